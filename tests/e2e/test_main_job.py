"""The main job through the gateway: ask with the odds in sight, decide with one call, and everything follows."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.e2e.conftest import Person, Running, wait_for

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]
AGENT = "1012"
LEAD = "1001"


def free_shifts(agent: Person) -> list[dict[str, Any]]:
    """The agent's shifts of the next weeks on which nothing is asked for yet, latest first."""
    today = dt.datetime.now(dt.UTC).date()
    span = {"startDate": str(today + dt.timedelta(days=2)), "endDate": str(today + dt.timedelta(days=28))}
    shifts = agent.get("/v1/shifts", employee=agent.employee, **span)["shifts"]
    return [shift for shift in reversed(shifts) if not shift.get("absences")]


def leave_on(agent: Person, shift: dict[str, Any], kind: str = "ANNUAL") -> dict[str, Any]:
    return {
        "employee": agent.employee,
        "leaveType": kind,
        "startTime": shift["startTime"],
        "endTime": shift["endTime"],
        "reason": "回老家",
    }


def ask_until(agent: Person, state: str) -> dict[str, Any]:
    """Ask for leave on one shift after the other until one request stands as wanted; the others are withdrawn."""
    for shift in free_shifts(agent):
        answer = agent.post("/v1/leaveRequests", leaveRequest=leave_on(agent, shift))
        if answer.status_code != 200:
            continue
        made: dict[str, Any] = answer.json()
        if made["state"] == state:
            return made
        undo = "withdraw" if made["state"].startswith("LEAVE_STATE_PENDING") else "cancel"
        agent.done(f"/v1/{made['name']}:{undo}")
    pytest.fail(f"no request of the demo came out as {state}")


def test_an_agent_sees_the_odds_before_asking(demo: Running) -> None:
    agent = demo.person(AGENT)
    outlook = agent.http.post(
        "/v1/leaveRequests:simulate", json={"leaveRequest": leave_on(agent, free_shifts(agent)[0])}
    ).json()

    assert 480 == outlook["chargedMinutes"]
    assert outlook["coverKnown"] is True
    assert len(outlook["cover"]) >= 16
    assert outlook["odds"] in {"CERTAIN", "LIKELY", "PERSON_DECIDES", "UNLIKELY", "IMPOSSIBLE"}
    assert outlook["balanceBeforeMinutes"] - 480 == outlook.get("balanceAfterMinutes", 0)
    assert outlook["decision"]["conditions"]


def test_inside_the_limits_the_platform_decides_at_once_and_says_why(demo: Running) -> None:
    agent = demo.person(AGENT)
    made = ask_until(agent, "LEAVE_STATE_APPROVED")

    assert made["decision"]["outcome"] in {"OUTCOME_ALLOW", "OUTCOME_ALLOW_WITH_REVIEW"}
    assert all(condition["held"] for condition in made["decision"]["conditions"])
    assert "services/leave" == made["decision"]["decider"]
    lead = demo.person(LEAD)
    records = wait_for(lambda: lead.get("/v1/decisions", subject=made["name"]).get("decisions"))
    assert made["decision"]["policyVersion"] == records[0]["decision"]["policyVersion"]
    agent.done(f"/v1/{made['name']}:cancel")


def test_a_card_decided_by_the_lead_moves_roster_ledger_and_inbox(demo: Running) -> None:
    agent, lead = demo.person(AGENT), demo.person(LEAD)
    made = ask_until(agent, "LEAVE_STATE_PENDING")
    before = balance(agent)

    item = wait_for(lambda: item_of(lead, made["name"]))
    card = item["draft"]
    assert {"approve", "reject"} <= {action["id"] for action in card["actions"]}
    assert {"required", "before", "after"} <= {series["key"] for series in card["series"]}
    assert card["facts"]
    assert card["reasons"]

    action = next(action for action in card["actions"] if action["id"] == "approve")
    answer = lead.post(f"/{action['method']}", **action["request"])
    assert 200 == answer.status_code, answer.text
    assert "LEAVE_STATE_APPROVED" == answer.json()["state"]

    wait_for(lambda: item_of(lead, made["name"]) is None)
    start, end = made["startTime"][:10], str(dt.date.fromisoformat(made["endTime"][:10]) + dt.timedelta(days=1))
    shifts = wait_for(
        lambda: [
            shift
            for shift in agent.get("/v1/shifts", employee=agent.employee, startDate=start, endDate=end)["shifts"]
            if any(not absence.get("held") for absence in shift.get("absences", []))
        ]
    )
    assert made["startTime"] == shifts[0]["absences"][0]["startTime"]
    assert before == balance(agent)
    entries = agent.get(f"/v1/{agent.employee}/ledgerEntries", leaveType="ANNUAL")["ledgerEntries"]
    assert all(0 == sum(line.get("minutes", 0) for line in entry["lines"]) for entry in entries)
    agent.done(f"/v1/{made['name']}:cancel")
    assert before + made["chargedMinutes"] == balance(agent)


def test_a_retry_gets_the_first_answer_and_another_body_is_refused(demo: Running) -> None:
    agent = demo.person(AGENT)
    shift = free_shifts(agent)[0]
    body = {"leaveRequest": leave_on(agent, shift), "requestId": "6f0f9a1e-8b1c-4f43-9a54-0a4b1f1c2d3e"}
    first = agent.http.post("/v1/leaveRequests", json=body)
    again = agent.http.post("/v1/leaveRequests", json=body)
    body["leaveRequest"]["reason"] = "别的原因"
    other = agent.http.post("/v1/leaveRequests", json=body)

    assert (200, 200) == (first.status_code, again.status_code)
    assert first.json() == again.json()
    assert (409, "REQUEST_ID_REUSED") == (other.status_code, other.json()["reason"])
    undo = "cancel" if first.json()["state"] == "LEAVE_STATE_APPROVED" else "withdraw"
    agent.done(f"/v1/{first.json()['name']}:{undo}")


def test_nobody_decides_their_own_and_no_lead_another_teams(demo: Running) -> None:
    agent = demo.person(AGENT)
    made = ask_until(agent, "LEAVE_STATE_PENDING")
    stranger = demo.person("1120", locale="en")
    own = agent.post(f"/v1/{made['name']}:approve")
    foreign = stranger.post(f"/v1/{made['name']}:approve")

    assert 403 == own.status_code
    assert (403, "FORBIDDEN") == (foreign.status_code, foreign.json()["reason"])
    agent.done(f"/v1/{made['name']}:withdraw")


def test_whoever_stands_in_sees_and_decides_the_absent_leads_cards(demo: Running) -> None:
    neighbour = next(
        person
        for number in ("1035", "1052", "1018")
        if "teams/hotline-2" in (person := demo.person(number)).principal.get("standsInFor", [])
    )
    items = neighbour.get("/v1/workItems", team="teams/hotline-2").get("workItems", [])

    assert items
    assert all("teams/hotline-2" == item["draft"]["team"] for item in items)
    assert {neighbour.employee} == {item.get("standIn") for item in items}


def item_of(lead: Person, subject: str) -> dict[str, Any] | None:
    items = lead.get("/v1/workItems", pageSize=200).get("workItems", [])
    return next((item for item in items if item["draft"]["subject"] == subject), None)


def balance(agent: Person) -> int:
    types = agent.get(f"/v1/{agent.employee}/leaveBalance")["balances"]
    return sum(each.get("freeMinutes", 0) for each in types if each["leaveType"] == "ANNUAL")
