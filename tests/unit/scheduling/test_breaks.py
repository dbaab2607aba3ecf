"""Breaks placed against cover: what a break may do, and that placing keeps to it and helps."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.kit.errors import Invalid
from services.scheduling.domain import breaks, placing
from services.scheduling.domain.placing import Field, Stint
from services.scheduling.domain.shifts import Pause, ShiftType

LENGTH = 540
TEA, LUNCH, LATE = (
    Pause(120, 15, True, 60, 180, 45),
    Pause(240, 60, False, 150, 330, 45),
    Pause(420, 15, True, 360, 480, 45),
)


def field(lack: list[list[float]], present: float = 1.0) -> Field:
    made = np.array(lack, dtype=np.float64)
    return Field(made, np.ones(made.shape, dtype=np.bool_), 30, present)


def stints(starts: list[int]) -> list[Stint]:
    return [Stint(0, start, LENGTH, (TEA, LUNCH, LATE)) for start in starts]


def offsets(found: placing.Placed) -> list[tuple[int, ...]]:
    return [tuple(rule.offset_minutes for rule in stint.rules) for stint in found.stints]


CENTRES = st.tuples(
    st.lists(st.sampled_from([420, 480, 540, 780, 1320]), min_size=1, max_size=12),
    st.lists(st.integers(-120, 120), min_size=96, max_size=96),
)


@given(CENTRES)
@settings(max_examples=40, deadline=None)
def test_placing_keeps_windows_order_lengths_and_distances_and_never_makes_more_lacking(
    centre: tuple[list[int], list[int]],
) -> None:
    work, cover = stints(centre[0]), field([[float(each) for each in centre[1]]])
    found = placing.place(work, cover)

    for stint in found.stints:
        assert [(15, True), (60, False), (15, True)] == [(rule.minutes, rule.paid) for rule in stint.rules]
        assert all(breaks.may_begin(rule, rule.offset_minutes) for rule in stint.rules)
        assert min(breaks.spells(stint.rules, LENGTH)) >= 45
        assert max(breaks.spells(stint.rules, LENGTH)) <= 300
    assert found.after <= found.before == cover.shortage
    assert placing.bound(work, cover) <= found.after + 1e-6
    assert placing.moved(cover, work, found.stints).sum() == pytest.approx(cover.lack.sum())


@given(st.lists(st.integers(-60, 60), min_size=20, max_size=20))
@settings(max_examples=15, deadline=None)
def test_placing_one_break_of_two_people_is_as_good_as_trying_everything(lack: list[int]) -> None:
    tea = Pause(120, 15, True, 60, 180)
    work = [Stint(0, 0, 300, (tea,)), Stint(0, 30, 300, (tea,))]
    cover = field([[float(each) for each in lack]])
    best = min(
        float(np.maximum(0.0, placing.moved(cover, work, [_at(work[0], one), _at(work[1], two)])).sum())
        for one, two in itertools.product(breaks.places(tea), repeat=2)
    )

    assert best == placing.place(work, cover).after


def _at(stint: Stint, offset: int) -> Stint:
    return Stint(stint.row, stint.start, stint.length, breaks.at(stint.rules, [offset]))


def test_breaks_are_spread_even_where_nothing_is_lacking() -> None:
    lack = [-90.0] * 16
    lack[4] = 60.0
    work = [Stint(0, 0, 300, (Pause(120, 30, True, 60, 180),)) for _ in range(5)]
    found = placing.place(work, field([lack]))

    assert (60.0, 0.0) == (found.before, found.after)
    assert placing.moved(field([lack]), work, found.stints).max() <= -30.0


def test_what_people_know_of_moves_only_where_it_saves_minutes() -> None:
    tea = Pause(120, 30, True, 60, 180)
    known = [Stint(0, 0, 300, (tea,), known=True) for _ in range(3)]
    lack = [-90.0] * 16
    lack[4] = 30.0

    assert [(120,)] * 3 == offsets(placing.place(known, field([[-90.0] * 16])))
    assert 1 == sum(each != (120,) for each in offsets(placing.place(known, field([lack]))))


def test_a_break_that_has_come_and_one_without_a_window_stay() -> None:
    lack = [-60.0] * 16
    lack[4] = 60.0
    come = Stint(0, 0, 300, (Pause(120, 30, True, 60, 180),), first_minute=150)

    assert [(120,), (120,)] == offsets(placing.place([come, Stint(0, 0, 300, (Pause(120, 30, True),))], field([lack])))


def test_no_break_moves_to_where_nobody_has_said_what_is_needed() -> None:
    lack, known = np.zeros((1, 16)), np.zeros((1, 16), dtype=np.bool_)
    lack[0, 4] = 60.0
    known[0, 4] = True
    work = [Stint(0, 0, 300, (Pause(120, 30, True, 60, 180),))]

    assert [(120,)] == offsets(placing.place(work, Field(lack, known, 30)))


def test_no_spell_of_work_becomes_longer_than_five_hours() -> None:
    rules = (Pause(240, 30, False, 60, 400),)

    assert not breaks.allowed(rules, 0, 315, 540)
    assert breaks.allowed(rules, 0, 300, 540)
    assert breaks.allowed((Pause(315, 30, False, 60, 400),), 0, 300, 620)


@pytest.mark.parametrize(
    "pause",
    [
        Pause(120, 15, True, 130, 180),
        Pause(120, 15, True, 60, 110),
        Pause(120, 15, True, 60, 470),
        Pause(120, 15, True, 60),
        Pause(20, 15, True, 0, 60),
    ],
)
def test_a_window_that_does_not_hold_its_usual_place_or_leaves_the_shift_is_refused(pause: Pause) -> None:
    with pytest.raises(Invalid, match="BAD_BREAK_WINDOW"):
        ShiftType("D1", 480, 480, (pause,))
