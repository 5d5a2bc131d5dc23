"""The text of a Word file line by line, with the numbers that Word itself makes and that stand in no text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from docx import Document as open_docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_ASKED = re.compile(r"(?:de )?(?:vraag|vragen|vraagstelling|technische vraag|tekst van de vraag)(?:\(en\))?")
_NUMBER = re.compile(r"(?:nr|no|nummer|vraagnr|vraagnummer|volgnr|volgnummer|#)\.?")
_PAGE = re.compile(r"(?:blz|pag|bladzijde|pagina|pagina(?:nummer|nr)|blz nr|p)\.?(?: ?nr\.?)?")
"""The columns of a list of questions in a table; others (party, answer, portfolio) are no part of a question."""

_OWN_NUMBER = re.compile(r"(?:vraag )?\d{1,3}\s?[.):]", re.IGNORECASE)
_MOST_LEVELS = 9
"""Levels of a list that Word knows."""


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered."""

    start: int
    kind: str
    text: str


@dataclass(slots=True)
class _Numbering:
    """The lists of a file: how their levels are numbered, and how far each has counted."""

    lists: dict[str, str] = field(default_factory=dict)
    levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    counts: dict[str, list[int]] = field(default_factory=dict)

    def next(self, number: str, depth: int) -> str:
        """The label of the next item of a list at a depth, as Word shows it; a dash for a bullet."""
        abstract = self.lists.get(number)
        level = self.levels.get((abstract or "", depth))
        if abstract is None or level is None or level.kind == "none":
            return ""
        if level.kind == "bullet":
            return "-"
        counts = self.counts.setdefault(number, [])
        while len(counts) <= depth:
            above = self.levels.get((abstract, len(counts)))
            counts.append((above.start if above else 1) - 1)
        del counts[depth + 1 :]
        counts[depth] += 1
        label = level.text
        for place in range(depth + 1):
            kind = self.levels[(abstract, place)].kind if (abstract, place) in self.levels else "decimal"
            # A level above that has no item yet counts as its first.
            label = label.replace(f"%{place + 1}", _written(max(1, counts[place]), kind))
        return label.strip()


def _written(number: int, kind: str) -> str:
    if kind in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in {"lowerRoman", "upperRoman"}:
        roman = to_roman(number)
        return roman.lower() if kind == "lowerRoman" else roman
    return str(number)


def to_roman(number: int) -> str:
    """A number from 1 in Roman numerals."""
    parts = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, letters in parts:
        while number >= value:
            written += letters
            number -= value
    return written


def word_lines(data: bytes) -> list[str]:
    """The lines of a .docx file, an empty one after each paragraph. The file has been checked by a reader before."""
    document = open_docx(io.BytesIO(data))
    numbering = _numbering(document)
    styles = {style.style_id: style for style in document.styles}
    lines: list[str] = []
    for element in document.element.body.iterchildren():
        if element.tag == qn("w:tbl"):
            lines += _table_lines(element, styles, numbering)
        else:
            for paragraph in [element] if element.tag == qn("w:p") else element.iter(qn("w:p")):
                lines += [*_paragraph(paragraph, styles, numbering), ""]
    return lines


def _table_lines(table: Any, styles: Mapping[str, Any], numbering: _Numbering) -> list[str]:
    """The lines of a table: a row a line, or of a list of questions the number and the question of each row."""
    rows = [
        [list(_lines_of(cell, styles, numbering)) for cell in row.iter(qn("w:tc"))] for row in table.iter(qn("w:tr"))
    ]
    heads = [" ".join(cell).strip().lower() for cell in rows[0]] if rows else []
    asked = next((place for place, head in enumerate(heads) if _ASKED.fullmatch(head)), None)
    number = next((place for place, head in enumerate(heads) if _NUMBER.fullmatch(head)), None)
    if asked is None or len(heads) < 2:
        plain = [[" ".join(" ".join(cell).split()) for cell in row] for row in rows]
        return [line for row in plain for line in ("\t".join(cell for cell in row if cell), "")]
    page = next((place for place, head in enumerate(heads) if _PAGE.fullmatch(head)), None)
    lines: list[str] = []
    for count, row in enumerate(rows[1:], start=1):
        cells = dict(enumerate(row))
        question = [line for line in cells.get(asked, []) if line.strip()]
        if not question:
            continue
        label = " ".join(cells.get(number, []) if number is not None else []).strip(" .:)") or str(count)
        where = " ".join(cells.get(page, []) if page is not None else []).strip()
        question[-1] += f" (bladzijde {where})" if where else ""
        own = _OWN_NUMBER.match(question[0])
        lines += [question[0] if own else f"{label}. {question[0]}", *question[1:], ""]
    return lines


