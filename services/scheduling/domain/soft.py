"""Which rules that only cost a change of somebody's shifts touches: worth a look, never refused.

The same as `following` tells the solver, of shifts in force. A day of leave between two shifts is a day off here.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from services.scheduling.domain import following
from services.scheduling.domain.following import Turn
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rules import Finding, Rule
from services.scheduling.domain.worked import Worked

RULES = {
    "starts": (Rule.START_CHANGE, "start_change"),
    "backward": (Rule.BACKWARD_ROTATION, "backward"),
    "early": (Rule.EARLY_AFTER_NIGHT, "early"),
    "lone_off": (Rule.LONE_DAY_OFF, "lone_off"),
    "lone_work": (Rule.LONE_WORK_DAY, "lone_work"),
    "late_end": (Rule.LATE_END, "late_end"),
}
"""By part of a roster's cost, the rule and its field in `Weights`."""

NEAR = 7
"""Days around a change in which it may touch anything."""

_DAY = timedelta(days=1)


def added(person: str, before: Sequence[Worked], after: Sequence[Worked], hours: Hours) -> list[Finding]:
    """What a change of a person's shifts touches that was not touched before, by date; nothing that weighs nothing."""
    same = set(map(id, before)) & set(map(id, after))
    changed = {date.fromisoformat(each.work_date) for each in (*before, *after) if id(each) not in same}
    if not changed:
        return []
    first, last = min(changed) - _DAY * NEAR, max(changed) + _DAY * NEAR
    was, is_now = (
        set(_touched([each for each in some if first <= date.fromisoformat(each.work_date) <= last], hours))
        for some in (before, after)
    )
    weights = {day: hours.weights(day) for _, day in is_now - was}
    found = [
        Finding(rule, person, day, hard=False)
        for part, day in is_now - was
        for rule, name in [RULES[part]]
        if _weighs(weights[day], name)
    ]
    return sorted(found, key=lambda each: (each.day, each.rule))


def _weighs(weights: Weights, name: str) -> bool:
    return bool(getattr(weights, name))


def _touched(worked: Iterable[Worked], hours: Hours) -> Iterator[tuple[str, date]]:
    """Parts of the cost that these shifts touch, each with the date of the shift, or of the day off."""
    days: dict[date, Turn] = {}
    for shift in sorted(worked, key=lambda each: each.start):
        day, zone = date.fromisoformat(shift.work_date), ZoneInfo(shift.time_zone)
        limits, start = hours.limits(day), shift.start.astimezone(zone).replace(tzinfo=None)
        minute = start.hour * 60 + start.minute
        minutes = (shift.end.astimezone(zone).replace(tzinfo=None) - start) // timedelta(minutes=1)
        days.setdefault(day, following.turn(minute, minutes, limits.night_start, limits.night_end))
        if following.ends_late((start.date() - day).days * 1440 + minute + minutes, limits.last_ride_minutes):
            yield "late_end", day
    order = sorted(days)
    for before, after in itertools.pairwise(order):
        apart = (after - before).days
        lying = following.lies(apart, same_week=before.isocalendar()[:2] == after.isocalendar()[:2])
        for part in following.touched(days[before], days[after], lying):
            yield part, after
        if apart == 2:
            yield "lone_off", before + _DAY
    for day in order:
        if day - _DAY not in days and day + _DAY not in days:
            yield "lone_work", day
