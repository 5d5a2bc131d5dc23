"""Who sent a request: sessions in signed cookies, and the person as the rest of the application sees it."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from filelock import FileLock
from itsdangerous import BadSignature, TimestampSigner
from starlette.requests import HTTPConnection

from assistant.server.accounts import Accounts
from assistant.server.people import Who
from assistant.server.stores.database import Database
from ingest.models import Frozen

SESSION_BYTES = 32
KEY_BYTES = 32
WHO_KEY = "raadwijzer.visitor"
"""The key in the scope of a request that holds its `Visitor`."""

_KEY_FILE = "sleutel"


class Visitor(Frozen):
    """Who sent a request. `owner` is whose conversations are shown; `logged_in` is False without a login.

    `cookie` recognises the browser where nobody logs in, "" elsewhere.
    """

    who: Who
    owner: str
    logged_in: bool = False
    cookie: str = ""


class Sessions:
    """Sessions of people who logged in. They end by time, by logging out, and with their account.

    The cookie holds a random id, signed; the file holds only its hash.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        accounts: Accounts | None,
        hours: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Sessions.

        Args:
            database: where they are kept.
            folder: the data folder, for the key that signs.
            accounts: says whether someone is still there and with which role.
            hours: how long a session lasts.
            clock: gives the time in seconds.
        """
        self._database = database
        self._accounts = accounts
        self._clock = clock
        self.seconds = hours * 3600
        self._signer = TimestampSigner(signing_key(folder), salt="raadwijzer.session", digest_method=hashlib.sha256)

    def begin(self, who: Who, source: str) -> str:
        """Begin a session; gives the value of its cookie.

        Args:
            who: the person.
            source: "accounts" or "oidc": whether role and groups are looked up or as they were at the login.
        """
        name = secrets.token_urlsafe(SESSION_BYTES)
        now = self._clock()
        with self._database.change() as connection:
            connection.execute("DELETE FROM sessions WHERE expires < ?", (now,))
            connection.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?)",
                (_hash(name), who.name, source, who.model_dump_json(), now + self.seconds),
            )
        return self._signer.sign(name).decode()

    def find(self, cookie: str) -> Who | None:
        """The person of a session; None when it is none, is over, or the account is gone."""
        name = self._name(cookie)
        if name is None:
            return None
        rows = self._database.rows("SELECT source, body, expires FROM sessions WHERE key = ?", (_hash(name),))
        if not rows or float(rows[0][2]) < self._clock():
            return None
        who = Who.model_validate_json(rows[0][1])
        if rows[0][0] != "accounts":
            return who
        account = self._accounts.get(who.name) if self._accounts is not None else None
        return account.who if account is not None else None

    def end(self, cookie: str) -> None:
        """End a session."""
        name = self._name(cookie)
        if name is not None:
            with self._database.change() as connection:
                connection.execute("DELETE FROM sessions WHERE key = ?", (_hash(name),))

    def _name(self, cookie: str) -> str | None:
        try:
            return self._signer.unsign(cookie, max_age=self.seconds).decode()
        except (BadSignature, UnicodeError):
            return None


def end_all(database: Database, name: str) -> None:
    """End every session of an account: its password changed, or it is removed."""
    with database.change() as connection:
        connection.execute("DELETE FROM sessions WHERE name = ? AND source = 'accounts'", (name,))


def signing_key(folder: Path) -> bytes:
    """The key that signs cookies; made the first time, readable for nobody else on the machine."""
    path = folder / _KEY_FILE
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / f"{_KEY_FILE}.lock", is_singleton=False):
        if path.is_file() and len(key := path.read_bytes()) == KEY_BYTES:
            return key
        path.unlink(missing_ok=True)
        path.touch(mode=0o600)
        key = secrets.token_bytes(KEY_BYTES)
        path.write_bytes(key)
        return key


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def visitor_of(request: object) -> Visitor:
    """The visitor of a Starlette request or a `gradio.Request`.

    Raises:
        PermissionError: the request did not come through the application's gate.
    """
    inner: Any = getattr(request, "request", request)
    if isinstance(inner, HTTPConnection):
        visitor = inner.scope.get(WHO_KEY)
        if isinstance(visitor, Visitor):
            return visitor
    raise PermissionError("nobody knows whose request this is")


def who_of(request: object) -> Who:
    """Who sent a Starlette request or a `gradio.Request`; raises `PermissionError` as `visitor_of`."""
    return visitor_of(request).who
