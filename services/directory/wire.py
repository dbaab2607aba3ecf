"""Centres, teams, people and authority between how they are kept and how they travel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from google.protobuf.message import Message

from services.directory.domain import names, person
from services.directory.domain.authority import Principal, RoleGrant, StandIn
from services.directory.domain.clients import ApiClient
from services.directory.domain.person import Person, Restriction, Skill
from services.directory.domain.place import Centre, Team
from services.kit import errors, wire
from zhongtai.access.v1 import access_pb2
from zhongtai.directory.v1 import directory_pb2, events_pb2, identity_pb2

_SYSTEM = "WORKING_TIME_SYSTEM_"
_KIND = "RESTRICTION_KIND_"
TEAM_FIELDS = ("display_name", "lead", "skill")
PERSON_FIELDS = (
    "display_name",
    "time_zone",
    "join_date",
    "exit_date",
    "service_start_date",
    "working_time_system",
    "daily_minutes",
    "skills",
    "restrictions",
    "phone",
    "email",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of a person besides what is kept. day: as of which, ISO. roles: besides being an agent."""

    day: str
    roles: tuple[str, ...] = ()
    names_only: bool = False


def centre(one: Centre) -> directory_pb2.Centre:
    """A centre as it travels."""
    return directory_pb2.Centre(
        name=one.centre, code=one.code, display_name=one.display_name, time_zone=one.time_zone, city=one.city
    )


def new_centre(message: directory_pb2.Centre) -> Centre:
    """A centre that somebody wants to add.

    Raises:
        Invalid: SHAPE, UNKNOWN_TIME_ZONE.
    """
    return Centre(
        centre=f"centres/{names.id_of_code(message.code, 'centre.code')}",
        code=message.code.strip(),
        display_name=names.needed(message.display_name, "centre.display_name"),
        time_zone=names.known_zone(message.time_zone),
        city=message.city[:80].strip(),
    )


def team(one: Team, member_count: int = 0) -> directory_pb2.Team:
    """A team as it travels."""
    return directory_pb2.Team(
        name=one.team,
        code=one.code,
        display_name=one.display_name,
        centre=one.centre,
        lead=one.lead,
        skill=one.skill,
        member_count=member_count,
        etag=str(one.version),
    )


def new_team(message: directory_pb2.Team) -> Team:
    """A team that somebody wants to add.

    Raises:
        Invalid: SHAPE.
    """
    return Team(
        team=f"teams/{names.id_of_code(message.code, 'team.code')}",
        code=message.code.strip(),
        display_name=names.needed(message.display_name, "team.display_name"),
        centre=message.centre,
        lead=message.lead,
        skill=_skill_code(message.skill, "team.skill"),
        version=1,
    )


def changed_team(known: Team, message: directory_pb2.Team, fields: Iterable[str]) -> Team:
    """A team with the new values of some fields.

    Raises:
        Invalid: SHAPE.
    """
    values = {name: getattr(message, name) for name in fields}
    if "display_name" in values:
        values["display_name"] = names.needed(message.display_name, "team.display_name")
    if "skill" in values:
        values["skill"] = _skill_code(message.skill, "team.skill")
    return replace(known, **values)


def fields_of(mask: Sequence[str], message: Message, changeable: Sequence[str]) -> tuple[str, ...]:
    """Fields that an update names; without a mask, those that are filled in.

    Raises:
        Invalid: FIELD_FIXED for others than those that can be changed.
    """
    if not mask:
        filled = {field.name for field, _ in message.ListFields()}
        return tuple(name for name in changeable if name in filled)
    if fixed := sorted(set(mask) - set(changeable)):
        raise errors.Invalid(
            "FIELD_FIXED",
            f"{', '.join(fixed)} cannot be changed here. These can: {', '.join(changeable)}.",
            f"{'、'.join(fixed)} 不能在此修改。可修改的字段:{'、'.join(changeable)}。",
            fields=", ".join(fixed),
        )
    return tuple(name for name in changeable if name in mask)


def stale(known: Message, fields: Iterable[str]) -> errors.Conflict:
    """The refusal of an edit that rests on an older state, with the state there is now.

    Sensitive fields are left out: whoever may edit them may not be shown them.
    """
    now: dict[str, Any] = {"etag": getattr(known, "etag")}  # noqa: B009 -- every resource that is edited has one
    for name in fields:
        described = known.DESCRIPTOR.fields_by_name[name]
        if described.GetOptions().Extensions[access_pb2.data_class] != access_pb2.DATA_CLASS_SENSITIVE:
            now[name] = getattr(known, name)
    name = getattr(known, "name")  # noqa: B009
    return errors.Conflict(
        "STALE",
        f"Somebody changed {name} meanwhile. Read it again and repeat your change.",
        f"{name} 已被他人修改，请刷新后重新提交。",
        name=name,
        **now,
    )


