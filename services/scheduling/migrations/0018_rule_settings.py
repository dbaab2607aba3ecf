"""Figures that centres choose for rules of rosters, within their walls; what a roster run lets go of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.create_table(
        "roster_rule_setting",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("setting", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("start_date", sa.String(10), nullable=False),
        sa.Column("end_date", sa.String(10), nullable=False),
        sa.Column("approval", sa.String(80), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("withdraw_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "setting"),
        sa.UniqueConstraint("tenant", "centre", "setting", name="roster_rule_setting_centre"),
    )
    op.add_column("roster", sa.Column("easings", sa.String(80), nullable=False, server_default=""))
    if op.get_bind().dialect.name == "postgresql":
        for statement in history.of_site("roster_rule_setting"):
            op.execute(statement)
