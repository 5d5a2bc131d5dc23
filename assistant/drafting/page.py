"""The page for schriftelijke vragen: `concept_panel` builds its components wherever it is called.

Inside a `gr.Tab` it is a tab of another page; `concept_app` is a page of its own.
"""

import base64
import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

import gradio as gr

from assistant.drafting import view
from assistant.drafting.desk import DraftingDesk
from assistant.drafting.markdown import to_markdown
from assistant.drafting.models import Case, DraftingError, Letter, Status
from assistant.drafting.numbering import dutch_date
from assistant.drafting.reading import MAX_BYTES
from assistant.drafting.word_output import to_word
from assistant.drafting.working import Open, Work, chosen, editing_of

log = logging.getLogger(__name__)

WRITERS = frozenset({"medewerker", "beheerder"})
"""The roles that draft answers: the answers are the college's, not those of a raadslid."""

NOT_ALLOWED = "Alleen medewerkers en beheerders kunnen concepten maken."
FAILED = "Er ging iets mis; uw tekst is niet opgeslagen. Probeer het opnieuw of meld het aan de beheerder."

BACK = "Terug naar de chat"

_SMALL: dict[str, Any] = {"scale": 0, "min_width": 180}
"""A button as wide as its text, beside a box that takes the rest."""

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Someone(Protocol):
    """Who uses the page."""

    @property
    def shown(self) -> str:
        """What to call them."""

    @property
    def role(self) -> str:
        """What they may do."""


WhoOf = Callable[[gr.Request], Someone]
"""Who sent a request."""


def may_draft(who: Someone) -> bool:
    """Whether somebody may see the page."""
    return str(who.role) in WRITERS


def concept_app(desk: DraftingDesk, who_of: WhoOf) -> gr.Blocks:
    """A page of its own, to be mounted at an address such as /concept."""
    app = gr.Blocks(title="Schriftelijke vragen", analytics_enabled=False, fill_width=True)
    with app:
        gr.HTML(f'<a class="rwc-back" href="/">{BACK}</a><h1 class="rwc">Schriftelijke vragen</h1>', js_on_load=None)
        load = concept_panel(desk, who_of)
        load(app)
    return app


def concept_panel(desk: DraftingDesk, who_of: WhoOf) -> Callable[[gr.Blocks], None]:
    """Build the components here.

    Args:
        desk: the cases.
        who_of: who sent a request; only medewerkers and beheerders see more than a message.

    Returns:
        What connects the panel to the loading of the page; call it once with the page.
    """
    panel = _Panel(desk, who_of)
    panel.build()
    return panel.connect


