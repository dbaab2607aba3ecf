"""Work that was assigned because nobody took an offer of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "assignment",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("assignment", sa.String(63), nullable=False),
        sa.Column("offer", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("overtime_minutes", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(300), nullable=False),
        sa.Column("emergency", sa.String(16), nullable=False),
        sa.Column("out_of_turn", sa.Boolean(), nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "assignment"),
        sa.UniqueConstraint("tenant", "employee", "create_time", "assignment", name="assignment_employee"),
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_reach("assignment"):
            op.execute(statement)
