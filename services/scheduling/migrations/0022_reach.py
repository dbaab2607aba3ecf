"""PostgreSQL narrows by reach what showed to the whole tenant."""

from __future__ import annotations

from services.kit import history

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

# Shows to the person, and to whoever reaches the centre or a team that the person is, was or will be in. OFFSET 0: each
# person is looked up by their key.
_PERSON_HERE = (
    "employee = {{self}} OR centre = {{centre}} OR EXISTS (SELECT 1 FROM kit_membership m "
    "WHERE m.tenant = {0}.tenant AND m.employee = {0}.employee AND m.team = ANY({{teams}}) OFFSET 0)"
)
_REACH = {
    "absence": _PERSON_HERE.format("absence"),
    "hold": _PERSON_HERE.format("hold"),
    "shift_count": "employee = {self} OR employee IN ({reached})",
    # Sums without people show to all who work there.
    "cover_day": "centre = {site}",
    # What hangs on something shows with it.
    **dict.fromkeys(
        ("history_slot", "requirement"), "queue IN (SELECT q.queue FROM queue q WHERE q.tenant = {tenant})"
    ),
    "forecast_slot": (
        "EXISTS (SELECT 1 FROM forecast f "
        "WHERE f.tenant = forecast_slot.tenant AND f.forecast = forecast_slot.forecast)"
    ),
    "history_part": (
        "EXISTS (SELECT 1 FROM history_upload u "
        "WHERE u.tenant = history_part.tenant AND u.history_import = history_part.history_import)"
    ),
    "change_step": (
        "EXISTS (SELECT 1 FROM swap s "
        "WHERE s.tenant = change_step.tenant AND s.swap = substr(subject, 7) AND subject LIKE 'swaps/%') "
        "OR EXISTS (SELECT 1 FROM offer o "
        "WHERE o.tenant = change_step.tenant AND o.offer = substr(subject, 8) AND subject LIKE 'offers/%')"
    ),
}


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.narrow(history.KIT_REACH | _REACH)
