"""Questions without numbers: paragraphs that ask something, and rows of questions in running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.drafting.nature import hangs_on, sentences

ROW_OF_QUESTIONS = 3
"""A paragraph that asks so much is a row of questions; one that asks less is one question with its context."""

CLOSING = re.compile(
    r"^\W{0,20}(?:met (?:vriendelijke|hartelijke|beste) groet|vriendelijke groet|hoogachtend|groet(?:en|jes)?\b|"
    r"namens (?:de )?frac|"
    r"alvast|(?:wij|ik) (?:zien|zie|wachten|wacht)\b.{0,80}(?:tegemoet|af)|in afwachting|hartelijk dank|bij voorbaat|"
    r"met dank|ondertekening|handtekening|was getekend|bijlagen?\b\s*:?|eind(?:e)? vragen|cc\b|"
    r"verzonden (?:vanaf|met)|disclaimer|p\.?s\.?\s*:|ruimte voor|in te vullen door)",
    re.IGNORECASE,
)
"""A line with which the questions are over."""

ASKING = re.compile(
    r"^\W{0,20}(?:(?:de |onze |schriftelijke )?vragen\W*$|"
    r".*(?:volgende|onderstaande) (?:schriftelijke |technische )?vragen\b.*:?\s*$|"
    r"(?:wij|ik) (?:hebben|heb|stellen|stel|vragen|leggen)\b.*(?:vra(?:gen|ag)|voor)\W*$)",
    re.IGNORECASE,
)
"""A line that announces the questions."""

_HYPHEN = re.compile(r"(?<=[a-zé])-\n(?=[a-z])")
_ASKED_END = re.compile(r"\?\s*[)”’\"']*\s*$")


def unnumbered(rows: Sequence[str]) -> list[tuple[int, list[str]]]:
    """Paragraphs that ask something, for a letter without numbers; the sentences of one that asks a whole row.

    Each with the row in which it begins and its lines.
    """
    begin = next((number for number, row in enumerate(rows) if ASKING.match(row.strip())), -1)
    # "Daarom deze vragen. Hoeveel …? Wanneer …?" announces and asks in one paragraph.
    begin = begin if begin >= 0 and "?" in rows[begin] else begin + 1
    paragraphs: list[tuple[int, list[str]]] = []
    current: list[str] = []
    first = begin
    for number in range(begin, len(rows) + 1):
        text = rows[number].strip() if number < len(rows) else ""
        if current and (not text or _ASKED_END.search(current[-1])):
            if "?" in joined(current):
                paragraphs.append((first, current))
            current = []
        if CLOSING.match(text) and paragraphs:
            break
        if text:
            first = first if current else number
            current.append(text)
    return [(first, part) for first, lines in paragraphs for part in _asked_apart(lines, alone=len(paragraphs) == 1)]


def _asked_apart(lines: list[str], *, alone: bool) -> list[list[str]]:
    """A paragraph with a whole row of questions as its questions, each with what is said before it."""
    parts: list[list[str]] = [[]]
    asked = 0
    for sentence in sentences(joined(lines)):
        hangs = hangs_on(sentence)
        if parts[-1] and "?" in parts[-1][-1] and not hangs:
            parts.append([])
        parts[-1].append(sentence)
        asked += "?" in sentence and not hangs
    if asked < (2 if alone else ROW_OF_QUESTIONS):
        return [lines]
    if len(parts) > 1 and not any("?" in sentence for sentence in parts[-1]):
        parts.pop()
    # What announces the questions is no part of the first.
    parts[0] = [sentence for sentence in parts[0] if not ASKING.match(sentence)] or parts[0]
    return parts


def joined(lines: Sequence[str]) -> str:
    """Rows as one text, words that were broken over rows whole again."""
    return " ".join(_HYPHEN.sub("", "\n".join(lines)).split())
