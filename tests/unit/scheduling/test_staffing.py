import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import backoffice, chat, requirement, staffing
from services.scheduling.domain.backoffice import DeferredWork
from services.scheduling.domain.queues import Channel, Handling, Lag
from services.scheduling.domain.requirement import Model, ServiceTarget, Shrinkage
from services.scheduling.domain.staffing import Stretch

HALF_HOUR = 1800
CALLS = Handling()
ALWAYS = Handling(lag=Lag.ON)
OFFICE = Handling(Channel.BACK_OFFICE, due_minutes=120)


def stretch(calls, aht_s=240.0, gaps=()):
    """Half hours one after another; after the slots in `gaps` ten hours bring nothing."""
    start, starts = 0.0, []
    for place in range(len(calls)):
        starts.append(start)
        start += HALF_HOUR + 36_000 * (place in gaps)
    length = np.full(len(calls), HALF_HOUR)
    return Stretch(np.array(starts), length, np.array(calls, dtype=float), np.full(len(calls), aht_s))


def test_load_lags_only_where_contacts_take_long():
    asked = stretch([10.0, 20.0, 10.0])

    assert staffing.lagged(asked, CALLS) is asked
    assert staffing.lagged(stretch([10.0, 20.0, 10.0], 900.0), CALLS).calls[0] < 10
    assert staffing.lagged(stretch([10.0, 20.0], 900.0), Handling(lag=Lag.OFF)).calls.tolist() == [10.0, 20.0]


def test_contacts_of_an_hour_are_in_hand_an_hour_long():
    """By hand: rate 1 for two half hours, each lasting two; the mean of the ramp 0…½ is ¼, of ½…1 is ¾."""
    found = staffing.lagged(stretch([40.0, 40.0, 0.0, 0.0, 0.0], 3600.0), ALWAYS)

    assert [10.0, 30.0, 30.0, 10.0, 0.0] == found.calls.tolist()


def test_what_came_before_a_gap_is_not_in_hand_after_it():
    found = staffing.lagged(stretch([40.0, 40.0], 1800.0, gaps=(0,)), ALWAYS)

    assert [20.0, 20.0] == found.calls.tolist()


@given(st.lists(st.floats(0, 500), min_size=1, max_size=20), st.floats(60, 7200))
def test_lag_moves_contacts_and_loses_none(calls, aht_s):
    quiet = [0.0] * 10
    found = staffing.lagged(stretch([*calls, *quiet], aht_s), ALWAYS)

    assert math.isclose(sum(calls), found.calls.sum(), rel_tol=1e-6, abs_tol=0.02)


@given(
    st.lists(st.floats(0, 50).map(lambda hours: round(hours, 2)), min_size=1, max_size=16),
    st.integers(1, 20),
)
def test_back_office_work_is_done_in_time_by_the_fewest_heads_at_the_worst_moment(work, due_slots):
    hours = np.full(len(work), 0.5)
    heads = backoffice.level(np.array(work), hours, due_slots * 0.5)
    end = len(work) * 0.5
    items = [DeferredWork(at * 0.5, min(at * 0.5 + due_slots * 0.5, end), each) for at, each in enumerate(work) if each]
    need = backoffice.deferred_need(items, [(0.0, end)], 0.0)
    done = np.cumsum(heads * hours)
    released = np.cumsum(work)

    assert math.isclose(need.heads if need else 0.0, heads.max(), rel_tol=1e-9, abs_tol=1e-9)
    assert math.isclose(sum(work), done[-1], rel_tol=1e-9, abs_tol=1e-9)
    assert (done <= released + 1e-7).all()
    for at in range(len(work) - due_slots):
        assert done[at + due_slots - 1] >= released[at] - 1e-7


def test_back_office_work_waits_for_quiet_slots():
    """40 hours of work come at once and are due in two hours: twenty heads through four half hours."""
    target = ServiceTarget(max_occupancy=1.0, model=Model.DEFERRED)
    crews = staffing.staff(stretch([400.0, 0, 0, 0, 0], 360.0), target, OFFICE)

    assert [20, 20, 20, 20, 0] == [crew.agents for crew in crews]
    assert [1.0, None, None] == [crews[0].occupancy, crews[0].service_level, crews[4].occupancy]


