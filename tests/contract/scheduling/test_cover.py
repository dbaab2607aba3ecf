"""Cover is what is left of the roster; a hold takes it at once, and what is taken is never sold twice."""

from __future__ import annotations

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, NotFound
from services.scheduling import sweeping
from tests.conftest import MONDAY, OTHER_TEAM, agent, lead, peer
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import TUESDAY, at, name
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.scheduling.v1 import events_pb2, scheduling_pb2

WHOLE = f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"


def test_heads_are_those_on_the_phones(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)

    working, at_lunch, before = (supply.cover_at(world, f"{TUESDAY} {clock}") for clock in ("09:00", "12:00", "08:30"))

    assert (4.0, 2.0) == (working.rostered, working.required)
    assert (0.0, -2.0) == (at_lunch.available, at_lunch.slack)
    assert 0.0 == before.rostered
    assert 3.6 == pytest.approx(working.available)
    assert 20.0 == working.calls
    assert 0 < working.service_level_permille <= 1000


def test_a_hold_that_fits_takes_its_cover_at_once(make_world):
    world = supply.centre(make_world, people=5, agents=1)
    supply.everybody(world, 5, TUESDAY)

    answer = supply.hold(world, "r1", name(0), *WHOLE, slack=1000)

    # The half hours at lunch are not taken from anybody.
    assert (True, True, True, 14) == (answer.held, answer.fits, answer.known, len(answer.intervals))
    first = answer.intervals[0]
    assert (4.5, 3.6, 1.0) == pytest.approx((first.available_before, first.available_after, first.required))
    assert 2600 == answer.slack_min_milli
    assert 1000 == answer.slack_ok_permille
    assert answer.service_level_before_permille >= answer.service_level_after_permille > 0
    assert 800 == answer.target_permille
    assert MONDAY.timestamp() + 900 == answer.expire_time.seconds
    interval = supply.cover_at(world, WHOLE[0])
    assert (5.0, 1.0, 3.6) == pytest.approx((interval.rostered, interval.held, interval.available))


def test_pending_requests_count_against_cover(make_world):
    """Two people ask for the same day; there is cover for one of them only."""
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)

    first = supply.hold(world, "r1", name(0), *WHOLE)
    second = supply.hold(world, "r2", name(1), *WHOLE)

    assert (True, False) == (first.held, second.held)
    assert -200 == second.slack_min_milli
    assert 0 == second.slack_ok_permille
    assert not second.HasField("expire_time")


