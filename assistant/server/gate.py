"""The gate that every request passes: who sends it, does it come from our own pages, is it not too large."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import quote, urlsplit

from itsdangerous import BadSignature, Signer
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.server.people import Role, nobody
from assistant.server.session import WHO_KEY, Sessions, Visitor

LOGIN = "/login"
LOGOUT = "/logout"
UPLOAD_PATHS = frozenset({"/opsturen", "/api/documents"})
"""Where files come in; they guard their own size."""

MOST_BYTES = 2_000_000
"""The largest other request: a long conversation that Gradio sends along stays well under it."""

BROWSER_SECONDS = 30 * 24 * 3600
"""How long a browser is recognised where nobody logs in."""

_OPEN_PATHS = (LOGIN, "/favicon.ico")
_OPEN_FOLDERS = ("/oidc/", "/raadwijzer/")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

_HEADERS = {
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_YEAR = 365 * 24 * 3600


class TooLarge(Exception):
    """The body of a request is larger than the gate lets through."""


class Cookies:
    """The names and settings of our cookies."""

    def __init__(self, secure: bool) -> None:
        """Args: whether browsers reach us over https."""
        self.secure = secure
        prefix = "__Host-" if secure else ""
        self.session = f"{prefix}raadwijzer"
        self.form = f"{prefix}raadwijzer-formulier"
        self.browser = f"{prefix}raadwijzer-browser"

    def set(self, response: Response, name: str, value: str, seconds: int) -> None:
        """Set a cookie that scripts cannot read and that other sites cannot send along with a form."""
        response.set_cookie(name, value, max_age=seconds, path="/", secure=self.secure, httponly=True, samesite="lax")

    def delete(self, response: Response, name: str) -> None:
        """Take a cookie back."""
        response.delete_cookie(name, path="/", secure=self.secure, httponly=True, samesite="lax")


class Guard:
    """Decides who a visitor is. One of three ways, the same for every request."""

    def __init__(self, cookies: Cookies, visitor: Callable[[dict[str, str]], Visitor | None]) -> None:
        """Args: the cookies, and what gives the visitor by them; None means: log in first."""
        self.cookies = cookies
        self.visitor = visitor


def login_guard(cookies: Cookies, sessions: Sessions) -> Guard:
    """Only who logged in may pass."""

    def visitor(sent: dict[str, str]) -> Visitor | None:
        who = sessions.find(sent.get(cookies.session, ""))
        return Visitor(who=who, owner=who.name, logged_in=True) if who is not None else None

    return Guard(cookies, visitor)


def loopback_guard(cookies: Cookies) -> Guard:
    """Whoever uses this machine may do everything; what is kept is of the machine."""
    return Guard(cookies, lambda sent: Visitor(who=nobody(Role.BEHEERDER), owner=""))


def open_guard(cookies: Cookies, key: bytes) -> Guard:
    """Everyone may ask about public documents; what is kept is of a browser."""
    signer = Signer(key, salt="raadwijzer.browser")

    def visitor(sent: dict[str, str]) -> Visitor | None:
        try:
            browser = signer.unsign(sent.get(cookies.browser, "")).decode()
        except (BadSignature, UnicodeError):
            browser = secrets.token_urlsafe(24)
        return Visitor(who=nobody(Role.RAADSLID), owner=f"browser:{browser}", cookie=signer.sign(browser).decode())

    return Guard(cookies, visitor)


class Gate:
    """Passes requests on with their `Visitor`, and answers the others itself."""

    def __init__(self, app: ASGIApp, guard: Guard, site: str = "") -> None:
        """Args: the application, who decides, and the address at which users open the chat ("" when not set)."""
        self._app = app
        self._guard = guard
        self._site = urlsplit(site).netloc.lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # nothing here speaks over web sockets
        headers = Headers(scope=scope)
        visitor = self._guard.visitor(_cookies(headers))
        started = False

        async def guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                self._complete(MutableHeaders(scope=message), visitor)
            await send(message)

        refusal = self._refusal(scope, headers, visitor)
        if refusal is not None:
            await refusal(scope, receive, guarded)
            return
        scope[WHO_KEY] = visitor
        try:
            await self._app(scope, _limited(scope, receive), guarded)
        except TooLarge:
            if not started:
                await PlainTextResponse("Dit is te groot.", status_code=413)(scope, receive, guarded)

    def _refusal(self, scope: Scope, headers: Headers, visitor: Visitor | None) -> Response | None:
        path: str = scope["path"]
        if scope["method"] not in _SAFE and not self._is_own(headers):
            return JSONResponse({"detail": "Deze aanvraag komt van een andere website."}, status_code=403)
        length = headers.get("content-length", "0")
        if path not in UPLOAD_PATHS and length.isdigit() and int(length) > MOST_BYTES:
            return JSONResponse({"detail": "Dit is te groot."}, status_code=413)
        if visitor is not None or path in _OPEN_PATHS or path.startswith(_OPEN_FOLDERS):
            return None
        if scope["method"] == "GET" and "text/html" in headers.get("accept", ""):
            after = path + (f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else "")
            return RedirectResponse(f"{LOGIN}?naar={quote(after, safe='')}", status_code=303)
        return JSONResponse({"detail": "Meld u eerst aan."}, status_code=401)

    def _is_own(self, headers: Headers) -> bool:
        """Whether a request that changes something comes from our own pages, or from a program.

        Browsers say where a request comes from; another program sends no cookies that it was not given.
        """
        site = headers.get("sec-fetch-site")
        if site is not None and site not in ("same-origin", "none"):
            return False
        origin = headers.get("origin")
        if origin is None or (origin == "null" and site == "same-origin"):
            # A browser calls the origin of a form "null" where the page lets it say nothing of itself.
            return True
        return urlsplit(origin).netloc.lower() in {headers.get("host", "").lower(), self._site} - {""}

    def _complete(self, headers: MutableHeaders, visitor: Visitor | None) -> None:
        for name, value in _HEADERS.items():
            headers.setdefault(name, value)
        cookies = self._guard.cookies
        if cookies.secure:
            headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR}")
        kind = headers.get("content-type", "")
        if kind.startswith(("text/html", "application/json", "application/x-ndjson")):
            headers.setdefault("Cache-Control", "no-store")
        if visitor is not None and visitor.cookie and kind.startswith("text/html"):
            response = Response()
            cookies.set(response, cookies.browser, visitor.cookie, BROWSER_SECONDS)
            headers.append("Set-Cookie", response.headers["set-cookie"])


def _cookies(headers: Headers) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def _limited(scope: Scope, receive: Receive) -> Receive:
    """What the application reads of a request, up to the limit."""
    if scope["path"] in UPLOAD_PATHS:
        return receive
    read = 0

    async def limited() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b"")) if message["type"] == "http.request" else 0
        if read > MOST_BYTES:
            raise TooLarge
        return message

    return limited
