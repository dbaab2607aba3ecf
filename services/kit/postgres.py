"""PostgreSQL: connections, transactions that begin in one round trip, and what becomes of them when it is away.

A transaction begins with one text: BEGIN, what it may see (`walls`), and how long a statement may take, which is what
is left of the call. All of it ends with the transaction, so that a pooler that hands connections on after each
transaction carries nothing over. A connection that turns out dead before anything ran is replaced once; a server that
hangs is given up when the call has run out of time.
"""

from __future__ import annotations

import contextlib
import functools
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import pq, sql

from services.kit import connections, deadline, dialing, libpq
from services.kit.errors import Conflict, Unavailable
from services.kit.prepared import Prepared, Rows
from services.kit.walls import EVERY_TENANT, NOTHING, Sight, whole
from services.kit.watch import Watch

_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
# Its number is taken at once, because the outbox counts on it: see `outbox`.
_NUMBERED = "SELECT pg_current_xact_id()"
_WRITE = f"BEGIN; {_NUMBERED}"
_JOB = "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0"
_SEE = "SELECT " + ", ".join(
    f"set_config('{name}', ${number}, true)" for number, name in enumerate(NOTHING.settings(), start=1)
)
_BEGIN_TOLD = f"{_NUMBERED}, {_SEE.removeprefix('SELECT ')}, set_config('statement_timeout', $7, true)"
# What is not within a transaction block is one as far as the next Sync; what is set in it ends with it.
_GLANCE = f"{_SEE}, set_config('statement_timeout', $7, true), set_config('transaction_read_only', 'on', true)"
_JOBS = 0x5A54
"""First half of the keys of the locks that jobs take."""
_LONGEST_S = 30.0
"""Most that a statement of a call may take, and that a transaction waits for its turn."""
_LONGEST_ALONE_S = 300.0
"""Most that a statement may take for which nobody waits."""
_AWAY = ("08", "57P", "53300")
"""Beginnings of the codes that say: not here, not now."""
_BUSY = ("40001", "40P01", "55P03")
_CANCELLED = "57014"
_THERE_ALREADY = "23505"
_NO_NUMBERS = ("25006", "55000")
"""It gives out no numbers of transactions: it is a standby, or has become one."""

Raw = libpq.Raw
First = Callable[[sa.Connection], None]
Begin = Callable[[sa.Connection, Sight], None]


