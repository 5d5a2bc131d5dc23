"""The points to tick off say what they are about in plain Dutch."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.drafting.markdown import to_markdown
from assistant.drafting.models import AskedQuestion, Case, Concept, Letter, Nature, Related, RelatedKind
from assistant.drafting.numbering import Source, written
from assistant.drafting.todo import todo_of
from assistant.models import Citation

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


def _case(concept: Concept) -> Case:
    letter = Letter(questions=(AskedQuestion(number="1", text=concept.question),))
    now = datetime(2025, 10, 1, tzinfo=UTC)
    return Case(id="z", letter=letter, concepts=(concept,), created=now, changed=now)
