"""Where the blocks of a concept come in a template: the introduction, the answers, the sources, the checklist."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from assistant.drafting.paragraphs import ends_section, holds_more, paragraphs_of, remove, replace, text_of
from assistant.drafting.template import BLOCKS, PLACEHOLDER

CHECKLIST = "checklist"
TITLES: Mapping[str, str] = {
    "inleiding": "Inleiding van de vragensteller",
    "vragen": "Vragen en antwoorden",
    "bronnen": "Bronnen",
    CHECKLIST: "Checklist voor de ambtelijke controle",
}
"""The headings that the blocks bring."""

_BLOCK = re.compile(rf"\s?\{{\{{\s*({'|'.join(BLOCKS)})\s*\}}\}}")
_HEADING = re.compile(r"(?:heading|kop) ?\d", re.IGNORECASE)
_SHOWN = {qn(name) for name in ("w:t", "w:drawing", "w:pict", "w:object", "w:fldChar", "w:fldSimple")}


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """Where a block is written: before `paragraph`, which is empty and is taken out after that.

    `heading` is the heading that the template itself has right before it.
    """

    paragraph: Paragraph
    heading: Paragraph | None = None


def named_blocks(document: DocxDocument) -> list[tuple[Paragraph, list[str]]]:
    """The paragraphs that name blocks; to find before fields are filled, as a letter may write a placeholder too."""
    named = [
        (one, [name for name in PLACEHOLDER.findall(text_of(one)) if name in BLOCKS]) for one in paragraphs_of(document)
    ]
    return [(paragraph, names) for paragraph, names in named if names]


def block_places(document: DocxDocument, named: Sequence[tuple[Paragraph, list[str]]]) -> dict[str, BlockPlace]:
    """A place for every block, in the order of `BLOCKS`; the placeholders are taken out of the paragraphs `named`.

    A block without a placeholder comes before the block that follows it, or at the end. The checklist always comes
    last: who takes it out must lose nothing else.
    """
    found: dict[str, BlockPlace] = {}
    for paragraph, names in named:
        _take_apart(paragraph, names, found)
    order = [name for name in BLOCKS if name != CHECKLIST]
    places: dict[str, BlockPlace] = {}
    for number, name in enumerate(order):
        following = next((found[later] for later in order[number + 1 :] if later in found), None)
        if name in found:
            places[name] = found[name]
        elif following is not None:
            before = following.heading or following.paragraph
            places[name] = BlockPlace(before.insert_paragraph_before())
        else:
            places[name] = BlockPlace(document.add_paragraph())
    places[CHECKLIST] = BlockPlace(document.add_paragraph())
    return places


def _take_apart(paragraph: Paragraph, names: Sequence[str], found: dict[str, BlockPlace]) -> None:
    """Give each block that a paragraph names a paragraph of its own; other text stays before it."""
    _unwrap(paragraph)
    fresh = [name for name in dict.fromkeys(names) if name not in found]
    alone = not _BLOCK.sub("", text_of(paragraph)).strip() and not holds_more(paragraph)
    heading = _heading_before(paragraph) if alone else None
    replace(paragraph, _BLOCK, lambda _: "")
    element: Any = paragraph._p
    for name in fresh:
        if name == CHECKLIST:
            continue
        place = paragraph.insert_paragraph_before()
        if not alone and not ends_section(paragraph):
            # A paragraph that ends a section stays the last of it.
            _last_of(element, found, fresh).addnext(place._p)
        found[name] = BlockPlace(place, heading)
        heading = None
    if alone:
        if names == [CHECKLIST]:
            _drop_lead_of_checklist(paragraph, heading)
        remove(paragraph)


def _last_of(element: Any, found: Mapping[str, BlockPlace], names: Sequence[str]) -> Any:
    """The last place that was made behind a paragraph, or the paragraph."""
    mine = [found[name].paragraph._p for name in names if name in found]
    return mine[-1] if mine else element


def _drop_lead_of_checklist(paragraph: Paragraph, heading: Paragraph | None) -> None:
    """Take out what the template has for a checklist that goes to the end: its heading, and a page break."""
    if heading is not None and re.search(r"checklist|controle", text_of(heading), re.IGNORECASE):
        remove(heading)
    before = paragraph._p.getprevious()
    if before is not None and before.tag == qn("w:p") and not ends_section(Paragraph(before, paragraph._parent)):
        breaks = [one for one in before.iter(qn("w:br")) if one.get(qn("w:type")) == "page"]
        other = {one.tag for one in before.iter()} - {qn(name) for name in ("w:p", "w:pPr", "w:r", "w:rPr", "w:br")}
        if breaks and not {tag for tag in other if tag in _SHOWN}:
            before.getparent().remove(before)


def _unwrap(paragraph: Paragraph) -> None:
    """Take a paragraph out of content controls: one for plain text may not hold what comes in its place."""
    element: Any = paragraph._p
    for control in [*element.iterancestors(qn("w:sdt")), *element.iter(qn("w:sdt"))]:
        content = control.find(qn("w:sdtContent"))
        for child in list(content) if content is not None else []:
            control.addprevious(child)
        control.getparent().remove(control)


def _heading_before(paragraph: Paragraph) -> Paragraph | None:
    """The heading right before a paragraph; empty lines in between do not count."""
    element = paragraph._p.getprevious()
    while element is not None and element.tag == qn("w:p"):
        before = Paragraph(element, paragraph._parent)
        text = text_of(before).strip()
        if text:
            named = text.casefold() in {title.casefold() for title in TITLES.values()}
            return before if named or _looks_heading(before) else None
        if holds_more(before):
            return None
        element = element.getprevious()
    return None


def _looks_heading(paragraph: Paragraph) -> bool:
    style: Any = paragraph.style
    while style is not None:
        if _HEADING.match(style.name or ""):
            return True
        style = style.base_style
    return False


def same_heading(name: str, heading: Paragraph | None) -> bool:
    """Whether a heading of the template says just what that of a block says."""
    return heading is not None and text_of(heading).strip().casefold() == TITLES[name].casefold()