def employee(one: Person, shown: Shown) -> directory_pb2.Employee:
    """A person as it travels."""
    brief = directory_pb2.Employee(
        name=one.employee,
        employee_no=one.employee_no,
        display_name=one.display_name,
        team=one.team_on(shown.day),
        roles=shown.roles,
    )
    if shown.names_only:
        return brief
    brief.MergeFrom(
        directory_pb2.Employee(
            centre=one.centre,
            time_zone=one.time_zone,
            join_date=one.join_date,
            exit_date=one.exit_date,
            service_start_date=one.service_start,
            working_time_system=directory_pb2.WorkingTimeSystem.Value(_SYSTEM + one.working_time_system),
            daily_minutes=one.daily_minutes,
            skills=[skill(each) for each in one.skills],
            memberships=[
                directory_pb2.TeamMembership(team=m.team, start_date=m.start_date, end_date=m.end_date)
                for m in one.memberships
            ],
            restrictions=[_restriction(each) for each in one.restrictions],
            phone=one.phone,
            email=one.email,
            etag=str(one.version),
        )
    )
    return brief


def values_of(message: directory_pb2.Employee, fields: Iterable[str]) -> dict[str, Any]:
    """New values of a person's fields, as they are kept.

    Raises:
        Invalid: BAD_DATE, SHAPE.
    """
    values: dict[str, Any] = {}
    for name in fields:
        value = getattr(message, name)
        if name == "display_name":
            values[name] = names.needed(value, "employee.display_name")
        elif name == "time_zone":
            values["own_time_zone"] = value
        elif name == "join_date":
            values[name] = date(names.needed(value, "employee.join_date"), "employee.join_date")
        elif name in ("exit_date", "service_start_date"):
            values[name] = date(value, f"employee.{name}")
        elif name == "working_time_system":
            values[name] = _word(directory_pb2.WorkingTimeSystem, _SYSTEM, value) if value else person.SYSTEMS[0]
        elif name == "daily_minutes":
            values[name] = value or person.USUAL_DAILY_MINUTES
        elif name == "skills":
            values[name] = skills(value)
        elif name == "restrictions":
            values[name] = tuple(_known_restriction(each) for each in value)
        else:
            values[name] = value.strip()
    return values


def skill(one: Skill) -> directory_pb2.Skill:
    """A skill as it travels."""
    return directory_pb2.Skill(
        skill=one.skill, level=one.level, certified_date=one.certified_date, expiry_date=one.expiry_date
    )


def skills(messages: Iterable[directory_pb2.Skill]) -> tuple[Skill, ...]:
    """Skills as they are kept.

    Raises:
        Invalid: BAD_DATE, DATES_REVERSED, SKILL_REPEATED.
    """
    found = tuple(
        Skill(
            each.skill,
            each.level or person.USUAL_LEVEL,
            date(each.certified_date, "skills.certified_date"),
            date(each.expiry_date, "skills.expiry_date"),
        )
        for each in messages
    )
    return person.check_skills(found)


def date(text: str, field: str) -> str:
    """A date as ISO, or empty.

    Raises:
        Invalid: BAD_DATE.
    """
    return wire.day(text, field).isoformat() if text else ""


def role_grant(one: RoleGrant) -> directory_pb2.RoleGrant:
    """A role given as it travels."""
    return directory_pb2.RoleGrant(
        name=one.role_grant,
        employee=one.employee,
        role=one.role,
        create_time=wire.timestamp(one.create_time),
        revoke_time=wire.timestamp(one.revoke_time) if one.revoke_time else None,
    )


def stand_in(one: StandIn, *, active: bool) -> directory_pb2.StandIn:
    """A stand-in as it travels."""
    return directory_pb2.StandIn(
        name=one.stand_in,
        absentee=one.absentee,
        substitute=one.substitute,
        while_absent=one.while_absent,
        start_time=wire.timestamp(one.start_time) if one.start_time else None,
        end_time=wire.timestamp(one.end_time) if one.end_time else None,
        active=active,
        rank=one.rank,
    )


