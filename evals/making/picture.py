"""Tables and charts as images: what survives of a table that was pasted into a document as a picture."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from PIL.ImageFont import FreeTypeFont

from evals.making.blocks import Chart, Table
from evals.making.grid import figure_columns, is_total, place
from evals.making.inline import plain

_SIZE = 22
_PAD = 10
_ROW = 36
_INK = (30, 30, 30)
_RULE = (140, 140, 140)
_SHADE = (225, 232, 240)


@lru_cache(maxsize=4)
def _font(size: int) -> FreeTypeFont:
    # Pillow's own font: nothing is looked up on the machine, so that the same picture comes out everywhere.
    font = ImageFont.load_default(size)
    if not isinstance(font, FreeTypeFont):
        raise RuntimeError("Pillow is built without FreeType; pictured tables cannot be drawn")
    return font


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    # A palette keeps the committed files small.
    image.convert("P", palette=Image.Palette.ADAPTIVE, colors=16).save(out, "PNG", optimize=True)
    return out.getvalue()


def draw_table(table: Table) -> bytes:
    """Draw a table as a PNG."""
    font = _font(_SIZE)
    head = place(table.header)
    widths = [0.0] * table.columns
    for cell in head:
        if cell.cols == 1:
            widths[cell.col] = max(widths[cell.col], font.getlength(plain(cell.text)))
    for row in table.rows:
        if len(row) > 1:
            for col, text in enumerate(row):
                widths[col] = max(widths[col], font.getlength(plain(text)))
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width + 2 * _PAD)
    top = len(table.header)
    size = (int(edges[-1]) + 2, (top + len(table.rows)) * _ROW + 2)
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    for cell in head:
        box = (edges[cell.col], cell.row * _ROW, edges[cell.col + cell.cols], (cell.row + cell.rows) * _ROW)
        draw.rectangle(box, fill=_SHADE, outline=_RULE)
        draw.text((box[0] + _PAD, box[1] + 6), plain(cell.text), font=font, fill=_INK)
    right = figure_columns(table)
    for index, row in enumerate(table.rows, start=top):
        y = index * _ROW
        draw.line((0, y + _ROW, edges[-1], y + _ROW), fill=_RULE)
        for col, text in enumerate(row):
            written = plain(text)
            x = edges[col] + _PAD
            if col in right:
                x = edges[col + 1] - _PAD - font.getlength(written)
            draw.text((x, y + 6), written, font=font, fill=_INK, stroke_width=1 if is_total(row) else 0)
    return _png(image)


def draw_chart(chart: Chart) -> bytes:
    """Draw a bar chart as a PNG, with the value above each bar."""
    font = _font(_SIZE)
    step, height, floor = 130, 320, 270
    image = Image.new("RGB", (step * len(chart.bars) + 40, height), "white")
    draw = ImageDraw.Draw(image)
    highest = max(value for _, value in chart.bars)
    for index, (label, value) in enumerate(chart.bars):
        left = 30 + index * step
        top = floor - int(210 * value / highest)
        draw.rectangle((left, top, left + 80, floor), fill=(70, 110, 150))
        draw.text((left, top - 28), f"{value:g}{chart.unit}".replace(".", ","), font=font, fill=_INK)
        draw.text((left, floor + 10), label, font=font, fill=_INK)
    draw.line((20, floor, image.width - 20, floor), fill=_INK, width=2)
    return _png(image)
