"""A cross-encoder as a second opinion on the order of the best passages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.models import Outcome
from assistant.ranking import Ranked
from assistant.reranking import RERANKED, reranked
from assistant.retriever import PassageRetriever
from assistant.service import Assistant
from assistant.settings import Settings
from tests.tiny_models import save_reranker
from vectorstore.hub import HubError
from vectorstore.reranker import Reranker, load_reranker

QUESTION = "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_reranker(tmp_path_factory.mktemp("modellen") / "herordenaar")


class LastFirst(Reranker):
    """Turns the order around."""

    def __init__(self) -> None:
        self.fingerprint = "omgekeerd"
        self.read: list[str] = []

    def scores(self, question: str, texts: Sequence[str]) -> tuple[float, ...]:
        self.read += texts
        return tuple(float(number) for number in range(len(texts)))


def ids(ranked: Sequence[Ranked]) -> list[str]:
    return [item.passage.id for item in ranked]


def test_its_order_counts_as_much_as_the_learned_one(assistant: Assistant) -> None:
    retrieval = PassageRetriever(assistant.index).retrieve(QUESTION)
    opinion = LastFirst()
    result = reranked(retrieval.question, retrieval.ranked, opinion)
    # First and last of the head come out ahead of its middle, and the learned order decides between equals.
    head = ids(retrieval.ranked[:RERANKED])
    assert ids(result)[:2] == [head[0], head[-1]]
    assert sorted(ids(result)[:RERANKED]) == sorted(head)
    assert ids(result)[RERANKED:] == ids(retrieval.ranked)[RERANKED:]
    before = {item.passage.id: (item.score, item.features) for item in retrieval.ranked}
    assert all(before[item.passage.id] == (item.score, item.features) for item in result)
    assert opinion.read[0].startswith(retrieval.ranked[0].document.title)


def test_a_saved_cross_encoder_reorders_and_the_answer_still_stands(
    model: Path, assistant: Assistant, example_data: Path
) -> None:
    settings = Settings(_env_file=None, data=example_data, reranker=str(model))
    other = Assistant.open(settings=settings)
    plain = [hit.text for hit in assistant.search(QUESTION, 100)]
    mixed = [hit.text for hit in other.search(QUESTION, 100)]
    assert mixed != plain and sorted(mixed) == sorted(plain)
    assert mixed[RERANKED:] == plain[RERANKED:]
    answer = other.ask(QUESTION)
    assert answer.outcome is not Outcome.ANSWER or "3,05 N" in answer.text
    assert answer.citations
    assert other.fingerprint() != assistant.fingerprint()
    other.close()


def test_scores_are_one_a_passage_and_the_same_each_time(model: Path) -> None:
    reranker = load_reranker(str(model))
    texts = ["Het zwembad krijgt een nieuw dak.", "De fietstunnel gaat open. " * 400]
    assert reranker.scores("zwembad", []) == ()
    assert len(set(reranker.scores("zwembad", texts))) == 2
    assert reranker.scores("zwembad", texts) == pytest.approx(reranker.scores("zwembad", texts))


def test_a_model_that_sorts_texts_into_classes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HubError, match="geen score per passage"):
        load_reranker(str(save_reranker(tmp_path / "drie", labels=3)))


def test_a_reranker_that_is_not_there_is_told_before_the_first_question(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, example_data: Path
) -> None:
    (tmp_path / "leeg").mkdir()
    monkeypatch.setenv("RAADWIJZER_RERANKER", str(tmp_path / "leeg"))
    result = CliRunner().invoke(app, ["ask", QUESTION, "--data", str(example_data)])
    assert result.exit_code == 1
    assert "herordenaar" in result.stderr and "RAADWIJZER_RERANKER" in result.stderr
