"""A young queue borrows from its sister; a day under way is forecast anew."""

from datetime import date, datetime, timedelta

import pytest

from services.scheduling.domain import history, intraday, sister
from services.scheduling.domain.history import Calls

MONDAY = date(2026, 3, 2)


def made_of(days, level, first=MONDAY, minutes=720):
    """Three quarters of a day's calls in the morning."""
    found = []
    for place in range(days):
        midnight = datetime.combine(first + timedelta(days=place), datetime.min.time())
        for half, share in enumerate((0.75, 0.25)):
            found.append(Calls(midnight + timedelta(hours=12 * half), minutes, share * level(place)))
    return history.of_rows(found, minutes)


def test_a_queue_without_history_is_the_sister_at_the_expected_level():
    elder = made_of(56, lambda place: 1000.0 + 500 * (place % 7 == 0))
    days = [MONDAY + timedelta(days=56 + place) for place in range(7)]
    found = sister.calls(elder, None, days, expected_ratio=0.2)

    assert 300 == pytest.approx(found[0].sum(), rel=0.05)
    assert 200 == pytest.approx(found[1].sum(), rel=0.05)
    assert 3 == pytest.approx(found[1, 0] / found[1, 1], rel=0.01)


def test_what_the_young_queue_saw_speaks_the_more_the_longer_it_is():
    elder = made_of(56, lambda place: 1000.0)
    week, month = (made_of(days, lambda place: 400.0, MONDAY + timedelta(days=56 - days)) for days in (7, 28))

    assert 0.3 == pytest.approx(sister.ratio(elder, week, 0.2))
    assert 0.36 == pytest.approx(sister.ratio(elder, month, 0.2))


def test_a_ratio_of_nothing_and_slots_that_differ_are_refused():
    elder, young = made_of(56, lambda place: 1000.0), history.of_rows([Calls(datetime(2026, 4, 20), 60, 1.0)], 60)  # noqa: DTZ001
    days = [MONDAY + timedelta(days=56)]
    with pytest.raises(ValueError, match="not above zero"):
        sister.calls(elder, None, days, expected_ratio=0.0)
    with pytest.raises(ValueError, match="cannot be compared"):
        sister.calls(elder, young, days, expected_ratio=1.0)


def test_a_day_under_way_keeps_what_came_and_moves_the_rest_in_part():
    assert [150.0, 100 * (1 + 0.4 * 0.5), 120.0, 120.0] == pytest.approx(intraday.again([100.0] * 4, [150.0]))
    assert [150.0, 150.0, 130.0, 150.0] == pytest.approx(intraday.again([100.0] * 4, [150.0, 150.0, None, 150.0]))


def test_a_day_of_which_nothing_is_known_stays_as_forecast():
    assert [10.0, 20.0] == intraday.again([10.0, 20.0], [])
    assert [0.0, 0.0] == intraday.again([0.0, 0.0], [None])
