"""The database of a service: transactions whose effect, answer, audit row and events are one.

On SQLite one connection writes and many read. Writers take turns on the writing connection inside one transaction of
the database and share its flush (group commit): a writer goes on only when the flush that covers it is done.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import sqlalchemy as sa
from google.protobuf.message import Message
from sqlalchemy.dialects import postgresql, sqlite

from services.kit import audit, auth, faults, tables, telemetry
from services.kit.errors import Conflict

UtcDateTime = tables.UtcDateTime
Reply = TypeVar("Reply", bound=Message)
_MOST_IN_A_FLUSH = 64
_BUSY_TIMEOUT_MS = 10_000


def utc_now() -> dt.datetime:
    """This instant."""
    return dt.datetime.now(dt.UTC)


def new_id() -> str:
    """A new id: UUID version 7, so that ids sort by time (RFC 9562 section 5.7)."""
    micros = uuid.uuid4().int & ((1 << 74) - 1)
    millis = int(utc_now().timestamp() * 1000)
    value = millis << 80 | 0x7 << 76 | (micros >> 62) << 64 | 0b10 << 62 | micros & ((1 << 62) - 1)
    return str(uuid.UUID(int=value))


class AlreadyAnswered(Exception):
    """A write came again with the same request id and body; here is the first answer."""

    def __init__(self, answer: bytes) -> None:
        super().__init__("this request was answered before")
        self.answer = answer


class _Undone(Exception):
    pass


@dataclass(slots=True)
class Tx:
    """A transaction: read and write through `execute`, tell with `publish`, answer with `answer`."""

    connection: sa.Connection
    tenant: str
    now: dt.datetime
    actor: str = ""
    role: str = ""
    method: str = ""
    trace_id: str = ""
    once: auth.Once | None = None
    _events: list[dict[str, object]] = field(default_factory=list)
    _audits: list[audit.Entry] = field(default_factory=list)
    _answer: bytes | None = None
    told: bool = False

    def execute(
        self, statement: sa.Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> sa.CursorResult[*tuple[Any, ...]]:
        """Run a statement; `values` is one row of parameters, or many."""
        return self.connection.execute(statement, values)

    def insert_new(self, table: sa.Table, values: Mapping[str, object]) -> bool:
        """Insert a row unless its key is there; whether it was new.

        The row is asked back because drivers do not agree on counting rows of such statements.
        """
        statement = _insert_new(self.connection.dialect.name, table)
        return self.execute(statement, values).first() is not None

    def put(self, table: sa.Table, *rows: Mapping[str, object]) -> None:
        """Insert rows of the same columns, each replacing the one with its key."""
        if rows:
            self.execute(_put(self.connection.dialect.name, table, tuple(rows[0])), rows)

    def put_newer(self, table: sa.Table, row: Mapping[str, object], *, again: bool = False) -> bool:
        """Insert a row, or replace the one with its key by a later `version`; whether it was kept.

        again: whether the same version may come a second time.
        """
        statement = _put_newer(self.connection.dialect.name, table, tuple(row), again)
        return self.execute(statement, row).first() is not None

    def publish(self, subject: str, event: Message) -> None:
        """Tell others: the event leaves when, and only when, this transaction is committed.

        subject: the resource it is about; events of one subject arrive in order.
        """
        self._events.append(
            {
                "id": new_id(),
                "type": event.DESCRIPTOR.full_name,
                "subject": subject,
                "tenant": self.tenant,
                "data": event.SerializeToString(),
                "traceparent": telemetry.traceparent(),
                "create_time": self.now,
            }
        )

    def audit(self, subject: str, action: str = "", **detail: object) -> None:
        """Put on record what this transaction does to a resource.

        detail: what changed, by reference; never names of people, free text or amounts of pay.
        """
        self._audits.append(audit.Entry(subject, action or self.method, detail))

    def answer(self, reply: Reply) -> Reply:
        """Remember the reply, so that a retry gets the same."""
        self._answer = reply.SerializeToString()
        return reply

    def finish(self) -> None:
        """Write what goes with the effect; afterwards `told` says whether there are events to deliver."""
        if self.once is not None:
            self.execute(_ANSWER, {"of": self.once.key, "told": self._answer or b""})
        if self._audits:
            audit.append(self, self._audits)
        if self._events:
            self.execute(tables.OUTBOX.insert(), self._events)
            self.told = True


def _insert(dialect: str, table: sa.Table) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


# Statements are made once: making one costs more than running it.
_ANSWER = tables.ONCE.update().where(tables.ONCE.c.key == sa.bindparam("of")).values(answer=sa.bindparam("told"))


@functools.lru_cache(maxsize=256)
def _insert_new(dialect: str, table: sa.Table) -> sa.Executable:
    first_key = next(iter(table.primary_key.columns))
    return _insert(dialect, table).on_conflict_do_nothing().returning(first_key)


@functools.lru_cache(maxsize=256)
def _put(dialect: str, table: sa.Table, names: tuple[str, ...]) -> sa.Executable:
    keys = [column.name for column in table.primary_key.columns]
    statement = _insert(dialect, table)
    rest = {name: statement.excluded[name] for name in names if name not in keys}
    if not rest:
        return statement.on_conflict_do_nothing()
    return statement.on_conflict_do_update(index_elements=keys, set_=rest)


@functools.lru_cache(maxsize=256)
def _put_newer(dialect: str, table: sa.Table, names: tuple[str, ...], again: bool) -> sa.Executable:  # noqa: FBT001
    keys = [column.name for column in table.primary_key.columns]
    statement = _insert(dialect, table)
    known, told = table.c.version, statement.excluded.version
    newer = known <= told if again else known < told
    rest = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=rest, where=newer).returning(known)


class Database:
    """A service's own database."""

    def __init__(
        self,
        url: str,
        metadata: sa.MetaData,
        *,
        clock: Callable[[], dt.datetime] = utc_now,
        group_commit: bool = True,
    ) -> None:
        self.metadata = metadata
        self.clock = clock
        self.wake: list[Callable[[], None]] = []
        self.engine = engine_of(url)
        self._is_sqlite = self.engine.dialect.name == "sqlite"
        self._writer = _Writer(self.engine, shared=group_commit) if self._is_sqlite else None

    def close(self) -> None:
        """Give back every connection."""
        if self._writer is not None:
            self._writer.close()
        self.engine.dispose()

    @contextlib.contextmanager
    def read(self, tenant: str = "") -> Iterator[Tx]:
        """A transaction that only reads, on one snapshot. tenant: the caller's when empty."""
        with self.engine.connect() as connection:
            if self._is_sqlite:
                connection.exec_driver_sql("BEGIN")
            try:
                yield Tx(connection, tenant or auth.caller().tenant, self.clock())
            finally:
                connection.rollback()
                if self._is_sqlite:
                    _end(connection, "ROLLBACK")

    @contextlib.contextmanager
    def begin(self, *, once: bool = True) -> Iterator[Tx]:
        """A transaction that writes, for the call that this thread answers.

        once: whether the call's request id makes it safe to retry; internal writes of a read have none.

        Raises:
            AlreadyAnswered: this request id was answered before, with the same body.
            Conflict: REQUEST_ID_REUSED when it came with another body.
        """
        call = auth.call()
        with self._writing() as connection:
            tx = Tx(
                connection,
                call.caller.tenant,
                self.clock(),
                actor=call.caller.subject,
                role=call.role,
                method=call.method,
                trace_id=call.trace_id,
                once=call.once if once else None,
            )
            if tx.once is not None:
                self._claim(tx, tx.once)
            yield tx
            told = self._finish(tx)
        self._committed(told=told)

    @contextlib.contextmanager
    def preview(self) -> Iterator[Tx]:
        """A transaction that may write like `begin`, and is always undone: for `validate_only`."""
        call = auth.call()
        with contextlib.suppress(_Undone), self._writing() as connection:
            yield Tx(connection, call.caller.tenant, self.clock(), call.caller.subject, call.role, call.method)
            raise _Undone

    @contextlib.contextmanager
    def act(self, tenant: str, actor: str, *, action: str = "") -> Iterator[Tx]:
        """A transaction that writes without a call: a handler of events, a job, an import."""
        with self._writing() as connection:
            tx = Tx(connection, tenant, self.clock(), actor=actor, role="SERVICE", method=action)
            yield tx
            told = self._finish(tx)
        self._committed(told=told)

    def _finish(self, tx: Tx) -> bool:
        tx.finish()
        faults.point("db.before_commit")
        return tx.told

    def _committed(self, *, told: bool) -> None:
        faults.point("db.after_commit")
        if told:
            for wake in self.wake:
                wake()

    def _claim(self, tx: Tx, once: auth.Once) -> None:
        known = tables.ONCE
        row = {"key": once.key, "fingerprint": once.fingerprint, "answer": None, "create_time": tx.now}
        if tx.insert_new(known, row):
            return
        first = tx.execute(sa.select(known.c.fingerprint, known.c.answer).where(known.c.key == once.key)).one()
        if first.fingerprint != once.fingerprint:
            raise Conflict(
                "REQUEST_ID_REUSED",
                "This request id was used with another body. Send a new id with a new intent.",
                "该请求编号已用于另一内容的请求,请为新的操作使用新的编号。",
            )
        raise AlreadyAnswered(first.answer or b"")

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        if self._writer is not None:
            with self._writer.turn() as connection:
                yield connection
        else:
            with self.engine.begin() as connection:
                yield connection


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


def _end(connection: sa.Connection, how: str) -> None:
    raw = connection.connection.driver_connection
    if isinstance(raw, sqlite3.Connection) and raw.in_transaction:
        connection.exec_driver_sql(how)


def engine_of(url: str) -> sa.Engine:
    """Connections to a database."""
    parsed = sa.make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return sa.create_engine(parsed, pool_size=16, max_overflow=8, pool_pre_ping=True)
    # The driver leaves transactions to us: BEGIN IMMEDIATE for writers, BEGIN for readers.
    engine = sa.create_engine(
        parsed,
        isolation_level="AUTOCOMMIT",
        connect_args={"check_same_thread": False, "cached_statements": 512},
        pool_size=32,
        max_overflow=16,
    )
    sa.event.listen(engine, "connect", _prepare)
    return engine


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
