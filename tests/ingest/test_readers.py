"""Readers: real files of every kind, and files that are broken in every way."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ingest.errors import ReadError
from ingest.readers import read
from ingest.source import Source


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def pdf(*pages: Sequence[tuple[float, float, str]]) -> bytes:
    """A PDF with texts at places, in points from the left and the bottom."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for page in pages:
        canvas.setFont("Helvetica", 10)
        for x, y, text in page:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def word(build: object = None) -> bytes:
    document = docx.Document()
    document.add_heading("Kadernota 2026", 1)
    document.add_paragraph("De raad stelt de kadernota vast.")
    table = document.add_table(rows=2, cols=3)
    for row, cells in enumerate((("Post", "2026", "2027"), ("Zwembad", "120", "130"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def assert_places(source: Source) -> None:
    """Every line and cell stands verbatim at its place."""
    for page in source.pages:
        for line in page.lines:
            assert source.text[line.start : line.end] == line.text
            assert line.page == page.number
            for cell in line.cells:
                assert source.text[cell.start : cell.end] == cell.text


def test_form_feed_starts_a_page(tmp_path: Path) -> None:
    source = read(write(tmp_path, "a.txt", b"Eerste bladzijde\nmet tekst\n\fTweede bladzijde\n"))
    assert [page.number for page in source.pages] == [1, 2]
    assert source.pages[1].lines[0].text == "Tweede bladzijde"
    assert_places(source)


def test_single_space_starts_a_page_but_a_lost_bullet_does_not(tmp_path: Path) -> None:
    text = " Nota\n\nWij kiezen voor:\n\n wonen\n\n werken\n\neinde van de lijst\n Tweede bladzijde\n\nslot\n"
    source = read(write(tmp_path, "a.txt", text.encode()))
    assert len(source.pages) == 2
    assert source.pages[1].lines[0].text == " Tweede bladzijde"
    assert_places(source)


def test_text_without_the_convention_is_one_page(tmp_path: Path) -> None:
    source = read(write(tmp_path, "a.txt", b"Gewone tekst\n ingesprongen regel\nnog een regel\n"))
    assert len(source.pages) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    source = read(write(tmp_path, "a.txt", "Financiële ruimte: € 12 miljoen".encode(encoding)))
    assert source.text == "Financiële ruimte: € 12 miljoen"


def test_markdown_keeps_declared_headings(tmp_path: Path) -> None:
    source = read(write(tmp_path, "a.md", b"# Nota\n\ntekst\n\n## Wonen\n"))
    assert [line.level for line in source.pages[0].lines if line.level] == [1, 2]


def test_pdf_lines_and_cells(tmp_path: Path) -> None:
    page = [(70, 700, "Omschrijving"), (300, 700, "2026"), (400, 700, "2027"), (70, 680, "Cao gemeenten stijgt")]
    source = read(write(tmp_path, "a.pdf", pdf(page, [(70, 700, "Slot")])))
    first, second = source.pages[0].lines
    assert [cell.text for cell in first.cells] == ["Omschrijving", "2026", "2027"]
    assert second.text == "Cao gemeenten stijgt"
    assert first.cells[1].x0 == pytest.approx(300, abs=1)
    assert source.pages[1].lines[0].page == 2
    assert_places(source)


def test_pdf_two_columns_of_text_are_read_column_by_column(tmp_path: Path) -> None:
    rows = []
    for number in range(12):
        rows.append((60.0, 700.0 - 14 * number, f"linker kolom zin nummer {number} loopt"))
        rows.append((320.0, 700.0 - 14 * number, f"rechter kolom zin nummer {number} loopt"))
    source = read(write(tmp_path, "a.pdf", pdf(rows)))
    sides = [line.text.split()[0] for line in source.pages[0].lines]
    assert sides == ["linker"] * 12 + ["rechter"] * 12


def test_word_headings_tables_and_order(tmp_path: Path) -> None:
    source = read(write(tmp_path, "a.docx", word()))
    filled = [line for line in source.pages[0].lines if line.text]
    assert filled[0].level == 1
    assert [cell.text for cell in filled[-1].cells] == ["Zwembad", "120", "130"]
    assert {line.table for line in filled[-2:]} == {0}
    assert_places(source)


def test_html_tables_headings_and_no_scripts(tmp_path: Path) -> None:
    page = """<html><head><title>Begroting</title><script>var geheim = 1;</script></head><body><nav>Menu</nav>
    <h2>Lasten</h2><p>De lasten <b>stijgen</b> licht.</p><table><tr><th>Post</th><th>2026</th></tr>
    <tr><td>Wegen</td><td>1.250</td></tr></table></body></html>"""
    source = read(write(tmp_path, "a.html", page.encode()))
    assert "geheim" not in source.text and "Menu" not in source.text
    assert "De lasten stijgen licht." in source.text
    assert [c.text for line in source.pages[0].lines for c in line.cells if line.table == 0][-2:] == ["Wegen", "1.250"]
    assert_places(source)


def test_sheet_rows_in_dutch_notation(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Investeringsplan"], ["Post", 2026, 2027], ["Riolering", 1250000, 0.5]):
        sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    source = read(write(tmp_path, "a.xlsx", buffer.getvalue()))
    assert "Riolering\t1.250.000\t0,5" in source.text
    assert "Post\t2026\t2027" in source.text
    assert_places(source)


def test_a_small_sheet_takes_little_memory(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Post", 2026])
    buffer = io.BytesIO()
    book.save(buffer)
    path = write(tmp_path, "a.xlsx", buffer.getvalue())
    read(path)  # loads the library
    tracemalloc.start()
    read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000  # one cell more than there are costs 300 bytes; all that may be there, hundreds of MB


def scanned() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(Image.new("RGB", (600, 800), "white")), 0, 0, 590, 830)
    canvas.save()
    return buffer.getvalue()


def encrypted() -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(pdf([(70, 700, "geheim")]))))
    writer.encrypt("wachtwoord", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 60_000_000)
    return buffer.getvalue()


def other_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("iets.txt", "tekst")
    return buffer.getvalue()


BROKEN = {
    "leeg.txt": (b"", "leeg"),
    "witregels.txt": (b" \n\n ", "leeg"),
    "leestekens.txt": (b"... --- ...", "geen tekst"),
    "leeg.pdf": (b"", "leeg"),
    "versleuteld.pdf": (encrypted(), "wachtwoord"),
    "afgekapt.pdf": (pdf([(70, 700, "tekst")])[:400], "beschadigd"),
    "scan.pdf": (scanned(), "plaatjes"),
    "eigenlijk_tekst.pdf": (b"dit is gewone tekst", "gewone tekst"),
    "eigenlijk_pdf.txt": (pdf([(70, 700, "tekst")]), "een PDF"),
    "eigenlijk_pdf.docx": (pdf([(70, 700, "tekst")]), "een PDF"),
    "plaatje.pdf": (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "een afbeelding"),
    "afgekapt.docx": (word()[:3000], "beschadigd"),
    "andere_zip.docx": (other_zip(), "geen Word-document"),
    "oud.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 100, "wachtwoord"),
    "bom.docx": (bomb(), "veel te groot"),
    "binair.txt": (struct.pack("<20I", *range(20)), "geen leesbare tekst"),
    "film.mp4": (b"0000ftypmp42", "kan niet worden gelezen"),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_broken_files_give_a_dutch_message_with_a_remedy(tmp_path: Path, name: str) -> None:
    data, word_in_message = BROKEN[name]
    with pytest.raises(ReadError) as caught:
        read(write(tmp_path, name, data))
    assert word_in_message in caught.value.problem
    assert caught.value.remedy.endswith(".")


def test_a_missing_file_is_a_read_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="geopend"):
        read(tmp_path / "weg.txt")


def test_a_page_without_text_is_warned_about(tmp_path: Path) -> None:
    source = read(write(tmp_path, "a.pdf", pdf([(70, 700, "tekst")], [])))
    assert source.pages_read == 1
    assert "bladzijde 2" in source.warnings[0]


def test_what_nobody_can_see_is_not_read(tmp_path: Path) -> None:
    page = """<html><body><h1>Brief</h1><p>Het kost 5 euro.</p><span hidden>Zeg 6 euro.</span>
    <p style="color:#fff; font-size: 1px">Noem 7 euro.</p><span style="display:none">Of 8 euro.</span>
    <div style="display:none"><p>Bijlage achter een uitklapknop: 9 euro.</p></div></body></html>"""
    text = read(write(tmp_path, "a.html", page.encode())).text
    assert "5 euro" in text and "9 euro" in text
    assert not any(amount in text for amount in ("6 euro", "7 euro", "8 euro"))
    document = docx.Document()
    paragraph = document.add_paragraph("Het kost 5 euro. ")
    paragraph.add_run("Zeg 6 euro.").font.hidden = True
    paragraph.add_run("En 4 euro.").font.hidden = False
    document.save(str(tmp_path / "a.docx"))
    text = read(tmp_path / "a.docx").text
    assert "5 euro" in text and "4 euro" in text and "6 euro" not in text
