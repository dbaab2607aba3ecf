"""`python -m services`: every service and the gateway in one process, on SQLite files, with nothing else to install."""

from __future__ import annotations

import os
import sys
import time
from typing import Any

from gateway import accounts, serve
from services import catalogue
from services.kit import host, settings, telemetry


def main() -> int:
    """Start everything and serve until asked to end. `DEMO=1` makes the demo centre first, `PORT` is the gateway's."""
    began = time.monotonic()
    said: dict[str, Any] = {}
    if port := os.environ.get("PORT"):
        said["http_port"] = int(port)
    if demo := os.environ.get("DEMO"):
        said["demo"] = demo not in {"", "0", "false"}
    try:
        wanted = settings.load(**said)
        telemetry.configure(telemetry.EVERYBODY, wanted)
    except settings.SettingsError as error:
        print(f"zhongtai: {error}", file=sys.stderr)
        return 2
    running = host.Host(wanted, catalogue.SERVICES, migrate_first=True)
    running.start()
    offered: list[accounts.DemoPerson] = []
    if wanted.demo:
        from demo import centre, faces

        centre.make(running)
        offered = faces.people()
    front = serve.Gateway(wanted, running.wire, demo=offered)
    front.start()
    url = f"http://{wanted.http_host}:{wanted.http_port}"
    print(f"Zhongtai is ready at {url} after {time.monotonic() - began:.1f} s. End it with Ctrl-C.", flush=True)
    host.wait_for_signal()
    front.drain(0.0)
    running.stop()
    telemetry.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
