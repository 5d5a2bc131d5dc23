"""Citations: verbatim quotes with their place, and the text around them."""

from __future__ import annotations

from os.path import commonprefix

from assistant.models import Citation
from ingest.models import Document, Passage, Unit
from vectorstore.record import Record

CONTEXT = 400
"""Letters of the page shown before and after a quote."""

PLACE_WORDS = 90
"""A place that is shown without a claim quotes about so many words around its best sentence."""


def cite(
    record: Record, marker: int, document: Document, passage: Passage, first: Unit, last: Unit | None = None
) -> Citation:
    """A citation of the units from `first` to `last`, verbatim from the source text."""
    last = last or first
    start, end = first.start, last.end
    quote = " ".join(record.source_text(document.file, start, end).split())
    page = record.page(document.file, first.page)
    before = after = ""
    if page is not None:
        begin, text = page
        before = text[max(0, start - begin - CONTEXT) : max(0, start - begin)]
        after = text[max(0, end - begin) : max(0, end - begin) + CONTEXT]
    section = first.section or passage.section
    return Citation(
        marker=marker,
        document=document.title,
        document_id=document.id,
        file=document.file,
        page=first.page,
        section=" > ".join(section[-2:]),
        quote=quote,
        start=start,
        end=end,
        passage_id=passage.id,
        context_before=before,
        context_after=after,
        date=document.date,
    )


def around(passage: Passage, number: int) -> tuple[Unit, Unit]:
    """The units around the best one of a passage, together about `PLACE_WORDS` words."""
    first = last = number
    words = len(passage.units[number].text.split())
    while words < PLACE_WORDS and (first > 0 or last + 1 < len(passage.units)):
        before = len(passage.units[first - 1].text.split()) if first > 0 else None
        after = len(passage.units[last + 1].text.split()) if last + 1 < len(passage.units) else None
        if after is not None and (before is None or last - number <= number - first):
            last += 1
            words += after
        elif before is not None:
            first -= 1
            words += before
    return passage.units[first], passage.units[last]


def shared_ending(one: str, other: str) -> int:
    """Number of letters at the end that two texts share: which of several places of a quote has the context of it."""
    return len(commonprefix((one[::-1], other[::-1])))
