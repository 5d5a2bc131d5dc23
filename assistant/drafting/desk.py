"""Working on cases: what the command line and the page do with a letter, from file to finished answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from assistant.citing import around, cite
from assistant.drafting.checking import PLACEHOLDER, check_text
from assistant.drafting.drafting import Drafter, Step
from assistant.drafting.gaps import gap_todo, take_over_todo
from assistant.drafting.models import AskedQuestion, Case, Concept, DraftingError, Letter, MarkedFigure, Status
from assistant.drafting.reading import lines_of_text, read_lines
from assistant.drafting.splitting import split
from assistant.drafting.store import FILE, CaseStore
from assistant.models import Citation
from assistant.service import Assistant
from assistant.statements import MARKER
from ingest.models import Document

Lend = Callable[[], AbstractContextManager[Assistant]]
"""Lends out the assistant on the newest documents for as long as a block takes."""

ADOPTED = "Bron [{marker}] is overgenomen van een mogelijke plaats: controleer of die de vraag beantwoordt."

SEARCHED = 8
"""Places offered when a writer searches for a source; the next ones are seldom better."""


def letter_of_file(path: Path) -> Letter:
    """The questions of a file.

    Raises:
        DraftingError: the file cannot be read or holds no questions.
    """
    return split(read_lines(path))


def letter_of_text(text: str) -> Letter:
    """The questions of a pasted text.

    Raises:
        DraftingError: it is empty, too long or holds no questions.
    """
    return split(lines_of_text(text))


class DraftingDesk:
    """Cases and what is done with them. Methods may be called from several threads.

    Every change names who made it and raises `StaleError` when somebody else changed the same meanwhile.
    """

    def __init__(self, assistant: Assistant | Lend, store: CaseStore, template: Path | None = None) -> None:
        """A desk.

        Args:
            assistant: answers the questions; or what lends one out, where the documents change meanwhile.
            store: where the cases are kept.
            template: the Word template of the municipality; ours without one.
        """
        self._lend: Lend = (lambda: nullcontext(assistant)) if isinstance(assistant, Assistant) else assistant
        self.store = store
        self.template = template
        self._tools: tuple[Assistant, Drafter] | None = None

    @classmethod
    def over(cls, assistant: Assistant) -> DraftingDesk:
        """A desk with its cases in the data folder of an assistant."""
        settings = assistant.settings
        return cls(assistant, CaseStore(settings.data / FILE), settings.concept_template)

    @contextmanager
    def _working(self) -> Iterator[tuple[Assistant, Drafter]]:
        """The assistant as it is now, with what is worked out once for it."""
        with self._lend() as assistant:
            tools = self._tools
            if tools is None or tools[0] is not assistant:
                tools = self._tools = (assistant, Drafter(assistant))
            yield tools

    def documents(self) -> dict[str, Document]:
        """The documents that everybody may see, by id."""
        with self._working() as (assistant, _):
            return {document.id: document for document in assistant.documents()}

    def draft_case(self, case: Case, by: str = "", step: Step | None = None) -> Case:
        """Make the concepts that a case has not yet. Each is kept at once, so that nothing is lost on the way."""
        total = len(case.letter.questions)
        while len(case.concepts) < total:
            done = len(case.concepts)
            if step is not None:
                step(done, total, case.letter.questions[done].number)
            case = self.draft_next(case, by)
        return case

    def draft_next(self, case: Case, by: str = "") -> Case:
        """Make the concept of the first question that has none yet; the case as it is when none is left."""
        have = {concept.number for concept in case.concepts}
        question = next((one for one in case.letter.questions if one.number not in have), None)
        if question is None:
            return case
        with self._working() as (_, drafter):
            concept = drafter.draft_one(case.letter, question)
        return self.store.put_concepts(case.id, [concept], by)

    def edit(self, case_id: str, concept: Concept, text: str, status: Status, by: str = "") -> Case:
        """Keep another text and status; its figures are verified again at once.

        An answer with figures that no source shows, or with places that are still open, is not finished, whatever the
        writer says.
        """
        marked = self.check(text, concept)
        if status is Status.READY and (marked or PLACEHOLDER.search(text)):
            status = Status.CHECK
        edited = concept.edited or text.strip() != concept.text.strip()
        changed = {"text": text, "status": status, "marked": marked, "edited": edited}
        return self.store.put_concept(case_id, concept.model_copy(update=changed), by)

    def redraft(self, case_id: str, number: str, instruction: str, by: str = "") -> Case:
        """Make the concept of one question again, with an instruction; the text before stays in the history."""
        case = self.store.case(case_id)
        kept = case.concept(number)
        with self._working() as (_, drafter):
            fresh = drafter.draft_one(case.letter, _question(case.letter, number), instruction)
        return self.store.put_concept(case_id, fresh.model_copy(update={"version": kept.version}), by)

    def add_source(self, case_id: str, concept: Concept, citation: Citation, by: str = "") -> Case:
        """Add a source to a concept, with the next free number."""
        same = [
            one for one in concept.citations if (one.passage_id, one.start) == (citation.passage_id, citation.start)
        ]
        if same:
            return self.store.case(case_id)
        marker = max((one.marker for one in concept.citations), default=0) + 1
        citations = (*concept.citations, citation.model_copy(update={"marker": marker}))
        return self._with_sources(case_id, concept, citations, concept.text, by)

    def adopt(self, case_id: str, concept: Concept, number: int, by: str = "") -> Case:
        """Put the sentence that was found for gap `number` into the answer, with its source; it is verified at once.

        Raises:
            DraftingError: there is no such gap any more, or nothing was found for it.
        """
        gap = concept.gaps[number] if 0 <= number < len(concept.gaps) else None
        place = gap.place if gap is not None else None
        if gap is None or place is None or place.sentence is None:
            raise DraftingError("Deze zin is er niet meer. Ververs de vraag.")
        marker = max((one.marker for one in concept.citations), default=0) + 1
        source = place.sentence.model_copy(update={"marker": marker})
        said = f"In {source.document} staat: “{source.quote}” [{marker}]"
        text = (
            concept.text.replace(gap.written, said, 1) if gap.written in concept.text else f"{concept.text}\n\n{said}"
        )
        gaps = tuple(one for one in concept.gaps if one is not gap)
        todo = tuple(point for point in concept.todo if point not in (gap_todo(gap), take_over_todo(place)))
        changed = concept.model_copy(update={"gaps": gaps, "todo": (*todo, ADOPTED.format(marker=marker))})
        return self._with_sources(case_id, changed, (*concept.citations, source), text, by)

    def remove_source(self, case_id: str, concept: Concept, marker: int, by: str = "") -> Case:
        """Take a source from a concept, and its markers from the text."""
        citations = tuple(one for one in concept.citations if one.marker != marker)
        text = MARKER.sub(lambda found: "" if int(found[1]) == marker else found[0], concept.text)
        return self._with_sources(case_id, concept, citations, text, by)

    def _with_sources(
        self, case_id: str, concept: Concept, citations: tuple[Citation, ...], text: str, by: str
    ) -> Case:
        changed = concept.model_copy(update={"citations": citations, "text": text, "edited": True})
        marked = self.check(text, changed)
        status = Status.CHECK if marked and concept.status is Status.READY else concept.status
        return self.store.put_concept(case_id, changed.model_copy(update={"marked": marked, "status": status}), by)

    def check(self, text: str, concept: Concept) -> tuple[MarkedFigure, ...]:
        """What a text says that the sources of a concept do not show."""
        with self._working() as (assistant, _):
            record, documents = assistant.index.record, assistant.documents()
            return check_text(text, concept.citations, record, documents, concept.calculations)

    def search(self, words: str) -> tuple[Citation, ...]:
        """Places that a writer can take as a source, best first."""
        if not words.strip():
            return ()
        found: list[Citation] = []
        with self._working() as (assistant, drafter):
            for item in drafter.retriever.retrieve(words).ranked[: 2 * SEARCHED]:
                if not item.units or len(found) == SEARCHED:
                    continue
                number = next(n for n, unit in enumerate(item.passage.units) if unit is item.units[0][1])
                first, last = around(item.passage, number)
                citation = cite(assistant.index.record, len(found) + 1, item.document, item.passage, first, last)
                if citation.quote:
                    found.append(citation)
        return tuple(found)


def _question(letter: Letter, number: str) -> AskedQuestion:
    return next(question for question in letter.questions if question.number == number)


def questions_of_rows(rows: Sequence[Sequence[object]]) -> tuple[AskedQuestion, ...]:
    """The questions of a table that a person corrected: number, question, lead. Rows without a question fall out."""
    questions: list[AskedQuestion] = []
    taken: set[str] = set()
    for row in rows:
        number, text, lead = (" ".join(str(cell or "").split()) for cell in (*row, "", "", "")[:3])
        if not text:
            continue
        number = number or str(len(questions) + 1)
        while number in taken:
            number += "*"
        taken.add(number)
        questions.append(AskedQuestion(number=number, text=text, lead=lead))
    return tuple(questions)
