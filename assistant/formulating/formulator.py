"""Answering with a language model: ask, verify, have it repaired once, or leave it to the quoting answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage

from assistant.analysis import TermCache
from assistant.formulating.additions import additions, sentences
from assistant.formulating.college import speaks_for_college
from assistant.formulating.reading import TEXT_FORM, Incoming, read_reply
from assistant.formulating.reply import Reply, ReplyError, ReplySentence
from assistant.formulating.request import Request, make_request
from assistant.formulating.rewriting import messages_for, rewritten
from assistant.formulating.supporting import Supporter
from assistant.formulating.talking import Account, ModelFailure, Talker
from assistant.formulating.untrusted import as_line, is_order, plain
from assistant.formulating.writing import Fault, Writer, lacks_measure
from assistant.models import Answer, Drafting, Progress
from assistant.question import Asked, Question
from assistant.retriever import Retrieval
from assistant.thesaurus import Thesaurus
from ingest.figures import find_mentions
from ingest.models import Document
from prompts.loading import prompt
from vectorstore.dutch import STOP_WORDS, tokens
from vectorstore.index import Index

FORMULATING = "formuleren"
CHECKING = "controleren"

PROMPT = "answer"
"""The prompt of an answer to a question."""

DRAFT_PROMPT = "draft"
"""The prompt of a concept answer to a question of a letter."""

LONGEST_PREAMBLE = 4_000
"""Letters of what a letter says before a question: about a page, so that passages keep their room."""

LONGEST_INSTRUCTION = 1_000
"""Letters of an instruction of the writer; a longer one is a text of its own."""

_NONE = "(geen)"

MOST_FAULTS = 8
"""So many faults are listed in a request for a repair."""

LONGEST_SEARCH = 120
"""Letters of the words that a model searches once more with: some names and terms, not a text."""

LONGEST_MISSING = 200
"""Letters of what a model says is missing that are shown."""

_SAME_BEGIN = 5
"""Letters by which a word is taken for another form of one of the question."""

_LACKING = {
    "aantal", "antwoord", "bedrag", "cijfer", "document", "gegevens", "genoemd", "informatie",
    "ontbreekt", "onbekend", "passage", "periode", "staat", "stukken", "vermeld", "gevonden",
}  # fmt: skip
"""Words in which anyone says that something is missing; with those of the question they claim nothing."""

NOT_USED = "dit antwoord is zonder taalmodel gemaakt"
"""Ends a line that says why the words of a model are not used."""

LEFT_OUT = "Een deel van het antwoord van het taalmodel is weggelaten: de stukken laten dat niet zo zien."
"""Stands with an answer of which the check refused a sentence twice."""

_NO_MEASURE = "dit noemt niet wat de vraag wil weten; staat dat er niet, zet dan answerable op false"

_FOUND_NOTHING = "Het taalmodel vond in de beste plekken geen antwoord."


@dataclass(frozen=True, slots=True)
class Formulated:
    """What came of asking the model.

    `answer` passed every check; a notice in it says when something was left out. Without it, `refusal` is why the
    model says that there is no answer, with words to `search` once more with if it has any, or `notice` why its answer
    cannot be used.
    """

    answer: Answer | None = None
    refusal: str | None = None
    notice: str | None = None
    search: str = ""


@dataclass(slots=True)
class _Round:
    """One request and its reply: what was written of it, and what is wrong."""

    writer: Writer
    for_college: bool = False
    text: str = ""
    reply: Reply | None = None
    unreadable: str | None = None
    first_stands: bool = False

    @property
    def sound(self) -> bool:
        """Whether the answer can be shown: its first sentence stands, and nothing in it is wrong."""
        return self.unreadable is None and self.first_stands and not self._wrong

    @property
    def mostly(self) -> bool:
        """Whether it can be shown without what was left out: nothing in it is wrong, and most of it stands.

        What stands first answers the question; of a list any item can be left out.
        """
        left_out = len({fault.sentence for fault in self.writer.faults})
        answers = self.first_stands or Asked.LIST in self.writer.question.asked
        return self.unreadable is None and answers and not self._wrong and self.writer.accepted > left_out

    @property
    def _wrong(self) -> bool:
        return any(fault.hard for fault in self.writer.faults)


class Formulator:
    """Answers questions with one language model over one index."""

    def __init__(self, talker: Talker, index: Index, thesaurus: Thesaurus, context: int) -> None:
        """Use a model.

        Args:
            talker: the model.
            index: where passages and their terms come from.
            thesaurus: other words for the same.
            context: tokens for passages and figures in a request.
        """
        self.talker = talker
        self._index = index
        self._thesaurus = thesaurus
        self._context = context

    @property
    def name(self) -> str:
        """The model, as the settings name it."""
        return f"{self.talker.provider}:{self.talker.name}"

    @property
    def version(self) -> str:
        """The version of the prompt of an answer."""
        return prompt(PROMPT).version

    @property
    def draft_version(self) -> str:
        """The version of the prompt of a concept answer."""
        return prompt(DRAFT_PROMPT).version

    def standalone(self, question: str, history: Sequence[str], account: Account) -> str | None:
        """A follow-up as a question by itself; None when the model gives nothing usable."""
        try:
            text = "".join(self.talker.stream(messages_for(question, history), account, structured=False))
        except ModelFailure:
            return None
        return rewritten(text, question, history)

    def request(
        self, retrieval: Retrieval, documents: Mapping[str, Document], drafting: Drafting | None = None
    ) -> Request:
        """What the model gets to see for a question, or for the concept of an answer."""
        template, more = prompt(PROMPT), {}
        if drafting is not None:
            template = prompt(DRAFT_PROMPT)
            more = {
                "preamble": _without_orders(drafting.preamble)[:LONGEST_PREAMBLE] or _NONE,
                "instruction": as_line(drafting.instruction)[:LONGEST_INSTRUCTION] or _NONE,
            }
        return make_request(
            retrieval, self._index.record, documents, template, self.talker.count, self._context, **more
        )

    def run(
        self,
        retrieval: Retrieval,
        base: Answer,
        cache: TermCache,
        account: Account,
        drafting: Drafting | None = None,
    ) -> Iterator[Progress | Formulated]:
        """Ask the model; gives the verified text as it grows, and at last what came of it.

        With `drafting` it is asked for a concept answer of the college, in which nothing speaks for the college.
        """
        documents = {name: self._index.documents[name] for name in retrieval.allowed}
        request = self.request(retrieval, documents, drafting)
        if not request.passages:
            yield Formulated(refusal=_FOUND_NOTHING)
            return
        supporter = Supporter(self._index, cache, self._thesaurus)
        messages: list[BaseMessage] = [SystemMessage(request.system), HumanMessage(request.user)]
        best: _Round | None = None
        try:
            for attempt in (1, 2):
                writer = Writer(
                    request, retrieval.question, self._index.record, list(documents.values()), supporter, base
                )
                turn = _Round(writer, for_college=drafting is not None)
                yield from self._ask(turn, messages, account)
                if turn.reply is not None and not turn.reply.answerable and best is None:
                    missing = _missing(turn.reply.missing, retrieval.question)
                    yield Formulated(refusal=missing, search=as_line(turn.reply.search)[:LONGEST_SEARCH])
                    return
                if turn.sound and lacks_measure(retrieval.question, writer.answer):
                    writer.faults.append(Fault(writer.answer.text, _NO_MEASURE, hard=True))
                if turn.sound and not writer.faults:
                    yield Formulated(answer=writer.finished)
                    return
                usable = turn.sound or (attempt == 2 and turn.mostly)
                if usable and (best is None or writer.accepted >= best.writer.accepted):
                    best = turn
                if attempt == 1:
                    yield Progress(stage=CHECKING, text="" if writer.empty else writer.answer.text)
                    messages += [AIMessage(turn.text or "(leeg)"), HumanMessage(_repair(turn))]
        except ModelFailure as failure:
            if best is None:
                text = str(failure)
                yield Formulated(notice=f"{text[0].upper()}{text[1:]}; {NOT_USED}.")
                return
        if best is None:
            yield Formulated(notice=f"Het taalmodel gaf geen bruikbaar antwoord; {NOT_USED}.")
            return
        yield Formulated(answer=best.writer.finished.model_copy(update={"notice": LEFT_OUT}))

    def _ask(self, turn: _Round, messages: Sequence[BaseMessage], account: Account) -> Iterator[Progress]:
        """One request: sentences are verified as they come in."""
        incoming = Incoming()
        held: list[ReplySentence] = []
        taken = 0
        for piece in self.talker.stream(messages, account):
            for sentence in incoming.take(piece):
                taken += 1
                # What waits for a calculation keeps its place in the order.
                if held or turn.writer.waits(sentence):
                    held.append(sentence)
                elif _accepted(turn, sentence):
                    yield Progress(stage=FORMULATING, text=turn.writer.answer.text)
        turn.text = incoming.text
        try:
            turn.reply = read_reply(incoming.text)
        except ReplyError as error:
            turn.unreadable = str(error)
            return
        if not turn.reply.answerable:
            return
        turn.writer.calculations = turn.reply.calculations
        again: list[tuple[ReplySentence, list[Fault]]] = []
        for sentence in (*held, *turn.reply.sentences[taken:]):
            known = list(turn.writer.faults)
            if _accepted(turn, sentence):
                yield Progress(stage=FORMULATING, text=turn.writer.answer.text)
            elif "{B" in sentence.text:
                again.append((sentence, [fault for fault in turn.writer.faults if fault not in known]))
        # "Dat scheelt {B1}." may stand before the sentences that say what is compared.
        for sentence, faults in again:
            before = list(turn.writer.faults)
            if _accepted(turn, sentence):
                turn.writer.faults = [fault for fault in before if fault not in faults]
                turn.first_stands |= sentence is turn.reply.sentences[0]
                yield Progress(stage=FORMULATING, text=turn.writer.answer.text)
            else:
                turn.writer.faults = before


def _accepted(turn: _Round, sentence: ReplySentence) -> bool:
    if turn.for_college:
        cited = [one.passage for name, one in turn.writer.request.passages.items() if name in sentence.sources]
        why = speaks_for_college(sentence.text, [unit.text for passage in cited for unit in passage.units])
        if why is not None:
            turn.writer.faults.append(Fault(sentence.text, why, hard=False))
            return False
    before = turn.writer.answer.text
    first = turn.writer.empty and not turn.writer.faults
    turn.writer.add(sentence)
    grew = turn.writer.answer.text != before
    turn.first_stands = turn.first_stands or (first and grew)
    return grew


def _without_orders(text: str) -> str:
    """A text of a letter without the sentences that tell a model what to do."""
    lines = (" ".join(one for one in sentences(line) if not is_order(one)) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _repair(turn: _Round) -> str:
    """What a model is told about a reply that cannot be used."""
    if turn.unreadable is not None:
        return f"Je antwoord is niet te lezen: {turn.unreadable}. Geef het opnieuw, alleen als JSON.\n{TEXT_FORM}"
    lines = [_fault_line(fault) for fault in turn.writer.faults[:MOST_FAULTS]]
    if not lines:
        lines = ["- Er staat geen zin in je antwoord."]
    if any("is niet van " in fault.why or "de periode " in fault.why for fault in turn.writer.faults):
        lines.append("Noem bij een cijfer alleen een jaar of datum die de bron erbij geeft; laat hem anders weg.")
    return (
        "De controle hield dit tegen:\n" + "\n".join(lines) + "\n"
        "Geef het hele antwoord opnieuw, in dezelfde vorm. Verbeter of schrap deze zinnen. Gebruik de woorden van de "
        "passage, zet cijfers als {F…} en noem de goede passages. Staat het er niet, zet dan answerable op false."
    )


def _fault_line(fault: Fault) -> str:
    return as_line(f"- “{fault.sentence}”: {fault.why}.")


def _missing(text: str, question: Question) -> str:
    """What a model says is missing, when that only speaks of the question: it is shown unverified."""
    said = plain(text)
    asked = set(tokens(question.whole))
    figures = find_mentions(said) or any(word[0].isdigit() and word not in asked for word in tokens(said))
    if not said or len(said) > LONGEST_MISSING or figures or additions(said, said, question.whole, str, 0):
        return _FOUND_NOTHING
    begins = {word[:_SAME_BEGIN] for word in asked | _LACKING}
    if any(word[:_SAME_BEGIN] not in begins for word in tokens(said) if word not in STOP_WORDS):
        return _FOUND_NOTHING
    return f"{_FOUND_NOTHING} Wat ontbreekt volgens het taalmodel: {said.rstrip('.')}."
