"""PostgreSQL narrows by reach what showed to the whole tenant."""

from __future__ import annotations

from services.kit import history

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Work is handed to people of the same centre: who is away, and who stands in for whom, shows there. A team may be led
# from another centre. OFFSET 0: each person is looked up by their key; the inbox asks about few.
_AT_HOME = (
    "EXISTS (SELECT 1 FROM kit_person p "
    "WHERE p.tenant = {0}.tenant AND p.employee = {0}.{1} AND p.centre = {{site}} OFFSET 0)"
)
_IN_TEAM = (
    "EXISTS (SELECT 1 FROM kit_membership m "
    "WHERE m.tenant = absence.tenant AND m.employee = absence.employee AND m.team = ANY({teams}) OFFSET 0)"
)
_REACH = {
    "policy": "centre = '' OR centre = {site}",
    "absence": f"employee = {{self}} OR {_AT_HOME.format('absence', 'employee')} OR {_IN_TEAM}",
    "stand_in": f"absentee = {{self}} OR substitute = {{self}} OR {_AT_HOME.format('stand_in', 'absentee')}",
}


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.narrow(history.KIT_REACH | _REACH)
