"""Queues as rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.queues import Channel, Handling, Lag, PatienceSource, Queue, Target
from services.scheduling.store import tables

_QUEUE = tables.QUEUE
_TARGET = tuple(each.name for each in fields(Target))
# Made once: making a statement costs more than running it.
_TAKEN = Prepared(
    sa.select(_QUEUE.c.queue)
    .where(_QUEUE.c.tenant == sa.bindparam("of"), one_of(_QUEUE.c.queue, "queues"))
    .order_by(_QUEUE.c.queue)
    .with_for_update()
)


def take(tx: Tx, queues: Iterable[str]) -> None:
    """Let nobody else change the history or the requirements of these queues until this transaction ends."""
    tx.execute(_TAKEN, {"of": tx.tenant, "queues": sorted(queues)}).all()


def get(tx: Tx, queue: str) -> Queue | None:
    """One queue by its id; None when the tenant has no such queue."""
    row = tx.execute(sa.select(_QUEUE).where(_QUEUE.c.tenant == tx.tenant, _QUEUE.c.queue == queue)).first()
    return read(row) if row is not None else None


def list_queues(tx: Tx, within: sa.ColumnElement[bool] | None = None, *, centre: str = "") -> list[Queue]:
    """Queues by code. within: how far the caller reaches."""
    wanted = sa.select(_QUEUE).where(_QUEUE.c.tenant == tx.tenant).order_by(_QUEUE.c.queue)
    if within is not None:
        wanted = wanted.where(within)
    if centre:
        wanted = wanted.where(_QUEUE.c.centre == centre)
    return [read(row) for row in tx.execute(wanted)]


def every(tx: Tx) -> list[tuple[str, Queue]]:
    """Every queue that the transaction sees, with its tenant: of all tenants where it sees them all."""
    return [(row.tenant, read(row)) for row in tx.execute(sa.select(_QUEUE).order_by(_QUEUE.c.tenant, _QUEUE.c.queue))]


def add(tx: Tx, queue: Queue) -> bool:
    """Keep a new queue; whether there was none of this id."""
    return tx.insert_new(_QUEUE, _row(tx, queue))


def change(tx: Tx, queue: Queue, *, from_version: int) -> bool:
    """Keep a changed queue; whether it was still at this version."""
    own = sa.and_(_QUEUE.c.tenant == tx.tenant, _QUEUE.c.queue == queue.id, _QUEUE.c.version == from_version)
    done = tx.execute(_QUEUE.update().where(own).values(_row(tx, queue)).returning(_QUEUE.c.queue))
    return done.first() is not None


def place(tx: Tx, name: str) -> Place | None:
    """Where a queue belongs."""
    found = get(tx, name.removeprefix("queues/"))
    return Place(centre=found.centre) if found is not None else None


def _row(tx: Tx, queue: Queue) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(queue.target, name) for name in _TARGET}
    return row | {
        "tenant": tx.tenant,
        "queue": queue.id,
        "title_en": queue.title_en,
        "title_zh": queue.title_zh,
        "centre": queue.centre,
        "skill": queue.skill,
        "slot_minutes": queue.slot_minutes,
        "definition": queue.target.definition.value,
        "patience_source": queue.target.patience_source.value,
        "open_hours": list(queue.open_hours),
        "default_aht_seconds": queue.default_aht_seconds,
        "time_zone": queue.time_zone,
        "version": queue.version,
        "channel": queue.handling.channel.value,
        "concurrency": queue.handling.concurrency,
        "slowdown_permille": queue.handling.slowdown_permille,
        "due_minutes": queue.handling.due_minutes,
        "lag": queue.handling.lag.value,
    }


def read(row: sa.Row) -> Queue:  # type: ignore[type-arg]
    """The queue that a row of its table tells."""
    target = {name: getattr(row, name) for name in _TARGET} | {
        "definition": ServiceLevel(row.definition),
        "patience_source": PatienceSource(row.patience_source),
    }
    return Queue(
        id=row.queue,
        title_en=row.title_en,
        title_zh=row.title_zh,
        centre=row.centre,
        skill=row.skill,
        slot_minutes=row.slot_minutes,
        target=Target(**target),
        open_hours=tuple(row.open_hours),
        default_aht_seconds=row.default_aht_seconds,
        time_zone=row.time_zone,
        version=row.version,
        handling=Handling(Channel(row.channel), row.concurrency, row.slowdown_permille, row.due_minutes, Lag(row.lag)),
    )
