"""What a run leaves behind: every answer with its verdict, complete enough to score again without asking."""

from __future__ import annotations

import hashlib
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError

from assistant.drafting.models import Concept
from assistant.models import Answer
from evals.errors import EvalError
from evals.suite import Case, SuiteModel
from ingest.models import Frozen


class Verdict(StrEnum):
    """How an answer ended, from good to bad.

    correct: all that was expected, focused, and a citation shows the evidence; or rightly refused.
    located: no answer, but the evidence is among the first five places shown.
    refused: no answer and no evidence shown.
    uncited: says the right thing, but its citations do not show it.
    unfocused: says the right thing, but among too many figures or words, or not in Dutch.
    error: the question could not be asked.
    wrong: says something else.
    invented: answers what the documents do not answer.
    """

    CORRECT = "correct"
    LOCATED = "located"
    REFUSED = "refused"
    UNCITED = "uncited"
    UNFOCUSED = "unfocused"
    ERROR = "error"
    WRONG = "wrong"
    INVENTED = "invented"

    @property
    def label(self) -> str:
        """The Dutch word for reports."""
        return _LABELS[self]

    @property
    def false(self) -> bool:
        """Whether a reader was told something that is not so."""
        return self in (Verdict.WRONG, Verdict.INVENTED)

    @property
    def badness(self) -> int:
        """Order from good (0) to bad."""
        return _ORDER.index(self)


_LABELS = MappingProxyType(
    {
        Verdict.CORRECT: "juist",
        Verdict.LOCATED: "vindplaats",
        Verdict.REFUSED: "geen antwoord",
        Verdict.UNCITED: "zonder bewijs",
        Verdict.UNFOCUSED: "onscherp",
        Verdict.ERROR: "storing",
        Verdict.WRONG: "fout",
        Verdict.INVENTED: "verzonnen",
    }
)
_ORDER = tuple(Verdict)


class CheckName(StrEnum):
    """The checks, by the names that the reports show."""

    REFUSAL = "weigering"
    FORBIDDEN = "mag niet"
    WORDS = "woorden"
    FIGURES = "cijfers"
    STATED = "cijfers in de tekst"
    CONFLICT = "tegenspraak"
    FOCUS = "gericht"
    DUTCH = "Nederlands"
    EVIDENCE = "bron"
    QUOTES = "letterlijke citaten"
    FIGURE_QUOTED = "cijfer in citaat"
    TRACEABLE = "herleidbaar"
    MARKERS = "verwijzingen"
    LOCATED = "vindplaats"
    TIME = "tijd"
    SPLIT = "splitsing"
    NATURE = "aard van de vraag"
    GAP = "wat ontbreekt"


class Check(Frozen):
    """The result of one check. `message` says in Dutch what was expected and found."""

    name: CheckName
    passed: bool
    message: str = ""


class Judgement(Frozen):
    """The verdict on one answer. `told` is whether it made a claim."""

    verdict: Verdict
    told: bool
    checks: tuple[Check, ...]

    @property
    def failed(self) -> tuple[Check, ...]:
        """The checks that failed."""
        return tuple(check for check in self.checks if not check.passed)


class StoredHit(Frozen):
    """A search hit. `text` is a key of `Run.texts`."""

    file: str
    document: str
    page: int
    section: str
    text: str
    score: float


class Attempt(Frozen):
    """One time that a question was asked: an answer, or a Dutch message about why there is none.

    `concept` is the concept answer that it belongs to, for a question of a letter.
    """

    answer: Answer | None
    concept: Concept | None = None
    error: str | None = None
    cached: bool = False


class Ranks(Frozen):
    """Retrieval apart from answering: the place (from 1) of each expected evidence among the hits, or None.

    `searched` is how many hits were asked for.
    """

    places: tuple[int | None, ...]
    searched: int


