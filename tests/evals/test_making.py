"""The document-making toolkit: real files, written and read back."""

from __future__ import annotations

import csv
import re
import sys
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest

from evals.making import (
    Block,
    Box,
    Bullets,
    Cell,
    Chart,
    Columns,
    Contents,
    Document,
    DocumentFile,
    Flat,
    Footnotes,
    Heading,
    Letterhead,
    Numbered,
    PageBreak,
    Paragraph,
    PdfLook,
    PicturedTable,
    Signature,
    Table,
    TextLook,
    TitlePage,
    WordLook,
    render,
    write,
)
from evals.making.__main__ import main
from evals.making.bulk import corpus
from evals.making.example import FILES
from evals.making.hyphenation import breaks, split
from evals.making.notation import bracketed, dutch, euros, slashed, total, trailing, vn
from evals.making.prose import prose, table

DOCUMENTS = Path(__file__).parents[2] / "evals" / "documents"
DAY = date(2025, 5, 13)
SALDI = table(
    "Tabel 1 Saldi",
    """
Mutaties | 2026 | 2027
---
Ontwikkelingen
Cao gemeenten | 0,80 N | -0,72 V
Beheerplan wegen | pm |
**Totaal** | 0,80 N | -0,72 V
""",
    scale="Bedragen x 1 miljoen euro",
    scale_after=True,
)
INDICATORS = table(
    "Tabel 2 Indicatoren",
    """
Indicator | Peilwaarde // (jaartal) | Ambitie | << | Bron
^^ | ^^ | 2026 | 2027 | ^^
---
Aantal geplante bomen in de kernen | 540 // (2024) | 700 | | Gemeente
Meldingen[^1] | 187 // (2024) | n.t.b. | 150 | Gemeente
""",
)
ALL_BLOCKS: tuple[Block, ...] = (
    TitlePage("Perspectiefnota 2026-2029", "Gemeente Elders", ("13 mei 2025",)),
    Contents(),
    Heading(1, "1. Inleiding"),
    Letterhead(("Gemeente Elders",), ("Aan de raad",), (("Datum", "13 mei 2025"),)),
    Paragraph("Er wonen 41.860 inwoners[^2] in **zes** kernen."),
    Bullets(("eerste punt", "tweede punt")),
    Numbered(("eerste besluit", "tweede besluit")),
    Heading(2, "1.1 Geld", new_page=True),
    SALDI,
    INDICATORS,
    PicturedTable(table("Tabel 3 Risico’s", "Risico | Bedrag\n---\nGeheim risico | 777")),
    Chart("Figuur 1 Banen", (("2023", 12.5), ("2024", 14))),
    Footnotes((("2", "Op 1 januari 2025."),)),
    Box("Kader", (Paragraph("Een stem uit het dorp."),)),
    Columns((Paragraph("Links."), Paragraph("Rechts."))),
    PageBreak(),
    Signature((("de secretaris,", "R. Holtmaat"), ("de burgemeester,", "A. Terwindt")), "Hoogachtend,"),
)


def a_file(name: str, look: PdfLook | WordLook | TextLook | None = None, *blocks: Block) -> DocumentFile:
    content = blocks or ALL_BLOCKS
    document = Document(
        "Perspectiefnota",
        "perspectiefnota",
        DAY,
        content,
        "Kop",
        "Pagina {page} van {pages}",
    )
    return DocumentFile(name, (document,), look)


def pdf_pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def text_lines(look: TextLook, *blocks: Block) -> list[str]:
    data = render(a_file("a.txt", look, *blocks))["a.txt"].decode()
    return [line.rstrip() for line in data.split("\n") if line.strip()]


@pytest.mark.parametrize(("layout", "count"), [("modern", 5), ("classic", 6), ("office", 5)])
def test_a_pdf_holds_the_text_and_the_pages(layout: str, count: int, tmp_path: Path) -> None:
    (path,) = write([a_file("nota.pdf", PdfLook(layout))], tmp_path)  # type: ignore[arg-type]
    pages = pdf_pages(path)
    text = "\n".join(pages)
    assert len(pages) == count
    assert f"Pagina {count} van {count}" in pages[-1]
    assert "Kop" not in pages[0]
    # The contents name the page on which a heading stands.
    assert re.search(r"1\.1 Geld\s+4", pages[1])
    assert "-0,72 V" in text and "41.860 inwoners2" in text
    assert "Tabel 3 Risico’s" in text and "777" not in text and "Geheim" not in text


