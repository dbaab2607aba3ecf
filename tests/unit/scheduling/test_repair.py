"""Repairing the next hours: what a moved break, a loan or an offer closes, and what may not be done."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from services.scheduling.domain import repair, worked
from services.scheduling.domain.repair import Slack
from services.scheduling.domain.shifts import Pause
from services.scheduling.domain.worked import Worked

NINE = dt.datetime(2026, 11, 24, 1, tzinfo=dt.UTC)
EARLY = NINE - dt.timedelta(hours=2)


def hour(number: float) -> dt.datetime:
    return NINE + dt.timedelta(hours=number)


def shift(person: str, *pauses: tuple[int, int], hours: int = 8, skill: str = "voice") -> Worked:
    return Worked(
        employee=person,
        work_date="2026-11-24",
        shift_type="D1",
        skill=skill,
        centre="centres/c",
        team="teams/t",
        start=NINE,
        end=hour(hours),
        time_zone="Asia/Shanghai",
        paid_minutes=hours * 60,
        pauses=tuple(Pause(offset, minutes, paid=True) for offset, minutes in pauses),
    )


def slack(*heads: float, present: int = 1000, known: bool = True) -> Slack:
    """Heads to spare by half hour from nine on."""
    milli = np.array([round(1000 * each) for each in heads], dtype=np.int64)
    return Slack(worked.cell_of(NINE), 2, milli, np.full(len(milli), known), np.full(len(milli), present))


def test_a_break_moves_to_where_heads_are_to_spare() -> None:
    before = slack(0, 0, 0, 0, 1, 0, -1, 1, 0)
    (move,), after = repair.move_breaks(before, [shift("a", (180, 30), hours=8)], EARLY, {})

    assert (0, 210, 30.0) == (move.place, move.offset, move.gain)
    assert (30.0, 0.0) == (before.shortage, after.shortage)
    assert [0, 0, 0, 0, 1000, 0, 0, 0, 0] == after.milli.tolist()


def test_two_breaks_do_not_move_into_the_same_gap() -> None:
    people = [shift("a", (180, 30)), shift("b", (180, 30))]
    moves, after = repair.move_breaks(slack(0, 0, 0, 0, 0, 1, -2, 1, 0), people, EARLY, {})

    assert {150, 210} == {move.offset for move in moves}
    assert 0.0 == after.shortage


@pytest.mark.parametrize(
    ("pauses", "offset"),
    [
        (((180, 30),), 15),  # too near the start
        (((180, 30),), 435),  # too near the end
        (((60, 30), (180, 30)), 105),  # too near the break before
        (((60, 30), (360, 30)), 420),  # more than five hours without a break
    ],
)
def test_a_break_may_not_be_everywhere(pauses: tuple[tuple[int, int], ...], offset: int) -> None:
    assert repair.with_break(shift("a", *pauses), len(pauses) - 1, offset, {}) is None


def test_a_spell_that_was_long_may_stay_as_long() -> None:
    long = shift("a", (400, 30))
    moved = repair.with_break(long, 0, 385, {})

    assert moved is not None
    assert [385] == [pause.offset_minutes for pause in moved.pauses]


def test_nobody_is_told_later_than_a_quarter_of_an_hour_before() -> None:
    before = slack(0, 0, 0, 0, 1, 1, -1, 1, 0)

    assert [] == repair.move_breaks(before, [shift("a", (180, 30))], hour(3) - dt.timedelta(minutes=14), {})[0]
    assert [210] == [m.offset for m in repair.move_breaks(before, [shift("a", (180, 30))], hour(2.75), {})[0]]


def test_a_skill_lends_only_what_it_can_spare() -> None:
    lent = [shift("a", hours=2, skill="chat"), shift("b", hours=2, skill="chat")]
    loans, after = repair.lend(slack(-2, -2, -2, -2), {"chat": slack(1, 1, 1, 1)}, lent, EARLY)

    assert ["a"] == [loan.shift.employee for loan in loans]
    assert [120.0, 120.0] == [loans[0].gain, after.shortage]


def test_what_is_lacking_is_told_in_stretches_of_at_most_three_hours() -> None:
    found = repair.lacking(slack(0, -1, -1, -1, -1, -2.5, -1, -1, 0, -0.2, present=900), EARLY)

    assert [(hour(0.5), hour(3.5), 3), (hour(3.5), hour(4), 1)] == [
        (each.start, each.end, each.heads) for each in found
    ]


def test_time_off_keeps_a_head_in_reserve_and_ends_with_a_shift() -> None:
    people = [shift("a", hours=3), shift("b", hours=4), shift("c", hours=4)]
    (found,) = repair.to_spare(slack(0, 0, 3, 3, 3, 3, 3, 3, 0), people, EARLY)

    assert (hour(1), hour(4), 2) == (found.start, found.end, found.heads)


def test_where_nothing_is_known_nothing_is_lacking_or_to_spare() -> None:
    unknown = slack(-3, -3, 5, 5, 5, 5, known=False)

    assert ([], []) == (repair.lacking(unknown, EARLY), repair.to_spare(unknown, [shift("a", hours=3)], EARLY))
    assert 0.0 == unknown.shortage


def test_a_gain_is_what_the_shortage_falls_by() -> None:
    before = slack(-1, 0.4, -0.5, 2, present=930)
    for change in ({before.first_cell: 7, before.first_cell + 2: -15, before.first_cell + 5: 9}, {0: 15}):
        assert before.gain(change) == pytest.approx(before.shortage - before.with_minutes(change).shortage)
