"""A concept answer for each question of a letter, by asking the assistant; what it does not know is named."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from assistant.drafting.checking import check_text
from assistant.drafting.finding import find_other_figures, find_related
from assistant.drafting.gaps import gap, named_in, open_text
from assistant.drafting.knowing import SHIPPED, knowledge
from assistant.drafting.models import AskedQuestion, Concept, Gap, Letter, Nature, Place, Related, RelatedKind, Status
from assistant.drafting.nature import asked_parts, judge_nature, sentences
from assistant.drafting.placing import places_for
from assistant.drafting.shifting import Shift
from assistant.drafting.todo import todo_of
from assistant.models import Answer, AnswerFigure, Calculation, Citation, Drafting, Outcome
from assistant.question import understand
from assistant.retriever import Filter, PassageRetriever
from assistant.service import Assistant
from vectorstore.dutch import STOP_WORDS, tokens

Step = Callable[[int, int, str], None]
"""Called before each question: how many are done, how many there are, the number of this one."""

MOST_PLACES = 5
"""Possibly relevant places shown for a question."""

EARLIER = 3
"""Earlier questions of the letter that a question may lean on."""

PREAMBLE = 3_500
"""Letters of what comes before a question; of a longer letter the end of the introduction is left out."""

ENOUGH_WORDS = 3
"""A question with so many words of its own says what it is about, also when it refers to the one before."""

_SOURCE_PARAGRAPH = re.compile(r"\n\s*\n\s*Bron(?:nen)?:[^\n]*\s*$")
ROOM = "[Ruimte voor het college: {why} De assistent geeft hier geen antwoord.]"
FACTS = "Feiten uit de stukken:"


@dataclass(slots=True)
class _Gathered:
    """What was found for the parts of one question."""

    paragraphs: list[str] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    figures: list[AnswerFigure] = field(default_factory=list)
    calculations: list[Calculation] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    places: list[Citation] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    answered: bool = False
    others: bool = False


class Drafter:
    """Makes concepts from the documents of one index that everybody may see: the answers become public."""

    def __init__(self, assistant: Assistant) -> None:
        """Use an assistant."""
        self._assistant = assistant
        self.retriever = PassageRetriever(assistant.index)
        self._wanted = Filter()
        self._known = knowledge(assistant.settings.concept_departments or SHIPPED)

    def draft(self, letter: Letter, step: Step | None = None) -> tuple[Concept, ...]:
        """A concept for every question, in order."""
        concepts: list[Concept] = []
        for number, question in enumerate(letter.questions):
            if step is not None:
                step(number, len(letter.questions), question.number)
            concepts.append(self.draft_one(letter, question))
        return tuple(concepts)

    def draft_one(self, letter: Letter, question: AskedQuestion, instruction: str = "") -> Concept:
        """The concept for one question, in the light of the letter and of the questions before it.

        `instruction` is what the writer asks of this concept: data for a language model; without one its words are
        searched with.
        """
        judged = judge_nature(question.text)
        parts, attached = asked_parts(question.text)
        history = _history(letter, question)
        found = _Gathered()
        drafting = Drafting(preamble=_preamble(letter, question), instruction=instruction)
        for part in parts:
            self._gather(part, letter, question, history, drafting, found, several=len(parts) > 1)
            history = (*history, part)
        political = judged.nature is Nature.POLITICAL
        text = _text(found, judged.why if political else "")
        related = find_related(self._assistant.index, self.retriever, question.text, letter.subject, self._wanted)
        if found.gaps:
            _add_earlier_questions(found, related)
        documents = self._assistant.documents()
        marked = check_text(text, found.citations, self._assistant.index.record, documents, found.calculations)
        gaps = tuple(found.gaps)
        complete = found.answered and not gaps and not political
        concept = Concept(
            number=question.number,
            question=question.text,
            lead=question.lead,
            nature=judged.nature,
            why_political=judged.why,
            text=text,
            citations=tuple(found.citations),
            calculations=tuple(found.calculations),
            answer=_combined(question.text, found),
            gaps=gaps,
            places=tuple(found.places),
            related=related,
            conflicts=tuple(found.conflicts),
            marked=marked,
            status=Status.CHECK if complete else Status.CONCEPT,
            instruction=instruction,
        )
        todo = todo_of(letter, question, concept, attached, self._assistant.index.documents, others=found.others)
        return concept.model_copy(update={"todo": todo})

    def _gather(
        self,
        part: str,
        letter: Letter,
        question: AskedQuestion,
        history: tuple[str, ...],
        drafting: Drafting,
        found: _Gathered,
        *,
        several: bool,
    ) -> None:
        """Ask one part and add what comes back."""
        answer = self._ask(part, letter, history, drafting)
        found.answers.append(answer)
        if answer.outcome is not Outcome.ANSWER and judge_nature(part).nature is Nature.POLITICAL:
            places = self._places(part, letter, history, answer)
            found.places += [
                place.citation.model_copy(update={"marker": len(found.places) + number})
                for number, place in enumerate(places[: MOST_PLACES - len(found.places)], start=1)
            ]
            return
        if answer.outcome is not Outcome.ANSWER:
            missing, places = self._missing(part, letter, question, history, answer)
            written = open_text(missing, several)
            found.gaps.append(missing.model_copy(update={"written": written}))
            found.paragraphs.append(written)
            for place in places[: MOST_PLACES - len(found.places)]:
                found.places.append(place.citation.model_copy(update={"marker": len(found.places) + 1}))
            return
        found.answered = True
        shift = Shift(len(found.citations))
        found.citations += [shift.citation(citation) for citation in answer.citations]
        found.figures += [shift.figure(figure) for figure in answer.figures]
        found.calculations += [shift.calculation(one) for one in answer.calculations]
        found.conflicts += [shift.text(conflict) for conflict in answer.conflicts]
        found.paragraphs.append(shift.text(self._introduced(answer)))
        self._look_elsewhere(part, answer, history, found)

    def _missing(
        self, part: str, letter: Letter, question: AskedQuestion, history: tuple[str, ...], answer: Answer
    ) -> tuple[Gap, tuple[Place, ...]]:
        """What is missing for a part, and the places where it may stand."""
        index = self._assistant.index
        understood = understand(part, history)
        missing = gap(part, understood, letter, question, self._assistant.documents(), self._known)
        places = self._places(part, letter, history, answer)
        best = next((place for place in places if place.sentence is not None), None)
        if best is None:
            return missing, places
        document = index.documents[best.citation.document_id]
        analyze = index.analyzer.analyze
        about = set(analyze(f"{document.title} {best.citation.section}"))
        same = about & set(analyze(f"{understood.own} {letter.subject}"))
        # A document about something else names people who know nothing of this.
        who = named_in(index.record, document) if same and best is places[0] else ""
        contact = f"{document.title} noemt {who}" if who else ""
        return missing.model_copy(update={"place": best, "contact": contact}), places

    def _places(self, part: str, letter: Letter, history: tuple[str, ...], answer: Answer) -> tuple[Place, ...]:
        """What was found for a part that has no answer."""
        retrieval = self.retriever.retrieve(part, history, self._wanted)
        return places_for(self._assistant.index, self.retriever, retrieval, letter.subject, answer.citations)

    def _introduced(self, answer: Answer) -> str:
        """The text of an answer without its line of sources; a bare quote is introduced with its document."""
        text = _SOURCE_PARAGRAPH.sub("", answer.text).strip()
        titles = list(dict.fromkeys(citation.document for citation in answer.citations))
        if answer.mode != "citerend" or len(titles) != 1 or "\n" in text:
            return text
        longer = f"In {titles[0]} staat: {text}" if text.startswith("“") else f"Volgens {titles[0]}: {text}"
        record, documents = self._assistant.index.record, self._assistant.documents()
        return text if check_text(longer, answer.citations, record, documents, answer.calculations) else longer

    def _ask(self, part: str, letter: Letter, history: tuple[str, ...], drafting: Drafting) -> Answer:
        """The answer to a part in the light of what came before it.

        When that gives none: by itself, if it says enough, and with the subject of the letter in so many words.
        """
        named = {word for word in tokens(part) if word not in STOP_WORDS}
        subject = [word for word in tokens(letter.subject) if word not in STOP_WORDS]
        answer = self._put(part, history, drafting)
        if answer.outcome is Outcome.ANSWER:
            return answer
        if len(named) >= ENOUGH_WORDS and understand(part, history).context is not None:
            alone = self._put(part, (), drafting)
            near = {citation.document_id for citation in answer.citations}
            # Asked by itself it may be about something else: only what the context leads to as well counts.
            if alone.outcome is Outcome.ANSWER and any(one.document_id in near for one in alone.citations):
                return alone
        if not subject or named & set(subject):
            return answer
        fuller = self._put(f"{part.rstrip('? ')} ({letter.subject})?", history, drafting)
        return fuller if fuller.outcome is Outcome.ANSWER else answer

    def _put(self, part: str, history: tuple[str, ...], drafting: Drafting) -> Answer:
        """Ask the language model, if there is one; never for an opinion or promise, which are the college's to word."""
        political = judge_nature(part).nature is Nature.POLITICAL
        if self._assistant.formulator is not None and not political:
            return self._assistant.draft_answer(part, drafting, history, self._wanted)
        asked = f"{part.rstrip('? ')} ({drafting.instruction})?" if drafting.instruction else part
        if political:
            return self._assistant.quote(asked, history, self._wanted)
        return self._assistant.ask(asked, history, self._wanted)

    def _look_elsewhere(self, part: str, answer: Answer, history: tuple[str, ...], found: _Gathered) -> None:
        """Ask the same without the documents that were cited: another figure there is named beside the answer."""
        values = {(figure.unit, figure.value) for figure in answer.figures if figure.value is not None}
        if not values:
            return
        cited = {citation.document_id for citation in answer.citations}
        others = tuple(document.id for document in self._assistant.documents() if document.id not in cited)
        if not others:
            return
        elsewhere = self._wanted.model_copy(update={"documents": others})
        second = self._assistant.quote(part, history, elsewhere)
        if second.outcome is not Outcome.ANSWER:
            figures = [figure for figure in answer.figures if figure.value is not None]
            places = find_other_figures(self._assistant.index, self.retriever, part, figures, elsewhere)
            found.others = found.others or bool(places)
            for citation in places[: MOST_PLACES - len(found.places)]:
                found.places.append(citation.model_copy(update={"marker": len(found.places) + 1}))
            return
        units = {unit for unit, _ in values}
        theirs = {(figure.unit, figure.value) for figure in second.figures if figure.value and figure.unit in units}
        if not theirs or theirs & values:
            return
        shift = Shift(len(found.citations))
        found.citations += [shift.citation(citation) for citation in second.citations]
        said = shift.text(_SOURCE_PARAGRAPH.sub("", second.text).strip())
        titles = ", ".join(dict.fromkeys(citation.document for citation in second.citations))
        found.conflicts.append(f"{titles} noemt een ander cijfer: {said} Controleer of het om hetzelfde gaat.")


