"""Centres and teams as stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from services.directory.domain.place import Centre, Site, Team
from services.directory.store import people
from services.directory.store.tables import CENTRE, EMPLOYEE, MEMBERSHIP, TEAM
from services.kit.access import Place
from services.kit.db import Tx


def get_centre(tx: Tx, centre: str) -> Centre | None:
    """One centre; None when the tenant has no such centre."""
    row = tx.execute(sa.select(CENTRE).where(CENTRE.c.tenant == tx.tenant, CENTRE.c.centre == centre)).first()
    return _centre(row) if row is not None else None


def list_centres(tx: Tx, within: sa.ColumnElement[bool], after: Sequence[object], size: int) -> list[Centre]:
    """A page of centres by code."""
    wanted = sa.select(CENTRE).where(CENTRE.c.tenant == tx.tenant, within).order_by(CENTRE.c.centre).limit(size)
    if after:
        wanted = wanted.where(CENTRE.c.centre > after[0])
    return [_centre(row) for row in tx.execute(wanted)]


def add_centre(tx: Tx, centre: Centre) -> bool:
    """Add a centre; False when its id is taken."""
    row = {"tenant": tx.tenant, "centre": centre.centre, "code": centre.code, "display_name": centre.display_name}
    return tx.insert_new(CENTRE, row | {"time_zone": centre.time_zone, "city": centre.city})


def get_team(tx: Tx, team: str) -> Team | None:
    """One team; None when the tenant has no such team."""
    row = tx.execute(sa.select(TEAM).where(TEAM.c.tenant == tx.tenant, TEAM.c.team == team)).first()
    return _team(row) if row is not None else None


def list_teams(
    tx: Tx, within: sa.ColumnElement[bool], after: Sequence[object] = (), *, centre: str = "", size: int | None = None
) -> list[Team]:
    """A page of teams by code, or all of them."""
    wanted = sa.select(TEAM).where(TEAM.c.tenant == tx.tenant, within).order_by(TEAM.c.team)
    if centre:
        wanted = wanted.where(TEAM.c.centre == centre)
    if after:
        wanted = wanted.where(TEAM.c.team > after[0])
    return [_team(row) for row in tx.execute(wanted.limit(size) if size else wanted)]


def add_team(tx: Tx, team: Team) -> bool:
    """Add a team; False when its id is taken."""
    return tx.insert_new(TEAM, _row(tx, team))


def save_team(tx: Tx, team: Team) -> bool:
    """Store the next version of a team; False when somebody was faster. team: with the next version."""
    own = sa.and_(TEAM.c.tenant == tx.tenant, TEAM.c.team == team.team, TEAM.c.version == team.version - 1)
    done = tx.execute(TEAM.update().where(own).values(_row(tx, team)).returning(TEAM.c.team))
    return done.first() is not None


def teams_led(tx: Tx, employees: Iterable[str]) -> dict[str, list[str]]:
    """Teams by who leads them, in order."""
    wanted = sa.select(TEAM.c.lead, TEAM.c.team).where(TEAM.c.tenant == tx.tenant, TEAM.c.lead.in_(list(employees)))
    led: dict[str, list[str]] = {}
    for row in tx.execute(wanted.order_by(TEAM.c.team)):
        led.setdefault(row.lead, []).append(row.team)
    return led


def sites(tx: Tx, teams: Iterable[str]) -> dict[str, Site]:
    """Where teams work, by team."""
    wanted = (
        sa.select(TEAM.c.team, TEAM.c.centre, CENTRE.c.time_zone)
        .join(CENTRE, sa.and_(CENTRE.c.tenant == TEAM.c.tenant, CENTRE.c.centre == TEAM.c.centre))
        .where(TEAM.c.tenant == tx.tenant, TEAM.c.team.in_(list(teams)))
    )
    return {row.team: Site(row.centre, row.time_zone) for row in tx.execute(wanted)}


def count_members(tx: Tx, teams: Iterable[str]) -> dict[str, int]:
    """People employed in each team today, each by the day it is where they work."""
    day = people.today(tx)
    wanted = (
        sa.select(MEMBERSHIP.c.team, sa.func.count())
        .join(EMPLOYEE, people.of_person())
        .where(
            MEMBERSHIP.c.tenant == tx.tenant,
            MEMBERSHIP.c.team.in_(list(teams)),
            people.covers(day),
            people.employed(day),
        )
        .group_by(MEMBERSHIP.c.team)
    )
    return {row[0]: row[1] for row in tx.execute(wanted)}


def place_of_centre(tx: Tx, name: str) -> Place | None:
    """Where a centre belongs."""
    return Place(centre=name) if get_centre(tx, name) is not None else None


def place_of_team(tx: Tx, name: str) -> Place | None:
    """Where a team belongs."""
    team = get_team(tx, name)
    return Place(centre=team.centre, team=name) if team is not None else None


def _row(tx: Tx, team: Team) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "team": team.team,
        "code": team.code,
        "display_name": team.display_name,
        "centre": team.centre,
        "lead": team.lead,
        "skill": team.skill,
        "version": team.version,
    }


def _centre(row: sa.Row) -> Centre:  # type: ignore[type-arg]
    return Centre(row.centre, row.code, row.display_name, row.time_zone, row.city)


def _team(row: sa.Row) -> Team:  # type: ignore[type-arg]
    return Team(row.team, row.code, row.display_name, row.centre, row.lead, row.skill, row.version)
