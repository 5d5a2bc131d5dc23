"""A page of a PDF as a picture, with a quote boxed.

The file is untrusted: its pages are never drawn larger than `WIDTH` by `MAX_PIXELS`, and a page that cannot be drawn
is a `LookupError` like a page that is not there.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageDraw
from rapidfuzz import fuzz

from assistant.citing import shared_ending
from ingest.models import Frozen

WIDTH = 1240
"""Pixels across: the small print of an A4 is readable on a phone that zooms in."""

MAX_PIXELS = 4_000_000
"""A page that would be larger (a poster, a page of hostile size) is drawn smaller; an A4 takes 2.2 million."""

MAX_LETTERS = 200_000
"""On a page with more text no quote is looked for: no page for readers has so much, and looking takes time."""

KEPT = 48
"""Pictures kept in memory, about 150 kB each: those of the sources of the last answers."""

LIKENESS = 85.0
"""From this likeness in percent a stretch of the page is the quote: order of words and signs may differ a little
between the text that was read and that of the page, such as in tables."""

SHORTEST = 12
"""A quote with fewer letters is only boxed where it stands literally: two or three letters make another figure."""

BAND = 520
"""Pixels of a page shown beside an answer: about a quarter of an A4, so that it is not a column of grey."""

_LEAD = 40
"""Pixels of white around what is shown of a page."""

_EDGE = 3
"""Pixels between the letters and their box."""

_FILL = (255, 214, 64, 70)
_OUTLINE = (176, 42, 42, 255)

_drawing = threading.Lock()
"""pdfium is not safe to use from several threads."""


class Box(Frozen):
    """A rectangle in pixels, from the left and the top of the picture."""

    left: int
    top: int
    right: int
    bottom: int


class PageImage(Frozen):
    """A page as PNG, with the boxes drawn in it: one for each line of the quote, none when it was not found."""

    png: bytes
    width: int
    height: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Letter:
    sign: str
    box: tuple[float, float, float, float]


def page_image(path: Path, page: int, quote: str = "", before: str = "") -> PageImage:
    """Draw a page.

    Args:
        path: the PDF.
        page: its number, from 1.
        quote: the text to box, white space and hyphens aside; "" for none.
        before: the text that stands before the quote, which decides when it stands on the page more than once.

    Raises:
        LookupError: the file is gone or no PDF, or it has no such page.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise LookupError(f"{path.name} is gone") from error
    return _drawn(path, changed, page, quote, before)


@lru_cache(maxsize=KEPT)
def _drawn(path: Path, changed: int, number: int, quote: str, before: str) -> PageImage:
    """The picture; `changed` makes a file that was replaced another one."""
    with _drawing:
        try:
            document = pypdfium2.PdfDocument(path)
        except (pypdfium2.PdfiumError, OSError) as error:
            raise LookupError(f"{path.name} cannot be opened as a PDF") from error
        try:
            if not 1 <= number <= len(document):
                raise LookupError(f"{path.name} has no page {number}")
            page = document[number - 1]
            width, height = page.get_size()
            if width <= 0 or height <= 0:
                raise LookupError(f"page {number} of {path.name} has no size")
            scale = min(WIDTH / width, (MAX_PIXELS / (width * height)) ** 0.5)
            bitmap = page.render(scale=scale, rev_byteorder=True)
            place = bitmap.get_posconv(page)
            boxes = [
                (*place.to_bitmap(left, top), *place.to_bitmap(right, bottom))
                for left, bottom, right, top in _lines_of(_letters(page), quote, before)
            ]
            picture = bitmap.to_pil().convert("RGB")
        except pypdfium2.PdfiumError as error:
            raise LookupError(f"page {number} of {path.name} cannot be drawn") from error
        finally:
            document.close()
    around_lines = (_box(corners, picture.width, picture.height) for corners in boxes)
    # What stands outside the page is not seen.
    found = tuple(box for box in around_lines if box.left < box.right and box.top < box.bottom)
    return PageImage(png=_png(picture, found), width=picture.width, height=picture.height, boxes=found)


