"""Statements as libpq runs them: prepared once on a connection, then sent and waited for without the interpreter.

The driver's own way steps through a generator for every statement, which costs three times as much with one thread, and
more with several, because each step asks for the interpreter again. Values go in and come out as the driver has them.

What nobody waits for is sent together with the next statement that somebody does, in one round trip (libpq's pipeline).
"""

from __future__ import annotations

import contextlib
import copy
import functools
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
_COMMIT = "COMMIT"
_BETWEEN = '","'
_MOST_COMPARED = 64
"""Values of a list with which rows are compared one by one; to plan anew takes as long as some more of them."""
# Looked up once: a member of an enumeration is dear to look up.
_BINARY, _TEXT = PyFormat.BINARY, PyFormat.TEXT
Raw = psycopg.Connection[Any]
Result = pq.abc.PGresult


class _Sent(NamedTuple):
    """A statement with the values of $1, $2 and so on as they go.

    name: as which it is prepared; None where nothing may be. begun: since when it is measured, if it is. take:
    gets what it gives back, where somebody wants it.
    """

    text: str
    name: bytes | None
    values: Sequence[Any] | None
    formats: Sequence[pq.Format] | None
    begun: statements.Begun | None = None
    take: Callable[[Result], None] | None = None


class Link:
    """What runs on a connection, and what waits to be sent on it.

    may_prepare: whether statements may be prepared; not behind a pooler that would not know of them.
    """

    def __init__(self, raw: Raw, *, may_prepare: bool) -> None:
        self._raw = raw
        # Both keep how values of each type are written and read.
        self._told, self._read = Transformer(raw), Transformer(raw)
        self._names: dict[str, bytes] | None = {} if may_prepare else None
        self._waiting: list[_Sent] = []
        self._before_each: _Sent | None = None

    @contextlib.contextmanager
    def alone(self, before: str, values: Sequence[Any]) -> Iterator[None]:
        """Let every statement of the block be a transaction of its own, in one round trip, with another before it."""
        self._before_each = self._made(before, values)
        try:
            yield
        finally:
            self._before_each = None

    def steer(self, text: str) -> None:
        """Run a text of several statements without parameters; a ROLLBACK leaves what is prepared."""
        self.flush()
        link = self._raw.pgconn
        if _is_green():
            link.send_query(text.encode())
            results = self._every_result()
        else:
            results = [link.exec_(text.encode())]
        for each in results:
            _checked(each)

    def run(self, text: str, values: Sequence[Any]) -> Result:
        """Run a statement, after what waits. With a long list it is planned for that list.

        Raises:
            psycopg.Error: as the driver would raise it.
            sqlalchemy.exc.DBAPIError: what waited has failed.
        """
        made = self._made(text, values)
        if self._before_each is not None:
            self._waiting.append(self._before_each)
        if self._waiting or _is_green():
            return self._sent_with(made)
        return _checked(self._alone(made))

    def later(
        self,
        text: str,
        values: Sequence[Any] = (),
        begun: statements.Begun | None = None,
        take: Callable[[Result], None] | None = None,
    ) -> Callable[[], None]:
        """Run a statement together with the next that is waited for; what its run fails with is that one's.

        take: gets what it gives back as soon as it has come. What comes back runs it now, if it waits still.

        Raises:
            psycopg.Error: it cannot be prepared, or a value cannot be sent.
        """
        # First made: what waits may have to go before it can be.
        made = self._made(text, values, begun, take)
        self._waiting.append(made)
        return functools.partial(self._flush_if_waiting, made)

    def flush(self) -> None:
        """Run what waits."""
        if self._before_each is not None:
            raise RuntimeError("only prepared statements run by themselves")
        if self._waiting:
            last = self._waiting.pop()
            self._sent_with(last)

    def _flush_if_waiting(self, one: _Sent) -> None:
        if any(each is one for each in self._waiting):
            self.flush()

    def commit(self) -> None:
        """Run what waits, and commit."""
        if self._waiting:
            self._sent_with(self._made(_COMMIT))
        else:
            self.steer(_COMMIT)

    def forget(self) -> None:
        """Leave what waits unsent: it belongs to what is being undone."""
        self._forget_from(0)

    def undo(self, name: str) -> None:
        """Undo all since a savepoint; it stays."""
        for place in reversed(range(len(self._waiting))):
            if self._waiting[place].text == savepoint(name):
                self._forget_from(place + 1)
                return
        self.forget()
        self.steer(f"ROLLBACK TO SAVEPOINT {name}")

    def rows(self, result: Result, make: Callable[[Sequence[Any]], Any]) -> list[Any]:
        """What a statement gave back, each row made from its values."""
        if result.ntuples == 0:
            return []
        self._read.set_pgresult(result)
        return self._read.load_rows(0, result.ntuples, make)

    def _forget_from(self, place: int) -> None:
        for each in self._waiting[place:]:
            statements.end(each.begun, RuntimeError("not sent"))
        del self._waiting[place:]

    def _alone(self, made: _Sent) -> Result:
        """Run one in the plainest way."""
        link = self._raw.pgconn
        if made.name is None:
            return link.exec_params(made.text.encode(), made.values, None, made.formats)
        return link.exec_prepared(made.name, made.values, made.formats)

    def _sent_with(self, last: _Sent) -> Result:
        batch, self._waiting = [*self._waiting, last], []
        first: Exception | None = None
        ended = 0
        try:
            for result, each in zip(self._together(batch), batch, strict=True):
                failure = None if result.status in _FINE else _error(result)
                statements.end(each.begun, failure)
                ended += 1
                # What comes after the first was passed over because of it.
                if failure is not None and first is None:
                    first = sa.exc.DBAPIError.instance(each.text, None, failure, psycopg.Error)
                    first.__cause__ = failure
                elif each.take is not None and first is None:
                    each.take(result)
        except BaseException as error:
            for each in batch[ended:]:
                statements.end(each.begun, error)
            # What is half sent, or half read, is no way to go on.
            self._raw.close()
            raise
        if first is not None:
            raise first
        return result

    def _together(self, batch: Sequence[_Sent]) -> Iterator[Result]:
        """What each gives back, as it comes: the server is at the next while what it gave is being read."""
        if len(batch) == 1 and not _is_green():
            yield self._alone(batch[0])
            return
        link = self._raw.pgconn
        link.enter_pipeline_mode()
        for each in batch:
            if each.name is not None:
                link.send_query_prepared(each.name, each.values, each.formats)
            else:
                link.send_query_params(each.text.encode(), each.values, None, each.formats)
        link.pipeline_sync()
        self._hand_over()
        for _ in batch:
            result = self._come()
            # Behind each result stands a nought, which has come with it.
            if result is None or link.get_result() is not None:
                raise psycopg.OperationalError("the connection was lost")
            yield result
        self._come()
        link.exit_pipeline_mode()

    def _every_result(self) -> list[Result]:
        results: list[Result] = []
        while (result := self._next()) is not None:
            results.append(result)
        return results

    def _next(self) -> Result | None:
        """The next result of what is on its way, or may be."""
        self._hand_over()
        return self._come()

    def _hand_over(self) -> None:
        """See that all has left for the server, waiting as `_come` does."""
        link = self._raw.pgconn
        while link.flush():
            _wait(link.socket, to_write=True)
            link.consume_input()

    def _come(self) -> Result | None:
        """The next result, waited for without the interpreter, or as eventlet waits."""
        link = self._raw.pgconn
        while link.is_busy():
            _wait(link.socket)
            link.consume_input()
        return link.get_result()

    def _name(self, text: str) -> bytes | None:
        names = self._names
        if names is None or text in names:
            return None if names is None else names[text]
        # In its place: should it fail, what waits has been before, savepoints above all.
        if self._waiting:
            self._sent_with(self._waiting.pop())
        name, link = b"zt_%d" % len(names), self._raw.pgconn
        if _is_green():
            link.send_prepare(name, text.encode())
            for each in self._every_result():
                _checked(each)
        else:
            _checked(link.prepare(name, text.encode()))
        names[text] = name
        return name

    def _made(
        self,
        text: str,
        values: Sequence[Any] = (),
        begun: statements.Begun | None = None,
        take: Callable[[Result], None] | None = None,
    ) -> _Sent:
        # A plan for every list compares each row with each value, one after the other; a plan for this one looks it up.
        kinds = [type(value) for value in values]
        is_long = False
        if list in kinds:
            is_long = any(isinstance(value, list) and len(value) > _MOST_COMPARED for value in values)
            values = [_as_text(value) if isinstance(value, list) else value for value in values]
        name = None if is_long else self._name(text)
        if not values:
            return _Sent(text, name, None, None, begun, take)
        # Numbers go in as text: in binary their width would have to be the one that the server expects.
        sent = self._told.dump_sequence(values, [_BINARY if kind is bytes else _TEXT for kind in kinds])
        return _Sent(text, name, sent, self._told.formats, begun, take)


