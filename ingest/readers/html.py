"""Web pages: headings, paragraphs, lists and tables of one HTML file, which is one page."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from ingest.errors import ReadError
from ingest.readers.builder import Piece, SourceBuilder
from ingest.readers.text import decode
from ingest.source import Source

_SKIPPED = {"script", "style", "nav", "noscript", "template", "svg", "head", "form", "button", "iframe", "object"}
"""Parts of a page that are not its text."""
_UNSEEN = re.compile(
    r"(?:\A|;)\s*(?:opacity\s*:\s*0(?:\.0+)?|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt)?)\s*(?:!important\s*)?(?:;|\Z)",
    re.IGNORECASE,
)
"""Styles under which nobody ever sees a text; it is no part of the document."""
_CLOSED = re.compile(r"(?:\A|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_INLINE = {"a", "abbr", "b", "em", "font", "i", "label", "p", "small", "span", "strong", "sub", "sup", "u"}
"""Elements that no page folds open: hidden, they are there to be hidden. A hidden panel or table is only closed."""
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "table",
    "ul",
}  # fmt: skip


def read_html(data: bytes, name: str) -> Source:
    """Read a web page.

    Raises:
        ReadError: there is no text in it.
    """
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", decode(data))
    parser = lxml_html.HTMLParser(no_network=True, remove_comments=True, huge_tree=False)
    try:
        root = lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ReadError("De webpagina kan niet worden gelezen.", "Sla de pagina opnieuw op.") from error
    reader = _Reader(name)
    titles = root.xpath("//head/title/text()")
    if titles and not root.xpath("//h1"):
        reader.line(" ".join(str(titles[0]).split()), level=1)
    reader.walk(root)
    reader.flush()
    if not reader.words:
        raise ReadError("Er staat geen tekst op de webpagina.", "Sla de pagina opnieuw op, met inhoud.")
    reader.builder.end_page()
    return reader.builder.build()


class _Reader:
    """Collects the text of inline elements until a block ends."""

    def __init__(self, name: str) -> None:
        self.builder = SourceBuilder(name, "html")
        self.words = 0
        self._tables = 0
        self._parts: list[str] = []

    def line(self, text: str, level: int | None = None, bullet: bool = False) -> None:
        if text:
            self.words += len(text.split())
            self.builder.add_line([Piece(("• " if bullet else "") + text, 0.0, 1.0)], level=level)
            self.builder.add_line([])

    def flush(self, level: int | None = None, bullet: bool = False) -> None:
        text = " ".join("".join(self._parts).split())
        self._parts.clear()
        self.line(text, level, bullet)

    def walk(self, element: Any) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _SKIPPED or not tag or _is_hidden(element):
            return
        if tag == "table":
            self.flush()
            self._table(element)
            return
        if tag == "br":
            self.flush()
        block = tag in _BLOCKS
        if block:
            self.flush()
        self._parts.append(element.text or "")
        for child in element:
            self.walk(child)
            self._parts.append(child.tail or "")
        if block:
            level = int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else None
            self.flush(level, bullet=tag == "li")

    def _table(self, table: Any) -> None:
        for caption in table.xpath("./caption"):
            self.line(" ".join(caption.text_content().split()))
        taken: dict[tuple[int, int], bool] = {}
        for number, row in enumerate(table.xpath(".//tr")):
            pieces: list[Piece] = []
            column = 0
            for cell in row.xpath("./td|./th"):
                while taken.get((number, column)):
                    column += 1
                span, height = _span(cell, "colspan"), _span(cell, "rowspan")
                for below in range(1, height):
                    taken.update({(number + below, column + across): True for across in range(span)})
                text = " ".join(cell.text_content().split())
                if text:
                    pieces.append(Piece(text, float(column), float(column + span)))
                    self.words += len(text.split())
                column += span
            self.builder.add_line(pieces, separator="\t", table=self._tables)
        self._tables += 1
        self.builder.add_line([])


MAX_SPAN = 100
"""No table has more columns; a larger number is a mistake or an attack."""


def _is_hidden(element: Any) -> bool:
    style = element.get("style") or ""
    closed = element.get("hidden") is not None or _CLOSED.search(style)
    return bool(_UNSEEN.search(style) or (closed and element.tag in _INLINE))


def _span(cell: Any, name: str) -> int:
    written = cell.get(name) or "1"
    return min(MAX_SPAN, max(1, int(written))) if written.isdigit() else 1
