"""The gateway as an ASGI application: who asks, how often, for what; then the route, the console or a problem."""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import structlog
from starlette.datastructures import Headers as Multi

from gateway import (
    accounts,
    bodies,
    edge,
    health,
    identity,
    json_codec,
    measuring,
    oidc,
    openapi,
    problems,
    rates,
    seal,
    static,
    transcode,
)
from gateway import session as sessions
from gateway.accounts import Accounts, DemoPerson, Visit
from gateway.problems import Headers
from services.kit import auth, errors, hands, last_resort, status
from services.kit.clients import Peers, Remote, Wire
from services.kit.settings import Settings

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Reply = tuple[int, Headers, bytes]

_HERE = Path(__file__).parent
_SLOW_S = 1.0
_LONGEST_ADDRESS = 16 * bodies.KIB
_log = structlog.get_logger("gateway")


class Asking(NamedTuple):
    """What the head of a request says."""

    verb: str
    path: str
    query: str
    headers: Mapping[bytes, bytes]
    locale: str
    trace_id: str
    address: str


class Gateway:
    """Takes requests and gives answers, an application for uvicorn.

    wires: the way to each contract that is offered, by its full name; see `contracts.wires`. demo: whom the sign-in
    page offers. transport: how to reach the OpenID provider; None is the network.
    """

    def __init__(
        self,
        wanted: Settings,
        wires: Mapping[str, Wire],
        *,
        demo: Sequence[DemoPerson] = (),
        console: Path = _HERE / "console" / "dist",
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.draining = False
        self.called_s = -math.inf
        """When a service was last called; by `time.monotonic()`."""
        self._wanted = wanted
        # Services that are elsewhere do not share this interpreter: then threads only wait.
        away = any(isinstance(wire, Remote) for wire in wires.values())
        at_once = wanted.grpc_workers if away else hands.for_this_machine()
        self._hands = hands.Hands(wanted.grpc_workers, at_once)
        self._under_way = 0
        signer = auth.signer(wanted, auth.GATEWAY)
        self._verifier = auth.verifier(wanted)
        peers = Peers(auth.signer(wanted, "services/gateway"), wires)
        self._directory = identity.Directory(peers, signer, self._hands.do)
        sealed = seal.load(wanted)
        self._sessions = sessions.Sessions(sealed, secure=wanted.public_url.startswith("https://"))
        provider = oidc.Provider(wanted, sealed, transport) if wanted.oidc_issuer else None
        self._accounts = Accounts(wanted, self._directory, self._sessions, signer=signer, provider=provider, demo=demo)
        self._transcoder = transcode.Transcoder(wires)
        self._health = health.Health(wires)
        self._edge = edge.Edge(wanted)
        self._rate = rates.Rate(wanted.rate_per_minute)
        self._console = static.Folder(console, forever="/assets/", open_to_all=("/assets/", "/embed.js"))
        self._pages = static.Folder(_HERE / "docs")
        self._document = openapi.Document(wires)
        self._own = self._addresses()

    async def __call__(self, scope: Scope, receive: bodies.Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        headers = dict(scope["headers"])
        with measuring.Request(scope["method"], headers.get(b"traceparent", b"").decode("latin-1")) as request:
            asking = _asking(scope, headers, request.trace_id)
            try:
                replying = self._replied(asking, receive)
                reply = await last_resort.answer(replying, lambda fault: _fault(fault, asking), but=bodies.Gone)
            except bodies.Gone:
                request.code = measuring.GONE
                return
            request.code = reply[0]
            await self._send(asking, send, reply)

    async def _replied(self, asking: Asking, receive: bodies.Receive) -> Reply:
        try:
            return await self._answer(asking, receive)
        except (errors.Refusal, json_codec.Misfit) as refused:
            return _problem(refused, asking)

    async def _answer(self, asking: Asking, receive: bodies.Receive) -> Reply:
        if len(asking.path) + len(asking.query) > _LONGEST_ADDRESS:
            raise errors.Invalid("ADDRESS_TOO_LONG", "This address is too long.", "地址过长。")
        own = self._own.get(asking.path)
        if own is not None:
            measuring.follows(asking.path)
            return await self._own_answer(asking, receive, own)
        if asking.verb == "OPTIONS":
            return self._preflight(asking)
        found = self._transcoder.find(asking.verb, asking.path)
        if found is not None:
            return await self._call(asking, receive, *found)
        return self._file(asking)

    async def _call(
        self, asking: Asking, receive: bodies.Receive, route: transcode.Route, values: tuple[tuple[str, str], ...]
    ) -> Reply:
        measuring.follows(route.address)
        began = self.called_s = time.monotonic()
        deadline = began + _seconds(route, asking)
        token, renewal = await self._token(asking, route)
        body = await self._body(asking, receive, route)
        asked = transcode.Asked(values, asking.query, body, token, asking.locale, asking.trace_id, deadline)
        if self._under_way >= self._wanted.calls_in_flight:
            raise errors.Busy(
                "BUSY", "Too much at once. Please try again.", "当前请求过多，请稍后再试。", retry_after_s=1
            )
        self._under_way += 1
        try:
            code, headers, answer = await self._hands.do(lambda: route.answer(asked))
        finally:
            self._under_way -= 1
        _note(route, code, time.monotonic() - began)
        if renewal is not None:
            headers = [*headers, (b"set-cookie", renewal.encode())]
        return code, headers, answer

    async def _token(self, asking: Asking, route: transcode.Route) -> tuple[str, str | None]:
        """The token that the caller's request goes on with, and the cookie that keeps the session awake."""
        bearer = asking.headers.get(b"authorization")
        if bearer is not None:
            return self._bearer(bearer), None
        session = self._sessions.of(asking.headers.get(b"cookie", b"").decode("latin-1"))
        if session is None:
            if not route.method.rule.anybody:
                raise errors.Unauthenticated("TOKEN_MISSING", "Please sign in.", "请先登录。")
            self._rate.take(asking.address)
            return "", None
        self._edge.same_site(asking.verb, asking.headers)
        self._rate.take(session.subject)
        known = await self._directory.standing(session)
        return known.token, self._sessions.renewal(session)

    def _bearer(self, header: bytes) -> str:
        scheme, _, token = header.decode("latin-1").partition(" ")
        if scheme.lower() != "bearer":
            raise errors.Unauthenticated("TOKEN_INVALID", "Please send a bearer token.", "请使用 Bearer 凭证。")
        caller = self._verifier.verify(token.strip())
        if "SERVICE" in caller.roles:
            raise errors.Unauthenticated("TOKEN_INVALID", "Services do not come in here.", "服务凭证不能从这里进入。")
        self._rate.take(caller.subject)
        return token.strip()

    async def _body(
        self, asking: Asking, receive: bodies.Receive, route: transcode.Route
    ) -> bytes | bodies.Form | None:
        if not route.takes_body:
            return None
        if route.upload and asking.headers.get(b"content-type", b"").startswith(b"multipart/form-data"):
            multi = Multi(raw=list(asking.headers.items()))
            return await bodies.read_form(receive, route.limit, multi)
        accounts.require_json(asking.headers)
        return await bodies.read(receive, route.limit, asking.headers.get(b"content-length"))

    # ------------------------------------------------------------------------------------------------ own addresses

    def _addresses(self) -> dict[str, dict[str, Callable[[Visit], Awaitable[Reply]]]]:
        mine = self._accounts
        return {
            "/session": {"GET": mine.session, "POST": mine.sign_in, "DELETE": mine.sign_out},
            "/session/options": {"GET": mine.options},
            oidc.PATH: {"GET": mine.oidc_start},
            oidc.CALLBACK: {"GET": mine.oidc_finish},
            "/oauth/token": {"POST": mine.token},
            "/healthz": {"GET": self._alive},
            "/livez": {"GET": self._alive},
            "/readyz": {"GET": self._ready},
            "/openapi.json": {"GET": self._described},
        }

    async def _own_answer(
        self, asking: Asking, receive: bodies.Receive, verbs: Mapping[str, Callable[[Visit], Awaitable[Reply]]]
    ) -> Reply:
        handler = verbs.get("GET" if asking.verb == "HEAD" else asking.verb)
        if handler is None:
            raise transcode.not_allowed(asking.verb, tuple(sorted(verbs)))
        if asking.path != "/oauth/token":
            self._edge.same_site(asking.verb, asking.headers)
        host = asking.headers.get(b"host", b"").decode("latin-1")
        length = asking.headers.get(b"content-length")
        visit = Visit(
            verb=asking.verb,
            headers=asking.headers,
            query=asking.query,
            address=asking.address,
            base_url=f"http://{host}",
            session=self._sessions.of(asking.headers.get(b"cookie", b"").decode("latin-1")),
            read=lambda limit: bodies.read(receive, limit, length),
        )
        return await handler(visit)

    async def _alive(self, visit: Visit) -> Reply:
        del visit
        return 200, [(b"content-type", b"text/plain"), (b"cache-control", b"no-store")], b"ok\n"

    async def _ready(self, visit: Visit) -> Reply:
        del visit
        report = await self._hands.do(self._health.report)
        return health.answer(report, draining=self.draining)

    async def _described(self, visit: Visit) -> Reply:
        file = await self._hands.do(self._document.file)
        return static.answer(file, visit.headers)

    def _preflight(self, asking: Asking) -> Reply:
        allowed = self._edge.preflight(asking.headers)
        if allowed is None:
            raise errors.Forbidden("ORIGIN_UNKNOWN", "This origin may not call.", "该来源未被允许。")
        return 204, allowed, b""

    def _file(self, asking: Asking) -> Reply:
        if asking.verb not in ("GET", "HEAD"):
            raise _nowhere()
        path = asking.path
        if path == "/docs" or path.startswith("/docs/"):
            file = self._pages.find(path.removeprefix("/docs").lstrip("/") or "index.html")
        else:
            file = self._console.find("/index.html" if path == "/" else path)
            if file is None and b"text/html" in asking.headers.get(b"accept", b"") and "." not in path:
                file = self._console.find("/index.html")
        if file is None:
            raise _nowhere()
        return static.answer(file, asking.headers)

    # -------------------------------------------------------------------------------------------------------- plumbing

    def close(self) -> None:
        """Let the threads go; nothing is answered any more."""
        self._health.close()
        self._hands.close()

    async def _send(self, asking: Asking, send: Send, reply: Reply) -> None:
        code, headers, body = reply
        page = any(name == b"etag" for name, _ in headers)
        shared = self._edge.page_headers if page else self._edge.api_headers
        sent = [*headers, *shared, (b"trace-id", asking.trace_id.encode())]
        # What any origin may load says so itself; browsers refuse an answer that says it twice.
        to_all = any(name == b"access-control-allow-origin" for name, _ in headers)
        if b"origin" in asking.headers and asking.verb != "OPTIONS" and not to_all:
            sent += self._edge.cors(asking.headers)
        if self.draining:
            # Whoever keeps a connection is told to come by another way before this one is closed.
            sent.append((b"connection", b"close"))
        if code not in (204, 304):
            sent.append((b"content-length", str(len(body)).encode()))
        await send({"type": "http.response.start", "status": code, "headers": sent})
        await send({"type": "http.response.body", "body": b"" if asking.verb == "HEAD" else body})


def _asking(scope: Scope, headers: Mapping[bytes, bytes], trace_id: str) -> Asking:
    client = scope.get("client")
    return Asking(
        verb=scope["method"],
        path=scope["raw_path"].decode("latin-1"),
        query=scope["query_string"].decode("latin-1"),
        headers=headers,
        locale=problems.locale_of(headers.get(b"accept-language", b"").decode("latin-1")),
        trace_id=trace_id,
        address=client[0] if client else "",
    )


def _seconds(route: transcode.Route, asking: Asking) -> float:
    given = asking.headers.get(b"connect-timeout-ms", b"")
    return min(route.seconds, int(given) / 1000) if given.isdigit() and len(given) <= 10 else route.seconds


def _note(route: transcode.Route, code: int, took_s: float) -> None:
    """Log a call that wrote, was refused or was slow; never its address, which may hold names or secrets."""
    if route.method.write or code >= 400 or took_s > _SLOW_S:
        _log.info("call", method=route.method.name, status=code, ms=int(took_s * 1000))


def _problem(refused: Exception, asking: Asking) -> Reply:
    refusal = refused.refusal() if isinstance(refused, json_codec.Misfit) else refused
    if not isinstance(refusal, errors.Refusal):
        raise refused
    measuring.refused(refusal.reason)
    _log.info("refused", reason=refusal.reason)
    told = problems.of_refusal(refusal, asking.locale)
    connect = asking.path.startswith("/zhongtai.")
    return problems.answer(told, asking.locale, asking.trace_id, connect=connect)


def _fault(fault: Exception, asking: Asking) -> Reply:
    _log.error("fault", exc_info=fault)
    return problems.answer(status.of_fault(asking.trace_id, asking.locale), asking.locale, asking.trace_id)


def _nowhere() -> errors.NotFound:
    return errors.NotFound("UNKNOWN_ADDRESS", "There is nothing at this address.", "该地址不存在。")
