"""From a model's sentences to an answer: each is filled in, cited and verified before it becomes part of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from assistant.calculating import CalculationError, calculate
from assistant.citing import cite
from assistant.composing import answer_figure
from assistant.formulating.additions import Operand, misnamed, sentences, wrong_way
from assistant.formulating.expressions import ExpressionError, read_expression
from assistant.formulating.filling import NAMINGS, Parts, Rendered, Result, parts_of, render
from assistant.formulating.merging import BETWEEN, merged
from assistant.formulating.reply import ReplyCalculation, ReplySentence
from assistant.formulating.request import NumberedFigure, NumberedPassage, Request, period_of
from assistant.formulating.supporting import Supporter
from assistant.models import Answer, AnswerFigure, Calculation, Citation, Operation, Outcome
from assistant.question import Asked, Question
from assistant.sources import Fact
from assistant.verification import failures
from ingest.figures import comparable, find_mentions
from ingest.models import Document, Unit, UnitKind
from vectorstore.record import Record

LIST_FROM = 4
"""So many sentences to a question for a list become a list."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_MEASURES = (
    ("euro", re.compile(r"\bhoeveel (?:geld|euro)\b|\bwelke? bedrag(?:en)?\b", re.IGNORECASE)),
    ("ha", re.compile(r"\bhoeveel (?:hectares?|ha|vierkante meters?|m2)\b", re.IGNORECASE)),
    ("%", re.compile(r"\bhoeveel (?:procent|%)|\bwelke? percentages?\b", re.IGNORECASE)),
)
"""How a question names its measure. Other words say too little: "wat kost", "saldo" and "budget" are asked in shares,
prices per hour and jobs as well."""
_NO_FIGURE = re.compile(r"\b(?:niet|geen|nee|onbekend|nog te bepalen|nihil|gratis|kosteloos)\b", re.IGNORECASE)
"""Says of a figure that there is none, or that what the question takes for granted is not so."""
_RATE = " per "
"""In a unit: who asks what something costs is told the price per hour."""
_LONGEST_LABEL = 80
_LONGEST_LEAD = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a sentence is not used. `hard`: something in it is not so; else it is only not shown to be so."""

    sentence: str
    why: str
    hard: bool


@dataclass(frozen=True, slots=True)
class _Written:
    """A sentence that was accepted, as it reads with its markers."""

    text: str
    markers: tuple[int, ...]


@dataclass(slots=True)
class Writer:
    """Writes one answer, sentence by sentence. Nothing is in it that did not pass."""

    request: Request
    question: Question
    record: Record
    documents: Sequence[Document]
    supporter: Supporter
    base: Answer
    calculations: tuple[ReplyCalculation, ...] = ()
    faults: list[Fault] = field(default_factory=list)
    _written: list[_Written] = field(default_factory=list)
    _citations: list[Citation] = field(default_factory=list)
    _figures: list[AnswerFigure] = field(default_factory=list)
    _results: list[Calculation] = field(default_factory=list)
    _told: set[str] = field(default_factory=set)

    @property
    def answer(self) -> Answer:
        """The answer so far."""
        return self._with(self._written, self._citations, self._figures, self._results)

    @property
    def finished(self) -> Answer:
        """The answer with what follows each other in a source as one quote."""
        return merged(self.answer, self.record, self.documents)

    @property
    def accepted(self) -> int:
        """How many sentences were accepted."""
        return len(self._written)

    @property
    def empty(self) -> bool:
        """Whether no sentence was accepted."""
        return not self._written

    def waits(self, sentence: ReplySentence) -> bool:
        """Whether a sentence needs calculations that are not known yet."""
        known = {one.id for one in self.calculations}
        return any(
            name not in known for name in parts_of(sentence.text, self.request.figures, {}).unknown if name[0] == "B"
        )

    def add(self, sentence: ReplySentence) -> None:
        """Take a sentence into the answer when all in it can be shown; else note what is wrong with it."""
        results, wrong = self._computed()
        for text in sentences(sentence.text):
            parts = parts_of(text, self.request.figures, results)
            if not parts.words.strip(" .…") and not parts.figures and not parts.results:
                continue
            faults = self._take(sentence, parts, wrong)
            self.faults += [Fault(text, why, hard) for why, hard in faults]

    def _computed(self) -> tuple[dict[str, Result], dict[str, str]]:
        """The results of the calculations; and why there is none, by their number."""
        results: dict[str, Result] = {}
        wrong: dict[str, str] = {}
        for asked in self.calculations:
            try:
                expression = read_expression(asked)
                figures = tuple(self.request.figures[name] for name in expression.figures)
                made = calculate(expression.operation, [_figure(one.fact, 0) for one in figures])
            except (ExpressionError, CalculationError) as error:
                wrong[asked.id] = str(error)
            except KeyError as error:
                wrong[asked.id] = f"cijfer {error.args[0]} bestaat niet"
            else:
                results[asked.id] = Result(asked.id, made, figures)
        return results, wrong

    def _take(self, sentence: ReplySentence, parts: Parts, wrong: dict[str, str]) -> list[tuple[str, bool]]:
        """Accept a sentence, or say why not, with whether that is a hard fault."""
        if parts.unknown:
            return [(wrong.get(name, f"{name} bestaat niet"), True) for name in parts.unknown]
        figures = list(dict.fromkeys([*parts.figures, *(one for made in parts.results for one in made.figures)]))
        passages = self._passages(sentence, figures)
        if not passages:
            return [("de zin noemt geen passage", False)]
        # What is added up, or was told before, may have names that the sentence does not repeat.
        named = [*parts.figures]
        for made in parts.results:
            if made.calculation.operation is not Operation.SUM:
                named += [one for one in made.figures if one.name not in self._told]
        supported = self.supporter.judge(
            parts.words, render(parts.parts), self.question.standalone, passages, figures, named
        )
        if supported.faults:
            return [(why, False) for why in supported.faults]
        added = self.supporter.added(render(parts.parts), parts.words, supported.units)
        if added:
            return [(why, False) for why in added]
        if self.empty and _other_measure(self.question, parts):
            return [("de vraag gaat over een ander soort cijfer", False)]
        offered = [one.passage for one in self.request.passages.values()]
        misplaced = self.supporter.misplacing.faults(render(parts.parts), self.question, offered)
        for made in parts.results:
            misplaced += wrong_way(parts.words, [_operand(one) for one in made.figures])
        misplaced += misnamed(parts.words, [one.calculation.operation for one in parts.results])
        if misplaced:
            return [(why, True) for why in misplaced]
        why: tuple[str, ...] = ()
        for naming in NAMINGS:
            failed = self._verified(render(parts.parts, naming), supported.units, parts.results)
            if not failed:
                self._told.update(one.name for one in figures)
                return []
            why = why or failed
        return [(one, True) for one in why]

    def _passages(self, sentence: ReplySentence, figures: Sequence[NumberedFigure]) -> list[NumberedPassage]:
        """The passages that a sentence names and those of its figures; numbers that stand for nothing are off."""
        names = [name.strip().upper() for name in sentence.sources]
        found = {name: self.request.passages[name] for name in names if name in self.request.passages}
        found.update({one.source.name: one.source for one in figures})
        return list(found.values())

    def _verified(
        self,
        rendered: Rendered,
        units: Sequence[tuple[NumberedPassage, tuple[Unit, ...]]],
        results: Sequence[Result],
    ) -> tuple[str, ...]:
        """Add a sentence when the answer with it passes verification; else what verification says."""
        citations = list(self._citations)
        markers: list[int] = []
        by_unit: dict[tuple[str, int], int] = {}
        for numbered, many in units:
            between = partial(self.record.source_text, numbered.document.file)
            for run in _runs(many, between):
                made = cite(self.record, len(citations) + 1, numbered.document, numbered.passage, run[0], run[-1])
                same = next(
                    (c for c in citations if (c.passage_id, c.start, c.end) == (made.passage_id, made.start, made.end)),
                    None,
                )
                if same is None:
                    citations.append(made)
                marker = made.marker if same is None else same.marker
                markers.append(marker)
                by_unit.update({(numbered.passage.id, unit.start): marker for unit in run})

        def marker_of(figure: NumberedFigure) -> int:
            return by_unit[figure.source.passage.id, figure.fact.unit.start]

        stated = [one for _, _, one in rendered.spans if isinstance(one, NumberedFigure)]
        figures = list(dict.fromkeys([*self._figures, *(_figure(one.fact, marker_of(one)) for one in stated)]))
        calculations = list(self._results)
        for result in results:
            operands = tuple(_figure(one.fact, marker_of(one)) for one in result.figures)
            made_again = result.calculation.model_copy(update={"operands": operands})
            if made_again not in calculations:
                calculations.append(made_again)
        text = f"{rendered.text} {''.join(f'[{marker}]' for marker in sorted(set(markers)))}."
        written = [*self._written, _Written(text, tuple(sorted(set(markers))))]
        failed = failures(self._with(written, citations, figures, calculations), self.record, self.documents)
        if not failed:
            self._written, self._citations, self._figures, self._results = written, citations, figures, calculations
        return failed

    def _with(
        self,
        written: Sequence[_Written],
        citations: Sequence[Citation],
        figures: Sequence[AnswerFigure],
        calculations: Sequence[Calculation],
    ) -> Answer:
        listed = Asked.LIST in self.question.asked and len(written) >= LIST_FROM
        text = "\n".join(f"- {one.text}" for one in written) if listed else " ".join(one.text for one in written)
        for made in calculations:
            if made.operation not in (Operation.MAX, Operation.MIN):
                markers = sorted({operand.citation for operand in made.operands})
                text += f"\nBerekening: {made.text} {''.join(f'[{marker}]' for marker in markers)}."
        return self.base.model_copy(
            update={
                "outcome": Outcome.ANSWER,
                "text": text,
                "reason": None,
                "citations": tuple(citations),
                "figures": tuple(figures),
                "calculations": tuple(calculations),
                "conflicts": (),
            }
        )


def _operand(figure: NumberedFigure) -> Operand:
    years = set(_YEAR.findall(period_of(figure.fact)))
    own = figure.fact.figure
    return Operand(years.pop() if len(years) == 1 else "", abs(own.value or Decimal(0)), own.direction is not None)


def _other_measure(question: Question, parts: Parts) -> bool:
    """Whether the question names the measure that it wants, and a sentence has figures of other measures only."""
    wanted = next((unit for unit, pattern in _MEASURES if pattern.search(question.own)), None)
    units = [one.fact.figure.unit for one in parts.figures]
    if wanted is None or not units or parts.results:
        return False
    return not any(unit is None or comparable(unit.split(_RATE)[0], wanted) for unit in units)


def lacks_measure(question: Question, answer: Answer) -> bool:
    """Whether the question asks for an amount, area or share by name, and an answer has none and does not say why."""
    asked = any(pattern.search(question.own) for _, pattern in _MEASURES)
    told = answer.figures or answer.calculations or find_mentions(answer.text)
    return asked and not told and not _NO_FIGURE.search(answer.text)


def _runs(units: Sequence[Unit], between: Callable[[int, int], str]) -> list[list[Unit]]:
    """Units in order; sentences and items that follow each other directly are one quote, rows stand by themselves.

    Args:
        units: of one passage.
        between: the source text from one offset to another.
    """
    runs: list[list[Unit]] = []
    for unit in sorted(units, key=lambda one: one.start):
        before = runs[-1][-1] if runs else None
        prose = before is not None and UnitKind.ROW not in (unit.kind, before.kind)
        near = before is not None and 0 <= unit.start - before.end <= BETWEEN and unit.page == before.page
        near = near and before is not None and not any(map(str.isalnum, between(before.end, unit.start)))
        if prose and near and before is not None and before.section == unit.section:
            runs[-1].append(unit)
        else:
            runs.append([unit])
    return runs


def _figure(fact: Fact, marker: int) -> AnswerFigure:
    unit = fact.unit
    if unit.kind is not UnitKind.ROW:
        text = " ".join(unit.text.split())
        label = text if len(text) <= _LONGEST_LABEL else text[:_LONGEST_LABEL].rsplit(" ", 1)[0]
    else:
        label = unit.label or fact.passage.caption or "deze rij"
        label = f"{unit.lead}: {label}" if unit.lead and len(unit.lead) < _LONGEST_LEAD else label
    return answer_figure(fact.figure, label, marker)
