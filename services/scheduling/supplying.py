"""What weather as forecast adds to absence, kept by centre and day: reckoned when something new is told, and by a job.

Everything that counts heads takes it from here (`store/supplies`, `domain/supply`), so that all figures agree.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from services.kit import jobs
from services.kit.db import EVERY_TENANT, Database, Tx
from services.kit.service import Home
from services.scheduling import measuring, telling, weathering
from services.scheduling.domain import queues, weather
from services.scheduling.store import queues as queue_store
from services.scheduling.store import supplies
from services.scheduling.store import weather as store
from services.scheduling.store.supplies import Kept, Reason

EVERY_S = 300.0
DAYS_AHEAD = 46
"""Days that are looked at, today with them: no forecast of weather reaches farther."""

KEPT_DAYS = 40
"""So long the days that are over stay as they were last forecast: their cover and quality are looked at yet."""

_ACTOR = "services/scheduling"
_CENTRES = "centres/"
_DAY = dt.timedelta(days=1)
Each = TypeVar("Each")


def refresh_near(tx: Tx, regions: Collection[str]) -> None:
    """Reckon anew what weather adds to the centres to which these regions, by code, matter."""
    concerned = [area for area in store.areas(tx) if {code for code, _ in area.weights} & set(regions)]
    refresh(tx, [area.subject for area in concerned])


def refresh(tx: Tx, subjects: Iterable[str]) -> None:
    """Reckon anew what weather adds to those of the subjects that are centres; tell the cover that changes by it."""
    for centre in sorted(each for each in subjects if each.startswith(_CENTRES)):
        before = supplies.taken(tx, centre, measuring.zone_of(tx, centre))
        now = _reckoned(tx, before)
        if now != before:
            supplies.put(tx, now)
            _tell(tx, before, now)


def keep(home: Home) -> None:
    """The job: days go by, and forecasts that were told early come into force."""
    with home.db.read(EVERY_TENANT) as tx:
        known = store.subjects(tx, _CENTRES)
    for tenant, centre in known:
        jobs.attempt(f"supply of {centre}", functools.partial(_keep, home.db, tenant, centre))


def _keep(db: Database, tenant: str, centre: str) -> None:
    with db.read(tenant) as tx:
        before = supplies.of_centre(tx, centre)
        if before is not None and _reckoned(tx, before) == before:
            return
    with db.act(tenant, _ACTOR, action="KeepSupply") as tx:
        refresh(tx, [centre])


def _reckoned(tx: Tx, before: Kept) -> Kept:
    """What weather adds from today on as it is forecast now; days that are over stay as they were."""
    centre, zone = before.centre, measuring.zone_of(tx, before.centre)
    today = tx.now.astimezone(zone).date()
    kept_from = today - _DAY * KEPT_DAYS
    sky = weathering.ahead_now(tx, centre, DAYS_AHEAD, zone)
    added = _between(before.added, kept_from, today)
    reasons = _between(before.reasons, kept_from, today)
    if sky is None:
        return Kept(centre, zone, "", added, reasons)
    for each in sky.factors():
        permille = round(1000 * sky.learnt.base_rate * (each.factor - 1.0))
        if permille > 0:
            day, rain_mm = each.date.isoformat(), weather.rain_of(sky.outlook, each.date)
            added[day] = permille
            reasons[day] = Reason(sky.outlook.issued[each.date], each.parts, rain_mm)
    return Kept(centre, zone, sky.learnt.id, added, reasons)


def _between(by_day: Mapping[str, Each], first: dt.date, after: dt.date) -> dict[str, Each]:
    return {day: each for day, each in by_day.items() if first.isoformat() <= day < after.isoformat()}


def _tell(tx: Tx, before: Kept, now: Kept) -> None:
    """Tell the cover of every skill from the first day to the last on which others are there than was thought."""
    changed = sorted(
        day for day in before.added.keys() | now.added.keys() if before.added.get(day) != now.added.get(day)
    )
    # Days that fall out of what is kept are over: nobody waits for them.
    today = tx.now.astimezone(now.zone).date()
    ahead = [day for each in changed if (day := dt.date.fromisoformat(each)) >= today]
    if not ahead:
        return
    span = queues.midnight(ahead[0], now.zone), queues.midnight(ahead[-1] + _DAY, now.zone)
    for skill in sorted({queue.skill for queue in queue_store.list_queues(tx, centre=now.centre)}):
        telling.cover_moved(tx, (now.centre, skill), span, "WEATHER")
