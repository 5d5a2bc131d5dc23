"""The checks of figures: exact, said in the text, inside a citation, and none out of nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, DivisionByZero, InvalidOperation
from itertools import permutations

from assistant.models import Answer, AnswerFigure, Citation
from evals.amounts import (
    SCALES,
    Mention,
    canonical_unit,
    declared_scale,
    is_measure,
    mentions,
    numbers,
    quoted_numbers,
)
from evals.matching import collapse, fold, holds, without_markers
from evals.results import Check, CheckName
from evals.suite import Case, ExpectedFigure, Kind
from ingest.models import Direction

_COMPUTED = (Kind.DERIVED, Kind.COMPARE)
"""Kinds whose answer may hold a figure that no document holds, because it is worked out."""
_SMALL = Decimal(10)
"""Whole numbers up to this without unit count things in the sentence itself ("beide", "3 documenten")."""
_TELLING = Decimal(1000)
"""From this value on the same number with another unit is no coincidence."""
_ROUNDED = Decimal("0.005")
"""A worked-out share or quotient may be rounded by this much of its value."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_PERIOD_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<=\d{4}[-/])\d\d(?!\d)")
_TITLE = re.compile(
    r"\w*(?:nota|begroting|plan|contract|akkoord|rekening|stukken|rapportage|rapport|brief|circulaire|bericht|monitor)"
    r"(?:\s+(?:van|voor|uit|over))?\s+(?:19|20)\d\d(?:\s*[-/]\s*(?:19|20)?\d\d)?"
)
"""A document named with its year: such a year is no statement about a period."""
_PAGE_NUMBER = re.compile(r"\b(?:blz\.?|bladzijden?|pagina'?s?|p\.)\s*\d+(?:\s*(?:-|en|tot en met)\s*\d+)?")
_TABLE_NUMBER = re.compile(r"\b(?:tabel|figuur|grafiek|bijlage|hoofdstuk|paragraaf)\s+\d+(?:\.\d+)*\b")
"""A place that is named; which table it is, is no figure of its own."""
_LIST_NUMBER = re.compile(r"(?m)^\s*\d{1,2}[.)]\s")
_MONTHS = ("jan", "feb", "maart|mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(rf"(?<!\d)\d{{1,2}}(?:-\d{{1,2}}-(?:19|20)\d\d(?!\d)|\s+(?:{_MONTH})\w*)")


def check_figures(case: Case, answer: Answer) -> list[Check]:
    """Every expected figure is among the answer's figures, exact, and the text says it so."""
    wanted = [figure for figure in case.expected.figures if figure.required]
    if not wanted:
        return []
    exact, stated = [], []
    for figure in wanted:
        faults = min((_faults(figure, found, answer) for found in answer.figures), key=len, default=None)
        if faults is None:
            exact.append(f"verwacht {figure}; het antwoord noemt geen cijfers")
        elif faults:
            exact.append(f"verwacht {figure}; het dichtst bij is anders in: {', '.join(faults)}")
        fault = _stated_fault(figure, answer)
        if fault:
            stated.append(f"{figure}: {fault}")
    return [
        Check(name=CheckName.FIGURES, passed=not exact, message="; ".join(exact)),
        Check(name=CheckName.STATED, passed=not stated, message="; ".join(stated)),
    ]


def check_quoted(case: Case, answer: Answer) -> list[Check]:
    """Every figure of the answer stands in the quote of its citation, and its value fits what it says."""
    if not answer.figures:
        return []
    by_marker = {citation.marker: citation for citation in answer.citations}
    faults = []
    for figure in answer.figures:
        citation = by_marker.get(figure.citation)
        if citation is None:
            faults.append(f"'{figure.as_written}' hoort bij een citaat dat er niet is ([{figure.citation}])")
        elif not _in_quote(figure, citation) and not _computed(case, answer, figure):
            faults.append(f"'{figure.as_written}' staat niet in citaat [{figure.citation}]")
        elif not _value_fits(figure):
            faults.append(f"'{figure.as_written}' is niet {figure.value}")
    return [Check(name=CheckName.FIGURE_QUOTED, passed=not faults, message="; ".join(faults))]


def check_traceable(case: Case, answer: Answer) -> list[Check]:
    """Every number in the text comes from a quote, the question, the name of a source or a calculation."""
    text = without_markers(answer.text).lower()
    for no_figure in (_LIST_NUMBER, _PAGE_NUMBER, _TABLE_NUMBER, _DATE):
        text = no_figure.sub(" ", text)
    quoted = _quoted(answer)
    names = " ".join(f"{one.document} {one.section} {one.file}" for one in answer.citations)
    around = " ".join(f"{one.context_before} {one.context_after}" for one in answer.citations)
    periods = " ".join(figure.period or "" for figure in answer.figures)
    asked = {number for question in (case.question, *case.history) for number in numbers(question)}
    dates = " ".join(str(one.date) for one in answer.citations if one.date is not None)
    years = {Decimal(year) for year in _YEAR.findall(f"{around} {periods} {dates}")}
    values = {abs(value) for figure in answer.figures if (value := _decimal(figure.value)) is not None}
    known = quoted | asked | years | set(numbers(names))
    known |= {number for figure in answer.figures for number in numbers(figure.as_written)}
    lost = [
        mention.written
        for mention in mentions(text)
        if not (
            mention.number in known
            or mention.value in values
            or (mention.scale is None and mention.unit is None and _is_count(mention.number))
            or any(mention.value / scale in quoted for scale in SCALES)
            or (case.kind in _COMPUTED and _follows(case, mention.value, quoted))
        )
    ]
    message = f"zonder vindplaats: {', '.join(dict.fromkeys(lost))}" if lost else ""
    return [Check(name=CheckName.TRACEABLE, passed=not lost, message=message)]


def same_period(expected: str, found: str) -> bool:
    """Whether two written periods have the same years and, where both name it, the same day or month."""
    first, second = fold(expected), fold(found)
    if _years(first) != _years(second):
        return False
    rest_first, rest_second = (_finer(text) for text in (first, second))
    return not rest_first or not rest_second or rest_first == rest_second


def _faults(expected: ExpectedFigure, found: AnswerFigure, answer: Answer) -> list[str]:
    """In what the found figure differs from the expected one."""
    faults = []
    if not _same_value(expected, found):
        faults.append(f"waarde ({found.value or found.as_written})")
    unit, other = canonical_unit(expected.unit), canonical_unit(found.unit)
    if unit and not _same_unit(unit, other):
        faults.append(f"eenheid ({found.unit or 'geen'})")
    if expected.direction and found.direction != expected.direction.value:
        faults.append(f"richting ({found.direction or 'geen'})")
    if expected.period and not _period_given(expected.period, found.period, answer.text):
        faults.append(f"periode ({found.period or 'geen'})")
    return faults


def _same_value(expected: ExpectedFigure, found: AnswerFigure) -> bool:
    if expected.value is None:
        return fold(expected.written or "") == fold(found.as_written)
    value = _decimal(found.value)
    if value is not None:
        return abs(value - expected.value) <= expected.tolerance
    # A range has no single value; what it was written as holds both ends.
    return any(abs(mention.value - expected.value) <= expected.tolerance for mention in mentions(found.as_written))


def _same_unit(expected: str, found: str | None) -> bool:
    """A thing that is counted may go unnamed (it is in the label); a unit of measurement may not."""
    if found is None:
        return not is_measure(expected)
    if is_measure(expected) or is_measure(found):
        return expected == found
    return expected in found or found in expected


def _period_given(expected: str, found: str | None, text: str) -> bool:
    if found:
        return same_period(expected, found)
    return _years(fold(expected)) <= _years(fold(text))


def _stated_fault(expected: ExpectedFigure, answer: Answer) -> str | None:
    """What is wrong with how the text says the expected figure, or None."""
    text = without_markers(answer.text)
    written = [figure.as_written for figure in answer.figures if _same_value(expected, figure)]
    year_fault = _year_fault(expected, answer, text)
    if year_fault:
        return year_fault
    if expected.value is None:
        return None if holds(fold(text), expected.written or "") else "staat niet in de tekst"
    found = mentions(text)
    cells = _cells(expected, written, declared_scale(text))
    same = [mention for mention in found if _says(expected, mention, cells)]
    if not same and not any(_spelled_out(one) and holds(fold(text), one) for one in written):
        return "staat niet zo in de tekst"
    if any(_contradicts(expected, mention, cells) for mention in found):
        return "staat in de tekst ook met een andere schaal of eenheid"
    return _sign_fault(expected, same, text)


def _cells(expected: ExpectedFigure, written: Iterable[str], scale: Decimal | None) -> set[Decimal]:
    """The numbers by which the text may say the figure without a scale, as the table does.

    Where the text declares a scale, it must be the right one.
    """
    found = {number for one in written for number in numbers(one)}
    if scale is None or expected.value is None:
        return found
    return {number for number in found if number * scale == abs(expected.value)}


def _says(expected: ExpectedFigure, mention: Mention, cells: set[Decimal]) -> bool:
    """Whether the mention is the expected figure: its value, or the cell of the table as it stands there."""
    assert expected.value is not None
    if not _unit_allows(expected, mention):
        return False
    if abs(mention.value - abs(expected.value)) <= expected.tolerance:
        return True
    return mention.scale is None and mention.unit != "euro" and mention.number in cells


def _contradicts(expected: ExpectedFigure, mention: Mention, cells: set[Decimal]) -> bool:
    """Whether the mention has the digits of the expected figure with another scale, or so many of another unit."""
    assert expected.value is not None
    value = abs(expected.value)
    if not value or _says(expected, mention, cells):
        return False
    if not _unit_allows(expected, mention):
        return mention.value == value and (mention.scale is not None or value >= _TELLING)
    explicit = mention.scale is not None or (mention.unit is not None and expected.unit is not None)
    return explicit and any(mention.number * scale == value for scale in SCALES)


def _unit_allows(expected: ExpectedFigure, mention: Mention) -> bool:
    unit = canonical_unit(expected.unit)
    return mention.unit is None or unit is None or mention.unit == unit


def _sign_fault(expected: ExpectedFigure, said: list[Mention], text: str) -> str | None:
    """A figure must not be called the opposite, and its direction must be said somewhere."""
    if expected.direction:
        if any(mention.direction not in (None, expected.direction) for mention in said):
            return "de tekst noemt de tegengestelde richting"
        everywhere = {mention.direction for mention in mentions(text)} | _directions(text)
        return None if expected.direction in everywhere else f"de tekst zegt niet dat het {expected.direction} is"
    if expected.value is not None and expected.value < 0:
        down = any(mention.negative or mention.falling or mention.direction for mention in said)
        return None if down or not said else "de tekst laat het minteken weg"
    if expected.value and any(mention.negative and mention.direction is None for mention in said):
        return "de tekst zet er een minteken voor"
    return None


def _directions(text: str) -> set[Direction]:
    folded = fold(text)
    good = re.search(r"\b(?:voordelig|overschot|batig|positief)", folded)
    bad = re.search(r"\b(?:nadelig|tekort|negatief|kost|lasten)", folded)
    return ({Direction.VOORDELIG} if good else set()) | ({Direction.NADELIG} if bad else set())


def _year_fault(expected: ExpectedFigure, answer: Answer, text: str) -> str | None:
    """Where the text names years apart from the titles of documents, the asked ones are among them."""
    if not expected.period:
        return None
    folded = fold(text)
    for citation in answer.citations:
        folded = folded.replace(fold(citation.document), " ")
    said = _years(_TITLE.sub(" ", folded))
    wanted = _years(fold(expected.period))
    if said and wanted and not wanted <= said:
        return f"de tekst noemt {', '.join(sorted(said))} en niet {', '.join(sorted(wanted))}"
    return None


def _years(folded: str) -> set[str]:
    """The years in a text; the second of "2025-26" counts as 2026."""
    return {year if len(year) == 4 else f"20{year}" for year in _PERIOD_YEARS.findall(folded)}


def _finer(folded: str) -> str:
    """The day, month or season of a period, without the year and words that say nothing."""
    bare = re.sub(r"\b(?:per|in|van|op|jaar|het|de|begroting\w*)\b|(?:19|20)\d\d", " ", folded)
    for number, name in enumerate(_MONTHS, start=1):
        bare = re.sub(rf"\b(?:{name})\w*", str(number), bare)
    return collapse(re.sub(r"(?<!\d)0(?=\d)|[-/.(),]", " ", bare))


def _in_quote(figure: AnswerFigure, citation: Citation) -> bool:
    quoted = quoted_numbers(citation.quote)
    written = numbers(figure.as_written)
    if not written:
        return holds(fold(citation.quote), figure.as_written)
    return all(number in quoted for number in written)


def _computed(case: Case, answer: Answer, figure: AnswerFigure) -> bool:
    """Whether the figure follows from what is quoted, in a question that asks to work something out."""
    value = _decimal(figure.value)
    if case.kind not in _COMPUTED or value is None:
        return False
    return _follows(case, abs(value), _quoted(answer))


def _quoted(answer: Answer) -> set[Decimal]:
    return {number for citation in answer.citations for number in quoted_numbers(citation.quote)}


def _follows(case: Case, value: Decimal, quoted: set[Decimal]) -> bool:
    """Whether a value is expected, or the sum, difference, quotient or share of two quoted numbers."""
    if any(figure.value is not None and abs(figure.value) == value for figure in case.expected.figures):
        return True
    if any(value == number for group in case.expected.words for word in group for number in _word_values(word)):
        return True
    for first, second in permutations(quoted, 2):
        if any((first + second) * scale == value or (first - second) * scale == value for scale in SCALES):
            return True
        try:
            quotient = first / second
        except (DivisionByZero, InvalidOperation):
            continue
        if any(abs(quotient * times - value) <= _ROUNDED * value for times in (Decimal(1), Decimal(100))):
            return True
    return False


def _word_values(word: str) -> Iterable[Decimal]:
    for mention in mentions(word):
        yield mention.value
        yield from (mention.number * scale for scale in SCALES if mention.scale is None)


def _value_fits(figure: AnswerFigure) -> bool:
    """Whether the value is what is written, times a scale that documents use."""
    value = _decimal(figure.value)
    written = numbers(figure.as_written)
    if value is None or not written or "/" in figure.as_written:  # A fraction: 2/3e.
        return True
    return any(abs(value) == number * scale for number in written for scale in SCALES)


def _spelled_out(written: str) -> bool:
    """Whether a figure is in words ("anderhalf miljoen")."""
    return not any(character.isdigit() for character in written)


def _is_count(number: Decimal) -> bool:
    return number == number.to_integral_value() and number <= _SMALL


def _decimal(value: str | None) -> Decimal | None:
    if value is None:
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
