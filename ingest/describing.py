"""Title, kind, date and period of a document, inferred from its first page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date as Date

from ingest.kinds import KINDS, kind_in
from ingest.models import Frozen, Period
from ingest.own_date import DATE, own_date
from ingest.source import Line

HEAD_LINES = 40
"""What identifies a document stands in its first so many filled lines."""

HEAD_CHARACTERS = 6_000
"""Mentions of the document itself ("De kadernota 2026 die voor u ligt") stand in the first so many letters."""

MAX_TITLE = 120
"""A longer title is a paragraph."""

_YEARS = r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d))?"
_PERIOD = re.compile(rf"\b({_YEARS})\b")
_NAMED_KINDS = "|".join(
    re.escape(word) for kind in KINDS for word in kind.words if len(word) > 4 and kind.name not in {"brief", "motie"}
)
_SELF = re.compile(
    rf"\b(?:dit|deze|onderhavige|voorliggende?|nieuwe|voor\s+u\s+ligt\s+(?:het|de))\s+(?P<kind>{_NAMED_KINDS})\b"
    rf"|\b(?P<kind2>{_NAMED_KINDS})\b[^.]{{0,40}}\bdie\s+voor\s+u\s+ligt\b",
    re.IGNORECASE,
)
"""How a document speaks of itself; other documents are mentioned as "in het coalitieakkoord"."""
_WITH_YEARS = re.compile(rf"\b(?P<kind>{_NAMED_KINDS})\s+(?P<period>{_YEARS})", re.IGNORECASE)
_PROGRAMME = re.compile(
    r"\b(?:[Vv]eranderp|[Pp])rogramma(?:plan|contract)?\s+(?:voor\s+)?(?:het\s+)?"
    r"(?P<name>[A-ZÀ-Ý][\w’'-]+(?:\s+(?:en|&)\s+[A-ZÀ-Ýa-zà-ÿ][\w’'-]+)?)"
)
_MIN_MENTIONS = 3
"""A programme is what a document is about from so many mentions on."""
_LABELLED = re.compile(r"^(?:onderwerp|betreft|titel)\s*:?\s*(?P<value>\S.*)$", re.IGNORECASE)


class Description(Frozen):
    """What a document says of itself."""

    title: str
    kind: str
    date: Date | None
    period: Period | None


def year_period(text: str) -> Period | None:
    """The first year or range of years in a text as a period."""
    found = _PERIOD.search(text)
    if not found:
        return None
    years = re.findall(r"\d+", found.group(1))
    first = int(years[0])
    last = int(years[1]) if len(years) > 1 else first
    last = last if last > 100 else first // 100 * 100 + last
    if not first <= last <= first + 40:
        last = first
    return Period(as_written=found.group(1), first=Date(first, 1, 1), last=Date(last, 12, 31))


def describe(
    lines: Sequence[Line], announced: str | None, fallback: str, programme_kind: str = "programmaplan"
) -> Description:
    """Infer title, kind, date and period.

    Args:
        lines: the lines of the document.
        announced: the title line found when the file was split, or None.
        fallback: the title when the document gives none (the name of the file).
        programme_kind: what a document about a programme is that does not say its kind (the kind of the other
            documents in a bundle).
    """
    filled = [line for line in lines if line.text.strip()][:HEAD_LINES]
    texts = [" ".join(line.text.split()) for line in filled]
    whole = " ".join(" ".join(line.text.split()) for line in lines)
    head = whole[:HEAD_CHARACTERS]
    letter = any(re.match(r"^(?:geachte|beste)\b", text, re.IGNORECASE) for text in texts)
    title = announced or _typographic_title(filled, lines)
    kind = kind_in(title or "") or next(
        (k for text in texts[:8] if len(text) < MAX_TITLE and not _sentence(text) and (k := kind_in(text))),
        None,
    )
    own = _own_kind(head)
    if letter and announced is None and not (title and kind_in(title)):
        kind = _letter_kind(head)
    if kind is None:
        kind = _letter_kind(head) if letter else own
    subject = next((found.group("value") for text in texts[:20] if (found := _LABELLED.match(text))), None)
    if subject and len(subject) > 5 and (title is None or len(title) <= len(kind or "") + 12):
        title = subject
    programme = _programme(whole)
    if title is None and programme and (kind is None or kind.startswith("programma")):
        kind = kind or programme_kind
        title = f"{kind.capitalize()} {programme}"
    if title is None and letter:
        title = kind or "Brief"
    period = year_period(title or "")
    if period is None and kind in _WITH_PERIOD:
        period = _own_period(head, kind) or _common_range(whole)
    if title is None:
        title = own if own and (period or own in _WITH_PERIOD) else _short_first_line(texts)
    elif kind in _WITH_HEADLINE and _is_bare(title, kind):
        title = _completed(title, texts)
    title = _tidy(title or fallback, kind)
    if period is not None and year_period(title) is None and kind in _WITH_PERIOD:
        title = f"{title} {period.as_written}"
    date = own_date(filled, fallback)
    return Description(title=title or fallback, kind=kind or "document", date=date, period=period)


MAX_CELLS = 2
"""Cells of a line that can be a title; the header of a table has more."""
_GENERIC = re.compile(
    r"(?:(?:hoofdstuk|artikel)?\s*\d+(?:\.\d+)*\.?\s+\S|samenvatting|inleiding|inhoud|aanleiding|voorwoord|voorstel$"
    r"|voorgesteld besluit|(?:gevraagd|ontwerp)besluit)",
    re.IGNORECASE,
)
"""Chapters that every document has: a heading, not a title."""
_ADDRESS = re.compile(
    r"aan\s(?:de|het|alle)\b|(?:zaak)?nummer\b|datum\b|commissie\b|portefeuillehouder\b|steller\b|agendapunt\b",
    re.IGNORECASE,
)
"""Fields of a form or letter: they complete no title."""

_WITH_PERIOD = frozenset(
    {
        "perspectiefnota", "kadernota", "voorjaarsnota", "najaarsnota", "bestuursrapportage", "programmabegroting",
        "jaarstukken", "programmaplan", "programmacontract", "coalitieakkoord",
    }
)  # fmt: skip
"""Kinds that are about years; of a letter or a list of decisions the date says enough."""


_WITH_HEADLINE = frozenset({"persbericht", "raadsbrief", "brief", "raadsvoorstel", "schriftelijke vragen"})
"""Kinds whose heading says only the kind, so that the headline below it completes the title."""


def _sentence(text: str) -> bool:
    return len(text) > 60 and bool(re.search(r"\b(?:de|het|een|is|zijn|van)\b.*\b(?:de|het|een|is|zijn|van)\b", text))


def _own_kind(head: str) -> str | None:
    counts = Counter((found.group("kind") or found.group("kind2")).lower() for found in _SELF.finditer(head))
    return kind_in(counts.most_common(1)[0][0]) if counts else None


def _letter_kind(head: str) -> str:
    return "raadsbrief" if re.search(r"\b(?:gemeente)?raads?(?:leden)?\b", head[:1500], re.IGNORECASE) else "brief"


def _programme(whole: str) -> str | None:
    counts = Counter(found.group("name") for found in _PROGRAMME.finditer(whole))
    if not counts:
        return None
    name, count = counts.most_common(1)[0]
    return name if count >= _MIN_MENTIONS else None


def _is_bare(title: str, kind: str | None) -> bool:
    """Whether a title holds nothing but the kind, a place and a date."""
    rest = DATE.sub("", title)
    rest = re.sub(re.escape(kind or "?"), "", rest, flags=re.IGNORECASE)
    return len(re.findall(r"[A-Za-z]{3,}", rest)) <= 1 and not re.search(_YEARS, rest)


def _completed(title: str, texts: Sequence[str]) -> str:
    """A bare title with the first headline below it."""
    for text in texts[:10]:
        bare = DATE.sub("", text)
        fits = 15 <= len(text) <= MAX_TITLE - len(title) and text[0].isupper()
        headline = fits and not text.endswith((".", ",", ":")) and not _sentence(text)
        if headline and not _ADDRESS.match(text) and len(re.findall(r"[A-Za-z]{3,}", bare)) >= 3 and text not in title:
            return f"{title}: {text}"
    return title


def _tidy(title: str, kind: str | None) -> str:
    """One line, no bare punctuation at the ends, the kind in front where the title does not name it."""
    title = " ".join(title.split())[:MAX_TITLE].strip(" .,;:-–")
    words = title.split()
    title = " ".join(word.capitalize() if word.isupper() and len(word) > 6 else word for word in words)
    if title[:1].islower():
        title = title[0].upper() + title[1:]
    return title


def _typographic_title(lines: Sequence[Line], whole: Sequence[Line]) -> str | None:
    """The line in the largest type on the first page, with the line below it in the same type."""
    first_page = [line for line in lines if line.page == lines[0].page]
    declared = [line for line in first_page if line.level == 1]
    if declared and declared[0] in first_page[:8]:
        return declared[0].text.lstrip("# ").strip()
    sized = [line for line in first_page if line.size]
    if not sized:
        return None
    largest = max(line.size or 0 for line in sized)
    body = Counter(round(line.size, 1) for line in whole if line.size for _ in range(len(line.text))).most_common(1)[0][
        0
    ]
    if largest < body * 1.15:
        return None
    first = next(line for line in sized if (line.size or 0) >= largest - 0.1)
    text = " ".join(first.text.split())
    if _GENERIC.match(text) or len(first.cells) > MAX_CELLS:
        return None
    below = sized[sized.index(first) + 1 : sized.index(first) + 2]
    if below and (below[0].size or 0) >= largest - 0.1 and len(below[0].cells) <= MAX_CELLS:
        rest = " ".join(below[0].text.split())
        if not (_ADDRESS.match(rest) or _GENERIC.match(rest)):
            text = f"{text} {rest}"
    return text if 3 < len(text) <= MAX_TITLE else None


def _short_first_line(texts: Sequence[str]) -> str | None:
    for text in texts[:3]:
        if 3 < len(text) <= MAX_TITLE and not text.endswith((".", ",", ";")) and re.search(r"[A-Za-z]{4}", text):
            return re.sub(r"^\d+(?:\.\d+)*\.?\s+", "", text)
    return None


def _own_period(head: str, kind: str) -> Period | None:
    """The years that the opening mentions with its own kind of document, most often first."""
    counts = Counter(
        found.group("period") for found in _WITH_YEARS.finditer(head) if kind_in(found.group("kind")) == kind
    )
    return year_period(counts.most_common(1)[0][0]) if counts else None


def _common_range(whole: str) -> Period | None:
    """The range of years that the whole document mentions most, when it does so often."""
    counts = Counter(
        re.sub(r"\s", "", found.group(1)).replace("–", "-")
        for found in _PERIOD.finditer(whole)
        if re.search(r"[-–]", found.group(1))
    )
    if not counts or counts.most_common(1)[0][1] < _MIN_MENTIONS:
        return None
    return year_period(counts.most_common(1)[0][0])
