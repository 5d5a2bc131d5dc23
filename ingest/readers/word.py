"""Word files: paragraphs, declared headings and declared tables, in the order of the document."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import ParseError

from docx import Document as open_docx
from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from docx.table import Table as DocxTable
from docx.text.paragraph import Paragraph

from ingest.errors import ReadError
from ingest.readers.archive import check_archive
from ingest.readers.builder import Piece, SourceBuilder
from ingest.source import Source

_HEADING_STYLE = re.compile(r"(?:heading|kop|überschrift)\s*(\d)", re.IGNORECASE)
_TITLE_STYLE = re.compile(r"^(?:title|titel)$", re.IGNORECASE)


def read_word(data: bytes, name: str) -> Source:
    """Read a .docx file.

    Raises:
        ReadError: broken, truncated, not a Word document, without text, or a zip bomb.
    """
    check_archive(data, "word/document.xml", "Word")
    try:
        document = open_docx(io.BytesIO(data))
    except (KeyError, ValueError, zipfile.BadZipFile, ParseError, SyntaxError) as error:
        raise ReadError(
            "Het Word-bestand is beschadigd of is geen Word-document.",
            "Open het in Word en sla het opnieuw op.",
        ) from error
    builder = SourceBuilder(name, "word")
    words = 0
    for table_number, block in _blocks(document):
        if isinstance(block, Paragraph):
            words += _add_paragraph(builder, block)
        else:
            words += _add_table(builder, block, table_number)
    words += _add_footnotes(builder, data)
    builder.end_page()
    if not words:
        raise ReadError(
            "Er staat geen tekst in het Word-bestand.", "Staan er alleen plaatjes in? Maak er dan tekst van."
        )
    return builder.build()


def _blocks(document: DocxDocument) -> Iterator[tuple[int, Paragraph | DocxTable]]:
    """Paragraphs and tables in order, with the number of the table."""
    tables = 0
    for element in document.element.body.iterchildren():
        if element.tag == qn("w:p"):
            yield tables, Paragraph(element, document)
        elif element.tag == qn("w:tbl"):
            yield tables, DocxTable(element, document)
            tables += 1
        elif element.tag == qn("w:sdt"):  # content controls: a table of contents, form fields
            for child in element.iter(qn("w:p")):
                yield tables, Paragraph(child, document)


def _text(element: Any) -> str:
    """Text of a paragraph as it reads now: insertions in, deletions out, tabs and breaks kept."""
    parts: list[str] = []
    for node in element.iter():
        if node.tag == qn("w:t") and not _is_hidden(node.getparent()):
            parts.append(node.text or "")
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            parts.append("\t")
        elif node.tag in {qn("w:br"), qn("w:cr")} and node.get(qn("w:type")) != "page":
            parts.append("\n")
        elif node.tag == qn("w:noBreakHyphen"):
            parts.append("-")
        elif node.tag == qn("w:footnoteReference"):
            parts.append(node.get(qn("w:id")) or "")
    return "".join(parts)


def _is_hidden(run: Any) -> bool:
    """Whether a run has the property that Word shows to nobody who just reads."""
    vanish = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return vanish is not None and vanish.get(qn("w:val")) not in {"0", "false", "off"}


def _level(paragraph: Paragraph) -> int | None:
    style: Any = paragraph.style
    while style is not None:
        found = _HEADING_STYLE.match(style.name or "")
        if found:
            return int(found.group(1))
        if _TITLE_STYLE.match(style.name or ""):
            return 1
        style = style.base_style
    return None


def _add_paragraph(builder: SourceBuilder, paragraph: Paragraph) -> int:
    element = paragraph._p
    breaks = [node for node in element.iter(qn("w:br")) if node.get(qn("w:type")) == "page"]
    rendered = list(element.iter(qn("w:lastRenderedPageBreak")))
    before = bool(element.findall(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}"))
    if breaks or rendered or before:
        # Breaks inside a paragraph are rare; its text counts to the page that follows.
        builder.end_page()
    text = _text(element)
    listed = bool(element.findall(f"{qn('w:pPr')}/{qn('w:numPr')}")) or "list" in _style_name(paragraph)
    level = _level(paragraph)
    runs = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(runs) and all(run.bold for run in runs)
    size = max((run.font.size.pt for run in runs if run.font.size is not None), default=None)
    for number, row in enumerate(text.split("\n")):
        mark = "• " if listed and level is None and number == 0 and row.strip() else ""
        pieces = [Piece(mark + row, 0.0, 1.0)] if row.strip() else []
        builder.add_line(pieces, bold=bold, size=size, level=level if row.strip() else None)
    # A paragraph ends here, whatever its last line looks like.
    builder.add_line([])
    return len(text.split())


def _style_name(paragraph: Paragraph) -> str:
    style: Any = paragraph.style
    return (style.name or "").lower() if style is not None else ""


def _add_table(builder: SourceBuilder, table: DocxTable, number: int) -> int:
    words = 0
    for row in table._tbl.tr_lst:
        pieces: list[Piece] = []
        column = 0
        for cell in row.tc_lst:
            span = cell.grid_span
            merged = cell.vMerge == "continue"
            text = " ".join(" ".join(_text(p) for p in cell.iter(qn("w:p"))).split())
            if text and not merged:
                pieces.append(Piece(text, float(column), float(column + span)))
                words += len(text.split())
            column += span
        builder.add_line(pieces, separator="\t", table=number)
    builder.add_line([])
    return words


def _add_footnotes(builder: SourceBuilder, data: bytes) -> int:
    """Footnotes after the text, a line each, so that they can be found."""
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            raw = archive.read("word/footnotes.xml")
    except KeyError:
        return 0
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    words = 0
    for note in etree.fromstring(raw, parser).iter(qn("w:footnote")):
        text = " ".join(_text(note).split())
        if text and note.get(qn("w:type")) is None:
            builder.add_line([Piece(f"{note.get(qn('w:id'))} {text}", 0.0, 1.0)])
            builder.add_line([])
            words += len(text.split())
    return words
