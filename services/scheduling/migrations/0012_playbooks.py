"""Weather warnings, playbooks and what they propose."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    _warnings()
    _playbooks()
    _proposals()
    if op.get_bind().dialect.name != "postgresql":
        return
    walls = [
        *history.of_tenant("weather_warning"),
        *history.of_site("playbook"),
        *history.of_reach("playbook_proposal", employee="decider"),
    ]
    for statement in walls:
        op.execute(statement)


def _warnings() -> None:
    op.create_table(
        "weather_warning",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("warning", sa.String(80), nullable=False),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("issue_time", UtcDateTime(), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime()),
        sa.Column("lifted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "source", "warning"),
    )


def _playbooks() -> None:
    op.create_table(
        "playbook",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("playbook", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("title_en", sa.String(500), nullable=False),
        sa.Column("title_zh", sa.String(500), nullable=False),
        sa.Column("message_en", sa.String(2000), nullable=False),
        sa.Column("message_zh", sa.String(2000), nullable=False),
        sa.Column("kinds", sa.JSON(), nullable=False),
        sa.Column("least_level", sa.Integer(), nullable=False),
        sa.Column("regions", sa.JSON(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("ask", sa.String(16), nullable=False),
        sa.Column("ask_minutes", sa.Integer(), nullable=False),
        sa.Column("most_people", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "playbook"),
    )


def _proposals() -> None:
    op.create_table(
        "playbook_proposal",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("proposal", sa.String(63), nullable=False),
        sa.Column("playbook", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("warning", sa.String(80), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("decider", sa.String(80), nullable=False),
        sa.Column("offer", sa.String(63), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "proposal"),
        sa.UniqueConstraint("tenant", "source", "warning", "proposal", name="playbook_proposal_warning"),
        sa.UniqueConstraint("state", "end_time", "tenant", "proposal", name="playbook_proposal_state"),
    )
