from datetime import date

import pytest

from services.kit.errors import Invalid
from services.scheduling.domain import calendar
from services.scheduling.domain.calendar import Calendar, DayType, WorkTimeSystem


def test_a_published_year_is_not_provisional_and_the_next_one_is():
    shipped = calendar.shipped()

    assert not shipped.day(date(2026, 10, 1)).provisional
    assert shipped.day(date(2027, 10, 1)).provisional


def test_statutory_days_follow_the_order_in_force():
    assert 11 == len(calendar.statutory_days(2024))
    assert 13 == len(calendar.statutory_days(2025))
    assert 13 == len(calendar.statutory_days(2031))


def test_the_general_rule_reproduces_the_notice_of_2025():
    provisional, shipped = Calendar({}), calendar.shipped()
    days = [date(2025, month, day) for month in range(1, 13) for day in range(1, 29)]

    assert [shipped.day_type(day) for day in days] == [provisional.day_type(day) for day in days]


def test_a_provisional_year_has_the_usual_number_of_workdays():
    assert 248 == sum(Calendar({}).month(2027, month).workdays for month in range(1, 13))


def test_position_in_the_run_counts_adjacent_days_off():
    day = calendar.shipped().day(date(2026, 2, 17))

    assert ("春节", 3, 9) == (day.holiday, day.position, day.run_length)


def test_a_run_crosses_the_new_year():
    day = calendar.shipped().day(date(2024, 1, 1))

    assert (3, 3) == (day.position, day.run_length)


def test_pay_depends_on_the_working_time_system():
    assert 2.0 == calendar.pay_multiplier(DayType.REST_ADJUSTED)
    assert 1.0 == calendar.pay_multiplier(DayType.REST, WorkTimeSystem.COMPREHENSIVE)
    assert 3.0 == calendar.pay_multiplier(DayType.STATUTORY_HOLIDAY, WorkTimeSystem.COMPREHENSIVE)
    assert 1.0 == calendar.pay_multiplier(DayType.STATUTORY_HOLIDAY, WorkTimeSystem.FLEXIBLE)
    assert 3.0 == calendar.pay_multiplier(
        DayType.STATUTORY_HOLIDAY, WorkTimeSystem.FLEXIBLE, flexible_holidays_paid=True
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"year": 2027},
        {"year": 2027, "holidays": "none"},
        {"year": 2027, "holidays": [{"name": "元旦", "from": "2027-01-03", "to": "2027-01-01"}]},
        {"year": 2027, "holidays": [{"name": "元旦", "from": "2027-13-01", "to": "2027-01-01"}]},
        {"year": 2027, "holidays": [{"name": "元旦", "from": "2020-01-01", "to": "2020-01-01"}]},
    ],
)
def test_a_notice_that_cannot_be_read_is_refused(fields):
    with pytest.raises(Invalid, match="BAD_CALENDAR"):
        calendar.read_notice(fields)


def test_an_imported_notice_replaces_the_provisional_year():
    notice = calendar.read_notice(
        {
            "year": 2027,
            "number": "国办发明电〔2026〕1号",
            "holidays": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-02", "make_up": ["2027-01-09"]}],
        }
    )
    made = Calendar({2027: notice})

    assert not made.day(date(2027, 1, 9)).provisional
    assert DayType.MAKE_UP_WORKDAY is made.day_type(date(2027, 1, 9))
