"""Takes OTLP over HTTP in the collector's place where its image cannot be pulled, and says what came, a line a batch.

It runs inside our own image, on the official stubs of opentelemetry-proto.
"""

from __future__ import annotations

import gzip
import http.server
import json
import threading
from collections import Counter
from collections.abc import Iterable
from typing import Any

from opentelemetry.proto.collector.logs.v1 import logs_service_pb2
from opentelemetry.proto.collector.metrics.v1 import metrics_service_pb2
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2

PORT = 4318
_ONE_AT_A_TIME = threading.Lock()


def spans(body: bytes) -> list[dict[str, Any]]:
    """Every span: whose, its name and its trace."""
    told = trace_service_pb2.ExportTraceServiceRequest.FromString(body)
    return [
        {"service": service_of(each.resource.attributes), "name": span.name, "trace": span.trace_id.hex()}
        for each in told.resource_spans
        for scope in each.scope_spans
        for span in scope.spans
    ]


def metrics(body: bytes) -> list[dict[str, Any]]:
    """Every metric: whose, and its name."""
    told = metrics_service_pb2.ExportMetricsServiceRequest.FromString(body)
    return [
        {"service": service_of(each.resource.attributes), "name": metric.name}
        for each in told.resource_metrics
        for scope in each.scope_metrics
        for metric in scope.metrics
    ]


def logs(body: bytes) -> list[dict[str, Any]]:
    """How many records each process sent."""
    told = logs_service_pb2.ExportLogsServiceRequest.FromString(body)
    found = Counter(
        service_of(each.resource.attributes)
        for each in told.resource_logs
        for scope in each.scope_logs
        for _ in scope.log_records
    )
    return [{"service": service, "records": records} for service, records in found.items()]


def service_of(attributes: Iterable[Any]) -> str:
    """The name under which a process reports."""
    return next((each.value.string_value for each in attributes if each.key == "service.name"), "")


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers every export with success."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        signal = self.path.rpartition("/")[2]
        read = {"traces": spans, "metrics": metrics, "logs": logs}[signal]
        with _ONE_AT_A_TIME:
            print(json.dumps({"signal": signal, "told": read(body)}), flush=True)
        self.send_response(200)
        self.send_header("Content-Type", "application/x-protobuf")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Only what came is said."""


if __name__ == "__main__":
    http.server.ThreadingHTTPServer(("", PORT), Handler).serve_forever()
