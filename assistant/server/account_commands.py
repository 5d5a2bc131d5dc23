"""`raadwijzer accounts`: who may log in to the chat."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.dutch_help import DutchCommand, DutchGroup
from assistant.server.roles import Role

if TYPE_CHECKING:
    from assistant.server.accounts import Accounts

accounts_app = typer.Typer(
    cls=DutchGroup,
    help="Wie zich mag aanmelden bij de chat. Zodra er een account is, moet iedereen zich aanmelden.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

FAILED = 1

NameArgument = Annotated[str, typer.Argument(help="Naam om mee aan te melden.", metavar="NAAM", show_default=False)]
DataOption = Annotated[
    Path | None, typer.Option("--data", help="Map met de index. Standaard ./data of RAADWIJZER_DATA.")
]
StdinOption = Annotated[
    bool, typer.Option("--stdin", help="Lees het wachtwoord van de standaardinvoer in plaats van het te vragen.")
]


@contextmanager
def _clear_errors() -> Iterator[None]:
    from assistant.server.accounts import AccountError
    from assistant.settings import SettingsError

    try:
        yield
    except (AccountError, SettingsError) as error:
        print(error, file=sys.stderr)
        raise typer.Exit(FAILED) from error


def _accounts(data: Path | None) -> tuple[Accounts, Path]:
    from assistant.server.accounts import Accounts, accounts_path
    from assistant.settings import load_settings

    settings = load_settings(data)
    return Accounts(accounts_path(settings)), settings.data


def _password(stdin: bool) -> str:
    if stdin:
        return sys.stdin.readline().rstrip("\r\n")
    asked: str = typer.prompt(
        "Wachtwoord", hide_input=True, confirmation_prompt="Nog een keer, ter controle", prompt_suffix=": "
    )
    return asked


def _end_sessions(data: Path, name: str) -> None:
    from assistant.server.session import end_all
    from assistant.server.stores import Database

    database = Database(data)
    end_all(database, name)
    database.close()


@accounts_app.command(cls=DutchCommand)
def add(
    name: NameArgument,
    role: Annotated[Role, typer.Option("--rol", help="Wat iemand mag.")] = Role.RAADSLID,
    groups: Annotated[
        list[str] | None, typer.Option("--groep", help="Groep waarvan iemand de stukken mag zien; mag vaker.")
    ] = None,
    shown: Annotated[str, typer.Option("--weergave", help="Hoe iemand in de chat heet; standaard de naam.")] = "",
    stdin: StdinOption = False,
    data: DataOption = None,
) -> None:
    """Voeg een account toe."""
    with _clear_errors():
        accounts, _ = _accounts(data)
        if accounts.get(name) is not None:
            print(f"Er is al een account {name}.", file=sys.stderr)
            raise typer.Exit(FAILED)
        account = accounts.add(name, shown, role, tuple(groups or ()), _password(stdin))
        print(f"Account {account.name} is toegevoegd als {account.role.value}, in {accounts.path}.")


@accounts_app.command("list", cls=DutchCommand)
def show(data: DataOption = None) -> None:
    """Toon alle accounts, zonder wachtwoorden."""
    with _clear_errors():
        accounts, _ = _accounts(data)
        found = accounts.all()
        if not found:
            print("Er zijn nog geen accounts. Doe: raadwijzer accounts add NAAM")
        for account in found:
            groups = f"; groepen: {', '.join(account.groups)}" if account.groups else ""
            print(f"{account.name} ({account.shown}), {account.role.value}{groups}")


@accounts_app.command(cls=DutchCommand)
def password(name: NameArgument, stdin: StdinOption = False, data: DataOption = None) -> None:
    """Geef een account een ander wachtwoord. Wie er nu mee is aangemeld, moet dat opnieuw doen."""
    with _clear_errors():
        accounts, folder = _accounts(data)
        account = accounts.set_password(name, _password(stdin))
        _end_sessions(folder, account.name)
        print(f"Account {account.name} heeft een ander wachtwoord.")


@accounts_app.command(cls=DutchCommand)
def remove(name: NameArgument, data: DataOption = None) -> None:
    """Verwijder een account met zijn gesprekken. Wie er nu mee is aangemeld, kan niet verder."""
    from assistant.server.stores import ConversationStore, Database

    with _clear_errors():
        accounts, folder = _accounts(data)
        account = accounts.remove(name)
        _end_sessions(folder, account.name)
        database = Database(folder)
        ConversationStore(database).delete_all(account.name)
        database.close()
        print(f"Account {account.name} is verwijderd, met zijn gesprekken.")
