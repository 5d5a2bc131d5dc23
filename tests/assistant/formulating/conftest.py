"""Raadwijzer on the example documents with a language model behind a real server on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from assistant.service import Assistant
from tests.assistant.formulating.serving import ModelServer, Script, serving

Opened = tuple[Assistant, ModelServer]


@pytest.fixture
def with_model(assistant: Assistant) -> Iterator[Callable[..., Opened]]:
    """Opens Raadwijzer with a model that does as a script says."""
    with ExitStack() as stack:

        def opened(script: Script, **settings: object) -> Opened:
            server = stack.enter_context(serving(script))
            model = {"model": "openai:proef", "model_url": server.url, "model_retries": 0, **settings}
            return Assistant(assistant.index, assistant.settings.model_copy(update=model)), server

        yield opened
