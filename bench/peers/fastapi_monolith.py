"""The peer: leave as one FastAPI application on the SQLAlchemy ORM, as its documentation teaches it.

It answers the same three questions over the same data as Zhongtai, with the same promises: the caller from a signed
cookie and checked against the team; what is asked for charged by the roster, looked at beside other leave, colleagues,
cover and limits, and held; the approval guarded by the request's version; with the ledger lines, the audit row behind
its chain, the event in the outbox and the remembered answer in one transaction, flushed to the disk. What follows (the
item in the lead's inbox, the decision on record, the absence in the place of the hold) follows from the outbox, once.
It offers no other days to who asks, and shows the lead no service levels.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import json
import os
import sys
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Annotated, Any

import jwt
import uvicorn
from fastapi import Cookie, Depends, FastAPI, HTTPException, Query
from sqlalchemy import event, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import selectinload
from sqlalchemy.orm.exc import StaleDataError

from bench.peers import fastapi_following
from bench.peers.fastapi_shapes import Approval, Asked, Caller, LeaveOut, Page
from bench.peers.fastapi_tables import (
    LANES,
    Absence,
    Answered,
    Audit,
    AuditLane,
    Base,
    Book,
    Charge,
    Hold,
    LeaveRequest,
    LedgerLine,
    Outbox,
    Policy,
    Requirement,
    Shift,
)

SECRET = os.environ.get("PEER_SECRET", "a secret that is only used in a benchmark, long enough")
URL = os.environ.get("PEER_DATABASE", "sqlite+aiosqlite://")
ON_SQLITE = URL.startswith("sqlite")
# As many connections as there are clients; asyncpg keeps its prepared statements on each.
engine = create_async_engine(URL) if ON_SQLITE else create_async_engine(URL, pool_size=20, max_overflow=10)
sessions = async_sessionmaker(engine, expire_on_commit=False)
STANDING = ("PENDING", "APPROVED")

if ON_SQLITE:

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()


@asynccontextmanager
async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with sessions.begin() as db:
        known = set(await db.scalars(select(AuditLane.lane)))
        db.add_all(AuditLane(lane=lane) for lane in range(LANES) if lane not in known)
    following = asyncio.create_task(fastapi_following.follow(sessions))
    yield
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


async def session() -> AsyncIterator[AsyncSession]:
    async with sessions() as opened:
        yield opened


def caller(zt: Annotated[str, Cookie()]) -> Caller:
    try:
        claims = jwt.decode(zt, SECRET, algorithms=["HS256"])
    except jwt.InvalidTokenError as error:
        raise HTTPException(401) from error
    return Caller(employee=claims["sub"], leads=claims["leads"])


Session = Annotated[AsyncSession, Depends(session)]
Who = Annotated[Caller, Depends(caller)]


@app.get("/v1/leaveRequests", response_model=Page)
async def list_requests(
    db: Session, who: Who, team: str, page_size: Annotated[int, Query(alias="pageSize", ge=1, le=1000)] = 50
) -> Page:
    if team not in who.leads:
        raise HTTPException(403)
    wanted = (
        select(LeaveRequest)
        .where(LeaveRequest.team == team)
        .order_by(LeaveRequest.start_time.desc(), LeaveRequest.id.desc())
        .limit(page_size + 1)
        .options(selectinload(LeaveRequest.charges))
    )
    rows = list((await db.scalars(wanted)).all())
    token = rows[page_size - 1].id if len(rows) > page_size else ""
    return Page(leave_requests=[LeaveOut.model_validate(row) for row in rows[:page_size]], next_page_token=token)


@app.post("/v1/leaveRequests", response_model=LeaveOut)
async def ask(db: Session, who: Who, asked: Asked) -> LeaveOut:
    now = _now()
    wanted = asked.leave_request
    start, end = (moment.astimezone(dt.UTC).replace(tzinfo=None) for moment in (wanted.start_time, wanted.end_time))
    async with db.begin():
        key = f"{who.employee}|{asked.request_id}"
        answered = await db.get(Answered, key)
        if answered is not None:
            return LeaveOut.model_validate_json(answered.answer)
        await _hold_book(db, wanted.employee)
        shifts = await _shifts(db, wanted.employee, start, end)
        if not shifts or shifts[0].team not in who.leads:
            raise HTTPException(403)
        charges = [(shift, minutes) for shift in shifts if (minutes := _charged(shift, start, end))]
        await _see_that_it_fits(db, wanted.employee, shifts[0].team, start, end)
        if not charges:
            raise HTTPException(400, "NOTHING_TO_CHARGE")
        name = str(uuid.uuid4())
        request = LeaveRequest(
            id=name,
            employee=wanted.employee,
            team=shifts[0].team,
            leave_type=wanted.leave_type,
            state="PENDING",
            start_time=start,
            end_time=end,
            charged_minutes=sum(minutes for _, minutes in charges),
            create_time=now,
            due_time=now + dt.timedelta(hours=24),
            reason=wanted.reason,
            charges=[Charge(work_date=shift.work_date, minutes=count, shift=shift.id) for shift, count in charges],
        )
        db.add(request)
        span = {"start_time": start, "end_time": end}
        until = now + dt.timedelta(days=1)
        db.add(Hold(request=name, employee=wanted.employee, team=request.team, expire_time=until, **span))
        _post(db, request, "free", "hold", now)
        return await _answer(db, who, key, request, action="ask", told="LeaveRequested", now=now)


@app.post("/v1/leaveRequests/{name}:approve", response_model=LeaveOut)
async def approve(db: Session, who: Who, name: str, asked: Approval) -> LeaveOut:
    now = _now()
    try:
        async with db.begin():
            key = f"{who.employee}|{asked.request_id}"
            answered = await db.get(Answered, key)
            if answered is not None:
                return LeaveOut.model_validate_json(answered.answer)
            request = await db.get(LeaveRequest, name, options=[selectinload(LeaveRequest.charges)])
            if request is None:
                raise HTTPException(404)
            if request.team not in who.leads or request.employee == who.employee:
                raise HTTPException(403)
            if request.state != "PENDING":
                raise HTTPException(400, "NOT_PENDING")
            request.state = "APPROVED"
            _post(db, request, "hold", "confirmed", now)
            return await _answer(db, who, key, request, action="approve", told="LeaveDecided", now=now)
    except StaleDataError as error:
        raise HTTPException(409) from error


async def _hold_book(db: AsyncSession, employee: str) -> None:
    """Let nobody else ask for this person until the transaction ends."""
    held = update(Book).where(Book.employee == employee).values(version=Book.version + 1)
    if not (await db.execute(held)).rowcount:
        with suppress(IntegrityError):
            async with db.begin_nested():
                db.add(Book(employee=employee))
        await db.execute(held)


async def _shifts(db: AsyncSession, employee: str, start: dt.datetime, end: dt.datetime) -> list[Shift]:
    mine = select(Shift).where(Shift.employee == employee, Shift.start_time < end, Shift.end_time > start)
    return list((await db.scalars(mine.order_by(Shift.start_time))).all())


def _charged(shift: Shift, start: dt.datetime, end: dt.datetime) -> int:
    """Paid minutes of a shift inside of [start, end)."""
    first, last = max(start, shift.start_time), min(end, shift.end_time)
    minutes = int((last - first).total_seconds()) // 60
    for offset, length in shift.unpaid_breaks:
        begins = shift.start_time + dt.timedelta(minutes=offset)
        out = min(last, begins + dt.timedelta(minutes=length)) - max(first, begins)
        minutes -= max(0, int(out.total_seconds()) // 60)
    return minutes


async def _see_that_it_fits(db: AsyncSession, employee: str, team: str, start: dt.datetime, end: dt.datetime) -> None:
    """Look at the person's other leave, at colleagues, limits and cover; who is to decide sees the same."""
    inside = (LeaveRequest.start_time < end, LeaveRequest.end_time > start, LeaveRequest.state.in_(STANDING))
    if await db.scalar(select(func.count()).where(LeaveRequest.employee == employee, *inside)):
        raise HTTPException(400, "OVERLAPS_LEAVE")
    off = await db.scalar(
        select(func.count(LeaveRequest.employee.distinct())).where(LeaveRequest.team == team, *inside)
    )
    policies = (await db.scalars(select(Policy).where(Policy.team == team))).all()
    if any((off or 0) >= policy.most_off for policy in policies):
        raise HTTPException(400, "LIMIT_REACHED")
    needed = await db.scalar(
        select(func.max(Requirement.agents)).where(
            Requirement.team == team, Requirement.start_time < end, Requirement.start_time > start
        )
    )
    if needed is None:
        return
    counts = []
    for kind in (Shift, Absence, Hold):
        at_work = select(func.count()).where(kind.team == team, kind.start_time < end, kind.end_time > start)
        counts.append(await db.scalar(at_work) or 0)
    if counts[0] - counts[1] - counts[2] <= needed:
        raise HTTPException(400, "CREW_TOO_SMALL")


