"""After asking: withdrawn, cancelled, changed, ended early, called back, taken, and the paper."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import errors
from tests import conftest as worlds
from tests.contract.leave.conftest import AGENT, COLLEAGUE, HR, LEAD, MANAGER, at, stamp
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2

APPROVED = leave_pb2.LEAVE_STATE_APPROVED
PENDING = leave_pb2.LEAVE_STATE_PENDING


@pytest.fixture
def three_days(leave):
    """Approved leave from Wednesday to Friday."""
    leave.grant()
    asked = leave.ask(at(25, 9), at(27, 18))
    return leave.approve(asked.name)


def change(leave, name, start, end, as_=AGENT, **more):
    return leave.call("ChangeLeaveRequest", as_, name=name, start_time=stamp(start), end_time=stamp(end), **more)


def test_what_is_not_decided_is_withdrawn_by_its_person(leave):
    leave.grant()
    asked = leave.day_off(25)
    for stranger in (COLLEAGUE, MANAGER):
        with pytest.raises(errors.Forbidden):
            leave.call("WithdrawLeaveRequest", stranger, name=asked.name)

    gone = leave.call("WithdrawLeaveRequest", AGENT, name=asked.name)

    assert leave_pb2.LEAVE_STATE_WITHDRAWN == gone.state
    assert 4800 == leave.balance().free_minutes
    assert not leave.events(asked.name)[-1].leave.holds_cover
    with pytest.raises(errors.WrongState, match="NOT_WITHDRAWABLE"):
        leave.call("WithdrawLeaveRequest", AGENT, name=asked.name)


def test_approved_leave_is_cancelled_before_it_starts(leave, three_days):
    gone = leave.call("CancelLeaveRequest", AGENT, name=three_days.name, reason="plans changed")

    assert leave_pb2.LEAVE_STATE_CANCELLED == gone.state
    assert 4800 == leave.balance().free_minutes
    told = leave.events(three_days.name)[-1]
    assert ("CANCELLED", False) == (told.change, told.leave.absent)
    assert PENDING == leave.day_off(25).state


def test_what_is_not_approved_or_has_begun_is_not_cancelled(leave, three_days):
    waiting = leave.day_off(30)
    with pytest.raises(errors.WrongState, match="NOT_APPROVED"):
        leave.call("CancelLeaveRequest", AGENT, name=waiting.name)
    leave.clock.now = at(25, 9.5).astimezone(dt.UTC)

    with pytest.raises(errors.WrongState, match="ALREADY_STARTED"):
        leave.call("CancelLeaveRequest", AGENT, name=three_days.name)


def test_leave_begins_is_taken_day_by_day_and_ends(leave, three_days):
    leave.go_to(at(25, 9.1))
    running = leave.get(three_days.name)
    first_day = leave.balance()
    leave.go_to(at(26, 10))
    leave.go_to(at(27, 18.1))
    leave.tick()

    assert leave_pb2.LEAVE_STATE_IN_PROGRESS == running.state
    assert (480, 960) == (first_day.taken_minutes, first_day.held_minutes)
    assert leave_pb2.LEAVE_STATE_COMPLETED == leave.get(three_days.name).state
    assert (1440, 0, 3360) == (
        leave.balance().taken_minutes, leave.balance().held_minutes, leave.balance().free_minutes,
    )  # fmt: skip
    assert ["2026-11-25", "2026-11-26", "2026-11-27"] == [one[1] for one in leave.entries() if one[0] == "TAKE"]
    assert ["REQUESTED", "DECIDED", "STARTED", "COMPLETED"] == leave.told(three_days.name)


def test_balances_are_known_as_of_any_day(leave, three_days):
    leave.go_to(at(27, 19))

    assert (4800, 0) == (leave.balance(on="2026-11-22").free_minutes, leave.balance(on="2026-11-22").taken_minutes)
    assert (480, 3360) == (leave.balance(on="2026-11-25").taken_minutes, leave.balance(on="2026-11-25").free_minutes)
    assert 0 == leave.balance(on="2025-12-31").free_minutes


def test_less_takes_effect_at_once_and_goes_back_to_its_lot(leave, three_days):
    less = change(leave, three_days.name, at(25, 9), at(26, 18))

    assert (APPROVED, 960) == (less.state, less.charged_minutes)
    assert (3840, 960) == (leave.balance().free_minutes, leave.balance().held_minutes)
    assert "SHORTENED" == leave.told(three_days.name)[-1]


def test_more_waits_for_a_decision_while_the_old_span_counts(leave, three_days):
    more = change(leave, three_days.name, at(25, 9), at(30, 18))

    assert PENDING == more.state
    told = leave.events(three_days.name)[-1]
    assert ("CHANGE_ASKED", True, True) == (told.change, told.leave.absent, told.leave.holds_cover)
    assert at(27, 18) == told.leave.spans[0].end_time.ToDatetime(dt.UTC)
    assert "leave.decide" == told.work_item.kind
    assert 1920 == leave.balance().held_minutes
    with pytest.raises(errors.WrongState, match="OVERLAPS_LEAVE"):
        leave.day_off(30)

    agreed = leave.approve(three_days.name)

    assert (APPROVED, 1920) == (agreed.state, agreed.charged_minutes)
    assert 1920 == leave.balance().held_minutes


def test_a_change_that_is_refused_leaves_the_leave_as_it_was(leave, three_days):
    change(leave, three_days.name, at(26, 9), at(30, 18))
    assert 1920 == leave.balance().held_minutes

    back = leave.reject(three_days.name)

    assert (APPROVED, 1440) == (back.state, back.charged_minutes)
    assert 1440 == leave.balance().held_minutes
    assert PENDING == leave.day_off(30).state


def test_a_change_may_be_withdrawn_or_allowed_by_policy(leave, three_days):
    change(leave, three_days.name, at(25, 9), at(30, 18))
    back = leave.call("WithdrawLeaveRequest", AGENT, name=three_days.name)
    assert (APPROVED, 1440) == (back.state, leave.balance().held_minutes)
    leave.policy(work_pb2.OUTCOME_ALLOW)

    allowed = change(leave, three_days.name, at(25, 9), at(30, 18))

    assert (APPROVED, 1920) == (allowed.state, allowed.charged_minutes)


def test_what_is_pending_is_asked_anew_when_it_changes(leave):
    leave.grant()
    asked = leave.day_off(25)

    moved = change(leave, asked.name, at(26, 9), at(26, 13))

    assert (PENDING, 240) == (moved.state, moved.charged_minutes)
    assert 240 == leave.balance().held_minutes
    told = leave.events(asked.name)[-1]
    assert ("AMENDED", "leave.decide") == (told.change, told.work_item.kind)
    assert PENDING == leave.day_off(25).state


@pytest.mark.parametrize(
    "start,end,reason",
    [
        (at(25, 9), at(27, 18), "NOTHING_CHANGES"),
        (at(28, 9), at(28, 18), "NOTHING_TO_CHARGE"),
        (at(27, 9), at(25, 9), "INTERVAL_EMPTY"),
        (at(25, 9), at(25, 9) + dt.timedelta(days=40), "BALANCE_TOO_LOW"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(leave, three_days, start, end, reason):
    with pytest.raises(errors.Refusal) as refused:
        change(leave, three_days.name, start, end)

    assert reason == refused.value.reason


def test_a_change_is_refused_when_stale_overlapping_past_or_over(leave, three_days):
    other = leave.day_off(30)
    with pytest.raises(errors.Conflict, match="STALE"):
        change(leave, three_days.name, at(25, 9), at(26, 18), etag="v1")
    with pytest.raises(errors.WrongState, match="OVERLAPS_LEAVE"):
        change(leave, three_days.name, at(25, 9), at(30, 18))
    leave.call("WithdrawLeaveRequest", AGENT, name=other.name)
    leave.go_to(at(26, 12))
    with pytest.raises(errors.Invalid, match="PAST_CHANGED"):
        change(leave, three_days.name, at(26, 9), at(27, 18))
    leave.go_to(at(27, 19))
    with pytest.raises(errors.WrongState, match="NOT_CHANGEABLE"):
        change(leave, three_days.name, at(25, 9), at(26, 18))


def test_coming_back_early_gives_back_what_was_not_taken(leave, three_days):
    leave.go_to(at(26, 8.5))

    back = leave.call("ReturnEarly", AGENT, name=three_days.name, return_time=stamp(at(26, 8)))

    assert (leave_pb2.LEAVE_STATE_COMPLETED, 480) == (back.state, back.charged_minutes)
    leave.tick()
    assert (4320, 480, 0) == (
        leave.balance().free_minutes, leave.balance().taken_minutes, leave.balance().held_minutes,
    )  # fmt: skip
    told = leave.events(three_days.name)[-1]
    assert "RETURNED_EARLY" == told.change
    assert at(26, 8) == told.leave.spans[0].end_time.ToDatetime(dt.UTC)


def test_a_return_in_the_middle_of_a_taken_day_gives_its_rest_back(leave, three_days):
    leave.go_to(at(25, 13))

    leave.call("ReturnEarly", LEAD, name=three_days.name, return_time=stamp(at(25, 13)))

    assert (240, 4560) == (leave.balance().taken_minutes, leave.balance().free_minutes)


def test_a_return_outside_the_leave_is_refused(leave, three_days):
    with pytest.raises(errors.WrongState, match="NOT_IN_PROGRESS"):
        leave.call("ReturnEarly", AGENT, name=three_days.name, return_time=stamp(at(26, 8)))
    leave.go_to(at(26, 8))

    for moment in (at(24, 9), at(27, 18)):
        with pytest.raises(errors.Invalid, match="OUTSIDE_SPAN"):
            leave.call("ReturnEarly", AGENT, name=three_days.name, return_time=stamp(moment))


def test_the_manager_calls_somebody_back_with_a_reason(leave, three_days):
    leave.go_to(at(25, 12))
    with pytest.raises(errors.Invalid, match="REASON_REQUIRED"):
        leave.call("RecallLeaveRequest", MANAGER, name=three_days.name, return_time=stamp(at(26, 9)))
    with pytest.raises(errors.Forbidden):
        leave.call("RecallLeaveRequest", LEAD, name=three_days.name, return_time=stamp(at(26, 9)), reason="x")
    with pytest.raises(errors.Invalid, match="OUTSIDE_SPAN"):
        leave.call("RecallLeaveRequest", MANAGER, name=three_days.name, return_time=stamp(at(28, 9)), reason="x")

    back = leave.call("RecallLeaveRequest", MANAGER, name=three_days.name, return_time=stamp(at(26, 9)), reason="storm")

    assert (leave_pb2.LEAVE_STATE_RECALLED, 480) == (back.state, back.charged_minutes)
    assert 4320 == leave.balance().free_minutes


def test_a_recall_before_the_start_gives_everything_back(leave, three_days):
    leave.call("RecallLeaveRequest", MANAGER, name=three_days.name, return_time=stamp(at(24, 9)), reason="storm")

    assert 4800 == leave.balance().free_minutes
    assert not leave.events(three_days.name)[-1].leave.absent
    with pytest.raises(errors.WrongState, match="NOT_CHANGEABLE"):
        leave.call("RecallLeaveRequest", MANAGER, name=three_days.name, return_time=stamp(at(24, 9)), reason="x")


def test_nobody_is_called_back_from_what_the_law_gives(leave):
    asked = leave.approve(leave.ask(at(25, 9), at(25, 18), code="SICK").name)

    with pytest.raises(errors.WrongState, match="STATUTORY"):
        leave.call("RecallLeaveRequest", MANAGER, name=asked.name, return_time=stamp(at(25, 12)), reason="x")


@pytest.fixture
def sick(leave):
    """Two taken days of sick leave whose certificate is to come."""
    asked = leave.approve(leave.ask(at(24, 9), at(25, 18), code="SICK").name)
    leave.go_to(at(24, 9.5))
    leave.go_to(at(25, 19))
    return leave.get(asked.name)


def test_a_paper_is_asked_for_accepted_and_nothing_more(leave, sick):
    assert leave_pb2.LEAVE_STATE_EVIDENCE_DUE == sick.state
    card = leave.events(sick.name)[-1].work_item
    assert ("leave.evidence", ["accept", "fail"]) == (card.kind, [one.id for one in card.actions])

    settled = leave.call("SettleEvidence", LEAD, name=sick.name, accepted=True)

    assert leave_pb2.LEAVE_STATE_COMPLETED == settled.state
    assert "EVIDENCE_ACCEPTED" == leave.told(sick.name)[-1]
    with pytest.raises(errors.WrongState, match="NO_EVIDENCE_DUE"):
        leave.call("SettleEvidence", LEAD, name=sick.name, accepted=True)


def test_a_paper_that_fails_turns_sick_leave_into_personal_leave(leave, sick):
    settled = leave.call("SettleEvidence", HR, name=sick.name, accepted=False)

    assert ("PERSONAL", leave_pb2.LEAVE_STATE_COMPLETED) == (settled.leave_type, settled.state)
    assert (0, 960) == (leave.balance(code="SICK").taken_minutes, leave.balance(code="PERSONAL").taken_minutes)
    assert "RECLASSIFIED" == leave.told(sick.name)[-1]


def test_it_turns_into_annual_leave_only_when_there_is_enough(leave, sick):
    with pytest.raises(errors.WrongState, match="BALANCE_TOO_LOW"):
        leave.call("SettleEvidence", HR, name=sick.name, accepted=False, reclassify_as="ANNUAL")
    with pytest.raises(errors.NotFound, match="LEAVE_TYPE_UNKNOWN"):
        leave.call("SettleEvidence", HR, name=sick.name, accepted=False, reclassify_as="MOON")
    leave.grant()

    leave.call("SettleEvidence", HR, name=sick.name, accepted=False, reclassify_as="ANNUAL")

    assert (960, 3840) == (leave.balance().taken_minutes, leave.balance().free_minutes)


def test_a_paper_that_does_not_come_is_asked_for_once(leave, sick):
    leave.go_to(at(30, 12))
    leave.tick()

    assert 1 == leave.told(sick.name).count("EVIDENCE_OVERDUE")
    versions = [one.leave.version for one in leave.events(sick.name)]
    assert sorted(set(versions)) == versions


def test_the_versions_told_of_a_request_only_go_up(leave, three_days):
    change(leave, three_days.name, at(25, 9), at(30, 18))
    leave.approve(three_days.name)
    leave.go_to(at(25, 10))
    leave.go_to(at(26, 8))
    leave.call("ReturnEarly", AGENT, name=three_days.name, return_time=stamp(at(26, 7)))

    versions = [one.leave.version for one in leave.events(three_days.name)]

    assert sorted(set(versions)) == versions
    assert worlds.TEAM == leave.get(three_days.name).team
