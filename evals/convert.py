"""The lines of a `questions.jsonl` (the format of the benchmark) as a suite, and back; a suite as YAML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

import yaml
from pydantic import BeforeValidator, ValidationError

from evals.errors import EvalError
from evals.problems import explain
from evals.suite import Case, Expectation, ExpectedFigure, ExpectedSource, Kind, Suite, to_plain
from ingest.models import Direction, Frozen

_KINDS = MappingProxyType(
    {
        "figure": Kind.FIGURE,
        "table": Kind.TABLE,
        "list": Kind.LIST,
        "text": Kind.TEXT,
        "compare": Kind.COMPARE,
        "derived": Kind.DERIVED,
        "unanswerable": Kind.UNANSWERABLE,
        "false_premise": Kind.FALSE_PREMISE,
    }
)
_NAMES = MappingProxyType({kind: name for name, kind in _KINDS.items()})
_HABITS = MappingProxyType(
    {
        "plain": "gewone vraag",
        "own words": "eigen woorden",
        "keywords": "trefwoorden",
        "typo": "typefout",
        "follow-up": "vervolgvraag",
    }
)
_HABIT_NAMES = MappingProxyType({tag: name for name, tag in _HABITS.items()})
_SINGLES = ("bestand", "bladzijde", "documenten")
"""Fields that are written without a list when there is one."""


class QuestionFigure(Frozen):
    """A figure of a question line; direction and period may be absent."""

    value: Annotated[Decimal, BeforeValidator(lambda value: Decimal(str(value)))]
    unit: str | None = None
    as_written: str = ""
    direction: Direction | None = None
    period: str | None = None


class Question(Frozen):
    """A line of `questions.jsonl`.

    `pages` holds the page of each evidence and `habit` how it is asked, if known. `rivals_seen` names the files or
    words of places that seem to say otherwise and that whoever wrote the question has judged to be something else.
    """

    id: str
    question: str
    history: tuple[str, ...] = ()
    kind: str
    topic: str = "overig"
    habit: str | None = None
    answer: str = ""
    figures: tuple[QuestionFigure, ...] = ()
    must_any: tuple[tuple[str, ...], ...] = ()
    must_not: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    line: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()
    section: str = ""
    rivals_seen: tuple[str, ...] = ()


def read_questions(path: Path) -> tuple[Question, ...]:
    """Read the lines.

    Raises:
        EvalError: when the file is missing or a line is not a question.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise EvalError(f"{path} bestaat niet of is niet te lezen.") from None
    questions = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                questions.append(Question.model_validate_json(line))
            except ValidationError as error:
                fields = ", ".join(str(part["loc"][0]) for part in error.errors() if part["loc"]) or "de regel"
                message = f"{path}, regel {number}: geen vraag; kijk naar {fields}"
                raise EvalError(message) from None
    return tuple(questions)


def to_suite(
    questions: Iterable[Question],
    name: str,
    *,
    documents: Sequence[str] = (),
    thresholds: Sequence[str] = (),
    figures_required: bool = False,
) -> Suite:
    """Make a suite of questions.

    With `figures_required` the figures must be stated exactly; otherwise they only inform, as the lines also
    name figures that a right answer need not repeat (what a difference was worked out from).

    Raises:
        EvalError: when there are no questions, or one expects nothing.
    """
    cases = []
    for question in questions:
        try:
            cases.append(to_case(question, figures_required=figures_required))
        except ValidationError as error:
            raise EvalError(f"Vraag '{question.id}': {explain(error.errors()[0])}.") from None
    if not cases:
        raise EvalError("Er zijn geen vragen om een suite van te maken.")
    return Suite(name=name, documents=tuple(documents), thresholds=tuple(thresholds), cases=tuple(cases))


def to_questions(suite: Suite) -> tuple[Question, ...]:
    """Make question lines of a suite, for `raadwijzer ask --jsonl` and scoring elsewhere.

    What the lines have no field for is lost: other tags, tolerances, expected conflicts and notes.
    """
    return tuple(_question(case) for case in suite.cases)


