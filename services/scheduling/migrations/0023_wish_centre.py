"""An index by which the wishes of a centre for some dates are found."""

from __future__ import annotations

from services.kit import history

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.index("wish_centre", "wish", "tenant", "centre", "wish_date")
