"""The index terms of passages and their units, kept, because the same passages answer many questions."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from ingest.models import Document, Passage, Unit
from vectorstore.dutch import DutchAnalyzer, tokens

KEPT = 5_000
"""Passages kept: about 100 MB; the passages that questions reach for on a large corpus."""

Terms = frozenset[str]


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """Terms of a unit's text, of what stands above it (document, caption, header, headings, lead), of its label.

    `pairs` are its neighbouring words, small words too ("na maatregelen" is not "voor maatregelen"); `label_words`
    the words of its label.
    """

    own: Terms
    around: Terms
    label: Terms
    pairs: Terms
    label_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PassageTerms:
    """Terms of a passage as a whole and of each of its units."""

    whole: Terms
    units: tuple[UnitTerms, ...]


def word_pairs(text: str) -> Terms:
    """Neighbouring words of a text, folded."""
    words = tokens(text)
    return frozenset(f"{one} {other}" for one, other in zip(words, words[1:], strict=False))


class TermCache:
    """Analyses passages once."""

    def __init__(self, analyzer: DutchAnalyzer, size: int = KEPT) -> None:
        """Use an analyzer; keep at most `size` passages."""
        self.analyzer = analyzer
        self._size = size
        self._kept: OrderedDict[str, PassageTerms] = OrderedDict()
        self._short: OrderedDict[str, Terms] = OrderedDict()
        self._lock = Lock()

    def terms(self, text: str) -> Terms:
        """The terms of a short text, such as a header: the same ones come back in every row of a table."""
        with self._lock:
            known = self._short.get(text)
        if known is None:
            known = frozenset(self.analyzer.analyze(text))
            with self._lock:
                self._short[text] = known
                while len(self._short) > self._size * 4:
                    self._short.popitem(last=False)
        return known

    def of(self, passage: Passage, document: Document) -> PassageTerms:
        """The terms of a passage."""
        with self._lock:
            known = self._kept.get(passage.id)
            if known is not None:
                self._kept.move_to_end(passage.id)
                return known
        made = self._analyse(passage, document)
        with self._lock:
            self._kept[passage.id] = made
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)
        return made

    def _analyse(self, passage: Passage, document: Document) -> PassageTerms:
        head = self.analyzer.analyze(" ".join((document.title, passage.caption or "", *passage.header)))
        sections: dict[tuple[str, ...], list[str]] = {}
        units = []
        for unit in passage.units:
            if unit.section not in sections:
                sections[unit.section] = self.analyzer.analyze(" ".join(unit.section))
            lead = self.analyzer.analyze(unit.lead) if unit.lead else []
            units.append(
                UnitTerms(
                    own=frozenset(self.analyzer.analyze(unit.text)),
                    around=frozenset((*head, *sections[unit.section], *lead)),
                    label=self._label(unit),
                    pairs=word_pairs(unit.text),
                    label_words=tuple(tokens(unit.label or "")),
                )
            )
        whole = frozenset(self.analyzer.analyze(" ".join((passage.text, *passage.section, document.title))))
        return PassageTerms(whole, tuple(units))

    def _label(self, unit: Unit) -> Terms:
        return frozenset(self.analyzer.analyze(unit.label)) if unit.label else frozenset()
