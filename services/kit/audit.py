"""The audit log: who did what to which resource, append-only, each row chained to the one before by its hash.

Rows are written in the transaction of the change. A tenant has up to sixteen chains, its lanes: writers on PostgreSQL
that are at it together each take one of their own, so that nobody waits and no two follow the same row; SQLite, where
one writes at a time, has only lane 0. Heads of the chains are signed from time to time, so that cutting rows off the
end shows as well. `verify` reads it all again.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import tables
from services.kit.prepared import Prepared, Soon

if TYPE_CHECKING:
    from services.kit.db import Tx

_START = bytes(32)
_NEWEST = Prepared(
    sa.select(tables.AUDIT.c.lane, tables.AUDIT.c.hash)
    .where(tables.AUDIT.c.tenant == sa.bindparam("of"), tables.AUDIT.c.lane == 0)
    .order_by(tables.AUDIT.c.seq.desc())
    .limit(1)
)
# In one round trip; see `history.take_audit_lane`.
_LANE = Prepared(
    sa.text("SELECT lane, hash FROM kit_audit_take_lane(:of)").columns(lane=sa.SmallInteger, hash=sa.LargeBinary)
)
_APPEND = Prepared(tables.AUDIT.insert(), tuple(column.name for column in tables.AUDIT.columns if column.name != "seq"))
_SIGNATURE = ec.ECDSA(hashes.SHA256())


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done to one resource."""

    subject: str
    action: str
    detail: dict[str, object]


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the log is not what was written."""

    tenant: str
    seq: int
    problem: str


def append(tx: Tx, entries: list[Entry], taken: Soon) -> None:
    """Write entries behind the last row of a chain of the tenant. taken: the chain."""
    lane, newest = taken.rows().first() or (0, None)
    previous = newest or _START
    rows: list[dict[str, object]] = []
    for entry in entries:
        row: dict[str, object] = {
            "tenant": tx.tenant,
            "create_time": tx.now,
            "actor": tx.actor,
            "role": tx.role,
            "action": entry.action,
            "object": entry.subject,
            "detail": json.dumps(entry.detail, ensure_ascii=False, sort_keys=True, default=str),
            "request_key": tx.once.key if tx.once is not None else "",
            "trace_id": tx.trace_id,
            "lane": lane,
        }
        digest = _hash(previous, row)
        row["previous_hash"], row["hash"] = previous, digest
        previous = digest
        rows.append(row)
    tx.later(_APPEND, *rows)


def take_lane(tx: Tx) -> Soon:
    """A chain that nobody else writes to until this transaction ends, and its last hash, if it has any."""
    return tx.soon(_LANE if tx.connection.dialect.name == "postgresql" else _NEWEST, {"of": tx.tenant})


def sign_heads(tx: Tx, key: ec.EllipticCurvePrivateKey) -> int:
    """Sign the newest row of every chain that has grown since; the number of heads signed."""
    log, heads = tables.AUDIT, tables.AUDIT_HEAD
    newest = sa.select(log.c.tenant, sa.func.max(log.c.seq).label("seq")).group_by(log.c.tenant, log.c.lane).subquery()
    signed = sa.exists().where(heads.c.tenant == newest.c.tenant, heads.c.seq == newest.c.seq)
    wanted = sa.select(log.c.tenant, log.c.seq, log.c.hash).join(newest, log.c.seq == newest.c.seq).where(~signed)
    rows = [
        {
            "tenant": tenant,
            "seq": seq,
            "hash": head,
            "sign_time": tx.now,
            "signature": key.sign(head, _SIGNATURE),
        }
        for tenant, seq, head in tx.execute(wanted).all()
    ]
    # Another process may sign the same heads at this moment.
    return sum(tx.insert_new(heads, row) for row in rows)


def verify(tx: Tx, keys: Sequence[ec.EllipticCurvePublicKey]) -> list[Break]:
    """Every place where a chain of the log, or a signed head, does not hold; empty when all is well.

    keys: of the service, as of today and of before.
    """
    log, heads = tables.AUDIT, tables.AUDIT_HEAD
    reading = Reading(keys)
    for row in tx.execute(sa.select(log).order_by(log.c.seq)).mappings():
        reading.row(row)
    for head in tx.execute(sa.select(heads)).mappings():
        reading.head(head)
    return reading.breaks


class Reading:
    """The log as it is read, from its beginning, rows before the heads that were signed over them. breaks: so far."""

    def __init__(self, keys: Sequence[ec.EllipticCurvePublicKey]) -> None:
        self.breaks: list[Break] = []
        self._keys = keys
        self._last: dict[tuple[str, int], bytes] = {}
        self._found: dict[int, bytes] = {}

    def row(self, row: Mapping[Any, Any]) -> None:
        """Read the next row."""
        chain = (row["tenant"], row["lane"])
        if row["previous_hash"] != self._last.get(chain, _START):
            self._broken(row, "a row before this one is missing or was changed")
        if _hash(row["previous_hash"], row) != row["hash"]:
            self._broken(row, "this row was changed")
        self._last[chain] = row["hash"]
        self._found[row["seq"]] = row["hash"]

    def head(self, head: Mapping[Any, Any]) -> None:
        """Read a signed head."""
        if self._found.get(head["seq"]) != head["hash"]:
            self._broken(head, "the row of a signed head is gone or was changed")
        if not any(_is_signed(head["signature"], head["hash"], key) for key in self._keys):
            self._broken(head, "a head was not signed by us")

    def turn_page(self) -> None:
        """Forget rows whose heads were read, so that a long log needs no more room than a page of it."""
        self._found.clear()

    def _broken(self, where: Mapping[Any, Any], problem: str) -> None:
        self.breaks.append(Break(where["tenant"], where["seq"], problem))


def _is_signed(signature: bytes, head: bytes, key: ec.EllipticCurvePublicKey) -> bool:
    try:
        key.verify(signature, head, _SIGNATURE)
    except InvalidSignature:
        return False
    return True


def _hash(previous: bytes, row: Mapping[Any, Any]) -> bytes:
    moment = row["create_time"]
    if not isinstance(moment, dt.datetime):
        raise TypeError("create_time")
    told = [row[name] for name in ("tenant", "actor", "role", "action", "object", "detail")]
    told += [row["request_key"], row["trace_id"], moment.astimezone(dt.UTC).isoformat()]
    return hashlib.sha256(previous + json.dumps(told, ensure_ascii=False).encode()).digest()