def test_a_retry_finds_its_own_hold_whatever_came_in_between(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    first = supply.hold(world, "r1", name(0), *WHOLE)
    supply.edit(world, (name(3), TUESDAY, ""))

    again = supply.hold(world, "r1", name(0), *WHOLE)

    assert (True, True) == (first.held, again.held)
    assert 1.0 == supply.cover_at(world, WHOLE[0]).held


def test_a_changed_span_moves_the_hold_and_does_not_fight_with_itself(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.hold(world, "r1", name(0), *WHOLE)

    shorter = supply.hold(world, "r1", name(0), f"{TUESDAY} 09:00", f"{TUESDAY} 11:00")

    assert shorter.held
    assert [1.0, 0.0] == [supply.cover_at(world, f"{TUESDAY} {clock}").held for clock in ("10:30", "11:00")]


def test_force_holds_although_it_does_not_fit(make_world):
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY)

    answer = supply.hold(world, "r1", name(0), *WHOLE, force=True)

    assert (True, False) == (answer.held, answer.fits)


def test_an_expired_hold_counts_no_longer_and_is_swept_away(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.hold(world, "r1", name(0), *WHOLE)
    world.clock.forward(minutes=15)

    assert 0.0 == supply.cover_at(world, WHOLE[0]).held
    assert supply.hold(world, "r2", name(1), *WHOLE).held

    sweeping.sweep(world.host.home("scheduling"))
    sweeping.sweep(world.host.home("scheduling"))

    assert ["RELEASE"] == [e.cause for e in supply.events(world, events_pb2.CoverageChanged) if e.cause == "RELEASE"]
    assert not supply.release(world, "r1")
    assert supply.release(world, "r2")


def test_letting_go_twice_is_letting_go_once(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.hold(world, "r1", name(0), *WHOLE)

    assert [True, False] == [supply.release(world, "r1"), supply.release(world, "r1")]
    assert 0.0 == supply.cover_at(world, WHOLE[0]).held
    assert supply.hold(world, "r2", name(1), *WHOLE).held


def test_without_requirements_nothing_can_be_said(make_world):
    world = supply.centre(make_world, people=4, agents=None)
    supply.everybody(world, 4, TUESDAY)

    answer = supply.hold(world, "r1", name(0), *WHOLE)

    assert (False, False, False) == (answer.known, answer.fits, answer.held)
    assert -1 == answer.service_level_before_permille


def test_a_day_without_a_shift_takes_nothing_and_fits(make_world):
    world = supply.centre(make_world)

    answer = supply.hold(world, "r1", name(0), *WHOLE)

    assert (True, True, 0) == (answer.held, answer.fits, len(answer.intervals))


def test_a_shift_given_later_falls_under_the_hold(make_world):
    world = supply.centre(make_world)
    supply.hold(world, "r1", name(0), *WHOLE)

    supply.everybody(world, 4, TUESDAY)

    assert 1.0 == supply.cover_at(world, WHOLE[0]).held


def test_a_closed_queue_needs_nobody(make_world):
    world = supply.centre(make_world, agents=None)
    known = examples.queue_of("calls", open_hours=["09:00-12:00"] * 7, etag="1")
    examples.put(world, known)
    supply.everybody(world, 4, TUESDAY)

    assert (False, True) == tuple(
        supply.hold(world, leave, name(0), f"{TUESDAY} {start}", f"{TUESDAY} {end}").known
        for leave, start, end in (("r1", "09:00", "11:00"), ("r2", "14:00", "17:00"))
    )


def test_what_would_fit_instead_is_offered(make_world):
    """Tuesday afternoon is short because two more are away; Thursday has everybody."""
    world = supply.centre(make_world, people=4)
    for day in (TUESDAY, "2026-11-26"):
        supply.everybody(world, 4, day)
    supply.hold(world, "r0", name(3), f"{TUESDAY} 14:00", f"{TUESDAY} 17:00", force=True)

    answer = supply.hold(world, "r1", name(0), *WHOLE, offer_count=5)

    assert not answer.held
    assert [
        ("PART", at(f"{TUESDAY} 09:00"), at(f"{TUESDAY} 14:00")),
        ("OTHER_DAY", at("2026-11-26 09:00"), at("2026-11-26 17:00")),
    ] == [(o.kind, wire.moment(o.start_time), wire.moment(o.end_time)) for o in answer.offers]


def test_a_preview_holds_nothing(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    request = scheduling_pb2.PreviewCoverRequest(
        employee=name(0), start_time=wire.timestamp(at(WHOLE[0])), end_time=wire.timestamp(at(WHOLE[1]))
    )

    answer = world.call("PreviewCover", request, supply.LEAVE)
    held = supply.hold(world, "r1", name(0), *WHOLE)

    assert (False, True) == (answer.held, answer.fits)
    assert answer.intervals == held.intervals


def test_approved_leave_becomes_an_absence_and_the_hold_goes(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.hold(world, "r1", name(0), *WHOLE)

    supply.approve(world, "r1", name(0), WHOLE)

    interval = supply.cover_at(world, WHOLE[0])
    assert (4.0, 1.0, 0.0) == (interval.rostered, interval.away, interval.held)
    assert not supply.release(world, "r1")
    told = [each for each in supply.events(world, events_pb2.CoverageChanged) if each.cause == "ABSENCE"]
    assert [(at(WHOLE[0]), at(WHOLE[1]))] == [(wire.moment(e.start_time), wire.moment(e.end_time)) for e in told]


@pytest.mark.parametrize("backwards", [False, True])
def test_the_newest_news_of_a_request_counts_in_whatever_order_it_comes(make_world, backwards):
    """Approved for the day, then back at noon."""
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    whole = leave_events.LeaveDecided(leave=supply.told("r1", name(0), WHOLE, version=2))
    morning = (f"{TUESDAY} 09:00", f"{TUESDAY} 12:00")
    early = leave_events.LeaveChanged(leave=supply.told("r1", name(0), morning, version=3), change="RETURNED_EARLY")

    for event in (early, whole) if backwards else (whole, early):
        supply.hear(world, event)
        supply.hear(world, event)

    assert [1.0, 0.0] == [supply.cover_at(world, f"{TUESDAY} {clock}").away for clock in ("09:00", "14:00")]


def test_a_rejected_request_lets_go_and_a_waiting_one_does_not(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.hold(world, "r1", name(0), *WHOLE)

    asked = supply.told("r1", name(0), version=1, absent=False, holds=True)
    supply.hear(world, leave_events.LeaveRequested(leave=asked))
    while_waiting = supply.cover_at(world, WHOLE[0]).held
    supply.hear(world, leave_events.LeaveDecided(leave=supply.told("r1", name(0), version=2, absent=False)))

    assert (1.0, 0.0) == (while_waiting, supply.cover_at(world, WHOLE[0]).held)


def test_cancelled_leave_gives_the_cover_back(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.approve(world, "r1", name(0), WHOLE)

    cancelled = supply.told("r1", name(0), version=3, absent=False)
    supply.hear(world, leave_events.LeaveChanged(leave=cancelled, change="CANCELLED"))

    assert 0.0 == supply.cover_at(world, WHOLE[0]).away
    assert "RELEASE" == supply.events(world, events_pb2.CoverageChanged)[-1].cause


def test_an_absence_outlives_a_change_of_the_shift(make_world):
    """The other half of the day keeps its own state when the shift moves."""
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)
    supply.approve(world, "r1", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 15:00"))

    supply.edit(world, (name(0), TUESDAY, "E1"))

    found = {clock: supply.cover_at(world, f"{TUESDAY} {clock}") for clock in ("10:00", "14:00", "15:00")}
    assert [(3.0, 0.0), (4.0, 1.0), (4.0, 0.0)] == [(each.rostered, each.away) for each in found.values()]


def test_a_night_over_midnight_is_held_on_both_days(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY, "N1")

    answer = supply.hold(world, "r1", name(0), f"{TUESDAY} 22:00", "2026-11-25 06:00")

    assert (True, 16) == (answer.held, len(answer.intervals))
    assert [1.0, 1.0] == [supply.cover_at(world, text).held for text in (f"{TUESDAY} 23:30", "2026-11-25 00:00")]


def test_two_queues_of_one_skill_are_covered_together(make_world):
    """One with half-hour slots, one with slots of a quarter of an hour."""
    world = supply.centre(make_world, people=5, agents=2)
    examples.put(world, examples.queue_of("chat", slot_minutes=60))
    supply.require(world, 1, days=7, queue="chat")
    supply.everybody(world, 5, TUESDAY)

    interval = supply.cover_at(world, WHOLE[0])

    assert 3.0 == interval.required


def test_cover_of_another_centre_is_not_shown(make_world):
    world = supply.centre(make_world)
    stranger = agent("employees/x", centre="centres/sh")
    request = scheduling_pb2.GetCoverageRequest(
        centre="centres/gz", skill="voice", start_time=wire.timestamp(MONDAY), end_time=wire.timestamp(at(WHOLE[0]))
    )

    with pytest.raises(Forbidden, match="FORBIDDEN"):
        world.call("GetCoverage", request, stranger)


def test_an_agent_sees_the_cover_of_the_own_team_without_naming_it(make_world):
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    request = scheduling_pb2.GetCoverageRequest(
        start_time=wire.timestamp(at(WHOLE[0])), end_time=wire.timestamp(at(WHOLE[1]))
    )

    found = world.call("GetCoverage", request, agent(name(0)))

    assert ("centres/gz", "voice", 30, 16) == (
        found.centre,
        found.skill,
        found.interval_minutes,
        len(found.intervals),
    )


def test_too_long_and_reversed_spans_are_refused(make_world):
    world = supply.centre(make_world)
    start, end = wire.timestamp(MONDAY), wire.timestamp(at("2026-12-25 00:00"))
    long = scheduling_pb2.GetCoverageRequest(skill="voice", start_time=start, end_time=end)
    back = scheduling_pb2.GetCoverageRequest(skill="voice", start_time=end, end_time=start)

    for request, reason in ((long, "SPAN_TOO_LONG"), (back, "SPAN_REVERSED")):
        with pytest.raises(Invalid, match=reason):
            world.call("GetCoverage", request, supply.PLANNER)


def test_people_nobody_knows_and_people_of_another_tenant_are_not_found(make_world):
    world = supply.centre(make_world)
    request = scheduling_pb2.HoldCoverRequest(
        leave_request="leaveRequests/r1",
        employee=name(0),
        start_time=wire.timestamp(at(WHOLE[0])),
        end_time=wire.timestamp(at(WHOLE[1])),
    )

    with pytest.raises(NotFound, match="NOT_FOUND"):
        supply.hold(world, "r1", "employees/nobody", *WHOLE)
    with pytest.raises(NotFound, match="NOT_FOUND"):
        world.call("HoldCover", request, peer("leave", tenant="other"))


def test_only_services_hold_cover(make_world):
    world = supply.centre(make_world)
    request = scheduling_pb2.ReleaseCoverRequest(leave_request="leaveRequests/r1")

    with pytest.raises(Forbidden, match="FORBIDDEN"):
        world.call("ReleaseCover", request, lead("employees/lead", OTHER_TEAM))
