"""Questions that lay figures side by side, on documents that the test makes: answered with every cell cited."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from assistant.indexing import index_paths
from assistant.models import Answer, Operation, Outcome
from assistant.service import Assistant
from assistant.settings import Settings
from assistant.verification import failures
from vectorstore.index import Index


def table(caption: str, head: str, *rows: str) -> str:
    """A table of HTML; cells are parted by `|`."""

    def line(cells: str, tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{cell.strip()}</{tag}>" for cell in cells.split("|")) + "</tr>"

    body = "".join(line(row, "td") for row in rows)
    scale = "<p>Bedragen x € 1.000</p>" if "Onderwerp | 2025" in head or "Onderwerp | 2026" in head else ""
    return f"<p>{caption}</p>{scale}<table>{line(head, 'th')}{body}</table>"


def page(title: str, *parts: str) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{''.join(parts)}</body></html>"


OLD = page(
    "Perspectiefnota 2025-2028",
    "<h2>Financieel beeld</h2><p>Deze nota kijkt vier jaar vooruit. V is voordelig en N is nadelig.</p>",
    table(
        "Tabel 1 Saldo",
        "Onderwerp | 2025 | 2026 | 2027 | 2028",
        "Saldo vóór maatregelen | 2.150 N | 3.480 N | 4.010 N | 4.260 N",
        "Saldo na maatregelen | 410 V | 1.120 N | 1.730 N | 1.890 N",
    ),
    "<h2>Jeugd</h2>",
    table(
        "Tabel 2 Jeugdzorg",
        "Onderwerp | 2025 | 2026 | 2027 | 2028",
        "Jeugdhulp met verblijf | 640 N | 700 N | 720 N | 730 N",
        "Jeugdhulp zonder verblijf | 310 N | 330 N | 350 N | 360 N",
        "Vervoer van leerlingen | 95 N | 95 N | 95 N | 95 N",
    ),
)
NEW = page(
    "Perspectiefnota 2026-2029",
    "<h2>Financieel beeld</h2><p>Deze nota kijkt vier jaar vooruit. V is voordelig en N is nadelig.</p>",
    "<p>In 2029 komt het saldo na maatregelen uit op € 2.600.000 nadelig. Het college wil dat beperken.</p>",
    table(
        "Tabel 1 Saldo",
        "Onderwerp | 2026 | 2027 | 2028 | 2029",
        "Saldo vóór maatregelen | 3.900 N | 4.440 N | 4.700 N | 4.950 N",
        "Saldo na maatregelen | 1.350 N | 2.060 N | 2.210 N | 2.400 N",
    ),
)
MONITOR = page(
    "Monitor groen 2025",
    "<h2>Groen</h2><p>De gemeente telt het groen ieder jaar.</p>",
    table(
        "Tabel 3 Groen per dorp",
        "Dorp | Plantsoen (ha) | Bos (ha) | Bomen",
        "Adderveld | 12,5 | 40,2 | 1.210",
        "Brakelzijl | 8,1 | 22,7 | 860",
        "Cromhoven | 17,3 | 15,9 | 1.745",
        "Totaal | 37,9 | 78,8 | 3.815",
    ),
    table(
        "Tabel 6 Landgoederen",
        "Landgoed | Bos (ha) | Heide (ha)",
        "Landgoed Esdoornhof | 40,2 | 3,1",
        "Landgoed Lindenhorst | 22,7 | 5,5",
    ),
    "<p>Het groen wordt onderhouden door twee ploegen.</p><p>Figuur 5 Verloop van de grondwaterstand</p>",
    "<h2>Bomen</h2>",
    table(
        "Tabel 4 Herplant per jaar",
        "Onderwerp | 2022 | 2023 | 2024",
        "Aantal geplante laanbomen | 412 | 395 | 478",
        "Aantal gekapte laanbomen | 388 | 402 | 365",
    ),
)
METADATA = """file,title,kind,date
perspectiefnota-2025-2028.html,Perspectiefnota 2025-2028,perspectiefnota,2024-05-14
perspectiefnota-2026-2029.html,Perspectiefnota 2026-2029,perspectiefnota,2025-05-13
groen.html,Monitor groen 2025,rapport,2025-02-04
"""


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Raadwijzer on two editions of a note and a monitor."""
    root = tmp_path_factory.mktemp("raad")
    folder = root / "stukken"
    folder.mkdir()
    for name, text in (
        ("perspectiefnota-2025-2028.html", OLD),
        ("perspectiefnota-2026-2029.html", NEW),
        ("groen.html", MONITOR),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "metadata.csv").write_text(METADATA, encoding="utf-8")
    index = Index(root / "data")
    assert not index_paths(index, [folder], encoding="raadwijzer").failures
    opened = Assistant(index, Settings(_env_file=None, data=root / "data"))
    yield opened
    opened.close()


