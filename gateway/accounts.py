"""The addresses where people sign in and out, and where other systems get tokens."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

import orjson

from gateway import bodies, edge, oidc
from gateway.identity import Directory, Known
from gateway.problems import Headers
from gateway.rates import Rate
from gateway.session import Session, Sessions
from services.kit import auth
from services.kit.errors import Forbidden, Invalid, Unauthenticated
from services.kit.settings import Settings

_TRIES_PER_MINUTE = 5
_TRIES_PER_ADDRESS = 60
_LIMIT = 16 * bodies.KIB
_LONGEST = 256
Reply = tuple[int, Headers, bytes]


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the demo centre who is offered on the sign-in page, with a line about what to try."""

    employee_no: str
    display_name: str
    role: str
    team: str
    chinese: str
    english: str


@dataclass(frozen=True, slots=True)
class Visit:
    """A request to one of these addresses."""

    verb: str
    headers: Mapping[bytes, bytes]
    query: str
    address: str
    base_url: str
    session: Session | None
    read: Callable[[int], Awaitable[bytes]]


class Accounts:
    """Signing in and out."""

    def __init__(
        self,
        wanted: Settings,
        directory: Directory,
        sessions: Sessions,
        *,
        signer: auth.Signer,
        provider: oidc.Provider | None,
        demo: Sequence[DemoPerson],
    ) -> None:
        self._wanted = wanted
        self._directory = directory
        self._sessions = sessions
        self._signer = signer
        self._provider = provider
        self._demo = demo
        self._tries = Rate(_TRIES_PER_MINUTE)
        self._address_tries = Rate(_TRIES_PER_ADDRESS)

    async def options(self, visit: Visit) -> Reply:
        """`GET /session/options`: the ways to sign in that there are."""
        del visit
        label = self._provider.label if self._provider else ""
        return _json(
            {
                "password": self._wanted.password_login,
                "oidc": {"label": {"zh": label, "en": label}, "url": oidc.PATH} if self._provider else None,
                "demo": [_offered(each) for each in self._demo] if self._wanted.demo else [],
            }
        )

    async def session(self, visit: Visit) -> Reply:
        """`GET /session`: who is signed in."""
        if visit.session is None:
            raise Unauthenticated("TOKEN_MISSING", "Please sign in.", "请先登录。")
        known = await self._directory.standing(visit.session)
        return _json(known.principal)

    async def sign_in(self, visit: Visit) -> Reply:
        """`POST /session`: sign in with a password, or as one of the demo's people."""
        given = await _object(visit)
        if "demo" in given:
            known = await self._as_demo(_text(given, "demo"))
        else:
            known = await self._with_password(visit, _text(given, "employeeNo"), _text(given, "password"))
        return _json(known.principal, self._cookie(known))

    async def sign_out(self, visit: Visit) -> Reply:
        """`DELETE /session`: ended here at once, and everywhere within the minute."""
        ended = self._sessions.end(visit.session)
        if visit.session is not None:
            await self._directory.end_session(visit.session)
        return 204, [(b"set-cookie", ended.encode())], b""

    async def oidc_start(self, visit: Visit) -> Reply:
        """`GET /session/oidc`: on to the provider."""
        url, cookie = await self._configured().start(self._base_url(visit))
        return 303, [(b"location", url.encode()), (b"set-cookie", cookie.encode())], b""

    async def oidc_finish(self, visit: Visit) -> Reply:
        """`GET /session/oidc/callback`: back from the provider."""
        provider = self._configured()
        cookie = edge.cookie_of(visit.headers.get(b"cookie", b"").decode("latin-1"), oidc.COOKIE)
        query = dict(parse_qsl(visit.query, max_num_fields=50))
        employee_no, email = await provider.finish(self._base_url(visit), cookie, query)
        if not employee_no and not email:
            raise Forbidden(
                "OIDC_UNKNOWN", "The provider does not say who you are here.", "登录服务未提供工号或已验证的邮箱。"
            )
        known = await self._directory.find(self._wanted.tenant, employee_no=employee_no, email=email)
        spent = (b"set-cookie", f"{oidc.COOKIE}=; Path={oidc.PATH}; Max-Age=0".encode())
        return 303, [(b"location", b"/"), self._cookie(known), spent], b""

    async def token(self, visit: Visit) -> Reply:
        """`POST /oauth/token`: a bearer token for another system (client credentials)."""
        body = await visit.read(_LIMIT)
        try:
            form = dict(parse_qsl(body.decode(), max_num_fields=50, keep_blank_values=True))
            client, secret = _credentials(visit.headers.get(b"authorization", b""), form)
        except (UnicodeDecodeError, binascii.Error, ValueError):
            return _oauth_error(400, "invalid_request")
        if form.get("grant_type") != "client_credentials":
            return _oauth_error(400, "unsupported_grant_type")
        if not 0 < len(client) <= _LONGEST or not 0 < len(secret) <= _LONGEST:
            return _oauth_error(401, "invalid_client")
        try:
            known = await self._tried(
                visit, client, lambda: self._directory.client(self._wanted.tenant, client, secret)
            )
        except (Unauthenticated, Forbidden, Invalid):
            return _oauth_error(401, "invalid_client")
        asked = frozenset(form.get("scope", "").split())
        if not asked <= known.caller.scopes:
            return _oauth_error(400, "invalid_scope")
        caller = known.caller if not asked else _narrowed(known.caller, asked)
        answer = {
            "access_token": self._signer.sign(caller),
            "token_type": "Bearer",
            "expires_in": auth.LIFETIME_S,
            "scope": " ".join(sorted(caller.scopes)),
        }
        return _json(answer)

    async def _as_demo(self, employee_no: str) -> Known:
        if not self._wanted.demo:
            raise Forbidden("NO_DEMO", "There is no demo centre here.", "这里没有演示中心。")
        return await self._directory.find(self._wanted.tenant, employee_no=employee_no)

    async def _with_password(self, visit: Visit, employee_no: str, password: str) -> Known:
        if not self._wanted.password_login:
            raise Forbidden("NO_PASSWORDS", "Please use single sign-on.", "请使用单点登录。")
        tenant = self._wanted.tenant
        return await self._tried(visit, employee_no, lambda: self._directory.password(tenant, employee_no, password))

    async def _tried(self, visit: Visit, name: str, attempt: Callable[[], Awaitable[Known]]) -> Known:
        """Make an attempt at signing in; only those that fail count against the few a minute."""
        by_name, by_address = (visit.address, name.lower()), visit.address
        self._address_tries.take(by_address)
        self._tries.take(by_name)
        known = await attempt()
        self._tries.give_back(by_name)
        self._address_tries.give_back(by_address)
        return known

    def _cookie(self, known: Known) -> tuple[bytes, bytes]:
        return b"set-cookie", self._sessions.begin(known.caller.tenant, known.caller.subject).encode()

    def _configured(self) -> oidc.Provider:
        if self._provider is None:
            raise Forbidden("NO_OIDC", "Single sign-on is not set up here.", "未配置单点登录。")
        return self._provider

    def _base_url(self, visit: Visit) -> str:
        return self._wanted.public_url.rstrip("/") or visit.base_url