class Store:
    """Transactions on one database. size: how many at once; more wait for their turn."""

    def __init__(self, url: sa.URL, *, size: int) -> None:
        self.engine = dialing.engine_of(url, size=size)
        self._free = threading.BoundedSemaphore(size)
        self._kept = connections.Kept(self.engine)
        self._watch = Watch()

    def close(self) -> None:
        """Give back every connection."""
        self._watch.stop()
        self._kept.close()
        self.engine.dispose()

    @contextlib.contextmanager
    def reading(self, sight: Sight) -> Iterator[sa.Connection]:
        """A transaction that only reads, on one snapshot."""
        with self._transaction(_READ, sight) as connection:
            yield connection

    def look(self, sight: Sight, statement: Prepared, values: Mapping[str, Any] | None) -> Rows:
        """Run a statement as a transaction of its own that only reads, in one round trip; on a dead connection anew."""
        with self._turn(), _as_refusals():
            try:
                return self._look(sight, statement, values)
            except (psycopg.Error, sa.exc.DBAPIError) as error:
                if not _is_away(error):
                    raise
            return self._look(sight, statement, values)

    def _look(self, sight: Sight, statement: Prepared, values: Mapping[str, Any] | None) -> Rows:
        told = (*sight.settings().values(), str(_milliseconds()))
        pool, connection = self.engine.pool, self._kept.take()
        raw = connections.raw_of(connection)
        try:
            with self._watch.over(raw), libpq.of(connection).alone(_GLANCE, told):
                return statement.run(connection, values)
        finally:
            _give_up_if_dead(self.engine, pool, raw)
            connections.end(connection, raw)
            self._kept.give_back(connection)

    @contextlib.contextmanager
    def writing(self, sight: Sight, first: First | None = None) -> Iterator[sa.Connection]:
        """A transaction that writes; when the block is left without an error, it is on the disk.

        first: a statement that comes with its beginning, in one round trip; on a dead connection anew.
        """
        with self._transaction(_WRITE, sight, first) as connection:
            yield connection

    @contextlib.contextmanager
    def alone(self, name: str) -> Iterator[bool]:
        """Whether no other process is at something of this name; if so, none can be until the block ends."""
        with self.engine.connect() as connection:
            raw = connections.raw_of(connection)
            try:
                steer(connection, _JOB, whole(EVERY_TENANT))
                key = zlib.crc32(name.encode()) - (1 << 31)
                # In plain text: with parameters the transaction would keep rows from being cleared away all the while.
                yield bool(connection.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({_JOBS}, {key})").scalar_one())
            finally:
                connections.give_back(connection, raw)

    @contextlib.contextmanager
    def _transaction(self, how: str, sight: Sight, first: First | None = None) -> Iterator[sa.Connection]:
        begin = functools.partial(_with_first, first) if first is not None else functools.partial(_alone, how)
        with self._turn(), _as_refusals():
            connection = begun(self._kept.take, begin, sight, self._watch)
            raw = connections.raw_of(connection)
            try:
                with self._watch.over(raw):
                    yield connection
                    _commit(connection)
            finally:
                with self._watch.over(raw):
                    connections.end(connection, raw)
                self._kept.give_back(connection)

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
    connection = begun(engine.connect, functools.partial(_alone, _READ), sight)
    raw = connections.raw_of(connection)
    try:
        yield connection
        _commit(connection)
    finally:
        connections.give_back(connection, raw)


class Marks:
    """Savepoints of a transaction; to set and to release one waits for the next statement."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._link = libpq.of(connection)

    def set(self, name: str) -> None:
        """Set one."""
        self._link.later(libpq.savepoint(name))

    def settle(self) -> None:
        """See that nothing waits that may fail."""
        self._link.flush()

    def undo(self, name: str) -> None:
        """Undo all since it was set; it stays."""
        # Where what waited before it has failed it was never set, and nothing can be saved.
        with contextlib.suppress(psycopg.errors.InvalidSavepointSpecification):
            self._link.undo(name)

    def release(self, name: str) -> None:
        """Forget it, and keep what was done since."""
        if not has_failed(self._connection):
            self._link.later(f"RELEASE SAVEPOINT {name}")


def begun(take: Callable[[], sa.Connection], begin: Begin, sight: Sight, watch: Watch | None = None) -> sa.Connection:
    """A connection on which a transaction has begun. On a dead one nothing can be kept, so another is taken, once."""
    try:
        return _begin(take(), begin, sight, watch)
    except (psycopg.Error, sa.exc.DBAPIError) as error:
        if not _is_away(error):
            raise
    return _begin(take(), begin, sight, watch)


def _begin(connection: sa.Connection, begin: Begin, sight: Sight, watch: Watch | None) -> sa.Connection:
    engine, pool = connection.engine, connection.engine.pool
    raw = connections.raw_of(connection)
    try:
        with watch.over(raw) if watch is not None else contextlib.nullcontext():
            begin(connection, sight)
    except BaseException as error:
        is_standby = isinstance(error, (psycopg.Error, sa.exc.DBAPIError)) and _code(error) in _NO_NUMBERS
        if is_standby:
            raw.close()
            engine.dispose()
        _give_up_if_dead(engine, pool, raw)
        connections.give_back(connection, raw)
        if is_standby:
            raise psycopg.OperationalError(str(error)) from error
        raise
    return connection


def _alone(how: str, connection: sa.Connection, sight: Sight) -> None:
    steer(connection, how, sight, milliseconds=_milliseconds())


def _with_first(first: First, connection: sa.Connection, sight: Sight) -> None:
    link = libpq.of(connection)
    link.later("BEGIN")
    link.later(_BEGIN_TOLD, (*sight.settings().values(), str(_milliseconds())))
    first(connection)


def _give_up_if_dead(engine: sa.Engine, pool: sa.Pool, raw: Raw) -> None:
    """Where a connection has died by itself all that idle are as dead: whoever connects from here on connects anew."""
    in_time = (deadline.left() or 1.0) > 0
    if raw.closed and in_time and pool is engine.pool:
        engine.dispose()


def steer(connection: sa.Connection, how: str, sight: Sight, *, milliseconds: int | None = None) -> None:
    """Begin a transaction and tell what it may see, in one round trip.

    milliseconds: how long a statement may take; None leaves it.
    """
    limit = f"SET LOCAL statement_timeout TO {milliseconds}" if milliseconds is not None else ""
    libpq.of(connection).steer("; ".join(part for part in (how, _told(sight), limit) if part))


def see(connection: sa.Connection, sight: Sight) -> None:
    """See something else from the next statement on."""
    libpq.of(connection).later(_SEE, tuple(sight.settings().values()))


def has_failed(connection: sa.Connection) -> bool:
    """Whether a statement of the transaction has failed, or the connection with it, so that nothing more can run."""
    return (
        connection.invalidated
        or connections.raw_of(connection).pgconn.transaction_status != pq.TransactionStatus.INTRANS
    )


@functools.lru_cache(maxsize=4096)
def _told(sight: Sight) -> str:
    # Cheaper than to call set_config, which is planned like any query. What is not told is empty.
    return "; ".join(
        f"SET LOCAL {name} TO {sql.Literal(value).as_string(None)}" for name, value in sight.settings().items() if value
    )


def _commit(connection: sa.Connection) -> None:
    if connections.raw_of(connection).pgconn.transaction_status == pq.TransactionStatus.INERROR:
        raise RuntimeError("a statement failed and was passed over: nothing of this transaction can be kept")
    libpq.of(connection).commit()


def _milliseconds() -> int:
    left = deadline.left()
    if left is None:
        return int(_LONGEST_ALONE_S * 1000)
    if left <= 0:
        raise deadline.too_late()
    return max(1, int(min(left, _LONGEST_S) * 1000))


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
        if code == _THERE_ALREADY and not _is_ours(error):
            raise _there_already() from error
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


def _is_ours(error: Exception) -> bool:
    """Whether it is about a table of the kit's, whose keys nobody chooses."""
    told = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    return isinstance(told, psycopg.Error) and (told.diag.table_name or "").startswith("kit_")


def _there_already() -> Conflict:
    # Whoever writes looks first, so it has come since then.
    return Conflict(
        "ALREADY_EXISTS",
        "Somebody else has just made the same. Look at theirs; if it is not what you want, change it.",
        "他人刚刚创建了相同的内容，请刷新查看；如需调整，请在其基础上修改。",
    )


def _busy() -> Unavailable:
    return Unavailable(
        "DATABASE_BUSY", "Others are changing the same at this moment. Please try again.", "数据正被他人修改，请重试。"
    )


def _away() -> Unavailable:
    return Unavailable(
        "DATABASE_AWAY",
        "The database cannot be reached at the moment. Please try again.",
        "数据库暂时无法访问，请稍后重试。",
    )
