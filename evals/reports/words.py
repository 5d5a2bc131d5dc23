"""How results are said in Dutch, the same in every report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from evals.amounts import NUMBER, parse_number
from evals.gate import Change, Gate, percent
from evals.metrics import Tally
from evals.results import CaseResult, Run, Verdict
from evals.suite import Case

EXPLAINED = MappingProxyType(
    {
        Verdict.CORRECT: "alles wat verwacht werd, met het bewijs geciteerd; of terecht geen antwoord",
        Verdict.LOCATED: "geen antwoord, maar het bewijs staat bij de eerste vijf plaatsen",
        Verdict.REFUSED: "geen antwoord en ook de plaats niet",
        Verdict.UNCITED: "het goede antwoord, maar de citaten laten het niet zien",
        Verdict.UNFOCUSED: "het goede antwoord, met te veel eromheen of niet in het Nederlands",
        Verdict.ERROR: "de vraag kon niet worden gesteld",
        Verdict.WRONG: "iets anders dan verwacht",
        Verdict.INVENTED: "een antwoord terwijl de stukken het niet geven",
    }
)
RETRIEVAL = MappingProxyType(
    {
        "recall@1": "bewijs bij de eerste passage",
        "recall@5": "bewijs bij de eerste 5",
        "recall@10": "bewijs bij de eerste 10",
        "recall@20": "bewijs bij de eerste 20",
        "mrr": "MRR",
        "ndcg@10": "nDCG@10",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table of scores."""

    name: str
    counts: Tally


def expectation(case: Case) -> list[tuple[str, str]]:
    """What was expected, as pairs of a name and a text."""
    expected = case.expected
    lines: list[tuple[str, str]] = []
    if case.answer:
        lines.append(("Goed antwoord", case.answer))
    if expected.refusal:
        lines.append(("Verwacht", "geen antwoord: de stukken geven het niet"))
    for figure in expected.figures:
        margin = f" (marge {figure.tolerance:f})" if figure.tolerance else ""
        lines.append(("Cijfer" if figure.required else "Cijfer (ter informatie)", f"{figure}{margin}"))
    lines += [("Woorden", " of ".join(f"'{word}'" for word in group)) for group in expected.words]
    if expected.forbidden:
        lines.append(("Mag niet", ", ".join(f"'{word}'" for word in expected.forbidden)))
    for source in expected.sources:
        pages = f", blz. {' of '.join(str(page) for page in source.pages)}" if source.pages else ""
        quote = f": “{source.quote}”" if source.quote else ""
        lines.append(("Bron", f"{' of '.join(source.files)}{pages}{quote}"))
    if expected.conflict is not None:
        lines.append(("Tegenspraak", "moet gemeld worden" if expected.conflict else "is er niet"))
    return lines


def reasons(result: CaseResult) -> list[str]:
    """Why a case did not end as it should, a line for each failed check."""
    if result.attempt.error:
        return [result.attempt.error]
    return [f"{check.name.value}: {check.message}" for check in result.judgement.failed]


def answer_text(result: CaseResult) -> str:
    """What was answered, or the error."""
    answer = result.attempt.answer
    return answer.text if answer else f"Storing: {result.attempt.error}"


def change_line(change: Change) -> str:
    """A change against the baseline, without its question."""
    before = change.before.label if change.before else "nieuw geval"
    return f"{change.case}: {before} → {change.after.label}"


def headline(run: Run, gate: Gate) -> str:
    """The outcome in one line; nothing is called passed that was not judged."""
    outcome = "Gezakt" if not gate.passed else "Geslaagd" if gate.judged else "Gemeten, zonder oordeel"
    cases = "1 geval" if len(run.results) == 1 else f"{len(run.results)} gevallen"
    names = ", ".join(suite.name for suite in run.suites)
    return f"{outcome}: {names} ({cases})"


def share(value: float | None, metric: str = "") -> str:
    """A share in percent, or a dash where there is nothing to measure."""
    return "–" if value is None else percent(value, metric)


def expected_figures(case: Case) -> set[str]:
    """The figures that a right answer holds, as they may be written."""
    written = {figure.written for figure in case.expected.figures if figure.written}
    return written | {word for group in case.expected.words for word in group}


def marked(text: str, figures: set[str]) -> Iterator[tuple[str, bool]]:
    """The text in pieces, with True for the numbers that are in one of the written figures."""
    wanted = {parse_number(match["number"]) for figure in figures for match in NUMBER.finditer(figure)}
    end = 0
    for match in NUMBER.finditer(text):
        if parse_number(match["number"]) in wanted:
            yield text[end : match.start()], False
            yield match.group(), True
            end = match.end()
    yield text[end:], False
