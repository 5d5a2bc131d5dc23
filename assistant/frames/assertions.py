"""A question that asserts a figure is told whether the document says so: "Klopt het dat … 5 miljoen is?"."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum

from assistant.answering import Choice, choices, obstacle
from assistant.candidates import Candidate
from assistant.composing import Composed
from assistant.conflicts import alike, find_conflicts, precision
from assistant.frames.answering import Framed
from assistant.frames.filling import Frame, Slot, features, gather
from assistant.frames.planning import Facet, FrameKind, Plan, simple_question
from assistant.frames.writing import Written, write
from assistant.learned import Learned
from assistant.question import Asked, Question
from assistant.retriever import Filter, PassageRetriever
from ingest.figures import Mention, comparable, convert, find_mentions
from ingest.models import Direction, Figure, Qualifier, UnitKind
from ingest.units import many_of, one_of
from vectorstore.dutch import tokens
from vectorstore.record import Record

_IS_IT_SO = re.compile(
    r"^(?:(?:en|maar|dus)\s+)?(?:klopt het(?:\s+(?:nog|wel|toch))?,?\s+dat|klopt,?\s+dat|"
    r"is het (?:waar|juist|zo|correct)(?:\s+dat)?)\b",
    re.IGNORECASE,
)
_IS = re.compile(r"^(?:is|zijn|was|waren|bedraagt|bedragen|bedroeg|bedroegen|kost|kosten|kostte|telt)\b", re.IGNORECASE)
_WHY = re.compile(
    r"^(?:(?:en|maar)\s+)?(?:waarom|hoe komt het dat|hoe kan het dat)\s+(?:(?:is|zijn|was|waren|bedraagt|bedroeg)\s+)?",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\b(?:negatief|positief|(?:na|voor)delige?|in het rood|in de (?:plus|min))\b", re.IGNORECASE)
_NOT_THE_WHOLE = re.compile(
    r"\b(?:niet|geen|nooit|extra|nog|al|eerste|per|elke?|ieder\w*|of|meer|minder|hoger|lager|stijg\w*|"
    r"gestegen|daal\w*|gedaald|verschil\w*|samen|totaal)\b",
    re.IGNORECASE,
)
"""With these words a figure may be a part, a change or a denial, and no value of the row."""

_VERB = re.compile(
    r"\b(?:er|is|zijn|was|waren|bedraagt|bedragen|bedroeg|bedroegen|kost|kostte|heeft|had|telt|telde|uitkomt op|"
    r"uitkomen op)\b",
    re.IGNORECASE,
)
"""Between a quantity and its figure; no row says these."""

_TIME = frozenset({"jaar", "maand", "week", "dag", "uur", "minuut"})
"""A stretch of time in a question is mostly no figure of a table."""

_LEAST_SURE = 1.0
"""Share of the words of a question that a place must say (`said_all`) before it contradicts the question."""


class Agreement(Enum):
    """How an asserted figure stands to that of the document."""

    SAME = "hetzelfde"
    ROUNDED = "afgerond hetzelfde"
    OTHER = "anders"
    OPPOSITE = "andersom"
    UNSURE = "onzeker"


def judged(
    question: Question, retriever: PassageRetriever, record: Record, learned: Learned, wanted: Filter
) -> Framed | None:
    """What the document says of a figure that a question asserts; None without one, or when in doubt.

    Only a cell that would be an answer by itself is set against the assertion. A figure that is right is confirmed
    where that is what the question asks; asked why it is so, it is left to the search for a reason.
    """
    asserted = _asserted(question)
    if asserted is None:
        return None
    mention, asked = asserted
    plan = Plan(FrameKind.DOCUMENTS, (Facet("", asked),), None, frozenset())
    (gathered,) = gather(plan, retriever, learned, wanted)
    choice = next(iter(choices(asked, gathered.candidates, learned, 1)), None)
    if choice is None or choice.probability < choice.enough(learned) or obstacle(asked, choice.candidate):
        return None
    figure = _figure(choice.candidate, mention)
    if figure is None:
        return None
    agreement = agree(mention, figure, question.direction)
    why = Asked.WHY in question.asked
    if agreement is Agreement.UNSURE or (why and agreement not in _WRONG):
        return None
    if agreement in _WRONG and not _contradicts(choice, mention, gathered.candidates, question.direction):
        return None
    candidate = choice.candidate
    if find_conflicts(asked, candidate, gathered.candidates, record, retriever.cache, 2):
        return None  # places that disagree leave both a yes and a no in doubt
    slot = Slot(
        "", figure, candidate.unit, candidate.number, candidate.passage, candidate.document, choice.probability, 0
    )
    frame = Frame(plan, (slot,), None, features((slot,), 0, 0.0, 0.0))
    written = write(frame, record)
    if written is None:
        return None
    made = written.composed
    told = Composed(f"{_TOLD[agreement]}\n{made.text}", made.citations, made.figures)
    return Framed(frame, Written(told, written.calculations), choice.probability)


_TOLD = {
    Agreement.SAME: "Ja: dat staat zo in het document.",
    Agreement.ROUNDED: "Ja: afgerond is het zo. Dit staat er precies.",
    Agreement.OTHER: "Dat klopt niet: het document noemt een ander cijfer.",
    Agreement.OPPOSITE: "Dat klopt niet: de richting van het bedrag is in het document andersom.",
}
_WRONG = frozenset({Agreement.OTHER, Agreement.OPPOSITE})


def _asserted(question: Question) -> tuple[Mention, Question] | None:
    """The one figure that a question asserts, and the question for the figure that the document has instead."""
    own = question.own
    opening = next((found for pattern in (_IS_IT_SO, _IS, _WHY) if (found := pattern.match(own))), None)
    if opening is None or question.context is not None:
        return None
    mentions = [one for one in find_mentions(own) if one.unit not in _TIME]
    if len(mentions) != 1 or mentions[0].value is None or mentions[0].qualifier not in (None, Qualifier.CIRCA):
        return None
    (mention,) = mentions
    rest = f"{own[opening.end() : mention.start]} {own[mention.end :]}".strip(" ?")
    if _NOT_THE_WHOLE.search(rest):
        return None
    rest = _VERB.sub(" ", rest)
    kind, unit, noun = Asked.COUNT, None, ""
    if _is_money(mention):
        kind, unit = Asked.AMOUNT, "euro"
        rest = _SIGN.sub(" ", rest)
    elif mention.unit == "%":
        kind, unit = Asked.SHARE, "%"
    elif mention.unit is not None and comparable(mention.unit, "ha"):
        kind, unit = Asked.AREA, "ha"
    elif mention.unit is not None:
        noun = many_of(mention.unit)
    asked = simple_question(question, " ".join(f"{noun} {rest}".split()), question.years)
    return mention, asked.model_copy(update={"asked": (kind,), "unit": unit, "direction": None})


def _is_money(mention: Mention) -> bool:
    return mention.unit == "euro" or (mention.unit is None and (mention.scale != 1 or mention.direction is not None))


def _figure(candidate: Candidate, mention: Mention) -> Figure | None:
    """The one cell that a row gives for the question, when it counts the same thing as the assertion."""
    found = candidate.asked.figures
    unit = candidate.unit
    if unit.kind is not UnitKind.ROW or len(found) != 1 or len(candidate.asked.cells) != 1:
        return None
    (figure,) = found
    label = f"{unit.lead or ''} {unit.label or ''}"
    if figure.value is None or figure.qualifier is not None or mention.as_written in label:
        return None
    if _is_money(mention):
        return figure if figure.unit == "euro" else None
    if mention.unit is None:
        return figure if figure.unit not in ("euro", "%") else None
    if figure.unit is not None:
        return figure if comparable(figure.unit, mention.unit) else None
    named = {one_of(mention.unit), many_of(mention.unit)}
    said = {word for text in (label, figure.column_label or "") for word in tokens(text)}
    return figure if named & said else None


def agree(mention: Mention, figure: Figure, direction: Direction | None) -> Agreement:
    """Whether an asserted figure is that of a document, as exactly as the rougher of the two is written.

    Args:
        mention: the figure in the question; 'ongeveer' and round numbers leave room.
        figure: the figure of the document.
        direction: which way the question says that the amount goes.
    """
    said, given = mention.value, figure.value
    if said is None or given is None:
        return Agreement.UNSURE
    if mention.unit and figure.unit and mention.unit != figure.unit:
        said = convert(said, mention.unit, figure.unit)
    way = mention.direction or direction
    if way is not None and figure.direction is None and given:
        return Agreement.UNSURE
    if way is None and figure.direction is None and (said < 0) != (given < 0):
        return Agreement.UNSURE
    if way is not None and figure.direction not in (None, way) and given:
        return Agreement.OPPOSITE
    difference = abs(abs(said) - abs(given))
    if not difference:
        return Agreement.SAME
    if difference * 2 <= max(_step(mention), precision(figure)):
        return Agreement.ROUNDED
    if difference * 2 <= _round_step(mention):
        return Agreement.UNSURE
    if mention.qualifier is Qualifier.CIRCA and difference <= _ROOM * abs(given):
        return Agreement.UNSURE
    return Agreement.OTHER


_ROOM = Decimal("0.25")
"""'Ruim', 'bijna' and 'ongeveer' may lie this share beside the figure: nobody can say that they are wrong."""


def _step(mention: Mention) -> Decimal:
    """The smallest step that the figure as written can make: 0,1 million for "5,2 miljoen"."""
    return mention.scale.scaleb(-max(0, mention.decimals))


def _round_step(mention: Mention) -> Decimal:
    """The step of the last digit that is not nought: a hundred for "300", which may stand for 287."""
    value = (mention.value or Decimal(0)).normalize()
    return Decimal(1).scaleb(max(0, int(value.as_tuple().exponent))) if value else Decimal(0)


def _contradicts(
    choice: Choice, mention: Mention, candidates: tuple[Candidate, ...], direction: Direction | None
) -> bool:
    """Whether a figure is sure enough to contradict a question.

    All words of the question are said where it stands, and no other place about the same has what the question says.
    """
    best = choice.candidate
    if choice.features["said_all"] < _LEAST_SURE:
        return False
    periods = [figure.period for figure in best.unit.figures if figure.period is not None]
    if len({(period.first, period.last) for period in periods}) < len(periods):
        return False  # begroot and werkelijk, lasten and saldo of one year: the assertion may be about another column
    label = frozenset(tokens(best.unit.label or ""))
    for other in candidates:
        same_row = other.unit.start == best.unit.start and other.document.id == best.document.id
        about = alike(label, frozenset(tokens(other.unit.label or ""))) or other.unit.kind is not UnitKind.ROW
        if same_row or not about:
            continue
        if any(
            figure.value is not None
            and comparable(figure.unit, mention.unit or figure.unit)
            and agree(mention, figure, direction) in (Agreement.SAME, Agreement.ROUNDED)
            for figure in other.figures
        ):
            return False
    return True
