"""PDF: words with their positions by pypdfium2, put in lines and cells in reading order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from ingest.errors import ReadError
from ingest.readers.builder import Piece, SourceBuilder
from ingest.readers.columns import reading_order
from ingest.source import Rule, Source

CELL_GAP = 0.75
"""A horizontal gap wider than this many times the font size separates cells: a justified space stays under it, the
padding of a ruled table does not."""

SUPERSCRIPT_SIZE = 0.8
"""A digit smaller than this many times the text before it, and raised, is a footnote mark."""

WORD_GAP = 0.18
"""A gap wider than this many times the font size is a space that the file does not hold as a character."""

GLUED_GAP = 0.05
"""Words on one line with a smaller gap than this many times the font size are glued (a raised mark); some letters
stick out to the left, so a space can look as narrow as 0.15."""

SAME_LINE = 0.5
"""Two words share a line when they overlap vertically for this share of the lower one; superscripts do too."""

BOLD_WEIGHT = 600
"""Font weights from here on are bold (400 is regular, 700 bold)."""

RULE_THICKNESS = 2.5
"""A drawn shape thinner than this many points is a line, not an area."""

IMAGE_SHARE = 0.02
"""A picture smaller than this share of the page is a logo or a bullet, not content."""

MAX_PAGES = 5_000
"""More pages than any council document has; a guard against files made to exhaust the machine."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page; points from the left and the top."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one line, left to right."""

    words: tuple[Word, ...]

    @property
    def top(self) -> float:
        """Upper edge in points from the top of the page."""
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        """Lower edge in points from the top of the page."""
        return max(word.bottom for word in self.words)

    @property
    def size(self) -> float:
        """Font size of most of the text."""
        return max(self.words, key=lambda word: len(word.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of the line is bold."""
        return all(word.bold for word in self.words)


