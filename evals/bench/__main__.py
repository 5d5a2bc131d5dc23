"""Measures what Raadwijzer costs, beside a plain LangChain pipeline: `python -m evals.bench` (`make bench`)."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from evals.bench import corpora, measuring
from evals.bench.growth import svg
from evals.bench.models import Machine, Measured, OnCorpus, Run, System
from evals.bench.report import markdown, number
from evals.errors import EvalError

OUT = Path("build/bench")
FACTORS = (1, 10, 100)
QUESTIONS = 100
"""Questions for each corpus: enough for a 95th percentile."""


def measure(name: str, factor: int | None, folder: Path, work: Path, suite: Path | None, count: int) -> OnCorpus:
    """Measure both systems on one corpus.

    Args:
        name: Dutch name of the corpus.
        factor: its size in sample corpora, None for the sample itself.
        folder: its files.
        work: where the indexes go.
        suite: a suite with questions about it; without one they are drawn from its tables and sentences.
        count: how many questions at most.

    Raises:
        EvalError: a system fails, or it cannot read any of the files.
    """
    ingested = []
    for system in System:
        _tell(f"{name}: inlezen met {system}")
        ingested.append(measuring.ingest(system, folder, work / system.value))
        if not ingested[-1].passages:
            raise EvalError(f"{system} kan in {folder} niets lezen.")
    questions = (
        corpora.suite_questions(suite, count) if suite else corpora.drawn_questions(work / System.PRODUCT, count)
    )
    measured = []
    for system, read in zip(System, ingested, strict=True):
        _tell(f"{name}: {number(len(questions))} vragen aan {system}")
        asked = measuring.ask(system, folder, work / system.value, questions)
        measured.append(Measured(system=system, ingested=read, asked=asked))
    product, plain = measured
    return OnCorpus(name=name, factor=factor, pages=product.ingested.pages, product=product, plain=plain)


def run(sample: Path, suite: Path | None, factors: Sequence[int], count: int, out: Path) -> Run:
    """Measure the sample corpus and generated corpora of so many times its pages.

    Raises:
        EvalError: there is no sample, or a measurement fails.
    """
    corpora.check(sample)
    began = datetime.now(UTC).replace(microsecond=0)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    machine = Machine(processors=os.cpu_count() or 1, python=platform.python_version(), load=load)
    work = out / "work"
    shutil.rmtree(work, ignore_errors=True)
    try:
        done = [measure("voorbeeld", None, sample, work / "index", suite, count)]
        for factor in sorted(factors):
            shutil.rmtree(work)
            folder = work / "stukken"
            corpora.generate(factor * done[0].pages, folder)
            done.append(measure(f"gemaakt × {factor}", factor, folder, work / "index", None, count))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Run(began=began, machine=machine, corpora=tuple(done))


def save(result: Run, out: Path) -> str:
    """Write results.json, table.md and growth.svg; the tables."""
    table = markdown(result)
    out.mkdir(parents=True, exist_ok=True)
    (out / "results.json").write_text(result.model_dump_json(indent=1), encoding="utf-8")
    (out / "table.md").write_text(table, encoding="utf-8")
    (out / "growth.svg").write_text(svg(result), encoding="utf-8")
    return table


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Measure, write the results and print the tables."""
    parser = argparse.ArgumentParser(
        prog="python -m evals.bench",
        description="Meet wat Raadwijzer kost aan tijd, geheugen en schijf, naast een kale LangChain-pijplijn.",
    )
    parser.add_argument(
        "--corpus", type=Path, default=corpora.SAMPLE, help="map met stukken (standaard: de voorbeeldstukken)"
    )
    parser.add_argument(
        "--suite", type=Path, help="suite met vragen over die stukken (standaard: vragen uit de stukken zelf)"
    )
    parser.add_argument(
        "--factors",
        type=int,
        nargs="*",
        default=list(FACTORS),
        help="hoeveel keer zo groot de gemaakte stukken zijn (standaard: 1 10 100)",
    )
    parser.add_argument(
        "--questions", type=int, default=QUESTIONS, help=f"hoeveel vragen hoogstens (standaard: {QUESTIONS})"
    )
    parser.add_argument("--out", type=Path, default=OUT, help=f"map voor de uitkomsten (standaard: {OUT})")
    options = parser.parse_args(arguments)
    suite = options.suite
    if suite is None and options.corpus == corpora.SAMPLE:
        suite = corpora.SAMPLE_SUITE
    try:
        if options.questions < 1 or any(factor < 1 for factor in options.factors):
            raise EvalError("Het aantal vragen en de factoren moeten minstens 1 zijn.")
        print(save(run(options.corpus, suite, options.factors, options.questions, options.out), options.out))
    except EvalError as error:
        print(error, file=sys.stderr)
        return 2
    _tell(f"Tabel, grafiek en getallen staan in {options.out}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
