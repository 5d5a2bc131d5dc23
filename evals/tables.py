"""How well tables are read: `python -m evals.tables [NAME …] [--show N]`, or `make tables-score`.

The documents of the benchmark's municipalities are made from tables whose every cell is known. They are written as
files, read as any file is, and what is read is laid beside what is true.
"""

from __future__ import annotations

import argparse
import importlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from evals.benchmark import LEARN, MUNICIPALITIES
from evals.making import Block, Box, Columns, DocumentFile, Flat, Table, TextLook, write
from evals.table_rows import ReadRow, Status, aligned, judge, label_key
from evals.true_tables import TrueTable, furniture, letters, true_tables
from ingest.encoding import counter
from ingest.models import Table as ReadTable
from ingest.pipeline import read_file

_SHOWN = (Status.RIGHT, Status.SCALE, Status.NO_COLUMN, Status.GLUED, Status.WRONG, Status.MISSING)


@dataclass(slots=True)
class Score:
    """Counts for the tables of one shape.

    `cells` counts true cells by what became of them. `offered` are the cells read with a column, `false` those of
    them that state something untrue: another row, another column or another figure. `furniture` are rows that hold
    a running header or footer, `merged` rows that hold the label of a neighbour, `scaled` of `scales` the tables
    whose scale was found.
    """

    cells: Counter[Status] = field(default_factory=Counter)
    tables: int = 0
    offered: int = 0
    false: int = 0
    furniture: int = 0
    merged: int = 0
    scales: int = 0
    scaled: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Add the counts of another score."""
        self.cells.update(other.cells)
        for name in ("tables", "offered", "false", "furniture", "merged", "scales", "scaled"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.examples += other.examples


def score_file(true: Sequence[TrueTable], read: Iterable[ReadTable], running: frozenset[str]) -> dict[str, Score]:
    """The scores of one file by shape of table.

    Rows that were read and belong to no true row count with the shape of the true row before them.
    """
    scores: dict[str, Score] = {}
    for item in true:
        scores.setdefault(item.shape, Score()).tables += 1
    if not true:
        return scores
    truth = [(item, row) for item in true for row in item.table.rows]
    rows = [ReadRow(table, row) for table in read for row in table.rows]
    pairs = aligned([(item.table, row) for item, row in truth], rows)
    shape = true[0].shape
    taken: dict[int, int] = {there: here for here, there in pairs.items()}
    for number, row in enumerate(rows):
        here = taken.get(number)
        if here is not None:
            shape = truth[here][0].shape
        score = scores[shape]
        text = letters(f"{row.row.label} {' '.join(cell.text for cell in row.row.cells)}")
        score.furniture += any(part in text for part in running)
        around = [truth[i][1].label for i in (here - 1, here + 1) if 0 <= i < len(truth)] if here is not None else []
        own = label_key(truth[here][1].label) if here is not None else ""
        keys = [key for label in around if len(key := label_key(label)) > 5 and key not in own]
        score.merged += any(key in label_key(row.row.label) for key in keys)
        offered = sum(cell.column is not None for cell in row.row.cells)
        score.offered += offered
        if here is None:
            score.false += offered
            if offered:
                score.examples.append(f"EXTRA   {row.shown()}")
    for here, (item, wanted) in enumerate(truth):
        score = scores[item.shape]
        there = pairs.get(here)
        verdicts, false = judge(item.table, wanted, rows[there] if there is not None else None)
        score.cells.update(verdicts)
        score.false += false
        bad = [status for status in verdicts if status is not Status.RIGHT]
        if bad or false:
            names = "/".join(sorted({status.value for status in bad})) or "false"
            shown = rows[there].shown() if there is not None else "-"
            score.examples.append(f"{names:8}{ReadRow(item.table, wanted).shown()}\n     read {shown}")
    for item in true:
        if item.table.scale_line:
            own_rows = [here for here, (owner, _) in enumerate(truth) if owner is item and here in pairs]
            scores[item.shape].scales += 1
            scores[item.shape].scaled += any(rows[pairs[here]].table.scale_line for here in own_rows)
    return scores


def as_text(file: DocumentFile, flat: Flat) -> DocumentFile:
    """The same documents as a text export, whatever the format of the file: more tables of a shape to measure on."""
    look = file.look if isinstance(file.look, TextLook) else TextLook()
    documents = tuple(replace(document, blocks=_flattened(document.blocks)) for document in file.documents)
    name = f"{Path(file.name).stem}.txt"
    return replace(file, name=name, documents=documents, look=replace(look, flat=flat), listed=False)


def _flattened(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks whose tables have no shape of their own."""
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Table):
            block = replace(block, flat=None)
        elif isinstance(block, Box | Columns):
            block = replace(block, blocks=_flattened(block.blocks))
        made.append(block)
    return tuple(made)


