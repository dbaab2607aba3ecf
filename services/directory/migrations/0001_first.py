"""first"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit.tables import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


_SQLITE = (
    """
    CREATE TRIGGER membership_overlap BEFORE INSERT ON membership WHEN EXISTS (
      SELECT 1 FROM membership WHERE tenant = NEW.tenant AND employee = NEW.employee
      AND (NEW.end_date = '' OR start_date < NEW.end_date) AND (end_date = '' OR end_date > NEW.start_date)
    ) BEGIN SELECT RAISE(ABORT, 'membership_overlap'); END
    """,
    "CREATE TRIGGER kit_audit_no_update BEFORE UPDATE ON kit_audit BEGIN SELECT RAISE(ABORT, 'append_only'); END",
    "CREATE TRIGGER kit_audit_no_delete BEFORE DELETE ON kit_audit BEGIN SELECT RAISE(ABORT, 'append_only'); END",
)
_POSTGRESQL = (
    """
    CREATE FUNCTION membership_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF EXISTS (
            SELECT 1 FROM membership WHERE tenant = NEW.tenant AND employee = NEW.employee
            AND (NEW.end_date = '' OR start_date < NEW.end_date) AND (end_date = '' OR end_date > NEW.start_date)
        ) THEN
            RAISE EXCEPTION 'membership_overlap';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER membership_overlap BEFORE INSERT ON membership
    FOR EACH ROW EXECUTE FUNCTION membership_overlap()
    """,
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
        sa.Column("leave_request", sa.String(length=80), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=True),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "leave_request"),
    )
    op.create_index("absence_employee", "absence", ["tenant", "employee"], unique=False)
    op.create_table(
        "api_client",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("api_client", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=63), nullable=False),
        sa.Column("display_name", sa.String(length=80), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("secret_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("revoke_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "api_client"),
    )
    op.create_table(
        "centre",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=63), nullable=False),
        sa.Column("display_name", sa.String(length=80), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("city", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre"),
    )
    op.create_table(
        "credential",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("set_time", UtcDateTime(), nullable=False),
        sa.Column("request_id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee"),
    )
    op.create_table(
        "employee",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("employee_no", sa.String(length=32), nullable=False),
        sa.Column("number_key", sa.String(length=64), nullable=False),
        sa.Column("display_name", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("own_time_zone", sa.String(length=64), nullable=False),
        sa.Column("join_date", sa.String(length=10), nullable=False),
        sa.Column("exit_date", sa.String(length=10), nullable=False),
        sa.Column("service_start_date", sa.String(length=10), nullable=False),
        sa.Column("working_time_system", sa.String(length=16), nullable=False),
        sa.Column("daily_minutes", sa.Integer(), nullable=False),
        sa.Column("skills", sa.JSON(), nullable=False),
        sa.Column("restrictions", sa.JSON(), nullable=False),
        sa.Column("phone", sa.String(length=32), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("email_key", sa.String(length=240), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee"),
    )
    op.create_index("employee_centre", "employee", ["tenant", "centre"], unique=False)
    op.create_index("employee_email", "employee", ["tenant", "email_key"], unique=False)
    op.create_index("employee_number", "employee", ["tenant", "number_key"], unique=True)
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
        "membership",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=False),
        sa.Column("end_date", sa.String(length=10), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee", "start_date"),
    )
    op.create_index("membership_team", "membership", ["tenant", "team"], unique=False)
    op.create_table(
        "role_grant",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("role_grant", sa.String(length=80), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("revoke_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "role_grant"),
    )
    op.create_index(
        "role_grant_held",
        "role_grant",
        ["tenant", "employee", "role"],
        unique=True,
        sqlite_where=sa.text("revoke_time IS NULL"),
        postgresql_where=sa.text("revoke_time IS NULL"),
    )
    op.create_table(
        "sign_in",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("number_key", sa.String(length=128), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_time", UtcDateTime(), nullable=False),
        sa.Column("lock_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "number_key"),
    )
    op.create_table(
        "stand_in",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("stand_in", sa.String(length=80), nullable=False),
        sa.Column("absentee", sa.String(length=80), nullable=False),
        sa.Column("substitute", sa.String(length=80), nullable=False),
        sa.Column("while_absent", sa.Boolean(), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=True),
        sa.Column("end_time", UtcDateTime(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "stand_in"),
    )
    op.create_index("stand_in_absentee", "stand_in", ["tenant", "absentee"], unique=False)
    op.create_index("stand_in_substitute", "stand_in", ["tenant", "substitute"], unique=False)
    op.create_table(
        "team",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=63), nullable=False),
        sa.Column("display_name", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("lead", sa.String(length=80), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "team"),
    )
    op.create_index("team_lead", "team", ["tenant", "lead"], unique=False)
    for statement in _POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE:
        op.execute(statement)
