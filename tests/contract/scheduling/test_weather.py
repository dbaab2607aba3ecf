"""Weather: told by file and by call, kept as observed and as issued, learnt from, and used only if it helped."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from services.kit.errors import Forbidden, Invalid, NotFound, WrongState
from services.scheduling import rostering
from services.scheduling.store.attendance_tables import ATTENDANCE_DAY
from tests.conftest import CENTRE, TEAM, TENANT, World, agent, client, holder
from tests.contract.scheduling import examples, skies
from tests.contract.scheduling.skies import GUANGZHOU
from zhongtai.scheduling.v1 import demand_pb2, weather_pb2

FILE = """region,date,hour,issue_time,rain_mm,snow_mm,low_celsius,high_celsius,typhoon
guangzhou,2026-11-20,,,12.5,,15,22,
guangzhou,2026-11-21,,,0,,8.5,19,
guangzhou,2026-11-24,,2026-11-22T08:00+08:00,60,,14,18,2
guangzhou,2026-11-24,,2026-11-23T08:00+08:00,30,,14,18,1
"""


def forecast(world: World, start: str = "2026-11-23", end: str = "2026-11-30") -> demand_pb2.Forecast:
    asked = demand_pb2.CreateForecastRequest(
        queue="queues/card", start_date=start, end_date=end, request_id=examples.request_id()
    )
    return world.call("CreateForecast", asked, skies.PLANNER)


def by_day(made: demand_pb2.Forecast) -> dict[str, float]:
    found: dict[str, float] = {}
    for slot in made.slots:
        local = slot.start_time.ToDatetime(dt.UTC).astimezone(dt.timezone(dt.timedelta(hours=8)))
        found[local.date().isoformat()] = found.get(local.date().isoformat(), 0.0) + slot.calls
    return found


def weather_of(world: World, made: demand_pb2.Forecast) -> weather_pb2.ForecastWeather:
    asked = weather_pb2.GetForecastWeatherRequest(forecast=made.name)
    return world.call("GetForecastWeather", asked, skies.PLANNER)


def test_observations_and_every_forecast_as_issued_are_kept_and_the_same_file_changes_nothing(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    preview = skies.take(world, FILE, validate_only=True)
    first, again = skies.take(world, FILE), skies.take(world, FILE)
    corrected = skies.take(world, "region,date,rain_mm\nguangzhou,2026-11-20,13")
    found = skies.listed(world, "2026-11-20", "2026-11-25")

    assert preview == first
    assert (4, 4, 0, 0) == (first.row_count, first.created_count, first.updated_count, first.unchanged_count)
    assert (0, 0, 4) == (again.created_count, again.updated_count, again.unchanged_count)
    assert 1 == corrected.updated_count
    assert [("2026-11-20", 13.0, "MODERATE"), ("2026-11-21", 0.0, "")] == [
        (each.date, each.rain_mm, each.rain_class) for each in found.observed
    ]
    assert [(30.0, 1), (60.0, 2)] == [(each.rain_mm, each.typhoon_level) for each in found.issued]
    assert [False, True] == [found.observed[0].HasField("issue_time"), found.issued[0].HasField("issue_time")]


def test_bad_rows_are_named_and_stop_the_import_unless_they_are_left_out(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    skies.take(world, FILE)
    bad = """region,date,issue_time,rain_mm
