"""Offers: people are asked in the order of the rules, nobody in vain, and whoever accepts has changed shifts at once."""

from __future__ import annotations

import datetime as dt
import functools

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, NotFound, WrongState
from tests.conftest import OTHER_TEAM, agent, lead
from tests.contract.scheduling import examples, supply, trades
from tests.contract.scheduling.supply import TUESDAY, at, name
from tests.contract.scheduling.trades import OPEN_SHIFT, OVERTIME, TIME_OFF, at_once
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import changes_pb2, events_pb2, scheduling_pb2

MONDAY, WEDNESDAY = "2026-11-23", "2026-11-25"


def state(offer: changes_pb2.Offer) -> str:
    return changes_pb2.OfferState.Name(offer.state).removeprefix("OFFER_STATE_")


def minutes(extra: scheduling_pb2.ExtraMinutes) -> tuple[int, int, int, int]:
    return extra.normal_minutes, extra.workday_minutes, extra.rest_day_minutes, extra.holiday_minutes


def test_as_many_are_asked_as_are_wanted_and_the_next_when_one_declines(make_world):
    world = supply.centre(make_world)
    published = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", count=2))
    first = trades.places(published)
    after = trades.reply(world, published, name(0), accept=False)
    trades.reply(world, published, name(2))
    done = trades.reply(world, published, name(1))

    assert {name(0): "ASKED", name(1): "ASKED", name(2): "WAITING", name(3): "WAITING"} == first
    assert {name(0): "DECLINED"} == trades.places(after)
    assert ("FILLED", 2) == (state(done), done.accepted_count)
    assert {name(0): "DECLINED", name(1): "ACCEPTED", name(2): "ACCEPTED", name(3): "LAPSED"} == trades.places(
        trades.look_at(world, published)
    )
    assert [(TUESDAY, "09:00", "13:00")] == trades.roster(world, name(1)) == trades.roster(world, name(2))
    told = supply.events(world, events_pb2.OfferChanged)
    assert [[name(0), name(1)], [name(1), name(2)], [name(1)], []] == [list(each.asked) for each in told]
    assert [name(1), name(2)] == list(told[-1].accepted)


def test_overtime_lengthens_the_shift_that_it_touches_and_counts_by_its_rate(make_world):
    """One works late that day, one comes early, one is free; a day of eight hours paid leaves no normal time."""
    world = supply.centre(make_world, people=3)
    supply.put_type(world, "M1", "06:00", 480)
    supply.edit(world, (name(0), TUESDAY, "E1"), (name(1), TUESDAY, "M1"))
    published = trades.publish(world, trades.offer(OVERTIME, TUESDAY, "22:00", "23:30"))
    shown = {ask.employee: minutes(ask.extra) for ask in published.asks}
    declined = trades.reply(world, published, name(2), accept=False)
    done = trades.reply(world, published, name(0))

    assert {name(2): (90, 0, 0, 0), name(0): (0, 90, 0, 0)} == shown
    assert [name(2), name(0)] == [ask.employee for ask in published.asks]
    assert ("OPEN", "FILLED") == (state(declined), state(done))
    assert [(TUESDAY, "14:00", "23:30")] == trades.roster(world, name(0))
    assert 1 == supply.cover_at(world, f"{TUESDAY} 23:00").rostered


def test_nobody_is_asked_who_would_break_the_limits_of_overtime_rest_or_protection(make_world):
    """Four hours after eight are too many; a night leaves too little rest; nursing means no overtime."""
    world = supply.centre(make_world, people=2)
    nursing = [directory_events.Restriction(kind="NO_OVERTIME", start_date="2026-01-01")]
    world.hire("employees/nursing", restrictions=nursing)
    supply.edit(world, (name(0), TUESDAY, "E1"), (name(1), MONDAY, "N1"), ("employees/nursing", TUESDAY, "E1"))

    assert [name(0)] == [
        each.employee for each in trades.publish(world, trades.offer(OVERTIME, TUESDAY, "13:00", "14:00")).asks
    ]
    with pytest.raises(WrongState, match="NOBODY_ELIGIBLE"):
        trades.publish(world, trades.offer(OVERTIME, TUESDAY, "10:00", "14:00"))


