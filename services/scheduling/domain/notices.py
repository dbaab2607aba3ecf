"""What a person is told when their roster changes: each date that is different, as it was and as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from services.scheduling.domain.shifts import Pause
from services.scheduling.domain.worked import Worked


@dataclass(frozen=True, slots=True)
class Seen:
    """A shift as a notice tells it. start, end: UTC, end exclusive."""

    shift_type: str
    start: datetime
    end: datetime
    skill: str
    pauses: tuple[Pause, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A date on which a person works otherwise than before; None is a free day. work_date: ISO."""

    work_date: str
    before: Seen | None
    after: Seen | None


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice to a person. cause: `ROSTER`, `EDIT`, `AGREED`, `ASSIGNED`. roster: name; empty unless one caused it.

    team: of the first date concerned. differences: by date, at least one. read: when the person read it.
    """

    id: str
    employee: str
    team: str
    centre: str
    cause: str
    roster: str
    differences: tuple[Difference, ...]
    created: datetime
    read: datetime | None = None
    version: int = 1

    @property
    def name(self) -> str:
        """The resource name."""
        return f"shiftNotices/{self.id}"


def differences(before: Iterable[Worked], after: Iterable[Worked]) -> dict[str, tuple[Difference, ...]]:
    """What a person would notice, by person and date; who would notice nothing is left out.

    before, after: shifts of the same people and dates; those taken away count as free days.
    """
    old = {(shift.employee, shift.work_date): shift for shift in before if not shift.cancelled}
    new = {(shift.employee, shift.work_date): shift for shift in after if not shift.cancelled}
    found: dict[str, list[Difference]] = {}
    for employee, date in sorted(old.keys() | new.keys()):
        was, now = old.get((employee, date)), new.get((employee, date))
        if was is None or now is None or was.work != now.work:
            found.setdefault(employee, []).append(Difference(date, _seen(was), _seen(now)))
    return {employee: tuple(each) for employee, each in found.items()}


def _seen(shift: Worked | None) -> Seen | None:
    if shift is None:
        return None
    return Seen(shift.shift_type, shift.start, shift.end, shift.skill, shift.pauses)
