"""A case as a Word file, in the municipality's own template or in ours."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable, Mapping
from pathlib import Path

from docx.document import Document as DocxDocument
from docx.enum.text import WD_COLOR_INDEX
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from assistant.drafting.blocks import CHECKLIST, TITLES, BlockPlace, block_places, named_blocks, same_heading
from assistant.drafting.checklist import checklist, general
from assistant.drafting.filling import fill_fields
from assistant.drafting.models import Case
from assistant.drafting.numbering import Piece, Source, WrittenCase, written
from assistant.drafting.paragraphs import legal, remove
from assistant.drafting.placing import figures_of
from assistant.drafting.template import ANSWER, LEAD, NOTE, QUESTION, SOURCE, open_template
from ingest.models import Document

TICK = "☐ "
"""An empty box before a point of the checklist."""


def to_word(
    case: Case, documents: Mapping[str, Document], *, template: Path | None = None, with_checklist: bool = True
) -> bytes:
    """The case as a .docx file.

    Raises:
        DraftingError: the template cannot be used.
    """
    document = open_template(template)
    whole = written(case, documents)
    named = named_blocks(document)
    fill_fields(document, case)
    places = block_places(document, named)
    writer = _Writer(document)
    introduction = case.letter.introduction
    blocks: dict[str, tuple[object, Callable[[], None]]] = {
        "inleiding": (introduction, lambda: writer.introduction(introduction)),
        "vragen": (True, lambda: writer.answers(whole)),
        "bronnen": (whole.sources, lambda: writer.sources(whole.sources)),
        CHECKLIST: (with_checklist, lambda: writer.checklist(case)),
    }
    for name, (content, write) in blocks.items():
        place = places[name]
        writer.before(place)
        if content:
            write()
        elif place.heading is not None and same_heading(name, place.heading):
            remove(place.heading)
        remove(place.paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    """Writes paragraphs before a place in the document."""

    def __init__(self, document: DocxDocument) -> None:
        self._document = document
        self._place: BlockPlace | None = None
        self._styles = {style.name for style in document.styles}

    def before(self, place: BlockPlace) -> None:
        """Write in this place from here on."""
        self._place = place

    def introduction(self, text: str) -> None:
        """What the fractie wrote before its questions."""
        self._title("inleiding")
        for paragraph in text.split("\n\n"):
            self._add(paragraph)

    def answers(self, whole: WrittenCase) -> None:
        """Every question with its answer, in order."""
        self._title("vragen")
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
        self._title("bronnen")
        for source in sources:
            paragraph = self._add(f"[{source.number}] {source.ended} ", SOURCE)
            if source.url:
                _link(paragraph, source.url)
                paragraph.add_run(" ")
            else:
                paragraph.add_run(legal(f"({source.file}) "))
            paragraph.add_run(legal(f"“{source.quote}”")).italic = True

    def checklist(self, case: Case) -> None:
        """The last pages, on a new page, so that they can be taken out."""
        self._heading(TITLES[CHECKLIST], 1).paragraph_format.page_break_before = True
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

    def _title(self, name: str) -> None:
        """The heading of a block, unless the template has one right before its place."""
        if self._place is not None and self._place.heading is None:
            self._heading(TITLES[name], 1)

    def _heading(self, text: str, level: int) -> Paragraph:
        style = f"Heading {level}"
        if style in self._styles:
            return self._add(text, style)
        paragraph = self._add("")
        paragraph.add_run(legal(text)).bold = True
        return paragraph

    def _add(self, text: str, style: str | None = None) -> Paragraph:
        if self._place is None:
            raise ValueError("choose a place first")
        paragraph = self._place.paragraph.insert_paragraph_before()
        if style is not None:
            paragraph.style = style
        if text:
            paragraph.add_run(legal(text))
        return paragraph


def _write(paragraph: Paragraph, piece: Piece) -> None:
    """A stretch of an answer; what the writer must look at has a colour and says so, for who prints in black."""
    if piece.open:
        for run in _figured(paragraph, piece.text):
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW
        return
    run = paragraph.add_run(legal(piece.text))
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
            runs.append(paragraph.add_run(legal(text[cursor:start])))
        if end > start:
            runs.append(paragraph.add_run(legal(text[start:end])))
            runs[-1].bold = True
        cursor = end
    return runs


def _link(paragraph: Paragraph, url: str) -> None:
    """A link that can be clicked."""
    name = paragraph.part.relate_to(legal(url), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), name)
    run = paragraph.add_run(legal(url))
    run.font.underline = True
    element.append(copy.deepcopy(run._r))
    run._r.getparent().remove(run._r)
    paragraph._p.append(element)
