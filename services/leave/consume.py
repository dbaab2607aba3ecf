"""What `python -m services.leave.consume` runs: the worker in which leave hears events from the broker."""

from __future__ import annotations

from pathlib import Path

from services.kit import consume
from services.kit.service import Service


def declare() -> Service:
    """Leave, as far as a worker needs it: without contracts, and so without gRPC."""
    from services.leave import events
    from services.leave.store import tables

    return Service(
        name="leave",
        contracts=(),
        tables=tables.METADATA,
        migrations=Path(__file__).parent / "migrations",
        hears=events.HEARS,
    )


if __name__ == "__main__":
    consume.main(declare)
