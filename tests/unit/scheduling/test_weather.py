"""Weather: what counts of a day, what was known when, and effects that are found where they are and refused elsewhere."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from services.kit.errors import Invalid, WrongState
from services.scheduling import weather_file
from services.scheduling.domain import weather, weather_effect, weather_weeks
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import History
from services.scheduling.domain.weather import FEATURES, Feature, Hour, Issued, Sky, records
from services.scheduling.domain.weather_effect import Verdict, Week
from services.scheduling.domain.weather_weeks import Place

UTC = dt.UTC
FIRST = dt.date(2025, 6, 2)
RAINY = dt.timedelta(hours=12)


def day(place: int) -> dt.date:
    return FIRST + dt.timedelta(days=place)


def at(when: dt.date) -> dt.datetime:
    return dt.datetime.combine(when, dt.time(), UTC)


def value(outlook: weather.Outlook, place: int, feature: Feature) -> float:
    return float(outlook.values[place, FEATURES.index(feature)])


def climate(rng: np.random.Generator, count: int) -> dict[dt.date, Sky]:
    """Days of a place where rain comes in runs."""
    wet, found = False, {}
    for place in range(-10, count):
        wet = rng.random() < (0.6 if wet else 0.2)
        rain = round(float(rng.gamma(1.2, 12)), 1) if wet else 0.0
        found[day(place)] = Sky(rain_mm=rain, low=15.0, high=25.0)
    return found


def foretold(rng: np.random.Generator, observed: dict[dt.date, Sky], weeks: int, *, skill: float = 0.8) -> list[Issued]:
    """Forecasts of seven days, issued the noon before each week; a part of the days is right."""
    found = []
    skies = list(observed.values())
    for place in range(weeks * 7):
        true = rng.random() < skill
        sky = observed[day(place)] if true else skies[int(rng.integers(len(skies)))]
        found.append(Issued(day(place), at(day(place // 7 * 7)) - RAINY, sky))
    return found


def weeks_of(seed: int, *, rain: float, rebound: float, weeks: int = 52, **more: Any) -> list[Week]:
    """Weeks of 3,000 contacts a day, which rain and the first dry day change by so much."""
    rng = np.random.default_rng(seed)
    observed = climate(rng, weeks * 7)
    issued = foretold(rng, observed, weeks, skill=more.get("skill", 0.8)) if more.get("kept", True) else []
    regions = [(1.0, records(observed, issued))]
    days = [day(place) for place in range(weeks * 7)]
    truth = weather.as_observed(regions, days).values
    effect = np.zeros(len(FEATURES))
    effect[FEATURES.index(Feature.RAIN)], effect[FEATURES.index(Feature.FIRST_DRY)] = rain, rebound
    mean = 3000 * np.exp((truth - truth.mean(axis=0)) @ effect + rng.normal(0, 0.06, len(days)))
    came = rng.poisson(mean).astype(np.float64)
    return [
        Week(
            tuple(days[first : first + 7]),
            np.full(7, 3000.0),
            came[first : first + 7],
            weather.as_forecast(regions, days[first : first + 7], at(days[first]), days[first]),
            weather.as_observed(regions, days[first : first + 7]),
        )
        for first in range(0, len(days), 7)
    ]


def test_rain_has_the_class_of_its_day():
    classes = [Sky(rain_mm=mm).rain_class for mm in (0.0, 0.1, 9.9, 10.0, 25.0, 50.0, 100.0, 250.0)]

    assert ["", "LIGHT", "LIGHT", "MODERATE", "HEAVY", "TORRENTIAL", "SEVERE", "EXTREME"] == classes


def test_a_days_features_are_wet_runs_rebounds_heat_and_falls_of_temperature():
    skies = [
        Sky(rain_mm=30, low=18, high=24), Sky(rain_mm=5, low=17, high=22), Sky(rain_mm=0, low=8, high=20),
        Sky(rain_mm=0, low=-1, high=3), Sky(rain_mm=0, low=20, high=40), Sky(rain_mm=1, snow_mm=2.5, typhoon=4),
        Sky(rain_mm=0),
    ]  # fmt: skip
    kept = records({day(place): sky for place, sky in enumerate(skies)}, ())
    found = weather.as_observed([(1.0, kept)], [day(place) for place in range(7)])
    of = [{feature: value(found, place, feature) for feature in FEATURES} for place in range(7)]

    assert [0, 1 / 7, 2 / 7, 0, 0, 0, 1 / 7] == [each[Feature.WET_RUN] for each in of]
    assert [0, 0, 1, 0, 0, 0, 1] == [each[Feature.FIRST_DRY] for each in of]
    assert [0, 0, 1, 0, 0, 0, 0] == [each[Feature.FIRST_DRY_AFTER_TWO] for each in of]
    assert [0, 0, 0, 1, 0, 0, 0] == [each[Feature.COLD_WAVE] for each in of]
    assert [0, 0, 0, 0, 2, 0, 0] == [each[Feature.HEAT] for each in of]
    assert (1.0, np.log(2)) == (of[5][Feature.TYPHOON], pytest.approx(of[5][Feature.SNOW]))


def test_days_to_come_are_known_only_as_forecast_by_then_and_never_as_observed():
    """It rained on all three days; the forecast for the second was dry, and the one that knew came too late."""
    wet, dry = Sky(rain_mm=20), Sky(rain_mm=0)
    kept = records(
        {day(place): wet for place in range(-1, 3)},
        [
            Issued(day(0), at(day(0)) - RAINY, wet),
            Issued(day(1), at(day(0)) - RAINY, dry),
            Issued(day(1), at(day(0)) + RAINY, wet),
        ],
    )
    found = weather.as_forecast([(1.0, kept)], [day(0), day(1), day(2)], at(day(0)), day(0))

    assert [day(0), day(1)] == list(found.issued)
    assert [True, True, True] == list(np.isnan(found.values[2]))[:3]
    assert (pytest.approx(np.log(3)), 0.0) == (value(found, 0, Feature.RAIN), value(found, 1, Feature.RAIN))
    assert (1.0, 1.0) == (value(found, 1, Feature.FIRST_DRY), value(found, 1, Feature.FIRST_DRY_AFTER_TWO))


def test_regions_count_by_their_weight_and_a_day_is_known_when_all_of_them_are():
    wet, dry = Sky(rain_mm=20), Sky(rain_mm=0)
    one = records({}, [Issued(day(0), at(day(0)), wet), Issued(day(1), at(day(0)), wet)])
    other = records({}, [Issued(day(0), at(day(0)) - RAINY, dry)])
    found = weather.as_forecast([(0.25, one), (0.75, other)], [day(0), day(1)], at(day(0)), day(0))

    assert {day(0): at(day(0)) - RAINY} == found.issued
    assert pytest.approx(np.log(3) / 4) == value(found, 0, Feature.RAIN)


def test_all_hours_make_the_figures_of_a_day_and_fewer_do_not():
    some = weather.with_hours(Sky(rain_mm=1.0), [Hour(hour, 0.5, 10.0 + hour) for hour in range(20)])
    whole = weather.with_hours(some, [Hour(hour, 0.5, 9.0) for hour in range(20, 24)])

    assert (1.0, None, 20) == (some.rain_mm, some.low, len(some.hours))
    assert (12.0, 9.0, 29.0) == (whole.rain_mm, whole.low, whole.high)


def test_an_effect_that_is_there_is_found_tested_and_used():
    found = weather_effect.learn(weeks_of(1, rain=0.2, rebound=0.15))
    effects = {term.feature: term.effect for term in found.terms}

    assert Verdict.USEFUL is found.verdict
    assert found.tested.gain > 0.15
    assert found.tested.p_value < 0.01
    assert 0.08 < effects[Feature.RAIN] < 0.24
    assert (364, 364) == (found.learnt_days, found.issued_days)


@pytest.mark.parametrize("seed", range(6))
def test_an_effect_that_is_not_there_is_refused(seed):
    assert not weather_effect.learn(weeks_of(seed, rain=0.0, rebound=0.0)).is_used


def test_an_effect_is_refused_when_forecasts_of_weather_are_worthless_or_were_not_kept():
    """Contacts follow the rain that fell; nobody could have known."""
    blind = weather_effect.learn(weeks_of(2, rain=0.2, rebound=0.15, skill=0.0))
    none = weather_effect.learn(weeks_of(2, rain=0.2, rebound=0.15, kept=False))

    assert not blind.is_used
    assert Verdict.NO_FORECAST_KEPT is none.verdict
    assert (0, 364) == (none.issued_days, none.learnt_days)


def test_where_there_is_no_weather_there_is_nothing_to_use():
    days = [day(place) for place in range(7 * 20)]
    sky = Sky(rain_mm=0.0, low=15.0, high=25.0)
    regions = [(1.0, records(dict.fromkeys(days, sky), [Issued(each, at(each), sky) for each in days]))]
    weeks = [
        Week(
            tuple(days[first : first + 7]),
            np.full(7, 3000.0),
            np.arange(3000.0, 3007.0),
            weather.as_forecast(regions, days[first : first + 7], at(days[first + 6]), days[first]),
            weather.as_observed(regions, days[first : first + 7]),
        )
        for first in range(0, len(days), 7)
    ]
    found = weather_effect.learn(weeks)

    assert (Verdict.TOO_LITTLE_WEATHER, ()) == (found.verdict, found.terms)


def test_a_day_is_changed_by_the_parts_that_are_told_and_within_limits():
    terms = weather_effect.learn(weeks_of(1, rain=0.2, rebound=0.15)).terms
    storm = records({}, [Issued(day(0), at(day(0)), Sky(rain_mm=400)), Issued(day(1), at(day(0)), Sky(rain_mm=0))])
    outlook = weather.as_forecast([(1.0, storm)], [day(0), day(1), day(2)], at(day(0)), day(0))
    wet, after = weather_effect.factors(terms, outlook)

    assert [day(0), day(1)] == [wet.date, after.date]
    assert 1.3 < wet.factor < weather_effect.MOST_FACTOR
    assert pytest.approx(wet.factor) == np.prod([factor for _, factor in wet.parts])
    assert after.factor > 1.0


def test_weeks_of_a_queue_are_expected_from_what_was_known_before_them():
    """From the fortieth week on twice as many come; the week that begins it is still expected as before."""
    calls = np.full((300, 2), 50.0)
    calls[280:] = 100.0
    known = History(FIRST, 720, calls, calls, calls)
    place = Place([(1.0, records({}, ()))], ZoneInfo("Asia/Shanghai"))
    weeks = weather_weeks.of_queue(known, None, Model.MEAN_4, place)
    turn = next(week for week in weeks if week.actual[-1] == 200.0)

    assert all(week.expected.max() == 100.0 for week in weeks if week.days[0] <= turn.days[0])
    assert 7 == len(turn.days)
    assert known.last_day == weeks[-1].days[-1]


def test_absence_is_expected_at_the_rate_of_the_weeks_before():
    days = {day(place): (4800, 240 if place < 100 else 480) for place in range(140)}
    weeks, rate = weather_weeks.of_absence(days, Place([(1.0, records({}, ()))], ZoneInfo("Asia/Shanghai")))

    assert 12 == len(weeks)
    assert pytest.approx([240.0] * 7) == list(weeks[0].expected)
    assert pytest.approx((16 * 240 + 40 * 480) / 56 / 4800) == rate
    with pytest.raises(WrongState, match="HISTORY_SHORT"):
        weather_weeks.of_absence({}, Place([], ZoneInfo("Asia/Shanghai")))


def test_a_file_names_every_row_that_cannot_be_taken():
    lines = [
        "region,date,hour,issue_time,rain_mm,low_celsius,high_celsius,typhoon",
        "gz,2026-11-23,,,12.5,15,22,0",
        "gz,2026/11/24,,2026-11-23T08:00+08:00,3,15,22,2",
        "gz,2026-13-01,,,1,,,",
        "gz,2026-11-25,,,wet,,,",
        "gz,2026-11-25,,,5000,,,",
        "gz,2026-11-25,,,,20,10,",
        "gz,2026-11-25,,,,,,",
        "gz,2026-11-25,,2026-11-23 08:00,1,,,",
        "gz,2026-11-25,7,2026-11-23T08:00+08:00,1,,,",
    ]
    found = weather_file.read("\n".join(lines).encode(), "csv", {})

    assert [(dt.date(2026, 11, 23), None), (dt.date(2026, 11, 24), dt.datetime(2026, 11, 23, tzinfo=UTC))] == [
        (each.date, each.issue_time) for each in found.told
    ]
    assert [
        (4, "date", "BAD_DATE"), (5, "rain_mm", "BAD_NUMBER"), (6, "rain_mm", "OUT_OF_RANGE"),
        (7, "high_celsius", "COLDER_THAN_LOW"), (8, "date", "NOTHING_TOLD"), (9, "issue_time", "BAD_TIME"),
        (10, "hour", "HOUR_OF_FORECAST"),
    ] == [(each.row, each.column, each.reason) for each in found.errors]  # fmt: skip


def test_json_is_read_as_rows_are():
    found = weather_file.read(
        b'{"days": [{"city": "gz", "date": "2026-11-23", "rain_mm": 3}]}', "json", {"region": "city"}
    )

    assert [("gz", 3.0)] == [(each.region, each.sky.rain_mm) for each in found.told]
    for broken in (b"{", b"[1]", b'{"days": 1}', b"[" * 100_000):
        with pytest.raises(Invalid, match="FILE_UNREADABLE"):
            weather_file.read(broken, "json", {})


@pytest.mark.parametrize(
    ("file_format", "head", "row", "last"), [("csv", "region,date\n", "gz,\n", "gz,\n"), ("json", "[", "{},", "{}]")]
)
def test_a_file_has_no_more_rows_than_one_transaction_bears(file_format, head, row, last):
    content = (head + row * weather_file.MOST_ROWS + last).encode()
    with pytest.raises(Invalid, match="TOO_MANY_ROWS"):
        weather_file.read(content, file_format, {})


def test_days_and_instants_at_the_ends_of_the_calendar_are_bad_rows():
    days = ("0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31")
    instants = ("0001-01-01T00:00+08:00", "9999-12-31T23:59-08:00")
    lines = ["region,date,issue_time,rain_mm", *(f"gz,{each},,1" for each in days)]
    lines += ["gz,2199-12-31,,1", *(f"gz,2026-11-23,{each},1" for each in instants)]
    found = weather_file.read("\n".join(lines).encode(), "csv", {})

    assert [dt.date(2199, 12, 31)] == [each.date for each in found.told]
    assert ["BAD_DATE"] * 4 + ["BAD_TIME"] * 2 == [each.reason for each in found.errors]
