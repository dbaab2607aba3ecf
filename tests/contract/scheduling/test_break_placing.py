"""Breaks with windows: kept with a shift type, placed when a roster is solved, proposed and applied for a span in force."""

from __future__ import annotations

import pytest

from services.kit import people
from services.kit.errors import Forbidden, Invalid, WrongState
from services.scheduling import break_placing
from tests.conftest import OTHER_TEAM, TEAM, TENANT, agent, lead
from tests.contract.scheduling import examples, supply, test_rosters
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import breaks_pb2, events_pb2, scheduling_pb2

LEAD = lead("employees/lead", TEAM)
WEDNESDAY = "2026-11-25"


def meal(offset: int = 180, earliest: int | None = 120, latest: int | None = 300) -> scheduling_pb2.ShiftBreak:
    return scheduling_pb2.ShiftBreak(
        offset_minutes=offset,
        length_minutes=60,
        earliest_offset_minutes=earliest,
        latest_offset_minutes=latest,
        apart_minutes=60,
    )


def put_type(world, *breaks: scheduling_pb2.ShiftBreak, code: str = "D1") -> scheduling_pb2.ShiftType:
    kinds = world.call("ListShiftTypes", scheduling_pb2.ListShiftTypesRequest(), PLANNER).shift_types
    kind = next(each for each in kinds if each.code == code)
    del kind.breaks[:]
    kind.breaks.extend(breaks)
    kind.ClearField("name")
    request = scheduling_pb2.PutShiftTypeRequest(shift_type=kind, request_id=examples.request_id())
    return world.call("PutShiftType", request, PLANNER)


def busy(make_world, *, people: int = 4, agents: int = 2):
    """Four people have the same hour off at noon, and somebody has since said that it may begin from eleven to two."""
    world = supply.centre(make_world, people=people, agents=agents)
    supply.everybody(world, people, TUESDAY)
    put_type(world, meal())
    return world


def plan(world, as_=LEAD, **more) -> breaks_pb2.BreakPlan:
    asked = {"team": TEAM, "start_date": TUESDAY, "end_date": WEDNESDAY, **more}
    return world.call("ProposeBreaks", breaks_pb2.ProposeBreaksRequest(**asked), as_)


def apply(world, *changes: breaks_pb2.BreakChange, as_=LEAD, **more) -> breaks_pb2.AppliedBreaks:
    asked = {"team": TEAM, "changes": changes, "request_id": examples.request_id(), **more}
    return world.call("ApplyBreaks", breaks_pb2.ApplyBreaksRequest(**asked), as_)


def breaks_of(world) -> list[int]:
    return sorted(shift.breaks[0].offset_minutes for shift in supply.shifts_of(world))


def test_a_shift_type_keeps_the_windows_of_its_breaks(make_world):
    world = supply.centre(make_world, people=0, agents=None)
    kept = put_type(world, meal(), scheduling_pb2.ShiftBreak(offset_minutes=360, length_minutes=15, paid=True))
    first, second = kept.breaks

    assert (120, 300, 60) == (first.earliest_offset_minutes, first.latest_offset_minutes, first.apart_minutes)
    assert not second.HasField("earliest_offset_minutes")
    with pytest.raises(Invalid, match="BAD_BREAK_WINDOW"):
        put_type(world, meal(earliest=190))
    with pytest.raises(Invalid, match="BAD_BREAK_WINDOW"):
        put_type(world, meal(latest=None))


def test_breaks_are_spread_over_the_window_and_everybody_is_told(make_world):
    world = busy(make_world)
    found = plan(world)
    done = apply(world, *found.changes)

    assert (120, 0) == (found.shortage_before_minutes, done.shortage_minutes)
    assert (found.shortage_before_minutes, found.shortage_minutes) == (
        done.shortage_before_minutes,
        done.shortage_minutes,
    )
    assert [(TUESDAY, "voice", 120, 0)] == [
        (day.date, day.skill, day.shortage_before_minutes, day.shortage_minutes) for day in found.days
    ]
    assert 4 == len(set(breaks_of(world)))
    assert all(120 <= offset <= 300 for offset in breaks_of(world))
    told = supply.events(world, events_pb2.ShiftNoticeChanged)[4:]
    assert sorted(each.employee for each in found.changes) == sorted(event.employee for event in told)
    assert {"EDIT"} == {event.cause for event in told}
    assert [] == list(plan(world).changes)


def test_what_was_placed_stays_when_the_same_shift_is_edited_again(make_world):
    world = busy(make_world)
    apply(world, *plan(world).changes)
    placed = breaks_of(world)
    supply.everybody(world, 4, TUESDAY)

    assert placed == breaks_of(world)


