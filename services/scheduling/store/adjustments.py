"""Adjustments of forecasts, and forecasts that are copies of others."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.domain.adjusting import Adjustment, Copy
from services.scheduling.store import corrections, forecasting_tables

_ADJUSTMENT, _COPY = forecasting_tables.FORECAST_ADJUSTMENT, forecasting_tables.FORECAST_COPY
_KEY = _ADJUSTMENT.c.adjustment
_COPY_COLUMNS = tuple(Copy.__slots__)


def add(tx: Tx, made: Adjustment) -> None:
    """Keep a new adjustment."""
    own = {"tenant": tx.tenant, "adjustment": made.id, "forecast": made.forecast}
    tx.execute(_ADJUSTMENT.insert(), own | corrections.row_of(made))


def get(tx: Tx, adjustment: str) -> Adjustment | None:
    """One adjustment by its id."""
    row = corrections.get(tx, _KEY, adjustment)
    return _adjustment(row) if row is not None else None


def withdraw(tx: Tx, adjustment: str) -> bool:
    """Take an adjustment back; False when it was already."""
    return corrections.withdraw(tx, _KEY, adjustment)


def over(
    tx: Tx, queue: str, forecast: str, span: tuple[dt.datetime, dt.datetime], *, standing: bool = True
) -> list[Adjustment]:
    """Adjustments that meet [start, end) of a queue, in the order they were made.

    forecast: id of a copy; empty for all that are no copies. standing: without withdrawn ones.
    """
    wanted = corrections.meeting(tx, _KEY, queue, span, standing=standing)
    return [_adjustment(row) for row in tx.execute(wanted.where(_ADJUSTMENT.c.forecast == forecast))]


def place(tx: Tx, name: str) -> Place | None:
    """Where an adjustment belongs."""
    return corrections.place(tx, _KEY, name.removeprefix("forecastAdjustments/"))


def add_copy(tx: Tx, copy: Copy) -> None:
    """Keep what makes a forecast a copy."""
    tx.execute(_COPY.insert(), {"tenant": tx.tenant, **{name: getattr(copy, name) for name in _COPY_COLUMNS}})


def copy_of(tx: Tx, forecast: str) -> Copy | None:
    """What makes a forecast a copy; None when it is none."""
    wanted = sa.select(*(_COPY.c[name] for name in _COPY_COLUMNS))
    row = tx.execute(wanted.where(_COPY.c.tenant == tx.tenant, _COPY.c.forecast == forecast)).first()
    return Copy(*row) if row is not None else None


def copies(tx: Tx, queue: str, *, limit: int) -> list[Copy]:
    """Copies of a queue's forecasts, newest first."""
    wanted = sa.select(*(_COPY.c[name] for name in _COPY_COLUMNS)).where(
        _COPY.c.tenant == tx.tenant, _COPY.c.queue == queue
    )
    return [Copy(*row) for row in tx.execute(wanted.order_by(_COPY.c.forecast.desc()).limit(limit))]


def adopt(tx: Tx, forecast: str) -> bool:
    """Make a copy a forecast like others; False when it is one already."""
    own = sa.and_(_COPY.c.tenant == tx.tenant, _COPY.c.forecast == forecast, _COPY.c.adopt_time.is_(None))
    return tx.execute(_COPY.update().where(own).values(adopt_time=tx.now)).rowcount == 1


def _adjustment(row: sa.Row) -> Adjustment:  # type: ignore[type-arg]
    return Adjustment(
        id=row.adjustment,
        queue=row.queue,
        centre=row.centre,
        forecast=row.forecast,
        change=corrections.change_of(row),
        reason=row.reason,
        owner=row.owner,
        create_time=row.create_time,
        withdraw_time=row.withdraw_time,
    )
