"""Answering with a language model: what it sees, what it replies, and what becomes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.formulating.reply import Reply, ReplyCalculation, ReplyError, ReplySentence, read_json

if TYPE_CHECKING:
    from assistant.formulating.formulator import Formulator
    from assistant.settings import Settings
    from vectorstore.index import Index

__all__ = ["Reply", "ReplyCalculation", "ReplyError", "ReplySentence", "open_formulator", "read_json"]


def open_formulator(settings: Settings, index: Index) -> Formulator | None:
    """What answers with the language model of the settings; None when they name none.

    Raises:
        assistant.formulating.opening.ModelSettingError: the model cannot be opened as it is set.
    """
    if not settings.model.strip():
        return None
    # Only who uses a model waits for its client to load.
    from assistant.formulating.formulator import Formulator
    from assistant.formulating.opening import open_model, split_name
    from assistant.formulating.talking import Talker
    from assistant.thesaurus import shipped
    from ingest.encoding import counter

    provider, name = split_name(settings.model)
    talker = Talker(
        open_model(settings),
        provider,
        name,
        counter(settings.encoding),
        timeout=settings.model_timeout,
        retries=settings.model_retries,
        tokens=settings.model_tokens,
        reply_tokens=settings.model_reply,
    )
    return Formulator(talker, index, shipped(), settings.model_context)
