"""`python -m bench reports`: how many reports of desks a second are kept and acknowledged, streamed and in batches.

The peer is the batch method with batches as large as the stream's groups, and with ten times as many; each report is of
another moment of one of 500 desks, so all of them are new. Everything that a call passes but the socket is passed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import databases
from services.kit import host, wire
from services.scheduling import service
from tests.backing import postgres
from tests.conftest import World
from tests.contract.scheduling import examples, supply
from zhongtai.scheduling.v1 import attendance_pb2, reports_pb2

_DESKS = 500
_GROUP = 200
_STATES = ("TALKING", "ACW", "AVAILABLE", "MEAL")
_STREAM = "zhongtai.scheduling.v1.ReportService/StreamReports"
_BATCH = "zhongtai.scheduling.v1.AttendanceService/RecordDeskStates"


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench reports", description=__doc__)
    parser.add_argument("--reports", type=int, default=10_000, help="reports of each way")
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL of our own instead of SQLite")
    asked = parser.parse_args(arguments)
    with (
        tempfile.TemporaryDirectory(prefix="zt-reports-") as name,
        databases.worlds(on_server=asked.postgresql) as worlds,
    ):
        found = _measured(Path(name), worlds, asked.reports)
    print(f"Reports of desks, {'PostgreSQL' if asked.postgresql else 'SQLite'}, {asked.reports} each way")
    for words, rate in found.items():
        print(f"  {words:>18}: {rate:7.0f} reports/s acknowledged")
    print(f"  streamed / batches of the same size: {found['streamed'] / found[f'batches of {_GROUP}']:.2f}")
    return 0


def _measured(folder: Path, worlds: postgres.Worlds | None, count: int) -> dict[str, float]:
    """Reports a second of each way."""
    with databases.world(folder, service.SERVICE, worlds) as world:
        world.found_team()
        for place in range(_DESKS):
            world.hire(supply.name(place))
        world.clock.now = supply.at(f"{supply.TUESDAY} 18:00")
        host.settle_memory()
        _streamed(world, "warm", _GROUP)
        return {
            "streamed": _rate(lambda: _streamed(world, "stream", count)),
            f"batches of {_GROUP}": _rate(lambda: _batched(world, "small", count, _GROUP)),
            f"batches of {10 * _GROUP}": _rate(lambda: _batched(world, "large", count, 10 * _GROUP)),
        }


def _streamed(world: World, source: str, count: int) -> int:
    """Send reports in one stream; how many were kept before it ended, which it does within 25 seconds."""
    running = next(each for each in world.host.running if each.service.name == "scheduling")
    told = (
        reports_pb2.StreamReportsRequest(source=source, sequence=place + 1, state=state)
        for place, state in enumerate(_states(count))
    )
    answers = running.streams[_STREAM].open(told, _metadata(world), 300.0)
    return sum(
        reports_pb2.StreamReportsResponse.FromString(each.SerializeToString()).recorded_count for each in answers
    )


def _batched(world: World, source: str, count: int, size: int) -> int:
    states, recorded = list(_states(count)), 0
    method = world.host.methods[_BATCH]
    for first in range(0, count, size):
        request = attendance_pb2.RecordDeskStatesRequest(
            source=source, states=states[first : first + size], request_id=examples.request_id()
        )
        answer = method.answer(request, _metadata(world), 300.0)
        recorded += attendance_pb2.RecordDeskStatesResponse.FromString(answer.SerializeToString()).recorded_count
    return recorded


def _states(count: int) -> Iterator[attendance_pb2.DeskState]:
    """States of all desks in turn, a second after another, before now."""
    start = supply.at(f"{supply.TUESDAY} 18:00") - dt.timedelta(seconds=count)
    for place in range(count):
        yield attendance_pb2.DeskState(
            report=str(place),
            employee=supply.name(place % _DESKS),
            start_time=wire.timestamp(start + dt.timedelta(seconds=place)),
            state=_STATES[place // _DESKS % len(_STATES)],
        )


def _metadata(world: World) -> dict[str, str]:
    return {"authorization": f"Bearer {world.token(supply.PLANNER)}"}


def _rate(work: Callable[[], int]) -> float:
    """What was kept, a second."""
    began = time.perf_counter()
    return work() / (time.perf_counter() - began)
