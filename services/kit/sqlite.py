"""SQLite files: one connection writes and many read.

Writers take turns on the writing connection inside one transaction of the database and share its flush (group commit):
a writer goes on only when the flush that covers it is done.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from services.kit.prepared import Prepared, Rows
from services.kit.walls import Sight

_MOST_IN_A_FLUSH = 64
_BUSY_TIMEOUT_MS = 10_000


class Store:
    """Transactions on one file. What they may see is not told to it: it has no wall of its own."""

    def __init__(self, url: sa.URL, *, group_commit: bool) -> None:
        self.engine = engine_of(url)
        self._writer = _Writer(self.engine, shared=group_commit)

    def close(self) -> None:
        """Give back every connection."""
        self._writer.close()
        self.engine.dispose()

    @contextlib.contextmanager
    def reading(self, _sight: Sight) -> Iterator[sa.Connection]:
        """A transaction that only reads, on one snapshot."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                connection.rollback()
                _end(connection, "ROLLBACK")

    def look(self, sight: Sight, statement: Prepared, values: Mapping[str, Any] | None) -> Rows:
        """Run a statement as a transaction of its own that only reads."""
        with self.reading(sight) as connection:
            return statement.run(connection, values)

    @contextlib.contextmanager
    def writing(self, _sight: Sight, first: Callable[[sa.Connection], None] | None = None) -> Iterator[sa.Connection]:
        """A transaction that writes; when the block is left without an error, it is on the disk. first: begins it."""
        with self._writer.turn() as connection:
            if first is not None:
                first(connection)
            yield connection

    @contextlib.contextmanager
    def alone(self, _name: str) -> Iterator[bool]:
        """Whether nobody else is at something of this name: a file is served by one process."""
        yield True


class _Flush:
    """A commit that several writers wait for."""

    __slots__ = ("done", "error", "writers")

    def __init__(self) -> None:
        self.done = threading.Event()
        self.error: BaseException | None = None
        self.writers = 0

    def wait(self) -> None:
        self.done.wait()
        if self.error is not None:
            raise self.error


class _Writer:
    """The one connection of a SQLite file that writes."""

    def __init__(self, engine: sa.Engine, *, shared: bool) -> None:
        self._engine = engine
        self._connection: sa.Connection | None = None
        self._turn = threading.Lock()
        self._count = threading.Lock()
        self._waiting = 0
        self._flush: _Flush | None = None
        self._most = _MOST_IN_A_FLUSH if shared else 1

    def close(self) -> None:
        with self._turn:
            if self._connection is not None:
                self._connection.close()

    @contextlib.contextmanager
    def turn(self) -> Iterator[sa.Connection]:
        """The writing connection for one writer; when the block is left without an error, it is on the disk."""
        with self._count:
            self._waiting += 1
        flush: _Flush | None = None
        try:
            with self._turn:
                with self._count:
                    self._waiting -= 1
                connection, flush = self._join()
                try:
                    connection.exec_driver_sql("SAVEPOINT writer")
                    yield connection
                    connection.exec_driver_sql("RELEASE writer")
                    flush.writers += 1
                except BaseException:
                    connection.exec_driver_sql("ROLLBACK TO writer")
                    connection.exec_driver_sql("RELEASE writer")
                    raise
                finally:
                    if flush.writers >= self._most or self._waiting == 0:
                        self._settle(connection, flush)
        finally:
            # Also a refusal waits: it may rest on what another writer of the same flush wrote.
            if flush is not None:
                flush.wait()

    def _join(self) -> tuple[sa.Connection, _Flush]:
        if self._connection is None:
            self._connection = self._engine.connect()
        if self._flush is None:
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            self._flush = _Flush()
        return self._connection, self._flush

    def _settle(self, connection: sa.Connection, flush: _Flush) -> None:
        try:
            connection.exec_driver_sql("COMMIT" if flush.writers else "ROLLBACK")
        except BaseException as error:
            flush.error = error
            _end(connection, "ROLLBACK")
        finally:
            self._flush = None
            flush.done.set()


def engine_of(url: sa.URL) -> sa.Engine:
    """Connections to a file. The driver leaves transactions to us: BEGIN IMMEDIATE for writers, BEGIN for readers."""
    engine = sa.create_engine(
        url,
        isolation_level="AUTOCOMMIT",
        connect_args={"check_same_thread": False, "cached_statements": 512},
        pool_size=32,
        max_overflow=16,
    )
    sa.event.listen(engine, "connect", _prepare)
    return engine


def _end(connection: sa.Connection, how: str) -> None:
    raw = connection.connection.driver_connection
    if isinstance(raw, sqlite3.Connection) and raw.in_transaction:
        connection.exec_driver_sql(how)


def _prepare(raw: sqlite3.Connection, _record: object) -> None:
    raw.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        f"busy_timeout={_BUSY_TIMEOUT_MS}",
        "foreign_keys=ON",
        "cache_size=-8000",
    ):
        raw.execute(f"PRAGMA {pragma}")


class Marks:
    """Savepoints of a transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._run = connection.exec_driver_sql

    def set(self, name: str) -> None:
        """Set one."""
        self._run(f"SAVEPOINT {name}")

    def settle(self) -> None:
        """See that nothing waits that may fail: nothing ever does."""

    def undo(self, name: str) -> None:
        """Undo all since it was set; it stays."""
        self._run(f"ROLLBACK TO SAVEPOINT {name}")

    def release(self, name: str) -> None:
        """Forget it, and keep what was done since."""
        self._run(f"RELEASE SAVEPOINT {name}")
