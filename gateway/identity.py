"""Who somebody is at this moment, asked of the directory and believed for a minute, and the token that says so."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

import structlog

from gateway.session import Session
from services.kit import auth
from services.kit.clients import Peers
from services.kit.errors import Busy, NotFound, Refusal, Unauthenticated, Unavailable
from zhongtai.directory.v1 import identity_pb2

_SERVICE = identity_pb2.DESCRIPTOR.services_by_name["IdentityService"].full_name
_FRESH_S = 60.0
_RENEW_S = 120.0
_AGAIN_S = 5.0
_MOST_KNOWN = 20_000
_log = structlog.get_logger("gateway")
Result = TypeVar("Result")


class Run(Protocol):
    """Does something that blocks, away from the event loop."""

    def __call__(self, work: Callable[[], Result], /) -> Awaitable[Result]: ...


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody, as the directory says.

    fresh_until, token_until: on the monotonic clock. ended: sessions that they have ended, by digest.
    """

    caller: auth.Caller
    principal: dict[str, Any]
    token: str
    fresh_until: float
    token_until: float
    ended: frozenset[str] = frozenset()


class Directory:
    """The directory's knowledge of people and systems, and tokens in their names."""

    def __init__(self, peers: Peers, signer: auth.Signer, run: Run) -> None:
        self._peers = peers
        self._signer = signer
        self._run = run
        self._known: dict[tuple[str, str], Known] = {}
        self._asking: dict[tuple[str, str], asyncio.Task[Known]] = {}
        self._telling: set[asyncio.Task[None]] = set()

    def at_hand(self, tenant: str, subject: str) -> Known | None:
        """Somebody who was asked for within the last minute."""
        known = self._known.get((tenant, subject))
        return known if known is not None and time.monotonic() < known.fresh_until else None

    async def known(self, tenant: str, subject: str) -> Known:
        """Somebody, asked for anew when it was a minute ago; many who wait share one question.

        Raises:
            Unauthenticated: SIGNED_OUT when the directory knows them no more.
            Unavailable: the directory is away, and what it said last is too old.
        """
        key = (tenant, subject)
        task = self._asking.get(key)
        if task is None:
            task = self._asking[key] = asyncio.ensure_future(self._ask(tenant, subject))
            task.add_done_callback(lambda _: self._asking.pop(key, None))
        return await asyncio.shield(task)

    async def standing(self, session: Session) -> Known:
        """Somebody who comes with a session, unless it was ended somewhere.

        Raises:
            Unauthenticated: SIGNED_OUT.
            Unavailable: as `known`.
        """
        who = (session.tenant, session.subject)
        known = self.at_hand(*who) or await self.known(*who)
        if known.ended and session.digest in known.ended:
            raise _signed_out()
        return known

    async def end_session(self, session: Session) -> None:
        """Tell the directory that a session has ended; when it is away, again until it knows."""
        if not await self._told_of_end(session):
            task = asyncio.ensure_future(self._keep_telling(session))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _keep_telling(self, session: Session) -> None:
        while time.time() < session.end_s:
            await asyncio.sleep(_AGAIN_S)
            if await self._told_of_end(session):
                return

    async def _told_of_end(self, session: Session) -> bool:
        asked = identity_pb2.EndSessionRequest(
            tenant=session.tenant,
            employee=session.subject,
            session=session.digest,
            request_id=str(uuid.uuid5(uuid.NAMESPACE_OID, session.digest)),
        )
        asked.expire_time.FromSeconds(int(session.end_s))
        method, reply = f"{_SERVICE}/EndSession", identity_pb2.EndSessionResponse
        try:
            await self._run(lambda: self._peers.ask(method, asked, reply, tenant=session.tenant))
        except NotFound:
            return True
        except Refusal as refusal:
            _log.warning("sign-out not told yet", reason=refusal.reason)
            return False
        return True

    async def password(self, tenant: str, employee_no: str, password: str) -> Known:
        """Somebody by employee number and password.

        Raises:
            Refusal: WRONG_CREDENTIALS, LOCKED_OUT.
        """
        asked = identity_pb2.VerifyPasswordRequest(tenant=tenant, employee_no=employee_no, password=password)
        return self._remember(await self._answer("VerifyPassword", asked, tenant))

    async def client(self, tenant: str, client: str, secret: str) -> Known:
        """Another system by code and secret.

        Raises:
            Refusal: WRONG_CREDENTIALS.
        """
        asked = identity_pb2.VerifyClientRequest(tenant=tenant, client=client, secret=secret)
        return self._remember(await self._answer("VerifyClient", asked, tenant))

    async def find(self, tenant: str, *, employee_no: str = "", email: str = "") -> Known:
        """Somebody whom we are told to believe in.

        Raises:
            Refusal: NOT_FOUND, LEFT.
        """
        asked = identity_pb2.FindPrincipalRequest(tenant=tenant, employee_no=employee_no, email=email)
        return self._remember(await self._answer("FindPrincipal", asked, tenant))

    async def _ask(self, tenant: str, subject: str) -> Known:
        before = self._known.get((tenant, subject))
        try:
            asked = identity_pb2.GetPrincipalRequest(tenant=tenant, subject=subject)
            return self._remember(await self._answer("GetPrincipal", asked, tenant))
        except (Unavailable, Busy):
            if before is None or time.monotonic() > before.token_until:
                raise
            # The directory is away: what it said stands until the token it led to ends.
            again = time.monotonic() + _AGAIN_S
            self._known[tenant, subject] = kept = replace(before, fresh_until=min(again, before.token_until))
            return kept
        except Refusal as refusal:
            self._known.pop((tenant, subject), None)
            raise _signed_out() from refusal

    async def _answer(self, method: str, request: Any, tenant: str) -> identity_pb2.Principal:  # noqa: ANN401
        return await self._run(
            lambda: self._peers.ask(f"{_SERVICE}/{method}", request, identity_pb2.Principal, tenant=tenant)
        )

    def _remember(self, principal: identity_pb2.Principal) -> Known:
        now = time.monotonic()
        fresh_s = _FRESH_S
        if principal.HasField("expire_time"):
            fresh_s = max(1.0, min(fresh_s, principal.expire_time.seconds - time.time()))
        caller = _caller(principal)
        key = (caller.tenant, caller.subject)
        before = self._known.get(key)
        if before is not None and before.caller == caller and before.token_until > now + _RENEW_S:
            token, until = before.token, before.token_until
        else:
            token, until = self._signer.sign(caller), now + auth.LIFETIME_S
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        ended = frozenset(principal.ended_sessions)
        self._known[key] = known = Known(caller, _public(principal), token, now + fresh_s, until, ended)
        return known


def _signed_out() -> Unauthenticated:
    return Unauthenticated("SIGNED_OUT", "Please sign in again.", "请重新登录。")


def _caller(principal: identity_pb2.Principal) -> auth.Caller:
    return auth.Caller(
        subject=principal.subject,
        tenant=principal.tenant,
        roles=frozenset(principal.roles),
        team=principal.team,
        leads=frozenset(principal.leads),
        centre=principal.centre,
        scopes=frozenset(principal.scopes),
        time_zone=principal.time_zone or "Asia/Shanghai",
    )


def _public(principal: identity_pb2.Principal) -> dict[str, Any]:
    return {
        "subject": principal.subject,
        "tenant": principal.tenant,
        "displayName": principal.display_name,
        "roles": list(principal.roles),
        "team": principal.team,
        "leads": list(principal.leads),
        "standsInFor": list(principal.stands_in_for),
        "centre": principal.centre,
        "timeZone": principal.time_zone,
    }