def _history(letter: Letter, question: AskedQuestion) -> tuple[str, ...]:
    """What a question may lean on, oldest first: the subject, the lead, the questions before it."""
    before: list[str] = []
    for other in letter.questions:
        if other.number == question.number:
            break
        before.append(other.text)
    about = letter.subject or next(iter(sentences(letter.introduction)), "")
    subject = [f"Wat staat er in de stukken over {about}?"] if about else []
    lead = [question.lead] if question.lead else []
    return (*subject, *before[-EARLIER:-1], *lead, *before[-1:])


def _preamble(letter: Letter, question: AskedQuestion) -> str:
    """What a letter says before a question: its subject, its introduction, the questions before, the lead."""
    before: list[str] = []
    for other in letter.questions:
        if other.number == question.number:
            break
        before.append(f"Vraag {other.number}: {other.text}")
    subject = [f"Onderwerp: {letter.subject}"] if letter.subject else []
    asked = [*before[-EARLIER:], question.lead]
    room = PREAMBLE - sum(len(one) for one in asked)
    return "\n".join(one for one in (*subject, letter.introduction[: max(0, room)], *asked) if one)


def _add_earlier_questions(found: _Gathered, related: Sequence[Related]) -> None:
    """Earlier questions with their answers are places to look as well, where something is missing."""
    have = {(one.document_id, one.page, one.quote) for one in found.places}
    for one in related:
        place = one.citation
        known = any(name == place.document_id and place.quote in quote for name, _, quote in have)
        if one.kind is RelatedKind.QUESTION and not known and len(found.places) < MOST_PLACES:
            found.places.append(place.model_copy(update={"marker": len(found.places) + 1}))


