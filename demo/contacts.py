"""Contacts of the demo centre by half-hour: profile, weekday, season, holidays, weather, and chance."""

from __future__ import annotations

import csv
import datetime as dt
import io
import math
import random
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from demo import plan

_WEEKDAY = (1.12, 1.05, 1.0, 0.99, 1.02, 0.74, 0.66)
_SEASON = (1.02, 0.92, 1.0, 0.98, 0.99, 1.03, 1.08, 1.1, 1.04, 0.97, 1.03, 1.05)
# Around the fixed festivals of the Chinese year: first day, days, factor. The day after the last rebounds.
_FESTIVALS = (
    ("2026-05-01", 5, 0.62),
    ("2026-06-19", 3, 0.7),
    ("2026-09-25", 3, 0.72),
    ("2026-10-01", 7, 0.58),
    ("2027-01-01", 3, 0.72),
    ("2027-02-05", 8, 0.45),
)
_REBOUND = 1.18
_HALF_HOUR = dt.timedelta(minutes=30)
_SERVED = (
    "answered",
    "abandoned",
    "abandoned_short",
    "answered_in_time",
    "wait_answered_seconds",
    "wait_abandoned_seconds",
)
_SERVED_DAYS = dt.timedelta(days=60)
"""So many days before the last say what callers met; older systems rarely do."""
_RAIN_CHANCE = (0.2, 0.3, 0.4, 0.45, 0.5, 0.5, 0.45, 0.45, 0.35, 0.2, 0.2, 0.15)


def weather(date: dt.date) -> str:
    """`dry`, `rain` or `storm`: the same for a date every time; wet days come in runs."""
    wet = _wetness(date) + 0.5 * _wetness(date - dt.timedelta(days=1)) > _threshold(date)
    if wet and date.month in (6, 7, 8, 9) and random.Random(f"storm {date}").random() < 0.12:
        return "storm"
    return "rain" if wet else "dry"


def factor(queue: plan.QueuePlan, date: dt.date) -> float:
    """How many times an ordinary day's contacts a date brings."""
    day = _WEEKDAY[date.weekday()] * _SEASON[date.month - 1] * _festival(date)
    today, yesterday = weather(date), weather(date - dt.timedelta(days=1))
    if today == "storm":
        day *= 1 + 0.45 * queue.weather
    elif today == "rain":
        day *= 1 + 0.18 * queue.weather
    elif yesterday != "dry":
        day *= 1 + 0.14 * queue.weather
    return day


def profile(queue: plan.QueuePlan, slot: int) -> float:
    """Share of a day's contacts in a half-hour, two humps with a dip at noon; not normalised."""
    hour = (slot + 0.5) / 2
    opens, closes = (int(part[:2]) + int(part[3:]) / 60 for part in queue.hours.split("-"))
    if not opens <= hour < closes:
        return 0.0
    morning = math.exp(-(((hour - 10.3) / 1.9) ** 2))
    afternoon = 0.92 * math.exp(-(((hour - 15.3) / 2.3) ** 2))
    evening = 0.4 * math.exp(-(((hour - 20.0) / 1.8) ** 2))
    night = 0.035 if queue.hours.startswith("00") else 0.06
    return night + morning + afternoon + evening


def history_csv(start: dt.date, end: dt.date, *, over: dt.datetime | None = None) -> bytes:
    """Contacts of every queue from start to the day before end, as the file that scheduling imports.

    over: only those of half-hours that are over then, by the clock of the centre.
    """
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["queue", "start", "offered", "handled", "handle_seconds", *_SERVED])
    for queue in plan.QUEUES:
        whole = sum(profile(queue, slot) for slot in range(48))
        for date in plan.dates(start, end):
            kept = [row for row in _day(queue, date, whole) if over is None or _ended(row[1]) <= over]
            rows.writerows(_served(queue, date, kept) if date >= end - _SERVED_DAYS else kept)
    return out.getvalue().encode()


def _served(queue: plan.QueuePlan, date: dt.date, kept: list[list[object]]) -> Iterator[list[object]]:
    """The same rows with what callers met: those who were not handled gave up, with the queue's patience."""
    seed = random.Random(f"served {queue.code} {date}")
    for row in kept:
        offered, handled = int(str(row[2])), int(str(row[3]))
        gone = offered - handled
        waited = round(gone * queue.patience_s * math.exp(seed.gauss(0, 0.1)))
        short = sum(seed.random() < 0.1 for _ in range(gone))
        in_vain = min(waited, round((gone - short) * 0.3 * queue.patience_s + 2 * short))
        late = round(handled * min(0.6, (waited - in_vain) / max(1, handled) / 60))
        yield [*row, handled, gone, short, handled - late, (waited - in_vain) if handled else 0, in_vain]


def _ended(start: object) -> dt.datetime:
    return dt.datetime.fromisoformat(str(start)).replace(tzinfo=ZoneInfo(plan.ZONE)) + _HALF_HOUR


def _day(queue: plan.QueuePlan, date: dt.date, whole: float) -> Iterator[list[object]]:
    seed = random.Random(f"{queue.code} {date}")
    level = queue.daily * factor(queue, date) * math.exp(seed.gauss(0, 0.035))
    for slot in range(48):
        share = profile(queue, slot)
        if share == 0.0:
            continue
        mean = level * share / whole
        offered = max(0, round(seed.gauss(mean, math.sqrt(mean * (1 + 0.01 * mean))))) if mean > 0 else 0
        handled = round(offered * (0.96 + 0.03 * seed.random()))
        aht = queue.aht_s * math.exp(seed.gauss(0, 0.05)) * (1.06 if 9 <= slot / 2 < 11 else 1.0)
        start = dt.datetime.combine(date, dt.time(slot // 2, slot % 2 * 30))
        yield [queue.code, start.strftime("%Y-%m-%d %H:%M"), offered, handled, round(handled * aht)]


def _festival(date: dt.date) -> float:
    for first, days, share in _FESTIVALS:
        since = (date - dt.date.fromisoformat(first)).days
        if 0 <= since < days:
            return share
        if since == days:
            return _REBOUND
    return 1.0


def _wetness(date: dt.date) -> float:
    return random.Random(f"wet {date}").random()


def _threshold(date: dt.date) -> float:
    return 1.5 * (1 - 0.75 * _RAIN_CHANCE[date.month - 1])