def test_each_channel_asks_for_people_by_its_own_method():
    """Source: domain reference 1.10, R-CCH and RA-2; the chats by the exact chain."""
    asked = stretch([100.0, 100.0, 100.0, 100.0], 180.0)
    target = ServiceTarget(max_occupancy=0.9, shrinkage=Shrinkage(planned=(0.2,), unplanned=(0.1,)))
    chats = dataclasses.replace(target, concurrency=3, slowdown=0.2)
    office = dataclasses.replace(target, model=Model.DEFERRED)
    impatient = dataclasses.replace(target, model=Model.ERLANG_A, patience_s=120.0)
    exact = [chat.exact(chat.ChatDesk(agents, 3, 100 / 1800, 180.0, 0.2), 20.0) for agents in (5, 6)]

    assert {(14, 20)} == {(crew.agents, crew.heads) for crew in staffing.staff(asked, target, CALLS)}
    assert {(12, 18)} == {(crew.agents, crew.heads) for crew in staffing.staff(asked, office, OFFICE)}
    assert [False, True] == [one.wait.service_level >= 0.8 and one.slot_occupancy <= 0.9 for one in exact]
    assert {6} == {crew.agents for crew in staffing.staff(asked, chats, Handling(Channel.CHAT, 3, 200))}
    assert {12} == {crew.agents for crew in staffing.staff(asked, impatient, CALLS)}


def test_every_percent_of_service_level_has_its_price_and_later_ones_cost_more():
    asked = stretch([100.0, 300.0, 200.0], 180.0)
    target = ServiceTarget(max_occupancy=1.0, shrinkage=Shrinkage(unplanned=(0.2,)))
    prices = staffing.price(asked, target, CALLS, [950, 700, 800, 990, 700])

    assert [700, 800, 950, 990] == [price.target_permille for price in prices]
    assert sorted(price.paid_h for price in prices) == [price.paid_h for price in prices]
    assert all(price.level >= price.target_permille / 1000 for price in prices)
    assert prices[0].percent_h is None
    assert math.isclose((prices[3].paid_h - prices[2].paid_h) / 4, prices[3].percent_h)
    assert prices[3].percent_h > prices[1].percent_h
    assert math.isclose(prices[0].agent_h / 0.8, prices[0].paid_h)


def test_back_office_work_has_no_service_level_to_compare():
    with pytest.raises(WrongState, match="NO_SERVICE_LEVEL"):
        staffing.price(stretch([1.0]), ServiceTarget(model=Model.DEFERRED), OFFICE, [800])


def test_no_slots_ask_for_nobody():
    nothing = stretch([])

    assert [] == staffing.staff(nothing, ServiceTarget(), CALLS)
    assert [] == staffing.staff(nothing, ServiceTarget(model=Model.DEFERRED), OFFICE)
    assert None is staffing.price(nothing, ServiceTarget(), CALLS, [800])[0].level


def test_a_way_of_handling_that_no_channel_has_is_refused():
    for handling in (
        Handling(concurrency=2),
        Handling(slowdown_permille=100),
        Handling(Channel.CHAT, 1, 100),
        Handling(due_minutes=60),
        Handling(Channel.BACK_OFFICE),
        Handling(Channel.BACK_OFFICE, due_minutes=60, lag=Lag.ON),
    ):
        with pytest.raises(Invalid, match="BAD_HANDLING"):
            handling.check()


def test_deferred_work_has_an_occupancy_and_no_service_level_of_a_slot():
    levels, occupancy = requirement.outlook(
        np.array([100.0, 0.0]), np.array([180.0, 180.0]), np.array([20, 20]), 1800, ServiceTarget(model=Model.DEFERRED)
    )

    assert np.isnan(levels).all()
    assert 0.5 == occupancy[0]
