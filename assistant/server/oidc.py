"""Logging in with the account of the organisation: OpenID Connect, code flow with PKCE.

Authlib does the protocol; here is what it must check beside, and how claims become a person.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import httpx
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import OAuth
from joserfc.errors import JoseError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from assistant.server import texts
from assistant.server.gate import Cookies
from assistant.server.login import safe_path
from assistant.server.pages import page
from assistant.server.people import PUBLIC, Role, Who
from assistant.server.session import Sessions
from assistant.settings import Settings, SettingsError

log = logging.getLogger(__name__)

PATH = "/oidc"
FLOW_SECONDS = 600
"""How long someone may take to log in at the organisation."""

TIMEOUT_SECONDS = 10.0
"""How long the organisation's login may take to answer us."""

LEEWAY_SECONDS = 30
"""How far two clocks may differ."""

SIGNATURES = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures with a private key; one with a shared secret could be made by whoever knows a public one."""

SHOWN_CHARACTERS = 80

_ORDER = (Role.BEHEERDER, Role.MEDEWERKER, Role.RAADSLID)
_ANYONE = "*"


class Refused(Exception):
    """The organisation's login gave something that does not let anyone in; the message is for the log."""


class Claims:
    """How the claims of a person become a role and groups."""

    def __init__(self, settings: Settings) -> None:
        """Read the settings.

        Raises:
            SettingsError: a mapping cannot be read.
        """
        self._role_claim = settings.oidc_role_claim
        self._group_claim = settings.oidc_group_claim
        self._groups = _pairs(settings.oidc_groups, "RAADWIJZER_OIDC_GROUPS")
        try:
            roles = _pairs(settings.oidc_roles, "RAADWIJZER_OIDC_ROLES")
            self._roles = {value: Role(role) for value, role in roles.items()}
        except ValueError as error:
            names = ", ".join(role.value for role in Role)
            raise SettingsError(
                f"RAADWIJZER_OIDC_ROLES noemt een rol die er niet is; de rollen zijn {names}."
            ) from error
        if PUBLIC in self._groups.values():
            raise SettingsError(f"RAADWIJZER_OIDC_GROUPS: '{PUBLIC}' is geen groep.")

    def person(self, claims: Mapping[str, Any]) -> Who | None:
        """The person; None when no claim gives a role."""
        values = _values(claims, self._role_claim)
        roles = {self._roles[value] for value in (*values, _ANYONE) if value in self._roles}
        role = next((role for role in _ORDER if role in roles), None)
        if role is None:
            return None
        groups = {self._groups[value] for value in _values(claims, self._group_claim) if value in self._groups}
        shown = next((claims[name] for name in ("name", "preferred_username", "email") if claims.get(name)), "")
        subject = str(claims["sub"])
        # No account in the file has a colon in its name, so nobody gets the conversations of another.
        name = f"oidc:{subject}"
        return Who(name=name, shown=str(shown or subject)[:SHOWN_CHARACTERS], role=role, groups=tuple(sorted(groups)))


def oidc_application(
    settings: Settings, claims: Claims, sessions: Sessions, cookies: Cookies, key: bytes, title: str
) -> Starlette:
    """The application below `PATH`: it sends people to the organisation and takes them back."""
    oauth = OAuth()
    issuer = settings.oidc_issuer
    oauth.register(
        "organisatie",
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value() or None,
        server_metadata_url=f"{issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={
            "scope": settings.oidc_scopes,
            "code_challenge_method": "S256",
            "timeout": TIMEOUT_SECONDS,
            "follow_redirects": False,
        },
    )
    client: Any = oauth.create_client("organisatie")

    async def prepared() -> None:
        """What the organisation says of itself, held to what we take."""
        metadata = await client.load_server_metadata()
        if metadata.get("issuer") != issuer:
            raise Refused(f"the provider calls itself {metadata.get('issuer')!r}, not {issuer!r}")
        offered = metadata.get("id_token_signing_alg_values_supported") or ["RS256"]
        metadata["id_token_signing_alg_values_supported"] = [name for name in offered if name in SIGNATURES]

    def failed(message: str, status: int) -> Response:
        return page(
            "login.html", status, title=title, message=message, accounts=False, oidc=True, csrf="", after="/", name=""
        )

    async def start(request: Request) -> Response:
        back = f"{settings.site.rstrip('/')}{PATH}/terug" if settings.site else str(request.url_for("terug"))
        try:
            await prepared()
            response: Response = await client.authorize_redirect(request, back)
        except (AuthlibBaseError, Refused, httpx.HTTPError, RuntimeError, ValueError) as error:
            log.warning("Nobody can log in at the organisation: %s", error)
            return failed(texts.LOGIN_BROKEN, 502)
        request.session["naar"] = safe_path(request.query_params.get("naar", "/"))
        return response

    async def back(request: Request) -> Response:
        after = safe_path(str(request.session.get("naar", "/")))
        try:
            await prepared()
            token = await client.authorize_access_token(
                request,
                leeway=LEEWAY_SECONDS,
                claims_options={
                    "iss": {"essential": True, "values": [issuer]},
                    "aud": {"essential": True, "values": [settings.oidc_client_id]},
                    "sub": {"essential": True},
                },
            )
            person = _person(claims, token)
        except (AuthlibBaseError, Refused, JoseError, httpx.HTTPError, RuntimeError, ValueError, KeyError) as error:
            # The error may hold a token; its kind is enough.
            log.warning("A login at the organisation was refused (%s)", type(error).__name__)
            return failed(texts.OIDC_REFUSED, 403)
        finally:
            request.session.clear()
        if person is None:
            return failed(texts.OIDC_NO_ROLE, 403)
        sessions.end(request.cookies.get(cookies.session, ""))
        response = RedirectResponse(after, status_code=303)
        cookies.set(response, cookies.session, sessions.begin(person, "oidc"), sessions.seconds)
        return response

    return Starlette(
        routes=[
            Route("/aanmelden", start, name="aanmelden"),
            Route("/terug", back, name="terug"),
        ],
        middleware=[
            Middleware(
                SessionMiddleware,
                secret_key=key.hex(),
                session_cookie="raadwijzer-aanmelden",
                max_age=FLOW_SECONDS,
                path=PATH,
                same_site="lax",
                https_only=cookies.secure,
            )
        ],
    )


def _person(claims: Claims, token: Mapping[str, Any]) -> Who | None:
    said = token.get("userinfo")
    if not said:
        raise Refused("there is no ID token")
    return claims.person(said)


def _pairs(text: str, setting: str) -> dict[str, str]:
    """A mapping as written in a setting: "value=name,value=name"."""
    pairs: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        value, sign, name = part.rpartition("=")
        if not sign or not value.strip() or not name.strip():
            raise SettingsError(f"{setting}: ‘{part}’ is niet te lezen; schrijf waarde=naam,waarde=naam.")
        pairs[value.strip()] = name.strip()
    return pairs


def _values(claims: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The values of a claim, a single one too; a name with points leads into nested claims (realm_access.roles)."""
    found: Any = claims.get(name)
    if found is None:
        found = claims
        for part in name.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    if isinstance(found, str):
        return (found,)
    return tuple(value for value in found if isinstance(value, str)) if isinstance(found, list) else ()
