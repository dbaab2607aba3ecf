"""PostgreSQL shows each transaction only what it may see: by tenant everywhere, by reach where people list."""

from __future__ import annotations

from services.kit import history

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BY_TENANT = (
    "leave_transition", "leave_entry", "leave_kind", "leave_closed_year", "leave_calendar_day",
)  # fmt: skip
_BY_PERSON = ("leave_span", "leave_book", "leave_account", "leave_lot", "leave_posting", "leave_rostered_day")


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.raise_walls(
        [
            *history.of_tenant(*_BY_TENANT),
            *history.of_reach("leave_request"),
            *(each for table in _BY_PERSON for each in history.of_person(table)),
        ]
    )
