"""What a language model gets to see: the question, numbered passages and numbered figures, within a token budget.

The same index and question give the same request, letter for letter, so that recorded answers can be played again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.composing import mention_of
from assistant.formulating.untrusted import as_data, as_line, fence, is_order
from assistant.ranking import Ranked
from assistant.retriever import Retrieval
from assistant.sources import Fact, facts_of
from ingest.figures import say
from ingest.models import Document, Passage, Unit, UnitKind
from prompts.loading import Prompt
from vectorstore.record import Record

MOST_PASSAGES = 40
"""Passages offered. Of questions in everyday words one in twenty has its evidence between rank 25 and 40."""

FULL_PASSAGES = 15
"""So many of the best passages offer all their figures, the others those of their best units."""

FEW_FIGURES = 24
"""Figures that a passage further down offers; with 12 the row asked for was left out of a table of tariffs."""

NEIGHBOURS_OF = 5
"""Of so many of the best passages the ones beside it come along: what belongs to them may stand there."""

FULL_FIGURES = 60
"""A passage offers at most so many figures: those of its best units first."""

_AROUND = 60
"""Letters of a sentence that say what a figure in it is of."""
_LONGEST_LABEL = 120
_LEFT_OUT = "(een zin weggelaten)"
_SECTIONS = 2
"""Headings above a passage that are named."""


@dataclass(frozen=True, slots=True)
class NumberedPassage:
    """A passage with the number by which the model names it."""

    name: str
    passage: Passage
    document: Document


@dataclass(frozen=True, slots=True)
class NumberedFigure:
    """A figure with the number by which the model names it, and the passage that it stands in."""

    name: str
    fact: Fact
    source: NumberedPassage

    @property
    def said(self) -> str:
        """The figure as a reader says it."""
        return said(self.fact)


@dataclass(frozen=True, slots=True)
class Request:
    """The messages for the model, and what its numbers stand for. `prompt` is the version of the prompt."""

    system: str
    user: str
    prompt: str
    question: str
    passages: Mapping[str, NumberedPassage]
    figures: Mapping[str, NumberedFigure]
    tokens: int


def said(fact: Fact) -> str:
    """A figure of a source as a reader says it; nought, and what has no other form, as its document writes it."""
    figure = fact.figure
    # "2x boa": two of them, and not "2 keer".
    times = figure.unit == "keer" and figure.as_written.endswith(("x", "×"))
    return figure.as_written if figure.value == 0 or times else say(mention_of(figure))


def make_request(
    retrieval: Retrieval,
    record: Record,
    documents: Mapping[str, Document],
    template: Prompt,
    count: Callable[[str], int],
    budget: int,
    **more: str,
) -> Request:
    """The request for a question.

    Args:
        retrieval: what was found, best first.
        record: for the passages beside the best ones.
        documents: the documents that may be shown, by id.
        template: the prompt to fill.
        count: counts tokens.
        budget: tokens for passages and figures together.
        more: further fields of the prompt.
    """
    passages: dict[str, NumberedPassage] = {}
    figures: dict[str, NumberedFigure] = {}
    blocks: list[tuple[NumberedPassage, str]] = []
    lines: list[str] = []
    left = budget
    for passage, best in _offered(retrieval, record, documents):
        document = documents[passage.document_id]
        numbered = NumberedPassage(f"P{len(passages) + 1}", passage, document)
        block = _block(numbered)
        left_now = left - count(block)
        if left_now < 0:
            continue
        own: dict[str, NumberedFigure] = {}
        rows = [f"{numbered.name} ({as_line(document.title)}):"]
        left_now -= count(rows[0]) + 1
        most = FULL_FIGURES if len(passages) < FULL_PASSAGES else FEW_FIGURES
        for unit in _units_with_figures(passage, best, most):
            of_unit = [
                NumberedFigure(f"F{len(figures) + len(own) + place}", fact, numbered)
                for place, fact in enumerate(facts_of(unit, passage, document), start=1)
            ]
            line = _line(unit, of_unit)
            cost = count(line) + 1
            if cost > left_now:
                break
            left_now -= cost
            own.update({one.name: one for one in of_unit})
            rows.append(line)
        if own:
            lines += rows
        left = left_now
        passages[numbered.name] = numbered
        figures.update(own)
        blocks.append((numbered, block))
        if len(passages) == MOST_PASSAGES:
            break
    question = as_line(retrieval.question.standalone)
    mark = fence([template.version, question, *more.values(), *(block for _, block in blocks)])
    dates = [document.date for document in documents.values() if document.date is not None]
    fields = {
        "newest": max(dates).strftime("%d-%m-%Y") if dates else "onbekende datum",
        "passages": "\n".join(f"⟦{one.name} {mark}⟧\n{block}\n⟦einde {one.name} {mark}⟧" for one, block in blocks)
        or "(geen)",
        "figures": "\n".join([f"⟦cijfers {mark}⟧", *lines, f"⟦einde cijfers {mark}⟧"]) if lines else "(geen)",
        "question": f"⟦vraag {mark}⟧\n{question}\n⟦einde vraag {mark}⟧",
        **{name: f"⟦{name} {mark}⟧\n{as_data(text)}\n⟦einde {name} {mark}⟧" for name, text in more.items()},
    }
    system, user = template.fill(**{name: text for name, text in fields.items() if name in template.fields})
    return Request(system, user, template.version, question, passages, figures, count(system) + count(user))


def _offered(
    retrieval: Retrieval, record: Record, documents: Mapping[str, Document]
) -> Iterator[tuple[Passage, Sequence[Unit]]]:
    """The passages to offer, best first, with their units from best to worst; those beside the best ones after them."""
    seen: set[str] = set()
    beside: list[Passage] = []
    for number, ranked in enumerate(retrieval.ranked[:MOST_PASSAGES]):
        passage = ranked.passage
        if number < NEIGHBOURS_OF:
            beside += record.passages_around(passage, 1)
        if passage.document_id not in documents or passage.id in seen:
            continue
        seen.add(passage.id)
        yield passage, _best_first(ranked)
        if number == NEIGHBOURS_OF - 1:
            # A table goes on in the next passage; what follows rank five may be cut off before it.
            for other in beside:
                if other.id not in seen and other.document_id in documents and _same_table(other, retrieval):
                    seen.add(other.id)
                    yield other, other.units
    for other in beside:
        if other.id not in seen and other.document_id in documents:
            seen.add(other.id)
            yield other, other.units


def _same_table(passage: Passage, retrieval: Retrieval) -> bool:
    """Whether a passage is another piece of a table that is among the best passages."""
    if not passage.header:
        return False
    return any(
        (passage.caption, passage.header, passage.section)
        == (one.passage.caption, one.passage.header, one.passage.section)
        for one in retrieval.ranked[:NEIGHBOURS_OF]
    )


def _best_first(ranked: Ranked) -> list[Unit]:
    best = [unit for _, unit in ranked.units]
    return best + [unit for unit in ranked.passage.units if unit not in best]


def _units_with_figures(passage: Passage, units: Sequence[Unit], most: int) -> list[Unit]:
    """The units of a passage that have figures, in the order in which they stand; of many the best ones."""
    chosen: list[Unit] = []
    total = 0
    for unit in units:
        if is_order(unit.text):
            continue
        total += len(unit.figures)
        if unit.figures and (total <= most or not chosen):
            chosen.append(unit)
    return sorted(chosen, key=lambda unit: unit.start)


def _block(numbered: NumberedPassage) -> str:
    document, passage = numbered.document, numbered.passage
    pages = str(passage.page_first)
    if passage.page_last != passage.page_first:
        pages += f"-{passage.page_last}"
    stamp = f", {document.date.day}-{document.date.month}-{document.date.year}" if document.date else ""
    head = f"stuk: {as_line(document.title)} ({document.kind}{stamp}) | bladzijde {pages}"
    if passage.section:
        head += f" | onder: {as_line(' > '.join(passage.section[-_SECTIONS:]))}"
    return f"{head}\n{as_data(_without_orders(passage))}"


def _without_orders(passage: Passage) -> str:
    """The text of a passage without the sentences that tell a model what to do."""
    text = passage.text
    for unit in passage.units:
        if is_order(unit.text):
            text = re.sub(r"\s+".join(map(re.escape, unit.text.split())), _LEFT_OUT, text)
    return text


def _line(unit: Unit, figures: Sequence[NumberedFigure]) -> str:
    """The figures of a row or sentence on one line: what they are of, and each as written and as a reader says it."""
    if unit.kind is UnitKind.ROW:
        name = f"{unit.lead}: {unit.label}" if unit.lead and unit.label else unit.label or "rij zonder naam"
        return f"- {as_line(name)[:_LONGEST_LABEL]} | " + " | ".join(_cell(one) for one in figures)
    return "- " + " | ".join(f"{_cell(one)} ({as_line(_words_around(one))})" for one in figures)


def _cell(figure: NumberedFigure) -> str:
    """Number, column and period, as written, and how a reader says it where that is something else."""
    own = figure.fact.figure
    column, period = as_line(own.column_label or ""), period_of(figure.fact)
    where = ", ".join(part for part in (column, period if period not in column else "") if part)
    written, said_so = as_line(own.as_written), as_line(figure.said)
    told = "" if said_so == written else f" = {said_so}"
    return as_line(f"{figure.name} {where}: {written}{told}" if where else f"{figure.name}: {written}{told}")


def _words_around(figure: NumberedFigure) -> str:
    """The words of a sentence around a figure."""
    text, written = figure.fact.unit.text, figure.fact.figure.as_written
    place = text.find(written)
    if place < 0:
        return f"{text[:_AROUND]} …"
    before = text[max(0, place - _AROUND) : place]
    after = text[place + len(written) :][: _AROUND // 2]
    return f"{before.partition(' ')[2] if place > _AROUND else before}… {after.rpartition(' ')[0]}".strip()


def period_of(fact: Fact) -> str:
    """The period that a figure is given for: its own, or the one that its place gives; empty when unknown."""
    if fact.figure.period is not None:
        return fact.figure.period.as_written
    return fact.periods[0].as_written if len(fact.periods) == 1 else ""
