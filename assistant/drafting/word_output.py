"""A case as a Word file, in the municipality's own template or in ours."""

from __future__ import annotations

import copy
import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from docx.document import Document as DocxDocument
from docx.enum.text import WD_COLOR_INDEX
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from assistant.drafting.checklist import checklist, general
from assistant.drafting.markdown import CONCEPT as CONCEPT_LINE
from assistant.drafting.models import Case
from assistant.drafting.numbering import Piece, Source, WrittenCase, dutch_date, written
from assistant.drafting.placing import figures_of
from assistant.drafting.template import (
    ANSWER,
    BLOCKS,
    CONCEPT,
    LEAD,
    NOTE,
    PLACEHOLDER,
    QUESTION,
    SOURCE,
    open_template,
    paragraphs_of,
)
from ingest.models import Document

TICK = "☐ "
"""An empty box before a point of the checklist."""

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def to_word(
    case: Case, documents: Mapping[str, Document], *, template: Path | None = None, with_checklist: bool = True
) -> bytes:
    """The case as a .docx file.

    Raises:
        DraftingError: the template cannot be used.
    """
    document = open_template(template)
    whole = written(case, documents)
    _fill_fields(document, case)
    writer = _Writer(document)

    def write_checklist() -> None:
        if with_checklist:
            writer.checklist(case)

    blocks: dict[str, Callable[[], None]] = {
        "inleiding": lambda: writer.introduction(case.letter.introduction),
        "vragen": lambda: writer.answers(whole),
        "bronnen": lambda: writer.sources(whole.sources),
        "checklist": write_checklist,
    }
    places = {name: paragraph for paragraph in list(paragraphs_of(document)) for name in [_block(paragraph)] if name}
    for name, write in blocks.items():
        place = places.get(name)
        if place is None:
            place = document.add_paragraph()
        writer.before(place)
        write()
        _remove(place)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _block(paragraph: Paragraph) -> str | None:
    found = PLACEHOLDER.fullmatch(paragraph.text.strip())
    return found[1] if found and found[1] in BLOCKS else None


def _remove(paragraph: Paragraph) -> None:
    """Take a placeholder out; a table cell must keep one paragraph."""
    element = paragraph._p
    parent: Any = element.getparent()
    if parent.tag == qn("w:tc") and len(parent.findall(qn("w:p"))) == 1:
        paragraph.text = ""
    else:
        parent.remove(element)


def _fill_fields(document: DocxDocument, case: Case) -> None:
    """Fill in the heading, and say that this is a concept whatever the template says."""
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
    marked = False
    for paragraph in list(paragraphs_of(document)):
        names = set(PLACEHOLDER.findall(paragraph.text)) & set(values)
        if not names:
            continue
        marked = marked or "concept" in names
        if not any(values[name] for name in names) and _drop_row(paragraph):
            continue
        text = PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), paragraph.text)
        runs = paragraph.runs
        for run in runs[1:]:
            run.text = ""
        if runs:
            runs[0].text = _legal(text)
        else:
            paragraph.text = _legal(text)
    if not marked:
        body = document.element.body
        first = document.add_paragraph(CONCEPT_LINE, style=CONCEPT)
        body.insert(0, first._p)


def _drop_row(paragraph: Paragraph) -> bool:
    """Take out the row of a table whose field is empty; False when the paragraph stands in no table."""
    row: Any = next(paragraph._p.iterancestors(qn("w:tr")), None)
    if row is None or len(row.getparent().findall(qn("w:tr"))) == 1:
        return False
    row.getparent().remove(row)
    return True


