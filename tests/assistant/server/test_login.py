"""Logging in and out over real HTTP: who gets in, what a browser gets, and what another site cannot do."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from assistant.server import texts
from assistant.server.accounts import Accounts
from assistant.server.application import Office, check_settings
from assistant.server.attempts import PER_ADDRESS, PER_NAME, WINDOW, Attempts
from assistant.server.hosts import is_loopback
from assistant.server.login import safe_path
from assistant.server.people import Role, Who
from assistant.server.session import Sessions, end_all
from assistant.server.stores import Database
from assistant.settings import SettingsError
from assistant.web.rendering import account
from tests.assistant.server.conftest import PASSWORD, World, log_in, logged_in, settings_for
from tests.assistant.web.conftest import running_chat


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=60) as opened:
        yield opened


def test_without_a_login_a_browser_comes_to_the_form_and_a_program_is_refused(client: httpx.Client) -> None:
    page = client.get("", headers={"Accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (303, "/login?naar=%2F")
    for path in (
        "",
        "config",
        "api/documents",
        "api/docs",
        "stuk/x",
        "pagina/x/1.png",
        "gedeeld/x",
        "gradio_api/app_id",
    ):
        assert client.get(path).status_code == 401
    for path in ("api/ask", "opsturen", "gradio_api/queue/join", "logout"):
        assert client.post(path, json={}).status_code == 401
    assert client.get("login").status_code == 200
    assert client.get("raadwijzer/chat.css").status_code == 200


def test_the_right_password_opens_the_page_that_was_asked_for(client: httpx.Client) -> None:
    response = log_in(client, " Anna ", after="/gedeeld/abc?x=1")
    assert (response.status_code, response.headers["location"]) == (303, "/gedeeld/abc?x=1")
    cookie = next(
        one for one in response.headers.get_list("set-cookie") if "raadwijzer=" in one and "Max-Age=0" not in one
    )
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie and "Path=/" in cookie
    assert re.search(r"Max-Age=43200\b", cookie)
    assert client.get("api/state").status_code == 200
    assert client.get("login").status_code == 303


@pytest.mark.parametrize("name", ["anna", "niemand", ""])
def test_a_wrong_password_and_a_wrong_name_give_the_same_answer(client: httpx.Client, name: str) -> None:
    response = log_in(client, name, "dit is het verkeerde")
    assert response.status_code == 401
    assert texts.LOGIN_WRONG in response.text
    assert client.get("api/state").status_code == 401


def test_a_form_of_another_browser_or_site_is_refused(client: httpx.Client, address: str) -> None:
    with httpx.Client(base_url=address) as other:
        page = other.get("login").text
    token = page.partition('name="csrf" value="')[2].partition('"')[0]
    client.get("login")
    form = {"naam": "anna", "wachtwoord": PASSWORD, "csrf": token}
    assert client.post("login", data=form).status_code == 403
    for headers in (
        {"Origin": "https://kwaad.example"},
        {"Origin": "null"},
        {"Origin": "null", "Sec-Fetch-Site": "none"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ):
        assert client.post("login", data=form, headers=headers).status_code == 403
        assert client.post("api/ask", json={"question": "x"}, headers=headers).status_code == 403


def test_a_page_of_ours_may_send(address: str) -> None:
    with logged_in(address, "anna") as client:
        headers = {"Origin": address.rstrip("/"), "Sec-Fetch-Site": "same-origin"}
        asked = client.post("api/ask", json={"question": "Hoeveel bomen in 2026?"}, headers=headers)
        assert asked.status_code == 200
        headers["Origin"] = "null"  # what a browser says for a page that keeps its address to itself
        assert client.post("api/ask", json={"question": "Hoeveel bomen?"}, headers=headers).status_code == 200


def test_another_name_for_this_machine_is_refused(client: httpx.Client) -> None:
    assert client.get("login", headers={"Host": "kwaad.example"}).status_code == 400


def test_logging_out_ends_the_session_everywhere(address: str) -> None:
    with logged_in(address, "anna") as client:
        kept = dict(client.cookies)
        page = client.get("logout").text
        assert "Anna" in page
        assert client.post("logout", data={"csrf": "fout"}).headers["location"] == "/logout"
        assert client.get("api/state").status_code == 200
        token = page.partition('name="csrf" value="')[2].partition('"')[0]
        assert client.post("logout", data={"csrf": token}).headers["location"] == "/login"
        assert client.get("api/state").status_code == 401
        assert httpx.get(f"{address}api/state", cookies=kept).status_code == 401


def test_a_session_that_was_changed_or_made_up_opens_nothing(address: str) -> None:
    with logged_in(address, "anna") as client:
        cookie = client.cookies["raadwijzer"]
    other = "b" if cookie[0] == "a" else "a"
    for wrong in (other + cookie[1:], cookie.split(".")[0], "", "x.y.z"):
        assert httpx.get(f"{address}api/state", cookies={"raadwijzer": wrong}).status_code == 401


def test_every_answer_has_the_headers_that_keep_it_to_itself(client: httpx.Client) -> None:
    for response in (client.get("login"), client.get("api/state"), client.get("raadwijzer/chat.css")):
        assert response.headers["x-frame-options"] == "DENY"
        assert response.headers["cross-origin-resource-policy"] == "same-origin"
        assert "strict-transport-security" not in response.headers
    assert client.get("login").headers["cache-control"] == "no-store"
    assert "default-src 'self'" in client.get("login").headers["content-security-policy"]


def test_a_request_that_is_too_large_is_refused(address: str) -> None:
    with logged_in(address, "anna") as client:
        assert client.post("api/ask", content=b"x" * 3_000_000).status_code == 413
        parts = (b"x" * 500_000 for _ in range(6))
        assert client.post("api/ask", content=parts).status_code in (400, 413)


def test_after_too_many_wrong_passwords_also_the_right_one_waits(own_world: World) -> None:
    office = Office(own_world.settings)
    with closing(office), running_chat(office) as address, httpx.Client(base_url=address, timeout=60) as client:
        for _ in range(PER_NAME):
            assert log_in(client, "anna", "dit is het verkeerde").status_code == 401
        response = log_in(client, "anna")
        assert response.status_code == 429
        assert 0 < int(response.headers["retry-after"]) <= WINDOW + 1
        assert "minuten opnieuw" in response.text
        assert log_in(client, "bram").status_code == 303


def test_attempts_are_counted_per_name_and_per_address_and_forgotten_after_a_while(tmp_path: Path) -> None:
    now = [1000.0]
    attempts = Attempts(Database(tmp_path), lambda: now[0])
    for number in range(PER_ADDRESS):
        assert attempts.begin(f"naam{number}", "10.0.0.1") == 0
    assert attempts.begin("iemand", "10.0.0.1") == WINDOW
    assert attempts.begin("iemand", "10.0.0.2") == 0
    now[0] += WINDOW + 1
    assert attempts.begin("iemand", "10.0.0.1") == 0


def test_a_right_password_forgets_the_wrong_ones_of_the_name_but_not_those_of_the_address(tmp_path: Path) -> None:
    attempts = Attempts(Database(tmp_path), lambda: 1000.0)
    for _ in range(PER_NAME - 1):
        attempts.begin("anna", "10.0.0.1")
    attempts.begin("anna", "10.0.0.1")
    attempts.succeeded("anna", "10.0.0.1")
    for number in range(PER_ADDRESS - PER_NAME + 1):
        assert attempts.begin("anna" if number < PER_NAME else f"naam{number}", "10.0.0.1") == 0
    assert attempts.begin("bram", "10.0.0.1") > 0


def test_the_file_of_attempts_holds_no_names(tmp_path: Path) -> None:
    database = Database(tmp_path)
    Attempts(database).begin("wachtwoordinverkeerdveld", "10.0.0.1")
    assert "wachtwoord" not in repr(database.rows("SELECT * FROM attempts"))


def test_a_session_ends_by_time_and_with_its_account(tmp_path: Path) -> None:
    database = Database(tmp_path)
    accounts = Accounts(tmp_path / "accounts.json")
    account = accounts.add("anna", "Anna", Role.RAADSLID, (), PASSWORD)
    now = [time.time()]
    sessions = Sessions(database, tmp_path, accounts, 12, lambda: now[0])
    cookie = sessions.begin(account.who, "accounts")
    assert sessions.find(cookie) == account.who
    now[0] += 12 * 3600 + 1
    assert sessions.find(cookie) is None
    now[0] = time.time()
    end_all(database, "anna")
    assert sessions.find(cookie) is None
    again = sessions.begin(account.who, "accounts")
    accounts.remove("anna")
    assert sessions.find(again) is None


def test_role_and_groups_are_those_of_now(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "accounts.json")
    accounts.add("anna", "Anna", Role.RAADSLID, (), PASSWORD)
    sessions = Sessions(Database(tmp_path), tmp_path, accounts, 12)
    cookie = sessions.begin(Who(name="anna", shown="Anna", role=Role.BEHEERDER, groups=("alles",)), "accounts")
    found = sessions.find(cookie)
    assert found is not None and (found.role, found.groups) == (Role.RAADSLID, ())


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", "/"),
        ("/gedeeld/a?b=c", "/gedeeld/a?b=c"),
        ("//kwaad.example", "/"),
        ("/\\kwaad.example", "/"),
        ("https://kwaad.example", "/"),
        ("/a\nb", "/"),
        ("javascript:alert(1)", "/"),
        ("/logout", "/"),
        ("/oidc/aanmelden", "/"),
        ("", "/"),
    ],
)
def test_after_logging_in_one_only_goes_to_pages_of_ours(path: str, expected: str) -> None:
    assert safe_path(path) == expected


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "chat.gemeente.nl"])
def test_without_accounts_it_refuses_to_listen_beyond_this_machine(tmp_path: Path, host: str) -> None:
    settings = settings_for(tmp_path)
    assert not is_loopback(host)
    with pytest.raises(SettingsError, match="accounts add"):
        check_settings(settings, host, has_accounts=False)
    check_settings(settings, host, has_accounts=True)
    check_settings(settings_for(tmp_path, open=True), host, has_accounts=False)
    check_settings(settings, "127.0.0.1", has_accounts=False)


def test_where_everyone_may_come_each_browser_has_conversations_of_its_own(world: World, own_world: World) -> None:
    (own_world.data / "accounts.json").unlink()
    office = Office(settings_for(own_world.data, open=True), host="0.0.0.0")
    with closing(office), running_chat(office) as address:
        browsers = [httpx.Client(base_url=address, timeout=60) for _ in range(2)]
        for browser in browsers:
            assert browser.get("", headers={"Accept": "text/html"}).status_code == 200
        assert len({browser.cookies["raadwijzer-browser"] for browser in browsers}) == 2
        assert browsers[0].post("api/documents", params={"name": "a.txt"}, content=b"x").status_code == 403
        for browser in browsers:
            browser.close()


def test_on_this_machine_nobody_logs_in(own_world: World) -> None:
    (own_world.data / "accounts.json").unlink()
    office = Office(own_world.settings)
    with closing(office), running_chat(office) as address, httpx.Client(base_url=address, timeout=60) as client:
        assert client.get("api/state").json()["phase"] == "klaar"
        assert client.get("login").status_code in (404, 405)
        assert len(client.get("api/documents").json()) == 2


def test_accounts_that_cannot_be_read_let_nobody_in(own_world: World) -> None:
    (own_world.data / "accounts.json").write_text("{", encoding="utf-8")
    with pytest.raises(SettingsError, match="kan niet worden gelezen"):
        Office(own_world.settings)
    with pytest.raises(SettingsError, match="is er niet"):
        Office(settings_for(own_world.data, accounts=own_world.data / "weg.json"))


def test_the_page_for_schriftelijke_vragen_stands_behind_the_login(address: str) -> None:
    with httpx.Client(base_url=address) as stranger:
        found = stranger.get("/concept/", headers={"accept": "text/html"})
        assert found.status_code in (302, 303, 307)
        assert found.headers["location"].startswith("/login")
    with logged_in(address, "bea") as client:
        page = client.get("/concept/", follow_redirects=True)
        assert page.status_code == 200 and "Schriftelijke vragen" in page.text


def test_the_way_to_the_concepts_is_shown_to_staff_only() -> None:
    for role, shown in ((Role.RAADSLID, False), (Role.MEDEWERKER, True), (Role.BEHEERDER, True)):
        line = account(Who(name="mees", shown="Mees", role=role), "/concept")
        assert ('href="/concept"' in line) == shown
        assert "Uitloggen" in line
    assert account(Who(name="", shown="", role=Role.BEHEERDER)) == ""
