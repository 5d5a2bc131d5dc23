"""Files with questions, made by code: Word with its own numbering, tables, PDF, and files that mean harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from docx import Document as open_docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

EXTERNAL = (
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}" TargetMode="External"/>'
)


def word(path: Path, paragraphs: Sequence[str]) -> Path:
    """A Word file with plain paragraphs."""
    document = open_docx()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(path))
    return path


def numbered_word(path: Path, items: Sequence[tuple[int, str]], before: Sequence[str] = ()) -> Path:
    """A Word file whose numbers Word makes itself: depth and text of each item; "1." above "a)"."""
    document = open_docx()
    for text in before:
        document.add_paragraph(text)
    numbering: Any = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{label}"/></w:lvl>'
        for depth, (kind, label) in enumerate((("decimal", "Vraag %1"), ("lowerLetter", "%2)")))
    )
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>')
    numbering.insert(0, abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for depth, text in items:
        paragraph = document.add_paragraph(text)
        properties: Any = paragraph._p.get_or_add_pPr()
        properties.append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>',
            )
        )
        assert properties.find(qn("w:numPr")) is not None
    document.save(str(path))
    return path


def table_word(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """A Word file with everything in one table, as municipal forms have it."""
    document = open_docx()
    table = document.add_table(rows=0, cols=max(len(row) for row in rows))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text
    document.save(str(path))
    return path


def pdf(path: Path, pages: Sequence[Sequence[str]], header: str = "") -> Path:
    """A PDF with lines of text, a running header and page numbers."""
    canvas = Canvas(str(path), pagesize=A4)
    for number, lines in enumerate(pages, start=1):
        canvas.setFont("Helvetica", 11)
        if header:
            canvas.drawString(60, 800, header)
        for row, line in enumerate(lines):
            canvas.drawString(60, 760 - 16 * row, line)
        canvas.drawString(280, 30, f"{number} / {len(pages)}")
        canvas.showPage()
    canvas.save()
    return path


def changed_word(path: Path, parts: Mapping[str, bytes] | None = None, relation: str = "") -> Path:
    """A Word file with a question, with parts added or replaced, or a relation added to its document."""
    word(path, ["1. Wat kost het?", "2. Wie betaalt?"])
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    content.update(parts or {})
    if relation:
        name = "word/_rels/document.xml.rels"
        content[name] = content[name].replace(b"</Relationships>", relation.encode() + b"</Relationships>")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    path.write_bytes(buffer.getvalue())
    return path
