"""The figure in one table cell. The public name is in `ingest.figures`."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from ingest.drafts import Draft, read_figure
from ingest.mentions import Mention, finish
from ingest.models import Direction, Qualifier
from ingest.numbers import DIGITS
from ingest.periods import FIRST_YEAR, LAST_YEAR, find_periods
from ingest.signs import Scale, SignConvention
from ingest.units import normal_unit

_EMPTY = re.compile(r"[-–—−_.x\s]*|n\.?v\.?t\.?|n\.?b\.?|nb|geen|onbekend|\?+", re.IGNORECASE)
_PM = re.compile(r"p\.?\s?m\.?|pro\s?memorie", re.IGNORECASE)
_NTB = re.compile(
    r"n\.?\s?t\.?\s?b\.?|n\.?n\.?b\.?|(?:nader|nog)\s(?:nader\s)?te\sbepalen|nog\sniet\s(?:bepaald|bekend)",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\s*(?:\([^()]{0,40}\)|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+)\s*\Z")
"""Behind the figure: when it was measured, or a mark. A figure in brackets is no note: see `_BRACKETS`."""
_BRACKETS = re.compile(r"(?:€\s{0,2})?\(\s*(?:€\s{0,2})?-?[0-9][0-9.,]*(?:,-)?\s*(?:%)?\s*\)\s*[VNvn]?")
_SIGN_APART = re.compile(r"((?:€\s?)?[0-9][0-9.,]*(?:\s?(?:mln|miljoen|k|K)\.?)?)\s([-+–−])")
"""A sign behind its number with a blank between: "1.215 -"."""
_SPACED = re.compile(r"(?<![0-9.,])([0-9]{1,3}(?: [0-9]{3})+)(?![0-9])")
_FIRST = re.compile(rf"{DIGITS}|[½¼¾⅓⅔]|[a-zëé]{{3,40}}", re.IGNORECASE)
_QUALIFIED = re.compile(
    r"(?:(?P<circa>ca\.?|circa|ongeveer|±|\+/-|~|≈|ruim|bijna|rond)|"
    r"(?P<least>minimaal|min\.|minstens|ten\s?minste|vanaf|meer\sdan|≥|>=?)|"
    r"(?P<most>maximaal|max\.?|hooguit|ten\shoogste|minder\sdan|tot|≤|<=?))\s{0,2}(?:een\s|de\s)?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s?(?:[-–—]|à|tot(?:\sen\smet)?|t/m)\s?")
_UNSCALED = ("%", "procentpunt", "‰", "deel", "jaar", "fte", "uur")
_LONGEST = 80


def parse_cell(
    text: str, *, scale: Scale | None = None, unit: str | None = None, signs: SignConvention | None = None
) -> Mention | None:
    """The one figure that a table cell is, or None when it is empty or anything else (words, a date, a year).

    `scale` is the table's scale line, `unit` the unit of its row or column, `signs` what its signs mean. The
    scale applies to amounts that name no scale or other unit themselves; a euro sign in the cell does not
    stop it, as tables 'x € 1.000' print it in every cell. Shares, hours, fte and years are never scaled. A
    bare year is a figure only where `unit` says what it counts. What stands in brackets behind the figure
    ('6,7 (2021)') is left to the caller. `start` and `end` are offsets in `text`.
    """
    core = text.strip()
    if not core or len(core) > _LONGEST or _EMPTY.fullmatch(core):
        return None
    begin = text.index(core)
    brackets = _BRACKETS.fullmatch(core) is not None
    if not brackets and (note := _NOTE.search(core)) and note.start() > 0 and not _figures_in(note[0]):
        core = core[: note.start()]
    for pattern, no_value in ((_PM, Qualifier.PM), (_NTB, Qualifier.NTB)):
        if pattern.fullmatch(core):
            named = normal_unit(unit) if unit else (scale.unit if scale else None)
            return Mention(
                start=begin,
                end=begin + len(core),
                as_written=core,
                value=None,
                unit=named,
                qualifier=no_value,
            )
    draft_qualifier = _read(core, brackets)
    if draft_qualifier is None:
        return None
    draft, qualifier = draft_qualifier
    if unit is None and draft.unit is None and _is_year(core):
        return None
    draft = _scaled(draft, scale, normal_unit(unit) if unit else None)
    mention = finish(core, draft, qualifier, _direction(draft, signs))
    return mention.model_copy(update={"start": begin, "end": begin + len(core), "as_written": core})


def _read(core: str, brackets: bool) -> tuple[Draft, Qualifier | None] | None:
    """The draft and qualifier of a cell that is one figure from its first character to its last."""
    flat = core
    if brackets:
        flat = core.replace("(", " ").replace(")", " ")
    if behind := _SIGN_APART.fullmatch(flat):
        flat = f"{'+' if behind[2] == '+' else '-'}{behind[1]}"
    spaced = _SPACED.search(flat)
    if spaced and (spaced[1].count(" ") > 1 or "€" in flat or flat[spaced.end() : spaced.end() + 1] == ","):
        flat = flat[: spaced.start()] + spaced[1].replace(" ", "\u00a0") + flat[spaced.end() :]
    qualified = _QUALIFIED.match(flat)
    qualifier = None
    floor = 0
    if qualified:
        floor = qualified.end()
        qualifier = (
            Qualifier.CIRCA if qualified["circa"]
            else Qualifier.MINIMAAL if qualified["least"] else Qualifier.MAXIMAAL
        )  # fmt: skip
    first = _FIRST.search(flat, floor)
    draft = read_figure(flat, first.start(), floor, cell=True) if first else None
    if draft is None or flat[floor : draft.start].strip():
        return None
    if draft.end < len(flat.rstrip()) and (join := _RANGE.match(flat, draft.end)) and qualifier is None:
        second = _FIRST.match(flat, join.end())
        high = read_figure(flat, second.start(), join.end(), cell=True, prefix=False) if second else None
        if high is None or high.letter or draft.sign or draft.number * draft.scale >= high.number * high.scale:
            return None
        if flat[high.end :].strip() or (_is_year(flat[draft.start : draft.end]) and draft.unit is None):
            return None
        return replace(draft, high=high), Qualifier.BEREIK
    if flat[draft.end :].strip(" .") or (draft.weak and not flat[draft.start].isdigit() and draft.unit is None):
        return None
    if brackets:
        draft = replace(draft, sign="()")
    return draft, qualifier


def _figures_in(note: str) -> bool:
    """Whether a note holds digits that are no period: then the cell is more than one figure."""
    for mention in reversed(find_periods(note)):
        note = note[: mention.start] + note[mention.end :]
    return any("0" <= c <= "9" for c in note)


def _is_year(core: str) -> bool:
    return len(core) == 4 and core.isascii() and core.isdigit() and FIRST_YEAR <= int(core) <= LAST_YEAR


def _scaled(draft: Draft, scale: Scale | None, unit: str | None) -> Draft:
    """The draft with unit and scale of its table, where it names none itself."""
    own = draft.unit
    if own is None:
        draft = replace(draft, unit=unit or (scale.unit if scale else None), measured=True)
        if draft.high and draft.high.unit is None:
            draft = replace(draft, high=replace(draft.high, unit=draft.unit))
    if scale is None or draft.scaled or scale.factor == 1 or (draft.high and draft.high.scaled):
        return draft
    name = draft.unit or ""
    fits = scale.unit is None or name == scale.unit or (scale.unit == "euro" and name == "euro")
    if not fits or name in _UNSCALED or (own not in (None, "euro")):
        return draft
    if draft.high:
        draft = replace(draft, high=replace(draft.high, scale=scale.factor))
    return replace(draft, scale=scale.factor)


def _direction(draft: Draft, signs: SignConvention | None) -> Direction | None:
    """What the declared convention says about this cell's sign; nought has no direction."""
    if signs is None or draft.number == Decimal(0) or (draft.unit not in (None, "euro")):
        return None
    if draft.sign == "()":
        return signs.brackets or signs.minus
    return {"-": signs.minus, "+": signs.plus, "": signs.plain}[draft.sign]