def test_accepting_checks_the_rules_of_that_moment(make_world):
    world = supply.centre(make_world, people=1)
    published = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00"))
    supply.edit(world, (name(0), MONDAY, "N1"))

    with pytest.raises(WrongState, match="RULE_BROKEN"):
        trades.reply(world, published, name(0))

    assert {name(0): "ASKED"} == trades.places(trades.look_at(world, published))
    assert [(MONDAY, "22:00", "06:00")] == trades.roster(world, name(0))


def test_time_off_is_given_while_the_cover_can_spare_it(make_world):
    """Three are there, two are needed: with a tenth missing unplanned, four leave room for one to go."""
    world = supply.centre(make_world, agents=2)
    supply.everybody(world, 4, TUESDAY)
    published = trades.publish(world, trades.offer(TIME_OFF, TUESDAY, "15:00", "17:00", count=2))
    done = trades.reply(world, published, name(0))

    with pytest.raises(WrongState, match="COVER_TOO_THIN"):
        trades.reply(world, published, name(1))

    assert (-120, 0, 0, 0) == minutes(done.asks[0].extra)
    assert [(TUESDAY, "09:00", "15:00")] == trades.roster(world, name(0))
    assert 3 == supply.cover_at(world, f"{TUESDAY} 15:00").rostered


def test_who_does_not_answer_is_passed_over_and_the_offer_ends_at_its_deadline(make_world):
    world = supply.centre(make_world, people=2)
    asked = trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", deadline=f"{MONDAY} 10:00", answer_minutes=20)
    published = trades.publish(world, asked)
    world.clock.forward(minutes=25)
    with pytest.raises(WrongState, match="NOT_ASKED"):
        trades.reply(world, published, name(0))
    trades.settle(world)
    passed = trades.places(trades.look_at(world, published))
    world.clock.forward(hours=1)
    with pytest.raises(WrongState, match="OFFER_CLOSED"):
        trades.reply(world, published, name(1))
    trades.settle(world)
    trades.settle(world)

    over = trades.look_at(world, published)
    assert {name(0): "LAPSED", name(1): "ASKED"} == passed
    assert ("LAPSED", {name(0): "LAPSED", name(1): "LAPSED"}) == (state(over), trades.places(over))
    assert ["PUBLISHED", "ASKED", "ASKED", "LAPSED"] == [step.step for step in over.steps]


def test_when_nobody_is_left_to_ask_the_offer_is_over(make_world):
    world = supply.centre(make_world, people=1)
    published = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00"))

    assert "LAPSED" == state(trades.reply(world, published, name(0), accept=False))


