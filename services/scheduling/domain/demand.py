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
from services.scheduling.domain.erlang import Floats, Integers
from services.scheduling.domain.forecast import Spread
from services.scheduling.domain.general_rule import LUNAR
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Queue

DAY = timedelta(days=1)

LEAST_DAYS = 7
"""Days with data below which nothing is forecast: one of each weekday."""

MOST_ORIGINS = 6
"""Origins of the backtest, a week apart."""

MOST_AGENTS = 20_000
"""Load that one slot may bring, in agents at its occupancy cap; more is a slip of the pen, and slow to reckon."""

MOST_WAITING = 100_000.0
"""Contacts that may come within the callers' patience."""

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


@dataclass(frozen=True, slots=True)
class Crew:
    """People for a slot. agents: at the phones. heads: to roster, shrinkage added.

    service_level and occupancy: with so many agents; None when nothing is expected.
    """

    agents: int
    heads: int
    service_level: float | None
    occupancy: float | None


@dataclass(frozen=True, slots=True)
class Required:
    """What a slot asks for. start: UTC. calls: contacts to staff for."""

    start: datetime
    calls: float
    aht_s: float
    crew: Crew


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
    known, classes = _with_classes(history_of(queue, slots).until(start_date), days, calendar)
    choice = backtest.choose(known, classes, count=MOST_ORIGINS)
    ahead = [start_date + timedelta(days=place) for place in range((end_date - start_date).days)]
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


def require(queue: Queue, slots: Sequence[Expected], spread: Spread, quantile_permille: int) -> tuple[Required, ...]:
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
    crews = staff(calls, aht_s, np.full(len(calls), queue.slot_minutes * 60), queue.target.to_reckon())
    return tuple(
        Required(slot.start, float(came), slot.aht_s, crew)
        for slot, came, crew in zip(slots, calls, crews, strict=True)
    )


def staff(calls: Floats, aht_s: Floats, interval_s: Integers, target: requirement.ServiceTarget) -> list[Crew]:
    """The smallest crew for each slot. calls: in the slot. interval_s: lengths of the slots.

    Raises:
        Invalid: LOAD_TOO_LARGE.
    """
    _check_load(calls / interval_s, aht_s, target)
    crews: dict[int, Crew] = {}
    for length in np.unique(interval_s):
        places = np.flatnonzero(interval_s == length)
        part = calls[places], aht_s[places]
        agents = np.maximum(requirement.required_agents(*part, int(length), target), target.minimum_crew)
        levels, occupancies = requirement.outlook(*part, agents, int(length), target)
        for place, count, level, occupancy in zip(places, agents, levels, occupancies, strict=True):
            heads = requirement.headcount(int(count), target.shrinkage.total)
            crews[int(place)] = Crew(int(count), heads, _known(level), _known(occupancy))
    return [crews[place] for place in range(len(calls))]


def _check_load(calls_per_s: Floats, aht_s: Floats, target: requirement.ServiceTarget) -> None:
    agents = calls_per_s * aht_s / (target.max_occupancy or 1.0)
    waiting = calls_per_s * (target.patience_s or 0.0)
    if len(agents) and (float(agents.max()) > MOST_AGENTS or float(waiting.max()) > MOST_WAITING):
        raise Invalid(
            "LOAD_TOO_LARGE",
            f"A slot asks for more than {MOST_AGENTS} agents. Check contacts, handling time and the occupancy cap.",
            f"单个时段所需坐席超过 {MOST_AGENTS} 人,请检查话务量、处理时长与占用率上限。",
            most=MOST_AGENTS,
        )


def _known(share: float) -> float | None:
    return None if math.isnan(share) else float(share)


def _with_classes(known: history.History, days: Days, calendar: Calendar) -> tuple[history.History, Calendar | None]:
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
