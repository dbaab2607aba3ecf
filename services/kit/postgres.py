"""PostgreSQL: connections, transactions that begin in one round trip, and what becomes of them when it is away.

A transaction begins with one text: BEGIN, what it may see (`walls`), and how long a statement may take, which is what
is left of the call. All of it ends with the transaction, so that a pooler that hands connections on after each
transaction carries nothing over. A connection that turns out dead before anything ran is replaced once; a server that
hangs is given up when the call has run out of time.
"""

from __future__ import annotations

import contextlib
import functools
import os
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from psycopg import errors as raised
from psycopg import pq, sql

from services.kit import deadline, dialing
from services.kit.errors import Unavailable
from services.kit.walls import EVERY_TENANT, Sight, whole

_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
# Its number is taken at once, because the outbox counts on it: see `outbox`.
_WRITE = "BEGIN; SELECT pg_current_xact_id()"
_JOB = "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0"
_JOBS = 0x5A54
"""First half of the keys of the locks that jobs take."""
_LONGEST_S = 30.0
"""Most that a statement of a call may take, and that a transaction waits for its turn."""
_LONGEST_ALONE_S = 300.0
"""Most that a statement may take for which nobody waits."""
_LATE_BY_S = 0.03
_LOOK_EVERY_S = 0.05
_AWAY = ("08", "57P", "53300")
"""Beginnings of the codes that say: not here, not now."""
_BUSY = ("40001", "40P01", "55P03")
_CANCELLED = "57014"
_FINE = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)

Raw = psycopg.Connection[Any]


