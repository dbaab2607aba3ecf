"""What a centre's days were worth, as it was told, within its walls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "quality_day",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("teams", sa.JSON(), nullable=False),
        sa.Column("skills", sa.JSON(), nullable=False),
        sa.Column("measure_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre", "date"),
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_site("quality_day"):
            op.execute(statement)
