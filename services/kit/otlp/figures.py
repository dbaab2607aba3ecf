"""Figures as the SDK's exporter takes them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from opentelemetry.sdk.metrics import export as measured

from services.kit import metrics
from services.kit.otlp import resource


def read(began_ns: int) -> measured.MetricsData:
    """Every figure as it is now. began_ns: since when it has been summed up."""
    now = time.time_ns()
    by_service: dict[str, list[measured.Metric]] = {}
    for figure in metrics.figures():
        points: dict[str, list[Any]] = {}
        for service, attributes, kept in figure.read():
            if (point := _point(attributes, kept, began_ns, now)) is not None:
                points.setdefault(service, []).append(point)
        for service, told in points.items():
            metric = measured.Metric(figure.name, figure.description, figure.unit, _data(figure, told))
            by_service.setdefault(service, []).append(metric)
    return measured.MetricsData(
        [
            measured.ResourceMetrics(resource.of(service), [measured.ScopeMetrics(resource.scope(), told, "")], "")
            for service, told in by_service.items()
        ]
    )


def _point(
    attributes: metrics.Attributes, kept: metrics.Series | metrics.Spread, began_ns: int, now_ns: int
) -> measured.DataPointT | None:
    if isinstance(kept, metrics.Series):
        return measured.NumberDataPoint(attributes, began_ns, now_ns, kept.value)
    spread = kept.copy()
    if not sum(spread.buckets):
        return None
    return measured.HistogramDataPoint(
        attributes,
        began_ns,
        now_ns,
        sum(spread.buckets),
        spread.total,
        spread.buckets,
        spread.bounds,
        spread.least,
        spread.greatest,
    )


def _data(figure: metrics.Figure, points: Sequence[Any]) -> measured.DataT:
    cumulative = measured.AggregationTemporality.CUMULATIVE
    if isinstance(figure, metrics.Histogram):
        return measured.Histogram(points, cumulative)
    if isinstance(figure, metrics.Counter):
        return measured.Sum(points, cumulative, is_monotonic=True)
    return measured.Gauge(points)
