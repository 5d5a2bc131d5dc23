"""A small invented municipality: documents, right answers about them, and something that gives those answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.models import Answer, AnswerFigure, Citation, Outcome, Searched
from evals.suite import Case

FILE, TITLE, DOCUMENT = "pn-2031.pdf", "Perspectiefnota 2031-2034", "doc-1"

PAGES: Mapping[tuple[str, int], str] = {
    (DOCUMENT, 6): "De gemeente Wilgenoord kijkt vooruit.\nDe opgave is groot en het geld is eindig. De tabel op",
    (DOCUMENT, 7): (
        "de volgende bladzijde toont de saldi.\nBedragen x 1 miljoen euro\n"
        "Saldo na maatregelen 2031 -0,84 V 2032 1,97 V 2033 6,45 N 2034 8,16 N\n"
        "Voor groen in de wijken is 375.000 euro beschikbaar.\n"
        "In het buitengebied komt 46,5 hectare natuur bij, waarvan 31 hectare bos."
    ),
    (DOCUMENT, 8): "Het aandeel hernieuwbare energie stijgt naar 23,7% in 2033.\nEr komen 1.480 woningen bij.",
}


def citation(quote: str, page: int = 7, marker: int = 1, **fields: object) -> Citation:
    base = Citation(
        marker=marker,
        document=TITLE,
        document_id=DOCUMENT,
        file=FILE,
        page=page,
        section="2.1 Saldo",
        quote=quote,
        start=0,
        end=len(quote),
        passage_id="p1",
    )
    return base.model_copy(update=fields)


def figure(written: str, value: str, unit: str | None = "euro", **fields: object) -> AnswerFigure:
    base = AnswerFigure(
        as_written=written, value=value, unit=unit, direction=None, period=None, label="post", citation=1
    )
    return base.model_copy(update=fields)


def answer(text: str, *citations: Citation, figures: Sequence[AnswerFigure] = (), **fields: object) -> Answer:
    base = Answer(
        id="a",
        question="vraag",
        standalone_question="vraag",
        outcome=Outcome.ANSWER,
        text=text,
        citations=citations,
        figures=tuple(figures),
        searched=Searched(documents=1, pages=3, passages=9),
        seconds=0.02,
    )
    return base.model_copy(update=fields)


def refusal(*citations: Citation) -> Answer:
    outcome = Outcome.PLACES if citations else Outcome.NOTHING
    return answer("Ik weet het niet zeker. Kijk hier:", *citations, outcome=outcome)


def case(question: str = "Wat is het saldo van 2033?", *, id: str = "g1", **fields: Any) -> Case:
    """A case from the Dutch fields of `verwacht`; `soort`, `tags` and `geschiedenis` go to the case itself."""
    own = {name: fields.pop(name) for name in ("soort", "tags", "geschiedenis") if name in fields}
    return Case.model_validate({"id": id, "vraag": question, "verwacht": fields, **own}, by_alias=True)


def page_text(document_id: str, page: int) -> str:
    return PAGES[document_id, page]


SALDO_QUOTE = "Saldo na maatregelen 2031 -0,84 V 2032 1,97 V 2033 6,45 N 2034 8,16 N"
SALDO_CASE = case(
    cijfers=[{"waarde": 6450000, "eenheid": "euro", "richting": "nadelig", "periode": "2033"}],
    bron=[{"bestand": FILE, "bladzijde": 7, "citaat": SALDO_QUOTE}],
    tags=["saldo"],
    soort="tabel",
)
SALDO_ANSWER = answer(
    "Het saldo na maatregelen van 2033 is 6,45 N, dus 6,45 miljoen euro nadelig [1].",
    citation(SALDO_QUOTE),
    figures=[figure("6,45 N", "6450000", direction="nadelig", period="2033")],
)


@dataclass(frozen=True, slots=True)
class ScriptedHit:
    file: str
    document: str
    page: int
    section: str
    text: str
    score: float


@dataclass(slots=True)
class ScriptedSolver:
    """Gives prepared answers, and counts how often it was asked."""

    answers: Mapping[str, Answer | Callable[[], Answer]]
    version: str = "v1"
    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        self.asked.append((question, tuple(history)))
        prepared = self.answers.get(question, refusal())
        given = prepared() if callable(prepared) else prepared
        return given.model_copy(update={"question": question, "standalone_question": question})

    def search(self, words: str, top: int) -> Sequence[ScriptedHit]:
        hits = [ScriptedHit(FILE, TITLE, page, "2.1", text, 1 / page) for (_, page), text in sorted(PAGES.items())]
        return hits[:top]

    def page_text(self, document_id: str, page: int) -> str:
        return PAGES[document_id, page]

    def fingerprint(self) -> str:
        return self.version
