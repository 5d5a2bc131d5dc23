"""Which cells of a table row a question asks for."""

from __future__ import annotations

from collections.abc import Callable

from assistant.question import Question
from ingest.models import Figure, Unit

Said = Callable[[str], frozenset[str]]
"""For a text, the index terms in it that the question says too, in its own words or the thesaurus's."""


YEAR_FIT = 3.0
ROLE_FIT = 1.5
"""What the year and the role (peilwaarde, begroot, …) of a column weigh beside one word of its header."""


def asked_cells(question: Question, unit: Unit, said: Said) -> tuple[Figure, ...]:
    """The figures of a row that are asked for: those whose column fits the question best, all when none does.

    Args:
        question: what is asked.
        unit: the row.
        said: for a text, the index terms in it that the question says too.
    """
    if len(unit.figures) < 2:
        return unit.figures
    label = said(f"{unit.label or ''} {unit.lead or ''}")
    heads = [said(figure.column_label or "") - label for figure in unit.figures]
    shared = frozenset.intersection(*heads)
    wanted = set(question.roles)
    fits: list[float] = []
    for figure, head in zip(unit.figures, heads, strict=True):
        fit = float(sum(not term[0].isdigit() for term in head - shared))
        years = _years_of(figure)
        # With two roles asked for ("nulmeting en streefwaarde 2028") the year belongs to one of them.
        other_role = len(wanted) > 1 and figure.role in wanted and not years & set(question.years)
        if question.years and years and not other_role:
            fit += YEAR_FIT if years & set(question.years) else -YEAR_FIT
        if figure.role in wanted:
            fit += ROLE_FIT
        fits.append(fit)
    best = max(fits)
    if best <= 0:
        return unit.figures
    chosen = [number for number, fit in enumerate(fits) if fit >= best - 0.01]
    # Two roles or two years asked for are two cells, also when one of them fits better by a word.
    if len(wanted) > 1:
        chosen += [n for n, figure in enumerate(unit.figures) if figure.role in wanted and fits[n] > 0]
    if len(question.years) > 1:
        chosen += [n for n, f in enumerate(unit.figures) if _years_of(f) & set(question.years) and fits[n] > 0]
    return tuple(unit.figures[number] for number in sorted(set(chosen)))


def _years_of(figure: Figure) -> set[int]:
    if figure.period is None:
        return set()
    return set(range(figure.period.first.year, min(figure.period.last.year, figure.period.first.year + 10) + 1))
