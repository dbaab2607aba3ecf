"""What is kept of a shift's attendance: facts, exceptions and their states, and what a close tells of a person."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from services.scheduling.domain.adherence import Kept, Overtime
from services.scheduling.domain.attendance import MISSING, Amiss, Kind

OPEN, PRE_RESOLVED, EXCUSED, UPHELD = "OPEN", "PRE_RESOLVED", "EXCUSED", "UPHELD"
CHANGED_SHIFT, LATE_RECORD = "CHANGED_SHIFT", "LATE_RECORD"
AUTOMATIC = frozenset({"LEAVE", "TRAINING", "MEETING", "OUTAGE", CHANGED_SHIFT, LATE_RECORD})
"""Reasons that nobody gives: they follow from what is on record."""
BY_PERSON = frozenset({EXCUSED, UPHELD})


@dataclass(frozen=True, slots=True)
class Told:
    """What a close tells of a person, JSON-ready: facts of each day, and of each cycle that ended."""

    days: list[dict[str, object]] = field(default_factory=list)
    cycles: list[dict[str, object]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Attended:
    """Attendance of a shift. Of minutes, scheduled = worked + late + early + absent + excused.

    cycle: what counts in a cycle of comprehensive working time, work outside of statutory holidays; None where hours
    are not averaged.
    """

    shift: str
    employee: str
    team: str
    centre: str
    work_date: str
    scheduled: int
    worked: int
    late: int
    early: int
    absent: int
    excused: int
    leave: int
    extra: int
    overtime: Overtime
    missing_punches: int
    came: datetime | None
    left: datetime | None
    kept: Kept
    cells: tuple[tuple[int, int, int, int], ...]
    shift_version: int
    cycle: int | None = None

    @property
    def facts(self) -> dict[str, object]:
        """What a close tells of the day; JSON-ready, and the same whenever nothing that is told has changed."""
        averaged = {"cycle": self.cycle} if self.cycle is not None else {}
        return averaged | {
            "work_date": self.work_date,
            "shift": f"shifts/{self.shift}",
            "scheduled": self.scheduled,
            "worked": self.worked,
            "late": self.late,
            "early": self.early,
            "absent": self.absent,
            "excused": self.excused,
            "leave": self.leave,
            "overtime_workday": self.overtime.workday,
            "overtime_rest_day": self.overtime.rest_day,
            "overtime_holiday": self.overtime.holiday,
            "missing_punch_count": self.missing_punches,
            "observed": bool(self.kept.observed),
            "scheduled_seconds": self.kept.scheduled,
            "adherent_seconds": self.kept.adherent,
            "worked_seconds": self.kept.worked,
        }


@dataclass(frozen=True, slots=True)
class Exceptional:
    """Something amiss with a shift, and what became of it. resolver: empty where it was resolved by itself."""

    id: str
    shift: str
    employee: str
    team: str
    centre: str
    work_date: str
    kind: Kind
    minutes: int
    state: str = OPEN
    reason: str = ""
    note: str = ""
    source: str = ""
    resolver: str = ""
    changed: datetime | None = None
    version: int = 0


def exception_id(shift: str, kind: Kind) -> str:
    """The id of an exception: the same whenever the same is found of the same shift."""
    return f"{shift}-{kind.value.lower().replace('_', '-')}"


def found(attended: Attended, amiss: Amiss) -> Exceptional:
    """An exception as it is found: open, or resolved by what explains all of it."""
    why = amiss.explained
    return Exceptional(
        id=exception_id(attended.shift, amiss.kind),
        shift=attended.shift,
        employee=attended.employee,
        team=attended.team,
        centre=attended.centre,
        work_date=attended.work_date,
        kind=amiss.kind,
        minutes=amiss.minutes,
        state=PRE_RESOLVED if why is not None else OPEN,
        reason=why.reason if why is not None else "",
        source=why.source if why is not None else "",
    )


def reconcile(
    known: Mapping[str, Exceptional], now: Iterable[Exceptional], *, cleared_by: str
) -> tuple[list[Exceptional], list[Exceptional]]:
    """What changes among the exceptions of a shift; and all of them as they stand then.

    What a person resolved stays so unless more is amiss than was resolved. What is no longer found, and was open, is
    resolved by itself. cleared_by: the reason of that.
    """
    wanted = {each.id: each for each in now}
    changed, standing = [], []
    for name in sorted(known.keys() | wanted.keys()):
        before, after = known.get(name), wanted.get(name)
        kept = _next(before, after, cleared_by)
        if before is None or _told(kept) != _told(before):
            kept = dataclasses.replace(kept, version=(before.version if before is not None else 0) + 1)
            changed.append(kept)
        standing.append(kept)
    return changed, standing


def settle(attended: Attended, amiss: Iterable[Amiss], standing: Iterable[Exceptional]) -> Attended:
    """The facts of a shift with what is left amiss, less what people excused."""
    excused_kinds = {each.kind for each in standing if each.state == EXCUSED}
    left = {each.kind: each.minutes for each in amiss if each.explained is None}
    counted = {kind: minutes for kind, minutes in left.items() if kind not in excused_kinds}
    late, early = counted.get(Kind.LATE, 0), counted.get(Kind.EARLY_LEAVE, 0)
    absent = counted.get(Kind.ABSENT, 0) + counted.get(Kind.GAP, 0)
    excused = sum(
        minutes for kind, minutes in left.items() if kind in excused_kinds and kind not in {*MISSING, Kind.OFF_PHONE}
    )
    missed = late + early + absent + excused
    return dataclasses.replace(
        attended,
        late=late,
        early=early,
        absent=absent,
        excused=excused,
        worked=attended.scheduled - missed,
        cycle=max(0, attended.cycle - missed) if attended.cycle is not None else None,
        missing_punches=sum(kind in MISSING for kind in counted),
    )


def _next(before: Exceptional | None, after: Exceptional | None, cleared_by: str) -> Exceptional:
    if after is None:
        if before is None:
            raise LookupError("nothing to go on from")
        if before.state != OPEN:
            return before
        return dataclasses.replace(before, state=PRE_RESOLVED, reason=cleared_by)
    if before is None:
        return after
    if before.state in BY_PERSON and (after.state != OPEN or after.minutes <= before.minutes):
        return before
    return dataclasses.replace(after, version=before.version, changed=before.changed)


def _told(each: Exceptional) -> tuple[object, ...]:
    return (each.minutes, each.state, each.reason, each.note, each.source, each.resolver, each.team, each.work_date)
