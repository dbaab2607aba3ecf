"""The competition of 2014: what a roster of its weeks costs, and how the weeks are solved one after another."""

import itertools
import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from services.kit.errors import Invalid
from services.scheduling.domain.competition import parts, scenario, score, season, stage
from services.scheduling.domain.competition.scenario import Past
from services.scheduling.tools import competition

PUBLISHED = Path(__file__).parents[4] / "shared" / "data" / "rostering" / "inrc2"

SCENARIO = """\
SCENARIO = small

WEEKS = 2

SKILLS = 2
Head
Nurse

SHIFT_TYPES = 2
Early (2,4)
Late (2,3)

FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
Early 0
Late 1 Early

CONTRACTS = 2
Full (4,8) (2,4) (2,5) 1 1
Half (0,14) (1,14) (1,20) 2 0

NURSES = 2
Anna Full 2 Head Nurse
Bert Half 1 Nurse
"""

HISTORY = """\
HISTORY
0 small

NURSE_HISTORY
Anna 0 0 None 0 0 2
Bert 0 0 None 0 0 2
"""

WEEK = """\
WEEK_DATA
small

REQUIREMENTS
Early Head (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
Early Nurse (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)

SHIFT_OFF_REQUESTS = 0
"""

SMALL = scenario.scenario(SCENARIO)
FRESH = Past(0, 0, None, 0, 0, 2)
QUIET = "...EE.. ..EE..."
"""Two weeks of Anna's that cost nothing."""


def jobs(text):
    """E and L are shifts as a nurse, e and l as a head, a full stop is a day off."""
    places = {"E": (0, 1), "L": (1, 1), "e": (0, 0), "l": (1, 0), ".": None}
    return [places[each] for each in text.replace(" ", "")]


def scored(anna=QUIET, bert="." * 14, past=FRESH, weeks=(WEEK, WEEK)):
    read = [scenario.week(text, SMALL) for text in weeks]
    return score.score(SMALL, (past, FRESH), read, [jobs(anna), jobs(bert)])


def costs(**arguments):
    """The costs that are not nought."""
    return {kind: cost for kind, cost in scored(**arguments).costs.items() if cost}


def test_the_scenario_is_read():
    anna = SMALL.nurses[0]

    assert ("small", 2, ("Head", "Nurse")) == (SMALL.id, SMALL.weeks, SMALL.skills)
    assert ((2, 3), frozenset({0})) == (SMALL.shifts[1].run, SMALL.shifts[1].not_followed_by)
    assert scenario.Contract("Full", (4, 8), (2, 4), (2, 5), 1, whole_weekends=True) == anna.contract
    assert frozenset({0, 1}) == anna.skills


def test_history_and_week_are_read():
    past = scenario.history(HISTORY.replace("Bert 0 0 None 0 0 2", "Bert 7 1 Late 2 3 0"), SMALL)
    week = scenario.week(WEEK.replace("= 0", "= 2\nAnna Any Tue\nBert Late Sun").replace("(0,0)", "(1,2)", 1), SMALL)

    assert (FRESH, Past(7, 1, 1, 2, 3, 0)) == past
    assert (1, 2) == week.needs[0, 0, 0]
    assert frozenset({(0, 1, 0), (0, 1, 1), (1, 6, 1)}) == week.off


@pytest.mark.parametrize(
    "broken",
    ["", SCENARIO.replace("Anna Full", "Anna Whole"), SCENARIO.replace("WEEKS = 2", "WEEKS = 0"), "SKILLS = 1\nHead"],
)
def test_a_scenario_that_does_not_fit_is_refused(broken):
    with pytest.raises(Invalid) as refused:
        scenario.scenario(broken)

    assert "ROSTER_PROBLEM_INVALID" == refused.value.reason


def test_a_history_without_a_nurse_and_a_week_with_a_stranger_are_refused():
    with pytest.raises(Invalid):
        scenario.history(HISTORY.replace("Bert", "Carl"), SMALL)
    with pytest.raises(Invalid):
        scenario.week(WEEK + "Carl Any Mon\n", SMALL)


def test_a_roster_within_all_rules_costs_nothing():
    assert {} == costs()
    assert () == scored().violations


@pytest.mark.parametrize(
    "anna, kind, cost",
    [
        ("...EE.. .EEEEE.", "work", 30),
        ("..EE... ..EE..E", "work", 0),
        ("...E... .EEE...", "work", 30),
        ("....... ..EEEE.", "rest", 6 * 30),
        ("..EE.EE .......", "rest", 30 + 2 * 30),
        ("..EEEE. .LL....", "shift", 0),
        ("..ELL.. ..EE...", "shift", 15),
        ("..LLLL. .EE....", "shift", 15),
        ("....EE. ..EE...", "half_weekends", 30),
        ("....... ..EE...", "jobs", 2 * 20),
        ("EEE..EE ..EE.EE", "jobs", 20),
        ("...EEEE .....EE", "weekends", 30),
    ],
)
def test_each_rule_of_one_nurse_costs_what_the_competition_says(anna, kind, cost):
    assert cost == costs(anna=anna).get(kind, 0)


