"""Recorded replies of a language model, found again by what was asked.

A cassette is a JSONL file with a line per reply: `key` (a hash of the messages and of the form of the reply), `about`
(the last line of the request, for people), `by` (who replied) and `reply`. The requests themselves are not kept: they
hold the text of documents. A request that differs in one letter has another key.

Requests that no cassette knows can be collected in a folder: `KEY.request.json` is written, and whatever can write a
reply puts it beside it as `KEY.reply.json`: the JSON object of the reply, or {"text": "…"} for a reply that is a text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema
from pydantic import Field, ValidationError

from evals.errors import EvalError
from evals.modelserver.playing import Play, failing
from evals.modelserver.protocol import ChatMessage, ChatRequest
from ingest.models import Frozen

_REQUEST = ".request.json"
_REPLY = ".reply.json"
_REFUSED = 404
"""Status for a request without a reply: clients do not try it again, and nothing is taken for an answer."""


class Recorded(Frozen):
    """A line of a cassette. `reply` is a JSON object, or a text."""

    key: str
    about: str = ""
    by: str = ""
    reply: dict[str, Any] | str

    @property
    def text(self) -> str:
        """What the model says."""
        return self.reply if isinstance(self.reply, str) else json.dumps(self.reply, ensure_ascii=False)


class Pending(Frozen):
    """A request that waits for a reply, as it stands in its file. `reply_schema` is None when any text will do."""

    key: str
    about: str
    messages: tuple[ChatMessage, ...]
    reply_schema: dict[str, Any] | None = Field(default=None)

    @property
    def system(self) -> str:
        """The text of the system messages."""
        return "\n\n".join(message.text for message in self.messages if message.role in ("system", "developer"))

    @property
    def user(self) -> str:
        """The text of the other messages."""
        return "\n\n".join(message.text for message in self.messages if message.role not in ("system", "developer"))


class ReplyFault(EvalError):
    """A written reply that cannot be used; the message says why."""


def read_cassette(path: Path) -> dict[str, Recorded]:
    """The replies of a cassette by key; none when there is no such file.

    Raises:
        EvalError: a line is no recorded reply.
    """
    if not path.exists():
        return {}
    found: dict[str, Recorded] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            one = Recorded.model_validate_json(line)
        except ValidationError as error:
            raise EvalError(f"{path}, regel {number}: dit is geen opgenomen antwoord") from error
        found[one.key] = one
    return found


def write_cassette(path: Path, replies: Iterable[Recorded]) -> None:
    """Write a cassette, in the order of the keys, so that a new reply is one new line in version control."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [one.model_dump_json() for one in sorted(replies, key=lambda one: one.key)]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


class Cassettes:
    """A player that replays: what it does not know is an error with a clear message."""

    def __init__(self, *paths: Path) -> None:
        """Use cassettes; of a key that stands in two of them the last reply counts."""
        self.replies: dict[str, Recorded] = {}
        for path in paths:
            self.replies |= read_cassette(path)
        self.unknown: list[ChatRequest] = []
        """What was asked and not known, in order."""

    def play(self, request: ChatRequest) -> Play:
        """The recorded reply, or an error."""
        known = self.replies.get(request.key())
        if known is not None:
            return Play(text=known.text)
        self.unknown.append(request)
        return failing(
            _REFUSED,
            f"no cassette has a reply to request {request.key()} (… {request.about[-80:]}). The request changed, or it "
            "was never recorded: run `python -m evals.modelserver collect` and record it.",
        )


