"""The report on the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from evals.compare import Comparison
from evals.gate import Gate
from evals.metrics import Tally, by_kind, by_suite, by_tag, tally
from evals.mutations import Strength
from evals.reports.words import RETRIEVAL, change_line, headline, reasons, share
from evals.results import CaseResult, Run, Verdict

_LEGEND = (
    "plaats: geen antwoord, wel de vindplaats; niets: geen van beide; half: goed, maar onscherp of zonder bewijs;\n"
    "onjuist: fout of verzonnen; onjuist %: van de gegeven antwoorden"
)
SHOWN = 10
"""Cases that the terminal lists; the reports have all of them."""


def show_run(run: Run, gate: Gate, console: Console) -> None:
    """Print scores, thresholds, changes and the cases that failed; of a sealed run only scores."""
    if len(run.suites) > 1:
        console.print(_scores("suite", by_suite(run.results), None))
    kinds = by_kind(run.results)
    if kinds:
        console.print(_scores("soort", kinds, None))
    console.print(_scores("tag", by_tag(run.results), tally(run.results)))
    console.print(_LEGEND, style="dim")
    counts = tally(run.results)
    found = [f"{name} {share(counts.retrieval[key])}" for key, name in RETRIEVAL.items() if key in counts.retrieval]
    if found:
        console.print(f"Zoeken: {', '.join(found)}")
    median, slow = counts.seconds_median, counts.seconds_p95
    console.print(f"Tijd per vraag: mediaan {share(median, 'seconds')}, p95 {share(slow, 'seconds')}")
    _show_gate(gate, console, sealed=run.sealed)
    if not run.sealed:
        _show_failures([result for result in run.results if result.verdict is not Verdict.CORRECT], console)
    style = "bold red" if not gate.passed else "bold green" if gate.judged else "bold"
    console.print(f"[{style}]{escape(headline(run, gate))}[/]")
    for reason in gate.reasons:
        console.print(f"  [red]✗[/] {escape(reason)}")


def show_comparison(comparison: Comparison, console: Console) -> None:
    """Print what changed between two runs."""
    table = Table(title=f"{len(comparison.pairs)} gevallen in beide verslagen", title_justify="left")
    for column in ("", "eerst", "nu"):
        table.add_column(column, justify="left" if not column else "right")
    for verdict in Verdict:
        old, new = comparison.old.counts[verdict], comparison.new.counts[verdict]
        if old or new:
            table.add_row(verdict.label, str(old), str(new))
    console.print(table)
    for sentence in comparison.in_words:
        console.print(escape(sentence))
    for name, pairs in (("Slechter", comparison.worse), ("Beter", comparison.better)):
        if pairs:
            console.print(f"\n[bold]{name}[/] ({len(pairs)})")
        for pair in pairs:
            moved = f"{pair.old.verdict.label} → {pair.new.verdict.label}"
            console.print(f"  {escape(pair.new.key)}: {moved}  [dim]{escape(pair.new.case.question)}[/]")
    for text, keys in (
        ("Alleen in het eerste verslag", comparison.only_old),
        ("Alleen in het tweede verslag", comparison.only_new),
        ("Let op: de verwachting van het geval is veranderd", comparison.changed_cases),
    ):
        if keys:
            console.print(f"{text}: {escape(', '.join(keys[:SHOWN]))}{' …' if len(keys) > SHOWN else ''}")


def show_strength(strength: Strength, console: Console) -> None:
    """Print how many corruptions of right answers a suite sees."""
    table = Table(title="Fout gemaakte antwoorden", title_justify="left")
    table.add_column("wat er fout is gemaakt")
    for column in ("geprobeerd", "gezien", "gemist"):
        table.add_column(column, justify="right")
    for sort, tried in sorted(strength.tried.items()):
        missed = strength.missed(sort)
        table.add_row(sort, str(tried), str(tried - missed), str(missed), style="red" if missed else "")
    console.print(table)
    for survivor in strength.survivors[:SHOWN]:
        console.print(f"[red]gemist[/] {escape(survivor.result.key)}: {escape(survivor.mutation.name)}")
        console.print(f"    {escape(survivor.mutation.answer.text)}", style="dim")
    seen = strength.total - len(strength.survivors)
    console.print(f"{seen} van {strength.total} gezien")


def _scores(name: str, groups: Mapping[str, Tally], total: Tally | None) -> Table:
    table = Table(title=f"Scores per {name}", title_justify="left")
    table.add_column(name)
    for column in ("aantal", "juist", "plaats", "niets", "half", "onjuist", "onjuist %"):
        table.add_column(column, justify="right", no_wrap=True)
    for group, counts in groups.items():
        table.add_row(escape(group), *_cells(counts))
    if total is not None:
        table.add_section()
        table.add_row("alles", *_cells(total), style="bold")
    return table


def _cells(counts: Tally) -> list[str]:
    half = counts.counts[Verdict.UNFOCUSED] + counts.counts[Verdict.UNCITED]
    return [
        str(counts.cases),
        share(counts.correct),
        share(counts.located),
        str(counts.counts[Verdict.REFUSED]),
        str(half),
        str(counts.false_count),
        share(counts.false if counts.told else None),
    ]


def _show_gate(gate: Gate, console: Console, *, sealed: bool) -> None:
    for one in gate.measured:
        mark = {True: "[green]✓[/]", False: "[red]✗[/]", None: "[yellow]–[/]"}[one.met]
        value = "niet beoordeeld bij deze selectie" if one.met is None else share(one.value, one.threshold.metric)
        console.print(f"{mark} {escape(one.suite)}: drempel {escape(one.threshold.written)}: {value}")
    if not gate.compared:
        return
    summary = f"{len(gate.better)} beter, {len(gate.worse)} slechter, {len(gate.new)} nieuw"
    console.print(f"Ten opzichte van de basislijn: {summary}, {len(gate.newly_false)} nieuw onjuist")
    if sealed:
        return
    for name, changes in (
        ("slechter", gate.worse),
        ("nieuw onjuist", gate.newly_false),
        ("beter", gate.better),
    ):
        for change in changes[:SHOWN]:
            console.print(f"  {name}: {escape(change_line(change))}  [dim]{escape(change.question)}[/]")
    if gate.missing:
        console.print(f"  niet meer in de suite: {escape(', '.join(gate.missing[:SHOWN]))}")


def _show_failures(failed: list[CaseResult], console: Console) -> None:
    failed = sorted(failed, key=lambda result: -result.verdict.badness)
    for result in failed[:SHOWN]:
        style = "red" if result.verdict.false else "yellow"
        console.print(f"[{style}]{result.verdict.label}[/] {escape(result.case.id)}: {escape(result.case.question)}")
        for reason in reasons(result):
            console.print(f"    {escape(reason)}", style="dim")
    if len(failed) > SHOWN:
        console.print(f"… en nog {len(failed) - SHOWN} gevallen die niet juist zijn; zie het verslag.")
