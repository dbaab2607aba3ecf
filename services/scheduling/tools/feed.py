"""Sends reports on, line by line, as they come: `python -m services.scheduling feed --source NAME < FILE`.

Lines are JSON, `{"punch": {…}}` or `{"state": {…}}` as the contract has them, or CSV with a header: employee, time
(with a zone), report, and direction (`in`, `out`) or state. It speaks as operations, over mutual TLS, with the keys of
`ZT_DATA_DIR`. It holds at most 2,000 lines that were not acknowledged, opens the stream again when it ended, and prints
what was not kept. `--after N` passes over the first N lines, which were acknowledged before.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import itertools
import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from google.protobuf import json_format

from services.kit import auth, clients, settings, status, tls, wire
from services.kit.errors import Busy, Refusal, Unavailable
from services.scheduling.tools.feeding import Feed
from zhongtai.scheduling.v1 import attendance_pb2, reports_pb2, scheduling_pb2

_METHOD = "zhongtai.scheduling.v1.ReportService/StreamReports"
_STREAM_S = 60.0
_DIRECTIONS = {"in": True, "out": False}
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.2, 5.0
_BAD_LINE = (ValueError, KeyError, TypeError, AttributeError, OverflowError)
"""A line that is cut short lacks values; an instant may lie before the first year."""

Request = reports_pb2.StreamReportsRequest


def main(arguments: Sequence[str]) -> int:
    """Send every line; the exit status is 0, 1 when some were not kept, or 2 when the service does not take them."""
    asked = _asked(arguments)
    wanted = settings.load()
    address = asked.at or wanted.peers.get("scheduling", "")
    if not address:
        print("say where the service is: --at HOST:PORT, or ZT_PEERS", file=sys.stderr)
        return 2
    signer = auth.signer(wanted, "services/operations")
    way = clients.Remote("scheduling", address, tls.identity(wanted, "operations"))
    bad: list[int] = []
    lines = _read(sys.stdin, asked.format, asked.after, bad)
    feed = Feed(lines, asked.source)
    try:
        _send(feed, way, signer, asked.tenant or wanted.tenant, asked.patience)
    except Refusal as refusal:
        print(refusal.english, refusal.chinese, sep="\n", file=sys.stderr)
        return 2
    else:
        if feed.failure is not None:
            _complain(f"line {feed.acknowledged + 1} or later", "UNREADABLE", str(feed.failure))
            return 2
    finally:
        rejected = feed.rejected_count + len(bad)
        told = {"acknowledged": feed.acknowledged, "recorded": feed.recorded_count, "rejected": rejected}
        print(json.dumps(told))
        way.close()
    return 1 if rejected else 0


def _send(feed: Feed, way: clients.Remote, signer: auth.Signer, tenant: str, patience_s: float) -> None:
    """Open streams until everything is acknowledged. patience_s: so long without getting on, it is given up.

    Raises:
        Refusal: what the service said last.
    """
    wait_s, got_on = _FIRST_WAIT_S, time.monotonic()
    while not feed.is_done:
        before = feed.acknowledged
        try:
            metadata = {"authorization": f"Bearer {signer.own(tenant)}"}
            with feed.opened() as requests:
                for answer in way.stream(_METHOD, requests, reports_pb2.StreamReportsResponse, metadata, _STREAM_S):
                    for each in feed.acknowledge(answer):
                        _complain(each.report, each.reason, each.text.en)
        except status.Refused as refused:
            refusal = status.to_refusal(refused.status)
            if not isinstance(refusal, Unavailable | Busy) or time.monotonic() > got_on + patience_s:
                raise refusal from refused
        if feed.acknowledged > before:
            wait_s, got_on = _FIRST_WAIT_S, time.monotonic()
        elif not feed.is_done:
            time.sleep(wait_s)
            wait_s = min(_LONGEST_WAIT_S, 2 * wait_s)


def _read(lines: TextIO, form: str, after: int, bad: list[int]) -> Iterator[Request]:
    """A report from each line that is one, numbered by lines; of the others, `bad` has the numbers."""
    plain = _unmarked(lines)
    told: Iterable[object] = _table(plain) if form == "csv" else (line for line in plain if line.strip())
    for number, each in enumerate(itertools.islice(told, after, None), after + 1):
        try:
            request = _of_row(each) if isinstance(each, dict) else _of_json(str(each))
        except (*_BAD_LINE, json_format.ParseError) as error:
            bad.append(number)
            _complain(f"line {number}", "BAD_LINE", str(error))
            continue
        request.sequence = number
        yield request


def _unmarked(lines: Iterable[str]) -> Iterator[str]:
    """The lines without the mark that some programs put before the first."""
    for place, line in enumerate(lines):
        yield line if place else line.removeprefix("\ufeff")


def _table(lines: Iterator[str]) -> Iterator[dict[str, str]]:
    """Rows under the names of the header; what stands between cells is what the header has most of.

    Raises:
        ValueError: a column is missing that every report needs.
    """
    header = next(lines, "")
    rows = csv.DictReader(itertools.chain([header], lines), delimiter=max(",;\t", key=header.count))
    rows.fieldnames = [name.strip() for name in rows.fieldnames or ()]
    missing = [name for name in ("employee", "time") if name not in rows.fieldnames]
    missing += [] if {"direction", "state"} & set(rows.fieldnames) else ["direction or state"]
    if header.strip() and missing:
        raise ValueError(f"the header has no column {', '.join(missing)}")
    yield from rows


def _of_json(line: str) -> Request:
    request = Request()
    json_format.Parse(line, request)
    if not request.WhichOneof("report"):
        raise ValueError("neither a punch nor a state")
    return request


def _of_row(row: dict[str, str]) -> Request:
    at = dt.datetime.fromisoformat(row["time"])
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    employee = f"employees/{row['employee'].removeprefix('employees/')}"
    instant = wire.timestamp(at.astimezone(dt.UTC))
    if row.get("state"):
        return Request(
            state=attendance_pb2.DeskState(
                report=row["report"], employee=employee, start_time=instant, state=row["state"]
            )
        )
    came = _DIRECTIONS[row["direction"].strip().lower()]
    report = row.get("report") or ""
    return Request(punch=scheduling_pb2.Punch(report=report, employee=employee, punch_time=instant, came=came))


def _complain(report: str, reason: str, sentence: str) -> None:
    print(json.dumps({"report": report, "reason": reason, "text": sentence}), file=sys.stderr)


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m services.scheduling feed", description=__doc__)
    parser.add_argument("--source", required=True, help="which clock or system the ids of reports are from")
    parser.add_argument("--at", default="", metavar="HOST:PORT", help="where scheduling serves gRPC")
    parser.add_argument("--format", choices=("jsonl", "csv"), default="jsonl", help="how lines are written")
    parser.add_argument("--after", type=int, default=0, metavar="N", help="pass over the first N lines")
    parser.add_argument("--tenant", default="", help="whose reports they are")
    parser.add_argument("--patience", type=float, default=300.0, metavar="S", help="seconds to go on without success")
    return parser.parse_args(arguments)
