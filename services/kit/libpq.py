"""Statements as libpq runs them: prepared once on a connection, then sent and waited for without the interpreter.

The driver's own way steps through a generator for every statement, which costs three times as much with one thread, and
more with several, because each step asks for the interpreter again. Values go in and come out as the driver has them.

What nobody waits for is sent together with the next statement that somebody does, in one round trip (libpq's pipeline).
"""

from __future__ import annotations

import contextlib
import copy
import select
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import psycopg
import sqlalchemy as sa
from psycopg import errors as raised
from psycopg import pq
from psycopg.adapt import PyFormat, Transformer

from services.kit import statements

LINK = "link"
"""Where a connection keeps its `Link`."""
_FINE = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)
_ABORTED = pq.ExecStatus.PIPELINE_ABORTED
_COMMIT = "COMMIT"
Raw = psycopg.Connection[Any]
Result = pq.abc.PGresult


class Sent(NamedTuple):
    """A statement with the values of $1, $2 and so on. begun: since when it is measured, if it is."""

    text: str
    values: Sequence[Any] = ()
    begun: statements.Begun | None = None


class Link:
    """What runs on a connection, and what waits to be sent on it.

    may_prepare: whether statements may be prepared; not behind a pooler that would not know of them.
    """

    def __init__(self, raw: Raw, *, may_prepare: bool) -> None:
        self._raw = raw
        # Both keep how values of each type are written and read.
        self._told, self._read = Transformer(raw), Transformer(raw)
        self._names: dict[str, bytes] | None = {} if may_prepare else None
        self._waiting: list[Sent] = []
        self._before_each: Sent | None = None

    @contextlib.contextmanager
    def alone(self, before: Sent) -> Iterator[None]:
        """Let every statement of the block be a transaction of its own, in one round trip, with another before it."""
        self._before_each = before
        try:
            yield
        finally:
            self._before_each = None

    def steer(self, text: str) -> None:
        """Run a text of several statements without parameters; a ROLLBACK leaves what is prepared."""
        self.flush()
        _checked(self._raw.pgconn.exec_(text.encode()))

    def run(self, text: str, values: Sequence[Any]) -> Result:
        """Run a statement, after what waits.

        Raises:
            psycopg.Error: as the driver would raise it.
            sqlalchemy.exc.DBAPIError: what waited has failed.
        """
        if self._before_each is not None:
            self._waiting.append(self._before_each)
        if self._waiting:
            return self._sent_with(Sent(text, values))
        sent, formats = self._dumped(values)
        if self._names is None:
            return _checked(self._raw.pgconn.exec_params(text.encode(), sent, None, formats))
        return _checked(self._raw.pgconn.exec_prepared(self._name(text), sent, formats))

    def later(self, sent: Sent) -> None:
        """Run a statement together with the next that is waited for; its failure is that one's."""
        self._waiting.append(sent)

    def flush(self) -> None:
        """Run what waits."""
        if self._before_each is not None:
            raise RuntimeError("only prepared statements run by themselves")
        if self._waiting:
            last = self._waiting.pop()
            self._sent_with(last)

    def commit(self) -> None:
        """Run what waits, and commit."""
        if self._waiting:
            self._sent_with(Sent(_COMMIT))
        else:
            self.steer(_COMMIT)

    def forget(self) -> None:
        """Leave what waits unsent: it belongs to what is being undone."""
        self._forget_from(0)

    def undo(self, name: str) -> None:
        """Undo all since a savepoint; it stays."""
        mark = Sent(savepoint(name))
        if mark in self._waiting:
            self._forget_from(self._waiting.index(mark) + 1)
            return
        self.forget()
        self.steer(f"ROLLBACK TO SAVEPOINT {name}")

    def rows(self, result: Result, make: Callable[[Sequence[Any]], Any]) -> list[Any]:
        """What a statement gave back, each row made from its values."""
        self._read.set_pgresult(result)
        return self._read.load_rows(0, result.ntuples, make)

    def _forget_from(self, place: int) -> None:
        for each in self._waiting[place:]:
            statements.end(each.begun, RuntimeError("not sent"))
        del self._waiting[place:]

    def _sent_with(self, last: Sent) -> Result:
        batch, self._waiting = [*self._waiting, last], []
        results = self._together(batch)
        for each, result in zip(batch, results, strict=True):
            if result.status in _FINE:
                statements.end(each.begun)
                continue
            error = _error(result)
            statements.end(each.begun, error)
            if result.status != _ABORTED:
                # The rest was passed over because of this one.
                raise sa.exc.DBAPIError.instance(each.text, None, error, psycopg.Error) from error
        return results[-1]

    def _together(self, batch: Sequence[Sent]) -> list[Result]:
        names = [self._name(each.text) for each in batch] if self._names is not None else []
        link = self._raw.pgconn
        link.enter_pipeline_mode()
        for place, each in enumerate(batch):
            sent, formats = self._dumped(each.values)
            if names:
                link.send_query_prepared(names[place], sent, formats)
            else:
                link.send_query_params(each.text.encode(), sent, None, formats)
        link.pipeline_sync()
        results = self._awaited(len(batch))
        link.exit_pipeline_mode()
        return results

    def _awaited(self, count: int) -> list[Result]:
        link = self._raw.pgconn
        while link.flush():
            _wait(link.socket, to_write=True)
            link.consume_input()
        results: list[Result] = []
        # A nought stands behind each result, and a sync at the end.
        for place in range(2 * count + 1):
            while link.is_busy():
                _wait(link.socket)
                link.consume_input()
            result = link.get_result()
            if place % 2 == 0 and place < 2 * count:
                if result is None:
                    raise psycopg.OperationalError("the connection was lost")
                results.append(result)
        return results

    def _name(self, text: str) -> bytes:
        names = self._names
        if names is None:
            raise RuntimeError("nothing may be prepared on this connection")
        name = names.get(text)
        if name is None:
            name = b"zt_%d" % len(names)
            _checked(self._raw.pgconn.prepare(name, text.encode()))
            names[text] = name
        return name

    def _dumped(self, values: Sequence[Any]) -> tuple[Sequence[Any] | None, Sequence[pq.Format] | None]:
        if not values:
            return None, None
        # Numbers go in as text: in binary their width would have to be the one that the server expects.
        ways = [PyFormat.BINARY if isinstance(value, bytes) else PyFormat.TEXT for value in values]
        return self._told.dump_sequence(values, ways), self._told.formats


