"""`raadwijzer models check`: tries the configured language model with three questions, and says how well it does."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from assistant.formulating.forms import Form
from assistant.formulating.formulator import NOT_USED
from assistant.formulating.reading import read_reply
from assistant.formulating.reply import ReplyError
from assistant.formulating.talking import Account, Talker
from assistant.indexing import index_paths
from assistant.models import Answer, Progress
from assistant.service import Assistant
from assistant.settings import Settings, SettingsError
from vectorstore.index import Index

if TYPE_CHECKING:
    from langchain_core.messages import BaseMessage

QUESTIONS = 3
"""Questions that are asked."""

SLOW = 30.0
"""Seconds after which a reader in a meeting gives up on an answer."""

_SAMPLE = "voorbeeldstuk.txt"
"""The document that is asked about when nothing has been read yet."""

_SAMPLE_QUESTIONS = (
    "Wat kost het onderhoud van de sporthal in 2027?",
    "Hoeveel lager zijn de lasten van de bibliotheek in 2028 dan in 2027?",
    "Wanneer gaat de nieuwe brug open?",
)
_FORMS = {Form.SCHEMA: "ja, volgens een schema", Form.TOOL: "ja, met een hulpmiddel", Form.PLAIN: "nee, als tekst"}
_DUTCH = re.compile(r"\b(?:de|het|een|van|en|op|voor|met|dat|die|zijn|niet|er|aan|bij|naar|wordt|worden|uit)\b")
_ENGLISH = re.compile(r"\b(?:the|of|and|to|for|with|that|are|were|not|it|by|on|from|this|which|will|has|have)\b")


@dataclass(frozen=True, slots=True)
class Heard:
    """One reply of the model: its text, and after how many seconds it began and ended."""

    text: str
    began: float
    ended: float


@dataclass(slots=True)
class Listening(Talker):
    """A model that is overheard while the chain talks with it."""

    heard: list[Heard] = field(default_factory=list)

    def stream(self, messages: Sequence[BaseMessage], account: Account, *, structured: bool = True) -> Iterator[str]:
        """The pieces of the reply, remembered with their times."""
        start = time.perf_counter()
        began = 0.0
        text = ""
        # Not super(): a dataclass with slots is made twice, and the first is gone.
        for piece in Talker.stream(self, messages, account, structured=structured):
            began = began or time.perf_counter() - start
            text += piece
            yield piece
        self.heard.append(Heard(text, began, time.perf_counter() - start))


@dataclass(frozen=True, slots=True)
class Tried:
    """A question, what the model replied and what came of it."""

    question: str
    heard: tuple[Heard, ...]
    answer: Answer

    @property
    def passed(self) -> bool:
        """Whether an answer in the words of the model passed the check."""
        return self.answer.mode == "formulerend" and not self.answer.refused

    @property
    def readable(self) -> bool:
        """Whether the first reply had the form that was asked for."""
        try:
            read_reply(self.heard[0].text)
        except (ReplyError, IndexError):
            return False
        return True

    @property
    def dutch(self) -> bool:
        """Whether what the model wrote is Dutch."""
        text = " ".join(one.text for one in self.heard).lower()
        return len(_DUTCH.findall(text)) >= len(_ENGLISH.findall(text))

    @property
    def seconds(self) -> float:
        """Time of all replies together."""
        return sum(one.ended for one in self.heard)


def check_model(settings: Settings, console: Console | None = None) -> int:
    """Ask the questions and print what came of them; 1 when the model gave nothing usable, else 0.

    Raises:
        SettingsError: no model is set, or it cannot be opened; the message is Dutch and says what to do.
    """
    if not settings.model:
        raise SettingsError(
            "Er is geen taalmodel ingesteld. Zet RAADWIJZER_MODEL, bijvoorbeeld op ollama:mistral, of op "
            "openai:NAAM met RAADWIJZER_MODEL_URL voor een eigen server. "
            "Zonder taalmodel antwoordt Raadwijzer met citaten."
        )
    console = console or Console(highlight=False)
    with _opened(settings) as (assistant, questions, about):
        formulator = assistant.formulator
        if formulator is None:
            raise SettingsError("Het taalmodel is niet geopend. Controleer RAADWIJZER_MODEL.")
        listening = _listening(formulator.talker)
        formulator.talker = listening
        _say(console, f"Taalmodel {settings.model}{f' op {settings.model_url}' if settings.model_url else ''}")
        _say(console, f"Vragen over {about}. Prompt: {formulator.version}.\n")
        tried: list[Tried] = []
        for number, question in enumerate(questions, start=1):
            _say(console, f"{number}. {question}")
            one = _ask(assistant, question, listening)
            tried.append(one)
            _say(console, f"   {_came_of(one)}")
            if not one.heard:
                # A server that is down, a key that is wrong: the next question fares no better.
                return 1
        _summary(console, tried, listening)
        return 0 if any(one.readable for one in tried) else 1


def _listening(talker: Talker) -> Listening:
    return Listening(**{one.name: getattr(talker, one.name) for one in fields(Talker)})


def _ask(assistant: Assistant, question: str, listening: Listening) -> Tried:
    listening.heard.clear()
    answer: Answer | None = None
    for step in assistant.stream(question):
        if not isinstance(step, Progress):
            answer = step
    if answer is None:
        raise RuntimeError("the stream ended without an answer")
    return Tried(question, tuple(listening.heard), answer)


@contextmanager
def _opened(settings: Settings) -> Iterator[tuple[Assistant, Sequence[str], str]]:
    """Raadwijzer on what was read, or on a small document of its own."""
    with TemporaryDirectory() as folder:
        index = Index(settings.data, settings.choice, settings.chroma)
        documents = index.record.totals().documents
        index.close()
        if documents:
            about = f"{documents} ingelezen documenten"
        else:
            settings = settings.model_copy(update={"data": Path(folder) / "index", "chroma": None})
            stock = Path(folder) / "stukken"
            stock.mkdir()
            (stock / _SAMPLE).write_bytes((files("assistant") / _SAMPLE).read_bytes())
            index = Index(settings.data, settings.choice)
            index_paths(index, [stock], encoding=settings.encoding)
            index.close()
            about = "een voorbeeldstuk, want er is nog niets ingelezen"
        assistant = Assistant.open(settings=settings)
        try:
            questions = assistant.example_questions() if documents else _SAMPLE_QUESTIONS
            yield assistant, (*questions, *_SAMPLE_QUESTIONS)[:QUESTIONS], about
        finally:
            assistant.close()


def _came_of(tried: Tried) -> str:
    """What came of a question, in one line."""
    if not tried.heard:
        notice = (tried.answer.notice or "Het taalmodel gaf geen antwoord.").removesuffix(f"; {NOT_USED}.")
        return f"Mislukt: {notice.rstrip('.')}."
    first = tried.heard[0]
    parts = [f"{_number(tried.seconds)} seconden, begon na {_number(first.began)}"]
    parts.append("vorm klopt" if tried.readable else "vorm klopt niet")
    parts.append("Nederlands" if tried.dutch else "geen Nederlands")
    if tried.passed:
        parts.append("door de controle" + (" na herstel" if len(tried.heard) > 1 else ""))
    elif tried.answer.mode == "formulerend":
        parts.append("het model zegt dat het antwoord er niet staat")
    else:
        parts.append("niet door de controle; de gebruiker krijgt het antwoord met citaten")
    return f"{'; '.join(parts)}."


def _summary(console: Console, tried: Sequence[Tried], listening: Listening) -> None:
    replies = [one for question in tried for one in question.heard]
    written = sum(listening.count(one.text) for one in replies)
    busy = sum(one.ended for one in replies)
    passed = sum(one.passed for one in tried)
    readable = sum(one.readable for one in tried)
    slowest = max(one.seconds for one in tried)
    asked = len(tried)
    _say(console, "\nSamengevat")
    _say(
        console,
        f"- Snelheid: {_number(busy / asked)} seconden per vraag, {written / max(busy, 0.001):.0f} tokens per seconde.",
    )
    _say(console, f"- Gestructureerde uitvoer: {_FORMS[listening.form]}; leesbaar: {readable} van {asked}.")
    _say(console, f"- Nederlands: {sum(one.dutch for one in tried)} van {asked}.")
    _say(console, f"- Door de controle: {passed} van {asked}.")
    if slowest > SLOW:
        _say(
            console,
            f"Let op: een antwoord duurde {_number(slowest)} seconden. Neem een kleiner model of een snellere server.",
        )
    if not readable:
        _say(
            console,
            "Dit model geeft geen bruikbare vorm. Neem een ander model, bij voorkeur met gestructureerde uitvoer.",
        )
    elif not passed:
        _say(console, "Geen antwoord kwam door de controle: gebruikers krijgen dan steeds het antwoord met citaten.")


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _say(console: Console, text: str) -> None:
    console.print(Text(text))
