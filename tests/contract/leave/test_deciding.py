"""Deciding: who may, from which state, what follows in the books and in what is told."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import errors
from tests import conftest as worlds
from tests.contract.leave.conftest import AGENT, COLLEAGUE, HR, LEAD, MANAGER, OFFICER, OTHER_LEAD, at
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2 as workbench_events

PENDING = leave_pb2.LEAVE_STATE_PENDING
APPROVED = leave_pb2.LEAVE_STATE_APPROVED
SECOND = leave_pb2.LEAVE_STATE_PENDING_SECOND


@pytest.fixture
def asked(leave):
    leave.grant()
    return leave.day_off(25)


def test_the_lead_approves_with_one_click_and_everything_follows(leave, asked):
    card = leave.events(asked.name)[0].work_item
    approve = next(one for one in card.actions if one.id == "approve")

    approved = leave.approve(approve.request["name"], etag=approve.request["etag"], comment="enjoy")

    assert APPROVED == approved.state
    assert ["SUBMITTED", "PUT_BEFORE_A_PERSON", "APPROVED"] == [one.cause for one in approved.history]
    assert (LEAD.subject, "TEAM_LEAD", "enjoy") == (
        approved.history[-1].actor, approved.history[-1].role, approved.history[-1].comment,
    )  # fmt: skip
    assert (work_pb2.OUTCOME_ALLOW, LEAD.subject) == (approved.decision.outcome, approved.decision.decider)
    assert not approved.HasField("due_time")
    told = leave.events(asked.name)[-1]
    assert (True, "APPROVED", 2) == (told.leave.absent, told.leave.state, told.leave.version)
    assert at(25, 9) == told.leave.spans[0].start_time.ToDatetime(dt.UTC)
    assert "" == told.decision.comment
    assert 480 == leave.balance().held_minutes


def test_a_refusal_gives_the_minutes_back_and_needs_a_reason(leave, asked):
    with pytest.raises(errors.Invalid, match="REASON_REQUIRED"):
        leave.reject(asked.name, reason=" ")

    rejected = leave.reject(asked.name, reason="peak day")

    assert leave_pb2.LEAVE_STATE_REJECTED == rejected.state
    assert (4800, 0) == (leave.balance().free_minutes, leave.balance().held_minutes)
    assert (4320, 4800) == (
        rejected.history[-1].balance_before_minutes, rejected.history[-1].balance_after_minutes,
    )  # fmt: skip
    told = leave.events(asked.name)[-1]
    assert (False, False) == (told.leave.absent, told.leave.holds_cover)
    assert "peak day" not in str(told)
    assert PENDING == leave.day_off(25).state


def test_nobody_decides_twice_or_what_is_not_theirs(leave, asked):
    for stranger in (OTHER_LEAD, worlds.lead("employees/l9", tenant="other"), AGENT, HR):
        with pytest.raises((errors.Forbidden, errors.NotFound)):
            leave.approve(asked.name, stranger)
    leave.approve(asked.name)

    for act in (leave.approve, leave.reject):
        with pytest.raises(errors.WrongState, match="NOT_PENDING"):
            act(asked.name)


def test_nobody_decides_about_their_own_leave(leave):
    leave.grant(LEAD)
    own = leave.day_off(25, who=LEAD)

    for act in (leave.approve, leave.reject):
        with pytest.raises(errors.Forbidden, match="OWN_REQUEST"):
            act(own.name)
    assert APPROVED == leave.approve(own.name, MANAGER).state


def test_a_stand_in_is_recorded_as_one(leave, asked):
    stand_in = worlds.lead("employees/l2", worlds.TEAM, team=worlds.OTHER_TEAM)

    leave.approve(asked.name, stand_in)

    with leave.home.db.read("main") as tx:
        rows = tx.connection.exec_driver_sql("SELECT actor, on_behalf_of FROM leave_transition ORDER BY number").all()
    assert (stand_in.subject, LEAD.subject) == tuple(rows[-1])


def test_a_stale_card_is_refused_with_the_state_now(leave, asked):
    leave.approve(asked.name, etag="v1")

    for act in (leave.approve, leave.reject):
        with pytest.raises(errors.Conflict, match="STALE") as refused:
            act(asked.name, etag="v1")
        assert ("APPROVED", "v2") == (refused.value.facts["state"], refused.value.facts["etag"])


def test_a_check_answers_and_changes_nothing(leave, asked):
    told = leave.approve(asked.name, validate_only=True)
    refused = leave.reject(asked.name, validate_only=True)

    assert (APPROVED, leave_pb2.LEAVE_STATE_REJECTED) == (told.state, refused.state)
    assert PENDING == leave.get(asked.name).state
    assert ["REQUESTED"] == leave.told(asked.name)


def test_a_retry_of_an_approval_gets_the_first_answer(leave, asked):
    once = worlds.new_request_id()

    first = leave.approve(asked.name, request_id=once)
    again = leave.approve(asked.name, request_id=once)

    assert first == again
    assert ["REQUESTED", "DECIDED"] == leave.told(asked.name)
    with pytest.raises(errors.Conflict, match="REQUEST_ID_REUSED"):
        leave.approve(asked.name, request_id=once, comment="other")


def test_a_hold_that_lapsed_is_placed_again_before_the_approval(leave, asked):
    leave.clock.forward(hours=3)
    leave.scheduling.holds.clear()

    leave.approve(asked.name)

    assert asked.name in leave.scheduling.holds


def test_a_type_of_two_levels_is_agreed_to_by_two_people(leave):
    types = leave.call("ListLeaveTypes", HR).leave_types
    annual = next(one for one in types if one.code == "ANNUAL")
    annual.effective_date, annual.two_levels = "2026-11-23", True
    leave.call("PutLeaveType", HR, leave_type=annual)
    leave.grant()
    asked = leave.day_off(25)

    first = leave.approve(asked.name)

    assert SECOND == first.state
    told = leave.events(asked.name)[-1]
    assert ("APPROVED_FIRST", "leave.decide") == (told.change, told.work_item.kind)
    assert "SECOND_LEVEL" == told.work_item.reasons[0].code
    assert "slack_min_milli" in {one.key for one in told.work_item.facts}
    with pytest.raises(errors.Forbidden, match="NEEDS_MANAGER"):
        leave.approve(asked.name)
    assert APPROVED == leave.approve(asked.name, MANAGER).state


def test_the_second_must_be_another_person(leave, asked):
    types = leave.call("ListLeaveTypes", HR).leave_types
    annual = next(one for one in types if one.code == "ANNUAL")
    annual.effective_date, annual.two_levels = "2026-11-23", True
    leave.call("PutLeaveType", HR, leave_type=annual)
    second = leave.day_off(26)
    leave.approve(second.name, OFFICER)

    with pytest.raises(errors.Forbidden, match="SAME_APPROVER"):
        leave.approve(second.name, OFFICER)
    assert leave_pb2.LEAVE_STATE_REJECTED == leave.reject(second.name, MANAGER).state


def test_an_item_that_nobody_decided_goes_to_the_manager(leave, asked):
    told = workbench_events.WorkItemChanged(
        work_item="workItems/w1", subject=asked.name, kind="leave.decide", state="ESCALATED"
    )
    leave.world.hear("leave", "workItems/w1", told, source="workbench")
    assert PENDING == leave.get(asked.name).state
    leave.clock.forward(hours=25)
    for _ in range(2):
        leave.world.hear("leave", "workItems/w1", told, source="workbench")

    assert SECOND == leave.get(asked.name).state
    assert ["REQUESTED", "ESCALATED"] == leave.told(asked.name)
    card = leave.events(asked.name)[-1].work_item
    assert "DECISION_LATE" == card.reasons[0].code
    assert {leave.get(asked.name).etag} == {one.request["etag"] for one in card.actions}
    assert "slack_min_milli" in {one.key for one in card.facts}
    with pytest.raises(errors.Forbidden, match="NEEDS_MANAGER"):
        leave.reject(asked.name)
    assert APPROVED == leave.approve(asked.name, MANAGER).state
    leave.world.hear("leave", "workItems/w1", told, source="workbench")
    assert APPROVED == leave.get(asked.name).state


def test_many_are_decided_each_for_itself(leave, asked):
    second, sick = leave.day_off(26), leave.ask(at(27, 9), at(27, 18), code="SICK")
    foreign = leave.world.hire("employees/b1", team=worlds.OTHER_TEAM)
    leave.roster(foreign, [dt.date(2026, 11, 25)])
    other = leave.day_off(25, who=foreign, code="PERSONAL")
    wanted = [(asked.name, True, ""), (second.name, False, ""), (sick.name, False, "no"), (other.name, True, ""),
              ("leaveRequests/none", True, ""), (second.name, False, "peak")]  # fmt: skip
    decisions = [leave_pb2.LeaveDecisionAsked(name=n, approve=a, reason=r) for n, a, r in wanted]

    told = leave.call("DecideLeaveRequests", LEAD, decisions=decisions).results

    assert ["", "REASON_REQUIRED", "STATUTORY", "FORBIDDEN", "NOT_FOUND", ""] == [one.refusal for one in told]
    assert [APPROVED, PENDING, PENDING, PENDING, 0, leave_pb2.LEAVE_STATE_REJECTED] == [one.state for one in told]
    assert ["REQUESTED", "DECIDED"] == leave.told(asked.name)
    assert ["REQUESTED"] == leave.told(sick.name)


def test_somebody_on_the_waiting_list_can_be_approved_all_the_same(leave):
    leave.grant()
    leave.scheduling.spare = 0
    asked = leave.day_off(25, wait_if_short=True)

    approved = leave.approve(asked.name)

    assert APPROVED == approved.state
    assert asked.name in leave.scheduling.holds
    assert 480 == leave.balance().held_minutes


def test_the_first_in_line_moves_up_when_cover_comes_free(leave):
    from google.protobuf import timestamp_pb2

    from zhongtai.scheduling.v1 import events_pb2

    for who in (AGENT, COLLEAGUE):
        leave.grant(who)
    leave.scheduling.spare = 0
    first = leave.day_off(25, wait_if_short=True)
    leave.clock.forward(minutes=1)
    second = leave.day_off(25, who=COLLEAGUE, wait_if_short=True)
    leave.policy(work_pb2.OUTCOME_ALLOW, ("slack_min_milli", work_pb2.COMPARISON_AT_LEAST, "0"))
    leave.tick()
    assert leave_pb2.LEAVE_STATE_WAITING == leave.get(first.name).state
    assert 1 == leave.get(first.name).waiting_place

    leave.scheduling.spare = 1
    start, end = timestamp_pb2.Timestamp(), timestamp_pb2.Timestamp()
    start.FromDatetime(at(25, 9)), end.FromDatetime(at(25, 18))
    told = events_pb2.CoverageChanged(
        centre=worlds.CENTRE, skill="voice", start_time=start, end_time=end, cause="RELEASE"
    )
    leave.world.hear("leave", worlds.CENTRE, told, source="scheduling")
    leave.tick()

    assert APPROVED == leave.get(first.name).state
    assert ["PUT_ON_WAITING_LIST", "DECIDED"] == leave.told(first.name)
    waiting = leave.get(second.name)
    assert (leave_pb2.LEAVE_STATE_WAITING, 1) == (waiting.state, waiting.waiting_place)


def test_who_waited_in_vain_gets_the_minutes_back(leave):
    leave.grant()
    leave.scheduling.spare = 0
    asked = leave.day_off(25, wait_if_short=True)

    leave.go_to(at(25, 9.1))

    assert leave_pb2.LEAVE_STATE_REJECTED == leave.get(asked.name).state
    assert "WAITED_IN_VAIN" == leave.told(asked.name)[-1]
    assert 4800 == leave.balance().free_minutes


def test_cover_is_held_on_while_a_request_waits_for_a_person(leave, asked):
    leave.clock.forward(minutes=10)
    leave.tick()
    leave.clock.forward(hours=12)
    leave.scheduling.now = leave.clock.now

    _, _, until = leave.scheduling.holds[asked.name]
    assert until > leave.clock.now
