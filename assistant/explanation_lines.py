"""An explanation as Dutch lines for a reader at the command line."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.explaining import Contender, Explanation, Part

_ROW = 100
"""Letters of a place that are shown."""


def explanation_lines(explanation: Explanation) -> Iterator[str]:
    """The lines of an explanation."""
    yield "Wat van de vraag is begrepen"
    yield f"  gelezen als: {explanation.standalone}"
    yield f"  gevraagd: {', '.join(explanation.asked)}"
    if explanation.unit:
        yield f"  eenheid: {explanation.unit}"
    if explanation.years:
        yield f"  jaren: {', '.join(str(year) for year in explanation.years)}"
    yield f"  genoemde documenten: {'; '.join(explanation.named) or 'geen'}"
    for word in explanation.words:
        others = ", ".join(form for form in word.forms if form != word.typed)
        yield f"  woord ‘{word.typed}’, gewicht {_number(word.weight)}" + (f"; ook: {others}" if others else "")
    for number, contender in enumerate(explanation.contenders, start=1):
        yield ""
        yield from _contender_lines(number, contender)
    yield ""
    yield "Hoe zeker het is"
    if explanation.probability is None:
        yield "  Er was geen enkele plek om uit te kiezen."
        return
    enough = "genoeg" if explanation.probability >= explanation.threshold else "te weinig"
    yield (
        f"  kans dat de eerste plek klopt: {_number(explanation.probability)}; vanaf {_number(explanation.threshold)} "
        f"volgt een antwoord, dus dit is {enough}"
    )
    yield from _part_lines(explanation.sure)
    if explanation.forbidden:
        yield f"  geen antwoord, hoe zeker ook: {explanation.forbidden}"


def _contender_lines(number: int, contender: Contender) -> Iterator[str]:
    text = contender.text if len(contender.text) <= _ROW else contender.text[: _ROW - 1].rstrip() + "…"
    yield f"Plek {number}, score {_number(contender.score)}: {contender.document}, bladzijde {contender.page}"
    yield f"  {text}"
    if contender.cells:
        yield f"  gekozen cel: {'; '.join(contender.cells)}"
    if contender.parts:
        yield "  wat meetelde:" if number == 1 else "  het verschil met plek 1:"
    yield from _part_lines(contender.parts)


def _part_lines(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        yield f"  {'+' if part.effect > 0 else '−'} {_number(abs(part.effect))}  {part.meaning}"


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
