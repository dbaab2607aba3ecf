"""PostgreSQL narrows by reach what showed to the whole tenant."""

from __future__ import annotations

from services.kit import history

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Work is handed to people of the same centre, and stood in for across centres: who is away, and who stands in for whom,
# shows in the person's centre, to whoever reaches a team that the person is in or leads, and to those it names.
_HERE = (
    "EXISTS (SELECT 1 FROM kit_person p WHERE p.tenant = {table}.tenant AND p.employee = {table}.{person} "
    "AND p.centre = {{site}}) OR {person} IN (SELECT t.lead FROM kit_team t "
    "WHERE t.tenant = {{tenant}} AND (t.team = ANY({{teams}}) OR t.centre = {{centre}}))"
)
_REACH = {
    "policy": "centre = '' OR centre = {site}",
    "absence": "employee = {self} OR employee IN ({reached}) OR " + _HERE.format(table="absence", person="employee"),
    "stand_in": "absentee = {self} OR substitute = {self} OR " + _HERE.format(table="stand_in", person="absentee"),
}


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.narrow(history.KIT_REACH | _REACH)
