import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.kit.errors import Invalid
from services.scheduling.domain import chat, crews, erlang, patience, requirement, smallest
from services.scheduling.domain.chat import ChatDesk
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.requirement import Bound, Model, ServiceTarget

definitions = st.sampled_from(ServiceLevel)


@st.composite
def targets(draw):
    """Targets of calls and chats, with and without patience and an occupancy cap."""
    return ServiceTarget(
        definition=draw(definitions),
        target=draw(st.floats(0.3, 0.98)),
        threshold_s=draw(st.sampled_from([0.0, 10.0, 20.0, 60.0, 300.0])),
        max_occupancy=draw(st.sampled_from([None, 0.7, 0.88])),
        max_abandonment=draw(st.sampled_from([None, 0.05])),
        max_asa_s=draw(st.sampled_from([None, 8.0])),
        patience_s=draw(st.floats(10, 3600)),
        model=draw(st.sampled_from([Model.ERLANG_C, Model.ERLANG_A])),
        concurrency=draw(st.integers(1, 5)),
        slowdown=draw(st.floats(0, 1)),
    )


def met_alone(agents, load, aht_s, target):
    """Whether so many agents are enough, by the functions of one slot."""
    level, occupancy = requirement.measure_one(agents, load, aht_s, target)
    met = level >= target.target and (target.max_occupancy is None or not occupancy > target.max_occupancy)
    p_abandon, asa_s = waits_alone(agents, load, aht_s, target)
    met = met and (target.max_abandonment is None or p_abandon <= target.max_abandonment)
    return met and (target.max_asa_s is None or asa_s <= target.max_asa_s)


def waits_alone(agents, load, aht_s, target):
    """Share of callers who give up and mean wait of those answered, by the functions of one slot."""
    calls_per_s = load / aht_s
    desk = ChatDesk(agents, target.concurrency, calls_per_s, aht_s, target.slowdown)
    if target.model is Model.ERLANG_C:
        found = chat.balanced(desk, target.threshold_s)
        if target.concurrency == 1:
            found = erlang.measure(agents, calls_per_s, aht_s, target.threshold_s)
        return 0.0, math.inf if found.asa_s is None else found.asa_s
    found = chat.impatient(desk, target.patience_s, target.threshold_s)
    if target.concurrency == 1:
        found = patience.measure(agents, calls_per_s, aht_s, target.patience_s, target.threshold_s)
    return found.p_abandon, found.wait_served_s


@settings(deadline=None)
@given(targets(), st.lists(st.tuples(st.integers(1, 150), st.floats(0.01, 2.0), st.floats(20, 900)), min_size=1))
def test_many_slots_at_once_meet_what_each_meets_alone(target, rows):
    """Loads up to twice what the crew could carry."""
    agents = np.array([crew for crew, _, _ in rows])
    aht_s = np.array([aht for _, _, aht in rows])
    loads = np.array([share for _, share, _ in rows]) * agents * target.desk.gain
    found = crews.measure(target.desk, agents, loads, aht_s)

    for at, crew in enumerate(agents):
        level, occupancy = requirement.measure_one(int(crew), loads[at], aht_s[at], target)
        assert math.isclose(level, found.level[at], abs_tol=1e-8) or math.isnan(level)
        assert math.isclose(occupancy, found.occupancy[at], abs_tol=1e-8)


@settings(deadline=None, max_examples=20)
@given(targets(), st.integers(0, 2**32), st.floats(0.02, 60), st.floats(0, 4), st.floats(1, 8))
def test_the_table_gives_every_slot_the_crew_that_it_needs_alone(target, seed, least, swing, spread):
    """The crew is enough and one less is not, by the functions of one slot, wherever the table was asked."""
    chance = np.random.default_rng(seed)
    slots = smallest.FEW + 200
    loads = least * np.exp(chance.uniform(0, swing, slots)) % 200 + 0.01
    aht_s = 120.0 * spread ** chance.uniform(0, 1, slots)
    found = requirement.required_agents(loads / aht_s * 1800, aht_s, 1800, target)

    near_tie = 1e-7
    for at in chance.choice(slots, 150, replace=False):
        load, aht, crew = loads[at], aht_s[at], found[at]
        assert met_alone(int(crew), load * (1 - near_tie), aht, target)
        if crew > 1:
            assert not met_alone(int(crew) - 1, load * (1 + near_tie), aht, target)


