"""Citerend answering: the best candidate becomes an answer, the best places, or nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.analysis import TermCache
from assistant.candidates import Candidate, make_candidates
from assistant.choosing import other_edition
from assistant.citing import around, cite
from assistant.composing import ANNOUNCES, LIST_WORDS, MORE_WORDS, SECOND_GAIN, Composed, compose
from assistant.conflicts import find_conflicts
from assistant.editions import Editions, find_editions, with_older, without_older
from assistant.learned import Learned
from assistant.models import Calculation, Citation, Outcome
from assistant.naming import namings
from assistant.notes import noted
from assistant.pictures import find_picture
from assistant.question import COMPUTED, Asked, Question
from assistant.retriever import Retrieval
from ingest.models import Unit, UnitKind
from vectorstore.record import Record

MAX_UNASKED_CELLS = 4
"""A row with more figures than this, none of them asked for in particular, is a table and no answer."""

MAX_LEAD = 6.0
"""A larger lead in score says no more."""

PICTURE_NEAR = 0.8
"""Without an answer a picture is named when its caption says at least this share of what the best place says."""

_NO_PICTURE = frozenset({Asked.PERSON, Asked.DECISION, Asked.WHY})
"""What no table or figure shows."""

PLACES = 5
"""Places shown when there is no answer."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before it is verified."""

    outcome: Outcome
    text: str
    citations: tuple[Citation, ...]
    composed: Composed | None
    reason: str | None
    confidence: float
    features: Mapping[str, float]
    conflicts: tuple[str, ...] = ()
    calculations: tuple[Calculation, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The best candidate with the features of the decision, and the probability that it is right.

    `literal`: the question holds the whole name of the table row, its year and its document, nothing of the question is
    left unsaid there, and no other row with another figure does so too. Of such rows hardly any is wrong, whatever
    stands beside them.
    """

    candidate: Candidate
    features: Mapping[str, float]
    probability: float
    literal: bool = False

    def enough(self, model: Learned) -> float:
        """The probability from which on this is an answer."""
        return min(model.answer_from, model.literal_from) if self.literal else model.answer_from


def choose(question: Question, candidates: Sequence[Candidate], model: Learned) -> Choice | None:
    """The best candidate and how sure it is; None when there is none."""
    return next(iter(choices(question, candidates, model, 1)), None)


def choices(question: Question, candidates: Sequence[Candidate], model: Learned, count: int) -> tuple[Choice, ...]:
    """The best candidates, each with how sure it is; one that is not the best has a rival above it."""
    scored = sorted(
        ((model.units.score(candidate.features), -number, candidate) for number, candidate in enumerate(candidates)),
        reverse=True,
    )
    result: list[Choice] = []
    for place, (score, _, candidate) in enumerate(scored[:count]):
        rivals = (item for number, item in enumerate(scored) if number != place)
        others = [other for other, _, one in rivals if _differs(candidate, one)]
        rival = next(iter(others), score - 3.0)
        features = dict(candidate.features)
        features.update(decision_features(question, score, score - rival))
        # The same table printed twice is no rival.
        features.update(_lead([score, *others]))
        literal = _is_literal(candidate, [one for _, _, one in scored])
        result.append(Choice(candidate, features, model.confidence.probability(features), literal))
    return tuple(result)


def _is_literal(best: Candidate, others: Sequence[Candidate]) -> bool:
    if not (best.features["exact_row"] and best.features["said_all"]):
        return False
    return not any(other.features["exact_row"] and _differs(best, other) for other in others)


def _lead(scores: Sequence[float]) -> dict[str, float]:
    """How far the best score lies before the second, fifth and tenth, and how many lie close behind it."""
    best = scores[0]
    lead = {
        f"lead_{rank}": min(MAX_LEAD, best - scores[rank - 1]) if len(scores) >= rank else MAX_LEAD
        for rank in (2, 5, 10)
    }
    return {**lead, "close": min(20, sum(score > best - 1.0 for score in scores)) / 20}


def decision_features(question: Question, score: float, margin: float) -> dict[str, float]:
    """Features of the decision to answer beside those of the candidate: its rivals and the kind of question."""
    asked = set(question.asked)
    return {
        "score": score,
        "margin": min(3.0, margin),
        "computed": float(bool(asked & COMPUTED)),
        "yes_no": float(Asked.YES_NO in asked),
        "list": float(Asked.LIST in asked),
        "why": float(Asked.WHY in asked),
        "wants_figure": float(question.wants_figure),
        "wants_person": float(Asked.PERSON in asked),
        "wants_moment": float(Asked.DATE in asked),
        "follow_up": float(question.context is not None),
        "references": float(bool(question.references)),
        "years": float(bool(question.years)),
        "question_words": min(30, len(question.own.split())) / 30,
    }


def _differs(best: Candidate, other: Candidate) -> bool:
    """Whether another candidate would give another answer: other figures, or another sentence without any."""
    if best.unit.text == other.unit.text:
        return False
    mine = {(f.value, f.low, f.high) for f in best.figures}
    theirs = {(f.value, f.low, f.high) for f in other.figures}
    return mine != theirs or not mine


def draft(retrieval: Retrieval, record: Record, cache: TermCache, model: Learned) -> Draft:
    """Answer from the retrieved passages."""
    question = retrieval.question
    candidates = make_candidates(retrieval, cache, model.cells)
    choice = choose(question, candidates, model)
    if choice is None or not retrieval.concepts:
        return _nothing(retrieval, record, None)
    candidate = choice.candidate
    if candidate.features["wide"] < model.nothing_below:
        return _nothing(retrieval, record, choice)
    forbidden = obstacle(question, candidate)
    picture = None if set(question.asked) & _NO_PICTURE else find_picture(retrieval, cache)
    if picture is not None and picture.fit > candidate.features["own"]:
        forbidden = picture.told  # rather than a neighbour's figure
    editions = None
    if forbidden is None and (newest := _newest(retrieval, choice, candidates, cache, model)) is not None:
        choice, editions = newest
        candidate = choice.candidate
    if forbidden is None and choice.probability >= choice.enough(model):
        others = units_beside(retrieval, candidate, cache)
        composed = noted(question, candidate, compose(question, candidate, record, others))
        marker = len(composed.citations) + 1
        conflicts = find_conflicts(question, candidate, candidates, record, cache, marker)
        citations = (*composed.citations, *(conflict.citation for conflict in conflicts))
        if editions is not None:
            told = {citation.document_id for citation in citations}
            composed = with_older(Composed(composed.text, citations, composed.figures), editions, told, record)
            citations = composed.citations
        return Draft(
            outcome=Outcome.ANSWER,
            text=composed.text,
            citations=citations,
            composed=composed,
            reason=None,
            confidence=choice.probability,
            features=choice.features,
            conflicts=tuple(conflict.text for conflict in conflicts),
        )
    if picture is not None and picture.fit >= PICTURE_NEAR * candidate.features["own"]:
        forbidden = picture.told
    return places(retrieval, record, choice, forbidden or "Geen plek past duidelijk beter dan de andere.")


def _newest(
    retrieval: Retrieval, choice: Choice, candidates: Sequence[Candidate], cache: TermCache, model: Learned
) -> tuple[Choice, Editions] | None:
    """The same row in the most recent document, when it is sure enough without its other editions as rivals."""
    question = retrieval.question
    if question.context is not None:
        return None  # a document may have been named before
    if namings(question.whole, {candidate.document.id: candidate.document for candidate in candidates}.values()):
        return None

    def allowed(candidate: Candidate) -> bool:
        return obstacle(question, candidate) is None

    editions = find_editions(question, retrieval.choice.named, choice.candidate, candidates, cache, allowed)
    if editions is None:
        return None
    left = without_older(editions, candidates)
    found = next(one for one in choices(question, left, model, len(left)) if one.candidate is editions.newest)
    # How sure the row is does not depend on the edition in which it was found first.
    sure = Choice(found.candidate, found.features, max(found.probability, choice.probability), found.literal)
    return (sure, editions) if sure.probability >= sure.enough(model) else None


def needs_more_places(question: Question) -> bool:
    """Whether no single sentence or row can answer: a comparison, a difference, a sum over years."""
    asked = set(question.asked)
    if asked & {Asked.COMPARISON, Asked.DIFFERENCE}:
        return True
    # Two documents named are two places: "in de begroting 2025 en in die van 2026".
    if len({(reference.kind, reference.years) for reference in question.references if reference.years}) > 1:
        return True
    return Asked.SUM in asked and len(question.years) > 1


_UNIT_NAMES = {"ha": "oppervlakte", "%": "een aandeel", "euro": "geld"}


def obstacle(question: Question, candidate: Candidate) -> str | None:
    """Why the best candidate cannot be an answer whatever its score, as a Dutch sentence; None when it can."""
    features = candidate.features
    extreme = Asked.EXTREME in question.asked and candidate.unit.kind is UnitKind.ROW
    if needs_more_places(question) or extreme:
        return "De vraag gaat over meer dan één cijfer of plek."
    if other_edition(question, candidate.document):
        return "De beste plek staat in een andere editie van het stuk dan gevraagd."
    if features["figure_missing"]:
        return "De vraag gaat over een cijfer, en op de beste plek staat geen cijfer."
    if features["person_missing"]:
        return "De vraag gaat over een persoon, en op de beste plek staat geen naam of functie."
    if features["moment_missing"]:
        return "De vraag gaat over een moment, en op de beste plek staat geen datum of jaar."
    if question.wants_figure and not features["asked_figure"] and question.unit is not None:
        return f"De vraag gaat over {_UNIT_NAMES[question.unit]}, en op de beste plek staat een ander soort cijfer."
    if Asked.WHY in question.asked and not features["reason"]:
        return "De vraag gaat over een reden, en op de beste plek staat er geen."
    if question.loose_time:
        return "De vraag gaat over een ander moment, en zegt niet welk."
    if features["other_day"]:
        return "Op de beste plek staat een andere datum dan gevraagd."
    if candidate.unit.kind is UnitKind.ROW:
        if features["opposite"]:
            return "De beste tabelrij zegt het tegendeel van wat gevraagd is."
        if Asked.LIST in question.asked and not question.wants_figure:
            return "De vraag gaat over een hele lijst, en de beste plek is één tabelrij."
        if not candidate.asked.cells:
            return "In de tabelrij staat geen waarde."
        if all(cell.says_nothing and cell.figure is None for cell in candidate.asked.cells):
            return f"In de tabel staat ‘{candidate.asked.cells[0].text}’: er is (nog) geen waarde."
        if question.unit == "euro" and any(f.unit is None and f.value for f in candidate.asked.figures):
            return "Bij de tabel staat niet of het om euro’s, duizenden of miljoenen gaat."
        if question.wants_figure and not candidate.asked.figures:
            return "De vraag gaat over een cijfer, en in de gevraagde kolom staat er geen."
        if question.years and features["year_missing"]:
            return "Het gevraagde jaar staat niet in de tabel."
        unsure = any(column is None for column, _ in candidate.unit.cells)
        if unsure and (question.years or features["many_cells"]):
            return "Het is niet zeker bij welke kolom het cijfer hoort."
        if features["many_cells"] and features["cells"] > MAX_UNASKED_CELLS / 8:
            return "De tabelrij heeft veel kolommen, en de vraag zegt niet welke."
    elif not features["own"]:
        return "Op de beste plek staat geen woord van de vraag zelf."
    elif question.years and (features["other_year"] or features["outside"]):
        return "Op de beste plek staat een ander jaar dan gevraagd."
    return None


_LEANS = re.compile(
    r"^(?:daar(?:van|voor|mee|bij|in|naast|door|om)|hier(?:van|voor|mee|bij|door)|dit|dat|deze|die|zij|hij|het gaat|"
    r"\w+ daarvan|ook|bovendien|verder)\b",
    re.IGNORECASE,
)
"""A sentence that starts like this is about the one before."""


def units_beside(retrieval: Retrieval, candidate: Candidate, cache: TermCache) -> tuple[Unit, ...]:
    """Sentences beside the best one that belong to the answer.

    The one before when the best one leans on it; one that says more of what was asked; for a list or a reason the
    ones that go on with it.
    """
    units = candidate.passage.units
    number = candidate.number
    if candidate.unit.kind is UnitKind.ROW:
        return ()
    terms = cache.of(candidate.passage, candidate.document).units
    own = terms[number].own
    base = retrieval.matcher.coverage(own)
    chosen: list[int] = []

    def usable(other: int) -> bool:
        return 0 <= other < len(units) and units[other].kind is candidate.unit.kind and other not in chosen

    if usable(number - 1) and _LEANS.match(candidate.unit.text):
        chosen.append(number - 1)
    gains = [
        (retrieval.matcher.coverage(own | terms[other].own) - base, other)
        for other in (number + 1, number - 1)
        if usable(other)
    ]
    gain, best = max(gains, default=(0.0, 0))
    if gain >= SECOND_GAIN:
        chosen.append(best)
    asked = set(retrieval.question.asked)
    goes_on = candidate.unit.kind is UnitKind.SENTENCE or Asked.DECISION in asked
    if asked & {Asked.LIST, Asked.WHY, Asked.DECISION} and goes_on:
        words = sum(len(units[n].text.split()) for n in (number, *chosen))
        announces = Asked.LIST in asked and ANNOUNCES.search(candidate.unit.text) is not None
        room, reach = (LIST_WORDS, 6) if announces else (MORE_WORDS, 2)
        for other in range(number + 1, number + 1 + reach):
            words += len(units[other].text.split()) if other < len(units) else 0
            if other in chosen:
                continue
            if words > room or not usable(other):
                break
            chosen.append(other)
    return tuple(units[other] for other in sorted(chosen))


def places(
    retrieval: Retrieval, record: Record, choice: Choice | None, reason: str | None, first: Sequence[Choice] = ()
) -> Draft:
    """The best places, quoted, without a claim; `first` go before the others."""
    citations = _place_citations(retrieval, record, first or ([choice] if choice is not None else []))
    text = "De beste plekken: " + " ".join(f"[{citation.marker}]" for citation in citations)
    return Draft(
        outcome=Outcome.PLACES,
        text=text,
        citations=citations,
        composed=None,
        reason=reason,
        confidence=choice.probability if choice else 0.0,
        features=choice.features if choice else {},
    )


def _place_citations(retrieval: Retrieval, record: Record, first: Sequence[Choice]) -> tuple[Citation, ...]:
    """The places of the best units, then the best units of the best passages."""
    best = [choice.candidate for choice in first]
    places = [(candidate.document, candidate.passage, candidate.number) for candidate in best]
    for ranked in retrieval.ranked[: PLACES * 2]:
        if ranked.units and all(ranked.passage.id != passage.id for _, passage, _ in places):
            number = next(n for n, unit in enumerate(ranked.passage.units) if unit is ranked.units[0][1])
            places.append((ranked.document, ranked.passage, number))
    citations: list[Citation] = []
    for document, passage, number in places:
        if len(citations) == PLACES:
            break
        begin, end = around(passage, number)
        citation = cite(record, len(citations) + 1, document, passage, begin, end)
        if citation.quote and all(citation.quote != other.quote for other in citations):
            citations.append(citation)
    return tuple(citations)


def _nothing(retrieval: Retrieval, record: Record, choice: Choice | None) -> Draft:
    """Nothing fits; what comes nearest is shown as such."""
    citations = _place_citations(retrieval, record, [choice] if choice else []) if retrieval.concepts else ()
    text = "Ik heb hierover niets gevonden in de documenten."
    if citations:
        text += " Dit komt er nog het dichtst bij: " + " ".join(f"[{citation.marker}]" for citation in citations)
    else:
        text += " Probeer andere woorden, of noem het document en het jaar."
    return Draft(
        outcome=Outcome.NOTHING,
        text=text,
        citations=citations,
        composed=None,
        reason="Geen enkele plek bevat genoeg van de woorden van de vraag.",
        confidence=choice.probability if choice else 0.0,
        features=choice.features if choice else {},
    )
