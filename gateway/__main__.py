"""`python -m gateway`: the gateway on its own, in front of services in other processes (`ZT_PEERS`)."""

from __future__ import annotations

import sys

from gateway import serve
from services.kit import settings, telemetry


def main() -> None:
    """Serve until asked to end."""
    try:
        wanted = settings.load()
        telemetry.configure("gateway", wanted)
        serve.run(wanted)
    except settings.SettingsError as error:
        sys.exit(f"zhongtai: {error}")
    telemetry.shutdown()


if __name__ == "__main__":
    main()
