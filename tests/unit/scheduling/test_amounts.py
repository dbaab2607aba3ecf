"""Figures as people say them."""

from __future__ import annotations

import pytest

from services.leave.domain import amounts as leave_amounts
from services.scheduling.domain import amounts
from services.scheduling.domain.amounts import Unit

LENGTHS = [
    (0, "0 minutes", "0 分钟"),
    (1, "1 minute", "1 分钟"),
    (26, "26 minutes", "26 分钟"),
    (60, "1 hour", "1 小时"),
    (90, "1 hour 30 minutes", "1 小时 30 分钟"),
    (480, "8 hours", "8 小时"),
]


@pytest.mark.parametrize(("minutes", "english", "chinese"), LENGTHS)
def test_lengths_of_time_are_told_in_hours_and_minutes(minutes: int, english: str, chinese: str) -> None:
    assert (english, chinese) == amounts.lasting(minutes) == amounts.said(minutes, Unit.MINUTES)
    assert (english, chinese) == leave_amounts.lasting(minutes)


def test_what_is_owed_of_leave_has_one_sign_before_all_of_it() -> None:
    assert ("-1 hour 30 minutes", "-1 小时 30 分钟") == leave_amounts.lasting(-90)


def test_other_figures_keep_their_unit() -> None:
    assert ("2 days", "2 天") == amounts.said(2, Unit.DAYS)
    assert ("a week", "一周") == amounts.said(0, Unit.MONTHS)
    assert ("7", "7") == amounts.said(7, Unit.COST)
