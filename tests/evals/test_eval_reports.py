from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import sync_playwright

from evals.gate import Gate, decide
from evals.metrics import by_tag, tally
from evals.reports import charts
from evals.reports.html import html
from evals.reports.junit import junit
from evals.reports.markdown import markdown, plain
from evals.reports.words import marked
from evals.results import Run, Verdict
from evals.thresholds import parse_threshold
from tests.evals.test_eval_runs import GREEN, GREEN_ANSWER, POOL, RIGHT, WRONG, run, suite
from tests.evals.world import SALDO_CASE, ScriptedSolver, answer, case, citation, refusal

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
HACK = "document.title='gehackt'"
EVIL = f'</title><script>{HACK}</script><img src=x onerror="{HACK}"> | `x` @iedereen'


@pytest.fixture
def passing(tmp_path: Path) -> tuple[Run, Gate]:
    record = run(tmp_path, ScriptedSolver(RIGHT), suite(SALDO_CASE, POOL, GREEN, thresholds=("correct >= 1",)))
    return record, decide(record)


@pytest.fixture
def failing(tmp_path: Path) -> tuple[Run, Gate]:
    answers = {SALDO_CASE.question: WRONG, POOL.question: GREEN_ANSWER}
    record = run(tmp_path, ScriptedSolver(answers), suite(SALDO_CASE, POOL, GREEN, thresholds=("false <= 4%",)))
    return record, decide(record, {"s": {"g1": Verdict.CORRECT, "g2": Verdict.CORRECT, "g3": Verdict.CORRECT}})


@pytest.fixture
def evil(tmp_path: Path) -> tuple[Run, Gate]:
    wanted = case(EVIL, id="x<b>", tags=[EVIL], woorden=[[EVIL]], bron={"bestand": EVIL, "citaat": EVIL})
    given = answer(f"{EVIL} [1] \x00\x0b", citation(EVIL, document=EVIL, section=EVIL, context_before=EVIL))
    record = run(tmp_path, ScriptedSolver({EVIL: given}), suite(wanted, name=EVIL))
    return record, decide(record)


def test_the_page_of_a_passing_run(passing: tuple[Run, Gate]) -> None:
    page = html(*passing)
    assert "<h1>Geslaagd: s (3 gevallen)</h1>" in page
    assert '<header class="passed">' in page
    assert page.count('<details class="case"') == 3
    assert "<mark>375.000</mark>" in page


def test_the_page_of_a_failing_run(failing: tuple[Run, Gate]) -> None:
    page = html(*failing)
    assert '<header class="failed">' in page
    assert "drempel &#39;false &lt;= 4%&#39; niet gehaald (100,0\u00a0%)" in page
    assert "Nieuw onjuist (2)" in page
    assert "6.450.000 euro nadelig, 2033" in page
    [anchor] = re.findall(r'<a href="#(geval-\d+)">g1</a>: juist → fout', page.replace("\n", ""))[:1]
    assert f'id="{anchor}"' in page


def test_the_page_needs_nothing_from_elsewhere(failing: tuple[Run, Gate]) -> None:
    page = html(*failing)
    assert not re.search(r"""(?:src|href)\s*=\s*["'](?!#)|@import|url\(""", page)
    [script] = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'" in page


def test_the_page_escapes_everything(evil: tuple[Run, Gate]) -> None:
    page = html(*evil)
    assert page.count("<script>") == page.count("</script>") == 1
    assert page.count("<title>") == page.count("</title>")
    assert "<img" not in page
    assert "x&lt;b&gt;" in page


