"""A suite: questions with what a right answer holds, as a griffie writes them in YAML.

The names in the code are English, those in the file Dutch (the aliases); `evals/README.md` explains them.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from assistant.drafting.models import Nature
from evals.thresholds import parse_threshold
from ingest.models import Direction


class Kind(StrEnum):
    """What sort of question it is; lists and comparisons may hold more figures and words."""

    FIGURE = "cijfer"
    TABLE = "tabel"
    LIST = "lijst"
    TEXT = "tekst"
    COMPARE = "vergelijking"
    DERIVED = "berekening"
    UNANSWERABLE = "onbeantwoordbaar"
    FALSE_PREMISE = "onjuiste aanname"


def _as_text(value: object) -> object:
    """Numbers that YAML read where a name is meant (`id: 12`, `periode: 2026`)."""
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else value


def _quoted(value: object) -> object:
    """A figure to look for must be quoted, or YAML reads `[12,37]` as two numbers and `0.60` as 0.6."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        raise ValueError(f'zet {value} tussen aanhalingstekens; een cijfer om te zoeken is tekst, zoals "12,37"')
    return value


def _listed(value: object) -> object:
    """One thing where a list is meant."""
    return value if isinstance(value, list | tuple) else [value]


def _yes_no(value: object) -> object:
    """`ja` and `nee`, which YAML does not know."""
    return {"ja": True, "nee": False}.get(value.lower(), value) if isinstance(value, str) else value


def _plain_number(value: object) -> object:
    """A number that cannot be read in two ways: 12.370 may mean 12370 or 12,37."""
    if isinstance(value, bool):
        raise ValueError("verwacht: een getal")
    if isinstance(value, float):
        value = Decimal(str(value))
    whole, _, decimals = str(value).lstrip("+-").partition(".")
    if len(decimals) == 3 and whole != "0":
        short = f"{whole}.{decimals.rstrip('0')}".rstrip(".")
        raise ValueError(f"{value} is dubbelzinnig; schrijf {whole}{decimals}, of {short} als de punt een komma is")
    return value


