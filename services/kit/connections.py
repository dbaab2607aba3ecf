"""Connections to PostgreSQL between transactions: taken, ended, given back."""

from __future__ import annotations

import contextlib
from collections import deque
from typing import cast

import psycopg
import sqlalchemy as sa
from psycopg import pq

from services.kit import libpq
from services.kit.libpq import Raw

_POOL = "pool"
"""Where a connection keeps the pool that made it."""


class Kept:
    """Connections between transactions, the last one given back taken first: what it knows is at hand.

    The engine's own pool asks and records more at every exchange than a short transaction takes; it still makes them,
    and has those that fail.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._idle: deque[sa.Connection] = deque()

    def take(self) -> sa.Connection:
        """A connection with nothing open on it; it may have died meanwhile."""
        with contextlib.suppress(IndexError):
            while True:
                connection = self._idle.pop()
                if connection.info[_POOL] is self._engine.pool:
                    return connection
                # All of that pool were given up.
                connection.close()
        connection = self._engine.connect()
        connection.info[_POOL] = self._engine.pool
        return connection

    def give_back(self, connection: sa.Connection) -> None:
        """Keep a connection with nothing open on it, unless it is lost."""
        if connection.closed:
            return
        if connection.in_transaction():
            # Of SQLAlchemy's own books; the server has ended it.
            connection.rollback()
        self._idle.append(connection)

    def close(self) -> None:
        """Give back all that are idle."""
        while self._idle:
            self._idle.pop().close()


def end(connection: sa.Connection, raw: Raw) -> None:
    """See that nothing is open on a connection; one that is beyond that is closed."""
    if not connection.invalidated and not raw.closed:
        link = libpq.of(connection)
        link.forget()
        try:
            if raw.pgconn.transaction_status != pq.TransactionStatus.IDLE:
                link.steer("ROLLBACK")
        except psycopg.Error:
            raw.close()
    if raw.closed and not connection.invalidated:
        connection.invalidate()
    if connection.invalidated:
        connection.close()


def give_back(connection: sa.Connection, raw: Raw) -> None:
    """Hand a connection back to the engine's pool with nothing open on it."""
    end(connection, raw)
    connection.close()


def raw_of(connection: sa.Connection) -> Raw:
    """The driver's own connection."""
    return cast("Raw", connection.connection.driver_connection)
