"""How often someone may try to log in: a few times per name and per address, then there is a pause."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable

from assistant.server.stores.database import Database

WINDOW = 900.0
"""Seconds that a failed attempt counts."""

PER_NAME = 8
"""Failed attempts for one name in the window: enough for a forgotten password, 768 guesses a day."""

PER_ADDRESS = 40
"""Failed attempts from one address: a town hall shares one."""


class Attempts:
    """Counts attempts; they are kept, so that a restart is no way around."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        """Use a database; `clock` gives the time in seconds."""
        self._database = database
        self._clock = clock

    def begin(self, name: str, address: str) -> float:
        """Count an attempt before it is made; the seconds to wait when there were too many, else 0.

        Counting first keeps many attempts at the same time from all being let through.
        """
        now = self._clock()
        limits = ((_key("naam", name.strip().lower()), PER_NAME), (_key("adres", address), PER_ADDRESS))
        with self._database.change() as connection:
            connection.execute("DELETE FROM attempts WHERE at < ?", (now - WINDOW,))
            wait = 0.0
            for key, most in limits:
                times = [
                    row[0] for row in connection.execute("SELECT at FROM attempts WHERE key = ? ORDER BY at", (key,))
                ]
                if len(times) >= most:
                    wait = max(wait, times[-most] + WINDOW - now)
            if not wait:
                connection.executemany("INSERT INTO attempts VALUES (?, ?)", [(key, now) for key, _ in limits])
        return wait

    def succeeded(self, name: str, address: str) -> None:
        """Forget the attempts for a name after a right password, and the last one from the address."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM attempts WHERE key = ?", (_key("naam", name.strip().lower()),))
            connection.execute(
                "DELETE FROM attempts WHERE rowid = (SELECT max(rowid) FROM attempts WHERE key = ?)",
                (_key("adres", address),),
            )


def _key(kind: str, value: str) -> str:
    # Someone may type a password as the name.
    return hashlib.sha256(f"{kind}:{value}".encode()).hexdigest()
