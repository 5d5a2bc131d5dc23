"""The plain LangChain pipeline: text of the files, recursive splitter, Chroma, the top passages.

What a tutorial builds, with LangChain's own default sizes. It gets the embedding model of Raadwijzer (fitted on its
own passages), so that what differs is the work around the model and not the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever
from langchain_core.vectorstores import VectorStore

from evals.bench.systems import SHOWN, Asker, Counts, StageBegins

CHUNK, OVERLAP = 1000, 200
"""Characters of a passage and what two share, as in LangChain's tutorials."""

BATCH = 1_000
"""Texts that are embedded and stored at a time; Chroma takes about 5,400 at most."""


class FittedEmbeddings(Embeddings):
    """Raadwijzer's fitted model as LangChain embeddings."""

    def __init__(self, folder: Path) -> None:
        """Load the model in a folder."""
        from vectorstore.embedder import ModelChoice, load

        self._model = load(ModelChoice(), folder)

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Vectors of passages."""
        return [[float(number) for number in vector] for vector in self._model.passages(texts)]

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        return [float(number) for number in self._model.queries([text])[0]]


class ChromaStore(VectorStore):
    """Chroma as a LangChain vector store: text, metadata and vector in one collection, as `langchain-chroma` does."""

    def __init__(self, folder: Path, embeddings: Embeddings) -> None:
        """Open or make the collection in a folder."""
        import chromadb
        from chromadb.config import Settings

        self._embeddings = embeddings
        self._client: Any = chromadb.PersistentClient(path=str(folder), settings=Settings(anonymized_telemetry=False))
        self._collection: Any = self._client.get_or_create_collection("langchain", embedding_function=None)

    def add_texts(
        self,
        texts: Iterable[str],
        metadatas: list[dict[Any, Any]] | None = None,
        *,
        ids: list[str] | None = None,
        **kwargs: Any,
    ) -> list[str]:
        """Embed and store texts; their ids."""
        texts = list(texts)
        first = self._collection.count()
        ids = ids or [str(first + number) for number in range(len(texts))]
        vectors = self._embeddings.embed_documents(texts)
        self._collection.upsert(ids=ids, embeddings=vectors, documents=texts, metadatas=metadatas)
        return ids

    def similarity_search(self, query: str, k: int = SHOWN, **kwargs: Any) -> list[Document]:
        """The nearest texts, best first."""
        vector = self._embeddings.embed_query(query)
        found = self._collection.query(query_embeddings=[vector], n_results=k, include=["documents", "metadatas"])
        return [
            Document(page_content=text, metadata=metadata)
            for text, metadata in zip(found["documents"][0], found["metadatas"][0], strict=True)
        ]

    @classmethod
    def from_texts(
        cls,
        texts: list[str],
        embedding: Embeddings,
        metadatas: list[dict[Any, Any]] | None = None,
        *,
        ids: list[str] | None = None,
        **kwargs: Any,
    ) -> ChromaStore:
        """A store in the folder `folder` that holds the texts."""
        store = cls(Path(kwargs["folder"]), embedding)
        store.add_texts(texts, metadatas, ids=ids)
        return store

    def close(self) -> None:
        """Let go of the files."""
        self._client.close()


def read_texts(path: Path) -> Iterator[tuple[int, str]]:
    """The text of a file as a plain loader gives it: (page, text) of a PDF, and the whole of another file as page 1.

    Raises:
        ValueError: no loader for this kind of file. A broken file raises what its library raises.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        import pypdfium2

        pdf = pypdfium2.PdfDocument(path)
        for number in range(len(pdf)):
            yield number + 1, pdf[number].get_textpage().get_text_bounded()
        pdf.close()
    elif suffix in {".txt", ".text", ".md", ".markdown"}:
        yield 1, path.read_text(encoding="utf-8", errors="replace")
    elif suffix == ".docx":
        from docx import Document as open_word

        word = open_word(str(path))
        cells = ("\t".join(cell.text for cell in row.cells) for table in word.tables for row in table.rows)
        yield 1, "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])
    elif suffix in {".html", ".htm"}:
        import lxml.html

        yield 1, lxml.html.fromstring(path.read_bytes()).text_content()
    elif suffix == ".xlsx":
        from openpyxl import load_workbook

        book = load_workbook(path, read_only=True, data_only=True)
        rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
        yield 1, "\n".join("\t".join(str(value) for value in row if value is not None) for row in rows)
        book.close()
    else:
        raise ValueError(f"no loader for {suffix}")


class Plain:
    """The pipeline as a system to measure."""

    def load(self) -> None:
        """Import the heavy libraries."""
        import chromadb
        import langchain_text_splitters
        import pypdfium2
        import sentence_transformers
        import sklearn.utils.extmath

        del chromadb, langchain_text_splitters, pypdfium2, sentence_transformers, sklearn

    def ingest(self, corpus: Path, data: Path, begins: StageBegins) -> Counts:
        """Load, split, fit the model, embed and store."""
        from langchain_text_splitters import RecursiveCharacterTextSplitter

        from assistant.indexing import find_files
        from vectorstore.fitted import fit

        begins("Bestanden lezen")
        loaded: list[Document] = []
        files, failed = 0, 0
        for candidate in find_files([corpus])[0]:
            try:
                pages = list(read_texts(candidate.path))
            except Exception:  # a broken file can raise anything; it is counted and left out, as by Raadwijzer
                failed += 1
                continue
            files += 1
            loaded += [Document(text, metadata={"source": candidate.name, "page": page}) for page, text in pages]
        begins("Knippen")
        splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP)
        chunks = splitter.split_documents(loaded)
        begins("Zoekmodel leren")
        fit([chunk.page_content for chunk in chunks], data / "model")
        begins("Betekenis indexeren")
        store = ChromaStore(data / "chroma", FittedEmbeddings(data / "model"))
        for first in range(0, len(chunks), BATCH):
            store.add_documents(chunks[first : first + BATCH])
        store.close()
        return Counts(files=files, failed=failed, pages=0, passages=len(chunks))

    def open(self, data: Path) -> Asker:
        """The retriever over the store."""
        return _PlainAsker(data)


class _PlainAsker:
    def __init__(self, data: Path) -> None:
        self._store = ChromaStore(data / "chroma", FittedEmbeddings(data / "model"))
        self._retriever: BaseRetriever = self._store.as_retriever(search_kwargs={"k": SHOWN})

    def ask(self, question: str) -> int:
        return len(self._retriever.invoke(question))

    def close(self) -> None:
        self._store.close()
