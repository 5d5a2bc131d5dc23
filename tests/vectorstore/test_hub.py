"""Models from a hub: prefixes, a model that changed, the cache, no code of their own, no telemetry."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from assistant.indexing import index_paths
from tests.tiny_models import save_embedder
from vectorstore.embedder import EmbeddingError, ModelChoice, load
from vectorstore.index import Index, ModelMismatch

BRIEF = "Raadsbrief over het zwembad\n\nHet zwembad krijgt een nieuw dak van 250.000 euro in 2027.\n"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_embedder(tmp_path_factory.mktemp("modellen") / "klein")


def read(data: Path, stukken: Path, choice: ModelChoice, again: bool = False) -> Index:
    stukken.mkdir(exist_ok=True)
    (stukken / "brief.txt").write_text(BRIEF, encoding="utf-8")
    index = Index(data, choice)
    index_paths(index, [stukken], encoding="raadwijzer", again=again)
    return index


@pytest.mark.parametrize(
    ("name", "prefixes"),
    [
        ("clips/e5-small-trm-nl", ("query: ", "passage: ")),
        ("intfloat/multilingual-E5-large", ("query: ", "passage: ")),
        ("/modellen/e5_klein", ("query: ", "passage: ")),
        ("BAAI/bge-m3", ("", "")),
        ("gemeente/base512", ("", "")),
        ("passend", ("", "")),
    ],
)
def test_e5_models_get_their_prefixes_by_themselves(name: str, prefixes: tuple[str, str]) -> None:
    assert ModelChoice(name=name).prefixes == prefixes


def test_a_prefix_that_is_set_goes_before_a_known_one() -> None:
    choice = ModelChoice(name="clips/e5-small-trm-nl", query_prefix="", passage_prefix="stuk: ")
    assert choice.prefixes == ("", "stuk: ")


def test_the_known_prefixes_are_put_before_the_texts(model: Path, tmp_path: Path) -> None:
    shutil.copytree(model, tmp_path / "e5-klein")
    e5 = load(ModelChoice(name=str(tmp_path / "e5-klein")), tmp_path)
    plain = load(ModelChoice(name=str(model)), tmp_path)
    assert np.allclose(e5.queries(["zwembad"]), plain.queries(["query: zwembad"]), atol=1e-5)
    assert np.allclose(e5.passages(["zwembad"]), plain.passages(["passage: zwembad"]), atol=1e-5)
    assert e5.dimensions == 16


def test_a_model_from_a_folder_makes_the_whole_index(model: Path, tmp_path: Path) -> None:
    index = read(tmp_path / "data", tmp_path / "stukken", ModelChoice(name=str(model)))
    assert index.vectors.length == index.figure_index.vectors.length == 16
    assert index.search("nieuw dak", [], 1)[0].vector_rank == 1
    assert index.figures("nieuw dak", [], 1)[0].vector_rank == 1
    index.close()
    # It is opened again without being made again.
    again = Index(tmp_path / "data", ModelChoice(name=str(model)))
    again.check_model()
    assert again.search("nieuw dak", [], 1)


@pytest.mark.parametrize("changed", [{"dimensions": 24}, {"seed": 7}])
def test_another_model_in_the_same_folder_is_refused_until_all_is_read_again(
    tmp_path: Path, changed: dict[str, int]
) -> None:
    choice = ModelChoice(name=str(save_embedder(tmp_path / "klein")))
    read(tmp_path / "data", tmp_path / "stukken", choice).close()
    shutil.rmtree(tmp_path / "klein")
    save_embedder(tmp_path / "klein", **changed)
    index = Index(tmp_path / "data", choice)
    index.check_model()
    with pytest.raises(ModelMismatch, match="veranderd.*--opnieuw"):
        index.search("nieuw dak", [], 1)
    with pytest.raises(ModelMismatch):
        index.figures("nieuw dak", [], 1)
    index.close()
    index = read(tmp_path / "data", tmp_path / "stukken", choice, again=True)
    assert index.vectors.length == index.figure_index.vectors.length == changed.get("dimensions", 16)
    assert index.search("nieuw dak", [], 1) and index.figures("nieuw dak", [], 1)


def test_other_prefixes_than_those_of_the_index_are_refused(model: Path, tmp_path: Path) -> None:
    read(tmp_path / "data", tmp_path / "stukken", ModelChoice(name=str(model))).close()
    with pytest.raises(ModelMismatch, match="query:"):
        Index(tmp_path / "data", ModelChoice(name=str(model), query_prefix="query: ")).check_model()


def test_code_of_a_model_is_never_run(model: Path, tmp_path: Path) -> None:
    folder, trace = tmp_path / "eigen-code", tmp_path / "gedraaid"
    shutil.copytree(model, folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config |= {"model_type": "eigen", "auto_map": {"AutoConfig": "eigen.Eigen", "AutoModel": "eigen.Eigen"}}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "eigen.py").write_text(f"open({str(trace)!r}, 'w').write('ja')\nclass Eigen: pass\n", encoding="utf-8")
    with pytest.raises(EmbeddingError, match="programmacode"):
        load(ModelChoice(name=str(folder)), tmp_path)
    assert not trace.exists()


def test_a_folder_without_a_model_gives_a_dutch_message(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    with pytest.raises(EmbeddingError, match="geen bruikbaar model"):
        load(ModelChoice(name=str(tmp_path / "leeg")), tmp_path)


REVISION = "0123456789abcdef0123456789abcdef01234567"


class _Hub(BaseHTTPRequestHandler):
    """A model hub as far as its client needs it: one model, its files, and 404 for all else."""

    def __init__(self, folder: Path, asked: list[str], *arguments: object) -> None:
        self.folder, self.asked = folder, asked
        super().__init__(*arguments)  # type: ignore[arg-type]

    def _answer(self, body: bool) -> None:
        self.asked.append(f"{self.path} {self.headers.get('User-Agent', '')}")
        if self.path == "/streep":
            self.send_response(204)
            self.end_headers()
            return
        prefix, _, name = self.path.partition(f"/gemeente/e5-klein/resolve/{_revision(self.path)}/")
        path = self.folder / name.partition("?")[0]
        found = not prefix and bool(name) and path.is_file()
        self.send_response(200 if found else 404)
        self.send_header("X-Repo-Commit", REVISION)
        content = path.read_bytes() if found else b""
        if found:
            self.send_header("ETag", f'"{hash(content) & (2**63 - 1):x}"')
        else:
            self.send_header("X-Error-Code", "EntryNotFound")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if body:
            self.wfile.write(content)

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


def _revision(path: str) -> str:
    return REVISION if REVISION in path else "main"


@contextmanager
def hub(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """A hub on loopback with one model; its address, and what was asked of it."""
    asked: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Hub, folder, asked))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


# In a process of its own: the hub's client reads its settings when it is first imported.
_CLIENT = """
import os, sys; from pathlib import Path; from urllib.request import urlopen
from vectorstore.embedder import EmbeddingError, ModelChoice, load
for name in sys.argv[1:]:
    if name == "streep":
        urlopen(os.environ["HF_ENDPOINT"] + "/streep").close()
        continue
    try:
        print(load(ModelChoice(name=name), Path("niets")).queries(["zwembad"]).shape)
    except EmbeddingError as error:
        print(error)
