"""One self-contained page: scores, charts, and every case with its answer, expectation and cited passages."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import jinja2

from assistant.models import Answer, Citation
from evals.gate import Change, Gate
from evals.metrics import by_kind, by_suite, by_tag, tally
from evals.reports import charts
from evals.reports.words import (
    EXPLAINED,
    RETRIEVAL,
    Row,
    answer_text,
    expectation,
    expected_figures,
    headline,
    marked,
    reasons,
    share,
)
from evals.results import CaseResult, CheckName, Run, Verdict
from evals.thresholds import parse_threshold

_MARKER = re.compile(r"\[(\d+)\]")
_SHADE = {verdict: shade for _, verdicts, shade in charts.SHADES for verdict in verdicts}


@dataclass(frozen=True, slots=True)
class CitationView:
    """A cited passage in pieces: the text, and whether it is a figure of the answer or outside the quote."""

    citation: Citation
    before: tuple[tuple[str, bool], ...]
    quote: tuple[tuple[str, bool], ...]
    after: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """What the page shows of a case."""

    anchor: str
    result: CaseResult
    shade: str
    answer: Answer | None
    text: tuple[tuple[str, str | None], ...]
    expected: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...]
    citations: tuple[CitationView, ...]
    attempts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckCount:
    """How often a check was done and failed."""

    name: str
    done: int
    failed: int


def html(run: Run, gate: Gate) -> str:
    """The page; of a sealed run only scores. Nothing comes from elsewhere and only our script can run."""
    suites = by_suite(run.results) if len(run.suites) > 1 else {}
    total, tags, kinds = tally(run.results), by_tag(run.results), by_kind(run.results)
    thresholds = tuple(parse_threshold(written) for suite in run.suites for written in suite.thresholds)
    script = _text("report.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    shown = [] if run.sealed else _views(run)
    return _template().render(
        run=run,
        gate=gate,
        title=headline(run, gate),
        total=total,
        tables=[
            ("tag", [Row(*item) for item in tags.items()]),
            ("soort", [Row(*item) for item in kinds.items()]),
            ("suite", [Row(*item) for item in suites.items()]),
        ],
        charts=[(name, charts.bars(groups)) for name, groups in (("tag", tags), ("soort", kinds)) if groups],
        plot=charts.plot(tags, total, thresholds) if total.cases else None,
        shades=charts.SHADES,
        geometry=charts,
        changes=() if run.sealed else _changes(gate),
        checks=_checks(run),
        cases=shown,
        anchors={(view.result.suite, view.result.case.id): view.anchor for view in shown},
        verdicts=[verdict for verdict in Verdict if total.counts[verdict]],
        explained=EXPLAINED,
        shade_of=_SHADE,
        retrieval=RETRIEVAL,
        share=share,
        style=_text("report.css"),
        script=script,
        script_hash=digest,
    )


def _views(run: Run) -> list[CaseView]:
    ordered = sorted(enumerate(run.results, start=1), key=lambda item: (-item[1].verdict.badness, item[0]))
    return [_view(f"geval-{number}", result) for number, result in ordered]


def _view(anchor: str, result: CaseResult) -> CaseView:
    answer = result.attempt.answer
    figures = {figure.as_written for figure in answer.figures} if answer else set()
    figures |= expected_figures(result.case)
    return CaseView(
        anchor=anchor,
        result=result,
        shade=_SHADE[result.verdict],
        answer=answer,
        text=tuple(_linked(answer_text(result), anchor, answer)),
        expected=tuple(expectation(result.case)),
        reasons=tuple(reasons(result)),
        citations=tuple(_citation(citation, figures) for citation in answer.citations) if answer else (),
        attempts=tuple(one.verdict.label for one in result.judgements) if len(result.judgements) > 1 else (),
    )


def _citation(citation: Citation, figures: set[str]) -> CitationView:
    return CitationView(
        citation,
        before=tuple(marked(citation.context_before, figures)),
        quote=tuple(marked(citation.quote, figures)),
        after=tuple(marked(citation.context_after, figures)),
    )


def _linked(text: str, anchor: str, answer: Answer | None) -> Iterator[tuple[str, str | None]]:
    """The text in pieces, with for a marker the place of its citation on the page."""
    known = {citation.marker for citation in answer.citations} if answer else set()
    end = 0
    for match in _MARKER.finditer(text):
        if int(match[1]) in known:
            yield text[end : match.start()], None
            yield match.group(), f"{anchor}-{match[1]}"
            end = match.end()
    yield text[end:], None


def _changes(gate: Gate) -> list[tuple[str, tuple[Change, ...]]]:
    groups = (("Nieuw onjuist", gate.newly_false), ("Slechter", gate.worse), ("Beter", gate.better))
    return [(name, changes) for name, changes in groups if changes]


def _checks(run: Run) -> list[CheckCount]:
    checks = [check for result in run.results for check in result.judgement.checks if check.name != CheckName.TIME]
    counts = []
    for name in CheckName:
        same = [check for check in checks if check.name is name]
        if same:
            counts.append(CheckCount(name.value, len(same), sum(not check.passed for check in same)))
    return counts


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_text("report.html"))


def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
