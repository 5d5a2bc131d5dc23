"""The measurements as Markdown tables, in Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evals.bench.models import Measured, OnCorpus, Run
from evals.bench.plain import CHUNK, OVERLAP
from evals.bench.systems import SHOWN

MEGABYTE = 1_000_000


def markdown(run: Run) -> str:
    """All tables of a run, with what they mean."""
    parts = [
        "# Wat Raadwijzer kost",
        _table(HEAD, (_row(on, one) for on in run.corpora for one in on.systems)),
        _explained(run),
    ]
    steps = list(zip(run.generated, run.generated[1:], strict=False))
    if steps:
        parts += [
            "## Hoe de kosten groeien",
            _table(GROWTH_HEAD, (row for step in steps for row in _growth(*step))),
            "Elk getal zegt hoeveel keer zoveel het werd. Is het kleiner dan dat van de bladzijden, dan groeien de "
            "kosten langzamer dan de stukken.",
        ]
    parts += ["## Waar de tijd van het inlezen heen gaat", _table(STAGE_HEAD, _stages(run.corpora))]
    return "\n\n".join(parts) + "\n"


HEAD = (
    "stukken",
    "bladzijden",
    "",
    "passages",
    "inlezen (s)",
    "processortijd (s)",
    "bladzijden/s",
    "passages/s",
    "geheugen inlezen (MB)",
    "index (MB)",
    "vraag, mediaan (ms)",
    "vraag, p95 (ms)",
    "vraag, processortijd (ms)",
    "geheugen vragen (MB)",
)
GROWTH_HEAD = (
    "van – naar",
    "",
    "bladzijden",
    "inlezen",
    "processortijd inlezen",
    "geheugen inlezen",
    "index",
    "vraag, mediaan",
    "vraag, p95",
    "vraag, processortijd",
)
STAGE_HEAD = ("stukken", "", "stap", "seconden", "aandeel", "geheugen tot dan (MB)")


def _row(on: OnCorpus, one: Measured) -> tuple[str, ...]:
    read, asked = one.ingested, one.asked
    return (
        on.name,
        number(on.pages),
        one.system.value,
        number(read.passages),
        number(read.seconds, 1),
        number(read.cpu_seconds, 1),
        number(on.pages / read.seconds, 1),
        number(read.passages / read.seconds, 1),
        number(read.memory_peak / MEGABYTE),
        number(read.index_bytes / MEGABYTE, 1),
        number(1000 * asked.median, 1),
        number(1000 * asked.p95, 1),
        number(1000 * asked.median_cpu, 1),
        number(asked.memory_peak / MEGABYTE),
    )


def _growth(small: OnCorpus, large: OnCorpus) -> Iterator[tuple[str, ...]]:
    for before, after in zip(small.systems, large.systems, strict=True):
        ratios = (
            large.pages / small.pages,
            after.ingested.seconds / before.ingested.seconds,
            after.ingested.cpu_seconds / before.ingested.cpu_seconds,
            after.ingested.memory_peak / before.ingested.memory_peak,
            after.ingested.index_bytes / before.ingested.index_bytes,
            after.asked.median / before.asked.median,
            after.asked.p95 / before.asked.p95,
            after.asked.median_cpu / before.asked.median_cpu,
        )
        yield f"{small.name} – {large.name}", before.system.value, *(f"× {number(ratio, 1)}" for ratio in ratios)


def _stages(corpora: Sequence[OnCorpus]) -> Iterator[tuple[str, ...]]:
    for on in corpora:
        for one in on.systems:
            for stage in one.ingested.stages:
                share = 100 * stage.seconds / one.ingested.seconds
                cells = (stage.name, number(stage.seconds, 1), f"{number(share)} %", number(stage.memory / MEGABYTE))
                yield on.name, one.system.value, *cells


def _explained(run: Run) -> str:
    machine = run.machine
    load = "" if machine.load is None else f", bij het begin {number(machine.load, 1)} wachtende programma's"
    questions = ", ".join(f"{on.name} {len(on.product.asked.each)}" for on in run.corpora)
    failed = sum(on.product.ingested.failed for on in run.corpora)
    loaded = [one.ingested.memory_start / MEGABYTE for on in run.corpora for one in on.systems]
    lines = [
        f"Gemeten op {run.began:%d-%m-%Y %H:%M} UTC, {machine.processors} processors, Python {machine.python}{load}.",
        "Processortijd is wat het werk zelf kost; de andere tijden worden langer als de computer ook iets anders doet.",
        f"Vragen: {questions}.",
        "Elke meting loopt in een eigen proces. Het laden van de programmabibliotheken telt niet mee in de tijd, maar "
        f"wel in het geheugen: dat kost {number(min(loaded))} tot {number(max(loaded))} MB.",
        f"LangChain is een kale pijplijn: tekst uit het bestand, RecursiveCharacterTextSplitter ({CHUNK} tekens, "
        f"{OVERLAP} overlap), Chroma, de eerste {SHOWN} passages. Het zoekmodel is van dezelfde soort als dat van "
        "Raadwijzer en wordt ook op de eigen passages geleerd. De pijplijn geeft alleen passages terug; Raadwijzer "
        "leest ook tabellen en cijfers, en geeft een nagekeken antwoord met bron.",
    ]
    if failed:
        lines.append(f"Niet gelezen: {failed} bestanden.")
    return "\n".join(f"- {line}" for line in lines)


def _table(head: Sequence[str], rows: Iterator[tuple[str, ...]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def number(value: float, decimals: int = 0) -> str:
    """A number as it is written in Dutch: 1.234,5."""
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))
