"""Spans and figures on their way to a collector, by OTLP over HTTP, as the SDK's exporters send them.

A queue of bounded length stands between calls and the collector; what does not fit, or what the collector does not
take, is dropped and counted. What the SDK reads from the environment holds here too: `OTEL_EXPORTER_OTLP_HEADERS`,
`…_CERTIFICATE`, `…_TIMEOUT`, `…_COMPRESSION`, `OTEL_BSP_…`, `OTEL_METRIC_EXPORT_INTERVAL`, `OTEL_RESOURCE_ATTRIBUTES`.
"""

from __future__ import annotations

import os
import threading
import time
from typing import Any, cast

import structlog
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.sdk import environment_variables as names
from opentelemetry.sdk.metrics.export import MetricExportResult
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from services.kit import metrics, tracing
from services.kit.otlp import figures, spans

DROPPED = metrics.Counter(
    "zhongtai.exports.dropped", "{item}", "Spans and sets of figures that the collector did not get."
)

_QUEUE = 2048
_INTERVAL_MS = 60_000.0
_LAST_WORDS_S = 5.0
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
        self._lost = DROPPED.at(service, {"zhongtai.signal": "traces"})
        self._exporter = spans.Exporter(f"{base}/v1/traces", self._lost)
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
            self._exporter.shutdown()  # type: ignore[no-untyped-call]
            self._figures.shutdown()

    def _last_words(self) -> None:
        self._thread.join()
        self._spans.shutdown()  # type: ignore[no-untyped-call]
        self._figures.shutdown()

    def _take(self, span: tracing.Span) -> None:
        if self._exporter.waiting >= self._room:
            self._lost.add()
            return
        self._exporter.expect()
        self._spans.on_end(cast("Any", spans.Kept(span)))

    def _run(self) -> None:
        while not self._ending.wait(self._interval_s):
            self._tell_figures()
        self._tell_figures()

    def _tell_figures(self) -> None:
        with self._exporting:
            try:
                taken = self._figures.export(figures.read(self._began_ns))
            except Exception:
                _log.exception("figures not sent")
                taken = MetricExportResult.FAILURE
            if taken is not MetricExportResult.SUCCESS:
                DROPPED.add(self._service, {"zhongtai.signal": "metrics"})
