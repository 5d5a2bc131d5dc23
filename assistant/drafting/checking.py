"""Figures in a text that a person edited, looked up again in its sources; what no source shows is marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.drafting.models import MarkedFigure
from assistant.models import Calculation, Citation
from assistant.phrases import names_of
from assistant.sources import Source, SourceError, look_up
from assistant.statements import MARKER, judge, statements
from ingest.figures import find_mentions
from ingest.models import Document
from vectorstore.record import Record

PLACEHOLDER = re.compile(r"\[(?:Nog in te vullen|Mogelijk, nog geen antwoord|Ruimte voor het college):[^\[\]]*\]")
"""What a concept leaves open. It claims nothing: it repeats the question or quotes a place, with their figures."""

_PREFIX = re.compile(r"^(?:het getal|de periode|het cijfer)\s+")
_SHOWN = re.compile(r"\d")


def check_text(
    text: str,
    citations: Sequence[Citation],
    record: Record,
    documents: Sequence[Document],
    calculations: Sequence[Calculation] = (),
) -> tuple[MarkedFigure, ...]:
    """The figures, periods, quotations and names of documents in a text that its cited sources do not show.

    Args:
        text: the text, with markers `[1]` that refer to citations.
        citations: the sources; one that does not hold (any more) shows nothing.
        record: the source texts.
        documents: the documents that may be cited.
        calculations: figures that follow from cited ones.
    """
    by_id = {document.id: document for document in documents}
    sources: list[Source] = []
    for citation in citations:
        try:
            sources.append(look_up(citation, record, by_id))
        except SourceError:
            continue
    open_text = PLACEHOLDER.sub(lambda found: " " * len(found[0]), text)
    folded, places = _folded(open_text)
    names = names_of(sources, documents)
    marked: list[MarkedFigure] = []
    cursor = 0
    for statement in statements(open_text, sources, names):
        begin = folded.find(statement.text, cursor)
        begin = cursor if begin < 0 else begin
        cursor = begin + len(statement.text)
        judgement = judge(statement, names, calculations)
        taken = 0
        for fault in judgement.faults:
            written = _written(fault, statement.text)
            at = statement.text.find(written, taken)
            at = at if at >= 0 else max(0, statement.text.find(written))
            start, end = begin + at, begin + at + len(written)
            marked.append(
                MarkedFigure(
                    written=written,
                    start=places[start],
                    end=places[max(start, end - 1)] + 1,
                    fault=_said(fault, written, bool(statement.sources)),
                )
            )
    marked += _lost_markers(open_text, citations, sources)
    return _once(marked)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text with the white space of each line folded, and for each of its letters the place in the text."""
    letters: list[str] = []
    places: list[int] = []
    offset = 0
    for line in text.split("\n"):
        for found in re.finditer(r"\S+", line):
            if letters and letters[-1] != "\n":
                letters.append(" ")
                places.append(offset + found.start())
            letters += found[0]
            places += range(offset + found.start(), offset + found.end())
        letters.append("\n")
        places.append(offset + len(line))
        offset += len(line) + 1
    return "".join(letters), [*places, len(text)]


def _written(fault: str, text: str) -> str:
    """What a fault is about: the longest start of it that stands in the text; without one the whole text."""
    words = _PREFIX.sub("", fault).split(" ")
    for count in range(len(words), 0, -1):
        start = " ".join(words[:count])
        if start in text and (_SHOWN.search(start) or find_mentions(start)):
            return start
    quotation = re.search(r"“[^”]*”", fault)
    return quotation[0] if quotation and quotation[0] in text else text


def _said(fault: str, written: str, has_sources: bool) -> str:
    """The fault for a reader."""
    if not has_sources:
        return "heeft geen bron"
    said = _PREFIX.sub("", fault)
    return said.removeprefix(written).strip() or fault


def _lost_markers(text: str, citations: Sequence[Citation], sources: Sequence[Source]) -> list[MarkedFigure]:
    """Markers that refer to no source, or to one that no longer stands so in its document."""
    known = {citation.marker for citation in citations}
    sound = {source.citation.marker for source in sources}
    lost: list[MarkedFigure] = []
    for found in MARKER.finditer(text):
        number = int(found[1])
        if number not in sound:
            fault = "staat niet meer zo in het document" if number in known else "is geen bron van dit antwoord"
            lost.append(MarkedFigure(written=found[0], start=found.start(), end=found.end(), fault=fault))
    return lost


def _once(marked: Sequence[MarkedFigure]) -> tuple[MarkedFigure, ...]:
    """Each place once, in the order of the text; a longer mark holds the shorter ones inside it."""
    kept: list[MarkedFigure] = []
    for mark in sorted(marked, key=lambda one: (one.start, -one.end)):
        if not any(other.start <= mark.start and mark.end <= other.end for other in kept):
            kept.append(mark)
    return tuple(kept)
