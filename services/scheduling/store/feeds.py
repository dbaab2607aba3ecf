"""Secret addresses under which people read their shifts; only digests of the secrets are kept."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.store import tables

_FEED = tables.FEED


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of one person. revoked: since when its address is shut."""

    tenant: str
    employee: str
    created: dt.datetime
    revoked: dt.datetime | None


def get(tx: Tx, employee: str) -> Feed | None:
    """A person's feed, open or shut."""
    return _first(tx, sa.and_(_FEED.c.tenant == tx.tenant, _FEED.c.employee == employee))


def open_by(tx: Tx, secret: str) -> Feed | None:
    """The open feed behind a secret, of whatever tenant: the secret is all that its reader has."""
    return _first(tx, sa.and_(_FEED.c.secret_hash == _digest(secret), _FEED.c.revoke_time.is_(None)))


def make(tx: Tx, employee: str, secret: str) -> None:
    """Open a feed under a secret; an older one of the person ends."""
    row = {"tenant": tx.tenant, "employee": employee, "secret_hash": _digest(secret)}
    tx.put(_FEED, row | {"create_time": tx.now, "revoke_time": None})


def revoke(tx: Tx, employee: str) -> bool:
    """Shut a person's feed; whether it was open."""
    own = sa.and_(_FEED.c.tenant == tx.tenant, _FEED.c.employee == employee, _FEED.c.revoke_time.is_(None))
    shut = _FEED.update().where(own).values(revoke_time=tx.now).returning(_FEED.c.employee)
    return tx.execute(shut).first() is not None


def _first(tx: Tx, which: sa.ColumnElement[bool]) -> Feed | None:
    columns = _FEED.c.tenant, _FEED.c.employee, _FEED.c.create_time, _FEED.c.revoke_time
    row = tx.execute(sa.select(*columns).where(which)).first()
    return Feed(*row) if row is not None else None


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