class _Panel:
    """The components and what happens on each event."""

    def __init__(self, desk: DraftingDesk, who_of: WhoOf) -> None:
        self._desk = desk
        self._work = Work(desk)
        self._who_of = who_of

    def build(self) -> None:
        """Make the components."""
        self.open = gr.State(Open())
        gr.HTML(f"<style>{view.STYLE}</style>", js_on_load=None)
        with gr.Column(elem_classes="rwc"):
            self.message = gr.HTML(elem_id="rwc-message", js_on_load=None)
            self._build_body()

    def _build_body(self) -> None:
        with gr.Column(visible=False) as self.body:
            with gr.Row():
                self.cases = gr.Dropdown(label="Zaak", choices=[], elem_id="rwc-cases")
                self.refresh = gr.Button("Ververs", **_SMALL, elem_id="rwc-refresh")
            with gr.Accordion("Nieuwe vragen", open=False, elem_id="rwc-new"):
                script = view.UPLOAD_SCRIPT.replace("LIMIT", str(MAX_BYTES))
                self.upload = gr.HTML(view.UPLOAD, js_on_load=script, elem_id="rwc-upload")
                self.pasted = gr.Textbox(label="Of plak de vragen", lines=5, elem_id="rwc-pasted")
                self.read = gr.Button("Lees de vragen", variant="primary", **_SMALL, elem_id="rwc-read")
            with gr.Accordion("De brief en de splitsing", open=False, elem_id="rwc-letter") as self.letter:
                self.remarks = gr.HTML(js_on_load=None)
                self.lettered = gr.Textbox(show_label=False, elem_classes="rwc-hidden")
                with gr.Row():
                    self.subject = gr.Textbox(label="Onderwerp", elem_id="rwc-subject")
                    self.party = gr.Textbox(label="Fractie", elem_id="rwc-party")
                    self.askers = gr.Textbox(label="Vragenstellers")
                with gr.Row():
                    self.date = gr.Textbox(label="Datum van de vragen")
                    self.article = gr.Textbox(label="Artikel reglement van orde")
                    self.reference = gr.Textbox(label="Kenmerk")
                self.introduction = gr.Textbox(label="Inleiding", lines=3)
                self.questions = gr.Dataframe(
                    headers=["Nr.", "Vraag", "Hoort bij (inleiding van de vraag)"],
                    datatype="str",
                    column_count=3,
                    interactive=True,
                    wrap=True,
                    label="Vragen; verbeter wat niet klopt",
                    elem_id="rwc-questions",
                )
                with gr.Row():
                    self.keep = gr.Button("Sla de brief op", **_SMALL, elem_id="rwc-keep")
                    self.draft = gr.Button("Maak de concepten", variant="primary", **_SMALL, elem_id="rwc-draft")
            self.table = gr.HTML(js_on_load=view.BUTTONS_SCRIPT, elem_id="rwc-table")
            self._build_editor()
            with gr.Row():
                self.checklist = gr.Checkbox(
                    True, label="Met checklist voor de ambtelijke controle", elem_id="rwc-check"
                )
                self.word = gr.Button("Word", **_SMALL, elem_id="rwc-word")
                self.markdown = gr.Button("Markdown", **_SMALL, elem_id="rwc-markdown")
                self.json = gr.Button("JSON", **_SMALL, elem_id="rwc-json")
            self.file = gr.HTML(js_on_load=view.DOWNLOAD_SCRIPT, elem_id="rwc-file")

    def _build_editor(self) -> None:
        with gr.Column(visible=False, elem_id="rwc-editor") as self.editor:
            self.question = gr.HTML(js_on_load=None)
            # Travels with the text, so that a text is never kept for another question, or over somebody else's.
            self.editing = gr.Textbox(show_label=False, elem_classes="rwc-hidden")
            self.text = gr.Textbox(label="Antwoord", lines=6, max_lines=20, elem_id="rwc-text")
            with gr.Row():
                self.status = gr.Radio([status.value for status in Status], label="Status", elem_id="rwc-status")
                self.save = gr.Button("Sla het antwoord op", variant="primary", **_SMALL, elem_id="rwc-save")
            self.checked = gr.HTML(js_on_load=None, elem_id="rwc-checked")
            self.gaps = gr.HTML(js_on_load=view.BUTTONS_SCRIPT, elem_id="rwc-gaps")
            self.around = gr.HTML(js_on_load=None, elem_id="rwc-around")
            gr.HTML("<h4>Bronnen</h4>", js_on_load=None)
            self.sources = gr.HTML(js_on_load=view.BUTTONS_SCRIPT, elem_id="rwc-sources")
            self.places = gr.HTML(js_on_load=view.BUTTONS_SCRIPT, elem_id="rwc-places")
            with gr.Row():
                self.words = gr.Textbox(label="Zoek een bron", elem_id="rwc-words")
                self.search = gr.Button("Zoek", **_SMALL, elem_id="rwc-search")
            self.found = gr.HTML(js_on_load=view.BUTTONS_SCRIPT, elem_id="rwc-found")
            with gr.Row():
                self.instruction = gr.Textbox(label="Aanwijzing voor een nieuw concept", elem_id="rwc-instruction")
                self.again = gr.Button("Maak dit concept opnieuw", **_SMALL, elem_id="rwc-again")

    def connect(self, app: gr.Blocks) -> None:
        """Connect the events."""
        common: dict[str, Any] = {
            "show_progress": "hidden",
            "api_visibility": "private",
            "concurrency_limit": None,
            "trigger_mode": "multiple",
        }
        heading = [
            self.lettered,
            self.subject,
            self.party,
            self.askers,
            self.date,
            self.article,
            self.reference,
            self.introduction,
        ]
        shown = [
            self.message, self.body, self.cases, self.letter, self.remarks, *heading, self.questions, self.table,
            self.editor, self.question, self.editing, self.text, self.status, self.checked, self.gaps, self.around,
            self.sources, self.places, self.found, self.pasted,
        ]  # fmt: skip

        self._shown_count = len(shown)

        def on(listen: Callable[..., Any], act: Callable[..., str], *inputs: Any, typing: bool = False) -> None:
            """Connect an event to an action on what is open; then everything is shown as it is kept now.

            `typing`: the writer goes on meanwhile, so the text and the status are left as they are.
            """

            def run(opened: Open, request: gr.Request, *values: object) -> tuple[object, ...]:
                return self._run(opened, act, values, request, typing=typing)

            listen(run, [self.open, *inputs], [self.open, *shown], **common)

        def event(listen: Callable[..., Any], act: Callable[..., str]) -> None:
            """The same for an event that the browser sends something with."""

            def run(opened: Open, given: gr.EventData, request: gr.Request) -> tuple[object, ...]:
                return self._run(opened, act, (_given(given),), request)

            listen(run, [self.open], [self.open, *shown], **common)

        on(app.load, self._work.load)
        on(self.refresh.click, self._work.load)
        on(self.cases.input, self._work.choose, self.cases)
        event(self.upload.send_file, self._work.upload)
        event(self.upload.too_large, self._work.too_large)
        on(self.read.click, self._work.paste, self.pasted)
        on(self.keep.click, self._work.keep, *heading, self.questions)
        event(self.table.open, self._work.open_question)
        on(self.save.click, self._work.save, self.editing, self.text, self.status)
        on(self.text.blur, self._work.autosave, self.editing, self.text, typing=True)
        event(self.sources.drop, self._work.drop)
        event(self.gaps.adopt, self._work.adopt)
        event(self.places.take, self._work.take_place)
        event(self.found.take, self._work.take_found)
        on(self.search.click, self._work.search, self.words)
        on(self.again.click, self._work.again, self.instruction)

        def drafting(opened: Open, request: gr.Request, *values: object) -> Iterator[tuple[object, ...]]:
            yield from self._draft(opened, values, request)

        self.draft.click(drafting, [self.open, *heading, self.questions], [self.open, *shown], **common)
        for button, kind in ((self.word, "docx"), (self.markdown, "md"), (self.json, "json")):

            def write(opened: Open, listed: bool, request: gr.Request, kind: str = kind) -> tuple[str, str]:
                return self._file(opened, kind, listed, request)

            button.click(write, [self.open, self.checklist], [self.file, self.message], **common)

    # --- What happens ---------------------------------------------------------------------------------------

    def _run(
        self,
        opened: Open,
        act: Callable[..., str],
        values: Sequence[object],
        request: gr.Request,
        *,
        typing: bool = False,
    ) -> tuple[object, ...]:
        """Do something and show what is kept now; what goes wrong is said and loses nothing."""
        who = self._who_of(request)
        if not may_draft(who):
            return opened, view.notice(NOT_ALLOWED, wrong=True), *(gr.skip() for _ in range(self._shown_count - 1))
        said, wrong = "", False
        before = opened.case
        try:
            with opened.lock:
                said = act(opened, who.shown, *values)
        except (DraftingError, LookupError) as error:
            said, wrong = str(error.args[0] if error.args else error), True
        except Exception:
            log.exception("A case could not be changed")
            said, wrong = FAILED, True
        now = opened.case
        same = before is not None and now is not None and (before.id, before.letter) == (now.id, now.letter)
        return self._shown(opened, said, wrong, letter_too=not same, typing=typing)

    def _shown(
        self, opened: Open, said: str, wrong: bool, letter_too: bool = False, typing: bool = False
    ) -> tuple[object, ...]:
        """All components as they must be now.

        A text that could not be kept stays in its box, and so do fields of the letter that somebody is typing in.
        """
        case, concept = opened.case, opened.concept
        letter = case.letter if case else Letter()
        choices = [(f"{one.title}: {one.ready} van {one.total} gereed", one.id) for one in self._desk.store.cases()]
        undrafted = case is not None and len(case.concepts) < len(letter.questions)
        kept: tuple[object, ...] = (
            gr.update(visible=concept is not None),
            view.question(concept) if concept else "",
            gr.skip() if wrong else editing_of(concept),
            gr.skip() if wrong or typing else concept.text if concept else "",
            gr.skip() if wrong or typing else concept.status.value if concept else None,
            view.checked(concept.text, concept.marked) if concept else "",
            view.gaps(concept) if concept else "",
            view.around(concept) if concept else "",
            view.sources(concept) if concept else "",
            view.offered(concept.places, "Mogelijk relevante plaatsen", "take") if concept else "",
            view.offered(opened.found, "Gevonden", "take"),
        )
        return (
            opened,
            view.notice(said, wrong),
            gr.update(visible=True),
            gr.update(choices=choices, value=case.id if case else None),
            gr.update(open=undrafted) if letter_too or not undrafted else gr.skip(),
            *(_fields(case) if letter_too else [gr.skip()] * len(_fields(case))),
            view.table(case, opened.number) if case else "",
            *kept,
            gr.skip() if wrong else "",
        )

    def _draft(self, opened: Open, values: Sequence[object], request: gr.Request) -> Iterator[tuple[object, ...]]:
        """Make the concepts, and show each as soon as it is there."""
        first = self._run(opened, self._work.keep, values, request)
        who = self._who_of(request)
        if not may_draft(who) or 'role="alert"' in str(first[1]):
            yield first
            return
        while opened.case is not None and len(opened.case.concepts) < len(opened.case.letter.questions):
            done, total = len(opened.case.concepts), len(opened.case.letter.questions)
            yield self._shown(opened, f"Concept {done + 1} van {total} wordt gemaakt …", wrong=False)
            yield self._run(opened, self._work.draft_next, (), request)
            if opened.case is None or len(opened.case.concepts) == done:
                return
        yield self._shown(opened, "De concepten zijn gemaakt. Open een vraag om het antwoord te bewerken.", wrong=False)

    def _file(self, opened: Open, kind: str, listed: bool, request: gr.Request) -> tuple[str, str]:
        """A file of the whole case, as it is kept now."""
        if not may_draft(self._who_of(request)):
            return "", view.notice(NOT_ALLOWED, wrong=True)
        try:
            case = self._desk.store.case(chosen(opened).id)
            documents = self._desk.documents()
            if kind == "docx":
                data, media = to_word(case, documents, with_checklist=listed, template=self._desk.template), _WORD
            elif kind == "md":
                data, media = to_markdown(case, documents, with_checklist=listed).encode(), "text/markdown"
            else:
                data, media = case.model_dump_json(indent=1).encode(), "application/json"
        except (DraftingError, LookupError) as error:
            return "", view.notice(str(error), wrong=True)
        return view.download(f"concept.{kind}", media, base64.b64encode(data).decode()), ""


def _fields(case: Case | None) -> list[object]:
    """The remarks, the heading and the questions for their components."""
    letter = case.letter if case else Letter()
    return [
        view.remarks(letter.remarks),
        case.id if case else "",
        letter.subject,
        letter.party,
        ", ".join(letter.askers),
        dutch_date(letter.date) if letter.date else "",
        letter.article,
        letter.reference,
        letter.introduction,
        [[one.number, one.text, one.lead] for one in letter.questions],
    ]


def _given(event: gr.EventData) -> dict[str, object]:
    """What the browser sent with an event; it is not trusted to be anything."""
    return event._data if isinstance(event._data, dict) else {}
