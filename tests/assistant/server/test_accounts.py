"""Accounts in their file, and the command that changes them."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.server.accounts import AccountError, Accounts
from assistant.server.models import StoredConversation
from assistant.server.people import Role
from assistant.server.session import Sessions
from assistant.server.stores import ConversationStore, Database

PASSWORD = "vier woorden zijn lang"


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(tmp_path / "accounts.json")


def run(*arguments: str, given: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["accounts", *arguments], input=given)
    return result.exit_code, result.output


def test_a_password_is_checked_and_is_nowhere_in_the_file(accounts: Accounts) -> None:
    added = accounts.add("Anna", "Anna Jansen", Role.RAADSLID, ("b", "a", "openbaar", " "), PASSWORD)
    assert (added.name, added.groups) == ("anna", ("a", "b"))
    assert accounts.check("ANNA", PASSWORD) == added
    assert accounts.check("anna", PASSWORD + " ") is None
    assert accounts.check("bram", PASSWORD) is None
    text = accounts.path.read_text("utf-8")
    assert PASSWORD not in text and "$argon2id$" in text
    assert stat.S_IMODE(accounts.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["", "a b", "../x", "oidc:1", "é", "-x", "x" * 65])
def test_a_name_that_cannot_be_is_refused(accounts: Accounts, name: str) -> None:
    with pytest.raises(AccountError):
        accounts.add(name, "", Role.RAADSLID, (), PASSWORD)


@pytest.mark.parametrize("password", ["", "kort", "x" * 1001])
def test_a_password_that_is_too_short_or_too_long_is_refused(accounts: Accounts, password: str) -> None:
    with pytest.raises(AccountError, match="12 tekens"):
        accounts.add("anna", "", Role.RAADSLID, (), password)


def test_another_process_that_changes_the_file_is_seen(accounts: Accounts) -> None:
    accounts.add("anna", "", Role.RAADSLID, (), PASSWORD)
    other = Accounts(accounts.path)
    assert other.get("anna") is not None
    accounts.remove("anna")
    accounts.add("bram", "", Role.MEDEWERKER, (), PASSWORD)
    assert other.get("anna") is None and other.get("bram") is not None


def test_the_command_adds_lists_changes_and_removes(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    status, said = run("add", "anna", "--rol", "medewerker", "--groep", "fractie", *data, given=f"{PASSWORD}\n" * 2)
    assert (status, PASSWORD in said) == (0, False)
    assert "toegevoegd als medewerker" in said
    assert run("add", "anna", *data)[0] == 1
    assert run("add", "bram", "--stdin", *data, given=f"{PASSWORD}\n")[0] == 0
    assert run("list", *data)[1].splitlines() == [
        "anna (anna), medewerker; groepen: fractie",
        "bram (bram), raadslid",
    ]
    accounts = Accounts(tmp_path / "accounts.json")
    database = Database(tmp_path)
    sessions = Sessions(database, tmp_path, accounts, 12)
    account = accounts.get("anna")
    assert account is not None
    cookie = sessions.begin(account.who, "accounts")
    ConversationStore(database).save("anna", StoredConversation(id="1", title="t", turns=()))
    assert run("password", "anna", "--stdin", *data, given="een heel ander wachtwoord\n")[0] == 0
    assert sessions.find(cookie) is None
    assert accounts.check("anna", "een heel ander wachtwoord") is not None
    assert run("remove", "anna", *data)[0] == 0
    assert ConversationStore(database).all("anna") == ()
    assert run("list", *data)[1] == "bram (bram), raadslid\n"


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    assert run("list", *data) == (0, "Er zijn nog geen accounts. Doe: raadwijzer accounts add NAAM\n")
    status, said = run("add", "anna", "--stdin", *data, given="kort\n")
    assert status == 1 and "12 tekens" in said
    status, said = run("remove", "niemand", *data)
    assert status == 1 and "Er is geen account niemand" in said
