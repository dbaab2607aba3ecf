"""The database of a service: transactions whose effect, answer, audit row and events are one.

How they begin and end is told by the database: see `sqlite` and `postgres`. What they may see: see `walls`.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast, overload

import sqlalchemy as sa
from google.protobuf.message import Message

from services.kit import audit, auth, claims, faults, opening, sqlite, stores, tables, tracing, upserts, walls
from services.kit.prepared import Prepared, Rows, Soon
from services.kit.walls import Sight

AlreadyAnswered = claims.AlreadyAnswered
UtcDateTime = tables.UtcDateTime
EVERY_TENANT = walls.EVERY_TENANT
Reply = TypeVar("Reply", bound=Message)
_MOST_LATER = 16
"""More rows than that go by themselves."""


def utc_now() -> dt.datetime:
    """This instant."""
    return dt.datetime.now(dt.UTC)


def new_id() -> str:
    """A new id: UUID version 7, so that ids sort by time (RFC 9562 section 5.7)."""
    micros = uuid.uuid4().int & ((1 << 74) - 1)
    millis = int(utc_now().timestamp() * 1000)
    value = millis << 80 | 0x7 << 76 | (micros >> 62) << 64 | 0b10 << 62 | micros & ((1 << 62) - 1)
    return str(uuid.UUID(int=value))


class _Undone(Exception):
    pass


@dataclass(slots=True)
class Tx:
    """A transaction: read and write through `execute`, tell with `publish`, answer with `answer`.

    afterwards: what is done once it is committed, and only then: counting. look: runs each statement of a glance.
    """

    connection: sa.Connection
    tenant: str
    now: dt.datetime
    actor: str = ""
    role: str = ""
    method: str = ""
    trace_id: str = ""
    once: auth.Once | None = None
    sight: Sight = walls.NOTHING
    _events: list[dict[str, object]] = field(default_factory=list)
    _audits: list[audit.Entry] = field(default_factory=list)
    _answer: bytes | None = None
    _lane: Soon | None = None
    _musts: list[tuple[Soon, Callable[[], Exception]]] = field(default_factory=list)
    told: bool = False
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    look: Callable[[Any, Mapping[str, Any] | None], Any] | None = None
    ahead: opening.Ahead | None = None

    @overload
    def execute(self, statement: Prepared, values: Mapping[str, Any] | None = None) -> Rows: ...

    @overload
    def execute(
        self, statement: sa.Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> sa.CursorResult[*tuple[Any, ...]]: ...

    def execute(self, statement: Any, values: Any = None) -> Any:
        """Run a statement; `values` is one row of parameters or, unless it is prepared, many."""
        if self.look is not None:
            return self.look(statement, values)
        if isinstance(statement, Prepared):
            rows = self.ahead.rows_of(statement, values) if self.ahead is not None else None
            return statement.run(self.connection, values) if rows is None else rows
        return self.connection.execute(statement, values)

    def execute_many(self, statement: Prepared, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement with each of these rows of parameters."""
        if rows:
            self.later(statement, *rows[:-1])
            statement.run(self.connection, rows[-1])

    def later(self, statement: Prepared, *rows: Mapping[str, Any]) -> None:
        """Run a statement with each of these rows of parameters, at the latest with the commit.

        For what nothing is asked back from and nobody catches: it may fail with a statement after it.
        """
        if len(rows) > _MOST_LATER:
            statement.run_many(self.connection, rows)
            return
        for row in rows:
            statement.run_later(self.connection, row)

    def soon(self, statement: Prepared, values: Mapping[str, Any] | None = None) -> Soon:
        """Run a statement together with the next one, where that saves a round trip; ask for its rows after that."""
        if self.look is not None:
            return Soon(self.look(statement, values).all())
        return statement.run_later(self.connection, values or {}, wanted=True)

    def must(self, statement: Prepared, values: Mapping[str, Any], otherwise: Callable[[], Exception]) -> None:
        """Run a statement that gives back a row; if it does not, this transaction, or its part, fails at its end.

        The row has to be this transaction's already: what comes after it is run as if it had been found.

        otherwise: what it fails with.
        """
        self._musts.append((self.soon(statement, values), otherwise))

    def insert_new(self, table: sa.Table, values: Mapping[str, object]) -> bool:
        """Insert a row unless its key is there; whether it was new.

        The row is asked back because drivers do not agree on counting rows of such statements.
        """
        statement = upserts.insert_new(self.connection.dialect.name, table, tuple(values))
        return self.execute(statement, values).first() is not None

    def put(self, table: sa.Table, *rows: Mapping[str, object]) -> None:
        """Insert rows of the same columns, each replacing the one with its key."""
        if rows:
            self.execute_many(upserts.put(self.connection.dialect.name, table, tuple(rows[0])), rows)

    def put_newer(self, table: sa.Table, row: Mapping[str, object], *, again: bool = False) -> bool:
        """Insert a row, or replace the one with its key by a later `version`; whether it was kept.

        again: whether the same version may come a second time.
        """
        statement = upserts.put_newer(self.connection.dialect.name, table, tuple(row), again)
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
                "traceparent": tracing.header(),
                "create_time": self.now,
            }
        )

    def audit(self, subject: str, action: str = "", **detail: object) -> None:
        """Put on record what this transaction does to a resource.

        detail: what changed, by reference; never names of people, free text or amounts of pay.
        """
        self._audits.append(audit.Entry(subject, action or self.method, detail))

    def is_done(self) -> None:
        """Say that nothing is locked or changed after this: what the end needs comes with what is still read.

        A chain of the audit log is taken: whoever waited for a row after that could wait for each other.
        """
        if self._audits:
            self._lane = audit.take_lane(self)

    def answer(self, reply: Reply) -> Reply:
        """Remember the reply, so that a retry gets the same."""
        self._answer = reply.SerializeToString()
        return reply

    @contextlib.contextmanager
    def within(self, tenant: str) -> Iterator[None]:
        """See one tenant in this block of a transaction that sees them all."""
        before = self.sight
        self._see(walls.whole(tenant))
        try:
            yield
        finally:
            self._see(before)

    @contextlib.contextmanager
    def savepoint(self, name: str) -> Iterator[None]:
        """A part of the transaction that is undone by itself when it fails; its failure goes on."""
        marks, before = stores.marks_of(self.connection), self.sight
        marks.set(name)
        outer, self._musts = self._musts, []
        told, noted, counted, lane = len(self._events), len(self._audits), len(self.afterwards), self._lane
        try:
            yield
            marks.settle()
            self.see_to_it()
        except Exception:
            del self._events[told:], self._audits[noted:], self.afterwards[counted:]
            self._lane, self.sight = lane, before
            marks.undo(name)
            raise
        finally:
            self._musts = outer
            marks.release(name)

    def beyond_reach(self) -> None:
        """See all of the tenant from here on: facts that an answer rests on, once what it shows has been read."""
        self._see(walls.whole(self.tenant))

    def _see(self, sight: Sight) -> None:
        if sight != self.sight:
            stores.see(self.connection, sight)
            self.sight = sight

    def see_to_it(self) -> None:
        """Fail unless all that must have been done was."""
        musts, self._musts = self._musts, []
        for soon, otherwise in musts:
            if soon.rows().first() is None:
                raise otherwise()

    def finish(self) -> None:
        """Write what goes with the effect; afterwards `told` says whether there are events to deliver."""
        self.see_to_it()
        if self.once is not None:
            self.later(claims.ANSWER, {"of": self.once.key, "told": self._answer or b""})
        if self._audits:
            audit.append(self, self._audits, self._lane or audit.take_lane(self))
        if self._events:
            self.later(_TELL, *self._events)
            self.told = True


