"""Whose shift a punch belongs to, what is amiss, and that minutes always add up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.scheduling.domain import attendance, attended, desk
from services.scheduling.domain.adherence import Kept, Overtime
from services.scheduling.domain.attendance import Amiss, Excuse, Kind, Presence, Rule
from services.scheduling.domain.attended import Attended, Exceptional
from services.scheduling.domain.desk import Activity, DeskState
from services.scheduling.domain.presence import Punch
from services.scheduling.domain.shifts import Pause
from services.scheduling.domain.worked import Worked

MONDAY = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)


def shift(start: float, hours: float, *pauses: Pause) -> Worked:
    """A shift that starts so many hours after Monday midnight."""
    begins = MONDAY + start * HOUR
    return Worked(
        employee="employees/a",
        work_date=begins.date().isoformat(),
        shift_type="D1",
        skill="voice",
        centre="centres/gz",
        team="teams/a1",
        start=begins,
        end=begins + hours * HOUR,
        time_zone="UTC",
        paid_minutes=0,
        pauses=pauses,
        id=f"s{start}",
    )


DAY = shift(9, 8, Pause(180, 60, paid=False))


def came(hour: float) -> Punch:
    return Punch("employees/a", MONDAY + hour * HOUR, came=True)


def went(hour: float) -> Punch:
    return Punch("employees/a", MONDAY + hour * HOUR, came=False)


@pytest.mark.parametrize(
    ("shifts", "punch", "owner"),
    [
        # Eleven hours between: four before, six after.
        ([shift(-2, 8), shift(17, 8)], went(6.5), 0),
        ([shift(-2, 8), shift(17, 8)], came(16.5), 1),
        ([shift(-2, 8), shift(17, 8)], went(11.9), 0),
        ([shift(-2, 8), shift(17, 8)], went(12.1), None),
        ([shift(-2, 8), shift(17, 8)], came(12.9), None),
        # One right after the other: coming shortly before the next is for it, going shortly after is from the last.
        ([shift(-2, 8), shift(6, 8)], came(5.9), 1),
        ([shift(-2, 8), shift(6, 8)], went(6.2), 0),
        ([shift(-2, 8), shift(6, 8)], came(2.5), 0),
        ([shift(-2, 8), shift(6, 8)], went(9.0), 1),
        # Two hours between: whoever goes then leaves the last, whoever comes then comes to the next.
        ([shift(0, 4), shift(6, 4)], went(5.9), 0),
        ([shift(0, 4), shift(6, 4)], came(4.1), 1),
    ],
)
def test_a_punch_belongs_to_the_shift_that_it_is_near(shifts, punch, owner):
    holding = [at for at, window in enumerate(attendance.windows(shifts)) if window.holds(punch)]

    assert ([owner] if owner is not None else []) == holding


@given(
    some.lists(some.tuples(some.integers(0, 40), some.integers(1, 16)), min_size=1, max_size=4),
    some.integers(-10 * 60, 80 * 60),
    some.booleans(),
)
def test_no_punch_belongs_to_two_shifts(told, minute, is_coming):
    start, own = 0.0, []
    for gap, length in told:
        own.append(shift(start + gap, length))
        start += gap + length
    punch = Punch("employees/a", MONDAY + minute * MINUTE, came=is_coming)

    assert 1 >= sum(window.holds(punch) for window in attendance.windows(own))


@pytest.mark.parametrize(
    ("punches", "missing", "minutes"),
    [
        ([came(9), went(17)], set(), 480),
        ([went(17), came(9)], set(), 480),
        ([came(9), came(9.1), went(17), went(17.1)], set(), 486),
        ([came(9)], {Kind.MISSING_OUT}, 480),
        ([went(17)], {Kind.MISSING_IN}, 480),
        ([came(9), went(12), came(13), went(17)], set(), 420),
        ([came(9), went(12), went(17)], {Kind.MISSING_IN}, 480),
        ([came(9), came(13), went(17)], {Kind.MISSING_OUT}, 480),
    ],
)
def test_presence_by_punches_in_any_order(punches, missing, minutes):
    found = attendance.by_punches(punches, DAY)

    assert (missing, minutes) == (found.missing, attendance.minutes_of(found.periods))


def judged(*periods: tuple[float, float], excuses: list[Excuse] | None = None, rule: Rule | None = None):
    there = tuple((MONDAY + start * HOUR, MONDAY + end * HOUR) for start, end in periods)
    return attendance.judge(DAY, Presence(there), excuses or [], rule or Rule("centres/gz"), None)


def test_the_grace_forgives_all_or_nothing():
    five, six = (judged((9 + late / 60, 17)).amiss for late in (5, 6))

    assert ((), (Amiss(Kind.LATE, 6),)) == (five, six)


def test_the_unpaid_break_is_nobodys_fault():
    assert (Amiss(Kind.LATE, 180),) == judged((12.5, 17)).amiss
    assert (Amiss(Kind.GAP, 30),) == judged((9, 12), (13.5, 17)).amiss


def test_an_excuse_takes_its_span_and_no_more():
    morning = Excuse(MONDAY + 9 * HOUR, MONDAY + 11 * HOUR, "LEAVE", "leaveRequests/r1")

    assert (Amiss(Kind.LATE, 120, morning),) == judged((11, 17), excuses=[morning]).amiss
    assert (Amiss(Kind.LATE, 30),) == judged((11.5, 17), excuses=[morning]).amiss
    assert (300, 120) == (
        judged((11, 17), excuses=[morning]).scheduled,
        judged((11, 17), excuses=[morning]).leave,
    )


@given(some.lists(some.tuples(some.integers(7 * 60, 19 * 60), some.integers(0, 300)), max_size=4), some.integers(0, 30))
def test_minutes_always_add_up(told, grace):
    punches = [p for start, length in told for p in (came(start / 60), went((start + length) / 60))]
    rule = Rule("centres/gz", late_grace=grace, early_grace=grace)
    presence = attendance.by_punches(punches, DAY) if punches else Presence()
    found = attendance.judge(DAY, presence, [], rule, None)
    plain = attended_plain(found.scheduled)
    exceptions = [attended.found(plain, each) for each in found.amiss]
    for excused in (False, True):
        standing = [replace(each, state=attended.EXCUSED) if excused else each for each in exceptions]
        day = attended.settle(plain, found.amiss, standing)

        assert 420 == day.scheduled == day.worked + day.late + day.early + day.absent + day.excused
        assert 0 <= day.worked


def attended_plain(scheduled: int) -> Attended:
    return Attended(
        "s1", "employees/a", "teams/a1", "centres/gz", "2026-11-23", scheduled, scheduled, 0, 0, 0, 0, 0, 0,
        Overtime(), 0, None, None, Kept(), (), 1,
    )  # fmt: skip


def test_spans_of_a_desk_do_not_depend_on_the_order_of_reports():
    told = [
        DeskState("employees/a", MONDAY + hour * HOUR, state)
        for hour, state in ((9, "ready"), (12, "Meal"), (13, "READY"), (16, "WHATEVER"), (17, "LOGOUT"))
    ]

    found = desk.spans(reversed(told), desk.USUAL, open_until=MONDAY + 17 * HOUR)

    assert found == desk.spans(told, desk.USUAL, open_until=MONDAY + 17 * HOUR)
    assert [Activity.PHONE, Activity.BREAK, Activity.PHONE, Activity.OTHER] == [each.activity for each in found]


def exceptional(**more) -> Exceptional:
    return Exceptional("s1-late", "s1", "employees/a", "teams/a1", "centres/gz", "2026-11-23", Kind.LATE, 20, **more)


def test_what_is_found_again_changes_nothing():
    (first,), _ = attended.reconcile({}, [exceptional()], cleared_by="LATE_RECORD")

    changed, standing = attended.reconcile({first.id: first}, [exceptional()], cleared_by="LATE_RECORD")

    assert ([], [first]) == (changed, standing)
    assert (1, attended.OPEN) == (first.version, first.state)


@pytest.mark.parametrize(("minutes", "state"), [(10, attended.EXCUSED), (20, attended.EXCUSED), (21, attended.OPEN)])
def test_a_persons_word_holds_until_more_is_amiss(minutes, state):
    said = exceptional(state=attended.EXCUSED, reason="TRANSPORT", resolver="employees/lead", version=2)

    _, (now,) = attended.reconcile({said.id: said}, [replace(exceptional(), minutes=minutes)], cleared_by="LATE_RECORD")

    assert state == now.state
