import math

import numpy as np
import pytest

from services.kit.errors import Invalid
from services.scheduling.domain import erlang, patience, pool_events, pools
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.pool_events import Stream
from services.scheduling.domain.pools import Effort, Group, PoolQueue
from services.scheduling.domain.requirement import Model, ServiceTarget

ALONE = np.array([[True]])
CALLS_C = ServiceTarget(target=0.8, threshold_s=20.0)
CALLS_A = ServiceTarget(target=0.8, threshold_s=20.0, patience_s=180.0, model=Model.ERLANG_A)
SMALL = Effort(seed=3, replications=48, calls=800)


def see(streams, serves, crew, seed=11):
    return pool_events.simulate(streams, np.array(serves), np.array(crew), seed=seed, replications=64, calls=1500)


def near(seen, expected):
    """Within four standard errors: one seed in 15,000 is further off."""
    return abs(seen.level - expected) <= 2.05 * seen.half_width + 1e-9


def test_one_queue_with_its_own_agents_is_erlang_c():
    (seen,) = see([Stream(100 / 1800, 180.0, 20.0)], ALONE, [14])

    assert near(seen, erlang.measure(14, 100 / 1800, 180.0, 20.0).service_level)
    assert seen.half_width < 0.02
    assert 0.0 == seen.p_abandon


def test_one_queue_whose_callers_give_up_is_erlang_a_even_when_overloaded():
    for agents in (14, 8):
        (seen,) = see([Stream(100 / 1800, 180.0, 20.0, 120.0)], ALONE, [agents])
        expected = patience.measure(agents, 100 / 1800, 180.0, 120.0, 20.0)

        assert near(seen, expected.answered_within)
        assert math.isclose(expected.p_abandon, seen.p_abandon, abs_tol=0.02)
        assert math.isclose(expected.wait_served_s, seen.wait_served_s, rel_tol=0.15)


def test_two_queues_that_everybody_serves_are_one():
    both = see([Stream(0.03, 180.0, 20.0), Stream(0.02, 180.0, 20.0)], [[True, True]], [13])
    expected = erlang.measure(13, 0.05, 180.0, 20.0).service_level

    assert all(near(seen, expected) for seen in both)


def test_two_queues_without_a_common_agent_are_two():
    streams = [Stream(0.03, 180.0, 20.0), Stream(0.02, 180.0, 20.0)]
    seen = see(streams, [[True, False], [False, True]], [8, 5])

    assert near(seen[0], erlang.measure(8, 0.03, 180.0, 20.0).service_level)
    assert near(seen[1], erlang.measure(5, 0.02, 180.0, 20.0).service_level)


def test_the_same_seed_sees_the_same_and_another_does_not():
    stream = [Stream(0.05, 180.0, 20.0)]

    assert see(stream, ALONE, [12]) == see(stream, ALONE, [12])
    assert see(stream, ALONE, [12]) != see(stream, ALONE, [12], seed=12)


def test_reckoning_knows_the_two_ends_exactly():
    queues = [PoolQueue(0.03, 180.0, CALLS_C), PoolQueue(0.02, 180.0, CALLS_C)]
    shared = pools.levels(queues, [Group(frozenset({0, 1}), 1)], [13])
    apart = pools.levels(queues, [Group(frozenset({0}), 1), Group(frozenset({1}), 1)], [8, 5])

    assert [erlang.measure(13, 0.05, 180.0, 20.0).service_level] * 2 == pytest.approx(shared)
    assert [
        erlang.measure(8, 0.03, 180.0, 20.0).service_level,
        erlang.measure(5, 0.02, 180.0, 20.0).service_level,
    ] == pytest.approx(apart)


def test_a_queue_that_others_cannot_help_stands_alone():
    """The helpers are few: the second queue has too few agents whatever the first has to spare."""
    queues = [PoolQueue(0.03, 180.0, CALLS_A), PoolQueue(0.03, 180.0, CALLS_A)]
    groups = [Group(frozenset({0}), 1), Group(frozenset({0, 1}), 1)]
    first, second = pools.levels(queues, groups, [20, 3])

    assert math.isclose(patience.measure(3, 0.03, 180.0, 180.0, 20.0).answered_within, second)
    assert first > 0.99


def test_shared_agents_are_fewer_than_agents_apart_and_simulation_agrees():
    queues = [PoolQueue(0.03, 200.0, CALLS_A), PoolQueue(0.02, 240.0, CALLS_A), PoolQueue(0.01, 300.0, CALLS_A)]
    groups = [
        Group(frozenset({0}), 2),
        Group(frozenset({1}), 2),
        Group(frozenset({0, 1, 2}), 4),
    ]
    found = pools.need(queues, groups, SMALL)
    one_less = pools.split(groups, sum(found.crew) - 1)
    streams = [Stream(queue.calls_per_s, queue.aht_s, 20.0, 180.0) for queue in queues]
    fewer = pool_events.simulate(
        streams, pools.serves(groups, 3), one_less, seed=SMALL.seed, replications=48, calls=SMALL.calls
    )

    assert found.met
    assert all(seen.level >= 0.8 for seen in found.seen)
    assert not all(seen.level >= 0.8 for seen in fewer)
    assert sum(found.crew) < found.apart
    assert abs(sum(found.crew) - found.reckoned) <= 2


def test_whole_agents_are_split_by_weight_and_add_up():
    groups = [Group(frozenset({0}), 1), Group(frozenset({1}), 1), Group(frozenset({0, 1}), 2)]

    assert [[3, 2, 5], [0, 0, 1], [2, 2, 4]] == [pools.split(groups, total).tolist() for total in (10, 1, 8)]


def test_a_pool_that_cannot_be_is_refused():
    queue, everybody = PoolQueue(0.03, 180.0, CALLS_C), Group(frozenset({0}), 1)
    for queues, groups in (
        ([], [everybody]),
        ([queue], []),
        ([queue, queue], [everybody]),
        ([PoolQueue(0.0, 180.0, CALLS_C)], [everybody]),
        ([PoolQueue(0.03, 180.0, ServiceTarget(concurrency=2))], [everybody]),
        ([PoolQueue(3.0, 180.0, CALLS_C)], [everybody]),
        ([PoolQueue(0.03, 180.0, ServiceTarget(definition=ServiceLevel.WAIT_WITHIN))], [everybody]),
    ):
        with pytest.raises(Invalid, match="BAD_POOL"):
            pools.need(queues, groups)
