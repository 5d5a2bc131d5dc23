"""The last step of every answer, whoever wrote it: what it says is looked up again in the sources that it cites.

Each quote stands verbatim at its place, each marker exists, each figure is a cited one or a calculation over cited
ones, with value, unit, scale, direction, period, row and column as the source has them. See `assistant.sources` for the
places, `assistant.statements` for the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from assistant.calculating import calculation_faults, result_said
from assistant.models import Answer, AnswerFigure, Calculation, Operation, Outcome
from assistant.phrases import CUT, fold, names_of
from assistant.sources import Fact, Source, SourceError, look_up, same_time
from assistant.statements import MARKER, judge, statements
from ingest.figures import find_mentions
from ingest.models import Document, UnitKind
from ingest.periods import find_periods
from vectorstore.record import Record


def failures(answer: Answer, record: Record, documents: Sequence[Document]) -> tuple[str, ...]:
    """What is wrong with an answer, in Dutch; empty when all of it can be shown.

    Args:
        answer: the answer to verify, of which nothing is believed.
        record: the source texts and what was read in them.
        documents: the documents that may be cited.
    """
    by_id = {document.id: document for document in documents}
    sources: list[Source] = []
    found: list[str] = []
    for citation in answer.citations:
        try:
            sources.append(look_up(citation, record, by_id))
        except SourceError as error:
            found.append(str(error))
    found += _marker_faults(answer)
    if answer.outcome is not Outcome.ANSWER:
        return (*found, *_claims(answer))
    if found:
        return tuple(found)
    names = names_of(sources, documents)
    stated: list[Fact] = []
    for text in (answer.text, *answer.conflicts):
        for statement in statements(text, sources, names):
            judgement = judge(statement, names, answer.calculations)
            found += judgement.faults
            stated += judgement.stated
    for figure in answer.figures:
        found += _figure_faults(figure, sources, stated, answer.calculations)
    for calculation in answer.calculations:
        found += _calculation_faults(calculation, sources, answer)
    return tuple(dict.fromkeys(found))


def _marker_faults(answer: Answer) -> Iterator[str]:
    """Markers without a citation, citations with the same marker, a claim without a marker."""
    known = Counter(citation.marker for citation in answer.citations)
    quoted = " ".join(citation.quote for citation in answer.citations)
    for text in (answer.text, *answer.conflicts):
        used = {int(number) for number in MARKER.findall(text)}
        lost = sorted(number for number in used - set(known) if f"[{number}]" not in quoted)
        if lost:
            yield f"verwijzing {lost} bestaat niet"
        if answer.outcome is Outcome.ANSWER and not used & set(known):
            yield "het antwoord heeft geen verwijzing"
    for marker, times in known.items():
        if times > 1:
            yield f"verwijzing [{marker}] is er {times} keer"


def _claims(answer: Answer) -> Iterator[str]:
    """Without an answer no figure is claimed."""
    if answer.figures or answer.calculations or find_mentions(MARKER.sub(" ", answer.text)):
        yield "zonder antwoord wordt er toch een cijfer genoemd"


def _figure_faults(
    figure: AnswerFigure, sources: Sequence[Source], stated: Sequence[Fact], calculations: Sequence[Calculation]
) -> Iterator[str]:
    """A figure of the answer is one of its cited place that the text states, or the result of a calculation."""
    if any(_is_result(figure, one) for one in calculations):
        return
    facts = _facts(figure, sources)
    if not facts:
        yield f"het cijfer {figure.as_written} ({figure.label}) staat niet zo in de bron"
    elif not any(fact is one for fact in facts for one in stated):
        yield f"het cijfer {figure.as_written} ({figure.label}) staat niet in de tekst"


def _facts(figure: AnswerFigure, sources: Sequence[Source]) -> list[Fact]:
    """The figures at the cited place that a figure of the answer can be."""
    facts = (fact for source in sources if source.citation.marker == figure.citation for fact in source.facts)
    return [fact for fact in facts if _is_fact(figure, fact)]


def _is_fact(figure: AnswerFigure, fact: Fact) -> bool:
    """Whether value, notation, unit, direction, period and label are those of a figure in a source."""
    given = fact.figure
    return (
        fold(figure.as_written) == fold(given.as_written)
        and _decimal(figure.value) == given.value
        and (figure.value is None) == (given.value is None)
        and figure.unit == given.unit
        and figure.direction == (given.direction.value if given.direction else None)
        and _period_agrees(figure.period, fact)
        and _label_agrees(figure.label, fact)
    )


def _decimal(value: str | None) -> Decimal | None:
    try:
        return None if value is None else Decimal(value)
    except InvalidOperation:
        return None


def _period_agrees(period: str | None, fact: Fact) -> bool:
    """The period of the source figure; where that has none of its own, one that its place gives."""
    own = fact.figure.period
    if period is None or own is not None:
        return period == (own.as_written if own else None)
    said = find_periods(period)
    return len(said) == 1 and any(same_time(said[0].period, given) for given in fact.periods)


def _label_agrees(label: str, fact: Fact) -> bool:
    """The row's label, with its group or without; for prose words of the sentence."""
    unit = fact.unit
    cut = label.endswith(CUT)
    said = fold(label.removesuffix(CUT))
    if unit.kind is not UnitKind.ROW:
        return bool(said) and said in fold(f"{unit.lead or ''} {unit.text}")
    row = unit.label or fact.passage.caption or "deze rij"
    full = {fold(row), fold(f"{unit.lead}: {row}" if unit.lead else row)}
    return any(name.startswith(said) if cut else name == said for name in full)


def _is_result(figure: AnswerFigure, calculation: Calculation) -> bool:
    """Whether a figure of the answer is the result of a calculation, cited where one of its operands is."""
    if calculation.operation in (Operation.MAX, Operation.MIN):
        # Such a result is a figure of a source itself.
        return False
    mentions = find_mentions(figure.as_written)
    periods = {operand.period for operand in calculation.operands}
    return (
        len(mentions) == 1
        and result_said(calculation, mentions[0])
        and _decimal(figure.value) == _decimal(calculation.value)
        and (figure.unit, figure.direction) == (calculation.unit, calculation.direction)
        and figure.citation in {operand.citation for operand in calculation.operands}
        and (figure.period is None or figure.period in periods)
    )


def _calculation_faults(calculation: Calculation, sources: Sequence[Source], answer: Answer) -> Iterator[str]:
    """The operands are figures of the sources, the result follows from them, the text says so."""
    for operand in calculation.operands:
        if not _facts(operand, sources):
            yield f"het cijfer {operand.as_written} ({operand.label}) staat niet zo in de bron"
    yield from calculation_faults(calculation)
    if calculation.text not in answer.text:
        yield f"de berekening {calculation.text} staat niet in de tekst"