def test_a_table_and_a_search_for_each_slot_agree_on_every_slot():
    """Half hours of a queue through 64 weeks, at handling times that wander."""
    chance = np.random.default_rng(7)
    calls = np.round(chance.gamma(4.0, 15.0, 21_504), 3)
    aht_s = np.round(chance.normal(240.0, 30.0, 21_504), 3)
    for target in (
        ServiceTarget(max_occupancy=0.88),
        ServiceTarget(max_occupancy=0.88, model=Model.ERLANG_A, patience_s=150.0),
        ServiceTarget(max_occupancy=0.88, concurrency=3, slowdown=0.25),
    ):
        together = requirement.required_agents(calls, aht_s, 1800, target)
        parts = range(0, len(calls), smallest.FEW)
        alone = [
            requirement.required_agents(calls[at : at + smallest.FEW], aht_s[at : at + smallest.FEW], 1800, target)
            for at in parts
        ]

        assert np.array_equal(np.concatenate(alone), together)


def test_the_crew_is_told_with_what_keeps_it_from_being_smaller():
    """Each cap in turn is the one that asks for most; without it fewer are enough."""
    calls, aht_s = np.array([100.0]), np.array([180.0])
    usual = ServiceTarget(model=Model.ERLANG_A, patience_s=300.0)
    caps = {
        Bound.SERVICE_LEVEL: {},
        Bound.OCCUPANCY: {"max_occupancy": 0.55},
        Bound.WAIT: {"max_asa_s": 0.5},
        Bound.ABANDONMENT: {"max_abandonment": 0.0005},
    }
    for bound, cap in caps.items():
        target = dataclasses.replace(usual, **cap)
        agents = requirement.required_agents(calls, aht_s, 1800, target)

        assert [bound] == requirement.bounds(calls, aht_s, agents, 1800, target).tolist()
        assert bound is Bound.SERVICE_LEVEL or agents > requirement.required_agents(calls, aht_s, 1800, usual)


def test_a_minimum_crew_is_told_only_where_nothing_else_asks_for_so_many():
    calls, aht_s = np.array([0.0, 1.0, 100.0]), np.full(3, 180.0)
    target = ServiceTarget(minimum_crew=4)
    agents = np.maximum(requirement.required_agents(calls, aht_s, 1800, target), 4)

    found = requirement.bounds(calls, aht_s, agents, 1800, target)

    assert [Bound.MINIMUM_CREW, Bound.MINIMUM_CREW, Bound.SERVICE_LEVEL] == found.tolist()


def test_one_chat_at_a_time_is_a_call():
    desk = ChatDesk(14, 1, 100 / 1800, 180.0)
    waits = chat.impatient(desk, 300.0, 20.0)

    assert math.isclose(erlang.waiting(14, 10.0), chat.balanced(desk, 20.0).p_wait, rel_tol=1e-9)
    calls = patience.measure(14, 100 / 1800, 180.0, 300.0, 20.0)
    assert pytest.approx(dataclasses.astuple(calls), rel=1e-9) == dataclasses.astuple(waits)
    assert math.isclose(10 / 14, chat.patient_occupancy(desk), rel_tol=1e-9)


def test_endless_patience_leaves_chats_as_they_are():
    desk = ChatDesk(10, 3, 0.06, 300.0, 0.25)
    endless = chat.impatient(desk, 1e9, 30.0)

    assert math.isclose(chat.balanced(desk, 30.0).p_wait, endless.p_wait, rel_tol=1e-4)
    assert math.isclose(chat.patient_occupancy(desk), endless.occupancy, rel_tol=1e-4)


def test_the_slot_occupancy_of_the_balanced_chain_is_near_the_exact_one():
    desk = ChatDesk(6, 3, 0.03, 300.0, 0.2)

    assert abs(chat.exact(desk, 30.0).slot_occupancy - chat.patient_occupancy(desk)) < 0.01


def test_chats_need_fewer_agents_than_calls_and_more_the_slower_they_get():
    calls, aht_s = np.array([200.0]), np.array([300.0])
    needed = [
        int(requirement.required_agents(calls, aht_s, 1800, target)[0])
        for target in (
            ServiceTarget(concurrency=3),
            ServiceTarget(concurrency=3, slowdown=0.3),
            ServiceTarget(concurrency=3, slowdown=1.0),
            ServiceTarget(),
        )
    ]

    assert sorted(needed) == needed
    assert needed[0] < needed[1] < needed[2]


def test_a_chat_target_that_cannot_be_is_refused():
    for more in ({"concurrency": 0}, {"concurrency": 2, "slowdown": 1.5}):
        with pytest.raises(Invalid, match="BAD_TARGET"):
            ServiceTarget(**more)
