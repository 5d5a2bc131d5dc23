"""Where documents are kept and found: the record, words in tantivy, embeddings in Chroma, the two fused."""

__all__ = ["dutch", "embedder", "index", "record"]
