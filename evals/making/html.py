"""A small static budget site, as municipalities publish their budget: pages with a menu, tables as tables."""

from __future__ import annotations

import re
import unicodedata
from html import escape

from evals.making import blocks as b
from evals.making.grid import figure_columns, is_group, is_total, place
from evals.making.inline import spans
from evals.making.picture import draw_chart, draw_table

_STYLE = (
    "body{font-family:sans-serif;max-width:60rem;margin:auto}nav li{display:inline;margin-right:1rem}"
    "table{border-collapse:collapse}td.n{text-align:right}"
    "th,td{padding:.2rem .6rem;border-bottom:1px solid #bbb}"
)


def slug(title: str) -> str:
    """A file name from a title: small letters without accents, words joined by hyphens."""
    bare = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def _inline(text: str) -> str:
    tags = {"plain": "{}", "bold": "<strong>{}</strong>", "note": "<sup>{}</sup>"}
    written = "".join(tags[span.kind].format(escape(span.text)) for span in spans(text))
    return written.replace("\n", "<br>")


def _table(table: b.Table) -> str:
    right = figure_columns(table)
    lines = [f"<caption>{_inline(table.caption)}</caption>"] if table.caption else []
    cells = place(table.header)
    lines.append("<thead>")
    for row in range(len(table.header)):
        here = [cell for cell in cells if cell.row == row]
        lines.append(
            "<tr>"
            + "".join(
                f"<th{_span(cell.cols, 'colspan')}{_span(cell.rows, 'rowspan')}>{_inline(cell.text)}</th>"
                for cell in here
            )
            + "</tr>"
        )
    lines.append("</thead>\n<tbody>")
    for values in table.rows:
        if is_group(values, table.columns):
            lines.append(f'<tr><th colspan="{table.columns}">{_inline(values[0])}</th></tr>')
            continue
        tag = "th" if is_total(values) else "td"
        lines.append(
            "<tr>"
            + "".join(
                f'<{tag} class="n">{_inline(text)}</{tag}>' if col in right else f"<{tag}>{_inline(text)}</{tag}>"
                for col, text in enumerate(values)
            )
            + "</tr>"
        )
    lines.append("</tbody>")
    body = "<table>\n" + "\n".join(lines) + "\n</table>"
    scale = f"<p><small>{_inline(table.scale)}</small></p>" if table.scale else ""
    note = f"<p><small>{_inline(table.note)}</small></p>" if table.note else ""
    return "\n".join(part for part in ((body, scale) if table.scale_after else (scale, body)) if part) + note


def _span(number: int, name: str) -> str:
    return f' {name}="{number}"' if number > 1 else ""


class _Page:
    """Writes the blocks of one page and collects its images."""

    def __init__(self, stem: str) -> None:
        self.stem = stem
        self.images: dict[str, bytes] = {}

    def image(self, data: bytes, caption: str) -> str:
        name = f"{self.stem}-{len(self.images) + 1}.png"
        self.images[name] = data
        return f'<figure><img src="{name}" alt=""><figcaption>{_inline(caption)}</figcaption></figure>'

    def block(self, block: b.Block) -> str:
        if isinstance(block, b.Heading):
            level = min(block.level, 6)
            return f"<h{level}>{_inline(block.text)}</h{level}>"
        if isinstance(block, b.Paragraph):
            return f"<p>{_inline(block.text)}</p>"
        if isinstance(block, b.Bullets):
            return "<ul>" + "".join(f"<li>{_inline(item)}</li>" for item in block.items) + "</ul>"
        if isinstance(block, b.Numbered):
            items = "".join(f"<li>{_inline(item)}</li>" for item in block.items)
            return f'<ol start="{block.start}">{items}</ol>'
        if isinstance(block, b.Table):
            return _table(block)
        if isinstance(block, b.PicturedTable):
            return self.image(draw_table(block.table), block.table.caption)
        if isinstance(block, b.Chart):
            return self.image(draw_chart(block), block.caption)
        if isinstance(block, b.Footnotes):
            notes = "<br>".join(f"<sup>{escape(mark)}</sup> {_inline(text)}" for mark, text in block.notes)
            return f"<p><small>{notes}</small></p>"
        if isinstance(block, b.Box):
            inner = "\n".join(map(self.block, block.blocks))
            return f"<aside><strong>{_inline(block.title)}</strong>\n{inner}</aside>"
        if isinstance(block, b.Columns):
            return "\n".join(map(self.block, block.blocks))
        return self.letter(block)

    def letter(self, block: b.Block) -> str:
        if isinstance(block, b.TitlePage):
            lines = "".join(f"<p>{_inline(line)}</p>" for line in (block.subtitle, *block.lines) if line)
            return f"<h1>{_inline(block.title)}</h1>{lines}"
        if isinstance(block, b.Letterhead):
            fields = "".join(f"<dt>{escape(name)}</dt><dd>{_inline(value)}</dd>" for name, value in block.fields)
            lines = "<br>".join(map(escape, (*block.sender, *block.addressee)))
            return f"<p>{lines}</p><dl>{fields}</dl>"
        if isinstance(block, b.Signature):
            return "".join(f"<p>{escape(function)}<br>{escape(name)}</p>" for function, name in block.signers)
        return ""


def _page(document: b.Document, menu: str, site: str, stem: str) -> dict[str, bytes]:
    page = _Page(stem)
    body = "\n".join(filter(None, map(page.block, document.blocks)))
    lines = [
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">',
        f"<title>{escape(document.title)} | {escape(site)}</title>",
        f'<meta name="date" content="{document.date.isoformat()}"><style>{_STYLE}</style></head><body>',
        f"<header>{escape(document.header)}</header>" if document.header else "",
        f"<nav><ul>{menu}</ul></nav>" if menu else "",
        f"<main>\n{body}\n</main>",
        f"<footer>{escape(document.footer)}</footer>" if document.footer else "",
        "</body></html>\n",
    ]
    return {f"{stem}.html": "\n".join(filter(None, lines)).encode(), **page.images}


def render(file: b.DocumentFile) -> dict[str, bytes]:
    """Write one page, or a site in a folder when the file holds several documents."""
    stem = file.name.removesuffix(".html")
    if len(file.documents) == 1:
        return _page(file.documents[0], "", file.title, stem)
    names = ["index", *(slug(document.title) for document in file.documents[1:])]
    menu = "".join(
        f'<li><a href="{name}.html">{escape(document.title)}</a></li>'
        for name, document in zip(names, file.documents, strict=True)
    )
    site: dict[str, bytes] = {}
    for name, document in zip(names, file.documents, strict=True):
        pages = _page(document, menu, file.title, name)
        site.update({f"{stem}/{path}": data for path, data in pages.items()})
    return site
