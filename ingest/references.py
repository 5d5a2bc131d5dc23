"""Numbers that are no figures: dates, years, section numbers, list marks, keys, times, addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from ingest.periods import MONTH, find_periods
from ingest.units import read_scale, read_unit

_NUMBERING = r"[0-9]{1,4}(?:\.[0-9]{1,2})*[a-z]?"
_AND_MORE = rf"(?:\s?(?:,|/|-|–|&|en|of|t/m|tot\sen\smet|lid|onder)\s?(?:{_NUMBERING})(?![0-9]|[.,][0-9])){{0,8}}"
_STRONG = (
    r"artikel(?:en|lid)?|art\.|hoofdstuk(?:ken)?|par(?:agraaf|agrafen|\.)|§|bijlagen?|tabel(?:len)?|figu(?:ur|ren)|grafiek(?:en)?|"
    r"pagina['’]?s?|blz\.?|bladzijden?|(?<!\.)p\.|pag\.|nrs?\.?|nummers?|no\.|kenmerk|zaaknummer|zaaknr\.?|registratienummer|"
    r"documentnummer|dossiernummer|besluitnummer|lid|leden|agendapunt|vraag|vragen|moties?|amendement(?:en)?|noot|voetnoot|"
    r"versie|(?<!\.)v\.|res|top|beslispunt(?:en)?|aanbeveling(?:en)?|conclusies?|toezegging(?:en)?|onderdeel|kaart|bouwnummer|huisnummer|iso|nen|sectie|kvk|iban|telefoon|"
    r"tel\.?|fax|postbus|postcode\w{0,8}|raadsbrief|raadsvoorstel|raadsinformatiebrief|rib|collegebesluit|stb\.|stcrt\.|rijksweg"
)
_WEAK = (
    r"doel(?:en)?|programma['’]?s?|project|fase|variant|scenario|stap|deel|punt|groep|niveau|lijn|programmalijn|kavel|wijk|perceel|"
    r"locatie|klasse|categorie|activiteit|domein|subdoel|hoofddoel|thema|pijler|opgave|optie|spoor|speerpunt|ambitie|zone|gebied|"
    r"blok|veld|businesspark|park|schaal|bijeenkomst|prioriteit|ring|maatregel|indicator|inspanning|resultaat|nota|plan|ronde|"
    r"ad|mbo|hbo|havo|vwo|vmbo|vak|kolom|rij|regel|taakveld|kostenplaats|grootboek|perron|lot|poort|tranche|week|jaargang|afd(?:eling|\.)"
)
_STRONG_RE = re.compile(
    rf"(?<![\w-])(?:{_STRONG})(?:\s?[-–:]\s?|\s{{1,2}})(?:nr\.?\s|intern\s[-–]\s)?{_NUMBERING}(?![0-9]|[.,][0-9]){_AND_MORE}",
    re.IGNORECASE,
)
_WEAK_RE = re.compile(
    rf"(?<!\w)(?:{_WEAK})\s(?:nr\.?\s)?[0-9]{{1,2}}(?:\.[0-9]{{1,2}})*[a-z]?(?![0-9]|[.,][0-9]|\w){_AND_MORE}",
    re.IGNORECASE,
)
_ALWAYS_RE = re.compile(
    rf"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{{1,64}}@[\w.-]{{1,100}}"
    rf"|(?<![\w.,])[0-9]{{1,2}}(?:(?:,\s|\s?(?:-|–|en|t/m|tot\sen\smet)\s?)[0-9]{{1,2}}){{0,5}}\s{{1,4}}{MONTH}(?!\w)"
    r"|(?<![\w.,/-])[0-3]?[0-9][-/][01]?[0-9][-/][0-9]{2}(?![\w/])"
    r"|(?<![\w.,])[0-2]?[0-9][:.][0-5][0-9](?:\s?(?:-|–|tot|t/m|en)\s?[0-2]?[0-9][:.][0-5][0-9])?\s?(?:uur|u\b|h\b)"
    r"|(?<![\w.,])[0-9]{1,3}(?::[0-9]{1,3})+(?![\w.,])"
    r"|(?<![\w.,])(?:\+31|\(?\b0[0-9]{1,3}\)?)[\s–-]{0,3}[0-9](?:[\s-]?[0-9]){5,8}(?![0-9])|(?<!\w)14\s?0[0-9]{2,3}(?!\w)"
    r"|\[[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,9}\]"
    r"|(?<=[^\W\d])\s?\([0-9]{1,2}\)(?!\s?%)"
    r"|\([0-9]{1,2}\)(?=\s[^\W\d])"
    r"|(?<!\w)(?:maan|dins|woens|donder|vrij|zater|zon)dag\s[0-9]{1,2}(?![\w.,])"
    r"|(?<!\w)(?-i:RAAD|BW|RV|RIB)[ -][0-9]{1,6}(?!\w)|(?<!\w)24/7(?!\w)|\bjaren\s['’]?[0-9]0(?![\w.,])"
    r"|(?<![\w.,])[0-9]{1,2}\s(?:e|ste|de)\s(?=[a-z])"
    r"|(?<![\w.,])[0-9]{7,}(?![.,]?[0-9])"
    r"|(?<!\w)(?:vanaf|in|sinds|uit|anno|rond|jaar|voor|tot|t/m|na)\s(?:1[5-9][0-9]{2}|2[01][0-9]{2})(?!\w|[.,][0-9])"
    rf"|(?<![\w.,])[0-9]{{1,3}}(?:\s?[-–]\s?|\stot\s(?:en\smet\s)?)?(?:[0-9]{{1,3}})?\s(?:jarigen?|plussers?)\b"
    r"|(?<!\w)[0-9]{1,3}-?\s(?:tot|t/m|en|of|tot\sen\smet)\s[0-9]{1,3}[-\s](?:jarigen?|plussers?)\b",
    re.IGNORECASE,
)  # fmt: skip
_POSTCODE_RE = re.compile(r"(?<![\w.,])[1-9][0-9]{3}\s?([A-Z]{2})(?!\w)(\s{1,2}[A-Z][a-z])?")
_LIST_RE = re.compile(
    r"^[ \t•\-–]{0,8}(?:(?P<one>[0-9]{1,2}[.)\]])|(?P<bare>[0-9]{1,2}(?=[ \t][A-Z]))|"
    r"(?P<section>[0-9]{1,2}(?:\.[0-9]{1,2}){1,4}\.?))[ \t]+(?=[^\W\d]|[‘'“\"(])",
    re.MULTILINE,
)
_NAME_RE = re.compile(r"(?<![\w-])[A-Z][\w-]*[a-z]\s([0-9]{1,2})(?![\w%]|[.,][0-9]|\s{1,3}[-€(]?[0-9])")
_SCALE_LINE_RE = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[(\[€]))(?<![0-9]\s)[x×*]\s{0,2}(?:€\s{0,2}|euro\s)?(?:1(?:[.\s]?000){0,3}(?![0-9]))(?:,-+)?"
    r"(?:\s(?:duizend|miljoen|miljard|mln|mld)\b\.?)?(?:\s(?:euro|€))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Spans:
    """Stretches of a text, sorted, with quick look-up."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def covers(self, position: int) -> bool:
        """Whether a stretch holds this position."""
        i = bisect_right(self.starts, position) - 1
        return i >= 0 and position < self.ends[i]


