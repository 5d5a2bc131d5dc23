"""Whether passages support a sentence, and with which of their sentences and rows.

A sentence is supported when what it says stands there, in these or in other words (stems, parts of compounds, the
thesaurus); when it names nobody and nothing that does not stand there; and when it does not say the opposite.
Figures are checked by value elsewhere; here it is checked that the words beside them are about the same row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.agreeing import counted_before
from assistant.analysis import TermCache, UnitTerms
from assistant.concepts import Matcher, make_concepts
from assistant.formulating.additions import additions, causes, clauses, quoted_elsewhere, says_why
from assistant.formulating.filling import Rendered
from assistant.formulating.misplacing import Misplacing, only_numbers
from assistant.formulating.quoting import pieces_before, quoted_units
from assistant.formulating.request import NumberedFigure, NumberedPassage
from assistant.ranking import AROUND_CREDIT
from assistant.sources import clause_around
from assistant.thesaurus import Thesaurus
from ingest.figures import find_mentions
from ingest.models import Passage, Unit, UnitKind
from ingest.periods import find_periods
from vectorstore.dutch import STOP_WORDS, tokens
from vectorstore.index import Index

ENOUGH = 0.45
"""Share of the telling words of a sentence that its passages must say. See `evals.supporting` for how it was chosen."""

ENOUGH_WITH_FIGURE = 0.25
"""… and of a sentence whose figures were found by value, row and period: these show most of what it says."""

RELATED = 0.3
"""Share of the telling words beside a figure that the very sentence of the source must say in which it stands."""

WHOLLY, ASKED = 0.8, 0.2
"""The same for a clause of one word, and for the sentence together with the question."""

_SAYING_TEXT = """
regel regels rij rijen post posten tellen telt losse exclusief inclusief bijna ruim ongeveer precies ongewijzigd
gelijk bedraagt bedragen bedroeg noemt noemen genoemd vermeldt vermelden vermeld vermelding blijkt aangegeven
genoteerd komt komen uitkomt neerkomt heeft hebben gaat gaan krijgt krijgen geldt gelden betreft betreffen heet heten
totaal boven onder samen gezamenlijk opgeteld bijeen verschil verschilt meer minder hoger lager groter kleiner hoogste
laagste grootste kleinste meeste minste stijging stijgt stijgen steeg gestegen daling daalt dalen daalde gedaald
toename afname toegenomen afgenomen gegroeid groeit groei gekrompen keer maal procent percentage aandeel deel bedrag
aantal gemiddeld jaar jaren periode stuk stukken document documenten tabel passage nota gemeente respectievelijk
volgende daarmee waarvan daarna eerder later ander andere beide verder bovendien tegenover vergeleken vergelijking
"""
_SAYING = frozenset(_SAYING_TEXT.split())
"""Words that say how something is said, compared or computed, and not what: a source need not have them."""

_GENERAL_TEXT = "totaal totalen eindtotaal subtotaal som saldo gemeente overig overige de het van"
_GENERAL = frozenset(_GENERAL_TEXT.split())
"""A row that is called by these alone is about what its table is about."""

_NEGATION = re.compile(r"\b(?:niet|geen|nooit|nergens|niemand|noch|zonder)\b", re.IGNORECASE)
_DENIAL = re.compile(
    r"\b(?:niet|geen|nooit|nergens|niemand|noch|zonder|afgewezen|verworpen|geweigerd|ingetrokken|ontbreekt|ontbreken|"
    r"onvoldoende|vervallen|vervalt|verdwijnt|afgeschaft|pm|n\.t\.b|ntb|tegen|stopt|gestopt|afgezien|uitgesloten|uitgesteld|"
    r"nog te bepalen|onbekend|nihil|nee|nog)\b",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(r"\b(?:aangenomen|aanvaard|ingestemd|goedgekeurd|akkoord|toegestaan|toegekend)\b", re.IGNORECASE)
_REJECTED = re.compile(r"\b(?:verworpen|afgewezen|afgekeurd|geweigerd|verboden|weggestemd)\b", re.IGNORECASE)
_VERDICT = re.compile(
    r"\A(?:nee|ja|dat klopt(?: niet)?|dat is (?:niet )?(?:zo|juist)|niet juist|klopt(?: niet)?)\s*[,:;.–-]\s*",
    re.IGNORECASE,
)
"""How a sentence takes up the question; what follows is the claim."""
_NAME = re.compile(r"(?<![.!?:;“\"(]\s)(?<!\A)\b[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ][\w'’-]*")
_CLAUSE = re.compile(r"[,;:]|\bmaar\b|\bterwijl\b|\bwel\b", re.IGNORECASE)
_SAME_CLAUSE = 0.5
"""A denied clause of a source whose words stand for so much in a sentence is what that sentence is about."""
_FEWEST_WORDS = 2
_SHOWN = 60
"""Letters of a source that a fault repeats for the model."""
_AKIN = 5
"""Letters that two words must share from their first one to be of one family."""


@dataclass(frozen=True, slots=True)
class Supported:
    """The sentences and rows that a sentence rests on, by passage; and what is wrong with it, in Dutch."""

    units: tuple[tuple[NumberedPassage, tuple[Unit, ...]], ...]
    faults: tuple[str, ...]


class Supporter:
    """Judges sentences over one index."""

    def __init__(self, index: Index, cache: TermCache, thesaurus: Thesaurus) -> None:
        """Use the terms of an index and a thesaurus."""
        self._index = index
        self._cache = cache
        self._thesaurus = thesaurus
        self.misplacing = Misplacing(index.analyzer)

    def judge(
        self,
        words: str,
        rendered: Rendered,
        asked: str,
        passages: Sequence[NumberedPassage],
        figures: Sequence[NumberedFigure],
        named: Sequence[NumberedFigure] | None = None,
    ) -> Supported:
        """Which units of the passages a sentence rests on, and whether they support it.

        Args:
            words: what the model wrote itself, figures left out.
            rendered: the sentence with its figures.
            asked: the question; beside a figure its words need not stand in the source once more.
            passages: those that the sentence names, and those of its figures.
            figures: the figures in it; their units always count.
            named: those of the figures whose row the sentence or question must be about; None for all.
        """
        claim = _VERDICT.sub("", words)
        matcher = self._matcher(claim)
        chosen: list[tuple[NumberedPassage, tuple[Unit, ...]]] = []
        own: frozenset[str] = frozenset()
        around: frozenset[str] = frozenset()
        for numbered in passages:
            must = [one.fact.unit for one in figures if one.source.passage.id == numbered.passage.id]
            units = quoted_units(self._cache, matcher, numbered, must, words)
            if not units:
                continue
            terms = self._cache.of(numbered.passage, numbered.document).units
            for unit in units:
                place = numbered.passage.units.index(unit)
                own |= terms[place].own
                around |= terms[place].around | self._above(unit, numbered.passage)
            chosen.append((numbered, units))
        faults: list[str] = []
        if figures:
            faults += self._unrelated(rendered, asked, figures if named is None else named)
        told = own | around
        faults += self._uncaused(claim, chosen)
        if figures or self._corrects(words, asked, told):
            own |= self._cache.terms(asked)
        share = matcher.coverage(own, around, AROUND_CREDIT)
        if not chosen or (
            len(matcher.concepts) >= _FEWEST_WORDS and share < (ENOUGH_WITH_FIGURE if figures else ENOUGH)
        ):
            faults.append("de genoemde passages zeggen dit niet")
        faults += self._unsaid(claim, asked, passages)
        faults += self._strangers(claim, passages, asked if _NEGATION.search(claim) else "")
        faults += self._opposites(claim, asked, chosen, bool(figures), told)
        return Supported(tuple(chosen), tuple(dict.fromkeys(faults)))

    def _unsaid(self, words: str, asked: str, passages: Sequence[NumberedPassage]) -> list[str]:
        """Clauses without a figure that the passages as a whole do not say: a cause or claim hung on to what is so."""
        terms = self._cache.terms(asked).union(
            *(
                one.own | one.around
                for numbered in passages
                for one in self._cache.of(numbered.passage, numbered.document).units
            )
        )
        faults = []
        for clause in clauses(words):
            matcher = self._matcher(clause)
            if len(matcher.concepts) >= _FEWEST_WORDS and matcher.coverage(terms) < ENOUGH:
                faults.append(f"de genoemde passages zeggen niet: ‘{clause}’")
        return faults

    def _uncaused(self, words: str, chosen: Sequence[tuple[NumberedPassage, tuple[Unit, ...]]]) -> list[str]:
        """Causes that no quoted place gives as one: with a word for it there, or at the start of what follows."""
        faults = []
        for clause in causes(words):
            matcher = self._matcher(clause)
            if len(matcher.concepts) >= _FEWEST_WORDS and not any(
                matcher.coverage(terms.own, terms.around, AROUND_CREDIT) >= ENOUGH for terms in self._causal(chosen)
            ):
                faults.append(f"de genoemde passages geven deze oorzaak niet: ‘{clause}’")
        return faults

    def _causal(self, chosen: Sequence[tuple[NumberedPassage, tuple[Unit, ...]]]) -> Iterator[UnitTerms]:
        """The terms of quoted places that say why: "omdat" in them, or "daardoor" in what follows."""
        for numbered, many in chosen:
            terms = self._cache.of(numbered.passage, numbered.document).units
            for unit in many:
                place = numbered.passage.units.index(unit)
                texts = [unit.lead or "", *(one.text for one in numbered.passage.units[place : place + 2])]
                if says_why(" ".join(texts)):
                    yield terms[place]

    def added(
        self, rendered: Rendered, words: str, units: Sequence[tuple[NumberedPassage, tuple[Unit, ...]]]
    ) -> Sequence[str]:
        """Judgements, advice, quantities in words, bounds and units that the cited places do not have."""
        told: list[str] = []
        for numbered, many in units:
            passage = numbered.passage
            told += [numbered.document.title, *passage.header, *passage.section]
            told += [text for text in (passage.caption, passage.stub) if text]
            for unit in many:
                told += [unit.text, unit.lead or "", unit.label or "", *(unit.section or ())]
                told += [part for one in unit.figures for part in (one.column_label, one.unit) if part]
        places = [(one.document.title, " ".join(unit.text for unit in many)) for one, many in units]
        elsewhere = quoted_elsewhere(words, places)
        if elsewhere:
            return elsewhere
        return additions(rendered.text, words, " ".join(told), self._index.analyzer.stem, len(rendered.spans))

    def _unrelated(self, rendered: Rendered, asked: str, figures: Sequence[NumberedFigure]) -> list[str]:
        """Figures whose own sentence or row is about something else than the words beside them or the question."""
        spans = [(start, end) for start, end, _ in rendered.spans]
        places = {one.name: (start, end) for start, end, one in rendered.spans if isinstance(one, NumberedFigure)}
        whole = _without(rendered.text, 0, len(rendered.text), spans)
        faults = []
        for figure in figures:
            unit = figure.fact.unit
            begin, end = places.get(figure.name, (0, len(rendered.text)))
            clause = _without(rendered.text, *clause_around(rendered.text, begin, end, spans), spans)
            if unit.kind is UnitKind.ROW and unit.label and not self._row_related(f"{whole} {asked}", figure):
                faults.append(f"{figure.name} is van de rij ‘{unit.label}’; de zin gaat daar niet over")
            elif unit.kind is not UnitKind.ROW and not self._prose_related(clause, whole, asked, figure):
                faults.append(f"{figure.name} staat in een zin over iets anders: “{unit.text[:_SHOWN]}”")
        return faults

    def _row_related(self, words: str, figure: NumberedFigure) -> bool:
        """Whether words name something of a row; of a total something of its table."""
        unit = figure.fact.unit
        label = self._cache.terms(f"{unit.label} {unit.lead or ''}")
        if set(tokens(unit.label or "")) <= _GENERAL:
            above = (figure.fact.passage.caption, figure.fact.figure.column_label, *figure.fact.passage.section)
            label |= self._cache.terms(" ".join(text for text in above if text))
        return only_numbers(label) or any(self._matcher(words).said(label)) or _akin(words, unit.label or "")

    def _prose_related(self, clause: str, whole: str, asked: str, figure: NumberedFigure) -> bool:
        """Whether a sentence of a source says enough of the clause, of the whole, or of it with the question."""
        both = f"{whole} {asked}"
        passage = figure.source.passage
        terms = self._cache.of(passage, figure.source.document).units
        units = [*pieces_before(passage, figure.fact.unit), figure.fact.unit]
        if counted_before(figure.fact):
            units.insert(0, passage.units[passage.units.index(figure.fact.unit) - 1])
        pieces = [terms[passage.units.index(unit)] for unit in units]
        own = frozenset[str]().union(*(piece.own for piece in pieces))
        around = pieces[-1].around | self._above(figure.fact.unit, passage)
        for words, fewest, needed in ((clause, 1, WHOLLY), (clause, 2, RELATED), (whole, 2, RELATED), (both, 2, ASKED)):
            matcher = self._matcher(words)
            if len(matcher.concepts) >= fewest and matcher.coverage(own, around, 0.5) >= needed:
                return True
        return False

    def _above(self, unit: Unit, passage: Passage) -> frozenset[str]:
        """The terms of the headings above a place, and of the columns of a row."""
        columns = (figure.column_label or "" for figure in unit.figures)
        texts = (*(unit.section or passage.section), *passage.header, *columns)
        return self._cache.terms(" ".join(texts))

    def _matcher(self, words: str) -> Matcher:
        """What of a sentence its sources must say; figures and periods are checked by value."""
        spans = [(one.start, one.end) for one in find_mentions(words)]
        spans += [(one.start, one.end) for one in find_periods(words)]
        letters = list(words)
        for start, end in spans:
            letters[start:end] = " " * (end - start)
        concepts = make_concepts("".join(letters), self._index, self._thesaurus)
        return Matcher([one for one in concepts if one.typed not in _SAYING and not one.typed[0].isdigit()])

    def _strangers(self, words: str, passages: Sequence[NumberedPassage], denied: str) -> list[str]:
        """Names in a sentence that its passages do not know, nor the question whose premise it denies."""
        known = set(tokens(denied))
        stems: set[str] = set()
        for one in passages:
            texts = [one.document.title, one.document.kind, one.passage.text, *one.passage.section]
            texts += [unit.text for unit in one.passage.units]
            known.update(word for text in texts for word in tokens(text))
            stems |= self._cache.of(one.passage, one.document).whole
        stems.update(self._index.analyzer.stem(word) for word in known)
        strange = []
        for match in _NAME.finditer(words):
            for word in tokens(match[0]):
                if word in known or self._index.analyzer.stem(word) in stems or word in STOP_WORDS:
                    continue
                strange.append(match[0])
        return [f"‘{name}’ staat niet in de genoemde passages" for name in dict.fromkeys(strange)]

    def _opposites(
        self,
        words: str,
        asked: str,
        chosen: Sequence[tuple[NumberedPassage, tuple[Unit, ...]]],
        figures: bool,
        told: frozenset[str],
    ) -> list[str]:
        """Whether a sentence denies what its sources say, or says what they deny; `told` are their terms."""
        units = [unit for _, many in chosen for unit in many]
        text = " ".join(f"{unit.lead or ''} {unit.text} {unit.label or ''}" for unit in units)
        if _NEGATION.search(words):
            heads = (text for one, _ in chosen for text in (*one.passage.header, one.passage.caption or ""))
            if _DENIAL.search(f"{text} {' '.join(heads)}") or self._corrects(words, asked, told):
                return []
            return ["de genoemde passages zeggen niet dat dit niet zo is"]
        if _ACCEPTED.search(words) and _REJECTED.search(text) and not _ACCEPTED.search(text):
            return ["de genoemde passages zeggen het tegendeel"]
        if _REJECTED.search(words) and _ACCEPTED.search(text) and not _DENIAL.search(text):
            return ["de genoemde passages zeggen het tegendeel"]
        if figures:
            return []
        said = set(self._index.analyzer.analyze(words))
        for unit in units:
            if unit.kind is UnitKind.ROW:
                continue
            for clause in _CLAUSE.split(unit.text):
                if not _NEGATION.search(clause):
                    continue
                denied = set(self._index.analyzer.analyze(_NEGATION.sub(" ", clause)))
                if len(denied) >= _FEWEST_WORDS and len(denied & said) / len(denied) > _SAME_CLAUSE:
                    return ["de genoemde passages zeggen dat dit niet zo is"]
        return []

    def _corrects(self, words: str, asked: str, told: frozenset[str]) -> bool:
        """Whether a sentence only denies what the question takes for granted or asks, and then says what is told."""
        clauses = [clause for clause in _CLAUSE.split(_VERDICT.sub("", words)) if clause and clause.strip()]
        denied = self._matcher(" ".join(clause for clause in clauses if _NEGATION.search(clause)))
        said = " ".join(clause for clause in clauses if not _NEGATION.search(clause))
        if denied.coverage(self._cache.terms(asked)) < _SAME_CLAUSE:
            return False
        # Here "stijging" is what is said, and not how it is said.
        claim = Matcher(make_concepts(said, self._index, self._thesaurus))
        return claim.coverage(told) >= _SAME_CLAUSE


def _without(text: str, begin: int, end: int, spans: Sequence[tuple[int, int]]) -> str:
    """A stretch of a text with its figures left out."""
    letters = list(text)
    for start, stop in spans:
        letters[start:stop] = " " * (stop - start)
    return "".join(letters[begin:end])


def _akin(words: str, label: str) -> bool:
    """Whether a word of a label begins one of the sentence, or the other way round: 'communicatiebudget'."""
    said = [word for word in tokens(words) if len(word) >= _AKIN and word not in STOP_WORDS]
    named = [word for word in tokens(label) if len(word) >= _AKIN and word not in STOP_WORDS]
    return any(one.startswith(other) or other.startswith(one) for one in said for other in named)
