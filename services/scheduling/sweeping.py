"""Removes holds whose time is over; nothing that reckons cover has counted them since."""

from __future__ import annotations

from services.kit.db import EVERY_TENANT
from services.kit.service import Home
from services.scheduling import telling
from services.scheduling.store import holds

EVERY_S = 60.0


def sweep(home: Home) -> None:
    """The job, for every tenant."""
    with home.db.read(EVERY_TENANT) as tx:
        tenants = holds.tenants_to_sweep(tx)
    for tenant in tenants:
        with home.db.act(tenant, "services/scheduling", action="SweepHolds") as tx:
            for hold in holds.sweep(tx):
                telling.released(tx, hold)
