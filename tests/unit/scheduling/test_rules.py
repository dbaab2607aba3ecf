from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.scheduling.domain import overtime, rules
from services.scheduling.domain.rules import Finding, Rule, Spell, Swapper, WorkingTime

DAY = date(2026, 11, 2)


def test_the_thirteenth_three_hour_day_breaks_the_month():
    days = [(DAY + timedelta(days=offset), 180) for offset in range(13)]
    hard = [each for each in rules.overtime_findings("p", days, WorkingTime()) if each.hard]

    assert [Finding(Rule.MONTHLY_OVER_36H, "p", DAY + timedelta(days=12))] == hard


def test_a_new_month_starts_at_nothing():
    days = [(date(2026, 11, day), 180) for day in range(19, 31)] + [(date(2026, 12, 1), 60)]

    assert not [each for each in rules.overtime_findings("p", days, WorkingTime()) if each.hard]


def test_whoever_nurses_an_infant_works_no_overtime_at_all():
    found = rules.overtime_findings("p", [(DAY, 30)], WorkingTime(), banned=True)

    assert (Finding(Rule.OVERTIME_BANNED, "p", DAY),) == found


def spell(day, start, hours, *skills):
    begin = datetime.fromisoformat(f"2026-11-{day:02d}T{start:02d}:00")
    return Spell(begin, begin + timedelta(hours=hours), frozenset(skills))


def test_a_swap_checks_rest_skill_night_ban_and_overlap_of_both():
    one = Swapper("a", spell(12, 22, 9, "voice"), frozenset({"voice"}), others=(spell(11, 14, 9),))
    other = Swapper("b", spell(12, 9, 9, "chat"), frozenset({"voice"}), "nursing", (spell(13, 5, 8),))
    found = [(each.rule, each.person) for each in rules.swap_findings(one, other, WorkingTime())]

    assert [
        (Rule.MIN_REST, "a"),
        (Rule.NIGHT_WORK_BANNED, "b"),
        (Rule.SKILL_MISSING, "a"),
        (Rule.SHIFT_OVERLAP, "b"),
    ] == found


def test_taking_a_seventh_day_in_a_row_is_found():
    taker = Swapper("a", spell(20, 9, 8), frozenset(), others=tuple(spell(day, 9, 8) for day in range(2, 8)))
    found = rules.taking_findings(taker, spell(8, 9, 8), WorkingTime())

    assert [Rule.MAX_CONSECUTIVE_DAYS] == [each.rule for each in found]


@given(st.lists(st.integers(0, 60), max_size=40))
def test_the_longest_run_is_never_longer_than_the_dates_and_ends_with_gaps(offsets):
    dates = {DAY + timedelta(days=offset) for offset in offsets}
    longest = rules.longest_run(dates)

    assert longest <= len(dates)
    assert not any(all(day + timedelta(days=ahead) in dates for ahead in range(longest + 1)) for day in dates)


@given(st.integers(100_000, 5_000_000), st.integers(0, 2160), st.integers(0, 2160), st.integers(0, 2160))
def test_rounded_lines_stay_within_two_fen_of_the_total(base, weekday, rest, holiday):
    paid = overtime.pay(base, weekday_minutes=weekday, rest_day_minutes=rest, holiday_minutes=holiday)

    assert abs(paid.total_fen - paid.sum_of_lines_fen) <= 2


def test_halves_round_away_from_zero():
    assert [3, -3, 2] == [overtime.half_up(overtime.Fraction(each, 2)) for each in (5, -5, 4)]