guangzhou,2026-11-24,2026-11-23T08:00+08:00,31
foshan,2026-11-20,,1
guangzhou,2026-11-22,,1
guangzhou,2026-11-22,,2
"""
    with pytest.raises(Invalid, match="ROWS_INVALID"):
        skies.take(world, bad)
    done = skies.take(world, bad, skip_bad_rows=True)

    assert [(2, "ISSUED_OTHERWISE"), (3, "REGION_UNKNOWN"), (5, "ROW_TWICE")] == [
        (each.row, each.reason) for each in done.problems
    ]
    assert (1, 3) == (done.created_count, done.problem_count)
    assert 1.0 == skies.listed(world, "2026-11-22", "2026-11-23").observed[0].rain_mm


def test_a_forecast_is_late_once_its_day_is_over_by_the_clock_of_the_centre(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    told = """region,date,issue_time,rain_mm
guangzhou,2026-11-24,2026-11-24T23:59+08:00,1
guangzhou,2026-11-24,2026-11-25T00:00+08:00,2
guangzhou,2026-11-24,2026-11-25T07:00+08:00,3
"""
    done = skies.take(world, told, skip_bad_rows=True)
    from_adapter = skies.record(world, skies.day("2026-11-23", issued="2026-11-24T00:00+08:00"))

    assert [(3, "ISSUED_LATE"), (4, "ISSUED_LATE")] == [(each.row, each.reason) for each in done.problems]
    assert [1.0] == [each.rain_mm for each in skies.listed(world, "2026-11-24", "2026-11-25").issued]
    assert ["ISSUED_LATE"] == [each.reason for each in from_adapter.problems]


def test_many_issues_are_kept_by_few_statements_and_only_the_new_ones(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    heard: list[str] = []
    engine = world.db("scheduling").engine
    sa.event.listen(engine, "before_cursor_execute", lambda *heard_of: heard.append(heard_of[2]))
    lines = [
        f"guangzhou,2026-11-24,2026-11-{day:02d}T{hour:02d}:00Z,{hour}" for day in range(1, 21) for hour in range(24)
    ]
    head = "region,date,issue_time,rain_mm\n"
    first = skies.take(world, head + "\n".join(lines[:-2]))
    more = skies.take(world, head + "\n".join(lines))

    assert (478, 0) == (first.created_count, first.unchanged_count)
    assert (2, 478) == (more.created_count, more.unchanged_count)
    assert 480 == len(skies.listed(world, "2026-11-24", "2026-11-25").issued)
    assert 1 <= sum("INTO weather_issued" in each for each in heard) <= 4


def test_json_is_taken_as_csv_is(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    content = skies.as_json([{"region": "guangzhou", "date": "2026-11-20", "rain_mm": 12.5, "high_celsius": None}])

    assert 1 == skies.take(world, content, format="json").created_count
    assert 1 == skies.take(world, content, format="json").unchanged_count


def test_an_adapter_records_days_and_hours_and_hears_what_was_not_taken(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    hours = [weather_pb2.WeatherHour(hour=hour, rain_mm=0.5, celsius=10.0 + hour) for hour in range(24)]
    told = [
        skies.day("2026-11-20", rain=None, hours=hours[:12]),
        skies.day("2026-11-25", rain=3.0, issued="2026-11-22T20:00+08:00"),
        skies.day("2026-11-21", region="weatherRegions/foshan"),
        skies.day("2026-11-21", rain=None),
    ]
    adapter = client("scheduling.write")
    done = skies.record(world, *told, as_=adapter)
    half = skies.listed(world, "2026-11-20", "2026-11-21").observed[0]
    skies.record(world, skies.day("2026-11-20", rain=None, hours=hours[12:]), as_=adapter)
    whole = skies.listed(world, "2026-11-20", "2026-11-21").observed[0]

    assert (2, [(3, "REGION_UNKNOWN"), (4, "NOTHING_TOLD")]) == (
        done.recorded_count,
        sorted((each.row, each.reason) for each in done.problems),
    )
    assert (12, False) == (len(half.hours), half.HasField("rain_mm"))
    assert (24, 12.0, 10.0, 33.0) == (len(whole.hours), whole.rain_mm, whole.low_celsius, whole.high_celsius)
    with pytest.raises(Forbidden):
        skies.record(world, told[1], as_=agent("employees/a"))
    with pytest.raises(NotFound):
        skies.listed(world, "2026-11-20", "2026-11-21", region="weatherRegions/foshan")


def test_a_day_at_the_end_of_the_calendar_stops_no_other(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    done = skies.record(world, skies.day("9999-12-31"), skies.day("0001-01-01"), skies.day("2026-11-21"))

    assert [(1, "BAD_DATE"), (2, "BAD_DATE")] == [(each.row, each.reason) for each in done.problems]
    assert ["2026-11-21"] == [each.date for each in skies.listed(world, "2026-11-20", "2026-11-24").observed]


def test_an_area_says_which_regions_count_and_its_weights_make_a_whole(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    skies.region(world, "foshan")
    skies.area(world, "queues/card", (GUANGZHOU, 700), ("weatherRegions/foshan", 300))
    skies.area(world, CENTRE, (GUANGZHOU, 1000))
    found = world.call("ListWeatherAreas", weather_pb2.ListWeatherAreasRequest(), skies.PLANNER).areas
    regions = world.call("ListWeatherRegions", weather_pb2.ListWeatherRegionsRequest(), skies.PLANNER).regions

    assert [(CENTRE, [1000]), ("queues/card", [300, 700])] == [
        (each.subject, [one.weight_permille for one in each.regions]) for each in found
    ]
    assert ["foshan", "guangzhou"] == [each.code for each in regions]
    for weights, reason in (
        ([(GUANGZHOU, 900)], "BAD_WEIGHTS"),
        ([(GUANGZHOU, 500), (GUANGZHOU, 500)], "BAD_WEIGHTS"),
        ([("weatherRegions/zhuhai", 1000)], "REGION_UNKNOWN"),
    ):
        with pytest.raises(Invalid, match=reason):
            skies.area(world, "queues/card", *weights)
    with pytest.raises(NotFound):
        skies.area(world, "queues/none", (GUANGZHOU, 1000))
    with pytest.raises(Forbidden):
        skies.area(world, "queues/card", (GUANGZHOU, 1000), as_=holder("PLANNER", centre="centres/sz"))


def test_an_effect_that_helped_is_used_by_the_next_forecast_which_says_how(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    mm = skies.rain(24)
    skies.tell_all(world, mm)
    examples.take(world, skies.contacts(mm, effect=0.25))
    skies.record(
        world,
        skies.day("2026-11-24", rain=50.0, issued="2026-11-22T20:00+08:00"),
        skies.day("2026-11-25", rain=0.0, issued="2026-11-22T20:00+08:00"),
        skies.day("2026-11-26", rain=50.0, issued="2026-11-23T20:00+08:00"),
    )
    before = forecast(world)
    with pytest.raises(WrongState, match="AREA_UNKNOWN"):
        skies.learn(world)
    skies.area(world, "queues/card", (GUANGZHOU, 1000))
    effect = skies.learn(world)
    after = forecast(world)
    told = weather_of(world, after)
    plain, weighed = by_day(before), by_day(after)

    assert (True, "USEFUL", "queues/card") == (effect.used, effect.reason, effect.subject)
    assert effect.wape_with < effect.wape_without
    assert 1150 < next(each.factor_permille for each in effect.terms if each.feature == "RAIN") < 1350
    assert (effect.name, ["2026-11-24", "2026-11-25"]) == (told.effect, [each.date for each in told.days])
    assert 1250 < told.days[0].factor_permille < 1600
    for each in told.days:
        assert pytest.approx(plain[each.date] * each.factor_permille / 1000, rel=2e-3) == weighed[each.date]
    assert plain["2026-11-26"] == weighed["2026-11-26"]
    assert "" == weather_of(world, before).effect
    listed = world.call("ListWeatherEffects", weather_pb2.ListWeatherEffectsRequest(), skies.PLANNER).effects
    assert [effect] == list(listed)


def test_an_effect_without_evidence_is_kept_with_the_reason_and_changes_no_forecast(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    mm = skies.rain(16)
    skies.tell_all(world, mm)
    examples.take(world, skies.contacts(mm, effect=0.0))
    skies.area(world, "queues/card", (GUANGZHOU, 1000))
    skies.record(world, skies.day("2026-11-24", rain=50.0, issued="2026-11-22T20:00+08:00"))
    effect = skies.learn(world)

    assert not effect.used
    assert effect.reason_text.en.startswith("Not used, because")
    assert "" == weather_of(world, forecast(world)).effect


def test_no_forecast_kept_means_no_test_and_no_use(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    mm = skies.rain(24)
    skies.tell_all(world, mm, foretold=False)
    examples.take(world, skies.contacts(mm, effect=0.25))
    skies.area(world, "queues/card", (GUANGZHOU, 1000))
    effect = skies.learn(world)

    assert (False, "NO_FORECAST_KEPT", 0) == (effect.used, effect.reason, effect.tested_weeks)


def attended(world: World, mm: dict[dt.date, float]) -> None:
    """Attendance of ten people by day: five percent are lost, and a third more for each unit of rain."""
    with world.db("scheduling").act(TENANT, "tests") as tx:
        for number, (day, rain) in enumerate(mm.items()):
            lost = round(4800 * 0.05 * (1 + rain / 10) ** 0.5) + number % 3
            row = {column.name: 0 for column in ATTENDANCE_DAY.columns if isinstance(column.type, sa.Integer)}
            row |= {"shift": f"s{number}", "employee": "employees/e000", "team": TEAM, "centre": CENTRE}
            row |= {"work_date": day.isoformat(), "scheduled_minutes": 4800, "worked_minutes": 4800 - lost}
            row |= {"late_minutes": 100, "absent_minutes": lost - 100, "observed": False, "cells": []}
            tx.put(ATTENDANCE_DAY, {"tenant": TENANT, **row, "shift_version": 1, "examine_time": tx.now})


def test_absence_by_weather_is_learnt_the_same_way_and_asks_for_more_heads(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    mm = skies.rain(30)
    skies.tell_all(world, mm)
    examples.take(world, examples.weeks(6))
    attended(world, mm)
    plain = forecast(world)
    asked = demand_pb2.CreateRequirementsRequest(
        forecast=plain.name, validate_only=True, request_id=examples.request_id()
    )
    before = world.call("CreateRequirements", asked, skies.PLANNER)
    skies.area(world, CENTRE, (GUANGZHOU, 1000))
    effect = skies.learn(world, CENTRE)
    skies.record(world, skies.day("2026-11-24", rain=80.0, issued="2026-11-22T20:00+08:00"))
    asked.request_id = examples.request_id()
    after = world.call("CreateRequirements", asked, skies.PLANNER)
    rostered = demanded(world, asked)
    outlook = weather_pb2.GetWeatherShrinkageRequest(centre=CENTRE, start_date="2026-11-23", end_date="2026-11-30")
    shrinkage = world.call("GetWeatherShrinkage", outlook, skies.PLANNER)

    assert (True, "absence_rate") == (effect.used, effect.model)
    assert 55 < effect.base_permille < 80
    assert [("2026-11-24", effect.name)] == [(each.date, shrinkage.effect) for each in shrinkage.days]
    assert 40 < shrinkage.days[0].extra_permille < 140
    changed = {
        one.start_time.ToDatetime(dt.UTC).date().isoformat()
        for one, other in zip(before.slots, after.slots, strict=True)
        if one.heads != other.heads
    }
    assert {"2026-11-24"} == changed
    assert [one.agents for one in before.slots] == [one.agents for one in after.slots]
    # What a roster is solved for: a head more of each twenty on that day alone, not the same on all.
    assert rostered["2026-11-24"] > 1.04 * rostered["2026-11-25"]


def demanded(world: World, asked: demand_pb2.CreateRequirementsRequest) -> dict[str, float]:
    """Heads that a roster is asked for over agents required, by day, with the requirement in force."""
    asked.validate_only, asked.request_id = False, examples.request_id()
    plan = world.call("CreateRequirements", asked, skies.PLANNER)
    days, zone = [dt.date(2026, 11, 24), dt.date(2026, 11, 25)], ZoneInfo("Asia/Shanghai")
    with world.db("scheduling").read(TENANT) as tx:
        (heads,) = rostering._demand(tx, SimpleNamespace(centre=CENTRE), days, zone).values()
    agents = [0, 0]
    for slot in plan.slots:
        local = slot.start_time.ToDatetime(dt.UTC).astimezone(zone).date()
        if local in days:
            agents[days.index(local)] += slot.agents * 30 // rostering.SLOT_MINUTES
    half = len(heads) // 2
    return {
        day.isoformat(): sum(part) / total
        for day, part, total in zip(days, (heads[:half], heads[half:]), agents, strict=True)
    }