from huggingface_hub import constants
print("telemetrie uit:", constants.HF_HUB_DISABLE_TELEMETRY)
"""


def run_client(cache: Path, *names: str, **environment: str) -> str:
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "TRANSFORMERS_"))}
    done = subprocess.run(
        [sys.executable, "-c", _CLIENT, *names],
        env=outside | {"HF_HOME": str(cache), "NO_PROXY": "127.0.0.1"} | environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_model_is_fetched_once_and_then_taken_from_the_cache(model: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    with hub(model) as (address, asked):
        names = ("gemeente/bestaat-niet", "gemeente/e5-klein", "streep", "gemeente/e5-klein")
        first = run_client(cache, *names, HF_ENDPOINT=address)
        assert first.count("(1, 16)\n") == 2
        assert "'gemeente/bestaat-niet' kan niet worden geladen" in first and "Controleer de naam" in first
        assert "telemetrie uit: True" in first
        assert any("model.safetensors" in one for one in asked)
        # The second time it is in the cache: the hub is not asked again, not even whether there is a newer one.
        assert asked[-1].startswith("/streep")
        asked.clear()
        offline = run_client(cache, "gemeente/e5-klein", "gemeente/ander", HF_ENDPOINT=address, HF_HUB_OFFLINE="1")
        assert offline.startswith("(1, 16)\n") and "HF_HUB_OFFLINE verbiedt het netwerk" in offline
        assert asked == []
