"""What the server sends and prints, without a browser."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.web.conftest import running_chat
from tests.assistant.web.scripted import ScriptedBackend


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with running_chat(ScriptedBackend()) as url:
        yield url


def get(url: str, **headers: str) -> tuple[str, dict[str, str]]:
    request = urllib.request.Request(url, headers={"Accept": "text/html", "Accept-Encoding": "br"} | headers)
    with urllib.request.urlopen(request, timeout=10) as response:
        return response.read().decode("utf-8"), {name.lower(): value for name, value in response.headers.items()}


def test_the_page_names_no_other_host(address: str) -> None:
    page, _ = get(address)
    hosts = set(re.findall(r"https?://([\w.-]+)", page))
    assert hosts <= {"127.0.0.1"}
    assert 'lang="nl"' in page
    assert "<title>Raadwijzer</title>" in page


def test_the_styles_name_no_other_host(address: str) -> None:
    page, _ = get(address)
    sheets = [get(address + name)[0] for name in re.findall(r'href="\.?/([^"]+\.css[^"]*)"', page)]
    sheets.append(get(address + "theme.css")[0])
    assert len(sheets) == 3
    assert not any(re.search(r"url\(\s*['\"]?(https?:)?//", sheet) for sheet in sheets)


def test_only_scripts_with_the_nonce_of_the_page_run(address: str) -> None:
    page, headers = get(address)
    nonces = re.findall(r'<script nonce="([^"]+)"', page)
    assert len(nonces) == page.count("<script") > 0
    policy = headers["content-security-policy"]
    assert set(nonces) == set(re.findall(r"'nonce-([^']+)'", policy))
    assert "default-src 'self'" in policy and "'unsafe-inline'" not in policy.partition("style-src")[0]
    again, _ = get(address)
    assert nonces[0] not in again


def test_a_name_from_elsewhere_is_refused(address: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="400"):
        get(address, Host="elders.example")


@pytest.mark.parametrize(
    "path",
    ["gradio_api/upload", "gradio_api/file=README.md", "gradio_api/proxy=x", "gradio_api/info", "docs", "openapi.json"],
)
@pytest.mark.parametrize("body", [None, b"x"])
def test_nothing_but_the_chat_is_served(address: str, path: str, body: bytes | None) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(address + path, data=body, timeout=10)


SERVE = """
from pathlib import Path
from assistant.server.serving import serve
from assistant.settings import Settings
serve(Settings(_env_file=None, data=Path({data!r})), port={port})
"""


def test_serve_prints_the_address_in_dutch_and_stops_quietly(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = subprocess.Popen(
            [sys.executable, "-c", SERVE.format(port=port, data=str(tmp_path))],
            cwd=Path(__file__).parents[3],
            env={name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout
            first, second = process.stdout.readline(), process.stdout.readline()
            other = int(first.rsplit(" ", 1)[1].rstrip(".\n"))
            assert first == f"Poort {port} is al in gebruik. De chat neemt poort {other}.\n"
            assert second == f"De chat van Raadwijzer staat open op http://127.0.0.1:{other}/\n"
            page, _ = get(f"http://127.0.0.1:{other}/")
            assert "gradio_config" in page
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        finally:
            process.kill()
            process.wait()
    assert out.splitlines()[-1] == "De chat is gestopt."
    assert err == ""
    assert process.returncode == 0
