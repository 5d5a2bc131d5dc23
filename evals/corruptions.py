"""Right answers made wrong in every way that verification must see. `evals.verifying` tries them.

A corruption changes a digit, the scale, the sign, the unit, the year, the row, the column, the document, the
quote, its place, a marker or a calculation; in one place, or everywhere alike. One that happens to be true is left out.
`evals.mutations` tests the checks of suites in the same way; there the expectation of a case says what is right, here
only the documents do.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.models import Answer, AnswerFigure, Calculation, Operation
from evals.altering import NUMBER, Changes, Stock, change, number, other_digits, replaced, with_figure, with_text
from evals.misplacing import (
    column_changes,
    document_changes,
    marker_changes,
    place_changes,
    quote_changes,
    row_changes,
)

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NOUGHT = re.compile(r"(?<![\d.,])0(?:,0+)?\s?\Z")
"""Nought is nought in every scale and unit."""
_SWAPS: Mapping[str, Mapping[str, str]] = {
    "schaal": {"miljoen": "duizend", "miljard": "miljoen", "duizend": "miljoen", "mln": "mld", "1.000": "1.000.000"},
    "teken": {"voordelig": "nadelig", "nadelig": "voordelig", "overschot": "tekort", "tekort": "overschot"},
    "eenheid": {
        "euro": "procent", "ha": "m2", "hectare": "m2", "m2": "ha", "fte": "euro", "uur": "jaar", "woningen": "banen",
        "inwoners": "woningen", "procent": "euro",
    },
}  # fmt: skip
"""Words that say another scale, direction or unit."""
_LETTERS = {"V": "N", "N": "V"}


@dataclass(frozen=True, slots=True)
class Corruption:
    """A right answer made wrong: of what kind, what was done, and the answer that came of it."""

    kind: str
    name: str
    answer: Answer


_Maker = Callable[[Answer, Stock, random.Random], Changes]


def corruptions(answer: Answer, stock: Stock, seed: str, each: int = 1) -> Iterator[Corruption]:
    """At most `each` corruptions of every kind, drawn with a seed; none equals the right answer."""
    draw = random.Random(seed)
    for kind, maker in _MAKERS.items():
        made = [item for item in maker(answer, stock, draw) if not _same(item[1], answer)]
        for name, changed in draw.sample(made, min(each, len(made))):
            yield Corruption(kind, name, changed)


def _same(changed: Answer, answer: Answer) -> bool:
    """Whether nothing changed but that a right figure is there twice."""
    return set(changed.figures) <= set(answer.figures) and changed == change(answer, figures=changed.figures)


def _digit(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    for match in NUMBER.finditer(answer.text):
        for changed in other_digits(match[0]):
            yield "in de tekst", replaced(answer, match, changed)
    for index, figure in enumerate(answer.figures):
        if figure.value is not None:
            for changed in other_digits(figure.value.lstrip("-").replace(".", ",")):
                value = ("-" if figure.value.startswith("-") else "") + changed.replace(",", ".")
                yield "waarde", with_figure(answer, index, value=value)
        for match in NUMBER.finditer(figure.as_written):
            for changed in other_digits(match[0]):
                written = figure.as_written[: match.start()] + changed + figure.as_written[match.end() :]
                yield "zoals geschreven", with_figure(answer, index, as_written=written)
                text = re.sub(rf"(?<![\w.,]){re.escape(match[0])}(?![\d]|[.,]\d)", changed, answer.text)
                if text != answer.text:
                    ratio = _ratio(figure, match[0])
                    scaled = figure.value if ratio is None else f"{number(changed) * ratio:f}"
                    everywhere = with_figure(answer, index, as_written=written, value=scaled)
                    yield "overal", with_text(everywhere, text)


def _ratio(figure: AnswerFigure, written: str) -> Decimal | None:
    below = number(written)
    return Decimal(figure.value) / below if figure.value and below else None


def _swapped(kind: str, answer: Answer) -> Changes:
    for old, new in _SWAPS[kind].items():
        for match in re.finditer(rf"(?<![\w.,]){re.escape(old)}(?![\w]|[.,]\d)", answer.text):
            if _NOUGHT.search(answer.text[: match.start()]):
                continue
            yield (
                f"{old} in de tekst",
                replaced(answer, match, new),
            )


def _scale(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    yield from _swapped("schaal", answer)
    for old, new in (("miljoenen", "duizenden"), ("duizenden", "miljoenen")):
        if old in answer.text:
            yield f"{old} in de tekst", with_text(answer, answer.text.replace(old, new, 1))
    for index, figure in enumerate(answer.figures):
        if figure.value and Decimal(figure.value):
            for factor in (Decimal(1000), Decimal("0.001"), Decimal(10) ** 6):
                yield "waarde", with_figure(answer, index, value=f"{Decimal(figure.value) * factor:f}")


def _sign(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    yield from _swapped("teken", answer)
    for match in re.finditer(r"(?<=\d )[VN]\b", answer.text):
        text = answer.text[: match.start()] + _LETTERS[match[0]] + answer.text[match.end() :]
        yield "letter in de tekst", with_text(answer, text)
    for index, figure in enumerate(answer.figures):
        if not figure.value or not Decimal(figure.value):
            continue
        yield "waarde", with_figure(answer, index, value=f"{-Decimal(figure.value):f}")
        for direction in {"voordelig", "nadelig"} - {figure.direction}:
            yield "richting", with_figure(answer, index, direction=direction)
        said = figure.as_written
        place = answer.text.find(said)
        if place >= 0 and said[0].isdigit() and answer.text[place - 1 : place] in (" ", ""):
            yield "min in de tekst", with_text(answer, f"{answer.text[:place]}-{answer.text[place:]}")


def _unit(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    yield from _swapped("eenheid", answer)
    for match in re.finditer(r"(?<=\d)%", answer.text):
        yield "% in de tekst", replaced(answer, match, " euro")
    for index, figure in enumerate(answer.figures):
        for unit in {"euro", "%", "ha", None} - {figure.unit}:
            yield "van het cijfer", with_figure(answer, index, unit=unit)
        place = answer.text.find(figure.as_written)
        behind = answer.text[place + len(figure.as_written) :]
        if place >= 0 and figure.unit is None and figure.as_written[-1].isdigit() and behind[:1] in (";", " "):
            yield "erbij in de tekst", with_text(answer, f"{answer.text[: -len(behind)]} euro{behind}")


def _year(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    for match in _YEAR.finditer(answer.text):
        for later in (str(int(match[0]) + 1), str(int(match[0]) - 1)):
            if not _true_of(later, answer, stock):
                yield (
                    "in de tekst",
                    replaced(answer, match, later),
                )
    for index, figure in enumerate(answer.figures):
        year = _YEAR.search(figure.period or "")
        if year is None:
            continue
        later = str(int(year[0]) + 1)
        period = (figure.period or "").replace(year[0], later)
        changed = with_figure(answer, index, period=period)
        yield "van het cijfer", changed
        if not _true_of(later, answer, stock) and year[0] in answer.text:
            yield "overal", with_text(changed, re.sub(rf"(?<!\d){year[0]}(?!\d)", later, answer.text))


def _true_of(year: str, answer: Answer, stock: Stock) -> bool:
    """Whether a cited row has one of the answer's figures for this year too."""
    values = {figure.value for figure in answer.figures}
    return any(
        year in f"{figure.column_label} {figure.period.as_written if figure.period else ''}"
        and (None if figure.value is None else format(figure.value.normalize(), "f")) in values
        for citation in answer.citations
        for figure in stock.unit(citation).figures
    )


