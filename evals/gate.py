"""Whether a run is good enough: the thresholds of the suite and a baseline of verdicts, case by case."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from evals.errors import EvalError
from evals.metrics import tally
from evals.results import CaseResult, Run, SuiteInfo, Verdict
from evals.thresholds import Threshold, parse_threshold

Baseline = Mapping[str, Mapping[str, Verdict]]
"""The verdict that each case had when it was accepted: suite name, case id, verdict."""

_FORM = TypeAdapter(dict[str, dict[str, Verdict]])


@dataclass(frozen=True, slots=True)
class Measured:
    """A threshold with what was measured. `met` is None when it could not be judged on this selection."""

    suite: str
    threshold: Threshold
    value: float | None
    met: bool | None


@dataclass(frozen=True, slots=True)
class Change:
    """A case that ended otherwise than in the baseline; `before` is None for a new case."""

    suite: str
    case: str
    question: str
    before: Verdict | None
    after: Verdict

    @property
    def newly_false(self) -> bool:
        """Whether a reader is now told something false, and was not before."""
        return self.after.false and not (self.before and self.before.false)


@dataclass(frozen=True, slots=True)
class Gate:
    """The outcome. `missing` are cases of the baseline that the suite no longer has."""

    measured: tuple[Measured, ...]
    better: tuple[Change, ...] = ()
    worse: tuple[Change, ...] = ()
    new: tuple[Change, ...] = ()
    missing: tuple[str, ...] = ()
    errors: int = 0
    compared: bool = False

    @property
    def newly_false(self) -> tuple[Change, ...]:
        """The changes that fail the gate."""
        return tuple(change for change in (*self.worse, *self.new) if change.newly_false)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it failed, in Dutch; empty when it passed."""
        reasons = [f"{one.suite}: {_unmet(one)}" for one in self.measured if one.met is False]
        if self.newly_false:
            reasons.append(f"{_cases(len(self.newly_false))} nieuw onjuist ten opzichte van de basislijn")
        if self.errors:
            reasons.append(f"{_cases(self.errors)} met een storing")
        return tuple(reasons)

    @property
    def judged(self) -> bool:
        """Whether there was anything to pass: a threshold that could be measured, or a baseline."""
        return self.compared or any(one.met is not None for one in self.measured)

    @property
    def passed(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.reasons


def decide(run: Run, baseline: Baseline | None = None) -> Gate:
    """Judge a run by the thresholds of its suites and, if given, by the baseline."""
    measured = tuple(one for suite in run.suites for one in _measure(run, suite))
    errors = sum(result.verdict is Verdict.ERROR for result in run.results)
    if baseline is None:
        return Gate(measured, errors=errors)
    changes = [
        Change(r.suite, r.case.id, r.case.question, baseline.get(r.suite, {}).get(r.case.id), r.verdict)
        for r in run.results
    ]
    old = [(change, change.before) for change in changes if change.before is not None]
    return Gate(
        measured,
        better=tuple(change for change, before in old if change.after.badness < before.badness),
        worse=tuple(change for change, before in old if change.after.badness > before.badness),
        new=tuple(change for change in changes if change.before is None),
        missing=tuple(_missing(run, baseline)),
        errors=errors,
        compared=True,
    )


def load_baseline(path: Path) -> Baseline:
    """Read a baseline.

    Raises:
        EvalError: when it is missing or is no baseline.
    """
    try:
        return _FORM.validate_json(path.read_bytes())
    except OSError:
        hint = "Maak hem met: raadwijzer eval accept laatste --baseline BESTAND"
        raise EvalError(f"De basislijn {path} bestaat niet of is niet te lezen. {hint}") from None
    except ValidationError:
        raise EvalError(f"{path} is geen basislijn van 'raadwijzer eval accept'.") from None


def accept(run: Run, path: Path) -> int:
    """Make the verdicts of a run the baseline; gives the number of cases.

    A run of a selection renews only those cases. The file has a line for each case, so that a change reads
    well in version control.
    """
    old = load_baseline(path) if path.exists() else {}
    suites = {name: dict(cases) for name, cases in old.items()}
    for info in run.suites:
        results = run.of_suite(info.name)
        kept = suites.get(info.name, {}) if len(results) < info.total else {}
        suites[info.name] = {**kept, **{result.case.id: result.verdict for result in results}}
    plain = {name: dict(sorted(cases.items())) for name, cases in sorted(suites.items())}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(run.results)


def _measure(run: Run, suite: SuiteInfo) -> Iterable[Measured]:
    results = run.of_suite(suite.name)
    complete = len(results) == suite.total
    for written in suite.thresholds:
        threshold = parse_threshold(written)
        # Cases left out by --tag would make a threshold for all of them mean something else.
        judged = complete or (threshold.tag is not None and threshold.tag in run.tags)
        value = tally(_chosen(results, threshold.tag)).value(threshold.metric) if judged else None
        met = None if value is None else threshold.met(value)
        # What could not be measured on a complete run is no pass: nothing was there to measure.
        yield Measured(suite.name, threshold, value, False if met is None and judged else met)


def _chosen(results: Iterable[CaseResult], tag: str | None) -> list[CaseResult]:
    return [result for result in results if tag is None or tag in result.case.tags]


def _missing(run: Run, baseline: Baseline) -> Iterable[str]:
    for suite in run.suites:
        results = run.of_suite(suite.name)
        if len(results) == suite.total:
            gone = set(baseline.get(suite.name, {})) - {result.case.id for result in results}
            yield from (f"{suite.name}: {name}" for name in sorted(gone))


def _unmet(one: Measured) -> str:
    if one.value is None:
        return f"drempel '{one.threshold.written}' niet te meten"
    return f"drempel '{one.threshold.written}' niet gehaald ({percent(one.value, one.threshold.metric)})"


def percent(value: float, metric: str = "") -> str:
    """A share in percent, seconds in seconds, as Dutch writes them."""
    text = f"{value:.2f}\u00a0s" if metric.startswith("seconds") else f"{100 * value:.1f}\u00a0%"
    return text.replace(".", ",")


def _cases(count: int) -> str:
    return "1 geval" if count == 1 else f"{count} gevallen"
