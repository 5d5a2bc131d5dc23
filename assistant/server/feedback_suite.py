"""Feedback as a suite of candidate cases, in the YAML that `raadwijzer eval` reads (see evals/README.md).

A right answer becomes a case that expects its figures and its source; a wrong one a case that forbids its figures.
Every case is marked as a draft: a person looks at it before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import yaml

from assistant.models import AnswerFigure, Citation
from assistant.server.stores import Feedback

WORDS = 6
"""Words of the answer that a case without figures looks for, at most."""

QUOTE_CHARACTERS = 200
"""A longer quote says no more about where the answer stands."""

TO_FILL_IN = "VUL IN"
"""Stands where a person must say what the right answer holds; until then the case cannot succeed."""

_WORD = re.compile(r"[^\W\d_]{6,}")


def suite_of(feedback: Sequence[Feedback], documents: Sequence[str]) -> str:
    """A suite file.

    Args:
        feedback: the opinions; the last one about an answer counts.
        documents: where the documents are, as the suite says it.
    """
    last = {(one.answer.id, one.by): one for one in feedback}
    cases: dict[str, dict[str, Any]] = {}
    for one in last.values():
        name = one.answer.id if one.answer.id not in cases else f"{one.answer.id}-{len(cases) + 1}"
        cases[name] = _case(name, one)
    suite: dict[str, Any] = {
        "naam": "Uit de chat",
        "omschrijving": "Vragen waarbij gebruikers zeiden of het antwoord klopte. Kijk elk geval na.",
    }
    if documents:
        suite["documenten"] = list(documents)
    suite["gevallen"] = list(cases.values())
    return yaml.safe_dump(suite, allow_unicode=True, sort_keys=False, width=120)


def _case(name: str, one: Feedback) -> dict[str, Any]:
    answer = one.answer
    case: dict[str, Any] = {"id": name, "vraag": answer.question}
    if one.history:
        case["geschiedenis"] = list(one.history)
    case["tags"] = ["klopt" if one.right else "klopt-niet"]
    case["concept"] = True
    case["antwoord"] = answer.text
    case["opmerking"] = "; ".join(_notes(one))
    case["verwacht"] = _right(one) if one.right else _wrong(one)
    return case


def _notes(one: Feedback) -> Iterable[str]:
    yield f"{'Klopt' if one.right else 'Klopt niet'}, {one.at:%d-%m-%Y}"
    if one.reason:
        yield one.reason
    yield f"index {one.index}, versie {one.program}"
    if one.model:
        yield f"taalmodel {one.model}, prompt {one.prompt or 'onbekend'}"


def _right(one: Feedback) -> dict[str, Any]:
    """What the answer has: the same is expected again."""
    answer = one.answer
    if answer.refused:
        return {"weigering": True}
    expected: dict[str, Any] = {}
    if answer.figures:
        expected["cijfers"] = [_figure(figure) for figure in answer.figures]
    elif words := _WORD.findall(answer.text):
        expected["woorden"] = [[word] for word in dict.fromkeys(words[:WORDS])]
    if answer.citations:
        expected["bron"] = [_source(citation) for citation in answer.citations]
    return expected or {"woorden": [[TO_FILL_IN]]}


def _wrong(one: Feedback) -> dict[str, Any]:
    """What the answer should not have said; what it should have, only a person knows."""
    answer = one.answer
    expected: dict[str, Any] = {"woorden": [[TO_FILL_IN]]}
    if not answer.refused and answer.figures:
        expected["niet"] = list(dict.fromkeys(figure.as_written for figure in answer.figures))
    return expected


def _figure(figure: AnswerFigure) -> dict[str, Any]:
    expected: dict[str, Any] = {}
    if figure.value is None:
        expected["geschreven"] = figure.as_written
    else:
        expected["waarde"] = _plain(figure.value)
    for key, value in (("eenheid", figure.unit), ("richting", figure.direction), ("periode", figure.period)):
        if value is not None:
            expected[key] = value
    return expected


def _source(citation: Citation) -> dict[str, Any]:
    return {
        "bestand": citation.file,
        "bladzijde": citation.page,
        "citaat": citation.quote[:QUOTE_CHARACTERS],
    }


def _plain(value: str) -> _Plain:
    """A value as a suite takes it: three decimals could be read as thousands, so they become four."""
    decimals = value.partition(".")[2]
    return _Plain(f"{value}0" if len(decimals) == 3 else value)


class _Plain(str):
    """A number that is written as such, digit for digit."""


yaml.SafeDumper.add_representer(
    _Plain,
    lambda dumper, value: dumper.represent_scalar(
        "tag:yaml.org,2002:float" if "." in value else "tag:yaml.org,2002:int", str(value)
    ),
)
