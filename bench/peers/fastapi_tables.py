"""Tables of the peer, as SQLAlchemy's documentation teaches to write them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

LANES = 16
"""Chains of the audit log, so that writers need not wait for one another."""


class Base(DeclarativeBase):
    pass


class LeaveRequest(Base):
    __tablename__ = "leave_request"
    __table_args__ = (
        Index("leave_request_team", "team", "start_time", "id"),
        Index("leave_request_employee", "employee", "start_time"),
    )
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
    # Nobody overwrites what somebody else has changed meanwhile.
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 -- as the documentation has it


class Charge(Base):
    __tablename__ = "charge"
    request: Mapped[str] = mapped_column(ForeignKey("leave_request.id"), primary_key=True)
    work_date: Mapped[str] = mapped_column(String(10), primary_key=True)
    minutes: Mapped[int]
    shift: Mapped[str] = mapped_column(String(80))


class Shift(Base):
    __tablename__ = "shift"
    __table_args__ = (Index("shift_employee", "employee", "start_time"),)
    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    employee: Mapped[str] = mapped_column(String(80))
    team: Mapped[str] = mapped_column(String(80))
    work_date: Mapped[str] = mapped_column(String(10))
    start_time: Mapped[dt.datetime]
    end_time: Mapped[dt.datetime]
    unpaid_breaks: Mapped[list[list[int]]] = mapped_column(JSON)


class Requirement(Base):
    __tablename__ = "requirement"
    team: Mapped[str] = mapped_column(String(80), primary_key=True)
    start_time: Mapped[dt.datetime] = mapped_column(primary_key=True)
    agents: Mapped[int]


class Policy(Base):
    __tablename__ = "policy"
    id: Mapped[str] = mapped_column(String(63), primary_key=True)
    team: Mapped[str] = mapped_column(String(80), index=True)
    most_off: Mapped[int]


class Book(Base):
    """One row a person: whoever writes to a person's ledger holds it."""

    __tablename__ = "book"
    employee: Mapped[str] = mapped_column(String(80), primary_key=True)
    version: Mapped[int] = mapped_column(default=0)


class Hold(Base):
    __tablename__ = "hold"
    __table_args__ = (Index("hold_team", "team", "start_time"),)
    request: Mapped[str] = mapped_column(String(63), primary_key=True)
    employee: Mapped[str] = mapped_column(String(80))
    team: Mapped[str] = mapped_column(String(80))
    start_time: Mapped[dt.datetime]
    end_time: Mapped[dt.datetime]
    expire_time: Mapped[dt.datetime]


class Absence(Base):
    __tablename__ = "absence"
    __table_args__ = (Index("absence_team", "team", "start_time"),)
    request: Mapped[str] = mapped_column(String(63), primary_key=True)
    employee: Mapped[str] = mapped_column(String(80))
    team: Mapped[str] = mapped_column(String(80))
    start_time: Mapped[dt.datetime]
    end_time: Mapped[dt.datetime]


class WorkItem(Base):
    __tablename__ = "work_item"
    __table_args__ = (Index("work_item_team", "team", "state", "due_time"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    request: Mapped[str] = mapped_column(String(63), unique=True)
    team: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(16))
    due_time: Mapped[dt.datetime]
    card: Mapped[str]
    close_time: Mapped[dt.datetime | None]


class Decision(Base):
    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    request: Mapped[str] = mapped_column(String(63), index=True)
    decider: Mapped[str] = mapped_column(String(80))
    outcome: Mapped[str] = mapped_column(String(16))
    decide_time: Mapped[dt.datetime]


class LedgerLine(Base):
    __tablename__ = "ledger_line"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    request: Mapped[str] = mapped_column(String(63), index=True)
    account: Mapped[str] = mapped_column(String(120))
    minutes: Mapped[int]
    create_time: Mapped[dt.datetime]


class Audit(Base):
    __tablename__ = "audit"
    __table_args__ = (Index("audit_lane_id", "lane", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    lane: Mapped[int]
    actor: Mapped[str] = mapped_column(String(80))
    action: Mapped[str] = mapped_column(String(80))
    subject: Mapped[str] = mapped_column(String(80))
    create_time: Mapped[dt.datetime]
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class AuditLane(Base):
    """One row a chain; whoever writes behind its last row holds it."""

    __tablename__ = "audit_lane"
    lane: Mapped[int] = mapped_column(primary_key=True)


class Outbox(Base):
    __tablename__ = "outbox"
    __table_args__ = (Index("outbox_handle_time", "handle_time", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    event: Mapped[str] = mapped_column(String(80))
    actor: Mapped[str] = mapped_column(String(80))
    data: Mapped[str]
    create_time: Mapped[dt.datetime]
    handle_time: Mapped[dt.datetime | None]


class Answered(Base):
    __tablename__ = "answered"
    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    answer: Mapped[str]
    created: Mapped[int] = mapped_column(BigInteger)