def _as_text(values: list[Any]) -> Any:
    """A list of texts as PostgreSQL writes an array, ten times as fast as the driver does; any other as it is."""
    if not values:
        return "{}"
    try:
        joined = _BETWEEN.join(values)
    except TypeError:
        return values
    # Looked for in one go: hardly a name has anything to escape.
    if "\\" in joined or joined.count('"') != 2 * (len(values) - 1):
        joined = _BETWEEN.join(value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return f'{{"{joined}"}}'


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


def _is_green() -> bool:
    """Whether eventlet has replaced what waits: then waiting in libpq would keep everybody else from going on."""
    return not hasattr(select, "poll")


def _wait(socket: int, *, to_write: bool = False) -> None:
    """Wait until something has come, or may be written."""
    if _is_green():
        select.select([socket], [socket] if to_write else [], [])
        return
    line = select.poll()
    line.register(socket, select.POLLIN | select.POLLOUT if to_write else select.POLLIN)
    line.poll()


def _checked(result: Result) -> Result:
    if result.status not in _FINE:
        raise _error(result)
    return result


def _error(result: Result) -> psycopg.Error:
    error = raised.error_from_result(result)
    # Where the server had no last word, the error has no code.
    return error if error.sqlstate else psycopg.OperationalError(str(error))
