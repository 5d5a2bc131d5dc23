"""Corruptions of where an answer comes from: another row, column, document, quote, place or marker."""

from __future__ import annotations

import random
import re

from assistant.citing import cite
from assistant.composing import mention_of, spoken
from assistant.models import Answer
from evals.altering import MARKER, NUMBER, Changes, Stock, change, other_digits, with_citation, with_figure, with_text
from ingest.figures import say
from ingest.models import Figure, Passage, Unit, UnitKind


def row_changes(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    """The name, figure or quote of the row above."""
    citation = answer.citations[0]
    unit, passage = stock.unit(citation), stock.passages[citation.passage_id]
    above = _above(unit, passage)
    if above is None:
        return
    document = stock.documents[citation.document_id]
    moved = cite(stock.record, citation.marker, document, passage, above)
    if unit.text not in above.text:
        yield "citaat van een andere plek", change(answer, citations=(moved, *answer.citations[1:]))
    if unit.kind is not UnitKind.ROW or not unit.label or not above.label or _name(above) == _name(unit):
        return
    named = with_text(answer, _renamed(answer.text, unit, above))
    figures = tuple(f.model_copy(update={"label": _name(above)}) for f in answer.figures)
    if named != answer and not _says_the_same(unit, above):
        yield "naam in de tekst", named
        yield "naam overal", change(named, figures=figures)
    if answer.figures:
        yield "naam van het cijfer", change(answer, figures=figures)
    for old in unit.figures:
        new = next((f for f in above.figures if f.column_label == old.column_label and f.value != old.value), None)
        if new is None or not old.column_label:
            continue
        taken = _taken(answer, old, new)
        if taken is not None:
            yield "cijfer van een andere rij", taken
            yield "cijfer en citaat van een andere rij", change(taken, citations=(moved, *answer.citations[1:]))


def _above(unit: Unit, passage: Passage) -> Unit | None:
    """The unit above, for the first one that below."""
    place = passage.units.index(unit)
    chosen = place - 1 if place else 1
    return passage.units[chosen] if chosen < len(passage.units) else None


def _says_the_same(unit: Unit, other: Unit) -> bool:
    return {(f.column_label, f.value) for f in unit.figures} == {(f.column_label, f.value) for f in other.figures}


def _renamed(text: str, unit: Unit, other: Unit) -> str:
    """The text with the name of another row; of rows that only their group tells apart, the other group."""
    label = " ".join((unit.label or "").split())
    new = " ".join((other.label or "").split())
    if label != new:
        return text.replace(label, new, 1)
    return text.replace(unit.lead, other.lead, 1) if unit.lead and other.lead else text


def _name(unit: Unit) -> str:
    return f"{unit.lead}: {unit.label}" if unit.lead else str(unit.label)


def _taken(answer: Answer, old: Figure, new: Figure) -> Answer | None:
    """The answer with another figure in the place of one, in the text and among its figures."""
    text = answer.text
    for before, after in ((spoken(old), spoken(new)), (say(mention_of(old)), say(mention_of(new)))):
        changed = re.sub(rf"(?<![\w.,-]){re.escape(before)}(?![\w]|[.,]\d)", after.replace("\\", ""), text, count=1)
        if changed != text:
            break
    else:
        return None
    figures = tuple(
        f.model_copy(
            update={
                "as_written": new.as_written,
                "value": None if new.value is None else format(new.value.normalize(), "f"),
                "unit": new.unit,
                "direction": new.direction.value if new.direction else None,
            }
        )
        if f.as_written == old.as_written and f.period == (old.period.as_written if old.period else None)
        else f
        for f in answer.figures
    )
    return change(answer, text=changed, figures=figures)


def column_changes(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    """The figure or head of another column of the same row."""
    unit = stock.unit(answer.citations[0])
    if unit.kind is not UnitKind.ROW:
        return
    for old in unit.figures:
        for new in unit.figures:
            if not old.column_label or not new.column_label or old.column_label == new.column_label:
                continue
            if (old.value, old.low, old.high, old.qualifier) == (new.value, new.low, new.high, new.qualifier):
                continue
            taken = _taken(answer, old, new)
            if taken is not None:
                yield "cijfer van een andere kolom", taken
            if answer.text.count(old.column_label) == 1 and new.column_label not in answer.text:
                # Only where the name stands for the column and for nothing else in the text.
                yield (
                    "kop van een andere kolom",
                    with_text(answer, answer.text.replace(old.column_label, new.column_label)),
                )


def document_changes(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    """Another document: its title, its file, a quote of it, or all of these."""
    citation = answer.citations[0]
    mine = stock.documents[citation.document_id]
    others = [d for d in stock.documents.values() if d.title != mine.title and d.file != mine.file]
    if not others:
        return
    other = draw.choice(others)
    named = {"document": other.title, "document_id": other.id, "file": other.file}
    for field, value in named.items():
        yield f"{field} van de bron", with_citation(answer, **{field: value})
    yield "de bron", with_citation(answer, **named)
    if mine.title in answer.text:
        text = answer.text.replace(mine.title, other.title)
        yield "titel in de tekst", with_text(answer, text)
        yield "titel overal", with_text(with_citation(answer, **named), text)
    passages = [passage for passage in stock.passages.values() if passage.document_id == other.id]
    for passage in draw.sample(passages, min(3, len(passages))):
        unit = passage.units[draw.randrange(len(passage.units))]
        cited = stock.unit(citation)
        if cited.text in unit.text:
            continue
        real = cite(stock.record, citation.marker, other, passage, unit)
        moved = change(answer, citations=(real, *answer.citations[1:]))
        yield "citaat uit een ander document", moved
        if mine.title in answer.text and cited.label != unit.label and cited.figures:
            yield (
                "citaat en titel van een ander document",
                with_text(moved, answer.text.replace(mine.title, other.title)),
            )


def quote_changes(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    """A quote with other words or digits, in the citation or in the text."""
    quote = answer.citations[0].quote
    words = quote.split()
    yield "leeg", with_citation(answer, quote="")
    yield "woord erbij", with_citation(answer, quote=f"{quote} ongeveer")
    for match in NUMBER.finditer(quote):
        for changed in other_digits(match[0]):
            yield "cijfer", with_citation(answer, quote=quote[: match.start()] + changed + quote[match.end() :])
    if len(words) > 2:
        middle = len(words) // 2
        yield "woord weg", with_citation(answer, quote=" ".join([*words[:middle], *words[middle + 1 :]]))
    for match in re.finditer(r"“([^“”]+)”", answer.text):
        said = match[1].split()
        if len(said) > 3:
            middle = len(said) // 2
            fewer = " ".join([*said[:middle], *said[middle + 1 :]])
            if said[middle - 1] != said[middle] != said[middle + 1]:
                yield "woord weg uit de tekst", with_text(answer, answer.text.replace(match[1], fewer, 1))
            more = " ".join([*said[:middle], "niet", *said[middle:]])
            yield "woord erbij in de tekst", with_text(answer, answer.text.replace(match[1], more, 1))


def place_changes(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    """A right quote that is said to stand elsewhere."""
    citation = answer.citations[0]
    for page in (citation.page + 1, citation.page - 1, citation.page + 1000):
        yield "bladzijde", with_citation(answer, page=page)
    yield "begin", with_citation(answer, start=citation.start + 1)
    yield "einde", with_citation(answer, end=citation.end - 1)
    yield "kop", with_citation(answer, section=f"{citation.section} en meer")
    passage = draw.choice([name for name in stock.passages if name != citation.passage_id])
    yield "passage", with_citation(answer, passage_id=passage)
    if citation.context_before:
        yield "tekst ervoor", with_citation(answer, context_before=f"Niet {citation.context_before}")


def marker_changes(answer: Answer, stock: Stock, draw: random.Random) -> Changes:
    """Markers and citations that do not belong together."""
    highest = max(citation.marker for citation in answer.citations)
    yield "naar niets", with_text(answer, MARKER.sub(f"[{highest + 1}]", answer.text, count=1))
    yield "weg", with_text(answer, MARKER.sub("", answer.text))
    yield "dubbel", change(answer, citations=(*answer.citations, answer.citations[0]))
    yield "bronnen weg", change(answer, citations=())
    for index in range(len(answer.figures)):
        yield "van het cijfer", with_figure(answer, index, citation=highest + 1)
