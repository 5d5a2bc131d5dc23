"""Tables of Ravendijk that return in several documents; the letter N or V has a column of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from evals.benchmark.ravendijk.figures import GOALS, THEMES, Change, Credit, million, signed, thousand
from evals.making import Cell, Flat, Table

Pairing: TypeAlias = Callable[[int | str], tuple[str, str]]


def spread(values: Sequence[int | str], write: Pairing = million) -> tuple[str, ...]:
    """Amount, letter, amount, letter and so on."""
    return tuple(cell for value in values for cell in write(value))


def year_header(first: str, years: Sequence[str]) -> tuple[tuple[str | Cell, ...], ...]:
    """A year over two columns: the amount, and N or V."""
    return (
        (Cell(first, 1, 2), *(Cell(year, 2) for year in years)),
        tuple(text for _ in years for text in ("bedrag", "N/V")),
    )


def balance(
    caption: str,
    years: Sequence[str],
    lines: Sequence[tuple[str, Sequence[int | str]]],
    *,
    write: Pairing = million,
    scale: str = "Bedragen x € 1 miljoen",
    after: bool = False,
    style: str = "unruled",
    flat: Flat | None = None,
) -> Table:
    """A table of saldi by year."""
    rows = tuple((name, *spread(values, write)) for name, values in lines)
    return Table(
        caption,
        year_header("Omschrijving", years),
        rows,
        scale=scale,
        scale_after=after,
        style="ruled" if style == "ruled" else "unruled",
        flat=flat,
    )


def by_goal(
    caption: str,
    years: Sequence[str],
    items: Sequence[Change],
    *,
    write: Pairing = thousand,
    scale: str = "Bedragen x € 1.000",
    total: str = "",
    landscape: bool = False,
    after: bool = False,
    style: str = "ruled",
    flat: Flat | None = None,
) -> Table:
    """Changes under the name of their theme."""
    themes = {**THEMES, "7": "Financiën algemeen", "M": "Dekkingsvoorstellen"}
    rows: list[tuple[str, ...]] = []
    for key, theme in themes.items():
        chosen = [item for item in items if item.goal.split(".")[0] == key]
        if chosen:
            rows.append((theme,))
        for item in chosen:
            number = f"{item.goal} " if "." in item.goal else ""
            rows.append((f"{number}{item.name}", *spread(item.effect, write)))
    if total:
        sums = [sum(i.effect[year] for i in items if isinstance(i.effect[year], int)) for year in range(5)]  # type: ignore[misc]
        rows.append((f"**{total}**", *spread(sums, write)))
    return Table(
        caption,
        year_header("Doel en onderwerp", years),
        tuple(rows),
        scale=scale,
        scale_after=after,
        style="ruled" if style == "ruled" else "unruled",
        landscape=landscape,
        keep=False,
        flat=flat,
    )


def credit_table(
    caption: str,
    columns: Sequence[str],
    credits: Sequence[Credit],
    *,
    landscape: bool = False,
    style: str = "ruled",
) -> Table:
    """Investment credits with yearly slices under one merged header."""
    rows: list[tuple[str, ...]] = []
    for credit in credits:
        slices = [str(item) if isinstance(item, str) else plain(item) for item in credit.slices]
        rows.append((f"{credit.goal} {credit.name}", plain(credit.total), plain(credit.spent), *slices))
    sums = [sum(c.slices[year] for c in credits if isinstance(c.slices[year], int)) for year in range(5)]  # type: ignore[misc]
    whole = (sum(c.total for c in credits), sum(c.spent for c in credits), *sums)
    rows.append(("**Totaal kredieten**", *map(plain, whole)))
    return Table(
        caption,
        (
            (
                Cell("Doel en krediet", 1, 2),
                Cell("Krediet totaal", 1, 2),
                Cell(columns[0], 1, 2),
                Cell("Jaarschijven", 5),
            ),
            tuple(columns[1:]),
        ),
        tuple(rows),
        scale="Bedragen x € 1.000; kredieten zijn uitgaven en staan zonder minteken",
        landscape=landscape,
        style="ruled" if style == "ruled" else "unruled",
    )


def plain(value: int) -> str:
    """An amount without a sign."""
    return signed(value).lstrip("+")


def goal_rows(moment: int, theme: str = "") -> tuple[tuple[str, ...], ...]:
    """Costs, income, saldo and letter of the goals of a theme, or of all themes with subtotals."""
    rows: list[tuple[str, ...]] = []
    for key, name in THEMES.items():
        if theme and key != theme:
            continue
        if not theme:
            rows.append((name,))
        costs = income = 0
        for goal in GOALS:
            if goal.number.startswith(key):
                cost, gain = goal.costs[moment], goal.income[moment]
                rows.append((f"{goal.number} {goal.name}", signed(-cost), signed(gain), *thousand(gain - cost)))
                costs, income = costs + cost, income + gain
        rows.append((f"**Totaal doel {key}**", signed(-costs), signed(income), *thousand(income - costs)))
    return tuple(rows)
