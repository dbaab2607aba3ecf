"""Events as they lie in the outbox of the service that tells them, read in the order in which they were told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, fields

import sqlalchemy as sa

from services.kit import db, tables
from services.kit.prepared import Prepared, one_of

PUBLISHED = "broker"
"""The source under which a service's database keeps how far its own outbox was published to a broker."""

_OUTBOX = tables.OUTBOX
_LOOK_AHEAD = 500
_END = (1 << 63) - 1


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


_SEQ: sa.BindParameter[int] = sa.bindparam("seq")
# Statements are made once: making one costs more than running it.
_EVENTS = Prepared(
    sa.select(*(_OUTBOX.c[field.name] for field in fields(Event)))
    .where(_OUTBOX.c.seq > _SEQ, one_of(_OUTBOX.c.type, "types"))
    .order_by(_OUTBOX.c.seq)
    .limit(sa.bindparam("most"))
)
_SNAPSHOT = sa.func.pg_current_snapshot()
_NUMBERS = Prepared(
    sa.select(
        _OUTBOX.c.seq,
        sa.cast(sa.cast(sa.func.pg_snapshot_xmin(_SNAPSHOT), sa.Text), sa.BigInteger),
        sa.cast(sa.cast(sa.func.pg_snapshot_xmax(_SNAPSHOT), sa.Text), sa.BigInteger),
    )
    .where(_OUTBOX.c.seq > _SEQ, _OUTBOX.c.seq <= sa.bindparam("last"))
    .order_by(_OUTBOX.c.seq)
    .limit(_LOOK_AHEAD)
)
_CURSOR = tables.CURSOR
_GO_ON = Prepared(
    _CURSOR.update()
    .where(_CURSOR.c.source == sa.bindparam("of"), _CURSOR.c.seq == sa.bindparam("was"))
    .values(seq=sa.bindparam("reached"))
    .returning(_CURSOR.c.seq)
)


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
            rows = _EVENTS.run(connection, {"seq": seq, "types": sorted(types), "most": most})
            events = [Event(*row) for row in rows]
            if connection.dialect.name != "postgresql":
                return Batch(events, events[-1].seq if events else seq)
            reached = self._settled(connection, seq, events[-1].seq if len(events) == most else _END)
        return Batch([event for event in events if event.seq <= reached], reached)

    def _settled(self, connection: sa.Connection, seq: int, last: int) -> int:
        """The last number, of those behind `seq` and up to `last`, before which no event can still appear."""
        reached = seq
        for found, oldest, newest in _NUMBERS.run(connection, {"seq": seq, "last": last}):
            if found != reached + 1 and oldest < self._missed.setdefault(reached + 1, newest):
                break
            reached = found
        self._missed = {missed: newest for missed, newest in self._missed.items() if missed > reached}
        return reached


def go_on(tx: db.Tx, source: str, was: int, reached: int) -> None:
    """Put the mark forward up to which an outbox was read, unless somebody has put it back: then what follows is meant.

    was: where it stood when it was read; 0 where there was none.
    """
    moved = tx.execute(_GO_ON, {"of": source, "was": was, "reached": reached}).first() is not None
    if not moved and was == 0:
        tx.insert_new(_CURSOR, {"source": source, "seq": reached})
