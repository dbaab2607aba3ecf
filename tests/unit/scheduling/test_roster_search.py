"""The parts of the search for rosters, each against trying everything or counting anew."""

import itertools
import random
import time
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from services.scheduling.domain import draft as drafts
from services.scheduling.domain import easing, exchange, need, paths, pricing, rostered, solver
from services.scheduling.domain.cells import HOLIDAY, NIGHT, NO_LIMIT, WEEKEND
from services.scheduling.domain.roster import OFF, Person, Problem, Weights, Wish
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.domain.solver import Effort

DAY = ShiftType("D", 540, 540, (Pause(240, 60, False),))
LONG = ShiftType("L", 660, 660, (Pause(240, 60, False),))
NIGHT_SHIFT = ShiftType("N", 1320, 540, (Pause(240, 60, False),))
TYPES = (DAY, LONG, NIGHT_SHIFT)
FRIDAY = date(2026, 12, 11)
ORDERS = ("starts", "backward", "early", "lone_off", "lone_work")
"""Parts of the cost that are of the order of shifts."""


def problem(people, days, heads=1, night=1, **more):
    """So many people asked for from nine to eight in the evening, and so many at night."""
    day = [night] * 6 + [0] * 3 + [heads] * 11 + [0] * 2 + [night] * 2
    return Problem(FRIDAY, days, 60, TYPES, tuple(people), {"voice": tuple(day * days)}, **more)


def person(name="a", **more):
    return Person(name, ("voice",), **more)


def crew(count, seed):
    """People of whom each is bound by other rules."""
    chance = random.Random(seed)
    return [
        person(
            f"p{at}",
            run_before=(run := chance.choice((0, 0, 2, 5))),
            last_end=-120 if run else None,
            days_before=min(2, run),
            week_before=480 * min(2, run),
            night_banned=chance.random() < 0.2,
            unavailable=frozenset({chance.randrange(10)}),
            max_month_minutes=3360 if at % 3 == 0 else None,
            nights_before=chance.randrange(4),
            wishes=(Wish(chance.randrange(10), chance.choice(("", "D", "N")), 2),),
            preferences=("L", "D") if at % 2 else (),
        )
        for at in range(count)
    ]


@pytest.mark.parametrize(
    "who",
    [
        person(),
        person(run_before=4, last_end=-60, week_before=960, days_before=2),
        person(max_week_minutes=1500, weekly_minutes=1500),
        person(max_month_minutes=1500, unavailable=frozenset({1})),
        person(night_banned=True, preferences=("L",), wishes=(Wish(2, "", 3),)),
        person(max_day_minutes=480, rotation=("D", "D", "", "N", "N")),
    ],
)
def test_the_cheapest_schedule_is_that_of_trying_all(who):
    asked = problem([who], 5)
    draft = drafts.Draft(asked)
    price = draft.barred[0] + np.random.default_rng(5).integers(-900, 300, (5, 4))
    price[:, -1] = draft.barred[0][:, -1]
    (row,), (cost,), _ = paths.cheapest(draft.network, [0], price[None])

    def total(choices):
        made = Roster(asked)
        made.shift[0] = choices
        made.skill[0] = np.where(made.shift[0] == OFF, OFF, 0)
        alone = sum(int(rostered.personal(made)[part][0]) for part in ("contract", *ORDERS))
        broken = rostered.check(made) or not np.isfinite(price[np.arange(5), made.shift[0]]).all()
        return np.inf if broken else price[np.arange(5), made.shift[0]].sum() + alone

    best = min(total(choices) for choices in itertools.product((OFF, 0, 1, 2), repeat=5))
    assert best <= total(row)
    if who.max_month_minutes is None:
        assert best == pytest.approx(cost)
        assert best == pytest.approx(total(row))


def test_what_one_more_shift_costs_is_the_difference_of_the_whole():
    asked = problem(crew(4, 1), 10, 3, minimum={"voice": (1,) * 240})
    draft = drafts.first(asked, random.Random(1), time.monotonic() + 60)
    marginal = draft.need.marginal(draft.covered, np.array([0])).costs
    before = rostered.cost(draft.roster)
    for day, shift in ((0, 0), (5, 2), (9, 2)):
        more = draft.covered.copy()
        room = more[0, day * 24 : (day + 2) * 24]
        room += asked.presence[shift][: len(room)]
        assert marginal[day, shift, 0] == draft.need.cost(more).sum() - draft.need.cost(draft.covered).sum()
    assert before.under + before.over + before.crew == draft.need.cost(draft.covered).sum()


