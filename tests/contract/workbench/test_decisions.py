"""Decisions on record: whole, narrowed to whoever may see them, and sampled for a look."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from services.kit import errors, wire
from tests.conftest import TEAM, agent
from tests.contract.workbench.conftest import ANN, FAR_MANAGER, LEAN, LEO, MANAGER, OFFICER, Bench, decided, leave, rule
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import workbench_pb2

HOUR = dt.timedelta(hours=1)


def _take(bench: Bench, request: str, decision: work_pb2.Decision, version: int = 1) -> None:
    told = leave(request, version, state="APPROVED")
    bench.hear(leave_events.LeaveDecided(leave=told, decision=decision), told.leave_request)


def test_a_decision_is_kept_with_every_condition_fact_and_version(bench: Bench) -> None:
    told = decided(
        "services/leave",
        at=bench.clock.now,
        facts={"minutes": "60"},
        policy="policies/p1",
        policy_version=3,
        conditions=[
            work_pb2.ConditionResult(
                fact="minutes", comparison=work_pb2.COMPARISON_AT_MOST, limit="240", value="60", held=True
            )
        ],
        reasons=[work_pb2.Reason(code="WITHIN_LIMITS", text=wire.text("Within limits.", "在授权范围内。"))],
    )
    _take(bench, "r1", told)

    (record,) = bench.call("ListDecisions", LEAN).decisions
    assert told == record.decision
    assert ("leaveRequests/r1", "leave.approve", ANN, TEAM) == (
        record.subject,
        record.action,
        record.employee,
        record.team,
    )


def test_decisions_are_listed_newest_first_page_by_page(bench: Bench) -> None:
    for number in range(5):
        _take(bench, f"r{number}", decided(at=bench.clock.now - number * HOUR))

    seen, token = [], ""
    while True:
        page = bench.call("ListDecisions", MANAGER, page_size=2, page_token=token)
        seen += [record.subject for record in page.decisions]
        token = page.next_page_token
        if not token:
            break
    assert [f"leaveRequests/r{number}" for number in range(5)] == seen


def test_everybody_sees_the_decisions_of_their_reach(bench: Bench) -> None:
    _take(bench, "r1", decided())

    seen = {who.subject: len(bench.call("ListDecisions", who).decisions) for who in (LEAN, LEO, MANAGER, FAR_MANAGER)}
    assert {"employees/lean": 1, "employees/leo": 0, "employees/max": 1, "employees/mia": 0} == seen
    assert 1 == len(bench.call("ListDecisions", agent(ANN)).decisions)
    assert 0 == len(bench.call("ListDecisions", agent("employees/bob")).decisions)
    assert 1 == len(bench.call("ListDecisions", OFFICER, subject="leaveRequests/r1", team=TEAM).decisions)
    assert 0 == len(bench.call("ListDecisions", OFFICER, subject="leaveRequests/r2").decisions)


def test_each_change_of_a_subject_has_a_decision_of_its_own(bench: Bench) -> None:
    _take(bench, "r1", decided(outcome=work_pb2.OUTCOME_ESCALATE), version=2)
    _take(bench, "r1", decided(), version=3)
    _take(bench, "r1", decided(), version=3)

    assert 2 == len(bench.call("ListDecisions", LEAN).decisions)


def test_samples_wait_for_a_look_until_somebody_has_looked(bench: Bench) -> None:
    _take(bench, "r1", decided("services/leave", work_pb2.OUTCOME_ALLOW_WITH_REVIEW))
    _take(bench, "r2", decided("services/leave"))
    _take(bench, "r3", decided("employees/lean", work_pb2.OUTCOME_ALLOW_WITH_REVIEW))
    (sample,) = bench.call("ListDecisions", MANAGER, to_review=True).decisions
    assert ("leaveRequests/r1", True) == (sample.subject, sample.sampled)

    looked = bench.call("ReviewDecision", MANAGER, name=sample.name, review="WRONG")
    assert ("employees/max", "WRONG") == (looked.reviewer, looked.review)
    assert 0 == len(bench.call("ListDecisions", MANAGER, to_review=True).decisions)


def test_the_share_of_the_policy_version_that_spoke_is_sampled(bench: Bench) -> None:
    asked = workbench_pb2.Policy(rule=rule(("minutes", "AT_MOST", "240"), review_permille=500))
    policy = bench.call("SavePolicyDraft", MANAGER, policy=asked)
    bench.call("PublishPolicy", MANAGER, name=policy.name)
    for number in range(200):
        _take(bench, f"r{number}", decided("services/leave", policy=policy.name, policy_version=1))

    sampled = len(bench.call("ListDecisions", MANAGER, to_review=True, page_size=1000).decisions)
    assert 70 <= sampled <= 130


def test_a_decision_that_was_not_sampled_is_not_reviewed(bench: Bench) -> None:
    _take(bench, "r1", decided())
    (record,) = bench.call("ListDecisions", MANAGER).decisions

    with pytest.raises(errors.WrongState) as refused:
        bench.call("ReviewDecision", MANAGER, name=record.name, review="FINE")
    assert "NOT_SAMPLED" == refused.value.reason
    with pytest.raises(errors.Forbidden):
        bench.call("ReviewDecision", LEAN, name=record.name, review="FINE")


def test_what_was_decided_cannot_be_rewritten(bench: Bench) -> None:
    _take(bench, "r1", decided())
    for statement in ("update decision set employee = 'employees/x'", "delete from decision"):
        with pytest.raises(sa.exc.DBAPIError), bench.world.db("workbench").act("main", "services/x") as tx:
            tx.connection.exec_driver_sql(statement)
