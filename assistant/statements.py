"""What an answer says, piece by piece: every figure, period, name and quotation against the sources cited for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.agreeing import says, written_as
from assistant.calculating import result_said
from assistant.document_names import document_names
from assistant.loose_digits import DIGITS, digit_faults, stands_in, texts_around
from assistant.models import Calculation, Operation
from assistant.phrases import CUT, Found, NameKind, Names, find_names, fold
from assistant.placing import Placed, Said, Stretch, heads_of, place
from assistant.running_on import mention_at, run_on
from assistant.sources import Fact, Source, clause_around, given_for, same_time
from assistant.told_before import told_periods
from ingest.figures import Mention, find_mentions, parse_scale_line
from ingest.models import UnitKind
from ingest.periods import PeriodMention, find_periods

MARKER = re.compile(r"\[(\d+)\]")
_MARKERS = re.compile(r"\[\d+\](?:[\s,;]*\[\d+\])*")
_SOURCE_LINE = re.compile(r"\s*bron(?:nen)?:\s*", re.IGNORECASE)
_QUOTATION = re.compile(r"“([^“”]*)”")
_IN_NAME = re.compile(r"\d|\b[VN]\b|(?:€|\beuro)(?=\Z)", re.IGNORECASE)
"""What could be read as a figure or as part of the one behind it: 'Subtotaal V 790.000', 'Heffing, in euro 391'."""
_SOURCE_WORDS = frozenset({"bron", "bronnen", "tabel", "onder", "een", "en", "van", "bladzijde", "blz", "pagina"})
"""What a line that names the sources says beside their names."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_SIGN = re.compile(r"(?:\A|\s)[-−+]\Z")
"""Before a number that is no date: "-3 juli"."""
_SHORTEST_TITLE = 4
"""Letters of a title without its digits, for recognising another edition."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of an answer up to its markers, the sources cited for it, and the text before it."""

    text: str
    sources: tuple[Source, ...]
    before: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is wrong with a statement, in Dutch, and the figures of the sources that it states."""

    faults: tuple[str, ...]
    stated: tuple[Fact, ...]


def statements(text: str, sources: Sequence[Source], names: Names) -> Iterator[Statement]:
    """The statements of a text.

    Markers hold for what stands before them on their line, and what follows the last ones of a line for these too. A
    line without any belongs to the last markers above it, a line that names the sources to all.
    """
    by_marker = {source.citation.marker: source for source in sources}
    current: tuple[Source, ...] = tuple(sources)
    before = ""
    for raw in text.split("\n"):
        line = " ".join(raw.split())
        if not line:
            continue
        place = 0
        for group in _free_markers(line, names):
            numbers = {int(number) for number in MARKER.findall(group[0])}
            current = tuple(by_marker[number] for number in sorted(numbers) if number in by_marker)
            piece = line[place : group.start()]
            yield Statement(piece, current, before)
            before += f"{piece}\n"
            place = group.end()
        rest = line[place:]
        if rest.strip():
            wide = tuple(sources) if _SOURCE_LINE.match(rest) else current
            yield Statement(rest, wide, before)
            before += f"{rest}\n"


def _free_markers(line: str, names: Names) -> list[re.Match[str]]:
    """The groups of markers in a line; what looks like one inside a quoted sentence is the document's own."""
    groups = list(_MARKERS.finditer(line))
    if len(groups) == 0:
        return []
    found = find_names(line, names)
    return [group for group in groups if not any(name.start < group.start() < name.end for name in found)]


