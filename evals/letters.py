"""Letters with schriftelijke vragen: their concept answers, and the checks that only these have."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from assistant.drafting.desk import letter_of_file
from assistant.drafting.drafting import Drafter
from assistant.drafting.models import Concept, DraftingError, Letter, Nature
from assistant.models import Answer
from assistant.service import Assistant
from evals.errors import EvalError
from evals.matching import collapse, fold, holds
from evals.results import Check, CheckName
from evals.suite import Case


class Letters:
    """The letters of one suite, each split once. May be used from several threads."""

    def __init__(self, folder: Path, solver: object) -> None:
        """Letters are found from the folder of the suite; only the assistant itself can draft answers to them."""
        self._folder = folder
        self._solver = solver
        self._lock = Lock()
        self._split: dict[str, Letter] = {}
        self._drafter: Drafter | None = None

    def key(self, case: Case) -> str:
        """Names a question by the content of its letter, so that a changed letter is asked again."""
        letter = self._letter(case)
        digest = hashlib.sha256(letter.model_dump_json().encode()).hexdigest()
        return f"{digest} {case.number}"

    def concept(self, case: Case) -> tuple[Concept, Answer]:
        """The concept for a case, with what the assistant said for it.

        Raises:
            EvalError: the letter cannot be read, or has no question with that number.
        """
        letter = self._letter(case)
        question = next((one for one in letter.questions if one.number == case.number), None)
        if question is None:
            found = ", ".join(one.number for one in letter.questions)
            raise EvalError(f"{case.letter} heeft geen vraag {case.number}; gevonden: {found}")
        concept = self._drafts().draft_one(letter, question)
        if concept.answer is None:
            raise EvalError(f"Voor vraag {case.number} van {case.letter} is niets gevraagd.")
        return concept, concept.answer

    def _letter(self, case: Case) -> Letter:
        name = str(case.letter)
        with self._lock:
            if name not in self._split:
                try:
                    self._split[name] = letter_of_file(self._folder / name)
                except DraftingError as error:
                    raise EvalError(f"{name}: {error}") from error
            return self._split[name]

    def _drafts(self) -> Drafter:
        if not isinstance(self._solver, Assistant):
            raise EvalError("Brieven met schriftelijke vragen kunnen alleen met Raadwijzer zelf worden gedaan.")
        with self._lock:
            self._drafter = self._drafter or Drafter(self._solver)
            return self._drafter


def check_concept(case: Case, concept: Concept | None) -> list[Check]:
    """The checks of a question of a letter: how it was split, what it asks, and what is missing."""
    if concept is None or case.letter is None:
        return []
    return [_split_right(case, concept), *_nature(case, concept), *_gap(case, concept)]


def _split_right(case: Case, concept: Concept) -> Check:
    passed = collapse(concept.question) == collapse(case.question)
    message = "" if passed else f"gelezen als: {concept.question}"
    return Check(name=CheckName.SPLIT, passed=passed, message=message)


_TOLD: Mapping[Nature, str] = {
    Nature.POLITICAL: "een oordeel of toezegging is als een vraag naar feiten behandeld",
    Nature.TECHNICAL: "een vraag naar feiten is als oordeel of toezegging behandeld",
}


def _nature(case: Case, concept: Concept) -> list[Check]:
    expected = case.expected.nature
    if expected is None:
        return []
    passed = concept.nature is expected
    return [Check(name=CheckName.NATURE, passed=passed, message="" if passed else _TOLD[expected])]


def _gap(case: Case, concept: Concept) -> list[Check]:
    """What is missing is named, with a department that would have it."""
    wanted = case.expected.departments
    if not wanted:
        return []
    named = [one.department for one in concept.gaps]
    passed = any(holds(fold(name), word) for name in named for word in wanted)
    message = "" if passed else f"verwacht {' of '.join(wanted)}, genoemd: {', '.join(named) or 'niemand'}"
    return [Check(name=CheckName.GAP, passed=passed, message=message)]
