"""What a language model replies: sentences with the passages they rest on, and calculations over figures by number.

The names of the fields and their descriptions are what the model reads; they are Dutch where that helps it.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class ReplyError(ValueError):
    """A reply that is not in the form asked for; the message is Dutch and says what is wrong."""


class _Lenient(BaseModel):
    """Frozen, and without objection to fields that a model adds: these are not used."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class ReplySentence(_Lenient):
    """One sentence. In `text` stand `{F3}` and `{B1}` where a figure or a result belongs."""

    text: str = Field(description="Eén zin. Zet {F3} waar cijfer F3 hoort en {B1} waar uitkomst B1 hoort.")
    sources: tuple[str, ...] = Field((), description="De passages waar de zin op rust, zoals P2.")


class ReplyCalculation(_Lenient):
    """A calculation over figures; code evaluates it."""

    id: str = Field(description="B1, B2, …")
    expression: str = Field(
        description="Zoals F3 - F5, F1 + F2, F1 / F2, F1 / F2 * 100, F1 * F2, change(F1, F2), max(F1, F2)."
    )


class Reply(_Lenient):
    """The whole reply. With `answerable` False the sentences are not used; `missing` says what is missing.

    `search` then has words to search once more with: a name that only the passages gave, another word for the subject.
    """

    answerable: bool = Field(description="Of de passages de vraag beantwoorden.")
    sentences: tuple[ReplySentence, ...] = Field((), description="Het antwoord, zin voor zin.")
    calculations: tuple[ReplyCalculation, ...] = Field((), description="Berekeningen, als de vraag die nodig heeft.")
    missing: str = Field("", description="Wat er ontbreekt, als de passages de vraag niet beantwoorden.")
    search: str = Field("", description="Andere zoekwoorden, als het antwoord wel elders in de stukken kan staan.")


def read_json(text: str) -> Reply:
    """A reply written as JSON, in a fence or between other text if need be.

    Raises:
        ReplyError: there is no such JSON in it.
    """
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise ReplyError("er staat geen JSON in het antwoord")
    try:
        return Reply.model_validate_json(text[start : end + 1])
    except ValidationError as error:
        places = ", ".join(".".join(str(part) for part in item["loc"]) or "het geheel" for item in error.errors()[:3])
        raise ReplyError(f"de JSON heeft niet de gevraagde vorm ({places})") from error
