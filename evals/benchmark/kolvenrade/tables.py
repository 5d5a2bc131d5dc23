"""Tables of Kolvenrade: a euro sign in each cell, and deviations in a column of gains or one of losses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from evals.benchmark.kolvenrade.figures import (
    ACCOUNT_2024,
    PROGRAMMES,
    RESERVES,
    RESERVES_2024,
    RESULT,
    RESULT_2024,
    TASKS,
    Change,
    cover,
    cover_2024,
    summed,
)
from evals.making import Cell, Table
from evals.making.notation import dutch
from evals.making.prose import table

_WHOLE = re.compile(r"-?\d{4,}")
_AMOUNT = re.compile(r"=(-?\d+)")


def euro(value: int | str) -> str:
    """An amount with its sign after the euro sign, as a spreadsheet writes it."""
    return value if isinstance(value, str) else f"€ {dutch(value)}"


def bare(value: int | str) -> str:
    """An amount without a euro sign or points, as an export from the ledger writes it."""
    return str(value)


def sides(value: int) -> tuple[str, str]:
    """A gain in the first of two columns, or a loss in the second."""
    return ("", dutch(-value)) if value < 0 else (dutch(value), "")


def amounts(caption: str, text: str, **options: Any) -> Table:
    """A table in which `=1250` is an amount in euro notation; other whole numbers get points."""
    made = table(caption, text, **options)
    bare_columns = {0, *(col for col, head in enumerate(made.header[0]) if head in ("Start", "Gereed"))}
    rows = tuple(
        tuple(cell if col in bare_columns else _cell(cell) for col, cell in enumerate(row)) for row in made.rows
    )
    return _like(made, rows)


def deviations(caption: str, text: str, total: str, **options: Any) -> Table:
    """Deviations with a cause: the number in the text becomes a cell under gain or under loss."""
    rows: list[tuple[str, ...]] = []
    whole = 0
    for line in text.strip().split("\n"):
        label, value, cause = (part.strip() for part in line.split("|"))
        whole += int(value)
        rows.append((label, *sides(int(value)), cause))
    rows.append((f"**{total}**", *sides(whole), ""))
    return Table(caption, (("Onderwerp", "Voordeel", "Nadeel", "Oorzaak"),), tuple(rows), **options)


def _cell(cell: str) -> str:
    found = _AMOUNT.fullmatch(cell)
    if found:
        return euro(int(found[1]))
    return dutch(int(cell)) if _WHOLE.fullmatch(cell) else cell


def _like(made: Table, rows: tuple[tuple[str, ...], ...]) -> Table:
    return Table(
        made.caption,
        made.header,
        rows,
        made.scale,
        made.scale_after,
        made.style,
        made.landscape,
        made.note,
        made.caption_after,
        made.keep,
        made.flat,
    )


def change_table(
    caption: str,
    years: Sequence[str],
    items: Sequence[Change],
    total: str,
    write: Callable[[int | str], str] = euro,
    **options: Any,
) -> Table:
    """Changes in their order, with the number of the programme in a column of its own."""
    rows = [(item.name, item.programme, *map(write, item.effect)) for item in items]
    rows.append((f"**{total}**", "", *map(write, summed(items))))
    return Table(caption, (("Mutatie", "Pr.", *years),), tuple(rows), **options)


def course(
    caption: str,
    years: Sequence[str],
    lines: Sequence[tuple[str, Sequence[int]]],
    write: Callable[[int | str], str] = euro,
    **options: Any,
) -> Table:
    """The course of the saldo over the years."""
    rows = tuple((name, *map(write, values)) for name, values in lines)
    return Table(caption, (("Verloop", *years),), rows, **options)


def two_years(
    caption: str, moments: tuple[int, int], years: tuple[str, str], programme: str = "", **options: Any
) -> Table:
    """Costs and income of two budgets beside each other, under a header over columns."""
    rows: list[tuple[str, ...]] = []
    for key in PROGRAMMES:
        if programme in ("", key):
            tasks = [task for task in TASKS if task.code.startswith(key)]
            if not programme:
                rows.append((PROGRAMMES[key],))
            for task in tasks:
                cells = [dutch(one) for moment in moments for one in (task.costs[moment], task.income[moment])]
                rows.append((f"{task.code} {task.name}", *cells))
            sums = [dutch(sum(of[moment] for of in kind)) for moment in moments for kind in _kinds(tasks)]
            rows.append((f"**Programma {key} samen**", *sums))
    header = (
        (Cell("Taak", 1, 2), *(Cell(year, 2) for year in years)),
        tuple(text for _ in years for text in ("Lasten", "Baten")),
    )
    return Table(caption, header, tuple(rows), **options)


def _kinds(tasks: Sequence[Any]) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    return [task.costs for task in tasks], [task.income for task in tasks]


def ledger(caption: str, moment: int, **options: Any) -> Table:
    """All tasks of a budget with costs, income and saldo, written without points."""
    rows: list[tuple[str, ...]] = []
    for key, name in PROGRAMMES.items():
        rows.append((name,))
        for task in TASKS:
            if task.code.startswith(key):
                cost, gain = task.costs[moment], task.income[moment]
                rows.append((f"{task.code} {task.name}", *map(bare, (cost, gain, gain - cost))))
    rows.append(("Algemene dekking", "0", bare(cover(moment)), bare(cover(moment))))
    rows.append(("Reserves", "0", bare(RESERVES[moment]), bare(RESERVES[moment])))
    rows.append(("**Saldo**", "", "", bare(RESULT[moment])))
    return Table(caption, (("Taak", "Lasten", "Baten", "Saldo"),), tuple(rows), **options)


def account(caption: str, programme: str, **options: Any) -> Table:
    """The account of 2024 beside the budget, in whole euros, with the deviation under gain or loss."""
    rows: list[tuple[str, ...]] = []
    planned_sum = real_sum = 0
    for task in TASKS:
        if task.code.startswith(programme):
            costs, income = ACCOUNT_2024[task.code]
            planned, real = (task.income[1] - task.costs[1]) * 1000, income - costs
            rows.append((f"{task.code} {task.name}", euro(planned), euro(real), *sides(real - planned)))
            planned_sum, real_sum = planned_sum + planned, real_sum + real
    rows.append((f"**Saldo programma {programme}**", euro(planned_sum), euro(real_sum), *sides(real_sum - planned_sum)))
    header = (
        (Cell("Taak", 1, 2), Cell("Saldo", 2), Cell("Verschil", 2)),
        ("Begroot 2024", "Rekening 2024", "Voordeel", "Nadeel"),
    )
    return Table(caption, header, tuple(rows), scale="in hele euro’s", **options)


def account_whole(caption: str, **options: Any) -> Table:
    """Costs, income and saldo of each programme in the account of 2024, in whole euros."""
    rows: list[tuple[str, ...]] = []
    for key, name in PROGRAMMES.items():
        costs = sum(one[0] for code, one in ACCOUNT_2024.items() if code.startswith(key))
        income = sum(one[1] for code, one in ACCOUNT_2024.items() if code.startswith(key))
        rows.append((name, *map(euro, (costs, income, income - costs))))
    rows.append(("Algemene dekking", "", *map(euro, (cover_2024(), cover_2024()))))
    rows.append(("Reserves", "", *map(euro, (RESERVES_2024, RESERVES_2024))))
    rows.append(("**Resultaat 2024**", "", "", euro(RESULT_2024)))
    return Table(caption, (("Programma", "Lasten", "Baten", "Saldo"),), tuple(rows), scale="in hele euro’s", **options)
