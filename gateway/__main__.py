"""`python -m gateway`: the gateway on its own, in front of services in other processes (`ZT_PEERS`)."""

from __future__ import annotations

from gateway import serve
from services.kit import settings, telemetry

if __name__ == "__main__":
    wanted = settings.load()
    telemetry.configure("gateway", wanted)
    serve.run(wanted)
    telemetry.shutdown()
