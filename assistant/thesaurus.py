"""The council thesaurus: everyday words and the official words that documents use instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import lru_cache
from importlib.resources import files
from threading import Lock

from vectorstore.dutch import tokens

FILES = "synoniemen*.txt"
"""Names of the files of the thesaurus, in this package."""

MAX_PHRASE = 4
"""Phrases in the files hold at most so many words."""

PREFIX = "ge"
"""The Dutch stemmer takes this off ("gespaard", "spaar"); it leaves other first letters as they are."""

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Phrases (folded words, as written) with the phrases that documents may use for them.

    Stemming all phrases takes longer than reading them, so it is done when a question first needs it, and then only
    for phrases that can have the same first letter.
    """

    others: Mapping[Phrase, tuple[Phrase, ...]]
    stem: Callable[[str], str]
    _stemmed: dict[str, dict[Phrase, list[Phrase]]] = field(default_factory=dict)
    _stems: dict[str, str] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def phrases(
        self, words: Sequence[str], stem_of: Mapping[str, str]
    ) -> Iterable[tuple[int, int, tuple[Phrase, ...]]]:
        """Phrases of the thesaurus in a list of words: start, end and what they may be called.

        Longer phrases go before shorter ones at the same place. `stem_of` gives the stem of every word, so that
        an inflected word is found by its base form.
        """
        stems = [stem_of.get(word, word) for word in words]
        for start in range(len(words)):
            for size in range(min(MAX_PHRASE, len(words) - start), 0, -1):
                found = self._by_stems(tuple(stems[start : start + size]))
                if not found:
                    found = self.others.get(tuple(words[start : start + size]), ())
                if found:
                    yield start, start + size, found

    def knows(self, word: str, stem: str) -> bool:
        """Whether a folded word, or another word with its stem, is in the thesaurus by itself."""
        return (word,) in self.others or bool(self._by_stems((stem,)))

    def _by_stems(self, stems: Phrase) -> tuple[Phrase, ...]:
        letter = stems[0][:1]
        with self._lock:
            known = self._stemmed.get(letter)
            if known is None:
                known = self._stemmed[letter] = self._stem_phrases(letter)
            found = known.get(stems, ())
        return tuple(dict.fromkeys((*found, *self.others.get(stems, ()))))

    def _stem_phrases(self, letter: str) -> dict[Phrase, list[Phrase]]:
        result: dict[Phrase, list[Phrase]] = {}
        for phrase, others in self.others.items():
            if not phrase[0].startswith((letter, PREFIX + letter)):
                continue
            known = result.setdefault(tuple(self._stem(word) for word in phrase), [])
            known += [other for other in others if other not in known]
        return result

    def _stem(self, word: str) -> str:
        known = self._stems.get(word)
        if known is None:
            known = self._stems[word] = self.stem(word)
        return known


def parse(text: str, stem: Callable[[str], str], name: str = "synoniemen") -> Thesaurus:
    """Read the files' format: `a = b = c` for equals, `a > b, c` for one way; comments with #.

    Args:
        text: what the file holds.
        stem: gives the stem of a folded word; need not be safe for threads.
        name: of the file, for errors.

    Raises:
        ValueError: a line is of neither form.
    """
    others: dict[Phrase, list[Phrase]] = {}
    _read(text, name, others)
    return Thesaurus({key: tuple(value) for key, value in others.items()}, stem)


def _read(text: str, name: str, others: dict[Phrase, list[Phrase]]) -> None:
    def add(source: Phrase, target: Phrase) -> None:
        known = others.setdefault(source, [])
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
                    add(source, target)
        elif ">" in line:
            left, _, right = line.partition(">")
            for source in (_words(part) for part in left.split(",")):
                for target in (_words(part) for part in right.split(",")):
                    if source and target:
                        add(source, target)
        else:
            raise ValueError(f"{name}, regel {number}: geen '=' of '>' gevonden")


def _words(phrase: str) -> Phrase:
    return tuple(tokens(phrase))


@lru_cache(maxsize=1)
def shipped() -> Thesaurus:
    """The thesaurus that comes with the project: all its files together."""
    import snowballstemmer

    stemmer = snowballstemmer.stemmer("dutch")
    others: dict[Phrase, list[Phrase]] = {}
    found = [file for file in files("assistant").iterdir() if fnmatch(file.name, FILES)]
    for file in sorted(found, key=lambda file: file.name):
        _read(file.read_text(encoding="utf-8"), file.name, others)
    return Thesaurus({key: tuple(value) for key, value in others.items()}, stemmer.stemWord)
