"""Candidates for an answer: sentences, items and table rows from the best passages, with their features."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.analysis import TermCache, UnitTerms, word_pairs
from assistant.cells import NO_CELLS, SAYS_AS_SUCH, CellChoice, Saying, choose_cells
from assistant.concepts import Concept, Matcher
from assistant.contradictions import other_day, other_number, outside_document, says_opposite
from assistant.learned import Linear
from assistant.question import Asked, Question
from assistant.ranking import AROUND_CREDIT, Ranked, has_asked_figure
from assistant.retriever import Retrieval
from ingest.models import Document, Figure, Passage, Role, Unit, UnitKind
from vectorstore.dutch import tokens

PASSAGES = 15
"""Passages whose units compete: evidence below this rank hardly ever wins."""

FULL_RUN = 0.99
"""The question holds the row's label word for word."""

SAID = 0.5
"""From this credit on a word of the question counts as said."""

MOST_WEIGHT = 8.0
"""About the weight of a word that a single passage holds."""

UNITS = 10
"""Units of a passage that compete."""

_CAPTION = re.compile(
    r"^(?:tabel|figuur|grafiek|kaart|afbeelding)\s+[\dA-Z]+(?:\.\d+)*\b(?!.*\b(?:toont|laat|geeft)\b)", re.I
)
"""A caption names a table or picture; it answers nothing."""

