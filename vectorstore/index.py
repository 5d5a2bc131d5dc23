"""The index as a whole: the record, the word index and the embeddings, kept in step.

The record changes first, file by file, each in one transaction. The two others are brought in step afterwards by
comparing passage ids, so that a crash at any moment costs at most work, never consistency.
"""

from __future__ import annotations

import json
from collections import Counter, OrderedDict
from collections.abc import Sequence
from math import log
from pathlib import Path
from threading import Lock, RLock

from ingest.models import Document, Frozen, Passage
from vectorstore.dutch import DutchAnalyzer
from vectorstore.embedder import FITTED, Embedder, ModelChoice, fingerprint, load
from vectorstore.figures import FigureFilter, FigureHit, FigureIndex
from vectorstore.filters import Within
from vectorstore.fitted import fit
from vectorstore.fusion import fuse
from vectorstore.record import Record
from vectorstore.syncing import Progress, sync_vectors, sync_words
from vectorstore.vectors import VectorHit, VectorIndex
from vectorstore.words import Entry, Term, WordIndex

REFIT_GROWTH = 0.3
"""Vocabulary and fitted model are learned anew when the passages have changed by more than this share since."""

VECTOR_WEIGHT = 0.5
"""Weight of the embeddings' ranks beside those of the words: the fitted model widens the reach and costs at the
top. A model from a hub may weigh more (setting)."""

KEPT_PASSAGES = 5_000
"""Passages kept in memory, about 100 MB: reading them from the record is most of the time of a question."""


class ModelMismatch(Exception):
    """The index was made with another embedding model; the message is Dutch and says what to do."""


class Found(Frozen):
    """A passage with its place in both rankings (from 1, None when not in it) and its fused score."""

    passage: Passage
    score: float
    word_rank: int | None = None
    vector_rank: int | None = None
    word_score: float = 0.0
    vector_score: float = 0.0


class Vocabulary(Frozen):
    """What was learned of the corpus: how often each word occurs, and how many passages hold each index term."""

    words: dict[str, int] = {}
    holding: dict[str, int] = {}
    passages: int = 0


