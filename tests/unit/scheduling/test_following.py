"""The order in which somebody works shifts: what it costs, in every part of the search, and what checks say of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools

import numpy as np
import pytest
from ortools.sat.python import cp_model

from services.scheduling.domain import dealing, following, model, paths, rule_library, rule_settings, soft, worked
from services.scheduling.domain import draft as drafts
from services.scheduling.domain.following import IN_WEEK, NEXT, ONE_OFF, ONE_OFF_IN_WEEK, Phase, Turn
from services.scheduling.domain.roster import OFF, Person, Problem, Weights
from services.scheduling.domain.rostered import Roster, cost
from services.scheduling.domain.rule_settings import SOFT
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.worked import Post, Worked
from tests.unit.scheduling.test_rule_settings import HOURS, MONDAY, setting

TYPES = (ShiftType("D", 420, 480), ShiftType("L", 840, 480), ShiftType("N", 1320, 540))
NIGHT = dt.time(22), dt.time(6)
LAX = WorkingTime(min_rest_minutes=0, max_run_days=9)
DAY, LATE, NIGHTLY = (following.turn(each.start_minute, each.duration_minutes, *NIGHT) for each in TYPES)


def problem(people, days: int, first: dt.date = MONDAY, **more) -> Problem:
    asked = {"rules": LAX, "weights": Weights(contract_short=0)} | more
    return Problem(first, days, 60, TYPES, tuple(people), {"voice": (1,) * 24 * days}, **asked)


def person(name: str = "a", **more) -> Person:
    return Person(name, ("voice",), max_week_minutes=4000, **more)


def parts(asked: Problem, row: str) -> dict[str, int]:
    """What a row costs its person; a dot is a day off."""
    rows = np.array([[".DLN".index(each) - 1 for each in row]])
    return {part: int(each[0]) for part, each in asked.following.costs(np.array([0]), rows).items() if each[0]}


def test_the_part_of_the_day_is_that_in_which_most_counts():
    assert [Phase.DAY, Phase.LATE, Phase.NIGHT] == [DAY.phase, LATE.phase, NIGHTLY.phase]
    assert Phase.LATE is following.turn(15 * 60, 540, *NIGHT).phase
    assert Phase.NIGHT is following.turn(60, 480, *NIGHT).phase


@pytest.mark.parametrize(
    ("before", "after", "lying", "expected"),
    [
        (DAY, Turn(480, Phase.DAY), NEXT, ()),
        (DAY, Turn(481, Phase.DAY), NEXT, ("starts",)),
        (Turn(1410, Phase.NIGHT), Turn(30, Phase.NIGHT), NEXT, ()),
        (DAY, LATE, ONE_OFF, ()),
        (DAY, LATE, ONE_OFF_IN_WEEK, ("starts",)),
        (LATE, DAY, IN_WEEK, ("starts",)),
        (LATE, DAY, ONE_OFF, ("backward",)),
        (NIGHTLY, LATE, ONE_OFF, ("backward",)),
        (NIGHTLY, DAY, ONE_OFF, ("early",)),
        (NIGHTLY, Turn(600, Phase.DAY), ONE_OFF, ()),
        (NIGHTLY, DAY, following.APART, ()),
    ],
)
def test_a_shift_behind_another_touches_what_its_start_and_its_part_of_the_day_say(before, after, lying, expected):
    assert expected == following.touched(before, after, lying)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("DDD.DDD", {"lone_off": 20}),
        ("D..DD..", {"lone_work": 40}),
        ("DD.....", {}),
        ("DD...LL", {"starts": 30}),
        (".....DD" + "..LLL..", {}),
        ("NN.DD..", {"starts": 30, "early": 60, "lone_off": 20}),
        ("LLDD...", {"starts": 30, "backward": 30}),
    ],
)
def test_a_row_of_shifts_costs_what_each_rule_says(row, expected):
    assert expected == parts(problem([person()], len(row)), row)


def test_what_was_worked_before_the_first_day_counts_and_leave_is_no_day_off_alone():
    night = person(run_before=2, last_end=420)

    assert {"early": 60, "lone_off": 20} == parts(problem([night], 3), ".DD")
    assert {} == parts(problem([person(run_before=1, last_end=-540)], 3), "D..")
    assert {} == parts(problem([person(unavailable=frozenset({2}))], 5), "DD.DD")


@pytest.mark.parametrize(
    "who",
    [
        person(),
        person(run_before=3, night_run_before=2, last_end=420),
        person(run_before=1, last_end=-300, unavailable=frozenset({2})),
    ],
)
@pytest.mark.parametrize("weekday", [0, 4])
def test_the_cheapest_schedule_with_orders_is_that_of_trying_all(who, weekday):
    asked = problem([who], 6, MONDAY + dt.timedelta(days=weekday), rules=dataclasses.replace(LAX, max_night_run=2))
    draft = drafts.Draft(asked)
    price = draft.barred[0] + np.random.default_rng(weekday).integers(-90, 20, (6, 4))
    (row,), (least,), _ = paths.cheapest(draft.network, [0], price[None])

    rows = np.array(list(itertools.product((OFF, 0, 1, 2), repeat=6)))
    orders = sum(asked.following.costs(np.zeros(len(rows), dtype=np.int64), rows).values())
    nights = np.concatenate((np.full((len(rows), 2), who.night_run_before > 0), rows == 2), axis=1)
    fits = ~(nights[:, :-2] & nights[:, 1:-1] & nights[:, 2:]).any(axis=1)
    total = np.where(fits, price[np.arange(6), rows].sum(axis=1) + orders, np.inf)
    assert total.min() == pytest.approx(least)
    assert total.min() == pytest.approx(total[(rows == row).all(axis=1)][0])


def test_dealing_days_out_anew_reckons_as_if_each_row_were_counted_by_itself():
    chance = np.random.default_rng(2)
    for days in (1, 2, 5, 9, 13):
        away = [frozenset({int(chance.integers(days))}) for _ in range(5)]
        people = [person(f"p{at}", run_before=at % 2, last_end=420, unavailable=each) for at, each in enumerate(away)]
        asked, rows = problem(people, days), chance.choice([OFF, OFF, 0, 1, 2], (5, days))
        first = int(chance.integers(days))
        last = int(chance.integers(first + 1, days + 1))
        told = dealing.costs(asked.following, np.arange(5), rows, (first, last))
        counted = np.zeros((5, 5), dtype=np.int64)
        for one, other in itertools.product(range(5), repeat=2):
            row = rows[one].copy()
            row[first:last] = rows[other, first:last]
            counted[one, other] = sum(
                int(each[0]) for each in asked.following.costs(np.array([one]), row[None]).values()
            )

        assert (counted - counted[:, :1]).tolist() == (told - told[:, :1]).tolist()


def test_the_model_of_a_part_costs_what_the_roster_does_nights_at_the_end_too():
    """It counted what a night has beyond the last day, so that what it said to be proven was not."""
    people = [person("a", run_before=1, last_end=-300), person("b", latest_end=1300, unavailable=frozenset({3}))]
    asked = problem(people, 6, locked={("a", 2): "D"})
    cells = [(at, day) for at, day in itertools.product((0, 1), range(6)) if (at, day) != (0, 2)]
    told, real = [], []
    for rows in (("D.D..N", "N.L..N"), ("L.DDL.", "D.L..D"), ("..D...", "......")):
        made = Roster(asked)
        for at, row in enumerate(rows):
            made.shift[at] = [".DLN".index(each) - 1 for each in row]
        made.skill = np.where(made.shift == OFF, OFF, 0)
        part = model.build(made, cells)
        for (at, day), options in part.literals.items():
            for (shift, _), literal in options.items():
                part.model.add(literal == int(made.shift[at, day] == shift))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.solve(part.model)
        told.append(round(solver.objective_value))
        real.append(cost(made).total)

    assert [each - real[0] for each in real] == [each - told[0] for each in told]


@pytest.mark.parametrize(("end", "late"), [(1320, False), (1321, True), (1500, True), (1769, True), (1770, False)])
def test_a_shift_ends_late_when_nothing_runs_until_the_morning(end, late):
    asked = problem([person(latest_end=1320), person("b")], 1)
    asked = dataclasses.replace(asked, shift_types=(ShiftType("X", 900, end - 900),))

    assert (60 * late, 0) == tuple(asked.cells.late_end[:, 0, 0].tolist())


def test_all_soft_rules_together_weigh_less_than_a_head_missing_for_an_hour():
    usual = Weights()

    assert sum(getattr(usual, each.field) for each in SOFT.values()) < 60 * usual.under
    assert set(SOFT) == {rule.value for rule, _ in soft.RULES.values()}


def test_weights_are_chosen_by_day_and_nought_switches_a_rule_off():
    chosen = [setting("LONE_DAY_OFF", 0), setting("LATE_END", 500, "2026-12-01")]
    asked = rule_settings.weights(chosen, MONDAY)
    listed = {each.code: each for each in rule_library.rules(WorkingTime(), asked)}

    assert (0, 60) == (asked.lone_off, asked.late_end)
    assert (0, 20, 1000) == tuple(getattr(listed["LONE_DAY_OFF"].figure, each) for each in ("value", "usual", "most"))
    days = [MONDAY, dt.date(2026, 12, 1)]
    assert 500 == rule_settings.heaviest(lambda day: rule_settings.weights(chosen, day), days).late_end
    assert {} == parts(problem([person()], 4, weights=dataclasses.replace(asked, lone_work=0)), "DD.D")
    assert {"lone_off": 4.0} == rule_library.amounts_of({"lone_off": 400}, weights=Weights(lone_off=100))


def test_the_last_ride_of_a_roster_is_the_earliest_of_its_days():
    chosen = [setting("LAST_RIDE", 1410), setting("LAST_RIDE", 1350, "2026-11-24", "2026-11-25")]
    limits = rule_settings.limits(chosen)

    assert 1350 == rule_settings.strictest(limits, [MONDAY, MONDAY + dt.timedelta(days=1)]).last_ride_minutes
    assert 0 == rule_settings.strictest(lambda _day: WorkingTime(), [MONDAY]).last_ride_minutes


def shifts(row: str) -> list[Worked]:
    """Shifts from Monday on; a dot is a day off."""
    post = Post("employees/a", "centres/gz", "teams/a", "voice", "Asia/Shanghai")
    return [
        worked.give(TYPES[".DLN".index(each) - 1], MONDAY + dt.timedelta(days=at), post)
        for at, each in enumerate(row)
        if each != "."
    ]


def test_a_change_wants_a_look_where_it_touches_a_soft_rule_anew():
    hours = dataclasses.replace(HOURS, limits=lambda _day: WorkingTime(last_ride_minutes=1290))
    before = shifts("DDDDD.." + "DDDD...")
    after = [*before[:2], *shifts("...LD")]
    found = soft.added("employees/a", before, [*after, *before[5:]], hours)

    assert [
        (Rule.LONE_DAY_OFF, 2),
        (Rule.LATE_END, 3),
        (Rule.START_CHANGE, 3),
        (Rule.BACKWARD_ROTATION, 4),
        (Rule.START_CHANGE, 4),
    ] == [(each.rule, (each.day - MONDAY).days) for each in found]
    assert not any(each.hard for each in found)
    assert [] == soft.added("employees/a", before, before, hours)
    off = dataclasses.replace(hours, weights=lambda _day: Weights(start_change=0, lone_off=0, backward=0, late_end=0))
    assert [] == soft.added("employees/a", before, [*after, *before[5:]], off)
