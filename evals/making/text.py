"""Text exports: pages of plain lines, with all that such an export loses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evals.making import blocks as b
from evals.making.hyphenation import split
from evals.making.inline import plain
from evals.making.text_table import flatten

# A line that must stay with the line after it (a heading, a caption) never ends a page.
_KEEP = 3


@dataclass(frozen=True)
class _Line:
    text: str
    keep: bool = False


class _NewPage:
    """Marks the start of a page among the lines."""


_Item = _Line | _NewPage | b.Heading | b.Contents


def wrap(text: str, width: int, *, hyphenate: bool, first: str = "", rest: str = "") -> list[str]:
    """Fill lines of at most `width` letters, breaking words over line ends where asked."""
    lines: list[str] = []
    for number, part in enumerate(text.split("\n")):
        line = first if number == 0 else rest
        empty = True
        for word in part.split():
            while True:
                room = width - len(line) - (0 if empty else 1)
                if len(word) <= room or (empty and len(line) + len(word) > width and not hyphenate):
                    line += word if empty else f" {word}"
                    empty = False
                    break
                pieces = split(word, room) if hyphenate and room > 4 else None
                if pieces:
                    line += pieces[0] if empty else f" {pieces[0]}"
                    word = pieces[1]
                elif empty:
                    line += word
                    empty = False
                    break
                lines.append(line)
                line, empty = rest, True
        lines.append(line)
    return lines


def _list_lines(items: Iterable[tuple[str, str]], look: b.TextLook) -> list[_Line]:
    lines = []
    for mark, text in items:
        # A bullet whose character was lost leaves only the blank after it.
        first = f"{mark} " if mark else " "
        lines += [_Line(line) for line in wrap(plain(text), look.width, hyphenate=look.hyphenate, first=first, rest="")]
    return lines


def _table_items(table: b.Table, look: b.TextLook) -> list[_Item]:
    groups = flatten(table, table.flat or look.flat, look.width)
    items: list[_Item] = []
    for number, group in enumerate(groups):
        items += [_Line(text, keep=number == 0) for text in group]
    return [*items, _Line("")]


def _letterhead(block: b.Letterhead) -> list[_Item]:
    lines = [*block.sender, "", *block.addressee, ""]
    lines += [f"{name}: {value}" for name, value in block.fields]
    return [*(_Line(line) for line in lines), _Line("")]


def _signature(block: b.Signature) -> list[_Item]:
    # Names side by side end up on one line, with the blanks of the tab between them.
    functions = "  ".join(function for function, _ in block.signers)
    names = "  ".join(name for _, name in block.signers)
    opening = block.opening.split("\n") if block.opening else []
    return [
        *(_Line(line) for line in opening),
        _Line(functions, True),
        _Line("", True),
        _Line(names),
        _Line(""),
    ]


def _items(block: b.Block, look: b.TextLook) -> list[_Item]:
    if isinstance(block, b.Heading):
        return [_NewPage(), block] if block.new_page else [block]
    if isinstance(block, b.Paragraph):
        lines = wrap(plain(block.text), look.width, hyphenate=look.hyphenate)
        return [*(_Line(line) for line in lines), _Line("")]
    if isinstance(block, b.Bullets):
        return [*_list_lines(((look.bullet, item) for item in block.items), look), _Line("")]
    if isinstance(block, b.Numbered):
        numbers = (block.form.format(n=n) for n in range(block.start, block.start + len(block.items)))
        return [*_list_lines(zip(numbers, block.items, strict=True), look), _Line("")]
    if isinstance(block, b.Table):
        return _table_items(block, look)
    if isinstance(block, b.PicturedTable):
        return [_Line(plain(block.table.caption)), _Line("")]
    if isinstance(block, b.Chart):
        return [*(_Line(text) for text in (block.caption, block.note) if text), _Line("")]
    if isinstance(block, b.Footnotes):
        notes = (f"{mark} {plain(text)}" for mark, text in block.notes)
        lines = [line for note in notes for line in wrap(note, look.width, hyphenate=False)]
        return [*map(_Line, lines), _Line("")]
    if isinstance(block, b.Box):
        inner = [item for part in block.blocks for item in _items(part, look)]
        return [_Line(block.title, True), _Line("", True), *inner] if block.title else inner
    if isinstance(block, b.Columns):
        return [item for part in block.blocks for item in _items(part, look)]
    if isinstance(block, b.TitlePage):
        lines = [block.title, block.subtitle, "", *block.lines]
        return [*(_Line(line) for line in lines), _NewPage()]
    if isinstance(block, b.Letterhead):
        return _letterhead(block)
    if isinstance(block, b.Signature):
        return _signature(block)
    if isinstance(block, b.Contents):
        return [block]
    return [_NewPage()]


class _Pager:
    """Puts lines on pages, and remembers on which page each heading fell."""

    def __init__(self, document: b.Document, look: b.TextLook, found: dict[str, int], pages: int) -> None:
        self.document = document
        self.look = look
        self.known = found
        self.total = pages
        self.found: dict[str, int] = {}
        self.pages: list[list[str]] = []
        self.lines: list[_Line] = []
        per_line = 2 if look.double_spaced else 1
        self.room = look.lines_per_page // per_line

    def add(self, line: _Line) -> None:
        if not line.text and not self.lines:
            return
        self.lines.append(line)
        if len(self.lines) >= self.room:
            held: list[_Line] = []
            while self.lines and self.lines[-1].keep and len(held) < _KEEP:
                held.insert(0, self.lines.pop())
            self.close()
            self.lines = held

    def close(self) -> None:
        while self.lines and not self.lines[-1].text:
            self.lines.pop()
        if not self.lines:
            return
        number = len(self.pages) + 1
        bare = self.document.bare_first_page and number == 1
        fill = {"page": number, "pages": self.total, "title": self.document.title}
        page = [line.text for line in self.lines]
        if self.document.header and not bare:
            page = [self.document.header.format(**fill), "", *page]
        if self.document.footer and not bare:
            page = [*page, "", self.document.footer.format(**fill)]
        self.pages.append(page)
        self.lines = []

    def heading(self, heading: b.Heading) -> None:
        if len(self.lines) + _KEEP >= self.room:
            self.close()
        if self.lines and self.lines[-1].text:
            self.add(_Line(""))
        text = plain(heading.text)
        self.found.setdefault(text, len(self.pages) + 1)
        for line in wrap(text, self.look.width, hyphenate=False):
            self.add(_Line(line, keep=True))

    def contents(self, block: b.Contents, headings: list[b.Heading]) -> None:
        self.add(_Line(block.title, keep=True))
        for heading in headings:
            if heading.level <= block.levels:
                text = plain(heading.text)
                dots = "." * max(3, self.look.width - len(text) - 8)
                self.add(_Line(f"{text} {dots} {self.known.get(text, 1)}"))
        self.close()


def _pages(document: b.Document, look: b.TextLook) -> list[list[str]]:
    items = [item for block in document.blocks for item in _items(block, look)]
    headings = [item for item in items if isinstance(item, b.Heading)]
    found: dict[str, int] = {}
    pages = 0
    # Page numbers in a table of contents are known only after a first round.
    again = any(isinstance(item, b.Contents) for item in items) or "{pages}" in document.footer
    for _ in range(2 if again else 1):
        pager = _Pager(document, look, found, pages)
        for item in items:
            if isinstance(item, _NewPage):
                pager.close()
            elif isinstance(item, b.Heading):
                pager.heading(item)
            elif isinstance(item, b.Contents):
                pager.contents(item, headings)
            else:
                pager.add(item)
        pager.close()
        found, pages = pager.found, len(pager.pages)
    return pager.pages


def _write_page(lines: list[str], look: b.TextLook) -> str:
    # An export keeps the blank that ended each line, and writes an empty paragraph as one blank.
    written = [line if line.endswith("-") else f"{line} " for line in lines]
    if look.page_start == "space":
        written[0] = " " + written[0].lstrip()
    else:
        written[0] = "\f" + written[0].lstrip()
    return ("\n\n" if look.double_spaced else "\n").join(written) + "\n"


def render(file: b.DocumentFile) -> bytes:
    """Write a text export."""
    look = file.look if isinstance(file.look, b.TextLook) else b.TextLook()
    pages = [page for document in file.documents for page in _pages(document, look)]
    return "".join(_write_page(page, look) for page in pages).encode()
