"""Regions, what each queue and centre has to do with them, and their weather as observed and as issued."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit import upserts
from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.weather import LOOK_BACK, Hour, Issued, Records, Sky, records
from services.scheduling.store.weather_tables import WEATHER_AREA, WEATHER_ISSUED, WEATHER_OBSERVED, WEATHER_REGION

_AREA, _OBSERVED, _ISSUED = WEATHER_AREA, WEATHER_OBSERVED, WEATHER_ISSUED
_BATCH = 5000
_FIGURES = ("rain_tenths", "snow_tenths", "low_tenths", "high_tenths")


def _between(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.and_(
        table.c.tenant == sa.bindparam("of"),
        one_of(table.c.region, "regions"),
        table.c.date >= sa.bindparam("first"),
        table.c.date < sa.bindparam("after"),
    )


_SEEN = Prepared(sa.select(_OBSERVED).where(_between(_OBSERVED)).order_by(_OBSERVED.c.region, _OBSERVED.c.date))
_TOLD = Prepared(
    sa.select(_ISSUED).where(_between(_ISSUED)).order_by(_ISSUED.c.region, _ISSUED.c.date, _ISSUED.c.issue_time.desc())
)


_TAKEN = Prepared(
    sa.select(WEATHER_REGION.c.region)
    .where(WEATHER_REGION.c.tenant == sa.bindparam("of"), one_of(WEATHER_REGION.c.region, "regions"))
    .order_by(WEATHER_REGION.c.region)
    .with_for_update()
)


@dataclass(frozen=True, slots=True)
class Region:
    """A region whose weather matters."""

    code: str
    title_en: str
    title_zh: str

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"weatherRegions/{self.code}"


@dataclass(frozen=True, slots=True)
class Area:
    """The regions that count for a queue or a centre, with their shares in permille, by code."""

    subject: str
    centre: str
    weights: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """Days that were kept: new ones, those that are different now, those that were known so."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0


def put_region(tx: Tx, region: Region) -> None:
    """Keep a region in place of what it was called before."""
    row = {"tenant": tx.tenant, "region": region.code, "title_en": region.title_en, "title_zh": region.title_zh}
    tx.put(WEATHER_REGION, row)


def regions(tx: Tx) -> list[Region]:
    """Every region, by code."""
    wanted = sa.select(WEATHER_REGION).where(WEATHER_REGION.c.tenant == tx.tenant).order_by(WEATHER_REGION.c.region)
    return [Region(row.region, row.title_en, row.title_zh) for row in tx.execute(wanted)]


def taken(tx: Tx, codes: Collection[str]) -> set[str]:
    """Those of the codes that are regions; nobody else tells of their weather until this transaction ends."""
    return {row.region for row in tx.execute(_TAKEN, {"of": tx.tenant, "regions": sorted(codes)})}


def put_area(tx: Tx, area: Area) -> None:
    """Keep the regions of a subject in place of those before; of two at once, all of one."""
    taken(tx, [region.code for region in regions(tx)])
    tx.execute(_AREA.delete().where(_AREA.c.tenant == tx.tenant, _AREA.c.subject == area.subject))
    own = {"tenant": tx.tenant, "subject": area.subject, "centre": area.centre}
    tx.put(_AREA, *(own | {"region": code, "weight_permille": weight} for code, weight in area.weights))


def areas(tx: Tx, within: sa.ColumnElement[bool] | None = None, *, subject: str = "") -> list[Area]:
    """Areas by subject. within: how far the caller reaches, on `weather_area.centre`."""
    wanted = sa.select(_AREA).where(_AREA.c.tenant == tx.tenant).order_by(_AREA.c.subject, _AREA.c.region)
    if within is not None:
        wanted = wanted.where(within)
    if subject:
        wanted = wanted.where(_AREA.c.subject == subject)
    found: dict[str, Area] = {}
    for row in tx.execute(wanted):
        before = found.get(row.subject, Area(row.subject, row.centre, ()))
        weights = (*before.weights, (row.region, row.weight_permille))
        found[row.subject] = Area(row.subject, row.centre, weights)
    return list(found.values())


