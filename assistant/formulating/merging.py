"""Citations that follow each other in a source become one: a list of eight items is one quote, not eight."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.citing import cite
from assistant.models import Answer, AnswerFigure, Citation
from assistant.verification import failures
from ingest.models import Document, Passage, Unit, UnitKind
from vectorstore.record import Record

LONGEST_QUOTE = 1_000
"""Letters of a quote that still reads on a phone."""
BETWEEN = 12
"""Letters (blanks, line ends, bullets) between two sentences or items that follow each other in a source."""
_MARKERS = re.compile(r"(?:\[\d+\])+")


def merged(answer: Answer, record: Record, documents: Sequence[Document]) -> Answer:
    """The answer with one citation for what follows each other on a page; as it was when that would not verify."""
    passages = record.passages([one.passage_id for one in answer.citations])
    groups: list[list[Citation]] = []
    for one in sorted(answer.citations, key=lambda citation: (citation.passage_id, citation.start)):
        if groups and _follows(groups[-1], one, passages[one.passage_id], record):
            groups[-1].append(one)
        else:
            groups.append([one])
    if len(groups) == len(answer.citations):
        return answer
    groups.sort(key=lambda group: min(one.marker for one in group))
    by_id = {document.id: document for document in documents}
    markers = {one.marker: number for number, group in enumerate(groups, start=1) for one in group}
    citations = tuple(
        _joined(number, group, passages[group[0].passage_id], by_id[group[0].document_id], record)
        for number, group in enumerate(groups, start=1)
    )
    made = answer.model_copy(
        update={
            "text": _MARKERS.sub(lambda match: _marked(match[0], markers), answer.text),
            "citations": citations,
            "figures": tuple(_moved(one, markers) for one in answer.figures),
            "calculations": tuple(
                one.model_copy(update={"operands": tuple(_moved(operand, markers) for operand in one.operands)})
                for one in answer.calculations
            ),
        }
    )
    return answer if failures(made, record, documents) else made


def _units(citation: Citation, passage: Passage) -> list[Unit]:
    return [unit for unit in passage.units if citation.start <= unit.start and unit.end <= citation.end]


def _follows(group: Sequence[Citation], one: Citation, passage: Passage, record: Record) -> bool:
    """Whether a citation of prose goes on where the ones before end."""
    before = group[-1]
    if before.passage_id != one.passage_id or (before.page, before.section) != (one.page, one.section):
        return False
    if not 0 <= one.start - before.end <= BETWEEN or one.end - group[0].start > LONGEST_QUOTE:
        return False
    between = record.source_text(one.file, before.end, one.start)
    units = [*_units(before, passage), *_units(one, passage)]
    return not any(map(str.isalnum, between)) and all(unit.kind is not UnitKind.ROW for unit in units)


def _joined(number: int, group: Sequence[Citation], passage: Passage, document: Document, record: Record) -> Citation:
    if len(group) == 1:
        return group[0].model_copy(update={"marker": number})
    units = [unit for one in group for unit in _units(one, passage)]
    return cite(record, number, document, passage, units[0], units[-1])


def _marked(text: str, markers: Mapping[int, int]) -> str:
    numbers = sorted({markers[int(one)] for one in re.findall(r"\d+", text)})
    return "".join(f"[{number}]" for number in numbers)


def _moved(figure: AnswerFigure, markers: Mapping[int, int]) -> AnswerFigure:
    return figure.model_copy(update={"citation": markers[figure.citation]})
