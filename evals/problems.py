"""What is wrong with a suite, in Dutch: file, line, field and what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from evals.errors import EvalError
from evals.suite import Case, Expectation, ExpectedFigure, ExpectedSource, Suite

Place = tuple[str | int, ...]
"""Where a field stands: names of fields and places in lists, outermost first."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a suite file. `line` counts from 1."""

    file: str
    line: int | None
    field: str
    message: str

    def __str__(self) -> str:
        """`suite.yaml, regel 12, gevallen[3].vraag: …`."""
        place = [self.file, f"regel {self.line}" if self.line else "", self.field]
        return f"{', '.join(part for part in place if part)}: {self.message}"


class SuiteError(EvalError):
    """A suite file cannot be used; `problems` lists everything that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep the problems; the message is one line for each."""
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


def field_name(place: Place) -> str:
    """`gevallen[3].verwacht`; counted from 1, as a person does."""
    text = ""
    for part in place:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


_EXPECTED = {
    "string_type": "tekst",
    "string_too_short": "tekst die niet leeg is",
    "int_type": "een heel getal",
    "int_parsing": "een heel getal",
    "int_from_float": "een heel getal",
    "decimal_type": "een getal",
    "decimal_parsing": "een getal met een punt voor decimalen en geen andere punten, zoals 12370000 of 0.72",
    "bool_type": "true of false",
    "bool_parsing": "true of false",
    "tuple_type": "een lijst",
    "too_short": "een lijst die niet leeg is",
    "model_type": "een blok met velden",
    "model_attributes_type": "een blok met velden",
}


def explain(details: ErrorDetails) -> str:
    """What a validation error says, in Dutch."""
    kind, place = details["type"], details["loc"]
    name = place[-1] if place else ""
    context = details.get("ctx", {})
    if kind == "missing":
        return f"het veld '{name}' ontbreekt"
    if kind == "json_invalid":
        return "geen geldige JSON; elke regel is een blok tussen { en }"
    if kind == "extra_forbidden":
        known = fields_at(place[:-1])
        near = did_you_mean(str(name), known)
        return f"onbekend veld '{name}'{near or '; verwacht een van: ' + ', '.join(known)}"
    if kind == "value_error":
        return str(context["error"])
    if kind == "enum":
        options = str(context["expected"]).replace(" or ", ", ")
        return f"'{details['input']}' kan hier niet; verwacht een van: {options}"
    if kind == "greater_than_equal":
        return f"verwacht: een getal van ten minste {context['ge']}"
    expected = _EXPECTED.get(kind)
    if kind in ("too_short", "string_too_short"):
        return f"verwacht: {expected}"
    given = details["input"]
    shown = "niets" if given is None else f"'{str(given)[:60]}'"
    return f"verwacht: {expected}; er staat {shown}" if expected else f"er staat {shown}; dat kan hier niet"


def fields_at(place: Place) -> list[str]:
    """The names of the fields that a block may have."""
    names = [part for part in place if isinstance(part, str)]
    models: dict[str, type[BaseModel]] = {
        "gevallen": Case,
        "verwacht": Expectation,
        "cijfers": ExpectedFigure,
        "bron": ExpectedSource,
    }
    model = models[names[-1]] if names else Suite
    return [info.alias or name for name, info in model.model_fields.items()]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint at the known name that is nearest, or nothing."""
    near = get_close_matches(name, sorted(known), n=1)
    return f"; bedoelt u '{near[0]}'?" if near else ""
