"""Bringing an index in step with the record, by comparing ids: a crash at any moment costs at most work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vectorstore.dutch import DutchAnalyzer
from vectorstore.vectors import VectorIndex
from vectorstore.words import Entry, WordIndex

BATCH = 1_000
"""Passages or figures that are read, indexed and committed at a time."""

Progress = Callable[[str, int, int], None]
"""Called with a Dutch name of the step, how much is done and how much there is."""


def sync_words(
    index: WordIndex,
    wanted: set[str],
    entries: Callable[[Sequence[str]], Sequence[Entry]],
    analyzer: DutchAnalyzer,
    tell: Progress,
    step: str,
) -> None:
    """Add what is missing in a word index and remove what is gone.

    Args:
        index: the index.
        wanted: ids that it must hold.
        entries: reads the entries of some ids.
        analyzer: gives their terms.
        tell: told how far it is.
        step: the Dutch name of the step.
    """
    present = index.ids()
    missing = sorted(wanted - present)
    gone = sorted(present - wanted)
    if missing:
        tell(step, 0, len(missing))
    for first in range(0, len(missing), BATCH):
        index.update(entries(missing[first : first + BATCH]), gone, analyzer)
        gone = []
        tell(step, min(first + BATCH, len(missing)), len(missing))
    if gone:
        index.update([], gone, analyzer)


def sync_vectors(
    index: VectorIndex, wanted: set[str], add: Callable[[Sequence[str]], None], tell: Progress, step: str
) -> None:
    """Add what is missing in a collection of embeddings and remove what is gone.

    Args:
        index: the collection.
        wanted: ids that it must hold.
        add: embeds and adds some ids.
        tell: told how far it is.
        step: the Dutch name of the step.
    """
    present = index.ids()
    gone = sorted(present - wanted)
    if gone:
        index.remove(gone)
    missing = sorted(wanted - present)
    if missing:
        tell(step, 0, len(missing))
    for first in range(0, len(missing), BATCH):
        add(missing[first : first + BATCH])
        tell(step, min(first + BATCH, len(missing)), len(missing))