def _letters(page: pypdfium2.PdfPage) -> list[_Letter]:
    """The letters of a page in its own order, without white space, hyphens and invisible signs."""
    text = page.get_textpage()
    count = text.count_chars()
    if count > MAX_LETTERS:
        return []
    letters = []
    for index in range(count):
        for sign in _plain(text.get_text_range(index, 1)):
            letters.append(_Letter(sign, text.get_charbox(index)))
    return letters


_LEFT_OUT = frozenset("-\u00ad\u2010\u2011\ufffe\ufeff\u200b\x02")
"""Hyphens: one at the end of a line is in the page and not in the quote, or the other way round."""


def _plain(text: str) -> str:
    """A text as it is compared."""
    return "".join(
        sign for sign in text.casefold() if not sign.isspace() and sign.isprintable() and sign not in _LEFT_OUT
    )


def _lines_of(letters: Sequence[_Letter], quote: str, before: str) -> list[tuple[float, float, float, float]]:
    """The quote on the page: left, bottom, right and top of each of its lines, in points."""
    first, last = _find("".join(letter.sign for letter in letters), _plain(quote), _plain(before))
    lines: list[list[float]] = []
    for letter in letters[first:last]:
        left, bottom, right, top = letter.box
        line = lines[-1] if lines else None
        middle = (bottom + top) / 2
        if line is not None and line[1] <= middle <= line[3] and right >= line[0]:
            line[:] = [min(line[0], left), min(line[1], bottom), max(line[2], right), max(line[3], top)]
        else:
            lines.append([left, bottom, right, top])
    return [(line[0], line[1], line[2], line[3]) for line in lines]


def _find(page: str, quote: str, before: str) -> tuple[int, int]:
    """Where the quote stands on the page, nowhere as (0, 0)."""
    if not quote:
        return 0, 0
    places = []
    place = page.find(quote)
    while place >= 0:
        places.append(place)
        place = page.find(quote, place + 1)
    if places:
        best = max(places, key=lambda one: shared_ending(page[:one], before))
        return best, best + len(quote)
    if len(quote) < SHORTEST or len(quote) > len(page):
        return 0, 0
    alike = fuzz.partial_ratio_alignment(quote, page, score_cutoff=LIKENESS)
    return (alike.dest_start, alike.dest_end) if alike is not None else (0, 0)


def _box(corners: tuple[int, int, int, int], width: int, height: int) -> Box:
    """A box around two corners, inside the picture; a turned page turns its corners."""
    left, right = sorted((corners[0], corners[2]))
    top, bottom = sorted((corners[1], corners[3]))
    return Box(
        left=max(0, left - _EDGE),
        top=max(0, top - _EDGE),
        right=min(width - 1, right + _EDGE),
        bottom=min(height - 1, bottom + _EDGE),
    )


def around(image: PageImage) -> bytes:
    """The part of a page around the first boxes, without margins: readable beside an answer. Without boxes, the top."""
    high = min(image.height, BAND)
    top = max(0, min(image.boxes[0].top - BAND // 3, image.height - high)) if image.boxes else 0
    if image.boxes and image.boxes[-1].bottom > top + high:
        # A long quote shows as much of its beginning as there is room for.
        top = max(0, min(image.boxes[0].top - _LEAD, image.height - high))
    with Image.open(io.BytesIO(image.png)) as whole:
        band = whole.convert("RGB").crop((0, top, image.width, top + high))
    ink = ImageChops.difference(band, Image.new("RGB", band.size, band.getpixel((0, 0)))).getbbox()
    if ink is not None:
        band = band.crop((max(0, ink[0] - _LEAD), 0, min(band.width, ink[2] + _LEAD), band.height))
    out = io.BytesIO()
    band.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


def _png(picture: Image.Image, boxes: Sequence[Box]) -> bytes:
    """The picture as PNG with the boxes in it."""
    if boxes:
        layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
        pen = ImageDraw.Draw(layer)
        for box in boxes:
            pen.rectangle((box.left, box.top, box.right, box.bottom), fill=_FILL, outline=_OUTLINE, width=2)
        picture = Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")
    # Few colours make a page of text three times as small, and nothing of it less readable.
    out = io.BytesIO()
    picture.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()
