"""The bench: both systems measured on small corpora, and what is made of the numbers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from evals.bench import corpora, measuring
from evals.bench.__main__ import main
from evals.bench.growth import PANELS
from evals.bench.models import Asked, Job, Run, System, Task
from evals.bench.report import markdown, number
from evals.errors import EvalError

SVG = "{http://www.w3.org/2000/svg}"
PAGES = 6
QUESTIONS = 5


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stukken")
    corpora.generate(PAGES, folder)
    return folder


@pytest.fixture(scope="module")
def out(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole bench on a few pages and on twice as many."""
    folder = tmp_path_factory.mktemp("bench")
    assert main(["--corpus", str(sample), "--factors", "2", "--questions", str(QUESTIONS), "--out", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def result(out: Path) -> Run:
    return Run.model_validate_json((out / "results.json").read_bytes())


def test_every_corpus_is_measured_with_both_systems(result: Run) -> None:
    assert [on.factor for on in result.corpora] == [None, 2]
    assert result.corpora[0].pages < result.corpora[1].pages
    for on in result.corpora:
        assert [one.system for one in on.systems] == [System.PRODUCT, System.PLAIN]
        for one in on.systems:
            read, asked = one.ingested, one.asked
            assert read.files > 0 and read.failed == 0 and read.passages > 0
            assert len(asked.each) == len(asked.each_cpu) == QUESTIONS and 0 < asked.median <= asked.p95 <= max(
                asked.each
            )
            for cost in (read, asked):
                assert 0 < cost.memory_start <= cost.memory_peak
                assert cost.seconds > 0 and cost.cpu_seconds > 0
            assert sum(stage.seconds for stage in read.stages) <= read.seconds
            assert read.stages[-1].memory <= read.memory_peak
            assert asked.shown == QUESTIONS  # the questions are about what was read
        # Both read the same files, each into an index that holds at least the text of its passages.
        assert on.product.ingested.files == on.plain.ingested.files
        assert min(one.ingested.index_bytes for one in on.systems) > 100 * on.pages


def test_the_steps_of_the_ingest_are_told_apart(result: Run) -> None:
    steps = ["Bestanden lezen", "Woorden leren", "Zoekmodel leren", "Woorden indexeren", "Betekenis indexeren"]
    assert [stage.name for stage in result.corpora[0].product.ingested.stages] == steps
    steps = ["Bestanden lezen", "Knippen", "Zoekmodel leren", "Betekenis indexeren"]
    assert [stage.name for stage in result.corpora[0].plain.ingested.stages] == steps


def test_the_tables_hold_the_numbers(out: Path, result: Run) -> None:
    lines = (out / "table.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    for on in result.corpora:
        for one in on.systems:
            (row,) = [row for row in rows if row[0] == on.name and row[2] == one.system]
            assert row[1] == number(on.pages) and row[3] == number(one.ingested.passages)
            assert len(row) == len(rows[0])


def test_growth_is_told_from_each_generated_corpus_to_the_next(result: Run) -> None:
    sample, large = result.corpora
    small = sample.model_copy(update={"name": "gemaakt × 1", "factor": 1})
    lines = markdown(result.model_copy(update={"corpora": (large, sample, small)})).splitlines()
    product, plain = [line.split(" | ") for line in lines if line.startswith("| gemaakt × 1 – gemaakt × 2 ")]
    assert (product[1], plain[1]) == ("Raadwijzer", "LangChain")
    assert product[2] == f"× {number(large.pages / small.pages, 1)}"
    assert product[3] == f"× {number(large.product.ingested.seconds / small.product.ingested.seconds, 1)}"


def test_the_picture_shows_every_cost_of_every_corpus(out: Path) -> None:
    root = ElementTree.parse(out / "growth.svg").getroot()
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert set(texts) >= {panel.title for panel in PANELS}
    dots = list(root.iter(f"{SVG}circle"))
    assert len(dots) == len(PANELS) * 2 * 2
    width, height = (float(size) for size in root.attrib["viewBox"].split()[2:])
    assert all(0 < float(dot.attrib["cx"]) < width and 0 < float(dot.attrib["cy"]) < height for dot in dots)


def test_only_the_outcomes_stay_behind(out: Path) -> None:
    assert sorted(path.name for path in out.iterdir()) == ["growth.svg", "results.json", "table.md"]


def test_memory_is_that_of_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    large = bytearray(300_000_000)  # what this process uses must not count
    large[::4096] = b"x" * len(large[::4096])
    program = "from evals.bench.measuring import peak_memory; print(peak_memory())"
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert measuring.peak_memory() > len(large)
    assert 1_000_000 < int(printed) < len(large)


def test_the_percentile_is_that_of_the_metrics() -> None:
    each = tuple(float(number) for number in range(100, 0, -1))
    nothing = {"start_seconds": 0, "seconds": 1, "cpu_seconds": 1, "memory_start": 1, "memory_peak": 1}
    asked = Asked.model_validate({**nothing, "open_seconds": 1, "each": each, "each_cpu": each, "shown": 100})
    assert (asked.median, asked.p95) == (50.5, 95.0)


def test_questions_of_the_example_suite_stand_alone() -> None:
    questions = corpora.suite_questions(corpora.SAMPLE_SUITE, 50)
    assert len(set(questions)) == 50
    assert not any(question.startswith("En ") for question in questions)


def test_a_job_survives_its_file() -> None:
    job = Job(system=System.PLAIN, task=Task.ASK, corpus=Path("a"), data=Path("b"), questions=("Wat kost het?",))
    assert Job.model_validate_json(job.model_dump_json()) == job


def test_what_goes_wrong_is_said_in_dutch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--corpus", str(tmp_path / "weg"), "--out", str(tmp_path / "uit")]) == 2
    assert "bestaat niet of is leeg" in capsys.readouterr().err
    assert main(["--questions", "0", "--out", str(tmp_path / "uit")]) == 2
    assert "minstens 1" in capsys.readouterr().err
    with pytest.raises(EvalError, match="Het meten van LangChain .* is mislukt:\n[^\0]*Error"):
        measuring.ask(System.PLAIN, tmp_path, tmp_path / "geen-index", ("Wat kost het?",))