def _text(found: _Gathered, political: str) -> str:
    """The text that the writer starts from; facts that are asked beside an opinion come after the room for it."""
    if not political:
        return "\n\n".join(found.paragraphs)
    room = ROOM.format(why=political)
    facts = [FACTS] if any(not text.startswith("[") for text in found.paragraphs) else []
    return "\n\n".join([room, *facts, *found.paragraphs])


def _combined(question: str, found: _Gathered) -> Answer:
    """What the assistant said to all parts, as one answer."""
    first = found.answers[0]
    text = "\n\n".join(text for text in found.paragraphs if not text.startswith("["))
    outcome = Outcome.ANSWER if found.answered else Outcome.PLACES
    return first.model_copy(
        update={
            "question": question,
            "outcome": outcome,
            "text": text or " ".join(["De beste plekken:", *(f"[{one.marker}]" for one in found.places)]),
            "reason": None if found.answered else first.reason,
            "citations": tuple(found.citations) if found.answered else tuple(found.places),
            "figures": tuple(found.figures),
            "calculations": tuple(found.calculations),
            "conflicts": tuple(found.conflicts),
            "notice": next((one.notice for one in found.answers if one.notice), None),
            "seconds": round(sum(answer.seconds for answer in found.answers), 3),
        }
    )


__all__ = ["Drafter", "Related", "Step"]