def test_frozen_days_leave_and_what_has_come_stay(make_world):
    world = busy(make_world)
    supply.approve(world, "l1", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 10:00"))

    assert [] == list(plan(world, freeze_end_date=WEDNESDAY).changes)
    assert name(0) not in {each.employee for each in plan(world).changes}
    (change, *_) = plan(world).changes
    with pytest.raises(WrongState, match="DAY_FROZEN"):
        apply(world, change, freeze_end_date=WEDNESDAY)
    world.clock.now = at(f"{TUESDAY} 12:10")
    assert [] == list(plan(world).changes)
    with pytest.raises(WrongState, match="TOO_LATE_TO_MOVE"):
        apply(world, change)


def test_a_plan_is_checked_again_all_or_none(make_world):
    world = busy(make_world)
    found = list(plan(world).changes)
    first, second = found[:2]
    outside = breaks_pb2.BreakChange()
    outside.CopyFrom(second)
    outside.offset_minutes[0] = 330
    for changes, reason in [([first, outside], "BREAK_MISPLACED"), ([first, first], "SHIFT_TWICE")]:
        with pytest.raises((WrongState, Invalid), match=reason):
            apply(world, *changes)
    apply(world, first)
    with pytest.raises(WrongState, match="ROSTER_CHANGED"):
        apply(world, second, first)
    apply(world, *plan(world).changes)
    one, other, *_ = supply.shifts_of(world)
    together = breaks_pb2.BreakChange(shift=one.name, etag=one.etag, offset_minutes=[other.breaks[0].offset_minutes])
    with pytest.raises(WrongState, match="PLAN_OUTDATED"):
        apply(world, together)

    assert 4 == len(set(breaks_of(world)))


def test_others_and_agents_may_not_and_trying_changes_nothing(make_world):
    world = busy(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other")
    (change, *_) = plan(world).changes
    with pytest.raises(Forbidden):
        plan(world, as_=agent(name(0)))
    with pytest.raises(Forbidden):
        apply(world, change, as_=lead("employees/other", OTHER_TEAM))
    with pytest.raises(WrongState, match="NOT_IN_TEAM"):
        apply(world, change, as_=lead("employees/other", OTHER_TEAM), team=OTHER_TEAM)
    with pytest.raises(Forbidden):
        plan(world, centre_wide=True)
    tried = apply(world, change, validate_only=True)

    assert tried.shortage_minutes < tried.shortage_before_minutes
    assert {180} == set(breaks_of(world))
    assert len(plan(world).changes) == len(plan(world, as_=PLANNER, centre_wide=True).changes)


def test_a_repeated_apply_has_one_effect(make_world):
    world = busy(make_world)
    found = plan(world).changes
    same = examples.request_id()
    first = apply(world, *found, request_id=same)

    assert first == apply(world, *found, request_id=same)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_solved_roster_has_its_breaks_placed_and_is_judged_by_them(make_world):
    world = supply.centre(make_world, people=4, agents=None)
    put_type(world, meal())
    supply.require_at(world, 3, at("2026-11-25 09:00"), halves=16)
    supply.require_at(world, 2, at("2026-11-25 11:00"), halves=8)
    draft = test_rosters.solved(world, seconds=1, after="2026-11-26")
    drafted = supply.shifts_of(world, roster=draft.name)
    test_rosters.act(world, "Publish", draft)

    assert (180, 0, 0) == (
        draft.placed_breaks.shortage_before_minutes,
        draft.placed_breaks.shortage_minutes,
        draft.placed_breaks.bound_minutes,
    )
    assert [] == list(draft.unmet)
    assert ["D1"] * 4 == [shift.shift_type for shift in drafted]
    assert 4 == len({shift.breaks[0].offset_minutes for shift in drafted})
    assert sorted(shift.breaks[0].offset_minutes for shift in drafted) == breaks_of(world)
    assert 0 == plan(world, start_date="2026-11-25", end_date="2026-11-26").shortage_before_minutes


def test_a_plan_reaches_no_further_than_a_month(make_world):
    """Cover is held over all of its days: a shift of years ahead, though its breaks stay, would hold everybody up."""
    world = busy(make_world)
    supply.edit(world, (name(0), "2026-12-25", "D1"))
    (near,) = plan(world).changes[:1]
    far = supply.shifts_of(world, start="2026-12-25", end="2026-12-26")[0]
    stays = breaks_pb2.BreakChange(shift=far.name, etag=far.etag, offset_minutes=[180])

    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        apply(world, near, stays)
    assert 1 == len(apply(world, near).shifts)


def asked_of(found: breaks_pb2.BreakPlan) -> list[break_placing.Asked]:
    return [
        break_placing.Asked(each.shift.removeprefix("shifts/"), each.etag, tuple(each.offset_minutes))
        for each in found.changes
    ]


def test_what_changes_between_the_look_and_the_putting_refuses_all_of_it(make_world):
    world = busy(make_world)
    found, db = plan(world), world.db("scheduling")
    with db.read(TENANT) as tx:
        span = break_placing.Span(people.get_team(tx, TEAM), TUESDAY, WEDNESDAY, "", centre_wide=False)
        ready = break_placing.prepare(tx, span, asked_of(found))
    supply.edit(world, (found.changes[0].employee, TUESDAY, ""))
    before = breaks_of(world)

    with pytest.raises(WrongState, match="ROSTER_CHANGED"), db.act(TENANT, "tests") as tx:
        break_placing.apply(tx, span, ready)
    assert before == breaks_of(world)


def test_leave_that_comes_between_the_look_and_the_putting_refuses_it_too(make_world):
    world = busy(make_world)
    found, db = plan(world), world.db("scheduling")
    with db.read(TENANT) as tx:
        span = break_placing.Span(people.get_team(tx, TEAM), TUESDAY, WEDNESDAY, "", centre_wide=False)
        ready = break_placing.prepare(tx, span, asked_of(found))
    supply.hold(world, "r1", found.changes[0].employee, f"{TUESDAY} 09:00", f"{TUESDAY} 17:00", force=True)

    with pytest.raises(WrongState, match="SHIFT_HAS_ABSENCE"), db.act(TENANT, "tests") as tx:
        break_placing.apply(tx, span, ready)


def test_the_same_request_again_gets_the_first_answer_and_to_look_keeps_nobody_from_writing(make_world):
    world = busy(make_world)
    found = plan(world)
    with world.db("scheduling").act(TENANT, "tests"):
        tried = apply(world, *found.changes, validate_only=True)
    key = examples.request_id()
    first, again = (apply(world, *found.changes, request_id=key) for _ in range(2))

    assert first == again == tried
