"""A letter about the example documents, and its concepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.drafting.desk import DraftingDesk, letter_of_text
from assistant.drafting.models import Case
from assistant.drafting.store import CaseStore
from assistant.service import Assistant

LETTER = """Onderwerp: lokale lasten
Fractie: Progressief Verbond
Indiener: N. van Dalfsen
Datum: 20 oktober 2025

Inleiding
Inwoners vragen zich af wat zij volgend jaar kwijt zijn.

1. Welk deel van de woningen moet aansluiten voor een sluitende businesscase?
2. Vindt het college dat redelijk?
3. Hoeveel camera's hangen er in het winkelcentrum?
4. Hoeveel gezinnen maakten bezwaar tegen een besluit over jeugdhulp? Zo nee, waarom niet?
"""


@pytest.fixture
def desk(assistant: Assistant, tmp_path: Path) -> DraftingDesk:
    """A desk with a store of its own."""
    return DraftingDesk(assistant, CaseStore(tmp_path / "concepten.sqlite"))


@pytest.fixture(scope="session")
def drafted(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The letter with its concepts."""
    own = DraftingDesk(assistant, CaseStore(tmp_path_factory.mktemp("zaak") / "concepten.sqlite"))
    return own.draft_case(own.store.create(letter_of_text(LETTER), "Anna"), "Anna")