def test_past_wins_come_after_cost(make_world):
    world = supply.centre(make_world, people=3)
    trades.reply(world, trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00")), name(0))

    again = trades.publish(world, trades.offer(OPEN_SHIFT, WEDNESDAY, "09:00", "13:00"))

    assert [name(1), name(2), name(0)] == [each.employee for each in again.asks]


def test_only_who_is_asked_answers_and_all_see_their_own_place_only(make_world):
    world = supply.centre(make_world, people=3)
    world.found_team(OTHER_TEAM)
    published = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00"))

    for who in (name(1), "employees/stranger"):
        with pytest.raises(WrongState, match="NOT_ASKED"):
            trades.reply(world, published, who)
        with pytest.raises(NotFound, match="NOT_FOUND"):
            trades.look_at(world, published, agent(who))
    mine = trades.look_at(world, published, agent(name(0)))
    readers = {
        "asked": agent(name(0)),
        "waiting": agent(name(1)),
        "lead": trades.LEAD,
        "other lead": lead("employees/other", OTHER_TEAM, team=OTHER_TEAM),
        "planner": supply.PLANNER,
    }
    seen = {
        who: [len(each.asks) for each in world.call("ListOffers", changes_pb2.ListOffersRequest(), as_).offers]
        for who, as_ in readers.items()
    }
    assert {name(0): "ASKED"} == trades.places(mine)
    assert [] == list(mine.steps)
    assert {"asked": [1], "waiting": [], "lead": [3], "other lead": [], "planner": [3]} == seen


def test_withdrawn_it_asks_nobody_and_what_was_accepted_stays(make_world):
    world = supply.centre(make_world)
    published = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", count=2))
    trades.reply(world, published, name(0))
    asked = changes_pb2.WithdrawOfferRequest(name=published.name, request_id=examples.request_id())
    over = world.call("WithdrawOffer", asked, trades.LEAD)

    assert ("WITHDRAWN", {"ACCEPTED", "LAPSED"}) == (state(over), set(trades.places(over).values()))
    assert [(TUESDAY, "09:00", "13:00")] == trades.roster(world, name(0))
    with pytest.raises(WrongState, match="OFFER_CLOSED"):
        trades.reply(world, published, name(1))


def test_what_cannot_be_offered_is_refused_and_a_preview_asks_nobody(make_world):
    world = supply.centre(make_world)
    for asked, reason in (
        (trades.offer(OPEN_SHIFT, TUESDAY, "13:00", "09:00"), "SPAN_REVERSED"),
        (trades.offer(OPEN_SHIFT, TUESDAY, "00:00", "17:00"), "SPAN_TOO_LONG"),
        (trades.offer(OPEN_SHIFT, MONDAY, "08:00", "12:00"), "SHIFT_STARTED"),
        (trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "12:00", deadline=f"{TUESDAY} 10:00"), "BAD_DEADLINE"),
    ):
        with pytest.raises(Invalid, match=reason):
            trades.publish(world, asked)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "12:00", centre_wide=True))
    shown = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "12:00", validate_only=True))

    assert 4 == len(shown.asks)
    assert [] == list(world.call("ListOffers", changes_pb2.ListOffersRequest(), trades.LEAD).offers)
    assert [] == supply.events(world, events_pb2.OfferChanged)


def test_a_retry_publishes_once_and_accepts_once(make_world):
    world = supply.centre(make_world)
    asked = trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00")
    published, again = trades.publish(world, asked), trades.publish(world, asked)
    answer = changes_pb2.AnswerOfferRequest(name=published.name, accept=True, request_id=examples.request_id())
    first, second = (world.call("AnswerOffer", answer, agent(name(0))) for _ in range(2))

    assert (published, first) == (again, second)
    assert 1 == len(supply.shift_told(world))


def test_two_who_accept_at_once_are_both_taken_and_one_too_many_is_never_asked(make_world):
    world = supply.centre(make_world)
    published = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", count=2))
    outcomes = at_once(*(functools.partial(trades.reply, world, published, name(number)) for number in range(3)))

    (refused,) = set(outcomes) - {"done"}
    assert 2 == outcomes.count("done")
    assert refused in ("NOT_ASKED", "OFFER_CLOSED")
    assert ("FILLED", 2) == (state(trades.look_at(world, published)), trades.look_at(world, published).accepted_count)
    assert [[(TUESDAY, "09:00", "13:00")]] * 2 + [[]] == [trades.roster(world, name(number)) for number in range(3)]


