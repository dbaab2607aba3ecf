"""How many rostered heads will be there: usual absence and weather's, by the day of the site, each once."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from services.scheduling.domain import worked
from services.scheduling.domain.supply import Supply

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
DAY = "2026-11-24"


def cell(text: str, zone: ZoneInfo = SHANGHAI) -> int:
    return worked.cell_of(dt.datetime.fromisoformat(text).replace(tzinfo=zone))


def test_weather_counts_from_midnight_to_midnight_by_the_clock_of_the_site():
    found = Supply(60, {DAY: 25}, SHANGHAI).lost(cell("2026-11-23 23:00"), 2, 52)

    assert [60] * 2 + [85] * 48 + [60] * 2 == found.tolist()


def test_the_night_on_which_clocks_change_has_its_own_length():
    found = Supply(0, {"2026-10-25": 10}, BERLIN).lost(cell("2026-10-24 22:00", BERLIN), 4, 28)

    assert [0] * 2 + [10] * 25 + [0] == found.tolist()


def test_an_interval_belongs_to_the_day_in_which_it_begins():
    found = Supply(0, {DAY: 10}, SHANGHAI).lost(cell("2026-11-23 23:45"), 4, 3)

    assert [0, 10, 10] == found.tolist()


def test_weather_is_not_believed_to_keep_nearly_everybody_away_and_makes_no_usual_absence_smaller():
    assert [950, 970] == [Supply(usual, {DAY: 900}, SHANGHAI).lost_on(dt.date(2026, 11, 24)) for usual in (100, 970)]
