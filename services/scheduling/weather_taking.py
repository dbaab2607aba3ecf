"""Taking weather in, from a file or from an adapter: what it changes, and what of it cannot be taken."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from services.kit import people
from services.kit.db import Tx
from services.scheduling import supplying
from services.scheduling.domain import queues, weather
from services.scheduling.domain.weather import Issued, Sky
from services.scheduling.store import weather as store
from services.scheduling.store.weather import Counted
from services.scheduling.weather_file import Found, Told, Wrong

_DAY = dt.timedelta(days=1)
_USUAL_ZONE = "Asia/Shanghai"
Key = tuple[str, dt.date]


@dataclass(frozen=True, slots=True)
class Taken:
    """What can be kept of what was told: observed days as they are then, what is kept of them, days as issued.

    issued: those that are not kept yet. same: how many are.
    """

    observed: dict[Key, Sky]
    known: dict[Key, Sky]
    issued: list[tuple[str, Issued]]
    same: int = 0


def sort_out(tx: Tx, found: Found) -> Taken:
    """What can be kept; what cannot is noted in `found`: REGION_UNKNOWN, ROW_TWICE, ISSUED_LATE, ISSUED_OTHERWISE."""
    # Hours of a day may come from several at once: each adds to what the others have told.
    told = _in_time(tx, found, _without_twins(found, store.taken(tx, {each.region for each in found.told})))
    if not told:
        return Taken({}, {}, [])
    codes = {each.region for each in told}
    first, after = min(each.date for each in told), max(each.date for each in told) + _DAY
    seen, kept = store.observed(tx, codes, first, after), store.issued(tx, codes, first, after)
    known = {(code, day): sky for code, days in seen.items() for day, sky in days.items()}
    foretold = {(code, each.date, each.issue_time): each.sky for code, every in kept.items() for each in every}
    observed: dict[Key, Sky] = {}
    issued: list[tuple[str, Issued]] = []
    same = 0
    for each in told:
        key = each.region, each.date
        if each.issue_time is None:
            observed[key] = _merged(observed.get(key, known.get(key, Sky())), each)
        elif (before := foretold.get((*key, each.issue_time))) is None:
            issued.append((each.region, Issued(each.date, each.issue_time, each.sky)))
        elif before == each.sky:
            same += 1
        else:
            found.refuse(each.row, _otherwise())
    return Taken(observed, {key: known[key] for key in observed if key in known}, issued, same)


def keep(tx: Tx, taken: Taken) -> Counted:
    """Keep it, and count the days that are new, different, or known so already; who will be there changes by it."""
    seen, foretold = store.keep_observed(tx, taken.observed, taken.known), store.keep_issued(tx, taken.issued)
    if seen.created or seen.updated or foretold.created:
        supplying.refresh_near(tx, {code for code, _ in taken.observed} | {code for code, _ in taken.issued})
    unchanged = seen.unchanged + foretold.unchanged + taken.same
    return Counted(seen.created + foretold.created, seen.updated, unchanged)


def _without_twins(found: Found, regions: set[str]) -> list[Told]:
    """What is about a region that is known, each once."""
    told, met = [], set()
    for each in found.told:
        key = (each.region, each.date, each.issue_time, tuple(hour.hour for hour in each.hours))
        if each.region not in regions:
            found.refuse(each.row, Wrong("region", "REGION_UNKNOWN", "there is no such region.", "没有该区域。"))
        elif key in met:
            found.refuse(each.row, Wrong("date", "ROW_TWICE", "another row is about the same.", "与前面的行重复。"))
        else:
            met.add(key)
            told.append(each)
    return told


def _in_time(tx: Tx, found: Found, told: list[Told]) -> list[Told]:
    """What was observed, and forecasts that were issued before their day was over wherever there is a centre."""
    zones = {team.time_zone for team in people.list_teams(tx)} or {_USUAL_ZONE}
    kept = []
    for each in told:
        over = max(queues.midnight(each.date + _DAY, ZoneInfo(zone)) for zone in zones)
        if each.issue_time is not None and each.issue_time >= over:
            found.refuse(each.row, _late())
        else:
            kept.append(each)
    return kept


def _late() -> Wrong:
    return Wrong(
        "issue_time", "ISSUED_LATE", "a forecast is issued before its day is over.", "预报的发布时间晚于预报日期。"
    )


def _merged(before: Sky, told: Told) -> Sky:
    """An observed day with what was told of it: figures replace figures, hours replace the same hours."""
    if told.sky.says_nothing:
        return weather.with_hours(before, told.hours)
    figures = Sky(told.sky.rain_mm, told.sky.snow_mm, told.sky.low, told.sky.high, told.sky.typhoon, before.hours)
    return weather.with_hours(figures, told.hours) if told.hours else figures


def _otherwise() -> Wrong:
    return Wrong(
        "issue_time",
        "ISSUED_OTHERWISE",
        "the same issue said something else before, and a forecast as issued never changes.",
        "同一发布时间的预报已有不同内容，已发布的预报不能更改。",
    )