def savepoint(name: str) -> str:
    """The text that sets a savepoint."""
    return f"SAVEPOINT {name}"


def of(connection: sa.Connection) -> Link:
    """What runs on a connection."""
    link: Link = connection.info[LINK]
    return link


def numbered(dialect: sa.Dialect) -> sa.Dialect:
    """The same dialect, whose texts have parameters as libpq takes them: $1, $2."""
    # What SQLAlchemy asked the server at its first connection stays known.
    same: Any = copy.copy(dialect)
    same.paramstyle, same.positional = "numeric_dollar", True
    same.identifier_preparer = same.preparer(same)
    return same  # type: ignore[no-any-return]


def _wait(socket: int, *, to_write: bool = False) -> None:
    """Wait until something has come, or may be written."""
    if hasattr(select, "poll"):
        line = select.poll()
        line.register(socket, select.POLLIN | select.POLLOUT if to_write else select.POLLIN)
        line.poll()
    else:
        # Where eventlet has replaced what waits, so that others go on meanwhile.
        select.select([socket], [socket] if to_write else [], [])


def _checked(result: Result) -> Result:
    if result.status not in _FINE:
        raise _error(result)
    return result


def _error(result: Result) -> psycopg.Error:
    error = raised.error_from_result(result)
    # Where the server had no last word, the error has no code.
    return error if error.sqlstate else psycopg.OperationalError(str(error))
