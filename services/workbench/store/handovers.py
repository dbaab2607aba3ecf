"""Handovers that were signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.workbench.domain.handover import Handover, State
from services.workbench.store.tables import HANDOVER


def put(tx: Tx, handover: Handover) -> None:
    """Keep a handover as it is now."""
    row = {
        "tenant": tx.tenant,
        "id": handover.id,
        "centre": handover.centre,
        "team": handover.team,
        "giver": handover.giver,
        "taker": handover.taker,
        "state": handover.state.value,
        "note": handover.note,
        "sign_time": handover.signed,
        "accept_time": handover.accepted,
        "pack": handover.pack,
    }
    tx.put(HANDOVER, row)


def get(tx: Tx, handover_id: str) -> Handover | None:
    """One handover, held until this transaction ends."""
    own = sa.and_(HANDOVER.c.tenant == tx.tenant, HANDOVER.c.id == handover_id)
    row = tx.execute(sa.select(HANDOVER).where(own).with_for_update()).first()
    return _handover(row) if row is not None else None


def last_accepted(tx: Tx, team: str) -> dt.datetime | None:
    """When the handover that was last accepted had been signed."""
    own = (HANDOVER.c.tenant == tx.tenant, HANDOVER.c.team == team, HANDOVER.c.state == State.ACCEPTED.value)
    found = sa.select(HANDOVER.c.sign_time).where(*own).order_by(HANDOVER.c.sign_time.desc()).limit(1)
    signed: dt.datetime | None = tx.execute(found).scalar()
    return signed


def page(
    tx: Tx, wanted: Sequence[sa.ColumnElement[bool]], after: Sequence[Any], size: int
) -> tuple[list[Handover], list[Any]]:
    """Handovers, newest first, and where the next page begins (empty on the last)."""
    order = (HANDOVER.c.sign_time, HANDOVER.c.id)
    found = sa.select(HANDOVER).where(HANDOVER.c.tenant == tx.tenant, *wanted)
    if after:
        moment = sa.bindparam("after_time", dt.datetime.fromisoformat(str(after[0])), HANDOVER.c.sign_time.type)
        found = found.where(sa.tuple_(*order) < sa.tuple_(moment, after[1]))
    rows = tx.execute(found.order_by(*(column.desc() for column in order)).limit(size + 1)).all()
    last = rows[size - 1] if len(rows) > size else None
    at = [last.sign_time.isoformat(), last.id] if last is not None else []
    return [_handover(row) for row in rows[:size]], at


def place(tx: Tx, name: str) -> Place | None:
    """Where a handover belongs."""
    own = sa.and_(HANDOVER.c.tenant == tx.tenant, HANDOVER.c.id == name.rpartition("/")[2])
    row = tx.execute(sa.select(HANDOVER.c.centre, HANDOVER.c.team).where(own)).first()
    return Place(row.centre, row.team) if row is not None else None


def _handover(row: sa.Row[Any]) -> Handover:
    return Handover(
        id=row.id,
        team=row.team,
        giver=row.giver,
        taker=row.taker,
        state=State(row.state),
        note=row.note,
        signed=row.sign_time,
        centre=row.centre,
        accepted=row.accept_time,
        pack=row.pack,
    )
