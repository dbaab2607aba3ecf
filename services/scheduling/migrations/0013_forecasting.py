"""Adjustments of forecasts, copies of them, and what was forecast every night, each within its walls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    _make_adjustments()
    _make_copies()
    _make_snapshots()
    if op.get_bind().dialect.name == "postgresql":
        for table in ("forecast_adjustment", "forecast_copy", "forecast_snapshot"):
            for statement in history.of_site(table):
                op.execute(statement)


def _make_adjustments() -> None:
    op.create_table(
        "forecast_adjustment",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("adjustment", sa.String(63), nullable=False),
        sa.Column("queue", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("forecast", sa.String(63), nullable=False),
        sa.Column("measure", sa.String(16), nullable=False),
        sa.Column("effect", sa.String(16), nullable=False),
        sa.Column("value_milli", sa.BigInteger(), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("withdraw_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "adjustment"),
        sa.UniqueConstraint("tenant", "queue", "forecast", "adjustment", name="forecast_adjustment_queue"),
    )


def _make_copies() -> None:
    op.create_table(
        "forecast_copy",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("forecast", sa.String(63), nullable=False),
        sa.Column("queue", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("source", sa.String(63), nullable=False),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("calls_permille", sa.Integer(), nullable=False),
        sa.Column("aht_permille", sa.Integer(), nullable=False),
        sa.Column("adopt_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "forecast"),
        sa.UniqueConstraint("tenant", "queue", "forecast", name="forecast_copy_queue"),
    )


def _make_snapshots() -> None:
    op.create_table(
        "forecast_snapshot",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("queue", sa.String(63), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("made_date", sa.String(10), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("model", sa.String(40), nullable=False),
        sa.Column("slots", sa.JSON(), nullable=False),
        sa.Column("score", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "queue", "date", "made_date"),
        sa.UniqueConstraint("tenant", "queue", "made_date", "date", name="forecast_snapshot_made"),
    )
