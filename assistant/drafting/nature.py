"""What a question asks: something that documents can show, or an opinion or promise that only the college can give."""

from __future__ import annotations

import re

from assistant.drafting.models import Nature
from ingest.models import Frozen


class Judged(Frozen):
    """The nature of a question and, for a political one, what it asks of the college (Dutch)."""

    nature: Nature
    why: str = ""


_WHO = (
    r"(?:u|jullie|het college|b&w|burgemeester en wethouders|de burgemeester|de wethouder|college|wethouder \w+|"
    r"de portefeuillehouder)"
)
_ADVERB = (
    r"(?:\s+(?:nu|ook|dan|alsnog|met ons|met onze fractie|wel|niet|eens|daarom|hier|hierover|nog|zelf|dus|"
    r"in dat geval|met spoed))*"
)

_PROMISES = (
    rf"\b(?:bent|is|zijn|ben)\s+{_WHO}{_ADVERB}\s+(?:bereid|van plan|voornemens|genegen|in staat en bereid)\b",
    r"\bbereid(?:heid)?\b.{{0,60}}\b(?:om|te|tot)\b(?=.*\?)",
    rf"\b(?:kunt|kan|kunnen|wilt|wil|zou|zult|zal)\s+{_WHO}{_ADVERB}.{{0,120}}\b(?:toezeggen|garanderen|beloven|waarborgen|"
    r"toezegging doen|zich (?:ervoor )?inzetten|zich inspannen|uitsluiten|heroverwegen|overwegen|terugdraaien)\b",
    rf"\b(?:zegt|belooft|garandeert|overweegt|heroverweegt)\s+{_WHO}\b",
    rf"\bgaat\s+{_WHO}{_ADVERB}.{{0,120}}\?",
    rf"\bwilt?\s+{_WHO}{_ADVERB}\s+"
    r"(?!(?:aangeven|toelichten|uitleggen|meedelen|laten weten|vertellen|een overzicht|inzicht))",
    rf"\b(?:ziet|heeft)\s+{_WHO}{_ADVERB}\s+(?:aanleiding|mogelijkheden|kansen|ruimte|noodzaak|reden)\b",
    rf"\b(?:wat|welke (?:maatregelen|stappen|acties?))\s+(?:gaat|wil|doet|neemt)\s+{_WHO}\b"
    r"(?!\s+(?:op dit moment|nu al))",
    rf"\bhoe\s+(?:gaat|wil)\s+{_WHO}\b",
)
_OPINIONS = (
    rf"\b(?:deelt|onderschrijft|erkent|betreurt|begrijpt|herkent|steunt)\s+{_WHO}\b",
    rf"\b(?:vindt?|acht)\s+{_WHO}\b",
    rf"\b(?:bent|is|zijn)\s+{_WHO}{_ADVERB}\s+(?:het\s+)?(?:er\s?mee\s+|daarmee\s+|met .{{1,60}}?\s+)?"
    r"(?:eens|van mening|van oordeel|tevreden|trots|bekend met de zorgen)\b",
    rf"\b(?:bent|is)\s+{_WHO}\s+het\b.{{0,80}}\beens\b",
    rf"\bhoe\s+(?:beoordeelt|kijkt|waardeert|weegt|duidt|ziet|denkt|oordeelt)\s+{_WHO}\b",
    rf"\bwat\s+(?:vindt|is)\s+(?:{_WHO}\b|(?:de|het|uw|haar)\s+(?:mening|oordeel|reactie|visie|standpunt|opvatting|appreciatie)\b)",
    r"\bwat is (?:uw|het|de) (?:mening|oordeel|reactie|visie|standpunt|opvatting|waardering)\b",
    rf"\b(?:heeft|hebt)\s+{_WHO}{_ADVERB}\s+(?:er\s+)?(?:vertrouwen|begrip|spijt)\b",
    r"\b(?:wenselijk|rechtvaardig|redelijk|onaanvaardbaar|acceptabel|verantwoord|schandalig|fatsoenlijk|uitlegbaar|"
    r"eerlijk)\b(?=.*\?)",
    rf"\bwaarom\s+(?:wil|weigert|vindt)\s+{_WHO}\b",
)
_TECHNICAL = re.compile(
    rf"^(?:en\s+)?(?:is|bent|kunt|kan|wilt|wil)\s+{_WHO}{_ADVERB}\s+(?:bereid\s+(?:om\s+)?)?"
    r"(?:(?:te\s+)?(?:aan(?: te )?geven|toelichten|uitleggen|meedelen|melden|vertellen|laten weten)|"
    r"(?:een|het) (?:overzicht|lijst|tabel|specificatie)|inzicht|inzichtelijk|"
    r"de raad (?:het|de|een) (?:overzicht|cijfers|bedrag))",
    re.IGNORECASE,
)
"""Polite forms of a question for facts: "kunt u aangeven hoeveel", "bent u bereid aan te geven"."""

_PROMISE = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _PROMISES)
_OPINION = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _OPINIONS)

PROMISE = "Deze vraag vraagt het college om een toezegging of een keuze."
OPINION = "Deze vraag vraagt om een mening of oordeel van het college."


def judge_nature(text: str) -> Judged:
    """What a question asks, of all its sentences together.

    A question with a political part is political: the college answers it, with the facts that were found beside it.
    """
    for sentence in sentences(text):
        if _TECHNICAL.search(sentence.strip()):
            continue
        if any(pattern.search(sentence) for pattern in _OPINION):
            return Judged(nature=Nature.POLITICAL, why=OPINION)
        if any(pattern.search(sentence) for pattern in _PROMISE):
            return Judged(nature=Nature.POLITICAL, why=PROMISE)
    return Judged(nature=Nature.TECHNICAL)


_SENTENCE = re.compile(r"(?<=[?!])\s+(?=\S)|(?<=[a-z0-9)”]\.)\s+(?=[A-ZÀ-Ý‘“])")
_ATTACHED = re.compile(
    r"^(?:(?:en\s+)?(?:zo|indien|als)\s+(?:ja|nee|niet|dat niet|dat zo is|ja of nee)\b|"
    r"(?:en\s+)?waarom (?:wel|niet|wel of niet)\b|"
    r"graag (?:een )?(?:toelichting|onderbouwing|uitleg)|wat is (?:daarvan|hiervan) de reden)",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The sentences of a question."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def hangs_on(sentence: str) -> bool:
    """Whether a sentence only says something after the one before it ("Zo nee, waarom niet?")."""
    return _ATTACHED.match(sentence) is not None


def asked_parts(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences that can be looked up by themselves, and those that hang on them ("Zo nee, waarom niet?").

    A question without a question mark is one part.
    """
    own: list[str] = []
    attached: list[str] = []
    for sentence in sentences(text):
        if _ATTACHED.match(sentence):
            attached.append(sentence)
        elif "?" in sentence:
            own.append(sentence)
    return (tuple(own) or ((text,) if not attached else (attached[0],))), tuple(attached if own or attached[1:] else ())


def statements_of(text: str) -> str:
    """The sentences of a question that ask nothing: what the fractie says before it asks."""
    return " ".join(sentence for sentence in sentences(text) if "?" not in sentence and not _ATTACHED.match(sentence))
