"""A shared Chroma server instead of the embedded one: a real server on loopback."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

START_SECONDS = 60


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    chroma = Path(sys.executable).parent / "chroma"
    command = [str(chroma), "run", "--path", str(tmp_path / "server"), "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


# In a process of its own: Chroma's HTTP client never closes its connections.
_CLIENT = """
import sys; from pathlib import Path; import numpy as np; from vectorstore.vectors import VectorIndex
from vectorstore.filters import Within
index = VectorIndex(Path(sys.argv[1]), sys.argv[2]); vectors = np.eye(3, 8, dtype=np.float32)
index.add(["a", "b", "c"], ["een", "een", "twee"], vectors)
assert index.size == 3 and index.ids() == {"a", "b", "c"}
assert index.search(vectors[1], 2)[0].id == "b"
assert {hit.id for hit in index.search(vectors[1], 3, Within(["twee"]))} == {"c"}
index.remove(["b"]); index.close()
again = VectorIndex(Path(sys.argv[1]), sys.argv[2])
print(sorted(again.ids())); again.close()
"""


def test_passages_are_kept_and_found_on_a_shared_server(tmp_path: Path, server: str) -> None:
    folder = tmp_path / "ongebruikt"
    result = subprocess.run([sys.executable, "-c", _CLIENT, str(folder), server], capture_output=True, text=True)
    assert result.stdout.strip() == "['a', 'c']", result.stderr
    assert not folder.exists()
