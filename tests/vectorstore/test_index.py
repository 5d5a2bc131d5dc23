"""The index: the record, the word index and the embeddings kept in step, also after an accident."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer

from assistant.indexing import index_paths
from vectorstore.embedder import EmbeddingError, ModelChoice, load
from vectorstore.fitted import fit
from vectorstore.index import Index, ModelMismatch
from vectorstore.words import Term

ONE = "Kadernota 2026\n\n1. Wonen\n\nDe gemeente bouwt in 2026 ongeveer 120 woningen in de wijk Zuid.\n"
TWO = "Raadsbrief over het zwembad\n\nHet zwembad krijgt een nieuw dak van 250.000 euro in 2027.\n"
THREE = "Persbericht\n\nDe fietstunnel bij het station gaat in mei open voor al het verkeer.\n"


def put(folder: Path, **files: str) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def found(index: Index, word: str) -> list[str]:
    hits = index.search(word, [Term(index.analyzer.stem(word), 1.0)], 5)
    return [index.documents[hit.passage.document_id].file for hit in hits if hit.word_rank is not None]


def read(index: Index, folder: Path) -> None:
    index_paths(index, [folder], encoding="raadwijzer")


def test_passages_are_found_by_words_and_by_meaning(tmp_path: Path) -> None:
    put(tmp_path / "stukken", een=ONE, twee=TWO, drie=THREE)
    index = Index(tmp_path / "data")
    read(index, tmp_path / "stukken")
    assert found(index, "zwembad") == ["twee.txt"]
    by_meaning = index.search("nieuw dak zwembad", [], 1)
    assert index.documents[by_meaning[0].passage.document_id].file == "twee.txt"
    assert by_meaning[0].vector_rank == 1 and by_meaning[0].word_rank is None


def test_a_search_stays_within_the_documents_named(tmp_path: Path) -> None:
    put(tmp_path / "stukken", een=ONE, twee=TWO)
    index = Index(tmp_path / "data")
    read(index, tmp_path / "stukken")
    other = [name for name, document in index.documents.items() if document.file == "een.txt"]
    hits = index.search("zwembad", [Term("zwembad", 1.0)], 5, documents=other)
    assert {hit.passage.document_id for hit in hits} <= set(other)
    assert index.search("zwembad", [Term("zwembad", 1.0)], 5, documents=[]) == ()


def test_a_crash_between_record_and_indexes_is_mended_on_the_next_sync(tmp_path: Path) -> None:
    put(tmp_path / "stukken", een=ONE, twee=TWO)
    index = Index(tmp_path / "data")
    read(index, tmp_path / "stukken")
    # What a crash leaves behind: words and vectors that miss one passage and hold one that is gone.
    some = index.record.passage_ids()[0]
    index.words.update([], [some], index.analyzer)
    index.vectors.remove([some])
    index.vectors.add(["verdwenen"], ["verdwenen"], np.ones((1, index.embedder.dimensions), dtype=np.float32))
    index.record.set_meta("indexed", "")
    assert not index.in_step
    index.sync()
    assert index.in_step
    assert index.words.ids() == index.vectors.ids() == set(index.record.passage_ids())


def test_a_damaged_word_index_is_made_anew(tmp_path: Path) -> None:
    put(tmp_path / "stukken", een=ONE, twee=TWO)
    index = Index(tmp_path / "data")
    read(index, tmp_path / "stukken")
    index.close()
    (tmp_path / "data" / "words" / "meta.json").write_text("kapot", encoding="utf-8")
    again = Index(tmp_path / "data")
    assert again.words.size == 0
    again.sync()
    assert found(again, "zwembad") == ["twee.txt"]


def test_the_vocabulary_is_learned_anew_when_the_corpus_grows(tmp_path: Path) -> None:
    put(tmp_path / "stukken", een=ONE)
    index = Index(tmp_path / "data")
    read(index, tmp_path / "stukken")
    assert not index.is_known(index.analyzer.stem("fietstunnel"))
    put(tmp_path / "stukken", twee=TWO, drie=THREE)
    read(index, tmp_path / "stukken")
    assert index.is_known(index.analyzer.stem("fietstunnel"))
    assert index.words.ids() == set(index.record.passage_ids())


def test_another_model_than_the_indexs_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "stukken", een=ONE)
    index = Index(tmp_path / "data")
    read(index, tmp_path / "stukken")
    index.close()
    other = Index(tmp_path / "data", ModelChoice(name="ander/model"))
    with pytest.raises(ModelMismatch, match="--opnieuw"):
        other.check_model()


def test_a_named_model_with_prefixes_is_loaded_and_used(tmp_path: Path) -> None:
    fit([ONE, TWO, THREE], tmp_path / "model")
    choice = ModelChoice(name=str(tmp_path / "model"), query_prefix="query: ", passage_prefix="passage: ")
    embedder = load(choice, tmp_path / "niets")
    plain = load(ModelChoice(name=str(tmp_path / "model")), tmp_path / "niets")
    assert not np.allclose(embedder.passages(["woningen wijk"]), plain.passages(["woningen wijk"]))
    assert embedder.fingerprint != plain.fingerprint


def test_a_model_that_is_not_there_gives_a_dutch_message(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="zoekmodel"):
        load(ModelChoice(name=str(tmp_path / "bestaat-niet")), tmp_path)


def test_two_fits_on_the_same_texts_give_the_same_model(tmp_path: Path) -> None:
    vectors = []
    for name in ("a", "b"):
        fit([ONE, TWO, THREE, ONE + TWO, TWO + THREE], tmp_path / name)
        vectors.append(SentenceTransformer(str(tmp_path / name), device="cpu").encode(["woningen in Zuid"]))
    assert np.allclose(vectors[0], vectors[1], atol=1e-5)
