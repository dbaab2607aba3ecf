"""Attendance: what was reported, what was made of it, what was closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_BY_PERSON = ("punch_told", "desk_state", "desk_now", "attendance_cause", "attendance_closed")
_BY_SITE = ("attendance_rule", "attendance_close")
_BY_REACH = ("attendance_day", "attendance_exception")


def upgrade() -> None:
    """Go forward; there is no way back."""
    _make_attendance_cause()
    _make_attendance_close()
    _make_attendance_closed()
    _make_attendance_day()
    _make_attendance_exception()
    _make_attendance_rule()
    _make_desk_now()
    _make_desk_state()
    _make_punch_told()
    if op.get_bind().dialect.name == "postgresql":
        for statement in _walls():
            op.execute(statement)


def _walls() -> list[str]:
    by_person = [each for table in _BY_PERSON for each in history.of_person(table)]
    by_site = [each for table in _BY_SITE for each in history.of_site(table)]
    return by_person + by_site + [each for table in _BY_REACH for each in history.of_reach(table)]


def _make_attendance_cause() -> None:
    op.create_table(
        "attendance_cause",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("cause", sa.String(80), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "source", "cause"),
    )


def _make_attendance_close() -> None:
    op.create_table(
        "attendance_close",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("close", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("start_date", sa.String(10), nullable=False),
        sa.Column("end_date", sa.String(10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("close_time", UtcDateTime(), nullable=False),
        sa.Column("employee_count", sa.Integer(), nullable=False),
        sa.Column("told_count", sa.Integer(), nullable=False),
        sa.Column("open_count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "close"),
        sa.UniqueConstraint("tenant", "centre", "start_date", name="attendance_close_start"),
    )


def _make_attendance_closed() -> None:
    op.create_table(
        "attendance_closed",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("close", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "close", "employee", "version"),
    )


def _make_attendance_day() -> None:
    op.create_table(
        "attendance_day",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("shift", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("work_date", sa.String(10), nullable=False),
        sa.Column("scheduled_minutes", sa.Integer(), nullable=False),
        sa.Column("worked_minutes", sa.Integer(), nullable=False),
        sa.Column("late_minutes", sa.Integer(), nullable=False),
        sa.Column("early_minutes", sa.Integer(), nullable=False),
        sa.Column("absent_minutes", sa.Integer(), nullable=False),
        sa.Column("excused_minutes", sa.Integer(), nullable=False),
        sa.Column("leave_minutes", sa.Integer(), nullable=False),
        sa.Column("extra_minutes", sa.Integer(), nullable=False),
        sa.Column("overtime_workday_minutes", sa.Integer(), nullable=False),
        sa.Column("overtime_rest_day_minutes", sa.Integer(), nullable=False),
        sa.Column("overtime_holiday_minutes", sa.Integer(), nullable=False),
        sa.Column("missing_punch_count", sa.Integer(), nullable=False),
        sa.Column("come_time", UtcDateTime(), nullable=True),
        sa.Column("leave_time", UtcDateTime(), nullable=True),
        sa.Column("observed", sa.Boolean(), nullable=False),
        sa.Column("scheduled_seconds", sa.Integer(), nullable=False),
        sa.Column("adherent_seconds", sa.Integer(), nullable=False),
        sa.Column("worked_seconds", sa.Integer(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("shift_version", sa.BigInteger(), nullable=False),
        sa.Column("examine_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "shift"),
    )


def _make_attendance_exception() -> None:
    op.create_table(
        "attendance_exception",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("exception", sa.String(63), nullable=False),
        sa.Column("shift", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("work_date", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(24), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.Column("source", sa.String(128), nullable=False),
        sa.Column("resolver", sa.String(80), nullable=False),
        sa.Column("change_time", UtcDateTime(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "exception"),
    )


def _make_attendance_rule() -> None:
    op.create_table(
        "attendance_rule",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("late_grace_minutes", sa.Integer(), nullable=False),
        sa.Column("early_grace_minutes", sa.Integer(), nullable=False),
        sa.Column("off_phone_minutes", sa.Integer(), nullable=False),
        sa.Column("states", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre", "team"),
    )


def _make_desk_now() -> None:
    op.create_table(
        "desk_now",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee"),
    )


def _make_desk_state() -> None:
    op.create_table(
        "desk_state",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("report", sa.String(80), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("record_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "source", "report"),
    )


def _make_punch_told() -> None:
    op.create_table(
        "punch_told",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("report", sa.String(80), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("punch_time", UtcDateTime(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "source", "report"),
    )