def new_stand_in(message: directory_pb2.StandIn, name: str) -> StandIn:
    """A stand-in that somebody wants to name."""
    return StandIn(
        stand_in=name,
        absentee=message.absentee,
        substitute=message.substitute,
        while_absent=message.while_absent,
        start_time=wire.moment(message.start_time) if message.HasField("start_time") else None,
        end_time=wire.moment(message.end_time) if message.HasField("end_time") else None,
        rank=message.rank,
    )


def api_client(one: ApiClient) -> directory_pb2.ApiClient:
    """A system as it travels."""
    return directory_pb2.ApiClient(
        name=one.api_client,
        code=one.code,
        display_name=one.display_name,
        scopes=one.scopes,
        create_time=wire.timestamp(one.create_time),
        revoke_time=wire.timestamp(one.revoke_time) if one.revoke_time else None,
    )


def principal(one: Principal, tenant: str) -> identity_pb2.Principal:
    """Somebody known as they travel."""
    return identity_pb2.Principal(
        subject=one.subject,
        tenant=tenant,
        roles=one.roles,
        team=one.team,
        leads=one.leads,
        centre=one.centre,
        scopes=one.scopes,
        display_name=one.display_name,
        time_zone=one.time_zone,
        stands_in_for=one.stands_in_for,
        expire_time=wire.timestamp(one.expire_time) if one.expire_time else None,
        ended_sessions=one.ended_sessions,
    )


def employee_changed(one: Person) -> events_pb2.EmployeeChanged:
    """What others are told of a person: references, no name and no contact."""
    return events_pb2.EmployeeChanged(
        employee=one.employee,
        centre=one.centre,
        memberships=[
            events_pb2.Membership(team=m.team, start_date=m.start_date, end_date=m.end_date) for m in one.memberships
        ],
        skills=[
            events_pb2.SkillHeld(
                skill=s.skill, level=s.level, certified_date=s.certified_date, expiry_date=s.expiry_date
            )
            for s in one.skills
        ],
        time_zone=one.time_zone,
        join_date=one.join_date,
        exit_date=one.exit_date,
        service_start_date=one.service_start,
        working_time_system=one.working_time_system,
        daily_minutes=one.daily_minutes,
        restrictions=[
            events_pb2.Restriction(kind=r.kind, start_date=r.start_date, end_date=r.end_date) for r in one.restrictions
        ],
        version=one.version,
    )


def team_changed(one: Team, time_zone: str) -> events_pb2.TeamChanged:
    """What others are told of a team."""
    return events_pb2.TeamChanged(
        team=one.team,
        centre=one.centre,
        lead=one.lead,
        skill=one.skill,
        time_zone=time_zone,
        active=True,
        version=one.version,
    )


def stand_in_changed(one: StandIn) -> events_pb2.StandInChanged:
    """What others are told of a stand-in."""
    return events_pb2.StandInChanged(
        stand_in=one.stand_in,
        absentee=one.absentee,
        substitute=one.substitute,
        while_absent=one.while_absent,
        start_time=wire.timestamp(one.start_time).ToJsonString() if one.start_time else "",
        end_time=wire.timestamp(one.end_time).ToJsonString() if one.end_time else "",
        ended=one.ended,
    )


def _restriction(one: Restriction) -> directory_pb2.WorkRestriction:
    kind = directory_pb2.RestrictionKind.Value(_KIND + one.kind)
    return directory_pb2.WorkRestriction(kind=kind, start_date=one.start_date, end_date=one.end_date)


def _known_restriction(message: directory_pb2.WorkRestriction) -> Restriction:
    return Restriction(
        _word(directory_pb2.RestrictionKind, _KIND, message.kind),
        date(message.start_date, "restrictions.start_date"),
        date(message.end_date, "restrictions.end_date"),
    )


def _word(kinds: Any, prefix: str, value: int) -> str:  # noqa: ANN401 -- enum wrappers share no public type
    if value not in kinds.values():
        raise names.unfit(prefix.lower().rstrip("_"), "is not a value that is known", "不是已知的取值")
    name: str = kinds.Name(value)
    return name.removeprefix(prefix)


def _skill_code(text: str, field: str) -> str:
    if text and not (len(text) <= 32 and text.replace("-", "").replace("_", "").isalnum() and text.isascii()):
        raise names.unfit(field, "is not a skill code as voice", "不是有效的技能代码，例如 voice")
    return text.lower()
