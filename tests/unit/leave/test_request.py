"""Every move of a request, who may make it, and every refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.kit import errors
from services.leave.domain import changing, deciding, evidence, request
from services.leave.domain.deciding import Route
from services.leave.domain.request import EvidenceState, State
from tests.unit.leave import examples
from tests.unit.leave.examples import (
    AGENT,
    END,
    LEAD,
    MANAGER,
    OFFICER,
    OTHER_LEAD,
    START,
    SYSTEM,
    asked,
    deed,
    segment,
)

SHORT = segment(480, 480, end=START + timedelta(days=1, hours=9))
LONG = segment(480, 480, 480, end=END + timedelta(days=1))
RUNNING = START + timedelta(days=1)


def refusal(move, *arguments, **named):
    with pytest.raises(errors.Refusal) as refused:
        move(*arguments, **named)
    assert refused.value.english
    assert refused.value.chinese
    return refused.value.reason


def test_a_move_is_recorded_with_who_when_why_and_what_the_balance_became():
    stand_in = replace(LEAD, person="l9", stands_in_for="l1")

    moved = deciding.reject(asked(State.PENDING_L1), deed(stand_in, "Peak day"))

    assert (
        request.Transition(
            "r1",
            "REJECT",
            "l9",
            "l1",
            request.Role.TEAM_LEAD,
            examples.NOON,
            State.PENDING_L1,
            State.REJECTED,
            "Peak day",
            "leave/3",
            4800,
            3360,
        )
        == moved.transition
    )
    assert 2 == moved.request.version


def test_every_state_has_a_name_for_people():
    assert set(State) == set(request.SPOKEN)
    assert set(State) == request.OPEN | request.CLOSED | {State.DRAFT}


def test_an_agent_submits_and_a_lead_may_do_it_for_them():
    for actor in (AGENT, LEAD, SYSTEM, replace(LEAD, person="a7")):
        moved = deciding.submit(asked(), deed(actor))
        assert (State.SUBMITTED, examples.NOON) == (moved.request.state, moved.request.submitted_at)


def test_who_may_not_submit_for_somebody_else():
    assert "NOT_YOUR_REQUEST" == refusal(deciding.submit, asked(), deed(replace(AGENT, person="a8")))
    assert "NOT_TEAM_LEAD" == refusal(deciding.submit, asked(), deed(OTHER_LEAD))


def test_only_a_draft_that_costs_something_is_submitted():
    assert "NOT_DRAFT" == refusal(deciding.submit, asked(State.APPROVED), deed(AGENT))
    assert "NOTHING_TO_CHARGE" == refusal(deciding.submit, asked(segment=request.Segment(START, END, ())), deed(AGENT))


@pytest.mark.parametrize(
    "where,state,review,decided",
    [
        (Route.ALLOW, State.AUTO_APPROVED, False, "policy"),
        (Route.ALLOW_WITH_REVIEW, State.AUTO_APPROVED, True, "policy"),
        (Route.ESCALATE, State.PENDING_L1, False, ""),
        (Route.DENY, State.REJECTED, False, "policy"),
        (Route.WAIT, State.WAITING, False, ""),
    ],
)
def test_a_policys_outcome_sends_a_request_on(where, state, review, decided):
    moved = deciding.route(asked(State.SUBMITTED), deed(SYSTEM, "No cover"), where).request

    assert (state, review, decided) == (moved.state, moved.review_due, moved.decided_by)


def test_routing_needs_a_submitted_request_and_a_reason_to_deny():
    assert "NOT_SUBMITTED" == refusal(deciding.route, asked(State.APPROVED), deed(SYSTEM), Route.ALLOW)
    assert "REASON_REQUIRED" == refusal(deciding.route, asked(State.SUBMITTED), deed(SYSTEM, " "), Route.DENY)


@pytest.mark.parametrize("actor", [LEAD, OFFICER, MANAGER, SYSTEM])
def test_one_level_is_decided_by_the_lead_or_above(actor):
    moved = deciding.approve(asked(State.PENDING_L1), deed(actor)).request

    assert (State.APPROVED, actor.person) == (moved.state, moved.decided_by)


def test_two_levels_need_two_people():
    first = deciding.approve(asked(State.PENDING_L1, levels=2), deed(OFFICER)).request

    assert (State.PENDING_L2, "o1") == (first.state, first.first_approver)
    assert "SAME_APPROVER" == refusal(deciding.approve, first, deed(OFFICER))
    assert "NEEDS_MANAGER" == refusal(deciding.approve, first, deed(LEAD))
    assert State.APPROVED is deciding.approve(first, deed(MANAGER)).request.state
    assert State.REJECTED is deciding.reject(first, deed(MANAGER, "Peak")).request.state


def test_nobody_decides_about_their_own_leave():
    own = replace(LEAD, person="a7")
    for move in (deciding.approve, deciding.reject):
        assert "OWN_REQUEST" == refusal(move, asked(State.PENDING_L1), deed(own, "because"))


def test_another_teams_lead_and_a_colleague_do_not_decide():
    for actor in (
        OTHER_LEAD,
        replace(AGENT, person="a8"),
        replace(AGENT, person="a8", leads=frozenset({"t1"})),
    ):
        assert "NOT_TEAM_LEAD" == refusal(deciding.approve, asked(State.PENDING_L1), deed(actor))


@pytest.mark.parametrize("state", sorted(set(State) - request.PENDING))
def test_only_what_is_pending_is_decided(state):
    assert "NOT_PENDING" == refusal(deciding.approve, asked(state), deed(LEAD))
    assert "NOT_PENDING" == refusal(deciding.reject, asked(state), deed(LEAD, "because"))


def test_a_refusal_needs_a_reason():
    assert "REASON_REQUIRED" == refusal(deciding.reject, asked(State.PENDING_L1), deed(LEAD))


@pytest.mark.parametrize("state", [State.SUBMITTED, State.WAITING, State.PENDING_L1, State.PENDING_L2, State.ESCALATED])
def test_a_request_is_withdrawn_before_it_is_decided(state):
    assert State.WITHDRAWN is deciding.withdraw(asked(state), deed(AGENT)).request.state


def test_who_and_what_cannot_be_withdrawn():
    assert "NOT_YOUR_REQUEST" == refusal(deciding.withdraw, asked(State.PENDING_L1), deed(LEAD))
    assert "NOT_WITHDRAWABLE" == refusal(deciding.withdraw, asked(State.APPROVED), deed(AGENT))


def test_time_passing_escalates_and_never_rejects():
    for state in (State.PENDING_L1, State.PENDING_L2):
        passed_on = deciding.escalate(asked(state), deed(SYSTEM)).request
        assert State.ESCALATED is passed_on.state
        assert "NEEDS_MANAGER" == refusal(deciding.reject, passed_on, deed(LEAD, "late"))
        assert State.APPROVED is deciding.approve(passed_on, deed(MANAGER)).request.state
    assert "NOT_PENDING" == refusal(deciding.escalate, asked(State.ESCALATED), deed(SYSTEM))


def test_the_waiting_list_keeps_its_time_and_lapses_when_the_leave_would_begin():
    waiting = asked(State.WAITING, submitted_at=examples.NOON - timedelta(days=3))

    promoted = deciding.promote(waiting, deed(SYSTEM)).request
    lapsed = deciding.lapse(waiting, deed(SYSTEM, at=START)).request

    assert (State.SUBMITTED, waiting.submitted_at) == (promoted.state, promoted.submitted_at)
    assert State.LAPSED is lapsed.state
    assert "NOT_YET" == refusal(deciding.lapse, waiting, deed(SYSTEM))
    assert "NOT_WAITING" == refusal(deciding.lapse, lapsed, deed(SYSTEM))
    assert "NOT_WAITING" == refusal(deciding.promote, lapsed, deed(SYSTEM))


def test_a_leave_starts_and_ends_by_the_clock():
    running = changing.start(asked(State.AUTO_APPROVED), deed(SYSTEM, at=START)).request
    done = changing.complete(running, deed(SYSTEM, at=END)).request

    assert (State.IN_PROGRESS, State.COMPLETED) == (running.state, done.state)
    assert "NOT_YET" == refusal(changing.start, asked(State.APPROVED), deed(SYSTEM))
    assert "NOT_YET" == refusal(changing.complete, running, deed(SYSTEM, at=START))
    assert "NOT_APPROVED" == refusal(changing.start, running, deed(SYSTEM, at=START))
    assert "NOT_IN_PROGRESS" == refusal(changing.complete, done, deed(SYSTEM, at=END))


def test_less_leave_takes_effect_at_once_and_the_old_segment_is_kept():
    moved = changing.change(asked(State.APPROVED), deed(AGENT), SHORT).request

    assert (State.APPROVED, SHORT, (segment(),)) == (moved.state, moved.segment, moved.superseded)


def test_more_leave_waits_for_a_decision_while_both_are_held():
    moved = changing.change(asked(State.AUTO_APPROVED), deed(AGENT), LONG).request
    other = replace(moved, proposed=segment(0, 480, 480), segment=segment(480, 240))

    assert (State.CHANGE_PENDING, segment(), LONG) == (moved.state, moved.segment, moved.proposed)
    assert [480, 480, 480] == [charge.minutes for charge in deciding.held_charges(other)]
    assert segment().charges == deciding.held_charges(asked())


def test_a_decided_change_supersedes_or_leaves_all_as_it_was():
    pending = changing.change(asked(State.IN_PROGRESS), deed(AGENT, at=RUNNING), LONG).request

    yes = deciding.approve(pending, deed(LEAD)).request
    no = deciding.reject(pending, deed(LEAD, "Peak")).request
    back = deciding.withdraw(pending, deed(AGENT)).request

    assert (State.IN_PROGRESS, LONG, (segment(),)) == (yes.state, yes.segment, yes.superseded)
    for unchanged in (no, back):
        assert (State.IN_PROGRESS, segment(), None) == (
            unchanged.state,
            unchanged.segment,
            unchanged.proposed,
        )


def test_what_cannot_be_changed_says_why():
    approved = asked(State.APPROVED)
    running = asked(State.IN_PROGRESS)
    later = replace(SHORT, start=START + timedelta(hours=1))
    past = deed(AGENT, at=END)

    assert "NOT_YOUR_REQUEST" == refusal(changing.change, approved, deed(LEAD), SHORT)
    assert "NOT_CHANGEABLE" == refusal(changing.change, asked(State.PENDING_L1), deed(AGENT), SHORT)
    assert "NOTHING_CHANGES" == refusal(changing.change, approved, deed(AGENT), segment())
    assert "NOTHING_TO_CHARGE" == refusal(changing.change, approved, deed(AGENT), replace(SHORT, charges=()))
    assert "PAST_CHANGED" == refusal(changing.change, running, deed(AGENT, at=RUNNING), later)
    assert "PAST_CHANGED" == refusal(changing.change, running, past, SHORT)


def test_the_same_hours_that_cost_more_are_more():
    costlier = replace(SHORT, charges=examples.charges(481))

    assert State.CHANGE_PENDING is changing.change(asked(State.APPROVED), deed(AGENT), costlier).request.state


@pytest.mark.parametrize("actor", [AGENT, LEAD])
def test_an_early_return_ends_the_leave_and_keeps_what_was_taken(actor):
    moved = changing.return_early(asked(State.IN_PROGRESS), deed(actor, at=RUNNING), SHORT).request

    assert (State.COMPLETED, SHORT, (segment(),)) == (moved.state, moved.segment, moved.superseded)


def test_an_early_return_is_of_a_running_leave_and_keeps_its_beginning():
    running = asked(State.IN_PROGRESS)

    assert "NOT_IN_PROGRESS" == refusal(changing.return_early, asked(State.APPROVED), deed(AGENT), SHORT)
    assert "NOT_LESS" == refusal(changing.return_early, running, deed(AGENT), LONG)
    assert "NOT_LESS" == refusal(
        changing.return_early, running, deed(AGENT), replace(SHORT, start=START + timedelta(hours=1))
    )
    assert "NOT_TEAM_LEAD" == refusal(changing.return_early, running, deed(OTHER_LEAD), SHORT)


def test_a_recall_gives_back_what_was_not_taken():
    before = changing.recall(asked(State.APPROVED), deed(MANAGER, "Outage"), None).request
    during = changing.recall(asked(State.IN_PROGRESS), deed(LEAD, "Outage"), SHORT).request

    assert (State.RECALLED, 0) == (before.state, before.minutes)
    assert (State.RECALLED, 960) == (during.state, during.minutes)


def test_a_recall_needs_a_reason_a_decider_and_a_leave_to_end():
    assert "REASON_REQUIRED" == refusal(changing.recall, asked(State.APPROVED), deed(LEAD), None)
    assert "OWN_REQUEST" == refusal(changing.recall, asked(State.APPROVED), deed(replace(LEAD, person="a7"), "x"), None)
    assert "NOT_CHANGEABLE" == refusal(changing.recall, asked(State.COMPLETED), deed(LEAD, "x"), None)
    assert "NOT_LESS" == refusal(changing.recall, asked(State.IN_PROGRESS), deed(LEAD, "x"), LONG)


def test_a_cancellation_is_asked_for_and_decided():
    pending = changing.ask_cancel(asked(State.AUTO_APPROVED), deed(AGENT)).request

    assert State.CANCEL_REQUESTED is pending.state
    assert State.CANCELLED is changing.cancel(pending, deed(LEAD)).request.state
    assert State.AUTO_APPROVED is changing.refuse_cancel(pending, deed(LEAD, "Cover was bought")).request.state


def test_cancelling_has_its_refusals():
    pending = asked(State.CANCEL_REQUESTED)

    assert "NOT_CANCELLABLE" == refusal(changing.ask_cancel, asked(State.IN_PROGRESS), deed(AGENT))
    assert "NOT_YOUR_REQUEST" == refusal(changing.ask_cancel, asked(State.APPROVED), deed(LEAD))
    assert "NO_CANCEL_ASKED" == refusal(changing.cancel, asked(State.APPROVED), deed(LEAD))
    assert "NO_CANCEL_ASKED" == refusal(changing.refuse_cancel, asked(State.APPROVED), deed(LEAD))
    assert "REASON_REQUIRED" == refusal(changing.refuse_cancel, pending, deed(LEAD))
    assert "NOT_TEAM_LEAD" == refusal(changing.cancel, pending, deed(OTHER_LEAD))


SICK = examples.kind("SICK")
LAST = date(2026, 11, 12)


def test_paper_is_due_only_for_what_its_type_says():
    due = evidence.ask_for(asked(), SICK, LAST)

    assert (EvidenceState.DUE, date(2026, 11, 15)) == (due.evidence, due.evidence_due_on)
    assert asked() == evidence.ask_for(asked(), examples.kind("ANNUAL"), LAST)
    assert EvidenceState.NOT_NEEDED is evidence.ask_for(asked(segment=segment(480)), SICK, LAST).evidence
    assert not evidence.overdue(due, date(2026, 11, 15))
    assert evidence.overdue(due, date(2026, 11, 16))
    assert not evidence.overdue(asked(), date(2026, 11, 16))


def test_paper_is_handed_in_accepted_or_failed_and_handed_in_again():
    due = asked(State.IN_PROGRESS, evidence=EvidenceState.DUE)
    there = evidence.hand_in(due, deed(AGENT)).request
    failed = evidence.fail(there, deed(LEAD, "Illegible")).request

    assert EvidenceState.ACCEPTED is evidence.accept(there, deed(LEAD)).request.evidence
    assert EvidenceState.HANDED_IN is evidence.hand_in(failed, deed(AGENT)).request.evidence
    assert "REASON_REQUIRED" == refusal(evidence.fail, due, deed(SYSTEM))
    assert "NO_EVIDENCE_DUE" == refusal(evidence.accept, due, deed(LEAD))
    assert "NO_EVIDENCE_DUE" == refusal(evidence.hand_in, replace(due, state=State.CANCELLED), deed(AGENT))
    assert "NOT_YOUR_REQUEST" == refusal(evidence.hand_in, due, deed(LEAD))


def test_a_leave_whose_paper_failed_becomes_another_type():
    failed = asked(State.COMPLETED, leave_type="SICK", evidence=EvidenceState.FAILED)

    moved = evidence.reclassify(failed, deed(LEAD, "No certificate"), "PERSONAL").request

    assert ("PERSONAL", EvidenceState.NOT_NEEDED, State.COMPLETED) == (
        moved.leave_type,
        moved.evidence,
        moved.state,
    )
    assert "REASON_REQUIRED" == refusal(evidence.reclassify, failed, deed(LEAD), "PERSONAL")
    assert "EVIDENCE_NOT_FAILED" == refusal(evidence.reclassify, moved, deed(LEAD, "x"), "PERSONAL")
    assert "NOT_RECLASSIFIABLE" == refusal(
        evidence.reclassify, replace(failed, state=State.REJECTED), deed(LEAD, "x"), "PERSONAL"
    )
