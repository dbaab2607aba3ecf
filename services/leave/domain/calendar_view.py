"""The team calendar: who is off on which day, and how that counts against the team's cap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from services.leave.domain import request


@dataclass(frozen=True, slots=True)
class Off:
    """One person's leave on a day.

    minutes: charged for that work date. certain: decided, not merely asked for.
    """

    employee: str
    request: str
    leave_type: str
    minutes: int
    certain: bool


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a team.

    counted: people who count against the cap; left: places still free, None without a cap.
    """

    day: date
    off: tuple[Off, ...]
    counted: int
    left: int | None


def team_calendar(
    requests: Iterable[request.LeaveRequest], first: date, last: date, *, cap: int | None = None
) -> tuple[Day, ...]:
    """Give the days from first to last, both inclusive; a night shift stands on the day it starts.

    Pending requests are shown and counted, because their cover is held; the waiting list is not.
    """
    by_day: dict[date, list[Off]] = {}
    for asked in requests:
        if asked.state not in SHOWN:
            continue
        minutes: dict[date, int] = {}
        for charge in asked.segment.charges:
            minutes[charge.work_date] = minutes.get(charge.work_date, 0) + charge.minutes
        for day, charged in minutes.items():
            off = Off(asked.employee, asked.request, asked.leave_type, charged, asked.state in request.AWAY)
            by_day.setdefault(day, []).append(off)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return tuple(_day(day, by_day.get(day, []), cap) for day in days)


def off_counts(requests: Iterable[request.LeaveRequest], *, but: str = "") -> Mapping[date, int]:
    """Give, by work date, how many people are off or have asked to be. but: a person who is not counted."""
    shown = (asked for asked in requests if asked.state in SHOWN and asked.employee != but)
    return count_off((asked.employee, [charge.work_date for charge in asked.segment.charges]) for asked in shown)


def count_off(taken: Iterable[tuple[str, Iterable[date]]]) -> Mapping[date, int]:
    """Give, by work date, how many people are among those who take it, each with the dates of one request."""
    people: dict[date, set[str]] = {}
    for employee, days in taken:
        for day in days:
            people.setdefault(day, set()).add(employee)
    return {day: len(names) for day, names in people.items()}


SHOWN = request.AWAY | request.PENDING | {request.State.SUBMITTED}
"""States in which a request takes a place."""


def _day(day: date, off: list[Off], cap: int | None) -> Day:
    counted = len({one.employee for one in off})
    ordered = tuple(sorted(off, key=lambda one: (not one.certain, one.employee, one.request)))
    return Day(day, ordered, counted, None if cap is None else max(cap - counted, 0))
