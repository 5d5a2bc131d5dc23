"""Citerend answering: the best candidate becomes an answer, the best places, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.analysis import TermCache
from assistant.candidates import Candidate, make_candidates
from assistant.citing import around, cite
from assistant.composing import SECOND_GAIN, Composed, asked_cells, compose, mention_of
from assistant.confidence import ConfidenceModel
from assistant.models import Citation, Outcome
from assistant.question import COMPUTED, Asked, Question
from assistant.retriever import Retrieval
from ingest.figures import Mention
from ingest.models import Unit, UnitKind
from vectorstore.record import Record

PLACES = 5
"""Places shown when there is no answer."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before it is verified. `cited_figures` are figures of the cited places, with scale and unit."""

    outcome: Outcome
    text: str
    citations: tuple[Citation, ...]
    composed: Composed | None
    reason: str | None
    confidence: float
    features: Mapping[str, float]
    cited_figures: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The best candidate with the features of the decision, and the probability that it is right."""

    candidate: Candidate
    features: Mapping[str, float]
    probability: float


def choose(question: Question, candidates: Sequence[Candidate], model: ConfidenceModel) -> Choice | None:
    """The best candidate and how sure it is; None when there is none."""
    if not candidates:
        return None
    scored = sorted(
        ((model.ranking.score(candidate.features), -number, candidate) for number, candidate in enumerate(candidates)),
        reverse=True,
    )
    best_score, _, best = scored[0]
    rival = next((score for score, _, other in scored[1:] if _differs(best, other)), best_score - 3.0)
    features = dict(best.features)
    features.update(decision_features(question, best_score, best_score - rival))
    return Choice(best, features, model.confidence.probability(features))


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
        "words": min(30, len(question.own.split())) / 30,
    }


def _differs(best: Candidate, other: Candidate) -> bool:
    """Whether another candidate would give another answer: other figures, or another sentence without any."""
    if best.unit.text == other.unit.text:
        return False
    mine = {(f.value, f.low, f.high) for f in best.figures}
    theirs = {(f.value, f.low, f.high) for f in other.figures}
    return mine != theirs or not mine


def draft(retrieval: Retrieval, record: Record, cache: TermCache, model: ConfidenceModel) -> Draft:
    """Answer from the retrieved passages."""
    question = retrieval.question
    choice = choose(question, make_candidates(retrieval, cache), model)
    if choice is None or not retrieval.concepts:
        return _nothing(retrieval, record, None)
    candidate = choice.candidate
    if candidate.features["wide"] < model.nothing_below:
        return _nothing(retrieval, record, choice)
    obstacle = _obstacle(question, candidate)
    if obstacle is None and choice.probability >= model.answer_from:
        second = _second_unit(retrieval, candidate, cache)
        composed = compose(question, candidate, record, second)
        units = [unit for unit in (candidate.unit, second) if unit is not None]
        return Draft(
            outcome=Outcome.ANSWER,
            text=composed.text,
            citations=composed.citations,
            composed=composed,
            reason=None,
            confidence=choice.probability,
            features=choice.features,
            cited_figures=_cited_figures(candidate, units),
        )
    return places(retrieval, record, choice, obstacle or "Geen plek past duidelijk beter dan de andere.")


def _cited_figures(candidate: Candidate, units: Sequence[Unit]) -> tuple[Mention, ...]:
    listed = candidate.passage.units if candidate.unit.kind is not UnitKind.ROW else ()
    return tuple(mention_of(figure) for unit in (*units, *listed) for figure in unit.figures)


def _obstacle(question: Question, candidate: Candidate) -> str | None:
    """Why the best candidate cannot be an answer whatever its score, as a Dutch sentence; None when it can."""
    features = candidate.features
    if set(question.asked) & COMPUTED:
        return "De vraag gaat over meer dan één cijfer of plek."
    if features["figure_missing"]:
        return "De vraag gaat over een cijfer, en op de beste plek staat geen cijfer."
    if features["person_missing"]:
        return "De vraag gaat over een persoon, en op de beste plek staat geen naam of functie."
    if features["moment_missing"]:
        return "De vraag gaat over een moment, en op de beste plek staat geen datum of jaar."
    if candidate.unit.kind is UnitKind.ROW:
        if not asked_cells(question, candidate.unit):
            return "In de tabelrij staat geen waarde."
        if question.years and features["year_missing"]:
            return "Het gevraagde jaar staat niet in de tabel."
        if any(column is None for column, _ in candidate.unit.cells) and question.years:
            return "Het is niet zeker bij welke kolom het cijfer hoort."
    return None


def _second_unit(retrieval: Retrieval, candidate: Candidate, cache: TermCache) -> Unit | None:
    """A sentence beside the best one that says more of what was asked."""
    if candidate.unit.kind is UnitKind.ROW:
        return None
    units = candidate.passage.units
    terms = cache.of(candidate.passage, candidate.document).units
    own = terms[candidate.number].own
    base = retrieval.matcher.coverage(own)
    best: tuple[float, Unit] | None = None
    for number in (candidate.number + 1, candidate.number - 1):
        if not 0 <= number < len(units) or units[number].kind is UnitKind.ROW:
            continue
        both = own | terms[number].own
        gain = retrieval.matcher.coverage(both) - base
        if gain >= SECOND_GAIN and (best is None or gain > best[0]):
            best = (gain, units[number])
    return best[1] if best is not None else None


def places(retrieval: Retrieval, record: Record, choice: Choice | None, reason: str | None) -> Draft:
    """The best places, quoted, without a claim."""
    citations = _place_citations(retrieval, record)
    lines = [
        f"- {citation.document}, bladzijde {citation.page}"
        + (f", {citation.section}" if citation.section else "")
        + f" [{citation.marker}]"
        for citation in citations
    ]
    text = "Ik weet het antwoord niet zeker genoeg. Dit zijn de beste plekken om te kijken:\n" + "\n".join(lines)
    return Draft(
        outcome=Outcome.PLACES,
        text=text,
        citations=citations,
        composed=None,
        reason=reason,
        confidence=choice.probability if choice else 0.0,
        features=choice.features if choice else {},
        cited_figures=(),
    )


def _place_citations(retrieval: Retrieval, record: Record) -> tuple[Citation, ...]:
    citations: list[Citation] = []
    for ranked in retrieval.ranked:
        if len(citations) == PLACES:
            break
        if not ranked.units:
            continue
        best = ranked.units[0][1]
        number = next(n for n, unit in enumerate(ranked.passage.units) if unit is best)
        first, last = around(ranked.passage, number)
        citation = cite(record, len(citations) + 1, ranked.document, ranked.passage, first, last)
        if citation.quote and all(citation.quote != other.quote for other in citations):
            citations.append(citation)
    return tuple(citations)


def _nothing(retrieval: Retrieval, record: Record, choice: Choice | None) -> Draft:
    """Nothing fits; what comes nearest is shown as such."""
    citations = _place_citations(retrieval, record) if retrieval.concepts else ()
    text = "Ik heb hierover niets gevonden in de documenten."
    if citations:
        text += " Dit komt er nog het dichtst bij:\n" + "\n".join(
            f"- {citation.document}, bladzijde {citation.page} [{citation.marker}]" for citation in citations
        )
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
        cited_figures=(),
    )
