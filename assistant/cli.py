"""The command line: `raadwijzer`. Heavy imports happen inside the commands, so that help answers at once."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.dutch_help import DutchCommand, DutchGroup
from assistant.server.account_commands import accounts_app
from assistant.server.feedback_commands import feedback

if TYPE_CHECKING:
    from assistant.service import Assistant
    from assistant.settings import Settings

app = typer.Typer(
    name="raadwijzer",
    cls=DutchGroup,
    help="Vraag de stukken van de gemeenteraad: antwoord met bron, en geen cijfer zonder vindplaats.",
    epilog="Evaluatiesuites: raadwijzer eval --help",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

models_app = typer.Typer(cls=DutchGroup, help="Het taalmodel dat is ingesteld.", no_args_is_help=True)
app.add_typer(models_app, name="models")

DataOption = Annotated[
    Path | None, typer.Option("--data", help="Map met de index. Standaard ./data of RAADWIJZER_DATA.")
]

FAILED = 1
USAGE = 2


@contextmanager
def _clear_errors() -> Iterator[None]:
    """Turn errors that a user can mend into a Dutch message and an exit status."""
    from assistant.ingest_lock import IngestBusy
    from assistant.settings import SettingsError
    from vectorstore.hub import HubError
    from vectorstore.index import ModelMismatch

    try:
        yield
    except (SettingsError, ModelMismatch, HubError, IngestBusy) as error:
        _say(str(error))
        raise typer.Exit(FAILED) from error
    except KeyboardInterrupt as error:
        _say("Gestopt. Wat al gelezen was, is bewaard.")
        raise typer.Exit(130) from error


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _settings(data: Path | None) -> Settings:
    from assistant.settings import load_settings

    return load_settings(data)


def _open(data: Path | None) -> Assistant:
    from assistant.service import Assistant

    assistant = Assistant.open(data)
    if not assistant.index.record.totals().documents:
        _say("Er is nog niets ingelezen. Doe eerst: raadwijzer ingest MAP")
    else:
        assistant.warm_up()
    return assistant


@app.command(cls=DutchCommand)
def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Bestanden en mappen.", metavar="PAD…")],
    data: DataOption = None,
    keep: Annotated[bool, typer.Option("--keep", help="Houd wat uit de mappen verdwenen is.")] = False,
    again: Annotated[bool, typer.Option("--opnieuw", help="Lees alles opnieuw, ook wat niet veranderd is.")] = False,
) -> None:
    """Lees bestanden en mappen in. Een tweede keer leest alleen wat veranderd is."""
    from assistant.ingesting import run_ingest

    with _clear_errors():
        raise typer.Exit(run_ingest(_settings(data), paths, keep=keep, again=again))


@app.command(cls=DutchCommand)
def ask(
    question: Annotated[str | None, typer.Argument(help="De vraag.", metavar="VRAAG", show_default=False)] = None,
    data: DataOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Antwoord als JSON.")] = False,
    jsonl: Annotated[
        Path | None, typer.Option("--jsonl", help="Bestand met vragen: een JSON-object per regel.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Bestand voor de antwoorden, bij --jsonl.")] = None,
    explained: Annotated[bool, typer.Option("--explain", help="Leg ook uit waarom dit het antwoord is.")] = False,
) -> None:
    """Beantwoord een vraag met bronnen, of met --jsonl een bestand vol vragen."""
    from assistant.explanation_lines import explanation_lines
    from assistant.lines import answer_line, show_answer

    with _clear_errors():
        if jsonl is not None:
            assistant = _open(data)
            _each(jsonl, out, lambda item: answer_line(assistant.ask(item.question, item.history), item.id))
            return
        if not question or not question.strip():
            _say('Geef een vraag: raadwijzer ask "Wat is het saldo van 2026?"')
            raise typer.Exit(USAGE)
        assistant = _open(data)
        answer = assistant.ask(question)
        explanation = assistant.explain(question) if explained else None
        if as_json:
            print(answer_line(answer, answer.id).model_copy(update={"explanation": explanation}).as_json())
            return
        show_answer(answer)
        if explanation:
            print("", *explanation_lines(explanation), sep="\n")


@app.command(cls=DutchCommand)
def search(
    words: Annotated[str | None, typer.Argument(help="De woorden.", metavar="WOORDEN", show_default=False)] = None,
    data: DataOption = None,
    top: Annotated[int, typer.Option("--top", min=1, max=200, help="Aantal passages.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Passages als JSON.")] = False,
    jsonl: Annotated[
        Path | None, typer.Option("--jsonl", help="Bestand met vragen: een JSON-object per regel.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Bestand voor de passages, bij --jsonl.")] = None,
) -> None:
    """Zoek passages, de beste eerst."""
    from assistant.lines import HitsLine, show_hits

    with _clear_errors():
        if jsonl is not None:
            assistant = _open(data)
            _each(
                jsonl,
                out,
                lambda item: HitsLine(id=item.id, hits=assistant.search(item.question, top, history=item.history)),
            )
            return
        if not words or not words.strip():
            _say('Geef woorden om op te zoeken: raadwijzer search "saldo 2026"')
            raise typer.Exit(USAGE)
        hits = _open(data).search(words, top)
        if as_json:
            print(json.dumps([hit.model_dump() for hit in hits], ensure_ascii=False))
        else:
            show_hits(hits)


@app.command(cls=DutchCommand)
def draft(
    file: Annotated[
        Path | None,
        typer.Argument(help="Word, PDF of tekst met de vragen; - leest wat wordt doorgegeven.", metavar="BESTAND"),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Bestand voor de concepten: .docx, .md of .json.")] = None,
    data: DataOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="De hele zaak als JSON.")] = False,
    split_only: Annotated[
        bool, typer.Option("--alleen-splitsen", help="Toon alleen hoe de vragen zijn gesplitst.")
    ] = False,
    checklist: Annotated[
        bool, typer.Option("--checklist/--zonder-checklist", help="Met de checklist voor de ambtelijke controle.")
    ] = True,
    template: Annotated[Path | None, typer.Option("--sjabloon", help="Word-sjabloon van de gemeente.")] = None,
    new_template: Annotated[
        Path | None, typer.Option("--maak-sjabloon", help="Schrijf het standaardsjabloon, om aan te passen.")
    ] = None,
) -> None:
    """Maak conceptantwoorden op schriftelijke vragen."""
    from assistant.drafting import command
    from assistant.drafting.models import DraftingError
    from assistant.drafting.wording import failures

    with _clear_errors():
        try:
            if new_template is not None:
                command.write_template(new_template)
                _say(f"Het sjabloon staat in {new_template}.")
                return
            if file is None:
                _say("Geef een bestand met vragen: raadwijzer draft vragen.docx --out concept.docx")
                raise typer.Exit(USAGE)
            command.check_targets(out, template)
            letter = command.read_letter(file)
            if split_only:
                print(letter.model_dump_json()) if as_json else command.show_letter(letter)
                return
            assistant = _open(data)
            case = command.draft_with_progress(assistant, letter)
            told: tuple[str, ...] = ()
            if out is not None:
                told = command.write_case(assistant, case, out, template, checklist)
            if as_json:
                print(case.model_dump_json())
            else:
                command.show_case(case)
            for line in (*failures(case), *told):
                _say(line)
        except DraftingError as error:
            _say(str(error))
            raise typer.Exit(FAILED) from error


@app.command(cls=DutchCommand)
def figures(
    words: Annotated[str, typer.Argument(help="Waar het cijfer over gaat.", metavar="WOORDEN", show_default=False)],
    data: DataOption = None,
    unit: Annotated[str | None, typer.Option("--eenheid", help="Alleen deze eenheid: euro, ha, %, fte …")] = None,
    year: Annotated[str | None, typer.Option("--jaar", help="Alleen dit jaar of deze jaren: 2026, 2025-2028.")] = None,
    direction: Annotated[str | None, typer.Option("--richting", help="Alleen voordelig, of alleen nadelig.")] = None,
    document: Annotated[
        str | None, typer.Option("--document", help="Alleen documenten met dit in hun titel of bestandsnaam.")
    ] = None,
    top: Annotated[int, typer.Option("--top", min=1, max=200, help="Aantal cijfers.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Cijfers als JSON.")] = False,
) -> None:
    """Zoek cijfers, het best passende eerst, elk met document en bladzijde."""
    from assistant.figure_search import WrongFilter
    from assistant.lines import show_figures

    with _clear_errors():
        if not words.strip():
            _say('Geef woorden om cijfers bij te zoeken: raadwijzer figures "saldo na maatregelen" --jaar 2026')
            raise typer.Exit(USAGE)
        try:
            found = _open(data).figures(words, top, unit=unit, year=year, direction=direction, document=document)
        except WrongFilter as error:
            _say(str(error))
            raise typer.Exit(USAGE) from error
        if as_json:
            print(json.dumps([line.model_dump() for line in found], ensure_ascii=False))
        else:
            show_figures(found)


@app.command(cls=DutchCommand)
def chat(
    data: DataOption = None,
    host: Annotated[str | None, typer.Option("--host", help="Adres waarop de chat luistert.")] = None,
    port: Annotated[int | None, typer.Option("--port", min=0, max=65535, help="Poort.")] = None,
    browser: Annotated[bool, typer.Option("--browser/--geen-browser", help="Open de browser.")] = True,
) -> None:
    """Open de webchat."""
    with _clear_errors():
        settings = _settings(data)
        from assistant.server.serving import serve

        try:
            serve(settings, host or settings.host, settings.port if port is None else port, browser)
        except OSError as error:
            _say(str(error))
            raise typer.Exit(FAILED) from error


@models_app.command("check", cls=DutchCommand)
def models_check(data: DataOption = None) -> None:
    """Probeer het ingestelde taalmodel met drie vragen: snelheid, vorm, Nederlands, en wat door de controle komt."""
    from assistant.models_check import check_model

    with _clear_errors():
        raise typer.Exit(check_model(_settings(data)))


@app.command(cls=DutchCommand)
def status(data: DataOption = None, as_json: Annotated[bool, typer.Option("--json", help="Als JSON.")] = False) -> None:
    """Toon wat is ingelezen, hoe volledig en wanneer."""
    from assistant.status import show_status

    with _clear_errors():
        show_status(_settings(data), as_json)


app.add_typer(accounts_app, name="accounts")
app.command(cls=DutchCommand)(feedback)


def _each(questions: Path, out: Path | None, make: Callable[..., object]) -> None:
    """Make a line for every question of a file, with a progress bar."""
    from assistant.lines import each_line

    problem = each_line(questions, out, make)
    if problem is not None:
        _say(problem)
        raise typer.Exit(USAGE)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if len(sys.argv) > 1 and sys.argv[1] == "eval":
        # The evals build on the assistant, so they are found here by name only.
        from importlib.metadata import entry_points

        for entry in entry_points(group="raadwijzer.commands"):
            if entry.name == "eval":
                app.add_typer(entry.load(), name="eval")
    app()


if __name__ == "__main__":
    main()
