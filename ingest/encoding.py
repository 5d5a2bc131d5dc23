"""Counting tokens with tiktoken, with an encoding that the project ships.

tiktoken's public encodings are downloaded at first use; ours is learned from the example documents by
`python -m ingest.encoding DOCUMENTS…` and lies beside this module.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

SHIPPED = "raadwijzer"
"""Name of the encoding that comes with the project."""

VOCABULARY = 8_000
"""Tokens to learn: enough for common Dutch words to be one or two tokens, small enough to learn in seconds."""

_PATTERN = r"\p{N}{1,3}| ?\p{L}+| ?[^\s\p{L}\p{N}]+|\s+"
_FILE = "raadwijzer.tiktoken"


@lru_cache(maxsize=4)
def counter(name: str = SHIPPED) -> Callable[[str], int]:
    """A function that counts the tokens of a text.

    Args:
        name: `raadwijzer`, or a public tiktoken encoding such as `o200k_base` (downloaded by tiktoken).
    """
    import tiktoken

    if name != SHIPPED:
        encoding = tiktoken.get_encoding(name)
    else:
        encoding = tiktoken.Encoding(
            SHIPPED,
            pat_str=_PATTERN,
            mergeable_ranks=_load((files("ingest") / _FILE).read_bytes()),
            special_tokens={},
        )
    return lambda text: len(encoding.encode_ordinary(text))


def _load(data: bytes) -> dict[bytes, int]:
    ranks = {}
    for row in data.splitlines():
        token, rank = row.split()
        ranks[base64.b64decode(token)] = int(rank)
    return ranks


def _letters_of_bytes() -> dict[str, int]:
    """The letters by which byte-level tokenizers write bytes (GPT-2's table)."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {chr(byte): byte for byte in shown}
    hidden = (byte for byte in range(256) if byte not in set(shown))
    letters.update({chr(256 + number): byte for number, byte in enumerate(hidden)})
    return letters


def learn(texts: Iterable[str], size: int = VOCABULARY) -> bytes:
    """Learn a byte-pair encoding and return it in tiktoken's file format."""
    from tokenizers import Regex, Tokenizer
    from tokenizers.models import BPE
    from tokenizers.pre_tokenizers import ByteLevel, Sequence, Split
    from tokenizers.trainers import BpeTrainer

    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = Sequence(
        [Split(Regex(_PATTERN), behavior="isolated"), ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    letters = _letters_of_bytes()
    trainer = BpeTrainer(vocab_size=size, initial_alphabet=list(letters), special_tokens=[], show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    vocabulary = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    # Single bytes first, as tiktoken wants; then the merges in the order in which they were learned.
    tokens = [bytes([byte]) for byte in range(256)]
    tokens += [bytes(letters[letter] for letter in token) for token, _ in vocabulary if len(token) > 1]
    rows = (base64.b64encode(token) + b" " + str(rank).encode() for rank, token in enumerate(tokens))
    return b"\n".join(rows) + b"\n"


def main(arguments: list[str]) -> None:
    """Learn the shipped encoding from the documents named."""
    from ingest.readers import SUFFIXES, read

    paths = [path for name in arguments for path in sorted(Path(name).rglob("*")) if path.suffix in SUFFIXES]
    texts = [read(path).text for path in paths]
    Path(str(files("ingest") / _FILE)).write_bytes(learn(texts))


if __name__ == "__main__":
    main(sys.argv[1:])
