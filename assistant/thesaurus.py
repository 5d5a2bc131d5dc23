"""The council thesaurus: everyday words and the official words that documents use instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from vectorstore.dutch import tokens

FILE = "synoniemen.txt"
MAX_PHRASE = 4
"""Phrases in the file hold at most so many words."""


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Phrases (folded words) with the phrases that documents may use for them."""

    others: Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]

    def phrases(
        self, words: Sequence[str], stem_of: Mapping[str, str]
    ) -> Iterable[tuple[int, int, tuple[tuple[str, ...], ...]]]:
        """Phrases of the thesaurus in a list of words: start, end and what they may be called.

        Longer phrases go before shorter ones at the same place. `stem_of` gives the stem of every word, so that
        an inflected word is found by its base form.
        """
        stems = [stem_of.get(word, word) for word in words]
        for start in range(len(words)):
            for size in range(min(MAX_PHRASE, len(words) - start), 0, -1):
                found = self.others.get(tuple(stems[start : start + size]))
                if found is None:
                    found = self.others.get(tuple(words[start : start + size]))
                if found:
                    yield start, start + size, found


def parse(text: str, stem: Callable[[str], str]) -> Thesaurus:
    """Read the file's format: `a = b = c` for equals, `a > b, c` for one way; comments with #.

    Keys are stored both as written and stemmed.

    Raises:
        ValueError: a line is of neither form.
    """
    others: dict[tuple[str, ...], list[tuple[str, ...]]] = {}

    def add(source: tuple[str, ...], target: tuple[str, ...]) -> None:
        for key in {source, tuple(stem(word) for word in source)}:
            known = others.setdefault(key, [])
            if target not in known and target != source:
                known.append(target)

    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        if "=" in line:
            group = [phrase for phrase in (_words(part) for part in line.split("=")) if phrase]
            for source in group:
                for target in group:
                    if source != target:
                        add(source, target)
        elif ">" in line:
            left, _, right = line.partition(">")
            for source in (_words(part) for part in left.split(",")):
                for target in (_words(part) for part in right.split(",")):
                    if source and target:
                        add(source, target)
        else:
            raise ValueError(f"synoniemen, regel {number}: geen '=' of '>' gevonden")
    return Thesaurus({key: tuple(value) for key, value in others.items()})


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(tokens(phrase))


@lru_cache(maxsize=1)
def shipped() -> Thesaurus:
    """The thesaurus that comes with the project."""
    import snowballstemmer

    stemmer = snowballstemmer.stemmer("dutch")
    return parse((files("assistant") / FILE).read_text(encoding="utf-8"), stemmer.stemWord)
