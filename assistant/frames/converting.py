"""An area in the unit that a question asks for, where the document gives it in another one."""

from __future__ import annotations

import re

from assistant.calculating import CalculationError, calculate
from assistant.composing import Composed
from assistant.cues import Cue, cues_in
from assistant.frames.answering import Framed
from assistant.frames.filling import Frame, features, gather, slots_of
from assistant.frames.planning import Facet, FrameKind, Plan, simple_question
from assistant.frames.writing import Written, write
from assistant.learned import Learned
from assistant.models import Operation
from assistant.question import Asked, Question
from assistant.retriever import Filter, PassageRetriever
from vectorstore.record import Record

_HECTARES = re.compile(r"\b(?:hectares?|ha)\b", re.IGNORECASE)
_SQUARE_METRES = re.compile(r"\bm2\b|m²|\bvierkante meters?\b", re.IGNORECASE)
_PER = re.compile(r"\bper\s+(?:m2|m²|vierkante meter|hectare|ha)\b", re.IGNORECASE)


def converted(
    question: Question, retriever: PassageRetriever, record: Record, learned: Learned, wanted: Filter
) -> Framed | None:
    """The area in the unit asked for, computed from the one in the document; None where nothing is to be converted.

    The question is asked again with the other unit; its answer must be sure by itself.
    """
    cues = cues_in(question.own) & {Cue.SQUARE_METRES, Cue.HECTARES}
    if len(cues) != 1 or set(question.asked) != {Asked.AREA} or _PER.search(question.own):
        return None
    asked, given = ("m2", "ha") if Cue.SQUARE_METRES in cues else ("ha", "m2")
    pattern, word = (_SQUARE_METRES, "ha") if asked == "m2" else (_HECTARES, "m2")
    other = simple_question(question, pattern.sub(word, question.own), question.years)
    plan = Plan(FrameKind.DOCUMENTS, (Facet("", other),), None, frozenset())
    gathered = gather(plan, retriever, learned, wanted)
    slot = next(iter(slots_of(gathered[0], learned)), None)
    if slot is None or slot.rank or not slot.sure or slot.figure.unit != given:
        return None
    frame = Frame(plan, (slot,), None, features((slot,), 0, 0.0, 0.0))
    written = write(frame, record)
    if written is None:
        return None
    try:
        made = calculate(Operation.CONVERSION, written.composed.figures, asked)
    except CalculationError:
        return None
    head, gap, source = written.composed.text.rpartition("\n\n")
    text = f"{head}\nOmgerekend: {made.text} [1]{gap}{source}"
    composed = Composed(text, written.composed.citations, written.composed.figures)
    return Framed(frame, Written(composed, (made,)), slot.probability)
