"""The date of a document itself, apart from the dates that it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date as Date

from ingest.periods import MONTH_NAMES
from ingest.source import Line

DATE = re.compile(
    rf"\b(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTH_NAMES)})\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
"""A date in words: "28 mei 2025"."""
_NUMERIC = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>(?:19|20)\d\d)(?!\d)")
_SPACED = re.compile(r"(?<!\d)(?P<day>\d{1,2}) (?P<month>\d{1,2}) (?P<year>(?:19|20)\d\d)(?!\d)")
"""In the name of a file, where a dash became a space."""
_BACKWARD = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/. ]?(?P<month>[01]\d)[-/. ]?(?P<day>[0-3]\d)(?!\d)")
_MONTH = re.compile(rf"(?<!\d\s)\b(?P<month>{'|'.join(MONTH_NAMES)})\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)

_LABEL = re.compile(r"^(?:datum|verzonden|verzenddatum|vergaderdatum|datum vergadering)\s*:?\s*", re.IGNORECASE)
_EVENT = re.compile(
    r"\b(?:op|per|tot(?:\sen\smet)?|t/m|vanaf|sinds|uiterlijk|v[oó]{2}r|na|tussen|en|ingang\svan|rond|met|eind|begin"
    r"|medio|van|in)\s*(?:\w+dag\s)?\Z",
    re.IGNORECASE,
)
"""Before the date of something that a text tells of: "open vanaf", "loopt tot", "de motie van"."""
_OF_ITSELF = re.compile(
    r"\b(?:vergader|vastgesteld|vaststelling|besluitenlijst|besloten|verzonden|verstuurd|versie|ontvangen|ingediend"
    r"|beantwoord|getekend|ondertekend|aangeboden|bijgewerkt|toezegging|motie(?:s|lijst)\b)",
    re.IGNORECASE,
)
"""What is done with a document itself: "Besluitenlijst van", "aangeboden op", "aldus getekend op"."""
_MEASURED = re.compile(r"\b(?:peildatum|stand)\b", re.IGNORECASE)
"""The day of which the figures are, not the document."""

_MOST_WORDS = 14
"""A line with more words beside a full date is a sentence that tells of something."""
_MOST_WORDS_BESIDE_MONTH = 6
"""A month says less than a day, so it must stand nearly alone ("Gemeente Elsterwold, oktober 2025")."""
_MOST_CELLS = 2
"""A line with more cells is a row of a table."""


def own_date(lines: Sequence[Line], file_name: str) -> Date | None:
    """The date of a document: labelled, standing nearly alone in its opening, or in the name of the file.

    A date in a sentence is usually of something else: a contract's end, an opening, the motion that is answered.
    A document with such dates only has none, since a wrong date makes an old document the newest.

    Args:
        lines: the filled lines of the opening.
        file_name: the name of the file without its ending.
    """
    texts = [" ".join(line.text.split()) for line in lines]
    for text in texts:
        if (label := _LABEL.match(text)) and (found := next(_labelled(text[label.end() :]), None)) is not None:
            return found
    short = [
        (text, above)
        for text, above, line in zip(texts, ("", *texts), lines, strict=False)
        if len(line.cells) <= _MOST_CELLS
    ]
    named = (day for pattern in (_BACKWARD, _NUMERIC, _SPACED, DATE) for day in _days(pattern, file_name))
    return (
        _standing(short, (DATE, _NUMERIC), _MOST_WORDS)
        or next(named, None)
        or _standing(short, (_MONTH,), _MOST_WORDS_BESIDE_MONTH)
    )


def _standing(texts: Sequence[tuple[str, str]], patterns: Sequence[re.Pattern[str]], most: int) -> Date | None:
    """The first date that stands nearly alone in a line; each text comes with the line above it."""
    found = (_alone(text, above, pattern, most) for text, above in texts for pattern in patterns)
    return next((day for day in found if day is not None), None)


def _labelled(text: str) -> Iterator[Date]:
    return (day for pattern in (DATE, _NUMERIC, _MONTH) for day in _days(pattern, text))


def _days(pattern: re.Pattern[str], text: str) -> Iterator[Date]:
    return (day for one in pattern.finditer(text) if (day := _day(one)) is not None)


def _alone(text: str, above: str, pattern: re.Pattern[str], most: int) -> Date | None:
    """The date of a line that says little else, None when it tells of something on that date.

    `above` is the line above: a sentence can break just before its date.
    """
    found = pattern.search(text)
    if found is None or (day := _day(found)) is None or _MEASURED.search(text):
        return None
    before = text[: found.start()]
    beside = re.findall(r"[^\W\d]+", before + text[found.end() :])
    told = _EVENT.search(before or above) and not _OF_ITSELF.search(before)
    return None if told or len(beside) > most else day


def _day(found: re.Match[str]) -> Date | None:
    parts = found.groupdict()
    month = parts["month"]
    try:
        number = int(month) if month.isdecimal() else MONTH_NAMES.index(month.lower()) + 1
        return Date(int(parts["year"]), number, int(parts.get("day") or 1))
    except ValueError:
        return None
