"""Logging in with name and password, and logging out."""

from __future__ import annotations

import hmac
import logging
import secrets
from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from assistant.server import texts
from assistant.server.accounts import AccountError, Accounts
from assistant.server.attempts import Attempts
from assistant.server.gate import LOGIN, LOGOUT, Cookies
from assistant.server.pages import page
from assistant.server.session import WHO_KEY, Sessions

log = logging.getLogger(__name__)

FORM_SECONDS = 3600
"""How long a form may stand open."""


class Forms:
    """Ties a form to the browser that got it, so that no other site can fill it in for someone."""

    def __init__(self, cookies: Cookies, key: bytes) -> None:
        """Args: the cookies, and the key that signs."""
        self._cookies = cookies
        self._key = key

    def token(self, request: Request) -> tuple[str, str]:
        """The value of the cookie for a form, and of its hidden field."""
        value = request.cookies.get(self._cookies.form) or secrets.token_urlsafe(24)
        return value, self._sign(value)

    def keep(self, response: Response, value: str) -> None:
        """Send the cookie of a form along."""
        self._cookies.set(response, self._cookies.form, value, FORM_SECONDS)

    def is_ours(self, request: Request, token: str) -> bool:
        """Whether a form was made for this browser."""
        value = request.cookies.get(self._cookies.form, "")
        return bool(value) and hmac.compare_digest(self._sign(value).encode(), token.encode())

    def _sign(self, value: str) -> str:
        return hmac.new(self._key, f"formulier:{value}".encode(), sha256).hexdigest()


def safe_path(path: str) -> str:
    """Where to go after logging in: a page of ours and nothing else."""
    own = path.startswith("/") and not path.startswith(("//", "/\\")) and not any(ord(sign) < 32 for sign in path)
    return path if own and not path.startswith((LOGIN, LOGOUT, "/oidc/")) else "/"


def login_routes(
    accounts: Accounts | None,
    sessions: Sessions,
    attempts: Attempts,
    cookies: Cookies,
    forms: Forms,
    *,
    title: str,
    oidc: bool,
) -> APIRouter:
    """The routes of the login; with `accounts` None only those of the organisation's own login and of logging out."""
    router = APIRouter(include_in_schema=False)

    def form(request: Request, after: str, message: str = "", name: str = "", status: int = 200) -> Response:
        value, csrf = forms.token(request)
        response = page(
            "login.html",
            status,
            title=title,
            message=message,
            accounts=accounts is not None,
            oidc=oidc,
            csrf=csrf,
            after=safe_path(after),
            name=name,
        )
        forms.keep(response, value)
        return response

    @router.get(LOGIN)
    def show(request: Request, naar: str = "/") -> Response:
        if request.scope.get(WHO_KEY) is not None:
            return RedirectResponse(safe_path(naar), status_code=303)
        return form(request, naar)

    @router.post(LOGIN)
    def log_in(
        request: Request,
        naam: Annotated[str, Form(max_length=200)] = "",
        wachtwoord: Annotated[str, Form(max_length=1000)] = "",
        csrf: Annotated[str, Form(max_length=200)] = "",
        naar: Annotated[str, Form(max_length=2000)] = "/",
    ) -> Response:
        if accounts is None:
            return form(request, naar, status=404)
        if not forms.is_ours(request, csrf):
            return form(request, naar, texts.LOGIN_EXPIRED, naam, 403)
        address = request.client.host if request.client else ""
        wait = attempts.begin(naam, address)
        if wait:
            response = form(request, naar, texts.too_many_attempts(wait), naam, 429)
            response.headers["Retry-After"] = str(int(wait) + 1)
            return response
        try:
            account = accounts.check(naam, wachtwoord)
        except AccountError:
            log.exception("The accounts cannot be read")
            return form(request, naar, texts.LOGIN_BROKEN, naam, 503)
        if account is None:
            return form(request, naar, texts.LOGIN_WRONG, naam, 401)
        attempts.succeeded(naam, address)
        sessions.end(request.cookies.get(cookies.session, ""))
        response = RedirectResponse(safe_path(naar), status_code=303)
        cookies.set(response, cookies.session, sessions.begin(account.who, "accounts"), sessions.seconds)
        cookies.delete(response, cookies.form)
        return response

    @router.get(LOGOUT)
    def ask_log_out(request: Request) -> Response:
        value, csrf = forms.token(request)
        response = page("logout.html", title=title, shown=request.scope[WHO_KEY].who.shown, csrf=csrf)
        forms.keep(response, value)
        return response

    @router.post(LOGOUT)
    def log_out(request: Request, csrf: Annotated[str, Form(max_length=200)] = "") -> Response:
        if not forms.is_ours(request, csrf):
            return RedirectResponse(LOGOUT, status_code=303)
        sessions.end(request.cookies.get(cookies.session, ""))
        response = RedirectResponse(LOGIN, status_code=303)
        cookies.delete(response, cookies.session)
        cookies.delete(response, cookies.form)
        # Pages and documents that the browser kept are not for the next one at this desk.
        response.headers["Clear-Site-Data"] = '"cache"'
        return response

    return router
