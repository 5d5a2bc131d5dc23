"""Concept answers of the college: what only the college itself can say is not written for it.

An opinion, a promise, an intention or an excuse stays out, unless a sentence of a cited passage says it of the college.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from vectorstore.dutch import fold

_WHO = (
    r"(?:het college(?: van (?:burgemeester en wethouders|b\s?(?:&|en)\s?w))?|wij|we|ik|ons college|de wethouder|"
    r"de burgemeester|de portefeuillehouder|de gemeente)"
)
_SAYS = (
    r"(?:vind(?:t|en)?|acht(?:en)?|deel(?:t)?|delen|betreur(?:t|en)?|onderschrijf(?:t)?|onderschrijven|erken(?:t|nen)?|"
    r"begrijp(?:t|en)?|hecht(?:en)?|streef(?:t)?|streven|zal|zullen|zou(?:den)?|ga(?:at|an)?|wil(?:len)?|beloof(?:t)?|"
    r"beloven|overweeg(?:t)?|overwegen|verwacht(?:en)?|steun(?:t|en)?|waardeer(?:t)?|waarderen|hoop(?:t)?|hopen|"
    r"ondersteun(?:t|en)?|garandeer(?:t)?|garanderen|beoordeel(?:t)?|beoordelen|bied(?:t|en)?|zeg(?:t|gen)?|"
    r"voornemens|bereid|mening|oordeel|plan|tevreden|trots|eens|oneens|blij|begrip|vertrouwen|spijt|excuses?)"
)
_SPEAKING = re.compile(
    rf"\b{_WHO}\b(?P<after>[^.;:!?]{{0,40}}?)\b(?P<says>{_SAYS})\b|\b(?P<turned>{_SAYS})\s+{_WHO}\b", re.IGNORECASE
)
_EXCUSE = re.compile(r"\b(?:excuses?|verontschuldig\w*|spijt|helaas|sorry)\b", re.IGNORECASE)
_COLLEGE = re.compile(rf"\b{_WHO}\b", re.IGNORECASE)
_SAME_BEGIN = 4
"""Letters by which forms of a verb are taken for the same: betreurt, betreuren."""


def speaks_for_college(sentence: str, sources: Sequence[str]) -> str | None:
    """Why a sentence says what only the college can say, in Dutch; None when it does not.

    Args:
        sentence: what a model wrote.
        sources: the sentences of the passages that it rests on.
    """
    for found in _SPEAKING.finditer(sentence):
        word = fold(found["says"] or found["turned"])
        if not any(_COLLEGE.search(source) and _holds(source, word) for source in sources):
            return f"‘{found[0]}’ is een mening, belofte of voornemen van het college, en staat niet in de passages"
    excuse = _EXCUSE.search(sentence)
    if excuse is not None and not any(_holds(source, fold(excuse[0])) for source in sources):
        return f"‘{excuse[0]}’ is aan het college, en staat niet in de passages"
    return None


def _holds(source: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word[:_SAME_BEGIN])}", fold(source)) is not None
