"""Which line above a table is its caption, which line near it is its scale, and what is prose or a footnote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.values import find_values, is_scale_line, is_scale_note

CAPTION = re.compile(r"\s*(?i:tabel|overzicht|staatje|schema)\s+(?:\d+(?:[.\-]\d+)*[a-z]?|[A-Z]\d*|[IVX]+)(?![\w])")
PICTURE = re.compile(r"\s*(?:figuur|grafiek|afbeelding|foto|kaart)\s+\d", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:(?:hoofdstuk|paragraaf|bijlage)\s+\S+|\d+(?:\.\d+)+\.?\s|\d+\.\s)", re.IGNORECASE)
_LIST_ITEM = re.compile(r"\s*(?:[•▪●○◦‣·\uf0b7\uf0a7\uf02d➢✓]|[-–—*o]\s|[a-z0-9]{1,3}[.)]\s)")
EXPLANATION = re.compile(r"\s*(?:toelichting|opmerking|verklaring|leeswijzer)\b[^:]{0,40}:", re.IGNORECASE)
SOURCE = re.compile(r"\s*bron(?:nen)?\s*:", re.IGNORECASE)
FOOTNOTE = re.compile(r"\s*(?:\*{1,3}\s*\)?\s*[^\s\d]|\d{1,2}[\])]\s|[¹²³]\s?\w)")
_SENTENCE_END = re.compile(r"[.!?;]['’”\")]?\s*$")
_FUNCTION_WORDS = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "in",
        "is",
        "wordt",
        "worden",
        "zijn",
        "was",
        "waren",
        "heeft",
        "hebben",
        "en",
        "dat",
        "die",
        "dit",
        "deze",
        "we",
        "wij",
        "er",
        "op",
        "te",
        "om",
        "aan",
        "voor",
        "met",
        "naar",
        "bij",
        "als",
        "kan",
        "kunnen",
        "zal",
        "zullen",
        "ook",
        "niet",
        "door",
        "over",
        "uit",
        "onze",
        "ons",
        "hun",
        "zich",
        "dan",
        "maar",
        "nog",
        "hierdoor",
        "daarmee",
    ]
)
_VERBS = frozenset(
    [
        "is",
        "wordt",
        "worden",
        "zijn",
        "was",
        "waren",
        "heeft",
        "hebben",
        "kan",
        "kunnen",
        "zal",
        "zullen",
        "gaat",
        "gaan",
        "moet",
        "moeten",
        "staat",
        "blijft",
        "krijgt",
        "willen",
        "wil",
        "komt",
        "komen",
        "maken",
        "maakt",
        "zien",
        "ziet",
        "vindt",
        "laat",
        "laten",
        "gebruiken",
    ]
)
PROSE_LENGTH = 85
"""Characters; a line of a label column is shorter, a line of running text on A4 is longer."""
PROSE_WORDS = 12
CAPTION_WORDS = 14
SCALE_LINES_AFTER = 2
"""Lines with text below the last row among which a scale line belongs to the table."""
SCALE_LINES_BEFORE = 3


def is_prose(text: str) -> bool:
    """Whether a line without a row's values reads as running text and not as a label."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    if not words:
        return False
    function = sum(word in _FUNCTION_WORDS for word in words)
    if len(text.strip()) >= PROSE_LENGTH and function >= 3:
        return True
    if len(words) >= PROSE_WORDS and function * 4 >= len(words):
        return True
    if len(words) >= 5 and _SENTENCE_END.search(text) and function >= 2:
        return True
    return len(words) >= 7 and any(word in _VERBS for word in words) and function >= 3


def is_list_item(text: str) -> bool:
    """Whether a line begins with a bullet, a letter or a number of a list."""
    return bool(_LIST_ITEM.match(text))


def is_heading_number(text: str) -> bool:
    """Whether a line begins like a numbered heading ("2.3 Mutaties", "Bijlage 2")."""
    return bool(_NUMBERED.match(text))


