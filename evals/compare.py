"""Two runs side by side, with a paired test so that noise is not called progress."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import comb

from evals.metrics import Tally, tally
from evals.results import CaseResult, Run, Verdict

SIGNIFICANT = 0.05
"""The usual limit: a difference that chance alone makes in fewer than 1 of 20 comparisons."""


@dataclass(frozen=True, slots=True)
class PairedTest:
    """McNemar's exact test on one yes-or-no outcome.

    `gained` cases have it only in the new run, `lost` only in the old; `chance` is the two-sided probability
    of a difference at least this large when both runs are equally good.
    """

    gained: int
    lost: int
    chance: float

    @property
    def significant(self) -> bool:
        """Whether chance is a poor explanation."""
        return self.chance < SIGNIFICANT


@dataclass(frozen=True, slots=True)
class Pair:
    """One case in both runs."""

    old: CaseResult
    new: CaseResult


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two runs; only cases that are in both are compared."""

    pairs: tuple[Pair, ...]
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]
    changed_cases: tuple[str, ...]
    old: Tally
    new: Tally
    correct: PairedTest
    false: PairedTest

    @property
    def better(self) -> tuple[Pair, ...]:
        """Cases that ended better."""
        return tuple(pair for pair in self.pairs if pair.new.verdict.badness < pair.old.verdict.badness)

    @property
    def worse(self) -> tuple[Pair, ...]:
        """Cases that ended worse."""
        return tuple(pair for pair in self.pairs if pair.new.verdict.badness > pair.old.verdict.badness)

    @property
    def demonstrably_worse(self) -> bool:
        """Fewer correct or more false answers, by more than chance explains."""
        fewer = self.correct.significant and self.correct.lost > self.correct.gained
        return fewer or (self.false.significant and self.false.gained > self.false.lost)

    @property
    def in_words(self) -> tuple[str, ...]:
        """The two tests in plain Dutch."""
        return (
            _sentence("juist", self.correct, self.old.correct, self.new.correct, good=True),
            _sentence("onjuist", self.false, _false(self.old), _false(self.new), good=False),
        )


def compare(old: Run, new: Run) -> Comparison:
    """Compare two runs on the cases that both have."""
    before = {result.key: result for result in old.results}
    after = {result.key: result for result in new.results}
    pairs = tuple(Pair(before[key], after[key]) for key in before if key in after)
    return Comparison(
        pairs=pairs,
        only_old=tuple(key for key in before if key not in after),
        only_new=tuple(key for key in after if key not in before),
        changed_cases=tuple(pair.new.key for pair in pairs if pair.old.case != pair.new.case),
        old=tally(pair.old for pair in pairs),
        new=tally(pair.new for pair in pairs),
        correct=_paired(pairs, lambda result: result.verdict is Verdict.CORRECT),
        false=_paired(pairs, lambda result: result.verdict.false),
    )


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided exact probability of so uneven a split of the changed cases, if each side were as likely."""
    total = gained + lost
    tail = sum(comb(total, count) for count in range(min(gained, lost) + 1))
    return min(1.0, float(2 * tail) / float(2**total))


def _paired(pairs: Iterable[Pair], outcome: Callable[[CaseResult], bool]) -> PairedTest:
    both = [(outcome(pair.old), outcome(pair.new)) for pair in pairs]
    gained = sum(new and not old for old, new in both)
    lost = sum(old and not new for old, new in both)
    return PairedTest(gained, lost, mcnemar(gained, lost))


def _false(counts: Tally) -> float:
    """Of all cases, so that both runs are shares of the same thing."""
    return counts.false_count / counts.cases if counts.cases else 0.0


def _sentence(word: str, test: PairedTest, old: float, new: float, *, good: bool) -> str:
    change = f"{100 * old:.1f} % → {100 * new:.1f} % {word}".replace(".", ",")
    if not test.gained and not test.lost:
        return f"{change}: geen enkel geval veranderde."
    moved = f"{test.gained} erbij, {test.lost} eraf"
    times = f"{100 * test.chance:.0f}" if test.chance >= 0.01 else "minder dan 1"
    chance = f"zo'n verschil ontstaat bij {times} van de 100 vergelijkingen door toeval"
    if not test.significant:
        return f"{change} ({moved}). Geen bewijs voor een verschil: {chance}."
    improved = (test.gained > test.lost) == good
    return f"{change} ({moved}). Aantoonbaar {'beter' if improved else 'slechter'}: {chance}."
