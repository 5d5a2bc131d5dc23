"""Golden files become lines: plain text, a PDF drawn with ReportLab, or a Word file made with python-docx."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from reportlab.pdfgen.canvas import Canvas

from ingest.readers import read
from ingest.source import Line, Page

FONT, SIZE, LEADING, PAD = "Helvetica", 9, 11, 4


@dataclass(frozen=True)
class Given:
    """What a golden file gives to the reader of tables, with the source text for checking places."""

    text: str
    lines: tuple[Line, ...]
    pages: dict[int, Page]


def make(kind: str, body: list[str], folder: Path) -> Given:
    """Make the input of a golden file. `kind` is its first line: "text", "pdf …" or "word"."""
    if kind == "text":
        return _text(body)
    path = folder / ("golden.pdf" if kind.startswith("pdf") else "golden.docx")
    path.write_bytes(_pdf(kind, body) if kind.startswith("pdf") else _word(body))
    source = read(path, path.name)
    return Given(
        source.text,
        tuple(line for page in source.pages for line in page.lines),
        {page.number: page for page in source.pages},
    )


def _text(body: list[str]) -> Given:
    lines: list[Line] = []
    page, offset = 1, 0
    for raw in body:
        if raw == "~":
            page += 1
            raw = ""
        lines.append(Line(raw, offset, offset + len(raw), page))
        offset += len(raw) + 1
    return Given("\n".join("" if raw == "~" else raw for raw in body), tuple(lines), {})


def _cells(text: str) -> list[tuple[str, int]]:
    """Cells with the number of columns that they take: "Begroting 2026>3"."""
    cells = []
    for part in text.split("|"):
        name, _, span = part.strip().partition(">")
        cells.append((name.strip(), int(span) if span else 1))
    return cells


def _word(body: list[str]) -> bytes:
    document = Document()
    rows: list[list[tuple[str, int]]] = []

    def flush() -> None:
        if not rows:
            return
        width = max(sum(span for _, span in row) for row in rows)
        table = document.add_table(rows=len(rows), cols=width)
        for number, row in enumerate(rows):
            column = 0
            for text, span in row:
                cell = table.cell(number, column)
                if span > 1:
                    cell = cell.merge(table.cell(number, column + span - 1))
                cell.text = text
                column += span
        rows.clear()

    for line in body:
        if "|" in line or re.search(r">\d+$", line):
            rows.append(_cells(line))
        else:
            flush()
            document.add_paragraph(line)
    flush()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _pdf(kind: str, body: list[str]) -> bytes:
    """Draw pages: a first line "edges=60,250,320 style=grid align=lrr"; bars part cells, a backslash breaks a line."""
    options = dict(item.split("=") for item in kind.split()[1:])
    edges = [float(edge) for edge in options["edges"].split(",")]
    align, style = options.get("align", "l" + "r" * (len(edges) - 2)), options.get("style", "none")
    wide = options.get("page") == "landscape"
    width, height = (842, 595) if wide else (595, 842)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    canvas.setFont(FONT, SIZE)
    top, first = 60.0, True
    rows: list[float] = []
    spans: list[tuple[float, float, set[float]]] = []

    def close() -> None:
        nonlocal rows, spans, first
        if rows and style in ("grid", "columns"):
            for upper, lower, covered in spans:
                for edge in edges:
                    if edge not in covered and (style == "grid" or edges[0] < edge < edges[-1]):
                        canvas.line(edge, height - upper, edge, height - lower)
        if rows and style in ("grid", "lines", "columns"):
            drawn = rows if style != "columns" else [rows[0], rows[1], rows[-1]]
            for y in drawn:
                canvas.line(edges[0], height - y, edges[-1], height - y)
        rows, spans, first = [], [], True

    for raw in body:
        if raw == "~":
            close()
            canvas.showPage()
            canvas.setFont(FONT, SIZE)
            top = 60.0
        elif "|" in raw:
            cells = [(text.split("\\"), span) for text, span in _cells(raw)]
            lower = top + LEADING * max(len(text) for text, _ in cells) + 5
            if not rows:
                rows.append(top)
            column, covered = 0, set()
            for text, span in cells:
                left, right = edges[column], edges[column + span]
                covered.update(edges[column + 1 : column + span])
                for number, part in enumerate(text):
                    y = height - (top + LEADING * (number + 1) - 1)
                    if span > 1:
                        canvas.drawCentredString((left + right) / 2, y, part)
                    elif align[column] == "r":
                        canvas.drawRightString(right - PAD, y, part)
                    else:
                        canvas.drawString(left + PAD, y, part)
                column += span
            spans.append((top, lower, covered))
            rows.append(lower)
            top = lower
        else:
            close()
            canvas.drawString(edges[0], height - (top + LEADING), raw)
            top += LEADING + 4
    close()
    canvas.save()
    return out.getvalue()
