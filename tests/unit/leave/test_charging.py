"""Leave costs what was rostered, whatever midnight, clock changes and holidays do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit import errors
from services.leave.domain import charging, types
from services.leave.domain.charging import DayClass, Interval, Shift
from tests.unit.leave import examples
from tests.unit.leave.examples import hours

ZONES = [ZoneInfo(name) for name in ("Asia/Shanghai", "Europe/Berlin", "America/New_York")]


def wall(day, hour, minute=0):
    """What a clock on the wall of a site shows: no zone."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC).replace(tzinfo=None)


def wall_shift(zone, day, start_hour, length_hours, *, pause_after=4):
    start = charging.instant(wall(day, start_hour), zone)
    pause = Interval(start + timedelta(hours=pause_after), start + timedelta(hours=pause_after + 1))
    return Shift(f"s{day}", day, Interval(start, start + timedelta(hours=length_hours)), (pause,))


def test_the_rest_of_a_shift_keeps_its_own_state():
    """Half a day of leave must not make the other half absent (frappe/hrms#14 and six more)."""
    shift = Shift("s", date(2026, 11, 10), hours(1, 10), (hours(5, 6),))

    (one,) = charging.charge_roster([shift], hours(1, 5)).shifts

    assert (240, 480) == (one.minutes, one.paid_minutes)
    assert ((hours(1, 5),), (hours(6, 10),)) == (one.away, one.worked)


def test_what_misses_the_unit_is_moved_to_the_nearest_spans_that_meet_it():
    """Half of eight paid hours with lunch after the fourth begins with the shift, or ends with it."""
    shift = Shift("s", date(2026, 11, 10), hours(1, 10), (hours(5, 6),))
    annual = examples.kind(unit=types.Unit.HALF_DAY)

    assert hours(1, 5) == charging.in_unit([shift], hours(1, 4), annual)[0]
    assert hours(6, 10) == charging.in_unit([shift], hours(7, 10), annual)[0]
    assert hours(1, 10) in charging.in_unit([shift], hours(2, 10), annual)
    assert () == charging.in_unit([shift], hours(11, 12), annual)


def test_unrostered_time_costs_nothing_and_lists_no_shift():
    shift = Shift("s", date(2026, 11, 10), hours(1, 10), (hours(5, 6),))

    assert charging.RosterCharge(0, ()) == charging.charge_roster([shift], hours(10, 20))
    assert 0 == charging.charge_roster([shift], hours(5, 6)).minutes


def test_charges_by_day_carry_the_shift():
    shift = Shift("s", date(2026, 11, 10), hours(1, 10))

    days = charging.charge_roster([shift], hours(1, 2)).days

    assert (charging.DayCharge(date(2026, 11, 10), 60, "s"),) == days


@pytest.mark.parametrize(
    "zone,day,minutes",
    [
        ("Asia/Shanghai", date(2026, 3, 28), 480),
        ("Europe/Berlin", date(2026, 3, 28), 420),
        ("Europe/Berlin", date(2026, 10, 24), 540),
        ("America/New_York", date(2026, 3, 7), 420),
        ("America/New_York", date(2026, 10, 31), 540),
    ],
)
def test_a_night_shift_over_a_clock_change_costs_the_minutes_that_pass(zone, day, minutes):
    place = ZoneInfo(zone)
    start = charging.instant(wall(day, 22), place)
    end = charging.instant(wall(day + timedelta(days=1), 6), place)
    shift = Shift("s", day, Interval(start, end))

    charged = charging.charge_roster([shift], charging.whole_days(day, day + timedelta(days=1), place))

    assert (minutes, day) == (charged.minutes, charged.shifts[0].work_date)


@given(
    st.sampled_from(ZONES),
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
    st.integers(0, 23),
    st.integers(6, 12),
    st.integers(1, 9),
)
def test_cutting_a_leave_at_any_midnight_loses_and_doubles_nothing(zone, first, start_hour, length, days):
    """Leap days, clock changes and overnight shifts included."""
    shifts = [wall_shift(zone, first + timedelta(days=number), start_hour, length) for number in range(days)]
    whole = charging.whole_days(first, first + timedelta(days=days), zone)
    daily = [
        charging.whole_days(first + timedelta(days=number), first + timedelta(days=number), zone)
        for number in range(days + 1)
    ]

    everything = charging.charge_roster(shifts, whole)
    in_parts = sum(charging.charge_roster(shifts, day).minutes for day in daily)

    assert days * (length - 1) * 60 == everything.minutes == in_parts
    assert [shift.work_date for shift in shifts] == [one.work_date for one in everything.shifts]


