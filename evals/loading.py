"""Reading a suite file, with errors that say line, field and what was expected, in Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from evals.errors import EvalError
from evals.suite import Case, Expectation, ExpectedFigure, ExpectedSource, Suite
from evals.thresholds import parse_threshold

Place = tuple[str | int, ...]

MAX_BYTES = 20_000_000
"""A suite of a thousand cases is under one megabyte; what is larger is another file."""
MAX_DEPTH = 20
"""A suite is six levels deep; a file that nests further is no suite and could exhaust the stack."""


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


@dataclass(frozen=True, slots=True)
class LoadedSuite:
    """A suite with the file it came from and the line of every field."""

    suite: Suite
    path: Path
    lines: dict[Place, int] = field(default_factory=dict, repr=False)

    @property
    def documents(self) -> tuple[Path, ...]:
        """The files and folders that the suite is about."""
        return tuple((self.path.parent / name).resolve() for name in self.suite.documents)

    def line(self, *place: str | int) -> int | None:
        """The line of a field, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place)


def load_suite(path: Path) -> LoadedSuite:
    """Read and check a suite file.

    Raises:
        SuiteError: with everything that is wrong.
    """
    data, lines = _read_yaml(path)
    try:
        suite = Suite.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        problems = [_problem(path, lines, details) for details in error.errors() if _telling(details, error)]
        raise SuiteError(sorted(problems, key=lambda problem: problem.line or 0)) from None
    loaded = LoadedSuite(suite, path, lines)
    problems = [*_repeated_ids(loaded), *_unknown_tags(loaded)]
    if problems:
        raise SuiteError(problems)
    return loaded


def document_problems(loaded: LoadedSuite) -> list[Problem]:
    """Documents that are not there, and expected files that are not among the documents."""
    problems = []
    names: set[str] = set()
    for index, (name, path) in enumerate(zip(loaded.suite.documents, loaded.documents, strict=True)):
        if not path.exists():
            line = loaded.line("documenten", index)
            problems.append(Problem(str(loaded.path), line, "documenten", f"'{name}' bestaat niet ({path})"))
        files = path.rglob("*") if path.is_dir() else [path]
        names.update(file.name for file in files if file.is_file())
    if problems or not names:
        return problems
    stems = {Path(name).stem for name in names}
    for number, case in enumerate(loaded.suite.cases):
        for index, source in enumerate(case.expected.sources):
            for file in source.files:
                if Path(file).stem not in stems:
                    place: Place = ("gevallen", number, "verwacht", "bron", index, "bestand")
                    message = f"'{file}' staat niet bij de documenten{_did_you_mean(file, names)}"
                    problems.append(Problem(str(loaded.path), loaded.line(*place), _field(place), message))
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
            place: Place = ("gevallen", index, "id")
            message = f"'{case.id}' is al gebruikt; elk geval heeft een eigen id"
            problems.append(Problem(str(loaded.path), loaded.line(*place), _field(place), message))
        seen.add(case.id)
    return problems


def _unknown_tags(loaded: LoadedSuite) -> list[Problem]:
    problems = []
    for index, written in enumerate(loaded.suite.thresholds):
        tag = parse_threshold(written).tag
        if tag and tag not in loaded.suite.tags:
            line = loaded.line("drempels", index)
            message = f"geen geval heeft de tag '{tag}'{_did_you_mean(tag, loaded.suite.tags)}"
            problems.append(Problem(str(loaded.path), line, f"drempels[{index + 1}]", message))
    return problems


def _telling(details: ErrorDetails, error: ValidationError) -> bool:
    """Whether an error says something that no other error says better."""
    kind, place = details["type"], details["loc"]
    if kind == "too_short":  # A list of which every item is wrong counts as empty.
        return not details["input"]
    if kind == "missing":  # A misspelt name is also a missing one.
        known = _fields_at(place[:-1])
        unknown = [other["loc"] for other in error.errors() if other["type"] == "extra_forbidden"]
        near = [get_close_matches(str(one[-1]), known, n=1) for one in unknown if one[:-1] == place[:-1]]
        return [place[-1]] not in near
    return True


def _problem(path: Path, lines: dict[Place, int], details: ErrorDetails) -> Problem:
    place = details["loc"]
    known = place
    while known and known not in lines:
        known = known[:-1]
    return Problem(str(path), lines.get(known), _field(place), explain(details))


def _field(place: Place) -> str:
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
    if kind == "extra_forbidden":
        known = _fields_at(place[:-1])
        near = _did_you_mean(str(name), known)
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


def _fields_at(place: Place) -> list[str]:
    """The names of the fields that a block may have."""
    names = [part for part in place if isinstance(part, str)]
    models: dict[str, type[BaseModel]] = {
        "gevallen": Case,
        "verwacht": Expectation,
        "cijfers": ExpectedFigure,
        "bron": ExpectedSource,
    }
    model = models[names[-1]] if names else Suite
    return [info.alias or field_name for field_name, info in model.model_fields.items()]


def _did_you_mean(name: str, known: Sequence[str] | set[str]) -> str:
    near = get_close_matches(name, sorted(known), n=1)
    return f"; bedoelt u '{near[0]}'?" if near else ""
