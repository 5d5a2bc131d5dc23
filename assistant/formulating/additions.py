"""What a sentence of a model adds to its sources in words that no figure check sees.

A judgement, advice on voting, a vague quantity ("een verdubbeling"), a bound ("ruim"), another unit ("per maand"), a
denial: each is said only where the cited places say it too. An address or code is never said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.models import Operation
from vectorstore.dutch import fold, tokens

_WORDS = re.compile(
    r"\b(?:"
    # Judgements.
    r"zorgelijk|zorgwekkend|zorgen|verstandig|onverstandig|schanda\w+|schande|trots|uitstekend|gelukkig|helaas|jammer|"
    r"faalt|falen|gefaald|faalde|deugt|deugen|onbekwaam|incapabel|terecht|onterecht|belachelijk|fantastisch|geweldig|"
    r"slecht|prima|onverantwoord|verantwoord|teleurstellend|indrukwekkend|onacceptabel|onaanvaardbaar|wenselijk|"
    r"onwenselijk|ongewenst|logisch|onlogisch|prachtig|mooi|slim|dom|knap|goed nieuws|alarmerend|bedroevend|positief|"
    # Advice.
    r"adviseer|adviseren|adviseert|advies|aanraden|raden|raad u|steunen|verwerpen|instemmen|tegenstemmen|voorstemmen|"
    r"stemt?(?= (?:voor|tegen|in\b))|stemmen(?= (?:voor|tegen|in\b))|(?:voor|tegen|in) (?:te )?stemmen|het beste|"
    r"zou moeten|zouden moeten|moet u|kunt u|aanbevelen|aanbeveling|"
    # Vague quantities and rhythms, of which no figure is a source.
    r"verdubbel\w*|verdrievoudig\w*|halveer\w*|halver\w*|gehalveerd|helft|kwart|driekwart|derde|tiental\w*|honderden|"
    r"duizenden|miljoenen\w*|miljarden\w*|tonnen|dozijn|talloze|meerderheid|minderheid|zo veel|zoveel|maandelijks\w*|"
    r"jaarlijks\w*|wekelijks\w*|dagelijks\w*|(?:elke|iedere|elk|ieder) (?:maand|jaar|week|dag)|"
    # Denials of a whole statement.
    r"niet (?:zo|waar|juist) dat|klopt niet|niet waar|onjuist)\b",
    re.IGNORECASE,
)
"""Words that a reader takes for a fact or an advice, and that may only be the source's."""

_VOTES = re.compile(r"\d\s+(?:stemmen|leden)\s", re.IGNORECASE)
_VOTE = re.compile(
    r"(?:\A\W*|[.;:,]\s*|\b(?:en|dus|daarom)\s+)stemt?\s+(?:voor|tegen|in)\b|\b(?:voor|tegen|in)\s+te\s+stemmen\b|"
    r"\b(?:voor|tegen)\s+(?:te\s+)?(?:stemmen|zijn)\b",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"\b[MDCLXVI]{2,}\s+(?:miljoen|miljard|duizend|euro|procent|hectare)\b")
