"""Headers of flattened tables: one to six lines of years and header words become column labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.tables.values import DATE, MONTH, YEAR, find_scale

MAX_HEADER_LINES = 12
"""A header that a text export spreads out, a cell or half a cell a line."""
MAX_NOTE = 60
"""Characters of a note in brackets under a column name."""
MAX_STUB_WORDS = 9
"""The words before the first column name; more of them is a sentence."""

_YEARS = rf"(?:{YEAR}\s?(?:[-/]|t/m)\s?(?:{YEAR}|\d\d)(?!\d)|{YEAR})"
_MOMENT = rf"(?:{DATE}|\d{{1,2}}\s{MONTH}(?:\s{YEAR})?|{MONTH}\s{YEAR}|[qQ][1-4]\s?{YEAR}|{_YEARS})"
_BEFORE = (
    r"(?:(?:primi?tieve|primaire|oorspronkelijke|bijgestelde|gewijzigde|actuele|geactualiseerde|huidige|nieuwe|laatste"
    r"|vastgestelde|structurele|incidentele|totale|verwachte|werkelijke|geraamde|gerealiseerde|netto|bruto|gemiddelde?"
    r"|landelijke|concept)\s)*"
)
_NUMERIC = (
    r"saldo\s(?:van\s)?(?:de\s)?(?:lasten|baten)\sen\s(?:lasten|baten)|totaal\s(?:lasten|baten|uitgaven|inkomsten)"
    r"|(?:programma|meerjaren)?begroting(?:en)?(?:\s(?:incl\.?|inclusief|na|voor)\swijziging(?:en)?)?"
    r"|begroot|geraamd|(?:meerjaren)?raming|(?:jaar)?rekening|realisatie|gerealiseerd|werkelijk|prognose"
    r"|beschikbaar|budget|krediet|restant(?:krediet)?|nog\ste\sbesteden|besteed|besteding(?:en)?"
    r"|(?:begin|eind)?stand|(?:begin|eind)?saldo|boekwaarde|toevoeging(?:en)?|onttrekking(?:en)?|vermeerdering(?:en)?"
    r"|vermindering(?:en)?|storting(?:en)?|dotatie|vrijval|aanwending(?:en)?|aflossing(?:en)?|rente|afschrijving(?:en)?"
    r"|investering(?:en)?|bijdrage|mutaties?|wijziging(?:en)?|bijstelling|verschil(?:len)?|afwijking(?:en)?|effect"
    r"|percentage|aandeel|lasten|baten|uitgaven|inkomsten|opbrengst(?:en)?|kosten|totaal|bedrag(?:en)?|tarief|tarieven"
    r"|aantal(?:len)?(?:\s(?:fte|uren(?:\sper\s(?:week|jaar))?|inwoners|woningen|leerlingen|huishoudens))?|fte(?:['’]s)?"
    r"|uren(?:\sper\s(?:week|jaar))?|oppervlakte|startwaarde|peilwaarde|nulmeting|referentiewaarde|streefwaarde"
    r"|doelwaarde|doelstelling|ambitie|doel|norm|signaalwaarde|ratio|score|uitkomst|meting|waarde|structureel"
    r"|jaarlasten|kapitaallasten|levensduur|looptijd|datum|incidenteel|voordeel|nadeel|voordelig|nadelig|index|peildatum|peiljaar|dekking|ruimte|jaarschijf"
    r"|perspectiefnota|voorjaarsnota|kadernota|najaarsnota|septembercirculaire|meicirculaire|decembercirculaire"
    r"|schaal|maximum|minimum|laagste|hoogste|gemiddelde?|kans|impact|risico(?:bedrag|score)|weging|max\.?|min\."
    r"|voorraad|opgave|capaciteit|ha|m[²2³3]|kWh|[%€]"
)
_TEXTUAL = (
    r"bron(?:nen)?|toelichting|omschrijving|opmerking(?:en)?|portefeuillehouder|verantwoordelijk(?:e)?|eigenaar|status"
    r"|planning|stand\svan\szaken|beheersmaatregel(?:en)?|(?:meet)?frequentie|eenheid|i/s|v/n|s/i|wettelijk|uitvoering"
    r"|gereed|afgerond|termijn|portefeuille"
)
_STUB = (
    r"(?:beleids)?indicator(?:en)?|omschrijving|programma(?:['’]s)?|(?:deel)?programma|taakveld(?:en)?|product(?:en)?"
    r"|onderwerp(?:en)?|activiteit(?:en)?|project(?:en)?|maatregel(?:en)?|post(?:en)?|functie|wijk(?:en)?|kern(?:en)?"
    r"|soort|categorie|naam|reserves?|voorziening(?:en)?|risico(?:['’]s)?|kengetal(?:len)?|onderdeel|jaar|thema|locatie"
    r"|gemeente|onderwijs|school|belasting(?:en)?|heffing(?:en)?|leges|subsidie|partij|nr\.?|nummer"
)

_SEGMENT = re.compile(
    rf"""(?<![\w/-])(?:
      (?P<numeric>{_BEFORE}(?:{_NUMERIC})(?:\s(?:per|op|t/m|tot\sen\smet|ultimo|eind|begin|begroting|rekening|jaar)(?=\s{_MOMENT}))?(?:\s{_MOMENT}|\st(?:\s?[-+]\s?\d)?(?!\w))?(?:\s(?:na|voor|incl\.?|inclusief)\swijziging(?:en)?)?)
    | (?P<moment>(?:[BRJP]\s?|JR\s?|(?:per|ultimo|eind|begin|t/m|stand)\s)?{_MOMENT}|[qQ][1-4]|[1-4]e\skwartaal)
    | (?P<textual>{_TEXTUAL})
    | (?P<stub>{_STUB})
    )(?![\w’'-])\s?(?P<star>\*{{1,3}}|\d\))?""",
    re.VERBOSE | re.IGNORECASE,
)
_VALUE_STUBS = frozenset({"jaar", "gemeente", "school", "partij", "subsidie", "belasting", "belastingen", "leges"})
"""Names that stand for row labels in the first column and for values in a later one."""
_NOTE = re.compile(r"\s*(?:\([^()]{0,60}\)|/|\*+|\|)\s*")
_SUMS = re.compile(rf"(?:totaal|bedrag|verschil|aantal|krediet|restant)\s{YEAR}$", re.IGNORECASE)
"""Before more years such a word is a column of its own: "Totaal 2025 2026 2027"."""
_OPEN_LEAD = re.compile(r"(?:,|\b(?:van|de|het|een|en|per|voor|in|aan|uit|op|bij|tot|der))$", re.IGNORECASE)
_YEAR_END = re.compile(rf"(.*?)\s({YEAR})$")
_ANY_YEAR = re.compile(YEAR)


@dataclass(frozen=True, slots=True)
class Segment:
    """One recognised column name on a header line, or a note in brackets that belongs to the one before."""

    text: str
    kind: str
    """"numeric", "moment", "textual", "stub", or "note"."""
    joins_next: bool = False
    """It ends in a slash: the next piece belongs to it."""


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """A line that can be part of a header: free text at its start, then column names and nothing else."""

    lead: str
    segments: tuple[Segment, ...]
    empty_stub: bool
    """The raw line begins with a blank: the cell above the row labels is empty."""
    scale: str | None = None

    @property
    def names(self) -> int:
        """Number of column names on the line, without notes."""
        return sum(segment.kind != "note" for segment in self.segments)

    @property
    def columns(self) -> int:
        """Number of names of columns with values."""
        return sum(segment.kind in ("numeric", "moment") for segment in self.segments)

    @property
    def capitals(self) -> bool:
        """Whether the names are written alike; "Totaal mutaties" is a phrase and not two column names."""
        first = [name.text[0].isupper() for name in self.segments if name.text[0].isalpha() and name.kind != "note"]
        return not first or all(first) or not any(first)


@dataclass(frozen=True, slots=True)
class Header:
    """Column labels with the kind of each, and the label of the column of row labels.

    `textual` holds the indices of columns that carry text (Bron), `lines` the number of lines it was made of.
    """

    stub: str | None
    labels: tuple[str, ...]
    textual: frozenset[int]
    lines: int
    scale: str | None = None
    shifted: bool = False
    """The first column name was taken for the name of the row labels, without a word that says so."""

    @property
    def values(self) -> tuple[int, ...]:
        """Indices of the columns that carry values."""
        return tuple(index for index in range(len(self.labels)) if index not in self.textual)


def parse_header_line(text: str) -> HeaderLine | None:
    """Read one line as a piece of a header; None when other words stand between or after the column names."""
    scale_match = find_scale(text)
    scale = None
    if scale_match is not None:
        scale = scale_match.group().strip()
        text = text[: scale_match.start()] + " " + text[scale_match.end() :]
    stripped = text.strip()
    if not stripped or len(stripped) > 160 or stripped[-1] in ".;:,?!":
        return None
    matches = [
        match
        for match in _SEGMENT.finditer(stripped)
        # "Nulmeting (jaar)": what stands in brackets belongs to the name before it.
        if stripped.count("(", 0, match.start()) <= stripped.count(")", 0, match.start())
    ]
    if not matches:
        if stripped.startswith("(") and stripped.endswith(")") and len(stripped) < MAX_NOTE:
            return HeaderLine("", (Segment(stripped, "note"),), False, scale)
        return None
    # The longest end of the line that is nothing but column names; what stands before it is the stub.
    ends = [*(match.start() for match in matches[1:]), len(stripped)]
    first = len(matches)
    while first and _notes(stripped[matches[first - 1].end() : ends[first - 1]]) is not None:
        first -= 1
    if first == len(matches):
        return None
    lead = stripped[: matches[first].start()].strip()
    if any(_ANY_YEAR.search(match.group()) for match in matches[:first]):
        return None
    segments: list[Segment] = []
    if re.fullmatch(r"\([^()]{1,60}\)", lead):
        segments.append(Segment(lead, "note"))
        lead = ""
    if len(lead.split()) > MAX_STUB_WORDS:
        return None
    for match, end in zip(matches[first:], ends[first:], strict=True):
        kind = next(name for name in ("numeric", "moment", "textual", "stub") if match[name])
        notes = _notes(stripped[match.end() : end]) or ()
        name = match[kind].strip()
        if lead and not segments and kind == "numeric" and _OPEN_LEAD.search(lead):
            # "Overzicht van mutaties 2025 2026": the words are one phrase, only the year is a column.
            parts = _YEAR_END.match(name)
            lead = " ".join([lead, parts[1] if parts else name, *(note for note in notes if note.startswith("("))])
            if parts is None:
                continue
            name, kind = parts[2], "moment"
        segments.append(Segment(name, kind, joins_next="/" in notes))
        segments.extend(Segment(note, "note") for note in notes if note.startswith("("))
    return HeaderLine(lead, tuple(segments), text[:1] in (" ", "\t"), scale)


def _notes(text: str) -> tuple[str, ...] | None:
    """The notes, slashes and marks between two column names; None when there are other words."""
    notes: list[str] = []
    position = 0
    while position < len(text):
        match = _NOTE.match(text, position)
        if match is None:
            return tuple(notes) if not text[position:].strip() else None
        notes.append(match.group().strip())
        position = match.end()
    return tuple(notes)


def is_sum(name: str) -> bool:
    """Whether a column name is a word for a whole with a year, which before more years are two columns."""
    return _SUMS.match(name) is not None


def is_textual(name: str) -> bool:
    """Whether a column name is a word for a column of text (Bron, Toelichting)."""
    line = parse_header_line(name)
    return line is not None and not line.lead and [segment.kind for segment in line.segments] == ["textual"]


def is_stub(word: str) -> bool:
    """Whether a word names the column of row labels (Indicator, Programma, Wijk)."""
    return bool(re.fullmatch(_STUB, word, re.IGNORECASE))


def same_words(line: HeaderLine, first: HeaderLine) -> bool:
    """Whether two lines are the same words with another year or moment."""
    return bool(line.lead) and line.lead == first.lead and [s.kind for s in line.segments] == ["moment"]


def ascending_years(segments: Sequence[Segment]) -> int:
    """Number of column names that carry a year, 0 unless the years go up (or all stay the same)."""
    years = [int(found[-1]) for segment in segments if (found := _ANY_YEAR.findall(segment.text))]
    return len(years) if years == sorted(years) else 0


def headers_from(lines: Sequence[HeaderLine]) -> Iterator[Header]:
    """All readings of these header lines as column labels, the most likely first."""
    scale = next((line.scale for line in lines if line.scale), None)
    seen: set[tuple[str | None, tuple[str, ...]]] = set()
    for labels_with_kind, stub in _readings(lines):
        header = _finish(labels_with_kind, stub, len(lines), scale)
        if header is not None and (header.stub, header.labels) not in seen:
            seen.add((header.stub, header.labels))
            yield header
            # A first name that is no known word for rows can still stand above these.
            two = header.stub is None and len(header.labels) == 2 and not header.textual
            if two and not _ANY_YEAR.search(header.labels[0]):
                first, second = header.labels
                yield Header(first, (second,), frozenset(), header.lines, scale, shifted=True)


def _readings(lines: Sequence[HeaderLine]) -> Iterator[tuple[list[Segment], str]]:
    lead = lines[0].lead
    if len(lines) >= 2 and lead and all(same_words(line, lines[0]) for line in lines):
        # "Innovatiebudget 2024" / "Innovatiebudget 2025": the words belong to every column.
        yield [Segment(f"{line.lead} {line.segments[0].text}", "numeric") for line in lines], ""
        return
    # Only the first line may carry free words: those name the column of row labels.
    if any(line.lead for line in lines[1:]):
        return
    if len(lines) >= 2:
        upper, lower = _plain(lines[:-1]), _plain(lines[-1:])
        stub, upper_names = _split_stub(lead, upper)
        if upper_names and lower and len(lower) > len(upper_names):
            yield from _spanned(upper_names, lower, stub)
        if len(upper_names) == len(lower) and len(lower) >= 2:
            zipped = [
                Segment(f"{a.text} {b.text}", a.kind)
                for a, b in zip(upper_names, lower, strict=True)
                if a.kind != "textual"
            ]
            if len(zipped) == len(lower) and not any(_ANY_YEAR.search(a.text) for a in upper_names):
                yield zipped, stub
        for cut in range(1, len(lines)):
            taken = _years_taken(_split_stub(lead, _plain(lines[:cut]))[1], _plain(lines[cut:]))
            if taken:
                yield taken, stub
        # Years under the last columns only: "Omschrijving Rekening Begroting Bron" over "2023 2024".
        numeric = [s for s in upper_names if s.kind == "numeric" and not _ANY_YEAR.search(s.text)]
        if (
            len(numeric) == len(lower) >= 2
            and all(s.kind == "moment" for s in lower)
            and len(upper_names) > len(numeric)
        ):
            years = iter(lower)
            yield [Segment(f"{s.text} {next(years).text}", s.kind) if s in numeric else s for s in upper_names], stub
    flat = _plain(lines)
    stub, names = _split_stub(lead, flat)
    yield names, stub
    years_follow = len(names) >= 3 and all(segment.kind == "moment" for segment in names[1:])
    if lead and years_follow and names[0].kind == "numeric" and not _ANY_YEAR.search(names[0].text):
        # "Heffingen en tarieven 2024 2025 2026": the last word before the years belongs to the stub.
        yield names[1:], f"{stub} {names[0].text}"
    # "Begroting" / "2024" / "Begroting" / "2025": a word and the year under it are one label.
    joined = _join_years(names)
    if len(joined) != len(names):
        yield joined, stub


_TAKES_YEARS = re.compile(
    r"(?:ambitie|streefwaarde|doelwaarde|doel|(?:meerjaren)?raming|(?:meerjaren)?begroting|begroot|prognose|geraamd)",
    re.IGNORECASE,
)


def _years_taken(upper: list[Segment], lower: list[Segment]) -> list[Segment]:
    """Years below one word that takes them: "Peilwaarde Ambitie Bron" over "2025 2026 2027".

    Other names before the years stand under the column before that word.
    """
    takers = [index for index, segment in enumerate(upper) if _TAKES_YEARS.fullmatch(segment.text)]
    years = [segment for segment in lower if segment.kind == "moment"]
    others = [segment for segment in lower if segment.kind != "moment"]
    if len(takers) != 1 or len(years) < 2 or lower != [*others, *years] or len(others) == 1:
        return []
    place = takers[0]
    before = list(upper[:place])
    if others:
        if not before or before[-1].kind != "numeric":
            return []
        owner = before.pop()
        before += [Segment(f"{owner.text} {segment.text}", "numeric") for segment in others]
    word = upper[place].text
    return [*before, *(Segment(f"{word} {year.text}", "numeric") for year in years), *upper[place + 1 :]]


def _spanned(upper: list[Segment], lower: list[Segment], stub: str) -> Iterator[tuple[list[Segment], str]]:
    """Labels over several columns: "Begroting Realisatie" over "lasten baten saldo lasten baten saldo"."""
    groups, size = len(upper), len(lower) // len(upper)
    if groups < 2 or len(lower) % groups:
        return
    names = [segment.text.lower() for segment in lower]
    if names == names[:size] * groups:
        yield (
            [
                Segment(f"{upper[index // size].text} {segment.text}", segment.kind)
                for index, segment in enumerate(lower)
            ],
            stub,
        )


def _plain(lines: Sequence[HeaderLine]) -> list[Segment]:
    """All column names in order, with notes and halves after a slash joined to the name before them."""
    names: list[Segment] = []
    for line in lines:
        for segment in line.segments:
            if names and (names[-1].joins_next or segment.kind == "note"):
                glue = " / " if names[-1].joins_next else " "
                names[-1] = Segment(names[-1].text + glue + segment.text, names[-1].kind, segment.joins_next)
            elif segment.kind != "note":
                names.append(segment)
    return names


def _split_stub(lead: str, names: list[Segment]) -> tuple[str, list[Segment]]:
    if lead:
        if names and names[0].kind == "stub" and len(names) > 1:
            return f"{lead} {names[0].text}", names[1:]
        return lead, names
    years = _YEAR_END.match(names[0].text) if names else None
    if years and len(names) > 1 and all(name.kind == "moment" for name in names[1:]):
        # "Meerjarenraming 2026 2027 2028": one word for the whole table.
        return years[1], [Segment(years[2], "moment"), *names[1:]]
    stub: list[str] = []
    while len(names) > 1 and (names[0].kind == "stub" or names[0].text.lower() == "omschrijving"):
        stub.append(names[0].text)
        names = names[1:]
    return " ".join(stub), names


_YEAR_IN_CELLS = re.compile(r"\(jaar\w*\)$", re.IGNORECASE)


def _join_years(names: list[Segment]) -> list[Segment]:
    joined: list[Segment] = []
    for segment in names:
        last = joined[-1] if joined else None
        open_name = last is not None and last.kind == "numeric" and not _ANY_YEAR.search(last.text)
        # "Peilwaarde (jaartal)": the year stands in the cells.
        if last is not None and open_name and segment.kind == "moment" and not _YEAR_IN_CELLS.search(last.text):
            joined[-1] = Segment(f"{last.text} {segment.text}", "numeric")
        else:
            joined.append(segment)
    return joined


def _finish(names: list[Segment], stub: str, lines: int, scale: str | None) -> Header | None:
    # A separate column for V or N only repeats the letter of the amount before it.
    names = [segment for segment in names if segment.text.lower() != "v/n"]
    if not names or len(names) > 20:
        return None
    # A word for rows (Programma, Project) behind the first figures is no column name but a title's.
    if any(segment.kind == "stub" and segment.text.lower() not in _VALUE_STUBS for segment in names):
        return None
    if any(
        _SUMS.match(segment.text) and re.fullmatch(YEAR, following.text)
        for segment, following in zip(names, names[1:], strict=False)
    ):
        return None
    textual = frozenset(index for index, segment in enumerate(names) if segment.kind == "textual")
    labels = tuple(re.sub(r"\s+", " ", segment.text) for segment in names)
    if len(textual) == len(labels):
        return None
    return Header(re.sub(r"\s+", " ", stub).strip() or None, labels, textual, lines, scale)