def test_a_table_over_two_pages_repeats_its_header(tmp_path: Path) -> None:
    rows = tuple((f"Project {number}", str(number)) for number in range(70))
    long = Table("Tabel 9 Projecten", (("Naam", "Bedrag"),), rows, keep=False)
    (path,) = write([a_file("lang.pdf", None, Paragraph("Vooraf."), long)], tmp_path)
    pages = pdf_pages(path)
    assert len(pages) == 2
    assert all("Naam" in page and "Bedrag" in page for page in pages)
    assert "Project 69" in pages[1]


def test_a_landscape_table_has_a_page_of_its_own_and_leaves_no_empty_one(tmp_path: Path) -> None:
    wide = Table("Tabel 4 Breed", (("Naam", "Bedrag"),), (("Elders", "1"),), landscape=True)
    blocks = (Paragraph("Voor."), wide, Heading(1, "Na", new_page=True), Paragraph("Na."), wide)
    (path,) = write([a_file("breed.pdf", None, *blocks)], tmp_path)
    with pypdfium2.PdfDocument(path) as pdf:
        shapes = ["wide" if page.get_width() > page.get_height() else "tall" for page in pdf]
    assert shapes == ["tall", "wide", "tall", "wide"]


def test_two_documents_in_a_pdf_count_their_own_pages(tmp_path: Path) -> None:
    first = Document(
        "Brief", "raadsbrief", DAY, (Paragraph("Een brief."), PageBreak(), Paragraph("Vervolg.")), "", "b{page}"
    )
    second = Document("Nota", "nota", DAY, (Paragraph("Een nota."),), "", "n{page}", bare_first_page=False)
    (path,) = write([DocumentFile("bundel.pdf", (first, second))], tmp_path)
    pages = pdf_pages(path)
    assert len(pages) == 3
    assert "b2" in pages[1] and "n1" in pages[2] and "Een nota." in pages[2]


def test_word_has_real_headings_lists_merged_cells_and_a_footer(tmp_path: Path) -> None:
    (path,) = write([a_file("plan.docx")], tmp_path)
    made = docx.Document(str(path))
    styles = {p.text: p.style.name for p in made.paragraphs if p.style is not None}
    assert styles["1. Inleiding"] == "Heading 1" and styles["1.1 Geld"] == "Heading 2"
    assert styles["eerste punt"] == "List Bullet" and styles["eerste besluit"] == "List Number"
    indicators = next(t for t in made.tables if t.cell(0, 0).text == "Indicator")
    assert indicators.cell(0, 2).text == indicators.cell(0, 3).text == "Ambitie"
    assert indicators.cell(1, 0).text == "Indicator" and indicators.cell(1, 3).text == "2027"
    saldi = next(t for t in made.tables if t.cell(0, 0).text == "Mutaties")
    assert {cell.text for cell in saldi.rows[1].cells} == {"Ontwikkelingen"}
    assert len(made.inline_shapes) == 2
    assert "PAGE" in made.sections[0].footer._element.xml and "NUMPAGES" in made.sections[0].footer._element.xml
    body = next(p for p in made.paragraphs if "41.860" in p.text)
    assert [run.text for run in body.runs if run.font.superscript] == ["2"]


def test_every_numbered_list_in_word_starts_again(tmp_path: Path) -> None:
    blocks = (Numbered(("a", "b")), Paragraph("Tussen."), Numbered(("c", "d")))
    (path,) = write([a_file("lijst.docx", None, *blocks)], tmp_path)
    made = docx.Document(str(path))
    numbers = {p.text: p._p.pPr.numPr.numId.val for p in made.paragraphs if len(p.text) == 1}  # type: ignore[union-attr]
    assert numbers["a"] == numbers["b"] != numbers["c"] == numbers["d"]


