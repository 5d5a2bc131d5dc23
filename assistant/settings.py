"""All settings, from the environment (prefix RAADWIJZER_) and a `.env` file."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from ingest.encoding import SHIPPED
from vectorstore.embedder import FITTED, ModelChoice


class Settings(BaseSettings):
    """Settings of Raadwijzer. Descriptions are Dutch: `raadwijzer status` shows them."""

    model_config = SettingsConfigDict(env_prefix="RAADWIJZER_", env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(Path("data"), description="Map waarin de index wordt bewaard.")
    embedding: str = Field(FITTED, description="Zoekmodel: 'passend', of een model uit een modelbibliotheek.")
    concept_template: Path | None = Field(None, description="Word-sjabloon voor antwoorden op schriftelijke vragen.")
    concept_departments: Path | None = Field(None, description="Eigen bestand (TOML) met afdelingen en hun stukken.")
    embedding_query_prefix: str | None = Field(
        None, description="Tekst voor elke vraag; E5-modellen krijgen vanzelf 'query: '."
    )
    embedding_passage_prefix: str | None = Field(
        None, description="Tekst voor elke passage; E5-modellen krijgen vanzelf 'passage: '."
    )
    reranker: str | None = Field(None, description="Model dat de beste passages herordent, uit een modelbibliotheek.")
    chroma: str | None = Field(None, description="Adres van een gedeelde Chroma-server, als host:poort.")
    encoding: str = Field(SHIPPED, description="tiktoken-codering om passages mee te meten.")
    model: str = Field(
        "", description="Taalmodel als aanbieder:naam (ollama:…, openai:…, mistralai:…, anthropic:…); leeg is zonder."
    )
    model_url: str = Field("", description="Adres van de server van het taalmodel, als die niet de gewone is.")
    model_key: SecretStr | None = Field(None, description="Sleutel van het taalmodel; anders die van de aanbieder.")
    model_timeout: float = Field(90.0, gt=0, description="Seconden die het taalmodel over een antwoord mag doen.")
    model_retries: int = Field(2, ge=0, le=10, description="Aantal keren opnieuw proberen bij een storing.")
    model_tokens: int = Field(
        80_000, ge=1_000, description="Tokens die een antwoord mag kosten: alle verzoeken en antwoorden samen."
    )
    model_context: int = Field(
        24_000, ge=1_000, description="Tokens aan passages en cijfers die het taalmodel bij een vraag krijgt."
    )
    model_reply: int = Field(1_500, ge=200, description="Tokens die het taalmodel in één keer mag schrijven.")
    model_seed: int = Field(7, description="Startgetal voor taalmodellen die dat kennen.")
    host: str = Field("127.0.0.1", description="Adres waarop de chat luistert.")
    port: int = Field(7860, ge=0, le=65535, description="Poort waarop de chat luistert.")
    accounts: Path | None = Field(
        None, description="Bestand met accounts; standaard accounts.json in de datamap, als dat er is."
    )
    open: bool = Field(False, description="Ook zonder accounts buiten deze computer te openen, met openbare stukken.")
    site: str = Field("", description="Adres waarop gebruikers de chat openen, als https://chat.gemeente.nl.")
    session_hours: int = Field(12, ge=1, le=720, description="Zo lang blijft iemand aangemeld, in uren.")
    history_days: int = Field(365, ge=0, description="Zo lang blijven gesprekken bewaard, in dagen; 0: altijd.")
    upload_megabytes: int = Field(50, ge=1, le=200, description="Grootste bestand dat de chat aanneemt, in MB.")
    oidc_issuer: str = Field("", description="Adres van de aanmelddienst (OpenID Connect); leeg: geen.")
    oidc_client_id: str = Field("", description="Naam van Raadwijzer bij de aanmelddienst.")
    oidc_client_secret: SecretStr = Field(SecretStr(""), description="Geheim van Raadwijzer bij de aanmelddienst.")
    oidc_scopes: str = Field("openid profile", description="Wat bij de aanmelddienst wordt gevraagd.")
    oidc_role_claim: str = Field("roles", description="Gegeven van de aanmelddienst waarin de rol staat.")
    oidc_roles: str = Field(
        "raadslid=raadslid,medewerker=medewerker,beheerder=beheerder",
        description="Welke waarde daarvan welke rol geeft: waarde=rol,… Met *=raadslid mag iedereen met een account.",
    )
    oidc_group_claim: str = Field("groups", description="Gegeven van de aanmelddienst waarin de groepen staan.")
    oidc_groups: str = Field("", description="Welke waarde daarvan welke groep geeft: waarde=groep,…")

    @property
    def choice(self) -> ModelChoice:
        """The embedding model that is chosen."""
        return ModelChoice(
            name=self.embedding,
            query_prefix=self.embedding_query_prefix,
            passage_prefix=self.embedding_passage_prefix,
        )


class SettingsError(Exception):
    """A setting with a wrong value; the message is Dutch."""


def load_settings(data: Path | None = None) -> Settings:
    """The settings, with the data folder of the command line if one was given.

    Raises:
        SettingsError: a value is wrong.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        names = ", ".join(f"RAADWIJZER_{str(item['loc'][0]).upper()}" for item in error.errors() if item["loc"])
        raise SettingsError(f"Deze instelling heeft een waarde die niet kan: {names}.") from error
    return settings.model_copy(update={"data": data}) if data is not None else settings
