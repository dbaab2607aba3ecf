"""Vectors of forecasting: measures, features, origins."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from services.scheduling.domain import accuracy, backtest, forecast
from tests.vectors.case import Adapter, Case

WET = frozenset({"rain", "snow", "storm", "typhoon"})


def _point(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    found = accuracy.point(asked["actual"], asked["forecast"], asked.get("train", ()), asked.get("season", 1))
    assert found is not None
    return {name: getattr(found, name) for name in found.__slots__}


def _interval(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    found = accuracy.interval(asked["actual"], asked["low"], asked["high"], asked["level"])
    assert found is not None
    low = round((1 - asked["level"]) / 2 * 100)
    return {
        "coverage": found.coverage,
        "mean_width": found.mean_width,
        "winkler": found.winkler,
        f"pinball_{low:02d}": found.pinball_low,
        f"pinball_{100 - low}": found.pinball_high,
    }


def _hits(case: Case) -> Mapping[str, Any]:
    actual, predicted = case.inputs["actual"], case.inputs["forecast"]
    error = accuracy.wape(actual, predicted)
    total = accuracy.point([sum(actual)], [sum(predicted)])
    assert total is not None
    return {
        "within_5pct": accuracy.hit_rate(actual, predicted, 0.05),
        "within_10pct": accuracy.hit_rate(actual, predicted, 0.10),
        "day_total_error": total.bias,
        "accuracy_1_minus_wape": None if error is None else 1 - error,
        "correlation": accuracy.correlation(actual, predicted),
    }


def _median(case: Case) -> Mapping[str, Any]:
    return {"median": forecast.median_profile(case.inputs["same_day_type"])}


def _compose(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    factors = [asked.get("weekday_factor", 1.0)] + [asked["factors"][name] for name in asked.get("weather", ())]
    intervals = forecast.compose(asked["day_level"], asked["profile"], factors, asked.get("event_add", ()))
    return {"intervals": intervals, "total": sum(intervals)}


def _weather(case: Case) -> Mapping[str, Any]:
    days, enough = case.inputs["weather"], case.inputs["min_wet_days"]
    runs, after_any = forecast.wet_runs(days, WET)
    return {
        "first_dry_after_any_wet": after_any,
        f"first_dry_after_{enough}_wet": forecast.wet_runs(days, WET, enough)[1],
        "wet_run_length_before": runs,
    }


def _origins(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    found = backtest.origins(
        date.fromisoformat(asked["first_day"]),
        date.fromisoformat(asked["last_day"]),
        horizon_days=asked["horizon_days"],
        step_days=asked["step_days"],
        min_train_days=asked["min_train_days"],
        count=asked["origins"],
    )
    return {"origins": [each.isoformat() for each in found]}


ADAPTERS: dict[str, Adapter] = {
    "point_metrics": _point,
    "interval_metrics": _interval,
    "interval_hit_rate": _hits,
    "median_profile": _median,
    "multiplicative_compose": _compose,
    "weather_feature": _weather,
    "rolling_origin": _origins,
}
