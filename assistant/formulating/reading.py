"""Reading a model's reply: JSON while it comes in, JSON when it is whole, and the strict text form as a last resort."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from pydantic import ValidationError

from assistant.formulating.reply import Reply, ReplyCalculation, ReplyError, ReplySentence, read_json

TEXT_FORM = """Lukt JSON niet, antwoord dan in deze vorm, één zin per regel met de passages erachter:
ANTWOORD: ja
ZIN: Het saldo na maatregelen is in 2027 {F3}. | P2
BEREKENING: B1 = F3 - F5
of, als het antwoord er niet staat:
ANTWOORD: nee
ONTBREEKT: wat er ontbreekt
ZOEK: andere zoekwoorden, als het elders in de stukken kan staan"""
"""What a model is told when its reply cannot be read."""

_THOUGHTS = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_SENTENCE = re.compile(
    r"\A(?:zin\s*\d*\s*[:.]|[-*•]|\d+[.)])?\s*(?P<text>.+?)\s*[|\[(]\s*"
    r"(?P<sources>P\d+(?:\s*(?:[,;]|en|\s)\s*P\d+)*)\s*[\])]?\s*[.]?\Z",
    re.IGNORECASE,
)
_CALCULATION = re.compile(r"\A(?:berekening\s*:)?\s*(?P<id>B\d+)\s*[=:]\s*(?P<expression>.+)\Z", re.IGNORECASE)
_VERDICT = re.compile(r"\Aantwoord(?:baar)?\s*:\s*(?P<word>ja|nee)\b", re.IGNORECASE)
_SEARCH = re.compile(r"\Azoek\s*:\s*(?P<text>.*)\Z", re.IGNORECASE)
_MISSING = re.compile(r"\Aontbreekt\s*:\s*(?P<text>.*)\Z", re.IGNORECASE)


def read_reply(text: str) -> Reply:
    """The reply in a text, as JSON or in the strict text form.

    Raises:
        ReplyError: it has neither form.
    """
    text = _THOUGHTS.sub("", text)
    try:
        return read_json(text)
    except ReplyError as error:
        found = _read_lines(text.splitlines())
        if found is None:
            raise error
        return found


def _read_lines(lines: Iterable[str]) -> Reply | None:
    answerable: bool | None = None
    missing = search = ""
    sentences: list[ReplySentence] = []
    calculations: list[ReplyCalculation] = []
    for line in (" ".join(raw.split()) for raw in lines):
        if verdict := _VERDICT.match(line):
            answerable = verdict["word"].lower() == "ja"
        elif lack := _MISSING.match(line):
            missing = lack["text"]
        elif words := _SEARCH.match(line):
            search = words["text"]
        elif made := _CALCULATION.match(line):
            calculations.append(ReplyCalculation(id=made["id"].upper(), expression=made["expression"]))
        elif sentence := _SENTENCE.match(line):
            sources = tuple(name.upper() for name in re.findall(r"P\d+", sentence["sources"], re.IGNORECASE))
            sentences.append(ReplySentence(text=sentence["text"], sources=sources))
    if answerable is None and not sentences:
        return None
    return Reply(
        answerable=bool(sentences) if answerable is None else answerable,
        sentences=tuple(sentences),
        calculations=tuple(calculations),
        missing=missing,
        search=search,
    )


class Incoming:
    """A reply that is coming in: the sentences of it that are whole."""

    def __init__(self) -> None:
        """Nothing has come in yet."""
        self.text = ""
        self._given = 0

    def take(self, piece: str) -> Iterator[ReplySentence]:
        """Add a piece; gives the sentences that it makes whole. JSON only: other forms are read when all is there."""
        looked = len(self.text)
        self.text += piece
        for place in range(looked, len(self.text)):
            if self.text[place] != "}":
                continue
            sentences = _whole(self.text[: place + 1])
            if len(sentences) > self._given:
                yield from sentences[self._given :]
                self._given = len(sentences)


def _whole(text: str) -> tuple[ReplySentence, ...]:
    """The sentences of JSON that breaks off behind a sentence."""
    start = text.find("{")
    for end in ("]}", ""):
        try:
            reply = Reply.model_validate(json.loads(text[start:] + end))
        except (ValueError, ValidationError, RecursionError):
            continue
        return reply.sentences if reply.answerable else ()
    return ()
