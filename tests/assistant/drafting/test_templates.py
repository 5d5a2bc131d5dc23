"""Templates as municipalities have them: letterheads, tables, text boxes, places that are missing or in a sentence."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document as open_docx
from docx.document import Document as DocxDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from assistant.drafting.markdown import CONCEPT
from assistant.drafting.models import Case, Concept, DraftingError, Letter, Nature
from assistant.drafting.template import template_notices
from assistant.drafting.word_output import to_word
from assistant.models import Citation

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
CHECKLIST = "Checklist voor de ambtelijke controle"
LETTER = Letter(subject="drones", party="Vrije Burgers", introduction="Er vliegen drones.")

_TEXT_BOX = (
    '<w:r {space} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r>'
    "<w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
_CONTROL = (
    '<w:sdt {space}><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{{x}}"/></w:sdtPr><w:sdtContent><w:p><w:r>'
    "<w:t>{text}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
)
_LINK = '<w:hyperlink {space} w:anchor="x"><w:r><w:t>{text}</w:t></w:r></w:hyperlink>'
_PAGE = '<w:fldSimple {space} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _element(kind: str, text: str = "") -> Any:
    return parse_xml(kind.format(space=nsdecls("w"), text=text))


def _case(letter: Letter = LETTER, sourced: bool = True) -> Case:
    citation = Citation(
        marker=1, document="Nota", document_id="Nota", file="Nota.pdf", page=3, section="", quote="Er zijn er drie.",
        start=0, end=9, passage_id="Nota-1",
    )  # fmt: skip
    concept = Concept(
        number="1",
        question="Hoeveel drones?",
        nature=Nature.TECHNICAL,
        text="Drie [1]." if sourced else "Drie.",
        citations=(citation,) if sourced else (),
    )
    now = datetime(2025, 11, 1, tzinfo=UTC)
    return Case(id="1", letter=letter, concepts=(concept,), created=now, changed=now)


def _made(folder: Path, build: Callable[[DocxDocument], object], case: Case | None = None, **more: bool) -> Any:
    """The document that comes of a template that is built here."""
    template = open_docx()
    build(template)
    template.save(str(folder / "sjabloon.docx"))
    return open_docx(io.BytesIO(to_word(case or _case(), {}, template=folder / "sjabloon.docx", **more)))


def _texts(document: Any) -> list[str]:
    return [text for paragraph in document.paragraphs if (text := paragraph.text)]


def _xml(root: Any) -> str:
    return "".join(one.text or "" for one in root.iter(qn("w:t")))


def _at(texts: list[str], start: str) -> int:
    return next(place for place, text in enumerate(texts) if text.startswith(start))


# Where the blocks come.


def _lacks_questions(document: DocxDocument) -> None:
    document.add_paragraph("Geachte fractie,")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Checklist", 1)
    document.add_paragraph("{{checklist}}")
    document.add_paragraph("Hoogachtend, het college")


def test_the_checklist_is_last_and_on_its_own_page(tmp_path: Path) -> None:
    document = _made(tmp_path, _lacks_questions)
    texts = _texts(document)
    place = texts.index(CHECKLIST)
    for start in ("Hoogachtend", "Er vliegen", "Vraag 1.", "[1] Nota"):
        assert _at(texts, start) < place
    assert all(text.startswith(("Deze", "☐", "Vraag 1 (")) for text in texts[place + 1 :])
    heading = next(one for one in document.paragraphs if one.text == CHECKLIST)
    assert heading.paragraph_format.page_break_before
    assert "Checklist" not in texts  # the heading of the template is not left alone
    assert not [one for one in document.element.body.iter(qn("w:br")) if one.get(qn("w:type")) == "page"]


def test_without_its_checklist_the_file_has_all_the_rest(tmp_path: Path) -> None:
    whole, without = (_texts(_made(tmp_path, _lacks_questions, with_checklist=listed)) for listed in (True, False))
    assert without == whole[: whole.index(CHECKLIST)]


def test_a_block_without_a_place_comes_before_the_one_that_follows_it(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.add_heading("Verantwoording", 1)
        document.add_paragraph("{{bronnen}}")
        document.add_paragraph("Hoogachtend, het college")

    texts = _texts(_made(tmp_path, build))
    starts = ("Inleiding", "Vragen en", "Vraag 1.", "Verantwoording", "[1] Nota", "Hoogachtend", CHECKLIST)
    order = [_at(texts, start) for start in starts]
    assert order == sorted(order)


def test_a_block_in_a_sentence_gets_a_paragraph_of_its_own_behind_it(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.add_paragraph("Hieronder {{vra").add_run("gen}} en daarna {{bronnen}}.").bold = True
        document.add_paragraph("Tot zover {{vragen}}")

    document = _made(tmp_path, build)
    texts = _texts(document)
    assert not any("{{" in text for text in texts)
    starts = ("Hieronder en daarna.", "Vraag 1.", "[1] Nota", "Tot zover")
    order = [_at(texts, start) for start in starts]
    assert order == sorted(order) and sum(text.startswith("Vraag 1.") for text in texts) == 1
    assert [run.text for run in document.paragraphs[_at(texts, "Hieronder")].runs if run.bold] == [" en daarna."]


def test_a_picture_a_page_break_and_a_section_beside_a_block_stay(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.add_paragraph("{{vragen}}").add_run().add_picture(io.BytesIO(PIXEL))
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        document.paragraphs[-1].add_run("{{bronnen}}")
        document.add_section(WD_SECTION.NEW_PAGE)
        document.add_paragraph("Einde")

    document = _made(tmp_path, build)
    assert len(document.inline_shapes) == 1 and len(document.sections) == 2
    assert [one for one in document.element.body.iter(qn("w:br")) if one.get(qn("w:type")) == "page"]


def test_a_heading_that_the_template_has_is_not_written_again(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.add_heading("Onze antwoorden", 1)
        document.add_paragraph("{{vragen}}")
        document.add_paragraph("Bronnen")
        document.add_paragraph("{{bronnen}}")

    texts = _texts(_made(tmp_path, build))
    assert "Vragen en antwoorden" not in texts and "Onze antwoorden" in texts
    assert texts.count("Bronnen") == 1
    assert "Bronnen" not in _texts(_made(tmp_path, build, _case(sourced=False)))


def test_a_block_in_a_content_control_is_written_in_its_place(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.element.body.insert(0, _element(_CONTROL, "{{vragen}}"))
        document.add_paragraph("Hoogachtend, het college")

    document = _made(tmp_path, build)
    texts = _texts(document)
    assert _at(texts, "Vraag 1.") < _at(texts, "Hoogachtend")
    assert not list(document.element.body.iter(qn("w:sdt")))


def test_a_block_where_it_does_not_fit_is_refused(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "{{vragen}}"

    with pytest.raises(DraftingError, match="kop- of voettekst"):
        _made(tmp_path, build)


def test_what_a_template_lacks_is_said(tmp_path: Path) -> None:
    def notices(*paragraphs: str) -> str:
        document = open_docx()
        for text in paragraphs:
            document.add_paragraph(text)
        document.save(str(tmp_path / "kaal.docx"))
        return " ".join(template_notices(tmp_path / "kaal.docx"))

    assert "geen enkele invulplek" in notices("Brief zonder invulplekken")
    assert "geen plek {{vragen}}" in notices("{{checklist}}") and "achteraan" in notices("{{checklist}}")
    assert "vóór de bronnen" in notices("{{bronnen}}")
    assert notices("{{vragen}} en {{bronnen}}") == "" and template_notices(None) == ()


# What is filled in.


def test_a_letterhead_stays_whole(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        header, footer = document.sections[0].header.paragraphs[0], document.sections[0].footer.paragraphs[0]
        header.add_run().add_picture(io.BytesIO(PIXEL))
        header.add_run(" Betreft {{onder").italic = True
        header.add_run("werp}} van ").bold = True
        header.add_run("de fractie {{fractie}}").underline = True
        footer.add_run("Zaak {{kenmerk}} van {{datum}}, bladzijde ")
        footer._p.append(_element(_PAGE))

    document = _made(tmp_path, build)
    header, footer = document.sections[0].header, document.sections[0].footer.paragraphs[0]
    line = header.paragraphs[-1]
    assert list(line._p.iter(qn("w:drawing")))
    assert [(run.text, run.italic, run.bold, run.underline) for run in line.runs[1:]] == [
        (" Betreft drones", True, None, None),
        (" van ", None, True, None),
        ("de fractie Vrije Burgers", None, None, True),
    ]
    assert _xml(footer._p) == "Zaak  van 1 november 2025, bladzijde 1"
    assert list(footer._p.iter(qn("w:fldSimple")))


def test_links_text_boxes_and_content_controls_are_filled(tmp_path: Path) -> None:
    def build(document: DocxDocument) -> None:
        document.element.body.insert(0, _element(_CONTROL, "Over {{onderwerp}}"))
        document.add_paragraph("Van ")._p.append(_element(_LINK, "{{fractie}}"))
        document.add_paragraph("Naast ")._p.append(_element(_TEXT_BOX, "Tekstvak {{datum}}"))
        document.sections[0].header.paragraphs[0]._p.append(_element(_TEXT_BOX, "Kop {{fractie}}"))

    document = _made(tmp_path, build)
    text = _xml(document.element.body)
    assert "Over drones" in text and "Tekstvak 1 november 2025" in text and "{{" not in text
    assert "Van Vrije Burgers" in _texts(document)
    assert "Kop Vrije Burgers" in _xml(document.sections[0].header._element)
    # Bound to other data, Word would put the old text back.
    assert not list(document.element.body.iter(qn("w:dataBinding")))


def test_an_unknown_place_in_a_text_box_is_named(tmp_path: Path) -> None:
    with pytest.raises(DraftingError, match="afzender"):
        _made(tmp_path, lambda document: document.add_paragraph("")._p.append(_element(_TEXT_BOX, "{{afzender}}")))


def test_only_a_row_with_nothing_but_empty_fields_goes(tmp_path: Path) -> None:
    rows = (
        ("Ons kenmerk", "{{kenmerk}}", "Fractie", "{{fractie}}"),
        ("Indieners", "{{indieners}}", "Contact", "M. Jansen"),
        ("Indieners", "{{indieners}} op {{datum_vragen}}", "Grondslag", "{{artikel}}"),
        ("Onderwerp", "{{onderwerp}}", "Kenmerk: {{kenmerk}}", ""),
    )

    def build(document: DocxDocument) -> None:
        table = document.add_table(rows=0, cols=4)
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text

    table = _made(tmp_path, build).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Ons kenmerk", "", "Fractie", "Vrije Burgers"],
        ["Indieners", "", "Contact", "M. Jansen"],
        ["Onderwerp", "drones", "Kenmerk: ", ""],
    ]


@pytest.mark.parametrize("own", ["{{concept}}", ""])
def test_every_page_says_that_it_is_a_concept(tmp_path: Path, own: str) -> None:
    def build(document: DocxDocument) -> None:
        document.add_paragraph(own)
        document.settings.odd_and_even_pages_header_footer = True
        first = document.sections[0]
        first.header.paragraphs[0].text = "Gemeente Elsterwold"
        first.different_first_page_header_footer = True
        document.add_section(WD_SECTION.NEW_PAGE).header.is_linked_to_previous = False

    document = _made(tmp_path, build)
    for section in document.sections:
        for header in (section.header, section.first_page_header, section.even_page_header):
            assert _xml(header._element).count(CONCEPT) == 1
    assert "Gemeente Elsterwold" in _xml(document.sections[0].header._element)
