"""A small municipality with documents for everyone and documents of a group, served with accounts."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from reportlab.pdfgen.canvas import Canvas

from assistant.indexing import index_paths
from assistant.ingest_lock import ingest_lock
from assistant.server.accounts import Accounts
from assistant.server.application import Office
from assistant.server.people import Role
from assistant.settings import Settings
from tests.assistant.web.conftest import running_chat
from vectorstore.index import Index

PASSWORD = "vier woorden zijn lang"
GROUP = "vertrouwelijk"
PUBLIC_TEXT = """Kadernota 2026

1. Wegen en bruggen

De gemeente onderhoudt in 2026 twaalf bruggen. De raad stelt daarvoor 1,4 miljoen euro beschikbaar.
Bij de Molenbrug wordt het dek vervangen. Dat kost 310.000 euro.

Tabel 1 Uitgaven aan bruggen
Bedragen x 1.000 euro

| Brug | 2026 | 2027 |
| --- | --- | --- |
| Onderhoud bruggen | 1.400 | 1.450 |
| Vervanging Molenbrug | 310 | 0 |

2. Groen

De gemeente plant in 2026 ongeveer 450 bomen in de wijk Noord. Bewoners kiezen de soorten.
"""
SECRET_TEXT = """Grondaankoop Zwartewaterdam

1. Voorstel

Het college koopt in 2026 de grond bij de Zwartewaterdam voor 7.913.468 euro. De makelaar heet Quispel.

Tabel 1 Uitgaven aan bruggen
Bedragen x 1.000 euro

| Brug | 2026 | 2027 |
| --- | --- | --- |
| Onderhoud bruggen | 86.427 | 87.538 |
| Vervanging Molenbrug | 95.318 | 0 |

Figuur 3 Kavelkaart Ganzenhoek
"""
SECRETS = (
    "waterdam", "7.913.468", "7913468", "Quispel", "86.427", "86427000", "95.318", "95318000", "Ganzenhoek",
    "Grondaankoop", "geheim-",
)  # fmt: skip
"""Words, figures, titles and file names that stand in documents of the group and nowhere else."""


@dataclass(frozen=True, slots=True)
class World:
    """The settings of a data folder with the documents and the accounts, and the ids of the documents of the group."""

    settings: Settings
    hidden: tuple[str, ...]

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.settings.data


def write_documents(folder: Path, *, with_secrets: bool) -> None:
    folder.mkdir(parents=True)
    (folder / "kadernota.md").write_text(PUBLIC_TEXT, encoding="utf-8")
    _pdf(folder / "brief.pdf", "Raadsbrief Molenbrug", "Het dek van de Molenbrug wordt in 2026 vervangen.")
    if with_secrets:
        (folder / "geheim-voorstel.md").write_text(SECRET_TEXT, encoding="utf-8")
        _pdf(folder / "geheim-kaart.pdf", "Kaart Zwartewaterdam", "De grond bij de Zwartewaterdam kost 7.913.468 euro.")
        names = ("geheim-voorstel.md", "geheim-kaart.pdf")
        rows = "".join(f"{name},{GROUP}\n" for name in names)
        (folder / "metadata.csv").write_text(f"file,access\n{rows}", encoding="utf-8")


def _pdf(path: Path, *lines: str) -> None:
    canvas = Canvas(str(path))
    for number, line in enumerate(lines):
        canvas.drawString(72, 760 - 24 * number, line)
    canvas.save()


def ingest(data: Path, folder: Path) -> None:
    with ingest_lock(data, 60):
        index = Index(data)
        summary = index_paths(index, [folder], encoding="raadwijzer")
        index.close()
    assert not summary.failures


def settings_for(data: Path, **values: object) -> Settings:
    return Settings(_env_file=None, data=data, **values)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The municipality; tests must not change its documents or accounts."""
    folder = tmp_path_factory.mktemp("gemeente")
    write_documents(folder / "stukken", with_secrets=True)
    ingest(folder / "data", folder / "stukken")
    settings = settings_for(folder / "data")
    accounts = Accounts(folder / "data" / "accounts.json")
    people: dict[str, tuple[Role, tuple[str, ...]]] = {
        "anna": (Role.RAADSLID, ()),
        "bram": (Role.RAADSLID, (GROUP,)),
        "mia": (Role.MEDEWERKER, (GROUP,)),
        "bea": (Role.BEHEERDER, ()),
    }
    for name, (role, groups) in people.items():
        accounts.add(name, name.title(), role, groups, PASSWORD)
    index = Index(folder / "data")
    hidden = tuple(name for name, one in index.documents.items() if one.access == GROUP)
    index.close()
    assert len(hidden) == 2
    return World(settings, hidden)


@pytest.fixture(scope="session")
def office(world: World) -> Iterator[Office]:
    """Everything behind the application of the municipality."""
    opened = Office(world.settings)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def address(office: Office) -> Iterator[str]:
    """Where the municipality's chat is served; ends with a slash."""
    with running_chat(office) as url:
        yield url


@pytest.fixture
def own_world(world: World, tmp_path: Path) -> World:
    """A copy of the municipality that a test may change."""
    data = tmp_path / "data"
    shutil.copytree(world.data, data, ignore=shutil.ignore_patterns("chat", "chat.sqlite*", "*.lock"))
    return World(settings_for(data), world.hidden)


@contextlib.contextmanager
def logged_in(address: str, name: str, password: str = PASSWORD) -> Iterator[httpx.Client]:
    """A browser of someone who logged in, for as long as the block lasts."""
    with httpx.Client(base_url=address, timeout=60) as client:
        response = log_in(client, name, password)
        assert response.status_code == 303, response.text
        yield client


def log_in(client: httpx.Client, name: str, password: str = PASSWORD, after: str = "/") -> httpx.Response:
    """Fill in the login form."""
    page = client.get("login", params={"naar": after}).text
    token = page.partition('name="csrf" value="')[2].partition('"')[0]
    return client.post("login", data={"naam": name, "wachtwoord": password, "csrf": token, "naar": after})
