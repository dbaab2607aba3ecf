"""Leave of the demo's people as browser tests need it: shifts for which a request comes out as wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from tests.e2e.conftest import Person, Running, wait_for

AT_ONCE = {"CERTAIN"}
BY_A_PERSON = {"PERSON_DECIDES", "UNLIKELY"}
_OPEN = {"LEAVE_STATE_PENDING", "LEAVE_STATE_PENDING_SECOND", "LEAVE_STATE_WAITING"}


@dataclass
class Wish:
    """A shift that somebody could take off, and what the platform says of it."""

    agent: Person
    shift: dict[str, Any]
    outlook: dict[str, Any]

    @property
    def date(self) -> str:
        """Working day of the shift."""
        return str(self.shift["workDate"])

    @property
    def request(self) -> dict[str, Any]:
        """The request for it."""
        return {
            "employee": self.agent.employee,
            "leaveType": "ANNUAL",
            "startTime": self.shift["startTime"],
            "endTime": self.shift["endTime"],
        }

    def made(self) -> dict[str, Any]:
        """The request as it stands, once it is there."""
        return dict(wait_for(lambda: next(iter(_standing(self)), None)))

    def undo(self) -> None:
        """Leave no trace on roster and balance, so that the next test finds them as they were."""
        for made in _standing(self):
            verb = "withdraw" if made["state"] in _OPEN else "cancel"
            self.agent.done(f"/v1/{made['name']}:{verb}")


def _standing(wish: Wish) -> list[dict[str, Any]]:
    """Requests for the shift that hold or wait."""
    path = "/v1/leaveRequests"
    found = wish.agent.get(path, employee=wish.agent.employee, pageSize=100).get("leaveRequests", [])
    return [
        made
        for made in found
        if made["startTime"] == wish.shift["startTime"] and made["state"] in {*_OPEN, "LEAVE_STATE_APPROVED"}
    ]


def wishes(demo: Running, numbers: Sequence[int], odds: Container[str]) -> Iterator[Wish]:
    """Shifts of these people whose odds are as wanted, at most one for each person."""
    today = dt.datetime.now(dt.UTC).date()
    span = {"startDate": str(today + dt.timedelta(days=3)), "endDate": str(today + dt.timedelta(days=27))}
    for number in numbers:
        agent = demo.person(str(number))
        shifts = agent.get("/v1/shifts", employee=agent.employee, **span).get("shifts", [])
        for shift in reversed(shifts):
            wish = Wish(agent, shift, {})
            if shift.get("absences"):
                continue
            answer = agent.http.post("/v1/leaveRequests:simulate", json={"leaveRequest": wish.request})
            wish.outlook = answer.json()
            if answer.is_success and wish.outlook.get("odds") in odds and wish.outlook.get("coverKnown"):
                yield wish
                break


def wish_for(demo: Running, numbers: Sequence[int], odds: Container[str]) -> Wish:
    """The first of such shifts."""
    found = next(wishes(demo, numbers, odds), None)
    return found or pytest.fail(f"nobody of {numbers} has a shift with odds {odds}")
