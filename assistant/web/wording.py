"""Dutch dates, counts and names of kinds."""

from __future__ import annotations

import re
from datetime import date as Date
from datetime import datetime

from assistant.models import Operation

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def date(day: Date) -> str:
    """A date the Dutch way: "28 mei 2025"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment(when: datetime) -> str:
    """A moment the Dutch way, in the time of this machine: "28 mei 2025, 14.05 uur"."""
    local = when.astimezone()
    return f"{date(local.date())}, {local.hour}.{local.minute:02d} uur"


def kind(kind: str) -> str:
    """The kind of a document as a heading has it: "Raadsbrief"."""
    words = kind.replace("_", " ")
    return words[:1].upper() + words[1:]


_UPLOADED = re.compile(r"^(?:openbaar|groepen/[^/]+)/")


def file(name: str) -> str:
    """A file as its owner knows it: without the folder that the chat keeps added files in."""
    return _UPLOADED.sub("", name)


def operation(operation: Operation) -> str:
    """What was computed."""
    return {
        Operation.SUM: "Samen",
        Operation.DIFFERENCE: "Verschil",
        Operation.RATIO: "Verhouding",
        Operation.SHARE: "Aandeel",
        Operation.CHANGE: "Verandering",
        Operation.PART: "Deel",
        Operation.MAX: "Hoogste",
        Operation.MIN: "Laagste",
        Operation.CONVERSION: "Omgerekend",
    }[operation]


def number(value: int) -> str:
    """A whole number with Dutch points for thousands: "1.234"."""
    return f"{value:,}".replace(",", ".")


def count(value: int, one: str, many: str) -> str:
    """A number with the right form of its noun: "1 bladzijde", "1.234 bladzijden"."""
    return f"{number(value)} {one if value == 1 else many}"


def pages(value: int) -> str:
    """A number of pages in words."""
    return count(value, "bladzijde", "bladzijden")


def documents(value: int) -> str:
    """A number of documents in words."""
    return count(value, "document", "documenten")


def places(value: int) -> str:
    """A number of places in words."""
    return count(value, "vindplaats", "vindplaatsen")


def pictured(value: int) -> str:
    """Says how many tables and figures are only a picture."""
    verb = "staat" if value == 1 else "staan"
    return f"{count(value, 'tabel of figuur', 'tabellen en figuren')} {verb} alleen als plaatje in de documenten."


def pictured_here(value: int) -> str:
    """Says how many tables and figures of one document are only a picture."""
    verb = "staat" if value == 1 else "staan"
    return f"{count(value, 'tabel of figuur', 'tabellen en figuren')} {verb} hier alleen als plaatje in."
