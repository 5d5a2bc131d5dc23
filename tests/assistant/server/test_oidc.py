"""Logging in at the organisation, against a provider that is made here: real redirects, real signatures."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc.jwk import RSAKey

from assistant.server import texts
from assistant.server.application import Office
from assistant.server.oidc import Claims
from assistant.server.people import Role
from assistant.settings import SettingsError
from tests.assistant.server.conftest import GROUP, World, logged_in, settings_for
from tests.assistant.server.provider import CLIENT, SECRET, Provider, running_provider
from tests.assistant.web.conftest import running_chat

PERSON = {"sub": "a-1", "name": "Anna Jansen", "roles": ["iets", "rw-medewerker"], "groups": ["g-1", "g-2"]}


@pytest.fixture(scope="module")
def provider_running() -> Iterator[Provider]:
    with running_provider() as running:
        yield running


@pytest.fixture
def provider(provider_running: Provider) -> Iterator[Provider]:
    """A provider that makes no mistakes yet."""
    key = provider_running.key
    provider_running.claims = dict(PERSON)
    yield provider_running
    provider_running.wrong = {}
    provider_running.key = key
    provider_running.signs_with = None
    provider_running.forged = None
    provider_running.without_token = False
    provider_running.calls_itself = None


@pytest.fixture(scope="module")
def address(world: World, provider_running: Provider) -> Iterator[str]:
    """The municipality's chat with both ways to log in."""
    settings = settings_for(
        world.data,
        oidc_issuer=provider_running.issuer,
        oidc_client_id=CLIENT,
        oidc_client_secret=SECRET,
        oidc_roles="rw-medewerker=medewerker,rw-beheer=beheerder",
        oidc_groups=f"g-1={GROUP}",
    )
    office = Office(settings)
    with closing(office), running_chat(office) as url:
        yield url


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=60) as opened:
        yield opened


def at_the_provider(client: httpx.Client, after: str = "/") -> str:
    """Go there and log in; gives the address that it sends the browser back to."""
    there = client.get("oidc/aanmelden", params={"naar": after})
    assert there.status_code == 302, there.text
    back = httpx.get(there.headers["location"])
    return back.headers["location"]


def test_the_whole_way_there_and_back(client: httpx.Client, provider: Provider) -> None:
    assert texts.LOGIN_OIDC in client.get("login").text
    response = client.get(at_the_provider(client, "/gedeeld/abc"))
    assert (response.status_code, response.headers["location"]) == (303, "/gedeeld/abc")
    asked = provider.asked[-1]
    assert asked["code_challenge_method"] == "S256" and asked["scope"] == "openid profile"
    assert "Anna Jansen" in client.get("logout").text
    kinds = {one["access"] for one in client.get("api/documents").json()}
    assert kinds == {"openbaar", GROUP}


def test_without_the_group_its_documents_are_not_there(client: httpx.Client, provider: Provider) -> None:
    provider.claims["groups"] = ["g-2", GROUP]
    client.get(at_the_provider(client))
    assert {one["access"] for one in client.get("api/documents").json()} == {"openbaar"}


def test_who_has_no_role_does_not_get_in(client: httpx.Client, provider: Provider) -> None:
    provider.claims["roles"] = ["medewerker", "beheerder"]
    response = client.get(at_the_provider(client))
    assert response.status_code == 403 and texts.OIDC_NO_ROLE in response.text
    assert client.get("api/state").status_code == 401


def refused(client: httpx.Client, back: str) -> None:
    response = client.get(back)
    assert response.status_code == 403
    assert texts.OIDC_REFUSED in response.text
    assert client.get("api/state").status_code == 401


@pytest.mark.parametrize(
    "wrong",
    [
        {"nonce": "een andere"},
        {"nonce": None},
        {"exp": int(time.time()) - 3600},
        {"exp": None},
        {"iss": "http://iemand-anders"},
        {"iss": None},
        {"aud": "een-ander-programma"},
        {"aud": ["een-ander-programma"]},
        {"sub": None},
        {"nbf": int(time.time()) + 3600},
    ],
)
def test_a_token_with_something_wrong_is_refused(
    client: httpx.Client, provider: Provider, wrong: dict[str, Any]
) -> None:
    provider.wrong = wrong
    refused(client, at_the_provider(client))


def test_a_token_signed_by_another_key_is_refused(client: httpx.Client, provider: Provider) -> None:
    provider.signs_with = RSAKey.generate_key(2048, {"kid": "een"})
    refused(client, at_the_provider(client))


@pytest.mark.parametrize("algorithm", ["HS256", "none"])
def test_a_token_signed_with_what_everyone_knows_or_not_at_all_is_refused(
    client: httpx.Client, provider: Provider, algorithm: str
) -> None:
    provider.forged = algorithm
    refused(client, at_the_provider(client))


def test_no_token_is_refused(client: httpx.Client, provider: Provider) -> None:
    provider.without_token = True
    refused(client, at_the_provider(client))


