"""The lines of a table of contents: the numbers behind the titles are pages, no figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.source import Line

MAX_WRAPPED = 2
"""A title in a table of contents takes at most so many lines before its page number."""

MAX_PAGES = 3
"""A table of contents goes on for at most so many pages."""

MIN_TITLES = 2
"""So many titles with a page number behind the word "inhoud" are a table of contents."""

_HEADING = re.compile(r"\s*inhoud(?:sopgave)?\s*:?\s*", re.IGNORECASE)
_SENTENCES = re.compile(r"[a-zà-ÿ]{2}[.!?]\s+[A-ZÀ-Þ]")
"""A sentence that ends in a line where another begins."""
_DOTTED = re.compile(r"(?:\.\s?|…\s?){4,}\s*[0-9]{1,3}\s*\Z")
_NUMBERED = re.compile(r"(?:(?<=\s)|\A)(?P<page>[0-9]{1,3})\s*\Z")


def contents_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The places (`start`) of the lines that list titles with their page, by dots or behind the word "inhoud"."""
    found = {line.start for line in lines if _DOTTED.search(line.text)}
    for number, line in enumerate(lines):
        if _HEADING.fullmatch(line.text):
            found |= _behind(lines[number + 1 :], line.page)
    return frozenset(found)


def _behind(lines: Sequence[Line], page: int) -> set[int]:
    """The titles behind the heading, as long as their page numbers go up.

    They end where the text begins: at a line with two sentences, at a listed title that comes again as a heading, and
    on a next page that does not begin with a title.
    """
    found: set[int] = set()
    listed: set[str] = set()
    wrapped: list[int] = []
    last = titles = 0
    current = page
    for line in lines:
        if not line.text.strip():
            continue
        if line.page >= page + MAX_PAGES or len(wrapped) > MAX_WRAPPED or _SENTENCES.search(line.text):
            break
        title = "".join(filter(str.isalpha, line.text)).lower()
        turned, current = line.page > current, line.page
        numbered = _NUMBERED.search(line.text)
        if numbered is None and (title in listed or turned):
            break
        if numbered is None or int(numbered["page"]) < last:
            wrapped.append(line.start)
            continue
        listed.add(title)
        last, titles = int(numbered["page"]), titles + 1
        found |= {*wrapped, line.start}
        wrapped = []
    return found if titles >= MIN_TITLES else set()
