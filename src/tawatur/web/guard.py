"""What stands between the pages and a hostile browser, page or neighbour.

The app holds a desk's unpublished work and listens on localhost, where every website the editor visits can send
requests too. So Host is checked against rebinding, Origin and a token against forged forms, and a policy forbids
everything that is not ours: page text that was smuggled through escaping could still load and run nothing.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Guard", "Tokens", "policy"]

_LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})
_HEADERS = {
    b"x-content-type-options": b"nosniff",
    # no-referrer would make browsers send `Origin: null` with our own forms too.
    b"referrer-policy": b"same-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"cache-control": b"no-store",
    b"permissions-policy": b"camera=(), microphone=(), geolocation=()",
}


def policy(style: str = "") -> str:
    """Return the Content-Security-Policy of a page whose only inline style is the one given."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'self' 'sha256-{digest}'; script-src 'self'; img-src 'self' data:; "
        "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


class Guard:
    """Refuse requests for another host and forms from another origin; add headers to every answer."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str] = frozenset()) -> None:
        self._app = app
        self._hosts = _LOCAL | hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is ours."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope["method"], Headers(scope=scope))
        answer = self._app if refusal is None else PlainTextResponse(refusal, status_code=403)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                extra = {**_HEADERS, b"content-security-policy": policy().encode()}
                message["headers"] = [
                    *message["headers"],
                    *((n, v) for n, v in extra.items() if n not in present),
                ]
            await send(message)

        await answer(scope, receive, guarded)

    def _refusal(self, method: str, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if _name(host) not in self._hosts:
            return "This address is not served here."
        origin = headers.get("origin")
        if method not in ("GET", "HEAD") and origin is not None and urlsplit(origin).netloc != host:
            return "This form came from another site."
        return None


def _name(host: str) -> str:
    """Return a Host header without its port."""
    return host.rsplit(":", 1)[0] if not host.endswith("]") and ":" in host else host


class Tokens:
    """Tokens that only our own forms hold: a value bound to this process by a key nobody else has."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def new(self) -> str:
        """Return a fresh token."""
        nonce = secrets.token_hex(16)
        return f"{nonce}.{self._sign(nonce)}"

    def is_ours(self, token: str) -> bool:
        """Say whether a token was made by this process."""
        nonce, _, sign = token.partition(".")
        return hmac.compare_digest(sign.encode(), self._sign(nonce).encode())

    def _sign(self, nonce: str) -> str:
        return hmac.new(self._key, nonce.encode(), hashlib.sha256).hexdigest()
