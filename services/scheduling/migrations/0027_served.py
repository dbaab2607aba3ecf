"""History keeps what callers met, beside how many came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_COUNTS = (
    "answered",
    "abandoned",
    "abandoned_short",
    "abandoned_in_time",
    "answered_in_time",
    "blocked",
    "threshold_seconds",
)
_SECONDS = ("talk_seconds", "hold_seconds", "after_call_seconds", "wait_answered_seconds", "wait_abandoned_seconds")


def upgrade() -> None:
    """Go forward; there is no way back."""
    for name in _COUNTS:
        op.add_column("history_slot", sa.Column(name, sa.Integer()))
    for name in _SECONDS:
        op.add_column("history_slot", sa.Column(name, sa.BigInteger()))
