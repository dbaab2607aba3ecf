"""The day under way forecast anew from what came so far, and the cover of a skill held against what that asks for."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from services.kit.db import Tx
from services.scheduling import foreseeing
from services.scheduling.domain import intraday, queues, staffing, worked
from services.scheduling.domain.demand import Expected, Forecast
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.sparing import Ground, Need
from services.scheduling.domain.staffing import Crew
from services.scheduling.store import cover, history, requirements

Look = Callable[[cover.Key, dt.datetime, dt.datetime], Ground]
"""The cover of a skill of a centre over the whole intervals that a stretch of time touches."""

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Basis:
    """What a day is forecast anew from. came: contacts of the slots that are over and known in full, by start."""

    queue: Queue
    made: Forecast
    slots: list[Expected]
    came: dict[dt.datetime, float]


@dataclass(frozen=True, slots=True)
class Anew:
    """A slot as it was forecast and as it is now. crew_before, crew: what either asks for."""

    before: Expected
    after: Expected
    crew_before: Crew
    crew: Crew


def read(tx: Tx, queue: Queue, day: dt.date) -> Basis | None:
    """What a day of a queue, by its own clock, is forecast anew from; None without a forecast of it."""
    bounds = queues.midnight(day, queue.zone), queues.midnight(day + _DAY, queue.zone)
    made = foreseeing.of_day(tx, queue, day, requirements.forecast_behind(tx, queue.id, *bounds))
    if made is None:
        return None
    slots = [slot for slot in made.slots if bounds[0] <= slot.start < bounds[1]]
    return Basis(queue, made, slots, _come(tx, queue, bounds))


def reckon(basis: Basis) -> list[Anew]:
    """The slots of the day: those that came as they came, the others moved by them.

    Raises:
        WrongState: AHT_UNKNOWN.
        Invalid: LOAD_TOO_LARGE.
    """
    before = basis.slots
    found = intraday.again([slot.calls for slot in before], [basis.came.get(slot.start) for slot in before])
    after = [dataclasses.replace(slot, calls=calls) for slot, calls in zip(before, found, strict=True)]
    spread = basis.made.spread
    crews = [[slot.crew for slot in staffing.require(basis.queue, slots, spread, 0)] for slots in (before, after)]
    return [Anew(*each) for each in zip(before, after, *crews, strict=True)]


class Anticipated:
    """Cover held against the requirement in force, moved by what the day so far makes of today's rest.

    The requirement keeps what people put into it, a quantile or a playbook: it is raised or lowered by as many agents
    as the new forecast asks for more or fewer than the old one. Other days, and queues without a forecast, stay.
    """

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._moved: dict[str, dict[int, Anew]] = {}

    def ground(self, key: cover.Key, start: dt.datetime, end: dt.datetime) -> Ground:
        """The cover, as `Look` has it.

        Raises:
            WrongState: AHT_UNKNOWN.
            Invalid: LOAD_TOO_LARGE.
        """
        demand = cover.demanded(self._tx, key, start, end)
        needed = {queue.id: self._needs(queue, demand.needed.get(queue.id, {})) for queue in demand.serving}
        asked = dataclasses.replace(demand, needed=needed)
        return cover.survey(self._tx, key, start, end, demand=asked).ground(start, end)

    def _needs(self, queue: Queue, known: Mapping[int, Need]) -> dict[int, Need]:
        if queue.id not in self._moved:
            self._moved[queue.id] = self._anew(queue)
        moved = self._moved[queue.id]
        return {cell: _moved(need, moved[cell]) if cell in moved else need for cell, need in known.items()}

    def _anew(self, queue: Queue) -> dict[int, Anew]:
        """The slots of today that are yet to come or under way, by first cell."""
        now = self._tx.now
        basis = read(self._tx, queue, now.astimezone(queue.zone).date())
        if basis is None or not basis.came:
            return {}
        length = dt.timedelta(minutes=queue.slot_minutes)
        found = reckon(basis)
        return {worked.cell_of(each.before.start): each for each in found if each.before.start + length > now}


def _moved(need: Need, anew: Anew) -> Need:
    agents = max(0, need.agents + anew.crew.agents - anew.crew_before.agents)
    before = anew.before.calls
    calls = need.calls * anew.after.calls / before if before > 0 else need.calls
    return dataclasses.replace(need, agents=agents, calls=calls)


def _come(tx: Tx, queue: Queue, bounds: tuple[dt.datetime, dt.datetime]) -> dict[dt.datetime, float]:
    """Contacts of the slots that are over and known in full; what is known of the others is not all that comes."""
    length = dt.timedelta(minutes=queue.slot_minutes)
    return {
        slot.start: float(slot.offered)
        for slot in history.between(tx, queue.id, *bounds)
        if slot.covered_minutes >= queue.slot_minutes and slot.start + length <= tx.now
    }
