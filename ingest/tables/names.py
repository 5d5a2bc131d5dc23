"""Column names on header lines whose words nobody knows: parted by capitals, years and line ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.tables.headers import is_sum, parse_header_line
from ingest.tables.values import DATE, YEAR

_YEAR = re.compile(rf"{YEAR}(?:[-/]\d{{2,4}})?\*?$")
_DATE = re.compile(rf"{DATE}$")
_YEAR_AND_WORDS = re.compile(rf"{YEAR}\s[a-z]")
_SIGN = re.compile(r"[%€]$")
_TAKES_YEARS = re.compile(
    r"(?:ambitie|streefwaarde|doelwaarde|doel|(?:meerjaren)?raming|(?:meerjaren)?begroting|begroot|prognose|geraamd"
    r"|realisatie|rekening|lasten|baten|saldo)",
    re.IGNORECASE,
)
"""Names that stand over years; the years below them are their columns."""
_OPEN = re.compile(r"(?:[-/&+,(]|\b(?:van|de|het|een|en|per|voor|der|of|met|t/m))$", re.IGNORECASE)
MAX_NAME = 45
"""Characters of one column name; a longer one is a sentence."""
MIN_GROUPS = 2
"""Names over groups of columns that show a header of two rows."""
MAX_YEAR_WORDS = 4
"""Words of a column name that ends in a year ("Begroting na wijziging 2025")."""


def split_names(lines: Sequence[str], count: int) -> tuple[str, ...] | None:
    """The `count` column names that header lines hold, None when the lines can be parted otherwise too.

    A name begins with a capital or is a year; words with a small letter and notes in brackets go on with the
    name before them. A year may stand alone or end the name before it.
    """
    names = _split(lines, count)
    return names if names is not None and len(set(names)) == len(names) else None


_LETTERS = re.compile(r"(?:[VN]\s?/\s?[VN]|[VN])$")
"""The name of a column that holds the letter of the amount before it."""


def without_letters(names: Sequence[str]) -> tuple[str, ...]:
    """Column names without the columns of V and N: such a letter is read as a part of its amount."""
    return tuple(name for name in names if not _LETTERS.search(name))


def split_names_with_letters(lines: Sequence[str], count: int) -> tuple[str, ...] | None:
    """As `split_names`, where columns of letters may stand between the `count` columns."""
    found = split_names(lines, count)
    if found is not None and not any(_LETTERS.search(name) for name in found):
        return found
    if not any(_LETTERS.search(word) for line in lines for word in line.split()):
        return None
    for extra in range(1, count + 1):
        names = split_names(lines, count + extra)
        if names is not None and len(without_letters(names)) == count:
            return without_letters(names)
    return None


def _split(lines: Sequence[str], count: int) -> tuple[str, ...] | None:
    texts = [" ".join(line.split()) for line in lines]
    if len(texts) == 2 and (spanned := _spanned(texts[0], texts[1], count)) is not None:
        return spanned
    if (years := _over_years(texts, count)) is not None:
        return years
    if len(texts) == count and all(_may_name(text) and not _holds_more(text) for text in texts):
        return tuple(texts)
    wide = [piece.strip() for line in lines for piece in re.split(r"\s{2,}|\t", line.strip()) if piece.strip()]
    if len(wide) == count and any("  " in line.strip() or "\t" in line for line in lines):
        return tuple(wide)
    if any(text[:1].islower() for text in texts[1:]):
        # The end of the name above it, or a lower row of names: "totaal sociale huur" below "Aantal woningen".
        return None
    tokens = [token for text in texts for token in text.split()]
    found = {names for first in (len(tokens), 0, 1) if len(names := _parted(tokens, first)) == count}
    if len(found) != 1:
        return None
    names = found.pop()
    for name, following in zip(names, names[1:], strict=False):
        if _YEAR.match(following) and not _YEAR.match(name) and has_year(name) and not _is_known(name):
            # "Investering Programma 2026 2027": the year may as well stand alone.
            return None
    if any(has_year(name) for name in names) and any(_TAKES_YEARS.fullmatch(name) for name in names):
        # "Nulmeting Streefwaarde Bron 2025 2028": which name the years belong to is not said.
        return None
    return names if all(_may_name(name) for name in names) else None


def has_year(name: str) -> bool:
    """Whether a column name holds a year or a date."""
    return bool(re.search(YEAR, name))


def _is_known(name: str) -> bool:
    """Whether a name with a year is known as the name of a column of amounts ("Begroting 2026")."""
    line = parse_header_line(name)
    return line is not None and not line.lead and line.segments[0].kind == "numeric" and not is_sum(name)


def _holds_more(text: str) -> bool:
    """Whether a line holds more than one column name that is known as such."""
    line = parse_header_line(text)
    return line is not None and line.names >= 2 and line.capitals


def _spanned(upper: str, lower: str, count: int) -> tuple[str, ...] | None:
    """Names of an upper row over as many equal groups of names in a lower row ("bedrag N/V bedrag N/V")."""
    words = lower.split()
    names = _parted(upper.split(), len(upper))
    for stubs in (1, 0):
        above = names[stubs:]
        size = len(words) // len(above) if len(above) >= MIN_GROUPS else 0
        if size == 0 or words != words[:size] * len(above):
            continue
        group = _parted(words[:size], size)
        below = group if len(group) > 1 or size == 1 else tuple(words[:size])
        found = (*names[:stubs], *(f"{name} {part}" for name in above for part in below))
        if len(found) == count:
            return found
    return None


def _over_years(texts: Sequence[str], count: int) -> tuple[str, ...] | None:
    """Years on the last line below names that each take some of them: the years alone name the columns."""
    years = texts[-1].split()
    if len(texts) < 2 or len(years) != count - 1 or not all(_YEAR.match(year) for year in years):
        return None
    tokens = [token for text in texts[:-1] for token in text.split()]
    above = _parted(tokens, len(tokens))
    if years != sorted(years) or any(has_year(name) for name in above) or not 1 < len(above) < count:
        return None
    return (above[0], *years)


def _may_name(text: str) -> bool:
    if _YEAR_AND_WORDS.match(text):
        return False  # "2024 hard zacht": the words belong to a lower row of names.
    words = [word.lstrip("+-−–(") for word in text.split()]
    numbers = [word for word in words if word[:1].isdigit() and not _YEAR.match(word) and not _DATE.match(word)]
    if len(numbers) > 1 or (numbers and text.endswith(numbers[-1])):
        return False
    return 0 < len(text) <= MAX_NAME and text[-1] not in ".;:!?" and (text[0].isalnum() or text[0] in "%€(")


def _parted(tokens: Sequence[str], first: int) -> tuple[str, ...]:
    """Names by their capitals; a year goes on with the name before it from name number `first` on."""
    names: list[str] = []
    depth = 0
    for token in tokens:
        last = names[-1] if names else ""
        year = _YEAR.match(token) is not None
        starts = token[0].isupper() or year or _SIGN.match(token) is not None
        goes_on = depth > 0 or _OPEN.search(last) is not None
        if year and last and not goes_on:
            goes_on = len(names) > first and not has_year(last) and len(last.split()) < MAX_YEAR_WORDS
        if names and (goes_on or not starts):
            names[-1] = f"{last} {token}"
        else:
            names.append(token)
        depth = max(0, depth + token.count("(") - token.count(")"))
    return tuple(names)
