"""Every answer can be explained, in Dutch, and the explanation adds up to the decision."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.explaining import meanings, parts
from assistant.explanation_lines import explanation_lines
from assistant.indexing import index_paths
from assistant.learned import Linear, shipped
from assistant.service import Assistant
from assistant.settings import Settings
from vectorstore.index import Index

TEXT = """Begroting 2031

Tabel 1 Lasten per programma
Bedragen x 1.000 euro
Programma\t2031\t2032
Sport en bewegen\t1.250\t1.310
Cultuur\t640\t655

De gemeente bouwt in 2031 in totaal 85 woningen aan de Havenkade.
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("uitleg")
    stukken = folder / "stukken"
    stukken.mkdir()
    (stukken / "begroting-2031.txt").write_text(TEXT, encoding="utf-8")
    index = Index(folder / "data")
    index_paths(index, [stukken], encoding="raadwijzer")
    index.close()
    return folder / "data"


@pytest.fixture
def assistant(data: Path) -> Assistant:
    return Assistant.open(settings=Settings(data=data))


def test_every_feature_of_the_models_has_a_dutch_meaning() -> None:
    models = shipped()
    for model in (models.passages, models.units, models.cells, models.confidence):
        assert set(model.weights) <= set(meanings())


def test_the_largest_parts_come_first_and_are_weight_times_value() -> None:
    model = Linear(bias=1.0, weights={"near": 2.0, "row": -3.0, "long": 0.01})
    found = parts(model, {"near": 0.5, "row": 1.0, "long": 1.0})
    assert [(part.feature, part.effect) for part in found] == [("row", -3.0), ("near", 1.0)]


def test_an_explanation_says_what_was_understood_and_how_sure_it_is(assistant: Assistant) -> None:
    question = "Hoeveel woningen bouwt de gemeente in 2031 aan de Havenkade?"
    explained = assistant.explain(question)
    assert explained.asked == ("aantal",)
    assert explained.years == (2031,)
    assert "Havenkade" in explained.contenders[0].text
    assert explained.contenders[0].score >= explained.contenders[1].score
    answered = not assistant.ask(question).refused
    sure = explained.probability is not None and explained.probability >= explained.threshold
    assert answered == (sure and explained.forbidden is None)
    lines = "\n".join(explanation_lines(explained))
    assert "kans dat de eerste plek klopt" in lines
    assert "het verschil met plek 1" in lines


def test_the_command_explains_as_text_and_as_json(data: Path) -> None:
    command = [sys.executable, "-c", "from assistant.cli import main; main()", "ask", "Lasten cultuur 2032?"]
    told = subprocess.run(
        [*command, "--explain", "--data", str(data)], capture_output=True, text=True, check=True
    ).stdout
    assert "Wat van de vraag is begrepen" in told
    line = json.loads(
        subprocess.run(
            [*command, "--explain", "--json", "--data", str(data)], capture_output=True, text=True, check=True
        ).stdout
    )
    assert line["explanation"]["contenders"]
    plain = json.loads(
        subprocess.run([*command, "--json", "--data", str(data)], capture_output=True, text=True, check=True).stdout
    )
    assert "explanation" not in plain
