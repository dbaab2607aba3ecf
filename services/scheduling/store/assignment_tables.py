"""The table of work that was assigned to people because nobody took an offer of it."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA

# team, centre: of the person then. emergency: that of the law which let overtime be ordered; empty without one.
# Whose turn it is is read by person and time.
ASSIGNMENT = sa.Table(
    "assignment",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("assignment", sa.String(63), primary_key=True),
    sa.Column("offer", sa.String(63), nullable=False),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("end_time", UtcDateTime, nullable=False),
    sa.Column("overtime_minutes", sa.Integer, nullable=False),
    sa.Column("reason", sa.String(300), nullable=False),
    sa.Column("emergency", sa.String(16), nullable=False),
    sa.Column("out_of_turn", sa.Boolean, nullable=False),
    sa.Column("actor", sa.String(80), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.UniqueConstraint("tenant", "employee", "create_time", "assignment", name="assignment_employee"),
)
