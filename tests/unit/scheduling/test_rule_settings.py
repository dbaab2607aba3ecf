"""Figures that centres choose, cycles of hours, and what checks make of both."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re

import pytest

from services.kit.errors import Invalid
from services.scheduling.domain import checking, cycles, rule_library, rule_settings, rules, worked
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.rule_settings import CHOICES, Setting
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.worked import Post, Worked

MONDAY = dt.date(2026, 11, 23)
MADE = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
WORKER = checking.Worker(
    id="employees/a",
    employed=lambda _day: True,
    skills=lambda _day: frozenset({"voice"}),
    no_night=lambda _day: False,
    no_overtime=lambda _day: False,
)
HOURS = Hours(
    limits=lambda _day: WorkingTime(),
    standard=lambda _monday: 2400,
    is_statutory=lambda _day: False,
    is_workday=lambda day: day.weekday() < 5,
    cycle=lambda day: Cycle(dt.date(2026, 10, 1), dt.date(2027, 1, 1), 3, 8 * 480),
)


def setting(code: str, value: int, start: str = "2026-11-01", end: str = "", **more) -> Setting:
    return Setting("s", "centres/gz", code, value, start, end, "", "because", "employees/m", MADE, **more)


def nights(*days: int, hour: int = 22) -> list[Worked]:
    post = Post("employees/a", "centres/gz", "teams/a", "voice", "Asia/Shanghai")
    return [worked.give(ShiftType("N", hour * 60, 480), MONDAY + dt.timedelta(days=day), post) for day in days]


@pytest.mark.parametrize(
    ("code", "value", "reason"),
    [
        ("MONTHLY_OVER_36H", 2161, "RULE_LAXER_THAN_LAW"),
        ("WEEKLY_REST", 0, "RULE_LAXER_THAN_LAW"),
        ("WEEKLY_REST", 4, "RULE_FIGURE_OUT_OF_RANGE"),
        ("DAILY_STANDARD", 540, "RULE_LAXER_THAN_LAW"),
        ("MIN_REST", 479, "RULE_FIGURE_OUT_OF_RANGE"),
        ("CYCLE_HOURS", 2, "RULE_FIGURE_OUT_OF_RANGE"),
        ("CYCLE_HOURS", 3, "APPROVAL_MISSING"),
        ("SKILL_MISSING", 1, "RULE_NOT_ADJUSTABLE"),
    ],
)
def test_no_centre_goes_beyond_the_law_or_what_there_is_to_choose(code, value, reason):
    with pytest.raises(Invalid, match=reason) as refused:
        rule_settings.need_lawful(code, value, "")

    assert code == refused.value.facts["rule"]


def test_a_refusal_names_the_article_and_its_figure():
    with pytest.raises(Invalid) as refused:
        rule_settings.need_lawful("MONTHLY_OVER_36H", 3000, "")

    assert ("41", "2160") == (str(refused.value.facts["article"]), str(refused.value.facts["limit"]))
    assert "36 hours" in refused.value.english
    assert "36 小时" in refused.value.chinese


@pytest.mark.parametrize("code", CHOICES)
def test_every_usual_figure_and_both_ends_may_be_chosen(code):
    choice = CHOICES[code]
    usual = getattr(WorkingTime(), choice.field)

    assert choice.least <= usual <= choice.most
    for value in (usual, choice.least, choice.most):
        rule_settings.need_lawful(code, value, "粤人社审〔2026〕1号")


def test_of_several_settings_the_one_made_last_counts_until_it_is_taken_back():
    first, later = setting("MIN_REST", 720), setting("MIN_REST", 780, "2026-11-24", "2026-11-26")
    gone = dataclasses.replace(setting("MIN_REST", 900), withdrawn=MADE)
    limits = rule_settings.limits([first, later, gone])

    asked = [limits(MONDAY + dt.timedelta(days=ahead)).min_rest_minutes for ahead in (-30, 0, 1, 2, 3)]
    assert [660, 720, 780, 780, 720] == asked


def test_the_strictest_figures_of_a_span_keep_the_rules_of_each_day():
    limits = rule_settings.limits(
        [setting("MIN_REST", 720, "2026-11-25"), setting("NIGHTS_IN_A_ROW", 2, end="2026-11-24")]
    )
    found = rule_settings.strictest(limits, [MONDAY + dt.timedelta(days=ahead) for ahead in range(4)])

    assert WorkingTime(min_rest_minutes=720, max_night_run=2) == found


def test_an_easing_never_makes_a_rule_stricter_and_leaves_the_rest_day():
    strict = WorkingTime(min_rest_minutes=540, max_run_days=5)
    found = rule_settings.eased(strict, ("SHORTER_REST", "LONGER_RUN"))

    assert (540, 7, 1) == (found.min_rest_minutes, found.max_run_days, found.weekly_rest_days)


@pytest.mark.parametrize(
    ("day", "months", "average", "expected"),
    [
        ("2026-02-10", 3, 0, ("2026-01-01", "2026-04-01", 64 * 480)),
        ("2026-12-31", 1, 0, ("2026-12-01", "2027-01-01", 23 * 480)),
        ("2026-12-31", 12, 9920, ("2026-01-01", "2027-01-01", 12 * 9920)),
        ("2026-05-01", 3, 9920, ("2026-04-01", "2026-07-01", 62 * 480)),
    ],
)
def test_cycles_begin_with_months_quarters_and_years(day, months, average, expected):
    asked = dt.date.fromisoformat(day)
    found = cycles.of(
        asked, months, month_minutes=average, daily_minutes=480, is_workday=lambda each: each.weekday() < 5
    )

    assert expected == (found.start.isoformat(), found.after.isoformat(), found.standard_minutes)


def test_a_span_gets_its_share_by_workdays_of_what_the_cycle_has_left():
    quarter = Cycle(dt.date(2026, 1, 1), dt.date(2026, 4, 1), 3, 480 * 60)
    week = dt.date(2026, 2, 2), dt.date(2026, 2, 9)
    workday = HOURS.is_workday
    ahead = cycles.count(week[0], quarter.after, workday)
    much = {dt.date(2026, 1, day): 600 for day in range(1, 32)}

    assert 42 == ahead
    assert 480 * 8 == cycles.share(quarter, week, {}, workday, 480)
    assert 480 * 3 == cycles.share(quarter, week, much, workday, 480)
    assert 480 * 60 - 600 * 31 == cycles.share(quarter, (week[0], quarter.after), much, workday, 480)
    assert 0 == cycles.share(quarter, week, dict.fromkeys(much, 1440), workday, 480)


def test_nights_in_a_row_are_counted_apart_from_days():
    limits = rule_settings.limits([setting("NIGHTS_IN_A_ROW", 2)])
    own = dataclasses.replace(HOURS, limits=limits)
    broken = checking.breaches(WORKER, [*nights(0, 1, 2), *nights(4, hour=13), *nights(5, 6)], own)

    assert {(Rule.NIGHTS_IN_A_ROW, MONDAY + dt.timedelta(days=2))} == {
        (each.rule, each.day) for each in broken if each.hard
    }
    assert set() == {each.rule for each in checking.breaches(WORKER, nights(0, 1, 2), HOURS)}


def test_a_finding_says_the_figure_of_the_centre():
    limits = rule_settings.limits([setting("MIN_REST", 900)])
    (found,) = checking.breaches(WORKER, [*nights(0), *nights(1, hour=20)], dataclasses.replace(HOURS, limits=limits))

    assert "Less than 15 hours of rest between two shifts." == checking.sentence(found.rule, found.figure).english
    assert "两班之间休息不足 11 小时。" == checking.sentence(Rule.MIN_REST).chinese


def test_a_cycle_wants_a_look_beyond_its_standard_and_refuses_beyond_the_average_of_36_hours():
    flexible = dataclasses.replace(WORKER, system="COMPREHENSIVE")
    weeks = [day for week in range(5) for day in range(7 * week, 7 * week + 6)]
    broken = [
        {(each.rule, each.hard) for each in checking.breaches(flexible, nights(*weeks[:count]), HOURS)}
        for count in (8, 9, 21, 22)
    ]

    beyond, hard = (Rule.CYCLE_HOURS, False), (Rule.MONTHLY_OVER_36H, True)
    assert [set(), {beyond}, {beyond}, {beyond, hard}] == broken
    feasts = dataclasses.replace(HOURS, is_statutory=lambda day: day == MONDAY)
    assert set() == checking.breaches(flexible, nights(*weeks[:9]), feasts)
    assert rules.overtime_minutes(22 * 480, 8 * 480) > 3 * 2160


def test_amounts_say_how_often_a_rule_was_met_and_how_much_is_missing():
    found = rule_library.amounts_of({"starts": 90, "changes": 480, "under": 700, "wishes": 75}, 120)

    assert {"starts": 3, "changes": 2, "under": 120, "wishes": 75} == found


def test_what_a_rule_says_in_chinese_cites_its_source_in_chinese():
    foreign = {rule: re.findall(r"[A-Za-z]{3,}", says.chinese_source) for rule, says in checking.SENTENCES.items()}

    assert {} == {rule: words for rule, words in foreign.items() if words}
    assert "《劳动法》第四十一条" == checking.sentence(Rule.DAILY_OVER_3H).chinese_source