_UNREAD = frozenset({".csv", ".png"})
"""Files beside a document: metadata, pictures of a website."""


def score_municipality(
    name: str, only: str = "", flat: Flat | None = None
) -> Iterator[tuple[DocumentFile, dict[str, Score]]]:
    """Write the files of a municipality, read them, and give the scores of each."""
    made: list[DocumentFile] = importlib.import_module(f"evals.benchmark.{name}").files()
    count = counter()
    with TemporaryDirectory() as folder:
        for file in made:
            if flat is not None:
                file = as_text(file, flat)
            true = true_tables(file)
            if not true or only not in file.name:
                continue
            paths = [path for path in write([file], Path(folder)) if path.suffix not in _UNREAD]
            read = [
                table
                for path in paths
                for document in read_file(path, path.name, count).documents
                for table in document.tables
            ]
            yield file, score_file(true, read, furniture(file))


def line_of(name: str, score: Score) -> str:
    """One line of the report."""
    total = max(1, score.cells.total())
    shares = "".join(f"{score.cells[status] / total:9.1%}" for status in _SHOWN)
    false = score.false / max(1, score.offered)
    scale = f"{score.scaled}/{score.scales}"
    return (
        f"{name:24}{score.tables:5}{score.cells.total():7}{shares}{score.false:7}{false:7.1%}"
        f"{score.merged:7}{score.furniture:7}{scale:>9}"
    )


def _flat(text: str) -> Flat:
    forms: tuple[Literal["row", "cell", "labels"], ...] = ("row", "cell", "labels")
    headers: tuple[Literal["row", "three", "cell"], ...] = ("row", "three", "cell")
    wanted, _, over = text.partition("/")
    form = next((name for name in forms if name == wanted), None)
    header = next((name for name in headers if name == over), None)
    if form is None or header is None:
        raise SystemExit("--text takes row, cell or labels, a slash, and row, three or cell")
    return Flat(form=form, header=header)


def main() -> None:
    """Print how well the tables of municipalities are read, by municipality and by shape."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", help="municipalities; those to learn on when left out")
    parser.add_argument("--show", type=int, default=0, help="print so many failures of each shape in each file")
    parser.add_argument("--only", default="", help="only files with this in their name")
    parser.add_argument(
        "--text",
        default="",
        help="write all files as text exports, with tables in this form and header: row/row, cell/three, labels/row",
    )
    arguments = parser.parse_args()
    if unknown := [name for name in arguments.names if name not in MUNICIPALITIES]:
        parser.error(f"unknown: {', '.join(unknown)}")
    flat = _flat(arguments.text) if arguments.text else None
    heads = "".join(f"{status.value:>9}" for status in _SHOWN)
    print(f"{'':24}{'tabs':>5}{'cells':>7}{heads}{'false':>7}{'':7}{'merged':>7}{'header':>7}{'scale':>9}")
    whole, by_shape = Score(), dict[str, Score]()
    for name in arguments.names or LEARN:
        own = Score()
        for file, scores in score_municipality(name, arguments.only, flat):
            for shape, score in scores.items():
                if arguments.show and score.examples:
                    print(line_of(f"{file.name[:15]} {shape}"[:24], score))
                    print("\n".join(score.examples[: arguments.show]))
                own.add(score)
                by_shape.setdefault(shape, Score()).add(score)
        print(line_of(name, own), flush=True)
        whole.add(own)
    print()
    for shape in sorted(by_shape):
        print(line_of(shape, by_shape[shape]))
    print(line_of("all", whole))


if __name__ == "__main__":
    main()
