"""Tables in plain text: columns of blanks, lists of counted things, tables of indicators."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from ingest.pipeline import read_file


def cells(folder: Path, table: str) -> dict[str, dict[str, str]]:
    """Rows by label, and in them the figures by the name of their column."""
    path = folder / "stuk.txt"
    text = (
        f"Rapport\n\nHier volgt tekst over de voortgang van het jaar.\n\n{table}\n\nHier gaat de tekst weer verder.\n"
    )
    path.write_text(text, encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for document in read_file(path, path.name, lambda said: len(said) // 4).documents:
        for unit in (one for passage in document.passages for one in passage.units):
            if unit.label is not None:
                found[unit.label] = {one.column_label or "": one.as_written for one in unit.figures}
    return found


@pytest.mark.parametrize(
    "table",
    [
        # To the left and to the right under the names, with two blanks behind the longest label.
        "Doel                    Stand  Norm   Toelichting\n"
        "Opgeleverde woningen    120    200    loopt achter\n"
        "Geplante bomen          810    900    op schema\n"
        "Afgehandelde meldingen  84     90     op schema",
        "Doel                    Stand   Norm   Toelichting\n"
        "Opgeleverde woningen      120    200   loopt achter\n"
        "Geplante bomen            810    900   op schema\n"
        "Afgehandelde meldingen     84     90   op schema",
    ],
)
def test_columns_of_blanks_with_words_behind_them(tmp_path: Path, table: str) -> None:
    assert cells(tmp_path, table) == {
        "Opgeleverde woningen": {"Stand": "120", "Norm": "200"},
        "Geplante bomen": {"Stand": "810", "Norm": "900"},
        "Afgehandelde meldingen": {"Stand": "84", "Norm": "90"},
    }


def test_a_name_of_two_words_above_a_narrow_column_is_one(tmp_path: Path) -> None:
    table = (
        "Doel                    Stand 2026   Norm 2026   Kleur\n"
        "Opgeleverde woningen           120         200   oranje\n"
        "Geplante bomen                 810         900   groen"
    )
    assert cells(tmp_path, table)["Geplante bomen"] == {"Stand 2026": "810", "Norm 2026": "900"}


def test_small_numbers_below_a_line_that_counts_are_values(tmp_path: Path) -> None:
    table = "Wijk Aantal meldingen\nCentrum 17\nNoord 12\nOver de sporen 5"
    assert {label: list(row.values()) for label, row in cells(tmp_path, table).items()} == {
        "Centrum": ["17"],
        "Noord": ["12"],
        "Over de sporen": ["5"],
    }


def test_house_numbers_are_no_values(tmp_path: Path) -> None:
    assert cells(tmp_path, "De volgende panden\nDorpsstraat 12\nKerkweg 5\nBrink 33") == {}


def test_the_first_indicator_may_begin_with_a_small_letter(tmp_path: Path) -> None:
    table = (
        "Indicator \nPeilwaarde \n\n(Meest recent) \nAmbitie 2030 Bron \n\naantal eigenaren  geholpen bij \n\n"
        "het isoleren \n\n0 \n\n(1-1-2027) \n1.500 \n\ngemeente \n\nAandeel stroom van de zon op \n\n"
        "daken in de kernen \n\n12% \n\n(2026) \n25% Zonmonitor \n\nGasverbruik van een \n\nwoning \n\n"
        "31,0 mln m3 \n\n(2026) \n28 mln m3 Zonmonitor \n"
    )
    found = cells(tmp_path, table)
    assert found["aantal eigenaren geholpen bij het isoleren"]["Ambitie 2030"] == "1.500"
    assert found["Aandeel stroom van de zon op daken in de kernen"] == {
        "Peilwaarde (Meest recent)": "12% (2026)",
        "Ambitie 2030": "25%",
    }
    assert found["Gasverbruik van een woning"]["Ambitie 2030"] == "28 mln m3"


def test_the_words_of_a_last_column_are_no_groups(tmp_path: Path) -> None:
    rows: tuple[tuple[str, ...], ...] = (
        ("Havens (H1)", "310", "675", "Dure damwand"),
        ("Markten (M2)", "40", "-140", "Draaimolen"),
    )
    rows = (*rows, ("Zwemles (K4)", "120", "35", "Nieuwe luifel"), ("Rente (L1)", "95", "260", "Lage stand"))
    head = (
        "Overzicht 1 Bijgesteld bedrag per taak",
        "Bedragen x € 1.000",
        "Taak",
        "Brief 2033",
        "Nota 2033",
        "Toelichting",
    )
    table = "\n\n".join(head) + "\n\n"
    path = tmp_path / "brief.txt"
    path.write_text(f"Brief\n\n{table}" + "\n\n".join(cell for row in rows for cell in row) + "\n", encoding="utf-8")
    units = [
        unit
        for document in read_file(path, path.name, lambda said: len(said) // 4).documents
        for passage in document.passages
        for unit in passage.units
        if unit.label is not None
    ]
    assert [(unit.label, unit.lead) for unit in units] == [(row[0], None) for row in rows]
    # "(M2)" is the code of a task and no square metre.
    assert [(figure.unit, figure.scale) for unit in units for figure in unit.figures] == [("euro", Decimal(1000))] * 8


@pytest.mark.parametrize("line", ["Kaarten en subsidie € x 1.000", "Kaarten en subsidie x € 1.000"])
def test_the_line_below_a_caption_scales_its_columns(tmp_path: Path, line: str) -> None:
    table = (
        f"Tabel 4 Het veerpont\n{line}\n"
        "Jaar        Schippers   Kaarten   Subsidie\n"
        "Eerste jaar        49     2.205      1.385\n"
        "Tweede jaar        51     2.310      1.402"
    )
    path = tmp_path / "pont.txt"
    path.write_text(f"Verslag\n\nDit is een verslag van het jaar.\n\n{table}\n", encoding="utf-8")
    found = [
        (figure.column_label, figure.unit, figure.value)
        for document in read_file(path, path.name, lambda said: len(said) // 4).documents
        for passage in document.passages
        for unit in passage.units
        if unit.label == "Eerste jaar"
        for figure in unit.figures
    ]
    assert found == [
        ("Schippers", None, Decimal(49)),
        ("Kaarten", "euro", Decimal(2_205_000)),
        ("Subsidie", "euro", Decimal(1_385_000)),
    ]


def test_a_cell_below_a_value_is_no_heading(tmp_path: Path) -> None:
    cells_of = ("Post", "Reden", "Dijkpad", "65", "Aandeel in de polder", "School", "80", "Gaat door naar 2032")
    path = tmp_path / "bij.txt"
    text = "\n".join(cells_of) + "\nDe rest van de tekst is een gewone zin die lang genoeg is om tekst te zijn.\n"
    path.write_text(
        f"Bijstelling\n\nDit is een lange eerste zin van het stuk, met alle cijfers.\n\n{text}", encoding="utf-8"
    )
    for document in read_file(path, path.name, lambda said: len(said) // 4).documents:
        for passage in document.passages:
            assert all("2032" not in one for unit in passage.units for one in unit.section)
