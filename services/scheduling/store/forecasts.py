"""Forecasts with their slots."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.domain.backtest import Scored
from services.scheduling.domain.demand import Expected, Forecast, Note
from services.scheduling.domain.forecast import Model, Spread
from services.scheduling.store import forecasting_tables, tables

_FORECAST, _SLOT = tables.FORECAST, tables.FORECAST_SLOT
_COPY = forecasting_tables.FORECAST_COPY


def add(tx: Tx, made: Forecast) -> None:
    """Keep a new forecast."""
    row: dict[str, object] = {
        "tenant": tx.tenant,
        "forecast": made.id,
        "queue": made.queue,
        "centre": made.centre,
        "start_date": made.start_date.isoformat(),
        "end_date": made.end_date.isoformat(),
        "model": made.model,
        "evidence": _evidence(made),
        "spread": {"dispersion": made.spread.dispersion, "errors": list(made.spread.errors)},
        "provisional_dates": [day.isoformat() for day in made.provisional],
        "create_time": made.create_time,
    }
    tx.execute(_FORECAST.insert(), row)
    rows = [
        {
            "tenant": tx.tenant,
            "forecast": made.id,
            "start_time": slot.start,
            "calls_milli": tables.milli(slot.calls),
            "low_milli": tables.milli(slot.low),
            "high_milli": tables.milli(slot.high),
            "aht_milli": tables.milli(slot.aht_s),
        }
        for slot in made.slots
    ]
    if rows:
        tx.execute(_SLOT.insert(), rows)


def get(tx: Tx, forecast: str) -> Forecast | None:
    """One forecast by its id, with its slots; None when the tenant has no such forecast."""
    row = tx.execute(
        sa.select(_FORECAST).where(_FORECAST.c.tenant == tx.tenant, _FORECAST.c.forecast == forecast)
    ).first()
    if row is None:
        return None
    own = sa.and_(_SLOT.c.tenant == tx.tenant, _SLOT.c.forecast == forecast)
    wanted = sa.select(
        _SLOT.c.start_time, _SLOT.c.calls_milli, _SLOT.c.low_milli, _SLOT.c.high_milli, _SLOT.c.aht_milli
    ).where(own)
    found = tx.execute(wanted.order_by(_SLOT.c.start_time))
    slots = tuple(Expected(start, *(part / 1000 for part in parts)) for start, *parts in found)
    return replace(_forecast(row), slots=slots)


def newest(
    tx: Tx, within: sa.ColumnElement[bool], *, queue: str = "", before: str = "", limit: int = 50
) -> list[Forecast]:
    """Forecasts without slots and without what-ifs, newest first. before: the id behind which to begin."""
    wanted = sa.select(_FORECAST).where(_FORECAST.c.tenant == tx.tenant, within, _no_what_if())
    if queue:
        wanted = wanted.where(_FORECAST.c.queue == queue)
    if before:
        wanted = wanted.where(_FORECAST.c.forecast < before)
    return [_forecast(row) for row in tx.execute(wanted.order_by(_FORECAST.c.forecast.desc()).limit(limit))]


def heads(tx: Tx, ids: Sequence[str]) -> dict[str, Forecast]:
    """Forecasts of these ids without slots, by id."""
    wanted = sa.select(_FORECAST).where(_FORECAST.c.tenant == tx.tenant, _FORECAST.c.forecast.in_(ids))
    return {row.forecast: _forecast(row) for row in tx.execute(wanted)}


def of_day(tx: Tx, queue: str, day: dt.date) -> Forecast | None:
    """The newest forecast of a queue that has a day, with its slots; None when there is none."""
    wanted = sa.select(_FORECAST.c.forecast).where(
        _FORECAST.c.tenant == tx.tenant,
        _FORECAST.c.queue == queue,
        _FORECAST.c.start_date <= day.isoformat(),
        _FORECAST.c.end_date > day.isoformat(),
        _no_what_if(),
    )
    newest = tx.execute(wanted.order_by(_FORECAST.c.forecast.desc()).limit(1)).scalar()
    return get(tx, newest) if newest is not None else None


def place(tx: Tx, name: str) -> Place | None:
    """Where a forecast belongs."""
    own = sa.and_(_FORECAST.c.tenant == tx.tenant, _FORECAST.c.forecast == name.removeprefix("forecasts/"))
    centre = tx.execute(sa.select(_FORECAST.c.centre).where(own)).scalar()
    return Place(centre=centre) if centre is not None else None


def _no_what_if() -> sa.ColumnElement[bool]:
    """That a forecast is no copy that is still a what-if."""
    own = sa.and_(_COPY.c.tenant == _FORECAST.c.tenant, _COPY.c.forecast == _FORECAST.c.forecast)
    return ~sa.exists().where(own, _COPY.c.adopt_time.is_(None))


def _evidence(made: Forecast) -> dict[str, object]:
    notes = [
        [note.kind, note.start_date.isoformat(), note.end_date.isoformat(), note.edit, note.slot_count, note.share]
        for note in made.notes
    ]
    return {
        "origins": made.origin_count,
        "scores": [[each.model.value, each.slot_wape, each.day_wape, each.bias] for each in made.evidence],
        "aht_wape": made.aht_wape,
        "notes": notes,
    }


def _forecast(row: sa.Row) -> Forecast:  # type: ignore[type-arg]
    return Forecast(
        id=row.forecast,
        queue=row.queue,
        centre=row.centre,
        start_date=dt.date.fromisoformat(row.start_date),
        end_date=dt.date.fromisoformat(row.end_date),
        model=row.model,
        evidence=tuple(Scored(Model(model), *parts) for model, *parts in row.evidence["scores"]),
        origin_count=row.evidence["origins"],
        spread=Spread(row.spread["dispersion"], tuple(row.spread["errors"])),
        provisional=tuple(dt.date.fromisoformat(day) for day in row.provisional_dates),
        create_time=row.create_time,
        notes=tuple(
            Note(kind, dt.date.fromisoformat(start), dt.date.fromisoformat(end), *rest)
            for kind, start, end, *rest in row.evidence.get("notes", ())
        ),
        aht_wape=row.evidence.get("aht_wape"),
    )
