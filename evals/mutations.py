"""Right answers made wrong, to test whether the checks see it.

Every mutation changes what a reader is told: a digit, the scale, the sign, the unit, the period, the page,
the quote, the source, a reference, or refusing against answering. Some change one place of the answer (a slip
of the pen), some all places alike (a consistent mistake).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import partial

from assistant.models import Answer, AnswerFigure, Citation, Outcome
from evals.amounts import NUMBER, parse_number
from evals.checks import judge
from evals.results import CaseResult, Run, Verdict
from evals.suite import Case
from ingest.models import Direction

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SCALES = {"miljoen": "duizend", "mln": "duizend", "miljard": "miljoen", "duizend": "miljoen"}
_UNITS = {
    "euro": "procent",
    "hectare": "m2",
    "ha": "m2",
    "m2": "ha",
    "%": " euro",
    "procent": "euro",
    "m3": "kWh",
}
_DIRECTIONS = {"voordelig": "nadelig", "nadelig": "voordelig", "overschot": "tekort", "tekort": "overschot"}
_LETTERS = {"V": "N", "N": "V"}


@dataclass(frozen=True, slots=True)
class Mutation:
    """A corrupted answer and what was done to it."""

    name: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Survivor:
    """A corruption that a case does not see."""

    result: CaseResult
    mutation: Mutation


@dataclass(frozen=True, slots=True)
class Strength:
    """How many corruptions were tried of each sort (the word before the colon), and which were not seen."""

    tried: Mapping[str, int]
    survivors: tuple[Survivor, ...]

    @property
    def total(self) -> int:
        """All corruptions."""
        return sum(self.tried.values())

    def missed(self, sort: str) -> int:
        """How many of a sort were not seen."""
        return sum(_sort(survivor.mutation) == sort for survivor in self.survivors)


def measure_strength(run: Run) -> Strength:
    """Corrupt every right answer of a run and judge it again."""
    tried: Counter[str] = Counter()
    survivors = []
    for result in run.results:
        page_text = partial(run.page_text, result.suite)
        for judgement, attempt in zip(result.judgements, result.attempts, strict=True):
            if judgement.verdict is not Verdict.CORRECT or attempt.answer is None:
                continue
            for mutation in mutations(result.case, attempt.answer):
                tried[_sort(mutation)] += 1
                if judge(result.case, mutation.answer, page_text).verdict is Verdict.CORRECT:
                    survivors.append(Survivor(result, mutation))
    return Strength(tried, tuple(survivors))


def _sort(mutation: Mutation) -> str:
    return mutation.name.partition(":")[0]


def mutations(case: Case, answer: Answer) -> Iterator[Mutation]:
    """Every corruption of a right answer that applies to it; none equals the original."""
    if answer.refused:
        yield from _of_refusal(answer)
        return
    yield Mutation("antwoord wordt weigering", _change(answer, outcome=Outcome.NOTHING, citations=(), figures=()))
    yield from _of_citations(answer)
    for index, figure in enumerate(answer.figures):
        if _expected(case, figure):
            yield from _of_figure(answer, index, figure)
    if case.expected.conflict:
        yield Mutation("tegenspraak: verzwegen", _change(answer, conflicts=()))


def _of_refusal(answer: Answer) -> Iterator[Mutation]:
    claim = AnswerFigure(
        as_written="12", value="12", unit=None, direction=None, period=None, label="aantal", citation=1
    )
    answered = _change(answer, outcome=Outcome.ANSWER, text="Dat zijn er volgens de stukken 12 [1].")
    yield Mutation("weigering wordt antwoord", answered)
    yield Mutation("weigering wordt antwoord met cijfer", _change(answered, figures=(claim,)))
    yield Mutation("weigering noemt toch een cijfer", _change(answer, figures=(claim,)))


def _of_citations(answer: Answer) -> Iterator[Mutation]:
    for index, citation in enumerate(answer.citations):
        for name, changed in _citation_changes(citation):
            yield Mutation(name, _with_citation(answer, index, changed))
    if answer.citations:
        highest = max(citation.marker for citation in answer.citations)
        dangling = re.sub(r"\[\d+\]", f"[{highest + 1}]", answer.text, count=1)
        yield Mutation("verwijzing: naar niets", _change(answer, text=dangling))
        yield Mutation("verwijzing: weg", _change(answer, text=re.sub(r"\s*\[\d+\]", "", answer.text)))
        yield Mutation("bron: geen", _change(answer, citations=()))


def _citation_changes(citation: Citation) -> Iterator[tuple[str, Citation]]:
    quote = citation.quote
    words = quote.split()
    yield "bladzijde: volgende", citation.model_copy(update={"page": citation.page + 1})
    yield "bladzijde: vorige", citation.model_copy(update={"page": citation.page - 1})
    yield "bladzijde: te ver", citation.model_copy(update={"page": citation.page + 1000})
    yield "bron: ander bestand", citation.model_copy(update={"file": f"niet-{citation.file}"})
    for match in NUMBER.finditer(quote):
        for changed in _digits(match["number"]):
            start, end = match.span("number")
            yield (
                "citaat: cijfer",
                citation.model_copy(update={"quote": quote[:start] + changed + quote[end:]}),
            )
    if len(words) > 2:
        middle = len(words) // 2
        fewer = [*words[:middle], *words[middle + 1 :]]
        yield "citaat: woord weg", citation.model_copy(update={"quote": " ".join(fewer)})
        turned = [*words[: middle - 1], words[middle], words[middle - 1], *words[middle + 1 :]]
        if turned != words:
            yield "citaat: woorden omgedraaid", citation.model_copy(update={"quote": " ".join(turned)})
        yield "citaat: woord erbij", citation.model_copy(update={"quote": " ".join([*words, "ongeveer"])})
    yield "citaat: leeg", citation.model_copy(update={"quote": ""})


def _of_figure(answer: Answer, index: int, figure: AnswerFigure) -> Iterator[Mutation]:
    yield from _digit_mutations(answer, index, figure)
    value = _value(figure)
    if value:
        for factor, name in ((1000, "maal duizend"), (Decimal("0.001"), "gedeeld door duizend")):
            scaled = _with_figure(answer, index, value=f"{value * factor:f}")
            yield Mutation(f"schaal: waarde {name}", scaled)
        yield Mutation("teken: waarde", _with_figure(answer, index, value=f"{-value:f}"))
    for name, table in (("schaal", _SCALES), ("eenheid", _UNITS), ("teken", _DIRECTIONS)):
        for changed in _swapped_words(answer.text, figure, table):
            yield Mutation(f"{name}: in de tekst", _change(answer, text=changed))
    for changed in _swapped_letters(answer.text, figure):
        yield Mutation("teken: letter in de tekst", _change(answer, text=changed))
    if figure.direction:
        other = Direction.NADELIG if figure.direction == Direction.VOORDELIG else Direction.VOORDELIG
        yield Mutation("teken: richting", _with_figure(answer, index, direction=other.value))
    if figure.unit:
        yield Mutation("eenheid: cijfer", _with_figure(answer, index, unit="kWh"))
    if figure.period and (year := _YEAR.search(figure.period)):
        later = str(int(year.group()) + 1)
        changed_period = figure.period.replace(year.group(), later)
        field = _with_figure(answer, index, period=changed_period)
        yield Mutation("periode: cijfer", field)
        text = re.sub(rf"(?<![\d-]){year.group()}(?![\d-])", later, answer.text)
        if text != answer.text:
            yield Mutation("periode: tekst", _change(answer, text=text))
            yield Mutation("periode: overal", _change(field, text=text))
    yield Mutation("verwijzing: van het cijfer", _with_figure(answer, index, citation=figure.citation + 50))


def _digit_mutations(answer: Answer, index: int, figure: AnswerFigure) -> Iterator[Mutation]:
    for match in NUMBER.finditer(figure.as_written):
        for changed in _digits(match["number"]):
            start, end = match.span("number")
            written = figure.as_written[:start] + changed + figure.as_written[end:]
            text = _with_number(answer.text, match["number"], changed)
            ratio = _ratio(figure, match["number"])
            value = figure.value if ratio is None else f"{parse_number(changed) * ratio:f}"
            yield Mutation("cijfer: zoals geschreven", _with_figure(answer, index, as_written=written))
            if value != figure.value:
                yield Mutation("cijfer: waarde", _with_figure(answer, index, value=value))
            if text != answer.text:
                yield Mutation("cijfer: tekst", _change(answer, text=text))
                everywhere = _with_figure(answer, index, as_written=written, value=value)
                yield Mutation("cijfer: overal", _change(everywhere, text=text))


def _digits(written: str) -> Iterator[str]:
    """The number with one digit other, one more, one less, or its comma moved."""
    for index, character in enumerate(written):
        if character.isdigit():
            yield f"{written[:index]}{(int(character) + 1) % 10}{written[index + 1 :]}"
    yield f"{written}1"
    shorter = written[:-1]
    if shorter[-1:].isdigit() and not ("," in written and written.endswith("0")):  # 2,60 is 2,6.
        yield shorter
    if "," in written:
        yield written.replace(",", "")


def _swapped_words(text: str, figure: AnswerFigure, table: dict[str, str]) -> Iterator[str]:
    """The text with a word other that stands with a mention of the figure."""
    for start, end in _neighbourhoods(text, figure):
        for old, new in table.items():
            pattern = re.escape(old) if old == "%" else rf"\b{old}\b"
            changed = re.sub(pattern, new, text[start:end], count=1)
            if changed != text[start:end]:
                yield text[:start] + changed + text[end:]


def _swapped_letters(text: str, figure: AnswerFigure) -> Iterator[str]:
    for start, end in _neighbourhoods(text, figure):
        match = re.search(r"(?<=\d )[VN]\b", text[start:end])
        if match:
            place = start + match.start()
            yield text[:place] + _LETTERS[text[place]] + text[place + 1 :]


def _neighbourhoods(text: str, figure: AnswerFigure) -> Iterator[tuple[int, int]]:
    """From each mention of the figure to the next figure, mark or end of the clause."""
    value = _value(figure)
    written = {parse_number(match["number"]) for match in NUMBER.finditer(figure.as_written)}
    for match in NUMBER.finditer(text):
        number = parse_number(match["number"])
        if number in written or (value is not None and number == abs(value)):
            stop = re.compile(r"[.;:,](?:\s|$)|\[|\d").search(text, match.end())
            yield match.start(), stop.start() if stop else len(text)


def _with_number(text: str, old: str, new: str) -> str:
    return re.sub(rf"(?<![\w.,]){re.escape(old)}(?![\w]|[.,]\d)", new, text)


def _ratio(figure: AnswerFigure, written: str) -> Decimal | None:
    """What the written number must be multiplied with to give the value."""
    value, number = _value(figure), parse_number(written)
    return value / number if value and number else None


def _value(figure: AnswerFigure) -> Decimal | None:
    try:
        return Decimal(figure.value) if figure.value else None
    except InvalidOperation:
        return None


def _expected(case: Case, figure: AnswerFigure) -> bool:
    """Whether the case asks for this figure; where it asks for figures, others are only company."""
    value = _value(figure)
    if not any(wanted.required for wanted in case.expected.figures):
        return value is not None
    return value is not None and any(
        wanted.value == value and wanted.required and not wanted.tolerance for wanted in case.expected.figures
    )


def _with_citation(answer: Answer, index: int, citation: Citation) -> Answer:
    citations = list(answer.citations)
    citations[index] = citation
    return _change(answer, citations=tuple(citations))


def _with_figure(answer: Answer, index: int, **fields: object) -> Answer:
    figures = list(answer.figures)
    figures[index] = figures[index].model_copy(update=fields)
    return _change(answer, figures=tuple(figures))


def _change(answer: Answer, **fields: object) -> Answer:
    return answer.model_copy(update=fields)