def _calculation(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    for made in answer.calculations:
        for changed in other_digits(made.value.lstrip("-").replace(".", ",")):
            if number(changed) != abs(Decimal(made.value)) and made.operation not in _QUOTIENTS:
                yield "uitkomst", _computed(answer, made, value=changed.replace(",", "."))
        for match in NUMBER.finditer(made.text):
            for changed in other_digits(match[0]):
                if made.operation in _QUOTIENTS and abs(number(changed) - abs(Decimal(made.value))) <= _ROUNDING:
                    continue
                text = made.text[: match.start()] + changed + made.text[match.end() :]
                yield "tekst", _computed(answer, made, text=text)
        yield "eenheid", _computed(answer, made, unit="ha" if made.unit != "ha" else "euro")
        for direction in {"voordelig", "nadelig", None} - {made.direction}:
            if Decimal(made.value):
                yield "richting", _computed(answer, made, direction=direction)
        for old, new in ((" + ", " − "), (" − ", " + "), (" / ", " − ")):
            if old in made.text:
                yield "bewerking in de tekst", _computed(answer, made, text=made.text.replace(old, new))
        one, other = made.operands
        for operation in {Operation.SUM, Operation.DIFFERENCE, Operation.CHANGE} - {made.operation}:
            if made.operation is not Operation.MAX:
                yield "bewerking", _computed(answer, made, operation=operation)
        if one.value != other.value and made.operation in (*_QUOTIENTS, Operation.DIFFERENCE):
            yield "omgekeerd", _computed(answer, made, operands=(other, one))
        longer = one.model_copy(update={"value": f"{one.value}1"})
        yield "cijfer", _computed(answer, made, operands=(longer, other))
        lost = one.model_copy(update={"citation": one.citation + 50})
        yield "verwijzing", _computed(answer, made, operands=(lost, other))
        if made.operation is not Operation.MAX:
            yield "weg", change(answer, calculations=())


_QUOTIENTS = (Operation.CHANGE, Operation.SHARE)
_ROUNDING = Decimal("0.1")
"""A quotient with a digit more or less may be rounded right."""


def _computed(answer: Answer, made: Calculation, **fields: object) -> Answer:
    changed = made.model_copy(update=fields)
    calculations = tuple(changed if one is made else one for one in answer.calculations)
    return change(answer, text=answer.text.replace(made.text, changed.text), calculations=calculations)


_MAKERS: Mapping[str, _Maker] = {
    "cijfer": _digit,
    "schaal": _scale,
    "teken": _sign,
    "eenheid": _unit,
    "jaar": _year,
    "rij": row_changes,
    "kolom": column_changes,
    "document": document_changes,
    "citaat": quote_changes,
    "plaats": place_changes,
    "verwijzing": marker_changes,
    "berekening": _calculation,
}

KINDS: Sequence[str] = tuple(_MAKERS)
"""The kinds of corruption, in the order in which they are reported."""
