"""Swaps: both agree, every rule holds for both, the limits or a lead decide, and both shifts change at once."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, NotFound, WrongState
from tests.conftest import OTHER_TEAM, TEAM, agent, holder, lead
from tests.contract.scheduling import examples, supply, trades
from tests.contract.scheduling.supply import TUESDAY, at, name
from tests.contract.scheduling.trades import DIRECT, GIVE_AWAY, MARKET, state, two
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import changes_pb2
from zhongtai.work.v1 import work_pb2

WEDNESDAY, THURSDAY = "2026-11-25", "2026-11-26"
EQUAL, AT_LEAST = work_pb2.COMPARISON_EQUAL, work_pb2.COMPARISON_AT_LEAST
SOON = dt.timedelta(minutes=20)
MANAGER = holder("CENTRE_MANAGER", "employees/manager")
OFFICER = holder("OFFICER", "employees/officer")


def test_what_both_agree_on_is_exchanged_at_once_inside_the_limits(make_world):
    world = two(make_world)
    trades.allow(world, ("same_team", EQUAL, "true"), ("cover_lost_minutes", EQUAL, "0"))
    proposed = trades.direct(world, 0, TUESDAY, 1, THURSDAY)

    done = trades.answer(world, proposed)

    assert ("PROPOSED", "EXCHANGED") == (state(proposed), state(done))
    assert [(THURSDAY, "14:00", "22:00")] == trades.roster(world, name(0))
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(1))
    assert ("services/scheduling", "policies/swaps") == (done.decision.decider, done.decision.policy)
    assert ["PROPOSED", "AGREED", "EXCHANGED"] == [step.step for step in done.steps]
    assert {name(0), name(1)} == {told.employee for told in supply.shift_told(world)[-2:]}
    assert ["PROPOSED", "EXCHANGED"] == [told.state for told in trades.swaps_told(world)]


def test_a_swap_keeps_cover_where_it_was(make_world):
    world = two(make_world)
    trades.allow(world)
    moments = (f"{TUESDAY} 10:00", f"{TUESDAY} 12:30", f"{THURSDAY} 15:00")
    before = [supply.cover_at(world, moment).rostered for moment in moments]

    trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))

    assert before == [supply.cover_at(world, moment).rostered for moment in moments]
    assert [1, 0, 1] == before


def test_two_shifts_of_one_day_change_hands(make_world):
    world = supply.centre(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), TUESDAY, "E1"))

    trades.answer(world, trades.direct(world, 0, TUESDAY, 1, TUESDAY))

    assert [(TUESDAY, "14:00", "22:00")] == trades.roster(world, name(0))
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(1))


def test_whoever_was_asked_may_decline_and_the_asker_may_withdraw(make_world):
    world = two(make_world)
    declined = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY), agree=False)
    again = trades.direct(world, 0, TUESDAY, 1, THURSDAY)
    withdrawn = trades.withdraw(world, again, name(0))

    assert ("REFUSED", "WITHDRAWN") == (state(declined), state(withdrawn))
    with pytest.raises(WrongState, match="SWAP_CLOSED"):
        trades.answer(world, again)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        trades.withdraw(world, again, name(1))


def test_nobody_answers_for_another_and_nobody_decides_the_own(make_world):
    world = two(make_world)
    proposed = trades.direct(world, 0, TUESDAY, 1, THURSDAY)

    with pytest.raises(Forbidden, match="NOT_ASKED"):
        trades.answer(world, proposed, as_=agent(name(2)))
    waiting = trades.answer(world, proposed)
    with pytest.raises(Forbidden, match="OWN_SWAP"):
        trades.decide(world, waiting, as_=lead(name(1), TEAM))


def test_the_asker_learns_own_rules_and_of_the_other_only_that_it_is_not_allowed(make_world):
    """A nursing colleague may not work at night; a night before leaves the asker too little rest."""
    world = supply.centre(make_world)
    nursing = [directory_events.Restriction(kind="NO_NIGHT", start_date="2026-01-01")]
    world.hire("employees/nursing", restrictions=nursing)
    supply.edit(world, (name(0), WEDNESDAY, "N1"), ("employees/nursing", THURSDAY, "D1"))
    supply.edit(world, (name(1), WEDNESDAY, "N1"), (name(1), "2026-11-28", "D1"), (name(2), THURSDAY, "D1"))
    wanted = trades.part(world, "employees/nursing", THURSDAY)
    given = trades.part(world, name(0), WEDNESDAY)

    with pytest.raises(WrongState, match="PARTNER_NOT_ELIGIBLE") as refused:
        trades.propose(world, trades.proposal(DIRECT, name(0), given, taker="employees/nursing", wanted=wanted))
    with pytest.raises(WrongState, match="RULE_BROKEN") as own:
        trades.direct(world, 1, "2026-11-28", 2, THURSDAY)

    assert {} == refused.value.facts
    assert ("MIN_REST", name(1)) == (own.value.facts["rule"], own.value.facts["employee"])


def test_a_swap_makes_no_overtime(make_world):
    world = supply.centre(make_world)
    supply.edit(world, *((name(0), f"2026-11-{day}", "E1") for day in range(24, 29)), (name(1), "2026-11-29", "E1"))
    given = trades.part(world, name(1), "2026-11-29")

    with pytest.raises(WrongState, match="PARTNER_NOT_ELIGIBLE"):
        trades.propose(world, trades.proposal(GIVE_AWAY, name(1), given, taker=name(0)))
    swap = trades.propose(world, trades.proposal(MARKET, name(1), given))
    with pytest.raises(WrongState, match="OVERTIME_BY_SWAP"):
        trades.apply(world, swap, name(0))


def test_a_part_of_a_shift_is_given_with_the_breaks_in_it(make_world):
    """The day shift pauses from 12 to 13 without pay."""
    world = supply.centre(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), TUESDAY, "D1"))
    given = trades.part(world, name(0), TUESDAY, end="13:30")

    done = trades.answer(world, trades.propose(world, trades.proposal(GIVE_AWAY, name(0), given, taker=name(1))))

    kept = supply.shifts_of(world, employee=name(0))[0]
    got = supply.shifts_of(world, employee=name(1))[0]
    assert "EXCHANGED" == state(done)
    assert [(TUESDAY, "13:30", "17:00")] == trades.roster(world, name(0))
    assert [(TUESDAY, "09:00", "13:30")] == trades.roster(world, name(1))
    assert (210, [], 210, [(180, 60)]) == (
        kept.paid_minutes,
        list(kept.breaks),
        got.paid_minutes,
        [(each.offset_minutes, each.length_minutes) for each in got.breaks],
    )
    assert (1, 0) == tuple(supply.cover_at(world, f"{TUESDAY} {clock}").rostered for clock in ("11:30", "12:30"))


def test_a_part_joins_the_shift_that_it_touches_and_no_other(make_world):
    world = supply.centre(make_world)
    trades.allow(world)
    supply.put_type(world, "M1", "06:00", 360)
    supply.edit(world, (name(0), TUESDAY, "E1"), (name(1), TUESDAY, "M1"))
    supply.put_type(world, "S1", "12:00", 480)
    supply.edit(world, (name(2), TUESDAY, "S1"))

    end = trades.part(world, name(0), TUESDAY, start="20:00")
    with pytest.raises(WrongState, match="PARTNER_NOT_ELIGIBLE"):
        trades.propose(world, trades.proposal(GIVE_AWAY, name(0), end, taker=name(1)))
    start = trades.part(world, name(2), TUESDAY, end="14:00")
    trades.answer(world, trades.propose(world, trades.proposal(GIVE_AWAY, name(2), start, taker=name(1))))

    assert [(TUESDAY, "06:00", "14:00")] == trades.roster(world, name(1))
    assert [(TUESDAY, "14:00", "20:00")] == trades.roster(world, name(2))


def test_what_cannot_be_proposed_is_refused_with_its_reason(make_world):
    world = two(make_world)
    given, other = trades.part(world, name(0), TUESDAY), trades.part(world, name(1), THURSDAY)
    middle = trades.part(world, name(0), TUESDAY, "11:00", "12:00")
    outside = trades.part(world, name(0), TUESDAY, "08:00", "12:00")
    past = wire.timestamp(at("2026-11-23 08:00"))
    unknown = changes_pb2.PartAsked(shift="shifts/none")

    for asked, reason in (
        (trades.proposal(DIRECT, name(0), given, taker=name(1)), "KIND_MISMATCH"),
        (trades.proposal(MARKET, name(0), given, taker=name(1)), "KIND_MISMATCH"),
        (trades.proposal(GIVE_AWAY, name(0), given, taker=name(0)), "SAME_PERSON"),
        (trades.proposal(GIVE_AWAY, name(0), given, taker="employees/nobody"), "EMPLOYEE_UNKNOWN"),
        (trades.proposal(GIVE_AWAY, name(0), other, taker=name(2)), "NOT_YOUR_SHIFT"),
        (trades.proposal(MARKET, name(0), unknown), "SHIFT_UNKNOWN"),
        (trades.proposal(MARKET, name(0), middle), "PART_IN_THE_MIDDLE"),
        (trades.proposal(MARKET, name(0), outside), "SPAN_OUTSIDE_SHIFT"),
        (trades.proposal(MARKET, name(0), given, deadline_time=past), "BAD_DEADLINE"),
    ):
        with pytest.raises(Invalid, match=reason):
            trades.propose(world, asked)
    world.clock.forward(days=2)
    with pytest.raises(Invalid, match="SHIFT_STARTED"):
        trades.propose(world, trades.proposal(MARKET, name(0), given))


def test_a_shift_is_in_one_open_swap_at_a_time_and_a_preview_keeps_nothing(make_world):
    world = two(make_world)
    asked = trades.proposal(MARKET, name(0), trades.part(world, name(0), TUESDAY), validate_only=True)
    shown = trades.propose(world, asked)
    listed = world.call("ListSwaps", changes_pb2.ListSwapsRequest(), trades.LEAD).swaps
    trades.direct(world, 0, TUESDAY, 1, THURSDAY)

    assert ("PROPOSED", 0) == (state(shown), len(listed))
    with pytest.raises(WrongState, match="ALREADY_IN_A_SWAP"):
        trades.direct(world, 0, TUESDAY, 1, THURSDAY)


def test_leave_on_either_shift_stands_against_it(make_world):
    world = two(make_world)
    supply.approve(world, "r1", name(1), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))
    given = trades.part(world, name(0), TUESDAY)

    with pytest.raises(WrongState, match="PARTNER_NOT_ELIGIBLE"):
        trades.propose(world, trades.proposal(GIVE_AWAY, name(0), given, taker=name(1)))
    swap = trades.propose(world, trades.proposal(MARKET, name(0), given))
    with pytest.raises(WrongState, match="TAKER_IS_AWAY"):
        trades.apply(world, swap, name(1))
    trades.withdraw(world, swap, name(0))
    supply.approve(world, "r2", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 10:00"))
    with pytest.raises(WrongState, match="SHIFT_HAS_ABSENCE"):
        trades.propose(world, trades.proposal(MARKET, name(0), given))


def test_what_is_not_answered_or_decided_in_time_lapses(make_world):
    world = two(make_world)
    asked = trades.direct(world, 0, TUESDAY, 1, THURSDAY)
    supply.edit(world, (name(2), TUESDAY, "D1"), (name(3), THURSDAY, "E1"))
    waiting = trades.answer(world, trades.direct(world, 2, TUESDAY, 3, THURSDAY))
    world.clock.forward(hours=25)
    with pytest.raises(WrongState, match="SWAP_CLOSED"):
        trades.answer(world, asked)
    trades.settle(world)
    trades.settle(world)

    assert {"LAPSED"} == {state(trades.get(world, each)) for each in (asked, waiting)}
    assert [1, 1] == [
        sum(told.state == "LAPSED" for told in trades.swaps_told(world) if told.swap == each.name)
        for each in (asked, waiting)
    ]


def test_a_retry_gets_the_first_answer_and_exchanges_once(make_world):
    world = two(make_world)
    trades.allow(world)
    proposed = trades.direct(world, 0, TUESDAY, 1, THURSDAY)
    asked = changes_pb2.AnswerSwapRequest(name=proposed.name, agree=True, request_id=examples.request_id())

    first, again = (world.call("AnswerSwap", asked, agent(name(1))) for _ in range(2))

    assert first == again
    assert [(THURSDAY, "14:00", "22:00")] == trades.roster(world, name(0))
    assert 1 == sum(told.state == "EXCHANGED" for told in trades.swaps_told(world))


def test_everybody_sees_what_concerns_them(make_world):
    world = two(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other")
    swap = trades.direct(world, 0, TUESDAY, 1, THURSDAY)
    supply.edit(world, (name(2), TUESDAY, "D1"))
    market = trades.propose(world, trades.proposal(MARKET, name(2), trades.part(world, name(2), TUESDAY)))
    readers = {
        "asker": agent(name(0)),
        "taker": agent(name(1)),
        "mate": agent(name(3)),
        "lead": trades.LEAD,
        "other lead": lead("employees/other", OTHER_TEAM, team=OTHER_TEAM),
        "elsewhere": agent("employees/x", centre="centres/sh", team="teams/sh"),
        "planner": supply.PLANNER,
    }
    seen = {
        who: {each.name for each in world.call("ListSwaps", changes_pb2.ListSwapsRequest(), as_).swaps}
        for who, as_ in readers.items()
    }

    both, one = {swap.name, market.name}, {market.name}
    assert {
        "asker": both,
        "taker": both,
        "mate": one,
        "lead": both,
        "other lead": one,
        "elsewhere": set(),
        "planner": both,
    } == seen
    with pytest.raises(NotFound, match="NOT_FOUND"):
        trades.get(world, swap, agent(name(3)))
    assert [] == list(trades.get(world, market, agent(name(3))).steps)


def test_lists_come_in_pages_by_state(make_world):
    world = supply.centre(make_world)
    days = (TUESDAY, WEDNESDAY, THURSDAY)
    supply.edit(world, *((name(0), day, "D1") for day in days))
    made = [trades.propose(world, trades.proposal(MARKET, name(0), trades.part(world, name(0), day))) for day in days]
    trades.withdraw(world, made[1], name(0))
    asked = changes_pb2.ListSwapsRequest(states=[changes_pb2.SWAP_STATE_PROPOSED], page_size=1)
    first = world.call("ListSwaps", asked, trades.LEAD)
    asked.page_token = first.next_page_token
    second = world.call("ListSwaps", asked, trades.LEAD)

    assert [[made[2].name], [made[0].name]] == [[each.name for each in page.swaps] for page in (first, second)]
    assert "" == second.next_page_token
    asked.team = TEAM
    with pytest.raises(Invalid, match="BAD_PAGE_TOKEN"):
        world.call("ListSwaps", asked, trades.LEAD)
