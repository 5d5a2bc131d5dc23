"""Running headers, footers and page numbers: out of the text, kept as facts of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.models import Frozen
from ingest.source import Line, Page

EDGE_LINES = 3
"""Headers and footers stand in the first or last so many lines that hold text."""

MIN_REPEATS = 3
"""A line is a running header or footer from so many pages on."""

MIN_SHARE = 0.15
"""… and on at least this share of the pages (a bundle of documents has several headers)."""

NEAR_SHARE = 0.7
"""So large a share of the pages with a running header has a neighbour with the same one."""

EDGE_SHARE = 0.13
"""Where positions are known: headers and footers stand in this share of the page at its top and bottom."""

TITLE_SIZE = 1.3
"""Times the size of the text from which a line at the top of a page is a title."""

MAX_NUMBERS = 5
"""Numbers in a running header: a date, a period, a page of so many."""

MAX_LENGTH = 120
"""A running header is short; a longer repeated line is text."""

_PAGE_NUMBER = re.compile(
    r"^[\s\-–|]*(?:pagina|blz\.?|bladzijde|page|p\.)?\s*(\d{1,4})(?:\s*(?:van|/|of|-)\s*(\d{1,4}))?[\s\-–|]*$",
    re.IGNORECASE,
)
PAGES_OFF = 5
"""Printed page numbers run behind or a little before the number of the page in the file."""

_LONE = re.compile(r"\s*([1-9][0-9]{0,2})\s*")
LONE_GAP = 3
"""Blank lines above a page number in the middle of a page whose end the export lost."""

_WORDED = re.compile(r"[a-z]{3}")
"""A header holds a word; "-#,# v" at the end of many pages is a column of a table."""
_WORDED_NUMBER = re.compile(r"\b(?:pagina|blz\.?|bladzijde)\s*(\d{1,4})", re.IGNORECASE)


class PageFacts(Frozen):
    """What stands around the text of a page. `label` is the printed page number."""

    number: int
    label: str | None = None
    header: str | None = None
    footer: str | None = None


def _norm(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split())).lower()


def _edges(page: Page) -> tuple[list[Line], list[Line]]:
    """The lines at the top and at the bottom where a header or footer can stand."""
    filled = [line for line in page.lines if line.text.strip()]
    top, bottom = filled[:EDGE_LINES], filled[EDGE_LINES:][-EDGE_LINES:]
    if page.height:
        top = [line for line in top if (line.bottom or 0) < page.height * EDGE_SHARE]
        bottom = [line for line in filled[-EDGE_LINES:] if (line.top or 0) > page.height * (1 - EDGE_SHARE)]
    return top, bottom


def remove_furniture(pages: Sequence[Page]) -> tuple[list[Line], list[PageFacts]]:
    """Split pages in text lines and page facts.

    Returns:
        The lines of all pages without running headers, footers and page numbers, in order; and the facts of
        every page.
    """
    places: dict[str, list[int]] = {}
    for number, page in enumerate(pages):
        for text in {_norm(line.text) for edge in _edges(page) for line in edge if not _is_row(line)}:
            places.setdefault(text, []).append(number)
    enough = max(MIN_REPEATS, round(MIN_SHARE * len(pages)))
    running = {
        text
        for text, where in places.items()
        if len(where) >= enough and len(text) <= MAX_LENGTH and _WORDED.search(text) and _runs_on(where)
    }
    running |= _numbered(pages)
    inside = _lost_page_ends(pages)
    lines: list[Line] = []
    facts: list[PageFacts] = []
    title_size = TITLE_SIZE * _body_size(pages)
    for page in pages:
        top, bottom = _edges(page)
        # The title of a document runs along its pages in small type; in large type it is the title.
        top = [line for line in top if not title_size or (line.size or 0.0) < title_size]
        taken = {line.start for line in page.lines if line.start in inside}
        headers = [line for line in top if _norm(line.text) in running and not _is_row(line)]
        footers = [line for line in bottom if _norm(line.text) in running and not _is_row(line)]
        numbers = [line for line in (*top[:1], *bottom[-1:]) if _is_page_number(line, page)]
        taken.update(line.start for line in (*headers, *footers, *numbers))
        label = next((_PAGE_NUMBER.match(line.text) for line in numbers), None)
        worded = next((found for line in (*headers, *footers) if (found := _WORDED_NUMBER.search(line.text))), None)
        found = label or worded
        lines += [line for line in page.lines if line.start not in taken or not line.text.strip()]
        facts.append(
            PageFacts(
                number=page.number,
                label=found.group(1) if found else None,
                header=" ".join(headers[0].text.split()) if headers else None,
                footer=" ".join(footers[-1].text.split()) if footers else None,
            )
        )
    return lines, facts


def _body_size(pages: Sequence[Page]) -> float:
    """The size of most of the text in points, 0 where the file does not say sizes."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size or 0.0, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _is_row(line: Line) -> bool:
    """Whether a line is of a table that the file declares, or holds more numbers than a header or footer does."""
    return line.table is not None or len(re.findall(r"(?<![\d.,-])\d[\d.,]*", line.text)) > MAX_NUMBERS


def _runs_on(where: Sequence[int]) -> bool:
    """Whether a line stands on neighbouring pages (left and right ones may differ), not once a document or chapter."""
    near = sum(
        any(other != one and abs(other - one) <= 2 for other in where[max(0, n - 1) : n + 2])
        for n, one in enumerate(where)
    )
    return near >= NEAR_SHARE * len(where)


def _numbered(pages: Sequence[Page]) -> set[str]:
    """Lines whose number counts along with the pages: a header or footer, also of a short document in a bundle."""
    steps: Counter[tuple[str, int]] = Counter()
    for page in pages:
        for edge in _edges(page):
            for line in edge:
                written = re.findall(r"\d+", line.text)
                if written and len(line.text) <= MAX_LENGTH and re.search(r"[a-z]", line.text, re.IGNORECASE):
                    steps.update({(_norm(line.text), int(written[-1]) - page.number)})
    return {text for (text, _), count in steps.items() if count >= MIN_REPEATS}


def _lost_page_ends(pages: Sequence[Page]) -> set[int]:
    """Places of page numbers in the middle of a page, in exports without positions that lost where it ended.

    A number alone on its line with room above it, behind the end of a sentence or in the middle of one: a value
    stands behind its label. It is not far above the number of the page (in a bundle it may be far below).
    """
    found: set[int] = set()
    for page in pages:
        filled = [number for number, line in enumerate(page.lines) if line.text.strip()]
        for before, here, behind in zip(filled, filled[1:], filled[2:], strict=False):
            line = page.lines[here]
            number = _LONE.fullmatch(line.text)
            if number is None or page.height or line.table is not None or here - before <= LONE_GAP:
                continue
            ended = page.lines[before].text.rstrip().endswith((".", "!", "?"))
            goes_on = page.lines[behind].text.lstrip()[:1].islower() and not ended
            if (ended or goes_on) and int(number[1]) <= page.number + PAGES_OFF:
                found.add(line.start)
    return found


def _is_page_number(line: Line, page: Page) -> bool:
    """A lone number at the edge of a page that can be its number; a lone figure of a table is not."""
    found = _PAGE_NUMBER.match(line.text)
    if not found or line.table is not None:
        return False
    if re.search(r"[a-z]", line.text, re.IGNORECASE) or found.group(2):
        return True
    if page.height:
        return True
    return abs(int(found.group(1)) - page.number) <= PAGES_OFF
