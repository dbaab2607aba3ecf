"""The tables of wishes, preferences and rotations: what people would like of rosters to come."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


# team, centre: of the person on the date. reason, roster: why it was denied, and by which one; empty until then.
WISH = sa.Table(
    "wish",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("wish_date", sa.String(10), primary_key=True),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("shift_type", sa.String(16), nullable=False),
    sa.Column("rank", sa.String(16), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("roster", sa.String(63), nullable=False),
    sa.Column("author", sa.String(80), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.UniqueConstraint("tenant", "team", "employee", "wish_date", name="wish_team"),
    sa.Index("wish_centre", "tenant", "centre", "wish_date"),
)

# shift_types: codes, the dearest first. rest_weekdays: 1 (Monday) to 7, the dearest first.
PREFERENCE = sa.Table(
    "preference",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("shift_types", sa.JSON, nullable=False),
    sa.Column("rest_weekdays", sa.JSON, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

# deadlines: `[first date, date after the last, instant]` each.
WISH_RULE = sa.Table(
    "wish_rule",
    METADATA,
    _tenant(),
    sa.Column("centre", sa.String(80), primary_key=True),
    sa.Column("most_wishes", sa.Integer, nullable=False),
    sa.Column("most_strong", sa.Integer, nullable=False),
    sa.Column("days_ahead", sa.Integer, nullable=False),
    sa.Column("deadlines", sa.JSON, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

# weeks: seven codes each. followers: `[team or person, start, end, week that it starts with]` each.
ROTATION = sa.Table(
    "rotation",
    METADATA,
    _tenant(),
    sa.Column("centre", sa.String(80), primary_key=True),
    sa.Column("rotation", sa.String(63), primary_key=True),
    *(sa.Column(name, sa.String(500), nullable=False) for name in ("title_en", "title_zh")),
    sa.Column("weeks", sa.JSON, nullable=False),
    sa.Column("followers", sa.JSON, nullable=False),
    sa.Column("retired", sa.Boolean, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)
