"""Markdown for the summary of a CI job or a comment on a change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from evals.compare import Comparison
from evals.gate import Change, Gate
from evals.metrics import Tally, by_kind, by_suite, by_tag, tally
from evals.reports.words import change_line, headline, reasons, share
from evals.results import CaseResult, Run, Verdict

SHOWN = 30
"""Cases listed: a summary is read in one go, and the page has all of them."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~@:])")


def markdown(run: Run, gate: Gate) -> str:
    """The report of a run; of a sealed run only scores."""
    counts = tally(run.results)
    mark = "❌ " if not gate.passed else "✅ " if gate.judged else ""
    lines = [f"## {mark}{plain(headline(run, gate))}", ""]
    lines += [f"- ❌ {plain(reason)}" for reason in gate.reasons]
    if len(run.suites) > 1:
        lines += ["", *_table("suite", by_suite(run.results), None)]
    lines += ["", *_table("tag", by_tag(run.results), counts), ""]
    kinds = by_kind(run.results)
    if kinds:
        lines += [*_table("soort", kinds, None), ""]
    if gate.measured:
        lines += ["| drempel | gemeten | |", "| --- | ---: | --- |"]
        for one in gate.measured:
            mark = {True: "✅", False: "❌", None: "niet beoordeeld"}[one.met]
            value = share(one.value, one.threshold.metric)
            lines.append(f"| {plain(f'{one.suite}: {one.threshold.written}')} | {value} | {mark} |")
        lines.append("")
    if gate.compared:
        lines += _changes(gate, sealed=run.sealed)
    if not run.sealed:
        lines += _false_cases([result for result in run.results if result.verdict.false])
    return "\n".join(lines).rstrip() + "\n"


def comparison_markdown(comparison: Comparison) -> str:
    """The report of a comparison."""
    lines = [f"## Vergelijking van {len(comparison.pairs)} gevallen", ""]
    lines += [f"- {plain(sentence)}" for sentence in comparison.in_words]
    lines += ["", "| | eerst | nu |", "| --- | ---: | ---: |"]
    for verdict in Verdict:
        old, new = comparison.old.counts[verdict], comparison.new.counts[verdict]
        if old or new:
            lines.append(f"| {verdict.label} | {old} | {new} |")
    for name, pairs in (("Slechter", comparison.worse), ("Beter", comparison.better)):
        if not pairs:
            continue
        lines += [
            "",
            f"### {name} ({len(pairs)})",
            "",
            "| geval | eerst | nu | vraag |",
            "| --- | --- | --- | --- |",
        ]
        for pair in pairs[:SHOWN]:
            old_label, new_label = pair.old.verdict.label, pair.new.verdict.label
            lines.append(f"| {plain(pair.new.key)} | {old_label} | {new_label} | {plain(pair.new.case.question)} |")
        lines += _rest(pairs)
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """Untrusted text as plain text: no markup, no mention of people, on one line."""
    return escape(_SPECIAL.sub(r"\\\1", " ".join(text.split())), quote=False)


def _table(name: str, groups: Mapping[str, Tally], total: Tally | None) -> list[str]:
    header = f"| {name} | gevallen | juist | vindplaats | geen antwoord | onjuist | onjuist van antwoorden |"
    lines = [header, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    rows = [*groups.items(), *([("**alles**", total)] if total else [])]
    for group, counts in rows:
        label = group if counts is total else plain(group)
        cells = [label, str(counts.cases), share(counts.correct), share(counts.located)]
        cells += [
            str(counts.counts[Verdict.REFUSED]),
            str(counts.false_count),
            share(counts.false if counts.told else None),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _changes(gate: Gate, *, sealed: bool) -> list[str]:
    summary = f"{len(gate.better)} beter, {len(gate.worse)} slechter, {len(gate.new)} nieuw"
    lines = [f"Ten opzichte van de basislijn: {summary}, **{len(gate.newly_false)} nieuw onjuist**.", ""]
    if not sealed:
        for name, changes in (
            ("Nieuw onjuist", gate.newly_false),
            ("Slechter", gate.worse),
            ("Beter", gate.better),
        ):
            lines += _list(name, changes)
    return lines


def _list(name: str, changes: Sequence[Change]) -> list[str]:
    if not changes:
        return []
    lines = [f"<details><summary>{name} ({len(changes)})</summary>", ""]
    lines += [f"- {plain(change_line(change))}: {plain(change.question)}" for change in changes[:SHOWN]]
    return [*lines, *_rest(changes), "", "</details>", ""]


def _false_cases(results: Sequence[CaseResult]) -> list[str]:
    if not results:
        return []
    lines = [f"<details><summary>Onjuiste antwoorden ({len(results)})</summary>", ""]
    for result in results[:SHOWN]:
        lines.append(f"- **{plain(result.case.id)}** {plain(result.case.question)}")
        lines += [f"  - {plain(reason)}" for reason in reasons(result)]
    return [*lines, *_rest(results), "", "</details>"]


def _rest(items: Sequence[object] | Iterable[object]) -> list[str]:
    more = len(list(items)) - SHOWN
    return ["", f"… en nog {more}."] if more > 0 else []
