"""Reading a suite file, with errors that say line, field and what was expected, in Dutch."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from evals.linked import LinkedCase, read_linked
from evals.problems import Place, Problem, SuiteError, did_you_mean, explain, field_name, fields_at
from evals.suite import Suite
from evals.thresholds import parse_threshold

MAX_BYTES = 20_000_000
"""A suite of a thousand cases is under one megabyte; what is larger is another file."""
MAX_DEPTH = 20
"""A suite is six levels deep; a file that nests further is no suite and could exhaust the stack."""


@dataclass(frozen=True, slots=True)
class LoadedSuite:
    """A suite with the file it came from and the line of every field.

    The cases of its own file come first in the suite, then those of `questions`, the file that its field `vragen`
    refers to; `question_lines` holds the line of each of those.
    """

    suite: Suite
    path: Path
    lines: dict[Place, int] = field(default_factory=dict, repr=False)
    questions: Path | None = None
    question_lines: tuple[int, ...] = field(default=(), repr=False)

    @property
    def documents(self) -> tuple[Path, ...]:
        """The files and folders that the suite is about."""
        return tuple((self.path.parent / name).resolve() for name in self.suite.documents)

    def line(self, *place: str | int) -> int | None:
        """The line of a field, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place)

    def problem(self, number: int, place: Place, message: str) -> Problem:
        """Something wrong with a field of case `number` (counted from 0), in the file where that case stands."""
        own = len(self.suite.cases) - len(self.question_lines)
        if number >= own:
            return Problem(str(self.questions), self.question_lines[number - own], "", message)
        full = ("gevallen", number, *place)
        return Problem(str(self.path), self.line(*full), field_name(full), message)


def load_suite(path: Path, questions: Path | None = None) -> LoadedSuite:
    """Read and check a suite file, with the cases that it refers to.

    Args:
        path: the suite, a YAML file.
        questions: where the question lines stand, if not where the suite says; a suite that refers to none
            does without.

    Raises:
        SuiteError: with everything that is wrong.
    """
    data, lines = _read_yaml(path)
    try:
        suite = Suite.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        problems = [_problem(path, lines, details) for details in error.errors() if _telling(details, error)]
        raise SuiteError(sorted(problems, key=lambda problem: problem.line or 0)) from None
    loaded = _with_questions(LoadedSuite(suite, path, lines), questions)
    problems = [*_repeated_ids(loaded), *_unknown_tags(loaded)]
    if problems:
        raise SuiteError(problems)
    return loaded


def _with_questions(loaded: LoadedSuite, elsewhere: Path | None) -> LoadedSuite:
    """The suite with the cases that `vragen` refers to behind its own."""
    name = loaded.suite.questions
    if name is None:
        return loaded
    source = elsewhere or (loaded.path.parent / name).resolve()
    if not source.is_file():
        named = f"'{name}' bestaat niet ({source})" if elsewhere is None else f"{source} bestaat niet"
        message = f"{named}; zet het bestand daar of noem het met --questions"
        raise SuiteError([Problem(str(loaded.path), loaded.line("vragen"), "vragen", message)])
    linked: tuple[LinkedCase, ...] = read_linked(source)
    cases = (*loaded.suite.cases, *(one.case for one in linked))
    suite = loaded.suite.model_copy(update={"cases": cases})
    return LoadedSuite(suite, loaded.path, loaded.lines, source, tuple(one.line for one in linked))


def document_problems(loaded: LoadedSuite, elsewhere: tuple[Path, ...] = ()) -> list[Problem]:
    """Documents that are not there, and expected files that are not among the documents.

    With `elsewhere`, files and folders that exist, those are the documents and not what the suite names.
    """
    problems = []
    names: set[str] = set()
    for index, path in enumerate(elsewhere or loaded.documents):
        if not path.exists():
            name = loaded.suite.documents[index]
            line = loaded.line("documenten", index)
            message = f"'{name}' bestaat niet ({path}); zet de documenten daar of noem hun map met --documents"
            problems.append(Problem(str(loaded.path), line, "documenten", message))
        files = path.rglob("*") if path.is_dir() else [path]
        names.update(file.name for file in files if file.is_file())
    if problems or not names:
        return problems
    stems = {Path(name).stem for name in names}
    for number, case in enumerate(loaded.suite.cases):
        for index, source in enumerate(case.expected.sources):
            for file in source.files:
                if Path(file).stem not in stems:
                    message = f"'{file}' staat niet bij de documenten{did_you_mean(file, names)}"
                    problems.append(loaded.problem(number, ("verwacht", "bron", index, "bestand"), message))
    return problems


