"""Cleaning, page furniture, documents in a file, headings, passages."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.cleaning import clean, sentences
from ingest.describing import describe, year_period
from ingest.encoding import counter, learn
from ingest.figuring import row_figures
from ingest.furniture import remove_furniture
from ingest.headings import find_headings
from ingest.models import Table, TableCell, TableRow
from ingest.pipeline import Reading, read_file
from ingest.readers.text import read_text
from ingest.source import Line
from ingest.splitting import split_documents

EXAMPLES = Path(__file__).parents[2] / "evals" / "documents"


def lines(text: str) -> list[Line]:
    return [line for page in read_text(text.encode(), "a.txt").pages for line in page.lines]


def test_words_hyphenated_over_lines_are_joined_and_keep_their_place() -> None:
    text = "Wij investeren in innova-\ntieve bedrijven en in loon-\nen prijsstijging."
    cleaned = clean(lines(text))
    assert cleaned.text == "Wij investeren in innovatieve bedrijven en in loon- en prijsstijging."
    start = cleaned.text.index("innovatieve")
    first, last = cleaned.span(start, start + len("innovatieve"))
    assert text[first:last] == "innova-\ntieve"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Er wonen meer inwoners2 dan gedacht.", "Er wonen meer inwoners dan gedacht."),
        ("De uitstoot¹ daalt.", "De uitstoot daalt."),
        ("Er is 12 m2 en XL2 en CO2.", "Er is 12 m2 en XL2 en CO2."),
        ("Er is 40 m² groen.", "Er is 40 m² groen."),
    ],
)
def test_footnote_marks_come_off_words_but_not_off_units(written: str, expected: str) -> None:
    assert clean(lines(written)).text == expected


@given(st.text(alphabet=st.characters(blacklist_characters="\f\r", blacklist_categories=["Cs"]), max_size=200))
def test_every_clean_letter_is_the_letter_at_its_place(text: str) -> None:
    data = text.encode()
    if not any(letter.isalnum() for letter in text):
        return
    try:
        source = read_text(data, "a.txt")
    except Exception:
        return
    cleaned = clean([line for page in source.pages for line in page.lines])
    for letter, place in zip(cleaned.text, cleaned.places, strict=True):
        assert letter == source.text[place] or letter == " "


def test_sentences_stop_at_ends_but_not_at_abbreviations() -> None:
    text = "Het kost ca. 3 mln. euro. Dhr. J. de Vries (o.a. wethouder) stemt in. Is dat 2.3 of 4? Ja."
    found = [text[start:end] for start, end in sentences(text)]
    assert found == [
        "Het kost ca. 3 mln. euro.",
        "Dhr. J. de Vries (o.a. wethouder) stemt in.",
        "Is dat 2.3 of 4?",
        "Ja.",
    ]


def test_running_headers_and_page_numbers_become_page_facts() -> None:
    pages = [
        f"Kadernota 2026\nTekst van bladzijde {name}.\nNog een zin.\nSlotzin {name}.\n{n}"
        for n, name in enumerate(("een", "twee", "drie", "vier"), start=1)
    ]
    source = read_text("\f".join(pages).encode(), "a.txt")
    kept, facts = remove_furniture(source.pages)
    texts = [line.text for line in kept if line.text]
    assert "Kadernota 2026" not in texts and "3" not in texts
    assert "Tekst van bladzijde drie." in texts
    assert [fact.label for fact in facts] == ["1", "2", "3", "4"]
    assert facts[0].header == "Kadernota 2026"


def test_a_bundle_is_split_where_documents_announce_themselves_or_chapters_start_again() -> None:
    letter = "Gemeente Demo\nGeachte raadsleden,\nHierbij de contracten.\n"
    one = "Programmacontract Wonen\n1. Aanleiding\nTekst.\n\f2. Doelen\nTekst over doelen.\n"
    two = "Samenvatting\nDit is het contract voor het programma Zorg.\n\f1. Inleiding\nTekst.\n\f2. Doelen\nTekst.\n"
    source = read_text("\f".join((letter, one, two)).encode(), "a.txt")
    parts = split_documents([line for page in source.pages for line in page.lines])
    assert [part.pages for part in parts] == [(1, 1), (2, 3), (4, 6)]
    assert parts[1].announced == "Programmacontract Wonen"


def test_a_table_of_contents_does_not_split_a_document() -> None:
    text = "Kadernota 2026\n\fInhoudsopgave\n1 Inleiding 3\n2 Financiën 4\n\f1 Inleiding\nTekst.\n\f2 Financiën\nTekst."
    source = read_text(text.encode(), "a.txt")
    assert len(split_documents([line for page in source.pages for line in page.lines])) == 1


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("Kadernota 2026-2029\nGemeente Demo\n", "Kadernota 2026-2029", "kadernota"),
        ("PERSBERICHT\nDemostad, 3 mei 2025\nCollege presenteert sluitende begroting\n",
         "Persbericht Demostad, 3 mei 2025: College presenteert sluitende begroting", "persbericht"),
        ("Onderwerp: Voortgang jeugdzorg\nGeachte raad,\nWij melden u het volgende.\n", "Voortgang jeugdzorg",
         "raadsbrief"),
    ],
)  # fmt: skip
def test_title_and_kind_are_inferred(text: str, title: str, kind: str) -> None:
    rows = lines(text)
    described = describe(rows, None, "bestand")
    if kind == "persbericht":
        described = describe(rows, "PERSBERICHT Demostad, 3 mei 2025", "bestand")
    assert (described.title, described.kind) == (title, kind)


def test_a_year_or_a_range_of_years_is_a_period() -> None:
    period = year_period("Kadernota 2026-2029")
    assert period is not None and (period.first.year, period.last.year) == (2026, 2029)
    assert year_period("geen jaar") is None


def test_headings_follow_chapter_numbers_and_lists_do_not() -> None:
    text = (
        "1. Inleiding\n\nDit is een lange zin die de breedte van de bladzijde vult en dan verder gaat met tekst.\n\n"
        "Wij doen het volgende:\n\n1. Wonen versterken\n\n2. Zorg verbeteren\n\n"
        "2. Financiën\n\n2.1 Meerjarenperspectief\n\n"
        "Dit is weer een lange zin die de breedte van de bladzijde vult en dan verder gaat met meer.\n"
    )
    found = [heading.text for heading in find_headings(lines(text), frozenset()).values()]
    assert found == ["1. Inleiding", "2. Financiën", "2.1 Meerjarenperspectief"]


def test_a_footnote_above_a_chapter_is_no_item_of_a_list() -> None:
    text = (
        "1. Inleiding\n\nDit is een lange zin die de breedte van de bladzijde vult en dan verder gaat met tekst.\n"
        "1 Bron: telling van de gemeente.\n\n2. Geld\n\n"
        "Dit is weer een lange zin die de breedte van de bladzijde vult en dan verder gaat met meer.\n"
    )
    found = [heading.text for heading in find_headings(lines(text), frozenset()).values()]
    assert found == ["1. Inleiding", "2. Geld"]


def test_the_shipped_encoding_counts_tokens() -> None:
    count = counter()
    assert 0 < count("De gemeenteraad stelt de begroting vast.") < 15
    assert count("") == 0


def test_an_encoding_can_be_learned() -> None:
    rows = learn(["de raad de raad de raad"], size=300).splitlines()
    assert len(rows) > 256


def test_years_and_counts_in_a_table_of_amounts_are_not_money() -> None:
    def cell(text: str, column: int) -> TableCell:
        return TableCell(text=text, column=column, start=column, end=column + 1)

    row = TableRow(label="Verblijf", cells=(cell("88", 0), cell("1.250", 1), cell("2027", 2)), page=1, start=0, end=9)
    table = Table(
        caption=None, scale_line="x € 1.000", header=("Kinderen", "Uitgaven 2026", "Gereed"), rows=(row,),
        certain=True, page=1, start=0, end=9,
    )  # fmt: skip
    found = {figure.column_label: (figure.value, figure.unit) for figure in row_figures(table, row, None)}
    assert found == {"Kinderen": (Decimal(88), None), "Uitgaven 2026": (Decimal(1_250_000), "euro")}


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    return {
        path.name: read_file(path, path.name, counter())
        for path in sorted(EXAMPLES.iterdir())
        if path.suffix in {".pdf", ".docx", ".txt"}
    }


def test_every_unit_and_figure_stands_at_its_place(readings: dict[str, Reading]) -> None:
    units = 0
    for reading in readings.values():
        starts = [page.lines[0].start if page.lines else 0 for page in reading.source.pages]
        for document in reading.documents:
            for passage in document.passages:
                for unit in passage.units:
                    units += 1
                    quote = "".join(reading.source.text[unit.start : unit.end].split()).replace("-", "")
                    clean_text = "".join(unit.text.split()).replace("-", "")
                    # Only footnote marks may be missing.
                    assert len(clean_text) <= len(quote)
                    assert set(clean_text) <= set(quote)
                    assert starts[unit.page - 1] <= unit.start
                    for figure in unit.figures:
                        assert unit.start <= figure.start < figure.end <= unit.end
    assert units > 1000


def test_passages_stay_within_their_size_and_tables_repeat_their_header(readings: dict[str, Reading]) -> None:
    passages = [p for r in readings.values() for d in r.documents for p in d.passages]
    assert max(passage.tokens for passage in passages) < 700
    tables = [passage for passage in passages if passage.header]
    assert len(tables) > 20
    for passage in tables:
        head = passage.text.split("\n")[:4]
        assert any(all(name in row for name in passage.header) for row in head)


def test_pictured_tables_are_named(readings: dict[str, Reading]) -> None:
    pictured = [caption for r in readings.values() for d in r.documents for caption in d.document.pictured]
    assert any(caption.startswith("Tabel") for caption in pictured)
