"""The table of contents of the benchmark: `python -m evals.benchmark.contents [--check]` writes README.md beside this.

What a municipality's documents are like is read from the blocks that they are made of; of the judging municipalities
only counts are shown.
"""

from __future__ import annotations

import argparse
import importlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path, PurePath
from types import MappingProxyType

from evals.benchmark import CHOOSE, JUDGE, LEARN
from evals.benchmark.blind import recorded
from evals.benchmark.make import written
from evals.benchmark.questions import HABITS, KINDS, TOPICS, BenchmarkQuestion, documents_of, load
from evals.making import Box, Cell, Columns, DocumentFile, Footnotes, PdfLook, PicturedTable, Table, TextLook
from evals.making.blocks import Block

INTRODUCTION = "introduction.md"
SPLITS = MappingProxyType({"learn": LEARN, "choose": CHOOSE, "judge": JUDGE})
FORMATS = ("pdf", "docx", "txt", "html", "xlsx")

_SIGNS = MappingProxyType(
    {
        "V/N after": re.compile(r"\d[\d.,]* [VN]$"),
        "V/N before": re.compile(r"^[VN] ?\d"),
        "V/N in a column": re.compile(r"^[VN]$"),
        "-/-": re.compile(r"-/-"),
        "trailing minus": re.compile(r"\d-$"),
        "leading minus": re.compile(r"^(?:€ )?[-–] ?(?:€ )?\d"),
        "leading plus": re.compile(r"^\+ ?\d"),
        "brackets": re.compile(r"^\(\d[\d.,]*\)$"),
    }
)
_FEW = 5
"""Cells that make a way of writing a habit; fewer are a slip or a quotation."""
_SCALES = MappingProxyType(
    {
        "x 1 million": re.compile(r"x (?:€ ?)?1 (?:miljoen|mln)|in miljoenen|x (?:€ ?)?1\.000\.000", re.IGNORECASE),
        "x 1.000": re.compile(r"x (?:€ ?)?1\.?000(?!\.)|in duizenden|x (?:€ ?)?1 duizend", re.IGNORECASE),
        "whole euros": re.compile(r"\b(?:in|hele) euro", re.IGNORECASE),
    }
)


