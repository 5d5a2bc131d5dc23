"""What can be wrong with a file, in words that a user can act on."""

from __future__ import annotations


class ReadError(Exception):
    """A file that cannot be read. `problem` says what is wrong, `remedy` what to do; both Dutch sentences."""

    def __init__(self, problem: str, remedy: str) -> None:
        """Keep problem and remedy apart; together they are the message."""
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy
