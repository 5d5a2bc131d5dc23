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
    """The titles behind the heading, as long as their page numbers go up."""
    found: set[int] = set()
    wrapped: list[int] = []
    last = titles = 0
    for line in lines:
        if not line.text.strip():
            continue
        if line.page >= page + MAX_PAGES or len(wrapped) > MAX_WRAPPED:
            break
        numbered = _NUMBERED.search(line.text)
        if numbered is None or int(numbered["page"]) < last:
            wrapped.append(line.start)
            continue
        last, titles = int(numbered["page"]), titles + 1
        found |= {*wrapped, line.start}
        wrapped = []
    return found if titles >= MIN_TITLES else set()
