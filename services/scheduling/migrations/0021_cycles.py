"""Cycles of comprehensive working time: approved team by team, and classed when they end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("roster_rule_setting", sa.Column("team", sa.String(80), nullable=False, server_default=""))
    op.add_column("attendance_day", sa.Column("cycle_minutes", sa.Integer(), nullable=True))
    op.add_column("attendance_closed", sa.Column("cycles", sa.JSON(), nullable=False, server_default="[]"))
