"""What is read from a service's database for the gauges, whenever figures are sent: events that wait."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable

import sqlalchemy as sa

from services.kit import db, figures, metrics, tables

_OUTBOX = tables.OUTBOX
_TELLER = {figures.EVENTS_STUCK: tables.STUCK, figures.EVENTS_DEAD: tables.DEAD_LETTER}


def watch(service: str, database: db.Database) -> Callable[[], None]:
    """Begin to look after what a service has put aside; what is given back ends it."""

    def count(table: sa.Table) -> Callable[[], Iterable[tuple[metrics.Attributes, float]]]:
        wanted = sa.select(sa.func.count()).select_from(table)

        def look() -> Iterable[tuple[metrics.Attributes, float]]:
            with database.read(db.EVERY_TENANT) as tx:
                return [({}, tx.execute(wanted).scalar_one())]

        return look

    ends = [figure.watch(service, count(table)) for figure, table in _TELLER.items()]

    def end() -> None:
        for each in ends:
            each()

    return end


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
