"""One sentence of a model over the wire, and the answer that comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assistant.indexing import index_paths
from assistant.models import Answer
from assistant.service import Assistant
from assistant.settings import Settings
from assistant.verification import failures
from tests.assistant.formulating.playing import asked, passage, says
from tests.assistant.formulating.serving import Reply, serving
from vectorstore.index import Index


def indexed(folder: Path, name: str, text: str) -> Path:
    """The data folder of an index on one document."""
    stock = folder / "stukken"
    stock.mkdir()
    (stock / name).write_text(text, encoding="utf-8")
    index = Index(folder / "data")
    assert not index_paths(index, [stock], encoding="raadwijzer").failures
    index.close()
    return folder / "data"


def number(body: dict[str, Any], written: str) -> str:
    """The number of the figure that the document writes so."""
    for line in asked(body).splitlines():
        if line.startswith("- "):
            for cell in line[2:].split(" | "):
                name, _, rest = cell.partition(":")
                if rest.strip().startswith(written) and name[:1] == "F":
                    return name.split()[0]
    raise AssertionError(f"{written} is not among the figures")


def answered(data: Path, question: str, text: str, words: str, *written: str, **calculations: str) -> Answer:
    """The answer when a model says a sentence with these figures ("%s") over the passage with some words."""

    def script(body: dict[str, Any]) -> Reply:
        names = {f"F_{place}": number(body, one) for place, one in enumerate(written, start=1)}
        said, sums = text, dict(calculations)
        for key, name in names.items():
            said = said.replace(f"{{{key}}}", f"{{{name}}}")
            sums = {one: expression.replace(key, name) for one, expression in sums.items()}
        return says((said, [passage(body, words)]), calculations=sums)

    with serving(script) as server:
        settings = Settings(
            _env_file=None,
            data=data,
            model="openai:proef",
            model_url=server.url,
            model_retries=0,
            encoding="raadwijzer",
        )
        assistant = Assistant.open(settings=settings)
        try:
            answer = assistant.ask(question)
            assert failures(answer, assistant.index.record, assistant.documents()) == ()
            return answer
        finally:
            assistant.close()
