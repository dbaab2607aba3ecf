"""`zhongtai verify`: every service's books read again, and what the services have told each other.

Each service: the audit log by its chains and signed heads, its own books (in leave, the ledger), events given up.
Between them: every event that one told and another hears is handled, waits for another try, or is still on its way;
and nobody has heard what its teller does not know. All of it may go on running meanwhile.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from services.kit import audit, db, inbox, keys, migrate, pruning, tables
from services.kit.declared import owner_of
from services.kit.service import Service
from services.kit.settings import Settings, SettingsError

_CHUNK = 500
_OUTBOX, _INBOX, _CURSOR = tables.OUTBOX, tables.INBOX, tables.CURSOR
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_LONGEST_TELLING_MS = 3_600_000
"""Longest that a transaction takes in which an event gets its id first and its number in the outbox last."""
_ON_ITS_WAY = dt.timedelta(minutes=5)
"""How long before the last thing that was written anywhere an event may have been told and not be heard yet."""


@dataclass(slots=True)
class Books:
    """What was read in one service. recorded: rows of its audit log. told: events in its outbox.

    heard: events that it has handled. waiting: events on their way to it. wrong: what does not agree.
    """

    service: str
    recorded: int = 0
    told: int = 0
    heard: int = 0
    waiting: int = 0
    wrong: list[str] = field(default_factory=list)


def open_database(service: Service, wanted: Settings) -> db.Database:
    """A service's database, as it stands.

    Raises:
        SettingsError: nothing is there yet, or it cannot be reached.
    """
    url = sa.make_url(wanted.url_of(service.name))
    absent = f"{service.name} has no database yet; start it once, or look at ZT_DATA_DIR"
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        raise SettingsError(absent)
    database = db.Database(wanted.url_of(service.name), service.tables)
    try:
        if sa.inspect(database.engine).has_table("kit_audit"):
            return database
    except sa.exc.OperationalError as error:
        absent = f"the database of {service.name} does not answer: {error.orig}"
    database.close()
    raise SettingsError(absent)


@contextlib.contextmanager
def open_databases(services: Sequence[Service], wanted: Settings) -> Iterator[dict[str, db.Database]]:
    """The databases of services by name, none of them behind the code.

    Raises:
        SettingsError: a service has no database yet.
        Behind: a database is older than the code.
    """
    with contextlib.ExitStack() as opened:
        databases: dict[str, db.Database] = {}
        for service in services:
            databases[service.name] = open_database(service, wanted)
            opened.callback(databases[service.name].close)
            migrate.check(service, databases[service.name].engine)
        yield databases


def verify(wanted: Settings, services: Sequence[Service]) -> list[Books]:
    """Read everything again, in the order of the services.

    Raises:
        SettingsError: a service has no database yet.
        Behind: a database is older than the code.
    """
    with open_databases(services, wanted) as databases:
        found = {each.name: _own(each, databases[each.name], wanted) for each in services}
        last = max((_last_written(database) for database in databases.values()), default=_NEVER)
        for service in services:
            _between(service, databases, found[service.name], last - _ON_ITS_WAY)
    return list(found.values())


def _own(service: Service, database: db.Database, wanted: Settings) -> Books:
    books = Books(service.name)
    signed = keys.signed_by(wanted, f"services/{service.name}")
    with database.read(db.EVERY_TENANT) as tx:
        breaks = audit.verify(tx, signed)
        books.wrong += [f"audit log, tenant {each.tenant}, row {each.seq}: {each.problem}" for each in breaks]
        if service.reckon is not None:
            books.wrong += service.reckon(tx)
        books.recorded = _count(tx, tables.AUDIT)
        books.told = _count(tx, _OUTBOX)
        books.heard = _count(tx, _INBOX)
    for row in inbox.given_up(database):
        books.wrong.append(f"{row.type} of {row.subject} was given up: {row.source} {row.seq}, {row.error}")
    return books


def _count(tx: db.Tx, table: sa.Table) -> int:
    return int(tx.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def _last_written(database: db.Database) -> dt.datetime:
    """When something was last told, heard or put on record; a backup's present is its own."""
    columns = (_OUTBOX.c.create_time, _INBOX.c.handle_time, tables.AUDIT.c.create_time)
    with database.read(db.EVERY_TENANT) as tx:
        times = [tx.execute(sa.select(sa.func.max(column))).scalar() for column in columns]
    return max((time for time in times if time is not None), default=_NEVER)


