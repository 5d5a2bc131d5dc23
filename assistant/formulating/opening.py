"""Opening the language model that the settings name; what is missing is said in Dutch, with the remedy."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from assistant.settings import Settings, SettingsError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel


class ModelSettingError(SettingsError):
    """The language model cannot be opened as it is set; the message is Dutch and says what to do."""


@dataclass(frozen=True, slots=True)
class Provider:
    """What a provider of models needs: the extra to install, where its key comes from, how its client names things."""

    extra: str
    key_variable: str | None
    seed: str | None
    limit: str
    own_key: bool = True


PROVIDERS: Mapping[str, Provider] = {
    "openai": Provider("openai", "OPENAI_API_KEY", "seed", "max_tokens"),
    "ollama": Provider("ollama", None, "seed", "num_predict"),
    "mistralai": Provider("mistralai", "MISTRAL_API_KEY", "random_seed", "max_tokens"),
    "anthropic": Provider("anthropic", "ANTHROPIC_API_KEY", None, "max_tokens"),
}
"""The providers that Raadwijzer knows; others of `init_chat_model` work when their package is installed."""

_NO_KEY = "geen"
"""A server of one's own often wants no key, its client always wants one."""
_TEMPLATE_TOKENS = 3_000
"""Tokens of the prompt around passages and figures, and of a repair; for models that must be told their context."""


def split_name(name: str) -> tuple[str, str]:
    """Provider and model of a name such as "openai:gpt-4o-mini".

    Raises:
        ModelSettingError: the name has no provider or no model.
    """
    provider, colon, model = name.strip().partition(":")
    if not colon or not provider.strip() or not model.strip():
        raise ModelSettingError(
            f"RAADWIJZER_MODEL is '{name}'. Schrijf het als aanbieder:naam, zoals ollama:mistral of openai:gpt-4o-mini."
        )
    return provider.strip().lower(), model.strip()


def open_model(settings: Settings) -> BaseChatModel:
    """The chat model of the settings. No request is made.

    Raises:
        ModelSettingError: the name, package or key is missing or wrong.
    """
    provider, model = split_name(settings.model)
    known = PROVIDERS.get(provider)
    options = _options(settings, provider, known)
    from langchain.chat_models import init_chat_model

    try:
        opened: BaseChatModel = init_chat_model(model, model_provider=provider, **options)
    except ImportError as error:
        remedy = f'pip install "raadwijzer[{known.extra}]"' if known else f"pip install {error.name or provider}"
        raise ModelSettingError(f"Voor {provider} ontbreekt een onderdeel. Installeer het met: {remedy}") from error
    except ValueError as error:
        if known is None:
            names = ", ".join(PROVIDERS)
            raise ModelSettingError(
                f"RAADWIJZER_MODEL noemt '{provider}', en die aanbieder is niet bekend. "
                f"Bekend zijn onder meer: {names}."
            ) from error
        raise ModelSettingError(
            f"Het taalmodel {settings.model} kan met deze instellingen niet worden geopend. "
            "Controleer RAADWIJZER_MODEL, RAADWIJZER_MODEL_URL en RAADWIJZER_MODEL_KEY."
        ) from error
    return opened


def _options(settings: Settings, provider: str, known: Provider | None) -> dict[str, Any]:
    """The arguments for the client of a provider.

    Raises:
        ModelSettingError: there is no key.
    """
    options: dict[str, Any] = {"temperature": 0}
    if settings.model_url:
        options["base_url"] = settings.model_url
    if known is None:
        if settings.model_key is not None:
            options["api_key"] = settings.model_key
        return options | {"timeout": settings.model_timeout, "max_retries": 0}
    options[known.limit] = settings.model_reply
    if known.seed is not None:
        options[known.seed] = settings.model_seed
    if provider == "ollama":
        # Without being told Ollama cuts a request off at a few thousand tokens, without a word.
        context = settings.model_context + settings.model_reply + _TEMPLATE_TOKENS
        options |= {"num_ctx": context, "client_kwargs": {"timeout": settings.model_timeout}}
        if settings.model_key is not None:
            options["client_kwargs"]["auth"] = _bearer(settings.model_key)
        return options
    options |= {"api_key": _key(settings, provider, known), "max_retries": 0, "timeout": settings.model_timeout}
    if provider == "mistralai":
        options["timeout"] = max(1, round(settings.model_timeout))
    if provider == "openai":
        options["use_responses_api"] = False
        if settings.model_url:
            # Other servers than OpenAI's know the older name of this limit.
            options["extra_body"] = {"max_tokens": options.pop("max_tokens")}
    return options


def _bearer(key: SecretStr) -> Any:
    """Adds a key to each request, and does not show it to who prints the client."""
    import httpx

    class Bearer(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            request.headers["Authorization"] = f"Bearer {key.get_secret_value()}"
            yield request

    return Bearer()


def _key(settings: Settings, provider: str, known: Provider) -> Any:
    if settings.model_key is not None and settings.model_key.get_secret_value():
        return settings.model_key
    variable = known.key_variable or ""
    if os.environ.get(variable):
        return os.environ[variable]
    if settings.model_url and provider == "openai":
        return _NO_KEY
    raise ModelSettingError(f"Voor {provider} is een sleutel nodig. Zet die in {variable} of in RAADWIJZER_MODEL_KEY.")
