"""Publishing: what a service tells, from its outbox to the broker, in a thread that never holds up its callers.

An event has left the outbox when the broker has confirmed it: only then the cursor goes on. Whoever dies in between,
the events behind the cursor are published once more, in the same order; whoever hears them drops what it knows.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

import amqp
import sqlalchemy as sa
import structlog

from services.kit import broker, faults, figures, load, metrics, tables, tracing, watching
from services.kit.db import EVERY_TENANT, Database
from services.kit.outbox import PUBLISHED, Batch, Event, Outbox, go_on

_BATCH = 500
# What is written before a pause in which callers come first.
_AT_ONCE = 50
_NICENESS = 5
# Workers write events into the outbox as well, without a word to this process.
_LOOK_EVERY_S = 0.5
_CONFIRM_S = 15.0
_LONGEST_WAIT_S = 30.0
_CURSOR = tables.CURSOR
_log = structlog.get_logger("publish")


class Unpublished(Exception):
    """The broker has not taken what it was sent."""


class Line(Protocol):
    """A connection to a broker."""

    def send(self, events: Sequence[Event]) -> None:
        """Publish in order; returns when all are confirmed, and raises otherwise."""

    def tend(self) -> None:
        """See that the connection still stands; raises otherwise."""

    def close(self) -> None:
        """End the connection in good order."""

    def drop(self) -> None:
        """End it at once, without a word."""


class RabbitLine:
    """A connection to RabbitMQ, with everything declared that those who hear this source need."""

    def __init__(self, address: broker.Address, source: str, hears: Mapping[str, Collection[str]]) -> None:
        self._source = source
        self._heard = frozenset(kind for types in hears.values() for kind in types)
        self._number = 0
        self._open: set[int] = set()
        self._wrong = ""
        self._connection = address.connection(f"{source} publishes")
        try:
            self._connection.ensure_connection(max_retries=1, interval_start=0.1)
            broker.be_patient(self._connection)
            broker.prepare(self._connection, hears, source=source)
            self._channel: Any = self._connection.channel()
            self._channel.confirm_select()
        except BaseException:
            self.drop()
            raise
        self._channel.events["basic_ack"].add(self._settled)
        self._channel.events["basic_nack"].add(self._refused)
        self._channel.events["basic_return"].add(self._returned)

    def send(self, events: Sequence[Event]) -> None:
        """Publish in order; returns when all are confirmed.

        Raises:
            Unpublished: one of them came back, was refused, or was not confirmed in time.
        """
        began = time.monotonic()
        for number, event in enumerate(events, 1):
            self._publish(event)
            if number % _AT_ONCE == 0:
                if not load.is_calm():
                    time.sleep(time.monotonic() - began)
                began = time.monotonic()
        faults.point("publish.sent")
        until = time.monotonic() + _CONFIRM_S
        while self._open and not self._wrong:
            try:
                self._connection.drain_events(timeout=max(0.01, until - time.monotonic()))
            except TimeoutError as error:
                raise Unpublished(f"{len(self._open)} events are not confirmed") from error
        if self._wrong:
            raise Unpublished(self._wrong)

    def tend(self) -> None:
        """Read what the broker says meanwhile, and let it know that we are there."""
        try:
            self._connection.drain_events(timeout=0.001)
        except TimeoutError:
            self._connection.heartbeat_check()

    def close(self) -> None:
        """End the connection in good order."""
        self._connection.release()

    def drop(self) -> None:
        """End it at once, without a word."""
        self._connection.collect()

    def _publish(self, event: Event) -> None:
        self._number += 1
        self._open.add(self._number)
        exchange = broker.exchange_of(self._source)
        told = {
            "messaging.system": "rabbitmq",
            "messaging.operation.name": "send",
            "messaging.operation.type": "send",
            "messaging.destination.name": exchange,
            "zhongtai.event.type": event.type,
        }
        with tracing.start(
            f"send {event.type}", tracing.PRODUCER, self._source, header=event.traceparent, attributes=told
        ) as span:
            sent = replace(event, traceparent=span.header)
            message = amqp.Message(event.data, **broker.properties_of(self._source, sent))
            # What is heard by nobody of ours may be heard by others, or by nobody.
            heard = event.type in self._heard
            self._channel.basic_publish(message, exchange, broker.routing_key(event), mandatory=heard)

    def _settled(self, number: int, multiple: bool) -> None:  # noqa: FBT001 -- as the library calls it
        if multiple:
            self._open = {each for each in self._open if each > number}
        else:
            self._open.discard(number)

    def _refused(self, number: int, multiple: bool) -> None:  # noqa: FBT001
        del multiple
        self._wrong = f"message {number} was refused"

    def _returned(self, error: Exception, _exchange: str, key: str, _message: object) -> None:
        self._wrong = f"{key} leads nowhere: {error}"


class Publisher:
    """Publishes what one service tells."""

    def __init__(self, source: str, db: Database, tells: Collection[str], dial: Callable[[], Line]) -> None:
        self._source = source
        self._db = db
        self._tells = frozenset(tells)
        self._dial = dial
        self._line: Line | None = None
        self._outbox = Outbox(db.engine)
        self._wanted = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"publish-{source}", daemon=True)
        self._unwatch: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin to publish in a thread of its own."""
        self._unwatch = figures.OUTBOX_AGE.watch(self._source, self._age)
        self._thread.start()

    def wake(self) -> None:
        """Look now; there may be something."""
        self._wanted.set()

    def stop(self) -> None:
        """Finish the batch at hand and end."""
        self._unwatch()
        self._stopping.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        if self._line is not None:
            self._line.close()
            self._line = None

    def publish(self) -> int:
        """Publish all that is there now; the number of events. For tests and commands without a thread."""
        count = 0
        try:
            while published := self._round():
                count += published
        except BaseException:
            self._drop()
            raise
        return count

    def _run(self) -> None:
        if sys.platform == "linux":
            # Threads have priorities of their own there; other processes' callers come first, too.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        failures = 0
        while not self._stopping.is_set():
            self._wanted.wait(_LOOK_EVERY_S)
            self._wanted.clear()
            try:
                while not self._stopping.is_set() and self._round():
                    pass
                if self._line is not None:
                    self._line.tend()
                failures = 0
            except Exception:
                failures += 1
                _log.warning("not published", source=self._source, failures=failures, exc_info=True)
                self._drop()
                self._stopping.wait(wait_after(failures))

    def _round(self) -> int:
        position = self._position()
        batch = self._outbox.after(position, self._tells, most=_BATCH)
        if not batch.events:
            return 0
        if self._line is None:
            self._line = self._dial()
        with self._db.alone("publish") as free:
            # Another replica may be at it, or have been.
            if not free or self._position() != position:
                return 0
            self._publish(position, batch, self._line)
        return len(batch.events)

    def _publish(self, position: int, batch: Batch, line: Line) -> None:
        faults.point("publish.before_send")
        line.send(batch.events)
        faults.point("publish.before_mark")
        self._mark(position, batch.reached)
        faults.point("publish.after_mark")

    def _mark(self, was: int, reached: int) -> None:
        with self._db.act(EVERY_TENANT, f"services/{self._source}") as tx:
            go_on(tx, PUBLISHED, was, reached)

    def _position(self) -> int:
        wanted = sa.select(_CURSOR.c.seq).where(_CURSOR.c.source == PUBLISHED)
        with self._db.read(EVERY_TENANT) as tx:
            return tx.execute(wanted).scalar() or 0

    def _age(self) -> list[tuple[metrics.Attributes, float]]:
        told_s = watching.age_s(self._db.engine, self._position(), self._tells, self._db.clock())
        return [({"zhongtai.event.consumer": PUBLISHED}, told_s)]

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.drop()


def wait_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row: twice as long each time up to half a minute, and not in step."""
    longest = min(_LONGEST_WAIT_S, 0.25 * 2.0 ** min(failures, 10))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 -- no secret
