"""Breaks at their cheapest places, and hours of months and cycles in prices and schedules, against trying everything."""

import itertools
import random
import time
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from services.scheduling.domain import breaks, easing, paths, pricing, rostered, solver
from services.scheduling.domain import draft as drafts
from services.scheduling.domain.pausing import Pausing
from services.scheduling.domain.roster import OFF, Budget, Person, Problem, Weights
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.rules import Rule
from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.domain.solver import Effort

DAY = ShiftType(
    "D", 540, 540, (Pause(120, 15, True, 60, 180, 45), Pause(240, 60, False, 180, 300, 45), Pause(420, 15, True))
)
NIGHT = ShiftType("N", 1320, 540, (Pause(240, 60, False, 180, 300, 60),))
MONDAY = date(2026, 12, 14)


def problem(people=3, days=3, **more):
    """Two or three at the phones from nine to six and one at night; at noon all are wanted."""
    hours = [1] * 6 + [0] * 3 + [2] * 3 + [3] * 2 + [2] * 4 + [0] * 4 + [1] * 2
    day = tuple(heads for heads in hours for _ in range(2))
    staff = tuple(Person(f"p{at}", ("voice",)) for at in range(people))
    return Problem(MONDAY, days, 30, (DAY, NIGHT), staff, {"voice": day * days}, **more)


def ways(kind):
    """Every way in which the breaks of a type may lie together."""
    return [
        offsets
        for offsets in itertools.product(*(breaks.places(pause) for pause in kind.pauses))
        if breaks.fit(kind.pauses, offsets, kind.duration_minutes)
    ]


@pytest.mark.parametrize("kind", [0, 1])
def test_the_cheapest_places_of_breaks_are_those_of_trying_all(kind):
    pausing = Pausing((DAY, NIGHT), 30)
    each = np.random.default_rng(3).integers(-90, 20, (1, 96)).astype(np.float64)
    priced = pausing.priced({some: some * each for some in pausing.minutes}, 2)
    shape = (DAY, NIGHT)[kind]
    padded = np.concatenate((each[0], np.zeros(48)))
    for day in (0, 1):
        made = Roster(replace(problem(1, 2)))
        costs = []
        for offsets in ways(shape):
            made.shift[0], made.skill[0] = OFF, OFF
            made.put(0, 0, kind, 0)
            made.breaks = {(0, 0): offsets}
            presence = np.concatenate((made.covered()[0], np.zeros(48)))[:96]
            costs.append(float((presence * padded[day * 48 : day * 48 + 96]).sum()))

        assert min(costs) == pytest.approx(priced.costs[day, kind, 0])


def test_a_draft_knows_what_its_breaks_cost():
    asked = problem(5, 7, minimum={"voice": (1,) * 336})
    draft = drafts.first(asked, random.Random(1), time.monotonic() + 60)
    for person in range(5):
        draft.answer(person)
    made = draft.made()

    assert made.breaks
    assert rostered.cost(made).total == draft.cost()
    assert all(
        breaks.fit(kind.pauses, offsets, kind.duration_minutes)
        for cell, offsets in made.breaks.items()
        if (kind := asked.shift_types[made.shift[cell]])
    )
    again = drafts.Draft(asked)
    again.take(made)
    assert draft.cost() == again.cost()
    assert made.breaks == again.made().breaks


def test_two_people_eat_one_after_the_other_where_windows_let_them():
    """One head from nine to six, two people: at fixed places both are away at noon."""
    asked = replace(problem(2, 1, weights=Weights(over=0)), demand={"voice": (0,) * 18 + (1,) * 18 + (0,) * 12})
    still = tuple(replace(each, pauses=tuple(pause.still for pause in each.pauses)) for each in asked.shift_types)
    fixed, moved = (solver.solve(each, Effort(seconds=1)) for each in (replace(asked, shift_types=still), asked))

    assert [5 * 60, 0] == [fixed.cost.total, moved.cost.total]
    assert fixed.optimal


def test_what_would_help_is_told_against_the_roster_with_its_breaks_where_they_are():
    draft = drafts.first(problem(4, 7), random.Random(1), time.monotonic() + 60)
    for person in range(4):
        draft.answer(person)
    found = {each.code: each for each in easing.easings(draft.made(), time.monotonic() + 1, seed=1)}

    assert draft.made().breaks
    assert 480 <= found["ADD_PEOPLE"].saves_minutes
    assert 0 < found["OVERTIME"].saves_cost


def test_breaks_of_locked_days_stay_where_they_are():
    locked = {(f"p{at}", day): "D" for at in range(3) for day in range(2)}
    found = solver.solve(problem(3, 3, locked=locked), Effort(seconds=1))

    assert [()] * 6 == [each.breaks for each in found.assigned if each.day < 2]


def budgeted(minutes):
    return Person("a", ("voice",), max_week_minutes=2880, budgets=(Budget(tuple(range(6)), minutes, Rule.CYCLE_HOURS),))


def test_hours_of_a_cycle_are_kept_at_little_more_than_the_cheapest():
    """Six days, three of which may be worked: trying all finds the three that pay best."""
    asked = replace(
        problem(1, 6),
        people=(budgeted(1440),),
        weights=Weights(contract_short=0, start_change=0, lone_off=0, lone_work=0),
    )
    draft = drafts.Draft(asked)
    price = np.zeros((6, 3))
    price[:, 0] = (-100, -90, -300, -20, -200, -60)
    price[:, 1] = 1000
    (row,), (cost,), _ = paths.cheapest(draft.network, [0], price[None])

    assert [2, 4] == [day for day in (2, 4) if row[day] == 0]
    assert 1440 == 480 * int((row != OFF).sum())
    assert -600 == cost


def test_the_bound_knows_what_hours_are_left_of_a_cycle():
    """Nobody lacks but for the cycle: the bound comes near what the best roster costs."""
    asked = replace(problem(1, 6), people=(budgeted(960),))
    found = solver.solve(asked, Effort(seconds=2))
    draft = drafts.first(asked, random.Random(1), time.monotonic() + 60)
    bounding = pricing.begin(draft)
    pricing.climb(bounding, found.cost.total, time.monotonic() + 60, 200)

    assert 0.95 * found.cost.total <= bounding.bound <= found.cost.total
