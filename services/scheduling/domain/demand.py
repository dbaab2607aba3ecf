"""From what came to what will come, and to whom that asks for: history, forecast and requirement of a queue."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import backtest, forecast, history, requirement
from services.scheduling.domain.backtest import Scored
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.forecast import Spread
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue

LEAST_DAYS = 7
"""Days with data below which nothing is forecast: one of each weekday."""

MOST_ORIGINS = 6
"""Origins of the backtest, a week apart."""

MOST_AGENTS = 20_000
"""Load that one slot may bring, in agents at its occupancy cap; more is a slip of the pen, and slow to reckon."""

MOST_WAITING = 100_000.0
"""Contacts that may come within the callers' patience."""

LOW, HIGH = 0.1, 0.9


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


@dataclass(frozen=True, slots=True)
class Required:
    """What a slot asks for. agents: at the phones. heads: to roster, shrinkage added.

    service_level and occupancy: with so many agents; None when nothing is expected.
    """

    start: datetime
    calls: float
    aht_s: float
    agents: int
    heads: int
    service_level: float | None
    occupancy: float | None


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
    queue: Queue, slots: Sequence[Slot], start_date: date, end_date: date, calendar: Calendar, made: tuple[str, datetime]
) -> Forecast:
    """The forecast of the days [start_date, end_date) by the model that did best on what was known before them.

    slots: of the history before start_date. made: id and instant of the forecast.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    if len({slot.start.astimezone(queue.zone).date() for slot in slots}) < LEAST_DAYS:
        raise _short(start_date)
    known = history_of(queue, slots).until(start_date)
    choice = backtest.choose(known, calendar, count=MOST_ORIGINS)
    days = [start_date + timedelta(days=ahead) for ahead in range((end_date - start_date).days)]
    found = forecast.produce(known, days, choice.model, calendar, choice.spread)
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


def require(
    queue: Queue, slots: Sequence[Expected], spread: Spread, quantile_permille: int
) -> tuple[Required, ...]:
    """What the slots of a forecast ask for. quantile_permille: of the contacts to staff for; 0 takes the middle.

    Raises:
        Invalid: BAD_TARGET, LOAD_TOO_LARGE.
        WrongState: AHT_UNKNOWN.
    """
    calls = np.array([slot.calls for slot in slots], dtype=np.float64)
    aht_s = np.array([slot.aht_s for slot in slots], dtype=np.float64)
    if quantile_permille:
        calls = np.round(spread.at(calls, quantile_permille / 1000), 3)
    if ((calls > 0) & (aht_s <= 0)).any():
        raise WrongState(
            "AHT_UNKNOWN",
            f"Nothing is known of how long a contact of {queue.id} takes. Import handled contacts with their seconds, "
            "or give the queue a default handling time.",
            f"队列 {queue.id} 的平均处理时长未知。请导入处理量与处理秒数,或为队列设置默认处理时长。",
            queue=queue.name,
        )
    target = queue.target.to_reckon()
    check_load(calls, aht_s, np.full(len(calls), queue.slot_minutes * 60.0), target)
    needs = requirement.requirements([slot.start for slot in slots], calls, aht_s, queue.slot_minutes, target)
    return tuple(
        Required(
            need.start, float(came), slot.aht_s, need.agents, need.scheduled_heads, need.service_level, need.occupancy
        )
        for need, came, slot in zip(needs, calls, slots, strict=True)
    )


def check_load(
    calls: forecast.Floats, aht_s: forecast.Floats, interval_s: forecast.Floats, target: requirement.ServiceTarget
) -> None:
    """See that nothing absurd is asked for.

    Raises:
        Invalid: LOAD_TOO_LARGE.
    """
    agents = calls / interval_s * aht_s / (target.max_occupancy or 1.0)
    waiting = calls / interval_s * (target.patience_s or 0.0)
    if len(calls) and (float(agents.max()) > MOST_AGENTS or float(waiting.max()) > MOST_WAITING):
        raise Invalid(
            "LOAD_TOO_LARGE",
            f"A slot asks for more than {MOST_AGENTS} agents. Check contacts, handling time and the occupancy cap.",
            f"单个时段所需坐席超过 {MOST_AGENTS} 人,请检查话务量、处理时长与占用率上限。",
            most=MOST_AGENTS,
        )


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
