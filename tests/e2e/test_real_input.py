"""From files that nobody here made to a decision: people and history in, forecast, requirement, roster, leave."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.conftest import ROOT, Person, Running, wait_for

DATA = ROOT.parent / "shared" / "data"
CALLS, PEOPLE = DATA / "calls" / "bank_calls_5min.csv", DATA / "desk" / "hr_people.csv"
pytestmark = [
    pytest.mark.e2e,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not CALLS.exists() or not PEOPLE.exists(), reason=f"no real input beside the repository ({CALLS.name})"
    ),
]
CENTRE = "centres/bank"
# The history is of 2003; the Monday after next is planned with it, so that leave can be asked for as well.
TODAY = dt.datetime.now(dt.UTC).date()
FIRST = TODAY + dt.timedelta(days=14 - TODAY.weekday())
AFTER = FIRST + dt.timedelta(days=7)


def command(folder: Path, *arguments: str) -> str:
    """What `zhongtai …` says."""
    done = subprocess.run(
        [sys.executable, "-m", "services.cli", *arguments],
        cwd=ROOT,
        env=os.environ | {"ZT_DATA_DIR": str(folder), "ZT_LOG_LEVEL": "ERROR"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert 0 == done.returncode, done.stderr
    return done.stdout


def sign_in(running: Running, number: str, password: str) -> Person:
    http = running.visitor(locale="en")
    answer = http.post("/session", json={"employeeNo": number, "password": password})
    assert 200 == answer.status_code, answer.text
    return Person(http, answer.json())


def found(running: Running, tmp_path: Path) -> Person:
    said = command(
        running.folder,
        "found",
        "--centre",
        "bank",
        "--name",
        "Bank",
        "--zone",
        "America/New_York",
        "--admin",
        "90001",
        "--admin-name",
        "Admin",
    )
    password = next(word for line in said.splitlines() if "password" in line for word in [line.split()[-1]])
    (tmp_path / "password").write_text(password)
    return wait_for(lambda: try_sign_in(running, password))


def try_sign_in(running: Running, password: str) -> Person | None:
    try:
        return sign_in(running, "90001", password)
    except (AssertionError, httpx.HTTPError):
        return None


def bring(running: Running, tmp_path: Path, what: str, file: Path, *columns: str) -> str:
    options = [option for column in columns for option in ("--column", column)]
    extra = ["--create-teams"] if what == "people" else []
    return command(
        running.folder,
        "import",
        what,
        str(file),
        "--url",
        running.url,
        "--centre",
        CENTRE,
        "--user",
        "90001",
        "--password-file",
        str(tmp_path / "password"),
        "--english",
        *extra,
        *options,
    )


def put_queue(admin: Person) -> None:
    target = {
        "definition": "SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED",
        "targetPermille": 800,
        "thresholdSeconds": 20,
        "occupancyCapPermille": 900,
        "patienceSeconds": 180,
        "unplannedShrinkagePermille": 50,
        "minimumCrew": 2,
    }
    hours = ["07:00-21:00"] * 5 + ["", ""]
    queue = {
        "code": "bank",
        "title": {"en": "Bank", "zh": "银行"},
        "centre": CENTRE,
        "skill": "voice",
        "slotMinutes": 30,
    }
    wait_for(
        lambda: (
            admin.post(
                "/v1/queues", queue=queue | {"target": target, "openHours": hours, "defaultAhtSeconds": 180}
            ).status_code
            == 200
        )
    )


def put_shifts(admin: Person) -> None:
    for code, start in (("A", "07:00"), ("B", "09:00"), ("C", "12:30")):
        kind = {
            "code": code,
            "title": {"en": code, "zh": code},
            "centre": CENTRE,
            "startClock": start,
            "lengthMinutes": 510,
            "breaks": [{"offsetMinutes": 240, "lengthMinutes": 30}],
        }
        admin.done("/v1/shiftTypes", shiftType=kind)


def solved(admin: Person, teams: list[str]) -> dict[str, Any]:
    roster = admin.done(
        "/v1/rosters:solve", centre=CENTRE, teams=teams, startDate=str(FIRST), endDate=str(AFTER), timeLimitSeconds=8
    )

    def ready() -> dict[str, Any] | None:
        now: dict[str, Any] = admin.get(f"/v1/{roster['name']}")
        return now if now["state"] != "ROSTER_STATE_SOLVING" else None

    return wait_for(ready, seconds=120)


def test_from_files_to_a_decision(empty: Running, tmp_path: Path) -> None:
    admin = found(empty, tmp_path)
    said = bring(
        empty,
        tmp_path,
        "people",
        PEOPLE,
        "employee_no=EmployeeNumber",
        "display_name=EmployeeNumber",
        "team=JobRole",
        "tenure_years=YearsAtCompany",
        "skills==voice",
    )
    assert "rowCount 700" in said
    again = bring(
        empty,
        tmp_path,
        "people",
        PEOPLE,
        "employee_no=EmployeeNumber",
        "display_name=EmployeeNumber",
        "team=JobRole",
        "tenure_years=YearsAtCompany",
        "skills==voice",
    )
    assert said == again
    put_queue(admin)
    said = bring(empty, tmp_path, "history", CALLS, "queue==bank", "start=datetime", "offered=calls")
    assert "createdCount" in said

    forecast = admin.done("/v1/forecasts", queue="queues/bank", startDate=str(FIRST), endDate=str(AFTER))
    best = forecast["evidence"][0]
    assert forecast["model"] == best["model"]
    assert 0 < best["slotWapePermille"] <= 100
    need = admin.done("/v1/requirements", forecast=forecast["name"], quantilePermille=700)
    peak = max(slot.get("agents", 0) for slot in need["slots"])
    assert peak > 50

    put_shifts(admin)
    teams = admin.get("/v1/teams", pageSize=100)["teams"]
    wanted = [team["name"] for team in teams if team["displayName"] in {"Sales Executive", "Research Scientist"}]
    assert 2 == len(wanted)
    roster = solved(admin, wanted)
    assert "ROSTER_STATE_DRAFT" == roster["state"], roster
    assert roster["shiftCount"] > 5 * peak / 3
    assert 0 <= roster["bound"] <= roster["objective"]
    assert "ROSTER_STATE_PUBLISHED" == admin.done(f"/v1/{roster['name']}:publish")["state"]

    decide_leave(admin, wanted[0])


def decide_leave(admin: Person, team: str) -> None:
    """The centre's manager sees the odds, asks on a person's behalf, and decides; the roster follows."""
    span = {"startDate": str(FIRST + dt.timedelta(days=2)), "endDate": str(AFTER)}
    shift = wait_for(lambda: admin.get("/v1/shifts", team=team, **span).get("shifts"))[0]
    times = {"startTime": shift["startTime"], "endTime": shift["endTime"]}
    body = {"leaveRequest": {"employee": shift["employee"], "leaveType": "PERSONAL"} | times}

    def charged() -> dict[str, Any] | None:
        told: dict[str, Any] = admin.http.post("/v1/leaveRequests:simulate", json=body).json()
        return told if told.get("chargedMinutes") else None

    outlook = wait_for(charged)
    assert outlook.get("coverKnown") is True, outlook
    assert len(outlook["cover"]) >= 16
    made = admin.done("/v1/leaveRequests", **body)
    assert "LEAVE_STATE_PENDING" == made["state"]
    items = wait_for(lambda: admin.get("/v1/workItems").get("workItems"))
    assert [made["name"]] == [item["draft"]["subject"] for item in items]
    action = next(action for action in items[0]["draft"]["actions"] if action["id"] == "approve")
    answer = admin.post(f"/{action['method']}", **action["request"])
    assert (200, "LEAVE_STATE_APPROVED") == (answer.status_code, answer.json().get("state")), answer.text

    def away() -> list[Any]:
        shifts = admin.get("/v1/shifts", employee=shift["employee"], **span)["shifts"]
        return [absence for each in shifts for absence in each.get("absences", []) if not absence.get("held")]

    assert shift["startTime"] == wait_for(away)[0]["startTime"]
    wait_for(lambda: not admin.get("/v1/workItems").get("workItems"))
