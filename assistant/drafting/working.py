"""What a writer does on the page with a case: each action changes what is open, keeps it and says so in Dutch."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from threading import RLock

from assistant.drafting.desk import DraftingDesk, letter_of_file, letter_of_text, questions_of_rows
from assistant.drafting.heading import date_in
from assistant.drafting.models import Case, Concept, DraftingError, Letter, Status
from assistant.drafting.reading import MAX_BYTES
from assistant.models import Citation


class Open:
    """What one browser has open: the case as it saw it last, the question, and the places that a search gave."""

    def __init__(self) -> None:
        """Nothing is open."""
        self.case: Case | None = None
        self.number = ""
        self.found: tuple[Citation, ...] = ()
        self.mine: dict[tuple[str, int], int] = {}
        # Leaving the text box and clicking a button come at the same time.
        self.lock = RLock()

    def __deepcopy__(self, memo: object) -> Open:
        """Gradio copies the first state for every page: each begins with nothing open."""
        return Open()

    def newest(self, number: str, version: int) -> int:
        """The version that this page itself made of a version: a click can overtake what was kept just before it."""
        while (number, version) in self.mine:
            version = self.mine[number, version]
        return version

    @property
    def concept(self) -> Concept | None:
        """The concept of the open question."""
        if self.case is None or not any(one.number == self.number for one in self.case.concepts):
            return None
        return self.case.concept(self.number)


class Work:
    """The actions. `by` is who does it; each gives what to tell them, "" for nothing.

    All may raise DraftingError or LookupError with a Dutch message; what was kept before stays.
    """

    def __init__(self, desk: DraftingDesk) -> None:
        """Work on the cases of a desk."""
        self._desk = desk

    def load(self, opened: Open, by: str) -> str:
        """The case that was open, or the last one that somebody changed: nothing is lost on a reload."""
        known = self._desk.store.cases()
        if opened.case is not None and any(one.id == opened.case.id for one in known):
            opened.case = self._desk.store.case(opened.case.id)
        elif known:
            opened.case = self._desk.store.case(known[0].id)
        return "" if known else "Er zijn nog geen zaken. Kies een bestand met vragen of plak ze."

    def choose(self, opened: Open, by: str, case_id: object) -> str:
        """Open another case."""
        opened.case, opened.number, opened.found = self._desk.store.case(str(case_id)), "", ()
        return ""

    def upload(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Read a file that the browser sent, as base64, and start a case of it."""
        name, data = str(given.get("name", "")), str(given.get("data", ""))
        if len(data) > MAX_BYTES * 4 // 3 + 4:
            return self.too_large(opened, by, given)
        with TemporaryDirectory() as folder:
            # Only the ending of the name is used: the rest is whatever the sender made of it.
            path = Path(folder) / f"vragen{PurePath(name).suffix.lower()[:10]}"
            try:
                path.write_bytes(base64.b64decode(data, validate=True))
            except binascii.Error as error:
                raise DraftingError("Het bestand is niet goed aangekomen. Kies het opnieuw.") from error
            return self._start(opened, by, letter_of_file(path))

    def too_large(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Say that a file is too large."""
        raise DraftingError(f"Het bestand is groter dan {MAX_BYTES // 1_000_000} MB. Haal de plaatjes eruit.")

    def paste(self, opened: Open, by: str, text: object) -> str:
        """Read pasted questions and start a case of them."""
        return self._start(opened, by, letter_of_text(str(text or "")))

    def _start(self, opened: Open, by: str, letter: Letter) -> str:
        opened.case, opened.number, opened.found = self._desk.store.create(letter, by), "", ()
        return f"{len(letter.questions)} vragen gelezen. Controleer de splitsing en maak dan de concepten."

    def keep(self, opened: Open, by: str, shown: object, *values: object) -> str:
        """Keep the letter as it was corrected; `shown` is the id of the case whose letter is on the page."""
        case = chosen(opened)
        if str(shown or "") != case.id:
            raise DraftingError("De brief was nog niet geladen. Controleer de splitsing en klik dan opnieuw.")
        fresh = _letter(case.letter, values)
        if fresh != case.letter:
            opened.case = self._desk.store.set_letter(case.id, fresh, case.letter, by)
        return "De brief is opgeslagen."

    def draft_next(self, opened: Open, by: str) -> str:
        """Make the next concept."""
        opened.case = self._desk.draft_next(chosen(opened), by)
        return ""

    def open_question(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Open a question, as it is kept now."""
        opened.case = self._desk.store.case(chosen(opened).id)
        opened.number, opened.found = str(given.get("number", "")), ()
        return ""

    def save(self, opened: Open, by: str, editing: object, text: object, status: object) -> str:
        """Keep the text and status of an answer; `editing` says of which, and from which version it was made."""
        number, _, written = str(editing or "").rpartition("|")
        if not written.isdigit():
            raise DraftingError("Open eerst een vraag.")
        version = opened.newest(number, int(written))
        case = chosen(opened)
        concept = case.concept(number).model_copy(update={"version": version})
        wanted = Status(str(status)) if status else concept.status
        if (str(text or ""), wanted) == (concept.text, concept.status):
            return "Het antwoord is opgeslagen."
        opened.case = self._desk.edit(case.id, concept, str(text or ""), wanted, by)
        kept = opened.case.concept(number)
        opened.mine[number, version] = kept.version
        if wanted is Status.READY and kept.status is not wanted:
            why = "in de tekst staan cijfers of namen zonder bron" if kept.marked else "er staan nog open plekken in"
            return f"Opgeslagen, maar nog niet gereed: {why}."
        return "Het antwoord is opgeslagen."

    def autosave(self, opened: Open, by: str, editing: object, text: object) -> str:
        """Keep what was typed when the writer leaves the box, so that a reload loses nothing."""
        number = str(editing or "").rpartition("|")[0]
        known = opened.case.concepts if opened.case is not None else ()
        if not any(one.number == number and one.text != str(text or "") for one in known):
            return ""
        return self.save(opened, by, editing, text, None)

    def drop(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Take a source away."""
        marker = int(str(given.get("marker", "0")))
        opened.case = self._desk.remove_source(chosen(opened).id, _concept(opened), marker, by)
        return f"Bron {marker} is verwijderd."

    def adopt(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Put the sentence that was found for a gap into the answer, with its source."""
        number = int(str(given.get("marker", "0")))
        opened.case = self._desk.adopt(chosen(opened).id, _concept(opened), number, by)
        return "De zin staat in het antwoord, met zijn bron. Controleer of hij de vraag beantwoordt."

    def take_place(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Use one of the possibly relevant places as a source."""
        return self._take(opened, by, _concept(opened).places, given)

    def take_found(self, opened: Open, by: str, given: Mapping[str, object]) -> str:
        """Use a place that was searched for as a source."""
        return self._take(opened, by, opened.found, given)

    def _take(self, opened: Open, by: str, places: Sequence[Citation], given: Mapping[str, object]) -> str:
        place = next((one for one in places if str(one.marker) == str(given.get("marker"))), None)
        if place is None:
            raise DraftingError("Deze plaats is er niet meer. Zoek opnieuw.")
        opened.case = self._desk.add_source(chosen(opened).id, _concept(opened), place, by)
        return f"Bron [{_concept(opened).citations[-1].marker}] is toegevoegd; zet het nummer in de tekst."

    def search(self, opened: Open, by: str, words: object) -> str:
        """Search places for the open question."""
        opened.found = self._desk.search(str(words or ""))
        return "" if opened.found else "Er is niets gevonden. Probeer andere woorden."

    def again(self, opened: Open, by: str, instruction: object) -> str:
        """Make the open concept again, with an instruction."""
        concept = _concept(opened)
        opened.case = self._desk.redraft(chosen(opened).id, concept.number, str(instruction or "").strip(), by)
        return "Het concept is opnieuw gemaakt."


def _letter(letter: Letter, values: Sequence[object]) -> Letter:
    """The letter as it was corrected on the page.

    Raises:
        DraftingError: no question is left, or the date is none.
    """
    subject, party, askers, date, article, reference, introduction = (str(value or "").strip() for value in values[:7])
    table = values[7]
    rows = table.values.tolist() if hasattr(table, "values") else table
    questions = questions_of_rows([row for row in rows if isinstance(row, list)] if isinstance(rows, list) else [])
    if not questions:
        raise DraftingError("Er is geen vraag over. Laat ten minste een vraag staan.")
    day = date_in(date)
    if date and day is None:
        raise DraftingError(f"‘{date}’ is geen datum. Schrijf bijvoorbeeld 6 oktober 2025.")
    return letter.model_copy(
        update={
            "subject": subject,
            "party": party,
            "askers": tuple(name.strip() for name in askers.split(",") if name.strip()),
            "date": day,
            "article": article,
            "reference": reference,
            "introduction": introduction,
            "questions": questions,
        }
    )


def chosen(opened: Open) -> Case:
    """The open case.

    Raises:
        DraftingError: none is open.
    """
    if opened.case is None:
        raise DraftingError("Kies eerst een zaak, of lees nieuwe vragen.")
    return opened.case


def editing_of(concept: Concept | None) -> str:
    """Which question is in the text box, and in which version."""
    return f"{concept.number}|{concept.version}" if concept is not None else ""


def _concept(opened: Open) -> Concept:
    if opened.concept is None:
        raise DraftingError("Open eerst een vraag.")
    return opened.concept
