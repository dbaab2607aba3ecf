"""Whether the gateway can be of use: what each service's process says of itself."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent import futures

import orjson
from grpc_health.v1 import health_pb2

from gateway import contracts
from gateway.problems import Headers
from services.kit import status
from services.kit.clients import Wire

_CHECK = "grpc.health.v1.Health/Check"
_SECONDS = 1.0


class Health:
    """Asks every service once, all at the same time: one that does not answer holds nobody up."""

    def __init__(self, wires: Mapping[str, Wire]) -> None:
        self._wires = {contracts.owner(name): (name, wire) for name, wire in wires.items()}
        self._last: tuple[float, dict[str, bool]] = (0.0, {})
        self._pool = futures.ThreadPoolExecutor(max(1, len(self._wires)), thread_name_prefix="readiness")

    def report(self) -> dict[str, bool]:
        """Whether each service serves; asked once a second at most, as anybody may want to know."""
        until, report = self._last
        if time.monotonic() > until:
            owners = sorted(self._wires)
            serving = self._pool.map(lambda owner: _serves(*self._wires[owner]), owners)
            report = dict(zip(owners, serving, strict=True))
            self._last = (time.monotonic() + _SECONDS, report)
        return report

    def close(self) -> None:
        """Ask no more."""
        self._pool.shutdown(wait=False)


def answer(report: Mapping[str, bool], *, draining: bool) -> tuple[int, Headers, bytes]:
    """Status, headers and body of `/readyz`: not ready while draining, or when no service answers.

    One service away is no reason to send people elsewhere: the others go on answering.
    """
    ready = not draining and (any(report.values()) or not report)
    told = {"ready": ready, "draining": draining, "services": report}
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    return 200 if ready else 503, headers, orjson.dumps(told)


def _serves(contract: str, wire: Wire) -> bool:
    asked = health_pb2.HealthCheckRequest(service=contract)
    try:
        told = wire(_CHECK, asked, health_pb2.HealthCheckResponse, {}, _SECONDS)
    except KeyError:
        # The way to a service of this process knows its methods only; it serves while we do.
        return True
    except status.Refused:
        return False
    serving: bool = told == health_pb2.HealthCheckResponse(status=health_pb2.HealthCheckResponse.SERVING)
    return serving
