"""Request ids: claimed by the first write that brings them; whoever comes again gets the first answer."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import sqlalchemy as sa

from services.kit import auth, tables, upserts
from services.kit.errors import Conflict
from services.kit.prepared import Prepared, Soon

if TYPE_CHECKING:
    from services.kit.db import Tx

# Statements are made once: making one costs more than running it.
ANSWER = Prepared(
    tables.ONCE.update().where(tables.ONCE.c.key == sa.bindparam("of")).values(answer=sa.bindparam("told"))
)
"""Keeps what a request id was answered."""
_FIRST_ANSWER = Prepared(
    sa.select(tables.ONCE.c.fingerprint, tables.ONCE.c.answer).where(tables.ONCE.c.key == sa.bindparam("of"))
)


class AlreadyAnswered(Exception):
    """A write came again with the same request id and body; here is the first answer."""

    def __init__(self, answer: bytes) -> None:
        super().__init__("this request was answered before")
        self.answer = answer


class Claim:
    """A request id that comes for the first time, or has been answered."""

    def __init__(self, once: auth.Once, now: dt.datetime) -> None:
        self.once = once
        self._row = {"key": once.key, "fingerprint": once.fingerprint, "answer": None, "create_time": now}
        self._claimed = Soon([])

    def __call__(self, connection: sa.Connection) -> None:
        """Claim it with the statement that comes next; who claimed the same before is waited for."""
        statement = upserts.insert_new(connection.dialect.name, tables.ONCE, tuple(self._row))
        self._claimed = statement.run_later(connection, self._row, wanted=True)

    def need_new(self, tx: Tx) -> None:
        """Go on if it was claimed for the first time.

        Raises:
            AlreadyAnswered: it was answered before, with the same body.
            Conflict: REQUEST_ID_REUSED when it came with another body.
        """
        if self._claimed.rows().first() is not None:
            return
        first = tx.execute(_FIRST_ANSWER, {"of": self.once.key}).one()
        if first.fingerprint != self.once.fingerprint:
            raise Conflict(
                "REQUEST_ID_REUSED",
                "This request id was used with another body. Send a new id with a new intent.",
                "该请求编号已用于另一内容的请求，请为新的操作使用新的编号。",
            )
        raise AlreadyAnswered(first.answer or b"")
