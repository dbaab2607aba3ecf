"""Agents at work on a cluster: each asks for an hour of leave, looks at it, at all of theirs, and takes it back.

Whatever was not answered is sent again with the same request id, as the console does; it counts as failed all the same.
What meets a kept connection that was closed a moment before is sent over a new one, as browsers and proxies do
(RFC 9112 section 9.3.1; the request id makes it safe): that is counted by itself.
At the end every intent has had its effect exactly once, or `effects` tells which had not.
"""

from __future__ import annotations

import collections
import datetime as dt
import http.client
import itertools
import json
import random
import threading
import time
import urllib.parse
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from services.kit import auth, db, settings, tables
from tests import conftest, floor
from tests.chaos import cluster

AGENTS = 32
_DAYS = 5
_HOURS = range(9, 17)
_TOKEN_S = 120.0
_PAUSE_S = 0.1
_LOOK_EVERY_S = 0.1
CREATE, WITHDRAW = "CreateLeaveRequest", "WithdrawLeaveRequest"
_ON_RECORD = {CREATE: "leave.submitted", WITHDRAW: "leave.withdrawn"}


def settle_in(folder: Path, database_url: str = "") -> list[dt.date]:
    """Make a team with shifts on some days from the day after tomorrow on; the days."""
    now = dt.datetime.now(dt.UTC)
    world = conftest.World(folder, floor.services(), now, database_url=database_url)
    built = floor.Floor(world, size=AGENTS)
    built.found()
    days = [now.date() + dt.timedelta(days=2 + day) for day in range(_DAYS)]
    built.roster(days)
    world.settle()
    world.close()
    return days


@dataclass
class Failure:
    """A call that was not answered as it should be. at_s: since the traffic began."""

    at_s: float
    what: str
    why: str


@dataclass
class Traffic:
    """So many agents at work at once."""

    at: cluster.Cluster
    days: Sequence[dt.date]
    clients: int = AGENTS
    answered: int = 0
    resent: int = 0
    failed: list[Failure] = field(default_factory=list)
    took_ms: list[float] = field(default_factory=list)
    intents: dict[str, str] = field(default_factory=dict)
    given_up: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._begin_s = time.monotonic()
        self._ready = list(self.at.urls)
        self._signer = auth.load_signer(self.at.folder / "keys", auth.GATEWAY)
        self._threads = [threading.Thread(target=self._balance)]
        self._threads += [threading.Thread(target=self._work, args=(place,)) for place in range(self.clients)]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Let everybody finish what they are at."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(180)

    def _balance(self) -> None:
        """Know which gateways are ready, as whatever stands before them does."""
        while not self._stopping.wait(_LOOK_EVERY_S):
            if len(self.at.urls) > 1:
                ready = [process.port for process in self.at.processes[cluster.GATEWAY] if process.is_ready()]
                self._ready = [f"http://127.0.0.1:{port}" for port in ready] or self._ready

    def _work(self, place: int) -> None:
        agent = Agent(self, f"employees/{1002 + place % AGENTS}", random.Random(place))
        while not self._stopping.is_set():
            agent.one_round()
        agent.hang_up()

    def token(self, employee: str) -> str:
        """A token for somebody, as the gateway signs it."""
        return self._signer.sign(conftest.agent(employee, team=floor.TEAM, centre=floor.CENTRE))

    def pick(self, chance: random.Random) -> str:
        """A gateway that is ready."""
        return chance.choice(self._ready)

    def note(self, what: str, began_s: float, why: str = "") -> None:
        """Write down how a call went. why: it failed; empty when it did not."""
        now = time.monotonic()
        with self._lock:
            if why:
                self.failed.append(Failure(began_s - self._begin_s, what, why))
            else:
                self.answered += 1
                self.took_ms.append((now - began_s) * 1000)

    def summary(self) -> str:
        """What there is to be said."""
        took = sorted(self.took_ms) or [0.0]
        p50, p99 = (took[int(len(took) * share)] for share in (0.5, 0.99))
        why = collections.Counter(f"{each.what}: {each.why}" for each in self.failed)
        return (
            f"{self.answered} answered, {len(self.failed)} failed, {self.resent} resent over a new connection,"
            f" {len(self.intents)} intents;"
            f" p50 {p50:.0f} ms, p99 {p99:.0f} ms, longest {took[-1]:.0f} ms"
            + "".join(f"\n    {count} x {each}" for each, count in why.most_common(8))
        )