_NAME = re.compile(
    r"\b(?:[A-Z]\.\s?){1,4}(?:van\s|de\s|der\s|den\s|ten\s){0,3}[A-ZÀ-Ý][\w-]+|\b[A-ZÀ-Ý][a-zà-ÿ]+\s(?:van\s|de\s|der\s|den\s){0,3}[A-ZÀ-Ý][a-zà-ÿ-]+"
)
_ROLE = re.compile(
    r"\b(?:wethouders?|burgemeester|portefeuillehouder|opdrachtgever|programmamanager|projectleider|griffier|"
    r"secretaris|fracties?|voorzitter|directeur|dhr|mevrouw|heer)\b",
    re.IGNORECASE,
)
_MOMENT = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"voorjaar|zomer|najaar|winter|kwartaal|week|maandag|dinsdag|woensdag|donderdag|vrijdag)\b",
    re.IGNORECASE,
)
_DECISION = re.compile(
    r"\b(?:beslu\w+|besloten|aangenomen|verworpen|unaniem|stem\w*|ingestemd|vastgesteld|aanvaard\w*|ingetrokken|aangehouden)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:omdat|doordat|vanwege|want|daarom|waardoor|gevolg|door|dankzij|wegens|reden|zodat|aangezien|om te)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that may answer, where it stands, its cells that are asked for, and what speaks for and against it."""

    unit: Unit
    number: int
    passage: Passage
    document: Document
    ranked: Ranked
    features: Mapping[str, float]
    asked: CellChoice = NO_CELLS

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Figures of the unit."""
        return self.unit.figures


def make_candidates(retrieval: Retrieval, cache: TermCache, cells: Linear) -> tuple[Candidate, ...]:
    """The candidates for a question, in the order of their passages; `cells` chooses among the cells of a row."""
    question, matcher = retrieval.question, retrieval.matcher
    saying = Saying(matcher, cache)
    # The question names a document with its year, and it is there.
    dated = bool(retrieval.choice.named) and any(reference.years for reference in question.references)
    result: list[Candidate] = []
    for rank, ranked in enumerate(retrieval.ranked[:PASSAGES], start=1):
        place = {id(unit): number for number, unit in enumerate(ranked.passage.units)}
        terms = cache.of(ranked.passage, ranked.document)
        for wide, unit in [item for item in ranked.units if not _CAPTION.match(item[1].text)][:UNITS]:
            number = place[id(unit)]
            asked = choose_cells(question, unit, saying, cells) if unit.kind is UnitKind.ROW else NO_CELLS
            features = _features(question, matcher, ranked, unit, terms.units[number], rank, wide, asked)
            features["elsewhere"] = float(dated and ranked.document.id not in retrieval.choice.named)
            result.append(Candidate(unit, number, ranked.passage, ranked.document, ranked, features, asked))
    return tuple(result)


def _features(
    question: Question,
    matcher: Matcher,
    ranked: Ranked,
    unit: Unit,
    its: UnitTerms,
    rank: int,
    wide: float,
    asked: CellChoice,
) -> dict[str, float]:
    passage = ranked.passage
    terms, around, label = its.own, its.around, its.label
    concepts = matcher.concepts
    telling = max(range(len(concepts)), key=lambda number: concepts[number].weight, default=None)
    row = unit.kind is UnitKind.ROW
    own_years = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", unit.text)}
    years = stated_years(unit, passage)
    asks_person, asks_moment = Asked.PERSON in question.asked, Asked.DATE in question.asked
    named = asks_person and bool(new_names(question, unit))
    dated = asks_moment and has_new_moment(question, unit)
    cells = asked.cells
    near = matcher.coverage(terms, around, AROUND_CREDIT)
    missing = max(
        (c.weight for c, part in zip(concepts, matcher.said(terms | around), strict=True) if part < SAID), default=0.0
    )
    run = _label_run(question, its.label_words) if row else 0.0
    fits_year = not question.years or bool(years & set(question.years))
    right_document = not question.references or bool(ranked.features["named"])
    exact = row and run >= FULL_RUN and len(its.label_words) > 1 and fits_year and right_document
    return {
        "opposite": float(row and says_opposite(question, its.label_words)),
        "exact_row": float(exact and (len(cells) == 1 or not question.wants_figure)),
        "said_all": float(missing == 0.0),
        "near_square": near * near,
        "near": near,
        "own": matcher.coverage(terms),
        "wide": wide,
        "head": matcher.coverage(around),
        "label": matcher.coverage(label) if row else 0.0,
        "label_share": _label_share(concepts, label) if row else 0.0,
        "label_run": run,
        "other_number": float(row and other_number(question, its.label_words)),
        "label_direct": _label_share(concepts, label, SAYS_AS_SUCH) if row else 0.0,
        "names": _names_said(question, terms),
        "names_around": _names_said(question, terms | around),
        "asked_number": float(bool(_numbers(question.own) & _numbers(unit.text))),
        "pairs": _shared_pairs(question, its.pairs),
        "telling": matcher.said(terms)[telling] if telling is not None else 0.0,
        "telling_around": matcher.said(terms | around)[telling] if telling is not None else 0.0,
        "passage_score": ranked.score,
        "passage_rank": 1.0 / rank,
        "fused": ranked.features["fused"],
        "passage_cover": ranked.features["passage"],
        "document": ranked.features["document"],
        "named": ranked.features["named"],
        "year": len(years & set(question.years)) / len(question.years) if question.years else 0.0,
        "year_missing": float(bool(question.years) and not years & set(question.years)),
        "asked_figure": float(has_asked_figure(question, unit, passage)),
        "figure_missing": float(question.wants_figure and not new_figures(question, unit)),
        "figures": min(len(unit.figures), 8) / 8,
        "cells": min(len(cells), 8) / 8,
        "cell_fit": asked.fit,
        "cell_margin": asked.margin,
        "cell_chosen": float(row and len(cells) < len(unit.cells)),
        "cell_text": float(row and not asked.figures),
        "many_cells": float(row and question.wants_figure and len(cells) > max(1, len(question.years))),
        "cell_unsure": float(row and any(column is None for column, _ in unit.cells)),
        "one_figure": float(question.wants_figure and len(new_figures(question, unit)) == 1),
        "other_year": float(bool(question.years) and bool(own_years) and not own_years & set(question.years)),
        "outside": float(bool(question.years) and not own_years and outside_document(question, unit, ranked.document)),
        "other_day": float(other_day(question, unit, passage, cells)),
        "own_year": float(bool(own_years & set(question.years))),
        "missing": missing / MOST_WEIGHT,
        "missing_own": max(
            (c.weight for c, part in zip(concepts, matcher.said(terms), strict=True) if part < SAID), default=0.0
        )
        / MOST_WEIGHT,
        "all_around": matcher.coverage(terms | around),
        "role": _role_match(question, unit),
        "row": float(row),
        "item": float(unit.kind is UnitKind.ITEM),
        "person": float(asks_person and named),
        "person_missing": float(asks_person and not named),
        "person_role": float(asks_person and bool(_ROLE.search(unit.text))),
        "moment": float(asks_moment and dated),
        "moment_missing": float(asks_moment and not dated),
        "decision": float(Asked.DECISION in question.asked and bool(_DECISION.search(unit.text))),
        "reason": float(Asked.WHY in question.asked and bool(_REASON.search(unit.text))),
        "direction": float(
            question.direction is not None and any(f.direction is question.direction for f in unit.figures)
        ),
        "short": float(len(unit.text.split()) < 6 and not row),
        "long": float(len(unit.text.split()) > 60),
        "question": float(unit.text.rstrip().endswith("?")),
        "ends_colon": float(unit.text.rstrip().endswith(":")),
    }


def _label_share(concepts: Sequence[Concept], label: frozenset[str], least: float = 0.0) -> float:
    """Share of the row label's words that the question says, in forms of at least some credit."""
    words = [term for term in label if not term[0].isdigit()]
    if not words:
        return 0.0
    said = {term for concept in concepts for form in concept.forms if form.credit >= least for term in form.terms}
    return sum(term in said for term in words) / len(words)


_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\d|(?<![\w.,])\d(?![\w.,])")


def _numbers(text: str) -> frozenset[str]:
    """Numbers in a text that are no years."""
    return frozenset(n for n in _NUMBER.findall(text) if not re.fullmatch(r"(?:19|20)\d\d", n))


def _names_said(question: Question, terms: frozenset[str]) -> float:
    """Share of the names in a question (capitals inside the sentence) that some terms hold; 1 without any."""
    names = re.findall(r"(?<=\s)[A-ZÀ-Ý][\w’'-]+", question.whole)
    wanted = {token for name in names for token in tokens(name)}
    if not wanted:
        return 1.0
    return sum(any(token.startswith(term) or term.startswith(token) for term in terms) for token in wanted) / len(
        wanted
    )


def _label_run(question: Question, label: tuple[str, ...]) -> float:
    """Longest run of the label's words, small ones too, that the question says as such; share of the label."""
    if not label:
        return 0.0
    asked = f" {' '.join(tokens(question.own))} "
    best = 0
    for start in range(len(label)):
        end = start + best + 1
        while end <= len(label) and f" {' '.join(label[start:end])} " in asked:
            best = end - start
            end += 1
    return best / len(label)


def _shared_pairs(question: Question, pairs: frozenset[str]) -> float:
    """Share of the question's neighbouring words that are neighbours in the unit too."""
    asked = word_pairs(question.own)
    return len(asked & pairs) / len(asked) if asked else 0.0


def new_names(question: Question, unit: Unit) -> tuple[str, ...]:
    """Names of persons in a unit that the question does not hold itself."""
    asked = set(tokens(question.own))
    return tuple(found.group() for found in _NAME.finditer(unit.text) if not set(tokens(found.group())) & asked)


def has_new_moment(question: Question, unit: Unit) -> bool:
    """Whether a unit names a moment that the question does not hold itself."""
    asked = question.own.lower()
    return any(found.group().lower() not in asked for found in _MOMENT.finditer(unit.text))


def stated_years(unit: Unit, passage: Passage) -> frozenset[int]:
    """Years that stand in a unit, in its table's header and caption, or in its headings."""
    text = " ".join((unit.text, unit.lead or "", *passage.header, passage.caption or "", *unit.section))
    years = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)}
    for figure in unit.figures:
        if figure.period is not None:
            years.update(
                range(figure.period.first.year, min(figure.period.last.year, figure.period.first.year + 8) + 1)
            )
    return frozenset(years)


def new_figures(question: Question, unit: Unit) -> tuple[Figure, ...]:
    """Figures of a unit that the question does not hold itself."""
    asked = set(re.findall(r"\d[\d.,]*\d|\d", question.own))
    return tuple(f for f in unit.figures if not set(re.findall(r"\d[\d.,]*\d|\d", f.as_written)) <= asked or not asked)


def _role_match(question: Question, unit: Unit) -> float:
    """Share of the roles asked for (peilwaarde, ambitie, …) that the row's columns have."""
    if not question.roles:
        return 0.0
    have = {figure.role for figure in unit.figures if figure.role is not None}
    wanted: set[Role] = set(question.roles)
    return len(have & wanted) / len(wanted)
