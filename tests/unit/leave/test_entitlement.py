"""Annual leave by the law's arithmetic; the vectors hold the figures, these tests the edges."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.leave.domain import entitlement, types, year_end
from services.leave.domain.entitlement import Disqualified, FirstYear, Grant, Service, TierCrossing

RULE = types.CarryOver(share_permille=500, limit_minutes=960, expiry_months=3, needs_consent=True)


@pytest.mark.parametrize("months,days", [(11, 0), (12, 5), (119, 5), (120, 10), (239, 10), (240, 15), (600, 15)])
def test_tiers_begin_on_the_month_they_are_complete(months, days):
    assert days == entitlement.full_year_days(months, continuous_12_months=True)


def test_without_twelve_months_in_a_row_there_is_none():
    assert 0 == entitlement.full_year_days(120, continuous_12_months=False)


def test_joining_on_the_first_of_a_leap_year_gives_no_more_than_a_year():
    assert 5 == entitlement.joiner_days(date(2028, 1, 1), 5).days
    assert Fraction(366, 73) == entitlement.joiner_days(date(2028, 1, 1), 5).exact


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.sampled_from([5, 10, 15]))
def test_joining_a_day_earlier_never_gives_less(joined, full):
    later = min(date.fromordinal(joined.toordinal() + 1), date(joined.year, 12, 31))

    assert entitlement.joiner_days(joined, full).days >= entitlement.joiner_days(later, full).days


def test_who_joined_this_year_and_leaves_earned_only_since_joining():
    part = entitlement.leaver_days(date(2026, 9, 30), 10, 0, joined=date(2026, 7, 1))

    assert (92, 2) == (part.calendar_days, part.days)
    assert 7 == entitlement.leaver_days(date(2026, 9, 30), 10, 0, joined=date(2020, 7, 1)).days


def test_half_a_day_taken_can_cost_a_whole_day_and_too_much_is_not_clawed_back():
    assert 1 == entitlement.leaver_days(date(2026, 3, 20), 10, Fraction(1, 2)).days
    assert 0 == entitlement.leaver_days(date(2026, 3, 20), 10, 9).days


def test_a_whole_year_in_one_tier_is_one_grant():
    assert (Grant(date(2026, 1, 1), 10),) == entitlement.year_grants(2026, Service(date(2012, 5, 1), date(2020, 1, 1)))


def test_before_the_first_twelve_months_and_before_joining_there_is_nothing():
    assert () == entitlement.year_grants(2026, Service(date(2026, 3, 1), date(2026, 3, 1)))
    assert () == entitlement.year_grants(2026, Service(date(2010, 3, 1), date(2027, 3, 1)))


def test_the_first_twelve_months_give_the_rest_of_the_year_or_all_of_it_by_policy():
    service = Service(date(2025, 7, 1), date(2025, 7, 1))

    assert (Grant(date(2026, 7, 1), 2),) == entitlement.year_grants(2026, service)
    assert (Grant(date(2026, 7, 1), 5),) == entitlement.year_grants(2026, service, first_year=FirstYear.FULL_GRANT)


def test_ten_years_inside_the_year_give_the_higher_tier_or_a_share_of_it_by_policy():
    service = Service(date(2016, 7, 1), date(2020, 1, 1))
    by_days = entitlement.year_grants(2026, service, crossing=TierCrossing.SEGMENT_BY_DAYS)

    assert (Grant(date(2026, 1, 1), 5), Grant(date(2026, 7, 1), 5)) == entitlement.year_grants(2026, service)
    assert (Grant(date(2026, 1, 1), 5), Grant(date(2026, 7, 1), 2)) == by_days


@given(
    st.dates(date(1990, 1, 1), date(2030, 12, 31)),
    st.integers(0, 9000),
    st.integers(2020, 2035),
    st.sampled_from(TierCrossing),
    st.sampled_from(FirstYear),
)
def test_a_year_never_grants_more_than_the_tier_at_its_end(first_work_day, gap, year, crossing, first_year):
    joined = date.fromordinal(first_work_day.toordinal() + gap)
    grants = entitlement.year_grants(year, Service(first_work_day, joined), crossing=crossing, first_year=first_year)
    tiers = [(12 * 20, 15), (12 * 10, 10), (12, 5)]
    most = next((d for m, d in tiers if entitlement.months_after(first_work_day, m) <= date(year, 12, 31)), 0)

    assert sum(grant.days for grant in grants) <= most
    assert all(grant.days > 0 and grant.on.year == year and grant.on >= joined for grant in grants)


def test_what_ends_the_right_to_a_years_leave():
    assert Disqualified.SCHOOL_HOLIDAYS is entitlement.disqualification(
        5, sick_days=0, paid_personal_days=0, school_holiday_days=6
    )
    assert Disqualified.PAID_PERSONAL_LEAVE is entitlement.disqualification(5, sick_days=0, paid_personal_days=20)
    assert Disqualified.LONG_SICKNESS is entitlement.disqualification(10, sick_days=90, paid_personal_days=19)
    assert entitlement.disqualification(10, sick_days=89, paid_personal_days=19) is None
    assert entitlement.disqualification(0, sick_days=300, paid_personal_days=0) is None


def test_the_average_wage_is_of_the_last_twelve_months_or_of_those_there_are():
    assert 200 == entitlement.average_monthly_wage_fen([999_999] + [200] * 12)
    assert Fraction(150) == entitlement.average_monthly_wage_fen([100, 200])
    assert entitlement.average_monthly_wage_fen([]) is None


def test_half_a_fen_is_rounded_up():
    assert 1 == entitlement.unused_leave_pay_fen(Fraction(2175, 200), 1, 1)
    assert 0 == entitlement.unused_leave_pay_fen(Fraction(2174, 200), 1, 1)


@pytest.mark.parametrize("here,months", [(0, 6), (5, 9), (10, 12), (15, 18), (20, 24)])
def test_the_medical_period_of_old_hands_grows_with_service_here(here, months):
    assert months == entitlement.medical_period(10, here).months


def test_the_medical_period_of_newcomers_has_two_steps():
    assert (3, 6) == (entitlement.medical_period(9, 4).months, entitlement.medical_period(9, 5).months)


def test_maternity_leave_grows_with_infants_difficulty_and_province():
    span = entitlement.maternity_span(date(2026, 8, 3), extra_days=60, infants=2, difficult_birth=True)

    assert entitlement.Span(188, date(2027, 2, 6)) == span
    assert 98 == entitlement.maternity_span(date(2026, 8, 3)).calendar_days


def test_leave_after_a_miscarriage_is_15_or_42_days():
    assert date(2026, 3, 15) == entitlement.miscarriage_span(date(2026, 3, 1), 3).last_day
    assert date(2026, 4, 11) == entitlement.miscarriage_span(date(2026, 3, 1), 4).last_day


def test_a_month_that_lacks_the_day_ends_earlier():
    assert date(2028, 2, 29) == entitlement.months_after(date(2027, 11, 30), 3)
    assert date(2026, 2, 28) == entitlement.months_after(date(2016, 2, 29), 120)
    assert date(2026, 12, 31) == entitlement.months_after(date(2026, 1, 31), 11)


def test_a_year_ends_with_what_is_carried_paid_and_forfeited():
    close = year_end.close_year

    law = close(2026, 2400, RULE, statutory=True, consents=True, declined=False)
    assert year_end.YearEnd(960, 1440, 0, date(2027, 3, 31)) == law
    without = close(2026, 2400, RULE, statutory=True, consents=False, declined=False)
    assert year_end.YearEnd(0, 2400, 0, None) == without
    declined = close(2026, 2400, None, statutory=True, consents=True, declined=True)
    assert year_end.YearEnd(0, 0, 2400, None) == declined
    free = types.CarryOver(share_permille=500, limit_minutes=None, expiry_months=12, needs_consent=False)
    extra = close(2026, 2400, free, statutory=False, consents=False, declined=False)
    assert year_end.YearEnd(1200, 0, 1200, date(2027, 12, 31)) == extra


@given(st.integers(0, 10_000), st.booleans(), st.booleans(), st.booleans())
def test_no_minute_is_lost_when_a_year_ends(left, statutory, consents, declined):
    end = year_end.close_year(2026, left, RULE, statutory=statutory, consents=consents, declined=declined)

    assert left == end.carried_minutes + end.paid_out_minutes + end.forfeited_minutes


def test_a_leaver_is_paid_whole_earned_days_and_no_more_than_there_is():
    assert year_end.YearEnd(0, 1440, 1440, None) == year_end.close_employment(date(2026, 9, 30), 10, 1920, 2880, 480)
    assert year_end.YearEnd(0, 480, 0, None) == year_end.close_employment(date(2026, 9, 30), 10, 0, 480, 480)
