"""From what came to what will come: history and forecast of a queue."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np

from services.kit.errors import WrongState
from services.scheduling.domain import backtest, edits, forecast, history
from services.scheduling.domain.backtest import Choice, Scored
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.edits import Edit, Effect, Touched
from services.scheduling.domain.forecast import Spread
from services.scheduling.domain.general_rule import LUNAR
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue

DAY = timedelta(days=1)

LEAST_DAYS = 7
"""Days with data below which nothing is forecast: one of each weekday."""

MOST_ORIGINS, LEAST_STEP = 12, 7
"""Origins of the backtest, half a window apart, at least so many days: windows that overlap say much the same."""

LEAST_HORIZON, MOST_HORIZON = 7, 28
"""Days of the windows of the backtest: as many as are forecast, within these."""

LOW, HIGH = 0.1, 0.9

MOST_NOTES = 60
"""Most notes of a kind that are told, the latest."""

LEFT_OUT, EDITED, DAMPED = "LEFT_OUT", "EDITED", "DAMPED"

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
class Note:
    """What of the history was not believed as it came, in [start_date, end_date).

    edit: its id, empty for days that were damped. share: calls of a damped day against the usual ones of its weekday.
    """

    kind: str
    start_date: date
    end_date: date
    edit: str = ""
    slot_count: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Forecast:
    """A forecast of a queue. Days [start_date, end_date). evidence: every model tried, best first.

    notes: latest first. aht_wape: error of handling time on the past; None when nothing is known of it.
    """

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
    notes: tuple[Note, ...] = ()
    aht_wape: float | None = None


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
    queue: Queue,
    slots: Sequence[Slot],
    days: Days,
    calendar: Calendar,
    *,
    made: tuple[str, datetime],
    edited: Sequence[Edit] = (),
) -> Forecast:
    """The forecast of the days by the model that did best on what was known before them.

    slots: of the history before the first day. made: id and instant of the forecast. edited: edits that stand over the
    history, in the order they were made.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    start_date, end_date = days
    learnt, touched = edits.apply(slots, edited)
    known, classes = known_before(queue, learnt, days, calendar)
    ahead = [start_date + timedelta(days=place) for place in range((end_date - start_date).days)]
    horizon_days = min(max(len(ahead), LEAST_HORIZON), MOST_HORIZON)
    step_days = max(LEAST_STEP, horizon_days // 2)
    choice = backtest.choose(known, classes, horizon_days=horizon_days, step_days=step_days, count=MOST_ORIGINS)
    found = forecast.produce(known, ahead, choice.model, classes, choice.spread)
    return Forecast(
        id=made[0],
        queue=queue.id,
        centre=queue.centre,
        start_date=start_date,
        end_date=end_date,
        model=choice.model.value,
        evidence=_evidence(choice),
        origin_count=len(choice.origins),
        spread=choice.spread,
        provisional=tuple(sorted(found.provisional)),
        create_time=made[1],
        slots=expected(queue, found),
        notes=_notes(queue, touched, forecast.unusual(known, classes)),
        aht_wape=backtest.handling_error(known, choice.origins, horizon_days, classes),
    )


def known_before(
    queue: Queue, slots: Sequence[Slot], days: Days, calendar: Calendar
) -> tuple[history.History, Calendar | None]:
    """What is learnt from for the days, and the calendar where day classes are known.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    if len({slot.start.astimezone(queue.zone).date() for slot in slots}) < LEAST_DAYS:
        raise _short(days[0])
    return with_classes(history_of(queue, slots).until(days[0]), days, calendar)


def expected(queue: Queue, found: forecast.Forecast) -> tuple[Expected, ...]:
    """The slots of a forecast, in order."""
    low, high = found.quantile(LOW), found.quantile(HIGH)
    aht_s = np.where(np.isnan(found.aht_s), float(queue.default_aht_seconds), found.aht_s)
    return tuple(
        Expected(start, *(_thousandths(part[at]) for part in (found.calls, low, high, aht_s)))
        for start, *place in queue.slots(found.days[0], found.days[-1] + DAY)
        for at in [tuple(place)]
    )


def _evidence(choice: Choice) -> tuple[Scored, ...]:
    """The scores of the models: that of the one used, then the others, best first."""
    return tuple(sorted(choice.scores, key=lambda score: (score.model is not choice.model, _error(score))))


def _notes(queue: Queue, touched: Sequence[Touched], damped: Sequence[tuple[date, float]]) -> tuple[Note, ...]:
    """What was not believed as it came, latest first."""
    last = timedelta(microseconds=1)
    by_edit = [
        Note(
            LEFT_OUT if change.effect is Effect.LEAVE_OUT else EDITED,
            change.start.astimezone(queue.zone).date(),
            (change.end - last).astimezone(queue.zone).date() + DAY,
            each.edit.id,
            each.slot_count,
        )
        for each in touched[-MOST_NOTES:]
        for change in [each.edit.change]
    ]
    by_day = [Note(DAMPED, day, day + DAY, share=round(share, 3)) for day, share in damped[-MOST_NOTES:]]
    return tuple(sorted((*by_edit, *by_day), key=lambda note: (note.start_date, note.edit), reverse=True))


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
        f"{start_date} 之前的历史话务不足 {LEAST_DAYS} 天，请至少导入四周的数据。",
        date=start_date,
        least_days=LEAST_DAYS,
    )
