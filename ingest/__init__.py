"""A file becomes documents: pages, sections, passages, tables, figures."""

__all__ = ["errors", "models", "pipeline", "readers"]
