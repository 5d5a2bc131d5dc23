"""Asking the questions of a suite and judging what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Protocol

from assistant.models import Answer
from evals.cache import AnswerCache, FoundHit, Remembered, code_version
from evals.checks import judge
from evals.letters import Letters
from evals.loading import LoadedSuite
from evals.results import Attempt, CaseResult, Run, StoredHit, SuiteInfo, page_key, text_key
from evals.retrieval import DEPTH, Hit, rank
from evals.source_checks import pages_under
from evals.suite import Case, with_tags

Progress = Callable[[], None]
"""Called after each case."""

MAX_ERROR = 300
"""Characters of an error that the record keeps: enough to recognise it."""


class Solver(Protocol):
    """What answers questions. `ask`, `search` and `page_text` may be called from several threads at once."""

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answer one question, given earlier questions of the same chat, oldest first."""

    def search(self, words: str, top: int) -> Sequence[Hit]:
        """The best passages for the words, best first."""

    def page_text(self, document_id: str, page: int) -> str:
        """The source text of a page of the file that holds the document.

        Raises:
            LookupError: when there is no such document or page.
        """

    def fingerprint(self) -> str:
        """Names the index by its content, the model, the prompt version and the settings.

        Two solvers with the same fingerprint give the same answers; it decides what is asked again.
        """


@dataclass(frozen=True, slots=True)
class Options:
    """How to run: questions at a time, times that each is asked, only the cases with one of the tags."""

    jobs: int = 1
    repeat: int = 1
    tags: tuple[str, ...] = ()
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class SuiteRun:
    """One suite that was run."""

    info: SuiteInfo
    results: tuple[CaseResult, ...]
    texts: Mapping[str, str]


def run_suite(
    loaded: LoadedSuite, solver: Solver, cache_folder: Path, options: Options, progress: Progress
) -> SuiteRun:
    """Ask and judge every case of a suite. An error in one case never stops the rest."""
    fingerprint = f"{solver.fingerprint()} {code_version()}"
    cache = AnswerCache(cache_folder, fingerprint, fresh=options.fresh)
    runner = _Runner(loaded, solver, cache, options.repeat)
    results, texts = [], {}
    with ThreadPoolExecutor(max_workers=max(1, options.jobs)) as pool:
        for result, found in pool.map(runner.run, with_tags(loaded.suite.cases, options.tags)):
            results.append(result)
            texts.update(found)
            progress()
    return SuiteRun(suite_info(loaded, fingerprint), tuple(results), texts)


def collect(
    runs: Sequence[SuiteRun],
    *,
    seconds: float,
    model: str | None = None,
    tags: Sequence[str] = (),
    baseline: Path | None = None,
) -> Run:
    """Make one record of the suites that were run; the model and prompt are those that the answers name."""
    given = [one.answer for run in runs for result in run.results for one in result.attempts if one.answer is not None]
    return Run(
        created=datetime.now(UTC),
        seconds=round(seconds, 3),
        model=next((answer.model for answer in given if answer.model), model),
        prompt=next((answer.prompt for answer in given if answer.prompt), None),
        tags=tuple(tags),
        baseline=None if baseline is None else str(baseline.resolve()),
        suites=tuple(run.info for run in runs),
        results=tuple(result for run in runs for result in run.results),
        texts={key: text for run in runs for key, text in run.texts.items()},
    )


def suite_info(loaded: LoadedSuite, fingerprint: str) -> SuiteInfo:
    """What a record keeps of a suite."""
    suite = loaded.suite
    return SuiteInfo(
        name=suite.name,
        path=str(loaded.path.resolve()),
        fingerprint=fingerprint,
        thresholds=suite.thresholds,
        sealed=suite.sealed,
        total=len(suite.cases),
    )


def rescore(run: Run, cases: Mapping[str, Case]) -> Run:
    """Judge the stored answers again, with the cases (by `CaseResult.key`) as they are now.

    A case that is no longer there is left out.
    """
    results = []
    for result in run.results:
        case = cases.get(result.key)
        if case is None:
            continue
        hits = [_with_text(hit, run) for hit in result.hits]
        changes = {
            "case": case,
            "judgements": tuple(
                judge(case, one.answer, partial(run.page_text, result.suite), one.concept) for one in result.attempts
            ),
            "ranks": rank(case, hits) if _asked(result.attempts) else None,
        }
        results.append(result.model_copy(update=changes))
    return run.model_copy(update={"results": tuple(results)})


