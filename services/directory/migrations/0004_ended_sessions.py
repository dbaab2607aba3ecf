"""Sessions that people have ended, so that every gateway hears of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "ended_session",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("session", sa.String(64), nullable=False),
        sa.Column("expire_time", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee", "session"),
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_tenant("ended_session"):
            op.execute(statement)
