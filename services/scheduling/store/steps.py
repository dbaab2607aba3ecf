"""The history of swaps and offers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.store.change_tables import CHANGE_STEP


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened. note: whom or what it was about, or a reason that a person wrote."""

    at: dt.datetime
    actor: str
    step: str
    note: str


def add(tx: Tx, subject: str, step: str, *, actor: str = "", note: str = "") -> None:
    """Put down that something happened to a swap or an offer, which this transaction holds. actor: whoever acts."""
    own = sa.and_(CHANGE_STEP.c.tenant == tx.tenant, CHANGE_STEP.c.subject == subject)
    last = tx.execute(sa.select(sa.func.max(CHANGE_STEP.c.number)).where(own)).scalar() or 0
    row = {"tenant": tx.tenant, "subject": subject, "number": last + 1, "step_time": tx.now}
    tx.execute(CHANGE_STEP.insert(), row | {"actor": actor or tx.actor, "step": step, "note": note})


def of(tx: Tx, subject: str) -> list[Step]:
    """What happened to a swap or an offer, oldest first."""
    step = CHANGE_STEP.c
    wanted = sa.select(step.step_time, step.actor, step.step, step.note)
    wanted = wanted.where(step.tenant == tx.tenant, step.subject == subject).order_by(step.number)
    return [Step(*row) for row in tx.execute(wanted)]
