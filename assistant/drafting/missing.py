"""What a question asks for, in words: which information, about what, of which year and of whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.question import Asked, Question, understand
from ingest.models import Frozen
from ingest.periods import find_periods
from vectorstore.dutch import STOP_WORDS, fold

MOST_PHRASES = 4
"""Phrases that say what a question is about; a longer row is the question itself."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_HOW_MANY = re.compile(r"\b(?:hoeveel|hoe veel|welk aantal|het aantal)\s+(?P<noun>[^?.,;:]*)", re.IGNORECASE)
_WHICH = re.compile(r"\b(?P<which>welke?)\s+(?P<noun>[a-zé-][\w-]*)", re.IGNORECASE)
_LEVEL = re.compile(r"\bhoe\s+(?P<how>hoog|groot|lang|vaak|ver|snel|oud)\b", re.IGNORECASE)
_LEVELS = {
    "hoog": "de hoogte",
    "groot": "de omvang",
    "lang": "de duur",
    "vaak": "het aantal keren",
    "ver": "de stand",
    "snel": "de termijn",
    "oud": "de leeftijd",
}
_MONEY = re.compile(
    r"\b(?:\w*kost(?:en|ten?)?|\w*bedrag(?:en)?|euro|geld|\w*tarief|betaal\w*|uitga(?:ven|ve)|schade|\w*budget|"
    r"\w*prijs|bijdrage|subsidie|gaf|geeft|gaven|krediet|inkomsten|"
    r"uitgegeven|opbrengst|duur(?:der)?|goedkoper|lasten|baten)\b",
    re.IGNORECASE,
)
_VERBS_TEXT = """
komt komen kwam kwamen krijgt krijgen kreeg kregen gaat gaan ging gingen gaf gaven geeft geven betaalt betaalde
betaalden betalen kost kosten kostte kostten zat zaten zit zitten stond stonden staan staat maakt maakte maakten
maken hangt hangen hing hingen ligt liggen lag lagen blijft blijven bleef bleven duurt duurde doet deed deden doen
vindt vond vonden houdt hield hielden neemt nam namen loopt liep rijdt reed rijden woont woonde woonden wonen werkt
werkte werkten werken heet heten verwacht verwachtte deelt erkent klopt kloppen vraagt vroeg vroegen zegt zei wordt
worden werd werden waren moet moeten moest mogen mag kunt kunnen kan wilt wil gebruikt gebruikte staken steekt
inmiddels momenteel totaal jaarlijks per tussen sinds vanaf tot rond tijdens binnen uit gemeente college raad
aangeven toelichten uitleggen melden vertellen overzicht beschikbaar daadwerkelijk gemiddeld gemiddelde groot hoog
lang vaak ver snel oud boven onder naast langs achter via buiten gelden geldt deel aandeel
percentage procent oorzaak reden toen
"""
COMMON_VERBS = frozenset(_VERBS_TEXT.split())
"""Words that say nothing about what a question is about, beside the stop words: common verbs, small words."""

_PARTICIPLE = re.compile(r"(?:\w*ge\w+(?:t|d|en|aan)|(?:be|ver|ont|her)\w{2,}(?:t|d|en))", re.IGNORECASE)
_DONE = re.compile(r"ge\w{2,}[td]")
_SEPARABLE = re.compile(
    r"(?:af|aan|bij|in|uit|op|over|om|door|toe|mee|na|onder|voor|weg|terug|vast|neer)ge\w{2,}(?:t|d|en)(?<!ingen)",
    re.IGNORECASE,
)
"""A participle of a verb in two parts ("uitgeschreven", "aangevraagd"); "omgevingen" is none."""

_ARTICLES = frozenset({"de", "het", "een"})
_ASKED_WORDS = re.compile(r"\b(?:welke?|hoeveel)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:dat|of)\b", re.IGNORECASE)
_CLAIM = re.compile(r"^(?:en\s+)?(?:klopt\b|is het (?:waar|juist|correct)\b|is dit juist)", re.IGNORECASE)
"""A question that puts something to the college, instead of asking whether there is something."""

_SECOND_PART = re.compile(
    r",?\s+en\s+(?=(?:zo ja,?\s+)?(?:wat|hoeveel|wanneer|wie|waar\w*|hoe|welke?|tegen welke?)\s)", re.IGNORECASE
)
"""Where a sentence asks a second thing ("…, en wat kostten die?")."""

