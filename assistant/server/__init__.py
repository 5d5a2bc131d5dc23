"""The server side of the chat: who may see what, what is kept, uploads, the JSON API, and the web application.

Importing this package is light; `assistant.server.application` loads Gradio, which takes seconds.
"""

__all__ = ["accounts", "application", "desk", "models", "people", "serving", "session", "stores"]
