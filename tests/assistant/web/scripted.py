"""A backend that answers from a script: small, fixed and real enough to see every state of the chat."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date

from assistant.models import Answer, AnswerFigure, Citation, Outcome, Searched
from ingest.models import Document

BEGROTING = Document(
    id="begroting",
    file="programmabegroting-2026.pdf",
    title="Programmabegroting 2026 van de gemeente Veldrade",
    kind="programmabegroting",
    date=date(2025, 5, 28),
    sha256="0" * 64,
    page_first=1,
    page_last=84,
    pages_in_file=84,
    pages_read=84,
    start=0,
    end=1000,
    pictured=("Figuur 3 Verloop van de algemene reserve", "Tabel 9 Leges per kern"),
)
BRIEF = Document(
    id="brief",
    file="raadsbrief-sporthal.docx",
    title="Raadsbrief over de sporthal aan de Kade",
    kind="raadsbrief",
    date=date(2024, 11, 3),
    sha256="1" * 64,
    page_first=5,
    page_last=6,
    pages_in_file=9,
    pages_read=1,
    start=0,
    end=500,
)
LIJST = Document(
    id="lijst",
    file="besluitenlijst.txt",
    title="Besluitenlijst van de raad",
    kind="besluitenlijst",
    sha256="2" * 64,
    page_first=1,
    page_last=1,
    pages_in_file=1,
    pages_read=1,
    start=0,
    end=100,
)

PAGE = """3.2 Sport en bewegen

Bedragen x 1.000 euro
Onderdeel 2025 2026 2027
Sporthal
de Kade 410 N
385 N 385 N

De sporthal aan de Kade gaat open in het najaar van 2026. In 2026 kost de sporthal
385 duizend euro. Het college verwacht dat verenigingen vanaf dat moment
vaker in de hal trainen.

Zwembad 120 N 118 N 118 N
"""

QUOTE = "In 2026 kost de sporthal 385 duizend euro."

SEARCHED = Searched(documents=3, pages=87, pages_unread=1, passages=412, pictured=BEGROTING.pictured)


def citation(marker: int = 1, **changes: object) -> Citation:
    """A citation of the page above; name what differs."""
    fields: dict[str, object] = {
        "marker": marker,
        "document": BEGROTING.title,
        "document_id": BEGROTING.id,
        "file": BEGROTING.file,
        "page": 31,
        "section": "3.2 Sport en bewegen",
        "quote": QUOTE,
        "start": 0,
        "end": len(QUOTE),
        "passage_id": "p1",
        "context_before": "De sporthal aan de Kade gaat open in het najaar van 2026.",
        "context_after": "Het college verwacht dat verenigingen vanaf dat moment\nvaker in de hal trainen.",
    }
    return Citation.model_validate(fields | changes)


ROW = citation(
    2,
    quote="Sporthal de Kade 410 N 385 N 385 N",
    context_before="Bedragen x 1.000 euro\nOnderdeel 2025 2026 2027",
    context_after="De sporthal aan de Kade gaat open in het najaar van 2026.",
)
LETTER = citation(
    3,
    document=BRIEF.title,
    document_id=BRIEF.id,
    file=BRIEF.file,
    page=5,
    section="",
    quote="De hal kost naar verwachting 410 duizend euro per jaar.",
    context_before="Wij schreven u eerder over de plannen.",
    context_after="",
)


def answer(text: str, **changes: object) -> Answer:
    """An answer with two sources; name what differs."""
    fields: dict[str, object] = {
        "id": "a1",
        "question": "Wat kost de sporthal in 2026?",
        "standalone_question": "Wat kost de sporthal in 2026?",
        "outcome": Outcome.ANSWER,
        "text": text,
        "citations": (citation(), ROW),
        "searched": SEARCHED,
        "seconds": 0.2,
    }
    return Answer.model_validate(fields | changes)


COST = answer(
    "De sporthal aan de Kade kost in 2026 385 duizend euro [1], volgens de Programmabegroting 2026.\n\n"
    "De tabel op dezelfde bladzijde noemt hetzelfde bedrag voor 2027 [2].",
    citations=(citation(), ROW, LETTER),
    figures=(
        AnswerFigure(
            as_written="385 duizend euro",
            value="385000",
            unit="euro",
            direction="nadelig",
            period="2026",
            label="Sporthal de Kade",
            citation=1,
        ),
    ),
    conflicts=("Raadsbrief over de sporthal aan de Kade (3 november 2024): 410 duizend euro per jaar [3].",),
)
PLACES = answer(
    "Ik weet het niet zeker. Dit zijn de beste plekken.",
    outcome=Outcome.PLACES,
    reason="De documenten noemen wel kosten, maar niet per vereniging.",
    citations=(citation(), ROW.model_copy(update={"marker": 2}), LETTER),
)
NOTHING = answer(
    "Over een skatebaan heb ik in deze documenten niets gevonden.",
    outcome=Outcome.NOTHING,
    citations=(LETTER.model_copy(update={"marker": 1}),),
    searched=SEARCHED.model_copy(update={"named": (BEGROTING.title, BRIEF.title)}),
)

COST_QUESTION = "Wat kost de sporthal in 2026?"
PLACES_QUESTION = "Wat betaalt een vereniging voor de sporthal?"
NOTHING_QUESTION = "Komt er een skatebaan?"
FOLLOW_UP = "En voor 2027?"


class ScriptedBackend:
    """Answers the questions of its script, raises for `broken`, and remembers what it was asked."""

    def __init__(
        self,
        script: dict[str, Answer] | None = None,
        documents: Sequence[Document] = (BEGROTING, BRIEF, LIJST),
    ) -> None:
        self.script = {
            COST_QUESTION: COST,
            PLACES_QUESTION: PLACES,
            NOTHING_QUESTION: NOTHING,
            FOLLOW_UP: COST.model_copy(
                update={"question": FOLLOW_UP, "standalone_question": "Wat kost de sporthal in 2027?"}
            ),
        } | (script or {})
        self.asked: list[tuple[str, list[str]]] = []
        self.gate = threading.Event()
        """Cleared, it makes every question wait."""
        self.gate.set()
        self._documents = documents

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        self.asked.append((question, list(history)))
        self.gate.wait(30)
        return self.script[question]

    def documents(self) -> Sequence[Document]:
        return self._documents

    def example_questions(self) -> Sequence[str]:
        return [COST_QUESTION, PLACES_QUESTION, NOTHING_QUESTION]

    def page_text(self, document_id: str, page: int) -> str:
        return {("begroting", 31): PAGE}[document_id, page]
