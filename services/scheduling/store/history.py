"""Contacts of the past by queue and slot, and the imports that they came with."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.tables import UtcDateTime
from services.scheduling.domain import served
from services.scheduling.domain.intake import Slot
from services.scheduling.store import tables

_SLOT = tables.HISTORY_SLOT
_BATCH = 5000
_FIGURES = tuple(_SLOT.c[name] for name in ("start_time", "offered", "handled", "handle_seconds", "covered_minutes"))
_MET = tuple(_SLOT.c[name] for name in served.FIELDS)


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
    """Slots of a queue that start in [start, end), in order, without what callers met."""
    return [Slot(*row) for row in tx.execute(_between(tx, queue, start, end, _FIGURES))]


def met_between(tx: Tx, queue: str, start: dt.datetime, end: dt.datetime) -> list[Slot]:
    """Slots of a queue that start in [start, end), in order, with what callers met where that is known."""
    cut = len(_FIGURES)
    found = tx.execute(_between(tx, queue, start, end, _FIGURES + _MET))
    return [Slot(*(*row[:cut], served.of(row[cut:]))) for row in found]


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
    """Slots of a file, in order, against those that are kept.

    A file that says nothing of what callers met leaves that as it is known, unless it counts other contacts.
    """
    if not slots:
        return Difference((), (), 0, ())
    end = slots[-1].start + dt.timedelta(minutes=1)
    kept = {slot.start: slot for slot in met_between(tx, queue, slots[0].start, end)}
    created, updated, thinner, unchanged = [], [], [], 0
    for slot in slots:
        before = kept.get(slot.start)
        if before is None:
            created.append(slot)
            continue
        now = slot
        if slot.served is None and before.served is not None and slot.offered == before.offered:
            now = dataclasses.replace(slot, served=before.served)
        if before == now:
            unchanged += 1
        elif now.covered_minutes < before.covered_minutes:
            thinner.append(now)
        else:
            updated.append(now)
    return Difference(tuple(created), tuple(updated), unchanged, tuple(thinner))


def keep(tx: Tx, queue: str, difference: Difference, source: str) -> None:
    """Write what a file brings that was not there before. source: the import's id."""
    for start in range(0, len(difference.created), _BATCH):
        batch = difference.created[start : start + _BATCH]
        # Columns that stay empty cost nothing that way.
        met = any(slot.served is not None for slot in batch)
        rows = [_row(slot, source, met=met) for slot in batch]
        tx.execute(_SLOT.insert(), [{"tenant": tx.tenant, "queue": queue, **row} for row in rows])
    at = sa.bindparam("at", type_=UtcDateTime())
    own = sa.and_(_SLOT.c.tenant == tx.tenant, _SLOT.c.queue == queue, _SLOT.c.start_time == at)
    for start in range(0, len(difference.updated), _BATCH):
        rows = [_row(slot, source, met=True) for slot in difference.updated[start : start + _BATCH]]
        tx.execute(_SLOT.update().where(own), [{"at": row.pop("start_time"), **row} for row in rows])


def record(tx: Tx, done: Import) -> None:
    """Put an import on record."""
    row = {name: getattr(done, name) for name in Import.__slots__ if name != "id"}
    tx.execute(
        tables.HISTORY_IMPORT.insert(),
        {"tenant": tx.tenant, "history_import": done.id, "create_time": tx.now, **row},
    )


def _between(
    tx: Tx, queue: str, start: dt.datetime, end: dt.datetime, columns: Sequence[sa.Column[Any]]
) -> sa.Select[Any]:
    own = (_SLOT.c.tenant == tx.tenant, _SLOT.c.queue == queue, _SLOT.c.start_time >= start, _SLOT.c.start_time < end)
    return sa.select(*columns).where(*own).order_by(_SLOT.c.start_time)


def _row(slot: Slot, source: str, *, met: bool) -> dict[str, object]:
    row: dict[str, object] = {
        "start_time": slot.start,
        "offered": slot.offered,
        "handled": slot.handled,
        "handle_seconds": slot.handle_seconds,
        "covered_minutes": slot.covered_minutes,
        "source": source,
    }
    if met:
        row |= {name: getattr(slot.served, name, None) for name in served.FIELDS}
    return row