def test_a_gap_is_covered_by_the_cheapest_whom_no_rule_forbids_it(make_world):
    """Of five: free, free after a full week, late the same day, after a night, on leave; the sixth works then."""
    world = supply.centre(make_world, people=6)
    days = ["2026-11-23", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"]
    supply.edit(
        world,
        *((name(1), day, "E1") for day in days),
        (name(2), TUESDAY, "E1"),
        (name(3), MONDAY, "N1"),
        (name(5), TUESDAY, "D1"),
    )
    supply.approve(world, "r1", name(4), (f"{TUESDAY} 00:00", f"{TUESDAY} 23:00"))

    found = trades.recommend(world, start=f"{TUESDAY} 12:00", end=f"{TUESDAY} 14:00")

    shown = [
        (each.employee, each.eligible, minutes(each.extra), [reason.code for reason in each.reasons])
        for each in found.candidates
    ]
    assert [
        (name(0), True, (120, 0, 0, 0), ["DAY_OFF"]),
        (name(2), True, (0, 120, 0, 0), ["EXTENDS_SHIFT"]),
        (name(1), True, (0, 0, 120, 0), ["DAY_OFF"]),
        (name(4), False, (0, 0, 0, 0), ["IS_AWAY"]),
        (name(5), False, (0, 0, 0, 0), ["IS_WORKING"]),
        (name(3), False, (120, 0, 0, 0), ["RULE_BROKEN"]),
    ] == shown
    assert (3, "voice") == (found.eligible_count, found.skill)
    assert ["DAILY_OVER_1H_NEEDS_SPECIAL_REASON"] == [each.rule for each in found.candidates[1].findings]
    assert ["WEEKLY_HOURS", "START_CHANGE", "START_CHANGE"] == [each.rule for each in found.candidates[2].findings]
    assert ["MIN_REST"] == [each.rule for each in found.candidates[5].findings]


def test_a_shift_that_fails_is_covered_by_others_at_the_rate_of_its_day(make_world):
    """National Day is a statutory holiday: every minute counts threefold."""
    world = supply.centre(make_world, people=3, now=dt.datetime(2026, 9, 28, 1, tzinfo=dt.UTC))
    (shift,) = supply.edit(world, (name(0), "2026-10-01", "E1")).shifts
    world.hire("employees/chat", skills=("chat",))

    found = trades.recommend(world, shift=shift.name)

    assert [(name(1), (0, 0, 0, 480)), (name(2), (0, 0, 0, 480))] == [
        (each.employee, minutes(each.extra)) for each in found.candidates if each.eligible
    ]
    assert ["SKILL_MISSING"] == [reason.code for reason in found.candidates[-1].reasons]
    assert ("2026-10-01", at("2026-10-01 14:00")) == (found.gap.work_date, wire.moment(found.gap.start_time))


def test_the_whole_centre_is_looked_at_only_for_those_in_charge_of_it(make_world):
    world = supply.centre(make_world, people=1)
    world.found_team(OTHER_TEAM)
    world.hire("employees/far", team=OTHER_TEAM)
    gap = {"start": f"{TUESDAY} 12:00", "end": f"{TUESDAY} 14:00"}

    with pytest.raises(Forbidden, match="FORBIDDEN"):
        trades.recommend(world, centre_wide=True, **gap)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        trades.recommend(world, as_=lead("employees/other", OTHER_TEAM, team=OTHER_TEAM), **gap)

    found = trades.recommend(world, as_=supply.PLANNER, centre_wide=True, **gap)
    assert {"employees/far", name(0)} == {each.employee for each in found.candidates}
    assert [name(0)] == [each.employee for each in trades.recommend(world, **gap).candidates]


def test_gaps_that_make_no_sense_are_refused(make_world):
    world = supply.centre(make_world, people=1)
    for gap, reason in (
        ({"start": f"{TUESDAY} 14:00", "end": f"{TUESDAY} 12:00"}, "SPAN_REVERSED"),
        ({"start": f"{TUESDAY} 00:00", "end": f"{TUESDAY} 17:00"}, "SPAN_TOO_LONG"),
        ({"start": f"{TUESDAY} 12:00:30", "end": f"{TUESDAY} 14:00"}, "NOT_WHOLE_MINUTES"),
        ({"shift": "shifts/none"}, "SHIFT_UNKNOWN"),
    ):
        with pytest.raises(Invalid, match=reason):
            trades.recommend(world, **gap)
