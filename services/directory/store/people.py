"""People as stored, with their memberships."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, astuple, dataclass
from typing import Any

import sqlalchemy as sa

from services.directory.domain import membership, names
from services.directory.domain.membership import Membership
from services.directory.domain.person import Person, Restriction, Skill, day_in
from services.directory.store.tables import EMPLOYEE, MEMBERSHIP, TEAM
from services.kit.access import Place
from services.kit.db import Tx

Condition = sa.ColumnElement[bool]
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Search:
    """What a list is narrowed to. day: ISO; empty is today. everybody: also those not employed on that day."""

    within: Condition
    day: str = ""
    team: str = ""
    centre: str = ""
    query: str = ""
    everybody: bool = False


def get(tx: Tx, employee: str) -> Person | None:
    """One person; None when the tenant has no such person."""
    return next(iter(_people(tx, EMPLOYEE.c.employee == employee)), None)


def get_many(tx: Tx, employees: Iterable[str], within: Condition | None = None) -> dict[str, Person]:
    """People by reference; those that are not there are left out."""
    wanted = EMPLOYEE.c.employee.in_(list(employees))
    found = _people(tx, sa.and_(wanted, within) if within is not None else wanted)
    return {person.employee: person for person in found}


def get_by_number(tx: Tx, employee_no: str) -> Person | None:
    """The person with an employee number, in either case."""
    return next(iter(_people(tx, EMPLOYEE.c.number_key == names.key_of(employee_no))), None)


def list_by_email(tx: Tx, email: str) -> list[Person]:
    """People with an e-mail address, in either case."""
    return _people(tx, EMPLOYEE.c.email_key == names.key_of(email))


def list_by_number(tx: Tx) -> dict[str, Person]:
    """Everybody, by the key of the employee number."""
    return {names.key_of(person.employee_no): person for person in _people(tx, sa.true())}


def list_page(tx: Tx, search: Search, after: Sequence[object], size: int) -> tuple[list[Person], int]:
    """A page of people in the order of their numbers, and how many there are in all."""
    conditions = _conditions(tx, search)
    joined = EMPLOYEE.outerjoin(MEMBERSHIP, sa.and_(of_person(), covers(_day(tx, search))))
    total = tx.execute(sa.select(sa.func.count()).select_from(joined).where(*conditions)).scalar_one()
    page = sa.select(EMPLOYEE.c.employee).select_from(joined).where(*conditions)
    if after:
        page = page.where(EMPLOYEE.c.number_key > after[0])
    found = tx.execute(page.order_by(EMPLOYEE.c.number_key).limit(size)).scalars().all()
    return _people(tx, EMPLOYEE.c.employee.in_(found)), total


def team_column() -> sa.ColumnElement[str]:
    """The team on the day of a `Search`, for the narrowing of lists."""
    return MEMBERSHIP.c.team


def today(tx: Tx) -> sa.ColumnElement[str]:
    """The day it is where each person works."""
    zones = tx.execute(sa.select(EMPLOYEE.c.time_zone).where(EMPLOYEE.c.tenant == tx.tenant).distinct()).scalars()
    days = {zone: day_in(zone, tx.now) for zone in zones}
    if len(set(days.values())) < 2:
        return sa.literal(next(iter(days.values()), day_in("", tx.now)))
    return sa.case(days, value=EMPLOYEE.c.time_zone)


def of_person() -> Condition:
    """Joins memberships to their people."""
    return sa.and_(MEMBERSHIP.c.tenant == EMPLOYEE.c.tenant, MEMBERSHIP.c.employee == EMPLOYEE.c.employee)


def covers(day: sa.ColumnElement[str]) -> Condition:
    """Memberships that a day is in."""
    return sa.and_(MEMBERSHIP.c.start_date <= day, sa.or_(MEMBERSHIP.c.end_date == "", MEMBERSHIP.c.end_date > day))


def employed(day: sa.ColumnElement[str]) -> Condition:
    """People employed on a day."""
    return sa.and_(EMPLOYEE.c.join_date <= day, sa.or_(EMPLOYEE.c.exit_date == "", EMPLOYEE.c.exit_date >= day))


def add(tx: Tx, person: Person) -> bool:
    """Add a person; False when the id or the number is taken."""
    if not tx.insert_new(EMPLOYEE, _row(tx, person)):
        return False
    _save_memberships(tx, person)
    return True


def save(tx: Tx, person: Person) -> bool:
    """Store the next version of a person; False when somebody was faster. person: with the next version."""
    own = sa.and_(
        EMPLOYEE.c.tenant == tx.tenant,
        EMPLOYEE.c.employee == person.employee,
        EMPLOYEE.c.version == person.version - 1,
    )
    done = tx.execute(EMPLOYEE.update().where(own).values(_row(tx, person)).returning(EMPLOYEE.c.employee))
    if done.first() is None:
        return False
    _save_memberships(tx, person)
    return True


def list_ids(tx: Tx) -> set[str]:
    """Ids in use, without `employees/`."""
    known = tx.execute(sa.select(EMPLOYEE.c.employee).where(EMPLOYEE.c.tenant == tx.tenant)).scalars()
    return {name.removeprefix("employees/") for name in known}


def list_moved(tx: Tx, day: str) -> list[tuple[str, str]]:
    """Tenant and person wherever the team of a day is in another centre than the person, over all tenants."""
    moved = (
        sa.select(EMPLOYEE.c.tenant, EMPLOYEE.c.employee)
        .join(MEMBERSHIP, of_person())
        .join(TEAM, sa.and_(TEAM.c.tenant == MEMBERSHIP.c.tenant, TEAM.c.team == MEMBERSHIP.c.team))
        .where(covers(sa.literal(day)), TEAM.c.centre != EMPLOYEE.c.centre)
    )
    return [(row.tenant, row.employee) for row in tx.execute(moved.order_by(EMPLOYEE.c.tenant, EMPLOYEE.c.employee))]


def place_of_person(tx: Tx, name: str) -> Place | None:
    """Where a person belongs today; before the first day and after the last, where the nearest team is."""
    person = get(tx, name)
    if person is None:
        return None
    team = membership.nearest(person.memberships, person.today(tx.now)).team
    return Place(centre=person.centre, team=team, employee=name)


def _conditions(tx: Tx, search: Search) -> list[Condition]:
    conditions = [EMPLOYEE.c.tenant == tx.tenant, search.within]
    if not search.everybody:
        conditions.append(employed(_day(tx, search)))
    if search.team:
        conditions.append(MEMBERSHIP.c.team == search.team)
    if search.centre:
        conditions.append(EMPLOYEE.c.centre == search.centre)
    if search.query:
        text = search.query.strip().lower()
        columns = (EMPLOYEE.c.display_name, EMPLOYEE.c.employee_no)
        conditions.append(sa.or_(*(sa.func.lower(column).contains(text, autoescape=True) for column in columns)))
    return conditions


def _day(tx: Tx, search: Search) -> sa.ColumnElement[str]:
    return sa.literal(search.day) if search.day else today(tx)


def _people(tx: Tx, condition: Condition) -> list[Person]:
    wanted = sa.select(EMPLOYEE).where(EMPLOYEE.c.tenant == tx.tenant, condition).order_by(EMPLOYEE.c.number_key)
    rows = tx.execute(wanted).all()
    spans: dict[str, list[Membership]] = {}
    for first in range(0, len(rows), _BATCH):
        ids = [row.employee for row in rows[first : first + _BATCH]]
        of_these = sa.select(MEMBERSHIP).where(MEMBERSHIP.c.tenant == tx.tenant, MEMBERSHIP.c.employee.in_(ids))
        for row in tx.execute(of_these.order_by(MEMBERSHIP.c.employee, MEMBERSHIP.c.start_date)):
            spans.setdefault(row.employee, []).append(Membership(row.team, row.start_date, row.end_date))
    return [_person(row, tuple(spans[row.employee])) for row in rows]


def _save_memberships(tx: Tx, person: Person) -> None:
    own = sa.and_(MEMBERSHIP.c.tenant == tx.tenant, MEMBERSHIP.c.employee == person.employee)
    tx.execute(MEMBERSHIP.delete().where(own))
    rows = [{"tenant": tx.tenant, "employee": person.employee} | asdict(span) for span in person.memberships]
    tx.execute(MEMBERSHIP.insert(), rows)


_PLAIN = (
    "employee",
    "employee_no",
    "display_name",
    "centre",
    "time_zone",
    "own_time_zone",
    "join_date",
    "exit_date",
    "service_start_date",
    "working_time_system",
    "daily_minutes",
    "phone",
    "email",
    "version",
)


def _row(tx: Tx, person: Person) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(person, name) for name in _PLAIN}
    return row | {
        "tenant": tx.tenant,
        "number_key": names.key_of(person.employee_no),
        "email_key": names.key_of(person.email),
        "skills": [list(astuple(skill)) for skill in person.skills],
        "restrictions": [list(astuple(each)) for each in person.restrictions],
    }


def _person(row: sa.Row, memberships: tuple[Membership, ...]) -> Person:  # type: ignore[type-arg]
    plain: dict[str, Any] = {name: row._mapping[name] for name in _PLAIN}  # noqa: SLF001 -- SQLAlchemy's public name
    return Person(
        **plain,
        memberships=memberships,
        skills=tuple(Skill(*skill) for skill in row.skills),
        restrictions=tuple(Restriction(*each) for each in row.restrictions),
    )
