"""A source that tells and a consumer that hears, with nothing of the domain between them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from services.kit import db, inbox, migrate, tables
from services.kit.service import Service
from zhongtai.directory.v1 import events_pb2

METADATA = sa.MetaData()
EFFECT = sa.Table(
    "effect",
    METADATA,
    sa.Column("seq", tables.Serial, primary_key=True, autoincrement=True),
    sa.Column("subject", sa.String(40), nullable=False),
    sa.Column("text", sa.String(40), nullable=False),
    sa.Column("time", tables.UtcDateTime, nullable=False),
)
tables.add_to(METADATA)
EVENT = events_pb2.TeamChanged.DESCRIPTOR.full_name
# The source is the one whose event it is; what leads to queues follows from that.
SOURCE, CONSUMER = "directory", "toy"
POISON, DEADLY = "poison", "deadly"


def handle(tx: db.Tx, delivery: inbox.Delivery, event: events_pb2.TeamChanged) -> None:
    """Leave the text; poison fails after that, and what is deadly ends the process."""
    tx.execute(EFFECT.insert(), {"subject": delivery.subject, "text": event.team, "time": db.utc_now()})
    if event.team.startswith(POISON):
        raise ValueError(event.team)
    if event.team.startswith(DEADLY):
        os._exit(9)


def declare() -> Service:
    """The toy as a service, for its worker."""
    here = Path(__file__).parent / "migrations"
    return Service(name=CONSUMER, contracts=(), tables=METADATA, migrations=here, hears={EVENT: handle})


class Source:
    """A database in which events are told."""

    def __init__(self, url: str) -> None:
        self.db = db.Database(url, METADATA)

    def tell(self, *texts: str, subject: str = "teams/a", tenant: str = "main") -> None:
        """Tell an event for each text, in one transaction."""
        with self.db.act(tenant, f"services/{SOURCE}") as tx:
            for text in texts:
                tx.publish(subject, events_pb2.TeamChanged(team=text))


class Consumer:
    """A database in which each event leaves its text, unless it is one of `poison`."""

    def __init__(self, url: str, clock: Callable[[], dt.datetime] = db.utc_now) -> None:
        self.db = db.Database(url, METADATA, clock=clock)
        self.poison: set[str] = set()
        self.hears: dict[str, inbox.Handler] = {EVENT: self.handle}

    def inbox(self) -> inbox.Inbox:
        """As a process would make it when it starts."""
        return inbox.Inbox(CONSUMER, self.db, self.hears)

    def handle(self, tx: db.Tx, delivery: inbox.Delivery, event: events_pb2.TeamChanged) -> None:
        """Leave the text; poison fails after that."""
        tx.execute(EFFECT.insert(), {"subject": delivery.subject, "text": event.team, "time": db.utc_now()})
        if event.team in self.poison:
            raise ValueError(event.team)

    def effects(self, subject: str = "teams/a") -> list[str]:
        """Texts of a subject in the order in which they took effect."""
        with self.db.read("main") as tx:
            wanted = sa.select(EFFECT.c.text).where(EFFECT.c.subject == subject).order_by(EFFECT.c.seq)
            return list(tx.execute(wanted).scalars())

    def count(self, table: sa.Table) -> int:
        """Rows of a table."""
        with self.db.read("main") as tx:
            return tx.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def at(folder: Path, name: str) -> str:
    """URL of a database file in a folder, with the tables."""
    url = f"sqlite:///{folder / name}.db"
    prepare(url)
    return url


def prepare(url: str) -> None:
    """Make the tables."""
    engine = db.engine_of(url)
    migrate.upgrade(declare(), engine)
    engine.dispose()
