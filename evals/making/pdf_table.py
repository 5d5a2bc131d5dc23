"""Tables in a PDF: with rules, without any, or with rules between the columns only."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, KeepTogether, Paragraph, Spacer
from reportlab.platypus import Table as Grid

from evals.making.blocks import Table
from evals.making.grid import Placed, figure_columns, is_group, is_total, place
from evals.making.inline import plain, spans
from evals.making.pdf_style import Styles

_PAD = 4.0
_FIRST_ROWS = 110.0
_RULE = HexColor("#888888")


def markup(text: str) -> str:
    """Our marks as ReportLab writes them."""
    tags = {"plain": "{}", "bold": "<b>{}</b>", "note": '<super size="6">{}</super>'}
    written = "".join(tags[span.kind].format(escape(span.text)) for span in spans(text))
    return written.replace("\n", "<br/>")


def _longest_word(text: str, font: str, size: float) -> float:
    return max((stringWidth(word, font, size) for word in plain(text).split()), default=0.0)


def _longest_line(text: str, font: str, size: float) -> float:
    return max((stringWidth(line, font, size) for line in plain(text).split("\n")), default=0.0)


def _widths(table: Table, head: list[Placed], styles: Styles, room: float, right: set[int]) -> list[float]:
    """As wide as the content asks; when that is too wide, text gives way and figures do not."""
    font, size = styles.layout.bold, styles.cell.fontSize
    wanted = [0.0] * table.columns
    least = [0.0] * table.columns
    cells = [(cell.col, cell.text, True) for cell in head if cell.cols == 1]
    cells += [(col, text, False) for row in table.rows if len(row) > 1 for col, text in enumerate(row)]
    for col, text, heading in cells:
        whole = _longest_word if heading and col in right else _longest_line
        wanted[col] = max(wanted[col], whole(text, font, size))
        # A figure is never broken, so that "-0,72 V" stays on one line.
        narrow = _longest_line if col in right and not heading else _longest_word
        least[col] = max(least[col], narrow(text, font, size))
    margin = 2 * _PAD + 1
    wanted = [width + margin for width in wanted]
    least = [width + margin for width in least]
    if sum(wanted) <= room:
        # The widest text column takes what is left, up to a point: a narrow table is not stretched over the page.
        label = max((col for col in range(table.columns) if col not in right), key=lambda col: wanted[col])
        wanted[label] = min(wanted[label] + room - sum(wanted), max(wanted[label], 0.45 * room))
        return wanted
    spare = room - sum(least)
    if spare < 0:
        return [width * room / sum(least) for width in least]
    asked = [most - less for most, less in zip(wanted, least, strict=True)]
    return [less + spare * extra / sum(asked) for less, extra in zip(least, asked, strict=True)]


def _commands(table: Table, head: list[Placed], styles: Styles) -> list[tuple[Any, ...]]:
    top = len(table.header)
    last = top + len(table.rows) - 1
    commands: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    for cell in head:
        if cell.rows > 1 or cell.cols > 1:
            end = (cell.col + cell.cols - 1, cell.row + cell.rows - 1)
            commands.append(("SPAN", (cell.col, cell.row), end))
    for number, row in enumerate(table.rows, start=top):
        if is_group(row, table.columns):
            commands.append(("SPAN", (0, number), (-1, number)))
    if table.style == "ruled":
        commands += [
            ("GRID", (0, 0), (-1, -1), 0.5, _RULE),
            ("BACKGROUND", (0, 0), (-1, top - 1), styles.shade),
        ]
    elif table.style == "columns":
        commands += [
            ("LINEBELOW", (0, top - 1), (-1, top - 1), 0.8, styles.ink),
            ("LINEBELOW", (0, last), (-1, last), 0.8, styles.ink),
            ("LINEAFTER", (0, 0), (-2, -1), 0.4, _RULE),
            ("BACKGROUND", (0, 0), (-1, -1), white),
        ]
    return commands


def grid(table: Table, styles: Styles, room: float) -> Any:
    """The table itself, without its caption."""
    head = place(table.header)
    right = figure_columns(table)
    rows: list[list[Any]] = [[""] * table.columns for _ in table.header]
    for cell in head:
        style = styles.head_figure if cell.col in right and cell.cols == 1 else styles.head
        rows[cell.row][cell.col] = Paragraph(markup(cell.text), style)
    for row in table.rows:
        if is_group(row, table.columns):
            rows.append([Paragraph(markup(row[0]), styles.head), *[""] * (table.columns - 1)])
            continue
        bold = is_total(row)
        made = []
        for col, text in enumerate(row):
            figure = col in right
            if bold:
                style = styles.head_figure if figure else styles.head
            else:
                style = styles.figure if figure else styles.cell
            made.append(Paragraph(markup(text), style) if text else "")
        rows.append(made)
    return Grid(
        rows,
        colWidths=_widths(table, head, styles, room, right),
        repeatRows=len(table.header),
        style=_commands(table, head, styles),
        hAlign="LEFT",
    )


def flowables(table: Table, styles: Styles, room: float) -> list[Any]:
    """The table with its caption, scale line and note."""
    caption = [Paragraph(markup(table.caption), styles.caption)] if table.caption else []
    scale = [Paragraph(markup(table.scale), styles.small)] if table.scale else []
    note = [Paragraph(markup(table.note), styles.small)] if table.note else []
    before = [] if table.caption_after else caption
    after = caption if table.caption_after else []
    if table.scale_after:
        after = [*scale, *note, *after]
    else:
        before, after = [*before, *scale], [*note, *after]
    whole = [*before, grid(table, styles, room), Spacer(1, 3), *after]
    if table.keep:
        return [KeepTogether(whole), Spacer(1, 8)]
    # A caption must not stay behind at the foot of a page, so it asks room for the first rows too.
    return [CondPageBreak(_FIRST_ROWS), *whole, Spacer(1, 8)]
