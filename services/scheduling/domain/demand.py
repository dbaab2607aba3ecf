"""From what came to what will come: history and forecast of a queue."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np

from services.kit.errors import WrongState
from services.scheduling.domain import backtest, forecast, history
from services.scheduling.domain.backtest import Scored
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.forecast import Spread
from services.scheduling.domain.general_rule import LUNAR
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue

DAY = timedelta(days=1)

LEAST_DAYS = 7
"""Days with data below which nothing is forecast: one of each weekday."""

MOST_ORIGINS = 12
"""Origins of the backtest, a week apart."""

LEAST_HORIZON, MOST_HORIZON = 7, 28
"""Days of the windows of the backtest: as many as are forecast, within these."""

LOW, HIGH = 0.1, 0.9

Days = tuple[date, date]
"""[first day, day after the last)."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a slot will bring. start: UTC. calls: contacts, with their 10 % and 90 % quantiles.

    aht_s: 0 where nothing is known of it.
    """

    start: datetime
    calls: float
    low: float
    high: float
    aht_s: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """A forecast of a queue. Days [start_date, end_date). evidence: every model tried, best first."""

    id: str
    queue: str
    centre: str
    start_date: date
    end_date: date
    model: str
    evidence: tuple[Scored, ...]
    origin_count: int
    spread: Spread
    provisional: tuple[date, ...]
    create_time: datetime
    slots: tuple[Expected, ...] = ()


def history_of(queue: Queue, slots: Iterable[Slot]) -> history.History:
    """History on the grid of the queue's days, by its wall clock.

    Of an hour that came twice the mean is taken; slots that are covered in part are gaps.

    Raises:
        Invalid: HISTORY_EMPTY.
    """
    zone = queue.zone
    by_wall: dict[datetime, list[Slot]] = {}
    for slot in slots:
        wall = slot.start.astimezone(zone).replace(tzinfo=None, fold=0)
        by_wall.setdefault(wall, []).append(slot)
    return history.of_rows((_calls(wall, found) for wall, found in by_wall.items()), queue.slot_minutes)


def predict(
    queue: Queue, slots: Sequence[Slot], days: Days, calendar: Calendar, *, made: tuple[str, datetime]
) -> Forecast:
    """The forecast of the days by the model that did best on what was known before them.

    slots: of the history before the first day. made: id and instant of the forecast.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    start_date, end_date = days
    if len({slot.start.astimezone(queue.zone).date() for slot in slots}) < LEAST_DAYS:
        raise _short(start_date)
    known, classes = with_classes(history_of(queue, slots).until(start_date), days, calendar)
    ahead = [start_date + timedelta(days=place) for place in range((end_date - start_date).days)]
    horizon_days = min(max(len(ahead), LEAST_HORIZON), MOST_HORIZON)
    choice = backtest.choose(known, classes, horizon_days=horizon_days, count=MOST_ORIGINS)
    found = forecast.produce(known, ahead, choice.model, classes, choice.spread)
    low, high = found.quantile(LOW), found.quantile(HIGH)
    aht_s = np.where(np.isnan(found.aht_s), float(queue.default_aht_seconds), found.aht_s)
    return Forecast(
        id=made[0],
        queue=queue.id,
        centre=queue.centre,
        start_date=start_date,
        end_date=end_date,
        model=choice.model.value,
        evidence=tuple(sorted(choice.scores, key=lambda score: (score.model is not choice.model, _error(score)))),
        origin_count=len(choice.origins),
        spread=choice.spread,
        provisional=tuple(sorted(found.provisional)),
        create_time=made[1],
        slots=tuple(
            Expected(start, *(_thousandths(part[at]) for part in (found.calls, low, high, aht_s)))
            for start, *place in queue.slots(start_date, end_date)
            for at in [tuple(place)]
        ),
    )


def with_classes(known: history.History, days: Days, calendar: Calendar) -> tuple[history.History, Calendar | None]:
    """The history whose day classes are known, with the calendar; all of it without, when the days are outside.

    Day classes are known from 2023 on: before, and beyond 2050, days count as plain weekdays.
    """
    first, last = date(min(LUNAR), 1, 1), date(max(LUNAR), 12, 31)
    enough = first + timedelta(days=LEAST_DAYS)
    if days[0] < enough or days[1] > last or known.last_day < enough:
        return known, None
    return known.since(first), calendar


def _calls(wall: datetime, found: Sequence[Slot]) -> history.Calls:
    handled = [slot.handled for slot in found if slot.handled is not None]
    seconds = [slot.handle_seconds for slot in found if slot.handle_seconds is not None]
    count = len(found)
    return history.Calls(
        wall,
        min(slot.covered_minutes for slot in found),
        sum(slot.offered for slot in found) / count,
        sum(handled) / count if len(handled) == count else None,
        sum(seconds) / count if len(seconds) == count else None,
    )


def _thousandths(value: float) -> float:
    return round(float(value), 3)


def _error(score: Scored) -> float:
    return math.inf if score.slot_wape is None else score.slot_wape


def _short(start_date: date) -> WrongState:
    return WrongState(
        "HISTORY_SHORT",
        f"Fewer than {LEAST_DAYS} days of history are known before {start_date}. Import at least four weeks.",
        f"{start_date} 之前的历史话务不足 {LEAST_DAYS} 天,请至少导入四周的数据。",
        date=start_date,
        least_days=LEAST_DAYS,
    )