def judge(statement: Statement, names: Names, calculations: Sequence[Calculation]) -> Judgement:
    """Whether a statement holds."""
    text = statement.text
    found = find_names(text, names)
    masked = _masked(text, found, calculations)
    facts = [fact for source in statement.sources for fact in source.facts]
    mentions = tuple(mention for mention in find_mentions(masked) if _free(mention, found))
    said = _figures(masked, mentions, facts, found)
    said += _loose_figures(masked, [*mentions, *find_periods(masked), *said], facts)
    said.sort(key=lambda one: one.start)
    known = tuple(figure for figure in said if figure.facts)
    # "6,8 (2022)" is a figure with the year in which it was measured; that is no year for the next figure.
    periods = tuple(p for p in find_periods(masked) if _free(p, found) and not any(k.holds(p) for k in known))
    documents = tuple(document_names(masked, found, periods, statement.sources))
    # "De begroting 2026" names a document; that is no year for a figure.
    periods = tuple(p for p in periods if not any(d.start <= p.start and p.end <= d.end for d in documents))
    earlier = tuple(name for line in statement.before.split("\n") for name in find_names(line, names))
    heads = heads_of(statement.sources)
    stretch = Stretch(masked, found, earlier, known, periods, _groups(statement), documents, heads)
    faults = [*_title_faults(statement, found), *_quotation_faults(statement, found), *_scale_faults(statement, found)]
    faults += [f"het cijfer {figure} staat niet in de bron" for figure in run_on(text, found)]
    stated = [fact for fact in facts if _quoted(fact, found)]
    for figure in said:
        written = text[figure.start : figure.end]
        if not figure.facts and _copied(text, figure, statement):
            continue
        placed = place(figure, stretch) if figure.facts else Placed((), "staat niet in de bron")
        stated += placed.facts
        # "De twee wijken samen": how many figures are computed with.
        if not figure.facts and _counts_operands(figure, calculations, text):
            continue
        # Of a calculated figure no column and no period is said but those of what it is computed from.
        # A highest or lowest figure is a cited one itself: below a column it must be that column's.
        calculated = any(
            result_said(one, figure.mention)
            and stretch.says_no_place(figure, stretch.periods_of(one))
            and not (one.operation in (Operation.MAX, Operation.MIN) and stretch.names_column(figure))
            for one in calculations
        )
        if placed.fault and not calculated:
            faults.append(f"{written} {placed.fault}")
    faults += _period_faults(periods, statement, calculations)
    faults += [f"-{one.period.as_written} is geen datum" for one in periods if _SIGN.search(masked, 0, one.start)]
    explained = [*((one.start, one.end) for one in said), *((one.start, one.end) for one in periods)]
    explained += [(one.start, one.end) for one in documents]
    faults += digit_faults(masked, explained, statement.sources)
    return Judgement(tuple(faults), tuple(stated))


def _copied(text: str, figure: Said, statement: Statement) -> bool:
    """Whether a number that is no figure of the source stands in a sentence of it between the same words.

    The words on both sides count, or two on one side, so that it is about the same thing there.
    """
    before, after = text[: figure.start].split(), text[figure.end :].split()
    number = text[figure.start : figure.end].split()
    runs = [[*before[-1:], *number, *after[:1]], [*before[-2:], *number], [*number, *after[:2]]]
    sides = (bool(before) and bool(after), len(before) > 1, len(after) > 1)
    said = [fold(unit.text) for source in statement.sources for unit in source.units if unit.kind is not UnitKind.ROW]
    return any(
        enough and any(stands_in(fold(" ".join(run)).rstrip(",;."), one) for one in said)
        for run, enough in zip(runs, sides, strict=True)
    )


def _counts_operands(figure: Said, calculations: Sequence[Calculation], text: str) -> bool:
    """Whether a number in words says how many figures a calculation has, in a text that says its result."""
    mention = figure.mention
    if mention is None or not mention.as_written[:1].isalpha() or mention.scale != 1:
        return False
    said = find_mentions(text)
    return any(
        mention.value == len(one.operands) and any(result_said(one, other) for other in said) for one in calculations
    )


def _quoted(fact: Fact, found: Sequence[Found]) -> bool:
    """Whether the whole sentence of a figure stands in the text."""
    sentence = fold(fact.unit.text.rstrip(";. "))
    return fact.unit.kind is not UnitKind.ROW and any(
        sentence in name for one in found for name in one.of(NameKind.SENTENCE)
    )


def _groups(statement: Statement) -> Mapping[str, frozenset[str]]:
    """For a row label the groups that it stands under in the cited tables."""
    groups: dict[str, set[str]] = {}
    for source in statement.sources:
        for row in source.rows:
            if row.label and row.lead:
                groups.setdefault(fold(row.label), set()).add(fold(row.lead))
    return {label: frozenset(leads) for label, leads in groups.items()}


