"""Three layouts for PDF files: fonts, sizes, colours and margins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from evals.making.hyphenation import pairs


@dataclass(frozen=True)
class Layout:
    """What makes one municipality's PDF look different from another's."""

    font: str
    bold: str
    size: float
    leading: float
    ink: str
    shade: str
    margin: float
    # Where the running header stands, and whether the footer is split over both sides of the page.
    header: str
    footer: str


_LAYOUTS = {
    "modern": Layout("Helvetica", "Helvetica-Bold", 10, 13.5, "#1f4e79", "#dce6f1", 25 * mm, "right", "centre"),
    "classic": Layout("Times-Roman", "Times-Bold", 11, 14, "#000000", "#eeeeee", 28 * mm, "left", "right"),
    "office": Layout("Vera", "VeraBd", 9, 12.5, "#5b2333", "#f3e9ec", 22 * mm, "left", "left"),
}


@lru_cache(maxsize=1)
def _register() -> None:
    # Vera comes with ReportLab; it makes the one layout with an embedded font.
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("VeraBd", "VeraBd.ttf"))
    pdfmetrics.registerFontFamily("Vera", normal="Vera", bold="VeraBd", italic="Vera", boldItalic="VeraBd")


class Styles:
    """The paragraph styles of one layout."""

    def __init__(self, name: str, hyphenate: bool) -> None:
        """Make the styles of the layout with this name."""
        _register()
        self.layout = layout = _LAYOUTS[name]
        self.ink = HexColor(layout.ink)
        self.shade = HexColor(layout.shade)
        breaking: dict[str, Any] = {"hyphenationLang": pairs} if hyphenate else {}
        base = ParagraphStyle(
            "base", fontName=layout.font, fontSize=layout.size, leading=layout.leading, alignment=TA_LEFT
        )
        self.body = ParagraphStyle("body", base, spaceAfter=layout.leading * 0.6, **breaking)
        self.list = ParagraphStyle(
            "list", base, bulletFontName=layout.font, leftIndent=14, bulletIndent=2, spaceAfter=2, **breaking
        )
        small = layout.size - 1.5
        self.small = ParagraphStyle("small", base, fontSize=small, leading=small * 1.25, spaceAfter=3)
        self.caption = ParagraphStyle(
            "caption", base, fontName=layout.bold, fontSize=layout.size - 0.5, spaceBefore=6, spaceAfter=3
        )
        self.cell = ParagraphStyle("cell", base, fontSize=small, leading=small * 1.2)
        self.figure = ParagraphStyle("figure", self.cell, alignment=TA_RIGHT)
        self.head = ParagraphStyle("head", self.cell, fontName=layout.bold)
        self.head_figure = ParagraphStyle("head-figure", self.head, alignment=TA_RIGHT)
        self.title = ParagraphStyle(
            "title", base, fontName=layout.bold, fontSize=26, leading=32, textColor=self.ink, spaceAfter=12
        )
        self.subtitle = ParagraphStyle("subtitle", base, fontSize=15, leading=20, spaceAfter=24)
        self.headings = [
            ParagraphStyle(
                f"heading{level}",
                base,
                fontName=layout.bold,
                fontSize=layout.size + extra,
                leading=(layout.size + extra) * 1.25,
                textColor=self.ink,
                spaceBefore=layout.leading * 0.8,
                spaceAfter=layout.leading * 0.4,
                keepWithNext=1,
            )
            for level, extra in enumerate((7, 3.5, 1.5, 0.5), start=1)
        ]

    def heading(self, level: int) -> ParagraphStyle:
        """The style of a heading."""
        return self.headings[min(level, len(self.headings)) - 1]
