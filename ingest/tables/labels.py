"""The column of row labels in flattened text: how wide it is, and which lines are one wrapped label."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.build import clean_label, join_words
from ingest.tables.captions import CAPTION, EXPLANATION, is_list_item, is_prose
from ingest.tables.headers import parse_header_line
from ingest.tables.rowlines import split_line
from ingest.tables.values import Span, find_values, is_scale_line

WIDTH_LINES = 40
"""Lines below a header from which the width of the label column is taken."""

MAX_LABEL_LINE = 70
"""Characters; a longer line without values is not one line of a label."""

MAX_GROUP_WORDS = 10

FITS_WITH_ROOM = 0.72
"""Share of the label width: a line whose next word would have stayed below this was not wrapped."""

NEARLY_FULL = 0.75
"""Share of the label width that a wrapped line fills when the next line begins with a capital."""

OF_WHICH = re.compile(r"(?:waarvan|w\.v\.|wv\.?|af:|bij:)(?!\w)", re.IGNORECASE)
"""Words that begin a row of their own, with a small letter."""
BULLET = re.compile(r"\s*[•▪●○◦‣·\uf0b7\uf0a7\uf02d➢]")
OPEN_END = re.compile(
    r"(?:[-/,&(]|\b(?:van|de|het|een|en|of|voor|met|op|in|aan|door|per|naar|bij|tot|t\.b\.v\.|m\.b\.t\.|uit|over|te|ten|dat|die))$",
    re.IGNORECASE,
)


class LabelColumn:
    """Knows how wide the labels of a table are, from the lines below its header.

    `width` is the longest line of a label, where a line of a label is full.
    """

    def __init__(self, lines: Sequence[Line], start: int, stop: int, columns: int, textual: bool) -> None:
        """`columns` is the number of columns with values; `textual` says that text may follow these."""
        self.lines, self.start, self.stop = lines, start, stop
        self.columns, self.textual = columns, textual
        self.full_lines = 0
        self.width = self._label_width()

    def _label_width(self) -> int:
        """The widest label in the lines ahead: where a line of a label is full."""
        lengths: list[int] = []
        width = seen = 0
        explaining = False
        for index in range(self.start, self.stop):
            text = self.lines[index].text
            if not text.strip():
                continue
            explaining = explaining or bool(EXPLANATION.match(text))
            if explaining:
                explaining = not text.rstrip().endswith((".", "!", "?"))
                continue
            seen += 1
            header = parse_header_line(text)
            if seen > WIDTH_LINES or is_prose(text) or len(text.strip()) > MAX_LABEL_LINE:
                break
            if CAPTION.match(text) or is_scale_line(text) or (header is not None and header.names >= 2):
                break
            lead, values, _ = split_line(text, 0, self.columns, self.textual)
            if lead is not None and not is_list_item(text):
                width = max(width, len(lead.text))
                if not values:
                    lengths.append(len(lead.text))
        self.full_lines = sum(length >= 0.9 * width for length in lengths)
        return width

    def blocks(self, pieces: list[Span], on_line: bool = False) -> list[list[Span]]:
        """Bring the lines of wrapped labels together; `on_line`: the last has its values on its own line.

        A second line with a capital may be a name ("gemeente" / "Almere"); two of them are labels.
        """
        blocks: list[list[Span]] = []
        capital = False
        for piece in pieces:
            wraps = bool(blocks) and self._wraps(blocks[-1][-1].text, piece.text, on_line)
            if wraps and not (capital and piece.text[0].isupper()):
                blocks[-1].append(piece)
                capital = capital or piece.text[0].isupper()
            else:
                blocks.append([piece])
                capital = False
        return blocks

    def _wraps(self, text: str, following: str, on_line: bool) -> bool:
        """Whether a line of a label goes on in the next line."""
        if text.endswith(":") or BULLET.match(following) or OF_WHICH.match(following):
            return False
        if OPEN_END.search(text) or text.count("(") > text.count(")"):
            return True
        word = following.split()[0]
        full = len(text) + 1 + len(word) > self.width
        if following[0].islower() or following[0] in "(+&/":
            roomy = len(text) + 1 + len(word) < FITS_WITH_ROOM * self.width
            return full or not roomy
        # One long line shows nothing; several lines of the same length show where the column ends.
        wrapping = self.full_lines >= 2 and not on_line
        return full and wrapping and len(text) > NEARLY_FULL * self.width and not BULLET.match(text)

    def group_name(self, block: list[Span]) -> str | None:
        """The name of a group of rows; lines with figures or running text are no name."""
        name = clean_label(join_words(span.text for span in block))
        if find_values(name, 0) or is_prose(name) or len(name.split()) > MAX_GROUP_WORDS:
            return None
        return name