class Store:
    """Transactions on one database. size: how many at once; more wait for their turn."""

    def __init__(self, url: sa.URL, *, size: int) -> None:
        self.engine = dialing.engine_of(url, size=size)
        self._free = threading.BoundedSemaphore(size)
        self._watch = _Watch()

    def close(self) -> None:
        """Give back every connection."""
        self._watch.stop()
        self.engine.dispose()

    @contextlib.contextmanager
    def reading(self, sight: Sight) -> Iterator[sa.Connection]:
        """A transaction that only reads, on one snapshot."""
        with self._transaction(_READ, sight) as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self, sight: Sight) -> Iterator[sa.Connection]:
        """A transaction that writes; when the block is left without an error, it is on the disk."""
        with self._transaction(_WRITE, sight) as connection:
            yield connection

    @contextlib.contextmanager
    def alone(self, name: str) -> Iterator[bool]:
        """Whether no other process is at something of this name; if so, none can be until the block ends."""
        with self.engine.connect() as connection:
            raw = _raw(connection)
            try:
                steer(connection, _JOB, whole(EVERY_TENANT))
                key = zlib.crc32(name.encode()) - (1 << 31)
                # In plain text: with parameters the transaction would keep rows from being cleared away all the while.
                yield bool(connection.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({_JOBS}, {key})").scalar_one())
            finally:
                _give_back(connection, raw)

    @contextlib.contextmanager
    def _transaction(self, how: str, sight: Sight) -> Iterator[sa.Connection]:
        with self._turn(), _as_refusals():
            connection = begun(self.engine, how, sight, self._watch)
            raw = _raw(connection)
            try:
                with self._watch.over(raw):
                    yield connection
                    _commit(raw)
            finally:
                _give_back(connection, raw)

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        left = deadline.left()
        if not self._free.acquire(timeout=max(0.0, _LONGEST_S if left is None else left)):
            raise deadline.too_late()
        try:
            yield
        finally:
            self._free.release()


@contextlib.contextmanager
def reading(engine: sa.Engine, sight: Sight) -> Iterator[sa.Connection]:
    """A transaction that only reads, on one snapshot, for those who have no more than connections."""
    connection = begun(engine, _READ, sight)
    raw = _raw(connection)
    try:
        yield connection
        _commit(raw)
    finally:
        _give_back(connection, raw)


def begun(engine: sa.Engine, how: str, sight: Sight, watch: _Watch | None = None) -> sa.Connection:
    """A connection on which a transaction has begun. On a dead one nothing ran yet, so another is taken, once."""
    try:
        return _begin(engine, how, sight, watch)
    except (psycopg.Error, sa.exc.DBAPIError) as error:
        if not _is_away(error):
            raise
    return _begin(engine, how, sight, watch)


def _begin(engine: sa.Engine, how: str, sight: Sight, watch: _Watch | None) -> sa.Connection:
    pool = engine.pool
    connection = engine.connect()
    raw = _raw(connection)
    try:
        with watch.over(raw) if watch is not None else contextlib.nullcontext():
            steer(connection, how, sight, milliseconds=_milliseconds())
    except raised.ObjectNotInPrerequisiteState as error:
        # It gives out no numbers of transactions: it is a standby, or has become one.
        raw.close()
        _give_back(connection, raw)
        engine.dispose()
        raise psycopg.OperationalError(str(error)) from error
    except BaseException:
        if raw.closed and pool is engine.pool:
            # All that idle are as dead; whoever connects now connects anew.
            engine.dispose()
        _give_back(connection, raw)
        raise
    return connection


def steer(connection: sa.Connection, how: str, sight: Sight, *, milliseconds: int | None = None) -> None:
    """Run a text that steers the transaction and tell what it may see from then on, in one round trip.

    milliseconds: how long a statement may take; None leaves it.
    """
    limit = f", set_config('statement_timeout', '{milliseconds}', true)" if milliseconds is not None else ""
    _run(_raw(connection), f"{how}{';' if how else ''} {_told(sight)}{limit}")


def has_failed(connection: sa.Connection) -> bool:
    """Whether a statement of the transaction has failed, or the connection with it, so that nothing more can run."""
    return connection.invalidated or _raw(connection).info.transaction_status != pq.TransactionStatus.INTRANS


@functools.lru_cache(maxsize=4096)
def _told(sight: Sight) -> str:
    settings = sight.settings().items()
    return "SELECT " + ", ".join(
        f"set_config('{name}', {sql.Literal(value).as_string(None)}, true)" for name, value in settings
    )


def _run(raw: Raw, text: str) -> None:
    """Run a text beside the driver's own way, which would forget every prepared statement at each ROLLBACK."""
    result = raw.pgconn.exec_(text.encode())
    if result.status not in _FINE:
        error = raised.error_from_result(result)
        # Where the server had no last word, the error has no code.
        raise error if error.sqlstate else psycopg.OperationalError(str(error))


def _raw(connection: sa.Connection) -> Raw:
    return cast("Raw", connection.connection.driver_connection)


def _commit(raw: Raw) -> None:
    if raw.info.transaction_status == pq.TransactionStatus.INERROR:
        raise RuntimeError("a statement failed and was passed over: nothing of this transaction can be kept")
    _run(raw, "COMMIT")


def _give_back(connection: sa.Connection, raw: Raw) -> None:
    """Hand a connection back to the pool with nothing open on it; one that is beyond that is thrown away."""
    if not connection.invalidated and not raw.closed:
        try:
            if raw.info.transaction_status != pq.TransactionStatus.IDLE:
                _run(raw, "ROLLBACK")
        except psycopg.Error:
            raw.close()
    if raw.closed and not connection.invalidated:
        connection.invalidate()
    connection.close()


def _milliseconds() -> int:
    left = deadline.left()
    if left is None:
        return int(_LONGEST_ALONE_S * 1000)
    if left <= 0:
        raise deadline.too_late()
    return max(1, int(min(left, _LONGEST_S) * 1000))


class _Watch:
    """Cuts the connections of those whose time is up: a server that hangs keeps no timeout of its own."""

    def __init__(self) -> None:
        self._due: dict[int, tuple[float, Raw]] = {}
        self._wanted = threading.Event()
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def stop(self) -> None:
        """End."""
        self._stopping = True
        self._wanted.set()

    @contextlib.contextmanager
    def over(self, raw: Raw) -> Iterator[None]:
        """Let the connection be cut when the call's time runs out inside the block."""
        left = deadline.left()
        if left is None:
            yield
            return
        self._due[id(raw)] = (time.monotonic() + left + _LATE_BY_S, raw)
        self._look()
        try:
            yield
        except Exception as error:
            if id(raw) not in self._due and raw.closed:
                raise deadline.too_late() from error
            raise
        finally:
            self._due.pop(id(raw), None)

    def _look(self) -> None:
        if not self._wanted.is_set():
            self._wanted.set()
        if self._thread is None:
            with self._lock:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="database-watch", daemon=True)
                    self._thread.start()

    def _run(self) -> None:
        while not self._stopping:
            if not self._due:
                self._wanted.clear()
                if not self._due:
                    self._wanted.wait()
            now = time.monotonic()
            for key, (due, raw) in list(self._due.items()):
                # Whoever takes it out first, the owner or the watch, has it.
                if due < now and self._due.pop(key, None) is not None:
                    _cut(raw)
            time.sleep(_LOOK_EVERY_S)


def _cut(raw: Raw) -> None:
    with contextlib.suppress(OSError, psycopg.Error), socket.socket(fileno=os.dup(raw.fileno())) as line:
        line.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def _as_refusals() -> Iterator[None]:
    """Turn what a caller can understand into a refusal; everything else stays as it is."""
    try:
        yield
    except (psycopg.Error, sa.exc.DBAPIError, sa.exc.TimeoutError) as error:
        code = _code(error)
        if code == _CANCELLED:
            raise deadline.too_late() from error
        if code in _BUSY:
            raise _busy() from error
        if _is_away(error):
            raise (deadline.too_late() if (deadline.left() or 1.0) <= 0 else _away()) from error
        raise


def _is_away(error: Exception) -> bool:
    if isinstance(error, sa.exc.TimeoutError):
        return True
    code = _code(error)
    told = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    return code.startswith(_AWAY) or (not code and isinstance(told, psycopg.OperationalError))


def _code(error: Exception) -> str:
    told = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    return getattr(told, "sqlstate", None) or ""


def _busy() -> Unavailable:
    return Unavailable(
        "DATABASE_BUSY", "Others are changing the same at this moment. Please try again.", "数据正被他人修改,请重试。"
    )


def _away() -> Unavailable:
    return Unavailable(
        "DATABASE_AWAY",
        "The database cannot be reached at the moment. Please try again.",
        "数据库暂时无法访问,请稍后重试。",
    )
