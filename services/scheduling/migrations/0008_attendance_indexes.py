"""Indexes by which attendance and ended shifts are found."""

from __future__ import annotations

from services.kit import history

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.index("shift_end", "shift", "end_time")
    history.index("attendance_cause_employee", "attendance_cause", "tenant", "employee", "start_time")
    history.index("attendance_day_date", "attendance_day", "tenant", "work_date", "employee")
    history.index("attendance_day_employee", "attendance_day", "tenant", "employee", "work_date")
    history.index("attendance_exception_date", "attendance_exception", "tenant", "work_date", "employee")
    history.index("attendance_exception_shift", "attendance_exception", "tenant", "shift")
    history.index("desk_state_employee", "desk_state", "tenant", "employee", "start_time")
