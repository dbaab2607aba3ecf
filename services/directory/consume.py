"""What `python -m services.directory.consume` runs: the worker in which the directory hears events from the broker."""

from __future__ import annotations

from pathlib import Path

from services.kit import consume
from services.kit.service import Service


def declare() -> Service:
    """The directory, as far as a worker needs it: without contracts, and so without gRPC."""
    from services.directory import events
    from services.directory.store import tables

    return Service(
        name="directory",
        contracts=(),
        tables=tables.METADATA,
        migrations=Path(__file__).parent / "migrations",
        hears=events.HEARS,
    )


if __name__ == "__main__":
    consume.main(declare)
