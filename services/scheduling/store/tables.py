"""Every table of scheduling.

Amounts that are fractions by nature (contacts expected, handling time) are kept in thousandths as integers, so that
both databases give back what they were given.
"""

from __future__ import annotations

import sqlalchemy as sa

from services.kit import tables

METADATA = sa.MetaData()


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, tables.UtcDateTime, nullable=nullable)


# ------------------------------------------------------------------------------------------------------------- demand

QUEUE = sa.Table(
    "queue",
    METADATA,
    _tenant(),
    sa.Column("queue", sa.String(63), primary_key=True),
    sa.Column("title_en", sa.String(200), nullable=False),
    sa.Column("title_zh", sa.String(200), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("skill", sa.String(32), nullable=False),
    sa.Column("slot_minutes", sa.Integer, nullable=False),
    sa.Column("definition", sa.String(32), nullable=False),
    sa.Column("target_permille", sa.Integer, nullable=False),
    sa.Column("threshold_seconds", sa.Integer, nullable=False),
    sa.Column("occupancy_cap_permille", sa.Integer, nullable=False),
    sa.Column("patience_seconds", sa.Integer, nullable=False),
    sa.Column("planned_shrinkage_permille", sa.Integer, nullable=False),
    sa.Column("unplanned_shrinkage_permille", sa.Integer, nullable=False),
    sa.Column("minimum_crew", sa.Integer, nullable=False),
    sa.Column("open_hours", sa.JSON, nullable=False),
    sa.Column("default_aht_seconds", sa.Integer, nullable=False),
    sa.Column("time_zone", sa.String(64), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("channel", sa.String(16), nullable=False, server_default="CALL"),
    sa.Column("concurrency", sa.SmallInteger, nullable=False, server_default="1"),
    sa.Column("slowdown_permille", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Column("due_minutes", sa.Integer, nullable=False, server_default="0"),
    sa.Column("lag", sa.String(8), nullable=False, server_default="AUTO"),
    sa.Column("asa_cap_seconds", sa.Integer, nullable=False, server_default="0"),
    sa.Column("abandonment_cap_permille", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Column("patience_source", sa.String(24), nullable=False, server_default="GIVEN"),
    sa.Index("queue_centre", "tenant", "centre", "skill"),
)

# Unknown handled contacts and seconds are NULL. covered_minutes: how much of the slot the rows behind it cover.
# source: the import that the figures come from. From `answered` on: what callers met, NULL where not known; blocked are
# not among those offered.
HISTORY_SLOT = sa.Table(
    "history_slot",
    METADATA,
    _tenant(),
    sa.Column("queue", sa.String(63), primary_key=True),
    sa.Column("start_time", tables.UtcDateTime, primary_key=True),
    sa.Column("offered", sa.Integer, nullable=False),
    sa.Column("handled", sa.Integer),
    sa.Column("handle_seconds", sa.BigInteger),
    sa.Column("covered_minutes", sa.Integer, nullable=False),
    sa.Column("source", sa.String(80), nullable=False),
    sa.Column("answered", sa.Integer),
    sa.Column("abandoned", sa.Integer),
    sa.Column("abandoned_short", sa.Integer),
    sa.Column("abandoned_in_time", sa.Integer),
    sa.Column("answered_in_time", sa.Integer),
    sa.Column("talk_seconds", sa.BigInteger),
    sa.Column("hold_seconds", sa.BigInteger),
    sa.Column("after_call_seconds", sa.BigInteger),
    sa.Column("wait_answered_seconds", sa.BigInteger),
    sa.Column("wait_abandoned_seconds", sa.BigInteger),
    sa.Column("blocked", sa.Integer),
    sa.Column("threshold_seconds", sa.Integer),
    sqlite_with_rowid=False,
)

HISTORY_IMPORT = sa.Table(
    "history_import",
    METADATA,
    _tenant(),
    sa.Column("history_import", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("content_hash", sa.String(64), nullable=False),
    sa.Column("interval_minutes", sa.Integer, nullable=False),
    sa.Column("row_count", sa.Integer, nullable=False),
    sa.Column("created_count", sa.Integer, nullable=False),
    sa.Column("updated_count", sa.Integer, nullable=False),
    sa.Column("unchanged_count", sa.Integer, nullable=False),
    sa.Column("error_count", sa.Integer, nullable=False),
    _instant("create_time"),
)

# spread: dispersion and standardised errors, from which every quantile follows.
FORECAST = sa.Table(
    "forecast",
    METADATA,
    _tenant(),
    sa.Column("forecast", sa.String(63), primary_key=True),
    sa.Column("queue", sa.String(63), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("start_date", sa.String(10), nullable=False),
    sa.Column("end_date", sa.String(10), nullable=False),
    sa.Column("model", sa.String(40), nullable=False),
    sa.Column("evidence", sa.JSON, nullable=False),
    sa.Column("spread", sa.JSON, nullable=False),
    sa.Column("provisional_dates", sa.JSON, nullable=False),
    _instant("create_time"),
    sa.Index("forecast_queue", "tenant", "queue", "forecast"),
)

FORECAST_SLOT = sa.Table(
    "forecast_slot",
    METADATA,
    _tenant(),
    sa.Column("forecast", sa.String(63), primary_key=True),
    sa.Column("start_time", tables.UtcDateTime, primary_key=True),
    sa.Column("calls_milli", sa.BigInteger, nullable=False),
    sa.Column("low_milli", sa.BigInteger, nullable=False),
    sa.Column("high_milli", sa.BigInteger, nullable=False),
    sa.Column("aht_milli", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# What is in force: one row per queue and slot. service_level and occupancy are NULL where no contact is expected.
# bounds: what keeps the crew from being smaller, in bits; patience: what it was reckoned with, and whence that is
# known. NULL in what was reckoned before they were kept.
REQUIREMENT = sa.Table(
    "requirement",
    METADATA,
    _tenant(),
    sa.Column("queue", sa.String(63), primary_key=True),
    sa.Column("start_time", tables.UtcDateTime, primary_key=True),
    sa.Column("calls_milli", sa.BigInteger, nullable=False),
    sa.Column("aht_milli", sa.BigInteger, nullable=False),
    sa.Column("agents", sa.Integer, nullable=False),
    sa.Column("heads", sa.Integer, nullable=False),
    sa.Column("service_level_permille", sa.Integer),
    sa.Column("occupancy_permille", sa.Integer),
    sa.Column("bounds", sa.SmallInteger),
    sa.Column("patience_seconds", sa.Integer),
    sa.Column("patience_source", sa.String(24)),
    sa.Column("forecast", sa.String(63), nullable=False),
    sqlite_with_rowid=False,
)

CALENDAR_YEAR = sa.Table(
    "calendar_year",
    METADATA,
    _tenant(),
    sa.Column("jurisdiction", sa.String(8), primary_key=True),
    sa.Column("year", sa.Integer, primary_key=True),
    sa.Column("notice_number", sa.String(80), nullable=False),
    _instant("change_time"),
)

# Only days that are neither an ordinary workday nor an ordinary weekend.
CALENDAR_DAY = sa.Table(
    "calendar_day",
    METADATA,
    _tenant(),
    sa.Column("jurisdiction", sa.String(8), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("day_type", sa.String(24), nullable=False),
    sa.Column("holiday", sa.String(40), nullable=False),
)

# ------------------------------------------------------------------------------------------------------------- supply

# breaks: [offset_minutes, length_minutes, paid] each; of shift types, [earliest_minutes, latest_minutes, apart_minutes]
# after them where a break has a window.
SHIFT_TYPE = sa.Table(
    "shift_type",
    METADATA,
    _tenant(),
    sa.Column("shift_type", sa.String(63), primary_key=True),
    sa.Column("code", sa.String(8), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("title_en", sa.String(200), nullable=False),
    sa.Column("title_zh", sa.String(200), nullable=False),
    sa.Column("start_minute", sa.Integer, nullable=False),
    sa.Column("length_minutes", sa.Integer, nullable=False),
    sa.Column("breaks", sa.JSON, nullable=False),
    sa.Column("skill", sa.String(32), nullable=False),
    sa.Column("retired", sa.Boolean, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("tenant", "centre", "code", name="shift_type_code"),
)

# result: objective, bound, costs, unmet intervals, relaxations; the contract of the solver decides its shape.
# beat_time: when the process that solves it last said so; another takes over when it has been silent.
# attempt_count: how often solving was begun.
ROSTER = sa.Table(
    "roster",
    METADATA,
    _tenant(),
    sa.Column("roster", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("teams", sa.JSON, nullable=False),
    sa.Column("start_date", sa.String(10), nullable=False),
    sa.Column("end_date", sa.String(10), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("progress_permille", sa.Integer, nullable=False),
    sa.Column("time_limit_seconds", sa.Integer, nullable=False),
    sa.Column("shift_count", sa.Integer, nullable=False),
    sa.Column("employee_count", sa.Integer, nullable=False),
    sa.Column("result", sa.JSON, nullable=False),
    sa.Column("problem", sa.String(500), nullable=False),
    _instant("create_time"),
    _instant("publish_time", nullable=True),
    _instant("beat_time"),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("freeze_end_date", sa.String(10), nullable=False, server_default=""),
    sa.Column("easings", sa.String(80), nullable=False, server_default=""),
    sa.Column("attempt_count", sa.Integer, nullable=False, server_default="1"),
    sa.Column("horizon_date", sa.String(10), nullable=False, server_default=""),
    sa.Column("freeze_reason", sa.String(200), nullable=False, server_default=""),
    sa.Index("roster_centre", "tenant", "centre", "roster"),
    sa.Index("roster_state", "state"),
)


def _work() -> tuple[sa.Column[object], ...]:
    """What a person works on a date, whether drafted or in force. breaks: as of SHIFT_TYPE, without windows."""
    columns: tuple[sa.Column[object], ...] = (
        sa.Column("shift_type", sa.String(8), nullable=False),
        sa.Column("skill", sa.String(32), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        _instant("start_time"),
        _instant("end_time"),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("paid_minutes", sa.Integer, nullable=False),
        sa.Column("breaks", sa.JSON, nullable=False),
    )
    return columns


DRAFT_SHIFT = sa.Table(
    "draft_shift",
    METADATA,
    _tenant(),
    sa.Column("roster", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("work_date", sa.String(10), primary_key=True),
    *_work(),
)

# A shift that is taken away stays as `cancelled`, so that feeds can say so; given again, it keeps its id and counts up.
# The database refuses overlapping shifts of one person that are not cancelled (see the migration).
SHIFT = sa.Table(
    "shift",
    METADATA,
    _tenant(),
    sa.Column("shift", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("work_date", sa.String(10), nullable=False),
    *_work(),
    sa.Column("roster", sa.String(63), nullable=False),
    sa.Column("cancelled", sa.Boolean, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    _instant("change_time"),
    sa.UniqueConstraint("tenant", "employee", "work_date", name="shift_employee_date"),
    sa.Index("shift_centre_start", "tenant", "centre", "start_time"),
    sa.Index("shift_team_date", "tenant", "team", "work_date"),
    sa.Index("shift_end", "end_time"),
)

# Counts the changes of one person's shifts, for those who keep a copy.
SHIFT_COUNT = sa.Table(
    "shift_count",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("version", sa.BigInteger, nullable=False),
)

# Approved leave; one row for each span of a request. source: `leaveRequests/…`.
ABSENCE = sa.Table(
    "absence",
    METADATA,
    _tenant(),
    sa.Column("source", sa.String(128), primary_key=True),
    sa.Column("start_time", tables.UtcDateTime, primary_key=True),
    _instant("end_time"),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Index("absence_employee", "tenant", "employee", "start_time"),
    sa.Index("absence_centre", "tenant", "centre", "start_time"),
)

# Cover held for leave that is being asked for; counts until it expires. Named by the request.
HOLD = sa.Table(
    "hold",
    METADATA,
    _tenant(),
    sa.Column("leave_request", sa.String(128), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    _instant("start_time"),
    _instant("end_time"),
    _instant("expire_time"),
    sa.Column("forced", sa.Boolean, nullable=False),
    _instant("create_time"),
    sa.Index("hold_centre", "tenant", "centre", "start_time"),
    sa.Index("hold_employee", "tenant", "employee", "start_time"),
    sa.Index("hold_expire", "expire_time"),
)

# Minutes on the phones of a skill by cell of 15 minutes of a day in UTC: 96 little-endian 32-bit integers each.
# rostered: after breaks. away: what of them approved leave takes. Kept in the transaction that changes a shift or an
# absence; holds are not in here, because they end by themselves.
COVER_DAY = sa.Table(
    "cover_day",
    METADATA,
    _tenant(),
    sa.Column("centre", sa.String(80), primary_key=True),
    sa.Column("skill", sa.String(32), primary_key=True),
    sa.Column("day", sa.Integer, primary_key=True),
    sa.Column("rostered", sa.LargeBinary, nullable=False),
    sa.Column("away", sa.LargeBinary, nullable=False),
)

# The newest state of each leave request that was heard of, so that older news changes nothing.
LEAVE_HEARD = sa.Table(
    "leave_heard",
    METADATA,
    _tenant(),
    sa.Column("source", sa.String(128), primary_key=True),
    sa.Column("version", sa.BigInteger, nullable=False),
)

PUNCH = sa.Table(
    "punch",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("punch_time", tables.UtcDateTime, primary_key=True),
    sa.Column("came", sa.Boolean, primary_key=True),
    _instant("record_time"),
)

# Only a digest of the secret is kept. revoke_time: since when it is shut; NULL while it is open.
FEED = sa.Table(
    "feed",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("secret_hash", sa.LargeBinary(32), nullable=False, unique=True),
    _instant("create_time"),
    _instant("revoke_time", nullable=True),
)

tables.add_to(METADATA)


def milli(value: float) -> int:
    """A fraction in thousandths, as it is kept."""
    return round(value * 1000)
