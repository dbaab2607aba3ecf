"""The broker is away while people work: they notice nothing, and afterwards everything arrives. Figures are printed."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import sqlite3
import statistics
import subprocess
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from services import catalogue
from services.kit import log
from services.kit.outbox import PUBLISHED
from tests.backing import rabbitmq, toy
from tests.chaos import books
from tests.e2e.conftest import Person, Running, free_port, start
from tests.integration.events.conftest import end, spawn, wait_for

pytestmark = [pytest.mark.integration, pytest.mark.chaos]
NAMES = tuple(service.name for service in catalogue.SERVICES)
AGENTS = 6
REFUSALS = {"OVERLAPS_LEAVE", "NOT_WITHDRAWABLE", "NOT_APPROVED"}
"""What people may be told when they ask for the same day again, or take back what was refused."""


@dataclass
class Calls:
    """Calls that people made: how long each took and what became of it, by what was going on."""

    phase: str = "beginning"
    seconds: dict[str, list[float]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def make(self, http: httpx.Client, method: str, path: str, **body: object) -> httpx.Response:
        """Make a call and note it."""
        phase, began = self.phase, time.monotonic()
        try:
            asked = {"json": {"requestId": str(uuid.uuid4())} | body} if method == "POST" else {}
            answer = http.request(method, path, **asked)
        except httpx.HTTPError as error:
            self.failed.append(f"{phase}: {path}: {type(error).__name__}")
            raise
        self.seconds.setdefault(phase, []).append(time.monotonic() - began)
        if answer.status_code != 200 and answer.json().get("reason") not in REFUSALS:
            self.failed.append(f"{phase}: {path}: {answer.status_code} {answer.text}")
        return answer

    def told(self) -> str:
        """The figures."""
        lines = []
        for phase, seconds in self.seconds.items():
            last = sorted(seconds)[int(len(seconds) * 0.99)]
            middle = statistics.median(seconds)
            lines.append(f"{phase}: {len(seconds)} calls, median {middle * 1e3:.0f} ms, p99 {last * 1e3:.0f} ms")
        return "; ".join(lines)

    def ratio(self, phase: str) -> float:
        """Median of a phase over the median before."""
        return statistics.median(self.seconds[phase]) / statistics.median(self.seconds["before"])


class House:
    """Zhongtai in one process that publishes, and a worker for each service."""

    def __init__(self, folder: Path, rabbit: rabbitmq.Broker) -> None:
        self.folder = folder
        # One lead decides for all of them, faster than a person could.
        said = {"ZT_BROKER_URL": rabbit.url, "ZT_RATE_PER_MINUTE": "100000"}
        self.running: Running = start(folder, demo=True, port=free_port(), **said)
        self.workers: list[subprocess.Popen[bytes]] = [
            spawn(folder.parent, f"services.{name}.consume", ZT_DATA_DIR=str(folder), **said) for name in NAMES
        ]

    def outboxes(self) -> tuple[int, int]:
        """Events that were told, and those of them that count as published."""
        told = published = 0
        for name in NAMES:
            with contextlib.closing(sqlite3.connect(self.folder / f"{name}.db")) as raw:
                told += raw.execute("select coalesce(max(seq), 0) from kit_outbox").fetchone()[0]
                mark = raw.execute("select seq from kit_cursor where source = ?", (PUBLISHED,)).fetchone()
                published += mark[0] if mark else 0
        return told, published

    def unheard(self) -> list[str]:
        """What somebody has not heard yet, or has given up."""
        with books.opened(self.folder) as databases:
            return books.delivered(databases)

    def close(self) -> list[int]:
        """End everything; exit statuses."""
        return [*(end(worker) for worker in self.workers), self.running.stop()]


@pytest.fixture
def house(tmp_path: Path, rabbit: rabbitmq.Broker) -> Iterator[House]:
    """The demo centre, made within one process as `make up` does, then started again with a broker."""
    log.configure("CRITICAL")
    start(tmp_path / "var", demo=True, port=free_port()).stop()
    made = House(tmp_path / "var", rabbit)
    yield made
    for worker in made.workers:
        if worker.poll() is None:
            worker.kill()
            worker.wait()
    if made.running.process.poll() is None:
        made.running.kill()
    rabbit.renew()


def work(running: Running, calls: Calls, stopping: threading.Event, seed: int) -> None:
    """An agent asks for leave, looks, and takes it back; the lead looks and decides."""
    chance = random.Random(seed)
    agent, lead = running.person(str(1003 + seed)), running.person("1001")
    today = dt.datetime.now(dt.UTC).date()
    span = {"startDate": str(today + dt.timedelta(days=3)), "endDate": str(today + dt.timedelta(days=28))}
    shifts = agent.get("/v1/shifts", employee=agent.employee, **span)["shifts"]
    with contextlib.suppress(httpx.HTTPError):
        while not stopping.is_set():
            one_round(calls, agent, lead, chance.choice(shifts), chance)
            stopping.wait(0.1)


def one_round(calls: Calls, agent: Person, lead: Person, shift: dict[str, str], chance: random.Random) -> None:
    times = {"startTime": shift["startTime"], "endTime": shift["endTime"]}
    asked = {"employee": agent.employee, "leaveType": "PERSONAL"} | times
    made = calls.make(agent.http, "POST", "/v1/leaveRequests", leaveRequest=asked)
    calls.make(lead.http, "GET", "/v1/workItems")
    if made.status_code == 200:
        name = made.json()["name"]
        if made.json()["state"] == "LEAVE_STATE_PENDING":
            verb, said = chance.choice((("approve", {"comment": "x"}), ("reject", {"reason": "x"})))
            calls.make(lead.http, "POST", f"/v1/{name}:{verb}", **said)
        calls.make(agent.http, "POST", f"/v1/{name}:cancel")


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "seconds", [pytest.param(8, id="8-seconds"), pytest.param(60, id="60-seconds", marks=pytest.mark.nightly)]
)
def test_people_work_on_while_the_broker_is_away_and_everything_arrives_afterwards(house, rabbit, seconds):
    wait_for(lambda: not house.unheard(), seconds=180)
    calls, stopping = Calls(), threading.Event()
    people = [threading.Thread(target=work, args=(house.running, calls, stopping, seed)) for seed in range(AGENTS)]
    for person in people:
        person.start()
    time.sleep(3)
    calls.phase = "before"
    time.sleep(seconds)
    rabbit.stop()
    calls.phase = "away"
    time.sleep(seconds)
    calls.phase = "draining"
    rabbit.start()
    began = time.monotonic()
    told, published = house.outboxes()
    wait_for(lambda: house.outboxes()[1] >= told, seconds=180)
    drained_s = time.monotonic() - began
    calls.phase = "after"
    time.sleep(2)
    stopping.set()
    for person in people:
        person.join(60)
    # Twice: what is heard while the books are looked at may tell something more.
    wait_for(lambda: not house.unheard() and not house.unheard(), seconds=180)

    print(f"\n{calls.told()}; away over before: {calls.ratio('away'):.2f}, draining: {calls.ratio('draining'):.2f}")
    print(f"{told - published} events had piled up, and were published {drained_s:.1f} s after the broker was back")
    assert [] == calls.failed
    assert told > published
    assert {0} == set(house.close())
    assert [] == books.disagreements(house.folder)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("storage", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize(
    "count", [pytest.param(2_000, id="2000"), pytest.param(30_000, id="30000", marks=pytest.mark.nightly)]
)
def test_what_has_piled_up_is_published_and_handled(floor, count):
    """From the first event that leaves to the last effect, with one worker whose handler writes one row."""
    worker = floor.worker()
    floor.source.tell("warm", subject="teams/warm")
    teller = floor.teller()
    wait_for(lambda: floor.consumer.effects("teams/warm"))
    end(teller)
    for subject in range(count // 20):
        floor.source.tell(*map(str, range(20)), subject=f"teams/{subject}")
    teller = floor.teller()
    wait_for(lambda: floor.published() > 1)
    began, before = time.monotonic(), floor.consumer.count(toy.EFFECT)
    wait_for(lambda: floor.published() >= count, seconds=300)
    published = time.monotonic()
    floor.wait_until_heard(seconds=600)
    handled = time.monotonic()

    print(f"\n{count} events: published at {count / (published - began + 0.01):.0f}/s", end=", ")
    print(f"published and handled at {(count - before) / (handled - began):.0f}/s")
    assert floor.told() == floor.effects()
    assert (0, 0) == (end(teller), end(worker))
