"""The tables of warnings, playbooks and what they propose."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


# level: 1 blue to 4 red.
WEATHER_WARNING = sa.Table(
    "weather_warning",
    METADATA,
    _tenant(),
    sa.Column("source", sa.String(40), primary_key=True),
    sa.Column("warning", sa.String(80), primary_key=True),
    sa.Column("region", sa.String(40), nullable=False),
    sa.Column("kind", sa.String(24), nullable=False),
    sa.Column("level", sa.Integer, nullable=False),
    sa.Column("issue_time", UtcDateTime, nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("end_time", UtcDateTime),
    sa.Column("lifted", sa.Boolean, nullable=False),
)

# changes: percent by channel.
PLAYBOOK = sa.Table(
    "playbook",
    METADATA,
    _tenant(),
    sa.Column("playbook", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    *(sa.Column(name, sa.String(500), nullable=False) for name in ("title_en", "title_zh")),
    *(sa.Column(name, sa.String(2000), nullable=False) for name in ("message_en", "message_zh")),
    sa.Column("kinds", sa.JSON, nullable=False),
    sa.Column("least_level", sa.Integer, nullable=False),
    sa.Column("regions", sa.JSON, nullable=False),
    sa.Column("changes", sa.JSON, nullable=False),
    sa.Column("hours", sa.Integer, nullable=False),
    sa.Column("ask", sa.String(16), nullable=False),
    sa.Column("ask_minutes", sa.Integer, nullable=False),
    sa.Column("most_people", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

# details: the playbook's words, the warning as it was, changes of queues, whom it asks. decision: as it is told.
PLAYBOOK_PROPOSAL = sa.Table(
    "playbook_proposal",
    METADATA,
    _tenant(),
    sa.Column("proposal", sa.String(63), primary_key=True),
    sa.Column("playbook", sa.String(63), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("source", sa.String(40), nullable=False),
    sa.Column("warning", sa.String(80), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("end_time", UtcDateTime, nullable=False),
    sa.Column("details", sa.JSON, nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("decider", sa.String(80), nullable=False),
    sa.Column("offer", sa.String(63), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("tenant", "source", "warning", "proposal", name="playbook_proposal_warning"),
    sa.UniqueConstraint("state", "end_time", "tenant", "proposal", name="playbook_proposal_state"),
)
