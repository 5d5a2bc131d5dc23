"""Answering with a language model: what it sees, what it replies, and what becomes of that."""

from assistant.formulating.reply import Reply, ReplyCalculation, ReplyError, ReplySentence, read_json

__all__ = ["Reply", "ReplyCalculation", "ReplyError", "ReplySentence", "read_json"]
