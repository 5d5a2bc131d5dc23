"""Models from a hub: fetched once and then taken from the cache, never with code of their own, without telemetry."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

# Read when the hub's client is first imported, by whichever library that is.
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

Loaded = TypeVar("Loaded")

_OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
_NO_CODE = "trust_remote_code"
"""What the libraries name in their message when a model wants to run code of its own."""


class HubError(Exception):
    """A model that cannot be loaded; the message is Dutch and says what to do."""


def is_folder(name: str) -> bool:
    """Whether a model's name is a folder on this machine."""
    return Path(name).is_dir()


def fetch(name: str, make: Callable[[bool], Loaded], what: str, remedy: str) -> Loaded:
    """Load a model by its name: from its folder or the cache, and only when it is not there from the hub.

    Args:
        name: of the model, on the hub or as a folder.
        make: loads it; told whether it must do so without the network.
        what: the Dutch name of what it is for ("Het zoekmodel").
        remedy: a Dutch sentence that says how to do without it.

    Raises:
        HubError: it is not there, cannot be fetched, or wants to run its own code.
    """
    _hush()
    try:
        return make(True)
    except Exception as error:  # the hub's client raises many kinds, none of them useful to a user
        if is_folder(name) or _is_offline() or _wants_code(error):
            raise HubError(_told(name, error, what, remedy)) from error
    try:
        return make(False)
    except Exception as error:
        raise HubError(_told(name, error, what, remedy)) from error


def weights_digests(folder: Path) -> list[str]:
    """Digests of the weights in a model's folder, which change when they do."""
    digests = []
    for path in sorted(folder.rglob("*.safetensors")):
        with path.open("rb") as stream:
            digests.append(hashlib.file_digest(stream, "sha256").hexdigest())
    return digests


def _told(name: str, error: Exception, what: str, remedy: str) -> str:
    if _wants_code(error):
        why = "Dit model wil eigen programmacode uitvoeren, en dat staat Raadwijzer niet toe. Kies een ander model."
    elif is_folder(name):
        why = "De map bevat geen bruikbaar model van dit soort. Controleer de map."
    elif _is_offline():
        why = "Het staat niet in de modelmap van deze computer, en HF_HUB_OFFLINE verbiedt het netwerk."
    else:
        why = "Controleer de naam en de verbinding met de modelbibliotheek."
    return f"{what} '{name}' kan niet worden geladen ({type(error).__name__}). {why} {remedy}"


def _wants_code(error: Exception) -> bool:
    return _NO_CODE in str(error)


def _is_offline() -> bool:
    return any(os.environ.get(name, "").upper() in {"1", "ON", "YES", "TRUE"} for name in _OFFLINE)


def _hush() -> None:
    """Keep progress bars and remarks of the libraries out of what a user reads."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
