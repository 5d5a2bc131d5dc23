"""Whether a word holds a keyword: as itself, as its beginning, or as the last part of a compound.

"gunning" is the last part of "voorgunning" but not of "vergunning": there is no word before it, but a prefix.
"""

from __future__ import annotations

import re

from vectorstore.dutch import tokens

SHORTEST_STEM = 4
"""A shorter stem only counts as a whole word or its plural: "bus" is no part of "syllabus"."""

SHORTEST_HEAD = 4
"""What stands before the last part of a compound is a word of so many letters, or a shorter one that is a keyword."""

SHORTEST_TAIL = 3
"""What follows a stem is another word of so many letters, or an ending."""

_ENDINGS = frozenset({"", "s", "'s", "e", "n", "en", "es", "t", "te", "er", "ar", "me", "se", "je"})
"""Short endings of a stem; with another one ("verkeerd", "minimaal") it is another word."""

_PLURALS = ("", "s", "'s", "n", "en")
_QUALITY = re.compile(r"(?:vuldig|zaam|zam|lijk|elijk|loos|loz)e?(?:r|re|heid)?")
"""Endings that make a quality of a stem ("zorgvuldig"): another word than the thing itself."""

_PREFIX = re.compile(
    r"(?:^|(?P<rest>.*))(?P<prefix>ver|be|ge|her|ont|trans|pro|(?<![aeiou])(?:in|af|aan|op|om|uit|on|onder|over|overeen)|"
    r"toe|door|mis|bij|mee|na|voor|tegen|weder)"
)
_VOWEL = re.compile(r"[aeiouy]")


def holds_stem(word: str, stem: str, known: frozenset[str] = frozenset()) -> bool:
    """Whether a folded word is one of a stem.

    Args:
        word: of a question.
        stem: a keyword, or the beginning of several.
        known: keywords, which are words by themselves, however short.
    """
    (folded,) = tokens(stem)[:1] or (stem,)
    if len(folded) < SHORTEST_STEM:
        return word in {folded, f"{folded}s", f"{folded}'s", f"{folded}en"}
    if word.startswith(folded):
        return _goes_on(folded, word[len(folded) :])
    for ending in _PLURALS:
        whole = f"{folded}{ending}"
        if word.endswith(whole) and not (ending == "s" and folded.endswith("en")):
            return _is_head(word[: -len(whole)], folded, known)
    return False


def _goes_on(stem: str, rest: str) -> bool:
    """Whether a stem with what follows is a form of it, or a compound that begins with it."""
    if rest == "s" and stem.endswith("en"):  # "wegens" is not the plural of a plural.
        return False
    return rest in _ENDINGS or (len(rest) >= SHORTEST_TAIL and _QUALITY.fullmatch(rest) is None)


def _is_head(head: str, stem: str, known: frozenset[str]) -> bool:
    """Whether what stands before a stem is a word, so that both make a compound."""
    if head in known:
        return True
    if len(head) < SHORTEST_HEAD or not _VOWEL.search(head) or (head.endswith("h") and not head.endswith("ch")):
        return False
    # "transport" can be cut as "tran" and "sport": a prefix may share its last letter.
    return not any(_ends_with_prefix(one) for one in (head, head + stem[0]))


def _ends_with_prefix(head: str) -> bool:
    """Whether the last letters are a prefix of what follows: by themselves, or after a word ("bouwver-gunning")."""
    found = _PREFIX.fullmatch(head)
    if found is None:
        return False
    rest = found["rest"] or ""
    return not rest or (len(rest) >= SHORTEST_TAIL and _VOWEL.search(rest) is not None)
