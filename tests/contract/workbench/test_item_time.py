"""What time does to work items: they go up, and whoever is away hands them on to a stand-in."""

from __future__ import annotations

import datetime as dt

from services.kit import wire
from tests.conftest import OTHER_TEAM
from tests.contract.workbench.conftest import (
    LEAN,
    LEO,
    MANAGER,
    SAM,
    Bench,
    draft,
    leave,
)
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import workbench_pb2

HOUR = dt.timedelta(hours=1)
OPEN = workbench_pb2.WORK_ITEM_STATE_OPEN
ESCALATED = workbench_pb2.WORK_ITEM_STATE_ESCALATED
CANCELLED = workbench_pb2.WORK_ITEM_STATE_CANCELLED


def _steps(item: workbench_pb2.WorkItem) -> list[tuple[str, str]]:
    return [(step.step, step.actor) for step in item.steps]


def test_an_overdue_item_goes_one_level_up_and_comes_first(bench: Bench) -> None:
    now = bench.clock.now
    bench.ask("r1", due_time=wire.timestamp(now + HOUR), priority=4)
    bench.ask("r2", priority=1)
    slow = next(item for item in bench.inbox(LEAN) if item.draft.subject == "leaveRequests/r1")
    bench.call("ClaimWorkItem", LEAN, name=slow.name)
    bench.tend()
    assert "leaveRequests/r2" == bench.inbox(MANAGER)[0].draft.subject

    bench.clock.forward(hours=1)
    bench.tend()
    bench.tend()

    first = bench.inbox(MANAGER)[0]
    assert (ESCALATED, 1, "") == (first.state, first.draft.priority, first.assignee)
    assert ("ESCALATED", "services/workbench") == _steps(first)[-1]
    assert 1 == bench.states_told().count("ESCALATED")
    assert "employees/max" == bench.call("ClaimWorkItem", MANAGER, name=first.name).assignee
    assert ESCALATED == bench.call("HandOverWorkItem", MANAGER, name=first.name).state


def test_what_needs_a_second_person_leaves_the_leads_hands_and_comes_first_with_the_manager(bench: Bench) -> None:
    bench.ask("r2", priority=1)
    bench.ask()
    bench.call("ClaimWorkItem", LEAN, name=bench.inbox(LEAN)[-1].name)
    told = leave("r1", 2, state="PENDING_SECOND")
    second = draft(reasons=[work_pb2.Reason(code="SECOND_LEVEL")])

    bench.hear(leave_events.LeaveChanged(leave=told, change="APPROVED_FIRST", work_item=second))

    first = bench.inbox(MANAGER)[0]
    assert ("leaveRequests/r1", ESCALATED, "") == (first.draft.subject, first.state, first.assignee)
    assert ["SECOND_LEVEL"] == [one.code for one in first.draft.reasons]


def test_what_moves_to_another_team_leaves_the_hands_of_who_was_at_it(bench: Bench) -> None:
    bench.ask()
    bench.call("ClaimWorkItem", LEAN, name=bench.inbox(LEAN)[0].name)
    told = leave("r1", 2)

    bench.hear(leave_events.LeaveChanged(leave=told, change="TRANSFERRED", work_item=draft(team=OTHER_TEAM)))

    assert [] == bench.inbox(LEAN)
    assert [(OPEN, "", "employees/leo")] == [(one.state, one.assignee, one.owner) for one in bench.inbox(LEO)]


def test_a_new_time_to_act_by_starts_the_clock_again(bench: Bench) -> None:
    bench.ask(due_time=wire.timestamp(bench.clock.now))
    bench.tend()
    assert [ESCALATED] == [item.state for item in bench.inbox(LEAN)]

    bench.ask(version=2, due_time=wire.timestamp(bench.clock.now + HOUR))

    (item,) = bench.inbox(LEAN)
    assert (OPEN, 3) == (item.state, item.draft.priority)


def test_a_stand_in_appears_while_the_lead_is_on_leave_and_goes_when_it_ends(bench: Bench) -> None:
    start = bench.clock.now + HOUR
    bench.ask()
    bench.stand_in(while_absent=True)
    bench.leave_of("employees/lean", start, start + 8 * HOUR)
    assert [""] == [item.stand_in for item in bench.inbox(LEAN)]

    bench.clock.forward(hours=1)
    assert ["employees/sam"] == [item.stand_in for item in bench.inbox(SAM)]
    bench.clock.forward(hours=8)
    assert [""] == [item.stand_in for item in bench.inbox(LEAN)]


def test_a_stand_in_does_not_appear_while_another_lead_is_on_leave(bench: Bench) -> None:
    bench.ask()
    bench.stand_in(while_absent=True)
    bench.leave_of("employees/leo", bench.clock.now, bench.clock.now + HOUR)

    assert [""] == [item.stand_in for item in bench.inbox(LEAN)]


def test_leave_that_is_cancelled_takes_the_stand_in_away(bench: Bench) -> None:
    now = bench.clock.now
    bench.ask()
    bench.stand_in(while_absent=True)
    bench.leave_of("employees/lean", now, now + 8 * HOUR)
    assert ["employees/sam"] == [item.stand_in for item in bench.inbox(SAM)]

    told = leave("away", 2, employee="employees/lean", state="CANCELLED")
    bench.hear(leave_events.LeaveChanged(leave=told, change="CANCELLED"), told.leave_request)

    assert [""] == [item.stand_in for item in bench.inbox(SAM)]


def test_a_stand_in_for_a_time_counts_in_that_time_and_not_once_ended(bench: Bench) -> None:
    now = bench.clock.now
    span = {"start_time": now.isoformat(), "end_time": (now + HOUR).isoformat()}
    bench.ask()
    bench.stand_in(**span)
    assert ["employees/sam"] == [item.stand_in for item in bench.inbox(LEAN)]

    bench.stand_in(**span, ended=True)
    bench.stand_in(**span)
    assert [""] == [item.stand_in for item in bench.inbox(LEAN)]


def test_a_stand_in_who_is_away_too_is_passed_over(bench: Bench) -> None:
    now = bench.clock.now
    bench.ask()
    bench.stand_in(while_absent=True)
    bench.stand_in(stand_in="standIns/s2", substitute="employees/leo", while_absent=True)
    bench.leave_of("employees/lean", now, now + HOUR)
    bench.leave_of("employees/sam", now, now + HOUR, "away2")

    assert ["employees/leo"] == [item.stand_in for item in bench.inbox(SAM)]


def test_what_somebody_claimed_before_going_on_leave_comes_back_to_all(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    bench.call("ClaimWorkItem", LEAN, name=name)
    bench.leave_of("employees/lean", bench.clock.now, bench.clock.now + HOUR)
    bench.tend()

    item = bench.call("GetWorkItem", SAM, name=name)
    assert (OPEN, "") == (item.state, item.assignee)
    assert ("RELEASED", "services/workbench") == _steps(item)[-1]


def test_what_somebody_on_leave_has_may_be_taken_over_at_once(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    bench.call("ClaimWorkItem", LEAN, name=name)
    bench.leave_of("employees/lean", bench.clock.now, bench.clock.now + HOUR)

    assert "employees/sam" == bench.call("ClaimWorkItem", SAM, name=name).assignee
