"""Connections to PostgreSQL: where they go, how long that may take, what they are set to."""

from __future__ import annotations

import contextlib
import functools
from collections import deque
from collections.abc import Callable
from concurrent import futures
from typing import Any, cast

import orjson
import sqlalchemy as sa

from services.kit import deadline, libpq

_MORE = 8
"""Connections beside those of the transactions: locks of jobs, migrations."""
_LINK = {
    "connect_timeout": "2",
    "tcp_user_timeout": "5000",
    "keepalives_idle": "10",
    "keepalives_interval": "3",
    "keepalives_count": "3",
    "application_name": "zhongtai",
}
_IN_UTC = "SET TIME ZONE 'UTC'"
"""Instants that come in another zone take three times as long to read."""
_LONGEST_WAIT_S = 30.0

Raw = libpq.Raw


def engine_of(url: sa.URL, *, size: int) -> sa.Engine:
    """Connections to a database, which leave transactions to us.

    `prepare_threshold=off` in the URL: no statement is prepared, for a pooler that cannot.
    """
    may_prepare = url.query.get("prepare_threshold") != "off"
    given = url.difference_update_query(["prepare_threshold"])
    link: dict[str, Any] = {name: value for name, value in _LINK.items() if name not in given.query}
    engine = sa.create_engine(
        given,
        isolation_level="AUTOCOMMIT",
        # The driver would forget, with its own, what `libpq` has prepared.
        connect_args=link | {"prepare_threshold": None},
        pool_size=size,
        max_overflow=_MORE,
        pool_timeout=_LONGEST_WAIT_S,
        # Whoever gives a connection back has ended what was open on it.
        pool_reset_on_return=None,
        use_native_hstore=False,
        json_deserializer=orjson.loads,
    )
    line = _Line(size + _MORE)

    @sa.event.listens_for(engine, "do_connect")
    def connect(dialect: sa.Dialect, _record: object, args: list[Any], named: dict[str, Any]) -> Raw:
        dial, left = functools.partial(_dialled, dialect, args, named), deadline.left()
        return dial() if left is None else line.connect(left, dial)

    @sa.event.listens_for(engine, "connect")
    def begin(raw: Raw, record: sa.pool.ConnectionPoolEntry) -> None:
        record.info[libpq.LINK] = libpq.Link(raw, may_prepare=may_prepare)

    @sa.event.listens_for(engine, "before_cursor_execute")
    def in_order(connection: sa.Connection, *_: object) -> None:
        libpq.of(connection).flush()

    @sa.event.listens_for(engine, "engine_disposed")
    def hang_up(_engine: sa.Engine) -> None:
        line.hang_up()

    return engine


def _dialled(dialect: sa.Dialect, args: list[Any], named: dict[str, Any]) -> Raw:
    """A new connection, set to UTC here, where a server that hangs holds up nobody for longer than they have."""
    raw = cast("Raw", dialect.connect(*args, **named))
    try:
        libpq.Link(raw, may_prepare=False).steer(_IN_UTC)
    except BaseException:
        raw.close()
        raise
    return raw


class _Line:
    """Makes connections beside those who wait for them, who have less time than it may take.

    One that comes too late for whoever asked is the next one's: where the first of several hosts hangs, nobody by
    themselves would ever get as far as the second.
    """

    def __init__(self, most: int) -> None:
        self._workers = futures.ThreadPoolExecutor(most, thread_name_prefix="connect")
        self._late: deque[Raw] = deque(maxlen=most)

    def connect(self, seconds: float, dial: Callable[[], Raw]) -> Raw:
        """A connection within so many seconds.

        Raises:
            Unavailable: TOO_LATE.
        """
        with contextlib.suppress(IndexError):
            return self._late.popleft()
        coming = self._workers.submit(dial)
        try:
            return coming.result(timeout=max(0.0, seconds))
        except futures.TimeoutError as error:
            if not coming.cancel():
                coming.add_done_callback(self._keep)
            raise deadline.too_late() from error

    def _keep(self, late: futures.Future[Raw]) -> None:
        if late.exception() is None:
            self._late.append(late.result())

    def hang_up(self) -> None:
        """Close those that nobody has taken."""
        while self._late:
            self._late.popleft().close()
