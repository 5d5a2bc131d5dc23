"""The backend of one user: everything the chat and the JSON API ask goes through here, and so does every check."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from assistant.models import Answer, Citation, Outcome, Progress, Searched
from assistant.page_images import PageImage, page_image
from assistant.retriever import Filter
from assistant.server.live import LiveAssistant, NotReady, Opened
from assistant.server.models import (
    ConversationSummary,
    DocumentCoverage,
    Phase,
    SharedAnswer,
    State,
    StoredConversation,
    StoredTurn,
    UploadStep,
    tenths,
)
from assistant.server.people import PUBLIC, Who
from assistant.server.stores import ConversationStore, Database, Feedback, FeedbackStore, ShareStore
from assistant.server.stores.feedback import REASON_CHARACTERS
from assistant.server.uploads import Uploads
from assistant.suggesting import follow_ups
from ingest.models import Document, Passage

MOST_TURNS = 200
"""Turns kept of one conversation, the last ones."""

RECENT = 50
"""Conversations in which the question that feedback is about is looked for: people judge what they just read."""

ID_CHARACTERS = 64
"""The longest id of a conversation."""

WITHHELD = "Dit antwoord is niet meer te zien. Een bron ervan is verwijderd of mag u niet (meer) inzien."


class Services:
    """What all desks share: the assistant, the stores and the uploads."""

    def __init__(self, live: LiveAssistant, database: Database) -> None:
        """Use an assistant and a database."""
        self.live = live
        self.conversations = ConversationStore(database)
        self.shared = ShareStore(database)
        self.feedback = FeedbackStore(database)
        self.uploads = Uploads(live)


class Desk:
    """The `Backend` of one user.

    A document that this user may not see does not exist here: it is not searched, listed, counted or named, and
    asking for it by its id gives the same `LookupError` as an id that never was.
    """

    def __init__(self, services: Services, who: Who, owner: str | None = None) -> None:
        """A desk for someone.

        Args:
            services: what all desks share.
            who: the user.
            owner: whose conversations are kept and shown; the user's name when None.
        """
        self.who = who
        self._services = services
        self._owner = who.name if owner is None else owner

    def ask(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Answer:
        """Answer one question; raises `NotReady` when there is no index yet."""
        with self._services.live.answering() as opened:
            return opened.assistant.ask(question, history, self._allowed(wanted))

    def stream(
        self, question: str, history: Sequence[str] = (), wanted: Filter | None = None
    ) -> Iterator[Progress | Answer]:
        """The same, with what is known so far on the way."""
        with self._services.live.answering() as opened:
            yield from opened.assistant.stream(question, history, self._allowed(wanted))

    def documents(self) -> Sequence[Document]:
        """Every document that this user may see."""
        try:
            with self._services.live.lent() as opened:
                return tuple(self._visible(opened).values())
        except NotReady:
            return ()

    def coverage(self) -> Sequence[DocumentCoverage]:
        """How completely each of them was read."""
        try:
            with self._services.live.lent() as opened:
                visible = self._visible(opened)
                return tuple(one for name, one in opened.coverage.items() if name in visible)
        except NotReady:
            return ()

    def example_questions(self) -> Sequence[str]:
        """A few questions that the documents for everyone can answer."""
        try:
            with self._services.live.lent() as opened:
                return opened.example_questions
        except NotReady:
            return ()

    def follow_ups(self, answer: Answer) -> Sequence[str]:
        """A few questions that could come next."""
        with self._services.live.lent() as opened:
            visible = self._visible(opened)
            found = opened.assistant.index.passages([citation.passage_id for citation in answer.citations])
        return follow_ups(answer, {name: one for name, one in found.items() if one.document_id in visible})

    def page_text(self, document_id: str, page: int) -> str:
        """The source text of one page."""
        with self._services.live.lent() as opened:
            document = self._document(opened, document_id)
            if not document.page_first <= page <= document.page_last:
                raise LookupError("the document has no such page")
            return opened.assistant.page_text(document_id, page)

    def page_image(self, document_id: str, page: int, citation: Citation | None) -> PageImage:
        """A page of a PDF as a picture."""
        with self._services.live.lent() as opened:
            document = self._document(opened, document_id)
            if not document.page_first <= page <= document.page_last:
                raise LookupError("the document has no such page")
            path = _original(opened, document)
        quote, before = (citation.quote, citation.context_before) if citation is not None else ("", "")
        return page_image(path, page, quote, before)

    def passage(self, passage_id: str) -> Passage:
        """The passage that a citation comes from."""
        with self._services.live.lent() as opened:
            passage = opened.assistant.index.passages([passage_id]).get(passage_id)
            if passage is None or passage.document_id not in self._visible(opened):
                raise LookupError("no such passage")
            return passage

    def original(self, document_id: str) -> Path:
        """The file of a document."""
        with self._services.live.lent() as opened:
            return _original(opened, self._document(opened, document_id))

    def conversations(self) -> Sequence[ConversationSummary]:
        """The earlier conversations of this user."""
        return self._services.conversations.all(self._owner)

    def conversation(self, conversation_id: str) -> StoredConversation:
        """One of them; an answer from a document that the user may not see (any more) is not shown."""
        found = self._services.conversations.get(self._owner, conversation_id)
        return found.model_copy(update={"turns": tuple(self._turn(turn) for turn in found.turns)})

    def save_conversation(self, conversation: StoredConversation) -> None:
        """Keep a conversation."""
        if not conversation.id or len(conversation.id) > ID_CHARACTERS:
            raise ValueError("a conversation needs a short id")
        kept = conversation.model_copy(update={"turns": conversation.turns[-MOST_TURNS:]})
        self._services.conversations.save(self._owner, kept)

    def delete_conversation(self, conversation_id: str) -> None:
        """Forget one conversation."""
        self._services.conversations.delete(self._owner, conversation_id)

    def delete_all_conversations(self) -> None:
        """Forget every conversation of this user."""
        self._services.conversations.delete_all(self._owner)

    def share(self, answer: Answer) -> str:
        """Make a link to one answer."""
        if not self._may_see(answer):
            raise LookupError("a source of the answer is gone")
        return self._services.shared.add(self._owner, answer)

    def shared(self, token: str) -> SharedAnswer:
        """The answer behind a link, for a reader who may see all its sources."""
        found = self._services.shared.get(token)
        if not self._may_see(found.answer):
            raise LookupError("no such shared answer")
        return found.model_copy(update={"answer": self._as_searched(found.answer)})

    def feedback(self, answer: Answer, right: bool, reason: str) -> None:
        """Keep what the user thinks of an answer."""
        with self._services.live.lent() as opened:
            documents = opened.assistant.index.documents
            cited = [documents.get(citation.document_id) for citation in answer.citations]
            public = all(document is not None and document.access == PUBLIC for document in cited)
            fingerprint = opened.fingerprint
        self._services.feedback.add(
            Feedback(
                at=datetime.now(UTC).replace(microsecond=0),
                by=self.who.name,
                right=right,
                reason=reason.strip()[:REASON_CHARACTERS],
                answer=answer,
                history=self._history(answer),
                public=public,
                index=fingerprint,
                program=importlib.metadata.version("raadwijzer"),
                model=answer.model,
                prompt=answer.prompt,
            )
        )

    def upload(self, name: str, data: bytes, access: str = PUBLIC, key: str = "") -> Iterator[UploadStep]:
        """Add a document, for everyone or for a group of this user; `stop_upload` knows it by the key.

        Raises:
            PermissionError: when this user may not add documents, or not for that group.
        """
        if not self.who.may_upload or access not in self.who.access:
            raise PermissionError("this user may not add documents here")
        return self._services.uploads.add(name, data, access, self._upload_key(key))

    def stop_upload(self, key: str) -> None:
        """Stop an upload of this user, by the key that it was given."""
        self._services.uploads.stop(self._upload_key(key))

    def _upload_key(self, key: str) -> str:
        # Nobody stops the upload of another.
        return f"{self._owner}\n{key[:ID_CHARACTERS]}" if key else ""

    def remove(self, document_id: str) -> None:
        """Remove an uploaded file with its documents.

        Raises:
            PermissionError: when this user may not remove documents.
            LookupError: when there is no such document.
            assistant.server.uploads.NotUploaded: when it was read from a folder.
            assistant.ingest_lock.IngestBusy: when an ingest runs.
        """
        if not self.who.may_remove:
            raise PermissionError("this user may not remove documents")
        with self._services.live.lent() as opened:
            path = _origin(opened, self._document(opened, document_id))
        self._services.uploads.remove(path)

    def state(self) -> State:
        """How Raadwijzer is now."""
        name, down = self._services.live.model()
        progress = self._services.uploads.running()
        if progress is not None:
            done, total = tenths(progress.done, progress.total)
            return State(phase=Phase.INGESTING, done=done, total=total, model=name, model_down=down)
        phase = Phase.READY if self.documents() else Phase.EMPTY
        return State(phase=phase, model=name, model_down=down)

    def _allowed(self, wanted: Filter | None) -> Filter:
        """What is asked for, within what this user may see."""
        return (wanted or Filter()).model_copy(update={"access": self.who.access})

    def _visible(self, opened: Opened) -> dict[str, Document]:
        allowed = frozenset(self.who.access)
        documents = opened.assistant.index.documents
        return {name: document for name, document in documents.items() if document.access in allowed}

    def _document(self, opened: Opened, document_id: str) -> Document:
        document = self._visible(opened).get(document_id)
        if document is None:
            raise LookupError("no such document")
        return document

    def _turn(self, turn: StoredTurn) -> StoredTurn:
        """A turn as this user may see it now."""
        if turn.answer is None:
            return turn
        if not self._may_see(turn.answer):
            return _withheld(turn)
        return turn.model_copy(update={"answer": self._as_searched(turn.answer)})

    def _may_see(self, answer: Answer) -> bool:
        """Whether this user may see everything that an answer cites and names."""
        with self._services.live.lent() as opened:
            visible = self._visible(opened)
            documents = opened.assistant.index.documents
        titles = {document.title for document in visible.values()}
        if not all(citation.document_id in visible for citation in answer.citations):
            return False
        if not all(title in titles for title in answer.searched.named):
            return False
        said = "\n".join(
            (answer.question, answer.standalone_question, answer.text, answer.reason or "", *answer.conflicts)
        ).casefold()
        hidden = {document.title for name, document in documents.items() if name not in visible}
        return not any(title.casefold() in said for title in hidden if not any(title in shown for shown in titles))

    def _as_searched(self, answer: Answer) -> Answer:
        """An answer whose account of what was searched counts only what this user may see.

        It may have been made for someone, or at a time, with more documents.
        """
        with self._services.live.lent() as opened:
            visible = self._visible(opened)
        looked = answer.searched
        if looked.documents <= len(visible):
            return answer
        pages = sum(document.page_last - document.page_first + 1 for document in visible.values())
        unread = pages - sum(document.pages_read for document in visible.values())
        captions = {caption for document in visible.values() for caption in document.pictured}
        seen = Searched(
            documents=len(visible),
            pages=min(looked.pages, pages),
            pages_unread=max(0, min(looked.pages_unread, unread)),
            passages=0,
            named=looked.named,
            pictured=tuple(caption for caption in looked.pictured if caption in captions),
        )
        return answer.model_copy(update={"searched": seen})

    def _history(self, answer: Answer) -> tuple[str, ...]:
        """The questions before an answer in the conversation that it is from; () when that is not kept."""
        for summary in self.conversations()[:RECENT]:
            turns = self._services.conversations.get(self._owner, summary.id).turns
            for place, turn in enumerate(turns):
                if turn.answer is not None and turn.answer.id == answer.id:
                    return tuple(earlier.question for earlier in turns[:place] if earlier.answer is not None)
        return ()


def _withheld(turn: StoredTurn) -> StoredTurn:
    """The turn without its answer, and a sentence that says why."""
    answer = Answer(
        id=turn.answer.id if turn.answer else "",
        question=turn.question,
        standalone_question=turn.question,
        outcome=Outcome.NOTHING,
        text=WITHHELD,
        searched=Searched(documents=0, pages=0, passages=0),
        seconds=0,
    )
    return turn.model_copy(update={"answer": answer})


def _origin(opened: Opened, document: Document) -> Path:
    for state in opened.assistant.index.record.files():
        if state.file == document.file:
            return Path(state.origin)
    raise LookupError("no such file")


def _original(opened: Opened, document: Document) -> Path:
    path = _origin(opened, document)
    if not path.is_file() or path.is_symlink():
        raise LookupError("the file is gone")
    return path
