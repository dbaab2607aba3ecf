"""How many of the rostered heads will really be there: less the queues' unplanned shrinkage, less what weather adds.

One place for every figure that counts heads: cover and holds on it, plans for the day, rosters, heads required. Planned
shrinkage (leave, training, breaks) is no part of it: the roster shows that.

Source: domain reference 1.6, 4.8.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import requirement, worked
from services.scheduling.domain.queues import Queue, midnight
from services.scheduling.domain.staffing import Required

MOST_LOST_PERMILLE = 950
"""More than that, together with what is lost on usual days, weather is not believed to keep away."""

_DAY = timedelta(days=1)
_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Supply:
    """What is lost of rostered time. unplanned_permille: on usual days.

    weather: permille of scheduled time that weather as forecast adds, by ISO date at the site. zone: of the site.
    """

    unplanned_permille: int = 0
    weather: Mapping[str, int] = field(default_factory=dict)
    zone: ZoneInfo = _UTC

    def lost_on(self, day: date) -> int:
        """What is lost of a day's rostered time, permille: weather adds to the usual, once."""
        return _with_weather(self.unplanned_permille, self.weather.get(day.isoformat(), 0))

    def lost(self, first_cell: int, interval_cells: int, count: int) -> NDArray[np.int64]:
        """What is lost of so many intervals in a row, permille; an interval belongs to the day in which it begins."""
        found = np.full(count, self.unplanned_permille, dtype=np.int64)
        if not self.weather or not count:
            return found
        day = worked.instant_of(first_cell).astimezone(self.zone).date()
        begins = 0
        while begins < count:
            after = worked.cell_of(midnight(day + _DAY, self.zone))
            ends = -(-(after - first_cell) // interval_cells)
            found[begins:ends] = self.lost_on(day)
            begins, day = max(begins, ends), day + _DAY
        return found


def with_heads(queue: Queue, slots: Sequence[Required], weather: Mapping[str, int]) -> tuple[Required, ...]:
    """Required slots with the heads to roster of all shrinkage, planned or not, and what weather adds by ISO date."""
    usual = round(1000 * queue.to_reckon().shrinkage.total)
    found = []
    for slot in slots:
        lost = _with_weather(usual, _on(slot, queue, weather))
        heads = requirement.headcount(slot.crew.agents, lost / 1000)
        found.append(dataclasses.replace(slot, crew=dataclasses.replace(slot.crew, heads=heads)))
    return tuple(found)


def heads_unplanned(queue: Queue, slot: Required, weather: Mapping[str, int]) -> int:
    """Heads to roster of a slot where the roster shows what is planned: unplanned shrinkage, and weather."""
    lost = _with_weather(queue.target.unplanned_shrinkage_permille, _on(slot, queue, weather))
    return requirement.headcount(slot.crew.agents, lost / 1000)


def _on(slot: Required, queue: Queue, weather: Mapping[str, int]) -> int:
    return weather.get(slot.start.astimezone(queue.zone).date().isoformat(), 0)


def _with_weather(usual_permille: int, extra_permille: int) -> int:
    return max(usual_permille, min(MOST_LOST_PERMILLE, usual_permille + extra_permille))
