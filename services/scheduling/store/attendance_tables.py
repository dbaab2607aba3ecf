"""The tables of attendance: what was reported, what was made of it, and what was closed."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


def _minutes(*names: str) -> tuple[sa.Column[int], ...]:
    return tuple(sa.Column(f"{name}_minutes", sa.Integer, nullable=False) for name in names)


# Ids of punches at their sources, so that a clock may tell them again; the punches themselves are in `punch`.
PUNCH_TOLD = sa.Table(
    "punch_told",
    METADATA,
    _tenant(),
    sa.Column("source", sa.String(40), primary_key=True),
    sa.Column("report", sa.String(80), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("punch_time", UtcDateTime, nullable=False),
    sa.Column("came", sa.Boolean, nullable=False),
)

DESK_STATE = sa.Table(
    "desk_state",
    METADATA,
    _tenant(),
    sa.Column("source", sa.String(40), primary_key=True),
    sa.Column("report", sa.String(80), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("state", sa.String(40), nullable=False),
    sa.Column("record_time", UtcDateTime, nullable=False),
    sa.Index("desk_state_employee", "tenant", "employee", "start_time"),
)

# The newest state of each desk. version: its start in microseconds, so that older news changes nothing.
DESK_NOW = sa.Table(
    "desk_now",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("state", sa.String(40), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

ATTENDANCE_CAUSE = sa.Table(
    "attendance_cause",
    METADATA,
    _tenant(),
    sa.Column("source", sa.String(40), primary_key=True),
    sa.Column("cause", sa.String(80), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("end_time", UtcDateTime, nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("cancelled", sa.Boolean, nullable=False),
    sa.Index("attendance_cause_employee", "tenant", "employee", "start_time"),
)

# team: empty where the rule is for all of the centre. states: pairs of a state and what it means.
ATTENDANCE_RULE = sa.Table(
    "attendance_rule",
    METADATA,
    _tenant(),
    sa.Column("centre", sa.String(80), primary_key=True),
    sa.Column("team", sa.String(80), primary_key=True),
    *_minutes("late_grace", "early_grace", "off_phone"),
    sa.Column("states", sa.JSON, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

# One row for each examined shift. cells: seconds asked for, kept and worked on the phones by cell of 15 minutes.
# cycle_minutes: work that counts in a cycle, NULL where hours are not averaged. shift_version: of the shift that was
# examined; another wants it examined again.
ATTENDANCE_DAY = sa.Table(
    "attendance_day",
    METADATA,
    _tenant(),
    sa.Column("shift", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("work_date", sa.String(10), nullable=False),
    *_minutes("scheduled", "worked", "late", "early", "absent", "excused", "leave", "extra"),
    *_minutes("overtime_workday", "overtime_rest_day", "overtime_holiday"),
    sa.Column("cycle_minutes", sa.Integer),
    sa.Column("missing_punch_count", sa.Integer, nullable=False),
    sa.Column("come_time", UtcDateTime),
    sa.Column("leave_time", UtcDateTime),
    sa.Column("observed", sa.Boolean, nullable=False),
    sa.Column("scheduled_seconds", sa.Integer, nullable=False),
    sa.Column("adherent_seconds", sa.Integer, nullable=False),
    sa.Column("worked_seconds", sa.Integer, nullable=False),
    sa.Column("cells", sa.JSON, nullable=False),
    sa.Column("shift_version", sa.BigInteger, nullable=False),
    sa.Column("examine_time", UtcDateTime, nullable=False),
    sa.Index("attendance_day_date", "tenant", "work_date", "employee"),
    sa.Index("attendance_day_employee", "tenant", "employee", "work_date"),
)

# exception: made of the shift and the kind. resolver: empty where it was resolved by itself.
ATTENDANCE_EXCEPTION = sa.Table(
    "attendance_exception",
    METADATA,
    _tenant(),
    sa.Column("exception", sa.String(63), primary_key=True),
    sa.Column("shift", sa.String(63), nullable=False),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("work_date", sa.String(10), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("minutes", sa.Integer, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(24), nullable=False),
    sa.Column("note", sa.String(200), nullable=False),
    sa.Column("source", sa.String(128), nullable=False),
    sa.Column("resolver", sa.String(80), nullable=False),
    sa.Column("change_time", UtcDateTime, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Index("attendance_exception_shift", "tenant", "shift"),
    sa.Index("attendance_exception_date", "tenant", "work_date", "employee"),
)

ATTENDANCE_CLOSE = sa.Table(
    "attendance_close",
    METADATA,
    _tenant(),
    sa.Column("close", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("start_date", sa.String(10), nullable=False),
    sa.Column("end_date", sa.String(10), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("close_time", UtcDateTime, nullable=False),
    sa.Column("employee_count", sa.Integer, nullable=False),
    sa.Column("told_count", sa.Integer, nullable=False),
    sa.Column("open_count", sa.Integer, nullable=False),
    sa.UniqueConstraint("tenant", "centre", "start_date", name="attendance_close_start"),
)

# What a version of a close told of a person; never changed. days, cycles: facts of each day, and of each cycle that
# ended in the period, as they were told.
ATTENDANCE_CLOSED = sa.Table(
    "attendance_closed",
    METADATA,
    _tenant(),
    sa.Column("close", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("days", sa.JSON, nullable=False),
    sa.Column("cycles", sa.JSON, nullable=False, server_default="[]"),
)
