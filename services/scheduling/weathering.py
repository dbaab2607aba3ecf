"""What weather does: learnt from what is kept, applied to forecasts from the weather forecast as issued."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from services.kit import db
from services.kit.db import Tx
from services.kit.errors import WrongState
from services.scheduling import measuring
from services.scheduling.domain import demand, edits, weather, weather_effect, weather_weeks
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.demand import Forecast
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import History
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.weather import Outlook
from services.scheduling.domain.weather_effect import Factor
from services.scheduling.domain.weather_weeks import Place
from services.scheduling.store import attended, calendars, forecasts, history, weather_effects
from services.scheduling.store import edits as edit_store
from services.scheduling.store import weather as store
from services.scheduling.store.tables import FORECAST
from services.scheduling.store.weather import Area
from services.scheduling.store.weather_effects import Applied, Learnt

HISTORY_DAYS = 800
"""Days of history that are read to learn from: the weeks that are looked at, and the year before the first of them."""

ABSENCE_MODEL = "absence_rate"
"""What stands for the model where a centre's absence is explained: the rate of the weeks before."""

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Ahead:
    """An effect that is used, and the weather to come as it is forecast now."""

    learnt: Learnt
    outlook: Outlook

    def factors(self) -> list[Factor]:
        """What weather does to each day of which it is forecast."""
        return weather_effect.factors(self.learnt.effect.terms, self.outlook)


def ahead(tx: Tx, subject: str, days: demand.Days, zone: dt.tzinfo) -> Ahead | None:
    """The weather to come of days [first, after) and what was learnt of it; None where none is used.

    Of days that are over by now it is what had been forecast when the first of them began.
    """
    begins = dt.datetime.combine(days[0], dt.time(), zone).astimezone(dt.UTC)
    return _sky(tx, subject, days, min(tx.now, begins), min(tx.now.astimezone(zone).date(), days[0]))


def ahead_now(tx: Tx, subject: str, count: int, zone: dt.tzinfo) -> Ahead | None:
    """The weather of today and of the days after it, `count` in all, by the newest forecast issued until now."""
    today = tx.now.astimezone(zone).date()
    return _sky(tx, subject, (today, today + _DAY * count), tx.now, today)


def _sky(tx: Tx, subject: str, days: demand.Days, at: dt.datetime, today: dt.date) -> Ahead | None:
    """The weather of days as known at an instant, and what was learnt of it; days before `today` are observed."""
    found = weather_effects.newest(tx, subject=subject)
    if not found or not found[0].effect.is_used:
        return None
    area = _area(tx, subject)
    if area is None:
        return None
    first, after = days
    every = [first + dt.timedelta(days=place) for place in range((after - first).days)]
    records = store.of_area(tx, area, today, after)
    return Ahead(found[0], weather.as_forecast(records, every, at, today))


def weigh(made: Forecast, zone: dt.tzinfo, sky: Ahead | None) -> tuple[Forecast, list[Applied]]:
    """A forecast of contacts with what weather does to its days, and what that is."""
    if sky is None:
        return made, []
    applied = [Applied(each, sky.learnt.id, sky.outlook.issued[each.date]) for each in sky.factors()]
    by_day = {each.factor.date: each.factor.factor for each in applied}
    slots = []
    for slot in made.slots:
        factor = by_day.get(slot.start.astimezone(zone).date(), 1.0)
        calls, low, high = (round(part * factor, 3) for part in (slot.calls, slot.low, slot.high))
        slots.append(dataclasses.replace(slot, calls=calls, low=low, high=high))
    return dataclasses.replace(made, slots=tuple(slots)), applied


def to_learn(tx: Tx, subject: str, queue: Queue | None) -> Callable[[], Learnt]:
    """Read what an effect is learnt from; what is given back reckons for seconds, outside of any transaction.

    Raises:
        WrongState: AREA_UNKNOWN; when it reckons, HISTORY_SHORT.
    """
    area = _area(tx, subject)
    if area is None:
        raise WrongState(
            "AREA_UNKNOWN",
            f"Nobody has said which regions count for {subject}. Say it first.",
            f"尚未设置 {subject} 对应的天气区域，请先设置。",
            subject=subject,
        )
    return _of_absence(tx, area) if queue is None else _of_queue(tx, queue, area)


def _of_queue(tx: Tx, queue: Queue, area: Area) -> Callable[[], Learnt]:
    made = tx.now
    came = history.latest(tx, queue.id, made, days=HISTORY_DAYS)
    slots, _ = edits.apply(came, edit_store.touching(tx, queue.id, came[0].start, made) if came else ())
    newest = forecasts.newest(tx, FORECAST.c.queue == queue.id, queue=queue.id, limit=1)
    # A forecast may be made otherwise than by a model of ours: by a sister queue.
    model = next((each for each in Model if newest and each.value == newest[0].model), Model.LEVEL_BLEND)
    calendar = calendars.get(tx)
    today = made.astimezone(queue.zone).date()
    place = Place(store.of_area(tx, area, today - dt.timedelta(days=HISTORY_DAYS), today), queue.zone)

    def reckon() -> Learnt:
        known, classes = _known(queue, slots, today, calendar)
        effect = weather_effect.learn(weather_weeks.of_queue(known, classes, model, place))
        return Learnt(db.new_id(), area.subject, area.centre, model.value, effect, made)

    return reckon


def _known(queue: Queue, slots: Sequence[Slot], today: dt.date, calendar: Calendar) -> tuple[History, Calendar | None]:
    if not slots:
        raise WrongState(
            "HISTORY_SHORT",
            f"{queue.name} has no history to learn from. Import a year of it.",
            f"{queue.name} 没有可供学习的历史话务，请导入一年的数据。",
            queue=queue.name,
        )
    known = demand.history_of(queue, slots).until(today)
    return demand.with_classes(known, (today, today + _DAY), calendar)


def _of_absence(tx: Tx, area: Area) -> Callable[[], Learnt]:
    made, zone = tx.now, measuring.zone_of(tx, area.centre)
    today = made.astimezone(zone).date()
    first = today - dt.timedelta(days=7 * weather_weeks.MOST_WEEKS + weather_weeks.RATE_DAYS)
    lost = attended.lost_by_day(tx, area.centre, (first.isoformat(), today.isoformat()))
    place = Place(store.of_area(tx, area, first, today), zone)

    def reckon() -> Learnt:
        weeks, rate = weather_weeks.of_absence(lost, place)
        effect = weather_effect.learn(weeks)
        return Learnt(db.new_id(), area.subject, area.centre, ABSENCE_MODEL, effect, made, rate)

    return reckon


def _area(tx: Tx, subject: str) -> Area | None:
    found = store.areas(tx, subject=subject)
    return found[0] if found else None
