"""What stands around the questions: subject, party, indieners, date, reference, article, introduction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date

from assistant.drafting.models import Letter
from ingest.periods import find_periods

MAX_NAME = 80
"""Letters of a name or a party; what is longer is a sentence."""

BROKEN_OFF = 55
"""Letters from which a row may go on in the next; a title of its own is shorter."""

_SEPARATOR = r"\s*(?:[:\t]|\s{3,}|-\s)\s*"
_FIELDS = {
    "subject": rf"(?:onderwerp|betreft|betreffende|titel|inzake){_SEPARATOR}(?P<value>\S.*)",
    "askers": rf"(?:naam )?(?:(?:vragen)?stellers?|vragenstellers?|indieners?|indiener\(s\)|(?:vragen)?steller\(s\)|"
    rf"ingediend door|gesteld door|raadslid|raadsleden|namens|naam indiener|van|auteurs?){_SEPARATOR}(?P<value>\S.*)",
    "party": rf"(?:naam )?(?:fracties?|fractie\(s\)|partij(?:en)?){_SEPARATOR}(?P<value>\S.*)",
    "date": rf"(?:datum(?: (?:van )?(?:indiening|vragen|verzending|brief|ingediend|ontvangst))?|verzonden|ingediend op|"
    rf"d\.d\.){_SEPARATOR}(?P<value>\S.*)",
    "reference": rf"(?:(?:ons |uw )?kenmerk|zaaknummer|registratienummer|nummer|volgnummer|referentie)"
    rf"{_SEPARATOR}(?P<value>\S.*)",
    "to": rf"(?:aan|gericht aan|portefeuillehouder|cc|bijlagen?|commissie|grondslag|plaats|telefoon|e-?mail)"
    rf"{_SEPARATOR}(?P<value>\S.*)",
}
_PATTERNS = {name: re.compile(rf"^\W{{0,20}}{pattern}$", re.IGNORECASE) for name, pattern in _FIELDS.items()}
_ARTICLE = re.compile(
    r"\b(?:ex )?(?:artikel|art\.?)[\s-]*(?P<number>\d{1,3}(?:\.\d+)?(?:\s?(?:lid|,\s?lid)\s?\d)?[a-z]?)\b"
    r"(?!\s*(?:van de|,)?\s*gemeentewet)",
    re.IGNORECASE,
)
_RULES = re.compile(r"reglement|rvo|r\.v\.o|vragen|orde", re.IGNORECASE)
_PARTY_IN = re.compile(
    r"\b(?:namens (?:de )?)?fracties? (?:van )?(?:de )?"
    r"(?P<party>[A-Z0-9][\w’'&+.-]*(?:[ /](?:en |& )?[A-Z0-9][\w’'&+.-]*){0,4})"
)
_BRACKETS = re.compile(r"^(?P<name>[^()]+)\((?P<party>[^()]{2,40})\)\s*$")
_GREETING = re.compile(r"^\W{0,20}(?:geachte?|beste|l\.?s\.?\b|aan (?:het|de) |geacht college)", re.IGNORECASE)
_INTRODUCTION = re.compile(
    r"^\W{0,20}(?:inleiding|toelichting|aanleiding|introductie|context|achtergrond)"
    r"(?: (?:van|op|bij|door) .{0,40})?\W*$",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"^(?:inleiding|toelichting|aanleiding)\s*[:\t]\s*(?=\S)", re.IGNORECASE)
_ASKED = re.compile(r"^\W{0,20}(?:(?:de |onze |schriftelijke )?vragen)\W*$", re.IGNORECASE)
_ANNOUNCES = re.compile(r"^[^.?!]*\bvragen\b[^.?!]*:$", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:schriftelijke |raads|technische |art\S*\s?\d*\S*\s?-?)?vragen\b.{0,80}?"
    r"\b(?:over|inzake|betreffende|m\.b\.t\.|omtrent)\s+(?P<value>.{3,150})",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"^(?:[A-Z]\.?\s?){0,4}(?:(?:van|de|der|den|ten|ter|el|van der|van den|van de|in ’t|’t)\s)*"
    r"[A-Z][\w’'-]+(?:[ -](?:van|de|der|den|ten|ter|el|[A-Z][\w’'.-]*))*$"
)
_PARTY_FIRST = re.compile(
    r"^(?P<party>[A-Z0-9][\w’'&+./ ]{1,40}?)\s*(?:[-–|:]\s*)(?:(?i:schriftelijke |raads|technische ))?(?i:vragen)\b"
)
_PARTY_LAST = re.compile(
    r"^(?i:schriftelijke |raads|technische )(?i:vragen) (?:van )?(?:de )?(?:fractie )?"
    r"(?P<party>[A-Z0-9][\w’'&+./-]*(?: [A-Z0-9][\w’'&+./-]*)*)$"
)
_CAPITALS = re.compile(r"^(?=.*[A-Z])[A-Z0-9][A-Z0-9’'&+./ -]{1,30}$")
_NO_PARTY = re.compile(
    r"\b(?:onderwerp|betreft|inzake|datum|gemeente|raad|gemeenteraad|vragen|griffie|college|aan|memo|brief)\b",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"\b(?P<party>VVD|CDA|D66|PvdA|GroenLinks(?:[- /]PvdA)?|GL[-/ ]PvdA|SP|ChristenUnie|CU[-/ ]SGP|SGP|PVV|FVD|"
    r"Forum voor Democratie|JA21|Partij voor de Dieren|PvdD|BBB|DENK|Volt|50PLUS|"
    r"Leefbaar [A-Z]\w+|Gemeentebelangen(?: [A-Z]\w+)?|Dorpsbelangen?|Lokaal [A-Z]\w+)\b"
)
_PARTY_NAME = re.compile(
    rf"(?:{_NATIONAL.pattern}|(?:Lijst|Partij|Fractie|Gemeentelijst|Burgerbelang\w*|Seniorenpartij|Ouderenpartij)\b).*"
)
"""A name among the askers that is a party's: "Lijst Van der Meulen"."""