_NOUNS = frozenset({"gebied", "geluid", "geweld", "gebouwd", "geld", "gezondheid", "gedicht", "gerecht", "gewest"})
"""Nouns that look like a participle."""

_AUXILIARY = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|is er|zijn er|kan|kunnen)\b",
    re.IGNORECASE,
)
_LINKS = frozenset(
    {"van", "van de", "van het", "van een", "van der", "voor de", "voor het", "in de", "in het", "met een", "met de"}
)
"""What may stand between two nouns that belong together ("aanbesteding van het zwembad")."""

_NAMED = re.compile(
    r"\b(?:[A-Z][\w-]*(?:stichting|bedrijf|vereniging|maatschappij|groep)|Stichting|Vereniging|Regio|Veiligheidsregio|"
    r"Omgevingsdienst|Waterschap|Provincie|Aannemer|GGD)\b(?:\s+(?:[A-Z][\w’'-]+))*"
)


class Wanted(Frozen):
    """What a question asks for.

    `kind` is the sort ("bedrag", "aantal", …), `what` the information in words ("het aantal inschrijvingen"), `about`
    the phrases that say what it is about, `periods` as written, `of_whom` an organisation that is named.
    """

    kind: str
    what: str
    about: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    of_whom: str = ""

    @property
    def said(self) -> str:
        """All of it on a line: "het aantal inschrijvingen (onderwerp: aanbesteding van het zwembad; periode: 2025)"."""
        details = []
        if self.about:
            details.append(f"onderwerp: {', '.join(self.about)}")
        if self.periods:
            details.append(f"periode: {', '.join(self.periods)}")
        if self.of_whom and not any(self.of_whom in phrase for phrase in self.about):
            details.append(f"van: {self.of_whom}")
        return f"{self.what} ({'; '.join(details)})" if details else self.what


def all_wanted(part: str, question: Question, around: str = "") -> tuple[Wanted, ...]:
    """What a sentence asks for: one thing, or two when it asks a second one ("…, en wat kostten die?").

    The second is about what the first is about when it does not say that itself.
    """
    cut = _SECOND_PART.search(part)
    if cut is None or not part[: cut.start()].strip():
        return (wanted_by(part, question, around),)
    first_part, second_part = f"{part[: cut.start()]}?", part[cut.end() :]
    first = wanted_by(first_part, understand(first_part), around)
    second = wanted_by(second_part, understand(second_part), ", ".join(first.about) or around)
    return (first,) if second.said == first.said else (first, second)


def wanted_by(part: str, question: Question, around: str = "") -> Wanted:
    """What one part of a question asks for.

    Args:
        part: the sentence that asks.
        question: what was understood of it.
        around: what it is about when its own words do not say it: the lead, or the subject of the letter.
    """
    kind, what = _kind(part, question)
    phrases = [phrase for phrase in phrases_of(part) if phrase.lower() not in what.lower()]
    if around and (not phrases or question.context is not None):
        phrases += [phrase for phrase in phrases_of(around) if phrase.lower() not in " ".join(phrases).lower()]
    written = [" ".join(found.period.as_written.split()) for found in find_periods(part)]
    periods = tuple(dict.fromkeys(written or [str(year) for year in question.years]))
    named = _NAMED.search(part[1:])
    return Wanted(
        kind=kind,
        what=what,
        about=tuple(dict.fromkeys(phrases))[:MOST_PHRASES],
        periods=periods,
        of_whom=named[0] if named else "",
    )


