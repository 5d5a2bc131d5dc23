"""The web application: the chat, the JSON API, the login and the documents, behind one gate."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from urllib.parse import urlsplit

from fastapi import FastAPI, Request
from starlette.middleware.trustedhost import TrustedHostMiddleware

from assistant.drafting.desk import DraftingDesk
from assistant.drafting.mounting import PATH as CONCEPTS
from assistant.drafting.mounting import mount_concepts
from assistant.drafting.store import FILE as CASES
from assistant.drafting.store import CaseStore
from assistant.server.accounts import open_accounts
from assistant.server.api import api_problems, api_routes
from assistant.server.attempts import Attempts
from assistant.server.desk import Desk, Services
from assistant.server.gate import Cookies, Gate, Guard, login_guard, loopback_guard, open_guard
from assistant.server.hosts import LOOPBACK, is_loopback
from assistant.server.live import LiveAssistant
from assistant.server.login import Forms, login_routes
from assistant.server.oidc import PATH as OIDC_PATH
from assistant.server.oidc import Claims, oidc_application
from assistant.server.session import Sessions, signing_key, visitor_of
from assistant.server.stores import Database
from assistant.service import Assistant
from assistant.settings import Settings, SettingsError
from assistant.web.app import ASSETS, build_app
from assistant.web.backend import Backend, BackendFor
from assistant.web.mounting import mount_page, serve_assets
from assistant.web.privacy import PrivacyMiddleware
from assistant.web.routes import UPLOAD_MEGABYTES, build_routes

ASSETS_PATH = "/raadwijzer"
TITLE = "Raadwijzer"


class Office:
    """Everything behind the application: the assistant, what is kept, and who may come in. Close it at the end."""

    def __init__(self, settings: Settings, *, host: str = "127.0.0.1") -> None:
        """Open it.

        Args:
            settings: all settings.
            host: the address that the application will listen at.

        Raises:
            SettingsError: a setting is wrong, or everyone on the network could come in without this being set.
        """
        self.settings = settings
        accounts = open_accounts(settings)
        self.with_oidc = bool(settings.oidc_issuer)
        check_settings(settings, host, has_accounts=accounts is not None)
        self._claims = Claims(settings)
        self._accounts = accounts
        self._cookies = Cookies(secure=settings.site.startswith("https://"))
        self._key = signing_key(settings.data)
        self.database = Database(settings.data)
        self._sessions = Sessions(self.database, settings.data, accounts, settings.session_hours)
        try:
            self.live = LiveAssistant(settings)
        except BaseException:
            self.database.close()
            raise
        self.services = Services(self.live, self.database)
        self.drafting = DraftingDesk(self._lend, CaseStore(settings.data / CASES), settings.concept_template)
        if settings.history_days:
            self.services.conversations.delete_older(settings.history_days)
        self.host = host

    @contextmanager
    def _lend(self) -> Iterator[Assistant]:
        """The assistant as it is now, for as long as a concept takes."""
        with self.live.answering() as opened:
            yield opened.assistant

    @property
    def needs_login(self) -> bool:
        """Whether people must log in."""
        return self._accounts is not None or self.with_oidc

    @property
    def guard(self) -> Guard:
        """Who decides who a visitor is."""
        if self.needs_login:
            return login_guard(self._cookies, self._sessions)
        if is_loopback(self.host):
            return loopback_guard(self._cookies)
        return open_guard(self._cookies, self._key)

    def desk_for(self, request: object) -> Desk:
        """The desk of who sent a request: of Starlette, or of Gradio."""
        visitor = visitor_of(request)
        return Desk(self.services, visitor.who, visitor.owner)

    def add_to(self, server: FastAPI, title: str) -> None:
        """Add the login and the API to an application."""
        if self.needs_login:
            forms = Forms(self._cookies, self._key)
            attempts = Attempts(self.database)
            server.include_router(
                login_routes(
                    self._accounts, self._sessions, attempts, self._cookies, forms, title=title, oidc=self.with_oidc
                )
            )
        if self.with_oidc:
            server.mount(
                OIDC_PATH,
                oidc_application(self.settings, self._claims, self._sessions, self._cookies, self._key, title),
            )

        def desk_for(request: Request) -> Desk:
            return self.desk_for(request)

        server.include_router(api_routes(desk_for, title, self.settings.upload_megabytes))
        api_problems(server)

    def close(self) -> None:
        """Close the index and the stores."""
        self.live.close()
        self.database.close()


def check_settings(settings: Settings, host: str, *, has_accounts: bool) -> None:
    """Refuse settings that let in more people than was meant.

    Raises:
        SettingsError: the message is Dutch and says what to set.
    """
    if settings.oidc_issuer:
        if not settings.oidc_client_id:
            raise SettingsError("RAADWIJZER_OIDC_ISSUER is gezet, maar RAADWIJZER_OIDC_CLIENT_ID niet.")
        issuer = urlsplit(settings.oidc_issuer)
        if issuer.scheme != "https" and not is_loopback(issuer.hostname or ""):
            raise SettingsError("RAADWIJZER_OIDC_ISSUER moet met https:// beginnen.")
    site = urlsplit(settings.site)
    if settings.site and (site.scheme not in ("http", "https") or not site.netloc or site.path.strip("/")):
        raise SettingsError("RAADWIJZER_SITE is geen adres; schrijf het als https://chat.gemeente.nl.")
    if not (is_loopback(host) or has_accounts or settings.oidc_issuer or settings.open):
        raise SettingsError(
            f"Op {host} kan iedereen in het netwerk de chat openen, en er zijn geen accounts. Maak er een met "
            "`raadwijzer accounts add NAAM`, stel RAADWIJZER_OIDC_ISSUER in, of zet RAADWIJZER_OPEN=1 als iedereen "
            "de openbare stukken mag bevragen."
        )


def build_server(
    backend: Backend | BackendFor | Office,
    *,
    host: str = "127.0.0.1",
    title: str = TITLE,
    language_model: str | None = None,
) -> FastAPI:
    """The chat as an ASGI application, at "/". Call it while an event loop runs: Gradio leaks loops otherwise.

    Args:
        backend: the whole office, with login and API; or only what answers everyone, or says who answers a request.
        host: the address that it will be served at. On a loopback address, requests that name another host are
            refused, so that no web page elsewhere can reach the chat through a name that it controls.
        title: see `build_app`.
        language_model: see `build_app`.
    """
    office = backend if isinstance(backend, Office) else None
    backend_for = _backend_for(backend)
    if office is not None and language_model is None:
        language_model = office.settings.model or None
    server = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    serve_assets(server, ASSETS, ASSETS_PATH)
    megabytes = office.settings.upload_megabytes if office is not None else UPLOAD_MEGABYTES
    server.include_router(build_routes(backend_for, title, f"{ASSETS_PATH}/chat.css", megabytes))
    if office is not None:
        office.add_to(server, title)
        desk_for = office.desk_for
        mount_concepts(server, office.drafting, lambda request: desk_for(request).who, host=host)
    build = partial(
        build_app,
        backend_for,
        title=title,
        language_model=language_model,
        upload_megabytes=megabytes,
        concepts=CONCEPTS if office is not None else None,
    )
    mount_page(server, build, "/", host)
    server.add_middleware(PrivacyMiddleware, title=title, assets_path=ASSETS_PATH)
    site = office.settings.site if office is not None else ""
    if office is not None:
        server.add_middleware(Gate, guard=office.guard, site=site)
    if is_loopback(host) or site:
        allowed = [*LOOPBACK, *filter(None, (urlsplit(site).hostname,))]
        server.add_middleware(TrustedHostMiddleware, allowed_hosts=allowed)
    return server


def _backend_for(backend: Backend | BackendFor | Office) -> BackendFor:
    if isinstance(backend, Office):
        return backend.desk_for
    if callable(backend):
        return backend
    return lambda request: backend
