"""What a service hears: handled once, in the order of each subject, and put aside when it cannot be handled.

A handler's effect, its inbox row and whatever marks the progress are one transaction of the consumer's database, so a
crash anywhere neither loses nor doubles an effect. An event that fails is tried five times, while those of other
subjects go on; then it is given up, kept with its error, and can be put back in line. Whoever brings the events, the
relay of this process or a broker, hands them to the same `Inbox`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import sqlalchemy as sa
import structlog
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.message import Message
from opentelemetry import trace

from services.kit import faults, tables, telemetry
from services.kit.db import Database, Tx
from services.kit.outbox import Event

_TRIES = 5
_FIRST_WAIT = dt.timedelta(milliseconds=100)
_AFTER_ANOTHER = "an earlier event of this subject is stuck"
_STUCK, _DEAD, _CURSOR = tables.STUCK, tables.DEAD_LETTER, tables.CURSOR
_log = structlog.get_logger("inbox")


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


class Inbox:
    """Handles events for one consumer."""

    def __init__(self, consumer: str, db: Database, hears: Mapping[str, Handler]) -> None:
        self._consumer = consumer
        self._db = db
        self._hears = hears

    def receive(self, source: str, events: Sequence[Event], *, reached: int | None = None) -> None:
        """Handle events of one source in their order, in one transaction.

        reached: where to go on reading the source's outbox; None when somebody else keeps that.
        """
        faults.point("inbox.before_effect")
        with self._db.act("", self._actor) as tx:
            stuck = set(tx.execute(sa.select(_STUCK.c.subject)).scalars())
            for event in events:
                if event.subject in stuck:
                    self._put_aside(tx, source, event, _AFTER_ANOTHER, tries=0)
                elif error := self._handle(tx, source, event):
                    stuck.add(event.subject)
                    self._put_aside(tx, source, event, error, tries=1)
            if reached is not None:
                tx.put(_CURSOR, {"source": source, "seq": reached})
            faults.point("inbox.before_commit")
        faults.point("inbox.after_commit")

    def retry(self) -> int:
        """Try again what is stuck and due, the first of each subject first; how many left the line."""
        with self._db.read("none") as tx:
            rows = tx.execute(sa.select(_STUCK).order_by(_STUCK.c.source, _STUCK.c.seq)).mappings().all()
        moved, blocked = 0, set()
        for row in rows:
            if row["subject"] in blocked:
                continue
            if row["next_time"] > self._db.clock() or not self._try_again(row):
                blocked.add(row["subject"])
            else:
                moved += 1
        return moved

    @property
    def _actor(self) -> str:
        return f"services/{self._consumer}"

    def _try_again(self, row: sa.RowMapping) -> bool:
        source, tries, event = row["source"], row["tries"] + 1, _event(row)
        this = sa.and_(_STUCK.c.source == source, _STUCK.c.seq == event.seq)
        with self._db.act("", self._actor) as tx:
            error = self._handle(tx, source, event)
            if error is not None and tries < _TRIES:
                wait = _FIRST_WAIT * 4 ** row["tries"]
                tx.execute(_STUCK.update().where(this).values(tries=tries, next_time=tx.now + wait, error=error))
                return False
            if error is not None:
                self._bury(tx, source, event, error)
            tx.execute(_STUCK.delete().where(this))
        return True

    def _handle(self, tx: Tx, source: str, event: Event) -> str | None:
        """Let the handler act; the error when it could not, with all that it did undone."""
        nested = tx.connection.exec_driver_sql
        nested("SAVEPOINT event")
        mine = Tx(tx.connection, event.tenant, tx.now, actor=tx.actor, role="SERVICE", method=event.type)
        try:
            if mine.insert_new(tables.INBOX, {"event": event.id, "handle_time": tx.now}):
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

    def _put_aside(self, tx: Tx, source: str, event: Event, error: str, *, tries: int) -> None:
        row = _kept(event) | {"source": source, "tries": tries, "next_time": tx.now + _FIRST_WAIT, "error": error}
        tx.put(_STUCK, row)

    def _bury(self, tx: Tx, source: str, event: Event, error: str) -> None:
        tx.put(_DEAD, _kept(event) | {"source": source, "error": error, "bury_time": tx.now})
        _log.error("event given up", consumer=self._consumer, type=event.type, id=event.id)


def given_up(db: Database) -> list[sa.Row[Any]]:
    """Events that were given up, oldest first."""
    with db.read("operations") as tx:
        return list(tx.execute(sa.select(_DEAD).order_by(_DEAD.c.source, _DEAD.c.seq)).all())


def replay(db: Database, *, source: str, seq: int) -> None:
    """Put an event that was given up back in line."""
    with db.act("", "services/operations") as tx:
        this = sa.and_(_DEAD.c.source == source, _DEAD.c.seq == seq)
        row = tx.execute(sa.select(_DEAD).where(this)).mappings().one()
        tx.execute(_DEAD.delete().where(this))
        tx.put(_STUCK, _kept(_event(row)) | {"source": source, "tries": 0, "next_time": tx.now, "error": ""})


def _kept(event: Event) -> dict[str, Any]:
    row = asdict(event)
    return row | {"event": row.pop("id")}


def _event(row: sa.RowMapping) -> Event:
    names = ("seq", "type", "subject", "tenant", "data", "traceparent", "create_time")
    return Event(id=row["event"], **{name: row[name] for name in names})


def _message(event: Event) -> Message:
    kind = descriptor_pool.Default().FindMessageTypeByName(event.type)
    made = message_factory.GetMessageClass(kind)()
    made.ParseFromString(event.data)
    return made