@pytest.mark.parametrize(
    "past, anna, expected",
    [
        (Past(0, 0, 0, 3, 3, 0), "EE..... EE.....", {"shift": 15, "work": 30}),
        (Past(0, 0, 0, 6, 6, 0), "EE..... EE.....", {"shift": 30, "work": 60}),
        (Past(0, 0, 0, 1, 1, 0), "...EE.. ..EE...", {"shift": 15, "work": 30}),
        (Past(0, 0, None, 0, 0, 1), "EE..... EE.....", {"rest": 30}),
        (Past(0, 0, None, 0, 0, 3), "...EE.. ..EE...", {"rest": 30}),
    ],
)
def test_runs_go_on_from_the_week_before(past, anna, expected):
    """What was too long before is not counted again; what ends too short on Monday is."""
    assert expected == costs(past=past, anna=anna)


def test_totals_count_what_was_used_up_before():
    told = costs(past=Past(6, 1, None, 0, 0, 2), anna="...EE.. .....EE")

    assert (2 * 20, 30) == (told["jobs"], told["weekends"])


def test_nurses_missing_to_the_wished_number_cost_and_to_the_least_number_break_a_rule():
    needed = WEEK.replace("Early Nurse (0,0) (0,0) (0,0) (0,0)", "Early Nurse (0,0) (0,0) (0,0) (1,2)")
    both = scored(weeks=(needed, WEEK), bert="...E... .......")
    one = scored(weeks=(needed, WEEK))
    none = scored(weeks=(needed, WEEK), anna="...ee.. ..EE...")

    assert (0, ()) == (both.costs["cover"], both.violations)
    assert (30, ()) == (one.costs["cover"], one.violations)
    assert (60, ("0 of 1 Nurse on Early of day 3",)) == (none.costs["cover"], none.violations)


def test_wishes_count_once_each_whatever_the_shift():
    wished = WEEK.replace("= 0", "= 3\nAnna Any Thu\nAnna Late Fri\nBert Any Mon")

    assert {"wishes": 10} == costs(weeks=(wished, WEEK))


@pytest.mark.parametrize(
    "arguments, told",
    [
        ({"bert": "..e.... ......."}, "Bert: lacks the skill Head on day 2"),
        ({"anna": "..LE... ..EE..."}, "Anna: Early follows Late on day 3"),
        ({"anna": "EE..... ..EE...", "past": Past(0, 0, 1, 1, 1, 0)}, "Anna: Early follows Late on day 0"),
    ],
)
def test_skills_and_successions_are_hard(arguments, told):
    assert told in scored(**arguments).violations


@pytest.mark.parametrize("week", ["EE.....", ".....LL", "......E", "LLLLLLL", ".......", "..EELL."])
def test_what_a_nurse_leaves_a_week_with_costs_the_next_one_the_same(week):
    """Two weeks at once cost what the second costs after the first, but for what the first has cost by then."""
    after = season.passed(FRESH, jobs(week))
    for second in ("...EE..", "EE.....", "LLL..EE"):
        whole = scored(anna=f"{week} {second}").costs
        last = score.score(SMALL, (after, FRESH), [scenario.week(WEEK, SMALL)], [jobs(second), [None] * 7]).costs

        assert (whole["jobs"], whole["weekends"]) == (last["jobs"], last["weekends"])
        assert all(whole[kind] >= last[kind] for kind in ("work", "rest", "shift"))


def cheapest(of, past, week):
    """The least that one week of two nurses can cost, by trying every row of each beside every row of the other."""
    rows = list(itertools.product([None, (0, 1), (1, 1)], repeat=7))
    worked = np.array([[-1 if job is None else job[0] for job in row] for row in rows])
    own = np.zeros((2, len(rows)))
    for nurse in range(2):
        alone = replace(of, nurses=(of.nurses[nurse],))
        wishes = scenario.Week({}, frozenset((0, day, shift) for who, day, shift in week.off if who == nurse))
        for at, row in enumerate(rows):
            told = score.score(alone, past[nurse : nurse + 1], [wishes], [row])
            own[nurse, at] = np.inf if told.violations else told.objective
    total = own[0][:, None] + own[1][None]
    for (day, shift, _), (least, wished) in week.needs.items():
        heads = (worked[:, day] == shift).astype(int)
        present = heads[:, None] + heads[None]
        total += 30 * np.maximum(0, wished - present) + np.where(present < least, np.inf, 0.0)
    return total.min()


def test_one_week_is_solved_to_the_least_cost_that_trying_everything_finds():
    one_week = replace(SMALL, weeks=1)
    needed = WEEK.replace("Early Nurse" + " (0,0)" * 7, "Early Nurse" + " (1,1) (1,2) (1,2) (1,1) (1,1) (0,2) (0,2)")
    week = scenario.week(needed + "Anna Early Sat\nBert Any Wed\n", one_week)
    past = (Past(5, 1, 1, 1, 1, 0), Past(12, 1, 0, 3, 3, 0))
    found = stage.solve(stage.Stage(one_week, past, [week], 1), time.monotonic() + 20.0)
    told = score.score(one_week, past, [week], found.roster)

    assert () == told.violations
    assert cheapest(one_week, past, week) == told.objective


