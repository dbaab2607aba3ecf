"""Delivery of events in one machine: from the source's outbox, by a cursor of the consumer, never from memory."""

from __future__ import annotations

import datetime as dt
import functools
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping

import sqlalchemy as sa
import structlog

from services.kit import figures, load, metrics, tables, watching
from services.kit.db import EVERY_TENANT, Database
from services.kit.inbox import Handler, Inbox
from services.kit.outbox import Outbox
from services.kit.prepared import Prepared

# Small, because the consumer's writers wait while a batch is handled.
_BATCH = 10
# While calls are being answered, a relay rests so many times as long as it worked; up to this lag.
_REST = 20
_LONGEST_REST_S = 1.0
_PATIENCE = dt.timedelta(seconds=5)
_NICENESS = 5
_IDLE_S = 1.0
_CURSORS = Prepared(sa.select(tables.CURSOR.c.source, tables.CURSOR.c.seq))
_STUCK = Prepared(sa.select(tables.STUCK.c.seq).limit(1))
_log = structlog.get_logger("relay")


class Relay:
    """Delivers to one consumer what it hears from the outboxes of its sources."""

    def __init__(
        self, consumer: str, db: Database, sources: Mapping[str, sa.Engine], hears: Mapping[str, Handler]
    ) -> None:
        self._consumer = consumer
        self._db = db
        self._sources = {name: Outbox(engine) for name, engine in sources.items()}
        self._engines = sources
        self._unwatch: list[Callable[[], None]] = []
        self._passed: dict[str, tuple[int, int]] = {}
        self._types = frozenset(hears)
        self._inbox = Inbox(consumer, db, hears)
        self._lag = dt.timedelta()
        self._wanted = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"relay-{consumer}", daemon=True)

    def start(self) -> None:
        """Begin to deliver in a thread of its own."""
        for source in self._sources:
            self._unwatch.append(figures.OUTBOX_AGE.watch(source, functools.partial(self._age, source)))
        self._thread.start()

    def wake(self) -> None:
        """Look now; there may be something."""
        self._wanted.set()

    def stop(self) -> None:
        """Finish the batch at hand and end."""
        for end in self._unwatch:
            end()
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
        cursors, some_stuck = self._standing()
        handled = sum(self._batch(source, cursors.get(source, 0)) for source in self._sources)
        return handled + (self._inbox.retry() if some_stuck else 0)

    def _batch(self, source: str, cursor: int) -> int:
        known, after = self._passed.get(source, (cursor, cursor))
        batch = self._sources[source].after(after if known == cursor else cursor, self._types, most=_BATCH)
        if not batch.events:
            # What others hear is passed over without a write; after a restart it is passed over again.
            self._passed[source] = (cursor, batch.reached)
            return 0
        self._inbox.receive(source, batch.events, was=cursor, reached=batch.reached)
        self._lag = self._db.clock() - batch.events[-1].create_time
        return len(batch.events)

    def _standing(self) -> tuple[dict[str, int], bool]:
        """How far each source was read, and whether events wait for another try."""
        with self._db.read(EVERY_TENANT) as tx:
            return dict(tx.execute(_CURSORS)), tx.execute(_STUCK).first() is not None

    def _age(self, source: str) -> list[tuple[metrics.Attributes, float]]:
        seq = self._standing()[0].get(source, 0)
        told_s = watching.age_s(self._engines[source], seq, self._types, self._db.clock())
        return [({"zhongtai.event.consumer": self._consumer}, told_s)]
