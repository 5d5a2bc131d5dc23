"""Tables of Tuindrecht: a gain has a minus, a loss has none; overviews of years have a year on each row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from evals.benchmark.tuindrecht.figures import (
    PILLARS,
    RESERVES,
    RESULT,
    UNFORESEEN,
    Change,
    Product,
    chosen,
    cover,
    summed,
)
from evals.making import Table
from evals.making.notation import dutch
from evals.making.prose import table

SCALE = "Bedragen x € 1.000; - is een voordeel"
_WHOLE = re.compile(r"-?\d{4,}")
_NUMBER = re.compile(r"-?\d+")


def money(caption: str, text: str, *, total: str = "", **options: Any) -> Table:
    """A table of which the whole numbers get points, with a row of sums where a name is given for it."""
    made = table(caption, text, **options)
    years = {col for col, head in enumerate(made.header[0]) if head == "Klaar"}
    rows = [tuple(cell if col in {0, *years} else _pointed(cell) for col, cell in enumerate(row)) for row in made.rows]
    if total:
        full = [row for row in made.rows if len(row) > 1]
        sums = ("" if col in years else _sum([row[col] for row in full]) for col in range(1, made.columns))
        rows.append((f"**{total}**", *sums))
    return table_like(made, rows)


def table_like(made: Table, rows: Sequence[tuple[str, ...]]) -> Table:
    """The same table with other rows."""
    return Table(
        made.caption,
        made.header,
        tuple(rows),
        made.scale,
        made.scale_after,
        made.style,
        made.landscape,
        made.note,
        made.caption_after,
        made.keep,
        made.flat,
    )


def _pointed(cell: str) -> str:
    return dutch(int(cell)) if _WHOLE.fullmatch(cell) else cell


def _sum(cells: Sequence[str]) -> str:
    numbers = [int(cell) for cell in cells if _NUMBER.fullmatch(cell)]
    return dutch(sum(numbers)) if numbers else ""


def written(value: int | str) -> str:
    """An amount as the tables write it."""
    return value if isinstance(value, str) else dutch(value)


def change_table(
    caption: str, years: Sequence[str], items: Sequence[Change], total: str, pillars: bool = True, **options: Any
) -> Table:
    """Changes under the name of their pillar, or with the code of their product before them."""
    rows: list[tuple[str, ...]] = []
    for key, name in {**PILLARS, "G": "Algemene dekking", "M": "Voorstellen"}.items():
        found = [item for item in items if item.product.startswith(key)]
        if found and pillars:
            rows.append((name,))
        rows += [(f"{item.name} ({item.product})", *map(written, item.effect)) for item in found]
    rows.append((f"**{total}**", *map(written, summed(items))))
    return Table(caption, (("Onderwerp (product)", *years),), tuple(rows), scale=SCALE, **options)


def years_down(
    caption: str, columns: Sequence[str], years: Sequence[str], values: Sequence[Sequence[int]], **options: Any
) -> Table:
    """A year on each row, a step to the saldo in each column."""
    rows = tuple((year, *(written(column[number]) for column in values)) for number, year in enumerate(years))
    return Table(caption, (("Jaar", *columns),), rows, scale=SCALE, **options)


def product_table(caption: str, moment: int, pillar: str = "", **options: Any) -> Table:
    """Costs, income and saldo of the products of one pillar, or of all with the result under them."""
    rows: list[tuple[str, ...]] = []
    for key, name in PILLARS.items():
        if pillar in ("", key):
            if not pillar:
                rows.append((name,))
            rows += [_line(f"{one.code} {one.name}", one, moment) for one in chosen(key)]
            costs = sum(one.costs[moment] for one in chosen(key))
            income = sum(one.income[moment] for one in chosen(key))
            rows.append((f"**Totaal pijler {key}**", *map(written, (costs, -income, costs - income))))
    if not pillar:
        rows.append(("Overig",))
        rows.append(("Algemene dekkingsmiddelen", "", written(cover(moment)), written(cover(moment))))
        rows.append(("Onvoorzien", written(UNFORESEEN[moment]), "", written(UNFORESEEN[moment])))
        rows.append(("Reserves", "", written(RESERVES[moment]), written(RESERVES[moment])))
        rows.append(("**Resultaat**", "", "", written(RESULT[moment])))
    return Table(caption, (("Product", "Lasten", "Baten", "Saldo"),), tuple(rows), scale=SCALE, **options)


def _line(label: str, one: Product, moment: int) -> tuple[str, ...]:
    cost, income = one.costs[moment], one.income[moment]
    return (label, written(cost), written(-income), written(cost - income))


def outcome_table(caption: str, pillar: str, **options: Any) -> Table:
    """Budget and account of 2025 of the products of a pillar, with the difference."""
    rows = []
    for one in chosen(pillar):
        planned, real = one.costs[0] - one.income[0], one.costs[1] - one.income[1]
        rows.append((f"{one.code} {one.name}", *map(written, (planned, real, real - planned))))
    planned = sum(one.costs[0] - one.income[0] for one in chosen(pillar))
    real = sum(one.costs[1] - one.income[1] for one in chosen(pillar))
    rows.append((f"**Saldo pijler {pillar}**", *map(written, (planned, real, real - planned))))
    header = (("Product", "Begroot na wijziging", "Werkelijk", "Afwijking"),)
    return Table(caption, header, tuple(rows), scale=SCALE, **options)
