"""Figures of a model's sentence that its words give for another row, column, direction or period than their source."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.agreeing import is_about
from assistant.cells import years_of
from assistant.contradictions import says_opposite
from assistant.formulating.filling import Rendered
from assistant.formulating.request import NumberedFigure
from assistant.phrases import fold
from assistant.question import Question, understand
from assistant.sources import Fact, clause_around, given_for
from ingest.models import Direction, Passage, Unit, UnitKind
from ingest.periods import find_periods
from vectorstore.dutch import DutchAnalyzer, tokens

_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_DOCUMENT = re.compile(
    r"(?:begroting|nota|rekening|stukken|verslag|rapportage|plan|contract|monitor|akkoord)\s\Z", re.IGNORECASE
)
"""Before a year that is part of the name of a document: "in de programmabegroting 2023"."""


class Misplacing:
    """Compares sentences with the rows and columns of their figures, by the terms of one analyzer."""

    def __init__(self, analyzer: DutchAnalyzer) -> None:
        """Use an analyzer."""
        self._analyzer = analyzer

    def faults(self, rendered: Rendered, question: Question, offered: Sequence[Passage] = ()) -> list[str]:
        """Figures that the words around them give for another row, column, direction or period than their source.

        `offered` are all passages that the model saw: the row of one may be named with the figure of another.
        """
        found = []
        spans = [(start, end) for start, end, _ in rendered.spans]
        sentence = understand(rendered.text)
        terms = frozenset(self._analyzer.analyze(rendered.text))
        used = {one.fact.unit.text for _, _, one in rendered.spans if isinstance(one, NumberedFigure)}
        for start, end, figure in rendered.spans:
            if not isinstance(figure, NumberedFigure):
                continue
            fact = figure.fact
            begin, finish = clause_around(rendered.text, start, end, spans)
            clause = f"{rendered.text[begin:start]} {rendered.text[end:finish]}"
            if (
                fact.figure.direction is not None
                and fact.figure.value
                and _says_other_way(clause, fact.figure.direction)
            ):
                found.append(f"{figure.name} is {fact.figure.direction.value}, de zin zegt het tegendeel")
            found += _other_time(figure, clause, rendered.text, question.years)
            if fact.unit.kind is not UnitKind.ROW or not fact.unit.label:
                continue
            if says_opposite(sentence, tokens(fact.unit.label)) and len(used) == 1:
                found.append(f"{figure.name} is van de rij ‘{fact.unit.label}’, de zin gaat over iets anders")
            elif says_opposite(question, tokens(fact.unit.label)) and not self._names(terms, fact.unit.label):
                found.append(f"{figure.name} is van de rij ‘{fact.unit.label}’, de vraag gaat over iets anders")
            elif (other := self._other_row(fact, terms, offered)) is not None and other.text not in used:
                found.append(f"{figure.name} is van de rij ‘{fact.unit.label}’, de zin noemt de rij ‘{other.label}’")
            roles = set(understand(_beside(rendered.text, start, end, (begin, finish), spans)).roles)
            others = {one.role for one in fact.unit.figures} - {fact.figure.role}
            if fact.figure.role and roles and fact.figure.role not in roles and roles & others:
                found.append(f"{figure.name} is de kolom ‘{fact.figure.column_label}’, de zin noemt een andere")
            elif (column := self._other_column(fact, terms)) is not None and len(spans) == 1:
                own = fact.figure.column_label
                found.append(f"{figure.name} is de kolom ‘{own}’, de zin noemt de kolom ‘{column}’")
        return found

    def _other_row(self, fact: Fact, said: frozenset[str], offered: Sequence[Passage]) -> Unit | None:
        """Another row that the sentence names in full while it does not name the figure's own.

        A row of another table only when its name says something that stands nowhere around the figure.
        """
        own = self._terms(fact.unit.label)
        if own <= said:
            return None
        passage = fact.passage
        names = (fact.unit.text, fact.unit.lead, fact.figure.column_label, passage.caption, fact.document.title)
        around = self._terms(*names, *passage.section, *passage.header)
        for other in (passage, *offered):
            for unit in other.units:
                if unit.kind is not UnitKind.ROW or not unit.label or fold(unit.label) == fold(fact.unit.label or ""):
                    continue
                label = self._terms(unit.label)
                known = own if other.id == passage.id else own | around
                if label and label <= said and not label <= known and not only_numbers(label):
                    return unit
        return None

    def _other_column(self, fact: Fact, said: frozenset[str]) -> str | None:
        """Another column of the row that the sentence names in full while it does not name the figure's own."""
        own = self._terms(fact.figure.column_label)
        if own <= said:
            return None
        for figure in fact.unit.figures:
            label = self._terms(figure.column_label)
            if label and label <= said and not label <= own and not only_numbers(label):
                return figure.column_label
        return None

    def _names(self, said: frozenset[str], label: str) -> bool:
        """Whether a sentence has all words of a label."""
        return frozenset(self._analyzer.analyze(label)) <= said

    def _terms(self, *texts: str | None) -> frozenset[str]:
        return frozenset(term for text in texts if text for term in self._analyzer.analyze(text))


def _beside(text: str, start: int, end: int, clause: tuple[int, int], spans: Sequence[tuple[int, int]]) -> str:
    """The words of a clause that are of one figure: with others in it those before it, up to the one before.

    "Het was 42,0 in 2020 en de ambitie is 35": of the first figure nothing is said but "het was".
    """
    begin, finish = clause
    others = [span for span in spans if begin <= span[0] < finish and span != (start, end)]
    if not others:
        return f"{text[begin:start]} {text[end:finish]}"
    return text[max((last for _, last in others if last <= start), default=begin) : start]


def _says_other_way(clause: str, direction: Direction) -> bool:
    """Whether the words beside a figure give it the other direction."""
    other = Direction.NADELIG if direction is Direction.VOORDELIG else Direction.VOORDELIG
    return is_about(clause, other)


def only_numbers(terms: frozenset[str]) -> bool:
    """Whether all terms are numbers."""
    return all(term[0].isdigit() for term in terms)


def _other_time(figure: NumberedFigure, clause: str, sentence: str, years: Sequence[int]) -> list[str]:
    """Whether the words give a figure for another period; or leave out that it is of another year than asked."""
    given = figure.fact.periods
    said = [one.period for one in find_periods(clause) if not _OF_DOCUMENT.search(clause, 0, one.start)]
    if said and figure.fact.unit.kind is UnitKind.ROW:
        # Verification looks at this too, but its row may be named in brackets, with a period in it.
        if not given or any(given_for(one, figure.fact) for one in said):
            return []
        return [f"{figure.name} is van {given[0].as_written}, de zin noemt {said[0].as_written}"]
    own = figure.fact.figure.period
    if own is None or not years or find_periods(sentence):
        return []
    if figure.fact.unit.kind is not UnitKind.ROW and len(figure.fact.unit.figures) > 1:
        # Which of several figures in a sentence a period belongs to is not sure enough to ask for it.
        return []
    years_own = years_of(figure.fact.figure) or set()
    named = {int(year) for year in _YEAR.findall(own.as_written)}
    return [] if (years_own | named) & set(years) else [f"{figure.name} is van {own.as_written}; noem dat in de zin"]
