"""The table of figures that centres chose for rules of rosters."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA

# code: of the rule. [start_date, end_date): ISO, no end: until it is ended. withdraw_time is NULL unless it was taken
# back before it began. team: whose people alone it is for; empty for all of the centre.
ROSTER_RULE_SETTING = sa.Table(
    "roster_rule_setting",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("setting", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("code", sa.String(40), nullable=False),
    sa.Column("value", sa.Integer, nullable=False),
    sa.Column("start_date", sa.String(10), nullable=False),
    sa.Column("end_date", sa.String(10), nullable=False),
    sa.Column("approval", sa.String(80), nullable=False),
    sa.Column("reason", sa.String(200), nullable=False),
    sa.Column("owner", sa.String(80), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("withdraw_time", UtcDateTime),
    sa.Column("team", sa.String(80), nullable=False, server_default=""),
    sa.UniqueConstraint("tenant", "centre", "setting", name="roster_rule_setting_centre"),
)
