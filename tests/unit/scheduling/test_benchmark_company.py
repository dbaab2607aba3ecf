"""Searches side by side, and large instances in a given time."""

import json
import multiprocessing
import random
import subprocess
import sys
import time

import numpy as np
import pytest

from services.scheduling.domain.benchmark import company, first, instance, search, solving
from tests.unit.scheduling.test_benchmark import made, scored


def large(seed, people, weeks, shifts):
    """An instance in the published format: shifts all around the clock, 11 hours of rest, part-timers, wishes."""
    chance, days = random.Random(seed), weeks * 7
    hours = [(chance.randrange(20) * 60, chance.choice([360, 480, 600, 720])) for _ in range(shifts)]
    lines = ["SECTION_HORIZON", str(days), "SECTION_SHIFTS"]
    for at, (begin, length) in enumerate(hours):
        barred = [f"s{other}" for other, (next_, _) in enumerate(hours) if begin + length + 660 > next_ + 1440]
        lines.append(f"s{at},{length},{'|'.join(barred)}")
    lines.append("SECTION_STAFF")
    for who in range(people):
        able = chance.sample(range(shifts), chance.randint(max(1, shifts // 4), shifts))
        limits = "|".join(f"s{at}={days if at in able else 0}" for at in range(shifts))
        mean = days * 300 * chance.choice([1.0, 1.0, 0.75, 0.5])
        lines.append(f"P{who},{limits},{int(mean * 1.05)},{int(mean * 0.85)},{chance.choice([5, 6])},2,2,{weeks // 2}")
    lines += ["SECTION_DAYS_OFF", *(f"P{who},{chance.randrange(days)}" for who in range(people))]
    for kind in ("ON", "OFF"):
        lines.append(f"SECTION_SHIFT_{kind}_REQUESTS")
        for who in range(people):
            wished = chance.sample(range(days), weeks)
            lines += [f"P{who},{day},s{chance.randrange(shifts)},{chance.randint(1, 3)}" for day in wished]
    heads = people / shifts / 2
    lines.append("SECTION_COVER")
    lines += [
        f"{day},s{at},{max(0, round(heads) + chance.randint(-1, 1))},100,1"
        for day in range(days)
        for at in range(shifts)
    ]
    return "\n".join(lines)


def searching(problem, rows):
    return search.Search(problem, rows.copy(), random.Random(1), workers=1)


def test_two_searches_take_over_what_each_of_them_has_made_better():
    """One has changed the first person for the better, the other the second: both end up with both."""
    problem = made(2, people=6, days=14)
    start = first.roster(problem)
    best = solving.solve(problem, time.monotonic() + 2.0, workers=1).rows
    options = [np.where(np.arange(6)[:, None] == person, best, start) for person in range(6)]
    gains = sorted(options, key=lambda rows: search.cost_of_all(problem, rows))[:2]
    ends = multiprocessing.Pipe()
    ties = [company.Tie(end, start) for end in ends]
    pair = [searching(problem, rows) for rows in gains]
    for _ in range(2):
        for tie, mine in zip(ties, pair, strict=True):
            tie.meet(mine)
    costs = [search.cost_of_all(problem, rows) for rows in gains]
    both = np.where((gains[0] != start).any(axis=1)[:, None], gains[0], gains[1])

    assert pair[0].cost == pair[1].cost == min(*costs, search.cost_of_all(problem, both))
    assert all(() == scored(problem, mine.rows).violations for mine in pair)


def test_schedules_worth_another_look_are_passed_on():
    problem = made(1, people=3, days=14)
    start = first.roster(problem)
    here, there = multiprocessing.Pipe()
    mine, other = searching(problem, start), searching(problem, start)
    row = start[0].copy()
    company.Tie(here, start).tell(mine, {0: {row.tobytes(): row}})
    company.Tie(there, start).meet(other)

    assert np.array_equal(row, other.pool[0][row.tobytes()])


def test_a_search_goes_on_when_its_companion_is_gone():
    problem = made(1, people=3, days=14)
    start = first.roster(problem)
    here, there = multiprocessing.Pipe()
    there.close()
    mine = searching(problem, start)
    company.Tie(here, start).meet(mine)

    assert np.array_equal(start, mine.rows)


def test_two_processes_find_a_roster_that_keeps_every_rule():
    problem = made(3, people=8, days=28)
    answer = solving.solve(problem, time.monotonic() + 4.0, workers=2)
    told = scored(problem, answer.rows)

    assert () == told.violations
    assert answer.bound <= told.objective == answer.cost


def test_a_first_roster_is_filled_faster_when_it_would_come_too_late(monkeypatch):
    """100 parts in 100 s; the first 10 parts take 20 s, the next 10 take 1 s, and then nothing is done for long."""
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    clock = first.Clock(100, 100.0)
    paces = [clock.pace]
    for at, parts in ((20.0, 10), (21.0, 20), (95.0, 30)):
        now[0] = at
        clock.done(parts)
        paces.append(clock.pace)

    assert [first.PACES[at] for at in (0, 1, 1, 2)] == paces
    assert clock.over


def test_of_a_first_roster_what_comes_too_late_stays_off():
    problem = instance.read(large(1, people=4, weeks=4, shifts=5))

    assert (first.roster(problem, seconds=0.0) == instance.OFF).all()


@pytest.mark.nightly
def test_a_year_of_a_hundred_and_fifty_people_is_solved_in_the_time_that_was_given(tmp_path):
    source, out = tmp_path / "large.txt", tmp_path / "out.json"
    source.write_text(large(1, people=150, weeks=52, shifts=32), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "services.scheduling", "solve", "--curtois", source, "--seconds", "60", "--out", out],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(ended.stdout)

    assert 60 >= told["seconds"]
    assert 0 == told["hard_violations"]
