"""What keeps the chat to itself: the page without references to other hosts, and headers that forbid them."""

from __future__ import annotations

import re
import secrets
from html import escape

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web import looks, texts

# Gradio's page: social media tags that name other hosts, a script for being shown inside another page, and a
# manifest for installing it as an app.
_REMOVED = re.compile(
    r'<meta\s+(?:property="og:|name="twitter:)[^>]*>'
    r'|<link rel="manifest"[^>]*>'
    r"|<script data-gradio-mode>.*?</script>\s*<script>.*?iframeResizer.*?</script>",
    re.DOTALL,
)
_MODE = '<script>window.__gradio_mode__ = "app";</script>'

# Scripts may come from this origin or carry the nonce of the page, so a script or an `onerror` that slips into
# the page with the text of a document does not run. Gradio itself needs to evaluate strings and to set styles.
_POLICY = (
    "default-src 'self'; script-src 'self' 'nonce-{nonce}' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)

# What the chat needs of what Gradio serves under this path. The rest (uploads, files, a proxy, run history, …) is
# there for other applications, and each is a way in.
_GRADIO = "/gradio_api/"
_NEEDED = ("app_id", "cancel", "heartbeat/", "queue/", "reset", "startup-events")


class PrivacyMiddleware:
    """Rewrites Gradio's page, adds the headers to every response, closes what the chat does not use."""

    def __init__(self, app: ASGIApp, title: str, assets_path: str) -> None:
        """Args: the next application, the title of the page, and where the assets are served."""
        self._app = app
        self._head = (
            f"<title>{escape(title)}</title>"
            f'<meta name="referrer" content="same-origin">'
            f'<link rel="icon" href="{assets_path}/icon.svg" type="image/svg+xml">'
            f'<link rel="stylesheet" href="{assets_path}/chat.css?v={looks.version()}">'
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path: str = scope["path"]
        # A second page of Gradio has its own, under the address of that page.
        _, gradio, asked = path.partition(_GRADIO)
        if gradio and not asked.startswith(_NEEDED):
            await PlainTextResponse("Not found", status_code=404)(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(16)
        start: Message | None = None
        body = b""

        async def send_guarded(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = _POLICY.format(nonce=nonce)
                # Without any, a browser calls the origin of our own forms "null"; other hosts get nothing either way.
                headers["Referrer-Policy"] = "same-origin"
                headers["X-Content-Type-Options"] = "nosniff"
                if headers.get("content-type", "").startswith("text/html"):
                    start = message  # held back until its length is known
                    return
            elif message["type"] == "http.response.body" and start is not None:
                body += message.get("body", b"")
                if message.get("more_body", False):
                    return
                page = self._rewritten(body.decode("utf-8"), nonce).encode("utf-8")
                MutableHeaders(scope=start)["content-length"] = str(len(page))
                await send(start)
                await send({"type": "http.response.body", "body": page})
                return
            await send(message)

        await self._app(_uncompressed(scope), receive, send_guarded)

    def _rewritten(self, page: str, nonce: str) -> str:
        head, opening, rest = _REMOVED.sub("", page).partition("</head>")
        head = head.replace('<html\n\tlang="en"', '<html\n\tlang="nl"', 1).replace("</style>", f"</style>{_MODE}", 1)
        head = head.replace("<script", f'<script nonce="{nonce}"')
        rest = rest.replace("<script", f'<script nonce="{nonce}"')
        waiting = f'<div id="rw-loading">{texts.LOADING}<noscript><p>{texts.NO_SCRIPT}</p></noscript></div>'
        rest = rest.replace("<gradio-app", f"{waiting}<gradio-app", 1)
        return head + self._head + opening + rest


def _uncompressed(scope: Scope) -> Scope:
    """The request without the offer to compress the page, which has to be readable here. Files may be."""
    if Headers(scope=scope).get("accept", "").startswith("text/html"):
        return {**scope, "headers": [item for item in scope["headers"] if item[0] != b"accept-encoding"]}
    return scope