_NAMED_SO = re.compile(r"^(?:de )?fractie(?: van)?(?: de)? (?=\w)", re.IGNORECASE)
_DATE_ONLY = re.compile(
    r"^(?:[A-Z][\w’' -]+,\s*)?(?:d\.d\.\s*)?(?P<value>\d{1,2}[\s./-]+(?:\d{1,2}|[a-z]+)[\s./-]+\d{4})\W*$"
)
_NUMERIC_DATE = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
_CLOSING = re.compile(r"^\W{0,20}(?:met |vriendelijke|hoogachtend|groet|namens)", re.IGNORECASE)


def read_heading(before: Sequence[str], after: Sequence[str]) -> Letter:
    """The heading and introduction from the rows before the questions, and the signature from those after."""
    found: dict[str, str] = {}
    used: set[int] = set()
    for number, row in enumerate(before):
        for name, pattern in _PATTERNS.items():
            match = pattern.match(row.strip())
            if match and name not in found and len(match["value"]) < 3 * MAX_NAME:
                found[name] = " ".join(match["value"].split())
                used.add(number)
                break
            if match:
                used.add(number)
                break
    whole = "\n".join(before)
    signature = [row.strip() for row in after if row.strip()]
    party, askers = _people(found, before, signature)
    article = _article([*before, *after])
    date = date_in(found.get("date", "")) or _loose_date(before)
    subject = found.get("subject", "") or _loose_subject(whole)
    return Letter(
        subject=_tidy_subject(subject),
        party=party,
        askers=askers,
        date=date,
        reference=found.get("reference", ""),
        article=article,
        introduction=_introduction(before, used),
    )