def read_pdf(data: bytes, name: str) -> Source:
    """Read a PDF with the place of every word.

    Raises:
        ReadError: encrypted, broken, without pages, or holding only pictures.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadError(
                "De PDF is met een wachtwoord beveiligd.",
                "Sla de PDF op zonder wachtwoord en lees hem opnieuw in.",
            ) from error
        raise ReadError("De PDF is beschadigd of onvolledig.", "Download of exporteer het bestand opnieuw.") from error
    try:
        return _read(document, name)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument, name: str) -> Source:
    if len(document) == 0:
        raise ReadError("De PDF heeft geen bladzijden.", "Download of exporteer het bestand opnieuw.")
    if len(document) > MAX_PAGES:
        raise ReadError(f"De PDF heeft {len(document)} bladzijden.", f"Splits hem in delen van {MAX_PAGES}.")
    builder = SourceBuilder(name, "pdf")
    empty: list[int] = []
    pictured = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            builder.end_page()
            empty.append(number)
            continue
        width, height = page.get_size()
        words = _words(page, width, height)
        images, rules = _drawings(page, width, height)
        for row in reading_order(_rows(words)):
            builder.add_line(_cells(row), top=row.top, bottom=row.bottom, size=round(row.size, 1), bold=row.bold)
        builder.end_page(width, height, images, rules)
        if not words:
            empty.append(number)
            pictured += bool(images)
        page.close()
    if len(empty) == len(document):
        what = "alleen uit plaatjes (een scan)" if pictured else "uit bladzijden zonder tekst"
        raise ReadError(
            f"De PDF bestaat {what}; er is geen tekst om te lezen.",
            "Maak de tekst leesbaar met tekstherkenning (OCR) en lees het bestand opnieuw in.",
        )
    if empty:
        pages = ", ".join(str(number) for number in empty[:10]) + (" …" if len(empty) > 10 else "")
        builder.warn(f"Geen tekst op bladzijde {pages}: die bladzijden zijn niet gelezen.")
    return builder.build()


def _words(page: pypdfium2.PdfPage, width: float, height: float) -> list[Word]:
    textpage = page.get_textpage()
    try:
        handle = textpage.raw
        rotation = page.get_rotation()
        left, bottom_edge, _, _ = page.get_mediabox()
        words: list[Word] = []
        letters: list[str] = []
        box = [0.0, 0.0, 0.0, 0.0]
        size, bold = 0.0, False

        def flush() -> None:
            if letters:
                text = _repaired(unicodedata.normalize("NFC", "".join(letters)))
                words.append(Word(text, box[0], box[2], box[1], box[3], size, bold))
                letters.clear()

        box_of_letter = pdfium.FS_RECTF()
        for index in range(pdfium.FPDFText_CountChars(handle)):
            code = pdfium.FPDFText_GetUnicode(handle, index)
            letter = _letter(code)
            if letter.isspace() or not letter:
                if letter:
                    flush()
                continue
            # The loose box is the letter's advance width by its font's height: narrow letters leave no gaps.
            if not pdfium.FPDFText_GetLooseCharBox(handle, index, box_of_letter):
                continue
            place = _turned(
                box_of_letter.left - left,
                box_of_letter.right - left,
                box_of_letter.bottom - bottom_edge,
                box_of_letter.top - bottom_edge,
                rotation,
                width,
                height,
            )
            char_size = float(pdfium.FPDFText_GetFontSize(handle, index)) or 1.0
            if letters and not _joins(box, place, max(size, char_size)):
                flush()
            if letters:
                box = [
                    min(box[0], place[0]),
                    min(box[1], place[1]),
                    max(box[2], place[2]),
                    max(box[3], place[3]),
                ]
            else:
                box = list(place)
                size = char_size
                bold = pdfium.FPDFText_GetFontWeight(handle, index) >= BOLD_WEIGHT
            if letters and letter in _SUPERSCRIPTS and char_size < SUPERSCRIPT_SIZE * size:
                raised = place[3] < box[3] - 0.1 * size
                letter = _SUPERSCRIPTS[letter] if raised else letter
            letters.append(letter)
        flush()
        return words
    finally:
        textpage.close()


_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_SUPERSCRIPTS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_SOFT_HYPHENS = {0x02, 0xAD, 0xFFFE}
"""pdfium writes a hyphen at a line end as 0x02 or 0xFFFE."""


_MISREAD = re.compile(r"(?<=[a-z])[^\x00-\x7fà-ÿ\u2010-\u203a\u2070-\u209f¹²³](?=[a-z])")


def _repaired(word: str) -> str:
    """Undo a wrong encoding inside a word: fonts without one give accented letters as if for an old Macintosh."""

    def latin(found: re.Match[str]) -> str:
        try:
            letter = found.group().encode("mac_roman").decode("latin-1")
        except UnicodeError:
            return found.group()
        return letter if letter.isalpha() and letter.islower() else found.group()

    return _MISREAD.sub(latin, word)


def _letter(code: int) -> str:
    if code in _LIGATURES:
        return _LIGATURES[code]
    if code in _SOFT_HYPHENS:
        return "-"
    if 0xE000 <= code <= 0xF8FF:  # private use: bullets of symbol fonts
        return "•"
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return ""
    return chr(code) if code >= 32 else " "


def _turned(
    x0: float, x1: float, y0: float, y1: float, rotation: int, width: float, height: float
) -> tuple[float, float, float, float]:
    """Left, top, right and bottom as a reader sees the page, from PDF coordinates before rotation."""
    if rotation == 90:
        return y0, x0, y1, x1
    if rotation == 180:
        return width - x1, y0, width - x0, y1
    if rotation == 270:
        return width - y1, height - x1, width - y0, height - x0
    return x0, height - y1, x1, height - y0


def _joins(box: list[float], place: tuple[float, float, float, float], size: float) -> bool:
    """Whether a letter at `place` continues the word in `box`."""
    overlap = min(box[3], place[3]) - max(box[1], place[1])
    gap = place[0] - box[2]
    return overlap > 0 and -0.5 * size < gap < WORD_GAP * size


def _rows(words: list[Word]) -> list[Row]:
    """Words grouped in lines, from top to bottom."""
    rows: list[list[Word]] = []
    spans: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda word: (word.top + word.bottom) / 2):
        for number in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            top, bottom = spans[number]
            overlap = min(bottom, word.bottom) - max(top, word.top)
            if overlap >= SAME_LINE * min(bottom - top, word.bottom - word.top):
                rows[number].append(word)
                spans[number] = (min(top, word.top), max(bottom, word.bottom))
                break
        else:
            rows.append([word])
            spans.append((word.top, word.bottom))
    return [Row(tuple(sorted(row, key=lambda word: word.x0))) for row in rows]


def _cells(row: Row) -> list[Piece]:
    pieces: list[Piece] = []
    for word in row.words:
        if pieces and word.x0 - pieces[-1].x1 <= CELL_GAP * max(word.size, row.size):
            last = pieces[-1]
            # A superscript footnote mark is glued on by its producer; words are not.
            glue = "" if word.x0 - last.x1 < GLUED_GAP * word.size else " "
            pieces[-1] = Piece(last.text + glue + word.text, last.x0, word.x1)
        else:
            pieces.append(Piece(word.text, word.x0, word.x1))
    return pieces


def _drawings(page: pypdfium2.PdfPage, width: float, height: float) -> tuple[int, list[Rule]]:
    """Number of pictures and the drawn straight lines."""
    images, rules = 0, []
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH], max_depth=4):
        try:
            x0, y0, x1, y1 = item.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            images += (x1 - x0) * (y1 - y0) >= IMAGE_SHARE * width * height
            continue
        top, bottom = height - y1, height - y0
        if min(x1 - x0, y1 - y0) <= RULE_THICKNESS:
            rules.append(Rule(x0, top, x1, bottom))
        elif x1 - x0 < width * 0.98:  # a box: its four edges, unless it is the page's background
            rules += [
                Rule(x0, top, x1, top),
                Rule(x0, bottom, x1, bottom),
                Rule(x0, top, x0, bottom),
                Rule(x1, top, x1, bottom),
            ]
    return images, rules
