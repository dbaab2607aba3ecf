"""What weather as forecast adds to the absence of a centre's people, by day, where cover reads it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "weather_supply",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("effect", sa.String(63), nullable=False),
        sa.Column("added", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("change_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre"),
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_site("weather_supply"):
            op.execute(statement)