def test_fake_headings_in_word_are_only_bold(tmp_path: Path) -> None:
    (path,) = write([a_file("nep.docx", WordLook(fake_headings=True))], tmp_path)
    made = docx.Document(str(path))
    heading = next(p for p in made.paragraphs if p.text == "1. Inleiding")
    assert heading.style is not None and heading.style.name == "Normal"
    assert heading.runs[0].bold


@pytest.mark.parametrize(("start", "mark"), [("space", " "), ("formfeed", "\f")])
def test_a_page_of_a_text_export_starts_as_asked(start: str, mark: str) -> None:
    look = TextLook(start, bullet="-")  # type: ignore[arg-type]
    text = render(a_file("a.txt", look))["a.txt"].decode()
    starts = re.findall(rf"(?m)^{mark}(?=\S).*", text)
    assert [line.strip() for line in starts] == ["Perspectiefnota 2026-2029", "Kop", "Kop", "Kop", "Kop"]
    assert re.search(r"1\.1 Geld \.+ 4", text)
    assert "Pagina 5 van 5" in text
    assert "777" not in text


def test_tables_are_flattened_in_several_ways() -> None:
    row = text_lines(TextLook(flat=Flat("row", "row")), SALDI)
    assert row == [
        " Tabel 1 Saldi",
        "Mutaties 2026 2027",
        "Ontwikkelingen",
        "Cao gemeenten 0,80 N -0,72 V",
        "Beheerplan wegen pm",
        "Totaal 0,80 N -0,72 V",
        "Bedragen x 1 miljoen euro",
    ]
    cell = text_lines(TextLook(flat=Flat("cell", "three", "gone", 18)), INDICATORS)
    assert cell[1:10] == [
        "Indicator Peilwaarde",
        "(jaartal) Ambitie Bron",
        "2026 2027",
        "Aantal geplante",
        "bomen in de kernen",
        "540",
        "(2024)",
        "700",
        "Gemeente",
    ]
    assert "Meldingen1" in cell
    labels = text_lines(TextLook(flat=Flat("labels")), SALDI)
    assert labels[3:9] == ["Cao gemeenten", "Beheerplan wegen", "Totaal", "0,80 N -0,72 V", "pm", "0,80 N -0,72 V"]


def test_an_empty_cell_can_leave_a_blank_behind() -> None:
    gap = Table("", (("Naam", "a", "b"),), (("Elders", "", "3"),))
    assert "Elders 3" in text_lines(TextLook(flat=Flat("row")), Paragraph("x"), gap)
    assert "Elders  3" in text_lines(TextLook(flat=Flat("row", empty="spaces")), Paragraph("x"), gap)


def test_text_is_hyphenated_double_spaced_and_loses_its_bullets() -> None:
    long = Paragraph("De verantwoordelijkheid voor werkzaamheden aan voorzieningen ligt bij de gemeenteraad. " * 3)
    look = TextLook(width=40, double_spaced=True, bullet="")
    text = render(a_file("a.txt", look, long, Bullets(("Groen", "Grijs"))))["a.txt"].decode()
    assert re.search(r"[a-z]-\n\n[a-z]", text)
    assert "\n Groen " in text and "\n Grijs " in text
    assert max(len(line.strip()) for line in text.split("\n")) <= 40
    words = re.sub(r"-\n\n(?=[a-z])", "", text).split()
    assert words.count("verantwoordelijkheid") == 3 and words.count("werkzaamheden") == 3


def test_a_word_is_broken_between_syllables_and_never_in_a_figure() -> None:
    assert [("gemeenteraad"[:at], "gemeenteraad"[at:]) for at in breaks("gemeenteraad")] == [
        ("gemeen", "teraad"),
        ("gemeente", "raad"),
    ]
    assert split("werkzaamheden,", 9) == ("werkzaam-", "heden,")
    assert split("12.345.678,90", 6) is None
    assert split("CAO-afspraken", 8) is None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.spans: list[tuple[str, str | None, str | None]] = []
        self.links: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "th" and ("colspan" in found or "rowspan" in found):
            self.spans.append((tag, found.get("colspan"), found.get("rowspan")))
        if tag == "a":
            self.links.append(found.get("href"))


