"""Nights in a row, hours of cycles and skills that end: kept by every part of the search for rosters."""

from __future__ import annotations

import itertools
import json
import random
import time

import numpy as np
import pytest

from services.scheduling.domain import draft as drafts
from services.scheduling.domain import exchange, model, paths, roster_text, rostered, solver
from services.scheduling.domain.roster import OFF, Budget, Lapse, Person, Problem
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.solver import Effort
from tests.unit.scheduling.test_roster_search import FRIDAY, ORDERS, TYPES

TWO_NIGHTS = WorkingTime(max_night_run=2)


def problem(people, days: int, heads: int = 1, **more) -> Problem:
    """So many asked for by day and one at night, and as many for chat in the afternoon."""
    day = [1] * 6 + [0] * 3 + [heads] * 11 + [0] * 2 + [1] * 2
    chat = [0] * 12 + [1] * 6 + [0] * 6
    asked = {"voice": tuple(day * days), "chat": tuple(chat * days)}
    return Problem(FRIDAY, days, 60, TYPES, tuple(people), asked, rules=TWO_NIGHTS, **more)


def person(name: str = "a", **more) -> Person:
    return Person(name, ("voice", "chat"), **more)


def crew(count: int, seed: int) -> list[Person]:
    """People of whom each is bound by other rules."""
    chance = random.Random(seed)
    return [
        person(
            f"p{at}",
            run_before=(nights := chance.choice((0, 1, 2))),
            night_run_before=nights,
            last_end=-1020 if nights else None,
            lapses=(Lapse("chat", tuple(range(chance.randrange(9), 10))),) if at % 2 else (),
            budgets=(Budget(tuple(range(10)), 2400, Rule.CYCLE_HOURS),) if at % 3 == 0 else (),
            max_week_minutes=2880 if at % 3 == 0 else 2400,
        )
        for at in range(count)
    ]


@pytest.mark.parametrize(
    "who", [person(), person(run_before=1, night_run_before=1), person(run_before=2, night_run_before=2)]
)
def test_with_nights_in_a_row_the_cheapest_schedule_is_that_of_trying_all(who):
    asked = problem([who], 5)
    draft = drafts.Draft(asked)
    price = draft.barred[0] + np.random.default_rng(3).integers(-900, -100, (5, 4))
    price[:, 2] -= 600
    price[:, -1] = draft.barred[0][:, -1]
    (row,), (cost,), _ = paths.cheapest(draft.network, [0], price[None])

    def total(choices):
        made = Roster(asked)
        made.shift[0] = choices
        made.skill[0] = np.where(made.shift[0] == OFF, OFF, 0)
        alone = sum(int(rostered.personal(made)[part][0]) for part in ("contract", *ORDERS))
        return np.inf if rostered.check(made) else price[np.arange(5), made.shift[0]].sum() + alone

    best = min(total(choices) for choices in itertools.product((OFF, 0, 1, 2), repeat=5))
    assert best == pytest.approx(cost) == pytest.approx(total(row))


def test_the_check_of_a_roster_names_nights_cycles_and_lapsed_skills():
    who = person(night_run_before=1, run_before=1, lapses=(Lapse("chat", (3, 4)),), budgets=(Budget((0, 1, 3), 1000),))
    asked = problem([who], 5)
    spoiled = Roster(asked)
    for day in (0, 1):
        spoiled.put(0, day, 2, asked.skills.index("voice"))
    spoiled.put(0, 3, 0, asked.skills.index("chat"))
    found = [(each.rule, (each.day - FRIDAY).days) for each in rostered.check(spoiled)]

    assert [(Rule.SKILL_MISSING, 3), (Rule.NIGHTS_IN_A_ROW, 1), (Rule.MONTHLY_HOURS, 3)] == found


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_drafts_and_days_dealt_out_anew_keep_nights_cycles_and_skills(seed):
    draft = drafts.first(problem(crew(10, seed), 10, 4), random.Random(seed), time.monotonic() + 60)
    assert () == rostered.check(draft.roster)
    assert (draft.roster.shift == 2).any()
    for length in (1, 3, 7):
        for first in range(10 - length + 1):
            exchange.exchange(draft, first, first + length)

    assert () == rostered.check(draft.roster)


def test_one_model_of_everybody_keeps_them_too():
    asked = problem(crew(4, 5), 7, 2)
    cells = [(at, day) for at in range(4) for day in range(7)]
    part = model.build(drafts.first(asked, random.Random(1), time.monotonic() + 60).roster, cells)
    from ortools.sat.python import cp_model

    engine = cp_model.CpSolver()
    engine.parameters.max_time_in_seconds = 1
    engine.parameters.num_workers = 1
    assert engine.solve(part.model) in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    assert () == rostered.check(model.read(part, engine))


def test_a_certificate_counts_to_its_last_day_and_no_longer():
    who = Person("a", ("chat",), lapses=(Lapse("chat", (2, 3, 4)),), weekly_minutes=0)
    found = solver.solve(problem([who], 5), Effort(seconds=1))

    assert {0, 1} == {each.day for each in found.assigned if each.skill == "chat"}
    assert 2 == len(found.assigned)


def test_a_problem_with_lapses_and_budgets_survives_its_text():
    asked = problem(crew(4, 2), 10)

    assert asked == roster_text.to_problem(json.loads(json.dumps(roster_text.of_problem(asked))))
