"""Where a run goes: its record, and the reports that were asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from evals.errors import EvalError
from evals.gate import Baseline, decide, load_baseline
from evals.reports.html import html
from evals.reports.junit import junit
from evals.reports.markdown import markdown
from evals.reports.terminal import show_run
from evals.results import Run, save_run


@dataclass(frozen=True, slots=True)
class Targets:
    """The files to write, each None when not asked for, and the baseline to compare with."""

    html: Path | None = None
    junit: Path | None = None
    markdown: Path | None = None
    json: Path | None = None
    baseline: Path | None = None

    def check(self) -> None:
        """Find out before the work, not after, that a baseline cannot be read.

        Raises:
            EvalError: when it cannot.
        """
        self.accepted()

    def accepted(self) -> Baseline | None:
        """The baseline, if there is one to compare with."""
        return load_baseline(self.baseline) if self.baseline else None


def report(run: Run, targets: Targets, console: Console) -> bool:
    """Print and write the reports; gives whether the run passed.

    Raises:
        EvalError: when a report with questions is asked for of a sealed run.
    """
    gate = decide(run, targets.accepted())
    show_run(run, gate, console)
    if run.sealed and (targets.json or targets.junit):
        raise EvalError("Een afgeschermde suite geeft alleen scores; gebruik --markdown of --html.")
    if targets.html:
        _write(targets.html, html(run, gate))
    if targets.junit:
        _write(targets.junit, junit(run, gate))
    if targets.markdown:
        _write(targets.markdown, markdown(run, gate))
    if targets.json:
        save_run(run, targets.json)
    return gate.passed


def save(run: Run, folder: Path) -> Path:
    """Keep the record under its time and the names of its suites; gives the file."""
    names = "-".join(re.sub(r"[^a-z0-9]+", "-", suite.name.lower()).strip("-") for suite in run.suites)
    stem = f"{run.created:%Y%m%d-%H%M%S-%f}"[:-3] + f"-{names[:60]}"
    path = folder / f"{stem}.json"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}.json"
        number += 1
    save_run(run, path)
    return path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