def previous_text(lines: Sequence[Line], index: int, floor: int) -> int | None:
    """Index of the nearest line with text before `index`, not before `floor`."""
    for candidate in range(index - 1, floor - 1, -1):
        if lines[candidate].text.strip():
            return candidate
    return None


def find_caption(lines: Sequence[Line], first: int, floor: int) -> tuple[str | None, tuple[int, ...], str | None]:
    """Caption, the lines it takes, and a scale line found between caption and table or directly above the caption.

    `first` is the first line of the header, `floor` the first line that does not belong to another table. A
    heading that titles the table is given as caption but is not among the lines taken.
    """
    caption, taken, scale = _nearest_caption(lines, first, floor)
    if caption is not None and scale is None and taken:
        above = previous_text(lines, min(taken), floor)
        # Directly below another table a scale line is of that table.
        if above is not None and is_scale_line(lines[above].text) and previous_text(lines, above, floor) is not None:
            return caption, (*taken, above), lines[above].text.strip()
    return caption, taken, scale


def _nearest_caption(lines: Sequence[Line], first: int, floor: int) -> tuple[str | None, tuple[int, ...], str | None]:
    """Caption, its lines and the scale line below it."""
    taken: list[int] = []
    scale: str | None = None
    index: int | None = first
    for _ in range(SCALE_LINES_BEFORE):
        index = previous_text(lines, index, floor) if index is not None else None
        if index is None:
            return None, tuple(taken), scale
        text = lines[index].text
        if is_scale_note(text) and scale is None:
            scale = text.strip()
            taken.append(index)
            continue
        if CAPTION.match(text) and len(text.split()) <= 2 * CAPTION_WORDS:
            return text.strip(), (*taken, index), scale
        if len(lines[index].cells) > 1:
            break
        above = previous_text(lines, index, floor)
        if above is not None and CAPTION.match(lines[above].text) and len(text.split()) <= CAPTION_WORDS:
            caption = f"{lines[above].text.strip()} {text.strip()}"
            if not _SENTENCE_END.search(lines[above].text):
                return caption, (*taken, above, index), scale
        if _titles(text):
            heading = lines[index].level is not None or is_heading_number(text)
            return text.strip(), tuple(taken) if heading else (*taken, index), scale
        break
    return None, tuple(taken), scale


def _titles(text: str) -> bool:
    """Whether a short line reads as the title of what follows."""
    stripped = text.strip()
    words = stripped.split()
    if not words or len(words) > CAPTION_WORDS or len(stripped) > PROSE_LENGTH:
        return False
    if stripped[-1] in ".;,?!:" or is_list_item(text) and not is_heading_number(text):
        return False
    if not (stripped[0].isupper() or stripped[0].isdigit()) or SOURCE.match(text) or PICTURE.match(text):
        return False
    values = find_values(stripped, 0)
    if values and values[-1].end == len(stripped) and values[-1].kind.value == "strong":
        return False
    return not is_prose(text) and not FOOTNOTE.match(text)


def caption_after(lines: Sequence[Line], last: int, ceiling: int) -> int | None:
    """Index of a caption printed under its table: no row, no header and no title may follow it directly."""
    texts = [index for index in range(last + 1, min(ceiling, last + 12)) if lines[index].text.strip()][:2]
    if not texts or not CAPTION.match(lines[texts[0]].text) or len(lines[texts[0]].text.split()) > CAPTION_WORDS:
        return None
    if len(texts) == 2 and not is_prose(lines[texts[1]].text):
        return None
    return texts[0]


def scale_after(lines: Sequence[Line], last: int, ceiling: int) -> int | None:
    """Index of a scale line just below the last row of a table."""
    seen = 0
    for index in range(last + 1, ceiling):
        text = lines[index].text
        if not text.strip():
            continue
        if is_scale_note(text):
            return index
        seen += 1
        # A title below the rows is the caption of the next table, and the scale below that is of that table.
        if seen >= SCALE_LINES_AFTER or CAPTION.match(text) or _titles(text):
            return None
    return None
