"""Delivery of events in one machine: from the source's outbox, by a cursor of the consumer, never from memory.

A handler's effect, its inbox row and the cursor are one transaction of the consumer's database, so a crash anywhere
neither loses nor doubles an effect. Events of one subject are handled in order; one that fails is tried five times,
while those of other subjects go on, and is then put aside with its error.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
import structlog
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.message import Message
from opentelemetry import trace

from services.kit import faults, load, tables, telemetry
from services.kit.db import Database, Tx

# Small, because the consumer's writers wait while a batch is handled.
_BATCH = 10
# While calls are being answered, a relay rests so many times as long as it worked; up to this lag.
_REST = 20
_LONGEST_REST_S = 1.0
_PATIENCE = dt.timedelta(seconds=5)
_NICENESS = 5
_TRIES = 5
_IDLE_S = 1.0
_FIRST_WAIT = dt.timedelta(milliseconds=100)
_log = structlog.get_logger("relay")
_OUTBOX = tables.OUTBOX


@dataclass(frozen=True, slots=True)
class Delivery:
    """What comes with an event."""

    id: str
    tenant: str
    subject: str
    source: str
    time: dt.datetime


# The event is of the type that the handler was registered for; a mapping cannot say that to the type checker.
Handler = Callable[[Tx, Delivery, Message], None]


class Relay:
    """Delivers to one consumer what it hears from the outboxes of its sources."""

    def __init__(
        self, consumer: str, db: Database, sources: Mapping[str, sa.Engine], hears: Mapping[str, Handler]
    ) -> None:
        self._consumer = consumer
        self._db = db
        self._sources = dict(sources)
        self._hears = dict(hears)
        self._lag = dt.timedelta()
        self._wanted = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"relay-{consumer}", daemon=True)

    def start(self) -> None:
        """Begin to deliver in a thread of its own."""
        self._thread.start()

    def wake(self) -> None:
        """Look now; there may be something."""
        self._wanted.set()

    def stop(self) -> None:
        """Finish the batch at hand and end."""
        self._stopping.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def deliver(self) -> int:
        """Deliver all that is there now; the number of events handled. For tests and commands without a thread."""
        count = 0
        while handled := self._pass():
            count += handled
        return count

    def _run(self) -> None:
        if sys.platform == "linux":
            # Threads have priorities of their own there; other processes' callers come first, too.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        while not self._stopping.is_set():
            self._wanted.wait(_IDLE_S)
            self._wanted.clear()
            try:
                began = time.monotonic()
                while not self._stopping.is_set() and self._pass():
                    self._give_way(time.monotonic() - began)
                    began = time.monotonic()
            except Exception:
                _log.exception("relay failed", consumer=self._consumer)
                self._stopping.wait(_IDLE_S)

    def _give_way(self, worked_s: float) -> None:
        """Rest a while when people wait for answers, unless events have waited long enough."""
        if not load.is_calm() and self._lag < _PATIENCE:
            self._stopping.wait(min(worked_s * _REST, _LONGEST_REST_S))

    def _pass(self) -> int:
        return sum(self._batch(source) for source in self._sources) + self._retry()

    def _batch(self, source: str) -> int:
        after = self._cursor(source)
        events = _read(self._sources[source], after, list(self._hears))
        if not events:
            return 0
        faults.point("relay.before_effect")
        with self._db.act("", f"services/{self._consumer}") as tx:
            stuck = set(tx.execute(sa.select(tables.STUCK.c.subject)).scalars())
            for event in events:
                if event.subject in stuck:
                    self._put_aside(tx, source, event, "an earlier event of this subject is stuck", tries=0)
                elif error := self._handle(tx, source, event):
                    stuck.add(event.subject)
                    self._put_aside(tx, source, event, error, tries=1)
            tx.put(tables.CURSOR, {"source": source, "seq": events[-1].seq})
            faults.point("relay.before_commit")
        faults.point("relay.after_commit")
        self._lag = self._db.clock() - events[-1].create_time
        return len(events)

    def _retry(self) -> int:
        """Try again what is stuck and due, first of each subject first; whether anything moved."""
        stuck = tables.STUCK
        with self._db.read("none") as tx:
            rows = tx.execute(sa.select(stuck).order_by(stuck.c.source, stuck.c.seq)).all()
        moved, blocked = 0, set()
        for row in rows:
            if row.subject in blocked:
                continue
            if row.next_time > self._db.clock() or not self._try_again(row):
                blocked.add(row.subject)
            else:
                moved += 1
        return moved

    def _try_again(self, row: sa.Row) -> bool:  # type: ignore[type-arg]
        stuck = tables.STUCK
        event = _read_one(self._sources[row.source], row.seq)
        this = sa.and_(stuck.c.source == row.source, stuck.c.seq == row.seq)
        with self._db.act("", f"services/{self._consumer}") as tx:
            error = self._handle(tx, row.source, event)
            if error is None:
                tx.execute(stuck.delete().where(this))
            elif row.tries + 1 >= _TRIES:
                self._bury(tx, row.source, event, error)
                tx.execute(stuck.delete().where(this))
            else:
                wait = _FIRST_WAIT * 4**row.tries
                tx.execute(stuck.update().where(this).values(tries=row.tries + 1, next_time=tx.now + wait, error=error))
        return error is None or row.tries + 1 >= _TRIES

    def _handle(self, tx: Tx, source: str, event: _Event) -> str | None:
        """Let the handler act; the error when it could not, with all that it did undone."""
        inbox = tables.INBOX
        nested = tx.connection.exec_driver_sql
        nested("SAVEPOINT event")
        mine = Tx(tx.connection, event.tenant, tx.now, actor=tx.actor, role="SERVICE", method=event.type)
        try:
            if mine.insert_new(inbox, {"event": event.id, "handle_time": tx.now}):
                delivery = Delivery(event.id, event.tenant, event.subject, source, event.create_time)
                carrier = {"traceparent": event.traceparent}
                with telemetry.span(f"hear {event.type}", carrier, kind=trace.SpanKind.CONSUMER):
                    self._hears[event.type](mine, delivery, _message(event))
                mine.finish()
                tx.told = tx.told or mine.told
        except Exception as error:
            nested("ROLLBACK TO SAVEPOINT event")
            _log.warning("event not handled", consumer=self._consumer, type=event.type, id=event.id)
            _log.debug("because", exc_info=True)
            return f"{type(error).__name__}: {error}"[:500]
        finally:
            nested("RELEASE SAVEPOINT event")
        return None

    def _cursor(self, source: str) -> int:
        cursor = tables.CURSOR
        with self._db.read("none") as tx:
            return tx.execute(sa.select(cursor.c.seq).where(cursor.c.source == source)).scalar() or 0

    def _put_aside(self, tx: Tx, source: str, event: _Event, error: str, *, tries: int) -> None:
        row = {
            "source": source,
            "seq": event.seq,
            "subject": event.subject,
            "tries": tries,
            "next_time": tx.now + _FIRST_WAIT,
            "error": error,
        }
        tx.put(tables.STUCK, row)

    def _bury(self, tx: Tx, source: str, event: _Event, error: str) -> None:
        row = {"source": source, "seq": event.seq, "event": event.id, "type": event.type}
        row |= {"subject": event.subject, "error": error, "bury_time": tx.now}
        tx.put(tables.DEAD_LETTER, row)
        _log.error("event given up", consumer=self._consumer, type=event.type, id=event.id)


@dataclass(frozen=True, slots=True)
class _Event:
    seq: int
    id: str
    type: str
    subject: str
    tenant: str
    data: bytes
    traceparent: str
    create_time: dt.datetime


def given_up(db: Database) -> list[sa.Row[Any]]:
    """Events that were given up, oldest first."""
    dead = tables.DEAD_LETTER
    with db.read("operations") as tx:
        return list(tx.execute(sa.select(dead).order_by(dead.c.source, dead.c.seq)).all())


def replay(db: Database, *, source: str, seq: int) -> None:
    """Put an event that was given up back in line."""
    dead, stuck = tables.DEAD_LETTER, tables.STUCK
    with db.act("", "services/operations") as tx:
        row = tx.execute(sa.select(dead).where(dead.c.source == source, dead.c.seq == seq)).one()
        tx.execute(dead.delete().where(dead.c.source == source, dead.c.seq == seq))
        back = {
            "source": source,
            "seq": seq,
            "subject": row.subject,
            "tries": 0,
            "next_time": tx.now,
            "error": "",
        }
        tx.put(stuck, back)


def _read(engine: sa.Engine, after: int, types: Sequence[str]) -> list[_Event]:
    wanted = sa.select(_OUTBOX).where(_OUTBOX.c.seq > after, _OUTBOX.c.type.in_(types))
    with engine.connect() as connection:
        return [_Event(**row) for row in connection.execute(wanted.order_by(_OUTBOX.c.seq).limit(_BATCH)).mappings()]


def _read_one(engine: sa.Engine, seq: int) -> _Event:
    with engine.connect() as connection:
        return _Event(**connection.execute(sa.select(_OUTBOX).where(_OUTBOX.c.seq == seq)).mappings().one())


def _message(event: _Event) -> Message:
    kind = descriptor_pool.Default().FindMessageTypeByName(event.type)
    made = message_factory.GetMessageClass(kind)()
    made.ParseFromString(event.data)
    return made