def _read_yaml(path: Path) -> tuple[Any, dict[Place, int]]:
    def failure(message: str, line: int | None = None) -> SuiteError:
        return SuiteError([Problem(str(path), line, "", message)])

    try:
        if path.stat().st_size > MAX_BYTES:
            raise failure(f"het bestand is groter dan {MAX_BYTES // 1_000_000} MB; dat is geen suite")
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise failure("het bestand bestaat niet") from None
    except IsADirectoryError:
        raise failure("dit is een map; noem het YAML-bestand van de suite") from None
    except UnicodeDecodeError:
        raise failure("het bestand is geen UTF-8; sla het op als UTF-8") from None
    except OSError as error:
        raise failure(f"het bestand is niet te lezen ({error.strerror})") from None
    try:
        _refuse_traps(text)
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        hint = "let op inspringen en dubbele punten, en zet tekst met : # % ? of { tussen aanhalingstekens"
        raise failure(f"geen geldige YAML; {hint}", None if mark is None else mark.line + 1) from None
    except yaml.YAMLError:
        raise failure("geen geldige YAML: het bestand bevat tekens die niet mogen") from None
    except _BadNode as error:
        raise failure(error.message, error.line) from None
    if node is None:
        raise failure("het bestand is leeg; een suite heeft ten minste 'naam' en 'gevallen'")
    lines: dict[Place, int] = {}
    try:
        return _build(node, (), lines, loader), lines
    except _BadNode as error:
        raise failure(error.message, error.line) from None


class _BadNode(Exception):
    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


def _refuse_traps(text: str) -> None:
    """Refuse what makes a small file grow without end, before it does: references and endless nesting."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent):
            raise _BadNode("verwijzingen met & en * kunnen niet in een suite; schrijf het uit", line)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise _BadNode("geen suite: te diep genest", line)


def _build(node: yaml.Node, place: Place, lines: dict[Place, int], loader: yaml.SafeLoader) -> Any:
    """The value of a node; notes the line of every field."""
    line = node.start_mark.line + 1
    lines.setdefault(place, line)
    if isinstance(node, yaml.MappingNode):
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            key_line = key_node.start_mark.line + 1
            if key in values:
                raise _BadNode(f"het veld '{key}' staat er twee keer", key_line)
            lines[(*place, key)] = key_line
            values[key] = _build(value_node, (*place, key), lines, loader)
        return values
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*place, index), lines, loader) for index, child in enumerate(node.value)]
    return _scalar(node, loader, line)


def _scalar(node: yaml.Node, loader: yaml.SafeLoader, line: int) -> Any:
    """A number stays as written (0.60, not 0.6) and a date stays text."""
    kind = node.tag.rpartition(":")[2]
    if kind in ("null", "bool"):
        return loader.construct_object(node)
    raw = str(node.value)
    if kind == "int" and raw.lstrip("+-").isdigit():
        return int(raw)
    if kind == "float" and raw.lstrip("+-").replace(".", "", 1).isdigit():
        return Decimal(raw)
    if kind in ("str", "int", "float", "timestamp"):
        return raw
    raise _BadNode(f"'!{kind}' kan niet in een suite", line)


def _repeated_ids(loaded: LoadedSuite) -> list[Problem]:
    problems, seen = [], set()
    for index, case in enumerate(loaded.suite.cases):
        if case.id in seen:
            message = f"'{case.id}' is al gebruikt; elk geval heeft een eigen id"
            problems.append(loaded.problem(index, ("id",), message))
        seen.add(case.id)
    return problems


def _unknown_tags(loaded: LoadedSuite) -> list[Problem]:
    problems = []
    for index, written in enumerate(loaded.suite.thresholds):
        tag = parse_threshold(written).tag
        if tag and tag not in loaded.suite.tags:
            line = loaded.line("drempels", index)
            message = f"geen geval heeft de tag '{tag}'{did_you_mean(tag, loaded.suite.tags)}"
            problems.append(Problem(str(loaded.path), line, f"drempels[{index + 1}]", message))
    return problems


def _telling(details: ErrorDetails, error: ValidationError) -> bool:
    """Whether an error says something that no other error says better."""
    kind, place = details["type"], details["loc"]
    if kind == "too_short":  # A list of which every item is wrong counts as empty.
        return not details["input"]
    if kind == "missing":  # A misspelt name is also a missing one.
        known = fields_at(place[:-1])
        unknown = [other["loc"] for other in error.errors() if other["type"] == "extra_forbidden"]
        near = [get_close_matches(str(one[-1]), known, n=1) for one in unknown if one[:-1] == place[:-1]]
        return [place[-1]] not in near
    return True


def _problem(path: Path, lines: dict[Place, int], details: ErrorDetails) -> Problem:
    place = details["loc"]
    known = place
    while known and known not in lines:
        known = known[:-1]
    return Problem(str(path), lines.get(known), field_name(place), explain(details))
