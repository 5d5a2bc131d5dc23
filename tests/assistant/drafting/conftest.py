"""The example documents, read once for all tests of drafting, and letters made of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.drafting.desk import DraftingDesk, letter_of_text
from assistant.drafting.models import Case
from assistant.drafting.store import CaseStore
from assistant.indexing import index_paths
from assistant.service import Assistant
from assistant.settings import load_settings
from vectorstore.index import Index

DOCUMENTS = Path(__file__).parents[3] / "evals" / "documents"
READ = ("begroting-2026", "20250909 raadsbrief jeugdhulp.docx", "besluitenlijst-2025-07-03.pdf")
"""A few of the example documents are enough, and are read in seconds."""

LETTER = """Onderwerp: lokale lasten
Fractie: Progressief Verbond
Indiener: N. van Dalfsen
Datum: 20 oktober 2025

Inleiding
Inwoners vragen zich af wat zij volgend jaar kwijt zijn.

1. Hoeveel betaalt een gezin met een eigen woning van gemiddelde waarde in 2026 aan de gemeente?
2. Vindt het college dat redelijk?
3. Hoeveel camera's hangen er in het winkelcentrum?
4. Hoeveel gezinnen maakten bezwaar tegen een besluit over jeugdhulp? Zo nee, waarom niet?
"""


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on a few example documents."""
    documents = tmp_path_factory.mktemp("stukken")
    for name in READ:
        source = DOCUMENTS / name
        if source.is_dir():
            shutil.copytree(source, documents / name)
        else:
            shutil.copy(source, documents / name)
    data = tmp_path_factory.mktemp("data")
    settings = load_settings(data)
    index = Index(data, settings.choice)
    index_paths(index, [documents], encoding=settings.encoding)
    index.close()
    opened = Assistant.open(data, settings)
    yield opened
    opened.close()


@pytest.fixture
def desk(assistant: Assistant, tmp_path: Path) -> DraftingDesk:
    """A desk with a store of its own."""
    return DraftingDesk(assistant, CaseStore(tmp_path / "concepten.sqlite"))


@pytest.fixture(scope="session")
def drafted(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The letter with its concepts."""
    own = DraftingDesk(assistant, CaseStore(tmp_path_factory.mktemp("zaak") / "concepten.sqlite"))
    return own.draft_case(own.store.create(letter_of_text(LETTER), "Anna"), "Anna")
