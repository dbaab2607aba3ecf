"""Decisions: kept once for each change of a subject, listed newest first, read again for replay."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.workbench.domain.decision import Record
from services.workbench.store.tables import DECISION

_MOST_REPLAYED = 50_000
# Made once: making a statement costs more than running it.
_ONE = Prepared(
    sa.select(DECISION).where(DECISION.c.tenant == sa.bindparam("of"), DECISION.c.id == sa.bindparam("named"))
)


def add(tx: Tx, record: Record) -> bool:
    """Keep a decision; False when this change of the subject has one already."""
    row = {
        "tenant": tx.tenant,
        "id": record.id,
        "subject": record.subject,
        "serial": record.serial,
        "action": record.action,
        "centre": record.centre,
        "team": record.team,
        "employee": record.employee,
        "told": record.told,
        "decide_time": record.decided,
        "sampled": record.sampled,
        "reviewer": record.reviewer,
        "review": record.review,
    }
    return tx.insert_new(DECISION, row)


def get(tx: Tx, decision_id: str) -> Record | None:
    """One decision."""
    row = tx.execute(_ONE, {"of": tx.tenant, "named": decision_id}).first()
    return _record(row) if row is not None else None


def save_review(tx: Tx, record: Record) -> None:
    """Keep what the look found; nothing else of a decision ever changes."""
    own = sa.and_(DECISION.c.tenant == tx.tenant, DECISION.c.id == record.id)
    tx.execute(DECISION.update().where(own).values(reviewer=record.reviewer, review=record.review))


def page(
    tx: Tx, wanted: Sequence[sa.ColumnElement[bool]], after: Sequence[Any], size: int
) -> tuple[list[Record], list[Any]]:
    """Decisions, newest first, and where the next page begins (empty on the last)."""
    order = (DECISION.c.decide_time, DECISION.c.id)
    found = sa.select(DECISION).where(DECISION.c.tenant == tx.tenant, *wanted)
    if after:
        moment = sa.bindparam("after_time", dt.datetime.fromisoformat(str(after[0])), DECISION.c.decide_time.type)
        found = found.where(sa.tuple_(*order) < sa.tuple_(moment, after[1]))
    rows = tx.execute(found.order_by(*(column.desc() for column in order)).limit(size + 1)).all()
    last = rows[size - 1] if len(rows) > size else None
    at = [last.decide_time.isoformat(), last.id] if last is not None else []
    return [_record(row) for row in rows[:size]], at


def list_since(tx: Tx, since: dt.datetime, *wanted: sa.ColumnElement[bool]) -> list[Record]:
    """Decisions from an instant on, oldest first."""
    found = sa.select(DECISION).where(DECISION.c.tenant == tx.tenant, DECISION.c.decide_time >= since, *wanted)
    ordered = found.order_by(DECISION.c.decide_time, DECISION.c.id).limit(_MOST_REPLAYED)
    return [_record(row) for row in tx.execute(ordered)]


def place_team(tx: Tx, team: str, centre: str) -> None:
    """Give decisions that came before their team was known the centre of the team."""
    lost = sa.and_(DECISION.c.tenant == tx.tenant, DECISION.c.team == team, DECISION.c.centre == "")
    tx.execute(DECISION.update().where(lost).values(centre=centre))


def place(tx: Tx, name: str) -> Place | None:
    """Where a decision belongs."""
    found = get(tx, name.rpartition("/")[2])
    return Place(found.centre, found.team, found.employee) if found is not None else None


def _record(row: sa.Row[Any]) -> Record:
    return Record(
        id=row.id,
        subject=row.subject,
        serial=row.serial,
        action=row.action,
        centre=row.centre,
        team=row.team,
        employee=row.employee,
        told=row.told,
        decided=row.decide_time,
        sampled=row.sampled,
        reviewer=row.reviewer,
        review=row.review,
    )
