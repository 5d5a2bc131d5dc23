"""The last step of every answer: each quote stands verbatim at its place, each marker exists, each figure is cited."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.models import Answer, Citation, Outcome
from ingest.figures import Mention, find_mentions, same_value
from ingest.models import Document
from ingest.periods import find_periods
from vectorstore.record import Record

_MARKER = re.compile(r"\[(\d+)\]")


def failures(
    answer: Answer, record: Record, documents: Sequence[Document], cited_figures: Sequence[Mention]
) -> tuple[str, ...]:
    """What is wrong with an answer, in Dutch; empty when all of it can be shown.

    Args:
        answer: the answer to verify.
        record: the source texts.
        documents: the documents that may be cited.
        cited_figures: figures of the cited places with scale, unit and direction known.
    """
    found: list[str] = []
    whole = "\n".join((answer.text, *answer.conflicts))
    markers = {int(number) for number in _MARKER.findall(whole)}
    known = {citation.marker for citation in answer.citations}
    if markers - known:
        found.append(f"verwijzing {sorted(markers - known)} bestaat niet")
    files = {document.id: document for document in documents}
    for citation in answer.citations:
        found += _quote_failures(citation, record, files)
    if answer.outcome is not Outcome.ANSWER:
        return tuple(found)
    if not markers:
        found.append("het antwoord heeft geen verwijzing")
    found += _figure_failures(answer, cited_figures)
    return tuple(found)


def _quote_failures(citation: Citation, record: Record, documents: dict[str, Document]) -> list[str]:
    document = documents.get(citation.document_id)
    if document is None or document.file != citation.file:
        return [f"bron {citation.marker} is geen document in de index"]
    verbatim = " ".join(record.source_text(citation.file, citation.start, citation.end).split())
    if not citation.quote or verbatim != citation.quote:
        return [f"het citaat van bron {citation.marker} staat niet zo in het document"]
    page = record.page(citation.file, citation.page)
    if page is None or not page[0] <= citation.start <= page[0] + len(page[1]):
        return [f"het citaat van bron {citation.marker} staat niet op bladzijde {citation.page}"]
    return []


def _figure_failures(answer: Answer, cited_figures: Sequence[Mention]) -> list[str]:
    """Figures in the text that are in no cited place; titles of cited documents and captions are names."""
    text = _MARKER.sub(" ", "\n".join((answer.text, *answer.conflicts)))
    for name in {citation.document for citation in answer.citations}:
        text = text.replace(name, " ")
    quotes = [citation.quote for citation in answer.citations]
    contexts = [f"{c.context_before} {c.quote} {c.context_after}" for c in answer.citations]
    stated = [mention for quote in quotes for mention in find_mentions(quote)] + list(cited_figures)
    found = []
    for mention in find_mentions(text):
        written = _folded(mention.as_written)
        if any(same_value(mention, other) for other in stated):
            continue
        if any(written in _folded(quote) for quote in quotes) and mention.direction is None:
            continue
        found.append(f"het cijfer {mention.as_written} staat niet in de bron")
    years = {year for context in (*quotes, *contexts) for year in re.findall(r"\b(?:19|20)\d\d\b", context)}
    years |= {year for figure in answer.figures for year in re.findall(r"\d{4}", figure.period or "")}
    for period in find_periods(text):
        written = period.period.as_written
        lost = set(re.findall(r"\b(?:19|20)\d\d\b", written)) - years
        if lost and not any(_folded(written) in _folded(context) for context in contexts):
            found.append(f"de periode {written} staat niet in de bron")
    return found


def _folded(text: str) -> str:
    return re.sub(r"\s+", "", text).lower()
