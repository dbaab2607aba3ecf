"""What was forecast every night, and how good it was."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.domain.snapshot import Foreseen, Score, Snapshot
from services.scheduling.store import forecasting_tables, tables

_SNAPSHOT = forecasting_tables.FORECAST_SNAPSHOT
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MINUTE = dt.timedelta(minutes=1)


def add(tx: Tx, snapshots: Iterable[Snapshot]) -> None:
    """Keep what was forecast in a night."""
    rows = [
        {
            "tenant": tx.tenant,
            "queue": each.queue,
            "date": each.date.isoformat(),
            "made_date": each.made_date.isoformat(),
            "centre": each.centre,
            "model": each.model,
            "slots": [_slot_row(slot) for slot in each.slots],
            "score": None,
        }
        for each in snapshots
    ]
    if rows:
        tx.execute(_SNAPSHOT.insert(), rows)


def has_night(tx: Tx, queue: str, made_date: dt.date) -> bool:
    """Whether a night's forecast of a queue is kept."""
    wanted = sa.select(_SNAPSHOT.c.queue).where(
        _SNAPSHOT.c.tenant == tx.tenant, _SNAPSHOT.c.queue == queue, _SNAPSHOT.c.made_date == made_date.isoformat()
    )
    return tx.execute(wanted.limit(1)).first() is not None


def unscored(tx: Tx, queue: str, before: dt.date) -> list[Snapshot]:
    """Snapshots of the first day before a date of which some are not scored; none when there is no such day."""
    own = sa.and_(
        _SNAPSHOT.c.tenant == tx.tenant,
        _SNAPSHOT.c.queue == queue,
        _SNAPSHOT.c.date < before.isoformat(),
        _SNAPSHOT.c.score.is_(None),
    )
    first = tx.execute(sa.select(sa.func.min(_SNAPSHOT.c.date)).where(own)).scalar()
    if first is None:
        return []
    wanted = sa.select(_SNAPSHOT).where(own, _SNAPSHOT.c.date == first).order_by(_SNAPSHOT.c.made_date.desc())
    return [_snapshot(row) for row in tx.execute(wanted)]


def keep_scores(tx: Tx, scored: Sequence[tuple[Snapshot, Score]]) -> None:
    """Keep how good forecasts were."""
    for snapshot, score in scored:
        own = sa.and_(
            _SNAPSHOT.c.tenant == tx.tenant,
            _SNAPSHOT.c.queue == snapshot.queue,
            _SNAPSHOT.c.date == snapshot.date.isoformat(),
            _SNAPSHOT.c.made_date == snapshot.made_date.isoformat(),
        )
        tx.execute(_SNAPSHOT.update().where(own).values(score=dataclasses.asdict(score)))


def scores(tx: Tx, queue: str, first: dt.date, after: dt.date) -> list[tuple[int, Score]]:
    """Days ahead and score of the forecasts of the days [first, after) that are scored."""
    wanted = sa.select(_SNAPSHOT.c.date, _SNAPSHOT.c.made_date, _SNAPSHOT.c.score).where(
        _SNAPSHOT.c.tenant == tx.tenant,
        _SNAPSHOT.c.queue == queue,
        _SNAPSHOT.c.date >= first.isoformat(),
        _SNAPSHOT.c.date < after.isoformat(),
        _SNAPSHOT.c.score.is_not(None),
    )
    return [
        ((dt.date.fromisoformat(row.date) - dt.date.fromisoformat(row.made_date)).days, Score(**row.score))
        for row in tx.execute(wanted)
    ]


def nearest(tx: Tx, centre: str, first: dt.date, after: dt.date) -> list[tuple[str, dt.date, int, Score]]:
    """Of each queue of a centre and day [first, after) the last forecast before it that is scored, by queue and day.

    Queue, day, days ahead and score.
    """
    row = _SNAPSHOT.c
    scored = sa.and_(
        row.tenant == tx.tenant,
        row.centre == centre,
        row.date >= first.isoformat(),
        row.date < after.isoformat(),
        row.score.is_not(None),
    )
    last = sa.select(row.queue, row.date, sa.func.max(row.made_date).label("made_date")).where(scored)
    newest = last.group_by(row.queue, row.date).subquery()
    is_newest = sa.and_(
        row.queue == newest.c.queue, row.date == newest.c.date, row.made_date == newest.c.made_date, scored
    )
    wanted = sa.select(row.queue, row.date, row.made_date, row.score).join(newest, is_newest)
    found = []
    for each in tx.execute(wanted.order_by(row.queue, row.date)):
        date = dt.date.fromisoformat(each.date)
        found.append((each.queue, date, (date - dt.date.fromisoformat(each.made_date)).days, Score(**each.score)))
    return found


def forget(tx: Tx, queue: str, before: dt.date) -> None:
    """Remove what was forecast of days before a date."""
    own = sa.and_(_SNAPSHOT.c.tenant == tx.tenant, _SNAPSHOT.c.queue == queue, _SNAPSHOT.c.date < before.isoformat())
    tx.execute(_SNAPSHOT.delete().where(own))


def _slot_row(slot: Foreseen) -> list[int]:
    figures = (slot.calls, slot.unadjusted, slot.low, slot.high, slot.aht_s)
    return [(slot.start - _EPOCH) // _MINUTE, *(tables.milli(each) for each in figures)]


def _snapshot(row: sa.Row) -> Snapshot:  # type: ignore[type-arg]
    return Snapshot(
        queue=row.queue,
        centre=row.centre,
        made_date=dt.date.fromisoformat(row.made_date),
        date=dt.date.fromisoformat(row.date),
        model=row.model,
        slots=tuple(
            Foreseen(_EPOCH + _MINUTE * minutes, *(each / 1000 for each in figures)) for minutes, *figures in row.slots
        ),
    )
