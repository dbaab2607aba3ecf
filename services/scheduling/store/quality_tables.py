"""The table of what a centre's days were worth, as it was told."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA

# teams: team, seconds asked for, kept and worked, shifts, and shifts that were observed. skills: skill, minutes
# required, scheduled, met and deviating, and thousandths of contacts expected and expected to be answered in time.
# measure_time: when it was last looked at, whether it had changed or not.
QUALITY_DAY = sa.Table(
    "quality_day",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), primary_key=True),
    sa.Column("date", sa.String(10), primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("teams", sa.JSON, nullable=False),
    sa.Column("skills", sa.JSON, nullable=False),
    sa.Column("measure_time", UtcDateTime, nullable=False),
)
