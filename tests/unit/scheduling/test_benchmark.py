import csv
import itertools
import json
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from services.kit.errors import Invalid
from services.scheduling.domain.benchmark import (
    first,
    frame,
    generate,
    groups,
    instance,
    score,
    search,
    solving,
)
from services.scheduling.domain.benchmark.instance import OFF

PUBLISHED = Path(__file__).parents[4] / "shared" / "data" / "rostering"

SMALL = """\
# A comment.
SECTION_HORIZON
7

SECTION_SHIFTS
E,480,
L,600,E

SECTION_STAFF
# ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends
A,E=7|L=2,2400,960,4,2,2,1
B,E=7|L=7,2400,960,4,2,2,0

SECTION_DAYS_OFF
A,0

SECTION_SHIFT_ON_REQUESTS
A,2,E,5

SECTION_SHIFT_OFF_REQUESTS
B,1,L,3

SECTION_COVER
1,E,1,100,1
1,L,1,100,10
2,E,2,100,1
"""


def row(text):
    """Shift ids of a week, a full stop for a day off."""
    return [each.replace(".", "") for each in text.split()]


def violations(a=". E E E . . .", b=". E E E . . ."):
    return score.score(instance.read(SMALL), {"A": row(a), "B": row(b)}).violations


def scored(problem, rows):
    names = [*(shift.id for shift in problem.shifts), ""]
    return score.score(
        problem,
        {staff.id: [names[at] for at in line] for staff, line in zip(problem.staff, rows.tolist(), strict=True)},
    )


def made(seed, people=4, days=14):
    """A small random instance: two or three shifts, tight limits, a few wishes."""
    chance = random.Random(seed)
    lines = ["SECTION_HORIZON", str(days), "SECTION_SHIFTS", "E,480,", "L,480,E", "N,600,E|L", "SECTION_STAFF"]
    for who in range(people):
        limits = f"E={days}|L={chance.choice([0, 3, days])}|N={chance.choice([0, 2, days])}"
        runs = f"{chance.choice([3, 4, 5])},{chance.choice([1, 2])},{chance.choice([1, 2, 3])},{chance.choice([1, 2])}"
        lines.append(f"P{who},{limits},{days * 300},{days * 200},{runs}")
    lines += ["SECTION_DAYS_OFF", *(f"P{who},{chance.randrange(days)}" for who in range(people))]
    for kind in ("ON", "OFF"):
        lines.append(f"SECTION_SHIFT_{kind}_REQUESTS")
        lines += [f"P{who},{chance.randrange(days)},E,{chance.randrange(1, 4)}" for who in range(people)]
    lines.append("SECTION_COVER")
    lines += [f"{day},{shift},{chance.randrange(3)},100,1" for day in range(days) for shift in "ELN"]
    return instance.read("\n".join(lines))


def test_the_text_is_read_with_its_comments_left_out():
    problem = instance.read(SMALL)

    assert 7 == problem.days
    assert frozenset({0}) == problem.shifts[1].not_followed_by
    assert (7, 2) == problem.staff[0].max_shifts
    assert frozenset({0}) == problem.staff[0].days_off
    assert 2 == problem.required[2, 0]


@pytest.mark.parametrize(
    "broken",
    [
        SMALL.replace("SECTION_HORIZON\n7", ""),
        SMALL.replace("L,600,E", "L,600,X"),
        SMALL.replace("A,2,E,5", "A,9,E,5"),
        SMALL.replace("B,E=7|L=7,2400", "A,E=7|L=7,2400"),
        SMALL.replace(",4,2,2,0", ""),
        "",
    ],
)
def test_a_text_that_does_not_fit_is_refused(broken):
    with pytest.raises(Invalid) as refused:
        instance.read(broken)

    assert "ROSTER_PROBLEM_INVALID" == refused.value.reason


def test_the_cost_is_cover_missed_and_wishes_not_granted():
    """Day 1 lacks an L and has a spare E; day 2 is covered; both wishes are granted."""
    assert 101 == score.score(instance.read(SMALL), {"A": row(". E E E . . ."), "B": row(". E E E . . .")}).objective


def test_the_cost_counts_each_wish_against():
    """A is off on day 2, which lacks a head, and B has the shift that was not wanted."""
    told = score.score(instance.read(SMALL), {"A": row(". . . E E . ."), "B": row("E L . . . . .")})

    assert 100 + 2 * 100 + 5 + 3 == told.objective


def test_a_roster_that_keeps_every_rule_breaks_none():
    assert () == violations()


def test_runs_that_touch_a_border_may_be_short():
    assert () == violations(b="E . . E E . .")
    assert () == violations(a=". . E E . . E")


@pytest.mark.parametrize(
    "a, b, told",
    [
        ("E E E . . . .", ". E E E . . .", "A: works on day 0, which is off"),
        (". L E E . . .", ". E E E . . .", "A: E follows L on day 2"),
        (". L L L . . .", ". E E E . . .", "A: 3 shifts L, at most 2"),
        (". . . . . . .", ". E E E . . .", "A: 0 minutes, not 960 to 2400"),
        (". E L L L . .", ". L L L L L .", "B: 3000 minutes, not 960 to 2400"),
        (". E E E . . .", ". . . E E E .", "B: 1 weekends, at most 0"),
        (". E E E . . .", ". . E E . . E", "B: 1 weekends, at most 0"),
        (". E E E E E .", ". E E E . . .", "A: 5 days in a row from day 1, at most 4"),
        (". E . . E E .", ". E E E . . .", "A: 1 days in a row from day 1, at least 2"),
        (". E E . E E .", ". E E E . . .", "A: 1 days off from day 3, at least 2"),
        (". E E X . . .", ". E E E . . .", "A: no shift is called X"),
        (". E E E . .", ". E E E . . .", "A: 6 days instead of 7"),
    ],
)
def test_each_hard_rule_is_told_when_it_is_broken(a, b, told):
    assert told in violations(a, b)


