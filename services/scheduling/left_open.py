"""What a roster of some teams is asked for: the heads that the others of the centre, by their shifts, leave open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from services.kit.db import Tx
from services.scheduling.domain import worked
from services.scheduling.domain.queues import midnight
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
        minutes = [0] * slots.count
        for cell, known in there.get((centre, skill), {}).items():
            if 0 <= (slot := slots.of(cell)) < slots.count:
                minutes[slot] += known
        pairs = zip(heads, minutes, strict=True)
        found[skill] = tuple(max(0, head - there_for // SLOT_MINUTES) for head, there_for in pairs)
    return found