def test_weeks_are_solved_in_order_and_keep_every_hard_rule():
    needed = WEEK.replace("Early Nurse" + " (0,0)" * 7, "Early Nurse" + " (1,1)" * 7)
    weeks = [scenario.week(needed, SMALL)] * 2
    answer = season.solve(SMALL, (FRESH, FRESH), weeks, time.monotonic() + 6.0)

    assert () == answer.score.violations
    assert [14, 14] == [len(row) for row in answer.roster]
    assert score.score(SMALL, (FRESH, FRESH), weeks, answer.roster) == answer.score


def many(count):
    """A week of a last stage with so many nurses like Anna and Bert, some of whom are needed early."""
    nurses = tuple(replace(SMALL.nurses[at % 2], id=f"N{at}") for at in range(count))
    needed = WEEK.replace("Early Nurse" + " (0,0)" * 7, f"Early Nurse{f' ({count // 8},{count // 4})' * 7}")
    of = replace(SMALL, weeks=1, nurses=nurses)
    return stage.Stage(of, [FRESH] * count, [scenario.week(needed, of)], 1)


def test_many_nurses_are_decided_part_by_part_and_keep_every_hard_rule():
    asked = many(parts.WHOLE + 2)
    roster = parts.solve(asked, time.monotonic() + 4.0)

    assert () == score.score(asked.scenario, asked.past, asked.weeks, roster).violations


def test_what_stands_is_kept_where_nothing_better_is_found():
    """One nurse does all that is needed of two; there is no time to find anything else."""
    asked = many(2)
    best = stage.solve(asked, time.monotonic() + 10.0)
    again = stage.solve(asked, time.monotonic(), stand=best.roster)

    assert best.cost == again.cost


def test_a_roster_of_nobody_breaks_the_least_numbers():
    needed = WEEK.replace("Early Nurse" + " (0,0)", "Early Nurse (1,1)")

    assert 2 == len(scored(anna="." * 14, weeks=(needed, needed)).violations)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "Sc-small.txt").write_text(SCENARIO, encoding="utf-8")
    (tmp_path / "H0-small-0.txt").write_text(HISTORY, encoding="utf-8")
    for number in range(3):
        (tmp_path / f"WD-small-{number}.txt").write_text(WEEK, encoding="utf-8")
    return tmp_path


def test_the_first_files_are_read_unless_others_are_named(folder):
    names = ["Sc-small.txt", "H0-small-0.txt"]

    assert [*names, "WD-small-0.txt", "WD-small-1.txt"] == competition.read(folder, None, None).names
    assert [*names, "WD-small-2.txt", "WD-small-2.txt"] == competition.read(folder, 0, "2-2").names


@pytest.mark.parametrize("history, weeks", [(1, None), (0, "0-7"), (0, "0-1-2")])
def test_files_that_are_not_there_are_refused(folder, history, weeks):
    with pytest.raises(Invalid):
        competition.read(folder, history, weeks)


def test_the_command_solves_a_folder_and_writes_a_job_for_each_day(folder):
    out = folder / "out.json"
    command = [sys.executable, "-m", "services.scheduling", "solve", "--inrc2", folder, "--seconds", "6", "--out", out]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(ended.stdout)
    written = json.loads(out.read_text(encoding="utf-8"))["assignments"]

    assert (0, None, 0, "feasible") == tuple(told[key] for key in ("objective", "bound", "hard_violations", "status"))
    assert {"Anna": 14, "Bert": 14} == {name: len(row) for name, row in written.items()}
    assert {"", "Early/Nurse", "Early/Head", "Late/Nurse", "Late/Head"} >= {
        job for row in written.values() for job in row
    }


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published instances are not beside the repository")
def test_the_published_roster_costs_what_the_competitions_validator_says():
    folder = PUBLISHED / "n005w4"
    files = competition.read(folder, 0, "1-2-3-3")
    nurses = [nurse.id for nurse in files.scenario.nurses]
    shifts = [shift.id for shift in files.scenario.shifts]
    roster = [[None] * 28 for _ in nurses]
    for week, number in enumerate((1, 2, 3, 3)):
        solution = folder / "Solution_H_0-WD_1-2-3-3" / f"Sol-n005w4-{number}-{week}.txt"
        for line in solution.read_text(encoding="utf-8").split("ASSIGNMENTS")[1].splitlines()[1:]:
            if len(line.split()) == 4:
                nurse, day, shift, skill = line.split()
                job = (shifts.index(shift), files.scenario.skills.index(skill))
                roster[nurses.index(nurse)][week * 7 + scenario.DAYS.index(day)] = job
    told = score.score(files.scenario, files.past, files.weeks, roster)

    assert () == told.violations
    assert (320, 330, 70, 210, 60, 240) == tuple(
        told.costs[kind] for kind in ("jobs", "rest", "wishes", "weekends", "half_weekends", "cover")
    )
    assert 465 == told.costs["work"] + told.costs["shift"]
    assert 1695 == told.objective
