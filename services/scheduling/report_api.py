"""What ReportService answers: punches and states of desks as they happen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import grpc

from services.kit import access, auth, streaming, wire
from services.kit.errors import Forbidden, Invalid, Refusal
from services.kit.service import Home
from services.scheduling import attendance_wire, reporting
from services.scheduling.domain.desk import DeskState
from services.scheduling.domain.presence import Punch
from zhongtai.scheduling.v1 import reports_pb2, reports_pb2_grpc

_MOST = 200
"""Reports of a group: one transaction."""
_WITHIN_S = 0.1

_Checked = tuple[reports_pb2.StreamReportsRequest, Refusal | None]


class ReportService(reports_pb2_grpc.ReportServiceServicer):
    """Reports in a stream."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def StreamReports(
        self, request_iterator: object, context: grpc.ServicerContext
    ) -> Iterator[reports_pb2.StreamReportsResponse]:
        requests = cast("Iterator[reports_pb2.StreamReportsRequest]", request_iterator)
        source, last = "", 0
        for group in streaming.in_groups(requests, most=_MOST, within_s=_WITHIN_S):
            good, error = _in_order(group, source, last)
            if good:
                source, last = source or good[0][0].source, good[-1][0].sequence
                yield self._keep(source, last, good)
            if error is not None:
                raise error

    def _keep(self, source: str, last: int, group: Sequence[_Checked]) -> reports_pb2.StreamReportsResponse:
        rejected: list[tuple[str, Refusal]] = []
        came: list[tuple[str, Punch]] = []
        states: list[tuple[str, DeskState]] = []
        for message, refusal in group:
            told = message.punch if message.HasField("punch") else message.state
            try:
                if refusal is not None:
                    raise refusal
                if message.HasField("state") and auth.call().relation == access.OWN_TEAM:
                    raise _no_phone_system()
                if message.HasField("punch"):
                    punch = message.punch
                    came.append((punch.report, Punch(punch.employee, wire.moment(punch.punch_time), punch.came)))
                else:
                    state = message.state
                    at = wire.moment(state.start_time)
                    states.append((state.report, DeskState(state.employee, at, state.state)))
            except (Invalid, Forbidden) as wrong:
                rejected.append((told.report, wrong))
        with self._db.begin(once=False) as tx:
            # What is told of punches and of desks is sifted within reach, and kept beyond it.
            taken = reporting.take(tx, source, came=came, states=states)
            rejected += taken.rejected
            if taken.count or rejected:
                tx.audit("reports", source=source, count=taken.count, rejected=len(rejected))
        return reports_pb2.StreamReportsResponse(
            sequence=last, recorded_count=taken.count, rejected=attendance_wire.rejected(rejected)
        )


def _no_phone_system() -> Forbidden:
    return Forbidden(
        "FORBIDDEN",
        "States of desks come from the phone system; leads tell who came and went.",
        "坐席状态由话务系统上报，班组长只能上报上下班打卡。",
    )


def _in_order(group: Sequence[_Checked], source: str, last: int) -> tuple[Sequence[_Checked], Invalid | None]:
    """The messages up to the first that cannot follow those before it, and why that one ends the stream."""
    for place, (message, refusal) in enumerate(group):
        wrong = _why_not_next(message, source, last)
        if wrong is None and not source and isinstance(refusal, Invalid) and _is_of_source(refusal):
            wrong = refusal
        if wrong is not None:
            return group[:place], wrong
        source, last = source or message.source, message.sequence
    return group, None


def _is_of_source(refusal: Invalid) -> bool:
    return any(each.field == "source" for each in refusal.violations)


def _why_not_next(message: reports_pb2.StreamReportsRequest, source: str, last: int) -> Invalid | None:
    if not source and not message.source:
        return Invalid("SOURCE_MISSING", "Say whose ids these are: source.", "请填写编号的来源（source）。")
    if source and message.source not in {"", source}:
        return Invalid(
            "SOURCE_CHANGED",
            f"This stream is from {source}. Open another for {message.source}.",
            f"该数据流来自 {source}，请为 {message.source} 另开数据流。",
            source=source,
        )
    if message.sequence <= last:
        return Invalid(
            "SEQUENCE_NOT_RISING",
            f"Number {message.sequence} comes after {last}. Number the messages in the order in which they are sent.",
            f"序号 {message.sequence} 不大于上一条的 {last}，请按发送顺序递增编号。",
            sequence=message.sequence,
            last=last,
        )
    return None