class Index:
    """Where passages are kept and found."""

    def __init__(self, folder: Path, choice: ModelChoice | None = None, server: str | None = None) -> None:
        """Open the index in a data folder; nothing heavy is loaded until it is used."""
        self.folder = folder
        self.choice = choice or ModelChoice()
        self.record = Record(folder / "record.sqlite")
        self.figure_index = FigureIndex(folder, self.record, server)
        self._server = server
        self._words: WordIndex | None = None
        self._vectors: VectorIndex | None = None
        self._embedder: Embedder | None = None
        self._analyzer: DutchAnalyzer | None = None
        self._learned: Vocabulary | None = None
        self._kept: OrderedDict[str, Passage] = OrderedDict()
        self._lock = Lock()
        # Several threads may ask at once; each part is opened once.
        self._opening = RLock()
        self._documents: tuple[int, dict[str, Document]] | None = None

    def close(self) -> None:
        """Close the record and the embeddings."""
        if self._vectors is not None:
            self._vectors.close()
            self._vectors = None
        self.figure_index.close()
        self.record.close()

    @property
    def words(self) -> WordIndex:
        """The word index."""
        with self._opening:
            if self._words is None:
                self._words = WordIndex(self.folder / "words")
            return self._words

    @property
    def vectors(self) -> VectorIndex:
        """The embeddings."""
        with self._opening:
            if self._vectors is None:
                self._vectors = VectorIndex(self.folder / "chroma", self._server)
            return self._vectors

    @property
    def analyzer(self) -> DutchAnalyzer:
        """Dutch analysis with the vocabulary of the corpus."""
        with self._opening:
            if self._analyzer is None:
                self._analyzer = DutchAnalyzer(self._vocabulary.words)
            return self._analyzer

    @property
    def _vocabulary(self) -> Vocabulary:
        with self._opening:
            if self._learned is None:
                path = self.folder / "vocabulary.json"
                self._learned = Vocabulary.model_validate_json(path.read_bytes()) if path.is_file() else Vocabulary()
            return self._learned

    def idf(self, term: str) -> float:
        """How telling a term is: the logarithm of the share of passages without it (BM25's idf)."""
        vocabulary = self._vocabulary
        holds = vocabulary.holding.get(term, 0)
        return log(1 + (vocabulary.passages - holds + 0.5) / (holds + 0.5))

    def is_known(self, term: str) -> bool:
        """Whether any passage held the term when the vocabulary was learned."""
        return term in self._vocabulary.holding

    @property
    def embedder(self) -> Embedder:
        """The embedding model."""
        with self._opening:
            if self._embedder is None:
                self._embedder = self._suiting(load(self.choice, self.folder / "model"))
            return self._embedder

    @property
    def documents(self) -> dict[str, Document]:
        """All documents by id; read again when the record changed."""
        generation = self.record.generation
        if self._documents is None or self._documents[0] != generation:
            self._documents = (generation, {document.id: document for document in self.record.documents()})
        return self._documents[1]

    def passages(self, ids: Sequence[str]) -> dict[str, Passage]:
        """Passages by id; those asked for before are kept in memory (an id changes with its text)."""
        with self._lock:
            found = {name: self._kept[name] for name in ids if name in self._kept}
        missing = [name for name in ids if name not in found]
        if missing:
            read = self.record.passages(missing)
            found.update(read)
            with self._lock:
                self._kept.update(read)
                while len(self._kept) > KEPT_PASSAGES:
                    self._kept.popitem(last=False)
        return found

    def check_model(self) -> None:
        """Raise `ModelMismatch` when the embeddings were made by another model than the chosen one."""
        made_by = self.record.meta("model_name")
        if made_by is not None and made_by != self._model_name():
            raise ModelMismatch(
                f"De documenten zijn ingelezen met zoekmodel '{made_by}', maar nu is '{self._model_name()}' ingesteld. "
                f"Lees de documenten opnieuw in met `raadwijzer ingest --opnieuw`, of zet RAADWIJZER_EMBEDDING terug."
            )

    def _suiting(self, embedder: Embedder) -> Embedder:
        """The loaded model, when the vectors in the index are its own.

        Under the same name a model can be another than before: its folder was filled anew, or the hub gave a newer
        one, which shows when its vectors have another length.
        """
        made_by = self.record.meta("vectors_of")
        length = self.vectors.length if self.in_step else None
        if self.in_step and (
            (made_by is not None and made_by != embedder.fingerprint)
            or (length is not None and length != embedder.dimensions)
        ):
            raise ModelMismatch(
                f"Het zoekmodel '{self.choice.name}' is veranderd sinds de documenten zijn ingelezen. "
                f"Lees de documenten opnieuw in met `raadwijzer ingest --opnieuw`, of zet het oude model terug."
            )
        return embedder

    def _model_name(self) -> str:
        parts = (self.choice.name, *(prefix.strip() for prefix in self.choice.prefixes))
        return " ".join(part for part in parts if part)

    @property
    def in_step(self) -> bool:
        """Whether the word index and the embeddings show the record as it is."""
        return self.record.meta("indexed") == str(self.record.generation)

    def sync(self, progress: Progress | None = None, rebuild: bool = False) -> None:
        """Bring the words and the embeddings, of passages and of figures, in step with the record.

        Args:
            progress: told how far it is.
            rebuild: make all anew, also when they are in step (a changed model).
        """
        tell = progress or (lambda step, done, total: None)
        generation = self.record.generation
        wanted = set(self.record.passage_ids())
        learned_on = set(json.loads(self.record.meta("learned_on") or "[]"))
        changed = len(wanted ^ learned_on) / max(1, len(learned_on))
        anew = rebuild or not learned_on or changed > REFIT_GROWTH or not (self.folder / "vocabulary.json").is_file()
        if anew:
            self._learn(wanted, tell)
        self._sync_words(wanted, tell)
        self._sync_vectors(wanted, tell)
        self.record.set_meta("model_name", self._model_name())
        self.record.set_meta("indexed", str(generation))

    def _learn(self, wanted: set[str], tell: Progress) -> None:
        """Learn vocabulary and fitted model from all passages, and empty the indexes made with the old ones."""
        tell("Woorden leren", 0, 1)
        self.record.set_meta("indexed", "")
        texts = [_embedded_text(passage, self.documents) for passage in self.record.all_passages()]
        self._analyzer = DutchAnalyzer.learn(texts)
        holding: Counter[str] = Counter()
        for text in texts:
            holding.update(set(self._analyzer.analyze(text)))
        self._learned = Vocabulary(words=dict(self._analyzer.counts), holding=dict(holding), passages=len(texts))
        _write(self.folder / "vocabulary.json", self._learned.model_dump_json())
        self.words.clear()
        self.figure_index.words.clear()
        if texts and self.choice.name == FITTED:
            tell("Zoekmodel leren", 0, 1)
            fit(texts, self.folder / "model")
        self._embedder = None
        self.record.set_meta("learned_on", json.dumps(sorted(wanted)))

    def _sync_words(self, wanted: set[str], tell: Progress) -> None:
        def entries(ids: Sequence[str]) -> list[Entry]:
            return [_entry(passage, self.documents) for passage in self.record.passages(ids).values()]

        sync_words(self.words, wanted, entries, self.analyzer, tell, "Woorden indexeren")
        self.figure_index.sync_words(self.documents, self.analyzer, tell)

    def _sync_vectors(self, wanted: set[str], tell: Progress) -> None:
        if not wanted and not self.vectors.size and not self.figure_index.vectors.size:
            return
        model = fingerprint(self.choice, self.folder / "model")
        if self.record.meta("vectors_of") != model:
            self.vectors.clear()
            self.figure_index.vectors.clear()
            self.record.set_meta("vectors_of", model)

        def add(ids: Sequence[str]) -> None:
            some = list(self.record.passages(ids).values())
            self.vectors.add(
                [passage.id for passage in some],
                [passage.document_id for passage in some],
                self.embedder.passages([_embedded_text(passage, self.documents) for passage in some]),
            )

        sync_vectors(self.vectors, wanted, add, tell, "Betekenis indexeren")
        if wanted:
            self.figure_index.sync_vectors(self.documents, self.embedder, tell)
        else:  # without a text there is no model
            self.figure_index.vectors.clear()

    def search(
        self,
        text: str,
        terms: Sequence[Term],
        top: int,
        documents: Sequence[str] | None = None,
        vector_weight: float = VECTOR_WEIGHT,
    ) -> tuple[Found, ...]:
        """The best passages by words and meaning together, best first (reciprocal rank fusion).

        Args:
            text: the question, for the embeddings.
            terms: its weighted terms, for the words.
            top: how many passages.
            documents: ids of the documents to search in; all when None.
            vector_weight: weight of the embeddings' ranks; the words' ranks weigh 1.
        """
        if not self.record.totals().passages:
            return ()
        depth = max(top, 50)
        within = Within(documents)
        words = self.words.search(terms, depth, within)
        vectors: tuple[VectorHit, ...] = ()
        if vector_weight > 0:
            vectors = self.vectors.search(self.embedder.queries([text])[0], depth, within)
        best = fuse(words, vectors, vector_weight)[:top]
        passages = self.passages([hit.id for hit in best])
        return tuple(
            Found(
                passage=passages[hit.id],
                score=hit.score,
                word_rank=hit.word_rank,
                vector_rank=hit.vector_rank,
                word_score=hit.word_score,
                vector_score=hit.vector_score,
            )
            for hit in best
            if hit.id in passages
        )

    def figures(
        self,
        text: str,
        terms: Sequence[Term],
        top: int,
        wanted: FigureFilter | None = None,
    ) -> tuple[FigureHit, ...]:
        """The best figures by words and meaning together, best first.

        Args:
            text: what is sought, for the embeddings.
            terms: its weighted terms, for the words.
            top: how many figures.
            wanted: unit, direction, period, kind of unit and documents to keep to.
        """
        if not self.record.totals().passages:
            return ()
        return self.figure_index.search(text, terms, top, wanted or FigureFilter(), self.embedder)


def clean_text(passage: Passage) -> str:
    """The clean text of a passage: its units, with what introduces them."""
    parts: list[str] = []
    lead: str | None = None
    for unit in passage.units:
        if unit.lead and unit.lead != lead:
            parts.append(unit.lead)
            lead = unit.lead
        parts.append(unit.text)
    return " ".join(parts)


def head_text(passage: Passage, documents: dict[str, Document]) -> str:
    """What stands above a passage: document, section path, caption, header."""
    document = documents.get(passage.document_id)
    sections = dict.fromkeys((*passage.section, *(part for unit in passage.units for part in unit.section)))
    parts = (document.title if document else "", *sections, passage.caption or "", *passage.header)
    return " ".join(part for part in parts if part)


def _entry(passage: Passage, documents: dict[str, Document]) -> Entry:
    return Entry(passage.id, passage.document_id, clean_text(passage), head_text(passage, documents))


def _embedded_text(passage: Passage, documents: dict[str, Document]) -> str:
    return f"{head_text(passage, documents)} {clean_text(passage)}"


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    temporary = path.with_suffix(".tmp")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)