class Collector:
    """A player that replays what is known and writes what is not into a folder."""

    def __init__(self, folder: Path, *cassettes: Path) -> None:
        """Use a folder, and cassettes that are already there."""
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._known = Cassettes(*cassettes)
        self.asked: dict[str, bool] = {}
        """Every key that was asked, and whether there was a reply."""
        self._missed = False
        self.faults: dict[str, str] = {}
        """Written replies that cannot be used, by key, and why."""

    def begin(self) -> None:
        """A new question begins."""
        self._missed = False

    def play(self, request: ChatRequest) -> Play:
        """A recorded or written reply; else the request is written down and answered with an error.

        Of one question only the first unknown request is written down: the next may depend on its reply.
        """
        key = request.key()
        if key in self._known.replies:
            self.asked[key] = True
            return self._known.play(request)
        if self._missed:
            return failing(_REFUSED, f"an earlier request of this question waits in {self.folder} for a reply")
        self.asked[key] = False
        pending = self._write(key, request)
        try:
            reply = read_reply(self.folder, pending)
        except ReplyFault as error:
            self.faults[key] = str(error)
            reply = None
        if reply is None:
            self._missed = True
            return failing(_REFUSED, f"request {key} waits in {self.folder} for a reply")
        self.asked[key] = True
        return Play(text=reply.text)

    def _write(self, key: str, request: ChatRequest) -> Pending:
        pending = Pending(key=key, about=request.about, messages=request.messages, reply_schema=request.schema_asked)
        path = self.folder / f"{key}{_REQUEST}"
        if not path.exists():
            path.write_text(json.dumps(pending.model_dump(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return pending


def read_reply(folder: Path, pending: Pending, by: str = "") -> Recorded | None:
    """The reply that was written beside a request; None when there is none yet.

    Raises:
        ReplyFault: it is no JSON object, or not of the form that was asked.
    """
    path = folder / f"{pending.key}{_REPLY}"
    if not path.exists():
        return None
    try:
        made = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise ReplyFault(f"{path.name}: geen leesbare JSON ({error})") from error
    if not isinstance(made, dict):
        raise ReplyFault(f"{path.name}: verwacht een JSON-object")
    reply: dict[str, Any] | str = made
    if set(made) == {"text"} and isinstance(made["text"], str):
        reply = made["text"]
    if pending.reply_schema is not None and not isinstance(reply, str):
        try:
            jsonschema.validate(reply, pending.reply_schema)
        except jsonschema.ValidationError as error:
            place = ".".join(str(part) for part in error.absolute_path) or "het geheel"
            raise ReplyFault(f"{path.name}: {place}: {error.message}") from error
    return Recorded(key=pending.key, about=pending.about, by=by, reply=reply)


def read_pending(folder: Path) -> Iterator[Pending]:
    """The requests of a folder, in the order of their keys, answered or not.

    Raises:
        EvalError: a file is no collected request.
    """
    for path in sorted(folder.glob(f"*{_REQUEST}")):
        try:
            yield Pending.model_validate_json(path.read_text(encoding="utf-8"))
        except ValidationError as error:
            raise EvalError(f"{path.name}: dit is geen verzamelde vraag") from error


def waiting(folder: Path) -> list[Pending]:
    """The requests of a folder that have no usable reply."""
    return [one for one in read_pending(folder) if _fault_or_none(folder, one)]


def _fault_or_none(folder: Path, pending: Pending) -> bool:
    try:
        return read_reply(folder, pending) is None
    except ReplyFault:
        return True


def import_replies(
    folder: Path, cassette: Path, by: str, only: Iterable[str] | None = None
) -> tuple[int, Mapping[str, str]]:
    """Put the replies of a folder into a cassette.

    Args:
        folder: with requests and replies; nothing in it is changed.
        cassette: gets them, beside what it holds; a new reply to the same request takes the place of the old one.
        by: who replied.
        only: keys to take; all when None.

    Returns:
        How many replies were taken, and the replies that cannot be used, by key, with why.

    Raises:
        EvalError: the cassette cannot be read.
    """
    replies = read_cassette(cassette)
    wanted = None if only is None else set(only)
    faults: dict[str, str] = {}
    taken = 0
    for pending in read_pending(folder):
        if wanted is not None and pending.key not in wanted:
            continue
        try:
            reply = read_reply(folder, pending, by)
        except ReplyFault as error:
            faults[pending.key] = str(error)
            continue
        if reply is not None:
            replies[reply.key] = reply
            taken += 1
    write_cassette(cassette, replies.values())
    return taken, faults
