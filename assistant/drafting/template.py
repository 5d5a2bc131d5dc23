"""The Word template: the one that is built here, or the municipality's own, with placeholders between braces."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from docx import Document as open_docx
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from assistant.drafting.faults import why_not
from assistant.drafting.models import DraftingError
from assistant.drafting.paragraphs import paragraphs_of, text_of
from assistant.drafting.reading import MAX_BYTES, check_word
from ingest.errors import ReadError

QUESTION, ANSWER, LEAD, NOTE, SOURCE, CONCEPT = (
    "RW Vraag",
    "RW Antwoord",
    "RW Toelichting",
    "RW Opmerking",
    "RW Bron",
    "RW Concept",
)
STYLES: Mapping[str, str] = {
    QUESTION: "de vraag van de fractie",
    ANSWER: "het antwoord",
    LEAD: "wat de fractie voor een vraag schrijft",
    NOTE: "een opmerking voor de schrijver, en de punten van de checklist",
    SOURCE: "een regel van de bronnenlijst",
    CONCEPT: "de regel die zegt dat dit een concept is",
}
"""The styles that a template can give a look of its own; one that is missing is added."""

FIELDS: Mapping[str, str] = {
    "onderwerp": "onderwerp van de vragen",
    "fractie": "fractie",
    "indieners": "namen van de vragenstellers",
    "datum_vragen": "datum van de vragen",
    "kenmerk": "kenmerk of zaaknummer",
    "artikel": "artikel van het reglement van orde",
    "datum": "datum van dit concept",
    "concept": "de regel dat dit een concept is",
}
BLOCKS: Mapping[str, str] = {
    "inleiding": "de inleiding van de vragensteller",
    "vragen": "alle vragen met hun antwoorden",
    "bronnen": "de bronnenlijst",
    "checklist": "de checklist voor de ambtelijke controle",
}
"""Placeholders `{{naam}}`. A block comes in paragraphs of its own, with or without a placeholder."""

PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_ANY = re.compile(r"\{\{(.*?)\}\}")
_BLUE = RGBColor(0x15, 0x42, 0x73)
_RED = RGBColor(0xA3, 0x1D, 0x1D)


def open_template(path: Path | None) -> DocxDocument:
    """The template of the municipality, or the built one without it.

    Raises:
        DraftingError: the file cannot be read as a Word file, is not safe, or names a placeholder that does not exist.
    """
    document = build_template() if path is None else _read(path)
    unknown = sorted(
        {
            name.strip()
            for paragraph in paragraphs_of(document)
            for name in _ANY.findall(text_of(paragraph))
            if name.strip() not in FIELDS and name.strip() not in BLOCKS
        }
    )
    if unknown:
        known = ", ".join(f"{{{{{name}}}}}" for name in (*FIELDS, *BLOCKS))
        raise DraftingError(
            f"Het sjabloon heeft een invulplek die niet bestaat: {{{{{unknown[0]}}}}}. Deze bestaan: {known}."
        )
    for paragraph in paragraphs_of(document):
        inside = paragraph.part is document.part and next(paragraph._p.iterancestors(qn("w:txbxContent")), None) is None
        blocks = [name for name in PLACEHOLDER.findall(text_of(paragraph)) if name in BLOCKS]
        if blocks and not inside:
            raise DraftingError(
                f"In het sjabloon staat {{{{{blocks[0]}}}}} in een kop- of voettekst of in een tekstvak. "
                "Zet het in een eigen alinea in de brief zelf."
            )
    add_styles(document)
    return document


def template_notices(path: Path | None) -> tuple[str, ...]:
    """What somebody must know of a template that can be used but lacks places, in Dutch.

    Raises:
        DraftingError: it cannot be used.
    """
    if path is None:
        return ()
    names = {name for one in paragraphs_of(open_template(path)) for name in PLACEHOLDER.findall(text_of(one))}
    if not names:
        return (
            "Let op: in het sjabloon staat geen enkele invulplek, zoals {{onderwerp}} of {{vragen}}. De antwoorden, de "
            "bronnen en de checklist staan daarom achteraan. Onderwerp, fractie en datum zijn niet ingevuld.",
        )
    notices = []
    if "vragen" not in names:
        where = "vóór de bronnen" if "bronnen" in names else "achteraan"
        notices.append(
            f"Let op: het sjabloon heeft geen plek {{{{vragen}}}}. De vragen en antwoorden staan daarom {where}."
        )
    if "bronnen" not in names:
        notices.append("Let op: het sjabloon heeft geen plek {{bronnen}}. De bronnenlijst staat daarom achteraan.")
    return tuple(notices)


def _read(path: Path) -> DocxDocument:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DraftingError("Het sjabloon is te groot. Verklein de plaatjes erin.")
        data = path.read_bytes()
        if path.suffix.lower() != ".docx" or not data.startswith(b"PK\x03\x04"):
            raise DraftingError("Het sjabloon is geen Word-bestand (.docx). Sla het in Word op als .docx.")
        check_word(data, "Het sjabloon")
        return open_docx(io.BytesIO(data))
    except ReadError as error:
        raise DraftingError(f"Het sjabloon kan niet worden gelezen. {error}") from error
    except OSError as error:
        raise DraftingError(f"Het sjabloon {path.name} kan niet worden geopend ({why_not(error)}).") from error
    except (KeyError, ValueError, SyntaxError) as error:
        raise DraftingError("Het sjabloon is beschadigd. Open het in Word en sla het opnieuw op.") from error


def build_template() -> DocxDocument:
    """The template that Raadwijzer uses by itself, and that a municipality can start from."""
    document = open_docx()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for name, size in (("Title", 20), ("Heading 1", 14), ("Heading 2", 12)):
        style: Any = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), _BLUE
        fonts = style.element.rPr.rFonts
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(kind), None)
    add_styles(document)
    document.core_properties.title = "Beantwoording schriftelijke vragen"
    document.core_properties.author = ""
    document.core_properties.comments = ""
    _language(document)
    header = section.header.paragraphs[0]
    header.text, header.alignment = "{{concept}}", WD_ALIGN_PARAGRAPH.CENTER
    header.style = document.styles[CONCEPT]
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("Bladzijde ")
    _field(footer, "PAGE")
    footer.add_run(" van ")
    _field(footer, "NUMPAGES")
    document.add_paragraph("Beantwoording schriftelijke vragen", style="Title")
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (4, 12), strict=True):
        column.width = Cm(width)
    for label, name in (
        ("Onderwerp", "onderwerp"),
        ("Fractie", "fractie"),
        ("Vragenstellers", "indieners"),
        ("Datum vragen", "datum_vragen"),
        ("Grondslag", "artikel"),
        ("Kenmerk", "kenmerk"),
        ("Concept van", "datum"),
    ):
        left, right = table.add_row().cells
        left.width, right.width = Cm(4), Cm(12)
        left.paragraphs[0].add_run(label).bold = True
        right.text = f"{{{{{name}}}}}"
        for cell in (left, right):
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    for name in BLOCKS:
        document.add_paragraph(f"{{{{{name}}}}}")
    return document


def add_styles(document: DocxDocument) -> None:
    """Add the styles that a template lacks; those that it has are left as they are."""
    styles = document.styles
    names = {style.name for style in styles}
    for name in STYLES:
        if name in names:
            continue
        style: Any = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"] if "Normal" in names else None
        style.quick_style = True
        format_ = style.paragraph_format
        if name == QUESTION:
            style.font.bold = True
            format_.space_before, format_.space_after, format_.keep_with_next = Pt(12), Pt(3), True
        elif name == LEAD:
            style.font.italic = True
            format_.space_before, format_.keep_with_next = Pt(10), True
        elif name in {NOTE, SOURCE}:
            style.font.size = Pt(9.5)
            format_.space_after = Pt(4)
            if name == SOURCE:
                format_.left_indent, format_.first_line_indent = Cm(0.8), Cm(-0.8)
        elif name == CONCEPT:
            style.font.bold, style.font.color.rgb = True, _RED


def _field(paragraph: Paragraph, code: str) -> None:
    """A field that Word fills in, such as the number of the page."""
    run: Any = paragraph.add_run()
    for kind, text in (("begin", None), (None, code), ("separate", None), ("text", "1"), ("end", None)):
        if kind == "text":
            element = OxmlElement("w:t")
            element.text = text
        elif kind is None:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" {text} "
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def _language(document: DocxDocument) -> None:
    """Dutch, so that Word's spelling check looks in the right dictionary."""
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), "nl-NL")
