"""Tables and figures that a document has only as a picture: a question about one is told so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.analysis import TermCache
from assistant.cells import SAYS_AS_SUCH
from assistant.retriever import Retrieval
from ingest.models import Document

MOSTLY = 0.6
"""A question is about a picture when it says at least this share of the words of its caption."""

MIN_WORDS = 2
"""One word in common ("saldo") makes no question about a picture."""

_NUMBERED = re.compile(r"^\s*(?:tabel|figuur|grafiek|kaart|afbeelding|diagram)\s+[\dA-Z]+(?:\.\d+)*[a-z]?\b[.:]?", re.I)


@dataclass(frozen=True, slots=True)
class Picture:
    """A table or figure that exists only as a picture, and how much of the question its caption says."""

    caption: str
    document: Document
    fit: float

    @property
    def told(self) -> str:
        """What a reader is told about it, in Dutch."""
        return (
            f"Dit staat in ‘{self.caption}’ van {self.document.title}, en dat is alleen een plaatje. "
            "Raadwijzer kan de cijfers daarin niet lezen: kijk in het stuk zelf."
        )


def find_picture(retrieval: Retrieval, cache: TermCache) -> Picture | None:
    """The picture whose caption a question names, the best fit; None when it names none."""
    matcher = retrieval.matcher
    said = {
        term
        for concept in matcher.concepts
        for form in concept.forms
        if form.credit >= SAYS_AS_SUCH
        for term in form.terms
    }
    documents = {ranked.document.id: ranked.document for ranked in retrieval.ranked}
    best: Picture | None = None
    for document in documents.values():
        if retrieval.choice.named and document.id not in retrieval.choice.named:
            continue
        for caption in document.pictured:
            terms = cache.terms(_NUMBERED.sub("", caption))
            words = [term for term in terms if not term[0].isdigit()]
            shared = sum(word in said for word in words)
            if shared < MIN_WORDS or shared < MOSTLY * len(words):
                continue
            fit = matcher.coverage(terms)
            if best is None or fit > best.fit:
                best = Picture(caption, document, fit)
    return best
