"""Answers by a frame: what becomes of a question that lays figures side by side."""

from __future__ import annotations

from assistant.answering import Choice, Draft, choices, needs_more_places, places
from assistant.frames.answering import Framed, best_frame, gather_all
from assistant.frames.assertions import judged
from assistant.frames.converting import converted
from assistant.frames.filling import Gathered, figure_of
from assistant.frames.premises import corrected
from assistant.learned import Learned
from assistant.models import Outcome
from assistant.retriever import Filter, PassageRetriever, Retrieval
from vectorstore.record import Record


def draft_frame(
    retrieval: Retrieval, retriever: PassageRetriever, record: Record, learned: Learned, wanted: Filter
) -> Draft | None:
    """The answer by a frame, a correction, a judged figure or a converted area; None where none of these is asked for.

    When the frame is not sure, the places where its cells were found.

    A question that one place may answer as well is left to the single answer.
    """
    question = retrieval.question
    for one in (corrected, judged, converted):
        found = one(question, retriever, record, learned, wanted)
        if found is not None:
            return _answer(found)
    gathered = gather_all(question, retriever, learned, wanted)
    if not gathered:
        return None
    framed = best_frame(gathered, record, retriever.cache, learned)
    if framed is not None and framed.probability >= learned.frame_from:
        return _answer(framed)
    if not needs_more_places(question):
        return None
    best = [chosen for one in gathered[0][1] for chosen in _best(one, learned)] if len(gathered[0][1]) > 1 else []
    reason = "De vraag gaat over meer dan één cijfer of plek."
    return places(retrieval, record, None, reason, best) if best else None


def _best(gathered: Gathered, learned: Learned) -> tuple[Choice, ...]:
    """The best place for a facet, when it holds a figure that can be meant."""
    question = gathered.facet.question
    found = choices(question, gathered.candidates, learned, 1)
    return tuple(choice for choice in found if figure_of(question, choice.candidate) is not None)


def _answer(framed: Framed) -> Draft:
    composed = framed.written.composed
    return Draft(
        outcome=Outcome.ANSWER,
        text=composed.text,
        citations=composed.citations,
        composed=composed,
        reason=None,
        confidence=framed.probability,
        features=framed.frame.features,
        calculations=framed.written.calculations,
    )