def test_a_site_has_a_menu_pages_and_real_tables(tmp_path: Path) -> None:
    first = Document("Begroting", "programmabegroting", DAY, (Heading(1, "Begroting"), INDICATORS))
    second = Document("Lokale lasten <2026>", "programmabegroting", DAY, ALL_BLOCKS)
    write([DocumentFile("site.html", (first, second))], tmp_path)
    home = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    reader = _Reader()
    reader.feed(home)
    assert reader.links == ["index.html", "lokale-lasten-2026.html"]
    assert ("th", "2", None) in reader.spans and ("th", None, "2") in reader.spans
    page = (tmp_path / "site" / "lokale-lasten-2026.html").read_text(encoding="utf-8")
    assert "<title>Lokale lasten &lt;2026&gt; | Begroting</title>" in page
    assert "777" not in page
    assert (tmp_path / "site" / "lokale-lasten-2026-1.png").read_bytes().startswith(b"\x89PNG")


def test_a_workbook_has_a_sheet_per_table_with_title_rows_and_merged_header(tmp_path: Path) -> None:
    amounts = table("Lasten", "Post | Bedrag\n---\nWegen | 1.250\nBruggen | -3,5\nTunnel | PM", scale="x € 1.000")
    (path,) = write([a_file("boek.xlsx", None, Heading(1, "Geld"), amounts, INDICATORS)], tmp_path)
    book = openpyxl.load_workbook(path)
    assert len(book.sheetnames) == 2
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert [row[0] for row in rows[:4]] == ["Perspectiefnota", "Geld", "Lasten", "x € 1.000"]
    assert rows[-3:] == [("Wegen", 1250), ("Bruggen", -3.5), ("Tunnel", "PM")]
    assert any(str(area).startswith("C") for area in book.worksheets[1].merged_cells.ranges)


def test_without_openpyxl_a_workbook_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(RuntimeError, match="install the package openpyxl"):
        render(a_file("boek.xlsx"))


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.txt", "a.html", "a.xlsx"])
def test_the_same_content_gives_the_same_bytes(name: str) -> None:
    assert render(a_file(name)) == render(a_file(name))


def test_office_files_carry_the_date_of_the_document_and_not_of_today() -> None:
    plan = docx.Document(BytesIO(render(a_file("a.docx"))["a.docx"]))
    book = openpyxl.load_workbook(BytesIO(render(a_file("a.xlsx"))["a.xlsx"]))
    for moment in (plan.core_properties.modified, book.properties.modified):
        assert moment is not None and moment.date() == DAY


def test_an_unknown_suffix_and_a_row_that_does_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match=r"a\.odt: no way to write \.odt"):
        render(a_file("a.odt"))
    with pytest.raises(ValueError, match="has 3 cells, not 2"):
        Table("Tabel 1", (("a", "b"),), (("1", "2", "3"),))


def test_a_word_box_refuses_what_it_cannot_hold() -> None:
    with pytest.raises(TypeError, match="not Table"):
        render(a_file("a.docx", None, Box("Kader", (SALDI,))))


def test_metadata_lists_only_the_files_that_ask_for_it(tmp_path: Path) -> None:
    document = Document("Titel, met komma", "rapport", DAY, (Paragraph("x"),))
    files = [
        DocumentFile("a.txt", (document,), listed=True, url="https://x.example"),
        DocumentFile("b.txt", (document,)),
    ]
    write(files, tmp_path)
    with (tmp_path / "metadata.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert [(row["file"], row["title"], row["date"], row["access"]) for row in rows] == [
        ("a.txt", "Titel, met komma", "2025-05-13", "openbaar")
    ]