class _Runner:
    """Runs single cases of one suite; holds no state of its own."""

    def __init__(self, loaded: LoadedSuite, solver: Solver, cache: AnswerCache, repeat: int) -> None:
        self._suite = loaded.suite.name
        self._letters = Letters(loaded.path.parent, solver)
        self._solver = solver
        self._cache = cache
        self._repeat = repeat

    def run(self, case: Case) -> tuple[CaseResult, dict[str, str]]:
        """Ask and judge one case; also gives the texts that the record needs."""
        texts: dict[str, str] = {}
        attempts: list[Attempt] = []
        hits: Sequence[FoundHit] = ()
        for number in range(max(1, self._repeat)):
            # Whatever goes wrong in the product is a result of the evals, not their end.
            try:
                remembered, cached = self._answer(case, number)
                texts.update(self._pages(remembered.answer))
            except Exception as error:
                message = f"{type(error).__name__}: {error}"[:MAX_ERROR]
                attempts.append(Attempt(answer=None, error=message))
                continue
            hits = hits or remembered.hits
            attempts.append(Attempt(answer=remembered.answer, concept=remembered.concept, cached=cached))
        stored = tuple(_stored(hit) for hit in hits)
        texts.update({text_key(hit.text): hit.text for hit in hits})

        def page_text(document_id: str, page: int) -> str:
            return texts[page_key(self._suite, document_id, page)]

        result = CaseResult(
            suite=self._suite,
            case=case,
            attempts=tuple(attempts),
            judgements=tuple(judge(case, one.answer, page_text, one.concept) for one in attempts),
            hits=stored,
            ranks=rank(case, hits) if _asked(attempts) else None,
        )
        return result, texts

    def _answer(self, case: Case, number: int) -> tuple[Remembered, bool]:
        if case.letter is not None:
            return self._concept(case, number)
        remembered = self._cache.get(case.question, case.history, number)
        if remembered is not None:
            return remembered, True
        started = perf_counter()
        answer = self._solver.ask(case.question, case.history)
        if not answer.seconds:
            answer = answer.model_copy(update={"seconds": perf_counter() - started})
        words = answer.standalone_question or case.question
        hits = [_found(hit) for hit in self._solver.search(words, DEPTH)]
        return self._cache.put(case.question, case.history, number, answer, hits), False

    def _concept(self, case: Case, number: int) -> tuple[Remembered, bool]:
        """The concept answer to a question of a letter."""
        key = self._letters.key(case)
        remembered = self._cache.get(key, (), number)
        if remembered is not None:
            return remembered, True
        concept, answer = self._letters.concept(case)
        hits = [_found(hit) for hit in self._solver.search(answer.standalone_question or case.question, DEPTH)]
        return self._cache.put(key, (), number, answer, hits, concept), False

    def _pages(self, answer: Answer) -> dict[str, str]:
        """The text of each cited page and of those after it onto which its quote may run."""
        texts: dict[str, str] = {}
        for citation in answer.citations:
            with suppress(LookupError):
                pages = pages_under(citation, self._solver.page_text)
                for offset, text in enumerate(pages):
                    texts[page_key(self._suite, citation.document_id, citation.page + offset)] = text
        return texts


def _asked(attempts: Sequence[Attempt]) -> bool:
    """Whether a search was done: without one there is nothing to say about retrieval."""
    return any(attempt.answer is not None for attempt in attempts)


def _found(hit: Hit) -> FoundHit:
    return FoundHit(
        file=hit.file,
        document=hit.document,
        page=hit.page,
        section=hit.section,
        text=hit.text,
        score=hit.score,
    )


def _stored(hit: FoundHit) -> StoredHit:
    return StoredHit(**{**hit.model_dump(), "text": text_key(hit.text)})


def _with_text(hit: StoredHit, run: Run) -> FoundHit:
    return FoundHit(**{**hit.model_dump(), "text": run.texts[hit.text]})
