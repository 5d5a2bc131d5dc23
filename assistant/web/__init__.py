"""The web chat.

Importing this package loads Gradio, which takes seconds; the command line imports it where it is used.
"""

from assistant.web.alone import Alone
from assistant.web.app import build_app
from assistant.web.backend import Backend
from assistant.web.server import build_server, serve

__all__ = ["Alone", "Backend", "build_app", "build_server", "serve"]