def test_an_unknown_person_is_told():
    told = score.score(instance.read(SMALL), {"C": row(". E E E . . .")})

    assert "C: nobody has this id" in told.violations


@pytest.mark.parametrize("seed", range(6))
def test_the_cheapest_schedule_is_the_cheapest_of_all_that_keep_the_rules(seed):
    """One person, one week, three shifts: all 4^7 rows are tried."""
    problem = made(seed, people=1, days=7)
    rows = np.array(list(itertools.product(range(-1, 3), repeat=7)))
    price = problem.wishes + np.random.default_rng(seed).integers(-9, 5, problem.wishes.shape)
    whole = frame.whole(problem)
    found, least = generate.cheapest(generate.pricing(whole), price)
    costs = price[0, np.arange(7), rows].sum(axis=1)
    kept = next((costs[at], rows[at]) for at in np.argsort(costs) if not scored(problem, rows[at][None]).violations)

    assert kept[0] == pytest.approx(found[0].cost)
    assert kept[0] == pytest.approx(least[0])


@pytest.mark.parametrize("seed", range(6))
def test_a_part_of_a_roster_joins_what_stands_before_and_after_it(seed):
    """The middle week is freed at random prices: whatever comes back keeps every rule of the whole."""
    problem = made(seed, people=3, days=21)
    rows = first.roster(problem)
    prices = np.random.default_rng(seed)
    for person in range(3):
        asked = frame.part(problem, rows, [person], 7, 14)
        price = prices.integers(-9, 5, (1, 7, 4)).astype(float)
        found, _ = generate.cheapest(generate.pricing(asked), price)
        stand = price[0, np.arange(7), rows[person, 7:14]].sum()
        rows[person, 7:14] = found[0].row

        assert found[0].cost <= stand
        assert () == scored(problem, rows).violations


def test_limits_without_a_total_of_their_own_are_kept_all_the_same():
    problem = made(3, people=4, days=14)
    whole = frame.whole(problem)
    asked = generate.pricing(whole)
    asked.groups = groups.groups(whole, most_totals=1)
    found, least = generate.cheapest(asked, problem.wishes - 50.0)
    _, exact_least = generate.cheapest(generate.pricing(whole), problem.wishes - 50.0)

    assert all(not group.totals.exact for group in asked.groups)
    assert all(
        (np.bincount(each.row[each.row != OFF], minlength=3) <= problem.staff[each.place].max_shifts).all()
        for each in found
    )
    assert (least <= exact_least + 1e-6).all()


@pytest.mark.parametrize("seed", range(4))
def test_a_roster_keeps_every_rule_and_costs_no_less_than_its_bound(seed):
    problem = made(seed, people=6)
    answer = solving.solve(problem, time.monotonic() + 2.0, workers=1)
    told = scored(problem, answer.rows)

    assert () == told.violations
    assert told.objective == answer.cost
    assert answer.bound <= answer.cost <= scored(problem, first.roster(problem)).objective


def test_a_long_horizon_is_filled_block_by_block_and_keeps_every_rule(monkeypatch):
    monkeypatch.setattr(first, "MOST_STATES", 1)
    problem = made(5, people=5, days=84)

    assert () == scored(problem, first.roster(problem)).violations


def test_a_first_roster_keeps_every_rule_at_every_pace():
    problem = made(4, people=9, days=28)

    for pace in first.PACES:
        rows = np.full((9, 28), OFF)
        first.fill(problem, rows, [(0, 28, 28)], first.Clock(9, 600.0, (pace,)))

        assert () == scored(problem, rows).violations


def test_freeing_a_part_never_makes_a_roster_dearer():
    problem = made(2, people=6, days=28)
    found = search.Search(problem, first.roster(problem), random.Random(1), workers=1)
    before = search.cost_of_all(problem, found.rows)
    outcome = found.improve([0, 2, 4], 7, 28, time.monotonic() + 3.0)
    after = search.cost_of_all(problem, found.rows)

    assert () == scored(problem, found.rows).violations
    assert (outcome is search.Outcome.BETTER) == (after < before)
    assert after <= before


def test_the_command_writes_assignments_and_tells_what_they_cost(tmp_path):
    source, out = tmp_path / "small.txt", tmp_path / "out.json"
    source.write_text(SMALL, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "services.scheduling", "solve", "--curtois", source, "--seconds", "5", "--out", out],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(ended.stdout)
    written = json.loads(out.read_text(encoding="utf-8"))["assignments"]
    again = score.score(instance.read(SMALL), written)

    assert (again.objective, 0, "optimal") == (told["objective"], told["hard_violations"], told["status"])
    assert told["bound"] <= told["objective"]
    assert {"A", "B"} == set(written)


def test_the_command_refuses_a_file_that_it_cannot_read(tmp_path):
    source = tmp_path / "broken.txt"
    source.write_text("SECTION_HORIZON\nsoon\n", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "services.scheduling", "solve", "--curtois", source, "--out", tmp_path / "out.json"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert 2 == ended.returncode
    assert "排班问题无法读取" in ended.stderr


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published instances are not beside the repository")
def test_the_published_bound_and_roster_of_a_small_instance_meet():
    lines = csv.DictReader((PUBLISHED / "curtois_best_known.csv").read_text(encoding="utf-8").splitlines())
    best = {line["instance"]: int(line["best_known_ub"]) for line in lines}
    problem = instance.read((PUBLISHED / "curtois" / "Instance2.txt").read_text(encoding="utf-8"))
    answer = solving.solve(problem, time.monotonic() + 20.0)

    assert best["2"] == answer.cost == answer.bound
