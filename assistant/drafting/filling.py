"""The fields of a template filled in, and the word CONCEPT at the top of every page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from assistant.drafting.markdown import CONCEPT as CONCEPT_LINE
from assistant.drafting.models import Case
from assistant.drafting.numbering import dutch_date
from assistant.drafting.paragraphs import holds_more, own, paragraphs_of, replace, text_of
from assistant.drafting.template import CONCEPT, PLACEHOLDER


def fill_fields(document: DocxDocument, case: Case) -> None:
    """Fill in the heading, and say on every page that this is a concept whatever the template says."""
    letter = case.letter
    values = {
        "onderwerp": letter.subject,
        "fractie": letter.party,
        "indieners": ", ".join(letter.askers),
        "datum_vragen": dutch_date(letter.date) if letter.date else "",
        "kenmerk": letter.reference,
        "artikel": f"{letter.article} reglement van orde" if letter.article else "",
        "datum": dutch_date(case.changed.date()),
        "concept": CONCEPT_LINE,
    }
    _drop_empty_rows(document, values)

    def value(found: re.Match[str]) -> str:
        return values.get(found[1], found[0])

    for paragraph in paragraphs_of(document):
        if set(PLACEHOLDER.findall(text_of(paragraph))) & set(values):
            replace(paragraph, PLACEHOLDER, value)
    _mark_pages(document)


def _drop_empty_rows(document: DocxDocument, values: Mapping[str, str]) -> None:
    """Take out the rows of tables that hold nothing but labels and empty fields; a table keeps its last row."""
    rows: dict[int, Any] = {}
    for paragraph in paragraphs_of(document):
        if set(PLACEHOLDER.findall(text_of(paragraph))) & set(values):
            row = next(paragraph._p.iterancestors(qn("w:tr")), None)
            if row is not None:
                rows[id(row)] = row
    for row in rows.values():
        if len(row.getparent().findall(qn("w:tr"))) > 1 and _is_empty(row, values, document):
            row.getparent().remove(row)


def _is_empty(row: Any, values: Mapping[str, str], document: DocxDocument) -> bool:
    """Whether a row says nothing but labels: text that stands right before an empty field."""
    if next(row.iter(qn("w:vMerge")), None) is not None:
        return False
    label = False
    for element in row.iter(qn("w:p")):
        paragraph = Paragraph(element, document.part)
        if holds_more(paragraph):
            return False
        text = text_of(paragraph)
        names = PLACEHOLDER.findall(text)
        if names:
            behind = PLACEHOLDER.split(text)[-1]
            if any(name not in values or values[name] for name in names) or re.search(r"\w", behind):
                return False
            label = False
        elif re.search(r"\w", text):
            if label:
                return False
            label = True
    # Text that no field follows is no label: it says something by itself.
    return not label


def _mark_pages(document: DocxDocument) -> None:
    """Put the line that this is a concept in every header that lacks it: first, even and other pages."""
    even = document.settings.odd_and_even_pages_header_footer
    for section in document.sections:
        headers = [section.header]
        headers += [section.first_page_header] if section.different_first_page_header_footer else []
        headers += [section.even_page_header] if even else []
        for header in headers:
            # The header of an earlier section, where this one has none of its own; made where nothing is there.
            paragraphs = header.paragraphs
            root: Any = header._element
            if CONCEPT_LINE in "".join(text.text or "" for text in root.iter(qn("w:t"))):
                continue
            first = paragraphs[0] if paragraphs else header.add_paragraph()
            if text_of(first).strip() or holds_more(first) or own(first, qn("w:r")) or root[0] is not first._p:
                first = header.add_paragraph()
                root.insert(0, first._p)
            first.add_run(CONCEPT_LINE)
            first.style, first.alignment = document.styles[CONCEPT], WD_ALIGN_PARAGRAPH.CENTER
