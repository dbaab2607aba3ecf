"""What was told and heard long ago is let go of, a few rows at a time, so that no table of events grows for ever.

An event leaves the outbox when it was kept for its time and everybody has it: the broker has confirmed it or, without a
broker, the cursor of each service that hears its type has passed it. Rows go from the front only, so that who reads
meets one gap at most, and the newest always stays: it tells how far the numbers have come.

What was heard is remembered twice as long. A teller that was restored to a state no older than that time tells again
what it kept then, and all of it is still known here. Without a broker, nothing is forgotten that any of the tellers
still has in its outbox. With one, that may happen to the newest of a teller that has fallen silent: what was told
before the time from which on all is known does not count as missing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from itertools import takewhile

import sqlalchemy as sa

from services.kit import db, figures, tables
from services.kit.db import EVERY_TENANT
from services.kit.declared import owner_of
from services.kit.outbox import PUBLISHED
from services.kit.service import Home

FORGOTTEN = "forgotten"
"""The source under which a service's database keeps up to which number its own outbox was let go of."""
_KNOWN = "known"
"""The source under which it keeps since when it knows all that it has heard, in seconds since 1970."""
AT_ONCE = 1000
_MOST = 100
_ACTOR = "services/operations"
_OUTBOX, _INBOX, _CURSOR = tables.OUTBOX, tables.INBOX, tables.CURSOR

Reach = Callable[[str], sa.Engine | None]
"""Connections to the database of a service by its name; None where there is none yet."""


class Pruning:
    """Lets go of what one service has told and heard.

    keep: how long an event is kept after it was told. hears: types that the service hears. hearers: types that every
    service hears. reach: None with a broker, where no service reads another's database.
    """

    def __init__(
        self,
        service: str,
        keep: dt.timedelta,
        *,
        hears: Collection[str],
        hearers: Mapping[str, Collection[str]],
        reach: Reach | None,
    ) -> None:
        self._service = service
        self._keep = keep
        self._tellers = sorted({owner_of(kind) for kind in hears})
        mine = {name: sorted(kind for kind in types if owner_of(kind) == service) for name, types in hearers.items()}
        self._hearers = {name: types for name, types in mine.items() if types}
        self._reach = reach

    def prune(self, home: Home) -> None:
        """Let go of what is due, up to a hundred thousand rows of each table."""
        passed = self._passed(home)
        in_pieces(self._service, _OUTBOX, lambda: self._cut_outbox(home, passed))
        known = self._known_until(home)
        if known is not None:
            in_pieces(self._service, _INBOX, lambda: _cut_inbox(home, known))

    def _cut_outbox(self, home: Home, passed: int) -> int:
        before = home.clock() - self._keep
        oldest = sa.select(_OUTBOX.c.seq, _OUTBOX.c.create_time).order_by(_OUTBOX.c.seq).limit(AT_ONCE)
        with home.db.act(EVERY_TENANT, _ACTOR) as tx:
            rows = tx.execute(oldest).all()
            due = list(takewhile(lambda row: row.seq <= passed and row.create_time < before, rows))
            if due:
                tx.execute(_OUTBOX.delete().where(_OUTBOX.c.seq <= due[-1].seq))
                tx.put(_CURSOR, {"source": FORGOTTEN, "seq": due[-1].seq})
        return len(due)

    def _passed(self, home: Home) -> int:
        """The number up to which everybody has what was told, and before the newest."""
        with home.db.read(EVERY_TENANT) as tx:
            newest = tx.execute(sa.select(sa.func.max(_OUTBOX.c.seq))).scalar() or 0
            if self._reach is None:
                published = tx.execute(_position(PUBLISHED)).scalar() or 0
                return int(min(published, newest - 1))
        reached = [self._passed_by(home, self._reach, hearer) for hearer in self._hearers]
        return int(min([newest - 1, *(each for each in reached if each is not None)]))

    def _passed_by(self, home: Home, reach: Reach, hearer: str) -> int | None:
        """The number before the first event that a hearer has not passed; None when it has passed all it hears."""
        engine = reach(hearer)
        if engine is None:
            return 0
        with db.reading(engine) as connection:
            position = connection.execute(_position(self._service)).scalar() or 0
        ahead = sa.and_(_OUTBOX.c.seq > position, _OUTBOX.c.type.in_(self._hearers[hearer]))
        with home.db.read(EVERY_TENANT) as tx:
            first = tx.execute(sa.select(_OUTBOX.c.seq).where(ahead).order_by(_OUTBOX.c.seq).limit(1)).scalar()
        return None if first is None else first - 1

    def _known_until(self, home: Home) -> dt.datetime | None:
        """What was heard before this may be forgotten; None for nothing."""
        until = home.clock() - 2 * self._keep
        if self._reach is None:
            return until
        for teller in self._tellers:
            engine = self._reach(teller)
            if engine is None:
                return None
            with db.reading(engine) as connection:
                oldest = connection.execute(sa.select(_OUTBOX.c.create_time).order_by(_OUTBOX.c.seq).limit(1)).scalar()
            # Nothing is heard before it was told.
            until = min(until, oldest) if oldest is not None else until
        return until


def _cut_inbox(home: Home, before: dt.datetime) -> int:
    # Ids of events rise with time, so what was told first comes first.
    oldest = sa.select(_INBOX.c.event, _INBOX.c.handle_time).order_by(_INBOX.c.event).limit(AT_ONCE)
    with home.db.act(EVERY_TENANT, _ACTOR) as tx:
        due = [row.event for row in tx.execute(oldest) if row.handle_time < before]
        if due:
            tx.execute(_INBOX.delete().where(_INBOX.c.event.in_(due)))
        tx.put(_CURSOR, {"source": _KNOWN, "seq": int(before.timestamp())})
    return len(due)


def in_pieces(service: str, table: sa.Table, cut: Callable[[], int]) -> None:
    """Let go of rows of a table, a few at a time so that nobody waits long, up to a hundred thousand.

    cut: lets go of `AT_ONCE` at most, and says of how many.
    """
    for _ in range(_MOST):
        gone = cut()
        if not gone:
            return
        figures.PRUNED.add(service, {"zhongtai.table": table.name}, gone)


def known_since(tx: db.Tx) -> dt.datetime:
    """Since when a service's database knows all that it has heard: of what was told before, some may be forgotten."""
    return dt.datetime.fromtimestamp(tx.execute(_position(_KNOWN)).scalar() or 0, dt.UTC)


def _position(source: str) -> sa.Select[tuple[int]]:
    return sa.select(_CURSOR.c.seq).where(_CURSOR.c.source == source)
