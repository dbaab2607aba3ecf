"""What stands around every answer: headers that tell browsers what not to do, and who may call from another site."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from gateway.problems import Headers
from services.kit.errors import Forbidden
from services.kit.settings import Settings

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_API_POLICY = b"default-src 'none'; frame-ancestors 'none'"
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors {}; require-trusted-types-for 'script'"
)
_CORS = (
    (b"access-control-allow-methods", b"GET, POST, PATCH, PUT, DELETE"),
    (b"access-control-allow-headers", b"authorization, content-type, accept-language, connect-protocol-version"),
    (b"access-control-max-age", b"600"),
)


class Edge:
    """Rules of the edge, worked out once from the settings."""

    def __init__(self, wanted: Settings) -> None:
        self._origins = frozenset(wanted.allowed_origins)
        self._public_url = wanted.public_url.rstrip("/")
        shared: list[tuple[bytes, bytes]] = [
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"same-origin"),
        ]
        if self._public_url.startswith("https://"):
            shared.append((b"strict-transport-security", b"max-age=31536000"))
        self.api_headers: tuple[tuple[bytes, bytes], ...] = (*shared, (b"content-security-policy", _API_POLICY))
        self.page_headers: tuple[tuple[bytes, bytes], ...] = (
            *shared,
            (b"content-security-policy", _PAGE_POLICY.format(wanted.frame_ancestors).encode()),
            (b"cross-origin-opener-policy", b"same-origin"),
            (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        )

    def same_site(self, verb: str, headers: Mapping[bytes, bytes]) -> None:
        """Refuse a write that another site made a browser send.

        Raises:
            Forbidden: CROSS_SITE.
        """
        if verb in _SAFE:
            return
        site = headers.get(b"sec-fetch-site")
        if site is not None:
            if site in (b"same-origin", b"none"):
                return
        else:
            origin = headers.get(b"origin", b"").decode("latin-1")
            host = headers.get(b"host", b"").decode("latin-1")
            if not origin or urlsplit(origin).netloc == host or origin == self._public_url:
                return
        raise Forbidden("CROSS_SITE", "This came from another site.", "该请求来自其他站点。")

    def cors(self, headers: Mapping[bytes, bytes]) -> Headers:
        """Headers that let a page of an allowed origin read the answer; cookies never come into it."""
        origin = headers.get(b"origin")
        if origin is None or origin.decode("latin-1") not in self._origins:
            return []
        return [
            (b"access-control-allow-origin", origin),
            (b"access-control-expose-headers", b"trace-id, retry-after"),
            (b"vary", b"Origin"),
        ]

    def preflight(self, headers: Mapping[bytes, bytes]) -> Headers | None:
        """The headers that answer a browser's question before a call; None when the origin is not allowed."""
        allowed = self.cors(headers)
        return [*allowed, *_CORS] if allowed else None


def cookie_of(cookies: str, name: str) -> str:
    """The value of one cookie in a Cookie header; empty when it is not there."""
    pairs: Iterable[tuple[str, str, str]] = (part.strip().partition("=") for part in cookies.split(";"))
    return next((value for key, _, value in pairs if key == name), "")
