"""What is read from a service's database for the gauges, whenever figures are sent: events that wait, or are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable

import sqlalchemy as sa

from services.kit import db, figures, metrics, tables

_OUTBOX = tables.OUTBOX
_TELLER = {figures.EVENTS_STUCK: tables.STUCK, figures.EVENTS_DEAD: tables.DEAD_LETTER}


def watch(service: str, database: db.Database, keep: dt.timedelta) -> Callable[[], None]:
    """Begin to look after what a service has put aside and what it keeps; what is given back ends it.

    keep: how long events are kept.
    """

    def count(table: sa.Table) -> Callable[[], Iterable[tuple[metrics.Attributes, float]]]:
        wanted = sa.select(sa.func.count()).select_from(table)

        def look() -> Iterable[tuple[metrics.Attributes, float]]:
            with database.read(db.EVERY_TENANT) as tx:
                return [({}, tx.execute(wanted).scalar_one())]

        return look

    ends = [figure.watch(service, count(table)) for figure, table in _TELLER.items()]
    ends.append(figures.OUTBOX_SIZE.watch(service, lambda: [({}, kept(database))]))
    ends.append(figures.OUTBOX_OVERDUE.watch(service, lambda: [({}, overdue_s(database, keep))]))

    def end() -> None:
        for each in ends:
            each()

    return end


def kept(database: db.Database) -> int:
    """Numbers from the oldest event of an outbox to the newest, inclusive; to count the rows would be to read them."""
    ends = sa.select(sa.func.max(_OUTBOX.c.seq) - sa.select(sa.func.min(_OUTBOX.c.seq)).scalar_subquery() + 1)
    with database.read(db.EVERY_TENANT) as tx:
        return int(tx.execute(ends).scalar() or 0)


def overdue_s(database: db.Database, keep: dt.timedelta) -> float:
    """Seconds since the oldest event of an outbox should have been let go of; 0 when it should not yet.

    The newest always stays and does not count.
    """
    oldest = sa.select(_OUTBOX.c.create_time).order_by(_OUTBOX.c.seq).limit(2)
    with database.read(db.EVERY_TENANT) as tx:
        times = tx.execute(oldest).scalars().all()
    return max(0.0, (database.clock() - keep - times[0]).total_seconds()) if len(times) == 2 else 0.0


def age_s(outbox: sa.Engine, seq: int, types: Collection[str], now: dt.datetime) -> float:
    """Seconds since the oldest event of these types behind a number was told; 0 when nothing waits."""
    wanted = (
        sa.select(_OUTBOX.c.create_time)
        .where(_OUTBOX.c.seq > seq, _OUTBOX.c.type.in_(types))
        .order_by(_OUTBOX.c.seq)
        .limit(1)
    )
    with db.reading(outbox) as connection:
        oldest = connection.execute(wanted).scalar()
    return max(0.0, (now - oldest).total_seconds()) if oldest is not None else 0.0
