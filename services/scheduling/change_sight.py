"""Who may see and who is in charge of a change: those it concerns, and those in charge of their team or centre."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit import auth
from services.kit.db import Tx
from services.kit.errors import Forbidden
from services.scheduling.store import offers
from services.scheduling.store.change_tables import OFFER, SWAP
from services.scheduling.store.swaps import MARKETS, Swap

_EVERYWHERE = frozenset({"OFFICER", "CLIENT", "SERVICE"})
_OF_CENTRE = frozenset({"PLANNER", "CENTRE_MANAGER"})


def runs_centre(centre: str) -> bool:
    """Whether the caller is in charge of a whole centre."""
    caller = auth.caller()
    near = bool(centre) and centre == caller.centre and bool(caller.roles & _OF_CENTRE)
    return near or bool(caller.roles & _EVERYWHERE)


def in_charge(centre: str, *teams: str) -> bool:
    """Whether the caller is in charge of all of these teams of a centre."""
    caller = auth.caller()
    leads = "TEAM_LEAD" in caller.roles and all(team in caller.leads for team in teams)
    return leads or runs_centre(centre)


def sees(swap: Swap) -> bool:
    """Whether the caller may see a swap."""
    caller = auth.caller()
    on_market = swap.kind in MARKETS and swap.state == "PROPOSED" and swap.centre == caller.centre
    return concerns(swap) or on_market or in_charge_of_either(swap)


def in_charge_of_either(swap: Swap) -> bool:
    """Whether the caller is in charge of one of the two."""
    return any(in_charge(swap.centre, team) for team in {swap.team, swap.taker_team} - {""})


def concerns(swap: Swap) -> bool:
    """Whether the caller is one of the two."""
    return auth.caller().subject in (swap.employee, swap.taker)


def swaps_within() -> sa.ColumnElement[bool]:
    """The condition that keeps a list of swaps to what the caller may see."""
    caller, row = auth.caller(), SWAP.c
    if caller.roles & _EVERYWHERE:
        return sa.true()
    market = sa.and_(row.kind.in_(sorted(MARKETS)), row.state == "PROPOSED", row.centre == caller.centre)
    own = sa.or_(row.employee == caller.subject, row.taker == caller.subject)
    return sa.or_(own, market, _charge(row.centre, row.team), _charge(row.centre, row.taker_team))


def offers_within(tx: Tx) -> sa.ColumnElement[bool]:
    """The condition that keeps a list of offers to what the caller may see."""
    caller = auth.caller()
    if caller.roles & _EVERYWHERE:
        return sa.true()
    return sa.or_(offers.asking(tx, caller.subject), _charge(OFFER.c.centre, OFFER.c.team))


def need_centre(centre: str) -> None:
    """See that the caller may look at a whole centre.

    Raises:
        Forbidden: FORBIDDEN.
    """
    if not runs_centre(centre):
        raise Forbidden(
            "FORBIDDEN",
            "Only those in charge of the centre may ask all of it. Ask your own team.",
            "只有中心负责人可以面向整个中心，请选择您自己的班组。",
            centre=centre,
        )


def _charge(centre: sa.ColumnElement[str], team: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    caller = auth.caller()
    of_centre = sa.and_(centre == caller.centre, sa.literal(bool(caller.centre and caller.roles & _OF_CENTRE)))
    leads = sorted(caller.leads) if "TEAM_LEAD" in caller.roles else []
    return sa.or_(of_centre, team.in_(leads))