def subjects(tx: Tx, prefix: str) -> list[tuple[str, str]]:
    """Tenants and subjects of areas whose names begin so, of every tenant that the transaction sees."""
    wanted = sa.select(_AREA.c.tenant, _AREA.c.subject).where(_AREA.c.subject.startswith(prefix)).distinct()
    return [(row.tenant, row.subject) for row in tx.execute(wanted.order_by(_AREA.c.tenant, _AREA.c.subject))]


def observed(tx: Tx, codes: Collection[str], first: dt.date, after: dt.date) -> dict[str, dict[dt.date, Sky]]:
    """Observed days [first, after) by region."""
    found: dict[str, dict[dt.date, Sky]] = {code: {} for code in codes}
    for row in tx.execute(_SEEN, _span(tx, codes, first, after)):
        hours = tuple(Hour(hour, _from(rain), _from(celsius)) for hour, rain, celsius in row.hours)
        found[row.region][dt.date.fromisoformat(row.date)] = _sky(row, hours)
    return found


def issued(tx: Tx, codes: Collection[str], first: dt.date, after: dt.date) -> dict[str, list[Issued]]:
    """Days [first, after) as they were forecast, by region; by day, the newest issue first."""
    found: dict[str, list[Issued]] = {code: [] for code in codes}
    for row in tx.execute(_TOLD, _span(tx, codes, first, after)):
        found[row.region].append(Issued(dt.date.fromisoformat(row.date), row.issue_time, _sky(row, ())))
    return found


def of_area(tx: Tx, area: Area, first: dt.date, after: dt.date) -> list[tuple[float, Records]]:
    """Share and records of each region of an area, for features of the days [first, after)."""
    codes = [code for code, _ in area.weights]
    seen, told = observed(tx, codes, first - LOOK_BACK, after), issued(tx, codes, first - LOOK_BACK, after)
    return [(weight / 1000, records(seen[code], told[code])) for code, weight in area.weights]


def keep_observed(tx: Tx, told: Mapping[tuple[str, dt.date], Sky], known: Mapping[tuple[str, dt.date], Sky]) -> Counted:
    """Keep observed days by region and date. known: those that are kept of them."""
    changed = {key: sky for key, sky in told.items() if known.get(key) != sky}
    rows = [
        {
            "tenant": tx.tenant,
            "region": code,
            "date": day.isoformat(),
            **_figures(sky),
            "hours": [[hour.hour, _tenths(hour.rain_mm), _tenths(hour.celsius)] for hour in sky.hours],
            "record_time": tx.now,
        }
        for (code, day), sky in sorted(changed.items(), key=lambda each: each[0])
    ]
    tx.put(_OBSERVED, *rows)
    created = sum(key not in known for key in changed)
    return Counted(created, len(changed) - created, len(told) - len(changed))


def keep_issued(tx: Tx, told: Iterable[tuple[str, Issued]]) -> Counted:
    """Keep days as issued that were not known; what somebody else told meanwhile stays as it is."""
    rows = [
        {
            "tenant": tx.tenant,
            "region": code,
            "date": each.date.isoformat(),
            "issue_time": each.issue_time,
            **_figures(each.sky),
            "record_time": tx.now,
        }
        for code, each in told
    ]
    if not rows:
        return Counted()
    new = upserts.insert_new(tx.connection.dialect.name, _ISSUED, tuple(rows[0])).statement
    batches = [rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH)]
    created = sum(len(tx.execute(new, batch).all()) for batch in batches)
    return Counted(created, 0, len(rows) - created)


def _span(tx: Tx, codes: Collection[str], first: dt.date, after: dt.date) -> dict[str, object]:
    return {"of": tx.tenant, "regions": sorted(codes), "first": first.isoformat(), "after": after.isoformat()}


def _sky(row: sa.Row, hours: Sequence[Hour]) -> Sky:  # type: ignore[type-arg]
    return Sky(
        _from(row.rain_tenths),
        _from(row.snow_tenths),
        _from(row.low_tenths),
        _from(row.high_tenths),
        row.typhoon,
        tuple(hours),
    )


def _figures(sky: Sky) -> dict[str, int | None]:
    known = dict(zip(_FIGURES, map(_tenths, (sky.rain_mm, sky.snow_mm, sky.low, sky.high)), strict=True))
    return known | {"typhoon": sky.typhoon}


def _tenths(value: float | None) -> int | None:
    return None if value is None else round(value * 10)


def _from(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10
