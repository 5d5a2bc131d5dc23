"""Answers on the example documents: quotes, places, nothing; and the check that stands behind them."""

from __future__ import annotations

from pathlib import Path

import pytest
from langchain_core.documents import Document as LangChainDocument

from assistant.chain import ChainInput
from assistant.models import Answer, Outcome
from assistant.retriever import CouncilRetriever, Filter, PassageRetriever
from assistant.service import Assistant
from assistant.verification import failures
from vectorstore.index import Index

QUESTION = "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?"


def wrong(assistant: Assistant, answer: Answer) -> tuple[str, ...]:
    return failures(answer, assistant.index.record, list(assistant.documents()))


def test_a_row_is_quoted_with_its_figure_said_in_words(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION)
    assert answer.outcome is Outcome.ANSWER
    assert "3,05 N" in answer.text and "3,05 miljoen euro nadelig" in answer.text
    assert "Perspectiefnota 2025-2028" in answer.text
    figure = next(figure for figure in answer.figures if figure.period == "2026")
    assert (figure.value, figure.unit, figure.direction) == ("3050000", "euro", "nadelig")
    assert answer.citations[0].quote.startswith("Saldo na maatregelen")
    assert answer.citations[0].page in {4, 13}


def test_other_documents_with_another_figure_are_named_with_their_own_citation(assistant: Assistant) -> None:
    answer = assistant.ask("saldo na maatregelen 2027")
    assert answer.outcome is Outcome.ANSWER
    assert answer.conflicts
    for conflict in answer.conflicts:
        marker = int(conflict.rsplit("[", 1)[1].rstrip("]"))
        citation = next(citation for citation in answer.citations if citation.marker == marker)
        assert citation.document != answer.citations[0].document
        assert citation.document in conflict
    named = assistant.ask("Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?")
    assert named.conflicts == ()


def test_a_follow_up_is_answered_for_the_other_year(assistant: Assistant) -> None:
    answer = assistant.ask("En voor 2027?", [QUESTION])
    assert answer.standalone_question == QUESTION.replace("2026", "2027", 1)
    assert "2,77" in answer.text or answer.refused


def test_an_unknown_subject_is_never_answered(assistant: Assistant) -> None:
    answer = assistant.ask("Hoeveel ruimteschepen heeft de marsbasis?")
    assert answer.refused
    assert answer.figures == ()


def test_places_make_no_claim_and_show_at_most_five_quotes(assistant: Assistant) -> None:
    answer = assistant.ask("Vergelijk de kosten van het zwembad met die van de bibliotheek")
    assert answer.outcome is Outcome.PLACES
    assert 1 <= len(answer.citations) <= 5
    assert answer.figures == ()
    assert answer.reason


def test_every_quote_of_many_answers_stands_at_its_place(assistant: Assistant) -> None:
    for question in (QUESTION, "Wie is portefeuillehouder wonen?", "zwembad", "hectare bedrijventerrein", "motie"):
        answer = assistant.ask(question)
        for citation in answer.citations:
            page = assistant.page_text(citation.document_id, citation.page)
            assert " ".join(page.split()).find(citation.quote[:60]) >= 0


def test_the_check_refuses_a_changed_quote_marker_figure_and_page(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION)
    assert answer.outcome is Outcome.ANSWER
    citation = answer.citations[0]
    other = "4" if citation.page == 13 else "13"
    corrupted: dict[str, dict[str, object]] = {
        "citaat": {"citations": (citation.model_copy(update={"quote": citation.quote.replace("3,05", "3,06")}),)},
        "verwijzing": {"text": answer.text.replace("[1]", "[2]")},
        "cijfer": {"text": answer.text.replace("3,05", "3,06")},
        "bladzijde": {"citations": (citation.model_copy(update={"page": int(other)}),)},
        "document": {"citations": (citation.model_copy(update={"document_id": "bestaat niet"}),)},
        "periode": {"text": answer.text.replace("2026:", "1999:")},
    }
    for word, change in corrupted.items():
        assert wrong(assistant, answer.model_copy(update=change)), word


def test_the_chain_is_a_runnable(assistant: Assistant) -> None:
    batch = assistant.chain.batch([ChainInput(question=QUESTION), ChainInput(question="zwembad")])
    assert [type(answer) for answer in batch] == [Answer, Answer]
    streamed = list(assistant.chain.stream(ChainInput(question=QUESTION)))
    assert streamed[-1].text == batch[0].text


def test_the_langchain_retriever_gives_documents_with_metadata(assistant: Assistant) -> None:
    retriever = CouncilRetriever(retriever=PassageRetriever(assistant.index), top=3)
    found = retriever.invoke(QUESTION)
    assert len(found) == 3 and all(isinstance(item, LangChainDocument) for item in found)
    assert {"file", "document", "page", "section", "kind", "period"} <= set(found[0].metadata)


def test_filters_by_kind_and_period(assistant: Assistant) -> None:
    retriever = PassageRetriever(assistant.index)
    letters = retriever.retrieve("jeugdhulp", wanted=Filter(kinds=("raadsbrief",))).ranked
    assert letters and {item.document.kind for item in letters} == {"raadsbrief"}
    nobody = retriever.retrieve("jeugdhulp", wanted=Filter(documents=())).ranked
    assert nobody == ()


def test_documents_of_a_group_are_not_found_by_others(tmp_path: Path, assistant: Assistant) -> None:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "geheim.txt").write_text("Raadsbrief\n\nDe onderhandelingen kosten 900.000 euro.\n", encoding="utf-8")
    (folder / "open.txt").write_text("Raadsbrief\n\nDe raad vergadert op dinsdag.\n", encoding="utf-8")
    (folder / "metadata.csv").write_text("file,access\ngeheim.txt,besloten\n", encoding="utf-8")
    from assistant.indexing import index_paths

    index = Index(tmp_path / "data")
    index_paths(index, [folder], encoding="raadwijzer")
    closed = Assistant(index, assistant.settings)
    answer = closed.ask("Wat kosten de onderhandelingen?")
    assert "900.000" not in answer.text
    assert all(citation.file == "open.txt" for citation in answer.citations)
    assert [document.file for document in closed.documents()] == ["open.txt"]
    assert answer.searched.documents == 1


def test_example_questions_come_from_the_documents_and_behave(assistant: Assistant) -> None:
    questions = assistant.example_questions()
    assert len(questions) == 4
    assert sum(not assistant.ask(question).refused for question in questions) >= 3


@pytest.mark.parametrize("question", ["", "?", "2026", "\u202e\u200b", "a" * 5000, "' OR 1=1 --", "[1] {x} <b>"])
def test_odd_questions_do_no_harm(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.text
