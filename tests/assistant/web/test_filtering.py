"""Choosing which documents to search in."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.retriever import Filter
from assistant.service import Assistant
from assistant.web import filtering, rendering, texts
from tests.assistant.web.scripted import BEGROTING, BRIEF, LIJST
from tests.assistant.web.scripted import PLAN as NAMED

PLAN = NAMED.model_copy(update={"title": "Programmaplan 3. Water en warmte"})
DOCUMENTS = (BEGROTING, BRIEF, LIJST, PLAN)


def test_what_can_be_chosen_comes_from_the_documents() -> None:
    found = filtering.choices(DOCUMENTS)
    assert ("raadsbrief", "Raadsbrief") in found.kinds
    assert found.years == (2025, 2024)
    assert found.programmes == ("Water en warmte",)
    assert {name for name, _ in found.documents} == {"begroting", "brief", "lijst", "plan"}


def test_a_choice_becomes_a_filter() -> None:
    wanted = filtering.read_choice({"kinds": ["raadsbrief"], "year": "2024", "documents": ["brief"]}, DOCUMENTS)
    assert wanted == Filter(
        documents=("brief",), kinds=("raadsbrief",), first=date(2024, 1, 1), last=date(2024, 12, 31)
    )
    assert filtering.matching(DOCUMENTS, wanted) == 1


def test_a_programme_chooses_its_documents() -> None:
    wanted = filtering.read_choice({"programme": "Water en warmte"}, DOCUMENTS)
    assert wanted == Filter(documents=("plan",))
    both = filtering.read_choice({"programme": "Water en warmte", "documents": ["plan", "brief"]}, DOCUMENTS)
    assert both == Filter(documents=("plan",))
    nothing = filtering.read_choice({"programme": "Water en warmte", "documents": ["brief"]}, DOCUMENTS)
    assert filtering.matching(DOCUMENTS, nothing) == 0


@pytest.mark.parametrize(
    "sent",
    [None, "x", {}, {"kinds": "raadsbrief", "year": 2024}, {"documents": ["anders", 3], "year": "1e3", "programme": 5}],
)
def test_what_does_not_exist_is_no_choice(sent: object) -> None:
    assert filtering.read_choice(sent, DOCUMENTS) is None


def test_the_line_says_how_much_is_searched() -> None:
    assert rendering.filter_line(DOCUMENTS, None) == texts.FILTER_ALL
    assert rendering.filter_line(DOCUMENTS, Filter(kinds=("raadsbrief",))) == "In 1 van 4 documenten"
    one = Filter(documents=(BRIEF.id,))
    assert rendering.filter_line(DOCUMENTS, one) == f"Alleen in {BRIEF.title}"
    nothing = Filter(kinds=("raadsbrief",), first=date(1999, 1, 1), last=date(1999, 12, 31))
    assert rendering.filter_line(DOCUMENTS, nothing) == texts.FILTER_NONE


def test_one_document_leaves_nothing_to_choose() -> None:
    assert rendering.filter_panel([BRIEF], None) == ""


def test_the_count_is_that_of_the_retriever(assistant: Assistant) -> None:
    documents = assistant.documents()
    for sent in ({"year": "2026"}, {"kinds": ["raadsbrief"]}, {"year": "2025", "kinds": ["raadsbrief", "rapport"]}):
        wanted = filtering.read_choice(sent, documents)
        assert wanted is not None
        assert filtering.matching(documents, wanted) == len(assistant._retriever.allowed(wanted)) > 0
