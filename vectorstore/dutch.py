"""Dutch analysis for the word index: stemming, compounds, figures kept whole.

Compounds are split on the corpus's own vocabulary, so that "woningbouwprogramma" is also found by "programma"
and "woningbouw" where those words occur by themselves.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock

MIN_COMPOUND = 8
"""Shorter words are hardly ever compounds of two words that mean something."""

MIN_PART = 4
"""Shorter parts split words at random ("best-uur")."""

MIN_PART_COUNT = 2
"""A part must occur this often by itself in the corpus."""

LINKS = ("", "s", "en", "e", "n")
"""What stands between the parts of a Dutch compound."""

_TOKEN = re.compile(
    r"\d{4}\s?[-–/]\s?\d{2,4}(?!\d)"  # 2024-2027
    r"|\d{1,3}(?:\.\d{3})+(?:,\d+)?"  # 1.234,5
    r"|\d+[.,]\d+"  # 12,5
    r"|\d+"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*\d*"  # words; CO2, programma's
)
_STOP_TEXT = """
aan al alle als ander andere bij daar dan dat de der deze die dit doen door dus een eens en er ge geen haar had heb
hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet
nog nu of om omdat ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat we wel welk
welke werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou hoeveel waar wanneer waarom
waardoor volgens staat staan eigenlijk graag ongeveer precies daarvan hiervan
"""
STOP_WORDS = frozenset(_STOP_TEXT.split())
"""Words that say nothing about the subject, in documents and in questions."""


def fold(text: str) -> str:
    """Lower case, without accents."""
    text = text.lower()
    if text.isascii():  # most sentences; letter by letter it is much of the time of an ingest and of a question
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def tokens(text: str) -> list[str]:
    """Words and figures of a text, folded; a range of years is one token ("2024-2027")."""
    result = []
    for found in _TOKEN.finditer(fold(text)):
        token = found.group()
        result.append(re.sub(r"\s?[-–/]\s?", "-", token) if token[0].isdigit() else token.replace("’", "'"))
    return result


@dataclass(slots=True)
class DutchAnalyzer:
    """Turns text into index terms. `counts` holds the words of the corpus, folded, with how often they occur."""

    counts: Mapping[str, int]
    _stems: dict[str, str] = field(default_factory=dict)
    _terms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _stemmer: object = None
    _lock: Lock = field(default_factory=Lock)

    @classmethod
    def learn(cls, texts: Iterable[str]) -> DutchAnalyzer:
        """An analyzer with the vocabulary of these texts."""
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update(token for token in tokens(text) if not token[0].isdigit())
        return cls(counts)

    def stem(self, word: str) -> str:
        """The stem of a folded word; figures stay as they are."""
        if word[0].isdigit():
            return word
        known = self._stems.get(word)
        if known is None:
            known = self._stems[word] = self._stemmed(re.sub(r"'s$", "", word))
        return known

    def _stemmed(self, word: str) -> str:
        # A Snowball stemmer keeps its word in itself: two threads at once would mix theirs.
        with self._lock:
            if self._stemmer is None:
                import snowballstemmer

                self._stemmer = snowballstemmer.stemmer("dutch")
            return str(self._stemmer.stemWord(word))  # type: ignore[attr-defined]

    def parts(self, word: str) -> tuple[str, ...]:
        """The words that a compound is made of, () when it is none."""
        if len(word) < MIN_COMPOUND or word[0].isdigit():
            return ()
        best: tuple[float, tuple[str, ...]] = (0.0, ())
        for cut in range(MIN_PART, len(word) - MIN_PART + 1):
            tail = word[cut:]
            tail_count = self.counts.get(tail, 0)
            if tail_count < MIN_PART_COUNT:
                continue
            for link in LINKS:
                head = word[: cut - len(link)] if link else word[:cut]
                if link and not word[:cut].endswith(link):
                    continue
                count = self.counts.get(head, 0)
                if len(head) < MIN_PART or count < MIN_PART_COUNT:
                    continue
                score = min(count, tail_count) ** 0.5 * min(len(head), len(tail))
                if score > best[0]:
                    best = (score, (head, tail))
        if not best[1]:
            return ()
        head, tail = best[1]
        return (*(self.parts(head) or (head,)), *(self.parts(tail) or (tail,)))

    def terms(self, word: str) -> tuple[str, ...]:
        """Index terms of one folded word: its stem, and the stems of its parts."""
        known = self._terms.get(word)
        if known is None:
            found = [self.stem(word)]
            found += [self.stem(part) for part in self.parts(word) if part not in STOP_WORDS]
            if "-" in word and word[0].isdigit():  # a range of years is found by either year
                found += _years(word)
            known = self._terms[word] = tuple(dict.fromkeys(found))
        return known

    def analyze(self, text: str) -> list[str]:
        """All index terms of a text, in order, without stop words."""
        return [term for word in tokens(text) if word not in STOP_WORDS for term in self.terms(word)]


def _years(span: str) -> list[str]:
    first, _, last = span.partition("-")
    return [first, last if len(last) == 4 else first[:2] + last]
