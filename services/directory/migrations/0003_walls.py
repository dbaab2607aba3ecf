"""PostgreSQL shows each transaction only what it may see: by tenant everywhere, by reach where people list."""

from __future__ import annotations

from services.kit import history

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BY_TENANT = ("centre", "team", "membership", "absence", "api_client", "credential", "sign_in")
# A person shows to their centre's manager, and to whoever reaches a team that they are, were or will be in.
_PERSON = (
    "employee = {self} OR centre = {centre} OR employee IN "
    "(SELECT m.employee FROM membership m WHERE m.tenant = {tenant} AND m.team = ANY({teams}))"
)
# What hangs on a person shows with the person.
_OF_PERSON = "%s IN (SELECT e.employee FROM employee e WHERE e.tenant = {tenant})"


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.raise_walls(
        [
            *history.of_tenant(*_BY_TENANT),
            *history.when("employee", _PERSON),
            *history.when("role_grant", _OF_PERSON % "employee"),
            *history.when("stand_in", _OF_PERSON % "absentee"),
        ]
    )
