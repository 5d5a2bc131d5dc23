"""A model server for tests: the real clients run over a real wire, and the replies are scripted or recorded."""

from evals.modelserver.cassettes import Cassettes, Collector, Recorded, import_replies, read_cassette
from evals.modelserver.playing import Calling, Fault, Play, Player, Script, failing
from evals.modelserver.protocol import ChatRequest
from evals.modelserver.server import MODEL, Abilities, ModelServer

__all__ = [
    "MODEL",
    "Abilities",
    "Calling",
    "Cassettes",
    "ChatRequest",
    "Collector",
    "Fault",
    "ModelServer",
    "Play",
    "Player",
    "Recorded",
    "Script",
    "failing",
    "import_replies",
    "read_cassette",
]
