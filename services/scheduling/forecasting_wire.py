"""Adjustments, copies and scores of forecasts as they travel, and back."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from itertools import groupby

from services.kit import wire
from services.scheduling import callers_wire, demand_wire, history_wire
from services.scheduling.domain import staffing
from services.scheduling.domain.adjusting import Adjustment, Copy
from services.scheduling.domain.demand import Expected, Forecast
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.reached import Reached
from services.scheduling.domain.snapshot import Accuracy, Score, Snapshot
from services.scheduling.domain.staffing import Required
from services.scheduling.underway import Anew
from zhongtai.scheduling.v1 import events_pb2, forecasting_pb2

_PLACES = 3


def adjustment_told(kept: Adjustment) -> forecasting_pb2.ForecastAdjustment:
    """An adjustment as it travels."""
    told = forecasting_pb2.ForecastAdjustment(
        name=f"forecastAdjustments/{kept.id}",
        queue=f"queues/{kept.queue}",
        forecast=f"forecasts/{kept.forecast}" if kept.forecast else "",
        start_time=wire.timestamp(kept.change.start),
        end_time=wire.timestamp(kept.change.end),
        measure=history_wire.measure_told(kept.change),
        effect=history_wire.effect_told(kept.change),
        value=kept.change.value,
        reason=kept.reason,
        owner=kept.owner,
        create_time=wire.timestamp(kept.create_time),
    )
    if kept.withdraw_time is not None:
        told.withdraw_time.CopyFrom(wire.timestamp(kept.withdraw_time))
    return told


def copy_told(copy: Copy, made: Forecast, adjusted: Forecast) -> forecasting_pb2.WhatIfForecast:
    """A copy as it travels."""
    told = forecasting_pb2.WhatIfForecast(
        forecast=demand_wire.forecast_told(made, adjusted),
        title=copy.title,
        source=f"forecasts/{copy.source}",
        owner=copy.owner,
        calls_permille=copy.calls_permille,
        aht_permille=copy.aht_permille,
    )
    if copy.adopt_time is not None:
        told.adopt_time.CopyFrom(wire.timestamp(copy.adopt_time))
    return told


def summary_told(queue: Queue, made: Forecast, adjusted: Forecast, title: str) -> forecasting_pb2.ForecastSummary:
    """A forecast by the day, with the people it asks for.

    Raises:
        Invalid: LOAD_TOO_LARGE.
        WrongState: AHT_UNKNOWN.
    """
    required = staffing.require(queue, adjusted.slots, adjusted.spread, 0)
    slots = list(zip(made.slots, adjusted.slots, required, strict=True))
    days = groupby(slots, key=lambda each: each[0].start.astimezone(queue.zone).date().isoformat())
    return forecasting_pb2.ForecastSummary(
        forecast=f"forecasts/{made.id}",
        title=title,
        days=[_day(queue, date, list(found)) for date, found in days],
        total=_day(queue, "", slots),
    )


def _day(queue: Queue, date: str, slots: Sequence[tuple[Expected, Expected, Required]]) -> forecasting_pb2.ForecastDay:
    calls = math.fsum(adjusted.calls for _, adjusted, _ in slots)
    seconds = math.fsum(adjusted.calls * adjusted.aht_s for _, adjusted, _ in slots)
    hours = queue.slot_minutes / 60
    return forecasting_pb2.ForecastDay(
        date=date,
        calls=round(calls, _PLACES),
        unadjusted_calls=round(math.fsum(made.calls for made, _, _ in slots), _PLACES),
        aht_seconds=round(seconds / calls, _PLACES) if calls > 0 else 0.0,
        agent_hours=sum(required.crew.agents for *_, required in slots) * hours,
        paid_hours=sum(required.crew.heads for *_, required in slots) * hours,
        most_heads=max((required.crew.heads for *_, required in slots), default=0),
    )


def day_told(
    made: Forecast, day: dt.date, slots: Sequence[Anew], came: Mapping[dt.datetime, float]
) -> forecasting_pb2.ReforecastDayResponse:
    """A day forecast anew as it travels. came: contacts by start of slot."""
    known = [(each.before.calls, came[each.before.start]) for each in slots if each.before.start in came]
    return forecasting_pb2.ReforecastDayResponse(
        forecast=f"forecasts/{made.id}",
        date=day.isoformat(),
        ratio_permille=_permille(math.fsum(actual for _, actual in known), math.fsum(calls for calls, _ in known)),
        slots=[
            forecasting_pb2.ReforecastSlot(
                start_time=wire.timestamp(each.before.start),
                calls_before=each.before.calls,
                calls=round(each.after.calls, _PLACES),
                arrived=each.before.start in came,
                agents_before=each.crew_before.agents,
                agents=each.crew.agents,
            )
            for each in slots
        ],
    )


def accuracy_told(found: Accuracy) -> forecasting_pb2.ForecastAccuracy:
    """How good forecasts were as it travels."""
    score = found.score
    return forecasting_pb2.ForecastAccuracy(
        lead_days=found.lead_days,
        day_count=found.day_count,
        offered=score.offered,
        slot_wape_permille=_permille(score.slot_error, score.offered),
        day_wape_permille=_permille(score.day_error, score.offered),
        bias_permille=round(1000 * (score.forecast - score.offered) / score.offered) if score.offered else 0,
        unadjusted_slot_wape_permille=_permille(score.unadjusted_error, score.offered),
        coverage_permille=_permille(score.covered, score.open),
        aht_wape_permille=_permille(score.aht_error, score.seconds),
    )


def measured(
    queue: Queue, scored: Sequence[tuple[Snapshot, Score]], served: Reached | None
) -> events_pb2.ForecastMeasured:
    """What others are told of how good the forecasts of a day were. scored: nearest first, at least one.

    served: what callers met on it; None when history does not say it.
    """
    return events_pb2.ForecastMeasured(
        queue=queue.name,
        centre=queue.centre,
        skill=queue.skill,
        date=scored[0][0].date.isoformat(),
        offered=max(score.offered for _, score in scored),
        errors=[
            events_pb2.ForecastErrorTold(
                lead_days=snapshot.lead_days,
                slot_error=round(score.slot_error, _PLACES),
                day_error=round(score.day_error, _PLACES),
                forecast=round(score.forecast, _PLACES),
            )
            for snapshot, score in scored
        ],
        served=None if served is None else callers_wire.reached_told(served, queue.target),
    )


def _permille(part: float, whole: float) -> int:
    return round(1000 * part / whole) if whole > 0 else -1
