"""Logging in, and documents of a group, in a real browser: what someone may not see is nowhere on the page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from assistant.server import texts as server_texts
from assistant.server.application import Office
from assistant.web import texts
from tests.assistant.server.conftest import GROUP, PASSWORD, SECRETS, World, settings_for, world
from tests.assistant.server.provider import CLIENT, SECRET, Provider, running_provider
from tests.assistant.web.conftest import ask, running_chat
from tests.assistant.web.test_access import violations

__all__ = ["world"]

QUESTION = "Wat kost de vervanging van de Molenbrug in 2026?"
OVER_YEARS = "Hoe ontwikkelen de uitgaven aan onderhoud van bruggen zich van 2026 tot 2027?"


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with running_provider() as running:
        running.claims = {"sub": "a-1", "name": "Anna Jansen", "roles": ["rw-griffie"], "groups": ["g-1"]}
        yield running


@pytest.fixture(scope="module")
def address(world: World, provider: Provider) -> Iterator[str]:  # noqa: F811
    """The municipality's chat with accounts and with the login of an organisation."""
    settings = settings_for(
        world.data,
        oidc_issuer=provider.issuer,
        oidc_client_id=CLIENT,
        oidc_client_secret=SECRET,
        oidc_roles="rw-griffie=medewerker",
        oidc_groups=f"g-1={GROUP}",
    )
    office = Office(settings)
    with closing(office), running_chat(office) as url:
        yield url


@pytest.fixture
def login(browser_page: Page, size: ViewportSize, address: str) -> Iterator[Page]:
    """The login page, on a phone and at a desk, of a browser that knows nobody."""
    browser_page.set_viewport_size(size)
    browser_page.context.clear_cookies()
    browser_page.goto(address)
    expect(browser_page.get_by_label(server_texts.LOGIN_NAME)).to_be_visible()
    yield browser_page
    browser_page.context.clear_cookies()


def log_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.get_by_label(server_texts.LOGIN_NAME).fill(name)
    page.get_by_label(server_texts.LOGIN_PASSWORD).fill(password)
    page.get_by_role("button", name=server_texts.LOGIN_SEND).click()


def shown(page: Page) -> str:
    """Everything that stands in the page, seen or not."""
    return str(page.evaluate("document.documentElement.outerHTML")).casefold()


def walk(page: Page) -> None:
    """Ask about what the documents of the group are about, and look at every view."""
    expect(page.locator(".rw-examples, .rw-notice-points").first).to_be_visible()
    page.locator("#rw-filter summary").click()
    for question in (QUESTION, "Wie is de makelaar en wat kost de grond?", OVER_YEARS):
        ask(page, question)
    page.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    expect(page.locator(".rw-document").first).to_be_visible()


def test_who_logs_in_sees_nothing_of_a_group_of_others(login: Page) -> None:
    assert violations(login) == []
    log_in(login, "anna")
    expect(login.get_by_role("heading", name=texts.START_HEADING)).to_be_visible()
    walk(login)
    expect(login.locator(".rw-document")).to_have_count(2)
    expect(login.get_by_text(texts.UPLOAD_HEADING)).to_have_count(0)
    page = shown(login)
    assert [word for word in (*SECRETS, GROUP) if word.casefold() in page] == []
    login.get_by_role("link", name=texts.LOG_OUT).click()
    login.get_by_role("button", name=server_texts.LOGOUT_SEND).click()
    expect(login.get_by_label(server_texts.LOGIN_NAME)).to_be_visible()


def test_a_member_sees_them_and_staff_may_add_documents(login: Page, provider: Provider) -> None:
    login.get_by_role("link", name=server_texts.LOGIN_OIDC).click()
    expect(login.get_by_role("heading", name=texts.START_HEADING)).to_be_visible()
    walk(login)
    expect(login.locator(".rw-document")).to_have_count(4)
    expect(login.locator(".rw-document", has_text=f"{texts.ACCESS} {GROUP}")).to_have_count(2)
    expect(login.get_by_text(texts.UPLOAD_HEADING)).to_be_visible()
    assert "7.913.468" in shown(login)


def test_a_wrong_password_is_said_and_read_aloud(login: Page) -> None:
    log_in(login, "anna", "dit is het niet")
    alert = login.get_by_role("alert")
    expect(alert).to_have_text(server_texts.LOGIN_WRONG)
    expect(login.get_by_label(server_texts.LOGIN_NAME)).to_have_value("anna")
    assert violations(login) == []
