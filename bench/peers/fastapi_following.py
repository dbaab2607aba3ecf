"""What follows from the peer's outbox: the lead's inbox, the record of decisions, and absences in the place of holds.

An event is marked as handled in the transaction of its effect, so it has that effect once.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bench.peers.fastapi_tables import Absence, Decision, Hold, Outbox, WorkItem

_BATCH = 50
_IDLE_S = 0.05


async def follow(sessions: async_sessionmaker[AsyncSession]) -> None:
    """Handle what is told, for ever."""
    while True:
        try:
            handled = await _batch(sessions)
        except Exception:
            logging.getLogger("peer").exception("not handled")
            handled = 0
        if handled < _BATCH:
            await asyncio.sleep(_IDLE_S)


async def _batch(sessions: async_sessionmaker[AsyncSession]) -> int:
    async with sessions.begin() as db:
        due = select(Outbox).where(Outbox.handle_time.is_(None)).order_by(Outbox.id).limit(_BATCH)
        rows = (await db.scalars(due.with_for_update(skip_locked=True))).all()
        for row in rows:
            await _handle(db, row)
            row.handle_time = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    return len(rows)


async def _handle(db: AsyncSession, row: Outbox) -> None:
    told = json.loads(row.data)
    if row.event == "LeaveRequested":
        due = dt.datetime.fromisoformat(told["due_time"])
        db.add(WorkItem(request=told["id"], team=told["team"], state="OPEN", due_time=due, card=row.data))
        return
    closed = {"state": "DONE", "close_time": row.create_time}
    await db.execute(update(WorkItem).where(WorkItem.request == told["id"], WorkItem.state == "OPEN").values(**closed))
    await db.execute(delete(Hold).where(Hold.request == told["id"]))
    times = {name: dt.datetime.fromisoformat(told[name]) for name in ("start_time", "end_time")}
    db.add(Decision(request=told["id"], decider=row.actor, outcome="ALLOW", decide_time=row.create_time))
    db.add(Absence(request=told["id"], employee=told["employee"], team=told["team"], **times))
