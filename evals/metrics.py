"""Counts and shares over the results of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median

from evals.results import CaseResult, Verdict
from evals.retrieval import mean, ndcg, recall, reciprocal_rank


@dataclass(frozen=True, slots=True)
class Tally:
    """How a group of cases ended.

    `told` counts the answers that made a claim; `false` is the share of them that is wrong or invented, the
    other properties are shares of all cases. Retrieval is None without cases that name evidence.
    """

    cases: int
    counts: Mapping[Verdict, int]
    told: int
    retrieval: Mapping[str, float]
    seconds: tuple[float, ...]

    @property
    def correct(self) -> float:
        """Right answers and right refusals."""
        return self._share(Verdict.CORRECT)

    @property
    def located(self) -> float:
        """No answer, but the place."""
        return self._share(Verdict.LOCATED)

    @property
    def useful(self) -> float:
        """Correct or located."""
        return self._share(Verdict.CORRECT, Verdict.LOCATED)

    @property
    def refused(self) -> float:
        """Neither answer nor place, where there is one."""
        return self._share(Verdict.REFUSED)

    @property
    def answered(self) -> float:
        """Share of the questions that got an answer with a claim."""
        return self.told / self.cases if self.cases else 0.0

    @property
    def false_count(self) -> int:
        """Wrong and invented answers."""
        return self.counts[Verdict.WRONG] + self.counts[Verdict.INVENTED]

    @property
    def false(self) -> float:
        """Wrong and invented answers, as a share of the answers given; 0 when none was given."""
        return self.false_count / self.told if self.told else 0.0

    @property
    def seconds_median(self) -> float | None:
        """Median time of a question."""
        return median(self.seconds) if self.seconds else None

    @property
    def seconds_p95(self) -> float | None:
        """Time within which 95 % of the questions is answered."""
        return sorted(self.seconds)[ceil(0.95 * len(self.seconds)) - 1] if self.seconds else None

    def value(self, metric: str) -> float | None:
        """A metric by its name in `evals.thresholds`; None where there is nothing to measure."""
        if metric in ("recall@1", "recall@5", "recall@10", "recall@20", "mrr", "ndcg@10"):
            return self.retrieval.get(metric)
        shares: dict[str, float | None] = {
            "correct": self.correct,
            "useful": self.useful,
            "located": self.located,
            "refused": self.refused,
            "answered": self.answered,
            "false": self.false,
            "seconds_median": self.seconds_median,
            "seconds_p95": self.seconds_p95,
        }
        return shares[metric]

    def _share(self, *verdicts: Verdict) -> float:
        return sum(self.counts[verdict] for verdict in verdicts) / self.cases if self.cases else 0.0


def tally(results: Iterable[CaseResult]) -> Tally:
    """Count a group of results."""
    results = tuple(results)
    ranks = [result.ranks for result in results if result.ranks]
    measures: dict[str, float | None] = {
        f"recall@{depth}": mean([recall(one, depth) for one in ranks]) for depth in (1, 5, 10, 20)
    }
    measures["mrr"] = mean([reciprocal_rank(one) for one in ranks])
    measures["ndcg@10"] = mean([ndcg(one) for one in ranks])
    counts = Counter(result.verdict for result in results)
    return Tally(
        cases=len(results),
        counts={verdict: counts[verdict] for verdict in Verdict},
        told=sum(result.judgement.told for result in results),
        retrieval={name: value for name, value in measures.items() if value is not None},
        seconds=tuple(result.attempt.answer.seconds for result in results if result.attempt.answer),
    )


def by_tag(results: Sequence[CaseResult]) -> dict[str, Tally]:
    """A tally for each tag, by name; a case with two tags counts in both."""
    return _grouped(results, lambda result: result.case.tags)


def by_kind(results: Sequence[CaseResult]) -> dict[str, Tally]:
    """A tally for each kind of question."""
    return _grouped(results, lambda result: (result.case.kind.value,) if result.case.kind else ())


def by_suite(results: Sequence[CaseResult]) -> dict[str, Tally]:
    """A tally for each suite of a run, by name."""
    return _grouped(results, lambda result: (result.suite,))


def _grouped(results: Sequence[CaseResult], names: Callable[[CaseResult], Iterable[str]]) -> dict[str, Tally]:
    groups: dict[str, list[CaseResult]] = {}
    for result in results:
        for name in names(result):
            groups.setdefault(name, []).append(result)
    return {name: tally(groups[name]) for name in sorted(groups)}
