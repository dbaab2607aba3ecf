"""What a centre's days were worth, told the morning after, and told again as a new version when attendance changed."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Mapping, Sequence
from typing import TypeVar
from zoneinfo import ZoneInfo

from services.kit import jobs, people
from services.kit.db import EVERY_TENANT, Database, Tx
from services.kit.service import Home
from services.scheduling import quality
from services.scheduling.domain.attendance import SETTLED_AFTER
from services.scheduling.store import attended, quality_days
from services.scheduling.store.quality_days import QualityDay

EVERY_S = 60.0
FROM_HOUR = 2
"""By the clock of the site: by then the day's late reports have come, mostly."""

LOOK_BACK_DAYS = 35
"""What changes of older days is told when their period is closed again."""

_ACTOR = "services/scheduling"
_DAY = dt.timedelta(days=1)
Found = TypeVar("Found")


def measure(home: Home) -> None:
    """The job: tell what the days that are over were worth, one of each centre a turn, the newest first."""
    with home.db.read(EVERY_TENANT) as tx:
        known = quality_days.examined(tx, (tx.now - _DAY * LOOK_BACK_DAYS).date().isoformat())
    for (tenant, centre), examined in known.items():
        jobs.attempt(f"quality of {centre}", functools.partial(_measure, home.db, tenant, centre, examined))


def tell(tx: Tx, centre: str, dates: Sequence[str], zone: ZoneInfo, *, anew: bool) -> list[str]:
    """Tell what these dates of a centre were worth, where that is news; which were told.

    anew: tell every one of them, for what they rest on was corrected.
    """
    if not dates:
        return []
    first, last = dt.date.fromisoformat(min(dates)), dt.date.fromisoformat(max(dates))
    span = first.isoformat(), (last + _DAY).isoformat()
    known = {day.date: day for day in quality_days.days(tx, centre, *span)}
    teams = quality.by_team(attended.days(tx, attended.in_centre(centre), span))
    skills = quality.by_skill(tx, centre, first, last + _DAY, zone)
    told = []
    for date in sorted(dates):
        before = known.get(date, QualityDay(centre, date))
        now = dataclasses.replace(
            before,
            teams=_of_date(teams, date),
            skills={skill: quality_days.rounded(met) for skill, met in _of_date(skills, date).items()},
        )
        is_news = anew or not before.version or now != before
        now = dataclasses.replace(now, version=before.version + is_news)
        if quality_days.put(tx, now) and is_news:
            tx.publish(centre, quality.told(now))
            told.append(date)
    return told


def zone_of(tx: Tx, centre: str) -> ZoneInfo:
    """The zone of a centre, by its teams."""
    teams = people.list_teams(tx, centre=centre)
    return ZoneInfo(teams[0].time_zone if teams else "Asia/Shanghai")


def _measure(db: Database, tenant: str, centre: str, examined: Mapping[str, dt.datetime]) -> None:
    with db.read(tenant) as tx:
        zone = zone_of(tx, centre)
        date = _due(tx, centre, examined, zone)
    if date is None:
        return
    with db.act(tenant, _ACTOR, action="MeasureQuality") as tx:
        tell(tx, centre, [date], zone, anew=False)


def _due(tx: Tx, centre: str, examined: Mapping[str, dt.datetime], zone: ZoneInfo) -> str | None:
    """The newest date that is over, with every shift of it settled, and was not told or was examined since."""
    known = {day.date: day.measured for day in quality_days.days(tx, centre, min(examined), f"{max(examined)}~")}
    for date, at in sorted(examined.items(), reverse=True):
        measured = known.get(date)
        if (measured is None or at > measured) and _is_over(tx, centre, date, zone):
            return date
    return None


def _is_over(tx: Tx, centre: str, date: str, zone: ZoneInfo) -> bool:
    from_then = dt.datetime.combine(dt.date.fromisoformat(date) + _DAY, dt.time(FROM_HOUR), zone)
    if tx.now < from_then:
        return False
    ends = quality_days.last_end(tx, centre, date)
    return ends is None or tx.now >= ends + SETTLED_AFTER


def _of_date(found: Mapping[tuple[str, str], Found], date: str) -> dict[str, Found]:
    return {name: each for (day, name), each in found.items() if day == date}
