"""PostgreSQL shows each transaction only what it may see: by tenant everywhere, by reach where people list."""

from __future__ import annotations

from services.kit import history

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BY_TENANT = ("policy", "leave_heard", "absence", "stand_in")


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.raise_walls(
        [
            *history.of_tenant(*_BY_TENANT),
            *history.of_reach("work_item"),
            *history.of_reach("decision"),
            *history.of_reach("handover", employee="giver"),
        ]
    )