def answered(council: Assistant, question: str) -> Answer:
    """The answer, which passes the check, with every operand cited."""
    answer = council.ask(question)
    assert answer.outcome is Outcome.ANSWER, answer.reason
    assert failures(answer, council.index.record, list(council.documents())) == ()
    markers = {citation.marker for citation in answer.citations}
    assert all(figure.citation in markers for made in answer.calculations for figure in made.operands)
    return answer


def test_the_same_row_in_two_documents(council: Assistant) -> None:
    question = (
        "Hoe verschilt het saldo na maatregelen in 2027 tussen de perspectiefnota 2025-2028 en die van 2026-2029?"
    )
    answer = answered(council, question)
    assert "1.730 N" in answer.text and "2.060 N" in answer.text
    assert [citation.document for citation in answer.citations] == [
        "Perspectiefnota 2025-2028",
        "Perspectiefnota 2026-2029",
    ]
    (made,) = answer.calculations
    assert (made.operation, Decimal(made.value), made.unit) == (Operation.DIFFERENCE, Decimal(330_000), "euro")
    assert "In Perspectiefnota 2026-2029 is het cijfer ongunstiger dan in Perspectiefnota 2025-2028." in answer.text


def test_a_row_over_the_years_that_a_question_names(council: Assistant) -> None:
    answer = answered(council, "Hoeveel meer laanbomen zijn er geplant in 2024 dan in 2023?")
    (made,) = answer.calculations
    assert Decimal(made.value) == 83
    assert {figure.period for figure in made.operands} == {"2023", "2024"}
    assert "Het cijfer van 2024 is hoger dan dat van 2023." in answer.text


def test_years_added_up(council: Assistant) -> None:
    answer = answered(council, "Hoeveel laanbomen zijn er in 2022, 2023 en 2024 samen geplant?")
    (made,) = answer.calculations
    assert (made.operation, Decimal(made.value), len(made.operands)) == (Operation.SUM, Decimal(1285), 3)


def test_two_rows_of_a_table_added_up(council: Assistant) -> None:
    question = (
        "Wat kosten jeugdhulp met verblijf en jeugdhulp zonder verblijf samen in 2026 in de perspectiefnota 2025-2028?"
    )
    (made,) = answered(council, question).calculations
    assert (Decimal(made.value), made.direction) == (Decimal(1_030_000), "nadelig")
    assert {figure.label for figure in made.operands} == {"Jeugdhulp met verblijf", "Jeugdhulp zonder verblijf"}


def test_the_difference_between_two_rows(council: Assistant) -> None:
    (made,) = answered(council, "Hoeveel hectare plantsoen heeft Cromhoven meer dan Adderveld?").calculations
    assert (Decimal(made.value), made.unit) == (Decimal("4.8"), "ha")


@pytest.mark.parametrize(
    ("question", "line", "value"),
    [
        ("Welk dorp heeft de meeste bomen?", "Cromhoven – Bomen: 1.745", "1745"),
        ("Welk dorp heeft het minste plantsoen?", "Brakelzijl – Plantsoen (ha): 8,1", "8.1"),
        ("Welk dorp heeft het meeste bos?", "Adderveld – Bos (ha): 40,2", "40.2"),
    ],
)
def test_an_extreme_row_is_compared_with_all_others_but_the_total(
    council: Assistant, question: str, line: str, value: str
) -> None:
    answer = answered(council, question)
    assert answer.text.startswith(line)
    assert [figure.value for figure in answer.figures] == [value]
    quoted = {citation.quote.split()[0] for citation in answer.citations}
    assert quoted == {"Adderveld", "Brakelzijl", "Cromhoven"}


def test_a_share_of_the_total_of_a_table(council: Assistant) -> None:
    answer = answered(council, "Wat is het aandeel van Cromhoven in het totaal van de bomen?")
    (made,) = answer.calculations
    assert made.operation is Operation.SHARE
    assert made.text == "1.745 / 3.815 = 45,7%"
    assert {figure.label for figure in made.operands} == {"Cromhoven", "Totaal"}


NOTE = "de perspectiefnota 2026-2029"


@pytest.mark.parametrize(
    ("question", "told", "written"),
    [
        (f"Waarom is het saldo na maatregelen in 2027 5 miljoen nadelig in {NOTE}?", "Dat klopt niet", "2.060 N"),
        (f"Klopt het dat het saldo na maatregelen in 2027 2.060.000 euro nadelig is in {NOTE}?", "Ja:", "2.060 N"),
        (
            f"Klopt het dat het saldo na maatregelen in 2027 2,1 miljoen nadelig is in {NOTE}?",
            "Ja: afgerond",
            "2.060 N",
        ),
        (
            "Is het saldo na maatregelen in 2025 410.000 euro nadelig in de perspectiefnota 2025-2028?",
            "Dat klopt niet: de richting",
            "410 V",
        ),
        ("Klopt het dat er 478 laanbomen geplant zijn in 2024?", "Ja:", "478"),
        ("Is het aantal geplante laanbomen in 2024 512?", "Dat klopt niet", "478"),
        ("Klopt het dat Adderveld 50 hectare bos heeft?", "Dat klopt niet", "40,2"),
    ],
)
def test_an_asserted_figure_is_confirmed_or_corrected(
    council: Assistant, question: str, told: str, written: str
) -> None:
    answer = answered(council, question)
    assert answer.text.startswith(told)
    assert [figure.as_written for figure in answer.figures] == [written]