def question_line(question: Question) -> str:
    """One line of JSON, without the fields that are seldom there and empty."""
    plain = question.model_dump(mode="json")
    for figure, exact in zip(plain["figures"], question.figures, strict=True):
        figure["value"] = int(exact.value) if exact.value == int(exact.value) else float(exact.value)
        for field in ("direction", "period"):
            if figure[field] is None:
                del figure[field]
    for field in ("history", "pages", "habit", "rivals_seen"):
        if not plain[field]:
            del plain[field]
    return json.dumps(plain, ensure_ascii=False)


def suite_yaml(suite: Suite) -> str:
    """The suite as a person would write it."""
    return yaml.dump(_tidy(to_plain(suite)), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)


def to_case(question: Question, *, figures_required: bool = False) -> Case:
    """Make a case of one question.

    Raises:
        pydantic.ValidationError: it expects nothing.
    """
    evidence = [
        ExpectedSource(
            files=question.source,
            quote=quote,
            line=question.line[places[0]] if places[0] < len(question.line) else None,
            pages=tuple(question.pages[index] for index in places if index < len(question.pages)),
        )
        for quote, places in _by_quote(question.evidence).items()
    ]
    if question.source and not evidence:
        evidence = [ExpectedSource(files=question.source)]
    kind = _KINDS.get(question.kind)
    refusal = kind is Kind.UNANSWERABLE
    return Case(
        id=question.id,
        question=question.question,
        history=question.history,
        kind=kind,
        tags=(question.topic, *([_HABITS.get(question.habit, question.habit)] if question.habit else [])),
        answer=question.answer or None,
        expected=Expectation(
            figures=tuple(_figure(figure, figures_required and not refusal) for figure in question.figures),
            words=() if refusal else question.must_any,
            sources=tuple(evidence),
            forbidden=question.must_not,
            refusal=refusal,
            section=question.section or None,
        ),
    )


def _by_quote(evidence: Sequence[str]) -> dict[str, list[int]]:
    """The places in the list of each snippet: one that is printed on two pages is in it twice."""
    places: dict[str, list[int]] = {}
    for index, quote in enumerate(evidence):
        places.setdefault(quote, []).append(index)
    return places


def _figure(figure: QuestionFigure, required: bool) -> ExpectedFigure:
    return ExpectedFigure(
        value=_unambiguous(figure.value),
        written=figure.as_written or None,
        unit=figure.unit,
        direction=figure.direction,
        period=figure.period,
        required=required,
    )


def _question(case: Case) -> Question:
    expected = case.expected
    quoted = [(source, page) for source in expected.sources if source.quote for page in source.pages or (None,)]
    kind = Kind.UNANSWERABLE if expected.refusal else case.kind or Kind.TEXT
    return Question(
        id=case.id,
        question=case.question,
        history=case.history,
        kind=_NAMES[kind],
        topic=case.tags[0] if case.tags else "overig",
        habit=next((_HABIT_NAMES[tag] for tag in case.tags[1:] if tag in _HABIT_NAMES), None),
        answer=case.answer or "",
        figures=tuple(
            QuestionFigure(
                value=figure.value,
                unit=figure.unit,
                as_written=figure.written or "",
                direction=figure.direction,
                period=figure.period,
            )
            for figure in expected.figures
            if figure.value is not None
        ),
        must_any=expected.words,
        must_not=expected.forbidden,
        source=tuple(dict.fromkeys(file for source in expected.sources for file in source.files)),
        evidence=tuple(source.quote for source, _ in quoted if source.quote),
        line=tuple(source.line for source, _ in quoted if source.line is not None),
        pages=tuple(page for _, page in quoted if page is not None),
        section=expected.section or "",
    )


def _unambiguous(value: Decimal) -> Decimal:
    """With a fourth digit where three could be read as thousands."""
    return value.quantize(Decimal("1.0000")) if value.as_tuple().exponent == -3 else value


def _tidy(value: Any) -> Any:
    """Plain values, a list of one as the one where the field allows it."""
    if isinstance(value, dict):
        return {key: _single(_tidy(item)) if key in _SINGLES else _tidy(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_tidy(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    return value


def _single(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


class _Dumper(yaml.SafeDumper):
    """Indents lists below their field, and writes decimals as numbers."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _decimal(dumper: yaml.SafeDumper, value: Decimal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:float", f"{value:f}")


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    """Figures to look for in quotes, so that whoever edits the file does not turn them into numbers."""
    style = '"' if re.fullmatch(r"[\d.,]+", value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(Decimal, _decimal)
_Dumper.add_representer(str, _text)
