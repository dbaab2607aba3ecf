"""Making a forecast of a queue from all that is known of it, and reading one with what people adjusted."""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from dataclasses import dataclass

from services.kit import db
from services.kit.db import Tx
from services.scheduling import figures, weathering
from services.scheduling.domain import adjusting, demand, queues
from services.scheduling.domain import edits as domain_edits
from services.scheduling.domain.adjusting import Adjustment
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.demand import Days, Forecast
from services.scheduling.domain.edits import Edit
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue
from services.scheduling.store import adjustments, calendars, edits, forecasts, history
from services.scheduling.store.weather_effects import Applied

MOST_HISTORY_DAYS = 731
"""How far back a forecast looks: two years, so that each season is seen twice."""

_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Known:
    """What came to a queue before an instant, and the edits that stand over it."""

    slots: list[Slot]
    edited: list[Edit]


@dataclass(frozen=True, slots=True)
class Basis:
    """All that a forecast of the days rests on."""

    queue: Queue
    days: Days
    known: Known
    calendar: Calendar
    sky: weathering.Ahead | None
    made: dt.datetime


def known_before(tx: Tx, queue: Queue, day: dt.date, *, days: int = MOST_HISTORY_DAYS) -> Known:
    """What is known of a queue before a day begins, of the latest days."""
    end = queues.midnight(day, queue.zone)
    slots = history.latest(tx, queue.id, end, days=days)
    return Known(slots, edits.touching(tx, queue.id, slots[0].start, end) if slots else [])


def learnt_before(tx: Tx, queue: Queue, day: dt.date) -> list[Slot]:
    """What is learnt from of a queue before a day begins: what came, with the edits over it."""
    known = known_before(tx, queue, day)
    return domain_edits.apply(known.slots, known.edited)[0]


def read(tx: Tx, queue: Queue, days: Days) -> Basis:
    """Read what a forecast of the days rests on."""
    sky = weathering.ahead(tx, queue.name, days, queue.zone)
    return Basis(queue, days, known_before(tx, queue, days[0]), calendars.get(tx), sky, tx.now)


def reckon(basis: Basis) -> tuple[Forecast, list[Applied]]:
    """The forecast, and what weather did to it: seconds of arithmetic, for which nobody's write should wait.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    began = time.perf_counter()
    made, known = (db.new_id(), basis.made), basis.known
    blind = demand.predict(basis.queue, known.slots, basis.days, basis.calendar, made=made, edited=known.edited)
    found = weathering.weigh(blind, basis.queue.zone, basis.sky)
    figures.FORECAST.record("scheduling", {}, time.perf_counter() - began)
    return found


def over(tx: Tx, made: Forecast, *, standing: bool = True) -> list[Adjustment]:
    """Adjustments over a forecast: a copy's own, or those of the queue. standing: without withdrawn ones."""
    if not made.slots:
        return []
    span = made.slots[0].start, made.slots[-1].start + _MINUTE
    own = made.id if adjustments.copy_of(tx, made.id) is not None else ""
    return adjustments.over(tx, made.queue, own, span, standing=standing)


def adjusted(tx: Tx, made: Forecast) -> Forecast:
    """A forecast with the adjustments that stand over it."""
    found = over(tx, made)
    return dataclasses.replace(made, slots=adjusting.apply(made.slots, found, made.spread)) if found else made


def of_day(tx: Tx, queue: Queue, day: dt.date, behind: str) -> Forecast | None:
    """The forecast of a day that people work by, adjusted: behind the requirement, else the newest with the day."""
    found = forecasts.get(tx, behind) if behind else forecasts.of_day(tx, queue.id, day)
    return adjusted(tx, found) if found is not None else None
