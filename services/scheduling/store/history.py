"""Contacts of the past by queue and slot, and the imports that they came with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.tables import UtcDateTime
from services.scheduling.domain.intake import Slot
from services.scheduling.store import tables

_SLOT = tables.HISTORY_SLOT
_BATCH = 5000


@dataclass(frozen=True, slots=True)
class Difference:
    """Slots of a file against those that are kept. thinner: slots of which more is kept than the file covers."""

    created: tuple[Slot, ...]
    updated: tuple[Slot, ...]
    unchanged: int
    thinner: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Import:
    """An import on record. id: of `historyImports/…`, the source of its slots."""

    id: str
    centre: str
    content_hash: str
    interval_minutes: int
    row_count: int
    created_count: int
    updated_count: int
    unchanged_count: int
    error_count: int


def between(tx: Tx, queue: str, start: dt.datetime, end: dt.datetime) -> list[Slot]:
    """Slots of a queue that start in [start, end), in order."""
    wanted = sa.select(
        _SLOT.c.start_time, _SLOT.c.offered, _SLOT.c.handled, _SLOT.c.handle_seconds, _SLOT.c.covered_minutes
    ).where(_SLOT.c.tenant == tx.tenant, _SLOT.c.queue == queue, _SLOT.c.start_time >= start, _SLOT.c.start_time < end)
    return [Slot(*row) for row in tx.execute(wanted.order_by(_SLOT.c.start_time))]


def latest(tx: Tx, queue: str, end: dt.datetime, *, days: int) -> list[Slot]:
    """The last so many days that are known before an instant, in order."""
    last = last_start(tx, queue, end)
    return between(tx, queue, last - dt.timedelta(days=days), end) if last is not None else []


def last_start(tx: Tx, queue: str, end: dt.datetime) -> dt.datetime | None:
    """When the latest slot begins that is known before an instant; None when none is."""
    newest = sa.select(sa.func.max(_SLOT.c.start_time)).where(
        _SLOT.c.tenant == tx.tenant, _SLOT.c.queue == queue, _SLOT.c.start_time < end
    )
    last: dt.datetime | None = tx.execute(newest).scalar()
    return last


def has_any(tx: Tx, queue: str) -> bool:
    """Whether a queue has history."""
    wanted = sa.select(_SLOT.c.queue).where(_SLOT.c.tenant == tx.tenant, _SLOT.c.queue == queue).limit(1)
    return tx.execute(wanted).first() is not None


def compare(tx: Tx, queue: str, slots: Sequence[Slot]) -> Difference:
    """Slots of a file, in order, against those that are kept."""
    if not slots:
        return Difference((), (), 0, ())
    kept = {slot.start: slot for slot in between(tx, queue, slots[0].start, slots[-1].start + dt.timedelta(minutes=1))}
    created, updated, thinner, unchanged = [], [], [], 0
    for slot in slots:
        before = kept.get(slot.start)
        if before is None:
            created.append(slot)
        elif before == slot:
            unchanged += 1
        elif slot.covered_minutes < before.covered_minutes:
            thinner.append(slot)
        else:
            updated.append(slot)
    return Difference(tuple(created), tuple(updated), unchanged, tuple(thinner))


def keep(tx: Tx, queue: str, difference: Difference, source: str) -> None:
    """Write what a file brings that was not there before. source: the import's id."""
    for start in range(0, len(difference.created), _BATCH):
        rows = [_row(slot, source) for slot in difference.created[start : start + _BATCH]]
        tx.execute(_SLOT.insert(), [{"tenant": tx.tenant, "queue": queue, **row} for row in rows])
    at = sa.bindparam("at", type_=UtcDateTime())
    own = sa.and_(_SLOT.c.tenant == tx.tenant, _SLOT.c.queue == queue, _SLOT.c.start_time == at)
    for start in range(0, len(difference.updated), _BATCH):
        rows = [_row(slot, source) for slot in difference.updated[start : start + _BATCH]]
        tx.execute(_SLOT.update().where(own), [{"at": row.pop("start_time"), **row} for row in rows])


def record(tx: Tx, done: Import) -> None:
    """Put an import on record."""
    row = {name: getattr(done, name) for name in Import.__slots__ if name != "id"}
    tx.execute(
        tables.HISTORY_IMPORT.insert(),
        {"tenant": tx.tenant, "history_import": done.id, "create_time": tx.now, **row},
    )


def _row(slot: Slot, source: str) -> dict[str, object]:
    row: Mapping[str, object] = {
        "start_time": slot.start,
        "offered": slot.offered,
        "handled": slot.handled,
        "handle_seconds": slot.handle_seconds,
        "covered_minutes": slot.covered_minutes,
        "source": source,
    }
    return dict(row)
