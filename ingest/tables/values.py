"""What a cell with a value looks like: numbers with their signs and units, PM, n.t.b., trend words, dates.

Only the shape is judged here; what a value means is for `ingest.figures`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How much a run of characters looks like the value of a table cell."""

    STRONG = "strong"
    """Decimals, thousands, a currency, a unit, a direction: certainly a quantity."""
    INTEGER = "integer"
    YEAR = "year"
    DATE = "date"
    WORD = "word"
    """PM, n.t.b., stijging."""
    DASH = "dash"
    NOTE = "note"
    """Something in brackets that belongs to the value before it, such as a year of measurement."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the source text: `start` and `end` are offsets in the source text of the file."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Value(Span):
    """A run that can stand in a cell. `spaces` is the number of blanks before it on its line."""

    kind: Kind
    spaces: int = 0


YEAR = r"(?:19|20)\d\d"
DATE = rf"\d{{1,2}}-\d{{1,2}}-(?:{YEAR}|\d\d)"
MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_NUMBER = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:'\d{3})+|\d+(?:[.,]\d+)?)"
_ABOUT = r"(?:(?:ca\.?|circa|min\.?|max\.?|minimaal|maximaal|ongeveer|±|[<>≤≥~]{1,2})\s?)?"
_SIGN = r"(?:-/-\s?|[-+–−](?=[\d€])|[-+–−]\s(?=€))?"
_MAGNITUDE = r"(?:mln\.?|miljoen|mld\.?|miljard|mio|[kK](?![\w])|duizend)"
_UNIT = (
    r"(?:%-?punt(?:en)?|[%‰]|procent(?:punt(?:en)?)?|ha\.?|hectare|m[²2³3]|km[²2]?|[kKMGT]Wh?p?|TJ|PJ|GJ|k?ton|kg"
    r"|fte(?:'s|’s)?|FTE|u|uur|uren|dagen|weken|maanden|jaar|jr\.?|euro|EUR|x|keer|punten|woningen|banen"
    r"|inwoners|personen|leerlingen|hectaren?|won\.|st\.?|stuks|dB|µg/m3)(?![\w])"
)
_PER = (
    r"(?:\s?(?:/|per)\s?(?:u(?:ur)?|dag|week|maand|jaar|inwoner|m[²2³3]|ha)(?:\s?/?\s?pw)?(?![\w])|\s?p/?[wj](?![\w]))"
)
_DIRECTION = r"(?:\s{0,3}(?:[VNvn]|voordelig|nadelig|vrd\.?|nad\.?)(?![\w/'-]))"
_AMOUNT = rf"(?:{_SIGN}(?:€\s?|EUR\s)?|€\s{{0,3}}[-–−]\s?){_NUMBER}(?:,-{{1,2}}|,\s-|,=|-(?!\d))?"
_QUANTITY = rf"{_AMOUNT}(?:\s?{_MAGNITUDE})?(?:\s?{_UNIT})?{_PER}?(?:\s?/\s?[Pp]\.?[Mm]\.?)?"
# "100 - 200" can be three cells; with blanks around the dash only a unit after it makes it a range.
_RANGE = (
    rf"(?:{_NUMBER}[%‰]?(?:[-–/]|\s?(?:tot|à|t/m)\s?){_NUMBER}(?:\s?{_MAGNITUDE})?(?:\s?{_UNIT})?"
    rf"|{_NUMBER}\s?[%‰]?\s{{1,3}}[-–]\s{{1,3}}{_NUMBER}(?:\s?{_MAGNITUDE})?\s?{_UNIT}){_PER}?"
)
_WORD = (
    r"(?:[Pp]\.?[Mm]\.?|[nN]\.?\s?[tT]\.?\s?[bB]\.?|[nN]\.?[vV]\.?[tT]\.?|[nN]\.?[nN]\.?[bB]\.?|[nN]\.[bB]\.|[nN]ihil|[oO]nbekend"
    r"|[sS]tijging|[dD]aling|[sS]tijgend|[dD]alend|[gG]elijkblijvend|[gG]elijk|[bB]ehoud|[sS]tabiel|[sS]tijgt|[dD]aalt"
    r"|[jJ]a|[nN]ee|[xX✓√●])(?:\s?/\s?(?:[sS]tijging|[dD]aling|[bB]ehoud|[gG]elijk|[sS]tabiel))?/?"
)
_MARK = r"(?:\s?\*{1,3}|[¹²³]|\s[1-9]\))?"

_VALUE = re.compile(
    rf"""(?<!\S)(?:
      (?P<note>\((?:{DATE}|{YEAR}\*?(?:\s?[-/]\s?\d{{2,4}})?|\d{{1,2}}-\d{{4}}|(?:schooljaar|peiljaar|jaar|per|stand|medio|eind|begin|ultimo|voorjaar|najaar|zomer|winter|in|bron:?|q\d)\s[^()]{{1,40}}|{MONTH}\s{YEAR})\*{{0,3}}\))
    | (?P<date>{DATE}|\d{{1,2}}\s{MONTH}\s{YEAR})
    | (?P<quarter>[qQkK][1-4](?:\s?-?\s?{YEAR})?|{YEAR}\s?-?\s?[qQkK][1-4]|[1-4]e\skwartaal(?:\s{YEAR})?)
    | (?P<paren>\(\s?(?:€\s?)?{_NUMBER}(?:\s?%)?\s?\)){_MARK}
    | (?P<before>[VN]\s?{_AMOUNT}(?:\s?{_MAGNITUDE})?(?:\s?%)?){_MARK}
    | (?P<range>{_ABOUT}{_RANGE}){_DIRECTION}?{_MARK}
    | (?P<amount>{_ABOUT}{_QUANTITY}){_DIRECTION}?{_MARK}
    | (?P<zero>€\s?[-–—](?:,-)?)
    | (?P<word>{_WORD})
    | (?P<dash>[-–—]{{1,2}})
    )(?=\s|$)""",
    re.VERBOSE,
)
_PLAIN = re.compile(r"\d{1,4}$")
_YEAR = re.compile(YEAR + "$")


def kind_of(match: re.Match[str]) -> Kind:
    """Judge one match of the value pattern."""
    text = match.group().strip()
    group = match.lastgroup
    if group == "note":
        return Kind.NOTE
    if group in ("date", "quarter"):
        return Kind.DATE
    if group == "word":
        return Kind.WORD
    if group == "dash":
        return Kind.DASH
    if group == "range" and re.fullmatch(rf"{YEAR}\s?[-–/]\s?(?:{YEAR}|\d\d)", text):
        return Kind.DATE
    if _YEAR.match(text):
        return Kind.YEAR
    if _PLAIN.match(text) or text.isdigit():
        return Kind.INTEGER
    return Kind.STRONG


def find_values(text: str, offset: int) -> tuple[Value, ...]:
    """All runs in a line that can stand as the value of a cell, from left to right.

    `offset` is the place of the line in the source text. Notes in brackets are joined to the value before them.
    """
    values: list[Value] = []
    end = 0
    for match in _VALUE.finditer(text):
        raw = match.group()
        kind = kind_of(match)
        start = match.start()
        spaces = start - len(text[:start].rstrip())
        last = values[-1] if values else None
        if kind is Kind.NOTE and last is not None and not text[end:start].strip():
            joined = text[last.start - offset : match.end()]
            values[-1] = Value(joined, last.start, offset + match.end(), last.kind, last.spaces)
        else:
            values.append(Value(raw, offset + start, offset + match.end(), kind, spaces))
        end = match.end()
    return tuple(values)


_SIGN_APART = re.compile(rf"{_AMOUNT}(?:\s?{_MAGNITUDE})?\s[-+–−]")
"""An amount in a cell of its own with its sign behind it: "1.215 -"."""


def whole_value(text: str) -> Kind | None:
    """The kind of a cell that is one value and nothing else, None for other text."""
    stripped = text.strip()
    if _SIGN_APART.fullmatch(stripped):
        return Kind.STRONG
    values = find_values(stripped, 0)
    if len(values) == 1 and values[0].start == 0 and values[0].end == len(stripped):
        return values[0].kind
    return None


def is_year(text: str) -> bool:
    """Whether the text is one year."""
    return bool(_YEAR.match(text.strip()))


_SCALE_AMOUNT = r"(?:1\.?000(?:\.000)?|1\s?000|duizend|miljoen|1\s?miljoen|1\s?mln\.?|mln\.?|1\s?duizend|1)"
SCALE = re.compile(
    rf"""\(?\s*(?:alle\s)?(?:(?:de\s)?bedragen|bedrag|getallen|cijfers|lasten|budget(?:ten)?)?\s*(?:(?:zijn|staan)\s)?
    (?:
      (?:x|×|\*|maal)\s?(?:€\s?|euro\s)?{_SCALE_AMOUNT}(?:\s?(?:euro(?:['’]s)?|€|,-+))*
    | (?:in|luiden\sin)\s(?:hele\s)?
      (?:€|euro(?:['’]s)?|duizend(?:en|tallen)?|miljoen(?:en)?|mln\.?|veelvouden\svan)(?:\s(?:van\s)?(?:€|euro(?:['’]s)?))?
      (?:\s?(?:x\s?)?(?:€\s?)?{_SCALE_AMOUNT}(?![\w.]))?
    | €\s?(?:x|×|\*)\s?{_SCALE_AMOUNT}
    )\s*\)?(?=[\s.,;:)]|$)""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE_IN = re.compile(r"in\s", re.IGNORECASE)


def find_scale(text: str) -> re.Match[str] | None:
    """The scale statement in a text ("Bedragen x 1 miljoen euro", "(x € 1.000)"), None without one."""
    for match in SCALE.finditer(text):
        raw = match.group().strip()
        if text[: match.start()].rstrip()[-1:].isdigit():
            continue  # "3 x 1.000" is a sum.
        # "in euro" inside a sentence is no scale line; in brackets, or after "bedragen", it is.
        if _BARE_IN.match(raw) and raw != text.strip():
            continue
        return match
    return None


_SCALE_TAIL = re.compile(
    r"[\s.;:,)(*]*(?:tenzij anders (?:vermeld|aangegeven)|V ?= ?voordelig.*|\+ ?=.*|- ?=.*)?[\s.;:,)(]*", re.I
)


_MORE = re.compile(r"\s*;\s.{3,90}$")
"""More about how to read the table, on the same line as the scale ("; ja = gesteund")."""


def is_scale_line(text: str) -> bool:
    """Whether a line says the scale and nothing else."""
    match = find_scale(text)
    if match is None:
        return False
    if not text[: match.start()].strip() and _MORE.match(text, match.end()):
        return True
    rest = text[: match.start()] + " " + text[match.end() :]
    return bool(_SCALE_TAIL.fullmatch(rest))


_ABOUT_SCALE = re.compile(
    r"""(?P<lead>(?:[\w/()-]+\s+){0,7}?)
    (?:(?:€\s?|euro\s)?(?:x|×)\s?(?:€\s?|euro\s)?(?:1\.?000(?:\.000)?|1\s?miljoen|1\s?mln\.?|duizend|miljoen)(?:\s?euro(?:['’]s)?)?
    | in\s(?:netto\s|bruto\s|hele\s|duizenden\s|miljoenen\s|afgeronde\s){0,2}
      (?:euro(?:['’]s)?|€|hectares?|ha|m2|m²|GWh|TJ|kWh|MWh|fte|procenten|uren|aantallen)
    )
    (?P<tail>\s*|\s?per\s\w+(?:\sper\s\w+)?|\s?[,.;(].{0,80})""",
    re.VERBOSE | re.IGNORECASE,
)
_NO_LEAD = re.compile(
    r"\b(?:is|was|waren|wordt|worden|heeft|hebben|kost|van|voor|wij|het|een|met|op|daalt|stijgt)\b", re.IGNORECASE
)


_NAMES_A_PICTURE = re.compile(r"(?:tabel|figuur|grafiek|kaart|afbeelding)\s+\d", re.IGNORECASE)
"""The caption of the next table or picture says nothing of this one ("Figuur 1 Prijs in euro per m2")."""


def is_scale_note(text: str) -> bool:
    """Whether a line beside a table says how to read its figures: the scale, or the scale or unit of some columns.

    Looser than `is_scale_line` ("Budget en achterstand x € 1.000", "Opwekking in GWh"): such words can also be a
    header or a label, so it is asked only of the lines directly above and below a table.
    """
    if is_scale_line(text):
        return True
    match = _ABOUT_SCALE.fullmatch(text.strip())
    if match is None or _NAMES_A_PICTURE.match(text.strip()):
        return False
    lead = match["lead"]
    return (not lead or lead[0].isupper()) and not _NO_LEAD.search(lead)
