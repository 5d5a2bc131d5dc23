"""A case as Markdown: the same content as the Word file."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.drafting.checklist import checklist, general
from assistant.drafting.models import Case
from assistant.drafting.numbering import Piece, WrittenCase, dutch_date, written
from assistant.drafting.placing import figures_of
from ingest.models import Document

CONCEPT = "CONCEPT: nog niet vastgesteld door het college"

_SPECIAL = re.compile(r"([\\`*_{}<>#|~]|^\s*[-+](?=\s)|^\s*\d+(?=[.)]\s))", re.MULTILINE)


def to_markdown(case: Case, documents: Mapping[str, Document], *, with_checklist: bool = True) -> str:
    """The case as Markdown; texts from outside are escaped, so that they cannot make links or headings."""
    whole = written(case, documents)
    letter = case.letter
    lines = [f"# Beantwoording schriftelijke vragen{f': {_plain(letter.subject)}' if letter.subject else ''}", ""]
    lines += [f"**{CONCEPT}**", ""]
    lines += [f"- {label}: {_plain(value)}" for label, value in fields(case) if value]
    if letter.introduction:
        lines += ["", "## Inleiding van de vragensteller", "", _plain(letter.introduction)]
    lines += ["", "## Vragen en antwoorden", ""]
    lead = before = ""
    for answer in whole.answers:
        concept = answer.concept
        if concept.lead and concept.lead not in (lead, before):
            lines += [f"*{_plain(concept.lead)}*", ""]
        lead, before = concept.lead, before if concept.lead else concept.question
        lines += [f"**Vraag {_plain(concept.number)}.** {_plain(concept.question)}", "", "**Antwoord.**", ""]
        for paragraph in answer.paragraphs:
            lines += ["".join(_piece(piece) for piece in paragraph).strip(), ""]
        for conflict in answer.conflicts:
            lines += [f"*Let op: {_plain(conflict)}*", ""]
    lines += _sources(whole)
    if with_checklist:
        lines += _checklist(case)
    return "\n".join(lines).rstrip() + "\n"


def fields(case: Case) -> tuple[tuple[str, str], ...]:
    """The heading of the letter as labels and values."""
    letter = case.letter
    return (
        ("Fractie", letter.party),
        ("Vragenstellers", ", ".join(letter.askers)),
        ("Datum vragen", dutch_date(letter.date) if letter.date else ""),
        ("Grondslag", f"{letter.article} reglement van orde" if letter.article else ""),
        ("Kenmerk", letter.reference),
        ("Concept van", dutch_date(case.changed.date())),
    )


def _sources(whole: WrittenCase) -> list[str]:
    if not whole.sources:
        return []
    lines = ["## Bronnen", ""]
    for source in whole.sources:
        link = f" <{source.url}>" if source.url and not re.search(r"[<>\s]", source.url) else ""
        lines += [f"[{source.number}] {_plain(source.ended)}{link} “{_plain(source.quote)}”", ""]
    return lines


def _checklist(case: Case) -> list[str]:
    lines = ["## Checklist voor de ambtelijke controle", ""]
    lines += [f"- [ ] {point}" for point in general(case)]
    for question in checklist(case):
        lines += ["", f"### {_plain(question.heading)}", ""]
        lines += [f"- [ ] {_plain(point)}" for point in question.points]
        lines += [f"- {_plain(place.said)}: “{_figured(place.quote)}”" for place in question.places]
    return [*lines, ""]


def _piece(piece: Piece) -> str:
    text = _plain(piece.text)
    if piece.fault:
        return f"**{text.strip()}** (controleren: {_plain(piece.fault)})"
    return f"**{text}**" if piece.open else text


def _figured(quote: str) -> str:
    """A quote with its figures in bold."""
    parts: list[str] = []
    cursor = 0
    for start, end in figures_of(quote):
        parts += [_plain(quote[cursor:start]), f"**{_plain(quote[start:end].strip())}**"]
        cursor = end
    return "".join([*parts, _plain(quote[cursor:])])


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
