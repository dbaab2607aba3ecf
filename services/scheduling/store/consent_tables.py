"""The table of consents: changes of published shifts inside the freeze horizon, and what they rest on."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA

# team, centre: of the first date concerned. basis: empty where the person is asked. roster: id, or empty. parts: by
# date, `[shift as it is or null, shift as it would be]`. deadline_time: NULL where nobody is asked. Lists are read by
# what is unique.
SHIFT_CONSENT = sa.Table(
    "shift_consent",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("consent", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("basis", sa.String(16), nullable=False),
    sa.Column("owner", sa.String(80), nullable=False),
    sa.Column("reason", sa.String(200), nullable=False),
    sa.Column("roster", sa.String(63), nullable=False),
    sa.Column("parts", sa.JSON, nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("deadline_time", UtcDateTime, nullable=True),
    sa.Column("answer_time", UtcDateTime, nullable=True),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("tenant", "employee", "consent", name="shift_consent_employee"),
    sa.UniqueConstraint("tenant", "team", "consent", name="shift_consent_team"),
    sa.UniqueConstraint("tenant", "centre", "consent", name="shift_consent_centre"),
    sa.UniqueConstraint("state", "deadline_time", "tenant", "consent", name="shift_consent_state"),
)
