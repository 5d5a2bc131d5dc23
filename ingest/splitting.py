"""A file becomes documents: a letter with its annexes, a bundle of contracts, or one document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.kinds import KINDS
from ingest.source import Line

HEAD_LINES = 6
"""A document announces itself in so many lines at the top of its first page."""

COVER_LINES = 14
"""A page with at most so many lines can be a cover."""

MAX_COVER_PAGES = 3
"""Cover, table of contents and foreword before chapter 1."""

TABLE_CELLS = 3
"""Cells of a line of a table; a title is one run of text, or two."""

TITLE_LENGTH = 90
"""A title fits on a line or two."""

_TITLE_KINDS = [
    word
    for kind in KINDS
    for word in kind.words
    # Words that open chapters and sentences as easily as documents do not start a document by themselves.
    if kind.name not in {"rapport", "visie", "motie", "brief", "amendement", "verordening", "raadsbesluit"}
    and len(word) > 5
]
_ANNOUNCED = re.compile(
    r"^(?:concept[- ])?(?:" + "|".join(re.escape(word) for word in _TITLE_KINDS) + r")\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_CHAPTER_ONE = re.compile(
    r"^(?:hoofdstuk\s+)?1[.:]?\s+(?:\w+\s+en\s+)?(?:algemeen|inleiding|aanleiding|context|introductie|achtergrond|samenvatting|"
    r"voorwoord|waarom|opdracht|vraagstelling|onderwerp)\b",
    re.IGNORECASE,
)
_LATER_CHAPTER = re.compile(r"^(?:hoofdstuk\s+)?(?:[2-9]|1\d)[.:]?\s+[A-Z]")
_FRONT = re.compile(
    r"^(?:samenvatting|voorwoord|inhoud(?:sopgave)?|colofon|managementsamenvatting|leeswijzer)\s*:?$",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"^(?:tabel|overzicht|figuur|grafiek)\s+[\dA-Z]", re.IGNORECASE)
"""Below a caption stands the header of a table, which may begin with "Begroting"."""
_FIELD = re.compile(
    r"^(?:aan\s(?:de|het)|nummer|datum|zaaknummer|onderwerp|agendapunt|steller|portefeuille)", re.IGNORECASE
)
"""Fields of a form or letter: they complete no title."""
_CONTENTS = re.compile(r"^inhoud(?:sopgave)?\b", re.IGNORECASE)
_LISTED = re.compile(r"\.{3,}|\s\d{1,3}$")
"""A line of a table of contents: leaders, or a page number at its end."""
_SALUTATION = re.compile(r"^(?:geachte|beste)\s+(?:raad|leden|heer|mevrouw|voorzitter|griffie)", re.IGNORECASE)
_NOT_ON_COVER = re.compile(r"^bijlage\b|^\d{1,2}[.:]?\s+[A-Z]|[a-z]{3}\.$", re.IGNORECASE)
"""Annexes, chapters and sentences: a page with one of these is no cover."""


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of one document within a file. `announced` is the line that names it, if there is one."""

    lines: tuple[Line, ...]
    announced: str | None = None

    @property
    def pages(self) -> tuple[int, int]:
        """First and last page."""
        return self.lines[0].page, self.lines[-1].page


@dataclass(frozen=True, slots=True)
class _Sheet:
    number: int
    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    announcing: tuple[str, ...]
    """The first lines, where a line of a table (three cells or more) is empty: it announces nothing."""

    @property
    def head(self) -> tuple[str, ...]:
        """The lines in which a document announces itself."""
        return self.texts[:HEAD_LINES]

    @property
    def filled(self) -> int:
        """Number of lines with text."""
        return len(self.texts)


