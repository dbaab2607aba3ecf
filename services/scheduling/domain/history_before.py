"""What a person worked before a roster begins, as far as the rules and fairness look back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from services.scheduling.domain import rules
from services.scheduling.domain.roster import Person
from services.scheduling.domain.rules import WorkingTime
from services.scheduling.domain.worked import Worked

_DAY = timedelta(days=1)


def of(before: Sequence[Worked], first: date, zone: ZoneInfo, limits: WorkingTime) -> Person:
    """A person of a roster problem with nothing but the days before `first` filled in."""
    dates = {date.fromisoformat(shift.work_date) for shift in before}
    run = 0
    while first - _DAY * (run + 1) in dates:
        run += 1
    nights = {date.fromisoformat(shift.work_date) for shift in before if _is_night(shift, limits)}
    night_run = 0
    while first - _DAY * (night_run + 1) in nights:
        night_run += 1
    monday = first - _DAY * first.weekday()
    week = [shift for shift in before if shift.work_date >= monday.isoformat()]
    month = [shift for shift in before if shift.work_date >= first.replace(day=1).isoformat()]
    last = max((shift.end for shift in before), default=None)
    midnight = datetime.combine(first, time(), zone)
    return Person(
        id="",
        skills=(),
        last_end=int(
            (last.astimezone(zone).replace(tzinfo=None) - midnight.replace(tzinfo=None)) / timedelta(minutes=1)
        )
        if last is not None
        else None,
        run_before=run,
        week_before=sum(shift.paid_minutes for shift in week),
        month_before=sum(shift.paid_minutes for shift in month),
        days_before=len(week),
        nights_before=len(nights),
        night_run_before=night_run,
        weekends_before=sum(day.weekday() >= 5 for day in dates),
    )


def _is_night(shift: Worked, limits: WorkingTime) -> bool:
    zone = ZoneInfo(shift.time_zone)
    return rules.touches_night(shift.start.astimezone(zone), shift.end.astimezone(zone), limits)