class CaseResult(Frozen):
    """A case with its attempts and their judgements, in the same order.

    A case that was asked more than once counts as its worst attempt.
    """

    suite: str
    case: Case
    attempts: tuple[Attempt, ...]
    judgements: tuple[Judgement, ...]
    hits: tuple[StoredHit, ...] = ()
    ranks: Ranks | None = None

    @property
    def key(self) -> str:
        """Names the case in a baseline and between runs."""
        return f"{self.suite}: {self.case.id}"

    @property
    def worst(self) -> int:
        """Index of the attempt that counts."""
        return max(range(len(self.judgements)), key=lambda index: self.judgements[index].verdict.badness)

    @property
    def judgement(self) -> Judgement:
        """The judgement that counts."""
        return self.judgements[self.worst]

    @property
    def attempt(self) -> Attempt:
        """The attempt that counts."""
        return self.attempts[self.worst]

    @property
    def verdict(self) -> Verdict:
        """The verdict that counts."""
        return self.judgement.verdict


class SuiteInfo(SuiteModel):
    """What a run remembers of a suite. `total` is its number of cases, also those that were left out."""

    name: str
    path: str
    fingerprint: str
    thresholds: tuple[str, ...] = ()
    sealed: bool = False
    total: int


class Run(Frozen):
    """A whole run: the record that reports, gate and comparison read.

    `baseline` is the file that it was compared with. `model` and `prompt` name the language model that answered, if
    any, and the version of its prompt. `texts` holds the text of cited pages (key `page_key`)
    and of hits (key `text_key`), each once.
    """

    format: int = 1
    created: datetime
    seconds: float
    model: str | None = None
    prompt: str | None = None
    tags: tuple[str, ...] = ()
    baseline: str | None = None
    suites: tuple[SuiteInfo, ...]
    results: tuple[CaseResult, ...]
    texts: dict[str, str] = {}

    @property
    def sealed(self) -> bool:
        """Whether a suite in it may only show scores."""
        return any(suite.sealed for suite in self.suites)

    def of_suite(self, name: str) -> tuple[CaseResult, ...]:
        """The results of one suite."""
        return tuple(result for result in self.results if result.suite == name)

    def page_text(self, suite: str, document_id: str, page: int) -> str:
        """The stored text of a page that an answer of a suite cites; suites may have documents with the same id.

        Raises:
            LookupError: when the page was not there.
        """
        return self.texts[page_key(suite, document_id, page)]


def page_key(suite: str, document_id: str, page: int) -> str:
    """The key under which the text of a page is stored."""
    return f"{suite}: {document_id}#{page}"


def text_key(text: str) -> str:
    """The key under which any other text is stored."""
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def save_run(run: Run, path: Path) -> None:
    """Write the record; the file is there completely or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(run.model_dump_json(by_alias=True, exclude_defaults=True, indent=1), encoding="utf-8")
    part.replace(path)


def load_run(path: Path) -> Run:
    """Read a record.

    Raises:
        EvalError: when it is missing or is not a record.
    """
    try:
        return Run.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise EvalError(f"Het verslag {path} bestaat niet.") from None
    except OSError as error:
        raise EvalError(f"Het verslag {path} is niet te lezen ({error.strerror}).") from None
    except ValidationError:
        raise EvalError(f"{path} is geen verslag van 'raadwijzer eval run', of van een andere versie.") from None


def find_run(name: str, folder: Path) -> Path:
    """The path of a run that is named by path, by file name in the folder, or as `laatste`.

    Raises:
        EvalError: when there is none.
    """
    if name in ("laatste", "vorige"):
        runs = sorted(folder.glob("*.json"))
        back = 1 if name == "laatste" else 2
        if len(runs) < back:
            raise EvalError(f"Er is geen {name} verslag in {folder}. Draai eerst: raadwijzer eval run SUITE")
        return runs[-back]
    for path in (Path(name), folder / name, folder / f"{name}.json"):
        if path.is_file():
            return path
    raise EvalError(f"Het verslag '{name}' bestaat niet, ook niet in {folder}.")