def _between(service: Service, databases: Mapping[str, db.Database], books: Books, long_ago: dt.datetime) -> None:
    """Compare what a service has heard with what it was told."""
    sources = sorted({owner_of(event) for event in service.hears})
    own = databases[service.name]
    for source in sources:
        if source not in databases:
            continue
        ahead = _reached(own, source) - _newest(databases[source])
        if ahead > 0:
            books.wrong.append(f"has heard {ahead} events more of {source} than {source} has told: one is older")
        for event in unheard(own, databases[source], source, set(service.hears)):
            if event.create_time > long_ago:
                books.waiting += 1
            else:
                books.wrong.append(f"has not heard {event.type} of {event.subject}: {source} {event.seq}")
    if set(sources) <= set(databases):
        unknown = _unknown(own, [databases[source] for source in sources])
        if unknown:
            books.wrong.append(f"has heard {unknown} events that nobody has told: {', '.join(sources)} may be older")


def _reached(own: db.Database, source: str) -> int:
    with own.read(db.EVERY_TENANT) as tx:
        return tx.execute(sa.select(_CURSOR.c.seq).where(_CURSOR.c.source == source)).scalar() or 0


def _newest(source: db.Database) -> int:
    with source.read(db.EVERY_TENANT) as tx:
        return tx.execute(sa.select(sa.func.max(_OUTBOX.c.seq))).scalar() or 0


def unheard(own: db.Database, source_db: db.Database, source: str, types: Iterable[str]) -> Iterator[sa.Row[Any]]:
    """Events of these types that a source has told and a hearer has neither handled nor put aside, in their order.

    What the hearer may have handled and forgotten since is not among them.
    """
    names = (_OUTBOX.c.seq, _OUTBOX.c.id, _OUTBOX.c.type, _OUTBOX.c.subject, _OUTBOX.c.create_time)
    wanted = sa.select(*names).where(_OUTBOX.c.type.in_(types)).order_by(_OUTBOX.c.seq).limit(_CHUNK)
    seq = 0
    while True:
        with source_db.read(db.EVERY_TENANT) as tx:
            events = tx.execute(wanted.where(_OUTBOX.c.seq > seq)).all()
        if not events:
            return
        seq = events[-1].seq
        known: set[object] = set()
        with own.read(db.EVERY_TENANT) as tx:
            # In the direction in which an event moves on, so that none slips through between two looks.
            for table in (tables.STUCK, tables.DEAD_LETTER):
                aside = sa.select(table.c.seq).where(table.c.source == source, table.c.seq.in_([e.seq for e in events]))
                known |= set(tx.execute(aside).scalars())
            handled = sa.select(_INBOX.c.event).where(_INBOX.c.event.in_([e.id for e in events]))
            known |= set(tx.execute(handled).scalars())
            since = pruning.known_since(tx)
        yield from (event for event in events if event.create_time >= since and not {event.id, event.seq} & known)


def _unknown(own: db.Database, sources: Sequence[db.Database]) -> int:
    """How many events were handled that none of the sources has told, or has let go of since."""
    wanted = sa.select(_INBOX.c.event).order_by(_INBOX.c.event).limit(_CHUNK)
    after, count = max((_let_go_until(source) for source in sources), default=""), 0
    while True:
        with own.read(db.EVERY_TENANT) as tx:
            left = set(tx.execute(wanted.where(_INBOX.c.event > after)).scalars())
        if not left:
            return count
        after = max(left)
        for source in sources:
            with source.read(db.EVERY_TENANT) as tx:
                left -= set(tx.execute(sa.select(_OUTBOX.c.id).where(_OUTBOX.c.id.in_(left))).scalars())
        count += len(left)


def _let_go_until(source: db.Database) -> str:
    """An id below which events may have left the outbox because they were old; empty when none has."""
    first = sa.select(_OUTBOX.c.id).order_by(_OUTBOX.c.seq).limit(1)
    with source.read(db.EVERY_TENANT) as tx:
        mark = tx.execute(sa.select(_CURSOR.c.seq).where(_CURSOR.c.source == pruning.FORGOTTEN)).scalar()
        kept = tx.execute(first).scalar()
    if mark is None or kept is None:
        return ""
    # An id begins with the milliseconds at which it was made, see `db.new_id`.
    millis = (uuid.UUID(kept).int >> 80) + _LONGEST_TELLING_MS
    return str(uuid.UUID(int=millis << 80))