def _people(found: dict[str, str], before: Sequence[str], signature: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The party and the names of who asks."""
    askers = found.get("askers", "")
    party = found.get("party", "")
    bracket = _BRACKETS.match(askers)
    if bracket:
        askers, party = bracket["name"], party or bracket["party"]
    inside = re.search(r",?\s*(?:\bnamens )?(?:de )?\bfractie(?: van)?(?: de)? (?P<party>.+)$", askers)
    if inside:
        askers, party = askers[: inside.start()], party or inside["party"]
    if not party:
        for row in [*before, *signature]:
            if match := _PARTY_IN.search(row):
                party = match["party"]
                break
    party = party or _letterhead(before, signature)
    names = [name.strip(" ,.") for name in re.split(r",\s*|\s+en\s+|\s*&\s*|;\s*|\s*/\s*", askers) if name.strip(" ,.")]
    parties = [name for name in names if _PARTY_NAME.fullmatch(name)]
    if parties and len(names) > len(parties):
        names = [name for name in names if name not in parties]
        party = party or parties[0]
    if not names:
        names = [row.strip(" ,.") for row in signature if _NAME.match(row.strip(" ,.")) and row.strip(" ,.") != party][
            :6
        ]
        names = [name for name in names if not _CLOSING.match(name) and not (party and party.lower() in name.lower())]
    # What the name is shown beside says "Fractie" already.
    party = _NAMED_SO.sub("", party.strip(" .,:"))
    return (party if len(party) <= MAX_NAME else ""), tuple(name for name in names if len(name) <= MAX_NAME)


def _letterhead(before: Sequence[str], signature: Sequence[str]) -> str:
    """A party that heads the letter, or a national one that is named above or below it."""
    top = [row.strip() for row in before if row.strip()][:3]
    for row in top:
        match = _PARTY_FIRST.match(row) or _PARTY_LAST.match(row)
        if match and not _NO_PARTY.search(match["party"]):
            return match["party"].strip()
    for row in top[:2]:
        if _CAPITALS.match(row) and not _NO_PARTY.search(row):
            return row.title() if len(row) > 5 else row
    found = next((match for row in [*top, *signature] if (match := _NATIONAL.search(row))), None)
    if found:
        return found["party"]
    # "Progressief Verbond" above "Schriftelijke vragen": a name and nothing else.
    head = top[:2]
    if len(head) == 2 and re.match(r"(?i)\W*(?:schriftelijke |raads|technische )vragen\b", head[1]):
        alone = re.fullmatch(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}", head[0])
        return head[0] if alone and not _NO_PARTY.search(head[0]) else ""
    return ""


def _article(rows: Sequence[str]) -> str:
    """The article on which the questions rest: one that stands near the reglement van orde or the word vragen."""
    for number, row in enumerate(rows):
        for match in _ARTICLE.finditer(row):
            around = " ".join(rows[max(0, number - 1) : number + 2])
            if _RULES.search(around):
                return f"artikel {' '.join(match['number'].split())}"
    return ""


def date_in(text: str) -> Date | None:
    """The first day that a text names."""
    if match := _NUMERIC_DATE.search(text):
        try:
            return Date(int(match[3]), int(match[2]), int(match[1]))
        except ValueError:
            return None
    days = [found.period.first for found in find_periods(text) if found.period.first == found.period.last]
    return days[0] if days else None


def _loose_date(rows: Sequence[str]) -> Date | None:
    """A date on a line of its own, with the place before it or not."""
    for row in rows:
        if (match := _DATE_ONLY.match(row.strip())) and (found := date_in(match["value"])):
            return found
    return None


def _loose_subject(text: str) -> str:
    rows = text.split("\n")[:12]
    # Behind a field nothing of the subject goes on: two spaces keep them apart.
    fields = [not row.strip() or any(pattern.match(row.strip()) for pattern in _PATTERNS.values()) for row in rows]
    # A short row is no row that was broken off.
    fields = [field or len(rows[max(0, number - 1)]) < BROKEN_OFF for number, field in enumerate(fields)]
    match = _ABOUT.search("".join(f"{'  ' if field else ' '}{row}" for row, field in zip(rows, fields, strict=True)))
    if match:
        return re.split(r"(?<=[a-z])[.?!]\s|\s{2,}", match["value"])[0]
    title = re.match(r"(?i:schriftelijke |raads|technische )vragen ([a-z].{3,80})$", text.strip().split("\n")[0])
    return title[1] if title else ""


def _tidy_subject(subject: str) -> str:
    """The subject without what every such letter says ("Schriftelijke vragen (artikel 41) over …")."""
    text = " ".join(subject.split()).strip(" .:")
    if match := _ABOUT.search(text):
        text = match["value"]
    text = re.sub(
        r"^(?:schriftelijke |raads|technische |art(?:ikel|\.)?\s?\d+\s?-?\s?(?:rvo\s)?)*vragen\s*(?:ex )?"
        r"(?:\(?art(?:ikel|\.)?\s?\d+[^)]*\)|art(?:ikel|\.)?\s?\d+\s?(?:rvo)?)?[\s:–-]*(?:over |inzake |betreffende )?",
        "",
        text,
        flags=re.IGNORECASE,
    )
    return text.strip(" .:-–")


def _introduction(rows: Sequence[str], used: set[int]) -> str:
    """The running text before the questions, from its heading or greeting on, without what are fields."""
    starts = [number + 1 for number, row in enumerate(rows) if _INTRODUCTION.match(row.strip())]
    starts += [number + 1 for number, row in enumerate(rows) if _GREETING.match(row.strip())]
    begin = min(starts, default=0)
    paragraphs: list[str] = []
    current: list[str] = []
    for number in range(begin, len(rows) + 1):
        row = rows[number].strip() if number < len(rows) else ""
        field = number in used or bool(_ASKED.match(row) or _INTRODUCTION.match(row) or _GREETING.match(row))
        if row and not field:
            current.append(_INTRODUCED.sub("", row))
            continue
        text = " ".join(re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", "\n".join(current)).split())
        if text.endswith(":") and _ANNOUNCES.search(text):
            text = ""
        # Running text has sentences; what stands above it without any is a letterhead.
        if text and (begin or (re.search(r"[.!?:]$", text) and len(text.split()) > 5)):
            paragraphs.append(text)
        current = []
    return "\n\n".join(paragraphs)