def contents() -> str:
    """The whole README."""
    names = written()
    learned = [name for name in names if name not in JUDGE]
    questions = {name: load(name) for name in names}
    parts = [
        (files("evals.benchmark") / INTRODUCTION).read_text(encoding="utf-8").rstrip(),
        "## Documents",
        _table(["municipality", "split", "files", *FORMATS, "pages"], _document_rows(names)),
        "## Habits of the documents",
        "Of the learning and choosing municipalities; nobody should know those of the judging ones.",
        "\n".join(f"- **{name}**: {_account(name)}" for name in learned),
        _table(["municipality", "amounts", "scales", "tables", "text exports", "also"], map(_habit_row, learned)),
        "\n".join(f"- **{name}**: {', '.join(_kinds(name))}" for name in learned),
        "## Questions",
        *(_questions(title, values, questions) for title, values in (("kind", KINDS), ("topic", TOPICS))),
        _questions("habit", HABITS, questions),
        _shares(questions),
        "## Second reader",
        "Someone who had not seen the answers answered a random sample from the documents alone "
        "(`python -m evals.benchmark.blind`); the checks of the gold judged what they wrote.",
        _table(
            ["split", "questions", "same answer", "same file"],
            [[one.split, str(one.questions), str(one.same_answer), str(one.same_file)] for one in recorded()],
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _document_rows(names: Sequence[str]) -> Iterator[list[str]]:
    total: Counter[str] = Counter()
    for name in names:
        made = _files(name)
        count = Counter(PurePath(file.name).suffix[1:] for file in made)
        count["files"] = len(made)
        count["pages"] = sum(len(pages) for pages in documents_of(name).values())
        total.update(count)
        yield [name, _split(name), *(str(count[key]) for key in ("files", *FORMATS, "pages"))]
    yield ["together", "", *(str(total[key]) for key in ("files", *FORMATS, "pages"))]


def _habit_row(name: str) -> list[str]:
    blocks = list(_all_blocks(name))
    tables = [block for block in blocks if isinstance(block, Table)]
    cells = Counter(
        sign for table in tables for row in table.rows for cell in row[1:] for sign in _signs(cell.strip("*"))
    )
    told = " ".join(f"{table.scale or ''} {table.caption} " for table in tables)
    styles = Counter(table.style for table in tables)
    also = {
        "headers over columns": sum(_merged(table) for table in tables),
        "landscape": sum(table.landscape for table in tables),
        "over pages": sum(not table.keep for table in tables),
        "scale after the table": sum(table.scale_after for table in tables),
        "only a picture": sum(isinstance(block, PicturedTable) for block in blocks),
        "footnotes": sum(isinstance(block, Footnotes) for block in blocks),
    }
    return [
        name,
        ", ".join(sign for sign in _SIGNS if cells[sign] >= _FEW) or "no signs",
        ", ".join(scale for scale, form in _SCALES.items() if form.search(told)) or "none",
        ", ".join(f"{count} {style}" for style, count in sorted(styles.items())),
        ", ".join(sorted(_flattened(name))),
        ", ".join(f"{count} {what}" for what, count in also.items() if count),
    ]


def _signs(cell: str) -> Iterable[str]:
    return (sign for sign, form in _SIGNS.items() if form.search(cell))


def _merged(table: Table) -> bool:
    return any(isinstance(cell, Cell) and cell.cols > 1 for row in table.header for cell in row)


def _flattened(name: str) -> set[str]:
    """How the text exports flatten tables: a row a line, a cell a line, or labels before values."""
    said = {"row": "a row a line", "cell": "a cell a line", "labels": "labels before values"}
    found = set()
    for file in _files(name):
        if isinstance(file.look, TextLook):
            tables = [block for document in file.documents for block in _blocks(document.blocks)]
            found |= {(one.flat or file.look.flat).form for one in tables if isinstance(one, Table)}
    return {said[form] for form in found}


def _kinds(name: str) -> list[str]:
    """The kinds of documents, in the order of their dates, with the layout of the PDF files."""
    made = sorted(_files(name), key=lambda file: file.date)
    layouts = Counter(file.look.layout for file in made if isinstance(file.look, PdfLook))
    kinds = Counter(document.kind for file in made for document in file.documents)
    listed = [f"{count} x {kind}" if count > 1 else kind for kind, count in kinds.items()]
    return [*listed, f"PDF layouts {', '.join(sorted(layouts))}"]


def _questions(title: str, values: Sequence[str], questions: dict[str, tuple[BenchmarkQuestion, ...]]) -> str:
    rows = [
        [name, *(str(sum(getattr(one, title) == value for one in asked)) for value in values), str(len(asked))]
        for name, asked in questions.items()
    ]
    rows.append(["together", *(str(sum(int(row[column]) for row in rows)) for column in range(1, len(values) + 2))])
    return f"By {title}:\n\n" + _table(["municipality", *values, "all"], rows)


def _shares(questions: dict[str, tuple[BenchmarkQuestion, ...]]) -> str:
    asked = [one for some in questions.values() for one in some]

    def share(holds: Callable[[BenchmarkQuestion], bool]) -> str:
        return f"{sum(map(holds, asked)) / len(asked):.1%}"

    return (
        f"Of the {len(asked)} questions {share(lambda one: one.kind == 'unanswerable')} cannot be answered from the "
        f"documents and {share(lambda one: one.habit == 'own words')} are in own words."
    )


def _account(name: str) -> str:
    """The first sentence of the package of a municipality."""
    text = importlib.import_module(f"evals.benchmark.{name}").__doc__ or ""
    return text.split("\n\n")[0].partition(": ")[2].replace("\n", " ")


def _split(name: str) -> str:
    return next(split for split, names in SPLITS.items() if name in names)


def _files(name: str) -> list[DocumentFile]:
    made: list[DocumentFile] = importlib.import_module(f"evals.benchmark.{name}").files()
    return made


def _all_blocks(name: str) -> Iterator[Block]:
    for file in _files(name):
        for document in file.documents:
            yield from _blocks(document.blocks)


def _blocks(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Box | Columns):
            yield from _blocks(block.blocks)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    """Write the table of contents, or say with --check whether it is up to date."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--check", action="store_true")
    path = Path(str(files("evals.benchmark") / "README.md"))
    text = contents()
    if parser.parse_args().check:
        same = path.exists() and path.read_text(encoding="utf-8") == text
        print("README.md is up to date" if same else "README.md is out of date; run it without --check")
        return 0 if same else 1
    path.write_text(text, encoding="utf-8")
    print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
