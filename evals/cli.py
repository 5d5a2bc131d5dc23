"""`raadwijzer eval`: check, run, score, compare and accept suites, and draft cases.

Exit codes: 0 passed, 1 failed, 2 could not run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial, wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Annotated, ParamSpec

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from assistant.dutch_help import DutchCommand, DutchGroup
from evals.errors import EvalError
from evals.loading import LoadedSuite, document_problems, load_suite
from evals.opening import open_index, open_solver
from evals.output import Targets, report, save
from evals.results import Verdict, find_run, load_run, save_run
from evals.runner import Options, Solver, SuiteRun, collect, rescore, run_suite
from evals.suite import ExpectedFigure, with_tags

PASSED, FAILED, COULD_NOT_RUN = 0, 1, 2

eval_app = typer.Typer(
    cls=DutchGroup,
    help="Meten hoe goed de antwoorden zijn: suites met vragen draaien, beoordelen en vergelijken.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

_out = Console()
_err = Console(stderr=True)

_P = ParamSpec("_P")

Data = Annotated[
    Path | None,
    typer.Option(help="Map met de index (standaard ./data).", envvar="RAADWIJZER_DATA", show_envvar=False),
]
Documents = Annotated[Path | None, typer.Option(help="Lees deze map met stukken in, in plaats van --data.")]
Questions = Annotated[
    Path | None,
    typer.Option(help="Bestand met vragen waar een suite naar verwijst, als het elders staat."),
]
Html = Annotated[Path | None, typer.Option(help="Schrijf een pagina met alles erop en eraan.")]
Junit = Annotated[Path | None, typer.Option(help="Schrijf JUnit XML, voor het testrapport van CI.")]
Markdown = Annotated[Path | None, typer.Option(help="Schrijf Markdown, voor de samenvatting van CI.")]
Json = Annotated[Path | None, typer.Option("--json", help="Schrijf het verslag (JSON) ook hierheen.")]
BaselineFile = Annotated[Path | None, typer.Option("--baseline", help="Basislijn om mee te vergelijken.")]
Suites = Annotated[list[Path], typer.Argument(help="YAML-bestanden met gevallen.", metavar="SUITE…")]
RunName = Annotated[str, typer.Argument(help="Een verslag: bestand, naam, 'laatste' of 'vorige'.", metavar="RUN")]


def _dutch_errors(command: Callable[_P, int]) -> Callable[_P, None]:
    """Turn what went wrong into a message and an exit code."""

    @wraps(command)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            code = command(*args, **kwargs)
        except EvalError as error:
            _err.print(f"[bold red]Fout:[/] {escape(str(error))}", soft_wrap=True)
            code = COULD_NOT_RUN
        except OSError as error:
            name = f" ({error.filename})" if error.filename else ""
            _err.print(f"[bold red]Fout:[/] lezen of schrijven lukt niet: {escape(f'{error.strerror}{name}')}")
            code = COULD_NOT_RUN
        except Exception:  # A mistake of ours is no verdict on the answers.
            _err.print_exception()
            _err.print("[bold red]Fout:[/] dit is een fout in het programma; meld hem met de regels hierboven.")
            code = COULD_NOT_RUN
        raise typer.Exit(code)

    return guarded


@eval_app.command("run", cls=DutchCommand)
@_dutch_errors
def run_command(
    suites: Suites,
    data: Data = None,
    documents: Documents = None,
    questions: Questions = None,
    model: Annotated[str | None, typer.Option(help="Taalmodel, bijvoorbeeld ollama:naam.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Alleen gevallen met deze tag; mag vaker.")] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Zoveel vragen tegelijk.")] = 1,
    repeat: Annotated[int, typer.Option(min=1, help="Stel elke vraag zo vaak; de slechtste keer telt.")] = 1,
    baseline: BaselineFile = None,
    out: Annotated[Path | None, typer.Option(help="Map voor verslagen (standaard evals in --data).")] = None,
    html: Html = None,
    junit: Junit = None,
    markdown: Markdown = None,
    json: Json = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Vergeet eerder gegeven antwoorden.")] = False,
) -> int:
    """Stel de vragen van een of meer suites en beoordeel de antwoorden.

    Zonder --data en --documents worden de documenten gelezen die de suite zelf noemt.
    """
    loaded = _load(suites, questions)
    options = Options(jobs=jobs, repeat=repeat, tags=tuple(tag or ()), fresh=fresh)
    _check_selection(loaded, options.tags)
    targets = Targets(html=html, junit=junit, markdown=markdown, json=json, baseline=baseline)
    targets.check()
    folder = out or (data or Path("data")) / "evals"
    started = perf_counter()
    runs = _run_all(loaded, options, data, documents, model, folder)
    run = collect(runs, seconds=perf_counter() - started, model=model, tags=options.tags, baseline=baseline)
    if not run.sealed:
        _out.print(f"Verslag: {escape(str(save(run, folder)))}", soft_wrap=True)
    passed = report(run, targets, _out)
    if run.results and all(result.verdict is Verdict.ERROR for result in run.results):
        raise EvalError(f"Geen enkele vraag kon worden gesteld: {run.results[0].attempt.error}")
    return PASSED if passed else FAILED


@eval_app.command("check", cls=DutchCommand)
@_dutch_errors
def check_command(suites: Suites, documents: Documents = None, questions: Questions = None) -> int:
    """Controleer suites zonder iets te vragen: velden, drempels en of de documenten er zijn."""
    problems: list[object] = []
    loaded = _load(suites, questions)
    for one in loaded:
        problems += document_problems(one, _folder_of(documents))
    if problems:
        raise EvalError("\n".join(str(problem) for problem in problems))
    for one in loaded:
        cases, tags = one.suite.cases, one.suite.tags
        _out.print(f"[green]✓[/] {escape(one.suite.name)}: {len(cases)} gevallen, {len(tags)} tags")
        drafts = [case.id for case in cases if case.draft]
        unsourced = [case.id for case in cases if not case.expected.refusal and not case.expected.sources]
        signed = [case.id for case in cases if any(map(_lacks_direction, case.expected.figures))]
        for text, ids in (
            ("nog een concept", drafts),
            ("zonder bron: citaten tellen niet mee", unsourced),
            ("een bedrag met een min: schrijf het zonder min en met een richting", signed),
        ):
            if ids:
                _out.print(f"  [yellow]let op[/] {text}: {escape(', '.join(ids))}")
    return PASSED


@eval_app.command("score", cls=DutchCommand)
@_dutch_errors
def score_command(
    name: RunName = "laatste",
    suite: Annotated[list[Path] | None, typer.Option(help="Suite zoals die nu is; mag vaker.")] = None,
    questions: Questions = None,
    data: Data = None,
    baseline: BaselineFile = None,
    html: Html = None,
    junit: Junit = None,
    markdown: Markdown = None,
    json: Json = None,
) -> int:
    """Beoordeel bewaarde antwoorden opnieuw, met de suite zoals die nu is; er wordt niets gevraagd.

    Zonder --suite wordt de suite gelezen waar het verslag van is. Het verslag wordt bijgewerkt.
    """
    path = find_run(name, _folder(data))
    run = load_run(path)
    paths = suite or [Path(info.path) for info in run.suites]
    loaded = _load(paths, questions)
    cases = {f"{one.suite.name}: {case.id}": case for one in loaded for case in one.suite.cases}
    rescored = rescore(run, cases)
    if not rescored.results:
        raise EvalError("Geen enkel geval van het verslag staat in de suite; heet de suite nog hetzelfde?")
    infos = {one.suite.name: one.suite for one in loaded}
    updated = tuple(
        info.model_copy(update={"thresholds": infos[info.name].thresholds}) if info.name in infos else info
        for info in run.suites
    )
    rescored = rescored.model_copy(update={"suites": updated})
    targets = Targets(html=html, junit=junit, markdown=markdown, json=json, baseline=baseline)
    targets.check()
    save_run(rescored, path)
    return PASSED if report(rescored, targets, _out) else FAILED


@eval_app.command("compare", cls=DutchCommand)
@_dutch_errors
def compare_command(
    old: Annotated[str, typer.Argument(help="Het eerste verslag.", metavar="OUD")] = "vorige",
    new: Annotated[str, typer.Argument(help="Het tweede verslag.", metavar="NIEUW")] = "laatste",
    data: Data = None,
    markdown: Markdown = None,
) -> int:
    """Vergelijk twee verslagen geval voor geval, met een toets die toeval van verschil scheidt.

    Eindigt met 1 als het tweede aantoonbaar slechter is.
    """
    from evals.compare import compare
    from evals.reports.markdown import comparison_markdown
    from evals.reports.terminal import show_comparison

    comparison = compare(load_run(find_run(old, _folder(data))), load_run(find_run(new, _folder(data))))
    if not comparison.pairs:
        raise EvalError("De verslagen hebben geen gevallen gemeen; er is niets te vergelijken.")
    show_comparison(comparison, _out)
    if markdown:
        markdown.parent.mkdir(parents=True, exist_ok=True)
        markdown.write_text(comparison_markdown(comparison), encoding="utf-8")
    return FAILED if comparison.demonstrably_worse else PASSED


@eval_app.command("accept", cls=DutchCommand)
@_dutch_errors
def accept_command(name: RunName = "laatste", data: Data = None, baseline: BaselineFile = None) -> int:
    """Maak van een verslag de nieuwe basislijn."""
    from evals.gate import accept

    run = load_run(find_run(name, _folder(data)))
    if baseline is None and run.baseline is None:
        raise EvalError("Noem het bestand van de basislijn: --baseline BESTAND")
    path = baseline or Path(str(run.baseline))
    count = accept(run, path)
    _out.print(f"[green]✓[/] basislijn {escape(str(path))}: {count} gevallen uit dit verslag", soft_wrap=True)
    return PASSED


@eval_app.command("draft", cls=DutchCommand)
@_dutch_errors
def draft_command(
    data: Data = None,
    documents: Documents = None,
    count: Annotated[int, typer.Option(min=1, help="Hoogstens zoveel gevallen.")] = 30,
    out: Annotated[Path | None, typer.Option(help="Schrijf de suite hierheen.")] = None,
) -> int:
    """Stel gevallen voor uit de ingelezen stukken, als YAML om na te kijken en te herschrijven."""
    from evals.convert import suite_yaml
    from evals.drafting import draft
    from evals.suite import Suite

    if out and out.exists():
        raise EvalError(f"{out} bestaat al; kies een andere naam of haal het bestand weg.")
    with open_index(data or Path("data"), documents) as folder:
        from vectorstore.record import Record

        record = Record(folder / "record.sqlite")
        cases = draft(record.documents(), record.all_passages(), record.source_text, count)
        record.close()
    if not cases:
        raise EvalError("In de stukken zijn geen tabellen met cijfers gevonden om vragen over te maken.")
    named = (str(documents),) if documents else ()
    text = suite_yaml(Suite(name="Concept", documents=named, cases=cases))
    if out is None:
        typer.echo(text)
        return PASSED
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    _out.print(f"[green]✓[/] {len(cases)} voorstellen in {escape(str(out))}; kijk ze na.", soft_wrap=True)
    return PASSED


@eval_app.command("mutate", cls=DutchCommand)
@_dutch_errors
def mutate_command(name: RunName = "laatste", data: Data = None) -> int:
    """Maak de juiste antwoorden van een verslag fout en kijk of de suite dat ziet: hoe streng is hij?"""
    from evals.mutations import measure_strength
    from evals.reports.terminal import show_strength

    strength = measure_strength(load_run(find_run(name, _folder(data))))
    show_strength(strength, _out)
    return FAILED if strength.survivors else PASSED


@eval_app.command("judge", cls=DutchCommand)
@_dutch_errors
def judge_command(
    model: Annotated[str, typer.Option(help="Taalmodel, bijvoorbeeld ollama:naam.")],
    name: RunName = "laatste",
    data: Data = None,
) -> int:
    """Vraag een taalmodel om een tweede mening over de antwoorden van een verslag; het beslist nooit."""
    from evals.judge import ModelJudge, disagreements

    run = load_run(find_run(name, _folder(data)))
    try:
        found = list(disagreements(run, ModelJudge.named(model)))
    except Exception as error:  # The model is elsewhere and may fail in any way.
        raise EvalError(f"Het taalmodel {model} geeft geen antwoord: {error}") from error
    for one in found:
        view = {True: "klopt", False: "klopt niet", None: "onduidelijk"}[one.opinion.same]
        line = f"{one.result.case.id}: {one.result.verdict.label}, volgens het model: {view}. {one.opinion.reason}"
        _out.print(escape(line), soft_wrap=True)
    _out.print(f"{len(found)} gevallen waarover het taalmodel anders denkt dan de controles.")
    return PASSED


@eval_app.command("convert", cls=DutchCommand)
@_dutch_errors
def convert_command(
    source: Annotated[Path, typer.Argument(help="questions.jsonl of suite.yaml.", metavar="VAN")],
    target: Annotated[Path, typer.Argument(help="suite.yaml of questions.jsonl.", metavar="NAAR")],
    documents: Annotated[str | None, typer.Option(help="Map met documenten, gezien vanaf de suite.")] = None,
) -> int:
    """Zet vraagregels (JSONL) om in een suite (YAML), of terug."""
    from evals.convert import question_line, read_questions, suite_yaml, to_questions, to_suite

    if source.suffix == ".jsonl":
        suite = to_suite(read_questions(source), target.stem, documents=[documents] if documents else [])
        target.write_text(suite_yaml(suite), encoding="utf-8")
        _out.print(f"[green]✓[/] {len(suite.cases)} gevallen in {escape(str(target))}")
    else:
        lines = [question_line(question) for question in to_questions(load_suite(source).suite)]
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
        _out.print(f"[green]✓[/] {len(lines)} vragen in {escape(str(target))}")
    return PASSED


def _lacks_direction(figure: ExpectedFigure) -> bool:
    """Whether a minus has to say what only a direction says: in some documents it is a surplus."""
    stated = figure.required and figure.value is not None and figure.value < 0
    return stated and figure.unit == "euro" and figure.direction is None


def _folder(data: Path | None) -> Path:
    return (data or Path("data")) / "evals"


def _load(paths: Sequence[Path], questions: Path | None = None) -> list[LoadedSuite]:
    """All suites, or one error with everything that is wrong in any of them."""
    loaded, problems = [], []
    for path in paths:
        try:
            loaded.append(load_suite(path, questions))
        except EvalError as error:
            problems.append(str(error))
    names = [one.suite.name for one in loaded]
    for name in sorted({name for name in names if names.count(name) > 1}):
        problems.append(f"Twee suites heten '{name}'; geef elke suite een eigen naam.")
    if questions is not None and not problems and not any(one.questions for one in loaded):
        problems.append("--questions kan hier niet: geen suite verwijst met 'vragen' naar een bestand.")
    if problems:
        raise EvalError("\n".join(problems))
    return loaded


def _check_selection(loaded: Sequence[LoadedSuite], tags: Sequence[str]) -> None:
    known = sorted({tag for one in loaded for tag in one.suite.tags})
    unknown = [tag for tag in tags if tag not in known]
    if unknown:
        raise EvalError(f"Geen geval heeft de tag '{unknown[0]}'. Er zijn: {', '.join(known) or 'geen tags'}.")


def _run_all(
    loaded: Sequence[LoadedSuite],
    options: Options,
    data: Path | None,
    documents: Path | None,
    model: str | None,
    folder: Path,
) -> list[SuiteRun]:
    """Run the suites; those about the same documents share what answers."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    solvers: dict[tuple[Path, ...], Solver] = {}
    runs = []
    with ExitStack() as stack, Progress(*columns, console=_err, transient=True) as progress:
        for one in loaded:
            suite = one.suite
            sources = _documents_of(one, data, documents)
            if sources not in solvers:
                solvers[sources] = stack.enter_context(open_solver(data or Path("data"), sources, model))
            # The answers to a sealed suite leave no trace.
            kept = stack.enter_context(TemporaryDirectory()) if suite.sealed else folder / "antwoorden"
            task = progress.add_task(escape(suite.name), total=len(with_tags(suite.cases, options.tags)))
            runs.append(run_suite(one, solvers[sources], Path(kept), options, partial(progress.advance, task)))
    return runs


def _folder_of(documents: Path | None) -> tuple[Path, ...]:
    """The folder given instead of the documents that a suite names; empty when none is given."""
    if documents is None:
        return ()
    if not documents.exists():
        raise EvalError(f"De map met documenten {documents} bestaat niet.")
    return (documents.resolve(),)


def _documents_of(one: LoadedSuite, data: Path | None, documents: Path | None) -> tuple[Path, ...]:
    """What to read for a suite; empty for an index that is there already."""
    if documents is not None:
        return _folder_of(documents)
    if data is not None or not one.documents:
        return ()
    problems = [problem for problem in document_problems(one) if problem.field == "documenten"]
    if problems:
        raise EvalError("\n".join(str(problem) for problem in problems))
    return one.documents
