"""Processes that die: at every place of the approve flow, and by kill -9 under load. The books agree afterwards."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import shutil
import threading
import uuid
from pathlib import Path

import httpx
import pytest

from services.kit import db, faults
from tests import conftest, floor
from tests.chaos import books
from tests.e2e.conftest import Person, Running, free_port, start
from zhongtai.leave.v1 import leave_pb2

pytestmark = [pytest.mark.chaos]
WEDNESDAY = floor.FIRST + dt.timedelta(days=2)


class Died(BaseException):
    """The process ends here; nothing below may catch it."""


def approve(world: conftest.World, name: str) -> leave_pb2.LeaveRequest:
    asked = leave_pb2.ApproveLeaveRequestRequest(name=name, request_id=floor.new("approve"))
    return world.call("ApproveLeaveRequest", asked, floor.LEAD)


@pytest.fixture(scope="module")
def pending(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A floor on disk with one request that waits for the lead; the request's name."""
    folder = tmp_path_factory.mktemp("pending") / "var"
    built = floor.Floor(conftest.World(folder, floor.services()), size=6)
    built.found()
    built.need(20)
    built.roster([WEDNESDAY])
    built.grant(960, built.people[0])
    made = built.ask("CreateLeaveRequest", built.leave(built.people[0], WEDNESDAY), conftest.agent(built.people[0]))
    assert leave_pb2.LEAVE_STATE_PENDING == made.state
    built.world.settle()
    built.world.close()
    return folder, made.name


def copy(pending: tuple[Path, str], to: Path) -> conftest.World:
    shutil.copytree(pending[0], to)
    return conftest.World(to, floor.services())


def places_passed(pending: tuple[Path, str], folder: Path) -> int:
    """How many places the whole flow passes, until every service has heard of it."""
    world = copy(pending, folder)
    passed: list[str] = []
    with faults.armed(passed.append):
        approve(world, pending[1])
        world.settle()
    world.close()
    return len(passed)


@pytest.mark.timeout(300)
def test_dying_at_any_place_of_the_approve_flow_neither_loses_nor_doubles(pending, tmp_path):
    count = places_passed(pending, tmp_path / "whole")
    assert count >= 8
    wrong = {}
    for place in range(count):
        folder = tmp_path / f"place{place}"
        world = copy(pending, folder)
        left = place

        def die(_name: str) -> None:
            nonlocal left
            if left == 0:
                raise Died
            left -= 1

        with faults.armed(die), contextlib.suppress(Died):
            approve(world, pending[1])
            world.settle()
        world.close()
        again = conftest.World(folder, floor.services())
        answer = approve(again, pending[1])
        again.close()
        found = books.settled(folder)
        if answer.state != leave_pb2.LEAVE_STATE_APPROVED or found:
            wrong[place] = found

    assert {} == wrong


def test_the_books_would_show_a_lost_event(pending, tmp_path):
    """The checker itself: with the cursor put past an event, scheduling never hears of the decision."""
    world = copy(pending, tmp_path / "lost")
    approve(world, pending[1])
    from services.kit import tables

    with world.db("scheduling").act(db.EVERY_TENANT, "test") as tx:
        tx.execute(tables.CURSOR.update().values(seq=1_000_000))
    world.close()

    assert books.settled(tmp_path / "lost")


def load(running: Running, stopping: threading.Event, seed: int) -> None:
    """Agents ask and take back, leads decide, for as long as somebody answers; every intent is sent until answered."""
    chance = random.Random(seed)
    with contextlib.suppress(httpx.HTTPError, AssertionError):
        agent, lead = running.person(str(1003 + seed)), running.person("1001")
        today = dt.datetime.now(dt.UTC).date()
        span = {"startDate": str(today + dt.timedelta(days=3)), "endDate": str(today + dt.timedelta(days=28))}
        shifts = agent.get("/v1/shifts", employee=agent.employee, **span)["shifts"]
        while not stopping.is_set():
            one_round(agent, lead, chance.choice(shifts), chance)


def one_round(agent: Person, lead: Person, shift: dict[str, str], chance: random.Random) -> None:
    request = {"employee": agent.employee, "leaveType": "PERSONAL"}
    request |= {"startTime": shift["startTime"], "endTime": shift["endTime"]}
    made = agent.http.post("/v1/leaveRequests", json={"leaveRequest": request, "requestId": str(uuid.uuid4())})
    if made.status_code != 200:
        return
    name, state = made.json()["name"], made.json()["state"]
    if state == "LEAVE_STATE_PENDING":
        undo = chance.choice(("approve", "reject", "withdraw"))
        body = {"requestId": str(uuid.uuid4())} | ({"reason": "x"} if undo == "reject" else {})
        (agent if undo == "withdraw" else lead).http.post(f"/v1/{name}:{undo}", json=body)
    elif chance.random() < 0.6:
        agent.http.post(f"/v1/{name}:cancel", json={"requestId": str(uuid.uuid4())})


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "kills", [pytest.param(3, id="three"), pytest.param(20, id="twenty", marks=pytest.mark.nightly)]
)
def test_killed_under_load_the_books_agree(tmp_path, kills):
    folder = tmp_path / "var"
    chance = random.Random(3)
    for _ in range(kills):
        running = start(folder, demo=True, port=free_port())
        stopping = threading.Event()
        threads = [threading.Thread(target=load, args=(running, stopping, seed)) for seed in range(8)]
        for thread in threads:
            thread.start()
        stopping.wait(chance.uniform(1.5, 3.5))
        running.process.kill()
        stopping.set()
        for thread in threads:
            thread.join(30)
        running.stop()

    assert [] == books.settled(folder)
