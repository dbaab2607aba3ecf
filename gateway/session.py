"""Sessions of people in browsers: a sealed cookie, at most 12 hours old and 2 hours idle.

The cookie holds no rights: what somebody may do is asked of the directory, and so is which sessions they have ended.
This process knows at once of those that were ended here, all others within the minute for which they believe what they
were told.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from gateway.seal import Seal

LONGEST_S = 12 * 3600
IDLE_S = 2 * 3600
_RENEW_S = 300
_MOST_CACHED = 10_000
_PURPOSE = "session"


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody signed in. start_s, seen_s: Unix time."""

    id: str
    tenant: str
    subject: str
    start_s: float
    seen_s: float

    @property
    def digest(self) -> str:
        """What stands for it where others are told of it."""
        return hashlib.sha256(self.id.encode()).hexdigest()

    @property
    def end_s(self) -> float:
        """When it ends by itself at the latest."""
        return self.start_s + LONGEST_S


class Sessions:
    """Makes, reads and ends sessions.

    secure: whether people come over https; then the cookie is bound to this host and to https.
    """

    def __init__(self, seal: Seal, *, secure: bool, clock: Callable[[], float] = time.time) -> None:
        self._seal = seal
        self._clock = clock
        self._secure = secure
        self.cookie = "__Host-zt" if secure else "zt"
        self._marker = f"{self.cookie}="
        self._read: dict[str, Session] = {}
        self._ended: dict[str, float] = {}

    def begin(self, tenant: str, subject: str) -> str:
        """Sign somebody in; gives the Set-Cookie header."""
        now = self._clock()
        return self._set(Session(secrets.token_urlsafe(32), tenant, subject, now, now))

    def of(self, cookies: str) -> Session | None:
        """The session in a Cookie header, unless it ended."""
        at = cookies.find(self._marker)
        if at < 0:
            return None
        text = cookies[at + len(self._marker) :].partition(";")[0]
        session = self._read.get(text) or self._open(text)
        if session is None or session.id in self._ended:
            return None
        now = self._clock()
        if now > session.end_s or now > session.seen_s + IDLE_S:
            return None
        return session

    def renewal(self, session: Session) -> str | None:
        """The Set-Cookie header that says somebody was here; None while the last one is fresh enough."""
        now = self._clock()
        return self._set(replace(session, seen_s=now)) if now > session.seen_s + _RENEW_S else None

    def end(self, session: Session | None) -> str:
        """Sign somebody out; gives the Set-Cookie header."""
        now = self._clock()
        if session is not None:
            self._ended = {each: until for each, until in self._ended.items() if until > now}
            self._ended[session.id] = session.end_s
        return self._header("", 0)

    def _open(self, text: str) -> Session | None:
        values = self._seal.open(text, _PURPOSE)
        if values is None:
            return None
        session = Session(**values)
        if len(self._read) >= _MOST_CACHED:
            self._read.clear()
        self._read[text] = session
        return session

    def _set(self, session: Session) -> str:
        values = asdict(session)
        return self._header(self._seal.close(values, _PURPOSE), LONGEST_S)

    def _header(self, value: str, seconds: int) -> str:
        secure = "; Secure" if self._secure else ""
        return f"{self.cookie}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
