"""What people say of numbers that came or were forecast, whichever it is: who, why, and until when it stood.

Edits of history and adjustments of forecasts are kept for ever, those that were taken back too.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.domain.adjusting import Adjustment
from services.scheduling.domain.edits import Change, Edit, Effect, Measure
from services.scheduling.store import tables


def row_of(made: Edit | Adjustment) -> dict[str, Any]:
    """The columns that both have."""
    change = made.change
    return {
        "queue": made.queue,
        "centre": made.centre,
        "measure": change.measure.value,
        "effect": change.effect.value,
        "value_milli": tables.milli(change.value),
        "start_time": change.start,
        "end_time": change.end,
        "reason": made.reason,
        "owner": made.owner,
        "create_time": made.create_time,
        "withdraw_time": made.withdraw_time,
    }


def change_of(row: sa.Row) -> Change:  # type: ignore[type-arg]
    """The change that a row asks for."""
    return Change(row.start_time, row.end_time, Measure(row.measure), Effect(row.effect), row.value_milli / 1000)


def get(tx: Tx, key: sa.Column[str], one: str) -> sa.Row | None:  # type: ignore[type-arg]
    """The row of one. key: the column of its table that holds the id."""
    return tx.execute(sa.select(key.table).where(_own(tx, key, one))).first()


def withdraw(tx: Tx, key: sa.Column[str], one: str) -> bool:
    """Take one back; False when it was already."""
    table = key.table
    standing = sa.and_(_own(tx, key, one), table.c.withdraw_time.is_(None))
    return tx.execute(table.update().where(standing).values(withdraw_time=tx.now)).rowcount == 1


def meeting(
    tx: Tx, key: sa.Column[str], queue: str, span: tuple[dt.datetime, dt.datetime], *, standing: bool
) -> sa.Select[Any]:
    """Those of a queue whose windows meet [start, end), in the order they were made.

    standing: without withdrawn ones.
    """
    table, (start, end) = key.table, span
    wanted = sa.select(table).where(
        table.c.tenant == tx.tenant, table.c.queue == queue, table.c.start_time < end, table.c.end_time > start
    )
    return (wanted.where(table.c.withdraw_time.is_(None)) if standing else wanted).order_by(key)


def place(tx: Tx, key: sa.Column[str], one: str) -> Place | None:
    """Where one belongs."""
    centre = tx.execute(sa.select(key.table.c.centre).where(_own(tx, key, one))).scalar()
    return Place(centre=centre) if centre is not None else None


def _own(tx: Tx, key: sa.Column[str], one: str) -> sa.ColumnElement[bool]:
    return sa.and_(key.table.c.tenant == tx.tenant, key == one)
