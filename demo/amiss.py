"""What was amiss with shifts of the demo's past weeks: leads have said what it was, but for the latest days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from demo import plan
from zhongtai.scheduling.v1 import attendance_pb2

if TYPE_CHECKING:
    from demo.centre import Desk

_WEEKS = 3
_LEFT_DAYS = 3
_REASONS = (
    attendance_pb2.EXCEPTION_REASON_TRANSPORT,
    attendance_pb2.EXCEPTION_REASON_PERSONAL,
    attendance_pb2.EXCEPTION_REASON_FORGOT_PUNCH,
)


def resolve(desk: Desk, everybody: list[plan.PersonPlan]) -> None:
    """Let each lead resolve, in one go, what was amiss in the team until some days ago."""
    for place, lead in enumerate(each for each in everybody if each.lead):
        caller = desk.principal(lead.employee)
        asked = attendance_pb2.ListExceptionsRequest(
            team=f"teams/{lead.team.code}",
            start_date=(desk.today - dt.timedelta(weeks=_WEEKS)).isoformat(),
            end_date=(desk.today - dt.timedelta(days=_LEFT_DAYS - 1)).isoformat(),
            open_only=True,
            page_size=500,
        )
        found = desk.ask("scheduling.AttendanceService/ListExceptions", asked, as_=caller).exceptions
        names = [each.name for each in found if each.employee != lead.employee]
        if names:
            said = attendance_pb2.ResolveExceptionsRequest(
                names=names, excuse=place % 3 > 0, reason=_REASONS[place % len(_REASONS)]
            )
            desk.ask("scheduling.AttendanceService/ResolveExceptions", said, as_=caller)
    desk.settle()
