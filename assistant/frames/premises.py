"""A question that takes a wrong thing for granted is told what the document says instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.composing import Composed
from assistant.cues import Cue, cues_in
from assistant.frames.answering import Framed, best_frame
from assistant.frames.filling import Frame, features, gather, slots_of
from assistant.frames.planning import Facet, FrameKind, Plan, plans, simple_question
from assistant.frames.writing import Written, comparative, write
from assistant.learned import Learned
from assistant.question import Asked, Question
from assistant.retriever import Filter, PassageRetriever
from ingest.models import Direction
from vectorstore.record import Record

_WHY = re.compile(
    r"^(?:en\s+|maar\s+)?(?:waarom|waardoor|hoezo|hoe komt het dat|hoe kan het dat|wat is de (?:reden|oorzaak)"
    r"(?:\s+dat)?|om welke reden)\b",
    re.IGNORECASE,
)


_BALANCE = re.compile(r"\b(?:tekort(?:en)?|overschot(?:ten)?|verlies|winst)\b", re.IGNORECASE)
_SIGN = re.compile(r"\b(?:negatief|positief|(?:na|voor)delige?|in het rood|in de (?:plus|min))\b", re.IGNORECASE)
"""What a question says of an amount that can be otherwise; what is left names the amount."""

_TRENDS = {Cue.UP: "hoger", Cue.DOWN: "lager"}
"""Which way a question says that a figure goes, and how that is called between two figures."""

_DIRECTION = {Direction.VOORDELIG: "voordelig", Direction.NADELIG: "nadelig"}


def corrected(
    question: Question, retriever: PassageRetriever, record: Record, learned: Learned, wanted: Filter
) -> Framed | None:
    """What the document says where a question about a reason takes something else for granted; else None.

    Two things can be looked up: that an amount is voordelig or nadelig, and that a figure rose or fell between two
    years. Only a figure that would be an answer by itself corrects a question.
    """
    if Asked.WHY not in question.asked or question.context is not None or not _WHY.match(question.own):
        return None
    search = _Search(retriever, record, learned, wanted)
    bare = _WHY.sub(" ", question.own).strip(" ?")
    if question.direction is not None:
        return _by_direction(question, bare, search)
    trends = cues_in(bare) & set(_TRENDS)
    return _by_trend(question, bare, next(iter(trends)), search) if len(trends) == 1 else None


@dataclass(frozen=True, slots=True)
class _Search:
    """Where and with what is searched."""

    retriever: PassageRetriever
    record: Record
    learned: Learned
    wanted: Filter


def _by_direction(question: Question, bare: str, search: _Search) -> Framed | None:
    plain = _SIGN.sub(" ", _BALANCE.sub("saldo", bare))
    asked = simple_question(question, plain, question.years).model_copy(update={"direction": None, "unit": "euro"})
    plan = Plan(FrameKind.DOCUMENTS, (Facet("", asked),), None, frozenset())
    gathered = gather(plan, search.retriever, search.learned, search.wanted)
    slot = next(iter(slots_of(gathered[0], search.learned)), None)
    if slot is None or slot.rank or not slot.sure or not slot.is_row:
        return None
    way = slot.figure.direction
    if way is None or not slot.figure.value or way is question.direction:
        return None
    frame = Frame(plan, (slot,), None, features((slot,), 0, 0.0, 0.0))
    written = write(frame, search.record)
    told = f"Dat klopt niet: het document noemt dit bedrag {_DIRECTION[way]}."
    return None if written is None else Framed(frame, _prefixed(told, written), slot.probability)


def _by_trend(question: Question, bare: str, trend: Cue, search: _Search) -> Framed | None:
    text = bare if len(question.years) > 1 else f"{bare} ten opzichte van het jaar ervoor"
    other = question.model_copy(update={"own": text, "asked": (Asked.DIFFERENCE, Asked.COUNT)})
    retriever = search.retriever
    documents = [retriever.documents[name] for name in retriever.allowed(search.wanted)]
    laid = [plan for plan in plans(other, documents) if plan.kind is FrameKind.YEARS and len(plan.facets) == 2]
    gathered = [(plan, gather(plan, retriever, search.learned, search.wanted)) for plan in laid]
    framed = best_frame(gathered, search.record, retriever.cache, search.learned)
    if framed is None or framed.probability < search.learned.frame_from:
        return None
    way = comparative(*framed.frame.slots)
    if way not in _TRENDS.values() or way == _TRENDS[trend]:
        return None
    return Framed(framed.frame, _prefixed("Dat klopt niet.", framed.written), framed.probability)


def _prefixed(told: str, written: Written) -> Written:
    composed = written.composed
    return Written(Composed(f"{told}\n{composed.text}", composed.citations, composed.figures), written.calculations)
