from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit.errors import Invalid
from services.scheduling.domain import shifts
from services.scheduling.domain.shifts import Pause, ShiftType

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
NIGHT = ShiftType("N", 22 * 60, 9 * 60, (Pause(240, 60, False),))

zones = st.sampled_from([SHANGHAI, BERLIN, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")])
dates = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@st.composite
def shift_types(draw):
    duration = draw(st.integers(180, 1440))
    start, length = draw(st.integers(0, duration - 30)), draw(st.integers(1, 30))
    return ShiftType("X", draw(st.integers(0, 1439)), duration, (Pause(start, length, draw(st.booleans())),))


def test_an_overnight_shift_belongs_to_the_date_on_which_it_starts():
    shift = shifts.plan(NIGHT, date(2026, 11, 10), SHANGHAI)

    assert datetime(2026, 11, 10, 14, tzinfo=UTC) == shift.start
    assert datetime(2026, 11, 10, 23, tzinfo=UTC) == shift.end
    assert 480 == shift.paid_minutes


def test_a_calendar_day_cuts_two_night_shifts_and_charges_each_to_its_own_date():
    two = [shifts.plan(NIGHT, date(2026, 11, day), SHANGHAI) for day in (10, 11)]
    midnight = datetime(2026, 11, 11, tzinfo=SHANGHAI)

    assert {date(2026, 11, 10): 360, date(2026, 11, 11): 120} == shifts.rostered_minutes(
        two, midnight, midnight + timedelta(days=1)
    )


def test_the_night_on_which_clocks_go_back_is_an_hour_longer():
    assert 540 == shifts.plan(NIGHT, date(2026, 10, 24), BERLIN).paid_minutes
    assert 420 == shifts.plan(NIGHT, date(2026, 3, 28), BERLIN).paid_minutes


@given(shift_types(), dates, zones, st.sampled_from([5, 15, 30, 60]))
def test_slots_hold_exactly_the_minutes_on_the_phones(shift_type, day, zone, slot_minutes):
    shift = shifts.plan(shift_type, day, zone)
    start = datetime.combine(day, time(), zone).astimezone(UTC)
    by_slot = shifts.minutes_by_slot(shift.phone_periods(), start, slot_minutes, 60 * 60 // slot_minutes)
    on_phones = sum((end - begin) // timedelta(minutes=1) for begin, end in shift.phone_periods())

    assert on_phones == by_slot.sum()
    assert by_slot.max(initial=0) <= slot_minutes


@given(shift_types(), dates, zones, st.integers(0, 2880))
def test_minutes_of_two_halves_add_up_to_the_whole(shift_type, day, zone, minutes):
    shift = shifts.plan(shift_type, day, zone)
    start = shift.start - timedelta(hours=1)
    middle, end = start + timedelta(minutes=minutes), start + timedelta(days=4)
    halves = (shifts.rostered_minutes([shift], *each) for each in ((start, middle), (middle, end)))

    assert shift.paid_minutes == sum(sum(half.values()) for half in halves)


@given(shift_types(), dates, zones, st.integers(0, 1440), st.integers(1, 600))
def test_cutting_an_absence_out_leaves_what_lies_outside_it(shift_type, day, zone, offset, length):
    periods = shifts.plan(shift_type, day, zone).phone_periods()
    away = periods[0][0] + timedelta(minutes=offset), periods[0][0] + timedelta(minutes=offset + length)
    left = shifts.without(periods, [away, away])

    def total(spans):
        return sum((end - begin for begin, end in spans), timedelta())

    assert total(periods) == total(left) + total(shifts.clipped(periods, *away))


def test_a_shift_touches_the_night_before_dawn_and_after_ten():
    assert NIGHT.touches_night(time(22), time(6))
    assert ShiftType("E", 330, 480).touches_night(time(22), time(6))
    assert not ShiftType("D", 360, 960).touches_night(time(22), time(6))


@pytest.mark.parametrize(
    "pauses", [(Pause(500, 60, True),), (Pause(10, 30, True), Pause(30, 30, False)), (Pause(0, 0, True),)]
)
def test_breaks_outside_the_shift_or_over_one_another_are_refused(pauses):
    with pytest.raises(Invalid, match="BAD_SHIFT"):
        ShiftType("X", 540, 540, pauses)
