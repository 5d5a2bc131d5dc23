"""What the chat keeps, in one SQLite file in the data folder."""

from assistant.server.stores.conversations import ConversationStore
from assistant.server.stores.database import Database
from assistant.server.stores.feedback import Feedback, FeedbackStore
from assistant.server.stores.sharing import ShareStore

__all__ = ["ConversationStore", "Database", "Feedback", "FeedbackStore", "ShareStore"]
