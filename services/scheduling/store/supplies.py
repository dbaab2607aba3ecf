"""What weather adds to the absence of a centre's people, by day; read with the queues that a skill serves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.supply import Supply
from services.scheduling.domain.weather import Feature
from services.scheduling.store import queues, tables
from services.scheduling.store.weather_tables import WEATHER_SUPPLY

_QUEUE, _KEPT = tables.QUEUE, WEATHER_SUPPLY
# With the queues, so that cover asks the database no more often for it. Made once, as others of cover are.
_SERVING = Prepared(
    sa.select(_QUEUE, _KEPT.c.zone.label("site_zone"), _KEPT.c.added)
    .select_from(_QUEUE.outerjoin(_KEPT, sa.and_(_KEPT.c.tenant == _QUEUE.c.tenant, _KEPT.c.centre == _QUEUE.c.centre)))
    .where(
        _QUEUE.c.tenant == sa.bindparam("of"),
        _QUEUE.c.centre == sa.bindparam("site"),
        _QUEUE.c.skill == sa.bindparam("serves"),
    )
    .order_by(_QUEUE.c.queue)
)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why weather adds to a day. issued: instant of the forecast (the oldest, of several regions).

    parts: factors of the usual absence, by kind of weather. rain_mm: of the centre's regions together.
    """

    issued: dt.datetime
    parts: tuple[tuple[Feature, float], ...]
    rain_mm: float


@dataclass(frozen=True, slots=True)
class Kept:
    """What weather adds to a centre. effect: id of what was learnt; empty when nothing is used.

    added: permille of scheduled time by ISO date at the site, without days to which it adds nothing. reasons: of each.
    """

    centre: str
    zone: ZoneInfo
    effect: str
    added: Mapping[str, int]
    reasons: Mapping[str, Reason]


def serving(tx: Tx, centre: str, skill: str) -> tuple[list[Queue], Supply]:
    """The queues of a centre that a skill serves, by code, and what is lost of the time of those who serve them."""
    rows = tx.execute(_SERVING, {"of": tx.tenant, "site": centre, "serves": skill}).all()
    found = [queues.read(row) for row in rows]
    unplanned = max((each.target.unplanned_shrinkage_permille for each in found), default=0)
    if not rows or not rows[0].added:
        return found, Supply(unplanned)
    return found, Supply(unplanned, rows[0].added, ZoneInfo(rows[0].site_zone))


def of_centre(tx: Tx, centre: str) -> Kept | None:
    """What weather adds to a centre; None where nobody has ever said."""
    own = sa.and_(_KEPT.c.tenant == tx.tenant, _KEPT.c.centre == centre)
    row = tx.execute(sa.select(_KEPT).where(own)).first()
    return _kept(row) if row is not None else None


def added(tx: Tx, centre: str) -> Mapping[str, int]:
    """What weather adds to a centre, permille by ISO date at the site."""
    found = of_centre(tx, centre)
    return found.added if found is not None else {}


def taken(tx: Tx, centre: str, zone: ZoneInfo) -> Kept:
    """What weather adds to a centre; nobody else changes it until this transaction ends."""
    row = {"tenant": tx.tenant, "centre": centre, "zone": zone.key, "effect": "", "added": {}, "reasons": {}}
    tx.insert_new(_KEPT, row | {"change_time": tx.now})
    own = sa.and_(_KEPT.c.tenant == tx.tenant, _KEPT.c.centre == centre)
    return _kept(tx.execute(sa.select(_KEPT).where(own).with_for_update()).one())


def put(tx: Tx, kept: Kept) -> None:
    """Keep what weather adds to a centre in place of what it did before."""
    row = {
        "tenant": tx.tenant,
        "centre": kept.centre,
        "zone": kept.zone.key,
        "effect": kept.effect,
        "added": kept.added,
        "reasons": {
            day: [each.issued.isoformat(), [[kind.value, part] for kind, part in each.parts], each.rain_mm]
            for day, each in kept.reasons.items()
        },
        "change_time": tx.now,
    }
    tx.put(_KEPT, row)


def _kept(row: sa.Row) -> Kept:  # type: ignore[type-arg]
    reasons = {
        day: Reason(dt.datetime.fromisoformat(issued), tuple((Feature(kind), part) for kind, part in parts), rain_mm)
        for day, (issued, parts, rain_mm) in row.reasons.items()
    }
    return Kept(row.centre, ZoneInfo(row.zone), row.effect, row.added, reasons)
