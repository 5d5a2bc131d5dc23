"""Units and scales as council documents write them: read, made one, converted."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from importlib import resources

GAP = r"[ \t\u00a0\u202f\u2009]{0,3}(?:\n[ \t\u00a0\u202f\u2009]{0,3}){0,2}"
"""Between a number and its unit: little white space, at most one line end with an empty line behind it."""

_SCALES = (
    (r"(?i:duizend|dzd\.?)|[kK](?!€)", Decimal(1000)),
    (r"(?i:miljoen|mln\b\.?|mio\b\.?|milj\b\.?)|M(?![.²³])", Decimal(10) ** 6),
    (r"(?i:miljard|mld\b\.?|mrd\b\.?)", Decimal(10) ** 9),
)

_MEASURED = (
    ("euro", r"euro(?:['’]?s)?|eur|€(?!\s?[0-9])"),
    ("procentpunt", r"procentpunt(?:en)?|%[- ]?punt(?:en)?|procent[- ]punt(?:en)?"),
    ("%", r"%|procent|pct\.?"),
    ("‰", r"‰|promille"),
    ("km2", r"km2|km²|vierkante\s+kilometers?"),
    ("m2", r"m2|m²|vierkante\s+meters?|m2\s?bvo|m2\s?wvo"),
    ("m3", r"m3|m³|kubieke\s+meters?|kuub"),
    ("ha", r"ha|hectares?|hectaren"),
    ("km/u", r"km/u(?:ur)?|km\s+per\s+uur|kilometer\s+per\s+uur"),
    ("km", r"km|kilometers?"),
    ("cm", r"cm|centimeters?"),
    ("mm", r"mm|millimeters?"),
    ("meter", r"m|meters?"),
    ("fte", r"fte['’]?s?|formatieplaats(?:en)?|voltijdbanen"),
    ("kWh", r"kwh|kilowatt\s?u(?:ur|ren)"),
    ("MWh", r"mwh|megawatt\s?u(?:ur|ren)"),
    ("GWh", r"gwh|gigawatt\s?u(?:ur|ren)"),
    ("TWh", r"twh|terawatt\s?u(?:ur|ren)"),
    ("GJ", r"gj|giga\s?joules?"),
    ("TJ", r"tj|tera\s?joules?"),
    ("PJ", r"pj|peta\s?joules?"),
    ("MWp", r"mwp|megawattpiek"),
    ("kWp", r"kwp|kilowattpiek"),
    ("kW", r"kw|kilowatt"),
    ("MW", r"mw|megawatt"),
    ("kiloton CO2", r"(?:kton|kiloton)\s+co(?:2|₂)(?:[- ]?(?:eq\.?|equivalenten|equivalent|uitstoot))?"),
    ("ton CO2", r"ton\s+co(?:2|₂)(?:[- ]?(?:eq\.?|equivalenten|equivalent|uitstoot))?"),
    ("kg", r"kg|kilo(?:gram)?s?"),
    ("kiloton", r"kton|kiloton"),
    ("ton", r"ton"),
    ("liter", r"liters?"),
    ("dB", r"db(?:\(a\))?|decibel"),
    ("°C", r"°\s?c|graden(?:\s+celsius)?"),
    ("uur", r"uur|uren|(?<=[0-9])u|u(?=\s?/|\s?p\.?w)"),
    ("minuut", r"minuten|minuut|min(?=\.)"),
    ("dag", r"dagen|dag|werkdagen"),
    ("week", r"weken|week"),
    ("maand", r"maanden|maand|mnd\b\.?"),
    ("kwartaal", r"kwartalen"),
    ("jaar", r"jaar|jaren|jr\b\.?"),
    ("banen", r"arbeidsplaats(?:en)?|banen|baan"),
    ("inwoners", r"inwoners?"),
    ("woningen", r"woning(?:en)?|wooneenheden"),
    ("leerlingen", r"leerling(?:en)?"),
    ("keer", r"keer|maal|(?<=[0-9])x"),
    ("punt", r"punten|punt"),
)

COUNTED_UNITS = frozenset({"banen", "inwoners", "woningen", "leerlingen"})
"""Units among the measures that are counted things: 'in 2024 woningen bouwen' is a year before a noun."""

_NOUNS = tomllib.loads(resources.files("ingest").joinpath("nouns.toml").read_text(encoding="utf-8"))
_ONE_NAME: dict[str, str] = _NOUNS["one_name"]
_COUNTED = tuple(_NOUNS["counted"])
_NO_NOUNS = frozenset(_NOUNS["no_nouns"])
_NOUN_ENDS, _VERB_STARTS, _VERB_ENDS = (tuple(_NOUNS[k]) for k in ("noun_ends", "verb_starts", "verb_ends"))

_ADJECTIVES = (
    r"(?:(?:[A-Za-zë-]{2,30}e|extra|eigen|open|minder|meer|sociaal|totaal|netto|bruto|"
    r"fulltime)[ \t]{1,3}){1,2}"
)
_MEASURED_RE = re.compile(
    GAP + "(?:" + "|".join(f"(?P<u{i}>{p})" for i, (_, p) in enumerate(_MEASURED)) + r")(?:(?<=[%€‰])|(?!\w))",
    re.IGNORECASE,
)
_SCALE_RE = re.compile(GAP + "(?:" + "|".join(f"({p})" for p, _ in _SCALES) + r")(?![\w])")
_NOUN_RE = re.compile(
    rf"[ \t\u00a0]{{1,3}}\n?[ \t]{{0,3}}({_ADJECTIVES})?((?:[A-Z]{{2,10}}-)?[a-zëéïöü][\w'’-]{{0,40}})(?!\w)"
)
_WORD_RE = re.compile(r"[ \t\u00a0]{1,3}([a-zëéïöü][a-zëéïöü'’-]{2,40})")
_PER_RE = re.compile(
    r"(?:\s{1,4}per\s{1,4}|/)(inwoners?|huishoudens?|woning|m2|m²|m3|m³|ha|hectare|leerling|fte|uur|kwh|mwh|gj|kg|ton|km|"
    r"persoon|kind|aansluiting|vierkante meter|kubieke meter)(?![\w])",
    re.IGNORECASE,
)
_PER_NAMES = {
    "inwoners": "inwoner", "huishoudens": "huishouden", "m²": "m2", "m³": "m3", "hectare": "ha", "kwh": "kWh",
    "mwh": "MWh", "gj": "GJ",
    "vierkante meter": "m2", "kubieke meter": "m3",
}  # fmt: skip

_RATED = ("euro", "kWh", "m3", "m2", "kg", "ton CO2")
_FACTORS = {
    "m2": ("area", Decimal(1)), "ha": ("area", Decimal(10000)), "km2": ("area", Decimal(10) ** 6),
    "kWh": ("energy", Decimal(1)), "MWh": ("energy", Decimal(1000)), "GWh": ("energy", Decimal(10) ** 6),
    "TWh": ("energy", Decimal(10) ** 9), "GJ": ("energy", Decimal(1000) / Decimal("3.6")),
    "TJ": ("energy", Decimal(10) ** 6 / Decimal("3.6")), "PJ": ("energy", Decimal(10) ** 9 / Decimal("3.6")),
    "kW": ("power", Decimal(1)), "MW": ("power", Decimal(1000)),
    "kWp": ("peak", Decimal(1)), "MWp": ("peak", Decimal(1000)),
    "mm": ("length", Decimal("0.001")), "cm": ("length", Decimal("0.01")), "meter": ("length", Decimal(1)),
    "km": ("length", Decimal(1000)),
    "kg": ("weight", Decimal(1)), "ton": ("weight", Decimal(1000)), "kiloton": ("weight", Decimal(10) ** 6),
    "ton CO2": ("co2", Decimal(1)), "kiloton CO2": ("co2", Decimal(1000)),
    "%": ("share", Decimal(1)), "deel": ("share", Decimal(100)), "‰": ("share", Decimal("0.1")),
}  # fmt: skip
_CONVERTED_DIGITS = Decimal("1e-12")
"""Conversions that do not come out (TJ to GWh) are cut here, far below any figure in a document."""


@dataclass(frozen=True, slots=True)
class UnitRead:
    """A unit behind a number: its one name, where it ends, and whether it is a measure, no counted noun."""

    name: str
    end: int
    measured: bool


def read_scale(text: str, pos: int, *, glued: bool = True) -> tuple[Decimal, int] | None:
    """The scale word at `pos` ('miljoen', 'mln', 'K'), white space before it included, and where it ends.

    With `glued` the letters K and M count only directly behind the digits: '5 M' may be anything.
    """
    match = _SCALE_RE.match(text, pos)
    if not match or match.lastindex is None:
        return None
    if glued and match[match.lastindex] in ("k", "K", "M") and match.start(match.lastindex) > pos:
        return None
    return _SCALES[match.lastindex - 1][1], match.end()


def read_unit(text: str, pos: int, *, known: bool = False) -> UnitRead | None:
    """The unit at `pos`: a measured unit, else the counted noun that follows directly.

    `known` takes only nouns of which it is sure: behind '750K' a word on -en is as likely a verb.
    """
    measured = _MEASURED_RE.match(text, pos)
    if measured and measured.lastgroup and not _next_line_label(measured[0], text, measured.end()):
        name, end = _MEASURED[int(measured.lastgroup[1:])][0], measured.end()
        rate = read_rate(text, end) if name in _RATED else None
        return UnitRead(f"{name} per {rate[0]}", rate[1], True) if rate else UnitRead(name, end, True)
    return _counted(text, pos, known)


def read_rate(text: str, pos: int) -> tuple[str, int] | None:
    """What an amount counts for ('per inwoner', '/m2') and where it ends; times ('per jaar') are none."""
    match = _PER_RE.match(text, pos)
    if not match:
        return None
    name = match[1].lower()
    return _PER_NAMES.get(name, name), match.end()


def counted_name(noun: str, *, known: bool = False) -> str | None:
    """The name under which a counted noun is kept ('arbeidsplaatsen' is 'banen'), None for another word."""
    word = noun.lower().replace("’", "'")
    if word in _ONE_NAME:
        return _ONE_NAME[word]
    if word in _NO_NOUNS:
        return None
    if word.endswith(_COUNTED):
        return word
    if known or len(word) < 4 or not _plural(word):
        return None
    return word


def normal_unit(name: str) -> str:
    """The one name of a unit that was written some way ('hectare' is 'ha', 'Euro' is 'euro')."""
    read = read_unit(name.strip(), 0)
    return read.name if read and read.measured and read.end == len(name.strip()) else name.strip()


def comparable(first: str | None, second: str | None) -> bool:
    """Whether values in these units can be compared, if need be after `convert`."""
    if first == second:
        return True
    if first not in _FACTORS or second not in _FACTORS:
        return False
    return _FACTORS[first][0] == _FACTORS[second][0]


def convert(value: Decimal, from_unit: str, to_unit: str) -> Decimal:
    """`value` in another unit of the same kind (ha and m2; kWh, MWh, GWh and TJ; ...).

    Raises ValueError when the units are of different kinds.
    """
    if from_unit == to_unit:
        return value
    if not comparable(from_unit, to_unit):
        raise ValueError(f"{from_unit} is niet om te rekenen naar {to_unit}")
    result = value * _FACTORS[from_unit][1] / _FACTORS[to_unit][1]
    whole = result.quantize(_CONVERTED_DIGITS) if abs(result) < Decimal(10) ** 15 else result
    return Decimal(f"{whole.normalize():f}")


def one_of(unit: str) -> str:
    """The unit as it is said after 1: 'woning' for 'woningen', the unit itself for most."""
    return _SINGULAR_OF.get(unit, unit)


def many_of(unit: str) -> str:
    """The unit as it is said after another number than 1: 'dagen' for 'dag', the unit itself for most."""
    return _PLURAL_OF.get(unit, unit)


_PLURAL_OF = {"dag": "dagen", "week": "weken", "maand": "maanden", "minuut": "minuten", "punt": "punten",
              "kwartaal": "kwartalen"}  # fmt: skip
_SINGULAR_OF = {plural: single for single, plural in reversed(_ONE_NAME.items()) if plural != "keer"} | {
    "woningen": "woning", "banen": "baan", "inwoners": "inwoner", "leerlingen": "leerling",
    "personen": "persoon",
}  # fmt: skip


@lru_cache(maxsize=8192)
def _plural(word: str) -> bool:
    if word.endswith("en"):
        return word.endswith(_NOUN_ENDS) or not (word.startswith(_VERB_STARTS) or word.endswith(_VERB_ENDS))
    return word.endswith("s") and not word.endswith(("ss", "ens", "ijks", "aals", "oms"))


_YEAR_FOLLOWS = re.compile(r"\s(?:19|20)[0-9]{2}\b")


def _next_line_label(unit: str, text: str, end: int) -> bool:
    """Whether what looks like a unit begins the next row of a flattened table ('400', 'Jaar 2026')."""
    word = unit.lstrip()
    if word.lower() == "jaar" and _YEAR_FOLLOWS.match(text, end):
        return True
    return "\n" in unit and word[:1].isupper() and word[1:2].islower()


def _counted(text: str, pos: int, known: bool) -> UnitRead | None:
    match = _NOUN_RE.match(text, pos)
    if not match or match[2].endswith("-"):
        # "1.000 bedrijfs- en personenauto's": half a word names nothing.
        return None
    if match[1]:
        word = match[2].rstrip("-'’")
        sure = word.endswith(_COUNTED) or word in _ONE_NAME
        name = None if "\n" in match[0] else counted_name(word, known=known or not sure and "open" in match[1])
        if name:
            return UnitRead(name, match.start(2) + len(word), False)
        first = _WORD_RE.match(text, pos)
        name = counted_name(first[1], known=known) if first else None
        return UnitRead(name, first.end(), False) if first and name else None
    name = counted_name(match[2].rstrip("-'’"), known=known)
    return UnitRead(name, match.start(2) + len(match[2].rstrip("-'’")), False) if name else None
