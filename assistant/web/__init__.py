"""The page of the web chat. `assistant.server` serves it.

Importing `assistant.web.app` loads Gradio, which takes seconds; the command line imports it where it is used.
"""

__all__ = ["app", "backend", "texts"]
