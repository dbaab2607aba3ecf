"""Spans and figures on their way to a collector, by OTLP over HTTP, as the SDK's exporters send them.

A queue of bounded length stands between calls and the collector; what does not fit, or what the collector does not
take, is dropped and counted. What the SDK reads from the environment holds here too: `OTEL_EXPORTER_OTLP_HEADERS`,
`…_CERTIFICATE`, `…_TIMEOUT`, `…_COMPRESSION`, `OTEL_BSP_…`, `OTEL_METRIC_EXPORT_INTERVAL`, `OTEL_RESOURCE_ATTRIBUTES`.
"""

from __future__ import annotations

import functools
import importlib.metadata
import os
import socket
import threading
import time
from collections.abc import Sequence
from typing import Any

import structlog
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk import environment_variables as names
from opentelemetry.sdk.metrics import export as measured
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.sdk.util.instrumentation import InstrumentationScope
from opentelemetry.trace import SpanContext, Status, StatusCode, TraceFlags

from services.kit import metrics, tracing

DROPPED = metrics.Counter(
    "zhongtai.exports.dropped", "{item}", "Spans and sets of figures that the collector did not get."
)

_QUEUE = 2048
_INTERVAL_MS = 60_000.0
_LAST_WORDS_S = 5.0
_UNSET, _ERROR = Status(StatusCode.UNSET), Status(StatusCode.ERROR)
_KEPT = TraceFlags(TraceFlags.SAMPLED)
_log = structlog.get_logger("telemetry")


class Pipeline:
    """Queue, exporters and the thread that reads the figures, of one process.

    endpoint: base of the collector's addresses. share: of the traces that are kept, 0 to 1.
    """

    def __init__(self, service: str, endpoint: str, share: float) -> None:
        base = endpoint.rstrip("/")
        self._service = service
        self._began_ns = time.time_ns()
        self._room = int(os.environ.get(names.OTEL_BSP_MAX_QUEUE_SIZE) or _QUEUE)
        self._exporter = _Counted(OTLPSpanExporter(endpoint=f"{base}/v1/traces"), service)
        self._spans = BatchSpanProcessor(self._exporter, max_queue_size=self._room)
        self._figures = OTLPMetricExporter(endpoint=f"{base}/v1/metrics")
        self._interval_s = float(os.environ.get(names.OTEL_METRIC_EXPORT_INTERVAL) or _INTERVAL_MS) / 1000
        self._exporting = threading.Lock()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="figures", daemon=True)
        self._thread.start()
        metrics.record_all(on=True)
        tracing.keep(share, self._take)

    def flush(self) -> None:
        """Send what there is, now."""
        self._spans.force_flush()
        self._tell_figures()

    def end(self) -> None:
        """Send the last; a collector that does not answer delays the end of the process only so long."""
        tracing.keep(0, None)
        self._ending.set()
        last = threading.Thread(target=self._last_words, name="last words", daemon=True)
        last.start()
        last.join(_LAST_WORDS_S)
        metrics.record_all(on=False)
        if last.is_alive():
            self._exporter.shutdown()
            self._figures.shutdown()

    def _last_words(self) -> None:
        self._thread.join()
        self._spans.shutdown()  # type: ignore[no-untyped-call]  # the SDK leaves it untyped
        self._figures.shutdown()

    def _take(self, span: tracing.Span) -> None:
        if self._exporter.waiting >= self._room:
            DROPPED.add(self._service, {"zhongtai.signal": "traces"})
            return
        self._exporter.expect()
        self._spans.on_end(_readable(span))

    def _run(self) -> None:
        while not self._ending.wait(self._interval_s):
            self._tell_figures()
        self._tell_figures()

    def _tell_figures(self) -> None:
        with self._exporting:
            try:
                taken = self._figures.export(_figures(self._began_ns))
            except Exception:
                _log.exception("figures not sent")
                taken = measured.MetricExportResult.FAILURE
            if taken is not measured.MetricExportResult.SUCCESS:
                DROPPED.add(self._service, {"zhongtai.signal": "metrics"})


class _Counted(SpanExporter):
    """An exporter that knows how many spans are on their way to it, and counts those that did not arrive."""

    def __init__(self, exporter: SpanExporter, service: str) -> None:
        self._exporter = exporter
        self._lost = DROPPED.at(service, {"zhongtai.signal": "traces"})
        self._lock = threading.Lock()
        self.waiting = 0

    def expect(self) -> None:
        """One more is on its way."""
        with self._lock:
            self.waiting += 1

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Send a batch."""
        taken = SpanExportResult.FAILURE
        try:
            taken = self._exporter.export(spans)
        finally:
            with self._lock:
                self.waiting -= len(spans)
            if taken is not SpanExportResult.SUCCESS:
                self._lost.add(len(spans))
        return taken

    def shutdown(self) -> None:
        """Send no more."""
        self._exporter.shutdown()


def _readable(span: tracing.Span) -> ReadableSpan:
    trace = int(span.trace_id, 16)
    parent = SpanContext(trace, int(span.parent_id, 16), span.remote, _KEPT) if span.parent_id else None
    return ReadableSpan(
        span.name,
        SpanContext(trace, int(span.span_id, 16), is_remote=False, trace_flags=_KEPT),
        parent,
        _resource(span.service),
        {**span.attributes, "error.type": span.error} if span.error else dict(span.attributes),
        kind=span.kind,
        status=_ERROR if span.error else _UNSET,
        start_time=span.start_ns,
        end_time=span.end_ns,
        instrumentation_scope=_scope(),
    )


def _figures(began_ns: int) -> measured.MetricsData:
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
            measured.ResourceMetrics(_resource(service), [measured.ScopeMetrics(_scope(), told, "")], "")
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


@functools.cache
def _resource(service: str) -> Resource:
    """Whose telemetry it is. Services that share a process differ in their names, as they would elsewhere."""
    return Resource.create(
        {
            "service.name": service,
            "service.namespace": "zhongtai",
            "service.version": _version(),
            "service.instance.id": f"{socket.gethostname()}-{os.getpid()}",
        }
    )


@functools.cache
def _scope() -> InstrumentationScope:
    return InstrumentationScope("zhongtai", _version())


def _version() -> str:
    """The release that runs; 0 in a clone that was never installed."""
    try:
        return importlib.metadata.version("zhongtai")
    except importlib.metadata.PackageNotFoundError:
        return "0"
