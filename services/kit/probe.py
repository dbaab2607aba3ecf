"""Whether the process of this container is well: `python -m services.kit.probe` ends with 0 when it is.

A container engine asks every few seconds, so this loads next to nothing. What is asked follows from the settings that
the process was given: a worker is well while its heartbeat file is fresh, a service when its health port says SERVING,
everything else when the gateway is ready.
"""

from __future__ import annotations

import http.client
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

_STALE_S = 30.0
_SECONDS = 3.0
_SERVING = b"\x08\x01"
"""A grpc.health.v1.HealthCheckResponse whose status is SERVING."""


def trouble(settings: Mapping[str, str]) -> str:
    """What is wrong with the process that was started with these settings; empty when it is well."""
    if beat := settings.get("ZT_HEARTBEAT_FILE"):
        return _of_worker(Path(beat))
    if address := settings.get("ZT_HEALTH_LISTEN"):
        return _of_service(int(address.rpartition(":")[2]))
    return _of_gateway(int(settings.get("ZT_HTTP_PORT", "8080")))


def _of_worker(beat: Path) -> str:
    if not beat.exists():
        return f"no heartbeat yet: {beat}"
    age = time.time() - beat.stat().st_mtime
    return f"the last heartbeat was {age:.0f} s ago" if age > _STALE_S else ""


def _of_service(port: int) -> str:
    import grpc

    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        check: grpc.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary("/grpc.health.v1.Health/Check")
        try:
            answer = check(b"", timeout=_SECONDS)
        except grpc.RpcError as error:
            return f"the health port answers {error.code().name}"
    return "" if answer == _SERVING else "the service says NOT_SERVING"


def _of_gateway(port: int) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_SECONDS)
    try:
        connection.request("GET", "/readyz")
        status = connection.getresponse().status
    except OSError as error:
        return f"the gateway does not answer: {error}"
    finally:
        connection.close()
    return "" if status == http.client.OK else f"the gateway says {status}"


def main() -> int:
    """Say what is wrong, if anything is; 1 when it is."""
    wrong = trouble(os.environ)
    if wrong:
        sys.stdout.write(f"{wrong}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