def _kind(part: str, question: Question) -> tuple[str, str]:
    """The sort of information, and how it is called."""
    asked = set(question.asked)
    if Asked.PERSON in asked:
        return "naam", "de naam of functie"
    if Asked.DATE in asked:
        return "datum", "de datum of het jaar"
    if Asked.WHY in asked or re.search(r"\boorza", part, re.IGNORECASE):
        return "reden", "de reden of oorzaak"
    if Asked.SHARE in asked:
        return "aandeel", "het aandeel of percentage"
    which = _WHICH.search(part)
    if which and _MONEY.fullmatch(which["noun"]):
        return "bedrag", f"{'het' if which['which'].lower() == 'welk' else 'de'} {which['noun']}"
    noun = counted_noun(part)
    if Asked.AMOUNT in asked or (_MONEY.search(part) and not noun):
        return "bedrag", "het bedrag"
    if noun:
        return "aantal", f"het aantal {noun}"
    if _HOW_MANY.search(part):
        return "aantal", "het aantal"
    if level := _LEVEL.search(part):
        return "aantal", _LEVELS[level["how"].lower()]
    if Asked.DECISION in asked:
        return "besluit", "het besluit"
    if which:
        return "overzicht", f"{'het' if which['which'].lower() == 'welk' else 'welke'} {which['noun']}"
    if Asked.YES_NO in asked:
        return "feit", "of dit klopt" if _CLAIM.search(part) else "of dit zo is"
    return ("bedrag", "het bedrag") if _MONEY.search(part) else ("feit", "de informatie")


def counted_noun(part: str) -> str:
    """The noun that a question counts ("inschrijvingen"); "" for a question that counts nothing."""
    counted = _HOW_MANY.search(part)
    return _noun(counted["noun"]) if counted else ""


def _noun(text: str) -> str:
    """The noun that is counted, with the adjectives before it: what stands before the first verb or small word."""
    taken: list[str] = []
    for found in _WORD.finditer(text):
        word = found[0]
        small = fold(word) in STOP_WORDS or fold(word) in COMMON_VERBS or not word[0].isalpha()
        # "nieuwe woningen", "hectare bos": after a word in -e comes what it belongs to; else the noun is complete.
        if small or (taken and (not taken[-1].endswith("e") or word[0].isupper() or _PARTICIPLE.fullmatch(word))):
            break
        taken.append(word)
    return " ".join(taken[:3])


def phrases_of(text: str) -> list[str]:
    """The phrases of a text that say what it is about, in its own words and order."""
    found = list(_WORD.finditer(text))
    helped = _AUXILIARY.search(text) is not None
    verbs = _verb_places(text, found)
    chosen: list[tuple[int, int]] = []
    for place, match in enumerate(found):
        # "van een vertiport": what comes after an article is a noun, whatever it looks like.
        named = place > 0 and fold(found[place - 1][0]) in _ARTICLES
        last = place == len(found) - 1 and helped and not named
        if place in verbs or not _tells(match[0], first=place == 0, last=last, helped=helped and not named):
            continue
        start, end = match.span()
        between = text[chosen[-1][1] : start] if chosen else None
        if between is not None and (not between.strip() or between.strip() in _LINKS):
            chosen[-1] = (chosen[-1][0], end)
        else:
            chosen.append((start, end))
    return [" ".join(text[start:end].split()) for start, end in chosen]


def _verb_places(text: str, words: Sequence[re.Match[str]]) -> set[int]:
    """Which words are the verb by their place: after what is asked ("welke regels gelden"), and last after "dat"."""
    places: set[int] = set()
    for asked in _ASKED_WORDS.finditer(text):
        end = asked.end() + len(text[asked.end() :]) - len(text[asked.end() :].lstrip())
        noun = _noun(text[end:])
        after = next((n for n, one in enumerate(words) if noun and one.start() >= end + len(noun)), None)
        if after is not None and words[after][0].islower() and not text[end + len(noun) :].lstrip().startswith(","):
            places.add(after)
    clause = _CLAUSE.search(text)
    if clause is not None and words and words[-1].start() > clause.end() and words[-1][0].islower():
        places.add(len(words) - 1)
    return places


def _tells(word: str, *, first: bool, last: bool, helped: bool) -> bool:
    """Whether a word says what a text is about."""
    folded = fold(word)
    if not word[0].isalpha() or len(word) < 3:
        return bool(word[0].isupper() and not first and len(word) > 1)
    if word[0].isupper() and not first:
        return True
    if folded in STOP_WORDS or folded in COMMON_VERBS:
        return False
    if last and _PARTICIPLE.fullmatch(word):
        return False
    if helped and (_DONE.fullmatch(word) or _SEPARABLE.fullmatch(word)) and folded not in _NOUNS:
        return False
    return not _MONTH.fullmatch(folded)


_MONTH = re.compile(
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\w*jaar|kwartaal|"
    r"eerste|tweede|derde|vierde|laatste|afgelopen|vorig|volgend|komend\w*"
)
