"""What `python -m services.scheduling.consume` runs: the worker in which scheduling hears events from the broker."""

from __future__ import annotations

from pathlib import Path

from services.kit import consume
from services.kit.service import Service


def declare() -> Service:
    """Scheduling, as far as a worker needs it: without contracts, and so without gRPC."""
    from services.scheduling import events
    from services.scheduling.store import tables

    return Service(
        name="scheduling",
        contracts=(),
        tables=tables.METADATA,
        migrations=Path(__file__).parent / "migrations",
        hears=events.HEARS,
    )


if __name__ == "__main__":
    consume.main(declare)
