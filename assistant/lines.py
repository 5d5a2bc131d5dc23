"""Lines in and out of the command line: questions, answers and hits as JSON, and as text for a reader."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from assistant.explaining import Explanation
from assistant.figure_search import FigureLine
from assistant.models import Answer, AnswerFigure, Calculation, Outcome
from assistant.service import Hit
from ingest.models import Frozen


class QuestionLine(BaseModel):
    """A line of a file with questions; other fields are left alone. `history`: earlier questions, oldest first."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    question: str
    history: tuple[str, ...] = ()

    @field_validator("history", mode="before")
    @classmethod
    def _absent(cls, value: object) -> object:
        return () if value is None else value


class CitationLine(Frozen):
    """A citation in an answer line."""

    marker: int
    document: str
    file: str
    page: int
    section: str
    quote: str


class AnswerLine(Frozen):
    """An answer as the command line contract fixes it."""

    id: str
    question: str
    standalone_question: str
    answer: str
    refused: bool
    outcome: str
    reason: str | None
    citations: tuple[CitationLine, ...]
    figures: tuple[AnswerFigure, ...]
    conflicts: tuple[str, ...]
    mode: str
    seconds: float
    calculations: tuple[Calculation, ...] = ()
    model: str | None = None
    prompt: str | None = None
    notice: str | None = None
    explanation: Explanation | None = None

    def as_json(self) -> str:
        """The line; the explanation is in it only when it was asked for."""
        return self.model_dump_json(exclude={"explanation"} if self.explanation is None else None)


class HitsLine(Frozen):
    """Passages found for a question."""

    id: str
    hits: tuple[Hit, ...]

    def as_json(self) -> str:
        """The line."""
        return self.model_dump_json()


def answer_line(answer: Answer, name: str) -> AnswerLine:
    """An answer as a line."""
    return AnswerLine(
        id=name,
        question=answer.question,
        standalone_question=answer.standalone_question,
        answer=answer.text,
        refused=answer.refused,
        outcome=answer.outcome.value,
        reason=answer.reason,
        citations=tuple(
            CitationLine(
                marker=c.marker,
                document=c.document,
                file=c.file,
                page=c.page,
                section=c.section,
                quote=c.quote,
            )
            for c in answer.citations
        ),
        figures=answer.figures,
        conflicts=answer.conflicts,
        mode=answer.mode,
        seconds=answer.seconds,
        calculations=answer.calculations,
        model=answer.model,
        prompt=answer.prompt,
        notice=answer.notice,
    )


def read_questions(path: Path) -> tuple[list[QuestionLine], str | None]:
    """The questions of a file, or a Dutch message about the first line that is wrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return [], f"Het bestand {path.name} kan niet worden gelezen."
    questions: list[QuestionLine] = []
    for number, row in enumerate(text.splitlines(), start=1):
        if not row.strip():
            continue
        try:
            questions.append(QuestionLine.model_validate_json(row))
        except ValidationError:
            return [], f"{path.name}, regel {number}: verwacht een JSON-object met minstens id en question."
    return questions, None


def each_line(path: Path, out: Path | None, make: Callable[[QuestionLine], Any]) -> str | None:
    """Write a line for every question to `out`, or to standard output; a Dutch message when that cannot be done."""
    from rich.console import Console
    from rich.progress import track

    questions, problem = read_questions(path)
    if problem is not None:
        return problem
    try:
        stream = out.open("w", encoding="utf-8") if out is not None else sys.stdout
    except OSError:
        return f"Er kan niet worden geschreven naar {out}."
    try:
        for question in track(questions, "Vragen", console=Console(stderr=True), transient=True):
            print(make(question).as_json(), file=stream, flush=True)
    finally:
        if out is not None:
            stream.close()
    return None


_HEADINGS = {
    Outcome.ANSWER: "Antwoord",
    Outcome.PLACES: "Vindplaatsen (geen antwoord)",
    Outcome.NOTHING: "Niets gevonden",
}


def show_answer(answer: Answer) -> None:
    """Print an answer for a reader."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    console.print(Text(_HEADINGS[answer.outcome], style="bold"))
    console.print(Text(answer.text))
    if answer.notice:
        console.print(Text(answer.notice, style="dim"))
    if answer.standalone_question != answer.question:
        console.print(Text(f"Gelezen als: {answer.standalone_question}", style="dim"))
    if answer.reason:
        console.print(Text(f"Waarom: {answer.reason}", style="dim"))
    if answer.citations:
        console.print(Text("\nBronnen", style="bold"))
    for citation in answer.citations:
        place = f"[{citation.marker}] {citation.document}, bladzijde {citation.page} ({citation.file})"
        console.print(Text(place + (f", {citation.section}" if citation.section else "")))
        console.print(Text(f"    “{citation.quote}”", style="italic"))
    for conflict in answer.conflicts:
        console.print(Text(f"Let op: {conflict}"))
    searched = answer.searched
    how = f"{answer.mode} met {answer.model}" if answer.model and answer.mode == "formulerend" else answer.mode
    console.print(
        Text(
            f"\nDoorzocht: {searched.documents} documenten, {searched.pages} bladzijden. "
            f"{how}, {str(round(answer.seconds, 2)).replace('.', ',')} seconden.",
            style="dim",
        )
    )


def show_hits(hits: Sequence[Hit]) -> None:
    """Print passages for a reader."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    if not hits:
        console.print(Text("Niets gevonden."))
    for number, hit in enumerate(hits, start=1):
        console.print(Text(f"{number}. {hit.document}, bladzijde {hit.page} ({hit.file})", style="bold"))
        if hit.section:
            console.print(Text(f"   {hit.section}", style="dim"))
        console.print(Text(f"   {' '.join(hit.text.split())[:400]}"))


def show_figures(lines: Sequence[FigureLine]) -> None:
    """Print figures for a reader: the figure, what it is of, where it stands, and the words that state it."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    if not lines:
        console.print(Text("Geen cijfers gevonden. Laat een filter weg, of probeer andere woorden."))
    for number, line in enumerate(lines, start=1):
        console.print(Text(f"{number}. {line.said}", style="bold"))
        column = line.column if line.column_certain else "kolom niet zeker"
        about = " – ".join(part for part in (line.label, column) if part)
        if line.period and line.period not in about:
            about = ", ".join(part for part in (about, f"periode {line.period}") if part)
        if about:
            console.print(Text(f"   {about}"))
        place = f"   {line.document}, bladzijde {line.page} ({line.file})"
        under = line.caption or line.section
        console.print(Text(place + (f", {under}" if under else ""), style="dim"))
        console.print(Text(f"   “{' '.join(line.quote.split())[:300]}”", style="italic"))
