"""Edits of history: kept for ever, withdrawn ones too."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.domain.edits import Change, Edit, Effect, Kind, Measure
from services.scheduling.store import fact_tables, tables

_EDIT = fact_tables.HISTORY_EDIT


def add(tx: Tx, edit: Edit) -> None:
    """Keep a new edit."""
    change = edit.change
    row = {
        "tenant": tx.tenant,
        "edit": edit.id,
        "queue": edit.queue,
        "centre": edit.centre,
        "kind": edit.kind.value,
        "measure": change.measure.value,
        "effect": change.effect.value,
        "value_milli": tables.milli(change.value),
        "start_time": change.start,
        "end_time": change.end,
        "reason": edit.reason,
        "owner": edit.owner,
        "create_time": edit.create_time,
        "withdraw_time": edit.withdraw_time,
    }
    tx.execute(_EDIT.insert(), row)


def get(tx: Tx, edit: str) -> Edit | None:
    """One edit by its id."""
    row = tx.execute(sa.select(_EDIT).where(_own(tx, edit))).first()
    return _edit(row) if row is not None else None


def withdraw(tx: Tx, edit: str) -> bool:
    """Take an edit back; False when it was already."""
    standing = sa.and_(_own(tx, edit), _EDIT.c.withdraw_time.is_(None))
    return tx.execute(_EDIT.update().where(standing).values(withdraw_time=tx.now)).rowcount == 1


def touching(
    tx: Tx, queue: str, start: dt.datetime, end: dt.datetime, *, standing: bool = True, most: int | None = None
) -> list[Edit]:
    """Edits of a queue whose windows meet [start, end), in the order they were made.

    standing: without withdrawn ones.
    """
    wanted = sa.select(_EDIT).where(
        _EDIT.c.tenant == tx.tenant, _EDIT.c.queue == queue, _EDIT.c.start_time < end, _EDIT.c.end_time > start
    )
    if standing:
        wanted = wanted.where(_EDIT.c.withdraw_time.is_(None))
    return [_edit(row) for row in tx.execute(wanted.order_by(_EDIT.c.edit).limit(most))]


def place(tx: Tx, name: str) -> Place | None:
    """Where an edit belongs."""
    centre = tx.execute(sa.select(_EDIT.c.centre).where(_own(tx, name.removeprefix("historyEdits/")))).scalar()
    return Place(centre=centre) if centre is not None else None


def _own(tx: Tx, edit: str) -> sa.ColumnElement[bool]:
    return sa.and_(_EDIT.c.tenant == tx.tenant, _EDIT.c.edit == edit)


def _edit(row: sa.Row) -> Edit:  # type: ignore[type-arg]
    return Edit(
        id=row.edit,
        queue=row.queue,
        centre=row.centre,
        kind=Kind(row.kind),
        change=Change(row.start_time, row.end_time, Measure(row.measure), Effect(row.effect), row.value_milli / 1000),
        reason=row.reason,
        owner=row.owner,
        create_time=row.create_time,
        withdraw_time=row.withdraw_time,
    )
