"""Help texts in Dutch: what the command line library itself puts around ours."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

_WORDS = (
    ("Usage: ", "Gebruik: "),
    ("\nOptions:\n", "\nOpties:\n"),
    ("\nArguments:\n", "\nArgumenten:\n"),
    ("\nCommands:\n", "\nOpdrachten:\n"),
    ("[OPTIONS]", "[OPTIES]"),
    ("COMMAND [ARGS]...", "OPDRACHT …"),
    ("Show this message and exit.", "Toon deze uitleg."),
    ("[required]", "[verplicht]"),
    ("[default: ", "[standaard: "),
)


def in_dutch(text: str) -> str:
    """A help text with the library's own words in Dutch."""
    for english, dutch in _WORDS:
        text = text.replace(english, dutch)
    return text


class DutchCommand(TyperCommand):
    """A command whose help is Dutch."""

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return in_dutch(super().get_help(ctx))


class DutchGroup(TyperGroup):
    """A group of commands whose help is Dutch."""

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return in_dutch(super().get_help(ctx))