class _Writer:
    """Writes paragraphs before a place in the document."""

    def __init__(self, document: DocxDocument) -> None:
        self._document = document
        self._place: Paragraph | None = None
        self._styles = {style.name for style in document.styles}

    def before(self, place: Paragraph) -> None:
        """Write before this paragraph from here on."""
        self._place = place

    def introduction(self, text: str) -> None:
        """What the fractie wrote before its questions."""
        if not text:
            return
        self._heading("Inleiding van de vragensteller", 1)
        for paragraph in text.split("\n\n"):
            self._add(paragraph)

    def answers(self, whole: WrittenCase) -> None:
        """Every question with its answer, in order."""
        self._heading("Vragen en antwoorden", 1)
        # What sub-questions hang on may be a question by itself: it stands above them already.
        lead = before = ""
        for answer in whole.answers:
            concept = answer.concept
            if concept.lead and concept.lead not in (lead, before):
                self._add(concept.lead, LEAD)
            lead, before = concept.lead, before if concept.lead else concept.question
            self._add(f"Vraag {concept.number}. {concept.question}", QUESTION)
            for number, pieces in enumerate(answer.paragraphs):
                paragraph = self._add("", ANSWER)
                if number == 0:
                    paragraph.add_run("Antwoord: ").bold = True
                for piece in pieces:
                    _write(paragraph, piece)
            if not answer.paragraphs:
                _write(self._add("", ANSWER), Piece(text="[Nog in te vullen: er is nog geen antwoord.]", open=True))
            for conflict in answer.conflicts:
                self._add(f"Let op: {conflict}", NOTE)

    def sources(self, sources: tuple[Source, ...]) -> None:
        """The numbered sources."""
        if not sources:
            return
        self._heading("Bronnen", 1)
        for source in sources:
            paragraph = self._add(f"[{source.number}] {source.ended} ", SOURCE)
            if source.url:
                _link(paragraph, source.url)
                paragraph.add_run(" ")
            else:
                paragraph.add_run(_legal(f"({source.file}) "))
            paragraph.add_run(_legal(f"“{source.quote}”")).italic = True

    def checklist(self, case: Case) -> None:
        """The last pages, on a new page, so that they can be taken out."""
        self._heading("Checklist voor de ambtelijke controle", 1).paragraph_format.page_break_before = True
        self._add("Deze bladzijden zijn voor de schrijver. Stuur ze niet mee.", NOTE)
        for point in general(case):
            self._add(TICK + point, NOTE)
        for question in checklist(case):
            self._heading(question.heading, 2)
            for point in question.points:
                self._add(TICK + point, NOTE)
            for place in question.places:
                paragraph = self._add(f"{place.said}: “", NOTE)
                _figured(paragraph, place.quote)
                paragraph.add_run("”")

    def _heading(self, text: str, level: int) -> Paragraph:
        style = f"Heading {level}"
        if style in self._styles:
            return self._add(text, style)
        paragraph = self._add("")
        paragraph.add_run(_legal(text)).bold = True
        return paragraph

    def _add(self, text: str, style: str | None = None) -> Paragraph:
        if self._place is None:
            raise ValueError("choose a place first")
        paragraph = self._place.insert_paragraph_before()
        if style is not None:
            paragraph.style = style
        if text:
            paragraph.add_run(_legal(text))
        return paragraph


def _write(paragraph: Paragraph, piece: Piece) -> None:
    """A stretch of an answer; what the writer must look at has a colour and says so, for who prints in black."""
    if piece.open:
        for run in _figured(paragraph, piece.text):
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW
        return
    run = paragraph.add_run(_legal(piece.text))
    if piece.fault:
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
        note = paragraph.add_run(" [controleren]")
        note.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _figured(paragraph: Paragraph, text: str) -> list[Run]:
    """Add text with its figures in bold."""
    runs: list[Run] = []
    cursor = 0
    for start, end in (*figures_of(text), (len(text), len(text))):
        if start > cursor:
            runs.append(paragraph.add_run(_legal(text[cursor:start])))
        if end > start:
            runs.append(paragraph.add_run(_legal(text[start:end])))
            runs[-1].bold = True
        cursor = end
    return runs


def _link(paragraph: Paragraph, url: str) -> None:
    """A link that can be clicked."""
    name = paragraph.part.relate_to(_legal(url), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), name)
    run = paragraph.add_run(_legal(url))
    run.font.underline = True
    element.append(copy.deepcopy(run._r))
    run._r.getparent().remove(run._r)
    paragraph._p.append(element)


def _legal(text: str) -> str:
    """Without the letters that XML does not allow; a line end becomes a space."""
    return _ILLEGAL.sub("", text).replace("\r", "")
