"""The fitted embedding model: learned from the documents themselves, in seconds, without a download.

A `StaticEmbedding` of sentence-transformers over a subword tokenizer learned from the corpus. Start values are
latent semantic analysis (tf-idf and truncated SVD; Deerwester et al. 1990): a subword's vector is its place in
the space that best explains which subwords occur together in passages, weighted by how telling it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vectorstore.dutch import fold

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer

DIMENSIONS = 256
"""Beyond this the singular values of a few thousand passages are noise."""

VOCABULARY = 16_000
"""Most frequent words that are subwords of their own; rarer ones fall apart in them."""

MIN_COUNT = 2
"""A word that occurs once teaches nothing of what it occurs with."""

MIN_TAIL = 4
"""A word shorter than this does not continue another: that would split words at random."""

BATCH = 1_000
"""Texts that are tokenized at a time."""

_WORD = re.compile(r"\w+")

SEED = 0
"""Makes two fits on the same documents give the same model."""


def fit(texts: Sequence[str], folder: Path) -> None:
    """Fit a model on the texts and save it, in the layout of sentence-transformers.

    Args:
        texts: the passages' texts.
        folder: where the model goes; made if need be.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from sklearn.utils.extmath import randomized_svd
    from threadpoolctl import threadpool_limits

    tokenizer = _tokenizer(texts)
    size = tokenizer.get_vocab_size()
    # A tokenizer's encodings take many times the memory of their ids, so they go a batch at a time.
    batches = (texts[first : first + BATCH] for first in range(0, len(texts), BATCH))
    encodings = (encoding for batch in batches for encoding in tokenizer.encode_batch([fold(text) for text in batch]))
    ids = [np.array(encoding.ids, dtype=np.int32) for encoding in encodings]
    columns = np.concatenate(ids)
    rows = np.repeat(np.arange(len(ids)), [len(one) for one in ids])
    counts = csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=(len(texts), size))
    counts.sum_duplicates()
    seen = np.bincount(counts.indices, minlength=size)
    idf = np.log((1 + len(texts)) / (1 + seen)).astype(np.float32)
    weighted = counts.copy()
    weighted.data = (1 + np.log(weighted.data)) * idf[weighted.indices]
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    weighted = csr_matrix(weighted.multiply(1 / np.maximum(lengths, 1e-6)[:, None]))
    dimensions = max(1, min(DIMENSIONS, min(weighted.shape) - 1))
    # One thread: more of them wait for each other on matrices this small, many times as long when others work too.
    with threadpool_limits(1):
        _, strengths, directions = randomized_svd(weighted, n_components=dimensions, random_state=SEED)
    # A text's embedding is the mean of its subwords': with idf in the vector, telling subwords weigh more.
    vectors = (directions.T * np.sqrt(strengths) * idf[:, None]).astype(np.float32)
    vectors = np.nan_to_num(vectors)
    module = StaticEmbedding(tokenizer, embedding_weights=vectors)
    model: SentenceTransformer = SentenceTransformer(modules=[module], device="cpu")
    folder.mkdir(parents=True, exist_ok=True)
    model.save(str(folder), create_model_card=False)


def _tokenizer(texts: Sequence[str]) -> Tokenizer:
    """A subword tokenizer with the words of the texts as vocabulary.

    Frequent words are whole subwords, and may also continue a word, so that an unknown compound falls apart in
    known words (WordPiece takes the longest known piece first). Learned by counting: the trainers of `tokenizers`
    give another vocabulary each time.
    """
    from tokenizers import Tokenizer, normalizers, pre_tokenizers
    from tokenizers.models import WordPiece

    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(_WORD.findall(fold(text)))
    frequent = sorted((word for word, count in counts.items() if count >= MIN_COUNT), key=lambda w: (-counts[w], w))
    frequent = frequent[:VOCABULARY]
    letters = sorted({letter for word in counts for letter in word})
    pieces = ["[UNK]", *letters, *(f"##{letter}" for letter in letters), *(w for w in frequent if len(w) > 1)]
    pieces += [f"##{word}" for word in frequent if len(word) >= MIN_TAIL and word.isalpha()]
    vocabulary = {piece: number for number, piece in enumerate(dict.fromkeys(pieces))}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=60))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKD(), normalizers.Lowercase(), normalizers.StripAccents()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer
