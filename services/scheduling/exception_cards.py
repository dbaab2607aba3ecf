"""Exceptions of attendance kept, on record and told; those that wait for a lead go with the card that the lead sees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from google.protobuf import struct_pb2

from services.kit import wire
from services.kit.db import Tx
from services.scheduling import attendance_wire
from services.scheduling.domain.attendance import MISSING, Kind
from services.scheduling.domain.attended import OPEN, PRE_RESOLVED, Exceptional
from services.scheduling.store import attended as store
from zhongtai.scheduling.v1 import attendance_pb2, events_pb2
from zhongtai.work.v1 import work_pb2

RESOLVE = "attendance.resolve"
RESOLVE_WITHIN = dt.timedelta(hours=48)
"""So long the lead has before an exception goes one level up."""

_METHOD = f"{attendance_pb2.DESCRIPTOR.services_by_name['AttendanceService'].full_name}/ResolveExceptions"
_FORGOT = ("forgot-punch", "Punch forgotten: excuse", "忘打卡，免责", "FORGOT_PUNCH")
_TRANSPORT = ("transport", "Weather or transport: excuse", "天气或交通，免责", "TRANSPORT")
_ELSEWHERE = ("work-elsewhere", "Worked elsewhere: excuse", "在别处工作，免责", "WORK_ELSEWHERE")
_LIKELY = {
    **dict.fromkeys(MISSING, _FORGOT),
    Kind.ABSENT: _FORGOT,
    Kind.LATE: _TRANSPORT,
    Kind.EARLY_LEAVE: _ELSEWHERE,
    Kind.GAP: _ELSEWHERE,
    Kind.OFF_PHONE: _ELSEWHERE,
}
"""What a lead can say with one click, besides what takes a note: by far the most likely thing of each kind."""
_URGENT, _USUAL = 2, 3


def put(tx: Tx, changed: Iterable[Exceptional]) -> None:
    """Keep these exceptions as they are now, put them on record and tell them.

    Those of a closed period wait for nobody, although they may be open: they count as they were found.
    """
    every = list(changed)
    store.put_exceptions(tx, every)
    closed = store.closed_dates(tx, {(each.centre, each.work_date) for each in every if each.state == OPEN})
    for each in every:
        name = f"attendanceExceptions/{each.id}"
        tx.audit(
            name,
            kind=each.kind.value,
            minutes=each.minutes,
            state=each.state,
            reason=each.reason,
            version=each.version,
        )
        if each.version == 1 and each.state == PRE_RESOLVED:
            continue  # Nobody was ever asked.
        waits = each.state == OPEN and (each.centre, each.work_date) not in closed
        tx.publish(
            name,
            events_pb2.ExceptionChanged(
                exception=name,
                employee=each.employee,
                team=each.team,
                work_date=each.work_date,
                kind=each.kind.value,
                minutes=each.minutes,
                state=each.state,
                resolver=each.resolver,
                work_item=_card(name, each, tx.now) if waits else None,
                version=each.version,
            ),
        )


def _card(name: str, each: Exceptional, now: dt.datetime) -> work_pb2.WorkItemDraft:
    """What the workbench shows to the lead."""
    told = attendance_wire.exception_text(each)
    draft = work_pb2.WorkItemDraft(
        subject=name,
        kind=RESOLVE,
        title=wire.text(
            f"{told.en.removesuffix('.')}, {each.work_date}", f"{told.zh.removesuffix('。')}，{each.work_date}"
        ),
        reasons=[work_pb2.Reason(code=each.kind.value, text=told)],
        employee=each.employee,
        team=each.team,
        facts=[
            work_pb2.Fact(key="work_date", label=wire.text("Work date", "工作日"), value=each.work_date),
            work_pb2.Fact(
                key="amiss_minutes",
                label=wire.text("Minutes amiss", "异常时长"),
                value=str(each.minutes),
                unit="minutes",
            ),
        ],
        actions=_actions(name, each.kind),
        priority=_URGENT if each.kind is Kind.ABSENT else _USUAL,
    )
    draft.due_time.CopyFrom(wire.timestamp(now + RESOLVE_WITHIN))
    return draft


def _actions(name: str, kind: Kind) -> list[work_pb2.Action]:
    def request(*, excuse: bool, reason: str) -> struct_pb2.Struct:
        return wire.struct({"names": [name], "excuse": excuse, "reason": f"EXCEPTION_REASON_{reason}"})

    likely, english, chinese, reason = _LIKELY[kind]
    return [
        work_pb2.Action(
            id=likely,
            label=wire.text(english, chinese),
            method=_METHOD,
            request=request(excuse=True, reason=reason),
            style=work_pb2.ACTION_STYLE_PRIMARY,
        ),
        work_pb2.Action(
            id="excuse",
            label=wire.text("Excuse, with a note", "说明原因，免责"),
            method=_METHOD,
            request=request(excuse=True, reason="OTHER"),
            asks_for="note",
        ),
        work_pb2.Action(
            id="uphold",
            label=wire.text("It counts", "认定异常"),
            method=_METHOD,
            request=request(excuse=False, reason="PERSONAL"),
            style=work_pb2.ACTION_STYLE_DANGER,
        ),
    ]