class Agent:
    """Somebody of the floor with a connection of their own."""

    def __init__(self, traffic: Traffic, employee: str, chance: random.Random) -> None:
        self._traffic = traffic
        self._employee = employee
        self._chance = chance
        self._slots = itertools.cycle(self._order())
        self._token, self._until_s = "", 0.0
        self._url = ""
        self._line: http.client.HTTPConnection | None = None

    def one_round(self) -> None:
        """Ask for an hour, look at it, and take it back."""
        day, hour = next(self._slots)
        start, end = (floor.at(day, each).ToJsonString() for each in (hour, hour + 1))
        asked = {"employee": self._employee, "leaveType": "PERSONAL", "startTime": start, "endTime": end}
        made = self._intend(CREATE, "/v1/leaveRequests", {"leaveRequest": asked})
        if made is None:
            return
        name = made["name"]
        self._until_answered("GET", f"/v1/{name}", None)
        self._until_answered("GET", f"/v1/leaveRequests?employee={self._employee}&pageSize=5", None)
        self._intend(WITHDRAW, f"/v1/{name}:withdraw", {})

    def hang_up(self) -> None:
        """Close the connection."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def _order(self) -> list[tuple[dt.date, int]]:
        slots = [(day, hour) for day in self._traffic.days for hour in _HOURS]
        self._chance.shuffle(slots)
        return slots

    def _intend(self, what: str, path: str, body: dict[str, Any]) -> dict[str, Any] | None:
        request_id = str(uuid.uuid4())
        self._traffic.intents[request_id] = what
        answer = self._until_answered("POST", path, {"requestId": request_id} | body)
        if answer is None:
            self._traffic.given_up.append(request_id)
        return answer

    def _until_answered(self, verb: str, path: str, body: dict[str, Any] | None) -> dict[str, Any] | None:
        what = path.partition("?")[0].rpartition(":")[2].strip("/") if verb == "POST" else verb
        for _ in range(200):
            began = time.monotonic()
            status, told = self._send(verb, path, body)
            if status == 200:
                self._traffic.note(what, began)
                return json.loads(told)
            self._traffic.note(what, began, f"{status} {told[:200]!r}")
            if status == 400:
                return None
            time.sleep(_PAUSE_S)
        return None

    def _send(self, verb: str, path: str, body: dict[str, Any] | None) -> tuple[int, bytes]:
        headers = {"authorization": f"Bearer {self._bearer()}", "accept-language": "en"}
        if body is not None:
            headers["content-type"] = "application/json"
        sent = json.dumps(body) if body is not None else None
        for _ in range(20):
            kept = self._line is not None
            line = self._connected()
            if line is None:
                continue
            began = False
            try:
                line.request(verb, path, sent, headers)
                answer = line.getresponse()
                began = True
                told = answer.read()
            except (OSError, http.client.HTTPException) as error:
                self.hang_up()
                if kept and not began and isinstance(error, ConnectionError):
                    self._traffic.resent += 1
                    continue
                return 0, f"{type(error).__name__} {error}".encode()
            if answer.will_close:
                self.hang_up()
            return answer.status, told
        return 0, b"nobody listens"

    def _connected(self) -> http.client.HTTPConnection | None:
        """A connection to a gateway that is ready; None when it turned out not to listen, which no call sees."""
        if self._line is None:
            where = urllib.parse.urlsplit(self._traffic.pick(self._chance))
            line = http.client.HTTPConnection(where.hostname or "", where.port or 0, timeout=60)
            try:
                line.connect()
            except OSError:
                time.sleep(_LOOK_EVERY_S)
                return None
            self._line = line
        return self._line

    def _bearer(self) -> str:
        if time.monotonic() > self._until_s:
            self._token, self._until_s = self._traffic.token(self._employee), time.monotonic() + _TOKEN_S
        return self._token


def effects(traffic: Traffic, database_url: str = "") -> list[str]:
    """Which intents did not have their effect exactly once; empty when all did."""
    wanted = settings.Settings(data_dir=traffic.at.folder, database_url=database_url)
    database = db.Database(wanted.url_of("leave"), sa.MetaData())
    log = tables.AUDIT
    with database.read(db.EVERY_TENANT) as tx:
        rows = tx.execute(sa.select(log.c.request_key, log.c.action)).all()
        requests = tx.execute(sa.text("select count(*) from leave_request")).scalar_one()
    database.close()
    done = collections.Counter(
        (key.rpartition("|")[2], action) for key, action in rows if action in _ON_RECORD.values()
    )
    wrong = [
        f"{what} {each} had its effect {done[each, _ON_RECORD[what]]} times"
        for each, what in traffic.intents.items()
        if done[each, _ON_RECORD[what]] != 1
    ]
    made = sum(what == CREATE for what in traffic.intents.values())
    if requests != made:
        wrong.append(f"{made} requests were asked for, {requests} are there")
    wrong += [f"{each} had an effect, and nobody asked for it" for each, _ in done if each not in traffic.intents]
    return wrong + [f"{each} was never answered" for each in traffic.given_up]
