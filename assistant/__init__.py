"""A question becomes an answer: understand, choose documents, find, answer, verify; command line and web."""

__all__ = ["chain", "models", "service", "settings"]
