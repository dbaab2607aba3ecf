"""Whether the four services' books agree when every event has arrived: ledger, holds, absences, inbox, decisions."""

from __future__ import annotations

import sqlite3
from collections import Counter
from pathlib import Path

from services import catalogue
from services.kit import audit, db, keys, settings
from services.kit.host import Host

WAITS = {"PENDING_L1", "PENDING_L2", "ESCALATED"}
HOLDS_MINUTES = WAITS | {"APPROVED", "AUTO_APPROVED", "CHANGE_PENDING", "CANCEL_REQUESTED"}
AWAY = {"APPROVED", "AUTO_APPROVED", "IN_PROGRESS", "COMPLETED"}


def settled(folder: Path) -> list[str]:
    """Deliver what is still to be delivered, then say what does not agree; empty when all does."""
    host = Host(settings.Settings(data_dir=folder, log_level="CRITICAL"), catalogue.SERVICES, migrate_first=False)
    host.settle()
    wrong = []
    for running in host.running:
        signed = keys.signed_by(host.settings, f"services/{running.service.name}")
        with running.home.db.read(db.EVERY_TENANT) as tx:
            wrong += [f"audit of {running.service.name}: {each}" for each in audit.verify(tx, signed)]
    host.stop()
    return wrong + disagreements(folder)


def disagreements(folder: Path) -> list[str]:
    """What does not agree in these databases."""
    leave, scheduling, workbench, directory = (
        sqlite3.connect(folder / f"{name}.db") for name in ("leave", "scheduling", "workbench", "directory")
    )
    states = dict(leave.execute("select request, state from leave_request"))
    wrong = _ledger(leave, states) + _cover(scheduling, states) + _inbox(workbench, states)
    wrong += _delivered({"leave": leave, "scheduling": scheduling, "workbench": workbench, "directory": directory})
    for name, each in (("leave", leave), ("scheduling", scheduling), ("workbench", workbench)):
        (check,) = each.execute("pragma integrity_check").fetchone()
        wrong += [] if check == "ok" else [f"{name}: {check}"]
    return wrong


def _ledger(leave: sqlite3.Connection, states: dict[str, str]) -> list[str]:
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


def _cover(scheduling: sqlite3.Connection, states: dict[str, str]) -> list[str]:
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


def _inbox(workbench: sqlite3.Connection, states: dict[str, str]) -> list[str]:
    wrong = []
    items = workbench.execute("select subject, state from work_item where kind = 'leave.decide'").fetchall()
    opened = Counter(subject for subject, state in items if state in {"OPEN", "CLAIMED", "ESCALATED"})
    for request, state in states.items():
        if opened[request] != (1 if state in WAITS else 0):
            wrong.append(f"{request} is {state}, and {opened[request]} items are open for it")
    decided = Counter(subject for (subject,) in workbench.execute("select subject from decision"))
    for request, state in states.items():
        if state in AWAY and decided[request] != 1:
            wrong.append(f"{request} is {state}, and {decided[request]} decisions are on record")
    return wrong


def _delivered(databases: dict[str, sqlite3.Connection]) -> list[str]:
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
