"""Every table of scheduling, what the audit log never allows, and no two shifts of one person at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit.tables import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


_OVERLAP_SQLITE = """
CREATE TRIGGER shift_overlap_{event} BEFORE {event} ON shift WHEN NOT NEW.cancelled AND EXISTS (
  SELECT 1 FROM shift WHERE tenant = NEW.tenant AND employee = NEW.employee AND shift <> NEW.shift AND NOT cancelled
  AND start_time < NEW.end_time AND end_time > NEW.start_time
) BEGIN SELECT RAISE(ABORT, 'shift_overlap'); END
"""
_OVERLAP_POSTGRESQL = """
ALTER TABLE shift ADD CONSTRAINT shift_overlap EXCLUDE USING gist (
  tenant WITH =, employee WITH =, tstzrange(start_time, end_time) WITH &&
) WHERE (NOT cancelled)
"""
_APPEND_ONLY_SQLITE = """
CREATE TRIGGER kit_audit_no_{event} BEFORE {event} ON kit_audit BEGIN SELECT RAISE(ABORT, 'append_only'); END
"""
_APPEND_ONLY_POSTGRESQL = (
    """
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'append_only'; END $$
""",
    "CREATE TRIGGER kit_audit_append_only BEFORE UPDATE OR DELETE ON kit_audit EXECUTE FUNCTION append_only()",
)


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "absence",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("source", sa.String(length=128), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "source", "start_time"),
    )
    op.create_index("absence_centre", "absence", ["tenant", "centre", "start_time"], unique=False)
    op.create_index("absence_employee", "absence", ["tenant", "employee", "start_time"], unique=False)
    op.create_table(
        "calendar_day",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("jurisdiction", sa.String(length=8), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("day_type", sa.String(length=24), nullable=False),
        sa.Column("holiday", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "jurisdiction", "date"),
    )
    op.create_table(
        "calendar_year",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("jurisdiction", sa.String(length=8), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("notice_number", sa.String(length=80), nullable=False),
        sa.Column("change_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "jurisdiction", "year"),
    )
    op.create_table(
        "cover_day",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("rostered", sa.LargeBinary(), nullable=False),
        sa.Column("away", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre", "skill", "day"),
    )
    op.create_table(
        "draft_shift",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("roster", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("work_date", sa.String(length=10), nullable=False),
        sa.Column("shift_type", sa.String(length=8), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("paid_minutes", sa.Integer(), nullable=False),
        sa.Column("breaks", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "roster", "employee", "work_date"),
    )
    op.create_table(
        "feed",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("revoke_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "employee"),
        sa.UniqueConstraint("secret_hash"),
    )
    op.create_table(
        "forecast",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("forecast", sa.String(length=63), nullable=False),
        sa.Column("queue", sa.String(length=63), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=False),
        sa.Column("end_date", sa.String(length=10), nullable=False),
        sa.Column("model", sa.String(length=40), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("spread", sa.JSON(), nullable=False),
        sa.Column("provisional_dates", sa.JSON(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "forecast"),
    )
    op.create_index("forecast_queue", "forecast", ["tenant", "queue", "forecast"], unique=False)
    op.create_table(
        "forecast_slot",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("forecast", sa.String(length=63), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("calls_milli", sa.BigInteger(), nullable=False),
        sa.Column("low_milli", sa.BigInteger(), nullable=False),
        sa.Column("high_milli", sa.BigInteger(), nullable=False),
        sa.Column("aht_milli", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "forecast", "start_time"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "history_import",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("history_import", sa.String(length=63), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("interval_minutes", sa.Integer(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("created_count", sa.Integer(), nullable=False),
        sa.Column("updated_count", sa.Integer(), nullable=False),
        sa.Column("unchanged_count", sa.Integer(), nullable=False),
        sa.Column("error_count", sa.Integer(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "history_import"),
    )
    op.create_table(
        "history_slot",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("queue", sa.String(length=63), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("handled", sa.Integer(), nullable=True),
        sa.Column("handle_seconds", sa.BigInteger(), nullable=True),
        sa.Column("covered_minutes", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "queue", "start_time"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hold",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("leave_request", sa.String(length=128), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("expire_time", UtcDateTime(), nullable=False),
        sa.Column("forced", sa.Boolean(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "leave_request"),
    )
    op.create_index("hold_centre", "hold", ["tenant", "centre", "start_time"], unique=False)
    op.create_index("hold_employee", "hold", ["tenant", "employee", "start_time"], unique=False)
    op.create_index("hold_expire", "hold", ["expire_time"], unique=False)
    op.create_table(
        "kit_audit",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("action", sa.String(length=160), nullable=False),
        sa.Column("object", sa.String(length=128), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("request_key", sa.String(length=300), nullable=False),
        sa.Column("trace_id", sa.String(length=32), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("kit_audit_object", "kit_audit", ["object"], unique=False)
    op.create_index("kit_audit_tenant", "kit_audit", ["tenant", "seq"], unique=False)
    op.create_table(
        "kit_audit_head",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sign_time", UtcDateTime(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "seq"),
    )
    op.create_table(
        "kit_cursor",
        sa.Column("source", sa.String(length=63), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("source"),
    )
    op.create_table(
        "kit_dead_letter",
        sa.Column("source", sa.String(length=63), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("event", sa.String(length=36), nullable=False),
        sa.Column("type", sa.String(length=120), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("error", sa.String(length=500), nullable=False),
        sa.Column("bury_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("source", "seq"),
    )
    op.create_table(
        "kit_inbox",
        sa.Column("event", sa.String(length=36), nullable=False),
        sa.Column("handle_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("event"),
    )
    op.create_table(
        "kit_membership",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=False),
        sa.Column("end_date", sa.String(length=10), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee", "start_date"),
    )
    op.create_index("kit_membership_team", "kit_membership", ["tenant", "team"], unique=False)
    op.create_table(
        "kit_once",
        sa.Column("key", sa.String(length=300), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(length=32), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "kit_outbox",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("type", sa.String(length=120), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("traceparent", sa.String(length=64), server_default="", nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "kit_person",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("join_date", sa.String(length=10), nullable=False),
        sa.Column("exit_date", sa.String(length=10), nullable=False),
        sa.Column("service_start_date", sa.String(length=10), nullable=False),
        sa.Column("working_time_system", sa.String(length=16), nullable=False),
        sa.Column("daily_minutes", sa.Integer(), nullable=False),
        sa.Column("skills", sa.JSON(), nullable=False),
        sa.Column("restrictions", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee"),
    )
    op.create_table(
        "kit_policy",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("policy", sa.String(length=80), nullable=False),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("rule", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "policy"),
    )
    op.create_index("kit_policy_action", "kit_policy", ["tenant", "action"], unique=False)
    op.create_table(
        "kit_policy_use",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("policy", sa.String(length=80), nullable=False),
        sa.Column("budget", sa.String(length=160), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "policy", "budget"),
    )
    op.create_table(
        "kit_stuck",
        sa.Column("source", sa.String(length=63), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_time", UtcDateTime(), nullable=False),
        sa.Column("error", sa.String(length=500), nullable=False),
        sa.PrimaryKeyConstraint("source", "seq"),
    )
    op.create_table(
        "kit_team",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("lead", sa.String(length=80), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "team"),
    )
    op.create_table(
        "leave_heard",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("source", sa.String(length=128), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "source"),
    )
    op.create_table(
        "punch",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("punch_time", UtcDateTime(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.Column("record_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee", "punch_time", "came"),
    )
    op.create_table(
        "queue",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("queue", sa.String(length=63), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("title_zh", sa.String(length=200), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("definition", sa.String(length=32), nullable=False),
        sa.Column("target_permille", sa.Integer(), nullable=False),
        sa.Column("threshold_seconds", sa.Integer(), nullable=False),
        sa.Column("occupancy_cap_permille", sa.Integer(), nullable=False),
        sa.Column("patience_seconds", sa.Integer(), nullable=False),
        sa.Column("planned_shrinkage_permille", sa.Integer(), nullable=False),
        sa.Column("unplanned_shrinkage_permille", sa.Integer(), nullable=False),
        sa.Column("minimum_crew", sa.Integer(), nullable=False),
        sa.Column("open_hours", sa.JSON(), nullable=False),
        sa.Column("default_aht_seconds", sa.Integer(), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "queue"),
    )
    op.create_index("queue_centre", "queue", ["tenant", "centre", "skill"], unique=False)
    op.create_table(
        "requirement",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("queue", sa.String(length=63), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("calls_milli", sa.BigInteger(), nullable=False),
        sa.Column("aht_milli", sa.BigInteger(), nullable=False),
        sa.Column("agents", sa.Integer(), nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False),
        sa.Column("service_level_permille", sa.Integer(), nullable=True),
        sa.Column("occupancy_permille", sa.Integer(), nullable=True),
        sa.Column("forecast", sa.String(length=63), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "queue", "start_time"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "roster",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("roster", sa.String(length=63), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("teams", sa.JSON(), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=False),
        sa.Column("end_date", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("progress_permille", sa.Integer(), nullable=False),
        sa.Column("time_limit_seconds", sa.Integer(), nullable=False),
        sa.Column("shift_count", sa.Integer(), nullable=False),
        sa.Column("employee_count", sa.Integer(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("problem", sa.String(length=500), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("publish_time", UtcDateTime(), nullable=True),
        sa.Column("beat_time", UtcDateTime(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "roster"),
    )
    op.create_index("roster_centre", "roster", ["tenant", "centre", "roster"], unique=False)
    op.create_index("roster_state", "roster", ["state"], unique=False)
    op.create_table(
        "shift",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("shift", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("work_date", sa.String(length=10), nullable=False),
        sa.Column("shift_type", sa.String(length=8), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("paid_minutes", sa.Integer(), nullable=False),
        sa.Column("breaks", sa.JSON(), nullable=False),
        sa.Column("roster", sa.String(length=63), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("change_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "shift"),
        sa.UniqueConstraint("tenant", "employee", "work_date", name="shift_employee_date"),
    )
    op.create_index("shift_centre_start", "shift", ["tenant", "centre", "start_time"], unique=False)
    op.create_index("shift_team_date", "shift", ["tenant", "team", "work_date"], unique=False)
    op.create_table(
        "shift_count",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee"),
    )
    op.create_table(
        "shift_type",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("shift_type", sa.String(length=63), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("title_zh", sa.String(length=200), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("length_minutes", sa.Integer(), nullable=False),
        sa.Column("breaks", sa.JSON(), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "shift_type"),
        sa.UniqueConstraint("tenant", "centre", "code", name="shift_type_code"),
    )
    if op.get_bind().dialect.name == "postgresql":
        statements = ("CREATE EXTENSION IF NOT EXISTS btree_gist", _OVERLAP_POSTGRESQL, *_APPEND_ONLY_POSTGRESQL)
    else:
        statements = tuple(_OVERLAP_SQLITE.format(event=event) for event in ("INSERT", "UPDATE"))
        statements += tuple(_APPEND_ONLY_SQLITE.format(event=event) for event in ("UPDATE", "DELETE"))
    for statement in statements:
        op.execute(statement)
