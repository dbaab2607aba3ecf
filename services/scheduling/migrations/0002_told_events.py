"""What could not be handled is kept with its event; the audit log grows in lanes."""

from __future__ import annotations

from services.kit import history

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.keep_told_events()
