"""Why an answer is as it is: what was understood, which places competed, what spoke for each, and how sure it was.

All models are linear, so a score is a sum of parts: the weight of a feature times its value. `kenmerken.csv` says in
Dutch what each feature means.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from assistant.analysis import TermCache
from assistant.answering import choose, obstacle
from assistant.candidates import Candidate, make_candidates
from assistant.learned import Learned, Linear
from assistant.retriever import Retrieval
from ingest.models import Document, Frozen, UnitKind

FILE = "kenmerken.csv"

SHOWN = 3
"""Places that are explained: the one that was chosen and the two that came nearest."""

PARTS = 6
"""Parts of a score that are shown: the largest; the others are small beside them."""

LEAST_PART = 0.05
"""A smaller part changes nothing that a reader would notice."""

TERM_FORMS = 6
"""Forms of a word that are shown."""


class Part(Frozen):
    """One term of a score: a feature, what it means in Dutch, its value here, and weight times value."""

    feature: str
    meaning: str
    value: float
    effect: float


class Word(Frozen):
    """A word of the question, how much it weighs, and the other words that it is also looked up by."""

    typed: str
    weight: float
    forms: tuple[str, ...]


class Contender(Frozen):
    """A place that competed: where it stands, what it says, its score and what made it.

    `parts` are for the best place the largest parts of its score, for another the largest differences with the best.
    `cells` are the cells of a table row that were taken for the asked ones, as "column: text".
    """

    document: str
    page: int
    text: str
    score: float
    cells: tuple[str, ...] = ()
    parts: tuple[Part, ...]


class Explanation(Frozen):
    """Why a question got the answer that it got.

    `asked` are the kinds of answer that were understood, `probability` the chance that the best place is right, to
    compare with `threshold`; `forbidden` is the reason, in Dutch, why the best place cannot answer whatever its score.
    """

    standalone: str
    asked: tuple[str, ...]
    years: tuple[int, ...]
    unit: str | None
    named: tuple[str, ...]
    words: tuple[Word, ...]
    contenders: tuple[Contender, ...]
    probability: float | None
    threshold: float
    sure: tuple[Part, ...] = ()
    forbidden: str | None = None


@lru_cache(maxsize=1)
def meanings() -> Mapping[str, str]:
    """What every feature of the learned models means, in Dutch."""
    text = (files("assistant") / FILE).read_text("utf-8")
    return {row["kenmerk"]: row["betekenis"] for row in csv.DictReader(text.splitlines(), delimiter=";")}


def explain(retrieval: Retrieval, documents: Mapping[str, Document], cache: TermCache, model: Learned) -> Explanation:
    """Explain the decision of the quoting assistant about what was retrieved.

    Args:
        retrieval: what was found for the question.
        documents: all documents, by id.
        cache: of the retriever.
        model: the learned models that decide.
    """
    question = retrieval.question
    candidates = make_candidates(retrieval, cache, model.cells)
    choice = choose(question, candidates, model)
    ordered = sorted(candidates, key=lambda candidate: -model.units.score(candidate.features))
    return Explanation(
        standalone=question.standalone,
        asked=tuple(asked.value for asked in question.asked),
        years=question.years,
        unit=question.unit,
        named=tuple(documents[name].title for name in retrieval.choice.named),
        words=tuple(
            Word(
                typed=concept.typed,
                weight=round(concept.weight, 2),
                forms=tuple(" ".join(form.terms) for form in concept.forms[:TERM_FORMS]),
            )
            for concept in retrieval.concepts
        ),
        contenders=_contenders(_apart(ordered)[:SHOWN], model.units),
        probability=round(choice.probability, 4) if choice else None,
        threshold=model.answer_from,
        sure=parts(model.confidence, choice.features) if choice else (),
        forbidden=obstacle(question, choice.candidate) if choice else None,
    )


def parts(model: Linear, features: Mapping[str, float], count: int = PARTS) -> tuple[Part, ...]:
    """The largest parts of a score, for or against, the largest first."""
    known = meanings()
    found = [
        Part(
            feature=name,
            meaning=known.get(name, name),
            value=round(features.get(name, 0.0), 3),
            effect=round(weight * features.get(name, 0.0), 3),
        )
        for name, weight in model.weights.items()
    ]
    telling = [part for part in found if abs(part.effect) >= LEAST_PART]
    return tuple(sorted(telling, key=lambda part: (-abs(part.effect), part.feature))[:count])


def _apart(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those that say the same at the same place."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for candidate in candidates:
        name = (candidate.document.id, candidate.unit.text)
        if name not in seen:
            seen.add(name)
            kept.append(candidate)
    return kept


def _contenders(candidates: Sequence[Candidate], model: Linear) -> tuple[Contender, ...]:
    found = []
    for candidate in candidates:
        best = candidates[0].features
        own = candidate.features
        compared = own if candidate is candidates[0] else {name: value - best[name] for name, value in own.items()}
        cells = candidate.asked.cells if candidate.unit.kind is UnitKind.ROW else ()
        found.append(
            Contender(
                document=candidate.document.title,
                page=candidate.unit.page,
                text=candidate.unit.text,
                score=round(model.score(own), 3),
                cells=tuple(f"{cell.column or 'kolom onzeker'}: {cell.text}" for cell in cells),
                parts=parts(model, compared),
            )
        )
    return tuple(found)
