"""What stands behind the gateway in these tests: peers that answer as told and write down what they were asked."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from collections.abc import Callable
from typing import Any

import httpx

from gateway import app, contracts
from services.kit import errors, settings, status
from zhongtai.directory.v1 import identity_pb2

LEAD = identity_pb2.Principal(
    subject="employees/e1",
    tenant="main",
    roles=["AGENT", "TEAM_LEAD"],
    team="teams/a1",
    leads=["teams/a1", "teams/b1"],
    stands_in_for=["teams/b1"],
    centre="centres/gz",
    display_name="王芳",
    time_zone="Asia/Shanghai",
)
SYSTEM = identity_pb2.Principal(
    subject="apiClients/wfm", tenant="main", roles=["CLIENT"], scopes=["leave.read", "directory.read"]
)
PASSWORD = "correct horse battery"


@dataclasses.dataclass
class Asked:
    """One call as a peer got it."""

    method: str
    request: Any
    metadata: dict[str, str]
    seconds: float


class Peers:
    """Every contract's peer in one. answers: what to say to a method, a message or a function of the request."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.answers: dict[str, Any] = {}
        self.people = {LEAD.subject: LEAD, SYSTEM.subject: SYSTEM}
        self.gate: threading.Event | None = None
        self.ended: list[str] = []

    def __call__(self, method, request, reply, metadata, seconds):
        if method.startswith("grpc.health"):
            raise KeyError(method)
        self.asked.append(Asked(method, request, dict(metadata), seconds))
        name = method.partition("/")[2]
        answer = self.answers.get(name, getattr(self, f"_{name}", None))
        try:
            if callable(answer):
                answer = answer(request)
        except errors.Refusal as refusal:
            raise status.Refused(
                status.of_refusal(refusal, "leave", metadata.get("accept-language", "zh-CN"))
            ) from refusal
        return answer if answer is not None else reply()

    def last(self, name: str) -> Asked:
        return next(each for each in reversed(self.asked) if each.method.endswith(f"/{name}"))

    def count(self, name: str) -> int:
        return sum(each.method.endswith(f"/{name}") for each in self.asked)

    def _GetPrincipal(self, request):
        return self._known(request.subject)

    def _FindPrincipal(self, request):
        return self._known({"1001": LEAD.subject}.get(request.employee_no or request.email, ""))

    def _VerifyPassword(self, request):
        if (request.employee_no, request.password) != ("1001", PASSWORD):
            raise errors.Unauthenticated("WRONG_CREDENTIALS", "Number or password is wrong.", "工号或密码不正确。")
        return self._known(LEAD.subject)

    def _VerifyClient(self, request):
        if (request.client, request.secret) != ("wfm", "s3cret"):
            raise errors.Unauthenticated("WRONG_CREDENTIALS", "Wrong.", "不正确。")
        return self._known(SYSTEM.subject)

    def _EndSession(self, request):
        self._known(request.employee)
        self.ended.append(request.session)
        return identity_pb2.EndSessionResponse()

    def _known(self, subject):
        if subject not in self.people:
            raise errors.NotFound("NOT_FOUND", "Nobody.", "查无此人。")
        known = identity_pb2.Principal()
        known.CopyFrom(self.people[subject])
        known.ended_sessions.extend(self.ended)
        return known


@dataclasses.dataclass
class Site:
    """A gateway in front of those peers, and a browser for it."""

    peers: Peers
    gateway: app.Gateway
    settings: settings.Settings
    client: httpx.AsyncClient

    async def sign_in(self) -> None:
        answer = await self.client.post("/session", json={"employeeNo": "1001", "password": PASSWORD})
        assert 200 == answer.status_code, answer.text


def site(folder, *, transport=None, console=None, people=(), beside=None, **wanted) -> Site:
    """A gateway over peers; close its client in the end. beside: another one, whose peers and keys it shares."""
    told = settings.Settings(data_dir=folder, log_level="CRITICAL", **wanted)
    peers = beside.peers if beside else Peers()
    more = {"console": console} if console else {}
    gateway = app.Gateway(told, contracts.wires(lambda _: peers), transport=transport, demo=people, **more)
    base = told.public_url or "http://gateway.test"
    way = httpx.ASGITransport(gateway, raise_app_exceptions=False, client=("127.0.0.1", 1))
    client = httpx.AsyncClient(transport=way, base_url=base, headers={"accept-language": "en"})
    return Site(peers, gateway, told, client)


def run(folder, story: Callable[[Site], Any], **wanted) -> None:
    """Let a story happen at a site of its own."""

    async def happen() -> None:
        at = site(folder, **wanted)
        try:
            await story(at)
        finally:
            await at.client.aclose()
            at.gateway.close()

    asyncio.run(happen())
