"""`python -m bench history`: how long a file of millions of rows takes to bring in, once and once more.

Rows of five minutes of several queues of half-hour slots go in part by part, as a client sends them, and are then
brought in by themselves. The second time nothing may change. No peer takes such a file; rows a second are told.
With `--served`, rows say what callers met, too: ten more columns.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from google.protobuf.message import Message

from bench import databases
from services.kit import auth, people
from services.kit.db import new_id
from services.kit.host import Host
from services.kit.inbox import Delivery
from services.scheduling import importing, service
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import demand_pb2, history_pb2
from zhongtai.work.v1 import work_pb2

_TENANT, _CENTRE = "main", "centres/gz"
_QUEUES = 10
_PART_BYTES = 8 << 20
_FIRST = dt.datetime(2024, 1, 1)


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench history", description=__doc__)
    parser.add_argument("--rows", type=int, default=2_000_000, help="rows of the file")
    parser.add_argument("--database", choices=sorted(databases.KINDS), default="sqlite")
    parser.add_argument("--served", action="store_true", help="rows say how callers were served")
    asked = parser.parse_args(arguments)
    content = _file(asked.rows, served=asked.served)
    with tempfile.TemporaryDirectory(prefix="zt-history-") as name:
        kept = databases.KINDS[asked.database](Path(name))
        try:
            wanted = kept.seed()
            host = Host(wanted, [service.SERVICE], migrate_first=asked.database == "sqlite")
            try:
                desk = _Desk(host, auth.load_signer(wanted.key_dir, auth.GATEWAY))
                desk.found()
                print(f"{asked.database}: {asked.rows} rows, {len(content) / 1e6:.0f} MB, {_QUEUES} queues")
                unchanged = [desk.bring(content) for _ in range(2)][1]
            finally:
                host.stop()
        finally:
            kept.close()
    return 0 if unchanged else 1


_SERVED = (
    ",answered,abandoned,abandoned_short,answered_in_time,talk_seconds,hold_seconds,after_call_seconds,"
    "wait_answered_seconds,wait_abandoned_seconds,blocked"
)


def _file(count: int, *, served: bool) -> bytes:
    def lines() -> Iterator[str]:
        yield "queue,start,offered,handled,handle_seconds" + served * _SERVED
        for place in range(count):
            at = _FIRST + dt.timedelta(minutes=5 * (place // _QUEUES))
            offered = 5 + place * 7919 % 23
            more = f",{offered - 1},1,0,{offered - 3},{(offered - 1) * 140},0,{(offered - 1) * 30},{offered * 9},35,0"
            line = f"q{place % _QUEUES},{at:%Y-%m-%d %H:%M},{offered},{offered - 1},{(offered - 1) * 180}"
            yield line + served * more

    return "\n".join(lines()).encode()


class _Desk:
    """A planner who calls the service through everything that a call passes but the socket."""

    def __init__(self, host: Host, signer: auth.Signer) -> None:
        planner = auth.Caller("employees/planner", _TENANT, frozenset({"PLANNER"}), centre=_CENTRE)
        self._host = host
        self._metadata = {"authorization": f"Bearer {signer.sign(planner)}"}

    def found(self) -> None:
        """A team, and the queues."""
        team = directory_events.TeamChanged(
            team="teams/t0", centre=_CENTRE, skill="voice", time_zone="Asia/Shanghai", active=True, version=1
        )
        with self._host.home("scheduling").db.act(_TENANT, "services/bench") as tx:
            people.on_team_changed(tx, Delivery(new_id(), _TENANT, "bench", "directory", tx.now), team)
        target = demand_pb2.ServiceTarget(
            definition=demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED, target_permille=800, threshold_seconds=20
        )
        for number in range(_QUEUES):
            queue = demand_pb2.Queue(
                code=f"q{number}",
                title=work_pb2.Text(en=f"Queue {number}", zh=f"队列 {number}"),
                centre=_CENTRE,
                skill="voice",
                slot_minutes=30,
                target=target,
            )
            self._call("DemandService/PutQueue", demand_pb2.PutQueueRequest(queue=queue, request_id=_request_id()))

    def bring(self, content: bytes) -> bool:
        """Bring a file in, tell how long it took, and whether nothing was changed by it."""
        begun = time.monotonic()
        started = self._call(
            "HistoryService/StartHistoryImport",
            history_pb2.StartHistoryImportRequest(centre=_CENTRE, request_id=_request_id()),
        )
        name = history_pb2.HistoryImport.FromString(started).name
        places = range(0, len(content), _PART_BYTES)
        for number, place in enumerate(places, start=1):
            part = history_pb2.AddHistoryImportPartRequest(
                name=name,
                part_number=number,
                content=content[place : place + _PART_BYTES],
                last=number == len(places),
                request_id=_request_id(),
            )
            self._call("HistoryService/AddHistoryImportPart", part)
        sent = time.monotonic()
        importing.bring_all(self._host.home("scheduling").db)
        ended = time.monotonic()
        told = self._call("HistoryService/GetHistoryImport", history_pb2.GetHistoryImportRequest(name=name))
        done = history_pb2.HistoryImport.FromString(told)
        state = history_pb2.HistoryImportState.Name(done.state).removeprefix("HISTORY_IMPORT_STATE_")
        print(
            f"{state}: sent in {sent - begun:.1f} s, brought in in {ended - sent:.1f} s,"
            f" {done.row_count / (ended - sent):.0f} rows a second;"
            f" {done.created_count} slots added, {done.updated_count} changed, {done.unchanged_count} as they were"
        )
        return done.created_count + done.updated_count == 0 and done.unchanged_count > 0

    def _call(self, method: str, request: Message) -> bytes:
        found = self._host.methods[f"zhongtai.scheduling.v1.{method}"]
        return bytes(found.answer(request, self._metadata, 60.0).SerializeToString())


def _request_id() -> str:
    return str(uuid.uuid4())