def test_what_people_cost_alone_and_the_cover_are_all_that_a_roster_costs():
    asked = problem(crew(6, 2), 10, 2, holidays=frozenset({3}))
    draft = drafts.first(asked, random.Random(1), time.monotonic() + 60)

    alone = sum(draft.alone(at) for at in range(6))
    assert rostered.cost(draft.roster).total == alone + int(draft.need.cost(draft.roster.covered()).sum())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_dealing_days_out_anew_keeps_cover_and_rules_and_costs_less(seed):
    draft = drafts.first(problem(crew(12, seed), 10, 5), random.Random(seed), time.monotonic() + 60)
    for length in (1, 2, 3, 7):
        for first in range(10 - length + 1):
            before, covered = rostered.cost(draft.roster), draft.roster.covered()
            dealt = exchange.exchange(draft, first, first + length)
            after = rostered.cost(draft.roster)

            assert dealt == (after.total < before.total)
            assert (covered == draft.roster.covered()).all()
            assert () == rostered.check(draft.roster)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_bound_of_prices_is_below_the_best_roster_and_near_it(seed):
    asked = problem(crew(3, seed), 5, 1)
    found = solver.solve(asked, Effort(seconds=30))
    draft = drafts.first(asked, random.Random(1), time.monotonic() + 60)
    bounding = pricing.begin(draft)
    pricing.climb(bounding, found.cost.total, time.monotonic() + 60, 150)

    assert found.optimal
    assert 0.85 * found.cost.total <= bounding.bound <= found.cost.total


def test_prices_of_missing_heads_add_up_to_the_cost_of_cover():
    asked = problem([person()], 1, 3, minimum={"voice": (2,) * 24})
    made = need.of(asked)
    nothing = np.zeros_like(asked.required)
    pieces = (made.widths * made.prices[:2]).sum()

    assert made.cost(nothing).sum() == pieces + ((asked.required - made.widths.sum(axis=0)) * made.prices[2]).sum()


def test_who_bore_many_nights_has_a_smaller_share_left_and_who_came_lately_too():
    people = [
        person("much", nights_before=12, weekends_before=10),
        person("little", nights_before=2, weekends_before=10),
        person("new", known_days=7),
        person("never", night_banned=True),
    ]
    limits = problem(people, 7, holidays=frozenset({2})).cells.limits

    assert limits[0, NIGHT] < limits[1, NIGHT]
    assert limits[2, NIGHT] < limits[1, NIGHT]
    assert NO_LIMIT == limits[3, NIGHT]
    assert limits[2, WEEKEND] < NO_LIMIT
    assert 1 == limits[1, HOLIDAY]


def test_nights_go_to_whom_they_are_due():
    people = [person("much", nights_before=9, weekly_minutes=0), person("little", weekly_minutes=0)]
    night = Problem(FRIDAY, 1, 60, TYPES, tuple(people), {"voice": (0,) * 22 + (1, 1)})
    found = solver.solve(night, Effort(seconds=1))

    assert [("little", "N")] == [(each.person, each.code) for each in found.assigned if each.code == "N"]


def test_a_pattern_is_followed_and_left_only_where_cover_pays_for_it():
    pattern = ("D", "D", "", "", "D", "D", "D")
    calm = problem([person(rotation=pattern, weekly_minutes=0)], 7, 0, 0)
    followed = solver.solve(replace(calm, weights=Weights(over=0)), Effort(seconds=1))
    pressed = solver.solve(problem([person(rotation=pattern, weekly_minutes=0)], 7, 2), Effort(seconds=1))

    assert [day for day, code in enumerate(pattern) if code] == [each.day for each in followed.assigned]
    assert (0, True) == (followed.cost.rotation, pressed.cost.rotation > 0)


def test_the_dearest_shift_is_given_where_cover_does_not_matter():
    likes = problem([person(preferences=("L", "D"))], 5, 0, 0, weights=Weights(over=0))

    assert {"L"} == {each.code for each in solver.solve(likes, Effort(seconds=1)).assigned}


