"""The audit log read again all the time, a page at a time, so that what was changed is noticed without being asked."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import audit, tables
from services.kit.db import Tx

_LOG, _HEADS = tables.AUDIT, tables.AUDIT_HEAD
_SETTLED_S = 300.0
"""After so long no transaction is under way that took a number before, and no row appears among those read."""
_PAGE = 2000
_PAGES = 720
"""A round takes no more steps than this: at one a minute, twice a day."""


class Patrol:
    """Goes through one service's log from its beginning to what is settled, and then over again.

    keys: whose signatures hold, asked for at each round.
    """

    def __init__(
        self, keys: Callable[[], Sequence[ec.EllipticCurvePublicKey]], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._keys = keys
        self._clock = clock
        self._ends: deque[tuple[float, int]] = deque()
        self._reading: audit.Reading | None = None
        self._reached = 0
        self._last_round = 0

    def step(self, tx: Tx) -> int:
        """Read a page; how many breaks this round, or the whole one before it, has found, whichever are more."""
        end = self._settled(tx)
        page = max(_PAGE, end // _PAGES)
        reading = self._reading = self._reading or audit.Reading(self._keys())
        wanted = sa.select(_LOG).where(_LOG.c.seq > self._reached, _LOG.c.seq <= end).order_by(_LOG.c.seq).limit(page)
        rows = tx.execute(wanted).mappings().all()
        last = rows[-1]["seq"] if len(rows) == page else end
        for row in rows:
            reading.row(row)
        heads = sa.select(_HEADS).where(_HEADS.c.seq > self._reached, _HEADS.c.seq <= last)
        for head in tx.execute(heads).mappings():
            reading.head(head)
        reading.turn_page()
        self._reached = last
        found = max(self._last_round, len(reading.breaks))
        if last == end:
            self._last_round, self._reading, self._reached = len(reading.breaks), None, 0
        return found + self._cut(tx)

    def _settled(self, tx: Tx) -> int:
        """The number up to which the log no longer changes."""
        newest = tx.execute(sa.select(sa.func.max(_LOG.c.seq))).scalar() or 0
        self._ends.append((self._clock(), newest))
        while len(self._ends) > 1 and self._ends[1][0] <= self._clock() - _SETTLED_S:
            self._ends.popleft()
        since, end = self._ends[0]
        return end if since <= self._clock() - _SETTLED_S else 0

    def _cut(self, tx: Tx) -> int:
        """Signed heads whose rows are gone from the end of the log."""
        newest = sa.select(sa.func.coalesce(sa.func.max(_LOG.c.seq), 0)).scalar_subquery()
        beyond = sa.select(sa.func.count()).select_from(_HEADS).where(_HEADS.c.seq > newest)
        return int(tx.execute(beyond).scalar_one())
