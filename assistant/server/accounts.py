"""Accounts: a file with names, roles, groups and hashed passwords."""

from __future__ import annotations

import re
from pathlib import Path
from threading import BoundedSemaphore, Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from filelock import FileLock
from pydantic import ValidationError

from assistant.server.people import PUBLIC, Role, Who
from assistant.settings import Settings, SettingsError
from ingest.models import Frozen

FILE_NAME = "accounts.json"

MIN_PASSWORD = 12
"""Characters of a password at least; length is what counts (NCSC), so nothing else is asked of it."""

MAX_PASSWORD = 1_000
"""Longer ones only cost time to hash."""

HASHED_AT_ONCE = 2
"""Passwords checked at the same time: each takes 64 MB and a processor, and people who ask come first."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")


class Account(Frozen):
    """Someone who may log in. `password` is an argon2id hash."""

    name: str
    shown: str
    role: Role
    groups: tuple[str, ...] = ()
    password: str

    @property
    def who(self) -> Who:
        """The person."""
        return Who(name=self.name, shown=self.shown, role=self.role, groups=self.groups)


class _File(Frozen):
    accounts: tuple[Account, ...] = ()


class AccountError(Exception):
    """Something is wrong with what was asked of the accounts; the message is Dutch."""


class Accounts:
    """The accounts in a file. Changes in it, by whatever process, hold from the next request on."""

    def __init__(self, path: Path) -> None:
        """Of a file, which need not be there yet."""
        self.path = path
        self._hasher = PasswordHasher()
        # What a wrong name is checked against, so that it takes as long as a wrong password.
        self._nobody = self._hasher.hash("niemand heeft dit wachtwoord")
        self._room = BoundedSemaphore(HASHED_AT_ONCE)
        self._lock = Lock()
        self._known: tuple[tuple[int, int], dict[str, Account]] | None = None

    def all(self) -> tuple[Account, ...]:
        """Every account, by name.

        Raises:
            AccountError: the file cannot be read.
        """
        return tuple(account for _, account in sorted(self._read().items()))

    def get(self, name: str) -> Account | None:
        """An account by its name, None when there is none."""
        return self._read().get(name.strip().lower())

    def check(self, name: str, password: str) -> Account | None:
        """The account, when name and password are right. A wrong name takes as long as a wrong password."""
        account = self.get(name)
        known = account.password if account is not None else self._nobody
        try:
            with self._room:
                self._hasher.verify(known, password[:MAX_PASSWORD])
        except (VerificationError, InvalidHashError):
            return None
        return account

    def add(self, name: str, shown: str, role: Role, groups: tuple[str, ...], password: str) -> Account:
        """Add an account.

        Raises:
            AccountError: the name is taken or cannot be, or the password is too short.
        """
        name = name.strip().lower()
        if not _NAME.fullmatch(name):
            raise AccountError("Een naam heeft kleine letters, cijfers, punten, streepjes of een @, zoals a.jansen.")
        account = Account(
            name=name,
            shown=shown.strip() or name,
            role=role,
            groups=tuple(sorted({group.strip() for group in groups} - {"", PUBLIC})),
            password=self._hashed(password),
        )
        with self._changing() as accounts:
            if name in accounts:
                raise AccountError(f"Er is al een account {name}.")
            accounts[name] = account
            self._write(accounts)
        return account

    def set_password(self, name: str, password: str) -> Account:
        """Give an account another password; raises `AccountError`."""
        hashed = self._hashed(password)
        with self._changing() as accounts:
            account = _existing(accounts, name).model_copy(update={"password": hashed})
            accounts[account.name] = account
            self._write(accounts)
        return account

    def remove(self, name: str) -> Account:
        """Remove an account; raises `AccountError`."""
        with self._changing() as accounts:
            account = _existing(accounts, name)
            del accounts[account.name]
            self._write(accounts)
        return account

    def _hashed(self, password: str) -> str:
        if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD:
            raise AccountError(
                f"Een wachtwoord heeft ten minste {MIN_PASSWORD} tekens. Een zin van vier woorden is goed."
            )
        return self._hasher.hash(password)

    def _changing(self) -> _Changing:
        return _Changing(self)

    def _read(self) -> dict[str, Account]:
        try:
            state = self.path.stat()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise AccountError(f"Het bestand met accounts ({self.path}) kan niet worden gelezen.") from error
        stamp = (state.st_mtime_ns, state.st_size)
        with self._lock:
            if self._known is None or self._known[0] != stamp:
                try:
                    file = _File.model_validate_json(self.path.read_bytes())
                except (OSError, ValidationError) as error:
                    raise AccountError(f"Het bestand met accounts ({self.path}) kan niet worden gelezen.") from error
                self._known = (stamp, {account.name: account for account in file.accounts})
            return dict(self._known[1])

    def _write(self, accounts: dict[str, Account]) -> None:
        """Write the file whole or not at all; nobody else on the machine may read it."""
        temporary = self.path.with_suffix(".tmp")
        temporary.unlink(missing_ok=True)
        temporary.touch(mode=0o600)
        file = _File(accounts=tuple(account for _, account in sorted(accounts.items())))
        temporary.write_text(file.model_dump_json(indent=2) + "\n", encoding="utf-8")
        temporary.replace(self.path)


class _Changing:
    """The accounts while one process changes them."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        accounts.path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(accounts.path.with_suffix(".lock"), is_singleton=False)

    def __enter__(self) -> dict[str, Account]:
        self._lock.acquire()
        try:
            return self._accounts._read()
        except BaseException:
            self._lock.release()
            raise

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _existing(accounts: dict[str, Account], name: str) -> Account:
    account = accounts.get(name.strip().lower())
    if account is None:
        raise AccountError(f"Er is geen account {name}. Zie `raadwijzer accounts list`.")
    return account


def accounts_path(settings: Settings) -> Path:
    """Where the accounts are kept: as set, else in the data folder."""
    return settings.accounts or settings.data / FILE_NAME


def open_accounts(settings: Settings) -> Accounts | None:
    """The accounts that people must log in with; None when there are none.

    Raises:
        SettingsError: a file is set that is not there or cannot be read: nobody may get in by accident.
    """
    path = accounts_path(settings)
    if not path.exists():
        if settings.accounts is not None:
            raise SettingsError(
                f"Het bestand met accounts ({path}) is er niet. Maak het met `raadwijzer accounts add NAAM`."
            )
        return None
    accounts = Accounts(path)
    try:
        accounts.all()
    except AccountError as error:
        raise SettingsError(str(error)) from error
    return accounts
