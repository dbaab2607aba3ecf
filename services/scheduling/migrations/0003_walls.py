"""PostgreSQL shows each transaction only what it may see: by tenant everywhere, by reach where people list."""

from __future__ import annotations

from services.kit import history

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BY_TENANT = (
    "history_slot", "forecast_slot", "requirement", "calendar_year", "calendar_day", "shift_count", "absence", "hold",
    "cover_day", "leave_heard",
)  # fmt: skip
_BY_SITE = ("queue", "history_import", "forecast", "shift_type", "roster")


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.raise_walls(
        [
            *history.of_tenant(*_BY_TENANT),
            *(each for table in _BY_SITE for each in history.of_site(table)),
            *history.of_reach("draft_shift"),
            *history.of_reach("shift"),
            *history.of_person("punch"),
            *history.of_person("feed"),
        ]
    )
