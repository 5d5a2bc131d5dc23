"""The words of a question as concepts: each with the forms in which a document may say it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.thesaurus import Thesaurus
from vectorstore.dutch import STOP_WORDS, tokens
from vectorstore.index import Index
from vectorstore.words import Term, nearest

PART_CREDIT = 0.5
"""Credit for a part of a compound instead of the whole word."""

TYPO_CREDIT = 0.8
"""Credit for the known word that a mistyped word is near to."""

SYNONYM_CREDIT = 0.55
"""Credit for a word of the thesaurus: it often, but not always, means what was asked."""

HISTORY_WEIGHT = 0.5
"""Weight of words of the question before: a follow-up keeps its subject, not its details."""

REFERENCE_WEIGHT = 0.35
"""Weight of words that name the document: they choose the document, not the place in it."""

UNKNOWN_IDF = 6.0
"""Highest weight of a word that no passage holds: a typo or an odd word must not outweigh all others."""


@dataclass(frozen=True, slots=True)
class Form:
    """Index terms that together say a concept, and how much of it they say (0 to 1)."""

    terms: tuple[str, ...]
    credit: float


@dataclass(frozen=True, slots=True)
class Concept:
    """A word or phrase of the question, its weight, and its forms, the best first."""

    typed: str
    weight: float
    forms: tuple[Form, ...]


def make_concepts(
    text: str,
    index: Index,
    thesaurus: Thesaurus,
    reference_words: frozenset[str] = frozenset(),
    weight: float = 1.0,
) -> tuple[Concept, ...]:
    """The concepts of a question.

    Args:
        text: the question.
        index: for stems, compounds, typos and how telling a word is.
        thesaurus: what else a word may be called.
        reference_words: folded words that only name the document.
        weight: of all concepts of this text.
    """
    words = tokens(text)
    analyzer = index.analyzer
    meant = {word: _meant(word, index, thesaurus) for word in words}
    synonyms: dict[int, list[tuple[str, ...]]] = {}
    covered_by_phrase: set[int] = set()
    for start, end, others in thesaurus.phrases(
        [meant[word][0] for word in words], {meant[word][0]: analyzer.stem(meant[word][0]) for word in words}
    ):
        if end - start == 1 and (start in covered_by_phrase or words[start] in STOP_WORDS):
            continue
        anchor = next((n for n in range(start, end) if words[n] not in STOP_WORDS), start)
        synonyms.setdefault(anchor, []).extend(others)
        if end - start > 1:
            covered_by_phrase.update(range(start, end))
    concepts: dict[str, Concept] = {}
    for number, word in enumerate(words):
        stop = word in STOP_WORDS
        if stop and number not in synonyms:
            continue
        forms: list[Form] = []
        known, credit = meant[word]
        if not stop:
            terms = analyzer.terms(known)
            forms.append(Form((terms[0],), credit))
            parts = [term for term in terms[1:] if term != terms[0]]
            if len(parts) > 1:
                forms.append(Form(tuple(parts), credit))
            forms += [Form((part,), credit * PART_CREDIT) for part in parts]
        for phrase in synonyms.get(number, ()):
            terms = tuple(analyzer.stem(other) for other in phrase if other not in STOP_WORDS)
            if terms and not any(form.terms == terms for form in forms):
                forms.append(Form(terms, SYNONYM_CREDIT))
        if not forms:
            continue
        idf = min(UNKNOWN_IDF, max(index.idf(term) for term in forms[0].terms))
        share = REFERENCE_WEIGHT if word in reference_words else 1.0
        concept = Concept(word, idf * share * weight, tuple(forms))
        if word not in concepts or concepts[word].weight < concept.weight:
            concepts[word] = concept
    return tuple(concepts.values())


def _meant(word: str, index: Index, thesaurus: Thesaurus) -> tuple[str, float]:
    """The word itself, or the known word that it is a typo of; and the credit for it.

    An everyday word of the thesaurus is no typo, though no document holds it.
    """
    analyzer = index.analyzer
    if word[0].isdigit() or word in STOP_WORDS or word in analyzer.counts:
        return word, 1.0
    if index.is_known(analyzer.stem(word)) or len(analyzer.terms(word)) > 1:
        return word, 1.0
    if thesaurus.knows(word, analyzer.stem(word)):
        return word, 1.0
    near = nearest(word, analyzer)
    return (near, TYPO_CREDIT) if near is not None else (word, 1.0)


def search_terms(concepts: Iterable[Concept]) -> tuple[Term, ...]:
    """The weighted index terms of concepts, for the word index (which weighs by idf itself)."""
    weights: dict[str, float] = {}
    for concept in concepts:
        importance = min(1.0, concept.weight / 3.0)
        for form in concept.forms:
            for term in form.terms:
                weight = importance * form.credit / len(form.terms) ** 0.5
                weights[term] = max(weights.get(term, 0.0), weight)
    return tuple(Term(term, weight) for term, weight in weights.items())


class Matcher:
    """Measures how much of a question's concepts a set of terms says. One matcher serves one question."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        """Prepare the concepts."""
        self.concepts = tuple(concepts)
        self.total = sum(concept.weight for concept in concepts)
        self._single: dict[str, list[tuple[int, float]]] = {}
        self._joint: list[tuple[int, frozenset[str], float]] = []
        for number, concept in enumerate(concepts):
            for form in concept.forms:
                if len(form.terms) == 1:
                    self._single.setdefault(form.terms[0], []).append((number, form.credit))
                else:
                    self._joint.append((number, frozenset(form.terms), form.credit))
        self.terms = frozenset(self._single).union(*(terms for _, terms, _ in self._joint))
        self._known: dict[frozenset[str], tuple[float, ...]] = {}

    def said(self, terms: frozenset[str]) -> tuple[float, ...]:
        """How much of every concept a set of terms says, 0 to 1 each."""
        hits = terms & self.terms
        known = self._known.get(hits)
        if known is None:
            credits = [0.0] * len(self.concepts)
            for term in hits:
                for number, credit in self._single.get(term, ()):
                    credits[number] = max(credits[number], credit)
            for number, needed, credit in self._joint:
                if credit > credits[number] and needed <= hits:
                    credits[number] = credit
            known = self._known[hits] = tuple(credits)
        return known

    def coverage(self, near: frozenset[str], around: frozenset[str] = frozenset(), credit: float = 0.0) -> float:
        """Share of the concepts' weight that is said, nearby or (for less) around; 0 to 1."""
        if not self.total:
            return 0.0
        said = self.said(near)
        if credit and around:
            wide = self.said((near | around) & self.terms)
            said = tuple(max(one, credit * other) for one, other in zip(said, wide, strict=True))
        return sum(c.weight * part for c, part in zip(self.concepts, said, strict=True)) / self.total
