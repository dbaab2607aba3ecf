"""Whether the four services' books agree when every event has arrived: ledger, holds, absences, inbox, decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from services import catalogue
from services.kit import audit, db, keys, settings
from services.kit.host import Host

WAITS = {"PENDING_L1", "PENDING_L2", "ESCALATED"}
HOLDS_MINUTES = WAITS | {"APPROVED", "AUTO_APPROVED", "CHANGE_PENDING", "CANCEL_REQUESTED"}
AWAY = {"APPROVED", "AUTO_APPROVED", "IN_PROGRESS", "COMPLETED"}


class Book:
    """One service's database, whichever it is, to be read."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection

    def execute(self, text: str) -> list[Any]:
        """Rows of a query."""
        return [tuple(row) for row in self.connection.exec_driver_sql(text.replace("%", "%%"))]


def settled(folder: Path, database_url: str = "") -> list[str]:
    """Deliver what is still to be delivered, then say what does not agree; empty when all does."""
    told = settings.Settings(data_dir=folder, log_level="CRITICAL", database_url=database_url)
    host = Host(told, catalogue.SERVICES, migrate_first=False)
    host.settle()
    wrong = []
    for running in host.running:
        signed = keys.signed_by(host.settings, f"services/{running.service.name}")
        with running.home.db.read(db.EVERY_TENANT) as tx:
            wrong += [f"audit of {running.service.name}: {each}" for each in audit.verify(tx, signed)]
    host.stop()
    return wrong + disagreements(folder, database_url)


def disagreements(folder: Path, database_url: str = "") -> list[str]:
    """What does not agree in these databases."""
    with opened(folder, database_url) as books:
        states = dict(books["leave"].execute("select request, state from leave_request"))
        wrong = _ledger(books["leave"], states) + _cover(books["scheduling"], states)
        wrong += _inbox(books["workbench"], states) + delivered(books)
        if not database_url:
            for name, each in books.items():
                ((check,),) = each.execute("pragma integrity_check")
                wrong += [] if check == "ok" else [f"{name}: {check}"]
    return wrong


@contextmanager
def opened(folder: Path, database_url: str = "") -> Iterator[dict[str, Book]]:
    """Every service's database, to be read."""
    told = settings.Settings(data_dir=folder, database_url=database_url)
    engines = {each.name: db.engine_of(told.url_of(each.name)) for each in catalogue.SERVICES}
    with ExitStack() as all_open:
        yield {name: Book(all_open.enter_context(db.reading(engine))) for name, engine in engines.items()}
    for engine in engines.values():
        engine.dispose()


def _ledger(leave: Book, states: dict[str, str]) -> list[str]:
    wrong = [
        f"posting {posting} adds up to {total}"
        for posting, total in leave.execute("select posting, sum(minutes) from leave_entry group by posting")
        if total
    ]
    booked = Counter(
        dict(leave.execute("select account, sum(minutes) from leave_entry where account like 'emp:%' group by account"))
    )
    for account, minutes, floor in leave.execute(
        "select account, minutes, floor_minutes from leave_account where account like 'emp:%'"
    ):
        if minutes != booked[account]:
            wrong.append(f"{account} says {minutes}, its entries {booked[account]}")
        if minutes < floor:
            wrong.append(f"{account} is at {minutes}")
    held = dict(
        leave.execute("select account, sum(minutes) from leave_entry where account like 'hold:%' group by account")
    )
    charged = dict(leave.execute("select request, minutes from leave_request"))
    for request, state in states.items():
        now = held.get(f"hold:{request}", 0)
        if state == "IN_PROGRESS":
            right = 0 <= now <= charged[request]  # Running leave holds what is still to be taken.
        else:
            right = now == (charged[request] if state in HOLDS_MINUTES else 0)
        if not right:
            wrong.append(f"{request} is {state}, and {now} minutes are held for it")
    return wrong


def _cover(scheduling: Book, states: dict[str, str]) -> list[str]:
    wrong = []
    absent = {source for (source,) in scheduling.execute("select distinct source from absence")}
    holds = {request for (request,) in scheduling.execute("select leave_request from hold")}
    for request, state in states.items():
        if (request in absent) != (state in AWAY):
            wrong.append(f"{request} is {state}, and absent is {request in absent}")
        if request in holds and state not in WAITS:
            wrong.append(f"{request} is {state}, and cover is held for it")
        if state in WAITS and request not in holds:
            wrong.append(f"{request} is {state}, and no cover is held for it")
    return wrong


def _inbox(workbench: Book, states: dict[str, str]) -> list[str]:
    wrong = []
    items = workbench.execute("select subject, state from work_item where kind = 'leave.decide'")
    still_open = Counter(subject for subject, state in items if state in {"OPEN", "CLAIMED", "ESCALATED"})
    for request, state in states.items():
        if still_open[request] != (1 if state in WAITS else 0):
            wrong.append(f"{request} is {state}, and {still_open[request]} items are open for it")
    decided = Counter(subject for (subject,) in workbench.execute("select subject from decision"))
    for request, state in states.items():
        if state in AWAY and decided[request] != 1:
            wrong.append(f"{request} is {state}, and {decided[request]} decisions are on record")
    return wrong


def delivered(databases: dict[str, Book]) -> list[str]:
    """Every event is in the inbox of every service that hears of it, and nothing is stuck or given up."""
    wrong = []
    for service in catalogue.SERVICES:
        consumer = databases[service.name]
        seen = {event for (event,) in consumer.execute("select event from kit_inbox")}
        for source, database in databases.items():
            for event, kind in database.execute("select id, type from kit_outbox"):
                if kind in service.hears and event not in seen:
                    wrong.append(f"{service.name} has not heard {kind} of {source}")
        for table in ("kit_stuck", "kit_dead_letter"):
            wrong += [f"{service.name}, {table}: {row}" for row in consumer.execute(f"select * from {table}")]
    return wrong
