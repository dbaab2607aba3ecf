import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.scheduling.domain import backoffice, chat, erlang
from services.scheduling.domain.backoffice import DeferredWork
from services.scheduling.domain.chat import ChatDesk


@given(st.integers(1, 5), st.integers(1, 3), st.floats(0.05, 0.95))
def test_without_slowdown_chats_are_erlang_c_on_slots(agents, concurrency, load):
    desk = ChatDesk(agents, concurrency, load * agents * concurrency / 300.0, 300.0)
    expected = erlang.waiting(agents * concurrency, load * agents * concurrency)

    assert math.isclose(expected, chat.exact(desk, 30).wait.p_wait, rel_tol=1e-9, abs_tol=1e-9)
    assert math.isclose(expected, chat.balanced(desk, 30).p_wait, rel_tol=1e-9, abs_tol=1e-9)


@given(st.integers(2, 6), st.floats(0.0, 0.4), st.floats(0.3, 0.95))
def test_the_balanced_chain_stays_near_the_exact_one(agents, slowdown, load):
    full = ChatDesk(agents, 3, 1.0, 300.0, slowdown)
    desk = ChatDesk(agents, 3, load * full.full_rate, 300.0, slowdown)

    assert abs(chat.exact(desk, 30).wait.p_wait - chat.balanced(desk, 30).p_wait) < 0.03


def test_an_overloaded_desk_answers_nobody_in_time_and_has_no_exact_chain():
    desk = ChatDesk(2, 2, 1.0, 300.0, 0.2)

    assert (1.0, 0.0, None) == (
        chat.balanced(desk, 30).p_wait,
        chat.balanced(desk, 30).service_level,
        chat.balanced(desk, 30).asa_s,
    )
    with pytest.raises(ValueError, match="have no exact chain"):
        chat.exact(desk, 30)
    with pytest.raises(ValueError, match="needs an agent"):
        ChatDesk(0, 2, 1.0, 300.0)


def test_work_due_outside_every_shift_needs_endless_heads_and_no_work_needs_nobody():
    night = backoffice.deferred_need([DeferredWork(9, 12, 1.0)], [(0, 8)], 0.2)

    assert math.inf == night.heads
    assert backoffice.deferred_need([], [(0, 8)], 0.2) is None
    assert backoffice.days_to_clear(5, 0) is None


def test_work_that_falls_due_as_it_comes_can_be_done_by_nobody():
    at_once = [DeferredWork(5, 5, 1.0), DeferredWork(0, 8, 4.0)]

    for work in (at_once[:1], at_once):
        found = backoffice.deferred_need(work, [(0, 8)], 0.2)
        assert found is not None
        assert (math.inf, 5, 5) == (found.heads, found.from_h, found.to_h)
