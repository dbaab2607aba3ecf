"""The table of notices: what people were told about their rosters, and when they read it."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA

# team, centre: of the first date concerned. roster: name; empty unless one caused it. differences: by date,
# `[date, before, after]`, each shift as `[type, start, end, skill, breaks]` or null. Lists are read by what is unique.
SHIFT_NOTICE = sa.Table(
    "shift_notice",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("notice", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("cause", sa.String(16), nullable=False),
    sa.Column("roster", sa.String(80), nullable=False),
    sa.Column("differences", sa.JSON, nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("read_time", UtcDateTime, nullable=True),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("tenant", "employee", "notice", name="shift_notice_employee"),
    sa.UniqueConstraint("tenant", "team", "notice", name="shift_notice_team"),
    sa.UniqueConstraint("tenant", "centre", "notice", name="shift_notice_centre"),
    sa.UniqueConstraint("tenant", "roster", "notice", name="shift_notice_roster"),
)