_PER = re.compile(r"\bper\s+(?!saldo\b)([a-zà-ÿ]{3,})", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(ruim|bijna|krap|nog geen|hoogstens|hooguit|minstens|ten minste|tenminste|maximaal|minimaal|circa|ongeveer|"
    r"meer dan|minder dan)\s+(?:de\s+|€\s*)*(?=[\d…])",
    re.IGNORECASE,
)
"""What a model says of a figure that it typed or had filled in; "ongeveer" that belongs to the figure is filled in."""
_SAME_BOUND = (
    ("circa", "ongeveer", "ca.", "zo'n", "zo’n", "±", "plm.", "rond de", "om en nabij", "naar schatting", "grofweg"),
    ("minimaal", "minstens", "ten minste", "tenminste", "min.", "≥"),
    ("maximaal", "hoogstens", "hooguit", "max.", "≤"),
)
"""Words for the same bound: a source that says one of them says the others."""
_YEARLY = re.compile(r"jaarlijks\w*|(?:elke|iedere|elk|ieder) jaar", re.IGNORECASE)
_PER_YEAR = ("per jaar", "jaarlijks", "/jaar", "p.j.", "elk jaar", "ieder jaar")
_CAUSE = re.compile(
    r"\b(?:omdat|doordat|waardoor|zodat|hierdoor|daardoor|daarom|dankzij|wegens|vanwege|want|aangezien|als gevolg van|"
    r"komt door|veroorzaakt|met als gevolg)\b",
    re.IGNORECASE,
)
_CAUSE_OR_EFFECT = re.compile(
    rf"{_CAUSE.pattern}|\b(?:door|reden\w*|oorza\w*|gevolg\w*|leid\w*|immers|te danken|te wijten|opdat|om te)\b",
    re.IGNORECASE,
)
_COMPARED = ("meer dan", "minder dan")
_ADDRESS = re.compile(r"//\w|\b[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,}(?:/|\b)|\w\(|[{}=]", re.IGNORECASE)
"""A bare address, or what is left of code."""
_SENTENCE_END = re.compile(r"(?:(?<=[^\W\d_]{2}[.!?])|(?<=[\d})%][.!?]))\s+(?=[A-ZÀ-Þ“])")
_CLAUSE = re.compile(
    r"[,;:]|\b(?:omdat|doordat|waardoor|zodat|aangezien|terwijl|maar|want|en|hoewel|mits|tenzij)\b", re.IGNORECASE
)
_MORE = frozenset({"meer", "hoger", "groter"})
_TWO_WAYS = frozenset({"hoger", "lager"})
_MORE_THAN = re.compile(
    r"\b(?P<word>meer|hoger|groter|minder|lager|kleiner)\b[^.;]{0,30}?\bdan (?:in |voor |over )?(?:het jaar )?"
    r"(?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_RISES = re.compile(r"\b(?:stijg\w*|steeg|gestegen|toename|toegenomen|neemt toe|groei\w*|gegroeid)\b", re.IGNORECASE)
_FALLS = re.compile(
    r"\b(?:daal\w*|dal(?:ing|en)|gedaald|afname|afgenomen|neemt af|krimp\w*|gekrompen)\b", re.IGNORECASE
)
_QUOTATION = re.compile(r"“([^“”]*)”")
_NAMES = {
    Operation.DIFFERENCE: re.compile(
        r"\b(?:verschil|verschilt|verschillen|(?:meer|minder|hoger|lager|groter|kleiner) dan|stijging|daling|toename|"
        r"afname|st(?:ijgt|eeg|egen)|gestegen|da(?:alt|alde|len)|gedaald|toegenomen|afgenomen)\b",
        re.IGNORECASE,
    ),
    Operation.SUM: re.compile(r"\b(?:samen|opgeteld|bij elkaar|gezamenlijk|de som|in totaal)\b", re.IGNORECASE),
    Operation.MAX: re.compile(r"\b(?:hoogste|grootste|meeste|hoogst|grootst|meest)\b", re.IGNORECASE),
    Operation.MIN: re.compile(r"\b(?:laagste|kleinste|minste|laagst|kleinst|minst)\b", re.IGNORECASE),
}
_OPPOSITES = {
    Operation.DIFFERENCE: {Operation.SUM},
    Operation.SUM: {Operation.DIFFERENCE},
    Operation.MAX: {Operation.MIN},
    Operation.MIN: {Operation.MAX},
}
"""What a result is that has the name of something else."""
_FIGURE = "…"
"""Stands for a figure in the words of a sentence."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure of a comparison: its year ("" when unknown), its size without sign, whether it has a direction."""

    year: str
    size: Decimal
    signed: bool


def sentences(text: str) -> list[str]:
    """The sentences of a text that should have been one; each is judged by itself."""
    return [one for one in _SENTENCE_END.split(text.strip()) if one.strip()]


def clauses(words: str) -> list[str]:
    """The clauses of a sentence that hold no figure: what is said there must be said by the sources by itself."""
    found = [one.strip() for one in _CLAUSE.split(words)]
    return [one for one in found if one and _FIGURE not in one and not any(letter.isdigit() for letter in one)]


def misnamed(words: str, operations: Sequence[Operation]) -> list[str]:
    """Results that the sentence calls something else than what was computed: a sum that is called a difference."""
    said = set(operations)
    found = []
    for operation, pattern in _NAMES.items():
        others = _OPPOSITES[operation]
        if pattern.search(words) and operation not in said and said & others:
            found.append(f"de berekening is geen {operation.value}, en de zin noemt haar wel zo")
    return found


def wrong_way(words: str, operands: Sequence[Operand]) -> list[str]:
    """Whether a sentence says that one of two figures is more while it is less, or that it rises while it falls.

    Only where the years say which figure is meant, and where more is more: of a saldo "lager" can mean two things.
    """
    if len(operands) != 2 or len({one.year for one in operands}) != 2 or not all(one.year for one in operands):
        return []
    compared = _MORE_THAN.search(words)
    if compared is not None:
        other = next((one for one in operands if one.year == compared["year"]), None)
        own = next(one for one in operands if one is not other)
        word = compared["word"].lower()
        if other is None or (any(one.signed for one in operands) and word in _TWO_WAYS):
            return []
        more = word in _MORE
        return [] if own.size == other.size or (own.size > other.size) is more else [f"‘{compared[0]}’ klopt niet"]
    first, last = sorted(operands, key=lambda one: one.year)
    for pattern, rises in ((_RISES, True), (_FALLS, False)):
        found = pattern.search(words)
        if found and not any(one.signed for one in operands) and (last.size < first.size) is rises:
            return [f"‘{found[0]}’ klopt niet: het gaat de andere kant op"]
    return []


def quoted_elsewhere(words: str, places: Sequence[tuple[str, str]]) -> list[str]:
    """Whether a sentence gives a quotation to a document that does not hold it.

    Args:
        words: the sentence.
        places: the cited places: the title of the document and the text.
    """
    text = fold(_QUOTATION.sub(" ", words))
    named = {title for title in (fold(one) for one, _ in places) if title in text}
    # "Begroting 2026" is part of the title "Begroting 2026, bijlage": the longest name is meant.
    named = {title for title in named if not any(title != other and title in other for other in named)}
    if not named:
        return []
    held = " ".join(fold(" ".join(place.split())) for title, place in places if fold(title) in named)
    quoted = [fold(found).rstrip(". ") for found in _QUOTATION.findall(words)]
    return ["dit citaat staat niet in het stuk dat de zin noemt" for one in quoted if one and one not in held][:1]


def additions(text: str, words: str, sources: str, stem: Callable[[str], str], figures: int) -> Sequence[str]:
    """What a sentence says more than its sources, in Dutch.

    Args:
        text: the sentence as it reads, with its figures.
        words: what the model wrote of it, figures left out.
        sources: the cited places with the names above and beside them.
        stem: makes forms of a word the same.
        figures: how many figures it fills in; two can be compared.
    """
    return tuple(dict.fromkeys(_additions(text, words, fold(sources), stem, figures)))


def _additions(text: str, words: str, sources: str, stem: Callable[[str], str], figures: int) -> Iterator[str]:
    known = {stem(word) for word in tokens(sources)}

    def says(phrase: str) -> bool:
        return fold(phrase) in sources or all(stem(word) in known for word in tokens(phrase))

    for match in _WORDS.finditer(words):
        # "Met 16 stemmen voor" counts votes and asks for none.
        if match[0].lower() == "stemmen" and _VOTES.search(text):
            continue
        if not says(match[0]) and not (_YEARLY.fullmatch(match[0]) and any(one in sources for one in _PER_YEAR)):
            yield f"‘{match[0]}’ staat niet in de genoemde passages"
    for match in _VOTE.finditer(words):
        # The word alone is in many a source, as a noun.
        if fold(match[0]) not in sources:
            yield f"‘{match[0]}’ is een advies over stemmen"
    for match in _ROMAN.finditer(text):
        if fold(match[0]) not in sources:
            yield f"‘{match[0]}’ staat niet in de genoemde passages"
    for match in _PER.finditer(text):
        if not _says_per(fold(match[1]), sources):
            yield f"‘{match[0]}’ staat niet in de genoemde passages"
    for match in _BOUND.finditer(words):
        same = next((words for words in _SAME_BOUND if fold(match[1]) in words), (fold(match[1]),))
        if any(_stands(one, sources) for one in same) or (match[1].lower() in _COMPARED and figures > 1):
            continue
        yield f"‘{match[1]}’ staat niet zo in de bron; noem het cijfer zelf"
    cause = _CAUSE.search(words)
    if cause is not None and not _CAUSE_OR_EFFECT.search(sources):
        yield f"‘{cause[0]}’: de genoemde passages geven daarvoor geen oorzaak of gevolg"
    odd = sorted({letter for letter in words if _is_odd_digit(letter)})
    if odd:
        yield f"schrijf cijfers gewoon, niet als {' '.join(odd)}"
    for match in _ADDRESS.finditer(words):
        if fold(match[0]) not in sources:
            yield f"‘{match[0]}’ hoort niet in een antwoord"


def _stands(word: str, sources: str) -> bool:
    """Whether a word stands in the sources as a word: "ruim" is no part of "openbare ruimte"."""
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sources) is not None


def causes(words: str) -> tuple[str, ...]:
    """The clauses of a sentence that say why something is so."""
    found = []
    for cause in _CAUSE.finditer(words):
        end = _CLAUSE.search(words, cause.end())
        found.append(words[cause.end() : end.start() if end is not None else len(words)].strip(" ."))
    return tuple(found)


def says_why(text: str) -> bool:
    """Whether a text has a word for a cause or an effect."""
    return _CAUSE_OR_EFFECT.search(text) is not None


def _says_per(unit: str, sources: str) -> bool:
    """Whether sources say "per week" in some way: "/week", "p/w", "36 u/ pw"."""
    if f"per {unit}" in sources or f"/{unit}" in sources or (unit == "jaar" and "jaarlijks" in sources):
        return True
    return re.search(rf"(?<!\w)p\s?[./]?\s?{unit[0]}(?!\w)", sources) is not None


def _is_odd_digit(letter: str) -> bool:
    """Whether a letter is a digit that does not look like ours: of another script, in a circle, raised."""
    return letter not in "0123456789²³½¼¾" and unicodedata.category(letter) in {"Nd", "No", "Nl"}