def _masked(text: str, found: Sequence[Found], calculations: Sequence[Calculation]) -> str:
    """The text with other letters for the digits of names, and for calculations, which are checked by themselves."""
    letters = list(text)
    for name in found:
        letters[name.start : name.end] = _IN_NAME.sub(_blank, text[name.start : name.end])
    for calculation in calculations:
        # A highest or lowest figure stands alone and is a cited figure itself.
        if "=" in calculation.text:
            for place in written_as(text, calculation.text):
                letters[place : place + len(calculation.text)] = "¤" * len(calculation.text)
    return "".join(letters)


def _loose_figures(
    masked: str, taken: Sequence[Mention | PeriodMention | Said], facts: Sequence[Fact]
) -> Iterator[Said]:
    """Figures of the sources among the numbers that by themselves are none ('Peilwaarde 17', like 'Plan 17')."""
    for run in DIGITS.finditer(masked):
        start = run.start()
        if any(item.start < run.end() and start < item.end for item in taken):
            continue
        mention = mention_at(masked, start)
        if mention is not None:
            end = start + mention.end
            around = masked[slice(*clause_around(masked, start, end, [(start, end)]))]
            same = tuple(fact for fact in facts if says(mention, fact, around))
            if same:
                yield Said(start, end, mention, same)


def _blank(match: re.Match[str]) -> str:
    return "¤" * len(match[0])


def _free(item: Mention | PeriodMention, found: Sequence[Found]) -> bool:
    return not any(name.start <= item.start and item.end <= name.end for name in found)


def _figures(masked: str, mentions: Sequence[Mention], facts: Sequence[Fact], found: Sequence[Found]) -> list[Said]:
    """The figures that a text says: exactly as a source writes them, or with the same value."""
    said: list[Said] = []
    periods = find_periods(masked)
    folded = masked.lower()
    for written in sorted({fold(fact.figure.as_written) for fact in facts}, key=len, reverse=True):
        for start in written_as(folded, written):
            end = start + len(written)
            if any(one.start < end and start < one.end for one in said):
                continue
            if any(
                mention.start < end and start < mention.end
                for mention in mentions
                if not (start <= mention.start and mention.end <= end)
            ):
                continue
            if any(name.start < end and start < name.end for name in found):
                continue
            if any(_within(start, end, one) for one in periods):
                # "Op 11 maart 2025" does not say the 11 of a source.
                continue
            around = masked[slice(*clause_around(masked, start, end, [(start, end)]))]
            inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
            longer = None if inside else mention_at(masked, start)
            if longer is not None and start + longer.end > end:
                # "In jaren 40 euro": by itself no figure, like "jaren 40", and not the source's 40 either.
                end, inside, exact = start + longer.end, [longer], False
            else:
                inside, exact = inside or list(find_mentions(masked[start:end])), True
            same = tuple(
                fact
                for fact in facts
                if (exact and fold(fact.figure.as_written) == written)
                or any(says(mention, fact, around) for mention in inside)
            )
            said.append(Said(start, end, inside[0] if inside else None, same))
    for mention in mentions:
        if any(one.start <= mention.start and mention.end <= one.end for one in said):
            continue
        around = masked[slice(*clause_around(masked, mention.start, mention.end, [(mention.start, mention.end)]))]
        same = tuple(fact for fact in facts if says(mention, fact, around))
        said.append(Said(mention.start, mention.end, mention, same))
    return said


def _within(start: int, end: int, period: PeriodMention) -> bool:
    """Whether a stretch is a part of a period, and not all of it."""
    return period.start <= start and end <= period.end and end - start < period.end - period.start


def _period_faults(
    periods: Sequence[PeriodMention],
    statement: Statement,
    calculations: Sequence[Calculation],
) -> Iterator[str]:
    """Periods that the sources of a statement do not name at all."""
    if not periods:
        return
    given = [period for source in statement.sources for fact in source.facts for period in fact.periods]
    texts = [text for source in statement.sources for text in texts_around(source)]
    given += [mention.period for text in texts for mention in find_periods(text)]
    given += [
        one
        for source in statement.sources
        for unit in source.units
        for one in told_periods(unit, source.passage, source.document)
    ]
    given += [
        mention.period
        for calculation in calculations
        for operand in calculation.operands
        for mention in find_periods(operand.period or "")
    ]
    dates = {source.document.date for source in statement.sources}
    for mention in periods:
        day = mention.period.first if mention.period.first == mention.period.last else None
        if day in dates and day is not None:
            continue
        facts = (fact for source in statement.sources for fact in source.facts)
        if not any(same_time(mention.period, one) for one in given) and not any(
            given_for(mention.period, fact) for fact in facts
        ):
            yield f"de periode {mention.period.as_written} staat niet in de bron"


