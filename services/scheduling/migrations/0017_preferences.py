"""Wishes, preferences and rotations: what people would like of rosters to come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    _people()
    _centres()
    if op.get_bind().dialect.name != "postgresql":
        return
    walls = [
        *history.of_person("wish"),
        *history.of_person("preference"),
        *history.of_site("wish_rule"),
        *history.of_site("rotation"),
    ]
    for statement in walls:
        op.execute(statement)


def _people() -> None:
    op.create_table(
        "wish",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("wish_date", sa.String(10), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("shift_type", sa.String(16), nullable=False),
        sa.Column("rank", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("roster", sa.String(63), nullable=False),
        sa.Column("author", sa.String(80), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee", "wish_date"),
        sa.UniqueConstraint("tenant", "team", "employee", "wish_date", name="wish_team"),
    )
    op.create_table(
        "preference",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("shift_types", sa.JSON(), nullable=False),
        sa.Column("rest_weekdays", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "employee"),
    )


def _centres() -> None:
    op.create_table(
        "wish_rule",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("most_wishes", sa.Integer(), nullable=False),
        sa.Column("most_strong", sa.Integer(), nullable=False),
        sa.Column("days_ahead", sa.Integer(), nullable=False),
        sa.Column("deadlines", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre"),
    )
    op.create_table(
        "rotation",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("rotation", sa.String(63), nullable=False),
        sa.Column("title_en", sa.String(500), nullable=False),
        sa.Column("title_zh", sa.String(500), nullable=False),
        sa.Column("weeks", sa.JSON(), nullable=False),
        sa.Column("followers", sa.JSON(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "centre", "rotation"),
    )
