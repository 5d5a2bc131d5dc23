"""The bench: both systems measured on small corpora, and what is made of the numbers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import evals.bench.__main__ as bench
from evals.bench import corpora, measuring
from evals.bench.__main__ import main
from evals.bench.growth import PANELS
from evals.bench.models import Asked, Job, OnCorpus, Run, System, Task
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
    """The bench on a few pages: every measurement is a process of its own, so one corpus does for the tests."""
    folder = tmp_path_factory.mktemp("bench")
    assert main(["--corpus", str(sample), "--factors", "--questions", str(QUESTIONS), "--out", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def result(out: Path) -> Run:
    return Run.model_validate_json((out / "results.json").read_bytes())


@pytest.fixture(scope="module")
def grown(result: Run) -> Run:
    """The same with a larger corpus beside it, as costly for its pages."""
    (small,) = result.corpora
    large = small.model_copy(update={"name": "gemaakt × 2", "factor": 2, "pages": 2 * small.pages})
    return result.model_copy(update={"corpora": (small, large)})


def test_a_corpus_is_measured_with_both_systems(result: Run) -> None:
    assert [on.factor for on in result.corpora] == [None]
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
    steps = ["Bestanden lezen", "Woorden leren", "Zoekmodel leren", "Woorden indexeren"]
    steps += ["Woorden bij cijfers indexeren", "Betekenis indexeren", "Betekenis van cijfers indexeren"]
    assert [stage.name for stage in result.corpora[0].product.ingested.stages] == steps
    steps = ["Bestanden lezen", "Knippen", "Zoekmodel leren", "Betekenis indexeren"]
    assert [stage.name for stage in result.corpora[0].plain.ingested.stages] == steps


def test_generated_corpora_are_so_many_times_as_large(
    result: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[str, int | None, int]] = []

    def measure(name: str, factor: int | None, folder: Path, work: Path, suite: Path | None, count: int) -> OnCorpus:
        work.mkdir(parents=True, exist_ok=True)
        made.append((name, factor, measuring.size_of(folder)))
        return result.corpora[0].model_copy(update={"name": name, "factor": factor})

    monkeypatch.setattr(bench, "measure", measure)
    done = bench.run(sample, None, (4, 1), QUESTIONS, tmp_path)
    assert [(name, factor) for name, factor, _ in made] == [
        ("voorbeeld", None),
        ("gemaakt × 1", 1),
        ("gemaakt × 4", 4),
    ]
    assert made[2][2] > 2 * made[1][2]
    assert [on.factor for on in done.generated] == [1, 4]
    assert list(tmp_path.iterdir()) == []


def test_the_tables_hold_the_numbers(grown: Run, tmp_path: Path) -> None:
    bench.save(grown, tmp_path)
    lines = (tmp_path / "table.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    for on in grown.corpora:
        for one in on.systems:
            (row,) = [row for row in rows if row[0] == on.name and row[2] == one.system]
            assert row[1] == number(on.pages) and row[3] == number(one.ingested.passages)
            assert len(row) == len(rows[0])


def test_growth_is_told_from_each_generated_corpus_to_the_next(grown: Run) -> None:
    sample, large = grown.corpora
    small = sample.model_copy(update={"name": "gemaakt × 1", "factor": 1})
    lines = markdown(grown.model_copy(update={"corpora": (large, sample, small)})).splitlines()
    product, plain = [line.split(" | ") for line in lines if line.startswith("| gemaakt × 1 – gemaakt × 2 ")]
    assert (product[1], plain[1]) == ("Raadwijzer", "LangChain")
    assert product[2] == f"× {number(large.pages / small.pages, 1)}"
    assert product[3] == f"× {number(large.product.ingested.seconds / small.product.ingested.seconds, 1)}"


def test_the_picture_shows_every_cost_of_every_corpus(grown: Run, tmp_path: Path) -> None:
    bench.save(grown, tmp_path)
    root = ElementTree.parse(tmp_path / "growth.svg").getroot()
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