def _title_faults(statement: Statement, found: Sequence[Found]) -> Iterator[str]:
    """A document that the text names is cited; a line with the source begins with one."""
    cited = {fold(source.document.title) for source in statement.sources}
    # Below the heading "5. Perspectiefnota 2026-2029" a list of decisions tells of another document.
    headings = [fold(one) for source in statement.sources for one in _headings(source)]
    for name in found:
        titles = name.of(NameKind.TITLE)
        treated = any(stands_in(title, heading) for title in titles for heading in headings)
        if titles and not titles & cited and not treated and len(name.names) == len(titles):
            yield f"{statement.text[name.start : name.end]} is geen bron van het antwoord"
    for title in {source.document.title for source in statement.sources}:
        if _YEAR.search(title) and sum(letter.isalpha() for letter in title) >= _SHORTEST_TITLE:
            pattern = _YEAR.sub(r"(?:19|20)\\d\\d", re.escape(title))
            edition = re.compile(rf"{pattern}(?![\d.,]*\d)", re.IGNORECASE)
            for match in edition.finditer(statement.text):
                if not any(name.start <= match.start() and match.end() <= name.end for name in found):
                    yield f"{match[0]} is geen bron van het antwoord"
    line = _SOURCE_LINE.match(statement.text)
    if line and not any(name.start == line.end() and name.of(NameKind.TITLE) & cited for name in found):
        yield "de genoemde bron is geen bron van het antwoord"
    if line:
        words = re.findall(r"[^\W\d_]+", _without(statement.text, found))
        if lost := [word for word in words if word.lower() not in _SOURCE_WORDS]:
            yield f"‘{' '.join(lost)}’ staat niet bij de bron"


def _headings(source: Source) -> Iterator[str]:
    """The headings above a cited place."""
    for unit in source.units:
        yield from unit.section or source.passage.section


def _without(text: str, found: Sequence[Found]) -> str:
    """The text with spaces for its names."""
    letters = list(text)
    for name in found:
        letters[name.start : name.end] = " " * (name.end - name.start)
    return "".join(letters)


def _quotation_faults(statement: Statement, found: Sequence[Found]) -> Iterator[str]:
    """What stands between quotation marks stands so in a source."""
    text = statement.text
    verbatim = [fold(source.citation.quote) for source in statement.sources]
    verbatim += [fold(unit.text) for source in statement.sources for unit in source.units]
    # Sentences that follow each other in one citation are one quotation.
    verbatim += [fold(" ".join(unit.text for unit in source.units)) for source in statement.sources]
    opened = 0
    for name in found:
        marked = text[name.start - 1 : name.start] == "“" and text[name.end : name.end + 1] == "”"
        if marked and name.of(NameKind.SENTENCE):
            yield from _loose_quotations(text[opened : name.start - 1], verbatim)
            opened = name.end + 1
    yield from _loose_quotations(text[opened:], verbatim)


def _loose_quotations(text: str, verbatim: Sequence[str]) -> Iterator[str]:
    for quotation in _QUOTATION.finditer(text):
        words = fold(quotation[1].removesuffix(CUT))
        if not any(stands_in(words, source) for source in verbatim):
            yield f"het citaat “{quotation[1]}” staat niet zo in de bron"
    if _QUOTATION.sub("", text).count("“"):
        yield "een citaat in de tekst staat niet zo in de bron"


def _scale_faults(statement: Statement, found: Sequence[Found]) -> Iterator[str]:
    """A scale line in the text that is none of the table's."""
    stated = parse_scale_line(_without(statement.text, found))
    if stated is None:
        return
    scales = [parse_scale_line(source.passage.scale_line or "") for source in statement.sources]
    headers = [parse_scale_line(header) for source in statement.sources for header in source.passage.header]
    if stated not in (*scales, *headers):
        yield "de schaal in de tekst is niet die van de bron"
