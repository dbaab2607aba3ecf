"""The tables of leave. Triggers that guard them stand in the migration."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit import tables

METADATA = sa.MetaData()

REQUEST = sa.Table(
    "leave_request",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("request", sa.String(80), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("leave_type", sa.String(32), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("start_time", tables.UtcDateTime, nullable=False),
    sa.Column("end_time", tables.UtcDateTime, nullable=False),
    sa.Column("minutes", sa.Integer, nullable=False),
    sa.Column("charges", sa.JSON, nullable=False),
    sa.Column("reason", sa.String(500), nullable=False),
    sa.Column("circumstance", sa.String(80), nullable=False),
    sa.Column("state", sa.String(32), nullable=False),
    sa.Column("levels", sa.Integer, nullable=False),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("submit_time", tables.UtcDateTime, nullable=False),
    sa.Column("decided_by", sa.String(80), nullable=False),
    sa.Column("decide_time", tables.UtcDateTime),
    sa.Column("first_approver", sa.String(80), nullable=False),
    sa.Column("policy_version", sa.String(120), nullable=False),
    sa.Column("review_due", sa.Boolean, nullable=False),
    sa.Column("evidence", sa.String(16), nullable=False),
    sa.Column("evidence_due_on", sa.String(10), nullable=False),
    sa.Column("evidence_told", sa.Boolean, nullable=False),
    sa.Column("proposed", sa.JSON),
    sa.Column("superseded", sa.JSON, nullable=False),
    sa.Column("resume", sa.String(32), nullable=False),
    sa.Column("decision", sa.LargeBinary, nullable=False),
    sa.Column("due_time", tables.UtcDateTime),
    sa.Column("wait_if_short", sa.Boolean, nullable=False),
    sa.Column("look_time", tables.UtcDateTime),
    sa.Column("hold_time", tables.UtcDateTime),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Index("leave_request_team", "tenant", "team", "start_time", "request"),
    sa.Index("leave_request_employee", "tenant", "employee", "start_time"),
    sa.Index("leave_request_state", "state", "start_time"),
)

SPAN = sa.Table(
    "leave_span",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("request", sa.String(80), primary_key=True),
    sa.Column("part", sa.String(8), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("start_time", tables.UtcDateTime, nullable=False),
    sa.Column("end_time", tables.UtcDateTime, nullable=False),
    sa.CheckConstraint("start_time < end_time", name="leave_span_forward"),
    sa.Index("leave_span_employee", "tenant", "employee", "start_time"),
)

TRANSITION = sa.Table(
    "leave_transition",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("request", sa.String(80), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("what", sa.String(32), nullable=False),
    sa.Column("actor", sa.String(128), nullable=False),
    sa.Column("on_behalf_of", sa.String(80), nullable=False),
    sa.Column("role", sa.String(32), nullable=False),
    sa.Column("time", tables.UtcDateTime, nullable=False),
    sa.Column("from_state", sa.String(32), nullable=False),
    sa.Column("to_state", sa.String(32), nullable=False),
    sa.Column("reason", sa.String(500), nullable=False),
    sa.Column("policy_version", sa.String(120), nullable=False),
    sa.Column("balance_before_minutes", sa.Integer),
    sa.Column("balance_after_minutes", sa.Integer),
)

BOOK = sa.Table(
    "leave_book",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("version", sa.BigInteger, nullable=False),
)

ACCOUNT = sa.Table(
    "leave_account",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("account", sa.String(200), primary_key=True),
    sa.Column("minutes", sa.Integer, nullable=False),
    sa.Column("floor_minutes", sa.Integer, nullable=False),
    sa.CheckConstraint("minutes >= floor_minutes", name="leave_account_floor"),
)

LOT = sa.Table(
    "leave_lot",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("account", sa.String(200), primary_key=True),
    sa.Column("leave_type", sa.String(32), nullable=False),
    sa.Column("lot", sa.String(32), nullable=False),
    sa.Column("usable_from", sa.String(10), nullable=False),
    sa.Column("expires_on", sa.String(10), nullable=False),
    sa.Column("statutory", sa.Boolean, nullable=False),
    sa.Column("borrow_minutes", sa.Integer, nullable=False),
    sa.Index("leave_lot_expiry", "expires_on"),
    sa.Index("leave_lot_type", "tenant", "leave_type"),
)

POSTING = sa.Table(
    "leave_posting",
    METADATA,
    sa.Column("seq", tables.Serial, primary_key=True, autoincrement=True),
    sa.Column("tenant", sa.String(63), nullable=False),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("key", sa.String(250), nullable=False),
    sa.Column("leave_type", sa.String(32), nullable=False),
    sa.Column("what", sa.String(32), nullable=False),
    sa.Column("effective_date", sa.String(10), nullable=False),
    sa.Column("post_time", tables.UtcDateTime, nullable=False),
    sa.Column("source", sa.String(160), nullable=False),
    sa.Column("request", sa.String(80), nullable=False),
    sa.Column("reverses", sa.String(250), nullable=False),
    sa.UniqueConstraint("tenant", "employee", "key", name="leave_posting_once"),
    sa.Index("leave_posting_employee", "tenant", "employee", "seq"),
    sa.Index("leave_posting_request", "tenant", "request"),
    sqlite_autoincrement=True,
)

ENTRY = sa.Table(
    "leave_entry",
    METADATA,
    sa.Column("posting", sa.BigInteger, sa.ForeignKey("leave_posting.seq"), primary_key=True, autoincrement=False),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("tenant", sa.String(63), nullable=False),
    sa.Column("account", sa.String(200), nullable=False),
    sa.Column("minutes", sa.Integer, nullable=False),
    sa.Column("work_date", sa.String(10), nullable=False),
    sa.Column("lot", sa.String(200), nullable=False),
)

KIND = sa.Table(
    "leave_kind",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("code", sa.String(32), primary_key=True),
    sa.Column("effective_date", sa.String(10), primary_key=True),
    sa.Column("rule", sa.JSON, nullable=False),
    sa.Column("two_levels", sa.Boolean, nullable=False),
    sa.Column("private", sa.Boolean, nullable=False),
    sa.Column("blackouts", sa.JSON, nullable=False),
)

CLOSED_YEAR = sa.Table(
    "leave_closed_year",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("leave_type", sa.String(32), primary_key=True),
    sa.Column("year", sa.Integer, primary_key=True),
    sa.Column("close_time", tables.UtcDateTime, nullable=False),
)

ROSTERED = sa.Table(
    "leave_rostered_day",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("work_date", sa.String(10), primary_key=True),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("shifts", sa.JSON, nullable=False),
)

CALENDAR = sa.Table(
    "leave_calendar_day",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("jurisdiction", sa.String(16), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    sa.Column("day_class", sa.String(32), nullable=False),
    sa.Column("holiday", sa.String(64), nullable=False),
)

tables.add_to(METADATA)
