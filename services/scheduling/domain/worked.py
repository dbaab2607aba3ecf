"""A person's shift in force: for whom it counts, and which of its minutes are on the phones."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from services.scheduling.domain import shifts
from services.scheduling.domain.shifts import Pause, Period, ShiftType

CELL_MINUTES = 15
"""Cover is kept by cells of this length, counted from 1970 in UTC; every queue's slots are made of whole ones."""

CELLS_A_DAY = shifts.DAY_MINUTES // CELL_MINUTES


@dataclass(frozen=True, slots=True)
class Worked:
    """What a person works on a date. start, end: UTC, end exclusive. work_date: ISO, on which it starts at the site.

    skill: served in it. team, centre: the person's on that date. version: counts up with every change.
    """

    employee: str
    work_date: str
    shift_type: str
    skill: str
    centre: str
    team: str
    start: datetime
    end: datetime
    time_zone: str
    paid_minutes: int
    pauses: tuple[Pause, ...] = ()
    id: str = ""
    version: int = 0
    roster: str = ""
    cancelled: bool = False
    changed: datetime | None = None

    @property
    def work(self) -> tuple[object, ...]:
        """All that a person would notice if it changed."""
        return (self.shift_type, self.skill, self.centre, self.team, self.start, self.end, self.pauses)

    def pause_periods(self, *, unpaid_only: bool = False) -> list[Period]:
        """When the breaks are, by the clock on the wall."""
        found = _pause_periods(self.start, self.end, self.time_zone, self.pauses)
        if unpaid_only:
            return [period for period, pause in zip(found, self.pauses, strict=True) if not pause.paid]
        return list(found)

    def phone_periods(self) -> list[Period]:
        """When the person is on the phones: neither paid nor unpaid breaks."""
        return shifts.without([(self.start, self.end)], self.pause_periods())

    def phone_cells(self) -> Mapping[int, int]:
        """Minutes on the phones by cell."""
        return _phone_cells(self.start, self.end, self.time_zone, self.pauses)

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Whether any part of it lies in [start, end)."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Away:
    """A span in which a person is away: approved leave, or (held) leave that is being asked for."""

    employee: str
    start: datetime
    end: datetime
    source: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """Where a shift counts: centre, team and skill of a person on a date."""

    employee: str
    centre: str
    team: str
    skill: str
    zone: str


def give(shift_type: ShiftType, work_date: date, post: Post) -> Worked:
    """The shift type on that date for that person, its breaks at their usual places."""
    planned = shifts.plan(shift_type, work_date, ZoneInfo(post.zone))
    return Worked(
        employee=post.employee,
        work_date=work_date.isoformat(),
        shift_type=shift_type.code,
        skill=post.skill,
        centre=post.centre,
        team=post.team,
        start=planned.start,
        end=planned.end,
        time_zone=post.zone,
        paid_minutes=planned.paid_minutes,
        pauses=tuple(pause.still for pause in shift_type.pauses),
    )


@functools.lru_cache(maxsize=4096)
def _pause_periods(start: datetime, end: datetime, time_zone: str, pauses: tuple[Pause, ...]) -> tuple[Period, ...]:
    """When each break is. Kept, because many people work the same shift."""
    zone = ZoneInfo(time_zone)
    local = start.astimezone(zone)
    steady = local.utcoffset() == end.astimezone(zone).utcoffset()
    found = []
    for pause in pauses:
        offset = timedelta(minutes=pause.offset_minutes)
        begins = start + offset if steady else (local + offset).astimezone(UTC)
        begins = min(end, max(start, begins))
        found.append((begins, min(end, begins + timedelta(minutes=pause.minutes))))
    return tuple(found)


@functools.lru_cache(maxsize=4096)
def _phone_cells(start: datetime, end: datetime, time_zone: str, pauses: tuple[Pause, ...]) -> Mapping[int, int]:
    """Minutes on the phones by cell. Kept, because many people work the same shift."""
    return cells(shifts.without([(start, end)], _pause_periods(start, end, time_zone, pauses)))


def taken(shift: Worked, spans: Iterable[Period], absences: Sequence[Period] = ()) -> list[Period]:
    """The phone minutes of a shift that lie in any of the spans and in no absence."""
    free = shifts.without(shift.phone_periods(), absences)
    return shifts.without(free, shifts.without(free, list(spans)))


def cell_of(instant: datetime) -> int:
    """The cell in which an instant lies."""
    return int(instant.timestamp()) // (CELL_MINUTES * 60)


def instant_of(cell: int) -> datetime:
    """The start of a cell, in UTC."""
    return datetime.fromtimestamp(cell * CELL_MINUTES * 60, UTC)


def cells(periods: Iterable[Period]) -> dict[int, int]:
    """Minutes of the periods by cell."""
    found: dict[int, int] = {}
    for start, end in periods:
        begins, ends = int(start.timestamp()) // 60, int(end.timestamp()) // 60
        while begins < ends:
            cell = begins // CELL_MINUTES
            until = min(ends, (cell + 1) * CELL_MINUTES)
            found[cell] = found.get(cell, 0) + until - begins
            begins = until
    return found
