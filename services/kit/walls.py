"""The third wall: what a transaction may see, as PostgreSQL's row-level security is told at its beginning.

Every table with a tenant shows the rows of one tenant only. Tables whose lists are narrowed to the caller's reach show
only what lies within it: rows of the caller's centre, of the teams in reach, of the caller. A transaction that was told
nothing sees nothing. SQLite has no such wall; there the first two stand alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from services.kit import access
from services.kit.auth import Call

EVERY_TENANT = "*"
"""What stands for a tenant where a service works for all of them: delivery, jobs, verification."""
_ALL = "TENANT"
_NAMES: dict[int, str] = {
    access.SELF: "SELF",
    access.MY_TEAM: "MY_TEAM",
    access.OWN_TEAM: "OWN_TEAM",
    access.CENTRE: "CENTRE",
    access.TENANT: _ALL,
}


@dataclass(frozen=True, slots=True)
class Sight:
    """What a transaction may see.

    reach: `TENANT` is everything of the tenant; otherwise rows of `centre`, of `teams` and of `employee`. site: the
    centre where the caller works, whose shared things (queues, shift types) everybody there sees.
    """

    tenant: str
    reach: str = _ALL
    centre: str = ""
    teams: tuple[str, ...] = ()
    employee: str = ""
    site: str = ""

    def settings(self) -> dict[str, str]:
        """The settings that the policies of the tables read, by name."""
        return {
            "zt.tenant": self.tenant,
            "zt.reach": self.reach,
            "zt.centre": self.centre,
            "zt.teams": ",".join(self.teams),
            "zt.employee": self.employee,
            "zt.site": self.site,
        }


NOTHING = Sight("", reach="")


def whole(tenant: str) -> Sight:
    """Everything of a tenant, or of every tenant."""
    return Sight(tenant)


def of_call(call: Call) -> Sight:
    """What a call may see: what `access.narrow` leaves of its lists, and the caller's own."""
    who = call.caller
    if call.relation == access.TENANT:
        return Sight(who.tenant)
    by_relation: dict[int, tuple[str, ...]] = {access.OWN_TEAM: tuple(sorted(who.leads)), access.MY_TEAM: (who.team,)}
    teams = by_relation.get(call.relation, ())
    centre = who.centre if call.relation == access.CENTRE else ""
    return Sight(who.tenant, _NAMES.get(call.relation, ""), centre, teams, who.subject, who.centre)