@given(
    st.builds(
        wall_shift,
        st.sampled_from(ZONES),
        st.dates(date(2024, 1, 1), date(2032, 12, 31)),
        st.integers(0, 23),
        st.integers(6, 12),
    ),
    st.integers(-600, 1200),
    st.integers(1, 900),
)
def test_what_is_away_and_what_is_worked_make_up_the_paid_shift(shift, offset, minutes):
    start = shift.span.start + timedelta(minutes=offset)
    leave = Interval(start, start + timedelta(minutes=minutes))

    charged = charging.charge_roster([shift], leave)
    by_minute = sum(
        leave.start <= moment < leave.end
        and shift.span.start <= moment < shift.span.end
        and not shift.unpaid_breaks[0].start <= moment < shift.unpaid_breaks[0].end
        for moment in (start + timedelta(minutes=number) for number in range(minutes))
    )

    assert by_minute == charged.minutes
    for one in charged.shifts:
        assert one.paid_minutes == sum(part.minutes for part in one.away + one.worked)


def test_a_wall_time_that_a_clock_change_skips_or_repeats_is_still_one_instant():
    berlin = ZoneInfo("Europe/Berlin")

    assert datetime(2026, 3, 29, 1, 30, tzinfo=UTC) == charging.instant(wall(date(2026, 3, 29), 2, 30), berlin)
    assert datetime(2026, 10, 25, 0, 30, tzinfo=UTC) == charging.instant(wall(date(2026, 10, 25), 2, 30), berlin)


def test_an_interval_given_in_a_sites_zone_lasts_as_long_as_time_really_passes():
    berlin = ZoneInfo("Europe/Berlin")
    evening = datetime(2026, 3, 28, 22, tzinfo=berlin)

    assert 7 * 60 == charging.interval(evening, datetime(2026, 3, 29, 6, tzinfo=berlin)).minutes


def test_a_day_of_a_clock_change_has_23_or_25_hours():
    berlin = ZoneInfo("Europe/Berlin")

    assert 23 * 60 == charging.whole_days(date(2026, 3, 29), date(2026, 3, 29), berlin).minutes
    assert 25 * 60 == charging.whole_days(date(2026, 10, 25), date(2026, 10, 25), berlin).minutes


@pytest.mark.parametrize(
    "start,end,reason",
    [
        (datetime(2026, 11, 10), datetime(2026, 11, 11, tzinfo=UTC), "ZONE_MISSING"),  # noqa: DTZ001 -- the point
        (datetime(2026, 11, 10, tzinfo=UTC), datetime(2026, 11, 10, tzinfo=UTC), "INTERVAL_EMPTY"),
        (
            datetime(2026, 11, 10, tzinfo=UTC),
            datetime(2026, 11, 10, 8, 0, 1, tzinfo=UTC),
            "INTERVAL_NOT_WHOLE_MINUTES",
        ),
    ],
)
def test_an_impossible_interval_says_why(start, end, reason):
    with pytest.raises(errors.Invalid) as refused:
        charging.interval(start, end)

    assert reason == refused.value.reason


def test_make_up_workdays_are_charged_and_holidays_are_not():
    office = examples.kind(basis=types.Basis.OFFICE_WORKDAYS)
    classes = {
        date(2026, 10, 9): DayClass.REST_ADJUSTED,
        date(2026, 10, 10): DayClass.MAKE_UP_WORKDAY,
        date(2026, 10, 12): DayClass.STATUTORY_HOLIDAY,
    }

    charges = charging.charge_calendar(date(2026, 10, 8), date(2026, 10, 13), office, classes)

    assert [date(2026, 10, 8), date(2026, 10, 10), date(2026, 10, 13)] == [one.work_date for one in charges]


def test_parts_of_the_first_and_last_day_cut_the_charge_and_a_day_cut_to_nothing_is_left_out():
    office = examples.kind(basis=types.Basis.OFFICE_WORKDAYS)
    monday, tuesday = date(2026, 11, 9), date(2026, 11, 10)

    two = charging.charge_calendar(monday, tuesday, office, {}, first_day_minutes=240, last_day_minutes=120)
    none = charging.charge_calendar(monday, monday, office, {}, first_day_minutes=240, last_day_minutes=240)

    assert [240, 120] == [one.minutes for one in two]
    assert () == none


def test_calendar_day_leave_charges_every_day():
    maternity = examples.kind("MATERNITY")

    assert 7 * 480 == charging.total(charging.charge_calendar(date(2026, 10, 1), date(2026, 10, 7), maternity, {}))


@pytest.mark.parametrize(
    "unit,until,fits",
    [
        (types.Unit.MINUTE, 2.5, True),
        (types.Unit.HOUR, 3, True),
        (types.Unit.HOUR, 2.5, False),
        (types.Unit.HOUR, 8.5, True),
        (types.Unit.HALF_DAY, 4.75, True),
        (types.Unit.HALF_DAY, 4, False),
        (types.Unit.DAY, 8.5, True),
        (types.Unit.DAY, 4.75, False),
    ],
)
def test_a_leave_keeps_to_the_unit_of_its_type(unit, until, fits):
    """The shift is 01:00 to 08:30 without a break, 450 minutes, so half of it is 225."""
    shift = Shift("s", date(2026, 11, 10), hours(1, 8.5))

    charged = charging.charge_roster([shift], hours(1, until))

    assert fits is charging.fits_unit(charged, examples.kind(unit=unit))
