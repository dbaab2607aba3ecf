"""Consents to changes inside the freeze horizon, within their walls; what a roster keeps to of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "shift_consent",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("consent", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("basis", sa.String(16), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("roster", sa.String(63), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("deadline_time", UtcDateTime(), nullable=True),
        sa.Column("answer_time", UtcDateTime(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "consent"),
        sa.UniqueConstraint("tenant", "employee", "consent", name="shift_consent_employee"),
        sa.UniqueConstraint("tenant", "team", "consent", name="shift_consent_team"),
        sa.UniqueConstraint("tenant", "centre", "consent", name="shift_consent_centre"),
        sa.UniqueConstraint("state", "deadline_time", "tenant", "consent", name="shift_consent_state"),
    )
    op.add_column("roster", sa.Column("horizon_date", sa.String(10), nullable=False, server_default=""))
    op.add_column("roster", sa.Column("freeze_reason", sa.String(200), nullable=False, server_default=""))
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_reach("shift_consent"):
            op.execute(statement)
