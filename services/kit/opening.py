"""What goes with the beginning of a transaction, so that it takes no round trip of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from services.kit import stores
from services.kit.prepared import Prepared, Rows


class Ahead:
    """A statement that goes with the beginning of a transaction, which is known to run it first."""

    def __init__(self, statement: Prepared, values: Mapping[str, Any]) -> None:
        self._statement = statement
        self._values = values
        self._rows: Rows | None = None

    def __call__(self, connection: sa.Connection) -> None:
        """Run it."""
        self._rows = self._statement.run(connection, self._values)

    def rows_of(self, statement: Prepared, values: Mapping[str, Any] | None) -> Rows | None:
        """What it gave back, if it is this one; only once, as it may be another the next time."""
        if statement is not self._statement or values != self._values:
            return None
        rows, self._rows = self._rows, None
        return rows


def together(*asked: Callable[[sa.Connection], None] | None) -> Callable[[sa.Connection], None] | None:
    """What goes with the beginning of a transaction; nothing of it is left to go with what follows."""
    wanted = [each for each in asked if each is not None]
    if not wanted:
        return None

    def first(connection: sa.Connection) -> None:
        for each in wanted:
            each(connection)
        stores.flush(connection)

    return first