# Statements are made once: making one costs more than running it.
_TELL = Prepared(tables.OUTBOX.insert(), ("id", "type", "subject", "tenant", "data", "traceparent", "create_time"))


class Database:
    """A service's own database."""

    def __init__(
        self,
        url: str,
        metadata: sa.MetaData,
        *,
        clock: Callable[[], dt.datetime] = utc_now,
        group_commit: bool = True,
        pool: int = 16,
    ) -> None:
        self.metadata = metadata
        self.clock = clock
        self.wake: list[Callable[[], None]] = []
        self._store = stores.of(sa.make_url(url), group_commit=group_commit, pool=pool)
        self.engine = self._store.engine

    def close(self) -> None:
        """Give back every connection."""
        self._store.close()

    @contextlib.contextmanager
    def read(self, tenant: str = "", *, beyond_reach: bool = False) -> Iterator[Tx]:
        """A transaction that only reads, on one snapshot.

        tenant: of which all is seen, or `EVERY_TENANT`; when empty, it is the caller's and what the caller reaches.
        beyond_reach: all of the caller's tenant, for an answer that rests on what it does not show.
        """
        sight = walls.whole(tenant) if tenant else _sight(beyond_reach=beyond_reach)
        with self._store.reading(sight) as connection:
            yield Tx(connection, sight.tenant, self.clock(), sight=sight)

    def glance(self, tenant: str = "", *, beyond_reach: bool = False) -> Tx:
        """Like `read`, but every statement is a transaction of its own, in one round trip if it is prepared.

        For an answer that rests on one statement; it has no connection of its own.
        """
        sight = walls.whole(tenant) if tenant else _sight(beyond_reach=beyond_reach)
        look = functools.partial(self._look, sight)
        return Tx(cast("sa.Connection", None), sight.tenant, self.clock(), sight=sight, look=look)

    @contextlib.contextmanager
    def begin(
        self, *, once: bool = True, beyond_reach: bool = False, ahead: opening.Ahead | None = None
    ) -> Iterator[Tx]:
        """A transaction that writes, for the call that this thread answers, and sees what the caller reaches.

        once: whether the call's request id makes it safe to retry; internal writes of a read have none.
        beyond_reach: see all of the tenant, where a decision rests on more than the caller reaches.
        ahead: what is run first, which then takes no round trip of its own.

        Raises:
            AlreadyAnswered: this request id was answered before, with the same body.
            Conflict: REQUEST_ID_REUSED when it came with another body.
        """
        call, sight = auth.call(), _sight(beyond_reach=beyond_reach)
        claim = claims.Claim(call.once, self.clock()) if once and call.once is not None else None
        with self._store.writing(sight, opening.together(claim, ahead)) as connection:
            tx = self._called(connection, call, sight)
            tx.ahead = ahead
            if claim is not None:
                tx.once = claim.once
                claim.need_new(tx)
            yield tx
            self._finish(tx)
        self._committed(tx)

    @contextlib.contextmanager
    def preview(self, *, beyond_reach: bool = False) -> Iterator[Tx]:
        """A transaction that may write like `begin`, and is always undone: for `validate_only`."""
        sight = _sight(beyond_reach=beyond_reach)
        with contextlib.suppress(_Undone), self._store.writing(sight) as connection:
            tx = self._called(connection, auth.call(), sight)
            yield tx
            tx.see_to_it()
            raise _Undone

    @contextlib.contextmanager
    def act(self, tenant: str, actor: str, *, action: str = "") -> Iterator[Tx]:
        """A transaction that writes without a call, and sees all of a tenant: a handler of events, a job, an import.

        tenant: `EVERY_TENANT` for what is done to the rows of all of them.
        """
        sight = walls.whole(tenant)
        with self._store.writing(sight) as connection:
            tx = Tx(connection, tenant, self.clock(), actor=actor, role="SERVICE", method=action, sight=sight)
            yield tx
            self._finish(tx)
        self._committed(tx)

    @contextlib.contextmanager
    def alone(self, name: str) -> Iterator[bool]:
        """Whether no other process is at something of this name; if so, none can be until the block ends."""
        with self._store.alone(name) as free:
            yield free

    def _called(self, connection: sa.Connection, call: auth.Call, sight: Sight) -> Tx:
        return Tx(
            connection,
            sight.tenant,
            self.clock(),
            actor=call.caller.subject,
            role=call.role,
            method=call.method,
            trace_id=call.trace_id,
            sight=sight,
        )

    def _look(self, sight: Sight, statement: Any, values: Mapping[str, Any] | None) -> Any:
        if isinstance(statement, Prepared):
            return self._store.look(sight, statement, values)
        with self._store.reading(sight) as connection:
            return connection.execute(statement, values).freeze()()

    def _finish(self, tx: Tx) -> None:
        tx.finish()
        faults.point("db.before_commit")

    def _committed(self, tx: Tx) -> None:
        faults.point("db.after_commit")
        for act in tx.afterwards:
            act()
        if tx.told:
            for wake in self.wake:
                wake()


def _sight(*, beyond_reach: bool) -> Sight:
    call = auth.call()
    return walls.whole(call.caller.tenant) if beyond_reach else walls.of_call(call)


@contextlib.contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A look at a database of which one has no more than the connections: on one snapshot, across tenants."""
    if engine.dialect.name == stores.POSTGRESQL:
        from services.kit import postgres

        with postgres.reading(engine, walls.whole(EVERY_TENANT)) as connection:
            yield connection
    else:
        with engine.connect() as connection:
            yield connection


def engine_of(url: str, *, pool: int = 16) -> sa.Engine:
    """Connections to a database, beside any `Database`: for migrations and looks at the schema."""
    parsed = sa.make_url(url)
    if parsed.get_backend_name() == stores.POSTGRESQL:
        from services.kit import dialing

        return dialing.engine_of(parsed, size=pool)
    return sqlite.engine_of(parsed)
