"""People: what is kept about them, and what has to be true of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from services.directory.domain import membership, names
from services.directory.domain.membership import Membership
from services.directory.domain.place import Site
from services.kit import errors

SYSTEMS = ("STANDARD", "COMPREHENSIVE", "FLEXIBLE")
USUAL_DAILY_MINUTES = 480
USUAL_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill held. level: 1 … 5. Dates are ISO, the last one inclusive; empty: open."""

    skill: str
    level: int = USUAL_LEVEL
    certified_date: str = ""
    expiry_date: str = ""


@dataclass(frozen=True, slots=True)
class Restriction:
    """A time in which some work is not allowed. kind: `NO_NIGHT` or `NO_OVERTIME`; end exclusive, empty when open.

    Source: Special Rules on the Labour Protection of Female Employees (2012), articles 6 and 9.
    """

    kind: str
    start_date: str
    end_date: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works in a centre.

    employee: `employees/{id}`. centre, time_zone: of the site today. own_time_zone: empty where the centre's holds.
    Dates are ISO; exit_date is the last day of employment, empty while employed. version: counts up; 0 before the
    first one is stored.
    """

    employee: str
    employee_no: str
    display_name: str
    join_date: str
    memberships: tuple[Membership, ...]
    exit_date: str = ""
    service_start_date: str = ""
    centre: str = ""
    time_zone: str = ""
    own_time_zone: str = ""
    working_time_system: str = SYSTEMS[0]
    daily_minutes: int = USUAL_DAILY_MINUTES
    skills: tuple[Skill, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    phone: str = ""
    email: str = ""
    version: int = 0

    @property
    def service_start(self) -> str:
        """First day of cumulative service with all employers (累计工作年限)."""
        return self.service_start_date or self.join_date

    def employed_on(self, day: str) -> bool:
        """Whether the person is employed on a day."""
        return self.join_date <= day and (not self.exit_date or day <= self.exit_date)

    def team_on(self, day: str) -> str:
        """The team on a day; empty when there is none or the person is not employed."""
        return membership.team_on(self.memberships, day) if self.employed_on(day) else ""

    def today(self, now: datetime) -> str:
        """The day it is where the person works. now: with zone."""
        return day_in(self.time_zone, now)


def day_in(time_zone: str, now: datetime) -> str:
    """The day it is in a zone, as ISO. now: with zone."""
    return now.astimezone(ZoneInfo(time_zone) if time_zone else UTC).date().isoformat()


def settle(person: Person, sites: Mapping[str, Site], now: datetime) -> Person:
    """Put the person where the team of today works; before the first day, where the first team does.

    A membership begins when its first day does where its team works, so nobody goes back and forth between two zones.
    sites: of every team of the memberships.
    """
    here = sites[person.memberships[0].team]
    for span in person.memberships:
        site = sites[span.team]
        if span.start_date <= day_in(person.own_time_zone or site.time_zone, now):
            here = site
    return replace(person, centre=here.centre, time_zone=person.own_time_zone or here.time_zone)


def with_join_date(person: Person, join_date: str) -> Person:
    """The person with another first day; the first membership begins with it.

    Raises:
        Invalid: DATES_REVERSED when the first team had ended by then.
    """
    first, *later = person.memberships
    if first.end_date and first.end_date <= join_date:
        raise reversed_dates("join_date", join_date, first.end_date)
    begun = replace(first, start_date=join_date)
    return replace(person, join_date=join_date, memberships=(begun, *later))


def check(person: Person) -> Person:
    """See that what is kept about a person can be true.

    Raises:
        Invalid: DATES_REVERSED, UNKNOWN_TIME_ZONE; SKILL_REPEATED when one skill is named twice.
    """
    if person.own_time_zone:
        names.known_zone(person.own_time_zone)
    if person.exit_date and person.exit_date < person.join_date:
        raise reversed_dates("exit_date", person.exit_date, person.join_date)
    if person.service_start > person.join_date:
        raise reversed_dates("service_start_date", person.service_start, person.join_date)
    check_skills(person.skills)
    for each in person.restrictions:
        if each.end_date and each.end_date <= each.start_date:
            raise reversed_dates("restrictions.end_date", each.end_date, each.start_date)
    return person


def check_skills(skills: tuple[Skill, ...]) -> tuple[Skill, ...]:
    """See that skills can be held together.

    Raises:
        Invalid: DATES_REVERSED, SKILL_REPEATED.
    """
    for each in skills:
        if each.expiry_date and each.expiry_date < each.certified_date:
            raise reversed_dates("skills.expiry_date", each.expiry_date, each.certified_date)
    held = [each.skill for each in skills]
    if twice := sorted({skill for skill in held if held.count(skill) > 1}):
        raise errors.Invalid(
            "SKILL_REPEATED",
            f"Name each skill once; {', '.join(twice)} is named twice.",
            f"每项技能只能填写一次:{'、'.join(twice)} 重复。",
            skills=", ".join(twice),
        )
    return skills


def reversed_dates(field: str, date: str, other: str) -> errors.Invalid:
    """The refusal of a date that stands on the wrong side of another."""
    return errors.Invalid(
        "DATES_REVERSED",
        f"{field} {date} does not go with {other}: the order of the two dates is reversed.",
        f"{field} 的日期 {date} 与 {other} 先后颠倒。",
        field=field,
        date=date,
        other=other,
    )