def _lines_of(element: Any, styles: Mapping[str, Any], numbering: _Numbering) -> Iterator[str]:
    for paragraph in element.iter(qn("w:p")):
        yield from _paragraph(paragraph, styles, numbering)


def _paragraph(paragraph: Any, styles: Mapping[str, Any], numbering: _Numbering) -> list[str]:
    text = _text(paragraph)
    if not text.strip():
        return []
    found = _list_of(paragraph, styles)
    label = numbering.next(*found) if found is not None else ""
    return f"{label} {text}".strip().split("\n") if label else text.split("\n")


def _text(element: Any) -> str:
    """The text as it reads now: insertions in, deletions out, what Word keeps twice for old versions once."""
    parts: list[str] = []
    for child in element.iterchildren():
        if child.tag == qn("w:t"):
            parts.append(child.text or "")
        elif child.tag == qn("w:tab"):
            parts.append(" ")
        elif child.tag in {qn("w:br"), qn("w:cr")}:
            parts.append("\n")
        elif child.tag == qn("w:noBreakHyphen"):
            parts.append("-")
        elif child.tag not in {_FALLBACK, qn("w:pPr"), qn("w:rPr")}:
            parts.append(_text(child))
    return "".join(parts)


def _list_of(paragraph: Any, styles: Mapping[str, Any]) -> tuple[str, int] | None:
    """The list that a paragraph is an item of and its depth, by itself or by its style."""
    properties = paragraph.find(qn("w:pPr"))
    style_id = None
    if properties is not None:
        found = _list_in(properties)
        if found is not None:
            return found
        style = properties.find(qn("w:pStyle"))
        style_id = style.get(qn("w:val")) if style is not None else None
    for _ in range(_MOST_LEVELS):
        style = styles.get(style_id) if style_id is not None else None
        if style is None:
            return None
        inside = style.element.find(qn("w:pPr"))
        found = _list_in(inside) if inside is not None else None
        if found is not None:
            return found
        base = style.element.find(qn("w:basedOn"))
        style_id = base.get(qn("w:val")) if base is not None else None
    return None


def _list_in(properties: Any) -> tuple[str, int] | None:
    listed = properties.find(qn("w:numPr"))
    if listed is None:
        return None
    number, depth = listed.find(qn("w:numId")), listed.find(qn("w:ilvl"))
    if number is None or number.get(qn("w:val")) == "0":
        return None
    level = depth.get(qn("w:val")) if depth is not None else "0"
    return number.get(qn("w:val")), min(int(level), _MOST_LEVELS) if level.isdigit() else 0


def _numbering(document: Any) -> _Numbering:
    found = _Numbering()
    try:
        root = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
    except KeyError:
        return found
    for abstract in root.iter(qn("w:abstractNum")):
        name = abstract.get(qn("w:abstractNumId"))
        for level in abstract.iter(qn("w:lvl")):
            depth = level.get(qn("w:ilvl"))
            if depth is not None and depth.isdigit():
                found.levels[(name, int(depth))] = _Level(
                    start=int(_value(level, "w:start") or "1"),
                    kind=_value(level, "w:numFmt") or "decimal",
                    text=_value(level, "w:lvlText") or "",
                )
    for number in root.iter(qn("w:num")):
        found.lists[number.get(qn("w:numId"))] = _value(number, "w:abstractNumId") or ""
    return found


def _value(element: Any, name: str) -> str | None:
    child = element.find(qn(name))
    return child.get(qn("w:val")) if child is not None else None