def test_the_page_works_in_a_browser(failing: tuple[Run, Gate], evil: tuple[Run, Gate], tmp_path: Path) -> None:
    for name, made in (("page", failing), ("evil", evil)):
        (tmp_path / f"{name}.html").write_text(html(*made), encoding="utf-8")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page = browser.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto((tmp_path / "page.html").as_uri())
        assert page.inner_text("#filter-shown") == "3 van 3"
        page.click("button[data-verdict=wrong]")
        assert page.inner_text("#filter-shown") == "1 van 3"
        page.click("button[data-verdict='']")
        page.select_option("#filter-tag", "groen")
        assert page.inner_text("#filter-shown") == "1 van 3"
        page.select_option("#filter-tag", "")
        page.fill("#filter-words", "zwembad")
        assert page.inner_text("#filter-shown") == "1 van 3"
        page.click("text=Nieuw onjuist (2) >> xpath=../ul/li[1]/a")
        assert page.locator("details.case[open]").count() == 1
        page.set_viewport_size({"width": 400, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") == 400
        page.goto((tmp_path / "evil.html").as_uri())
        assert "gehackt" not in page.title().replace(EVIL, "")
        assert said == []
        browser.close()


def test_markdown_holds_no_markup_from_elsewhere(evil: tuple[Run, Gate]) -> None:
    text = markdown(*evil)
    assert "<script" not in text
    assert "<img" not in text
    assert not re.search(r"(?<!\\)@iedereen", text)
    for line in text.splitlines():
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)\|", line)) in (8, 4), line


def test_plain_text_in_markdown() -> None:
    assert plain("a*b\n<i>|c") == "a\\*b &lt;i&gt;\\|c"


def test_markdown_of_a_failing_run(failing: tuple[Run, Gate]) -> None:
    text = markdown(*failing)
    assert text.startswith("## ❌ Gezakt")
    assert "**2 nieuw onjuist**" in text
    assert "Onjuiste antwoorden (2)" in text
    assert "| **alles** | 3 | 0,0\u00a0% |" in text


def test_junit_is_xml_whatever_is_in_it(evil: tuple[Run, Gate]) -> None:
    root = ET.fromstring(junit(*evil).encode())
    [test] = root.findall("testsuite/testcase[@classname]")[:1]
    assert EVIL in str(test.get("name"))


def test_junit_says_what_failed(failing: tuple[Run, Gate]) -> None:
    root = ET.fromstring(junit(*failing).encode())
    kinds = {test.get("name", "")[:2]: [child.tag for child in test] for test in root.findall("testsuite/testcase")[:3]}
    assert kinds == {"g1": ["failure"], "g2": ["failure"], "g3": ["skipped"]}
    poort = root.findall("testsuite")[1]
    assert (poort.get("tests"), poort.get("failures")) == ("3", "3")
    failure = root.find("testsuite/testcase/failure")
    assert failure is not None
    assert "Antwoord: Het saldo van 2033 is 8,16 miljoen euro nadelig" in str(failure.text)
    assert "Cijfer: 6.450.000 euro nadelig, 2033" in str(failure.text)


def test_junit_of_an_error(tmp_path: Path) -> None:
    def fail() -> object:
        raise RuntimeError("stuk")

    record = run(tmp_path, ScriptedSolver({POOL.question: fail}), suite(POOL))  # type: ignore[dict-item]
    root = ET.fromstring(junit(record, decide(record)).encode())
    error = root.find("testsuite/testcase/error")
    assert error is not None
    assert error.get("message") == "RuntimeError: stuk"


def test_figures_are_marked_whole() -> None:
    pieces = list(marked("van 1.480 naar 11.480, of 1480", {"1.480"}))
    assert [text for text, is_figure in pieces if is_figure] == ["1.480", "1480"]
    assert "".join(text for text, _ in pieces) == "van 1.480 naar 11.480, of 1480"


def test_bars_are_as_wide_as_the_whole(failing: tuple[Run, Gate]) -> None:
    [first, *_] = charts.bars(by_tag(failing[0].results))
    assert [(piece.name, piece.count) for piece in first.pieces] == [("geen antwoord", 1)]
    for bar in charts.bars(by_tag(failing[0].results)):
        assert sum(piece.width for piece in bar.pieces) == pytest.approx(charts.BAR_WIDTH, abs=0.5)


def test_the_plot_puts_false_up_and_answered_right(failing: tuple[Run, Gate]) -> None:
    record, _ = failing
    limit = parse_threshold("false <= 4%")
    plot = charts.plot(by_tag(record.results), tally(record.results), (limit,))
    dots = {dot.name: dot for dot in plot.dots}
    assert dots["groen"].x == 0
    assert dots["groen"].y == charts.PLOT_HEIGHT
    assert dots["saldo"].x == charts.PLOT_WIDTH / 2
    assert dots["saldo"].y == 0
    assert plot.limit is not None
    assert plot.limit.at == pytest.approx(charts.PLOT_HEIGHT * 0.96)


def test_names_in_the_plot_do_not_lie_on_each_other(tmp_path: Path) -> None:
    cases = [case(f"Vraag {n}?", id=str(n), weigering=True, tags=[f"tag {n}"]) for n in range(12)]
    record = run(tmp_path, ScriptedSolver({one.question: refusal() for one in cases}), suite(*cases))
    labels = charts.plot(by_tag(record.results), tally(record.results), ()).labels
    places = {(label.x, label.y) for label in labels}
    assert len(places) == len(labels) > 0
