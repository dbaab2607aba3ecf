"""Assigning what nobody took: in turn, with a reason, within every rule, and no overtime without consent."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit.errors import Forbidden, Invalid, WrongState
from tests.conftest import OTHER_TEAM, agent, lead
from tests.contract.scheduling import examples, supply, trades
from tests.contract.scheduling.supply import PLANNER, TUESDAY, name
from tests.contract.scheduling.test_offers import state
from tests.contract.scheduling.trades import LEAD, OPEN_SHIFT, OVERTIME, TIME_OFF
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import assignment_pb2, changes_pb2, events_pb2

BREAKDOWN = assignment_pb2.EMERGENCY_BREAKDOWN


def refused_by_all(world, asked: changes_pb2.PublishOfferRequest) -> changes_pb2.Offer:
    """An offer that everybody who is asked declines."""
    offer = trades.publish(world, asked)
    for _ in range(len(offer.asks)):
        now = trades.look_at(world, offer)
        for person in [each for each, place in trades.places(now).items() if place == "ASKED"]:
            trades.reply(world, offer, person, accept=False)
    return trades.look_at(world, offer)


def assignable(world, offer: changes_pb2.Offer, *, as_=LEAD, **more) -> assignment_pb2.Assignable:
    return world.call("ListAssignable", assignment_pb2.ListAssignableRequest(offer=offer.name, **more), as_)


def assign(world, offer: changes_pb2.Offer, employee: str = "", *, as_=LEAD, **more) -> assignment_pb2.Assignment:
    asked = {"reason": "unplanned peak", "request_id": examples.request_id(), **more}
    return world.call(
        "AssignOffer", assignment_pb2.AssignOfferRequest(offer=offer.name, employee=employee, **asked), as_
    )


def test_what_nobody_took_goes_to_whoever_was_assigned_least_and_longest_ago(make_world):
    world = supply.centre(make_world, people=2)
    days = [(TUESDAY, name(0)), ("2026-11-25", name(1)), ("2026-11-26", name(0))]
    for day, person in days:
        offer = refused_by_all(world, trades.offer(OPEN_SHIFT, day, "09:00", "13:00"))
        first = assignable(world, offer).candidates[0]
        done = assign(world, offer)
        world.clock.now += dt.timedelta(minutes=1)

        assert ("LAPSED", "FILLED") == (state(offer), state(done.offer))
        assert (person, person, True) == (first.employee, done.employee, first.assignable)
        assert "ASSIGNED" == trades.places(done.offer)[person]
        assert [(day, "09:00", "13:00")] == trades.roster(world, person)[-1:]
    (*_, told) = supply.events(world, events_pb2.ShiftNoticeChanged)
    assert (name(0), "ASSIGNED") == (told.employee, told.cause)
    (*_, told) = supply.events(world, events_pb2.OfferChanged)
    assert "FILLED" == told.state
    assert ["ASSIGNED"] == [step.step for step in trades.look_at(world, offer).steps][-1:]


def test_overtime_is_not_assigned_without_consent_but_for_an_emergency(make_world):
    world = supply.centre(make_world, people=1)
    supply.edit(world, (name(0), TUESDAY, "E1"))
    offer = refused_by_all(world, trades.offer(OVERTIME, TUESDAY, "22:00", "23:30"))
    (choice,) = assignable(world, offer).candidates
    with pytest.raises(WrongState) as refused:
        assign(world, offer)
    with pytest.raises(WrongState, match="OVERTIME_NEEDS_CONSENT"):
        assign(world, offer, name(0))
    done = assign(world, offer, name(0), emergency=BREAKDOWN, reason="the exchange burnt out")

    assert (False, True, 90) == (choice.assignable, choice.needs_consent, choice.extra.workday_minutes)
    assert "OVERTIME_NEEDS_CONSENT" == refused.value.reason
    assert "art. 31" in refused.value.english
    assert "第三十一条" in refused.value.chinese
    assert (90, BREAKDOWN) == (done.extra.workday_minutes, done.emergency)
    assert [(TUESDAY, "14:00", "23:30")] == trades.roster(world, name(0))


def test_protection_holds_even_in_an_emergency(make_world):
    """Nursing means no overtime, whatever happens."""
    world = supply.centre(make_world, people=1)
    world.hire(
        "employees/nursing", restrictions=[directory_events.Restriction(kind="NO_OVERTIME", start_date="2026-01-01")]
    )
    supply.edit(world, (name(0), TUESDAY, "E1"), ("employees/nursing", TUESDAY, "E1"))
    offer = refused_by_all(world, trades.offer(OVERTIME, TUESDAY, "22:00", "23:00"))

    with pytest.raises(WrongState, match="NOT_ELIGIBLE"):
        assign(world, offer, "employees/nursing", emergency=BREAKDOWN)
    assert name(0) == assign(world, offer, emergency=BREAKDOWN).employee


def test_somebody_else_than_whose_turn_it_is_only_when_it_is_said(make_world):
    world = supply.centre(make_world, people=2)
    offer = refused_by_all(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", count=2))
    with pytest.raises(WrongState, match="NOT_IN_TURN"):
        assign(world, offer, name(1))
    tried = assign(world, offer, name(1), out_of_turn=True, validate_only=True)
    done = assign(world, offer, name(1), out_of_turn=True)
    with pytest.raises(WrongState, match="NOT_ELIGIBLE"):
        assign(world, offer, name(1))
    rest = assign(world, offer)

    assert (tried.employee, tried.out_of_turn) == (done.employee, done.out_of_turn) == (name(1), True)
    assert ("LAPSED", "FILLED") == (state(done.offer), state(rest.offer))
    assert (name(0), False) == (rest.employee, rest.out_of_turn)


def test_it_is_the_last_step_and_only_for_work_to_come(make_world):
    world = supply.centre(make_world, people=2)
    running = trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00"))
    with pytest.raises(WrongState, match="OFFER_STILL_OPEN"):
        assign(world, running)
    trades.reply(world, running, name(0))
    with pytest.raises(WrongState, match="OFFER_CLOSED"):
        assignable(world, running)
    late = refused_by_all(world, trades.offer(OPEN_SHIFT, "2026-11-25", "09:00", "13:00"))
    supply.edit(world, (name(1), "2026-11-26", "D1"))
    off = refused_by_all(world, trades.offer(TIME_OFF, "2026-11-26", "14:00", "17:00"))
    with pytest.raises(WrongState, match="NOT_ASSIGNABLE"):
        assign(world, off)
    world.clock.now = supply.at("2026-11-25 08:50")
    with pytest.raises(WrongState, match="TOO_LATE_TO_MOVE"):
        assign(world, late)
    world.clock.now = supply.at("2026-11-25 09:00")
    with pytest.raises(WrongState, match="SHIFT_STARTED"):
        assign(world, late)


def test_only_whoever_is_in_charge_assigns_once_and_with_a_reason(make_world):
    world = supply.centre(make_world, people=2)
    world.found_team(OTHER_TEAM, lead="employees/other")
    offer = refused_by_all(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", count=2))
    for who in (agent(name(0)), lead("employees/other", OTHER_TEAM)):
        with pytest.raises(Forbidden):
            assign(world, offer, as_=who)
    for blank in ("", "   ", "\u3000\u200b"):
        with pytest.raises(Invalid, match="SHAPE"):
            assign(world, offer, reason=blank)
    with pytest.raises(Invalid, match="EMPLOYEE_UNKNOWN"):
        assign(world, offer, "employees/nobody")
    with pytest.raises(Forbidden):
        assign(world, offer, centre_wide=True)
    same = examples.request_id()
    first = assign(world, offer, as_=PLANNER, request_id=same)

    assert first == assign(world, offer, as_=PLANNER, request_id=same)
    assert 1 == assignable(world, offer).open_count
