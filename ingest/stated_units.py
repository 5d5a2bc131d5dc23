"""The unit that a row label, a column header or a caption states for the figures beside or below it."""

from __future__ import annotations

import re

from ingest.units import read_rate, read_unit

_UNITS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("%", re.compile(r"%|\bprocent\b", re.IGNORECASE)),
    ("ha", re.compile(r"\bha\b|\bhectares?\b", re.IGNORECASE)),
    ("m2", re.compile(r"\bm2\b|m²|\bvierkante meters?\b", re.IGNORECASE)),
    ("fte", re.compile(r"\bfte['’]?s?\b|\bformatieplaatsen\b", re.IGNORECASE)),
    ("GWh", re.compile(r"\bGWh\b")),
    ("TJ", re.compile(r"\bTJ\b")),
    ("uur", re.compile(r"\buren\b|\buur\b", re.IGNORECASE)),
    ("euro", re.compile(r"€|\beuro['’]?s?\b", re.IGNORECASE)),
)
"""Units as they are written; the first that fits."""
_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "%",
        re.compile(
            r"\bpercentage\b|\baandeel\b(?!\s(?:van\s)?(?:de\s|het\s)?(?:gemeente|rijk|provincie|regio|derden))",
            re.IGNORECASE,
        ),
    ),
    ("euro", re.compile(r"\bbedrag(?:en)?\b|\bbudget\b", re.IGNORECASE)),
)
"""Words that say a unit wherever they stand. The share of the municipality in the costs is an amount."""
_COUNTED = re.compile(r"\baantal(?:len)?\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\(\s?(?:in\s)?([^()]{1,30})\)")
_CODE = re.compile(r"\([A-Z]{1,2}\d{1,2}\)")
"""The code of a task or goal: "Ruimte (M2)"."""
_NO_BRACKETED = frozenset({"jaar", "meter", "keer", "punt", "%"})
"""Words and letters in brackets that say something else: "nulmeting (jaar)", "leerlingen (m)"."""
_AFTER_NUMBER = re.compile(
    r"(?:[0-9]|½|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf))\s?[-+]?\Z", re.I
)
_AFTER_YEAR = re.compile(r"(?<![\w.,])(?:19|20)[0-9]{2}\s\Z")
_PER = re.compile(r"(?:\bper|/)\s?(?:[0-9.]+\s)?\Z", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(r"\s?[0-9]")
_MONEY_RATE = re.compile(
    r"(?:€|\beuro|\b(?:\w*prijs|\w*tarief|\w*kosten|\w*lasten|bedrag))(?=\s{1,4}per\s|/)", re.IGNORECASE
)
_LAST = re.compile(r"[\s)*¹²³.:]*(?:\s?(?:per\s\w+|bruto|netto)\)?)*[\s)*¹²³.:]*\Z", re.IGNORECASE)
"""Behind a unit that is the last of a label."""
_STATED_BEFORE = re.compile(r"(?:\b(?:in|aantal|aantallen|uitgedrukt\sin)\s|\()\Z", re.IGNORECASE)
_GOES_ON = re.compile(r"\s[a-zà-ÿ(‘'\"]")


def unit_named(label: str | None, header: str | None = None, group: str | None = None) -> str | None:
    """The unit that a row label, its header or the group above it states; the nearest text first.

    In a row label a unit counts only where it is stated: in brackets, as its last word, behind "in" or "aantal",
    or as the word that the label begins with. "2 uur gratis parkeren" states none.
    """
    # Of "Boeren met een aandeel" below "Pacht (€ per kg)" the price is no share.
    told = bool(header) and any(pattern.search(header or "") for _, pattern in _UNITS)
    for number, text in enumerate((label, header, group)):
        if not text:
            continue
        unit = _rate(text) or _stated(text, strict=number == 0, words=number > 0 or not told)
        if unit:
            return unit
        if _COUNTED.search(text):
            return None
    return None


def unit_of_table(*texts: str | None) -> str | None:
    """The unit that a line or caption names for all figures of its table."""
    return next((unit for text in texts if text and (unit := _stated(text, strict=False))), None)


def _rate(text: str) -> str | None:
    """The unit of an amount for one of something: "prijs per m2", "€ per uur"."""
    rate = _MONEY_RATE.search(text)
    per = read_rate(text, rate.end()) if rate and not _AFTER_NUMBER.search(text[: rate.start()]) else None
    return f"euro per {per[0]}" if per else None


def _stated(text: str, *, strict: bool, words: bool = True) -> str | None:
    text = _CODE.sub(" ", text)
    for bracket in _BRACKETED.finditer(text):
        unit = read_unit(bracket[1].strip(), 0)
        if unit and unit.measured and unit.end == len(bracket[1].strip()) and unit.name not in _NO_BRACKETED:
            return unit.name
    for name, pattern in _WORDS if words else ():
        if pattern.search(text):
            return name
    for name, pattern in _UNITS:
        if any(_is_statement(text, match, strict=strict) for match in pattern.finditer(text)):
            return name
    return None


def _is_statement(text: str, unit: re.Match[str], *, strict: bool) -> bool:
    """Whether a unit in a label is that of its figures, and not of a number or a price in the label itself."""
    before, behind = text[: unit.start()], text[unit.end() :]
    if (_AFTER_NUMBER.search(before) and not _AFTER_YEAR.search(before)) or _PER.search(before):
        return False
    if not strict:
        return True
    if unit[0] == "€" and _NUMBER_BEHIND.match(behind):
        return False
    share = unit[0] == "%" and behind.startswith(("-", " van ", " "))
    begins = not before.strip() and _GOES_ON.match(behind) is not None
    return share or begins or _LAST.match(behind) is not None or _STATED_BEFORE.search(before) is not None
