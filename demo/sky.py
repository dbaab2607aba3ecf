"""Weather of the demo centre, made up from the same chance that moves its contacts: regions, days, and one warning."""

from __future__ import annotations

import datetime as dt
import math
import random
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from demo import contacts, plan
from services.kit import wire
from zhongtai.scheduling.v1 import changes_pb2, demand_pb2, playbooks_pb2, weather_pb2
from zhongtai.work.v1 import work_pb2

if TYPE_CHECKING:
    from demo.centre import Desk

# Code, names, and how much of the weather of the centre's contacts falls there. No such places are on any map.
REGIONS = (
    ("demo-east", "东片区（演示虚构）", "East district (made up)", 1.0),
    ("demo-west", "西片区（演示虚构）", "West district (made up)", 0.7),
    ("demo-coast", "滨海片区（演示虚构）", "Coast district (made up)", 1.3),
)
_SERVED = {"demo-east": 500, "demo-west": 300, "demo-coast": 200}
_HOMES = {"demo-east": 600, "demo-west": 400}
_SOURCE, _TEAM = "demo", "claims-2"
_DAYS_AHEAD, _DAYS_KEPT = 7, 14
_WARMTH = (14, 15, 18, 22, 26, 28, 29, 29, 28, 25, 20, 16)
_DAY = dt.timedelta(days=1)


def found(desk: Desk) -> None:
    """Regions, what they count for, a playbook and a warning on which it makes a proposal."""
    for code, name_zh, name_en, _share in REGIONS:
        region = weather_pb2.WeatherRegion(code=code, title=work_pb2.Text(zh=name_zh, en=name_en))
        desk.ask("scheduling.WeatherService/PutWeatherRegion", weather_pb2.PutWeatherRegionRequest(region=region))
    for subject in (*(f"queues/{queue.code}" for queue in plan.QUEUES), plan.CENTRE):
        weights = _HOMES if subject == plan.CENTRE else _SERVED
        regions = [
            weather_pb2.RegionWeight(region=f"weatherRegions/{code}", weight_permille=weight)
            for code, weight in weights.items()
        ]
        area = weather_pb2.PutWeatherAreaRequest(subject=subject, regions=regions)
        desk.ask("scheduling.WeatherService/PutWeatherArea", area)


def tell(desk: Desk, weeks: int) -> None:
    """What was observed in so many weeks until yesterday, and what was forecast: weekly, of late every day."""
    first = desk.today - dt.timedelta(weeks=weeks)
    days = [_day(code, date, share) for code, _, _, share in REGIONS for date in plan.dates(first, desk.today)]
    days += [day for issued in _issues(first, desk.today) for day in _forecast(issued)]
    desk.ask("scheduling.WeatherService/RecordWeather", weather_pb2.RecordWeatherRequest(days=days))


def warn(desk: Desk) -> None:
    """A playbook of a claims team, and a rainstorm warning, made up like the rest, that it speaks on."""
    playbook = playbooks_pb2.Playbook(
        code="demo-rainstorm",
        title=work_pb2.Text(zh="暴雨报案预案（演示）", en="Rainstorm claims (demo)"),
        team=f"teams/{_TEAM}",
        kinds=[playbooks_pb2.WARNING_KIND_RAINSTORM, playbooks_pb2.WARNING_KIND_TYPHOON],
        least_level=weather_pb2.WARNING_LEVEL_ORANGE,
        changes=[playbooks_pb2.RequirementChange(channel=demand_pb2.CHANNEL_CALL, percent=60)],
        hours=12,
        ask=changes_pb2.OFFER_KIND_OVERTIME,
        ask_minutes=120,
        most_people=3,
        message=work_pb2.Text(zh="演示数据：预警和天气均为虚构。", en="Demo: the warning and the weather are made up."),
        active=True,
    )
    desk.ask("scheduling.PlaybookService/PutPlaybook", playbooks_pb2.PutPlaybookRequest(playbook=playbook))
    _foresee_the_storm(desk)
    start = dt.datetime.combine(desk.today + _DAY, dt.time(12), ZoneInfo(plan.ZONE))
    warning = playbooks_pb2.WeatherWarning(
        source=_SOURCE,
        warning=f"demo-{desk.today}",
        region="weatherRegions/demo-coast",
        kind=playbooks_pb2.WARNING_KIND_RAINSTORM,
        level=weather_pb2.WARNING_LEVEL_ORANGE,
        issue_time=wire.timestamp(desk.now),
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(start + dt.timedelta(hours=8)),
    )
    said = playbooks_pb2.RecordWeatherWarningsRequest(warnings=[warning])
    desk.ask("scheduling.PlaybookService/RecordWeatherWarnings", said)


def _foresee_the_storm(desk: Desk) -> None:
    """The newest forecast of the day and region that are warned of."""
    day = _day("demo-coast", desk.today + _DAY, 1.0)
    day.rain_mm = 72.0
    day.issue_time.CopyFrom(wire.timestamp(desk.now))
    desk.ask("scheduling.WeatherService/RecordWeather", weather_pb2.RecordWeatherRequest(days=[day]))


def _issues(first: dt.date, today: dt.date) -> Iterator[dt.date]:
    """Days in whose evening a forecast was issued: Sundays, and each of the last days before today."""
    for date in plan.dates(first, today):
        if date.weekday() == 6 or date >= today - dt.timedelta(days=_DAYS_KEPT):
            yield date


def _forecast(issued: dt.date) -> Iterator[weather_pb2.WeatherDay]:
    """What was forecast in an evening of the days after it; the farther ahead, the oftener it is wrong."""
    instant = dt.datetime.combine(issued, dt.time(18), ZoneInfo(plan.ZONE))
    for code, _, _, share in REGIONS:
        for ahead in range(1, _DAYS_AHEAD + 1):
            date = issued + ahead * _DAY
            wrong = random.Random(f"miss {code} {issued} {date}").random() < 0.04 * ahead
            day = _day(code, date - _DAY if wrong else date, share)
            day.date = date.isoformat()
            day.issue_time.CopyFrom(wire.timestamp(instant))
            yield day


def _day(code: str, date: dt.date, share: float) -> weather_pb2.WeatherDay:
    """The weather of a region on a date: the same every time."""
    seed = random.Random(f"sky {code} {date}")
    usual = {"dry": 0.0, "rain": 14.0, "storm": 68.0}[contacts.weather(date)]
    rain = round(usual * share * math.exp(seed.gauss(0, 0.3)), 1)
    low = round(_WARMTH[date.month - 1] - 3 + seed.gauss(0, 1.2), 1)
    return weather_pb2.WeatherDay(
        region=f"weatherRegions/{code}",
        date=date.isoformat(),
        rain_mm=rain,
        low_celsius=low,
        high_celsius=round(low + (4 if rain else 8) + seed.random(), 1),
    )
