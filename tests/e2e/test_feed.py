"""`python -m services.scheduling feed`: over a socket, from the lines of a file to what is kept, through a restart."""

from __future__ import annotations

import io
import json
import threading

import pytest

from services.kit import server, shedding, wire
from services.scheduling.tools import feed
from services.scheduling.tools.feeding import Feed
from tests import wired
from tests.contract.scheduling import supply
from tests.contract.scheduling.supply import TUESDAY
from zhongtai.scheduling.v1 import reports_pb2, reports_pb2_grpc, scheduling_pb2, scheduling_pb2_grpc

CSV = f"""employee,time,report,direction,state
e000,{TUESDAY}T08:55:00+08:00,1,in,
employees/e000,{TUESDAY}T09:00:00+08:00,2,,TALKING
e001,{TUESDAY}T08:58:00,3,in,
e001,{TUESDAY}T08:58:00+08:00,4,sideways,
nobody,{TUESDAY}T08:58:00+08:00,5,in,
e001,{TUESDAY}T08:58:00+08:00,6,in,
"""


@pytest.fixture
def world(make_world, monkeypatch):
    made = supply.centre(make_world, people=2)
    supply.everybody(made, 2, TUESDAY)
    made.clock.now = supply.at(f"{TUESDAY} 10:30")
    monkeypatch.setenv("ZT_DATA_DIR", str(made.settings.data_dir))
    return made


def serving(world, port: int = 0) -> server.Server:
    own = wired.own(world.settings.data_dir, "scheduling")
    started = server.Server(world.host.running, f"127.0.0.1:{port}", own, workers=2)
    started.start()
    return started


def test_lines_are_sent_and_what_is_not_kept_is_named(world, monkeypatch, capsys):
    front = serving(world)
    monkeypatch.setattr("sys.stdin", io.StringIO(CSV))
    ended = feed.main(["--source", "gate", "--format", "csv", "--at", f"127.0.0.1:{front.port}"])
    front.drain(0)
    out, errors = capsys.readouterr()

    assert (1, {"acknowledged": 6, "recorded": 3, "rejected": 3}) == (ended, json.loads(out))
    assert {("line 3", "BAD_LINE"), ("line 4", "BAD_LINE"), ("5", "EMPLOYEE_UNKNOWN")} == {
        (each["report"], each["reason"]) for each in map(json.loads, errors.splitlines())
    }


class Slow(io.StringIO):
    """Lines of which the later ones come when they are let go."""

    def __init__(self, first: str, rest: str) -> None:
        super().__init__(first + rest)
        self._left = first.count("\n")
        self.let_go = threading.Event()

    def __next__(self) -> str:
        self._left -= 1
        if self._left < 0:
            self.let_go.wait(20)
        return super().__next__()


def line(number: int) -> str:
    told = {"report": str(number), "employee": "employees/e000", "punchTime": f"{TUESDAY}T01:00:{number:02d}Z"}
    return json.dumps({"punch": {**told, "came": True}}) + "\n"


def test_through_a_restart_every_line_is_kept_once(world, monkeypatch, capsys):
    """The stream ends with the first server, well before its grace is over, and goes on with the second."""
    first = serving(world)
    lines = Slow("".join(map(line, range(1, 4))), "".join(map(line, range(4, 6))))
    monkeypatch.setattr("sys.stdin", lines)
    ended: list[int] = []
    sending = threading.Thread(
        target=lambda: ended.append(feed.main(["--source", "gate", "--at", f"127.0.0.1:{first.port}"]))
    )
    sending.start()
    wait_for_punches(world, 3)
    first.drain(0)
    second = serving(world, first.port)
    lines.let_go.set()
    sending.join(30)
    second.drain(0)

    assert [0] == ended
    assert {"acknowledged": 5, "recorded": 5, "rejected": 0} == json.loads(capsys.readouterr().out)


def wait_for_punches(world, count: int) -> None:
    pause = threading.Event()
    for _ in range(200):
        with world.db("scheduling").read("main") as tx:
            found = tx.connection.exec_driver_sql("SELECT count(*) FROM punch").scalar_one()
        if found >= count:
            return
        pause.wait(0.1)
    raise AssertionError(f"{found} punches")


def test_what_was_not_acknowledged_is_sent_again_in_the_next_stream():
    sending = Feed(iter(reports_pb2.StreamReportsRequest(sequence=n) for n in (1, 2, 5)), "gate")
    with sending.opened() as requests:
        first = [next(requests).sequence, next(requests).sequence]
    sending.acknowledge(reports_pb2.StreamReportsResponse(sequence=1, recorded_count=1))
    with sending.opened() as requests:
        second = [each.sequence for each in requests]

    assert ([1, 2], [2, 5], False) == (first, second, sending.is_done)
    sending.acknowledge(reports_pb2.StreamReportsResponse(sequence=5))
    assert sending.is_done


def test_too_many_streams_are_told_to_come_again_and_calls_go_on(world, monkeypatch):
    monkeypatch.setattr(shedding, "_MOST_STREAMS", 1)
    front = serving(world)
    metadata = (("authorization", f"Bearer {world.token(supply.PLANNER)}"),)
    let_go = threading.Event()

    def waiting():
        told = scheduling_pb2.Punch(employee="employees/e000", punch_time=wire.timestamp(world.clock.now), came=True)
        yield reports_pb2.StreamReportsRequest(source="gate", sequence=1, punch=told)
        let_go.wait(20)

    with wired.channel(world.settings.data_dir, "scheduling", front.port) as channel:
        stub = reports_pb2_grpc.ReportServiceStub(channel)
        first = stub.StreamReports(waiting(), metadata=metadata, timeout=20)
        kept = next(first).sequence
        second = stub.StreamReports(iter(()), metadata=metadata, timeout=5).code().name
        now = scheduling_pb2_grpc.SchedulingServiceStub(channel).GetTeamNow(
            scheduling_pb2.GetTeamNowRequest(team="teams/a1"), metadata=metadata, timeout=5
        )
        let_go.set()
        rest = list(first)
    front.drain(0)

    assert (1, []) == (kept, rest)
    assert "RESOURCE_EXHAUSTED" == second
    assert "teams/a1" == now.team
