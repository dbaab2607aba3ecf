"""When leave may be asked for, by when it is decided, and what may not be taken away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.kit import errors
from services.leave.domain import changing, charging, request, timeliness
from tests.unit.leave import examples
from tests.unit.leave.examples import AGENT, END, LEAD, NOON, START

HOUR = timedelta(hours=1)


def span(ahead, lasts=8 * HOUR):
    return charging.Interval(NOON + ahead, NOON + ahead + lasts)


def test_leave_by_choice_may_begin_a_few_minutes_ago_and_protected_leave_weeks_ago():
    annual, sick = examples.kind(), examples.kind("SICK")

    timeliness.need_timely(annual, span(-timeliness.GRACE), NOON)
    timeliness.need_timely(sick, span(-timeliness.LOOK_BACK), NOON)
    for kind, start in ((annual, timeliness.GRACE), (sick, timeliness.LOOK_BACK)):
        with pytest.raises(errors.Invalid, match="IN_THE_PAST"):
            timeliness.need_timely(kind, span(-start - timedelta(minutes=1)), NOON)


def test_one_request_has_a_longest_span():
    timeliness.need_timely(examples.kind(), span(HOUR, timeliness.LONGEST), NOON)
    with pytest.raises(errors.Invalid, match="SPAN_TOO_LONG"):
        timeliness.need_timely(examples.kind(), span(HOUR, timeliness.LONGEST + HOUR), NOON)


@pytest.mark.parametrize("ahead,within", [(96 * HOUR, 24 * HOUR), (10 * HOUR, 5 * HOUR), (-HOUR, HOUR / 2)])
def test_somebody_decides_within_a_day_and_sooner_when_it_starts_sooner(ahead, within):
    assert NOON + within == timeliness.decide_by(NOON + ahead, NOON)


@pytest.mark.parametrize("hours,urgency", [(3, 1), (4, 2), (23, 2), (24, 3), (71, 3), (72, 4)])
def test_what_starts_sooner_is_more_urgent(hours, urgency):
    assert urgency == timeliness.urgency(NOON + hours * HOUR, NOON)


def test_what_the_law_gives_is_not_taken_away():
    timeliness.need_no_right(examples.kind(), "x", "x")
    with pytest.raises(errors.WrongState, match="STATUTORY"):
        timeliness.need_no_right(examples.kind("SICK"), "x", "x")


def test_an_instant_at_either_end_is_outside_a_leave():
    timeliness.need_inside(START, END, START + HOUR)
    for moment in (START, END):
        with pytest.raises(errors.Invalid, match="OUTSIDE_SPAN"):
            timeliness.need_inside(START, END, moment)


def test_what_nobody_decided_is_amended_and_asked_anew():
    pending = examples.asked(request.State.PENDING_L2, first_approver="l1")
    shorter = examples.segment(480, end=START + 9 * HOUR)

    moved = changing.amend(pending, examples.deed(AGENT), shorter)

    assert (request.State.SUBMITTED, shorter, "") == (
        moved.request.state, moved.request.segment, moved.request.first_approver,
    )  # fmt: skip
    assert (pending.segment,) == moved.request.superseded
    with pytest.raises(errors.WrongState, match="NOT_CHANGEABLE"):
        changing.amend(examples.asked(request.State.APPROVED), examples.deed(AGENT), shorter)
    with pytest.raises(errors.Forbidden, match="NOT_YOUR_REQUEST"):
        changing.amend(pending, examples.deed(LEAD), shorter)
