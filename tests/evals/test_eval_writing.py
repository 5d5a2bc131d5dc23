"""Writing cases: proposals from an index, and suites from question lines and back."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.convert import Question, question_line, read_questions, suite_yaml, to_questions, to_suite
from evals.drafting import draft
from evals.errors import EvalError
from evals.loading import load_suite
from evals.suite import Kind, Suite
from ingest.models import Direction, Document, Passage, Unit, UnitKind

QUESTION = Question(
    id="q1",
    question="En in 2034?",
    history=("Wat is het saldo van 2033?",),
    kind="derived",
    topic="saldo",
    answer="8,16 miljoen euro nadelig.",
    figures=({"value": 8160000, "unit": "euro", "as_written": "8,16 N"}, {"value": 1.125, "unit": "%"}),
    must_any=(("8,16", "8.160.000"), (" nee",)),
    must_not=("6,45",),
    source=("pn.pdf", "begroting.pdf"),
    evidence=("8,16 N", 'hij zei: "ja # nee"'),
    line=(3, 9),
    pages=(4, 5),
    habit="follow-up",
    section="2.1 Saldo",
)


def test_lines_survive_the_way_there_and_back(tmp_path: Path) -> None:
    unanswerable = Question(id="q2", question="Wat kost het zwembad?", kind="unanswerable", source=("pn.pdf",))
    path = tmp_path / "suite.yaml"
    path.write_text(suite_yaml(to_suite([QUESTION, unanswerable], "s")), encoding="utf-8")
    assert to_questions(load_suite(path).suite) == (QUESTION, unanswerable)


def test_a_line_is_written_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text(question_line(QUESTION) + "\n\n", encoding="utf-8")
    assert read_questions(path) == (QUESTION,)
    plain = json.loads(question_line(QUESTION.model_copy(update={"pages": (), "habit": None})))
    assert plain["figures"][0] == {"value": 8160000, "unit": "euro", "as_written": "8,16 N"}
    assert "pages" not in plain


def test_figures_of_lines_inform_unless_asked_for() -> None:
    assert not to_suite([QUESTION], "s").cases[0].expected.figures[0].required
    assert to_suite([QUESTION], "s", figures_required=True).cases[0].expected.figures[0].required


def test_a_value_with_three_decimals_is_not_written_like_thousands() -> None:
    assert "waarde: 1.1250" in suite_yaml(to_suite([QUESTION], "s"))


def test_figures_to_look_for_are_written_in_quotes() -> None:
    assert '"8,16"' in suite_yaml(to_suite([QUESTION], "s"))


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_text_survives_yaml(text: str) -> None:
    suite = to_suite([QUESTION.model_copy(update={"question": text, "must_any": ((text,),)})], "s")
    # Through the loader that keeps lines, not through PyYAML's own.
    import yaml

    from evals.loading import _build

    written = suite_yaml(suite)
    loader = yaml.SafeLoader(written)
    node = loader.get_single_node()
    assert node is not None
    assert Suite.model_validate(_build(node, (), {}, loader), by_alias=True, by_name=False) == suite


@pytest.mark.parametrize(
    ("line", "message"),
    [('{"id": "a"}', "regel 1: geen vraag; kijk naar question, kind"), ("{", "regel 1: geen vraag")],
)
def test_a_line_that_is_no_question(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(EvalError, match=message):
        read_questions(path)


def test_a_question_that_cannot_be_a_case() -> None:
    with pytest.raises(EvalError, match="Vraag 'a': er wordt niets verwacht"):
        to_suite([Question(id="a", question="v", kind="text")], "s")
    with pytest.raises(EvalError, match="Vraag 'q1': verwacht: een getal van ten minste 1"):
        to_suite([QUESTION.model_copy(update={"pages": (4, 0)})], "s")
    with pytest.raises(EvalError, match="geen vragen"):
        to_suite([], "s")


def document(number: int, *pictured: str) -> Document:
    return Document(
        id=f"d{number}",
        file=f"nota-{number}.pdf",
        title=f"Nota {2030 + number}",
        kind="perspectiefnota",
        sha256="0",
        page_first=1,
        page_last=9,
        pages_in_file=9,
        pages_read=9,
        start=0,
        end=900,
        pictured=pictured,
    )


def row(label: str, *cells: tuple[str | None, str], page: int = 3) -> Unit:
    text = f"{label} {' '.join(cell for _, cell in cells)}"
    return Unit(kind=UnitKind.ROW, text=text, start=0, end=len(text), page=page, label=label, cells=cells)


def passage(number: int, *units: Unit, scale: str | None = "Bedragen x 1 miljoen euro") -> Passage:
    return Passage(
        id=f"p{number}",
        document_id=f"d{number}",
        text="",
        page_first=3,
        page_last=3,
        section=(),
        start=0,
        end=1,
        tokens=1,
        units=units,
        scale_line=scale,
    )


def verbatim(file: str, start: int, end: int) -> str:
    return f"uit {file}\n{start} tot {end}"


def test_proposals_hold_value_direction_period_and_place() -> None:
    [proposal] = draft([document(1)], [passage(1, row("Saldo na maatregelen", ("2033", "6,45 N")))], verbatim, 5)
    [figure] = proposal.expected.figures
    assert (figure.value, figure.unit, figure.direction, figure.period) == (
        Decimal(6450000),
        "euro",
        Direction.NADELIG,
        "2033",
    )
    [source] = proposal.expected.sources
    assert (source.files, source.pages, source.quote) == (("nota-1.pdf",), (3,), "uit nota-1.pdf 0 tot 27")
    assert proposal.question == "Wat is 'Saldo na maatregelen' in 2033 volgens Nota 2031?"
    assert (proposal.draft, proposal.id) == (True, "concept-001")


def test_pictured_tables_are_to_be_refused() -> None:
    rows = [row(f"Regel nummer {number}", ("2033", "1,0 N")) for number in range(10)]
    proposals = draft([document(1, "Tabel 5  Woningen")], [passage(1, *rows)], verbatim, 6)
    [pictured] = [one for one in proposals if one.expected.refusal]
    assert pictured.question == "Welke cijfers staan er in 'Tabel 5 Woningen' van Nota 2031?"
    assert pictured.kind is Kind.UNANSWERABLE
    assert len(proposals) == 6


def test_figures_that_differ_between_documents_are_conflicts() -> None:
    first = passage(1, row("Saldo na maatregelen", ("2033", "6,45 N")))
    second = passage(2, row("saldo na maatregelen", ("2033", "6,45 V")))
    same = passage(3, row("Kosten van het groen", ("2033", "1,0 N")))
    proposals = draft([document(n) for n in (1, 2, 3)], [first, second, same], verbatim, 6)
    [conflict] = [one for one in proposals if one.expected.conflict]
    assert [source.files for source in conflict.expected.sources] == [("nota-1.pdf",), ("nota-2.pdf",)]


@pytest.mark.parametrize(
    "unit",
    [
        row("Totaal", ("2033", "6,45 N"), page=1).model_copy(update={"label": "2024"}),
        row("Saldo na maatregelen", (None, "6,45 N")),
        row("Saldo na maatregelen", ("2033", "-")),
        row("Saldo na maatregelen", ("2033", "PM")),
    ],
    ids=["no label", "no column", "empty", "no value"],
)
def test_what_is_not_certain_is_not_proposed(unit: Unit) -> None:
    assert draft([document(1)], [passage(1, unit)], verbatim, 5) == ()


def test_a_label_that_stands_for_two_values_is_not_proposed() -> None:
    twice = passage(1, row("Saldo na maatregelen", ("2033", "1 N")), row("Saldo na maatregelen", ("2033", "2 N")))
    assert draft([document(1)], [twice], verbatim, 5) == ()


def test_proposals_are_spread_over_documents_and_always_the_same() -> None:
    passages = [
        passage(number, *(row(f"Regel nummer {line}", ("2033", f"{line},5 N")) for line in range(1, 30)))
        for number in (1, 2, 3)
    ]
    documents = [document(number) for number in (1, 2, 3)]
    first = draft(documents, passages, verbatim, 9)
    files = [one.expected.sources[0].files[0] for one in first if one.expected.figures]
    assert {files.count(file) for file in files} == {3}
    assert draft(documents, passages, verbatim, 9) == first


def test_proposals_make_a_suite(tmp_path: Path) -> None:
    proposals = draft([document(1)], [passage(1, row("Saldo na maatregelen", ("2033", "6,45 N")))], verbatim, 5)
    path = tmp_path / "concept.yaml"
    path.write_text(suite_yaml(Suite(name="Concept", cases=proposals)), encoding="utf-8")
    assert load_suite(path).suite.cases == proposals
