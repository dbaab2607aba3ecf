"""Who is calling: callers, and the short-lived ES256 tokens that carry them between processes.

The gateway turns every person and system into one token; services sign their own for calls to each other. A service
believes the roles of people only from the gateway, and the role SERVICE only from the service that signs as itself.
"""

from __future__ import annotations

import contextlib
import contextvars
import hashlib
import re
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import keys
from services.kit.errors import Forbidden, Unauthenticated
from services.kit.settings import Settings

ALGORITHM = "ES256"
AUDIENCE = "zhongtai"
GATEWAY = "gateway"
LIFETIME_S = 300
_LEEWAY_S = 5
_CACHE_SIZE = 4096
_MOST_ISSUERS = 64
_KEYS_FRESH_S = 60.0
_KEYS_LEAST_S = 2.0
_ISSUER = re.compile(r"gateway|services/[a-z]{1,40}")


@dataclass(frozen=True, slots=True)
class Once:
    """What makes a write safe to retry: its key, and a digest of its body."""

    key: str
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks.

    subject: `employees/{id}`, `apiClients/{id}` or `services/{name}`. leads: teams led or stood in for.
    """

    subject: str
    tenant: str
    roles: frozenset[str] = frozenset()
    team: str = ""
    leads: frozenset[str] = frozenset()
    centre: str = ""
    scopes: frozenset[str] = frozenset()
    time_zone: str = "Asia/Shanghai"
    locale: str = "zh-CN"

    @property
    def employee(self) -> str:
        """The caller as a person, or the empty string."""
        return self.subject if self.subject.startswith("employees/") else ""


def issuer_of(who: Caller) -> str:
    """Who signs tokens for a caller: a service for itself, the gateway for everybody else."""
    return who.subject if "SERVICE" in who.roles else GATEWAY


@dataclass(frozen=True, slots=True)
class Call:
    """The call that this thread answers: who asks for what."""

    caller: Caller
    method: str
    relation: int
    role: str
    once: Once | None = None
    trace_id: str = ""


_call: contextvars.ContextVar[Call | None] = contextvars.ContextVar("zt_call", default=None)


def call() -> Call:
    """The call that is being answered.

    Raises:
        Unauthenticated: NO_CALLER outside of any call.
    """
    current = _call.get()
    if current is None:
        raise Unauthenticated("NO_CALLER", "Nobody is calling.", "没有调用者。")
    return current


def caller() -> Caller:
    """Who asks."""
    return call().caller


def enter(entered: Call) -> contextvars.Token[Call | None]:
    """Begin to answer a call in this thread; `end` ends it."""
    return _call.set(entered)


def end(token: contextvars.Token[Call | None]) -> None:
    """End what `enter` began."""
    _call.reset(token)


@dataclass(slots=True)
class Signer:
    """Signs tokens as one issuer: the gateway, or a service as itself."""

    issuer: str
    key: ec.EllipticCurvePrivateKey
    _own: dict[str, tuple[str, float]] = field(default_factory=dict)

    def sign(self, who: Caller, *, now_s: float | None = None, lifetime_s: int = LIFETIME_S) -> str:
        """Make a token for a caller, valid from now on."""
        now = time.time() if now_s is None else now_s
        claims = {
            "iss": self.issuer,
            "aud": AUDIENCE,
            "sub": who.subject,
            "iat": int(now),
            "exp": int(now) + lifetime_s,
            "tenant": who.tenant,
            "roles": sorted(who.roles),
            "team": who.team,
            "leads": sorted(who.leads),
            "centre": who.centre,
            "scopes": sorted(who.scopes),
            "zone": who.time_zone,
        }
        return jwt.encode(claims, self.key, algorithm=ALGORITHM, headers={"kid": self.issuer})

    def own(self, tenant: str) -> str:
        """A token for this service as itself, made anew a minute before it would expire."""
        token, until = self._own.get(tenant, ("", 0.0))
        if until < time.time() + 60:
            who = Caller(subject=self.issuer, tenant=tenant, roles=frozenset({"SERVICE"}))
            token, until = self.sign(who), time.time() + LIFETIME_S
            self._own[tenant] = (token, until)
        return token


class Verifier:
    """Verifies tokens against the keys of issuers; remembers the good ones until they expire.

    public: folder of public keys; None derives them from the private ones in `private`. Files are read again now and
    then, and at once, though not often, when a signature fits none of the keys: the next key may just have come.
    """

    def __init__(self, private: Path, public: Path | None = None) -> None:
        self._private = private
        self._public = public
        self._keys: dict[str, tuple[Sequence[keys.PublicKey], float]] = {}
        self._known: dict[bytes, tuple[Caller, float]] = {}
        self._lock = threading.Lock()

    def verify(self, token: str) -> Caller:
        """The caller that a token stands for.

        Raises:
            Unauthenticated: TOKEN_MISSING, TOKEN_EXPIRED, TOKEN_INVALID.
            Forbidden: ISSUER_OVERREACH when a service claims to be somebody else.
        """
        if not token:
            raise Unauthenticated("TOKEN_MISSING", "Please sign in.", "请先登录。")
        digest = hashlib.sha256(token.encode()).digest()
        known = self._known.get(digest)
        if known is not None and known[1] > time.time():
            return known[0]
        who, until = self._check(token)
        with self._lock:
            if len(self._known) >= _CACHE_SIZE:
                self._known.clear()
            self._known[digest] = (who, until)
        return who

    def _check(self, token: str) -> tuple[Caller, float]:
        try:
            issuer = str(jwt.get_unverified_header(token).get("kid", ""))
            claims = self._claims(token, issuer)
            who = _caller(claims)
        except jwt.ExpiredSignatureError as error:
            raise Unauthenticated("TOKEN_EXPIRED", "Your sign-in has expired.", "登录已过期，请重新登录。") from error
        except (jwt.InvalidTokenError, KeyError, OSError, TypeError, ValueError) as error:
            raise Unauthenticated("TOKEN_INVALID", "This token is not valid.", "凭证无效。") from error
        as_service = "SERVICE" in who.roles
        if (issuer != GATEWAY or as_service) and (who.subject != issuer or who.roles != {"SERVICE"}):
            raise Forbidden("ISSUER_OVERREACH", "This issuer may not say that.", "该签发者无权这样声明。")
        return who, float(claims["exp"])

    def _claims(self, token: str, issuer: str) -> dict[str, Any]:
        tried: Sequence[keys.PublicKey] = ()
        for fresh_s in (_KEYS_FRESH_S, _KEYS_LEAST_S):
            known = self._keys_of(issuer, fresh_s)
            for key in known if known is not tried else ():
                with contextlib.suppress(jwt.InvalidSignatureError):
                    return _decoded(token, key, issuer)
            tried = known
        raise jwt.InvalidSignatureError(issuer)

    def _keys_of(self, issuer: str, fresh_s: float) -> Sequence[keys.PublicKey]:
        """The keys of an issuer as they were in the files at most so long ago."""
        found, read_s = self._keys.get(issuer, ((), 0.0))
        if time.monotonic() > read_s + fresh_s or not read_s:
            if not _ISSUER.fullmatch(issuer):
                raise ValueError(issuer)
            folder = self._public
            found = keys.derived(self._private, issuer) if folder is None else keys.public(folder, issuer)
            if len(self._keys) >= _MOST_ISSUERS:
                self._keys.clear()
            self._keys[issuer] = (found, time.monotonic())
        return found


def _decoded(token: str, key: keys.PublicKey, issuer: str) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(
        token,
        key,
        algorithms=[ALGORITHM],
        audience=AUDIENCE,
        issuer=issuer,
        leeway=_LEEWAY_S,
        options={"require": ["iss", "aud", "sub", "iat", "exp", "tenant", "roles"]},
    )
    return claims


def _caller(claims: dict[str, object]) -> Caller:
    def words(name: str) -> frozenset[str]:
        value = claims.get(name, [])
        if not isinstance(value, list):
            raise TypeError(name)
        return frozenset(str(word) for word in value)

    return Caller(
        subject=str(claims["sub"]),
        tenant=str(claims["tenant"]),
        roles=words("roles"),
        team=str(claims.get("team", "")),
        leads=words("leads"),
        centre=str(claims.get("centre", "")),
        scopes=words("scopes"),
        time_zone=str(claims.get("zone", "") or "Asia/Shanghai"),
    )


def load_signer(folder: Path, issuer: str) -> Signer:
    """Read the private key of an issuer, making one (readable by its owner only) when there is none yet."""
    return Signer(issuer, keys.private(folder, issuer))


def signer(wanted: Settings, issuer: str) -> Signer:
    """The signer of an issuer whose key this process has; keys that others must know beforehand are never made.

    Raises:
        SettingsError: its key is not there.
    """
    return Signer(issuer, keys.private(wanted.key_dir, issuer, make=wanted.public_keys_dir is None))


def verifier(wanted: Settings) -> Verifier:
    """What this process believes tokens by."""
    return Verifier(wanted.key_dir, wanted.public_keys_dir)
