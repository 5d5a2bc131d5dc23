"""Opening a model: every provider gets what it needs; what is missing is said in Dutch, with the remedy."""

from __future__ import annotations

import sys

import pytest
from langchain_core.language_models import BaseChatModel

from assistant.formulating.opening import ModelSettingError, open_model
from assistant.settings import Settings


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "MISTRAL_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)


def settings(**values: object) -> Settings:
    return Settings(_env_file=None, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("openai:proef", "ChatOpenAI"),
        ("ollama:proef", "ChatOllama"),
        ("mistralai:proef", "ChatMistralAI"),
        ("anthropic:proef", "ChatAnthropic"),
    ],
)
def test_every_provider_opens_with_its_limits(name: str, kind: str) -> None:
    model = open_model(settings(model=name, model_key="geheim", model_url="http://127.0.0.1:9", model_reply=321))
    assert isinstance(model, BaseChatModel)
    assert type(model).__name__ == kind
    values = model.model_dump()
    assert values["temperature"] == 0
    assert 321 in (
        values.get("max_tokens"),
        values.get("num_predict"),
        (values.get("extra_body") or {}).get("max_tokens"),
    )
    assert "geheim" not in repr(model)


def test_ollama_is_told_how_much_it_must_read() -> None:
    model = open_model(settings(model="ollama:proef", model_context=9_000, model_reply=500))
    assert model.model_dump()["num_ctx"] > 9_500


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"model": "proef"}, "aanbieder:naam"),
        ({"model": "openai:"}, "aanbieder:naam"),
        ({"model": "openai:proef"}, "OPENAI_API_KEY"),
        ({"model": "mistralai:proef"}, "MISTRAL_API_KEY"),
        ({"model": "anthropic:proef"}, "RAADWIJZER_MODEL_KEY"),
        ({"model": "nietbekend:proef"}, "niet bekend"),
    ],
)
def test_what_is_missing_is_said_with_the_remedy(values: dict[str, object], said: str) -> None:
    with pytest.raises(ModelSettingError, match=said):
        open_model(settings(**values))


def test_a_key_of_the_provider_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISTRAL_API_KEY", "geheim")
    assert type(open_model(settings(model="mistralai:proef"))).__name__ == "ChatMistralAI"


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "langchain_ollama", None)
    from langchain.chat_models import base

    base._get_chat_model_creator.cache_clear()
    try:
        with pytest.raises(ModelSettingError, match=r'pip install "raadwijzer\[ollama\]"'):
            open_model(settings(model="ollama:proef"))
    finally:
        base._get_chat_model_creator.cache_clear()


def test_a_key_is_not_shown() -> None:
    assert "geheim" not in repr(settings(model_key="geheim")) + str(settings(model_key="geheim").model_dump())
