"""Policies, version by version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.workbench.domain.policy import Policy, State
from services.workbench.store.tables import POLICY

# Made once: making a statement costs more than running it.
_VERSION = Prepared(
    sa.select(POLICY).where(
        POLICY.c.tenant == sa.bindparam("of"),
        POLICY.c.id == sa.bindparam("named"),
        POLICY.c.version == sa.bindparam("number"),
    )
)


def put(tx: Tx, policy: Policy) -> None:
    """Keep a version as it is now."""
    row = {
        "tenant": tx.tenant,
        "id": policy.id,
        "version": policy.version,
        "state": policy.state.value,
        "action": policy.action,
        "rank": policy.rank,
        "centre": policy.centre,
        "team": policy.team,
        "title_zh": policy.title_zh,
        "title_en": policy.title_en,
        "rule": policy.rule,
        "author": policy.author,
        "write_time": policy.written,
        "revision": policy.revision,
        "retire_reason": policy.retire_reason,
    }
    tx.put(POLICY, row)


def newest(tx: Tx, policy_id: str, *, hold: bool = False) -> Policy | None:
    """The newest version, whatever its state. hold: until this transaction ends, for writers."""
    own = sa.select(POLICY).where(POLICY.c.tenant == tx.tenant, POLICY.c.id == policy_id)
    own = own.order_by(POLICY.c.version.desc()).limit(1)
    row = tx.execute(own.with_for_update() if hold else own).first()
    return _policy(row) if row is not None else None


def in_force(tx: Tx, policy_id: str) -> Policy | None:
    """The published version, of which there is at most one, held until this transaction ends."""
    own = sa.select(POLICY).where(POLICY.c.tenant == tx.tenant, POLICY.c.id == policy_id)
    row = tx.execute(own.where(POLICY.c.state == State.PUBLISHED.value).with_for_update()).first()
    return _policy(row) if row is not None else None


def version(tx: Tx, policy_id: str, number: int) -> Policy | None:
    """One version."""
    row = tx.execute(_VERSION, {"of": tx.tenant, "named": policy_id, "number": number}).first()
    return _policy(row) if row is not None else None


def list_published(tx: Tx, action: str) -> list[Policy]:
    """Versions of an action that are in force, or will be."""
    wanted = (POLICY.c.tenant == tx.tenant, POLICY.c.action == action, POLICY.c.state == State.PUBLISHED.value)
    return [_policy(row) for row in tx.execute(sa.select(POLICY).where(*wanted).order_by(POLICY.c.rank, POLICY.c.id))]


def page(
    tx: Tx, wanted: Sequence[sa.ColumnElement[bool]], after: Sequence[Any], size: int
) -> tuple[list[Policy], list[Any]]:
    """Versions by action and rank, and where the next page begins (empty on the last)."""
    order = (POLICY.c.action, POLICY.c.rank, POLICY.c.id, POLICY.c.version)
    found = sa.select(POLICY).where(POLICY.c.tenant == tx.tenant, *wanted)
    if after:
        found = found.where(sa.tuple_(*order) > sa.tuple_(*(sa.literal(value) for value in after)))
    rows = tx.execute(found.order_by(*order).limit(size + 1)).all()
    last = rows[size - 1] if len(rows) > size else None
    at = [last.action, last.rank, last.id, last.version] if last is not None else []
    return [_policy(row) for row in rows[:size]], at


def place(tx: Tx, name: str) -> Place | None:
    """Where a policy belongs: a centre, or nowhere in particular when it is for all."""
    own = sa.select(POLICY.c.centre).where(POLICY.c.tenant == tx.tenant, POLICY.c.id == name.rpartition("/")[2])
    row = tx.execute(own.order_by(POLICY.c.version.desc()).limit(1)).first()
    return Place(row.centre) if row is not None else None


def _policy(row: sa.Row[Any]) -> Policy:
    return Policy(
        id=row.id,
        version=row.version,
        state=State(row.state),
        action=row.action,
        rank=row.rank,
        centre=row.centre,
        team=row.team,
        title_zh=row.title_zh,
        title_en=row.title_en,
        rule=row.rule,
        author=row.author,
        written=row.write_time,
        revision=row.revision,
        retire_reason=row.retire_reason,
    )
