"""From a question to a frame that is written out, with how likely it is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.analysis import TermCache
from assistant.frames.filling import Frame, Gathered, fill, gather
from assistant.frames.planning import Facet, FrameKind, Plan, plans
from assistant.frames.tables import fill_table
from assistant.frames.writing import Written, write
from assistant.learned import Learned
from assistant.question import Question
from assistant.retriever import Filter, PassageRetriever
from vectorstore.record import Record

_IN_ONE_TABLE = frozenset({FrameKind.ROWS, FrameKind.COLUMNS, FrameKind.SHARE, FrameKind.EXTREME})


@dataclass(frozen=True, slots=True)
class Framed:
    """A frame as it would be answered, and the probability that it is right."""

    frame: Frame
    written: Written
    probability: float


def gather_all(
    question: Question, retriever: PassageRetriever, learned: Learned, wanted: Filter
) -> tuple[tuple[Plan, tuple[Gathered, ...]], ...]:
    """The frames that may answer a question, each with what was found for its cells."""
    documents = [retriever.documents[name] for name in retriever.allowed(wanted)]
    known: dict[tuple[Facet, ...], tuple[Gathered, ...]] = {}
    result: list[tuple[Plan, tuple[Gathered, ...]]] = []
    for plan in plans(question, documents):
        if plan.facets not in known:
            known[plan.facets] = gather(plan, retriever, learned, wanted)
        result.append((plan, known[plan.facets]))
    return tuple(result)


def frames_of(
    gathered: Sequence[tuple[Plan, tuple[Gathered, ...]]], record: Record, cache: TermCache, learned: Learned
) -> tuple[Framed, ...]:
    """The frames that could be filled and computed."""
    found: list[Framed] = []
    for plan, facets in gathered:
        if plan.kind in _IN_ONE_TABLE:
            frame = fill_table(plan, facets[0], cache, learned, record)
        else:
            frame = fill(plan, facets, cache, learned)
        written = None if frame is None else write(frame, record)
        if frame is not None and written is not None:
            found.append(Framed(frame, written, learned.frames.probability(frame.features)))
    return tuple(found)


def best_frame(
    gathered: Sequence[tuple[Plan, tuple[Gathered, ...]]], record: Record, cache: TermCache, learned: Learned
) -> Framed | None:
    """The likeliest frame; None when none could be filled."""
    return max(frames_of(gathered, record, cache, learned), key=lambda framed: framed.probability, default=None)
