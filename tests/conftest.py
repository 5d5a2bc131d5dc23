"""Shared fixtures: the example documents, indexed once for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.indexing import index_paths
from assistant.service import Assistant
from assistant.settings import Settings
from vectorstore.index import Index

EXAMPLES = Path(__file__).parent.parent / "evals" / "documents"


@pytest.fixture(scope="session")
def example_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the example documents; tests must not change it."""
    folder = tmp_path_factory.mktemp("voorbeeld")
    index = Index(folder)
    summary = index_paths(index, [EXAMPLES], encoding="raadwijzer")
    index.close()
    assert not summary.failures
    return folder


@pytest.fixture(scope="session")
def assistant(example_data: Path) -> Iterator[Assistant]:
    """Raadwijzer on the example documents."""
    opened = Assistant.open(settings=Settings(_env_file=None, data=example_data))
    yield opened
    opened.close()
