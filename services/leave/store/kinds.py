"""Leave types of a tenant: what this release ships, with the tenant's own versions laid over it."""

from __future__ import annotations

import functools
import json
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.leave.domain import conflicts, type_files, types
from services.leave.domain.record import Configured
from services.leave.store.tables import KIND

_OWN_ROWS = sa.select(KIND).where(KIND.c.tenant == sa.bindparam("of"))
_OWN = Prepared(_OWN_ROWS)
_OWN_VERSIONS = Prepared(_OWN_ROWS.where(KIND.c.code == sa.bindparam("code")))


def versions(tx: Tx) -> tuple[Configured, ...]:
    """Every version of every type."""
    own = {(one.kind.code, one.kind.effective_from): one for one in map(_own, tx.execute(_OWN, {"of": tx.tenant}))}
    return tuple((_shipped() | own).values())


def in_force(tx: Tx, code: str, on: date) -> Configured:
    """The version of a type that holds on a day.

    Raises:
        NotFound: LEAVE_TYPE_UNKNOWN, LEAVE_TYPE_NOT_YET.
    """
    shipped = (one for one in _shipped().values() if one.kind.code == code)
    own = map(_own, tx.execute(_OWN_VERSIONS, {"of": tx.tenant, "code": code}))
    every = {one.kind.effective_from: one for one in (*shipped, *own)}
    return every[types.in_force([one.kind for one in every.values()], code, on).effective_from]


def all_in_force(tx: Tx, on: date) -> tuple[Configured, ...]:
    """By code, the version of every type that holds on a day."""
    every = versions(tx)
    chosen = types.all_in_force([one.kind for one in every], on)
    return tuple(one for kind in chosen for one in every if one.kind is kind)


def put(tx: Tx, configured: Configured) -> None:
    """Put a version down, or replace the one that starts on the same day."""
    kind = configured.kind
    row = {
        "tenant": tx.tenant,
        "code": kind.code,
        "effective_date": kind.effective_from.isoformat(),
        "rule": type_files.as_json(kind),
        "two_levels": configured.two_levels,
        "private": configured.private,
        "blackouts": [
            {"first": str(dark.first), "last": str(dark.last), "english": dark.english, "chinese": dark.chinese}
            for dark in configured.blackouts
        ],
    }
    tx.put(KIND, row)


@functools.cache
def _shipped() -> dict[tuple[str, date], Configured]:
    """What ships: leave that the law protects is a private matter; one person decides."""
    return {
        (kind.code, kind.effective_from): Configured(kind, two_levels=False, private=kind.statutory)
        for kind in type_files.shipped()
    }


def _own(row: sa.Row[Any]) -> Configured:
    dark = tuple(_blackout(one) for one in row.blackouts)
    return Configured(type_files.read(json.dumps([row.rule]))[0], row.two_levels, row.private, dark)


def _blackout(row: dict[str, str]) -> conflicts.Blackout:
    first, last = date.fromisoformat(row["first"]), date.fromisoformat(row["last"])
    return conflicts.Blackout(first, last, row["english"], row["chinese"])
