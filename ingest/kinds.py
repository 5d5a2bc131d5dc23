"""Kinds of council documents: how they are called and recognised."""

from __future__ import annotations

import re

from ingest.models import Frozen

__all__ = ["KINDS", "Kind", "kind_in", "kinds_in"]


class Kind(Frozen):
    """A kind of document: its name in the index, the words that name it, and whether it looks forward."""

    name: str
    words: tuple[str, ...]


KINDS: tuple[Kind, ...] = (
    Kind(name="perspectiefnota", words=("perspectiefnota", "pn")),
    Kind(name="kadernota", words=("kadernota", "kaderbrief", "kaderstelling")),
    Kind(name="voorjaarsnota", words=("voorjaarsnota", "voorjaarsbericht", "zomernota", "vjn")),
    Kind(name="najaarsnota", words=("najaarsnota", "najaarsbericht", "slotwijziging")),
    Kind(name="bestuursrapportage", words=("bestuursrapportage", "berap", "burap", "tussenrapportage", "marap")),
    Kind(name="programmabegroting", words=("programmabegroting", "meerjarenbegroting", "begroting")),
    Kind(name="jaarstukken", words=("jaarstukken", "jaarrekening", "jaarverslag", "programmarekening")),
    Kind(name="programmaplan", words=("programmaplan", "uitvoeringsprogramma", "uitvoeringsplan", "faseplan")),
    Kind(name="programmacontract", words=("programmacontract",)),
    Kind(name="raadsvoorstel", words=("raadsvoorstel", "voorstel aan de raad", "initiatiefvoorstel")),
    Kind(name="raadsbesluit", words=("raadsbesluit",)),
    Kind(
        name="raadsbrief",
        words=(
            "raadsbrief",
            "raadsinformatiebrief",
            "collegebrief",
            "informatienota",
            "raadsmemo",
            "rib",
            "aanbiedingsbrief",
        ),
    ),
    Kind(
        name="schriftelijke vragen",
        words=("schriftelijke vragen", "technische vragen", "raadsvragen", "artikel 40-vragen"),
    ),
    Kind(name="besluitenlijst", words=("besluitenlijst",)),
    Kind(name="notulen", words=("notulen", "verslag van de vergadering", "raadsverslag")),
    Kind(name="motie", words=("motie", "moties")),
    Kind(name="amendement", words=("amendement",)),
    Kind(name="persbericht", words=("persbericht",)),
    Kind(name="rekenkamerrapport", words=("rekenkamerrapport", "rekenkameronderzoek", "rekenkamerbrief")),
    Kind(name="coalitieakkoord", words=("coalitieakkoord", "collegeprogramma", "bestuursakkoord")),
    Kind(name="verordening", words=("verordening",)),
    Kind(name="visie", words=("omgevingsvisie", "structuurvisie", "woonvisie", "visie")),
    Kind(
        name="rapport",
        words=(
            "rapport",
            "rapportage",
            "onderzoek",
            "monitor",
            "evaluatie",
            "inventarisatie",
            "notitie",
            "enquête",
        ),
    ),
    Kind(name="brief", words=("brief",)),
)


def _pattern(words: tuple[str, ...]) -> str:
    # "perspectiefnota's" and "begrotingen" name the kind too.
    return r"\b(?:" + "|".join(re.escape(word) for word in words) + r")(?:['’]?s|en)?\b"


_PATTERNS = tuple((kind.name, re.compile(_pattern(kind.words), re.IGNORECASE)) for kind in KINDS)


def kinds_in(text: str) -> tuple[str, ...]:
    """Names of the kinds that a text mentions, in the order of the text."""
    found = [(match.start(), name) for name, pattern in _PATTERNS if (match := pattern.search(text))]
    return tuple(name for _, name in sorted(found))


def kind_in(text: str) -> str | None:
    """The kind that a title names: the first one mentioned, None when it names none."""
    names = kinds_in(text)
    return names[0] if names else None
