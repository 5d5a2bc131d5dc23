"""Years, quarters, months and days as Dutch documents write them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from ingest.models import Frozen, Period
from ingest.units import COUNTED_UNITS, counted_name, read_scale, read_unit

FIRST_YEAR, LAST_YEAR = 1950, 2100
"""Four digits outside these years are a number, not a year."""
OPEN_START, OPEN_END = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
"""First day of 't/m 2035' and last day of 'vanaf 2026': the ends that are not written."""

_Dates = tuple[date, date] | None


class PeriodMention(Frozen):
    """A period and its place: `text[start:end] == period.as_written`."""

    start: int
    end: int
    period: Period


MONTH_NAMES = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip
_SHORT = {"jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
          "sept": 9, "okt": 10, "nov": 11, "dec": 12}  # fmt: skip
_MONTH_NUMBER = {name: i for i, name in enumerate(MONTH_NAMES, 1)} | _SHORT
MONTH = r"(?:" + "|".join(MONTH_NAMES) + r"|(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)"
"""A month's name, for regular expressions that ignore case."""

_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_PARTS = {
    "begin": (1, 4), "medio": (5, 8), "halverwege": (5, 8), "eind": (9, 12), "einde": (9, 12),
    "voorjaar": (3, 5), "lente": (3, 5), "zomer": (6, 8), "najaar": (9, 11), "herfst": (9, 11),
}  # fmt: skip
"""First and last month. 'Begin', 'medio' and 'eind' are thirds of the year; seasons as in meteorology."""

_YEAR = r"(?:19[5-9][0-9]|20[0-9]{2}|2100)"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_FREE = r"(?<![\w.,/€-])(?<!€\s)"
"""Before digits: not glued to anything, no amount."""
_YEAR_ENDS = r"(?!\w|[.,/-][0-9]|-[A-Za-z]|,-)"
_ORDINAL = r"(?:[1-4]\s?(?:e|ste|de)|eerste|tweede|derde|vierde)"
_TO = r"(?:\s?[-–—/]\s?|\s(?:t/m|tot\sen\smet|tot)\s)"
_SCHOOL = r"(?:schooljaar|schooljaren|studiejaar|seizoen)"

