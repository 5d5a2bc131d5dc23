"""Word files, made with python-docx."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from typing import Any

from docx import Document as new_document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from evals.making import blocks as b
from evals.making.archive import settled
from evals.making.grid import figure_columns, is_group, is_total, place
from evals.making.inline import spans
from evals.making.picture import draw_chart, draw_table

_WIDTH = Cm(16)


def _element(name: str, **attributes: str) -> Any:
    element: Any = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


class _Writer:
    """Writes the blocks of a file into one Word document."""

    def __init__(self, file: b.DocumentFile) -> None:
        self.file = file
        self.look = file.look if isinstance(file.look, b.WordLook) else b.WordLook()
        self.out = new_document()
        normal: Any = self.out.styles["Normal"]
        normal.font.name = self.look.font
        normal.font.size = Pt(10.5)

    def runs(self, paragraph: Any, text: str, bold: bool = False, size: float | None = None) -> None:
        for span in spans(text):
            run = paragraph.add_run(span.text)
            run.bold = True if bold or span.kind == "bold" else None
            run.font.superscript = True if span.kind == "note" else None
            if size:
                run.font.size = Pt(size)

    def paragraph(self, text: str, style: str | None = None, bold: bool = False, size: float | None = None) -> Any:
        made = self.out.add_paragraph(style=style)
        self.runs(made, text, bold, size)
        return made

    def block(self, block: b.Block) -> None:
        if isinstance(block, b.Heading):
            self.heading(block)
        elif isinstance(block, b.Paragraph):
            self.paragraph(block.text)
        elif isinstance(block, b.Bullets):
            for item in block.items:
                self.paragraph(item, "List Bullet")
        elif isinstance(block, b.Numbered):
            self.numbered(block)
        elif isinstance(block, b.Table):
            self.table(block)
        elif isinstance(block, b.PicturedTable):
            self.picture(draw_table(block.table), block.table.caption, block.table.note)
        elif isinstance(block, b.Chart):
            self.picture(draw_chart(block), block.caption, block.note)
        elif isinstance(block, b.Footnotes):
            for mark, text in block.notes:
                self.paragraph(f"[^{mark}] {text}", size=8)
        elif isinstance(block, b.Box):
            self.box(block)
        elif isinstance(block, b.Columns):
            for part in block.blocks:
                self.block(part)
        elif isinstance(block, b.PageBreak):
            self.out.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        else:
            self.letter(block)

    def letter(self, block: b.Block) -> None:
        if isinstance(block, b.TitlePage):
            self.paragraph(block.title, None if self.look.fake_headings else "Title", self.look.fake_headings, 26)
            for line in (block.subtitle, *block.lines):
                if line:
                    self.paragraph(line)
            self.out.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif isinstance(block, b.Letterhead):
            self.paragraph("\n".join(block.sender))
            self.paragraph("\n".join(block.addressee))
            for name, value in block.fields:
                self.paragraph(f"**{name}**\t{value}").paragraph_format.space_after = Pt(0)
            self.paragraph("")
        elif isinstance(block, b.Signature):
            if block.opening:
                self.paragraph(block.opening)
            self.paragraph("\t\t\t".join(function for function, _ in block.signers))
            self.paragraph("")
            self.paragraph("\t\t\t".join(name for _, name in block.signers))
        elif isinstance(block, b.Contents):
            self.paragraph(block.title, bold=True, size=13)
            # Word fills in a table of contents when the file is opened; until then it holds only this line.
            field = _element("w:fldSimple", instr=f'TOC \\o "1-{block.levels}"')
            self.out.add_paragraph()._p.append(field)

    def heading(self, block: b.Heading) -> None:
        if self.look.fake_headings:
            made = self.paragraph(block.text, bold=True, size=max(11, 17 - 2 * block.level))
        else:
            made = self.paragraph(block.text, f"Heading {min(block.level, 9)}")
        made.paragraph_format.page_break_before = True if block.new_page else None
        made.paragraph_format.keep_with_next = True

    def numbered(self, block: b.Numbered) -> None:
        if block.form != "{n}.":
            # Other forms are typed by hand in real files too.
            for n, item in enumerate(block.items, start=block.start):
                self.paragraph(f"{block.form.format(n=n)}\t{item}")
            return
        # The numbers of a Word list are not in its text; a list that starts again has its own numbering.
        numbering: Any = self.out.part.numbering_part.element
        style: Any = self.out.styles["List Number"]
        source = style.element.pPr.numPr.numId.val
        abstract = next(n for n in numbering.num_lst if n.numId == source).abstractNumId.val
        fresh = numbering.add_num(abstract)
        fresh.add_lvlOverride(ilvl=0).add_startOverride(block.start)
        for item in block.items:
            made = self.paragraph(item, "List Number")
            properties = made._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_numId().val = fresh.numId
            properties.get_or_add_ilvl().val = 0

    def table(self, block: b.Table) -> None:
        if block.landscape:
            self.section(True)
        if block.caption and not block.caption_after:
            self.paragraph(block.caption, "Caption")
        if block.scale and not block.scale_after:
            self.paragraph(block.scale, size=8.5)
        top = len(block.header)
        made: Any = self.out.add_table(top + len(block.rows), block.columns)
        if block.style == "ruled":
            made.style = "Table Grid"
        right = figure_columns(block)
        for cell in place(block.header):
            end = made.cell(cell.row + cell.rows - 1, cell.col + cell.cols - 1)
            target = made.cell(cell.row, cell.col)
            if cell.rows > 1 or cell.cols > 1:
                target = target.merge(end)
            self.fill(target, cell.text, True, cell.col in right and cell.cols == 1)
        for number in range(top):
            made.rows[number]._tr.get_or_add_trPr().append(_element("w:tblHeader", val="true"))
        for number, row in enumerate(block.rows, start=top):
            cells = made.rows[number].cells
            if is_group(row, block.columns):
                self.fill(cells[0].merge(cells[-1]), row[0], True, False)
                continue
            for col, text in enumerate(row):
                self.fill(cells[col], text, is_total(row), col in right)
        after = [block.scale] if block.scale and block.scale_after else []
        for line in (*after, block.note):
            if line:
                self.paragraph(line, size=8.5)
        if block.caption and block.caption_after:
            self.paragraph(block.caption, "Caption")
        if block.landscape:
            self.section(False)
        else:
            self.paragraph("")

    def fill(self, cell: Any, text: str, bold: bool, right: bool) -> None:
        paragraph = cell.paragraphs[0]
        self.runs(paragraph, text, bold, 9)
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def picture(self, data: bytes, caption: str, note: str | None) -> None:
        self.paragraph(caption, "Caption")
        self.out.add_picture(BytesIO(data), width=_WIDTH)
        if note:
            self.paragraph(note, size=8.5)

    def box(self, block: b.Box) -> None:
        frame: Any = self.out.add_table(1, 1)
        frame.style = "Table Grid"
        cell = frame.cell(0, 0)
        self.runs(cell.paragraphs[0], block.title, True)
        for part in block.blocks:
            if isinstance(part, b.Paragraph):
                self.runs(cell.add_paragraph(), part.text)
            elif isinstance(part, b.Bullets | b.Numbered):
                for item in part.items:
                    self.runs(cell.add_paragraph(style="List Bullet"), item)
            else:
                raise TypeError(f"a box in a Word file holds text and lists, not {type(part).__name__}")
        self.paragraph("")

    def section(self, wide: bool) -> None:
        section = self.out.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))

    def running(self, section: Any, document: b.Document) -> None:
        """Set the running header and footer of a document, with real page fields."""
        section.different_first_page_header_footer = document.bare_first_page
        for part, text in ((section.header, document.header), (section.footer, document.footer)):
            part.is_linked_to_previous = False
            paragraph = part.paragraphs[0]
            rest = text.replace("{title}", document.title)
            while rest:
                before, brace, tail = rest.partition("{")
                paragraph.add_run(before)
                name, _, rest = tail.partition("}")
                if brace:
                    field = _element("w:fldSimple", instr="NUMPAGES" if name == "pages" else "PAGE")
                    run = _element("w:r")
                    shown = _element("w:t")
                    shown.text = "1"
                    run.append(shown)
                    field.append(run)
                    paragraph._p.append(field)

    def write(self) -> bytes:
        first = self.out.sections[0]
        first.page_width, first.page_height = Cm(21), Cm(29.7)
        for number, document in enumerate(self.file.documents):
            if number:
                self.section(False)
            self.running(self.out.sections[-1], document)
            for block in document.blocks:
                self.block(block)
        properties = self.out.core_properties
        properties.title = self.file.property_title or self.file.title
        properties.author = "gemeente"
        properties.last_modified_by = "gemeente"
        properties.created = properties.modified = datetime.combine(self.file.date, time(9))
        out = BytesIO()
        self.out.save(out)
        return settled(out.getvalue(), self.file.date)


def render(file: b.DocumentFile) -> bytes:
    """Write a Word file."""
    return _Writer(file).write()
