"""Who of a team is away when."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import grpc

from services.kit import access, authority, errors, people, wire
from services.leave import asking, outlook
from services.leave.api import room
from services.leave.domain import calendar_view, charging
from services.leave.domain.record import Kept
from services.leave.store import days, requests
from services.leave.wire import requests as messages
from zhongtai.leave.v1 import leave_pb2

_MOST_DAYS = 93


class CalendarApi(room.Room):
    """The team's calendar."""

    def GetTeamCalendar(
        self, request: leave_pb2.GetTeamCalendarRequest, context: grpc.ServicerContext
    ) -> leave_pb2.TeamCalendar:
        first, end = wire.day(request.start_date, "start_date"), wire.day(request.end_date, "end_date")
        _need_sensible(first, end)
        last = end - dt.timedelta(days=1)
        with self._db.read(beyond_reach=True) as tx:
            team = people.get_team(tx, request.team)
            if team is None:
                raise access.not_found(request.team)
            span = charging.whole_days(first, last, ZoneInfo(team.time_zone))
            members = {one.employee: one for one in people.list_people(tx, team=request.team)}
            found = requests.of_people(tx, members, span.start, span.end, calendar_view.SHOWN)
            here = [one for one in found if _is_of_team(one, members[one.asked.employee], request.team)]
            cap = asking.day_cap(authority.in_force(tx, asking.ACTION, access.Place(team.centre, team.team)))
            special = days.holidays(tx, first, last)
            private = outlook.private_types(tx, first)
        knows = room.knows_types(request.team)
        shown = calendar_view.team_calendar([one.asked for one in here], first, last, cap=cap)
        return leave_pb2.TeamCalendar(
            team=request.team,
            away=[messages.away(one, with_type=knows and one.asked.leave_type not in private) for one in here],
            days=[
                messages.calendar_day(
                    one, members_of(one, members, request.team), cap=cap, holiday=special.get(one.day)
                )
                for one in shown
            ],
        )


def members_of(day: calendar_view.Day, members: dict[str, people.Person], team: str) -> list[calendar_view.Off]:
    """Those off on a day who belong to the team on that very day: a transfer ends what counts here."""
    return [off for off in day.off if members[off.employee].team_on(day.day) == team]


def _is_of_team(kept: Kept, person: people.Person, team: str) -> bool:
    return any(person.team_on(charge.work_date) == team for charge in kept.asked.segment.charges)


def _need_sensible(first: dt.date, end: dt.date) -> None:
    if not first < end <= first + dt.timedelta(days=_MOST_DAYS):
        raise errors.Invalid(
            "SPAN_REVERSED" if end <= first else "SPAN_TOO_LONG",
            f"Choose an end after {first} and at most {_MOST_DAYS} days later.",
            f"结束日期须晚于 {first}，且最多 {_MOST_DAYS} 天。",
            start_date=first,
            end_date=end,
        )