_NUMERIC = re.compile(
    rf"(?<![\w.,/-])(?:(?P<d>{_DAY})(?P<sep>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=sep)(?P<y>{_YEAR})"
    rf"|(?P<iy>{_YEAR})-(?P<im>0[1-9]|1[0-2])-(?P<id>0[1-9]|[12][0-9]|3[01]))(?![\w]|-[0-9])"
)
_DAYS = re.compile(
    rf"(?<![\w.,/])(?P<d>{_DAY})(?:(?:,\s|\s?(?:-|–|en|t/m|tot\sen\smet)\s?){_DAY}){{0,5}}\s{{1,2}}"
    rf"(?P<m>{MONTH})\s{{1,2}}(?P<y>{_YEAR})(?![0-9])",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    rf"(?<!\w)(?:(?P<o>{_ORDINAL})(?:\s?(?:en|-|t/m)\s?(?P<o2>{_ORDINAL}))?\skwartaal(?:\svan|\sin)?\s(?P<y>{_YEAR})"
    rf"|(?:kwartaal\s|[QK])(?P<n>[1-4])(?:\s?(?:-|–|/|en|t/m)\s?[QK]?(?P<n2>[1-4]))?(?:\s?-\s?|\s(?:van\s|in\s)?)(?P<ny>{_YEAR})"
    rf"|(?P<ly>{_YEAR})[\s-]?[QK](?P<ln>[1-4]))(?![0-9])",
    re.IGNORECASE,
)
_HALF = re.compile(
    rf"(?<!\w)(?P<o>[12]\s?e|eerste|tweede)\s(?:helft|half\s?jaar|halfjaar)(?:\svan)?\s(?P<y>{_YEAR})(?![0-9])",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?<!\w)(?P<p>medio|halverwege|begin|einde?|ultimo|primo|voorjaar|lente|zomer|najaar|herfst|winter)"
    rf"\s(?:van\s|jaar\s)?(?P<y>{_YEAR})(?:\s?[/-]\s?(?P<y2>{_YEAR}))?(?![0-9])",
    re.IGNORECASE,
)
_MONTH_RE = re.compile(
    rf"(?<!\w)(?P<m>{MONTH})(?:\s?(?:-|–|/|en|t/m|tot\sen\smet)\s?(?P<m2>{MONTH}))?(?:\s{{1,2}}|-)(?P<y>{_YEAR})(?![0-9])",
    re.IGNORECASE,
)
_SCHOOL_YEAR = re.compile(
    rf"(?<!\w){_SCHOOL}\s(?P<y>{_YEAR}|[0-9]{{2}})\s?[-–/]\s?(?P<y2>{_YEAR}|[0-9]{{2}})(?!\w)", re.IGNORECASE
)
_YEARS_WITH_WORDS = re.compile(
    rf"(?<!\w)(?:(?:de\s)?(?:jaren|jaarschijven)\s|tussen\s|van\s(?={_YEAR}\s(?:t/m|tot)))(?P<y>{_YEAR})"
    rf"(?:,\s{_YEAR}){{0,6}}\s(?:en|t/m|tot\sen\smet|tot)\s(?P<y2>{_YEAR}){_YEAR_ENDS}",
    re.IGNORECASE,
)
_YEARS = re.compile(
    rf"{_FREE}(?P<y>{_YEAR}){_TO}['’‘]?(?P<y2>{_YEAR}|(?<![\s])[0-9]{{2}}(?![0-9])){_YEAR_ENDS}",
    re.IGNORECASE,
)
_SINGLE = re.compile(rf"{_FREE}(?P<y>{_YEAR}){_YEAR_ENDS}", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<![\w'’‘])['’‘](?P<y>[0-9]{2})(?:\s?[-–/]\s?['’‘]?(?P<y2>[0-9]{2}))?(?![\w'’‘]|[.,][0-9])")
_PAIR = re.compile(
    r"(?<!\w)(?:(?:perspectie\w{0,10}|\w{0,30}(?:nota|begroting|raming|rekening|akkoord|stukken)|programmaplan|pn|pb|mjb|mjr|"
    r"periode|jaren|jaarschijven|raadsperiode)\s?(?P<strong>)|in\s)"
    r"(?P<pair>(?P<y>[1-6][0-9])\s?[-–/]\s?(?P<y2>[1-6][0-9]))(?![\w%]|[.,/-][0-9])(?P<goes_on>\s[a-z][\w'’]*)?",
    re.IGNORECASE,
)
"""Two short years are years only behind a word that says so ('PN 24-27', also misspelt: 'perspectiefnoat 24-27')."""
_OPENING = re.compile(r"(?<!\w)(?:(?P<since>vanaf|sinds|met\singang\svan|ingaande)|(?P<after>na)|"
                      r"(?P<until>t/m|tot\sen\smet)|(?P<before>tot|vóór)|(?P<on>per))\s(?:het\s|de\s)?\Z",
                      re.IGNORECASE)  # fmt: skip
_LONGEST_OPENING = 20


def find_periods(text: str) -> tuple[PeriodMention, ...]:
    """Every period in a text, left to right, not overlapping; the longest reading wins.

    A list of years without a word before it ('2024 en 2025') is two periods; 'de jaren 2024 en 2025' is one.
    Periods without a year ('1 juli', 'het derde kwartaal') are none.
    """
    found: list[tuple[int, int, date, date]] = []
    for pattern, dates in _RULES:
        for match in pattern.finditer(text):
            span = dates(match)
            if span is None or span[0] > span[1]:
                continue
            group = "pair" if "pair" in pattern.groupindex else 0
            found.append((match.start(group), match.end(group), *span))
    found.sort(key=lambda item: (item[0], -item[1]))
    mentions: list[PeriodMention] = []
    floor = 0
    for start, end, first, last in found:
        if start < floor:
            continue
        begin, opened_first, opened_last = _opened(text, start, floor, first, last)
        period = Period(as_written=text[begin:end], first=opened_first, last=opened_last)
        mentions.append(PeriodMention(start=begin, end=end, period=period))
        floor = end
    return tuple(mentions)


def find_years(text: str) -> tuple[int, ...]:
    """Every year that a text names or spans, ascending, once; an open end ('vanaf 2026') gives its own."""
    years: set[int] = set()
    for mention in find_periods(text):
        first, last = mention.period.first, mention.period.last
        if last == OPEN_END:
            years.add(first.year)
        elif first == OPEN_START:
            years.add(last.year)
        else:
            years.update(range(first.year, last.year + 1))
    return tuple(sorted(years))


def _opened(text: str, start: int, floor: int, first: date, last: date) -> tuple[int, date, date]:
    """The period with the word before it ('vanaf', 't/m', 'per') taken in."""
    left = text[max(floor, start - _LONGEST_OPENING) : start]
    match = _OPENING.search(left)
    if not match:
        return start, first, last
    begin = start - len(left) + match.start()
    if match["since"]:
        return begin, first, OPEN_END
    if match["after"] and last < OPEN_END:
        return begin, last + timedelta(days=1), OPEN_END
    if match["until"]:
        return begin, OPEN_START, last
    if match["before"] and first > OPEN_START:
        return begin, OPEN_START, first - timedelta(days=1)
    return (begin, first, last) if match["on"] and first == last else (start, first, last)


def _months(year: int, first: int, last: int) -> _Dates:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _years(first: int, last: int) -> _Dates:
    return (date(first, 1, 1), date(last, 12, 31)) if first <= last <= LAST_YEAR else None


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def _month(name: str) -> int:
    return _MONTH_NUMBER[name.lower().rstrip(".")]


def _ordinal(word: str) -> int:
    return _ORDINALS[word.lower()] if word.lower() in _ORDINALS else int(word[0])


def _whole(year: str, like: int | None = None) -> int:
    """A year of two digits in the century of `like`, or in this one."""
    return int(year) if len(year) == 4 else (like or 2000) // 100 * 100 + int(year)


def _numeric(match: re.Match[str]) -> _Dates:
    parts = (match["y"], match["m"], match["d"]) if match["y"] else (match["iy"], match["im"], match["id"])
    day = _day(*(int(part) for part in parts))
    return (day, day) if day else None


def _day_list(match: re.Match[str]) -> _Dates:
    year, month = int(match["y"]), _month(match["m"])
    last_day = re.findall(r"[0-9]+", match[0][: match.start("m") - match.start()])[-1]
    first, last = _day(year, month, int(match["d"])), _day(year, month, int(last_day))
    return (first, last) if first and last else None


def _quarter(match: re.Match[str]) -> _Dates:
    if match["o"]:
        first, year = _ordinal(match["o"]), int(match["y"])
        last = _ordinal(match["o2"]) if match["o2"] else first
    else:
        first, year = int(match["n"] or match["ln"]), int(match["ny"] or match["ly"])
        last = int(match["n2"] or first)
    return _months(year, 3 * first - 2, 3 * last)


def _half(match: re.Match[str]) -> _Dates:
    half = _ordinal(match["o"])
    return _months(int(match["y"]), 6 * half - 5, 6 * half)


def _part(match: re.Match[str]) -> _Dates:
    part, year = match["p"].lower(), int(match["y"])
    if part == "winter":
        return date(year, 12, 1), date(year + 1, 2, monthrange(year + 1, 2)[1])
    if part in ("primo", "ultimo"):
        day = date(year, 1, 1) if part == "primo" else date(year, 12, 31)
        return day, day
    first, last = _PARTS[part]
    if match["y2"]:
        return date(year, first, 1), date(int(match["y2"]), last, monthrange(int(match["y2"]), last)[1])
    return _months(year, first, last)


def _month_span(match: re.Match[str]) -> _Dates:
    first = _month(match["m"])
    last = _month(match["m2"]) if match["m2"] else first
    return _months(int(match["y"]), first, last) if first <= last else None


def _school_year(match: re.Match[str]) -> _Dates:
    first = _whole(match["y"])
    last = _whole(match["y2"], first)
    return (date(first, 8, 1), date(last, 7, 31)) if first < last else None


def _year_span(match: re.Match[str]) -> _Dates:
    first = int(match["y"])
    return _years(first, _whole(match["y2"], first))


def _single_year(match: re.Match[str]) -> _Dates:
    if _counts(match.string, match.start(), match.end()):
        return None
    return _years(int(match["y"]), int(match["y"]))


_TIME_UNITS = frozenset({"jaar", "kwartaal", "maand", "week", "dag", "uur", "minuut", "keer"})
_TIME_BEFORE = re.compile(r"(?<!\w)(?:in|sinds|vanaf|t/m|medio|begin|eind|jaar|per|na|tot|over|uit)\s\Z", re.IGNORECASE)
_LONGEST_TIME_WORD = 8


def _counts(text: str, start: int, end: int) -> bool:
    """Whether four digits count something ('2000 woningen', '2024 m2') and are no year."""
    if read_scale(text, end):
        return True
    unit = read_unit(text, end, known=True)
    if unit is None or unit.name in _TIME_UNITS or "\n" in text[end : unit.end]:
        return False
    return (unit.measured and unit.name not in COUNTED_UNITS) or not _TIME_BEFORE.search(
        text[max(0, start - _LONGEST_TIME_WORD) : start]
    )


def _short_years(match: re.Match[str]) -> _Dates:
    first = _whole(match["y"])
    return _years(first, _whole(match["y2"]) if match["y2"] else first)


_LONGEST_PLAN = 12
"""Years that a pair of short years spans at most; '10-60' is a range of something else."""


def _pair(match: re.Match[str]) -> _Dates:
    first, last = _whole(match["y"]), _whole(match["y2"])
    if not first < last <= first + _LONGEST_PLAN:
        return None
    if match["strong"] is None and match["goes_on"]:
        noun = counted_name(match["goes_on"].strip())
        if noun or _counts(match.string, match.start("pair"), match.end("pair")):
            return None
    return _years(first, last)


_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Dates]], ...] = (
    (_NUMERIC, _numeric),
    (_DAYS, _day_list),
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_PART, _part),
    (_MONTH_RE, _month_span),
    (_SCHOOL_YEAR, _school_year),
    (_YEARS_WITH_WORDS, _year_span),
    (_YEARS, _year_span),
    (_SINGLE, _single_year),
    (_APOSTROPHE, _short_years),
    (_PAIR, _pair),
)
