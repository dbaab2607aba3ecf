"""What is done by itself: holds whose time is over are removed, shifts that have ended are examined."""

from __future__ import annotations

import datetime as dt
import functools

from services.kit import jobs
from services.kit.db import EVERY_TENANT, Database
from services.kit.service import Home
from services.scheduling import examining, telling
from services.scheduling.domain.attendance import SETTLED_AFTER
from services.scheduling.store import attended, holds

EVERY_S = 60.0
_LOOK_BACK = dt.timedelta(days=8)
"""What changes of older shifts is examined when their period is closed."""
_MOST_A_PASS = 1000


def sweep(home: Home) -> None:
    """Remove the holds whose time is over, of every tenant; nothing that reckons cover has counted them since."""
    with home.db.read(EVERY_TENANT) as tx:
        tenants = holds.tenants_to_sweep(tx)
    for tenant in tenants:
        jobs.attempt(f"holds of {tenant}", functools.partial(_sweep, home.db, tenant))


def examine(home: Home) -> None:
    """Examine the shifts that have ended, and those that were changed since they were examined, of every tenant."""
    with home.db.read(EVERY_TENANT) as tx:
        ended_by, ended_after = tx.now - SETTLED_AFTER, tx.now - _LOOK_BACK
        tenants = attended.tenants_with_shifts(tx, ended_by=ended_by, ended_after=ended_after)
    for tenant in tenants:
        jobs.attempt(
            f"attendance of {tenant}",
            functools.partial(_examine, home.db, tenant, ended_by=ended_by, after=ended_after),
        )


def _sweep(db: Database, tenant: str) -> None:
    with db.act(tenant, "services/scheduling", action="SweepHolds") as tx:
        for hold in holds.sweep(tx):
            telling.released(tx, hold)


def _examine(db: Database, tenant: str, *, ended_by: dt.datetime, after: dt.datetime) -> None:
    with db.read(tenant) as tx:
        waiting = attended.unexamined(tx, ended_by=ended_by, ended_after=after, limit=1)
    if not waiting:
        return
    with db.act(tenant, "services/scheduling", action="ExamineAttendance") as tx:
        found = attended.unexamined(tx, ended_by=ended_by, ended_after=after, limit=_MOST_A_PASS)
        examining.examine(tx, found)
