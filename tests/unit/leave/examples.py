"""People, times and requests that the tests of leave share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from services.leave.domain import booking, charging, ledger, request, type_files, types

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
START = datetime(2026, 11, 10, 1, tzinfo=UTC)
END = datetime(2026, 11, 12, 10, tzinfo=UTC)
DAYS = (date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 12))

AGENT = request.Actor("a7", request.Role.AGENT)
LEAD = request.Actor("l1", request.Role.TEAM_LEAD, frozenset({"t1"}))
OTHER_LEAD = request.Actor("l2", request.Role.TEAM_LEAD, frozenset({"t2"}))
MANAGER = request.Actor("m1", request.Role.CENTRE_MANAGER)
OFFICER = request.Actor("o1", request.Role.OFFICER)
SYSTEM = request.Actor("policy", request.Role.SYSTEM)


def kind(code: str = "ANNUAL", **changes: Any) -> types.LeaveType:
    return replace(types.in_force(type_files.shipped(), code, date(2026, 1, 1)), **changes)


def charges(*minutes: int) -> tuple[charging.DayCharge, ...]:
    return tuple(charging.DayCharge(day, part, f"s{day.day}") for day, part in zip(DAYS, minutes, strict=False) if part)


def segment(*minutes: int, start: datetime = START, end: datetime = END) -> request.Segment:
    return request.Segment(start, end, charges(*(minutes or (480, 480, 480))))


def asked(state: request.State = request.State.DRAFT, **changes: Any) -> request.LeaveRequest:
    made = request.LeaveRequest("r1", "a7", "t1", "ANNUAL", "Asia/Shanghai", segment(), state=state)
    return replace(made, **changes)


def deed(actor: request.Actor, reason: str = "", *, at: datetime = NOON) -> request.Deed:
    return request.Deed(actor, at, reason, "leave/3", 4800, 3360)


def stamp(key: str, on: date = date(2026, 11, 1)) -> booking.Stamp:
    return booking.Stamp(key, on, NOON, f"event/{key}")


def lot(name: str = "2026", **changes: Any) -> ledger.Lot:
    made = ledger.Lot("a7", "ANNUAL", name, date(2026, 1, 1), date(2026, 12, 31), statutory=True)
    return replace(made, **changes)


def granted(minutes: int = 4800, **changes: Any) -> ledger.Ledger:
    return booking.grant(ledger.Ledger(), stamp("g1"), lot(**changes), minutes).book


def hours(start: float, end: float, day: int = 10) -> charging.Interval:
    midnight = datetime(2026, 11, day, tzinfo=UTC)
    return charging.Interval(midnight + timedelta(hours=start), midnight + timedelta(hours=end))
