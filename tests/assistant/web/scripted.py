"""A backend that answers from a script: small, fixed and real enough to see every state of the chat."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from assistant.calculating import calculate
from assistant.models import Answer, AnswerFigure, Citation, Operation, Outcome, Progress, Searched
from assistant.page_images import PageImage, page_image
from assistant.retriever import Filter
from assistant.web.backend import DocumentCoverage, Phase, Role, State, UploadStep, Who
from ingest.models import Document, Figure, Passage, Period, Unit, UnitKind
from tests.assistant.web.memory import Memory

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

PLAN = Document(
    id="plan",
    file="programmaplan-water.docx",
    title="Programmaplan Water en warmte",
    kind="programmaplan",
    date=date(2025, 2, 11),
    sha256="3" * 64,
    page_first=1,
    page_last=12,
    pages_in_file=12,
    pages_read=12,
    start=0,
    end=400,
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


ROW_QUOTE = "Sporthal de Kade 410 N 385 N 385 N"
ROW = citation(
    2,
    quote=ROW_QUOTE,
    start=100,
    end=140,
    passage_id="p2",
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


def figure(period: str, written: str, value: int, marker: int = 2, **changes: object) -> AnswerFigure:
    """A figure of the row above; name what differs."""
    fields: dict[str, object] = {
        "as_written": written,
        "value": str(value),
        "unit": "euro",
        "direction": "nadelig",
        "period": period,
        "label": "Sporthal de Kade",
        "citation": marker,
    }
    return AnswerFigure.model_validate(fields | changes)


YEARS = answer(
    "Sporthal de Kade – 2025: 410 N; 2026: 385 N; 2027: 385 N [2].",
    citations=(ROW,),
    figures=(figure("2025", "410 N", 410_000), figure("2026", "385 N", 385_000), figure("2027", "385 N", 385_000)),
)
SAVED = calculate(Operation.DIFFERENCE, (figure("2025", "410 N", 410_000), figure("2026", "385 N", 385_000)))
DIFFERENCE = answer(
    f"Het verschil is {SAVED.text} [2].",
    citations=(ROW,),
    figures=SAVED.operands,
    calculations=(SAVED,),
)
COMPARED = answer(
    "De sporthal kost 385 duizend euro [1], het zwembad 118 duizend euro [2].",
    citations=(citation(), ROW),
    figures=(
        figure("2026", "385 duizend euro", 385_000, 1),
        figure("2026", "118 N", 118_000, label="Zwembad"),
    ),
)


def _row(start: int, label: str, *values: int) -> Unit:
    years = (2025, 2026, 2027)
    written = [f"{value} N" for value in values]
    return Unit(
        kind=UnitKind.ROW,
        text=f"{label} {' '.join(written)}",
        start=start,
        end=start + 40,
        page=31,
        label=label,
        cells=tuple((str(year), text) for year, text in zip(years, written, strict=True)),
        figures=tuple(
            Figure(
                as_written=text,
                value=Decimal(value * 1000),
                unit="euro",
                period=Period(as_written=str(year), first=date(year, 1, 1), last=date(year, 12, 31)),
                column_label=str(year),
                page=31,
                start=start,
                end=start + 5,
            )
            for year, text, value in zip(years, written, values, strict=True)
        ),
    )


PASSAGE = Passage(
    id="p2",
    document_id="begroting",
    text="",
    page_first=31,
    page_last=31,
    section=("3.2 Sport en bewegen",),
    start=0,
    end=400,
    tokens=10,
    units=(
        *(_row(1000 + 50 * number, f"Veld {number}", 1, 2, 3) for number in range(3)),
        _row(50, "Bibliotheek", 300, 310, 320),
        _row(100, "Sporthal de Kade", 410, 385, 385),
        _row(150, "Zwembad", 120, 118, 118),
        *(_row(2000 + 50 * number, f"Zaal {number}", 1, 2, 3) for number in range(6)),
    ),
    caption="Tabel 4 Lasten van sport",
    scale_line="Bedragen x 1.000 euro",
    stub="Onderdeel",
    header=("2025", "2026", "2027"),
)


@cache
def pdf() -> Path:
    """A PDF of which page 31 is the page above."""
    path = Path(mkdtemp(prefix="raadwijzer-")) / "programmabegroting-2026.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for number in range(1, 33):
        for line, text in enumerate(PAGE.splitlines() if number == 31 else [f"Bladzijde {number}"]):
            canvas.drawString(70, 760 - 18 * line, text)
        canvas.showPage()
    canvas.save()
    return path


COST_QUESTION = "Wat kost de sporthal in 2026?"
PLACES_QUESTION = "Wat betaalt een vereniging voor de sporthal?"
NOTHING_QUESTION = "Komt er een skatebaan?"
FOLLOW_UP = "En voor 2027?"


YEARS_QUESTION = "Wat kost de sporthal per jaar?"
DIFFERENCE_QUESTION = "Hoeveel goedkoper wordt de sporthal?"
COMPARED_QUESTION = "Wat kosten de sporthal en het zwembad in 2026?"
OVER_YEARS_QUESTION = "Hoe ontwikkelen de kosten van de sporthal zich van 2025 tot 2027?"
OVER_YEARS = PLACES.model_copy(
    update={"question": OVER_YEARS_QUESTION, "standalone_question": OVER_YEARS_QUESTION, "id": "a2"}
)
READ_AT = datetime(2026, 3, 2, 13, 5, tzinfo=UTC)


class ScriptedBackend(Memory):
    """Answers the questions of its script, raises for `broken`, and remembers what it was asked."""

    def __init__(
        self,
        script: dict[str, Answer] | None = None,
        documents: Sequence[Document] = (BEGROTING, BRIEF, LIJST),
        role: Role = Role.RAADSLID,
    ) -> None:
        super().__init__()
        self.who = Who(name="", shown="", role=role)
        self.script = {
            COST_QUESTION: COST,
            PLACES_QUESTION: PLACES,
            NOTHING_QUESTION: NOTHING,
            YEARS_QUESTION: YEARS,
            DIFFERENCE_QUESTION: DIFFERENCE,
            COMPARED_QUESTION: COMPARED,
            OVER_YEARS_QUESTION: OVER_YEARS,
            FOLLOW_UP: COST.model_copy(
                update={"question": FOLLOW_UP, "standalone_question": "Wat kost de sporthal in 2027?"}
            ),
        } | (script or {})
        self.asked: list[tuple[str, list[str]]] = []
        self.wanted: list[Filter | None] = []
        self.gate = threading.Event()
        """Cleared, it makes every question wait after its first sentence."""
        self.gate.set()
        self.now = State(phase=Phase.READY if documents else Phase.EMPTY)
        self.uploaded: list[tuple[str, int]] = []
        self.stopped: set[str] = set()
        self._documents = documents

    def ask(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Answer:
        self.asked.append((question, list(history)))
        self.wanted.append(wanted)
        self.gate.wait(30)
        return self.script[question]

    def stream(
        self, question: str, history: Sequence[str] = (), wanted: Filter | None = None
    ) -> Iterator[Progress | Answer]:
        yield Progress(stage="zoeken")
        if not self.gate.is_set():
            yield Progress(stage="formuleren", text="De sporthal gaat open in 2026 [1].")
        yield self.ask(question, history, wanted)

    def documents(self) -> Sequence[Document]:
        return self._documents

    def coverage(self) -> Sequence[DocumentCoverage]:
        return [
            DocumentCoverage(
                document_id=document.id,
                pages=document.page_last - document.page_first + 1,
                pages_read=document.pages_read,
                tables=12,
                pictured=document.pictured,
                read_at=READ_AT,
            )
            for document in self._documents
        ]

    def example_questions(self) -> Sequence[str]:
        return [COST_QUESTION, PLACES_QUESTION, NOTHING_QUESTION]

    def follow_ups(self, answer: Answer) -> Sequence[str]:
        return [FOLLOW_UP] if answer.question == COST_QUESTION else []

    def page_text(self, document_id: str, page: int) -> str:
        return {("begroting", 31): PAGE}[document_id, page]

    def page_image(self, document_id: str, page: int, citation: Citation | None) -> PageImage:
        quote, before = (citation.quote, citation.context_before) if citation else ("", "")
        return page_image(self.original(document_id), page, quote, before)

    def passage(self, passage_id: str) -> Passage:
        return {"p2": PASSAGE}[passage_id]

    def original(self, document_id: str) -> Path:
        return {"begroting": pdf}[document_id]()

    def stop_upload(self, key: str) -> None:
        self.stopped.add(key)
        self.gate.set()

    def upload(self, name: str, data: bytes, *, key: str = "") -> Iterator[UploadStep]:
        yield UploadStep(stage="controleren")
        self.gate.wait(30)
        if key in self.stopped:
            yield UploadStep(stage="mislukt", message="Gestopt. Het document is niet toegevoegd.", failed=True)
            return
        if not data.startswith(b"%PDF"):
            yield UploadStep(stage="controleren", message="Dit bestand is geen PDF.", failed=True)
            return
        self.uploaded.append((name, len(data)))
        added = LIJST.model_copy(update={"id": f"nieuw-{len(self.uploaded)}", "title": name})
        self._documents = (*self._documents, added)
        yield UploadStep(stage="lezen", done=1, total=2, message="bladzijde 1 van 2")
        yield UploadStep(stage="klaar", message=f"{name} is toegevoegd.", finished=True, documents=(added.id,))

    def state(self) -> State:
        return self.now
