"""What was assigned to whom, when and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx, new_id
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.fair import Burden
from services.scheduling.store.assignment_tables import ASSIGNMENT
from services.scheduling.store.offers import Offer

_BORNE = Prepared(
    sa.select(
        ASSIGNMENT.c.employee, sa.func.count().label("times"), sa.func.max(ASSIGNMENT.c.create_time).label("last")
    )
    .where(
        ASSIGNMENT.c.tenant == sa.bindparam("of"),
        one_of(ASSIGNMENT.c.employee, "employees"),
        ASSIGNMENT.c.create_time > sa.bindparam("since"),
    )
    .group_by(ASSIGNMENT.c.employee)
)


@dataclass(frozen=True, slots=True)
class Assignment:
    """What is kept beside the offer. team: of the person then. emergency: empty without one."""

    employee: str
    team: str
    overtime_minutes: int
    reason: str
    emergency: str
    out_of_turn: bool


def add(tx: Tx, offer: Offer, made: Assignment) -> None:
    """Keep that an offer was assigned to somebody."""
    row = {
        "tenant": tx.tenant,
        "assignment": new_id(),
        "offer": offer.id,
        "employee": made.employee,
        "team": made.team,
        "centre": offer.centre,
        "start_time": offer.start,
        "end_time": offer.end,
        "overtime_minutes": made.overtime_minutes,
        "reason": made.reason,
        "emergency": made.emergency,
        "out_of_turn": made.out_of_turn,
        "actor": tx.actor,
        "create_time": tx.now,
    }
    tx.execute(ASSIGNMENT.insert(), row)


def borne(tx: Tx, employees: Sequence[str], since: dt.datetime) -> dict[str, Burden]:
    """How often something was assigned to each of these people since then, and when last."""
    found = {employee: Burden(employee, 0, None) for employee in employees}
    for row in tx.execute(_BORNE, {"of": tx.tenant, "employees": employees, "since": since}):
        found[row.employee] = Burden(row.employee, row.times, row.last)
    return found
