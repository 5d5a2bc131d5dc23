"""What a question asks: the kind of answer, unit, years, documents named, and its standalone form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from assistant.references import Reference, find_references, full_years, years_in
from assistant.spelling import spelled
from ingest.models import Direction, Frozen, Role
from vectorstore.dutch import STOP_WORDS, tokens

FOLLOW_UP_WORDS = 4
"""A question with fewer words of its own leans on the one before."""


class Asked(StrEnum):
    """Kinds of answers."""

    AMOUNT = "bedrag"
    AREA = "oppervlakte"
    SHARE = "aandeel"
    COUNT = "aantal"
    DATE = "datum"
    PERSON = "persoon"
    DECISION = "besluit"
    YES_NO = "ja of nee"
    WHY = "reden"
    LIST = "opsomming"
    COMPARISON = "vergelijking"
    DIFFERENCE = "verschil"
    SUM = "som"
    EXTREME = "uiterste"
    TEXT = "tekst"


FIGURES = frozenset({Asked.AMOUNT, Asked.AREA, Asked.SHARE, Asked.COUNT})
"""Kinds of answers that are a figure."""

COMPUTED = frozenset({Asked.COMPARISON, Asked.DIFFERENCE, Asked.SUM, Asked.EXTREME})
"""Kinds of answers that rest on more than one place."""


class Question(Frozen):
    """A question and what was understood of it.

    `standalone` reads without the questions before. `own` is the text that was typed, `context` the earlier
    question that it leans on. `years` are the years asked for, without those that only name a document.
    `unit` is "euro", "ha", "%" or None. `loose_time`: a follow-up about a time that it does not name ("en nu?").
    """

    own: str
    context: str | None = None
    loose_time: bool = False
    standalone: str
    asked: tuple[Asked, ...]
    unit: str | None = None
    years: tuple[int, ...] = ()
    references: tuple[Reference, ...] = ()
    direction: Direction | None = None
    roles: tuple[Role, ...] = ()

    @property
    def whole(self) -> str:
        """The question with the one before, when it leans on that."""
        return self.own if self.context is None else f"{self.own} {self.context}"

    @property
    def wants_figure(self) -> bool:
        """Whether the answer must hold a figure."""
        return any(asked in FIGURES for asked in self.asked)


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_PATTERNS: tuple[tuple[Asked, re.Pattern[str]], ...] = (
    (
        Asked.WHY,
        _any(
            r"waarom|waardoor|hoezo|hoe komt het|hoe kan het|om welke reden|wat is de (?:reden|oorzaak)|"
            r"met welk doel"
        ),
    ),
    (
        Asked.PERSON,
        _any(
            r"wie|wiens|hoe heet(?:te|ten)?|(?:de )?na(?:am|men) van|welke (?:wethouder|"
            r"portefeuillehouder|ambtenaar|burgemeester|fractie|partij|persoon|persone?n|(?:\\w+ )?raadsleden|"
            r"wethouders|(?:raads)?lid|leden|sprekers|kandidaten)"
        ),
    ),
    (
        Asked.DATE,
        _any(
            r"wanneer|op welke (?:datum|dag)|in welk jaar|vanaf wanneer|tot wanneer|welke datum|hoe laat|"
            r"per wanneer|welk moment"
        ),
    ),
    (
        Asked.DIFFERENCE,
        _any(
            r"verschil|hoeveel \w+er\b.{0,80}\bdan|hoeveel (?:meer|minder|hoger|lager|groter|kleiner|"
            r"gunstiger|slechter|beter)|"
            r"(?:gestegen|gedaald|gegroeid|toegenomen|afgenomen) (?:met|ten opzichte)|komen? (?:we|er) tekort"
        ),
    ),
    (Asked.SUM, _any(r"bij elkaar|samen|totaal|opgeteld|totaal over|tel .{0,30} op|som van")),
    (
        Asked.EXTREME,
        _any(
            r"(?:het |de )?(?:meeste|minste|hoogste|laagste|grootste|kleinste|oudste|nieuwste|langste|"
            r"duurste|goedkoopste)"
        ),
    ),
    (
        Asked.COMPARISON,
        _any(
            r"vergel\w+|meer of minder|hoger of lager|verander\w*|gewijzigd|en volgens|"
            r"en hoeveel (?:volgens|in)|ten opzichte van|in vergelijking|tegenover|enerzijds|"
            r"zowel .{3,60} als|(?:doel\w*|ambitie|streef\w*|norm).{0,60}gehaald|"
            r"kloppen|klopt|beide|verhoudt|versus|vs|hetzelfde|en wat (?:zegt|zei|staat|stond)"
        ),
    ),
    (
        Asked.LIST,
        _any(
            r"welke (?:\w+ )?\w+(?:en|s)\b|noem|opsomming|rijtje|lijstje|waaruit bestaat|welke (?:twee|drie|"
            r"vier|vijf|zes|zeven)|wat zijn de"
        ),
    ),
    (
        Asked.DECISION,
        _any(
            r"besloten|besluit|besluiten|aangenomen|verworpen|gestemd|stemming|stemden|ingestemd|vastgesteld|"
            r"tegengestemd"
        ),
    ),
)
_HECTARE = re.compile(r"\b(?:[Hh]ectares?|ha|m2|[Vv]ierkante meters?|[Oo]ppervlakte)\b")
"""An M2 with a capital is a motie."""
_SHARE = _any(r"procent|percentage|pct|aandeel|welk (?:ge)?deel")
_PERCENT_SIGN = re.compile(r"%")
_EURO = _any(
    r"euro|bedrag|bedragen|kost|kosten|kostte|budget|budgetten|begroot|geld|ton|"
    r"(?:miljoen|mln|miljard)(?!\s(?:kuub|m[23]|kubieke|vierkante|kilo\w+|kilometers?|[kmgt]wh|liter|inwoners?|woningen|"
    r"bezoek\w*|mensen|ritten|reizigers))|"
    r"saldo|tekort|overschot|"
    r"subsidie|subsidies|lasten|baten|uitgaven|inkomsten|betaald|betaalt|betalen|uitgetrokken|"
    r"opgeleverd|bezuinig\w*|"
    r"bespar\w*|reserve|krediet|investering\w*|opbrengst\w*|k€|kwijt|duur|meevaller|tegenvaller|"
    r"taakstelling|stelpost"
)
_EURO_SIGN = re.compile(r"€|\b\d+K\b")
_COUNT = _any(
    r"hoeveel|aantal|aantallen|hoe vaak|hoe lang|hoe hoog|hoe groot|welk deel|cijfer|score|rapportcijfer|stand|"
    r"peilwaarde|streefwaarde|ambitie|nulmeting|startwaarde|streefcijfer|streefgetal|doelwaarde"
)
_HOW_MUCH_MONEY = _any(r"hoeveel (?:geld|euro|kost\w*|subsidie|budget)|welk bedrag|wat kost\w*")
_YES_NO = re.compile(
    r"^(?:is|zijn|was|waren|heeft|hebben|had|kan|kunnen|mag|moet|moest|wordt|worden|werd|gaat|gaan|"
    r"komt|komen|klopt|"
    r"kloppen|doet|doen|staat|staan|krijgt|krijgen|bestaat|geldt|mogen|zal|ligt|blijft)\b",
    re.IGNORECASE,
)
_NADELIG = _any(r"tekort|tekorten|nadelig|in het rood|negatief|verlies|tegenvaller")
_VOORDELIG = _any(r"overschot|overschotten|voordelig|in de plus|positief|winst|meevaller")
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        Role.PEILWAARDE,
        _any(
            r"peilwaarde|nulmeting|startwaarde|beginstand|uitgangswaarde|uitgangspositie|huidige (?:waarde|"
            r"stand)|stand|stond|stonden|laatste meting"
        ),
    ),
    (
        Role.AMBITIE,
        _any(
            r"ambitie|streef\w*|doel|doelen|doelwaarde|target|norm|moet(?:en)? (?:worden|zijn|halen)|"
            r"willen|wil|uitkomen"
        ),
    ),
    (
        Role.WERKELIJK,
        _any(r"werkelijk|werkelijke|gerealiseerd|realisatie|daadwerkelijk|echt uitgegeven|uitgegeven"),
    ),
    (Role.BEGROOT, _any(r"begroot|begrote|geraamd|raming|begroting")),
)
_FOLLOW_START = re.compile(
    r"^(?:en|maar|of|dus|ook|hoe zit (?:het|dat)|wat dan|waarom dan|en dan|idem|hetzelfde|dezelfde)\b",
    re.IGNORECASE,
)
_ANAPHORA = _any(
    r"dat|die|dit|deze|daarvan|daarvoor|daarmee|daarbij|daarin|daar|hiervan|ervan|ervoor|erna|daarna|"
    r"daarop|hij|zij|ze|"
    r"hun|hem|haar|er|het (?:jaar|bedrag|plan|terrein|programma)|zo(?:'n|n)"
)
_NEXT_YEAR = _any(r"(?:het )?jaar (?:erna|daarna|daarop|erop|later)|volgende jaar")
_PREVIOUS_YEAR = _any(r"(?:het )?jaar (?:ervoor|daarvoor|eerder)|vorige jaar")
_YEARS_APART = re.compile(
    r"\b(twee|drie|vier|vijf|[2-5]) jaar (eerder|ervoor|daarvoor|terug|later|erna|daarna|verder)\b", re.IGNORECASE
)
_SMALL_NUMBERS = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5}
_BACK = frozenset({"eerder", "ervoor", "daarvoor", "terug"})
_LOOSE_TIME = _any(
    r"nu|nog steeds|inmiddels|tegenwoordig|momenteel|op dit moment|intussen|vandaag|ondertussen|"
    r"destijds|toen|eerder|later"
)


def understand(text: str, history: Sequence[str] = ()) -> Question:
    """Understand a question, in the light of the questions before it (oldest first)."""
    own = " ".join(text.split())
    context = _context(own, history)
    previous = understand(context, history[:-1]) if context is not None else None
    expanded = full_years(own)
    references, years = find_references(expanded)
    if previous is not None:
        if not references:
            references = previous.references
        if not years:
            apart = _YEARS_APART.search(own)
            if apart is not None and previous.years:
                count = _SMALL_NUMBERS.get(apart.group(1).lower()) or int(apart.group(1))
                back = apart.group(2).lower() in _BACK
                years = (min(previous.years) - count,) if back else (max(previous.years) + count,)
            elif _NEXT_YEAR.search(own) and previous.years:
                years = (max(previous.years) + 1,)
            elif _PREVIOUS_YEAR.search(own) and previous.years:
                years = (min(previous.years) - 1,)
            else:
                years = previous.years
    asked = _asked(own)
    if previous is not None and asked in {(Asked.TEXT,), (Asked.YES_NO,)}:
        asked = previous.asked
    unit = _unit(own) or (previous.unit if previous is not None and asked == previous.asked else None)
    direction = None
    if _NADELIG.search(own):
        direction = Direction.NADELIG
    elif _VOORDELIG.search(own):
        direction = Direction.VOORDELIG
    standalone = _standalone(own, previous, years)
    # A follow-up that only names another year is the earlier question with that year.
    replaced = previous is not None and "(na de vraag:" not in standalone
    if replaced and previous is not None:
        asked, unit, direction = previous.asked, previous.unit, previous.direction
    return Question(
        own=standalone if replaced else own,
        context=previous.standalone if previous is not None and not replaced else None,
        loose_time=previous is not None and _is_loose(own),
        standalone=standalone,
        asked=asked,
        unit=unit,
        years=years,
        references=references,
        direction=direction,
        roles=tuple(role for role, pattern in _ROLES if pattern.search(spelled(own))),
    )


def _is_loose(own: str) -> bool:
    """Whether a follow-up asks for another time without a year or a distance in years."""
    reckoned = any(pattern.search(own) for pattern in (_YEARS_APART, _NEXT_YEAR, _PREVIOUS_YEAR))
    return _LOOSE_TIME.search(own) is not None and not reckoned and not years_in(own)


def _context(own: str, history: Sequence[str]) -> str | None:
    if not history:
        return None
    content = [word for word in tokens(own) if word not in STOP_WORDS]
    leans = _FOLLOW_START.match(own) or _ANAPHORA.search(own) or len(content) < FOLLOW_UP_WORDS
    return history[-1] if leans else None


def _standalone(own: str, previous: Question | None, years: tuple[int, ...]) -> str:
    """The question as it reads without the one before."""
    if previous is None:
        return own
    content = [w for w in tokens(own) if w not in STOP_WORDS and not w[0].isdigit() and w != "jaar"]
    if not content and years and previous.years and len(previous.years) == len(years) == 1:
        return re.sub(rf"\b{previous.years[0]}\b(?!\s?[-–/]\s?\d)", str(years[0]), previous.standalone)
    return f"{own} (na de vraag: {previous.standalone})"


def _asked(own: str) -> tuple[Asked, ...]:
    found = [asked for asked, pattern in _PATTERNS if pattern.search(own)]
    unit = _unit(own)
    number = _COUNT.search(own) is not None
    if unit == "ha":
        found.append(Asked.AREA)
    elif unit == "%":
        found.append(Asked.SHARE)
    elif (
        unit == "euro"
        and not {Asked.WHY, Asked.PERSON, Asked.DATE, Asked.DECISION} & set(found)
        or unit == "euro"
        and (number or _HOW_MUCH_MONEY.search(own))
    ):
        found.append(Asked.AMOUNT)
    elif number and not {Asked.WHY, Asked.PERSON} & set(found):
        found.append(Asked.COUNT)
    if _YES_NO.match(own):
        found.append(Asked.YES_NO)
    return tuple(dict.fromkeys(found)) or (Asked.TEXT,)


def _unit(own: str) -> str | None:
    if _HECTARE.search(own):
        return "ha"
    if _SHARE.search(own) or _PERCENT_SIGN.search(own):
        return "%"
    if _EURO.search(own) or _EURO_SIGN.search(own):
        return "euro"
    return None