def _post(db: AsyncSession, request: LeaveRequest, source: str, target: str, now: dt.datetime) -> None:
    """Move the request's minutes from one account to another."""
    for account, minutes in ((source, -request.charged_minutes), (target, request.charged_minutes)):
        db.add(LedgerLine(request=request.id, account=f"{account}:{request.id}", minutes=minutes, create_time=now))


async def _answer(
    db: AsyncSession, who: Caller, key: str, request: LeaveRequest, *, action: str, told: str, now: dt.datetime
) -> LeaveOut:
    """Put on record what was done, tell it, and remember the answer."""
    lane, last = await _last_of_a_chain(db)
    said = json.dumps([last, who.employee, action, request.id, now.isoformat()])
    digest = hashlib.sha256(said.encode()).hexdigest()
    row = {"actor": who.employee, "action": action, "subject": request.id, "create_time": now}
    db.add(Audit(lane=lane, previous=last, hash=digest, **row))
    answer = LeaveOut.model_validate(request)
    text = answer.model_dump_json()
    db.add(Outbox(event=told, actor=who.employee, data=text, create_time=now))
    db.add(Answered(key=key, answer=text, created=int(now.timestamp())))
    return answer


async def _last_of_a_chain(db: AsyncSession) -> tuple[int, str]:
    """A chain of the audit log that nobody else writes to now, and its last hash."""
    lane = 0
    if not ON_SQLITE:
        some = select(AuditLane.lane).limit(1)
        free = await db.scalar(some.with_for_update(skip_locked=True))
        lane = free if free is not None else await db.scalar(some.with_for_update()) or 0
    newest = select(Audit.hash).where(Audit.lane == lane).order_by(Audit.id.desc()).limit(1)
    return lane, await db.scalar(newest) or "0" * 64


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)


def cookie(employee: str, team: str) -> str:
    """The cookie of a lead who is signed in."""
    return jwt.encode({"sub": employee, "leads": [team]}, SECRET, algorithm="HS256")


if __name__ == "__main__":
    uvicorn.run(
        "bench.peers.fastapi_monolith:app",
        host="127.0.0.1",
        port=int(sys.argv[1]),
        workers=int(sys.argv[2]),
        loop="uvloop",
        http="httptools",
        access_log=False,
        log_level="warning",
    )
