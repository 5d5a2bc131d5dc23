"""Mistyped names of kinds of documents and of roles of figures, which the understanding of a question needs exact."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from ingest.kinds import KINDS
from vectorstore.dutch import STOP_WORDS

_KINDS_SAID = frozenset(word for kind in KINDS for word in kind.words)
_ROLE_WORDS = ("peilwaarde", "nulmeting", "startwaarde", "ambitie", "streefwaarde", "streefcijfer", "realisatie")
_SPELLED = (*(word for word in _KINDS_SAID if len(word) >= 9 and word.isalpha()), *_ROLE_WORDS)
"""Names of kinds and roles, long enough that one wrong letter does not make another word of them."""


def spelled(text: str) -> str:
    """A text with mistyped names of kinds and roles as they should be: "begrotting 2026", "ambtie"."""
    return re.sub(r"[^\W\d_]{6,}", lambda found: _word_spelled(found.group()), text)


@lru_cache(maxsize=4096)
def _word_spelled(word: str) -> str:
    folded = word.lower()
    if folded in _KINDS_SAID or folded in _SPELLED or folded in STOP_WORDS:
        return word
    near = process.extractOne(folded, _SPELLED, scorer=DamerauLevenshtein.distance, score_cutoff=1)
    return near[0] if near is not None and abs(len(near[0]) - len(folded)) <= 1 else word
