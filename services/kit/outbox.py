"""Events as they lie in the outbox of the service that tells them, read in the order in which they were told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit import db, tables

PUBLISHED = "broker"
"""The source under which a service's database keeps how far its own outbox was published to a broker."""

_OUTBOX = tables.OUTBOX
_LOOK_AHEAD = 500


@dataclass(frozen=True, slots=True)
class Event:
    """An event that was told. seq: its number in the outbox of its source; events of one subject have rising ones."""

    seq: int
    id: str
    type: str
    subject: str
    tenant: str
    data: bytes
    traceparent: str
    create_time: dt.datetime


@dataclass(frozen=True, slots=True)
class Batch:
    """Events in order. reached: the number up to which, inclusive, nothing of those types is left."""

    events: list[Event]
    reached: int


class Outbox:
    """Reads one outbox from front to back, and never past an event that may still come.

    On PostgreSQL a number is taken before its transaction commits, so a smaller one may become visible after a greater.
    A missing number is waited for until every transaction has ended that ran when it was first missed; one that is
    missing even then was rolled back. That holds because whoever tells has a transaction's number, by which it counts
    as running, before it takes one of the outbox: see `postgres`.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._missed: dict[int, int] = {}

    def after(self, seq: int, types: Collection[str], *, most: int) -> Batch:
        """Events of these types behind a number, `most` at a time."""
        batch = self._look(seq, types, most)
        while not batch.events and batch.reached > seq:
            seq = batch.reached
            batch = self._look(seq, types, most)
        return batch

    def _look(self, seq: int, types: Collection[str], most: int) -> Batch:
        with db.reading(self._engine) as connection:
            reached = self._settled(connection, seq) if connection.dialect.name == "postgresql" else None
            wanted = sa.select(_OUTBOX).where(_OUTBOX.c.seq > seq, _OUTBOX.c.type.in_(types))
            if reached is not None:
                wanted = wanted.where(_OUTBOX.c.seq <= reached)
            rows = connection.execute(wanted.order_by(_OUTBOX.c.seq).limit(most)).mappings()
            events = [Event(**row) for row in rows]
        if len(events) == most or reached is None:
            reached = events[-1].seq if events else seq
        return Batch(events, reached)

    def _settled(self, connection: sa.Connection, seq: int) -> int:
        """The last number before which no event can still appear."""
        snapshot = sa.func.pg_current_snapshot()
        wanted = sa.select(
            _OUTBOX.c.seq,
            sa.cast(sa.cast(sa.func.pg_snapshot_xmin(snapshot), sa.Text), sa.BigInteger),
            sa.cast(sa.cast(sa.func.pg_snapshot_xmax(snapshot), sa.Text), sa.BigInteger),
        ).where(_OUTBOX.c.seq > seq)
        reached = seq
        for found, oldest, newest in connection.execute(wanted.order_by(_OUTBOX.c.seq).limit(_LOOK_AHEAD)):
            if found != reached + 1 and oldest < self._missed.setdefault(reached + 1, newest):
                break
            reached = found
        self._missed = {missed: newest for missed, newest in self._missed.items() if missed > reached}
        return reached