Name = Annotated[str, BeforeValidator(_as_text), Field(min_length=1)]
Sought = Annotated[str, BeforeValidator(_quoted), Field(min_length=1)]
Number = Annotated[Decimal, BeforeValidator(_plain_number)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
PageNumber = Annotated[int, Field(ge=1)]


class SuiteModel(BaseModel):
    """Base of what a suite file holds: immutable, no unknown fields, Dutch names in the file."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class ExpectedFigure(SuiteModel):
    """A figure that the answer must state, in base units (12370000, not 12,37 with "x 1 miljoen").

    `written` is for figures without a value ("PM"); `tolerance` is in the unit of the value. A figure that is
    not `required` is only shown in the reports.
    """

    value: Number | None = Field(None, alias="waarde")
    written: Sought | None = Field(None, alias="geschreven")
    unit: str | None = Field(None, alias="eenheid")
    direction: Direction | None = Field(None, alias="richting")
    period: Name | None = Field(None, alias="periode")
    tolerance: Annotated[Number, Field(ge=0)] = Field(Decimal(0), alias="marge")
    required: YesNo = Field(True, alias="verplicht")

    @model_validator(mode="after")
    def _has_value(self) -> ExpectedFigure:
        if self.value is None and self.written is None:
            raise ValueError("vul 'waarde' in (of 'geschreven' voor een cijfer zonder waarde, zoals PM)")
        return self

    def __str__(self) -> str:
        """In words: "12.370.000 euro nadelig, 2026"."""
        value = self.written if self.value is None else _dutch(self.value)
        words = [value, self.unit, self.direction.value if self.direction else None]
        text = " ".join(word for word in words if word)
        return f"{text}, {self.period}" if self.period else text


def _dutch(value: Decimal) -> str:
    """A number with points for thousands and a comma: 12.370.000 and 46,5."""
    return f"{value:,f}".replace(",", " ").replace(".", ",").replace(" ", ".")


class ExpectedSource(SuiteModel):
    """A place that shows the answer: file, page and a verbatim snippet, each as far as it is known."""

    files: Annotated[tuple[Name, ...], BeforeValidator(_listed), Field(min_length=1)] = Field(alias="bestand")
    pages: Annotated[tuple[PageNumber, ...], BeforeValidator(_listed)] = Field((), alias="bladzijde")
    quote: Sought | None = Field(None, alias="citaat")
    line: int | None = Field(None, alias="regel")


class Expectation(SuiteModel):
    """What a right answer holds.

    Of every inner list of `words` one must occur; nothing of `forbidden` may. One of `sources` must be cited.
    `conflict` None means: not checked. For a question of a letter: `nature` is whether it asks for facts or for an
    opinion or promise, and one of `departments` must be named as who has the missing information.
    """

    figures: tuple[ExpectedFigure, ...] = Field((), alias="cijfers")
    words: tuple[Annotated[tuple[Sought, ...], BeforeValidator(_listed), Field(min_length=1)], ...] = Field(
        (), alias="woorden"
    )
    sources: Annotated[tuple[ExpectedSource, ...], BeforeValidator(_listed)] = Field((), alias="bron")
    forbidden: tuple[Sought, ...] = Field((), alias="niet")
    refusal: YesNo = Field(False, alias="weigering")
    conflict: YesNo | None = Field(None, alias="conflict")
    nature: Nature | None = Field(None, alias="aard")
    departments: Annotated[tuple[Name, ...], BeforeValidator(_listed)] = Field((), alias="afdeling")
    section: str | None = Field(None, alias="paragraaf")

    @model_validator(mode="after")
    def _consistent(self) -> Expectation:
        content = self.words or any(figure.required for figure in self.figures)
        if self.refusal and (content or self.conflict):
            raise ValueError("'weigering: true' gaat niet samen met cijfers, woorden of een conflict")
        if self.departments and not self.refusal:
            raise ValueError("'afdeling' hoort bij 'weigering: true': wie heeft wat in de stukken ontbreekt")
        if not (self.refusal or content or self.sources or self.forbidden or self.conflict):
            raise ValueError("er wordt niets verwacht; noem cijfers, woorden, een bron of 'weigering: true'")
        return self


class Case(SuiteModel):
    """One question. `answer` is a short right answer for the reader of the report.

    With `letter`, a file with schriftelijke vragen seen from the suite, it is the question with `number` of that
    letter; what is judged then is its concept answer, and that the letter was split so.
    """

    id: Name
    question: Annotated[str, Field(min_length=1)] = Field(alias="vraag")
    history: tuple[str, ...] = Field((), alias="geschiedenis")
    kind: Kind | None = Field(None, alias="soort")
    tags: tuple[Name, ...] = ()
    expected: Expectation = Field(alias="verwacht")
    answer: str | None = Field(None, alias="antwoord")
    note: str | None = Field(None, alias="opmerking")
    draft: YesNo = Field(False, alias="concept")
    letter: Name | None = Field(None, alias="stuk")
    number: Name | None = Field(None, alias="nummer")

    @model_validator(mode="after")
    def _whole_place(self) -> Case:
        if (self.letter is None) != (self.number is None):
            raise ValueError("'stuk' en 'nummer' horen bij elkaar: welke brief, en welke vraag daarin")
        if self.letter is None and (self.expected.nature or self.expected.departments):
            raise ValueError("'aard' en 'afdeling' zijn voor vragen uit een brief; vul 'stuk' en 'nummer' in")
        return self


class Suite(SuiteModel):
    """A whole suite. A `sealed` suite never shows its questions or answers, only scores.

    `questions` names a file with question lines (`questions.jsonl`), seen from the suite, whose cases belong to it.
    """

    name: Name = Field(alias="naam")
    description: str | None = Field(None, alias="omschrijving")
    documents: Annotated[tuple[Name, ...], BeforeValidator(_listed)] = Field((), alias="documenten")
    thresholds: Annotated[tuple[str, ...], BeforeValidator(_listed)] = Field((), alias="drempels")
    sealed: YesNo = Field(False, alias="afgeschermd")
    questions: Name | None = Field(None, alias="vragen")
    cases: tuple[Case, ...] = Field(alias="gevallen")

    @model_validator(mode="before")
    @classmethod
    def _may_stand_elsewhere(cls, data: object) -> object:
        """A suite that refers to questions needs no cases of its own."""
        return {"gevallen": (), **data} if isinstance(data, dict) and "vragen" in data else data

    @field_validator("cases")
    @classmethod
    def _some(cls, cases: tuple[Case, ...], info: ValidationInfo) -> tuple[Case, ...]:
        if not cases and info.data.get("questions", "") is None:
            raise ValueError("verwacht: een lijst die niet leeg is")
        return cases

    @field_validator("thresholds")
    @classmethod
    def _readable(cls, thresholds: tuple[str, ...]) -> tuple[str, ...]:
        for threshold in thresholds:
            parse_threshold(threshold)
        return thresholds

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag that occurs, sorted."""
        return tuple(sorted({tag for case in self.cases for tag in case.tags}))


def with_tags(cases: Iterable[Case], tags: Iterable[str]) -> tuple[Case, ...]:
    """The cases that carry at least one of the tags; without tags all of them."""
    wanted = set(tags)
    return tuple(case for case in cases if not wanted or wanted & set(case.tags))


def to_plain(model: SuiteModel) -> dict[str, Any]:
    """The content as it is written in a file: Dutch names, nothing that has its default."""
    return model.model_dump(by_alias=True, exclude_defaults=True)
