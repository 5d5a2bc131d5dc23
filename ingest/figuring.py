"""Figures in their place: every figure of a sentence or a table row, with scale, direction, period and role."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ingest.dating import figure_periods
from ingest.figures import Mention, Scale, SignConvention, find_mentions, parse_cell, parse_scale_line
from ingest.models import Direction, Figure, Period, Role, Table, TableCell, TableRow
from ingest.periods import PeriodMention, find_periods
from ingest.stated_units import unit_named, unit_of_table

Place = Callable[[int, int], tuple[int, int]]
"""From a place in a clean text to its place in the source text."""

_COUNTED = re.compile(r"\baantal(?:len)?\b", re.IGNORECASE)
_COUNTED_COLUMN = re.compile(
    r"\b(?:kinderen|jongeren|jeugdigen|ouderen|volwassenen|inwoners|huishoudens|woningen|personen|leerlingen|scholen|"
    r"studenten|cli[eë]nten|klanten|bezoekers|leden|banen|arbeidsplaatsen|bedrijven|vestigingen|gevallen|meldingen|"
    r"dossiers|aanvragen|bomen|kavels|stemmen|zetels|dagen|weken|maanden|jaren)\b",
    re.IGNORECASE,
)
"""A column of what is counted holds no money, whatever the scale line over the table says. (A row can be called
after what the money is for: "Bomen en schoolpleinen".)"""
_MONEY = re.compile(
    r"\b(?:saldo|saldi|lasten|baten|kosten|bedrag(?:en)?|reserves?|uitgaven|inkomsten|opbrengst(?:en)?)\b|krediet|budget",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[0-9][0-9.,]*\s?[-+]|[-+][0-9][0-9.,]*|[0-9][0-9.,]*\s?[VN]")
"""An amount with its sign or direction: only money has these."""
_CENTS = re.compile(r"[-+]?[0-9][0-9.]*,[0-9]{2}[-+]?")
_EURO = re.compile(r"€|\beuro", re.IGNORECASE)
"""A number with two decimals beside words about euros is an amount, where nothing else states a unit."""
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        Role.PEILWAARDE,
        re.compile(r"peil|nulmeting|startwaarde|uitgangs|huidig|stand|beginwaarde|meting", re.IGNORECASE),
    ),
    (Role.AMBITIE, re.compile(r"ambitie|streef|doel|target|norm", re.IGNORECASE)),
    (
        Role.WERKELIJK,
        re.compile(r"werkelijk|realisatie|rekening|gerealiseerd|uitgegeven|prognose", re.IGNORECASE),
    ),
    (Role.BEGROOT, re.compile(r"begroot|begroting|beschikbaar|budget", re.IGNORECASE)),
    (Role.RAMING, re.compile(r"raming|geraamd|meerjaren", re.IGNORECASE)),
)
_SCALE_LEAD = re.compile(
    r"\s*((?:[\w/()-]+,?\s+){1,7}?)(?:(?:€\s?|euro\s)?[x×]\s?(?:€|1|euro|mln|miljoen|duizend)|in\s)", re.IGNORECASE
)
_GENERIC = frozenset(
    ["alle", "bedrag", "bedragen", "cijfers", "de", "getallen", "het", "in", "kolom", "kolommen", "overige", "zijn"]
)
"""Words of a scale line that name no column."""
_NUMBERS_A_THING = re.compile(
    r"(?:nr|nummer|volgnr|volgnummer|programma(?:nr|nummer)?|prog|taakveld|pagina|blz|bladzijde|artikel|agendapunt)\.?",
    re.IGNORECASE,
)
_SMALL = re.compile(r"[0-9]{1,3}|[0-9]{1,2}\.[0-9]{1,2}")
"""Below such a header a number is that of a programme, a page or a point of the agenda, and no amount."""
_WAY = re.compile(r"\(?([VN]|voorde(?:lig|el)|nade(?:lig|el))\)?", re.IGNORECASE)
_BOTH_WAYS = re.compile(
    r"(?<!\w)(?:v\s?(?:/|of|-)\s?n|n\s?(?:/|of|-)\s?v)(?!\w)|voorde(?:el|lig).*nade|nade.*voorde|richting", re.I
)
_MARKS = re.compile(r"(?<=[\d%])[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
"""Footnote marks behind a figure (m² has its own behind a letter)."""
_MEASURED_AT = re.compile(r"\(([^()]*\d{4}[^()]*)\)\s*$")
"""The date behind a measured value: "83% (1-1-2023)"."""


def sentence_figures(text: str, page: int, place: Place) -> tuple[Figure, ...]:
    """The figures of a sentence, each with its own period or none."""
    mentions = find_mentions(text)
    return tuple(
        _figure(mention, page, place(mention.start, mention.end), period)
        for mention, period in zip(mentions, figure_periods(text, mentions), strict=True)
    )


def _figure(mention: Mention, page: int, place: tuple[int, int], period: Period | None) -> Figure:
    return Figure(
        as_written=mention.as_written,
        value=mention.value,
        unit=mention.unit,
        scale=mention.scale,
        direction=mention.direction,
        qualifier=mention.qualifier,
        low=mention.low,
        high=mention.high,
        period=period,
        page=page,
        start=place[0],
        end=place[1],
    )


def role_of(header: str | None) -> Role | None:
    """What the figures below a header are."""
    return next((role for role, pattern in _ROLES if header and pattern.search(header)), None)


def scaled_columns(table: Table) -> frozenset[int] | None:
    """The columns that a scale line names as its own ("Raming x € 1.000"); None when it is for the whole table."""
    lead = _SCALE_LEAD.match(table.scale_line or "")
    if lead is None:
        return None
    words = {word for word in re.findall(r"[a-zà-ÿ]{3,}", lead[1].lower()) if word not in _GENERIC}
    named = frozenset(
        number
        for number, label in enumerate(table.header)
        if words & set(re.findall(r"[a-zà-ÿ]{3,}", label.lower())) - _GENERIC
    )
    return named if named and len(named) < len(table.header) else None


def with_scale_of(section: Sequence[str], table: Table) -> Table:
    """The table with the scale that a heading above it states for its chapter, when it is a table of money.

    "2 Financieel kader (bedragen in duizenden euro's)": numbers of people in that chapter are no amounts.
    """
    if table.scale_line:
        return table
    stated = next((h for h in reversed(section) if (scale := parse_scale_line(h)) and scale.unit == "euro"), None)
    texts = (table.caption, table.stub, *table.header, *(row.label for row in table.rows))
    signed = any(_SIGNED.fullmatch(cell.text.strip()) for row in table.rows for cell in row.cells)
    if stated is None or not (signed or any(text and _MONEY.search(text) for text in texts)):
        return table
    return table.model_copy(update={"scale_line": stated})


def row_figures(table: Table, row: TableRow, signs: SignConvention | None) -> tuple[Figure, ...]:
    """The figures of a table row.

    The unit comes from the cell itself, else from label, header, scale line or caption; the scale from the scale
    line, for amounts only; the period from the header, else from the date behind the value.
    """
    scale = parse_scale_line(table.scale_line) if table.scale_line else None
    scaled = scaled_columns(table)
    figures: list[Figure] = []
    before: TableCell | None = None
    for cell in row.cells:
        header = table.header[cell.column] if cell.column is not None else None
        if (way := _way(cell.text, header)) and figures and before and figures[-1].start == before.start:
            figures[-1] = _directed(figures[-1], way)
        before = cell
        applies = scaled is None or cell.column in scaled
        figure = _cell_figure(cell.text, header, row, table, scale if applies else None, signs, scaled)
        if figure is not None:
            figures.append(figure.model_copy(update={"page": row.page, "start": cell.start, "end": cell.end}))
    return tuple(figures)


def _way(text: str, header: str | None) -> Direction | None:
    """What a cell of its own ("V", "(N)", "nadelig") says of the amount in the cell before it.

    A letter says so without a header or under one that names both ("V/N"); under another it is a name or a number.
    """
    said = _WAY.fullmatch(text.strip())
    if said is None or (header and not _BOTH_WAYS.search(header) and len(said[1]) == 1):
        return None
    return Direction.VOORDELIG if said[1][0] in "Vv" else Direction.NADELIG


def _directed(figure: Figure, way: Direction) -> Figure:
    """The amount with its direction; the letter rules over the sign, as within one cell."""
    if figure.direction is not None or not figure.value or figure.unit not in (None, "euro"):
        return figure
    return figure.model_copy(update={"direction": way, "value": abs(figure.value)})


def _cell_figure(
    text: str,
    header: str | None,
    row: TableRow,
    table: Table,
    scale: Scale | None,
    signs: SignConvention | None,
    scaled: frozenset[int] | None,
) -> Figure | None:
    text = _MARKS.sub("", " ".join(text.split()))
    if _BARE_YEAR.fullmatch(text):
        # "Gereed: 2027" in a table of amounts is a year, not two million euro.
        return None
    if header and _NUMBERS_A_THING.fullmatch(header.strip()) and _SMALL.fullmatch(text):
        return None
    of_label = parse_scale_line(row.label)
    own_scale = of_label or (parse_scale_line(header) if header else None)
    unit = unit_named(row.label, header, row.group)
    counted = unit is None and bool(
        _COUNTED.search(f"{row.label} {header or ''}") or _COUNTED_COLUMN.search(header or "")
    )
    applied = own_scale or scale
    if of_label is None and (counted or unit not in {None, "euro"}):
        applied = None
    elif unit is None and applied is not None:
        unit = applied.unit
    if unit is None and not counted:
        # "Oppervlakten in hectare": a line without a scale may still name the unit.
        # A caption above columns without a name can be their header: its last word is then of one column only.
        above = table.caption if table.header or table.certain else None
        unit = unit_of_table(table.scale_line if scale is None and scaled is None else None, above)
        if unit is None and _CENTS.fullmatch(text) and _EURO.search(f"{row.label} {table.caption or ''}"):
            unit = "euro"
    measured = _MEASURED_AT.search(text)
    mention = parse_cell(text[: measured.start()] if measured else text, scale=applied, unit=unit, signs=signs)
    if mention is None:
        return None
    dated = find_periods(measured.group(1)) if measured else ()
    named = (find_periods(header) if header else ()) or _year_rows(row.label)
    period = dated[0].period if dated else named[0].period if len(named) == 1 else None
    figure = _figure(mention, row.page, (0, 1), period)
    return figure.model_copy(
        update={"row_label": row.label, "column_label": header, "role": role_of(header), "as_written": text}
    )


def _year_rows(label: str) -> tuple[PeriodMention, ...]:
    """The period that is the whole label of a row: "Jaar 2026", "2e kwartaal 2025"."""
    named = find_periods(label)
    rest = label[: named[0].start] + label[named[0].end :] if len(named) == 1 else label
    return named if rest.strip().lower() in ("", "jaar") else ()


def figures_agree(one: Sequence[Figure], other: Sequence[Figure]) -> bool:
    """Whether two units state the same values."""
    return {(f.value, f.low, f.high) for f in one} == {(f.value, f.low, f.high) for f in other}
