"""Keeping a change: stored, told to others and on record, all in one transaction. For calls and for jobs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from services.directory import wire
from services.directory.domain import person
from services.directory.domain.person import Person
from services.directory.domain.place import Site, Team
from services.directory.store import credentials, people, places
from services.kit.db import EVERY_TENANT, Tx
from services.kit.service import Home

ACTOR = "services/directory"


def sites_of(tx: Tx, whom: Iterable[Person]) -> dict[str, Site]:
    """Where the teams of people work."""
    return places.sites(tx, {span.team for one in whom for span in one.memberships})


def add_person(tx: Tx, one: Person, sites: dict[str, Site]) -> Person | None:
    """Add a person; None when the id or the number is taken."""
    kept = replace(person.settle(one, sites, tx.now), version=1)
    return _told(tx, kept) if people.add(tx, kept) else None


def save_person(tx: Tx, one: Person, sites: dict[str, Site]) -> Person | None:
    """Store the next version of a person; None when somebody was faster."""
    kept = replace(person.settle(one, sites, tx.now), version=one.version + 1)
    return _told(tx, kept) if people.save(tx, kept) else None


def add_team(tx: Tx, team: Team, time_zone: str) -> bool:
    """Add a team; False when its id is taken."""
    if not places.add_team(tx, team):
        return False
    _tell_team(tx, team, time_zone)
    return True


def save_team(tx: Tx, team: Team, time_zone: str) -> Team | None:
    """Store the next version of a team; None when somebody was faster."""
    kept = replace(team, version=team.version + 1)
    if not places.save_team(tx, kept):
        return None
    _tell_team(tx, kept, time_zone)
    return kept


def move_people(home: Home) -> None:
    """Bring people whose transfer to another centre has begun to that centre."""
    with home.db.read(EVERY_TENANT) as tx:
        # Days begin up to fourteen hours before UTC's; who has not arrived by the clock of the site stays.
        days = {(tx.now + timedelta(hours=hours)).date().isoformat() for hours in (-12, 0, 14)}
        moved = sorted({pair for day in days for pair in people.list_moved(tx, day)})
    for tenant, employee in moved:
        with home.db.act(tenant, ACTOR, action="transfer begins") as tx:
            one = people.get(tx, employee)
            sites = sites_of(tx, [one] if one else [])
            if one is not None and person.settle(one, sites, tx.now).centre != one.centre:
                save_person(tx, one, sites)


def forget_attempts(home: Home) -> None:
    """Forget tries to sign in that count no more, and sessions that would have ended by now."""
    with home.db.act(EVERY_TENANT, ACTOR) as tx:
        credentials.forget_attempts(tx)
        credentials.forget_sessions(tx)


def _told(tx: Tx, kept: Person) -> Person:
    tx.publish(kept.employee, wire.employee_changed(kept))
    tx.audit(kept.employee, version=kept.version)
    return kept


def _tell_team(tx: Tx, team: Team, time_zone: str) -> None:
    tx.publish(team.team, wire.team_changed(team, time_zone))
    tx.audit(team.team, version=team.version, lead=team.lead)