def test_prose_reads_headings_lists_and_broken_lines() -> None:
    blocks = prose(
        "#! 2. Geld\n\nEen alinea\nop twee regels. // Nieuwe regel.\n\n- een\n  twee\n- drie\n\n3) vier\n4) vijf"
    )
    assert blocks == (
        Heading(1, "2. Geld", new_page=True),
        Paragraph("Een alinea op twee regels.\nNieuwe regel."),
        Bullets(("een twee", "drie")),
        Numbered(("vier", "vijf"), 3, "{n})"),
    )


def test_a_table_in_text_joins_header_cells() -> None:
    assert INDICATORS.header[0] == (
        Cell("Indicator", rows=2),
        Cell("Peilwaarde\n(jaartal)", rows=2),
        Cell("Ambitie", 2),
        Cell("Bron", rows=2),
    )
    assert INDICATORS.header[1] == ("2026", "2027")
    assert SALDI.rows[0] == ("Ontwikkelingen",)


def test_figures_are_written_as_dutch_municipalities_do() -> None:
    assert [vn("-0.72"), vn("3.05"), vn(0)] == ["-0,72 V", "3,05 N", "0,00"]
    assert dutch(Decimal("1234567.5"), 1) == "1.234.567,5"
    assert [bracketed(-1250), trailing(-1250), slashed(-1250)] == ["(1.250)", "1.250-", "1.250 -/-"]
    assert [bracketed(5), trailing(5), slashed(5), euros(1250)] == ["5", "5", "5", "€ 1.250,-"]
    assert total([("0.1", "1"), ("0.2", "-3")]) == (Decimal("0.3"), Decimal(-2))


def test_the_committed_documents_are_what_the_example_makes() -> None:
    made = {name: data for file in FILES for name, data in render(file).items()}
    committed = {path.relative_to(DOCUMENTS).as_posix() for path in DOCUMENTS.rglob("*") if path.is_file()}
    assert committed - {"metadata.csv"} == set(made)
    # Other releases of the libraries may compress differently; text they cannot change.
    for name, data in made.items():
        if name.endswith((".txt", ".html")):
            assert (DOCUMENTS / name).read_bytes() == data, f"{name}: run python -m evals.making"


def test_the_example_is_large_and_varied_enough() -> None:
    pdf = sum(len(pdf_pages(path)) for path in DOCUMENTS.glob("*.pdf"))
    text = 0
    for file in FILES:
        if isinstance(file.look, TextLook) and file.name.endswith(".txt"):
            # With lost bullets a blank does not only start a page, so the pages are counted another way.
            mark = "\f" if file.look.page_start == "formfeed" else "\n "
            clean = DocumentFile(
                file.name, file.documents, TextLook("formfeed", lines_per_page=file.look.lines_per_page)
            )
            assert mark in (DOCUMENTS / file.name).read_text(encoding="utf-8")
            text += render(clean)[file.name].decode().count("\f")
    assert pdf >= 35 and pdf + text >= 70
    assert sum(path.stat().st_size for path in DOCUMENTS.rglob("*") if path.is_file()) < 5_000_000


def test_a_corpus_is_about_as_long_as_asked_seeded_and_mixed() -> None:
    files = list(corpus(300, seed=4))
    pages = 0
    for file in files:
        data = render(file)[file.name]
        if file.name.endswith(".pdf"):
            with pypdfium2.PdfDocument(data) as pdf:
                pages += len(pdf)
        else:
            # The first page carries no number, every other page one.
            pages += 1 + len(re.findall(re.escape(file.title) + r" \d+", data.decode()))
    assert 270 <= pages <= 345
    assert {Path(file.name).suffix for file in files} == {".pdf", ".txt"}
    again = [render(file) for file in corpus(60, seed=4)]
    assert again == [render(file) for file in corpus(60, seed=4)]
    assert again != [render(file) for file in corpus(60, seed=5)]


def test_the_command_writes_files_and_protects_the_committed_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--out", str(tmp_path), "--pages", "20"]) == 0
    assert "files in" in capsys.readouterr().out
    assert list(tmp_path.iterdir())
    with pytest.raises(SystemExit):
        main(["--pages", "20"])
    assert "--pages needs --out" in capsys.readouterr().err
