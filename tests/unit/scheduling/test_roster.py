import json
import random
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest

from services.kit.errors import Invalid
from services.scheduling import solver_process
from services.scheduling.domain import draft, feed, roster_text, rostered, solver
from services.scheduling.domain.roster import Person, Problem, Wish
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.domain.solver import Effort

LUNCH = (Pause(240, 60, False),)
DAY, LATE, NIGHT = (
    ShiftType("D", 540, 540, LUNCH),
    ShiftType("L", 780, 540, LUNCH),
    ShiftType("N", 1320, 540, LUNCH),
)


def demand(days, voice, chat=0):
    """Hourly: so many from nine to ten in the evening, one at night."""
    day = [1] * 7 + [0] * 2 + [voice] * 13 + [1] * 2
    return {"voice": tuple(day * days), "chat": tuple(([0] * 9 + [chat] * 9 + [0] * 6) * days)}


def problem(people=8, days=14, **changes):
    crew = tuple(
        Person(
            f"p{at}",
            ("voice", "chat") if at % 4 == 0 else ("voice",),
            team=f"t{at % 3}",
            night_banned=at == 1,
            unavailable=frozenset({2, 3}) if at == 2 else frozenset(),
            wishes=(Wish(5, "", 3),) if at == 3 else (),
            last_end=-60 if at == 4 else None,
            run_before=5 if at == 5 else 0,
            days_before=0,
        )
        for at in range(people)
    )
    made = Problem(date(2026, 12, 7), days, 60, (DAY, LATE, NIGHT), crew, demand(days, 2, 1))
    return replace(made, **changes)


def first(asked):
    return draft.first(asked, random.Random(1), time.monotonic() + 60).roster


def test_the_first_roster_keeps_every_rule():
    assert () == rostered.check(first(problem()))


def test_a_small_roster_keeps_every_rule_and_costs_no_more_than_the_first():
    asked = problem()
    found = solver.solve(asked, Effort(seconds=3))

    assert () == found.findings
    assert found.bound <= found.cost.total <= rostered.cost(first(asked)).total
    assert not [each for each in found.assigned if each.person == "p2" and each.day in {2, 3}]
    assert not [each for each in found.assigned if each.person == "p1" and each.code == "N"]


def test_a_large_roster_is_solved_in_parts_and_keeps_every_rule():
    asked = problem(people=70, days=7, demand=demand(7, 30, 8))
    told = []
    found = solver.solve(asked, Effort(seconds=6), lambda best, cost, bound, seconds: told.append(cost))

    assert () == found.findings
    assert told == sorted(told, reverse=True)
    assert 0 < found.bound <= found.cost.total


def test_too_few_people_give_the_best_roster_and_say_what_is_missing():
    found = solver.solve(problem(people=2, days=7), Effort(seconds=2))

    assert found.unmet
    assert found.assigned
    assert found.relaxations
    assert all(each.rules for each in found.relaxations if each.person == "p1")


def test_nobody_at_all_still_answers():
    found = solver.solve(problem(people=0, days=7), Effort(seconds=1))

    assert () == found.assigned
    assert found.unmet


def test_locked_days_stay_as_they_are():
    locked = {("p0", 0): "L", ("p6", 1): ""}
    found = solver.solve(problem(locked=locked), Effort(seconds=2))
    held = {(each.person, each.day): each.code for each in found.assigned}

    assert "L" == held["p0", 0]
    assert ("p6", 1) not in held


def test_a_published_roster_is_changed_only_where_that_pays_for_the_change():
    first = solver.solve(problem(), Effort(seconds=2))
    again = solver.solve(problem(published=first.assigned), Effort(seconds=2))

    assert again.cost.total <= first.cost.total
    assert 240 * 2 * len(set(first.assigned) - set(again.assigned)) >= again.cost.changes


def test_the_check_finds_each_broken_rule():
    asked = problem()
    spoiled = Roster(asked)
    night, day = asked.codes["N"], asked.codes["D"]
    chat, voice = asked.skills.index("chat"), asked.skills.index("voice")
    for at in range(7):
        spoiled.put(0, at, day, voice)
    spoiled.put(1, 0, night, voice)
    spoiled.put(1, 1, day, chat)
    spoiled.put(2, 2, day, voice)
    spoiled.put(5, 0, day, voice)
    spoiled.put(5, 1, day, voice)
    found = {(each.person, each.rule.value) for each in rostered.check(spoiled)}

    assert {
        ("p0", "MAX_CONSECUTIVE_DAYS"),
        ("p0", "WEEKLY_REST"),
        ("p0", "WEEKLY_HOURS"),
        ("p1", "NIGHT_WORK_BANNED"),
        ("p1", "MIN_REST"),
        ("p1", "SKILL_MISSING"),
        ("p2", "NOT_AVAILABLE"),
        ("p5", "MAX_CONSECUTIVE_DAYS"),
    } == found


def test_a_problem_survives_its_text():
    asked = problem(locked={("p0", 0): "L"})

    assert asked == roster_text.to_problem(json.loads(json.dumps(roster_text.of_problem(asked))))


def test_a_problem_that_does_not_fit_together_is_refused():
    with pytest.raises(Invalid, match="ROSTER_PROBLEM_INVALID"):
        problem(demand={"voice": (1, 2, 3)})
    with pytest.raises(Invalid, match="ROSTER_PROBLEM_INVALID"):
        roster_text.to_problem({"days": 3})


def test_the_child_process_tells_progress_and_the_solution():
    told = []
    solution = solver_process.solve(problem(days=7), seconds=2, on_progress=told.append)

    assert told
    assert [] == solution["findings"]
    assert roster_text.to_assigned(solution)


def test_neither_the_serving_side_nor_the_rules_load_the_solver():
    loaded = (
        "import sys; from services.scheduling import solver_process; "
        "from services.scheduling.domain import backtest, coverage, feed, requirement, rostered, rules; "
        "print([name for name in ('ortools', 'scipy', 'pandas') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert "[]" == told.stdout.strip()


def test_a_feed_keeps_local_time_over_midnight_and_the_identity_of_each_shift():
    shift = feed.FeedShift(
        uid="shift-1@zhongtai",
        start=datetime(2026, 12, 1, 14, tzinfo=UTC),
        end=datetime(2026, 12, 1, 23, tzinfo=UTC),
        title="夜班 N",
        changed=datetime(2026, 11, 22, tzinfo=UTC),
        sequence=3,
    )
    text = feed.text([shift], "班表", ZoneInfo("Asia/Shanghai"))
    read = icalendar.Calendar.from_ical(text)
    (event,) = read.walk("VEVENT")

    assert 1 == len(read.walk("VTIMEZONE"))
    assert "DTSTART;TZID=Asia/Shanghai:20261201T220000" in text
    assert ("shift-1@zhongtai", 3, "夜班 N") == (event["uid"], event["sequence"], event["summary"])
    assert shift.end == event["dtend"].dt
