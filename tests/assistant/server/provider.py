"""An OpenID Connect provider on this machine: discovery, keys, code flow with PKCE, and real signed tokens.

It logs everyone in as the person that the test set, and makes the mistakes that the test asks for.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import secrets
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import uvicorn
from fastapi import FastAPI, Form, Request
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.responses import JSONResponse, RedirectResponse, Response

CLIENT = "raadwijzer"
SECRET = "een geheim dat alleen de twee kennen"


@dataclass
class Provider:
    """What it knows and how it errs. `claims` are those of the person; `wrong` overrides claims of the token."""

    issuer: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    wrong: dict[str, Any] = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "een"}))
    signs_with: RSAKey | None = None
    forged: str | None = None
    without_token: bool = False
    calls_itself: str | None = None
    asked: list[dict[str, str]] = field(default_factory=list)
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def application(self) -> FastAPI:
        """Its web application."""
        app = FastAPI(openapi_url=None)

        @app.get("/.well-known/openid-configuration")
        def discovery() -> JSONResponse:
            return JSONResponse(
                {
                    "issuer": self.calls_itself or self.issuer,
                    "authorization_endpoint": f"{self.issuer}/authorize",
                    "token_endpoint": f"{self.issuer}/token",
                    "jwks_uri": f"{self.issuer}/keys",
                    "response_types_supported": ["code"],
                    "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
                }
            )

        @app.get("/keys")
        def keys() -> JSONResponse:
            return JSONResponse({"keys": [self.key.as_dict(private=False)]})

        @app.get("/authorize")
        def authorize(request: Request) -> Response:
            asked = dict(request.query_params)
            self.asked.append(asked)
            code = secrets.token_urlsafe(16)
            self._codes[code] = asked
            return RedirectResponse(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}")

        @app.post("/token")
        def token(
            request: Request, code: str = Form(), code_verifier: str = Form(""), redirect_uri: str = Form()
        ) -> JSONResponse:
            asked = self._codes.pop(code, None)
            basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
            challenge = base64.urlsafe_b64encode(hashlib.sha256(code_verifier.encode()).digest()).rstrip(b"=").decode()
            if (
                asked is None
                or request.headers.get("authorization") != f"Basic {basic}"
                or asked["code_challenge_method"] != "S256"
                or asked["code_challenge"] != challenge
                or asked["redirect_uri"] != redirect_uri
            ):
                return JSONResponse({"error": "invalid_grant"}, status_code=400)
            given: dict[str, Any] = {
                "access_token": secrets.token_urlsafe(16),
                "token_type": "Bearer",
                "expires_in": 60,
            }
            if not self.without_token:
                given["id_token"] = self.id_token(asked["nonce"])
            return JSONResponse(given)

        return app

    def id_token(self, nonce: str) -> str:
        """A signed token about the person."""
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 60, "nonce": nonce} | self.claims
        claims = {name: value for name, value in (claims | self.wrong).items() if value is not None}
        if self.forged is not None:
            return self._forged(claims, self.forged)
        return jwt.encode({"alg": "RS256", "kid": "een"}, claims, self.signs_with or self.key)

    def _forged(self, claims: dict[str, Any], algorithm: str) -> str:
        """A token that anyone could make: signed with the public key as a shared secret, or not at all."""
        parts = ({"alg": algorithm, "kid": "een"}, claims)
        signed = b".".join(_encoded(json.dumps(part).encode()) for part in parts)
        signature = b""
        if algorithm == "HS256":
            signature = hmac.new(self.key.as_pem(private=False), signed, hashlib.sha256).digest()
        return b".".join((signed, _encoded(signature))).decode()


def _encoded(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


@contextlib.contextmanager
def running_provider() -> Iterator[Provider]:
    """A provider on a free port of this machine."""
    provider = Provider()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        provider.issuer = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = uvicorn.Server(uvicorn.Config(provider.application(), log_level="warning", ws="none"))
        thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listener])))
        thread.start()
        try:
            yield provider
        finally:
            server.should_exit = True
            thread.join(30)
