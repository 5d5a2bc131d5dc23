"""Talking with a language model: one request at a time, in pieces, with a time limit, retries and a budget."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.formulating.forms import Form, bound, ladder
from assistant.formulating.opening import PROVIDERS

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import BaseMessage

FIRST_WAIT = 0.5
"""Seconds before the first retry; every next wait is twice as long."""

LONGEST_WAIT = 10.0
"""A server that asks for more patience than this is not waited for: the user gets the quoting answer."""

_TRANSIENT = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_NOT_UNDERSTOOD = frozenset({400, 415, 422, 501})
"""A server that does not know structured output, or a setting, says so with one of these."""
_SAMPLING = ("temperature", "seed")
_ENDS = frozenset({"finish_reason", "done_reason", "stop_reason"})
"""Why a model stopped; every provider says so in the last piece."""
_UNSET = {"temperature": None, "seed": None}
"""Some models take no temperature or seed, and refuse a request that has one."""


class ModelFailure(Exception):
    """The model gave no reply; the message is Dutch, one clause without a full stop."""


@dataclass(slots=True)
class Account:
    """What one answer may still cost: tokens over all its requests, and time until `deadline` (monotonic seconds)."""

    tokens: int
    deadline: float
    requests: int = 0

    def left(self) -> float:
        """Seconds left."""
        return self.deadline - time.monotonic()


@dataclass(slots=True)
class Talker:
    """A language model that is asked in pieces.

    It remembers which form of structured output its server understands. Safe to use from several threads.
    """

    model: BaseChatModel
    provider: str
    name: str
    count: Callable[[str], int]
    timeout: float = 90.0
    retries: int = 2
    tokens: int = 60_000
    reply_tokens: int = 1_500
    sleep: Callable[[float], None] = time.sleep
    _step: int = field(default=0)
    _bare: bool = field(default=False)

    def account(self) -> Account:
        """A new account, for one answer."""
        return Account(self.tokens, time.monotonic() + self.timeout)

    @property
    def form(self) -> Form:
        """The form of structured output that is asked for."""
        return ladder(self.provider)[self._step]

    def stream(self, messages: Sequence[BaseMessage], account: Account, *, structured: bool = True) -> Iterator[str]:
        """The pieces of the model's reply as they come.

        Raises:
            ModelFailure: the server cannot be reached, refuses, is too slow or stops halfway, or the answer would cost
                too much.
        """
        tries = 0
        while True:
            self._pay(messages, account)
            got = False
            step, bare = self._step, self._bare
            try:
                for piece in self._pieces(messages, account, structured):
                    got = True
                    yield piece
                return
            except ModelFailure:
                raise
            except Exception as error:  # Every provider has errors of its own.
                status = _status(error)
                if got:
                    raise ModelFailure("het taalmodel viel halverwege weg") from error
                if status in _NOT_UNDERSTOOD and self._give_in(error, step, bare, structured):
                    continue
                if status is not None and status not in _TRANSIENT:
                    raise ModelFailure(self._refusal(status)) from error
                wait = _asked_wait(error) or FIRST_WAIT * 2**tries
                if tries >= self.retries or wait > min(LONGEST_WAIT, account.left()):
                    raise ModelFailure(self._trouble(error, status)) from error
                tries += 1
                self.sleep(wait)

    def _pieces(self, messages: Sequence[BaseMessage], account: Account, structured: bool) -> Iterator[str]:
        from langsmith import tracing_context

        model = self.model.model_copy(update=_UNSET) if self._bare else self.model
        chain = bound(model, self.provider, self.form if structured else Form.PLAIN)
        wrote, ended = "", False
        # Nothing but the model itself gets to see what is asked.
        with tracing_context(enabled=False):
            for chunk in chain.stream(list(messages)):
                ended = ended or bool(_ENDS & {key for key, value in chunk.response_metadata.items() if value})
                arguments = [part.get("args") or "" for part in getattr(chunk, "tool_call_chunks", ())]
                piece = str(chunk.text) + "".join(arguments)
                if account.left() < 0:
                    raise ModelFailure("het taalmodel deed er te lang over")
                if piece:
                    wrote += piece
                    yield piece
        account.tokens -= self.count(wrote)
        if not ended and self.provider in PROVIDERS:
            # A connection that closes looks like an end to some clients.
            raise ModelFailure("het taalmodel viel halverwege weg")

    def _pay(self, messages: Sequence[BaseMessage], account: Account) -> None:
        """Take a request from the account.

        Raises:
            ModelFailure: it and its reply cost more than is left, or the time is over.
        """
        cost = sum(self.count(str(message.text)) for message in messages)
        if cost + self.reply_tokens > account.tokens:
            raise ModelFailure("het antwoord zou meer tokens kosten dan ingesteld (RAADWIJZER_MODEL_TOKENS)")
        if account.left() <= 0:
            raise ModelFailure("het taalmodel deed er te lang over")
        account.tokens -= cost
        account.requests += 1

    def _give_in(self, error: Exception, step: int, bare: bool, structured: bool) -> bool:
        """Ask for less after a refusal; False when there is nothing left to ask less of."""
        if not bare and any(word in str(error).lower() for word in _SAMPLING):
            self._bare = True
            return True
        if structured and step + 1 < len(ladder(self.provider)):
            self._step = max(self._step, step + 1)
            return True
        return False

    def _refusal(self, status: int) -> str:
        if status in (401, 403):
            return "het taalmodel weigert de sleutel (controleer RAADWIJZER_MODEL_KEY)"
        if status == 404:
            pull = f", of haal het op met 'ollama pull {self.name}'" if self.provider == "ollama" else ""
            return f"de server kent het taalmodel {self.name} niet (controleer RAADWIJZER_MODEL{pull})"
        if status == 413:
            return "de vraag is te groot voor het taalmodel (verlaag RAADWIJZER_MODEL_CONTEXT)"
        return f"het taalmodel weigerde de vraag (fout {status})"

    def _trouble(self, error: Exception, status: int | None) -> str:
        if status == 429:
            return "het taalmodel heeft het te druk of het tegoed is op"
        if status is not None:
            return f"de server van het taalmodel had een storing (fout {status})"
        if any("timeout" in type(one).__name__.lower() for one in _causes(error)):
            return "het taalmodel deed er te lang over"
        return "het taalmodel is niet bereikbaar (controleer of de server draait, en RAADWIJZER_MODEL_URL)"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _status(error: BaseException) -> int | None:
    """The HTTP status that an error is about."""
    for one in _causes(error):
        for holder in (one, getattr(one, "response", None)):
            status = getattr(holder, "status_code", None)
            if isinstance(status, int) and status > 0:
                return status
    return None


def _asked_wait(error: BaseException) -> float | None:
    """The seconds that a server asks to wait."""
    for one in _causes(error):
        headers = getattr(getattr(one, "response", None), "headers", None)
        if headers is not None:
            try:
                return float(headers.get("retry-after"))
            except (TypeError, ValueError):
                return None
    return None