def _sheets(lines: Sequence[Line]) -> list[_Sheet]:
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    sheets = []
    for number, rows in sorted(pages.items()):
        free = [row for row in rows if row.text.strip() and row.table is None]
        texts = [" ".join(row.text.split()) for row in free]
        announcing = ["" if len(row.cells) >= TABLE_CELLS else text for row, text in zip(free, texts, strict=True)]
        sheets.append(_Sheet(number, tuple(rows), tuple(texts), tuple(announcing[:HEAD_LINES])))
    return sheets


def _announcement(sheet: _Sheet) -> str | None:
    """The title line at the top of a page that names a kind of document, with the line that completes it."""
    for number, text in enumerate(sheet.announcing[:3]):
        if _CAPTION.match(text):
            return None
        found = _ANNOUNCED.match(text)
        if not found or len(text) > TITLE_LENGTH or text.endswith((".", ",", ";", ":")):
            continue
        rest = found.group("rest").strip()
        # A sentence goes on in small letters ("Programmacontract beschrijft hoe …"); a title does not.
        if rest and not re.match(r"^(?:[A-Z0-9(‘'\"–-]|van|voor|over|inzake|betreffende|gemeente)", rest):
            continue
        if re.search(r"\b(?:is|zijn|wordt|worden|heeft|hebben|bevat)\b", rest):
            continue
        following = sheet.announcing[number + 1] if number + 1 < len(sheet.announcing) else ""
        if (
            not rest
            and following
            and not _FIELD.match(following)
            and len(following) <= TITLE_LENGTH // 2
            and following[:1].isupper()
        ):
            return f"{text} {following}"
        return text
    return None


def split_documents(lines: Sequence[Line]) -> list[Part]:
    """Split the lines of a file in documents, at page boundaries.

    A document starts on a page that announces itself by its kind, on a letter's first page, or where chapter
    numbers start again at 1 although the document before had reached chapter 2.
    """
    sheets = [sheet for sheet in _sheets(lines) if sheet.filled]
    if not sheets:
        return []
    starts: dict[int, str | None] = {0: _announcement(sheets[0])}
    seen_titles = {_key(title) for title in starts.values() if title}
    chapter_reached = 1
    since = 0
    for index, sheet in enumerate(sheets):
        # A table of contents names all chapters without reaching one.
        listed = any(_CONTENTS.match(text) for text in sheet.head[:3])
        texts = [] if listed else [text for text in sheet.texts if not _LISTED.search(text)]
        title = _announcement(sheet) if index else None
        restart = next(
            (n for n, text in enumerate(texts) if _CHAPTER_ONE.match(text) and len(text) < TITLE_LENGTH), None
        )
        begin: int | None = None
        if title and _key(title) not in seen_titles or index and any(_SALUTATION.match(text) for text in sheet.head):
            begin = index
        elif index and restart is not None and chapter_reached >= 2:
            begin = _back_to_cover(sheets, index, since)
        if begin is not None and begin > since:
            starts[begin] = title
            since, chapter_reached = begin, 1
            if title:
                seen_titles.add(_key(title))
        if len(sheet.head) and any(_LATER_CHAPTER.match(text) and len(text) < TITLE_LENGTH for text in texts):
            chapter_reached = 2
    order = sorted(starts)
    parts = []
    for number, first in enumerate(order):
        last = order[number + 1] if number + 1 < len(order) else len(sheets)
        rows = tuple(line for sheet in sheets[first:last] for line in sheet.lines)
        parts.append(Part(rows, starts[first]))
    return parts


def _key(title: str) -> str:
    return re.sub(r"\W+", " ", title).strip().lower()


def _back_to_cover(sheets: Sequence[_Sheet], index: int, since: int) -> int:
    """From the page with chapter 1 back to the cover: pages with front matter or with few lines."""
    begin = index
    while begin - 1 > since and index - begin < MAX_COVER_PAGES:
        before = sheets[begin - 1]
        front = any(_FRONT.match(text) for text in before.head[:2])
        cover = before.filled <= COVER_LINES and not any(_NOT_ON_COVER.search(text) for text in before.texts)
        if not (front or cover):
            break
        begin -= 1
    return begin
