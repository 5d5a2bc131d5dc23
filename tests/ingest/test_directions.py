"""V and N in a cell of their own are the direction of the amount before them."""

from __future__ import annotations

import pytest

from ingest.figuring import row_figures
from ingest.models import Table, TableCell, TableRow


def directed(*cells: tuple[str, str]) -> str:
    """The figures of a row of (header, text): value and direction of each."""
    row = TableRow(
        label="Brug en sluis",
        cells=tuple(TableCell(text=text, column=n, start=n, end=n + 1) for n, (_, text) in enumerate(cells)),
        page=1, start=0, end=9,
    )  # fmt: skip
    table = Table(
        caption=None, scale_line="Bedragen x € 1.000", header=tuple(header for header, _ in cells), rows=(row,),
        certain=True, page=1, start=0, end=9,
    )  # fmt: skip
    return " ".join(f"{figure.value}:{figure.direction or '-'}" for figure in row_figures(table, row, None))


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([("2026", "140"), ("V/N", "N"), ("2027", "60"), ("V/N", "V")], "140000:nadelig 60000:voordelig"),
        ([("2026 bedrag", "-140"), ("2026 N/V", "N")], "140000:nadelig"),
        ([("Saldo", "140"), ("", "(V)")], "140000:voordelig"),
        ([("Saldo", "140"), ("Oordeel", "nadelig")], "140000:nadelig"),
        ([("Lasten", "90"), ("Baten", "230"), ("Saldo", "140"), ("V/N", "V")], "90000:- 230000:- 140000:voordelig"),
        ([("2026", "140"), ("Programma", "V")], "140000:-"),
        ([("2026", "0"), ("V/N", "V")], "0:-"),
        ([("Aantal woningen", "140"), ("", "geen"), ("V/N", "N")], "140:-"),
        ([("2026", "140 V"), ("V/N", "N")], "140000:voordelig"),
    ],
)
def test_a_letter_in_its_own_column(cells: list[tuple[str, str]], expected: str) -> None:
    assert directed(*cells) == expected
