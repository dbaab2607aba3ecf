"""The team calendar, and leave that crosses a transfer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.kit import errors
from services.leave.domain import calendar_view, charging, membership
from services.leave.domain.request import Segment, State
from tests.unit.leave.examples import END, START, asked, charges, segment

FIRST, LAST = date(2026, 11, 9), date(2026, 11, 11)


def test_the_calendar_shows_who_is_off_and_who_asked_and_what_is_left_of_the_cap():
    off = asked(State.APPROVED)
    pending = asked(State.PENDING_L1, request="r2", employee="a2", segment=segment(0, 480))
    waiting = asked(State.WAITING, request="r3", employee="a3")

    days = calendar_view.team_calendar([pending, waiting, off], FIRST, LAST, cap=1)

    assert [(0, 1), (1, 0), (2, 0)] == [(day.counted, day.left) for day in days]
    assert [("a7", True), ("a2", False)] == [(one.employee, one.certain) for one in days[2].off]
    assert [None] == [day.left for day in calendar_view.team_calendar([], FIRST, FIRST)]


def test_two_leaves_of_one_person_on_a_day_take_one_place():
    day = date(2026, 11, 10)
    halves = Segment(START, END, (charging.DayCharge(day, 120, "a"), charging.DayCharge(day, 60, "b")))
    morning = asked(State.APPROVED, segment=halves)
    evening = asked(State.APPROVED, request="r2", segment=segment(60))

    (one,) = calendar_view.team_calendar([morning, evening], day, day, cap=3)

    assert (1, 2, [180, 60]) == (one.counted, one.left, [off.minutes for off in one.off])


def test_counting_who_is_off_leaves_the_asker_out():
    requests = [
        asked(State.APPROVED),
        asked(State.PENDING_L2, employee="a2", segment=segment(480)),
        asked(State.REJECTED, employee="a3"),
    ]

    assert {date(2026, 11, 10): 1} == calendar_view.off_counts(requests, but="a7")
    assert 2 == calendar_view.off_counts(requests)[date(2026, 11, 10)]


HOME = membership.Membership("t1", "Asia/Shanghai", date(2020, 1, 1), date(2026, 11, 10))
NEXT = membership.Membership("t2", "Asia/Shanghai", date(2026, 11, 11))


def test_a_leave_that_crosses_a_transfer_falls_under_both_teams():
    parts = membership.split(reversed(charges(480, 480, 480)), [NEXT, HOME])

    assert [("t1", 480), ("t2", 960)] == [(part.team, charging.total(part.charges)) for part in parts]


def test_days_outside_any_employment_are_refused():
    with pytest.raises(errors.Invalid) as refused:
        membership.split(charges(0, 480), [HOME, replace(NEXT, first=date(2027, 1, 1))])

    assert "NO_TEAM" == refused.value.reason
