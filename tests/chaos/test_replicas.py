"""Replicas that end, politely or not, while agents work: no call fails of a drain, and no effect is lost or doubled."""

from __future__ import annotations

import datetime as dt
import itertools
import shutil
import sqlite3
import time
from collections.abc import Callable

import pytest

from tests import conftest, floor
from tests.chaos import cluster, traffic

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(1800)]
PACE_S = 1.5
"""Between one replica's being ready and the next one's end: longer than callers wait before they dial again."""
NIGHTLY = pytest.mark.nightly


def in_turn(at: cluster.Cluster, names: tuple[str, ...], times: int, end: Callable[[cluster.Process], object]) -> None:
    """End so many replicas, one after the other, and start each again."""
    order = [process for pair in itertools.zip_longest(*(at.processes[name] for name in names)) for process in pair]
    for process in itertools.islice(itertools.cycle(filter(None, order)), times):
        end(process)
        process.start()
        process.wait()
        time.sleep(PACE_S)


@pytest.mark.parametrize(
    "storage,times",
    [
        pytest.param("sqlite", 4, id="four"),
        pytest.param("sqlite", 40, id="forty-sqlite", marks=NIGHTLY),
        pytest.param("postgresql", 40, id="forty-postgresql", marks=NIGHTLY),
    ],
)
def test_no_call_fails_while_replicas_and_gateways_are_drained(start, storage, times):
    at, work = start(storage, leave=2, gateways=2)
    statuses: list[int] = []
    time.sleep(PACE_S)
    in_turn(at, ("leave", cluster.GATEWAY), times, lambda process: statuses.append(process.terminate()))
    work.stop()
    print(f"\n  SIGTERM {times} times, {storage}: {work.summary()}")

    assert [] == [f"{each.at_s:.1f} s {each.what}: {each.why}" for each in work.failed]
    assert [] == traffic.effects(work, at.said.get("ZT_DATABASE_URL", ""))
    assert [0] * times == statuses


@pytest.mark.parametrize(
    "storage,times",
    [
        pytest.param("postgresql", 4, id="four"),
        pytest.param("sqlite", 40, id="forty-sqlite", marks=NIGHTLY),
        pytest.param("postgresql", 40, id="forty-postgresql", marks=NIGHTLY),
    ],
)
def test_no_effect_is_lost_or_doubled_while_replicas_are_killed(start, storage, times):
    at, work = start(storage, leave=2)
    time.sleep(PACE_S)
    in_turn(at, ("leave",), times, cluster.Process.kill)
    work.stop()
    print(f"\n  SIGKILL {times} times, {storage}: {work.summary()}")

    assert work.answered > times
    assert [] == traffic.effects(work, at.said.get("ZT_DATABASE_URL", ""))


def test_the_count_of_effects_would_show_one_that_is_lost_doubled_or_that_nobody_asked_for(files, tmp_path):
    folder, days = tmp_path / "var", files[1]
    shutil.copytree(files[0], folder)
    world = conftest.World(folder, floor.services(), dt.datetime.now(dt.UTC))
    built = floor.Floor(world, size=1)
    asked = built.leave(built.people[0], days[0], kind="PERSONAL", hours=(9, 10))
    built.ask("CreateLeaveRequest", asked, conftest.agent(built.people[0]))
    world.close()
    work = traffic.Traffic(cluster.Cluster(folder), days)

    def told(*intents: str) -> list[str]:
        work.intents = dict.fromkeys(intents, traffic.CREATE)
        return traffic.effects(work)

    right, lost, unasked = told(asked.request_id), told(asked.request_id, "another"), told()
    books = sqlite3.connect(folder / "leave.db")
    books.execute(
        "insert into kit_audit select seq + 1000, tenant, create_time, actor, role, action, object, detail, request_key,"
        " trace_id, previous_hash, hash, lane from kit_audit where action = 'leave.submitted'"
    )
    books.commit()
    books.close()
    doubled = told(asked.request_id)

    assert [] == right
    assert ["CreateLeaveRequest another had its effect 0 times", "2 requests were asked for, 1 are there"] == lost
    assert [f"{asked.request_id} had an effect, and nobody asked for it"] == unasked[1:]
    assert [f"CreateLeaveRequest {asked.request_id} had its effect 2 times"] == doubled
