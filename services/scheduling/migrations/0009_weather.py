"""Weather: regions, what was observed and forecast there, what was learnt from it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    _regions()
    _days()
    _effects()
    if op.get_bind().dialect.name != "postgresql":
        return
    # Weather is nobody's secret: it shows to the whole tenant.
    walls = history.of_tenant("weather_region", "weather_observed", "weather_issued")
    for table in ("weather_area", "weather_effect", "forecast_weather"):
        walls += history.of_site(table)
    for statement in walls:
        op.execute(statement)


def _regions() -> None:
    op.create_table(
        "weather_region",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("title_en", sa.String(200), nullable=False),
        sa.Column("title_zh", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "region"),
    )
    op.create_table(
        "weather_area",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("subject", sa.String(80), nullable=False),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("weight_permille", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "subject", "region"),
    )


def _days() -> None:
    op.create_table(
        "weather_observed",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("rain_tenths", sa.Integer()),
        sa.Column("snow_tenths", sa.Integer()),
        sa.Column("low_tenths", sa.Integer()),
        sa.Column("high_tenths", sa.Integer()),
        sa.Column("typhoon", sa.Integer(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("record_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "region", "date"),
    )
    op.create_table(
        "weather_issued",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("issue_time", UtcDateTime(), nullable=False),
        sa.Column("rain_tenths", sa.Integer()),
        sa.Column("snow_tenths", sa.Integer()),
        sa.Column("low_tenths", sa.Integer()),
        sa.Column("high_tenths", sa.Integer()),
        sa.Column("typhoon", sa.Integer(), nullable=False),
        sa.Column("record_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "region", "date", "issue_time"),
    )


def _effects() -> None:
    op.create_table(
        "weather_effect",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("effect", sa.String(63), nullable=False),
        sa.Column("subject", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("verdict", sa.String(24), nullable=False),
        sa.Column("model", sa.String(40), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("learn_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "effect"),
        sa.UniqueConstraint("tenant", "subject", "effect", name="weather_effect_subject"),
    )
    op.create_table(
        "forecast_weather",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("forecast", sa.String(63), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("effect", sa.String(63), nullable=False),
        sa.Column("factor_permille", sa.Integer(), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("issue_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "forecast", "date"),
    )
