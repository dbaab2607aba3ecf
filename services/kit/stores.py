"""The databases that there may be, behind one face: SQLite files, or databases of a PostgreSQL server.

What belongs to PostgreSQL is imported only where it is used: its driver is not installed where SQLite is enough.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import sqlalchemy as sa

from services.kit import sqlite
from services.kit.prepared import Prepared, Rows
from services.kit.walls import Sight

POSTGRESQL = "postgresql"


class Store(Protocol):
    """How transactions of a database begin and end."""

    engine: sa.Engine

    def close(self) -> None: ...

    def reading(self, sight: Sight, /) -> contextlib.AbstractContextManager[sa.Connection]: ...

    def look(self, sight: Sight, statement: Prepared, values: Mapping[str, Any] | None, /) -> Rows: ...

    def writing(
        self, sight: Sight, first: Callable[[sa.Connection], None] | None = None, /
    ) -> contextlib.AbstractContextManager[sa.Connection]: ...

    def alone(self, name: str, /) -> contextlib.AbstractContextManager[bool]: ...


def of(url: sa.URL, *, group_commit: bool, pool: int) -> Store:
    """The database at an address. pool: most transactions at once, where that is up to us."""
    if url.get_backend_name() == POSTGRESQL:
        from services.kit import postgres

        return postgres.Store(url, size=pool)
    return sqlite.Store(url, group_commit=group_commit)


class Marks(Protocol):
    """Savepoints of a database."""

    def set(self, name: str, /) -> None: ...

    def settle(self) -> None: ...

    def undo(self, name: str, /) -> None: ...

    def release(self, name: str, /) -> None: ...


def marks_of(connection: sa.Connection) -> Marks:
    """Savepoints of the transaction that is open on a connection."""
    if connection.dialect.name == POSTGRESQL:
        from services.kit import postgres

        return postgres.Marks(connection)
    return sqlite.Marks(connection)


def see(connection: sa.Connection, sight: Sight) -> None:
    """See something else from here on. What failed sees nothing more: its end, or its savepoint's, puts things back."""
    if connection.dialect.name != POSTGRESQL:
        return
    from services.kit import postgres

    if not postgres.has_failed(connection):
        postgres.see(connection, sight)


def flush(connection: sa.Connection) -> None:
    """Have run what waits for the next statement."""
    if connection.dialect.name == POSTGRESQL:
        from services.kit import libpq

        libpq.of(connection).flush()
