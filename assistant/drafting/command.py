"""`raadwijzer draft`: a file with questions in, a Word file with concept answers out."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from assistant.drafting.desk import DraftingDesk, letter_of_file, letter_of_text
from assistant.drafting.faults import why_not
from assistant.drafting.markdown import to_markdown
from assistant.drafting.models import Case, DraftingError, Letter, Nature
from assistant.drafting.numbering import dutch_date
from assistant.drafting.template import build_template, open_template, template_notices
from assistant.drafting.word_output import to_word
from assistant.service import Assistant

OUTPUTS = (".docx", ".md", ".json")


def read_letter(file: Path) -> Letter:
    """The questions of a file, or of what is piped in when the file is `-`.

    Raises:
        DraftingError: it cannot be read or holds no questions.
    """
    return letter_of_text(sys.stdin.read()) if str(file) == "-" else letter_of_file(file)


def check_targets(out: Path | None, template: Path | None) -> None:
    """Find out before the work, not after, that the result cannot be written.

    Raises:
        DraftingError: the file name or the template cannot be used.
    """
    if out is not None:
        if out.suffix.lower() not in OUTPUTS:
            raise DraftingError(f"Geef --out een naam op {', '.join(OUTPUTS)}; dit is {out.name}.")
        if not out.parent.is_dir():
            raise DraftingError(f"De map {out.parent} bestaat niet.")
    if template is not None:
        open_template(template)


def write_template(path: Path) -> None:
    """Write our own template, for a municipality to start from.

    Raises:
        DraftingError: it cannot be written.
    """
    try:
        build_template().save(str(path))
    except OSError as error:
        raise DraftingError(f"Er kan niet worden geschreven naar {path} ({why_not(error)}).") from error


def draft_with_progress(assistant: Assistant, letter: Letter) -> Case:
    """Draft a new case, with progress per question on the error stream. It is kept, also when it is interrupted."""
    desk = DraftingDesk.over(assistant)
    case = desk.store.create(letter)
    console = Console(stderr=True, highlight=False)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Vragen", total=len(letter.questions))

        def step(done: int, total: int, number: str) -> None:
            bar.update(task, completed=done, total=total, description=f"Vraag {number}")

        return desk.draft_case(case, step=step)


def write_case(
    assistant: Assistant, case: Case, out: Path, template: Path | None, with_checklist: bool
) -> tuple[str, ...]:
    """Write a case in the form that the file name asks for; the file is there completely or not at all.

    Returns:
        What to tell of it in Dutch: what the template lacks, and where the file is.

    Raises:
        DraftingError: it cannot be written.
    """
    documents = {document.id: document for document in assistant.documents()}
    notices: tuple[str, ...] = ()
    if out.suffix.lower() == ".json":
        data = case.model_dump_json(indent=1).encode()
    elif out.suffix.lower() == ".md":
        data = to_markdown(case, documents, with_checklist=with_checklist).encode()
    else:
        chosen = template or assistant.settings.concept_template
        data = to_word(case, documents, template=chosen, with_checklist=with_checklist)
        notices = template_notices(chosen)
    part = out.with_name(out.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(out)
    except OSError as error:
        raise DraftingError(f"Er kan niet worden geschreven naar {out} ({why_not(error)}).") from error
    return (*notices, f"Het concept staat in {out}.")


def show_letter(letter: Letter) -> None:
    """Print how a letter was split."""
    console = Console(highlight=False)
    heading = (
        ("Onderwerp", letter.subject),
        ("Fractie", letter.party),
        ("Vragenstellers", ", ".join(letter.askers)),
        ("Datum", dutch_date(letter.date) if letter.date else ""),
        ("Grondslag", letter.article),
        ("Kenmerk", letter.reference),
    )
    for label, value in heading:
        console.print(Text(f"{label}: {value or 'niet gevonden'}"), soft_wrap=True)
    for question in letter.questions:
        if question.lead:
            console.print(Text(f"    {question.lead}", style="dim"), soft_wrap=True)
        console.print(Text(f"{question.number:>5}  {question.text}"), soft_wrap=True)
    for remark in letter.remarks:
        console.print(Text(f"Let op: {remark}"), soft_wrap=True)


def show_case(case: Case) -> None:
    """Print what came of each question, in a line."""
    console = Console(highlight=False)
    for concept in case.concepts:
        if concept.nature is Nature.POLITICAL:
            said = "aan het college" + (", met feiten" if concept.citations else "")
        elif concept.gaps:
            who = ", ".join(dict.fromkeys(one.department for one in concept.gaps))
            part = "deels beantwoord; de rest is" if concept.citations else ""
            count = len(concept.places)
            look = f"{count} {'plaats' if count == 1 else 'plaatsen'} om te bekijken, of " if count else ""
            said = f"{part} niet zeker gevonden: {look}vraag {who}".strip()
        else:
            said = "antwoord met bron"
        console.print(Text(f"{concept.number:>5}  {said}"), soft_wrap=True)
