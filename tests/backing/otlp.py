"""A collector of one's own on loopback: takes OTLP over HTTP in a thread and reads it with the official messages."""

from __future__ import annotations

import contextlib
import gzip
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue
from opentelemetry.proto.metrics.v1 import metrics_pb2
from opentelemetry.proto.trace.v1 import trace_pb2

from services.kit import settings, telemetry

PORTS = range(26000, 26500)
_KINDS = trace_pb2.Span.SpanKind


@dataclass(frozen=True)
class Span:
    """A span as it came. kind: SERVER, CLIENT, CONSUMER, PRODUCER or INTERNAL."""

    service: str
    name: str
    kind: str
    trace: str
    id: str
    parent: str
    start_ns: int
    end_ns: int
    failed: bool
    attributes: dict[str, Any]
    resource: dict[str, Any] = field(repr=False)


@dataclass(frozen=True)
class Point:
    """The newest value of a figure's series. value: of a counter or gauge; of a histogram its count."""

    service: str
    name: str
    unit: str
    attributes: dict[str, Any]
    value: float
    total: float = 0.0
    bounds: tuple[float, ...] = ()


class Receiver:
    """Takes whatever comes, and reads it when asked. status: what it answers."""

    def __init__(self, port: int = 0) -> None:
        self.status = 200
        self.bodies: list[tuple[str, bytes]] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if self.headers.get("Content-Encoding") == "gzip":
                    body = gzip.decompress(body)
                if receiver.status == 200:
                    receiver.bodies.append((self.path, body))
                self.send_response(receiver.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = _Server(("127.0.0.1", port or free_port()), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def spans(self) -> list[Span]:
        """Every span that came, in the order in which they came."""
        return [span for path, body in list(self.bodies) if path == "/v1/traces" for span in _spans(body)]

    def points(self) -> list[Point]:
        """The newest point of every series."""
        newest: dict[tuple[Any, ...], Point] = {}
        for path, body in list(self.bodies):
            for point in _points(body) if path == "/v1/metrics" else ():
                newest[point.service, point.name, tuple(sorted(point.attributes.items()))] = point
        return list(newest.values())

    def of(self, name: str, **attributes: Any) -> list[Point]:
        """The points of one figure whose attributes have these values; `_` stands for the dot in their names."""
        wanted = {key.replace("_", "."): value for key, value in attributes.items()}
        return [
            point
            for point in self.points()
            if point.name == name
            and wanted.items() <= {k.replace("_", "."): v for k, v in point.attributes.items()}.items()
        ]

    def wait_for(self, found: Callable[[Receiver], Any], seconds: float = 20.0) -> Any:
        """What `found` gives once it gives something."""
        until = time.monotonic() + seconds
        while not (answer := found(self)):
            assert time.monotonic() < until, "it did not come"
            time.sleep(0.05)
        return answer


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def free_port() -> int:
    """A port of our range that nobody listens on."""
    for step in range(len(PORTS)):
        port = PORTS[(os.getpid() * 7 + step) % len(PORTS)]
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError(f"no free port in {PORTS}")


def _spans(body: bytes) -> Iterator[Span]:
    for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
        about = _plain(resource.resource.attributes)
        for scope in resource.scope_spans:
            for span in scope.spans:
                yield Span(
                    service=about["service.name"],
                    name=span.name,
                    kind=_KINDS.Name(span.kind).removeprefix("SPAN_KIND_"),
                    trace=span.trace_id.hex(),
                    id=span.span_id.hex(),
                    parent=span.parent_span_id.hex(),
                    start_ns=span.start_time_unix_nano,
                    end_ns=span.end_time_unix_nano,
                    failed=span.status.code == trace_pb2.Status.STATUS_CODE_ERROR,
                    attributes=_plain(span.attributes),
                    resource=about,
                )


def _points(body: bytes) -> Iterator[Point]:
    for resource in ExportMetricsServiceRequest.FromString(body).resource_metrics:
        service = _plain(resource.resource.attributes)["service.name"]
        for scope in resource.scope_metrics:
            for metric in scope.metrics:
                for point in getattr(metric, metric.WhichOneof("data")).data_points:
                    attributes = _plain(point.attributes)
                    if isinstance(point, metrics_pb2.HistogramDataPoint):
                        bounds = tuple(point.explicit_bounds)
                        yield Point(service, metric.name, metric.unit, attributes, point.count, point.sum, bounds)
                    else:
                        value = getattr(point, point.WhichOneof("value"))
                        yield Point(service, metric.name, metric.unit, attributes, value)


def _plain(attributes: Any) -> dict[str, Any]:
    return {each.key: _value(each.value) for each in attributes if isinstance(each, KeyValue)}


def _value(value: AnyValue) -> Any:
    kind = value.WhichOneof("value")
    if kind == "array_value":
        return [_value(each) for each in value.array_value.values]
    return getattr(value, kind) if kind else None


@contextlib.contextmanager
def collected(*, share: float = 1.0, service: str = telemetry.EVERYBODY, **wanted: Any) -> Iterator[Receiver]:
    """Let this process send its telemetry to a collector of its own; `flush` of `telemetry` makes it arrive."""
    receiver = Receiver()
    told = settings.Settings(otlp_endpoint=receiver.url, trace_ratio=share, **{"log_level": "CRITICAL"} | wanted)
    telemetry.configure(service, told)
    try:
        yield receiver
    finally:
        telemetry.shutdown()
        receiver.close()


def main() -> None:
    """`python -m tests.backing.otlp PORT`: take what comes until SIGTERM, and keep nothing."""
    receiver = Receiver(int(sys.argv[1]))
    asked = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: asked.set())
    while not asked.wait(1.0):
        receiver.bodies.clear()
    receiver.close()


if __name__ == "__main__":
    main()
