"""Rival answers: another place of the same corpus that fits a question as well as its evidence and says otherwise.

A figure question with an unnamed rival has no single right answer. A place is a rival of a gold cell when it has the
same label, years and column under another value, or is a sentence that holds the words of the label, the years and a
figure of the same unit; of a gold sentence, when it holds the words that the question and that sentence share. The
question excludes a place by naming what only the gold has: the kind, the title, the month, the section. Without a
document named the most recent one counts, so that an older one is no rival.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import PurePath

from evals.amounts import SCALES, Mention, canonical_unit, declared_scale, is_measure, mentions
from evals.benchmark.places import YEAR, Place
from evals.convert import Question
from evals.matching import fold, holds, holds_any
from vectorstore.dutch import STOP_WORDS, DutchAnalyzer, tokens

KINDS = ("figure", "table")
"""Kinds of question that ask for one figure."""

_QUOTED = 0.8
"""Share of the words; an export glues footnote marks to words and moves the year of a measurement."""
_SHARED_WORDS = 3
"""Words that a question must share with its sentence before another sentence with those words can be a rival."""
_RECENT = re.compile(r"\b(?:laatste|nieuwste|recente|recentste|meest recente|nu|inmiddels|huidige|dit jaar)\b")
_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")  # fmt: skip
_WRITTEN_DATE = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})")
_DATE = re.compile(r"\b\d{1,2}-\d{1,2}-\d{4}\b")
_ANALYZER = DutchAnalyzer({})
_PLANNED = frozenset(["begroting", "begroot", "raming", "meerjarenraming", "meerjarenbegroting", "jaar", "bedrag"])
"""Words over a column of a year that say no more than that it is planned."""
_LESS = "totaal jaar gemeente bedrag euro aantal bedragen raming saldo kosten"
"""Words that stand in so many labels that they tell no places apart on their own."""


@dataclass(frozen=True, slots=True)
class Rival:
    """A place that says otherwise, and the gold place that it rivals."""

    gold: Place
    place: Place

    def __str__(self) -> str:
        """Where it is and what it says, on one line."""
        where = f"{self.place.file}: {self.place.text[:120]}"
        return f"{where} [{self.place.column}: {self.place.figures}]" if self.place.label else where


def rivals(question: Question, places: Sequence[Place]) -> Iterator[Rival]:
    """Every rival of a figure or table question that it does not exclude."""
    if question.kind not in KINDS or not question.figures:
        return
    asked = _with_dates(fold(" ".join((*question.history, question.question))))
    golds = golds_of(question, places)
    if not golds:
        return
    bundle = _Bundle(asked, golds, places)
    told: set[Place] = set()
    for place in places:
        if place in golds or place in told:
            continue
        gold = next((gold for gold in golds if _fits(question, asked, gold, place)), None)
        # One gold place that the question tells apart from it is enough to exclude it.
        if gold is None or _accepted(question, place) or any(_excluded(asked, one, place) for one in golds):
            continue
        if not bundle.excludes(place):
            told.add(place)
            yield Rival(gold, place)


class _Bundle:
    """A file with several documents after each other: which of them hold words of the question that all golds hold."""

    def __init__(self, asked: str, golds: Sequence[Place], places: Sequence[Place]) -> None:
        self._golds = {(gold.file, gold.title) for gold in golds}
        files = {gold.file for gold in golds}
        self._words: dict[tuple[str, str], set[str]] = {}
        for place in places:
            if place.file in files:
                key = (place.file, place.title)
                self._words.setdefault(key, set()).update(_named(asked, f"{place.text} {place.section} {place.title}"))

    def excludes(self, place: Place) -> bool:
        """Whether the question names something of a gold document that this other one of the file lacks."""
        key = (place.file, place.title)
        if key in self._golds or key not in self._words:
            return False
        return any(self._words[gold] - self._words[key] for gold in self._golds)


def golds_of(question: Question, places: Sequence[Place]) -> list[Place]:
    """The places in the sources that the evidence quotes and that hold a figure of the right answer."""
    stems = {PurePath(name).stem for name in question.source}
    files = {file for file in {place.file for place in places} if PurePath(file).stem in stems}
    written = [fold(figure.as_written) for figure in question.figures]
    return [
        place
        for place in places
        if place.file in files
        and any(_holds_figure(place, one) for one in written)
        and any(_quoted(place.text, snippet) for snippet in question.evidence)
    ]


def _holds_figure(place: Place, written: str) -> bool:
    """Whether the cell or sentence is the figure; its V or N may stand in a cell of its own."""
    if written in place.figures and holds(place.figures, written):
        return True
    number = any(map(str.isdigit, place.figures))
    return bool(place.label) and number and holds(written, place.figures) and holds(place.text, written)


def _quoted(text: str, snippet: str) -> bool:
    """Whether the snippet is of this row or sentence: most of the words of the one are in the other."""
    words, wanted = _folded_words(text), _folded_words(snippet)
    return len(words & wanted) >= _QUOTED * min(len(words), len(wanted))


@lru_cache(maxsize=50_000)
def _folded_words(text: str) -> frozenset[str]:
    return frozenset(tokens(text))


def _accepted(question: Question, place: Place) -> bool:
    """Whether the place gives the gold value, or words that the question accepts."""
    if question.must_any and all(holds_any(place.text, group) for group in question.must_any[:1]):
        return not place.label or holds_any(place.figures, question.must_any[0])
    values = {abs(figure.value) for figure in question.figures}
    scale = declared_scale(place.scale)
    for mention in _mentions(place.figures):
        scales = (scale,) if scale and not mention.scale else SCALES
        if any(_same(mention.value * times, value, mention.written, times) for times in scales for value in values):
            return True
    return False


def _same(value: Decimal, gold: Decimal, written: str, scale: Decimal) -> bool:
    """Equal, or one is the other rounded: half of the last digit as written."""
    digits = len(written.partition(",")[2])
    return abs(value - gold) <= scale * Decimal(10) ** -digits / 2


def _fits(question: Question, asked: str, gold: Place, place: Place) -> bool:
    years = {year for year in gold.years if year in asked} or gold.years
    if gold.label and place.label:
        return _key(gold.label) == _key(place.label) and _same_column(gold, place) and _figure_like(place)
    if not years <= place.years:
        return False
    words = _words(f"{gold.label} {gold.column}") if gold.label else _words(asked) & _words(gold.text)
    needed = 2 if gold.label else _SHARED_WORDS
    telling = words - _words(_LESS)
    if len(telling) < needed or not words <= _words(f"{place.text} {place.column}"):
        return False
    numbered = {token for token in tokens(gold.label) if token[0].isdigit()}
    if not numbered <= set(tokens(place.text)):
        return False
    return _same_unit(question, place)


@lru_cache(maxsize=50_000)
def _mentions(text: str) -> tuple[Mention, ...]:
    return tuple(mentions(text))


@lru_cache(maxsize=50_000)
def _key(label: str) -> str:
    return re.sub(r"[^\w%]+", " ", label).strip()


def _same_column(gold: Place, place: Place) -> bool:
    """The same years, and beside them the same words, whatever the planning is called."""
    if gold.years != place.years:
        return False
    first, second = (set(re.findall(r"[^\W\d_]{3,}", one.column)) - _PLANNED for one in (gold, place))
    return first == second


def _figure_like(place: Place) -> bool:
    return any(character.isdigit() for character in place.figures)


def _same_unit(question: Question, place: Place) -> bool:
    units = {canonical_unit(figure.unit) for figure in question.figures if figure.unit}
    found = {
        mention.unit for mention in _mentions(place.figures) if not re.fullmatch(r"(?:19|20)\d\d", mention.written)
    }
    if not found:
        return False
    measures = {unit for unit in units if is_measure(unit)}
    if measures:
        return bool(measures & found) or (bool(place.label) and found == {None})
    # What is counted is named beside the number.
    return None in found and any(unit and unit[:5] in place.text for unit in units)


def _excluded(asked: str, gold: Place, place: Place) -> bool:
    """Whether the question names something that the gold has and the other place has not."""
    if gold.label and place.text == gold.text:
        return True  # Another column of the row: which one is for the question to say.
    dates = {*_DATE.findall(asked), *(YEAR.findall(asked) if gold.label else ())}
    if any(one in gold.figures and one not in place.figures for one in dates):
        return True
    near = _named(asked, f"{gold.group} {gold.column}") - _named(asked, f"{place.group} {place.column} {place.label}")
    if gold.label and near | (_named(asked, gold.caption) - _named(asked, f"{place.caption} {place.label}")):
        return True
    if _named(asked, gold.section) - _named(asked, f"{place.section} {place.caption} {place.text}"):
        return True
    if gold.file == place.file and gold.title == place.title:
        return False
    if _document_words(asked, gold) - _document_words(asked, place):
        return True
    made = str(gold.day.year)
    if made in asked and made not in {str(place.day.year), *gold.years, *place.years}:
        return True
    unnamed = _document_words(asked, gold) <= gold.years or _RECENT.search(asked) is not None
    return unnamed and place.day < gold.day


def _document_words(asked: str, place: Place) -> set[str]:
    """The words of the question that name the document: of its title and kind, or its month with the year."""
    title = set(tokens(f"{place.title} {place.kind}"))
    title |= {token[:4] for token in title if re.fullmatch(r"\d{4}-\d{4}", token)}
    words = [word for word in tokens(asked) if word not in STOP_WORDS and len(word) > 2]
    month = f"{_MONTHS[place.day.month - 1]} {place.day.year}"
    return {word for word in words if any(_names(word, one) for one in title)} | ({month} if month in asked else set())


def _names(word: str, title_word: str) -> bool:
    """Whether a word of the question names a word of the title: the same, or a part of the compound."""
    if word == title_word:
        return True
    if min(len(word), len(title_word)) < 4 or word[0].isdigit() or title_word[0].isdigit():
        return False
    return title_word.startswith(word) or title_word.endswith(word) or word.endswith(title_word)


def _with_dates(text: str) -> str:
    """With the dates also as tables write them: "1 juli 2025" is 1-7-2025."""
    found = _WRITTEN_DATE.findall(text)
    return " ".join([text, *(f"{day}-{_MONTHS.index(month) + 1}-{year}" for day, month, year in found)])


def _named(asked: str, text: str) -> frozenset[str]:
    return _words(asked) & _words(text)


@lru_cache(maxsize=50_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(_ANALYZER.stem(word) for word in tokens(text) if word not in STOP_WORDS and not word[0].isdigit())


def rival_problems(question: Question, places: Sequence[Place]) -> Iterator[str]:
    """A line for each rival that the question does not say to have been seen, and for what it says in vain."""
    found = list(rivals(question, places))
    for seen in question.rivals_seen:
        rest = [rival for rival in found if fold(seen) not in rival.place.text]
        if len(rest) == len(found):
            yield f"rivals_seen names '{seen}', which is no rival"
        found = rest
    yield from (f"a rival answer: {rival}" for rival in found)
