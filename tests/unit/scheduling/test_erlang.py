import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.kit.errors import Invalid
from services.scheduling.domain import erlang, patience, requirement
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.requirement import Model, ServiceTarget, Shrinkage

loads = st.floats(0.05, 150)
agents = st.integers(1, 200)
handling = st.floats(20, 900)
patiences = st.floats(5, 3600)
definitions = st.sampled_from(ServiceLevel)


@given(agents, loads)
def test_one_more_server_never_loses_more_calls(servers, load):
    assert erlang.blocking(servers + 1, load) <= erlang.blocking(servers, load)


@given(agents, loads)
def test_both_recursions_of_erlang_b_agree(servers, load):
    assert math.isclose(erlang.blocking_inverse(servers, load), erlang.blocking(servers, load), abs_tol=1e-13)


@given(st.integers(1, 80), st.floats(0.001, 0.9))
def test_the_load_found_for_a_blocking_gives_that_blocking(servers, share):
    assert math.isclose(share, erlang.blocking(servers, erlang.load_for_blocking(servers, share)), rel_tol=1e-8)


@given(agents, loads, handling, st.floats(0, 120))
def test_one_more_agent_never_lowers_the_service_level_of_erlang_c(crew, load, aht_s, threshold_s):
    fewer = erlang.measure(crew, load / aht_s, aht_s, threshold_s)
    more = erlang.measure(crew + 1, load / aht_s, aht_s, threshold_s)

    assert fewer.service_level <= more.service_level + 1e-12
    assert more.p_wait <= fewer.p_wait + 1e-12


@given(agents, loads, handling, patiences, definitions)
def test_one_more_agent_never_lowers_the_service_level_of_erlang_a(crew, load, aht_s, patience_s, definition):
    fewer = patience.measure(crew, load / aht_s, aht_s, patience_s, 20.0)
    more = patience.measure(crew + 1, load / aht_s, aht_s, patience_s, 20.0)

    assert (fewer.level(definition) or 0.0) <= (more.level(definition) or 0.0) + 1e-9
    assert more.p_abandon <= fewer.p_abandon + 1e-12


@given(agents, loads, handling, patiences)
def test_shares_of_erlang_a_add_up(crew, load, aht_s, patience_s):
    found = patience.measure(crew, load / aht_s, aht_s, patience_s, 20.0)

    assert -1e-9 <= found.answered_within <= 1 - found.p_abandon + 1e-9
    assert -1e-9 <= found.abandoned_within <= found.p_abandon + 1e-9
    assert 0 <= found.occupancy <= 1 + 1e-9


def test_endless_patience_is_erlang_c():
    endless = patience.measure(14, 100 / 1800, 180.0, 1e9, 20.0)
    c = erlang.measure(14, 100 / 1800, 180.0, 20.0)

    assert math.isclose(c.p_wait, endless.p_wait, rel_tol=1e-5)
    assert math.isclose(c.service_level, endless.answered_within, rel_tol=1e-5)


def test_no_patience_is_erlang_b():
    none = patience.measure(14, 100 / 1800, 180.0, 1e-4, 20.0)

    assert math.isclose(erlang.blocking(14, 10.0), none.p_abandon, rel_tol=1e-4)


def test_without_agents_everybody_gives_up():
    found = patience.measure(0, 0.1, 180.0, 60.0, 20.0)

    assert (1.0, 0.0, None) == (found.p_abandon, found.answered_within, found.wait_served_s)


@settings(deadline=None)
@given(loads, handling, st.floats(0.5, 0.99), st.sampled_from([Model.ERLANG_C, Model.ERLANG_A]), definitions)
def test_the_required_crew_meets_the_target_and_one_less_does_not(load, aht_s, share, model, definition):
    target = ServiceTarget(definition=definition, target=share, model=model, patience_s=200.0)
    calls, handled = np.array([load * 1800 / aht_s]), np.array([aht_s])
    crew = int(requirement.required_agents(calls, handled, 1800, target)[0])

    assert requirement.expected_service_level(calls[0], aht_s, crew, 1800, target) >= share - 1e-9
    if crew > 1:
        below = requirement.expected_service_level(calls[0], aht_s, crew - 1, 1800, target)
        assert below is None or below < share


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), loads, handling), min_size=1, max_size=8))
def test_many_intervals_at_once_give_what_each_gives_alone(rows):
    crews = np.array([crew for crew, _, _ in rows])
    load, aht_s = np.array([load for _, load, _ in rows]), np.array([aht for _, _, aht in rows])
    together = erlang.service_levels(crews, load, aht_s, 20.0)

    for (crew, alone, aht), level in zip(rows, together, strict=True):
        assert math.isclose(erlang.measure(crew, alone / aht, aht, 20.0).service_level, level, abs_tol=1e-9)


def test_no_calls_need_nobody_and_promise_nothing():
    (found,) = requirement.requirements([None], np.array([0.0]), np.array([180.0]), 30, ServiceTarget())

    assert (0, 0, None, None) == (found.agents, found.scheduled_heads, found.service_level, found.occupancy)


def test_the_minimum_crew_stands_even_without_calls():
    target = ServiceTarget(minimum_crew=2, shrinkage=Shrinkage(planned=(0.2,), unplanned=(0.1,)))
    (found,) = requirement.requirements([None], np.array([0.0]), np.array([180.0]), 30, target)

    assert (2, 3) == (found.agents, found.scheduled_heads)


def test_planned_shrinkage_is_not_applied_twice():
    shrinkage = Shrinkage(planned=(0.12, 0.05), unplanned=(0.08,))

    assert math.isclose(0.25, shrinkage.total)
    assert math.isclose(0.08, shrinkage.residual)


def test_a_target_that_nothing_can_measure_is_refused():
    with pytest.raises(Invalid, match="BAD_TARGET"):
        ServiceTarget(model=Model.ERLANG_A)
    with pytest.raises(Invalid, match="BAD_TARGET"):
        ServiceTarget(target=1.0)
