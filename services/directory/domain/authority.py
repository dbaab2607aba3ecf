"""Who may act for whom: roles given, stand-ins, absences, and what follows from them at a moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from services.kit import errors

# A former lead or stand-in loses access within this time.
BELIEVED_FOR = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class RoleGrant:
    """A role given to a person. revoke_time: when it was taken away; None while it holds."""

    role_grant: str
    employee: str
    role: str
    create_time: datetime
    revoke_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody who acts for somebody (代理人). Times are half-open; end None when open.

    while_absent: it counts only, and by itself, while the absentee is on approved leave. rank: lower first.
    """

    stand_in: str
    absentee: str
    substitute: str
    while_absent: bool = False
    start_time: datetime | None = None
    end_time: datetime | None = None
    rank: int = 0
    ended: bool = False


Spans = tuple[tuple[datetime, datetime], ...]


@dataclass(frozen=True, slots=True)
class Absence:
    """What was last told of a leave request. spans: half-open; none when the person is not away by it."""

    leave_request: str
    employee: str
    version: int
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Principal:
    """Somebody known, and what they may do. leads: teams led and stood in for."""

    subject: str
    roles: tuple[str, ...]
    team: str = ""
    leads: tuple[str, ...] = ()
    stands_in_for: tuple[str, ...] = ()
    centre: str = ""
    scopes: tuple[str, ...] = ()
    display_name: str = ""
    time_zone: str = ""
    expire_time: datetime | None = None
    ended_sessions: tuple[str, ...] = ()


def is_active(stand_in: StandIn, absences: Spans, now: datetime) -> bool:
    """Whether a stand-in counts at a moment. absences: of the absentee, by approved leave."""
    if stand_in.ended:
        return False
    if stand_in.while_absent:
        return any(start <= now < end for start, end in absences)
    begun = stand_in.start_time is None or stand_in.start_time <= now
    return begun and (stand_in.end_time is None or now < stand_in.end_time)


def check_stand_in(wanted: StandIn) -> StandIn:
    """See that somebody can stand in.

    Raises:
        Invalid: OWN_STAND_IN, DATES_REVERSED; SHAPE when it has both times and `while_absent`.
    """
    if wanted.absentee == wanted.substitute:
        raise errors.Invalid(
            "OWN_STAND_IN", "Nobody stands in for themselves. Name somebody else.", "代理人不能是本人，请另选他人。"
        )
    if wanted.while_absent and (wanted.start_time or wanted.end_time):
        raise errors.Invalid(
            "SHAPE",
            "A stand-in during leave has no times of its own: leave them out.",
            "休假期间自动生效的代理不需要起止时间，请勿填写。",
            fields="stand_in.start_time",
        )
    if wanted.start_time and wanted.end_time and wanted.end_time <= wanted.start_time:
        raise errors.Invalid(
            "DATES_REVERSED",
            "The end of a stand-in must be after its start.",
            "代理的结束时间须晚于开始时间。",
            field="stand_in.end_time",
        )
    return wanted


def check_other_person(actor: str, employee: str) -> None:
    """See that nobody gives or takes a role of their own: separation of duties.

    Raises:
        Forbidden: OWN_ROLE.
    """
    if actor == employee:
        raise errors.Forbidden(
            "OWN_ROLE",
            "Nobody gives or takes roles of their own. Ask a colleague to do it.",
            "不能为本人授予或收回角色，请由其他同事操作。",
        )


def roles_of(granted: Iterable[str], leads: Iterable[str]) -> tuple[str, ...]:
    """Roles besides being an agent, in the order of their names; whoever leads a team is a lead."""
    return tuple(sorted({*granted, *(["TEAM_LEAD"] if any(True for _ in leads) else [])}))


def believed_until(now: datetime, stand_ins: Iterable[StandIn], absences: Iterable[Spans]) -> datetime:
    """Until when what is known of somebody can be relied on: the next change, at most a minute from now."""
    moments = [moment for each in stand_ins for moment in (each.start_time, each.end_time) if moment]
    moments += [moment for spans in absences for span in spans for moment in span]
    return min([moment for moment in moments if moment > now] + [now + BELIEVED_FOR])
