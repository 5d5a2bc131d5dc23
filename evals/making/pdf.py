"""PDF files, made with ReportLab; the same content gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    ActionFlowable,
    BalancedColumns,
    BaseDocTemplate,
    Frame,
    HRFlowable,
    Image,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid
from reportlab.platypus.flowables import PageBreakIfNotEmpty

from evals.making import blocks as b
from evals.making.inline import plain
from evals.making.pdf_style import Styles
from evals.making.pdf_table import flowables, markup
from evals.making.picture import draw_chart, draw_table


class _Story:
    """Turns the blocks of one document into flowables."""

    def __init__(self, number: int, document: b.Document, styles: Styles, known: dict[str, int]) -> None:
        self.number = number
        self.document = document
        self.styles = styles
        # The pages of the headings, as found in the round before.
        self.known = known
        self.width = A4[0] - 2 * styles.layout.margin
        self.wide = A4[1] - 2 * styles.layout.margin

    def flows(self, blocks: Sequence[b.Block], room: float | None = None) -> list[Any]:
        return [flow for block in blocks for flow in self.block(block, room or self.width)]

    def block(self, block: b.Block, room: float) -> list[Any]:
        styles = self.styles
        if isinstance(block, b.Heading):
            return self.heading(block)
        if isinstance(block, b.Paragraph):
            style = styles.body if not block.indent else styles.list
            return [Paragraph(markup(block.text), style)]
        if isinstance(block, b.Bullets):
            return self.listed((("•", item) for item in block.items), 14)
        if isinstance(block, b.Numbered):
            marks = (block.form.format(n=n) for n in range(block.start, block.start + len(block.items)))
            return self.listed(zip(marks, block.items, strict=True), 22)
        if isinstance(block, b.Table):
            return self.table(block, room)
        if isinstance(block, b.PicturedTable):
            return self.image(draw_table(block.table), block.table.caption, block.table.note, room, 0.48)
        if isinstance(block, b.Chart):
            return self.image(draw_chart(block), block.caption, block.note, room, 0.5)
        if isinstance(block, b.Footnotes):
            notes = [
                Paragraph(f"<super size='5'>{mark}</super> {markup(text)}", styles.small) for mark, text in block.notes
            ]
            return [HRFlowable(width="30%", hAlign="LEFT", spaceBefore=6, spaceAfter=3), *notes, Spacer(1, 8)]
        if isinstance(block, b.Box):
            return self.box(block, room)
        if isinstance(block, b.Columns):
            half = (room - 16) / 2
            return [BalancedColumns(self.flows(block.blocks, half), nCols=2, innerPadding=16), Spacer(1, 6)]
        if isinstance(block, b.PageBreak):
            return [PageBreak()]
        return self.letter(block, room)

    def letter(self, block: b.Block, room: float) -> list[Any]:
        styles = self.styles
        if isinstance(block, b.TitlePage):
            lines = [Paragraph(markup(line), styles.body) for line in block.lines]
            subtitle = [Paragraph(markup(block.subtitle), styles.subtitle)] if block.subtitle else []
            title = Paragraph(markup(block.title), styles.title)
            return [Spacer(1, 180), title, *subtitle, *lines, PageBreak()]
        if isinstance(block, b.Letterhead):
            sender = Paragraph("<br/>".join(map(markup, block.sender)), styles.small)
            addressee = Paragraph("<br/>".join(map(markup, block.addressee)), styles.body)
            fields = Grid(
                [
                    [Paragraph(markup(name), styles.head), Paragraph(markup(value), styles.cell)]
                    for name, value in block.fields
                ],
                colWidths=[90, room - 90],
                style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)],
            )
            return [sender, Spacer(1, 24), addressee, Spacer(1, 14), fields, Spacer(1, 16)]
        if isinstance(block, b.Signature):
            cells = [
                [Paragraph(markup(text), styles.body) for text in line] for line in zip(*block.signers, strict=True)
            ]
            names = Grid(cells, colWidths=[room / len(block.signers)] * len(block.signers), rowHeights=[46, None])
            opening = [Paragraph(markup(block.opening), styles.body)] if block.opening else []
            return [KeepTogether([Spacer(1, 10), *opening, names])]
        if isinstance(block, b.Contents):
            return self.contents(block, room)
        raise TypeError(f"no way to set {type(block).__name__} in a PDF")

    def heading(self, block: b.Heading) -> list[Any]:
        flow = Paragraph(markup(block.text), self.styles.heading(block.level))
        # Read by `_Maker.after`, which notes the page on which the heading fell.
        flow.council_heading = (self.number, block.level, plain(block.text))
        return [PageBreakIfNotEmpty(), flow] if block.new_page else [flow]

    def listed(self, items: Any, indent: float) -> list[Any]:
        style = self.styles.list.clone("listed", leftIndent=indent)
        return [Paragraph(markup(text), style, bulletText=mark) for mark, text in items] + [Spacer(1, 6)]

    def table(self, block: b.Table, room: float) -> list[Any]:
        if not block.landscape:
            return flowables(block, self.styles, room)
        there, back = (
            NextPageTemplate(f"{self.number}-landscape"),
            NextPageTemplate(f"{self.number}-portrait"),
        )
        return [there, PageBreak(), *flowables(block, self.styles, self.wide), back, PageBreak()]

    def image(self, data: bytes, caption: str, note: str | None, room: float, shrink: float) -> list[Any]:
        wide, high = ImageReader(BytesIO(data)).getSize()
        factor = min(shrink, room / wide)
        picture = Image(BytesIO(data), wide * factor, high * factor, hAlign="LEFT")
        words = [Paragraph(markup(caption), self.styles.caption)]
        below = [Paragraph(markup(note), self.styles.small)] if note else []
        return [KeepTogether([*words, picture, Spacer(1, 4), *below]), Spacer(1, 8)]

    def box(self, block: b.Box, room: float) -> list[Any]:
        inner = self.flows(block.blocks, room - 24)
        title = [Paragraph(markup(block.title), self.styles.caption)] if block.title else []
        frame = Grid(
            [[[*title, *inner]]],
            colWidths=[room],
            style=[
                ("BOX", (0, 0), (-1, -1), 0.8, self.styles.ink),
                ("BACKGROUND", (0, 0), (-1, -1), self.styles.shade),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ],
        )
        return [frame, Spacer(1, 10)]

    def contents(self, block: b.Contents, room: float) -> list[Any]:
        styles = self.styles
        rows = []
        for heading in self.document.blocks:
            if isinstance(heading, b.Heading) and heading.level <= block.levels:
                text = plain(heading.text)
                style = styles.cell.clone("entry", leftIndent=12 * (heading.level - 1))
                rows.append([Paragraph(markup(text), style), Paragraph(str(self.known.get(text, 1)), styles.figure)])
        title = Paragraph(markup(block.title), styles.heading(1))
        return [title, Grid(rows, colWidths=[room - 40, 40]), PageBreak()]


class _Maker:
    """One round of building; a second round knows the page numbers that the first one found."""

    def __init__(self, file: b.DocumentFile, totals: list[int], headings: list[dict[str, int]]) -> None:
        look = file.look if isinstance(file.look, b.PdfLook) else b.PdfLook()
        self.file = file
        self.look = look
        self.styles = Styles(look.layout, look.hyphenate)
        self.totals = totals
        self.known = headings
        self.pages = [0] * len(file.documents)
        self.found: list[dict[str, int]] = [{} for _ in file.documents]

    def build(self) -> bytes:
        out = BytesIO()
        title = self.file.property_title or self.file.title
        # The margins belong to the frames, so that portrait and landscape pages can share them.
        doc = BaseDocTemplate(out, pagesize=A4, invariant=1, title=title, author="gemeente", pageCompression=1)
        margin = self.styles.layout.margin
        story: list[Any] = []
        for number, document in enumerate(self.file.documents):
            for name, size in (("portrait", A4), ("landscape", landscape(A4))):
                frame = Frame(margin, margin, size[0] - 2 * margin, size[1] - 2 * margin, 0, 0, 0, 0, id=name)
                template = PageTemplate(f"{number}-{name}", [frame], pagesize=size, onPage=self.runner(number, size))
                doc.addPageTemplates(template)
            if number:
                story += [NextPageTemplate(f"{number}-portrait"), PageBreakIfNotEmpty()]
            story += _Story(number, document, self.styles, self.known[number]).flows(document.blocks)
        doc.afterFlowable = lambda flow: self.after(doc, flow)
        doc.build(_without_empty_pages(story))
        return out.getvalue()

    def after(self, doc: Any, flow: Any) -> None:
        mark = getattr(flow, "council_heading", None)
        if mark is None:
            return
        number, level, text = mark
        self.found[number].setdefault(text, self.pages[number])
        if self.look.bookmarks and level < 3:
            key = f"h{number}-{len(self.found[number])}-{doc.page}"
            doc.canv.bookmarkPage(key)
            doc.canv.addOutlineEntry(text, key, level=0)

    def runner(self, number: int, size: tuple[float, float]) -> Any:
        """What draws the running header and footer of one document."""
        document, styles = self.file.documents[number], self.styles
        layout, ink = styles.layout, styles.ink

        def draw(canvas: Any, doc: Any) -> None:
            self.pages[number] += 1
            page = self.pages[number]
            if document.bare_first_page and page == 1:
                return
            fill = {"page": page, "pages": self.totals[number], "title": document.title}
            left, right, middle = layout.margin, size[0] - layout.margin, size[0] / 2
            canvas.saveState()
            canvas.setFont(layout.font, layout.size - 2)
            canvas.setFillColor(ink)
            place = {
                "left": lambda y, text: canvas.drawString(left, y, text),
                "right": lambda y, text: canvas.drawRightString(right, y, text),
                "centre": lambda y, text: canvas.drawCentredString(middle, y, text),
            }
            if document.header:
                place[layout.header](size[1] - layout.margin * 0.6, document.header.format(**fill))
            if document.footer:
                place[layout.footer](layout.margin * 0.5, document.footer.format(**fill))
            canvas.restoreState()

        return draw


def _without_empty_pages(story: list[Any]) -> list[Any]:
    """Drop a page break that follows another, as after a landscape table that ends a chapter."""
    kept: list[Any] = []
    fresh = True
    for flow in story:
        breaking = isinstance(flow, PageBreak)
        if breaking and fresh:
            continue
        kept.append(flow)
        if breaking:
            fresh = True
        elif not isinstance(flow, ActionFlowable | Spacer):
            fresh = False
    while kept and isinstance(kept[-1], PageBreak | Spacer):
        kept.pop()
    return kept


def render(file: b.DocumentFile) -> bytes:
    """Write a PDF."""
    blank: list[dict[str, int]] = [{} for _ in file.documents]
    maker = _Maker(file, [0] * len(file.documents), blank)
    data = maker.build()
    numbered = any("{pages}" in document.footer + document.header for document in file.documents)
    listed = any(isinstance(block, b.Contents) for document in file.documents for block in document.blocks)
    if numbered or listed:
        data = _Maker(file, maker.pages, maker.found).build()
    return data
