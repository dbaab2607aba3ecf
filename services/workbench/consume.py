"""What `python -m services.workbench.consume` runs: the worker in which the workbench hears events from the broker."""

from __future__ import annotations

from pathlib import Path

from services.kit import consume
from services.kit.service import Service


def declare() -> Service:
    """The workbench, as far as a worker needs it: without contracts, and so without gRPC."""
    from services.workbench import events, store

    return Service(
        name="workbench",
        contracts=(),
        tables=store.METADATA,
        migrations=Path(__file__).parent / "migrations",
        hears=events.HEARS,
    )


if __name__ == "__main__":
    consume.main(declare)
