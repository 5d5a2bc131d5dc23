"""The cases of a suite that stand in another file, as lines of a `questions.jsonl`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from evals.convert import Question, QuestionFigure, to_case
from evals.problems import Problem, SuiteError, did_you_mean, explain, field_name
from evals.suite import Case


@dataclass(frozen=True, slots=True)
class LinkedCase:
    """A case with the line of the file where it stands, counted from 1."""

    case: Case
    line: int


def read_linked(path: Path) -> tuple[LinkedCase, ...]:
    """Read the cases; empty lines are skipped.

    Raises:
        SuiteError: the file cannot be read or holds no questions, or with every line that is no question.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise _failure(path, "het bestand is geen UTF-8; sla het op als UTF-8") from None
    except OSError as error:
        raise _failure(path, f"het bestand is niet te lezen ({error.strerror})") from None
    cases, problems = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            cases.append(LinkedCase(to_case(Question.model_validate_json(line)), number))
        except ValidationError as error:
            problems += [Problem(str(path), number, field_name(one["loc"]), _says(one)) for one in error.errors()]
    if problems:
        raise SuiteError(problems)
    if not cases:
        raise _failure(path, "er staan geen vragen in; elke regel is een vraag als JSON")
    return tuple(cases)


def _failure(path: Path, message: str) -> SuiteError:
    return SuiteError([Problem(str(path), None, "", message)])


def _says(details: ErrorDetails) -> str:
    """What is wrong with a field of a line; the lines have other fields than a suite."""
    if details["type"] != "extra_forbidden":
        return explain(details)
    name = str(details["loc"][-1])
    model = QuestionFigure if "figures" in details["loc"] else Question
    known = tuple(model.model_fields)
    return f"onbekend veld '{name}'{did_you_mean(name, known) or '; verwacht een van: ' + ', '.join(known)}"
