"""Requirements in force, by queue and slot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.domain.queues import PatienceSource
from services.scheduling.domain.requirement import Bound
from services.scheduling.domain.staffing import Crew, Required
from services.scheduling.store import queues, tables

_REQUIREMENT = tables.REQUIREMENT


def replace(
    tx: Tx, queue: str, span: tuple[dt.datetime, dt.datetime], slots: Sequence[Required], *, forecast: str
) -> None:
    """Put requirements into force in place of all that start in the span [start, end); of two at once, all of one."""
    queues.take(tx, [queue])
    tx.execute(_REQUIREMENT.delete().where(_within(tx, queue, *span)))
    rows = [
        {
            "tenant": tx.tenant,
            "queue": queue,
            "start_time": slot.start,
            "calls_milli": tables.milli(slot.calls),
            "aht_milli": tables.milli(slot.aht_s),
            "agents": slot.crew.agents,
            "heads": slot.crew.heads,
            "service_level_permille": _permille(slot.crew.service_level),
            "occupancy_permille": _permille(slot.crew.occupancy),
            "bounds": None if slot.crew.bounds is None else int(slot.crew.bounds),
            "patience_seconds": slot.patience[0] if slot.patience else None,
            "patience_source": slot.patience[1].value if slot.patience else None,
            "forecast": forecast,
        }
        for slot in slots
    ]
    if rows:
        tx.execute(_REQUIREMENT.insert(), rows)


def between(tx: Tx, queue: str, start: dt.datetime, end: dt.datetime) -> list[Required]:
    """Requirements of a queue that start in [start, end), in order."""
    found = tx.execute(
        sa.select(_REQUIREMENT).where(_within(tx, queue, start, end)).order_by(_REQUIREMENT.c.start_time)
    )
    return [
        Required(
            row.start_time,
            row.calls_milli / 1000,
            row.aht_milli / 1000,
            Crew(
                row.agents,
                row.heads,
                _share(row.service_level_permille),
                _share(row.occupancy_permille),
                None if row.bounds is None else Bound(row.bounds),
            ),
            None if row.patience_source is None else (row.patience_seconds, PatienceSource(row.patience_source)),
        )
        for row in found
    ]


def forecast_behind(tx: Tx, queue: str, start: dt.datetime, end: dt.datetime) -> str:
    """The newest forecast behind the requirements in [start, end), by its id; empty when there are none."""
    wanted = sa.select(sa.func.max(_REQUIREMENT.c.forecast)).where(_within(tx, queue, start, end))
    return tx.execute(wanted).scalar() or ""


def _within(tx: Tx, queue: str, start: dt.datetime, end: dt.datetime) -> sa.ColumnElement[bool]:
    return sa.and_(
        _REQUIREMENT.c.tenant == tx.tenant,
        _REQUIREMENT.c.queue == queue,
        _REQUIREMENT.c.start_time >= start,
        _REQUIREMENT.c.start_time < end,
    )


def _permille(share: float | None) -> int | None:
    return None if share is None else round(share * 1000)


def _share(permille: int | None) -> float | None:
    return None if permille is None else permille / 1000
