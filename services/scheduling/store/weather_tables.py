"""The tables of weather: what was observed, what was forecast and when, what was learnt from it and where it was used.

Figures are kept in tenths (of millimetres, of degrees), factors in thousandths.
"""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


def _figures() -> tuple[sa.Column[int], ...]:
    """Figures of a day; empty where nothing is known. typhoon: 0 without a warning, 1 blue to 4 red."""
    known = [sa.Column(name, sa.Integer) for name in ("rain_tenths", "snow_tenths", "low_tenths", "high_tenths")]
    return (*known, sa.Column("typhoon", sa.Integer, nullable=False))


WEATHER_REGION = sa.Table(
    "weather_region",
    METADATA,
    _tenant(),
    sa.Column("region", sa.String(40), primary_key=True),
    sa.Column("title_en", sa.String(200), nullable=False),
    sa.Column("title_zh", sa.String(200), nullable=False),
)

# subject: a queue, whose customers live there, or a centre, whose people do.
WEATHER_AREA = sa.Table(
    "weather_area",
    METADATA,
    _tenant(),
    sa.Column("subject", sa.String(80), primary_key=True),
    sa.Column("region", sa.String(40), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("weight_permille", sa.Integer, nullable=False),
)

# hours: hour, tenths of rain, tenths of degrees, where they were told.
WEATHER_OBSERVED = sa.Table(
    "weather_observed",
    METADATA,
    _tenant(),
    sa.Column("region", sa.String(40), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    *_figures(),
    sa.Column("hours", sa.JSON, nullable=False),
    sa.Column("record_time", UtcDateTime, nullable=False),
)

# Forecasts as issued. A row is never changed.
WEATHER_ISSUED = sa.Table(
    "weather_issued",
    METADATA,
    _tenant(),
    sa.Column("region", sa.String(40), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    sa.Column("issue_time", UtcDateTime, primary_key=True),
    *_figures(),
    sa.Column("record_time", UtcDateTime, nullable=False),
)

# Every result of learning stays; the newest of a subject counts. evidence: how it did. terms: what was learnt.
WEATHER_EFFECT = sa.Table(
    "weather_effect",
    METADATA,
    _tenant(),
    sa.Column("effect", sa.String(63), primary_key=True),
    sa.Column("subject", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("verdict", sa.String(24), nullable=False),
    sa.Column("model", sa.String(40), nullable=False),
    sa.Column("evidence", sa.JSON, nullable=False),
    sa.Column("terms", sa.JSON, nullable=False),
    sa.Column("learn_time", UtcDateTime, nullable=False),
    sa.UniqueConstraint("tenant", "subject", "effect", name="weather_effect_subject"),
)

# What an effect did to the days of a forecast of contacts. parts: feature and factor.
FORECAST_WEATHER = sa.Table(
    "forecast_weather",
    METADATA,
    _tenant(),
    sa.Column("forecast", sa.String(63), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("effect", sa.String(63), nullable=False),
    sa.Column("factor_permille", sa.Integer, nullable=False),
    sa.Column("parts", sa.JSON, nullable=False),
    sa.Column("issue_time", UtcDateTime, nullable=False),
)

# What weather as forecast now adds to the unplanned shrinkage of a centre's people, kept so that cover finds it in the
# statement that it reads anyway. added: permille by date. reasons: by date, issue, parts of the factor and rain.
WEATHER_SUPPLY = sa.Table(
    "weather_supply",
    METADATA,
    _tenant(),
    sa.Column("centre", sa.String(80), primary_key=True),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("effect", sa.String(63), nullable=False),
    sa.Column("added", sa.JSON, nullable=False),
    sa.Column("reasons", sa.JSON, nullable=False),
    sa.Column("change_time", UtcDateTime, nullable=False),
)