def test_a_minimum_crew_stands_before_other_gaps_are_filled():
    """One person, two skills that both miss one: the one with a crew that must stand is served."""
    both = Person("a", ("chat", "voice"))
    wanted = tuple([0] * 9 + [1] * 9 + [0] * 6)
    asked = Problem(FRIDAY, 1, 60, (DAY,), (both,), {"chat": wanted, "voice": wanted}, minimum={"voice": wanted})
    found = solver.solve(asked, Effort(seconds=1))

    assert ["voice"] == [each.skill for each in found.assigned]
    assert 0 < found.cost.crew < 20 * 540


def test_what_is_locked_against_the_rules_stays_and_is_named():
    locked = {("a", day): "D" for day in range(7)}
    found = solver.solve(problem([person(), person("b")], 7, 2, locked=locked), Effort(seconds=1))

    assert list(range(7)) == [each.day for each in found.assigned if each.person == "a"]
    assert "MAX_CONSECUTIVE_DAYS" in {each.rule.value for each in found.findings}
    assert found.bound <= found.cost.total


def test_the_same_seed_gives_the_same_roster():
    asked = problem(crew(8, 4), 7, 3)
    one, other = (drafts.first(asked, random.Random(7), time.monotonic() + 60).roster.assigned() for _ in range(2))

    assert one == other


def test_people_who_hold_nothing_that_is_asked_for_are_left_in_peace():
    found = solver.solve(problem([person(), Person("b", ("chat",))], 7, 1), Effort(seconds=1))

    assert {"a"} == {each.person for each in found.assigned}


def test_what_would_help_is_found_by_solving_and_names_what_it_saves():
    """One person cannot hold two at the phones for seven days: a colleague helps most, overtime helps too."""
    asked = problem(
        [person(max_week_minutes=960), Person("idle", ("chat", "voice"), unavailable=frozenset(range(7)))], 7, 2
    )
    found = solver.solve(asked, Effort(seconds=2))
    eased = {each.code: each for each in found.easings}

    assert "ADD_PEOPLE" == found.easings[0].code
    assert eased["ADD_PEOPLE"].saves_cost > eased["OVERTIME"].saves_cost > 0
    assert 480 <= eased["ADD_PEOPLE"].saves_minutes
    assert "voice" == eased["ADD_PEOPLE"].skill


def test_who_may_work_no_overtime_is_not_asked_for_it_as_a_help():
    found = solver.solve(problem([person(overtime_banned=True)], 7, 2), Effort(seconds=1))

    assert "OVERTIME" not in {each.code for each in found.easings}


def test_costs_by_person_add_up_to_what_is_not_cover():
    found = solver.solve(problem(crew(4, 3), 7, 2), Effort(seconds=1))
    cover = found.cost.under + found.cost.over + found.cost.crew

    assert found.cost.total - cover == sum(sum(parts.values()) for parts in found.persons.values())


@pytest.mark.parametrize(
    ("who", "worked", "told"),
    [
        (person(), 5, {"WEEKLY_HOURS"}),
        (person(overtime_banned=True), 5, set()),
        (person(max_week_minutes=4800), 6, set()),
    ],
)
def test_nothing_that_the_law_forbids_is_told_as_a_help(who, worked, told):
    asked = replace(problem([who], 7, night=0), first_day=date(2026, 12, 14))
    made = Roster(asked)
    for day in range(worked):
        made.put(0, day, 0, 0)
    gap = [each for each in rostered.unmet(made) if each.day == 6]

    assert told == {rule for each in rostered.cheapest_relaxations(made, gap) for rule in each.rules}


def test_what_only_moves_the_lack_elsewhere_is_not_told_as_a_help():
    day = [0] * 9 + [1] * 9 + [0] * 6
    demand = {"chat": tuple(day * 3), "voice": tuple(heads * 2 for heads in day * 3)}
    draft = drafts.Draft(Problem(FRIDAY, 3, 60, (DAY,), (Person("x", ("chat",)),), demand))
    draft.answer(0)
    found = {each.code: each for each in easing.easings(draft.made(), time.monotonic() + 0.5, seed=1)}

    assert {"ADD_PEOPLE"} == set(found)
    assert 480 <= found["ADD_PEOPLE"].saves_minutes