@pytest.mark.parametrize(
    "question",
    [
        # The two notes differ, and the question names none of them.
        "Klopt het dat het saldo na maatregelen in 2027 3 miljoen nadelig is?",
        # A round number may stand for 1.745.
        "Klopt het dat Cromhoven 2.000 bomen heeft?",
        # A part or a bound is not the value of the row.
        f"Klopt het dat het saldo na maatregelen in 2027 meer dan 5 miljoen nadelig is in {NOTE}?",
        # Why a right figure is what it is, no table says.
        f"Waarom is het saldo na maatregelen in 2027 2.060.000 euro nadelig in {NOTE}?",
    ],
)
def test_an_assertion_in_doubt_is_neither_confirmed_nor_corrected(council: Assistant, question: str) -> None:
    assert not council.ask(question).text.startswith(("Ja:", "Dat klopt niet"))


@pytest.mark.parametrize(
    "question",
    [
        # A year that one of the two documents does not have.
        "Hoe verschilt het saldo na maatregelen 2029 tussen de perspectiefnota 2025-2028 en die van 2026-2029?",
        # A row that one of the two documents does not have.
        "Vergelijk jeugdhulp met verblijf in 2027 in de perspectiefnota 2025-2028 en de perspectiefnota 2026-2029.",
        # Other units.
        "Hoeveel verschillen het plantsoen en de bomen van Brakelzijl?",
    ],
)
def test_a_frame_with_an_empty_cell_is_shown_as_places(council: Assistant, question: str) -> None:
    answer = council.ask(question)
    assert answer.outcome is Outcome.PLACES
    assert answer.figures == () and answer.calculations == ()
    assert answer.citations


def test_without_a_document_the_most_recent_is_named_and_the_other_offered(council: Assistant) -> None:
    answer = answered(council, "Wat is het saldo na maatregelen in 2028?")
    assert answer.citations[0].document == "Perspectiefnota 2026-2029"
    assert "2.210 N" in answer.text and "Dit is het meest recente stuk hierover." in answer.text
    (other,) = answer.conflicts
    assert "Perspectiefnota 2025-2028" in other and "1.890 N" in other


def test_a_wrong_direction_is_corrected(council: Assistant) -> None:
    answer = answered(council, "Waarom is het saldo na maatregelen in 2025 negatief in de perspectiefnota 2025-2028?")
    assert answer.text.startswith("Dat klopt niet: het document noemt dit bedrag voordelig.")
    assert "410 V" in answer.text
    right = council.ask("Waarom is het saldo na maatregelen in 2026 negatief in de perspectiefnota 2025-2028?")
    assert right.refused


def test_a_wrong_trend_is_corrected(council: Assistant) -> None:
    answer = answered(council, "Waarom daalt het aantal geplante laanbomen van 2023 naar 2024?")
    assert answer.text.startswith("Dat klopt niet.")
    assert "395" in answer.text and "478" in answer.text
    assert council.ask("Waarom stijgt het aantal geplante laanbomen van 2023 naar 2024?").refused


def test_an_edition_that_is_not_there_is_not_answered_from_another(council: Assistant) -> None:
    answer = council.ask("Wat is het saldo na maatregelen in 2028 volgens de perspectiefnota 2023-2026?")
    assert answer.refused


def test_text_and_table_of_one_document_that_disagree_are_both_named(council: Assistant) -> None:
    answer = answered(council, "Wat is het saldo na maatregelen in 2029 in de perspectiefnota 2026-2029?")
    assert "2.400 N" in answer.text
    (other,) = answer.conflicts
    assert "In 2029 komt het saldo na maatregelen uit op € 2.600.000 nadelig." in other


def test_an_area_is_given_in_the_unit_that_is_asked_for(council: Assistant) -> None:
    answer = answered(council, "Hoeveel vierkante meter bos heeft landgoed Esdoornhof?")
    (made,) = answer.calculations
    assert (made.operation, Decimal(made.value), made.unit) == (Operation.CONVERSION, Decimal(402_000), "m2")
    assert "40,2 ha = 402.000 m2" in answer.text
    assert answered(council, "Hoeveel ha bos heeft landgoed Esdoornhof?").calculations == ()


def test_a_question_about_a_picture_is_told_that_it_is_one(council: Assistant) -> None:
    answer = council.ask("Wat is het verloop van de grondwaterstand?")
    assert answer.refused
    assert (
        answer.reason is not None
        and "‘Figuur 5 Verloop van de grondwaterstand’ van Monitor groen 2025" in answer.reason
    )
