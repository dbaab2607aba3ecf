"""What a roster is asked for beyond the requirement as it is: less what other teams do, more what leave takes."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from services.kit.db import Tx
from services.scheduling.domain import worked
from services.scheduling.domain.queues import midnight
from services.scheduling.domain.worked import Worked
from services.scheduling.store import cover, shifts

SLOT_MINUTES = 30
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Slots:
    """The half-hours of days in a row, by the clock of a zone."""

    days: Sequence[dt.date]
    zone: ZoneInfo

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.days) * 1440 // SLOT_MINUTES

    def of(self, cell: int) -> int:
        """The slot in which a cell of cover lies: negative before the first, the count or more behind the last."""
        local = worked.instant_of(cell).astimezone(self.zone)
        return ((local.date() - self.days[0]).days * 1440 + local.hour * 60 + local.minute) // SLOT_MINUTES


def by_others(
    tx: Tx, centre: str, own: AbstractSet[str], slots: Slots, demand: Mapping[str, Sequence[int]]
) -> dict[str, tuple[int, ...]]:
    """Heads by skill and slot that are left to those whom the roster is for. own: their employees.

    Somebody who is there for a part of a slot counts for that part; what is left of a head asks for a whole one.
    """
    first, last = slots.days[0], slots.days[-1]
    near = shifts.replaced_by(tx, centre, (), (first - _DAY).isoformat(), (last + _DAY).isoformat())
    others = [shift for shift in near if shift.employee not in own]
    start, end = midnight(first, slots.zone), midnight(last + _DAY, slots.zone)
    there = cover.present(tx, others, start - _DAY, end + _DAY)
    found = {}
    for skill, heads in demand.items():
        pairs = zip(heads, _by_slot(slots, there.get((centre, skill), {})), strict=True)
        found[skill] = tuple(max(0, head - there_for // SLOT_MINUTES) for head, there_for in pairs)
    return found


def with_leave(
    kept: Iterable[tuple[Worked, Sequence[tuple[dt.datetime, dt.datetime]]]],
    slots: Slots,
    demand: Mapping[str, Sequence[int]],
) -> dict[str, tuple[int, ...]]:
    """Heads by skill and slot, with those whom leave takes out of shifts that stay: the shifts count as if worked.

    kept: such shifts, with the leave of the person.
    """
    taken: dict[str, Counter[int]] = {skill: Counter() for skill in demand}
    for shift, away in kept:
        if shift.skill in taken:
            taken[shift.skill].update(worked.cells(worked.taken(shift, away)))
    return {
        skill: tuple(
            head + minutes // SLOT_MINUTES for head, minutes in zip(heads, _by_slot(slots, taken[skill]), strict=True)
        )
        for skill, heads in demand.items()
    }


def _by_slot(slots: Slots, minutes: Mapping[int, int]) -> list[int]:
    """Minutes by slot of those by cell."""
    found = [0] * slots.count
    for cell, known in minutes.items():
        if 0 <= (slot := slots.of(cell)) < slots.count:
            found[slot] += known
    return found
