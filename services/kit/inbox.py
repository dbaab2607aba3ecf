"""What a service hears: handled once, in the order of each subject, and put aside when it cannot be handled.

A handler's effect, its inbox row and whatever marks the progress are one transaction of the consumer's database, so a
crash anywhere neither loses nor doubles an effect. An event that fails is tried five times within four seconds, while
those of other subjects go on; then it is given up, kept with its error, and can be put back in line. Whoever brings the
events, the relay of this process or a broker, hands them to the same `Inbox`.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
import structlog
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.message import Message

from services.kit import faults, figures, log, metrics, tables, tracing
from services.kit.db import EVERY_TENANT, Database, Tx
from services.kit.outbox import Event, go_on
from services.kit.prepared import Prepared, one_of

_TRIES = 5
# A tenth of a second after the first try, then three times as long each time: a fifth try comes within four seconds.
_FIRST_WAIT = dt.timedelta(milliseconds=100)
_AFTER_ANOTHER = "an earlier event of this subject is stuck"
_UNHEARD = "nothing here hears this type"
_STUCK, _DEAD = tables.STUCK, tables.DEAD_LETTER
# Statements are made once: making one costs more than running it.
_SUBJECTS = Prepared(sa.select(_STUCK.c.tenant, _STUCK.c.subject))
_KNOWN = Prepared(sa.select(tables.INBOX.c.event).where(one_of(tables.INBOX.c.event, "events")))
_HANDLE = Prepared(tables.INBOX.insert(), ("event", "handle_time"))
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

    def receive(self, source: str, events: Sequence[Event], *, was: int = 0, reached: int | None = None) -> None:
        """Handle events of one source in their order, in one transaction.

        was, reached: from where to where the source's outbox was read; None when somebody else keeps that.
        """
        faults.point("inbox.before_effect")
        with self._db.act(EVERY_TENANT, self._actor) as tx:
            stuck = {(row.tenant, row.subject) for row in tx.execute(_SUBJECTS)}
            if stuck or not self._at_once(tx, source, events):
                self._one_by_one(tx, source, events, stuck)
            if reached is not None:
                go_on(tx, source, was, reached)
            faults.point("inbox.before_commit")
        faults.point("inbox.after_commit")

    def set_aside(self, source: str, events: Sequence[Event], why: str) -> None:
        """Put events in the line of what is tried one by one, each try counted before it is made.

        That is for events with which a process may have died: in a batch, nobody would learn which of them it was.
        """
        with self._db.act(EVERY_TENANT, self._actor) as tx:
            for event in events:
                self._put_aside(tx, source, event, why, tries=0)

    def retry(self) -> int:
        """Try again what is stuck and due, the first of each subject first; how many left the line."""
        names = (_STUCK.c.source, _STUCK.c.seq, _STUCK.c.tenant, _STUCK.c.subject, _STUCK.c.next_time)
        with self._db.read(EVERY_TENANT) as tx:
            rows = tx.execute(sa.select(*names).order_by(_STUCK.c.source, _STUCK.c.seq)).all()
        moved, blocked = 0, set()
        for source, seq, tenant, subject, next_time in rows:
            if (tenant, subject) in blocked:
                continue
            if next_time > self._db.clock() or not self._try_again(source, seq):
                blocked.add((tenant, subject))
            else:
                moved += 1
        return moved

    def take_up(self) -> int:
        """Put back in line what nothing here heard when it came and something does by now; how many.

        While a release is rolled out, workers of the last one meet events of types that only the new one hears.
        """
        these = sa.and_(_DEAD.c.error == _UNHEARD, _DEAD.c.type.in_(self._hears))
        with self._db.read(EVERY_TENANT) as tx:
            found = tx.execute(sa.select(_DEAD.c.source, _DEAD.c.seq).where(these)).all()
        return sum(replay(self._db, source=source, seq=seq) for source, seq in found)

    @property
    def _actor(self) -> str:
        return f"services/{self._consumer}"

    def _at_once(self, tx: Tx, source: str, events: Sequence[Event]) -> bool:
        """Handle them all, or undo it and say no when one of them cannot be."""
        if not all(event.type in self._hears for event in events):
            return False
        by_id = {event.id: event for event in events}
        with _nested(tx) as nested:
            for event in tx.execute(_KNOWN, {"events": list(by_id)}).scalars():
                self._count(tx, by_id.pop(event).type, "known")
            tx.execute_many(_HANDLE, [{"event": event, "handle_time": tx.now} for event in by_id])
            for tenant, run in itertools.groupby(by_id.values(), key=attrgetter("tenant")):
                with tx.within(tenant):
                    for event in run:
                        self._act(tx, source, event)
        return nested.error is None

    def _one_by_one(self, tx: Tx, source: str, events: Sequence[Event], stuck: set[tuple[str, str]]) -> None:
        """Handle each by itself; what fails, and what comes after it, is put aside."""
        for event in events:
            if event.type not in self._hears:
                self._bury(tx, source, event, _UNHEARD)
            elif (event.tenant, event.subject) in stuck:
                self._put_aside(tx, source, event, _AFTER_ANOTHER, tries=0)
            elif error := self._try(tx, source, event):
                stuck.add((event.tenant, event.subject))
                self._put_aside(tx, source, event, error, tries=1)

    def _try_again(self, source: str, seq: int) -> bool:
        """Whether the event has left the line: it was handled, or is given up."""
        this = sa.and_(_STUCK.c.source == source, _STUCK.c.seq == seq)
        with self._db.act(EVERY_TENANT, self._actor) as tx:
            row = tx.execute(sa.select(_STUCK).where(this)).mappings().first()
            if row is None:
                return True  # Another worker was quicker.
            if row["tries"] >= _TRIES:
                self._bury(tx, source, _event(row), row["error"])
                tx.execute(_STUCK.delete().where(this))
                return True
            # Counted before it is made: a try in which the process dies is one, too.
            tries = row["tries"] + 1
            tx.execute(_STUCK.update().where(this).values(tries=tries, next_time=tx.now + _wait(tries)))
        with self._db.act(EVERY_TENANT, self._actor) as tx:
            error = self._try(tx, source, _event(row))
            if error is not None and tries < _TRIES:
                tx.execute(_STUCK.update().where(this).values(error=error))
                return False
            if error is not None:
                self._bury(tx, source, _event(row), error)
            tx.execute(_STUCK.delete().where(this))
        return True

    def _try(self, tx: Tx, source: str, event: Event) -> str | None:
        """Let the handler act, unless it has before; the error when it could not, with all that it did undone."""
        if event.type not in self._hears:
            return _UNHEARD
        with _nested(tx) as nested:
            if tx.insert_new(tables.INBOX, {"event": event.id, "handle_time": tx.now}):
                with tx.within(event.tenant):
                    self._act(tx, source, event)
            else:
                self._count(tx, event.type, "known")
        if nested.error is not None:
            self._count(tx, event.type, "failed")
            _log.warning("event not handled", consumer=self._consumer, type=event.type, id=event.id)
            _log.debug("because", exc_info=nested.error)
            return log.cause(nested.error)
        return None

    def _act(self, tx: Tx, source: str, event: Event) -> None:
        mine = Tx(
            tx.connection, event.tenant, tx.now, actor=tx.actor, role="SERVICE", method=event.type, sight=tx.sight
        )
        delivery = Delivery(event.id, event.tenant, event.subject, source, event.create_time)
        told = _attributes(source, event.type)
        with tracing.start(
            f"process {event.type}", tracing.CONSUMER, self._consumer, header=event.traceparent, attributes=told
        ):
            self._hears[event.type](mine, delivery, _message(event))
            mine.finish()
        tx.told = tx.told or mine.told
        tx.afterwards += mine.afterwards
        self._count(tx, event.type, "handled")
        lag = _lag(self._consumer, event.type)
        tx.afterwards.append(lambda: lag.record((tx.now - event.create_time).total_seconds()))

    def _count(self, tx: Tx, kind: str, outcome: str) -> None:
        tx.afterwards.append(_handled(self._consumer, kind, outcome).add)

    def _put_aside(self, tx: Tx, source: str, event: Event, error: str, *, tries: int) -> None:
        row = _kept(event) | {"source": source, "tries": tries, "next_time": tx.now + _wait(tries), "error": error}
        # One that is brought again while it is in the line keeps its place and its tries.
        if tx.insert_new(_STUCK, row):
            self._count(tx, event.type, "put_aside")

    def _bury(self, tx: Tx, source: str, event: Event, error: str) -> None:
        tx.put(_DEAD, _kept(event) | {"source": source, "error": error, "bury_time": tx.now})
        self._count(tx, event.type, "given_up")
        _log.error("event given up", consumer=self._consumer, type=event.type, id=event.id)


@dataclass(slots=True)
class _Part:
    """A part of a transaction. error: why it was undone, if it was."""

    error: Exception | None = None


@contextlib.contextmanager
def _nested(tx: Tx) -> Iterator[_Part]:
    """A part of a transaction that is undone by itself when it fails, and then says why."""
    part, counted = _Part(), len(tx.afterwards)
    try:
        with tx.savepoint("event"):
            yield part
    except Exception as error:
        part.error = error
        del tx.afterwards[counted:]


def given_up(db: Database) -> list[sa.Row[Any]]:
    """Events that were given up, oldest first."""
    with db.read(EVERY_TENANT) as tx:
        return list(tx.execute(sa.select(_DEAD).order_by(_DEAD.c.source, _DEAD.c.seq)).all())


def replay(db: Database, *, source: str, seq: int) -> bool:
    """Put an event that was given up back in line; whether it was still there to be put."""
    with db.act(EVERY_TENANT, "services/operations") as tx:
        this = sa.and_(_DEAD.c.source == source, _DEAD.c.seq == seq)
        row = tx.execute(sa.select(_DEAD).where(this)).mappings().first()
        if row is None:
            return False
        tx.execute(_DEAD.delete().where(this))
        tx.put(_STUCK, _kept(_event(row)) | {"source": source, "tries": 0, "next_time": tx.now, "error": ""})
    return True


def _wait(tries: int) -> dt.timedelta:
    """How long after so many tries to make the next; what was not tried yet only waits for those before it."""
    return _FIRST_WAIT * 3 ** (tries - 1) if tries else dt.timedelta()


@functools.lru_cache(maxsize=1024)
def _attributes(source: str, kind: str) -> tracing.Attributes:
    return {
        "messaging.operation.name": "process",
        "messaging.operation.type": "process",
        "messaging.destination.name": f"{source}.events",
        "zhongtai.event.type": kind,
        "zhongtai.event.source": source,
    }


@functools.lru_cache(maxsize=1024)
def _handled(consumer: str, kind: str, outcome: str) -> metrics.Series:
    return figures.EVENTS_HANDLED.at(consumer, {"zhongtai.event.type": kind, "zhongtai.outcome": outcome})


@functools.lru_cache(maxsize=1024)
def _lag(consumer: str, kind: str) -> metrics.Spread:
    return figures.EVENTS_LAG.at(consumer, {"zhongtai.event.type": kind})


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