def find_references(text: str) -> Spans:
    """The stretches of a text whose numbers are no figures."""
    found = [(mention.start, mention.end) for mention in find_periods(text)]
    for pattern in (_ALWAYS_RE, _SCALE_LINE_RE):
        found.extend(match.span() for match in pattern.finditer(text))
    for pattern in (_STRONG_RE, _WEAK_RE):
        for match in pattern.finditer(text):
            found.append((match.start(), _reference_end(text, match)))
    for match in _POSTCODE_RE.finditer(text):
        if match[2] or match[1] not in ("TJ", "GJ", "PJ", "MW", "KW", "HA", "KM"):
            found.append(match.span())
    for match in _LIST_RE.finditer(text):
        if match["bare"] and read_unit(text, match.end("bare")):
            continue
        if match["one"] or not _measured_behind(text, match.end() - 1):
            found.append(match.span())
    for match in _NAME_RE.finditer(text):
        unit = read_unit(text, match.end())
        if not _measured_behind(text, match.end()) and unit is None:
            found.append(match.span(1))
    return _merged(found)


def _reference_end(text: str, match: re.Match[str]) -> int:
    """Where a reference ends; its last number is none when it measures ('doel 2 en 3 miljoen euro')."""
    if not _measured_behind(text, match.end()):
        return match.end()
    *_, last = re.finditer(r"[0-9][0-9.]*", match[0])
    return match.start() + last.start()


def _measured_behind(text: str, position: int) -> bool:
    if read_scale(text, position):
        return True
    unit = read_unit(text, position)
    return unit is not None and unit.measured


def _merged(spans: list[tuple[int, int]]) -> Spans:
    spans.sort()
    starts: list[int] = []
    ends: list[int] = []
    for start, end in spans:
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return Spans(tuple(starts), tuple(ends))
