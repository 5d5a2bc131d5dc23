"""`raadwijzer feedback`: what users thought of answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

FAILED = 1

DataOption = Annotated[
    Path | None, typer.Option("--data", help="Map met de index. Standaard ./data of RAADWIJZER_DATA.")
]


def feedback(
    data: DataOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Een JSON-object per regel, met het hele antwoord.")] = False,
    suite: Annotated[
        Path | None,
        typer.Option(
            "--als-suite", help="Schrijf een suite met een geval per vraag, om na te kijken.", metavar="BESTAND"
        ),
    ] = None,
    documents: Annotated[
        list[str] | None,
        typer.Option("--stukken", help="Map met de stukken, gezien vanaf de suite; mag vaker.", metavar="MAP"),
    ] = None,
    groups: Annotated[
        bool, typer.Option("--ook-groepen", help="Ook vragen over stukken van een groep; die zijn niet openbaar.")
    ] = False,
) -> None:
    """Toon wat gebruikers van antwoorden vonden, of maak er een suite van."""
    from assistant.server.feedback_suite import suite_of
    from assistant.server.stores import Database, Feedback, FeedbackStore
    from assistant.settings import SettingsError, load_settings

    try:
        database = Database(load_settings(data).data)
    except SettingsError as error:
        print(error, file=sys.stderr)
        raise typer.Exit(FAILED) from error
    every = FeedbackStore(database).all()
    database.close()
    shown: tuple[Feedback, ...] = tuple(one for one in every if one.public or groups)
    if len(shown) < len(every):
        left_out = len(every) - len(shown)
        print(f"{left_out} keer over stukken van een groep; toon die met --ook-groepen.", file=sys.stderr)
    if suite is not None:
        if not shown:
            print("Er is nog geen feedback om een suite van te maken.", file=sys.stderr)
            raise typer.Exit(FAILED)
        try:
            suite.write_text(suite_of(shown, documents or ()), encoding="utf-8")
        except OSError as error:
            print(f"Er kan niet worden geschreven naar {suite}.", file=sys.stderr)
            raise typer.Exit(FAILED) from error
        print(f"{suite} is geschreven. Kijk de gevallen na en doe dan: raadwijzer eval check {suite}")
        return
    if as_json:
        for one in shown:
            print(json.dumps(one.model_dump(mode="json"), ensure_ascii=False))
        return
    if not shown:
        print("Er is nog geen feedback.")
    for one in shown:
        who = f" ({one.by})" if one.by else ""
        print(
            f"{one.at.astimezone():%d-%m-%Y %H:%M}{who} {'klopt' if one.right else 'KLOPT NIET'}: {one.answer.question}"
        )
        if one.reason:
            print(f"    reden: {one.reason}")
        print(f"    antwoord: {' '.join(one.answer.text.split())}")
