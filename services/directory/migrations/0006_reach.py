"""PostgreSQL narrows by reach what showed to the whole tenant."""

from __future__ import annotations

from services.kit import history

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_REACH = {
    # What hangs on a person shows with the person.
    "absence": "employee IN (SELECT e.employee FROM employee e WHERE e.tenant = {tenant})",
    # Who signs in how is between the gateway and this service; keys of other systems are the operators'.
    **dict.fromkeys(("api_client", "credential", "sign_in", "ended_session"), history.OWN_WORK),
}


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.narrow(history.KIT_REACH | _REACH)
