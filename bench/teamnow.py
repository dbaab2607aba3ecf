"""`python -m bench teamnow`: how long GetTeamNow takes in a centre of 500 agents, most of them at work.

Teams of 20 by turns, and one team of everybody; each answer passes what a call passes (token, access, shape, figures)
and is written as bytes. Punches, states of desks, leave and requirements are there as on a busy morning. CPU is told
beside the clock, because other work on the machine hardly touches it. No ratio: figures.
"""

from __future__ import annotations

import argparse
import datetime as dt
import statistics
import tempfile
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from bench import databases
from services.kit import host
from services.kit.db import Tx
from services.scheduling import service
from services.scheduling.domain.desk import DeskState
from services.scheduling.domain.presence import Punch
from services.scheduling.domain.worked import Away
from services.scheduling.store import absences, punches, reports
from tests.backing import postgres
from tests.conftest import TENANT, World
from tests.contract.scheduling import supply
from zhongtai.scheduling.v1 import scheduling_pb2

_LIMIT_MS = 30.0
_TEAM_SIZE = 20
_DAY = supply.TUESDAY
_REPORTS = 40
"""States that each desk has told since the morning."""


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when GetTeamNow took longer than it may."""
    parser = argparse.ArgumentParser(prog="python -m bench teamnow", description=__doc__)
    parser.add_argument("--agents", type=int, default=500, help="people of the centre")
    parser.add_argument("--calls", type=int, default=1000, help="measured calls of each kind")
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL of our own instead of SQLite")
    asked = parser.parse_args(arguments)
    with (
        tempfile.TemporaryDirectory(prefix="zt-teamnow-") as name,
        databases.worlds(on_server=asked.postgresql) as worlds,
    ):
        teams = [f"teams/t{number:02d}" for number in range(-(-asked.agents // _TEAM_SIZE))]
        by_team = _measured(Path(name) / "many", worlds, teams, asked)
        whole = _measured(Path(name) / "one", worlds, ["teams/all"], asked)
    print(f"GetTeamNow, {asked.agents} agents, {'PostgreSQL' if asked.postgresql else 'SQLite'}, {asked.calls} calls")
    for words, found in ((f"a team of {_TEAM_SIZE}", by_team), (f"a team of {asked.agents}", whole)):
        for kind, times in zip(("by the clock", "of CPU"), zip(*found, strict=True), strict=True):
            told = f"p50 {statistics.median(times):7.2f} ms   p99 {_quantile(times, 0.99):7.2f} ms"
            print(f"  {words:>16} {kind:>12}: {told}   most {max(times):7.2f} ms")
    return 1 if _quantile([clock for clock, _ in by_team], 0.99) > _LIMIT_MS else 0


def _measured(
    folder: Path, worlds: postgres.Worlds | None, teams: list[str], asked: argparse.Namespace
) -> list[tuple[float, float]]:
    """Milliseconds by the clock and of CPU of each call, by turns of the teams."""
    with databases.world(folder, service.SERVICE, worlds) as world:
        _fill(world, teams, asked.agents)
        host.settle_memory()
        method = world.host.methods["zhongtai.scheduling.v1.SchedulingService/GetTeamNow"]
        found: list[tuple[float, float]] = []
        metadata: dict[str, str] = {}
        for turn in range(-max(20, len(teams)), asked.calls):
            request = scheduling_pb2.GetTeamNowRequest(team=teams[turn % len(teams)])
            if turn % 100 == 0 or not metadata:
                # Sign-ins end after some minutes, and machines differ in what they get done in these.
                metadata = {"authorization": f"Bearer {world.token(supply.PLANNER)}"}
            began, used = time.perf_counter(), time.thread_time()
            method.answer(request, metadata, 30.0).SerializeToString()
            if turn >= 0:
                found.append((1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - used)))
        return found


def _fill(world: World, teams: list[str], agents: int) -> None:
    """People with shifts, comings, leave and states of their desks, at half past ten."""
    for team in teams:
        world.found_team(team)
    people = [f"employees/e{number:04d}" for number in range(agents)]
    for number, employee in enumerate(people):
        world.hire(employee, team=teams[number % len(teams)])
    supply.put_type(world, "D1", "09:00", 540, breaks=((60, 15, True), (180, 60, False), (360, 15, True)))
    supply.put_type(world, "E1", "14:00", 480)
    queue = supply.examples.queue_of("calls")
    supply.examples.put(world, queue)
    supply.require(world, agents // 2, days=3, calls=agents * 3.0)
    edits = [(who, _DAY, "E1" if place % 5 == 4 else "D1") for place, who in enumerate(people)]
    for first in range(0, agents, 500):
        supply.edit(world, *edits[first : first + 500])
    world.clock.now = supply.at(f"{_DAY} 10:30")
    with world.db("scheduling").act(TENANT, "bench") as tx:
        for number, employee in enumerate(people):
            _morning(tx, number, employee)


def _morning(tx: Tx, number: int, employee: str) -> None:
    """What is known of a person by half past ten."""
    began = supply.at(f"{_DAY} 08:55")
    if number % 20 == 7:
        away = Away(employee, began, began + dt.timedelta(hours=9), f"leaveRequests/{uuid.uuid4()}")
        absences.replace(tx, away.source, [away], centre="centres/gz", version=1)
        return
    if number % 5 == 4 or number % 20 == 3:
        return
    punches.record(tx, [Punch(employee, began, came=True)])
    told = [
        DeskState(employee, began + dt.timedelta(minutes=2 * place), ("TALKING", "ACW", "AVAILABLE")[place % 3])
        for place in range(_REPORTS)
    ]
    for place, state in enumerate(told):
        reports.record_state(tx, "acd", f"{number}-{place}", state)
    reports.renew(tx, told)


def _quantile(found: Sequence[float], share: float) -> float:
    ordered = sorted(found)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
