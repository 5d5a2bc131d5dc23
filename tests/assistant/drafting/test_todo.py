"""The points to tick off say what they are about in plain Dutch."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.drafting.markdown import to_markdown
from assistant.drafting.models import AskedQuestion, Case, Concept, Letter, Nature, Related, RelatedKind
from assistant.drafting.numbering import Source, written
from assistant.drafting.todo import todo_of
from assistant.models import Answer, AnswerFigure, Citation, Outcome, Searched

CITATION = Citation(
    marker=1, document="Nota", document_id="n", file="n.pdf", page=2, section="Wat is er gebouwd?", quote="Niets.",
    start=0, end=6, passage_id="n-1",
)  # fmt: skip


def _todo(concept: Concept) -> tuple[str, ...]:
    return todo_of(Letter(), AskedQuestion(number="1", text=concept.question), concept, (), {}, others=False)


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ((RelatedKind.AMENDMENT,), "Er is een amendement over dit onderwerp"),
        ((RelatedKind.MOTION,), "Er is een motie over dit onderwerp"),
        ((RelatedKind.MOTION, RelatedKind.PROMISE), "Er is een toezegging en een motie over dit onderwerp"),
    ],
)
def test_an_earlier_statement_is_called_what_it_is(kinds: tuple[RelatedKind, ...], said: str) -> None:
    related = tuple(Related(kind=kind, citation=CITATION) for kind in kinds)
    concept = Concept(number="1", question="Wat?", nature=Nature.TECHNICAL, text="", related=related)
    (point,) = _todo(concept)
    assert point == f"{said}: meld zo nodig wat ermee is gedaan."


@pytest.mark.parametrize(("section", "ended"), [("Wat is er gebouwd?", "gebouwd?"), ("2.1 Geld", "Geld."), ("", "2.")])
def test_a_place_ends_with_one_mark(section: str, ended: str) -> None:
    citation = CITATION.model_copy(update={"section": section})
    concept = Concept(
        number="1", question="Wat?", nature=Nature.TECHNICAL, text="Niets [1].", citations=(citation,)
    )  # fmt: skip
    (source,) = written(_case(concept), {}).sources
    assert isinstance(source, Source) and source.ended.endswith(ended) and not source.ended.endswith("?.")
    assert "?." not in to_markdown(_case(concept), {})


def _figure(value: str, citation: int, label: str, period: str = "2024") -> AnswerFigure:
    return AnswerFigure(
        as_written=value, value=value, unit="woningen", direction=None, period=period, label=label, citation=citation
    )


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (_figure("148", 2, "Opgeleverde woningen"), True),
        (_figure("152", 2, "Opgeleverde woningen"), False),
        (_figure("148", 1, "Opgeleverde woningen"), False),
        (_figure("148", 2, "Opgeleverde woningen", "2023"), False),
        (_figure("148", 2, "Huurders"), False),
    ],
)
def test_two_figures_that_read_as_the_same_thing_are_told(second: AnswerFigure, told: bool) -> None:
    figures = (_figure("152", 1, "Toegevoegde woningen"), second)
    answer = Answer(
        id="a", question="Hoeveel?", standalone_question="Hoeveel?", outcome=Outcome.ANSWER, text="", figures=figures,
        searched=Searched(documents=1, passages=1, pages=1), seconds=0,
    )  # fmt: skip
    concept = Concept(number="1", question="Hoeveel?", nature=Nature.TECHNICAL, text="", answer=answer)
    said = "Het antwoord noemt 152 [1] en 148 [2] over 2024: controleer welk cijfer bedoeld is."
    assert (said in _todo(concept)) is told


def _case(concept: Concept) -> Case:
    letter = Letter(questions=(AskedQuestion(number="1", text=concept.question),))
    now = datetime(2025, 10, 1, tzinfo=UTC)
    return Case(id="z", letter=letter, concepts=(concept,), created=now, changed=now)
