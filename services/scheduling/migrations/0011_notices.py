"""Notices of changed shifts, and when they were read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "shift_notice",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("notice", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("cause", sa.String(16), nullable=False),
        sa.Column("roster", sa.String(80), nullable=False),
        sa.Column("differences", sa.JSON(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("read_time", UtcDateTime(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "notice"),
        sa.UniqueConstraint("tenant", "employee", "notice", name="shift_notice_employee"),
        sa.UniqueConstraint("tenant", "team", "notice", name="shift_notice_team"),
        sa.UniqueConstraint("tenant", "centre", "notice", name="shift_notice_centre"),
        sa.UniqueConstraint("tenant", "roster", "notice", name="shift_notice_roster"),
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_reach("shift_notice"):
            op.execute(statement)
