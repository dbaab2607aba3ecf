"""What the workbench does by itself: nothing waits beyond its time, or for somebody who is away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from services.kit.db import EVERY_TENANT, Tx
from services.kit.service import Home, Job
from services.workbench import changing, store
from services.workbench.domain import item

_ACTOR = "services/workbench"
_EVERY_S = 15.0


def tend(home: Home) -> None:
    """Take overdue items one level up, and give back to all what people on leave had claimed."""
    with home.db.read(EVERY_TENANT) as tx:
        tenants = store.items.tenants(tx)
    for tenant in tenants:
        with home.db.read(tenant) as tx:
            due = bool(store.items.overdue(tx) or store.items.held_by_absent(tx))
        if due:
            with home.db.act(tenant, _ACTOR, action="workbench.tend") as tx:
                _tend(tx)


JOBS = (Job("tend work items", _EVERY_S, tend),)


def _tend(tx: Tx) -> None:
    for overdue in store.items.overdue(tx):
        _move(tx, overdue.id, lambda known: item.escalate(known, _ACTOR, tx.now), item.is_overdue)
    for held in store.items.held_by_absent(tx):
        _move(tx, held.id, lambda known: item.release(known, _ACTOR, tx.now, note=known.assignee), _is_held)


def _move(
    tx: Tx,
    item_id: str,
    act: Callable[[item.Item], item.Item],
    still: Callable[[item.Item, dt.datetime], bool],
) -> None:
    # Somebody may have been quicker; then there is nothing to do.
    moved = changing.change(tx, item_id, lambda known: act(known) if still(known, tx.now) else known)
    tx.audit(moved.name, step=moved.steps[-1].step)


def _is_held(known: item.Item, _now: dt.datetime) -> bool:
    return known.state is item.State.CLAIMED
