"""Edits of history: kept for ever, withdrawn ones too."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.domain.edits import Edit, Kind
from services.scheduling.store import corrections, fact_tables

_EDIT = fact_tables.HISTORY_EDIT
_KEY = _EDIT.c.edit


def add(tx: Tx, edit: Edit) -> None:
    """Keep a new edit."""
    own = {"tenant": tx.tenant, "edit": edit.id, "kind": edit.kind.value}
    tx.execute(_EDIT.insert(), own | corrections.row_of(edit))


def get(tx: Tx, edit: str) -> Edit | None:
    """One edit by its id."""
    row = corrections.get(tx, _KEY, edit)
    return _edit(row) if row is not None else None


def withdraw(tx: Tx, edit: str) -> bool:
    """Take an edit back; False when it was already."""
    return corrections.withdraw(tx, _KEY, edit)


def touching(tx: Tx, queue: str, start: dt.datetime, end: dt.datetime) -> list[Edit]:
    """Edits that stand of a queue whose windows meet [start, end), in the order they were made."""
    return [_edit(row) for row in tx.execute(corrections.meeting(tx, _KEY, queue, (start, end), standing=True))]


def made(tx: Tx, queue: str, span: tuple[dt.datetime, dt.datetime], *, after: str, limit: int) -> list[Edit]:
    """Edits whose windows meet [start, end), withdrawn ones too, in the order they were made. after: an id."""
    wanted = corrections.meeting(tx, _KEY, queue, span, standing=False).where(after < _KEY)
    return [_edit(row) for row in tx.execute(wanted.limit(limit))]


def place(tx: Tx, name: str) -> Place | None:
    """Where an edit belongs."""
    return corrections.place(tx, _KEY, name.removeprefix("historyEdits/"))


def _edit(row: sa.Row) -> Edit:  # type: ignore[type-arg]
    return Edit(
        id=row.edit,
        queue=row.queue,
        centre=row.centre,
        kind=Kind(row.kind),
        change=corrections.change_of(row),
        reason=row.reason,
        owner=row.owner,
        create_time=row.create_time,
        withdraw_time=row.withdraw_time,
    )
