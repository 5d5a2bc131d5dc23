"""Tables that several documents of Hogerzand make from the same figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from evals.benchmark.hogerzand.figures import PROGRAMMES, Pair
from evals.making import Cell, Table
from evals.making.notation import bracketed, dutch

Write = Callable[[int], str]

SCALE = "Bedragen x € 1.000"


def bold(cells: Iterable[str]) -> tuple[str, ...]:
    """A row of totals."""
    first, *rest = cells
    return (f"**{first}**", *rest)


def saldo(pair: Pair) -> int:
    """Baten less lasten."""
    return pair[1] - pair[0]


def triple(pair: Pair, write: Write = bracketed) -> tuple[str, str, str]:
    """Lasten, baten and saldo as written."""
    return dutch(pair[0]), dutch(pair[1]), write(saldo(pair))


def summed(year: Mapping[str, Pair]) -> Pair:
    """Lasten and baten of all programmes together."""
    return sum(pair[0] for pair in year.values()), sum(pair[1] for pair in year.values())


def overview(
    caption: str,
    years: Sequence[tuple[str, Mapping[str, Pair], Pair]],
    write: Write = bracketed,
    **options: Any,
) -> Table:
    """Programmes by year with lasten, baten and saldo under a merged header, down to the result."""
    header = (
        (Cell("Programma", rows=2), *(Cell(name, cols=3) for name, _, _ in years)),
        ("Lasten", "Baten", "Saldo") * len(years),
    )
    rows = [
        (name, *(cell for _, year, _ in years for cell in triple(year[key], write))) for key, name in PROGRAMMES.items()
    ]
    rows.append(bold(("Saldo van baten en lasten", *(c for _, year, _ in years for c in triple(summed(year), write)))))
    # A toevoeging is a cost and an onttrekking a gain, as in every Dutch budget.
    rows.append(("Mutaties reserves", *(c for _, _, reserve in years for c in triple(reserve, write))))
    ends = [(summed(year)[0] + reserve[0], summed(year)[1] + reserve[1]) for _, year, reserve in years]
    rows.append(bold(("Resultaat", *(c for end in ends for c in triple(end, write)))))
    return Table(caption, header, tuple(rows), **options)


def costs(caption: str, years: Sequence[tuple[str, Pair]], write: Write = bracketed, **options: Any) -> Table:
    """What a programme costs: a row for lasten, baten and saldo, a column a year."""
    rows = (
        ("Lasten", *(dutch(pair[0]) for _, pair in years)),
        ("Baten", *(dutch(pair[1]) for _, pair in years)),
        bold(("Saldo", *(write(saldo(pair)) for _, pair in years))),
    )
    return Table(caption, (("", *(name for name, _ in years)),), rows, **options)
