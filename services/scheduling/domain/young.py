"""A forecast of a young queue by the shape of a sister queue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from services.kit.errors import Invalid
from services.scheduling.domain import backtest, demand, forecast, sister
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.demand import Days
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue

MODEL = "sister"
"""What such a forecast says it was made by."""

Learnt = tuple[Queue, Sequence[Slot]]
"""A queue and what is learnt from of its past, before the first day."""


def check(queue: Queue, other: Queue) -> None:
    """See that a queue can borrow from another.

    Raises:
        Invalid: SAME_QUEUE, OTHER_CENTRE, SLOTS_DIFFER.
    """
    if queue.id == other.id:
        raise Invalid("SAME_QUEUE", "A queue cannot be its own sister.", "队列不能作为自身的参照队列。")
    if queue.centre != other.centre:
        raise Invalid("OTHER_CENTRE", f"{other.name} is of another centre.", f"{other.name} 属于其他中心。")
    if queue.slot_minutes != other.slot_minutes:
        raise Invalid(
            "SLOTS_DIFFER",
            f"{queue.name} has slots of {queue.slot_minutes} minutes, {other.name} of {other.slot_minutes}.",
            f"{queue.name} 的时段为 {queue.slot_minutes} 分钟,{other.name} 为 {other.slot_minutes} 分钟。",
        )


def predict(
    own: Learnt, theirs: Learnt, days: Days, calendar: Calendar, *, ratio: float, made: tuple[str, datetime]
) -> demand.Forecast:
    """The forecast of the days. ratio: calls expected for each of the sister's. made: id and instant of the forecast.

    It is as wide as the sister's errors were; a contact takes as long as the queue's own did, where some were handled.

    Raises:
        WrongState: HISTORY_SHORT, of the sister.
    """
    queue, came = own
    known, classes = demand.known_before(*theirs, days, calendar)
    young = demand.history_of(queue, came).until(days[0]) if came else None
    ahead = [days[0] + timedelta(days=place) for place in range((days[1] - days[0]).days)]
    choice = backtest.choose(known, classes, horizon_days=demand.LEAST_HORIZON, count=demand.MOST_ORIGINS)
    spread = choice.spreads.get(Model.LEVEL_BLEND, choice.spread)
    found = forecast.Forecast(
        days=tuple(ahead),
        slot_minutes=queue.slot_minutes,
        model=Model.LEVEL_BLEND,
        calls=sister.calls(known, young, ahead, expected_ratio=ratio, calendar=classes),
        aht_s=forecast.handling_time(known if young is None else young, ahead, classes),
        spread=spread,
        provisional=frozenset(day for day in ahead if classes and classes.notice(day.year).provisional),
    )
    return demand.Forecast(
        id=made[0],
        queue=queue.id,
        centre=queue.centre,
        start_date=days[0],
        end_date=days[1],
        model=MODEL,
        evidence=(),
        origin_count=0,
        spread=spread,
        provisional=tuple(sorted(found.provisional)),
        create_time=made[1],
        slots=demand.expected(queue, found),
    )