def test_another_state_and_no_state_are_refused(client: httpx.Client, provider: Provider) -> None:
    back = at_the_provider(client)
    state = parse_qs(urlsplit(back).query)["state"][0]
    refused(client, back.replace(state, "een-andere"))
    refused(client, at_the_provider(client).split("&state=")[0])
    refused(client, "oidc/terug")


def test_the_way_back_of_another_browser_is_refused(client: httpx.Client, address: str, provider: Provider) -> None:
    with httpx.Client(base_url=address, timeout=60) as attacker:
        back = at_the_provider(attacker)
    refused(client, back)


def test_a_code_works_once(client: httpx.Client, provider: Provider) -> None:
    back = at_the_provider(client)
    assert client.get(back).status_code == 303
    with httpx.Client(base_url=client.base_url, cookies=client.cookies) as again:
        assert again.get(back).status_code == 403


def test_an_error_of_the_provider_is_refused(client: httpx.Client, provider: Provider) -> None:
    at_the_provider(client)
    refused(client, "oidc/terug?error=access_denied&error_description=<script>alert(1)</script>")


def test_a_provider_that_calls_itself_otherwise_is_refused(world: World, provider: Provider) -> None:
    provider.calls_itself = "https://iemand-anders"
    settings = settings_for(world.data, oidc_issuer=provider.issuer, oidc_client_id=CLIENT, oidc_client_secret=SECRET)
    office = Office(settings)
    with closing(office), running_chat(office) as url:
        response = httpx.get(f"{url}oidc/aanmelden", timeout=60)
        assert response.status_code == 502 and texts.LOGIN_BROKEN in response.text


def test_new_keys_of_the_provider_are_fetched(client: httpx.Client, provider: Provider) -> None:
    assert client.get(at_the_provider(client)).status_code == 303
    provider.key = RSAKey.generate_key(2048, {"kid": "twee"})
    provider.signs_with = None
    before = provider.id_token

    def with_new_kid(nonce: str) -> str:
        from joserfc import jwt

        claims = jwt.decode(before(nonce), provider.key, algorithms=["RS256"]).claims
        return jwt.encode({"alg": "RS256", "kid": "twee"}, claims, provider.key)

    provider.id_token = with_new_kid  # type: ignore[method-assign]
    try:
        assert client.get(at_the_provider(client)).status_code == 303
    finally:
        del provider.id_token


def test_accounts_stay_beside_it(address: str) -> None:
    with logged_in(address, "anna") as client:
        assert client.get("api/state").status_code == 200


@pytest.mark.parametrize(
    ("claims", "role", "groups"),
    [
        ({"roles": "baas"}, Role.BEHEERDER, ()),
        ({"roles": ["lid", "baas"]}, Role.BEHEERDER, ()),
        ({}, Role.RAADSLID, ()),
        ({"roles": 7, "groups": {"een": "twee"}}, Role.RAADSLID, ()),
        ({"groups": ["x"]}, Role.RAADSLID, ("fractie",)),
    ],
)
def test_claims_become_role_and_groups(
    world: World, claims: dict[str, Any], role: Role, groups: tuple[str, ...]
) -> None:
    read = Claims(settings_for(world.data, oidc_roles="baas=beheerder, *=raadslid", oidc_groups="x=fractie"))
    person = read.person({"sub": "1", **claims})
    assert person is not None
    assert (person.role, person.groups, person.name) == (role, groups, "oidc:1")


def test_claims_may_be_nested_or_have_an_address_as_name(world: World) -> None:
    nested = Claims(settings_for(world.data, oidc_role_claim="realm_access.roles", oidc_roles="x=medewerker"))
    person = nested.person({"sub": "1", "realm_access": {"roles": ["x"]}})
    assert person is not None and person.role is Role.MEDEWERKER
    named = Claims(settings_for(world.data, oidc_role_claim="https://a.nl/rollen", oidc_roles="x=medewerker"))
    assert named.person({"sub": "1", "https://a.nl/rollen": ["x"]}) is not None
    assert named.person({"sub": "1"}) is None


@pytest.mark.parametrize("values", [{"oidc_roles": "x=baas"}, {"oidc_roles": "x"}, {"oidc_groups": "x=openbaar"}])
def test_a_mapping_that_cannot_be_read_is_said(world: World, values: dict[str, str]) -> None:
    with pytest.raises(SettingsError):
        Claims(settings_for(world.data, **values))


@pytest.mark.parametrize(
    "values",
    [
        {"oidc_issuer": "https://aanmelden.gemeente.nl"},
        {"oidc_issuer": "http://aanmelden.gemeente.nl", "oidc_client_id": "x"},
        {"site": "chat.gemeente.nl"},
        {"site": "https://chat.gemeente.nl/pad"},
    ],
)
def test_settings_that_cannot_be_are_said(world: World, values: dict[str, str]) -> None:
    with pytest.raises(SettingsError):
        Office(settings_for(world.data, **values))
