"""Tables of what people do with forecasts, and of what was forecast every night."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


# forecast: the what-if copy that it is for; empty for all that are no copies. value_milli: a figure or a factor in
# thousandths. withdraw_time is NULL while the adjustment stands.
FORECAST_ADJUSTMENT = sa.Table(
    "forecast_adjustment",
    METADATA,
    _tenant(),
    sa.Column("adjustment", sa.String(63), primary_key=True),
    sa.Column("queue", sa.String(63), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("forecast", sa.String(63), nullable=False),
    sa.Column("measure", sa.String(16), nullable=False),
    sa.Column("effect", sa.String(16), nullable=False),
    sa.Column("value_milli", sa.BigInteger, nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("end_time", UtcDateTime, nullable=False),
    sa.Column("reason", sa.String(200), nullable=False),
    sa.Column("owner", sa.String(80), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("withdraw_time", UtcDateTime),
    sa.UniqueConstraint("tenant", "queue", "forecast", "adjustment", name="forecast_adjustment_queue"),
)

# Forecasts that are copies of others. adopt_time is NULL while one is a what-if.
FORECAST_COPY = sa.Table(
    "forecast_copy",
    METADATA,
    _tenant(),
    sa.Column("forecast", sa.String(63), primary_key=True),
    sa.Column("queue", sa.String(63), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("source", sa.String(63), nullable=False),
    sa.Column("title", sa.String(80), nullable=False),
    sa.Column("owner", sa.String(80), nullable=False),
    sa.Column("calls_permille", sa.Integer, nullable=False),
    sa.Column("aht_permille", sa.Integer, nullable=False),
    sa.Column("adopt_time", UtcDateTime),
    sa.UniqueConstraint("tenant", "queue", "forecast", name="forecast_copy_queue"),
)

# What was forecast of a day in the night of made_date. slots: minutes since 1970, then thousandths of contacts
# adjusted, unadjusted, low and high, and of seconds. score is NULL until the day is known.
FORECAST_SNAPSHOT = sa.Table(
    "forecast_snapshot",
    METADATA,
    _tenant(),
    sa.Column("queue", sa.String(63), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    sa.Column("made_date", sa.String(10), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("model", sa.String(40), nullable=False),
    sa.Column("slots", sa.JSON, nullable=False),
    sa.Column("score", sa.JSON(none_as_null=True)),
    sa.UniqueConstraint("tenant", "queue", "made_date", "date", name="forecast_snapshot_made"),
)