def _json(values: object, *headers: tuple[bytes, bytes]) -> Reply:
    shared = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    return 200, [*shared, *headers], orjson.dumps(values)


def _oauth_error(status: int, code: str) -> Reply:
    kind = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    return status, kind, orjson.dumps({"error": code})


def _offered(person: DemoPerson) -> dict[str, object]:
    return {
        "employeeNo": person.employee_no,
        "displayName": person.display_name,
        "role": person.role,
        "team": person.team,
        "say": {"zh": person.chinese, "en": person.english},
    }


async def _object(visit: Visit) -> dict[str, object]:
    require_json(visit.headers)
    given = bodies.parse(await visit.read(_LIMIT))
    if not isinstance(given, dict):
        raise Invalid("BAD_VALUE", "The body must be a JSON object.", "请求体应为 JSON 对象。")
    return given


def require_json(headers: Mapping[bytes, bytes]) -> None:
    """Refuse a body that is not JSON.

    Raises:
        Invalid: WRONG_CONTENT_TYPE.
    """
    kind, _, rest = headers.get(b"content-type", b"").lower().partition(b";")
    charset = rest.replace(b" ", b"").replace(b'"', b"")
    if kind.strip() != b"application/json" or charset not in (b"", b"charset=utf-8"):
        raise Invalid("WRONG_CONTENT_TYPE", "Please send application/json.", "请以 application/json 发送。")


def _text(given: Mapping[str, object], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST:
        raise Invalid("BAD_VALUE", f"Please fill in {name}.", f"请填写 {name}。", field=name)
    return value


def _credentials(header: bytes, form: Mapping[str, str]) -> tuple[str, str]:
    if header[:6].lower() == b"basic ":
        client, _, secret = base64.b64decode(header[6:], validate=True).decode().partition(":")
        return client, secret
    return form.get("client_id", ""), form.get("client_secret", "")


def _narrowed(caller: auth.Caller, scopes: frozenset[str]) -> auth.Caller:
    return auth.Caller(
        subject=caller.subject,
        tenant=caller.tenant,
        roles=caller.roles,
        centre=caller.centre,
        scopes=scopes,
        time_zone=caller.time_zone,
    )
