"""Regions, their weather and its effects on the floor of `supply` and `examples`, in short words."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from services.kit import auth, wire
from services.scheduling.domain import weather_effect
from services.scheduling.domain.weather import Feature
from services.scheduling.domain.weather_effect import Effect, Term, Verdict
from services.scheduling.store import weather_effects
from services.scheduling.store.weather_effects import Learnt
from tests.conftest import CENTRE, TENANT, World, holder
from tests.contract.scheduling import examples
from zhongtai.scheduling.v1 import weather_pb2
from zhongtai.work.v1 import work_pb2

PLANNER = holder("PLANNER")
GUANGZHOU = "weatherRegions/guangzhou"
LAST = dt.date(2026, 11, 22)
"""The day before the world's Monday."""


def region(world: World, code: str = "guangzhou", *, as_: auth.Caller = PLANNER) -> weather_pb2.WeatherRegion:
    told = weather_pb2.WeatherRegion(code=code, title=work_pb2.Text(en="Guangzhou", zh="广州"))
    asked = weather_pb2.PutWeatherRegionRequest(region=told, request_id=examples.request_id())
    return world.call("PutWeatherRegion", asked, as_)


def area(
    world: World, subject: str = "queues/card", *weights: tuple[str, int], as_: auth.Caller = PLANNER
) -> weather_pb2.WeatherArea:
    told = [weather_pb2.RegionWeight(region=name, weight_permille=share) for name, share in weights]
    asked = weather_pb2.PutWeatherAreaRequest(subject=subject, regions=told, request_id=examples.request_id())
    return world.call("PutWeatherArea", asked, as_)


def take(world: World, content: str, *, as_: auth.Caller = PLANNER, **more: Any) -> weather_pb2.ImportWeatherResponse:
    asked = {"format": "csv", "content": content.encode(), "request_id": examples.request_id(), **more}
    return world.call("ImportWeather", weather_pb2.ImportWeatherRequest(**asked), as_)


def day(date: str, *, issued: str = "", rain: float | None = 0.0, **more: Any) -> weather_pb2.WeatherDay:
    """A day of Guangzhou, observed, or as forecast at an instant."""
    told = weather_pb2.WeatherDay(region=more.pop("region", GUANGZHOU), date=date, rain_mm=rain, **more)
    if issued:
        told.issue_time.CopyFrom(wire.timestamp(dt.datetime.fromisoformat(issued).astimezone(dt.UTC)))
    return told


def record(
    world: World, *days: weather_pb2.WeatherDay, as_: auth.Caller = PLANNER
) -> weather_pb2.RecordWeatherResponse:
    asked = weather_pb2.RecordWeatherRequest(days=days, request_id=examples.request_id())
    return world.call("RecordWeather", asked, as_)


def listed(world: World, start: str, end: str, region: str = GUANGZHOU) -> weather_pb2.ListWeatherResponse:
    asked = weather_pb2.ListWeatherRequest(region=region, start_date=start, end_date=end)
    return world.call("ListWeather", asked, PLANNER)


def learn(world: World, subject: str = "queues/card", *, as_: auth.Caller = PLANNER) -> weather_pb2.WeatherEffect:
    asked = weather_pb2.LearnWeatherEffectRequest(subject=subject, request_id=examples.request_id())
    return world.call("LearnWeatherEffect", asked, as_)


def rain(weeks: int, seed: int = 5) -> dict[dt.date, float]:
    """Rain of the days of so many weeks up to the last, and a week of it before."""
    rng = np.random.default_rng(seed)
    days = [LAST - dt.timedelta(days=back) for back in range(weeks * 7 + 6, -1, -1)]
    return {each: round(float(rng.gamma(1.2, 15)), 1) if rng.random() < 0.35 else 0.0 for each in days}


def tell_all(world: World, rain_mm: dict[dt.date, float], *, foretold: bool = True) -> None:
    """Record that rain as observed and, rightly, as forecast at noon (UTC) before each week that ends on a Sunday."""
    lines = ["region,date,issue_time,rain_mm"]
    for each, mm in rain_mm.items():
        lines.append(f"guangzhou,{each},,{mm}")
        if foretold:
            monday = each - dt.timedelta(days=each.weekday())
            lines.append(f"guangzhou,{each},{monday - dt.timedelta(days=1)}T12:00+00:00,{mm}")
    take(world, "\n".join(lines))


def contacts(rain_mm: dict[dt.date, float], *, effect: float, seed: int = 6) -> str:
    """A file of contacts by half day; a millimetre of rain counts as `Feature.RAIN` has it."""
    rng = np.random.default_rng(seed)
    lines = ["queue,start,offered,handled,handle_seconds"]
    for each, mm in rain_mm.items():
        for hour in range(8, 12):
            for minute in (0, 30):
                offered = int(rng.poisson(300 * (1 + mm / 10) ** effect))
                lines.append(f"card,{each} {hour:02d}:{minute:02d},{offered},{offered},{offered * 180}")
    return "\n".join(lines)


def know_absence(world: World, verdict: Verdict = Verdict.USEFUL) -> None:
    """An effect of rain on who is there, as if it had been learnt: a twentieth of all, times (1 + mm / 10) ** 0.4."""
    terms = (Term(Feature.RAIN, 0.4, 0.0, 40),)
    effect = Effect(terms, verdict, weather_effect.Tested((5.0, 6.0), (4.0, 4.5), 100.0), 90, 90)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        weather_effects.add(tx, Learnt("w1", CENTRE, CENTRE, "absence_rate", effect, tx.now, 0.05))


def as_json(days: Sequence[dict[str, object]]) -> str:
    return json.dumps(list(days))
