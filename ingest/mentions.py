"""Every figure in a text. The public names are in `ingest.figures`."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from ingest.drafts import CURRENCY, RUN, Draft, read_figure
from ingest.models import Direction, Frozen, Qualifier
from ingest.number_words import STARTS
from ingest.numbers import DIGITS
from ingest.references import find_references
from ingest.units import comparable


class Mention(Frozen):
    """A figure as a text writes it; `text[start:end] == as_written`.

    `value` is in base units with the scale applied; None for a range (`low` and `high` are filled), PM and
    n.t.b. Where the direction is known `value` is the absolute amount and `direction` says which way it
    counts: `-0,72 V` is 0,72 voordelig. Without a direction a minus stays in the value. `decimals` counts
    the digits behind the comma as written.
    """

    start: int
    end: int
    as_written: str
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    scale: Decimal = Decimal(1)
    direction: Direction | None = None
    qualifier: Qualifier | None = None
    decimals: int = 0


_TURNED = re.compile("[\u202d\u202e][^\u202c]*")
"""Text whose direction is forced by a sign that nobody sees: a reader sees "825.939" where "939.528" stands."""
_CANDIDATE = re.compile(
    rf"(?P<digits>{DIGITS})|(?P<part>[½¼¾⅓⅔])"
    rf"|(?<![\w-])(?P<words>(?i:{STARTS}[a-zëéï]*))(?![\w-])"
    r"|(?<![\w.-])(?P<pm>PM|P\.M\.|p\.m\.)(?!\w)"
    r"|(?<![\w.-])(?P<ntb>(?i:n\.t\.b\.?|ntb|n\.n\.b\.|(?:nader|nog)\s(?:nader\s)?te\sbepalen|nog\sniet\sbepaald))(?!\w)"
)
_CIRCA = (
    r"ca\.?|circa|ongeveer|plm\.?|plusminus|±|\+/-|~|≈|zo['’]n|rond|ruwweg|naar\sschatting|geschat\sop|om\sen\snabij|"
    r"pakweg|bij\sbenadering|ruim|bijna|krap|afgerond(?:\sop)?|gerond|een\s(?:kleine|dikke)|iets\s(?:meer|minder)\sdan|"
    r"net\s(?:boven|onder)"
)
_AT_LEAST = (
    r"minimaal|minimum|min\.|ten\s?minste|minstens|op\szijn\sminst|niet\s(?:minder|lager)\sdan|(?<!niet\s)(?<!iets\s)meer\sdan|"
    r"(?<!niet\s)hoger\sdan|(?<!niet\s)groter\sdan|(?:een\s)?minimum\svan|≥|>=?|(?P<from>vanaf)"
)
_AT_MOST = (
    r"(?:tot\s)?maximaal|maximum|max\.?|ten\shoogste|hoogstens|hooguit|niet\s(?:meer|hoger|groter)\sdan|"
    r"(?<!niet\s)(?<!iets\s)minder\sdan|(?<!niet\s)lager\sdan|kleiner\sdan|(?:een\s)?maximum\svan|≤|<=?"
)
_QUALIFIER = re.compile(
    rf"(?<![\w-])(?:(?P<circa>{_CIRCA})|(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST}))(?:\s?|\s(?:een|de|het)\s)\Z",
    re.IGNORECASE,
)
_LONGEST_QUALIFIER = 28
_BETWEEN = re.compile(r"(?<!\w)tussen\s(?:de\s|circa\s|ca\.\s)?\Z", re.IGNORECASE)
_TO = re.compile(
    r"(?:(?P<tight>[-–—])|\s(?P<loose>[-–—])\s|\s(?:à|á|a|tot\sen\smet|tot|t/m)\s(?:de\s)?)(?=[€0-9a-z])",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\stot\s(?!en\smet)", re.IGNORECASE)
_GROWING = (
    r"(?:ge)?groei(?:t|de|den|en|d)|stijgt|stijgen|steeg|stegen|gestegen|daalt|dalen|daalde|daalden|gedaald|krimpt|kromp|"
    r"gekrompen|(?:neemt|nam|nemen|namen)\s(?:\w+\s){0,6}(?:toe|af)|toegenomen|afgenomen|toe\ste\snemen|af\ste\snemen|"
    r"(?:loopt|liep|lopen|liepen)\s(?:\w+\s){0,6}(?:op|af|terug)|oplop(?:en|end|ende)|oploopt|opgelopen|teruggelopen|"
    r"verho(?:ogt|ogd|ogde|gen)|verla(?:agt|agd|agde|gen)|uitgebreid|breidt|vergro(?:ot|ten)|teruggebracht"
)
_GROWTH = r"\w*(?:groei|toename|stijging|daling|afname|verhoging|verlaging|uitbreiding|krimp|vermindering)"
_GROWS_FROM = re.compile(rf"(?<!\w)(?:{_GROWING})\b[^.;:]*\svan\s\Z", re.IGNORECASE)
"""'Het bos groeit van' 10 tot 20 ha: from one size to the other."""
_GROWS_WITH = re.compile(rf"(?<!\w)(?:{_GROWING}|{_GROWTH})\b[^.;:]*\s(?:met|van)\s\Z", re.IGNORECASE)
"""'De schuld groeide met' 3 miljoen tot 8 miljoen euro: by the one to the other."""
_LONGEST_GROWTH = 90
_TIMES_GROWN = 4
"""A bandwidth is narrower than this many times its lower end; by so much to so much more is growth."""
_PRECISE = re.compile(
    r"(?<!\w)(?:ruim|bijna|krap|net\s(?:boven|onder)|iets\s(?:meer|minder)\sdan)\s(?:de\s|een\s)?\Z", re.I
)
"""Before one amount, never before a bandwidth."""
_AND = re.compile(r"\sen\s(?:de\s|circa\s|ca\.\s)?(?=[€0-9a-z])", re.IGNORECASE)
_OR_MORE = re.compile(r"\s(?:of|en)\s(?:(?P<more>meer|hoger|groter)|(?:minder|lager|kleiner))\b", re.IGNORECASE)
_TOWARDS = re.compile(
    r"(?<!\w)(?:(?P<bad>nadeel|tekort|tegenvaller|nadelige?\s(?:\w+\s)?(?:saldo|effect|resultaat|bedrag))|"
    r"(?:voordeel|overschot|meevaller|voordelige?\s(?:\w+\s)?(?:saldo|effect|resultaat|bedrag)))\s"
    r"(?:van|ad|ter\sgrootte\svan|ter\shoogte\svan|bedraagt|is)\s\Z",
    re.IGNORECASE,
)
_LONGEST_TOWARDS = 60
_POLE = re.compile(r"\s{1,3}(negatief|positief)\b", re.IGNORECASE)
_SALDO = re.compile(r"saldo|saldi|resultaat", re.IGNORECASE)
"""'Een saldo van 5 miljoen euro negatief' has a direction; a balance of something else may be good or bad."""
_ENUMERATION = re.compile(r"\s?(?:,|/|\ben\b|\bof\b|,?\s?\bresp\.|,?\s?\brespectievelijk\b|,?\sen)\s?(?:€\s?)?\Z")
_BOUNDS = re.compile(r"\s?(?:[-–,]|en|tot)\s?\Z")
_ABBREVIATION = re.compile(r"(?:(?<!\w)(?:ca|max|min|plm|incl|excl|resp|tot)\.|[a-z]:)\Z", re.IGNORECASE)
_CURRENCY_RE = re.compile(CURRENCY)
_WORDS_RE = re.compile(rf"(?i:{STARTS})")
_ROW_GOES_ON = re.compile(r"[ \t\u00a0]*(?:\Z|\n|[-–(€]?[0-9])")
_PER = re.compile(r"(?<!\w)per\s{1,4}\Z", re.IGNORECASE)
_SPANS_OF_TIME = frozenset({"jaar", "maand", "week", "dag", "uur", "minuut"})
_CHANGES = re.compile(r"\s(?:naar|tot)\s(?:€\s?)?\Z", re.IGNORECASE)
_LARGEST_IN_SCALE = 100
"""'Van 2,2 naar 3,0 miljoen' is twice millions; 'van 800 naar 1,2 miljoen' is not."""
_RATE_BASES = frozenset({Decimal(100), Decimal(1000), Decimal(10_000), Decimal(100_000)})
"""'Per 1.000 inwoners' says how something is counted."""


def find_mentions(text: str) -> tuple[Mention, ...]:
    """Every figure in a text, left to right, not overlapping; years, dates and references are none.

    Never raises. For amounts and measures the unit is part of `as_written`, for counted things the noun that
    follows directly.
    """
    references = find_references(text)
    turned = [match.span() for match in _TURNED.finditer(text)]
    mentions: list[Mention] = []
    floor = 0
    for candidate in _CANDIDATE.finditer(text):
        start = candidate.start()
        if start < floor or references.covers(start) or any(first <= start < last for first, last in turned):
            continue
        if candidate["pm"] or candidate["ntb"]:
            qualifier = Qualifier.PM if candidate["pm"] else Qualifier.NTB
            mention = Mention(
                start=start, end=candidate.end(), as_written=candidate[0], value=None, qualifier=qualifier
            )
        else:
            draft = read_figure(text, start, floor)
            found = _mention(text, draft, floor) if draft else None
            if found is None:
                continue
            mention = found
        mentions.append(mention)
        mark = RUN.match(text, mention.end)
        floor = mark.end() if mark else mention.end
    return _enumerated(text, mentions)


def _stands_free(text: str, draft: Draft) -> bool:
    """Whether nothing is glued to the figure that makes it something else (XL2, 19e, 65-plussers)."""
    if draft.start > 0:
        before, earlier = text[draft.start - 1], text[draft.start - 2 : draft.start - 1]
        if before.isalnum() or before == "_":
            return False
        glued = before in ".,:/'’-–+#&\\" and (earlier.isalnum() or before in "#\\")
        if glued and not _ABBREVIATION.search(text[max(0, draft.start - 6) : draft.start]):
            return False
    last = draft.high or draft
    after, following = text[last.end : last.end + 1], text[last.end + 1 : last.end + 2]
    if after.isalnum() or after == "_":
        mark = RUN.match(text, last.end)
        return mark is not None and last.number >= 1000 and not text[mark.end() : mark.end() + 1].isalnum()
    if after and after in "-–/:" and following.isalnum():
        return after == "/" and last.measured and following.isalpha()
    return after != "+"


def _mention(text: str, draft: Draft, floor: int) -> Mention | None:
    """A draft with range, qualifier and direction, made final."""
    left = text[max(floor, draft.start - _LONGEST_TOWARDS) : draft.start]
    between = _BETWEEN.search(left)
    high = _range_end(text, draft, between is not None)
    if high is not None and between is None and _grows(text, draft, high, floor):
        high = None
    if draft.weak and not (high and high.unit) or not _stands_free(text, replace(draft, high=high)):
        return None
    if draft.number in _RATE_BASES and _PER.search(left):
        return None
    begin = draft.start
    qualifier = None
    if high is None and (match := _QUALIFIER.search(left[-_LONGEST_QUALIFIER:])):
        if not match["from"] or draft.measured:
            begin = draft.start - (len(match[0]))
            qualifier = (
                Qualifier.CIRCA if match["circa"] else Qualifier.MINIMAAL if match["least"] else Qualifier.MAXIMAAL
            )
    elif high is not None and between:
        begin = draft.start - len(between[0])
    elif high is not None and (match := _QUALIFIER.search(left[-_LONGEST_QUALIFIER:])) and match["circa"]:
        begin = draft.start - len(match[0])
    if high is None and qualifier is None and (more := _OR_MORE.match(text, draft.end)):
        draft = replace(draft, end=more.end())
        qualifier = Qualifier.MINIMAAL if more["more"] else Qualifier.MAXIMAAL
    if not draft.letter and draft.unit == "euro" and (word := _POLE.match(text, draft.end)) and _SALDO.search(left):
        draft = replace(draft, letter="N" if word[1].lower() == "negatief" else "V", end=word.end())
    if not draft.letter and (draft.unit == "euro" or draft.scaled):
        towards = _TOWARDS.search(text[max(floor, begin - _LONGEST_TOWARDS) : begin])
        if towards:
            draft = replace(draft, letter="N" if towards["bad"] else "V")
    if not draft.sign and _in_brackets(text, draft, floor) and high is None:
        draft = replace(draft, sign="()", start=draft.start - 1, end=draft.end + 1)
        begin = draft.start
    return finish(text, replace(draft, start=begin, high=high), qualifier)


def _grows(text: str, draft: Draft, high: Draft, floor: int) -> bool:
    """Whether 'A tot B' says how something changes, from A or by A to B, and is no range."""
    if not _UNTIL.match(text, draft.end):
        return False
    left = text[max(0, draft.start - _LONGEST_GROWTH) : draft.start]
    qualifier = _QUALIFIER.search(left)
    precise = _PRECISE.search(left) is not None
    left = left[: qualifier.start()] if qualifier else left
    if _GROWS_FROM.search(left):
        # "Het aantal kinderen van 4 tot 12 jaar steeg": ages and hours stay a range.
        return (high.unit or draft.unit) not in _SPANS_OF_TIME
    if not _GROWS_WITH.search(left):
        return False
    whole = draft.scaled or draft.unit is not None
    low = draft.number * (high.scale if draft.money and not draft.scaled else draft.scale)
    much = high.number * high.scale >= _TIMES_GROWN * low and (whole or high.unit is None)
    said_twice = draft.unit not in (None, "%") and not draft.money and not draft.scaled
    return precise or much or said_twice


def _in_brackets(text: str, draft: Draft, floor: int) -> bool:
    """`(1.250)` alone or in a row of figures is below nought; in a sentence brackets hold an aside."""
    start, end = draft.start, draft.end
    if not (start and text[start - 1] == "(" and text[end : end + 1] == ")"):
        return False
    if draft.scaled or draft.measured != draft.money or text[floor : start - 1].strip(" \t\u00a0"):
        return False
    return _ROW_GOES_ON.match(text, end + 1) is not None


def _range_end(text: str, draft: Draft, between: bool) -> Draft | None:
    """The upper end of a range that begins with this draft."""
    if draft.letter or draft.share or draft.sign:
        return None
    join = (_AND if between else _TO).match(text, draft.end) or (_TO.match(text, draft.end) if between else None)
    if not join:
        return None
    start = join.end()
    if currency := _CURRENCY_RE.match(text, start):
        start = currency.end()
    if start >= len(text) or not (text[start].isascii() and (text[start].isdigit() or text[start].isalpha())):
        return None
    if text[start].isalpha() and not _WORDS_RE.match(text, start):
        return None
    high = read_figure(text, start, start, prefix=False, cell=True)
    if high is None or high.letter or high.share:
        return None
    if currency and not high.money:
        high = replace(high, money=True, measured=True, unit=high.unit or "euro")
    if draft.unit and high.unit and not comparable(draft.unit, high.unit):
        return None
    low_scale = high.scale if not draft.scaled and not draft.unit or (draft.money and not draft.scaled) else draft.scale
    high_scale = high.scale if high.scaled or not draft.scaled else draft.scale
    unit_less = (high.unit is None and not high.weak) or high.unit is not None or draft.unit is not None
    if not unit_less or draft.number * low_scale >= high.number * high_scale:
        return None
    return replace(high, scale=high_scale, scaled=low_scale == high_scale and high_scale != 1)


def finish(text: str, draft: Draft, qualifier: Qualifier | None, direction: Direction | None = None) -> Mention:
    """The mention that a draft has become; V and N rule over the `direction` that a convention gives."""
    if draft.letter:
        direction = Direction.VOORDELIG if draft.letter == "V" else Direction.NADELIG
    value = draft.number * draft.scale
    if draft.sign in ("-", "()") and direction is None:
        value = -value
    scale, unit, end, decimals = draft.scale, draft.unit, draft.end, draft.decimals
    low = high = None
    if draft.high is not None:
        top = draft.high
        low_scale = (
            top.scale if not draft.scaled and top.scaled and (draft.unit is None or draft.money) else draft.scale
        )
        low, high = draft.number * low_scale, top.number * top.scale
        unit, end, scale = top.unit or draft.unit, top.end, top.scale
        decimals = max(decimals, top.decimals)
        qualifier = Qualifier.BEREIK
    return Mention(
        start=draft.start,
        end=end,
        as_written=text[draft.start : end],
        value=None if low is not None else _clean(value),
        low=None if low is None else _clean(low),
        high=None if high is None else _clean(high),
        unit=unit,
        scale=scale,
        direction=direction,
        qualifier=qualifier,
        decimals=decimals,
    )


def _clean(value: Decimal) -> Decimal:
    """Without the exponent and the zeros that a scale leaves behind: 720000, not 7.2E+5 or 720000.00."""
    whole = value.to_integral_value()
    return Decimal(f"{whole:f}") if value == whole else Decimal(f"{value.normalize():f}")


def _enumerated(text: str, mentions: list[Mention]) -> tuple[Mention, ...]:
    """Gives '1,2 en 1,4 miljoen euro' its unit twice."""
    for i in range(len(mentions) - 2, -1, -1):
        here, after = mentions[i], mentions[i + 1]
        if here.value is None or after.value is None or here.direction or here.scale != 1:
            continue
        if not after.unit or after.unit == "deel" or not here.as_written[-1].isdigit():
            continue
        between = text[here.end : after.start]
        if here.unit is None and _CHANGES.match(between) and after.scale > 1 and here.value >= 1000:
            mentions[i] = here.model_copy(update={"unit": after.unit})
            continue
        bounds = here.qualifier is Qualifier.MINIMAAL and after.qualifier is Qualifier.MAXIMAAL
        near = here.value * after.scale <= _LARGEST_IN_SCALE * abs(after.value)
        changes = here.unit is None and near and _CHANGES.match(between)
        if not (changes or _ENUMERATION.match(between) or (bounds and _BOUNDS.match(between))):
            continue
        alike = here.unit == after.unit and here.decimals == after.decimals > 0
        if here.unit is None or alike:
            value = _clean(here.value * after.scale)
            mentions[i] = here.model_copy(update={"unit": after.unit, "scale": after.scale, "value": value})
    return tuple(mentions)
