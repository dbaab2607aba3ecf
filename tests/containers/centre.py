"""A small centre, founded and filled through the gateway as its people would: one team, one queue, one shift."""

from __future__ import annotations

import base64
import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any

import httpx

from tests.e2e.conftest import Person, wait_for

CENTRE, TEAM = "centres/hq", "teams/a1"
ADMIN, LEAD = "10001", "1001"
AGENTS = tuple(str(number) for number in range(1002, 1010))
FOUND = ("--centre", "hq", "--name", "HQ", "--admin", ADMIN, "--admin-name", "A. Admin")
TODAY = dt.datetime.now(dt.UTC).date()
FIRST = TODAY + dt.timedelta(days=14 - TODAY.weekday())
"""A Monday that is far enough for leave to be asked for."""
WORKDAYS = tuple(day for day in range(28) if day % 7 < 5)
"""Days, counted from FIRST, on which every agent has a shift."""
_ZONE = dt.timezone(dt.timedelta(hours=8))


class Centre:
    """The centre on a running platform. url: of the gateway; command: what runs `zhongtai …` and gives what it says."""

    def __init__(self, url: str, command: Callable[..., str]) -> None:
        self._url = url
        self._command = command
        self._people: dict[str, Person] = {}

    def person(self, number: str) -> Person:
        """Somebody of the centre, signed in."""
        return self._people[number]

    def visitor(self) -> httpx.Client:
        """Somebody who has not signed in."""
        headers = {"Accept-Language": "en", "Sec-Fetch-Site": "same-origin"}
        return httpx.Client(base_url=self._url, timeout=60, headers=headers)

    def sign_in(self, number: str, password: str) -> Person | None:
        """Somebody, once the platform knows them."""
        http = self.visitor()
        answer = http.post("/session", json={"employeeNo": number, "password": password})
        if answer.is_error:
            http.close()
            return None
        self._people[number] = Person(http, answer.json())
        return self._people[number]

    def close(self) -> None:
        """Everybody goes."""
        for person in self._people.values():
            person.http.close()

    def found(self) -> None:
        """Centre, administrator, team, people with passwords, their shifts and days of leave."""
        password = self._command("found", *FOUND).splitlines()[0].split()[-1]
        admin = wait_for(lambda: self.sign_in(ADMIN, password))
        rows = ["employee_no,display_name,team,join_date,skills"]
        rows += [f"{number},P{number},a1,2015-01-01,voice" for number in (LEAD, *AGENTS)]
        bring = {"content": _content(rows), "format": "csv", "centre": CENTRE, "createTeams": True}
        admin.done("/v1/employees:import", **bring)
        lead = {"team": {"name": TEAM, "lead": f"employees/{LEAD}"}, "updateMask": "lead"}
        assert admin.http.patch(f"/v1/{TEAM}", json=lead | _once()).is_success
        for line in self._command("password", LEAD, *AGENTS).splitlines()[:-1]:
            number, *_, password = line.split()
            wait_for(lambda number=number, password=password: self.sign_in(number, password))
        self._plan(admin)

    def _plan(self, admin: Person) -> None:
        accepted(admin, "/v1/queues", queue=_queue())
        kind = {"code": "D1", "title": _text("Day"), "centre": CENTRE, "startClock": "09:00", "lengthMinutes": 480}
        accepted(admin, "/v1/shiftTypes", shiftType=kind)
        history = {"content": _content(_history()), "format": "csv", "centre": CENTRE}
        admin.done("/v1/history:import", **history)
        span = {"startDate": str(FIRST), "endDate": str(FIRST + dt.timedelta(days=28))}
        forecast = admin.done("/v1/forecasts", queue="queues/hotline", **span)
        admin.done("/v1/requirements", forecast=forecast["name"])
        edits = [
            {"employee": f"employees/{number}", "workDate": str(FIRST + dt.timedelta(days=day)), "shiftType": "D1"}
            for day in WORKDAYS
            for number in AGENTS
        ]
        accepted(admin, "/v1/shifts:edit", edits=edits)
        year = FIRST.year
        grants = [
            {"employee": f"employees/{number}", "leaveType": "ANNUAL", "minutes": 480 * 10, "lot": str(year)}
            | {"startDate": f"{year}-01-01", "expiryDate": f"{year + 1}-03-31"}
            for number in AGENTS
        ]
        accepted(admin, "/v1/leaveGrants", grants=grants)


def leave_on(agent: Person, day: int, kind: str = "ANNUAL") -> dict[str, Any]:
    """A request for the shift of a day, counted from FIRST."""
    date = FIRST + dt.timedelta(days=day)
    return {
        "employee": agent.employee,
        "leaveType": kind,
        "startTime": dt.datetime.combine(date, dt.time(9), _ZONE).isoformat(),
        "endTime": dt.datetime.combine(date, dt.time(17), _ZONE).isoformat(),
        "reason": "回老家",
    }


def item_of(lead: Person, subject: str) -> dict[str, Any] | None:
    """The card about a request in the lead's inbox."""
    items = lead.get("/v1/workItems", pageSize=200).get("workItems", [])
    return next((item for item in items if item["draft"]["subject"] == subject), None)


def absences(agent: Person, day: int) -> list[dict[str, Any]]:
    """What the roster says of an agent's absence on a day, holds aside."""
    date = FIRST + dt.timedelta(days=day)
    span = {"startDate": str(date), "endDate": str(date + dt.timedelta(days=1))}
    shifts = agent.get("/v1/shifts", employee=agent.employee, **span).get("shifts", [])
    return [each for shift in shifts for each in shift.get("absences", []) if not each.get("held")]


def free_minutes(agent: Person) -> int:
    """Minutes of annual leave that are left."""
    balances = agent.get(f"/v1/{agent.employee}/leaveBalance")["balances"]
    return sum(each.get("freeMinutes", 0) for each in balances if each["leaveType"] == "ANNUAL")


def accepted(person: Person, path: str, **body: Any) -> Any:
    """Write something that is accepted as soon as what it rests on has been told to that service."""

    def tried() -> Any:
        answer = person.post(path, **body)
        return answer.json() | {"done": True} if answer.is_success else None

    try:
        return wait_for(tried, seconds=60)
    except BaseException:
        print(person.post(path, **body).text)
        raise


def _once() -> dict[str, str]:
    return {"requestId": str(uuid.uuid4())}


def _text(word: str) -> dict[str, str]:
    return {"en": word, "zh": word}


def _content(rows: list[str]) -> str:
    return base64.b64encode("\n".join(rows).encode()).decode()


def _queue() -> dict[str, Any]:
    target = {
        "definition": "SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED",
        "targetPermille": 800,
        "thresholdSeconds": 20,
        "occupancyCapPermille": 1000,
    }
    return {
        "code": "hotline",
        "title": _text("Hotline"),
        "centre": CENTRE,
        "skill": "voice",
        "slotMinutes": 30,
        "target": target,
        "openHours": ["09:00-17:00"] * 7,
        "defaultAhtSeconds": 180,
    }


def _history() -> list[str]:
    rows = ["queue,start,offered,handled,handle_seconds"]
    for day in range(1, 57):
        date = TODAY - dt.timedelta(days=day)
        for slot in range(16):
            start = dt.datetime.combine(date, dt.time(9)) + dt.timedelta(minutes=30 * slot)
            rows.append(f"hotline,{start:%Y-%m-%d %H:%M},30,30,5400")
    return rows
