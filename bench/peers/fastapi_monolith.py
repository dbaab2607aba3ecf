"""The peer: leave as one FastAPI application on the SQLAlchemy ORM, as its documentation teaches it.

It answers the same two questions over the same data as Zhongtai, with the same promises: the caller from a signed
cookie and checked against the team; the approval, its two ledger lines, the audit row with its hash, the event in the
outbox and the remembered answer in one transaction, flushed to the disk.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import sys
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import jwt
import uvicorn
from fastapi import Cookie, Depends, FastAPI, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from sqlalchemy import BigInteger, ForeignKey, Index, String, event, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship, selectinload

SECRET = os.environ.get("PEER_SECRET", "a secret that is only used in a benchmark, long enough")
engine = create_async_engine(os.environ.get("PEER_DATABASE", "sqlite+aiosqlite://"))
sessions = async_sessionmaker(engine, expire_on_commit=False)


@event.listens_for(engine.sync_engine, "connect")
def _prepare(connection: object, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


class Base(DeclarativeBase):
    pass


class LeaveRequest(Base):
    __tablename__ = "leave_request"
    __table_args__ = (Index("leave_request_team", "team", "start_time"),)
    id: Mapped[str] = mapped_column(String(63), primary_key=True)
    employee: Mapped[str] = mapped_column(String(80))
    team: Mapped[str] = mapped_column(String(80))
    leave_type: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(32))
    start_time: Mapped[dt.datetime]
    end_time: Mapped[dt.datetime]
    charged_minutes: Mapped[int]
    create_time: Mapped[dt.datetime]
    due_time: Mapped[dt.datetime]
    reason: Mapped[str] = mapped_column(String(500))
    version: Mapped[int] = mapped_column(default=1)
    charges: Mapped[list[Charge]] = relationship(order_by="Charge.work_date")


class Charge(Base):
    __tablename__ = "charge"
    request: Mapped[str] = mapped_column(ForeignKey("leave_request.id"), primary_key=True)
    work_date: Mapped[str] = mapped_column(String(10), primary_key=True)
    minutes: Mapped[int]
    shift: Mapped[str] = mapped_column(String(80))


class LedgerLine(Base):
    __tablename__ = "ledger_line"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    request: Mapped[str] = mapped_column(String(63), index=True)
    account: Mapped[str] = mapped_column(String(120))
    minutes: Mapped[int]
    create_time: Mapped[dt.datetime]


class Audit(Base):
    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    actor: Mapped[str] = mapped_column(String(80))
    action: Mapped[str] = mapped_column(String(80))
    subject: Mapped[str] = mapped_column(String(80))
    create_time: Mapped[dt.datetime]
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class Outbox(Base):
    __tablename__ = "outbox"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    event: Mapped[str] = mapped_column(String(80))
    data: Mapped[str]
    create_time: Mapped[dt.datetime]


class Answered(Base):
    __tablename__ = "answered"
    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    answer: Mapped[str]
    created: Mapped[int] = mapped_column(BigInteger)


class Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, from_attributes=True)


class ChargeOut(Camel):
    work_date: str
    minutes: int
    shift: str


class LeaveOut(Camel):
    id: str
    employee: str
    team: str
    leave_type: str
    state: str
    start_time: dt.datetime
    end_time: dt.datetime
    charged_minutes: int
    create_time: dt.datetime
    due_time: dt.datetime
    reason: str
    charges: list[ChargeOut]


class Page(Camel):
    leave_requests: list[LeaveOut]
    next_page_token: str = ""


class Approval(Camel):
    request_id: uuid.UUID
    comment: str = Field("", max_length=500)


class Caller(BaseModel):
    employee: str
    leads: list[str]


@asynccontextmanager
async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield
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


@app.post("/v1/leaveRequests/{name}:approve", response_model=LeaveOut)
async def approve(db: Session, who: Who, name: str, asked: Approval) -> LeaveOut:
    now = dt.datetime.now(dt.UTC).replace(tzinfo=None)
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
        request.version += 1
        held, confirmed = f"hold:{name}", f"confirmed:{name}"
        db.add(LedgerLine(request=name, account=held, minutes=-request.charged_minutes, create_time=now))
        db.add(LedgerLine(request=name, account=confirmed, minutes=request.charged_minutes, create_time=now))
        last = await db.scalar(select(Audit.hash).order_by(Audit.id.desc()).limit(1)) or "0" * 64
        told = json.dumps([last, who.employee, "approve", name, now.isoformat()])
        digest = hashlib.sha256(told.encode()).hexdigest()
        db.add(Audit(actor=who.employee, action="approve", subject=name, create_time=now, previous=last, hash=digest))
        answer = LeaveOut.model_validate(request)
        db.add(Outbox(event="LeaveDecided", data=answer.model_dump_json(), create_time=now))
        db.add(Answered(key=key, answer=answer.model_dump_json(), created=int(now.timestamp())))
    return answer


def cookie(employee: str, team: str) -> str:
    """The cookie of a lead who is signed in."""
    return jwt.encode({"sub": employee, "leads": [team]}, SECRET, algorithm="HS256")


if __name__ == "__main__":
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=int(sys.argv[1]),
        loop="uvloop",
        http="httptools",
        access_log=False,
        log_level="warning",
    )
