"""The word index: tantivy with our own Dutch analysis before it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import tantivy
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from vectorstore.dutch import DutchAnalyzer
from vectorstore.filters import Within

HEAD_BOOST = 0.6
"""Weight of title, section path and caption beside the text itself: they say what a passage is about, but many
passages share them."""

TYPO_LENGTH = 5
"""Shorter words have too many neighbours to guess a typo."""

LONG_WORD = 9
"""Words from this length may differ in two letters, shorter ones in one."""

WRITER_MEMORY = 64_000_000
"""Bytes for tantivy's writer; its minimum is 15 MB per thread."""


@dataclass(frozen=True, slots=True)
class Term:
    """An index term with its weight."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class WordHit:
    """A passage or figure with its BM25 score."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Entry:
    """What is indexed of a passage or figure: its text, and its head (title, section path, caption).

    `properties` are exact ("unit", "euro"); `first` and `last` are the days of its period, as integers yyyymmdd.
    """

    id: str
    document_id: str
    text: str
    head: str
    properties: tuple[tuple[str, str], ...] = ()
    first: int | None = None
    last: int | None = None


def nearest(word: str, analyzer: DutchAnalyzer) -> str | None:
    """The corpus's word that a mistyped word was meant to be, None when nothing is near enough.

    A word whose stem the corpus knows is not mistyped, only inflected.
    """
    if len(word) < TYPO_LENGTH or not word.isalpha():
        return None
    stem = analyzer.stem(word)
    if any(analyzer.stem(other) == stem for other in (stem, stem + "e", stem + "en") if other in analyzer.counts):
        return None
    allowed = 2 if len(word) >= LONG_WORD else 1
    candidates = [other for other in analyzer.counts if abs(len(other) - len(word)) <= allowed and other[0] == word[0]]
    best = process.extract(word, candidates, scorer=DamerauLevenshtein.distance, score_cutoff=allowed, limit=5)
    if not best:
        return None
    # The nearest; of equally near words the commonest.
    return str(min(best, key=lambda item: (item[1], -analyzer.counts[item[0]]))[0])


class WordIndex:
    """What is found by its words, in a folder on disk."""

    def __init__(self, folder: Path) -> None:
        """Open the index, or make an empty one; a damaged one is made anew (the record is the truth)."""
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_text_field("document", stored=False, tokenizer_name="raw", index_option="basic")
        builder.add_text_field("text", stored=False, tokenizer_name="whitespace", index_option="freq")
        builder.add_text_field("head", stored=False, tokenizer_name="whitespace", index_option="freq")
        builder.add_text_field("property", stored=False, tokenizer_name="raw", index_option="basic")
        builder.add_integer_field("first", stored=False, indexed=True, fast=True)
        builder.add_integer_field("last", stored=False, indexed=True, fast=True)
        self._schema = builder.build()
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._index = tantivy.Index(self._schema, path=str(folder))
        except ValueError:
            shutil.rmtree(folder)
            folder.mkdir(parents=True)
            self._index = tantivy.Index(self._schema, path=str(folder))

    @property
    def size(self) -> int:
        """How much the index holds."""
        self._index.reload()
        return int(self._index.searcher().num_docs)

    def ids(self) -> set[str]:
        """All ids in the index."""
        self._index.reload()
        searcher = self._index.searcher()
        if not searcher.num_docs:
            return set()
        hits = searcher.search(tantivy.Query.all_query(), searcher.num_docs).hits
        return {str(searcher.doc(address)["id"][0]) for _, address in hits}

    def update(self, entries: Iterable[Entry], removed: Sequence[str], analyzer: DutchAnalyzer) -> None:
        """Add and remove in one commit."""
        analyzed: dict[str, str] = {}

        def terms(text: str) -> str:
            # The figures of a row share their words, and those of a table their head.
            if text not in analyzed:
                analyzed[text] = " ".join(analyzer.analyze(text))
            return analyzed[text]

        writer = self._index.writer(heap_size=WRITER_MEMORY, num_threads=1)
        for name in removed:
            writer.delete_documents_by_term("id", name)
        for entry in entries:
            document = tantivy.Document()
            document.add_text("id", entry.id)
            document.add_text("document", entry.document_id)
            document.add_text("text", terms(entry.text))
            document.add_text("head", terms(entry.head))
            for name, value in entry.properties:
                document.add_text("property", _property(name, value))
            if entry.first is not None and entry.last is not None:
                document.add_integer("first", entry.first)
                document.add_integer("last", entry.last)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def clear(self) -> None:
        """Remove everything."""
        writer = self._index.writer(heap_size=WRITER_MEMORY, num_threads=1)
        writer.delete_all_documents()
        writer.commit()
        self._index.reload()

    def search(self, terms: Sequence[Term], top: int, within: Within | None = None) -> tuple[WordHit, ...]:
        """The best for the terms, best first."""
        within = within or Within()
        if not terms or within.is_empty:
            return ()
        query = tantivy.Query
        should = [
            (
                tantivy.Occur.Should,
                query.boost_query(query.term_query(self._schema, field, term.text), term.weight * boost),
            )
            for term in terms
            for field, boost in (("text", 1.0), ("head", HEAD_BOOST))
        ]
        wanted = query.boolean_query(should)
        kept = [(tantivy.Occur.Must, query.const_score_query(one, 0.0)) for one in self._conditions(within)]
        if kept:
            wanted = query.boolean_query([(tantivy.Occur.Must, wanted), *kept])
        searcher = self._index.searcher()
        hits = searcher.search(wanted, top).hits
        found = [WordHit(str(searcher.doc(address)["id"][0]), float(score)) for score, address in hits]
        # Equal scores come in the order in which they were written, which differs from index to index.
        return tuple(sorted(found, key=lambda hit: (-hit.score, hit.id)))

    def _conditions(self, within: Within) -> list[tantivy.Query]:
        """A filter as tantivy wants it."""
        query, integer = tantivy.Query, tantivy.FieldType.Integer
        conditions = [
            query.term_query(self._schema, "property", _property(name, value), index_option="basic")
            for name, value in within.equal
        ]
        if within.documents is not None:
            conditions.append(query.term_set_query(self._schema, "document", list(within.documents)))
        if within.last is not None:
            conditions.append(query.range_query(self._schema, "first", integer, upper_bound=within.last))
        if within.first is not None:
            conditions.append(query.range_query(self._schema, "last", integer, lower_bound=within.first))
        return conditions


def _property(name: str, value: str) -> str:
    return f"{name}={value}"
