"""The paragraphs of a Word file wherever they stand, and text replaced in them; what stands beside it stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from docx.document import Document as DocxDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

_PARTS = frozenset({RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER})
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_OTHER = tuple(qn(name) for name in ("w:drawing", "w:pict", "w:object", "w:fldChar", "w:fldSimple", "w:br"))
"""What a paragraph can hold besides text, and must not lose: pictures, text boxes, fields, page breaks."""


def paragraphs_of(document: DocxDocument) -> Iterator[Paragraph]:
    """Every paragraph: body, tables, text boxes, content controls, headers and footers."""
    yield from _inside(document.element.body, document.part)
    for relation in document.part.rels.values():
        if relation.reltype in _PARTS:
            part: Any = relation.target_part
            yield from _inside(part.element, part)


def _inside(root: Any, part: Any) -> Iterator[Paragraph]:
    for element in list(root.iter(qn("w:p"))):
        yield Paragraph(element, part)


def own(paragraph: Paragraph, *tags: str) -> list[Any]:
    """The elements of a paragraph itself, not those of a text box that hangs on it."""
    element: Any = paragraph._p
    return [one for one in element.iter(*tags) if next(one.iterancestors(qn("w:p"))) is element]


def text_of(paragraph: Paragraph) -> str:
    """The text of a paragraph, also that in links and content controls."""
    return "".join(node.text or "" for node in own(paragraph, qn("w:t")))


def holds_more(paragraph: Paragraph) -> bool:
    """Whether a paragraph holds something that is no text: a picture, a field, a page break, the end of a section."""
    return bool(own(paragraph, *_OTHER)) or ends_section(paragraph)


def ends_section(paragraph: Paragraph) -> bool:
    """Whether a section ends with a paragraph."""
    properties: Any = paragraph._p.pPr
    return properties is not None and properties.find(qn("w:sectPr")) is not None


def replace(paragraph: Paragraph, pattern: re.Pattern[str], value: Callable[[re.Match[str]], str]) -> None:
    """Replace text that may run over several runs; the new text looks like where the old began, the rest stays."""
    nodes = own(paragraph, qn("w:t"))
    whole = "".join(node.text or "" for node in nodes)
    for found in reversed(list(pattern.finditer(whole))):
        fresh: str | None = " ".join(legal(value(found)).splitlines())
        start = 0
        for node in nodes:
            text = node.text or ""
            end = start + len(text)
            if start <= found.start() < end and fresh is not None:
                node.text = text[: found.start() - start] + fresh + text[max(0, found.end() - start) :]
                fresh = None
            elif found.start() < start < found.end():
                node.text = text[max(0, found.end() - start) :]
            if node.text != text:
                node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                _unbind(node)
            start = end


def _unbind(node: Any) -> None:
    """Cut a content control loose from the data behind it: Word would put the old text back."""
    for control in node.iterancestors(qn("w:sdt")):
        properties = control.find(qn("w:sdtPr"))
        for name in ("w:dataBinding", "w:showingPlcHdr"):
            bound = properties.find(qn(name)) if properties is not None else None
            if bound is not None:
                properties.remove(bound)


def remove(paragraph: Paragraph) -> None:
    """Take a paragraph out; it stays, empty, where Word wants one: last in a table cell, and after a table."""
    element: Any = paragraph._p
    parent = element.getparent()
    before, after = element.getprevious(), element.getnext()
    last = after is None or after.tag == qn("w:sectPr")
    alone = before is None or before.tag != qn("w:p")
    if last and alone and parent.tag in {qn("w:tc"), qn("w:body")}:
        for child in [child for child in element if child.tag != qn("w:pPr")]:
            element.remove(child)
    else:
        parent.remove(element)


def legal(text: str) -> str:
    """Without the letters that XML does not allow."""
    return _ILLEGAL.sub("", text).replace("\r", "")
