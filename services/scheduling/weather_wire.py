"""Weather as it travels."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from services.kit import wire
from services.kit.rows import RowError
from services.scheduling import weather_file
from services.scheduling.domain import weather
from services.scheduling.domain.weather import Feature, Hour, Issued, Sky
from services.scheduling.domain.weather_effect import Effect, Verdict
from services.scheduling.store.supplies import Kept, Reason
from services.scheduling.store.weather import Area, Region
from services.scheduling.store.weather_effects import Applied, Learnt
from services.scheduling.weather_file import Found, Told, Wrong
from zhongtai.scheduling.v1 import weather_pb2
from zhongtai.work.v1 import work_pb2

_REASONS = {
    Verdict.USEFUL: (
        "Used: over {weeks} tested weeks the error fell by {gain} %, by accident with a chance of {chance}.",
        "已采用：在 {weeks} 个检验周中误差降低 {gain}%，偶然得到的概率为 {chance}。",
    ),
    Verdict.NO_FORECAST_KEPT: (
        "Not used, because for too few weeks the weather forecast as issued before them is kept to test it with.",
        "未采用：保存有当时发布的天气预报的周数不足，无法在不偷看未来的前提下检验。",
    ),
    Verdict.TOO_LITTLE_WEATHER: (
        "Not used, because only {weeks} tested weeks had weather that could have mattered.",
        "未采用：仅有 {weeks} 个检验周出现可能有影响的天气。",
    ),
    Verdict.NO_GAIN: (
        "Not used, because over {weeks} tested weeks the error changed by {gain} % only; it must fall by 2 %.",
        "未采用：在 {weeks} 个检验周中误差仅降低 {gain}%，至少须降低 2%。",
    ),
    Verdict.NO_EVIDENCE: (
        "Not used, because the gain of {gain} % over {weeks} tested weeks may be an accident: its chance is {chance}.",
        "未采用：{weeks} 个检验周中误差降低 {gain}%，但可能出于偶然，概率为 {chance}。",
    ),
}

_KINDS = {
    Feature.RAIN: ("Rain", "降雨"),
    Feature.SNOW: ("Snow", "降雪"),
    Feature.TYPHOON: ("Typhoon warning", "台风预警"),
    Feature.HEAT: ("Heat", "高温"),
    Feature.COLD_WAVE: ("Cold wave", "寒潮"),
    Feature.WET_RUN: ("Wet days in a row", "连续降雨"),
    Feature.FIRST_DRY: ("First dry day after rain", "雨后首晴"),
    Feature.FIRST_DRY_AFTER_TWO: ("First dry day after several wet ones", "连雨后首晴"),
}
_RAIN = {
    "LIGHT": ("Light rain", "小雨"),
    "MODERATE": ("Moderate rain", "中雨"),
    "HEAVY": ("Heavy rain", "大雨"),
    "TORRENTIAL": ("Torrential rain", "暴雨"),
    "SEVERE": ("Severe torrential rain", "大暴雨"),
    "EXTREME": ("Extreme torrential rain", "特大暴雨"),
}


def region(told: weather_pb2.WeatherRegion) -> Region:
    """A region that somebody sent; without a title it is called by its code."""
    return Region(told.code, told.title.en or told.code, told.title.zh or told.title.en or told.code)


def region_told(kept: Region) -> weather_pb2.WeatherRegion:
    """A region as it travels."""
    return weather_pb2.WeatherRegion(name=kept.name, code=kept.code, title=wire.text(kept.title_en, kept.title_zh))


def area_told(kept: Area) -> weather_pb2.WeatherArea:
    """The regions of a queue or a centre as they travel."""
    regions = [
        weather_pb2.RegionWeight(region=f"weatherRegions/{code}", weight_permille=weight)
        for code, weight in kept.weights
    ]
    return weather_pb2.WeatherArea(subject=kept.subject, regions=regions)


def days(told: Iterable[weather_pb2.WeatherDay]) -> Found:
    """Days that an adapter tells; those that cannot be true are noted as problems by their place from 1 on."""
    found = Found()
    for place, each in enumerate(told, start=1):
        found.row_count += 1
        try:
            one = _day(place, each)
            weather_file.check(one)
        except Wrong as wrong:
            found.refuse(place, wrong)
        else:
            found.told.append(one)
    return found


def _day(place: int, told: weather_pb2.WeatherDay) -> Told:
    sky = Sky(
        rain_mm=round(told.rain_mm, 1) if told.HasField("rain_mm") else None,
        snow_mm=round(told.snow_mm, 1) if told.HasField("snow_mm") else None,
        low=round(told.low_celsius, 1) if told.HasField("low_celsius") else None,
        high=round(told.high_celsius, 1) if told.HasField("high_celsius") else None,
        typhoon=told.typhoon_level,
    )
    hours = tuple(
        Hour(
            each.hour,
            round(each.rain_mm, 1) if each.HasField("rain_mm") else None,
            round(each.celsius, 1) if each.HasField("celsius") else None,
        )
        for each in told.hours
    )
    issued = wire.moment(told.issue_time) if told.HasField("issue_time") else None
    return Told(place, wire.id_of(told.region), weather_file.day(told.date), issued, sky, hours)


def problems(errors: Iterable[RowError]) -> list[weather_pb2.WeatherProblem]:
    """What cannot be taken, by row."""
    return [
        weather_pb2.WeatherProblem(
            row=each.row, column=each.column, reason=each.reason, text=wire.text(each.english, each.chinese)
        )
        for each in sorted(errors, key=lambda error: error.row)
    ]


def observed_told(code: str, day: dt.date, sky: Sky) -> weather_pb2.WeatherDay:
    """An observed day as it travels."""
    hours = [weather_pb2.WeatherHour(hour=each.hour, rain_mm=each.rain_mm, celsius=each.celsius) for each in sky.hours]
    return _day_told(code, day, sky, hours)


def issued_told(code: str, issued: Issued) -> weather_pb2.WeatherDay:
    """A day as it was forecast."""
    told = _day_told(code, issued.date, issued.sky, ())
    told.issue_time.CopyFrom(wire.timestamp(issued.issue_time))
    return told


def _day_told(code: str, day: dt.date, sky: Sky, hours: Sequence[weather_pb2.WeatherHour]) -> weather_pb2.WeatherDay:
    return weather_pb2.WeatherDay(
        region=f"weatherRegions/{code}",
        date=day.isoformat(),
        rain_mm=sky.rain_mm,
        snow_mm=sky.snow_mm,
        low_celsius=sky.low,
        high_celsius=sky.high,
        typhoon_level=weather_pb2.WarningLevel.ValueType(sky.typhoon),
        hours=hours,
        rain_class=sky.rain_class,
    )


def effect_told(kept: Learnt) -> weather_pb2.WeatherEffect:
    """What was learnt, with its evidence."""
    effect, tested = kept.effect, kept.effect.tested
    return weather_pb2.WeatherEffect(
        name=kept.name,
        subject=kept.subject,
        used=effect.is_used,
        reason=effect.verdict.value,
        reason_text=reason(effect),
        model=kept.model,
        terms=[
            weather_pb2.WeatherTerm(
                feature=term.feature.value, factor_permille=round(1000 * term.factor), days=term.days
            )
            for term in effect.terms
        ],
        tested_weeks=len(tested.without),
        learnt_days=effect.learnt_days,
        issued_days=effect.issued_days,
        wape_without=sum(tested.without) / tested.actual if tested.actual else 0.0,
        wape_with=sum(tested.with_it) / tested.actual if tested.actual else 0.0,
        p_value=tested.p_value,
        learn_time=wire.timestamp(kept.learn_time),
        base_permille=round(1000 * kept.base_rate, 1),
    )


def reason(effect: Effect) -> work_pb2.Text:
    """Why an effect is used, or why not."""
    tested = effect.tested
    facts = {"weeks": len(tested.without), "gain": f"{100 * tested.gain:.1f}", "chance": f"{tested.p_value:.3f}"}
    english, chinese = _REASONS[effect.verdict]
    return wire.text(english.format(**facts), chinese.format(**facts))


def applied_told(forecast: str, applied: Sequence[Applied]) -> weather_pb2.ForecastWeather:
    """What weather did to the days of a forecast."""
    return weather_pb2.ForecastWeather(
        forecast=forecast,
        effect=f"weatherEffects/{applied[0].effect}" if applied else "",
        days=[
            weather_pb2.DayFactor(
                date=each.factor.date.isoformat(),
                factor_permille=round(1000 * each.factor.factor),
                parts=_parts(each.factor.parts),
                issue_time=wire.timestamp(each.issue_time),
            )
            for each in applied
        ],
    )


def shrinkage_told(
    centre: str, span: tuple[dt.date, dt.date], kept: Kept | None, learnt: Learnt | None
) -> weather_pb2.WeatherShrinkage:
    """What weather adds to shrinkage on the days [first, after), and what that rests on."""
    found = sorted(kept.added) if kept is not None else ()
    first, after = (each.isoformat() for each in span)
    return weather_pb2.WeatherShrinkage(
        centre=centre,
        effect=f"weatherEffects/{kept.effect}" if kept is not None and kept.effect else "",
        days=[_away_told(kept, day) for day in found if first <= day < after] if kept is not None else (),
        evidence=effect_told(learnt) if learnt is not None else None,
    )


def _away_told(kept: Kept, day: str) -> weather_pb2.ShrinkageDay:
    return weather_pb2.ShrinkageDay(
        date=day,
        extra_permille=kept.added[day],
        parts=_parts(kept.reasons[day].parts),
        issue_time=wire.timestamp(kept.reasons[day].issued),
        text=away(kept, day),
    )


def away(kept: Kept, day: str) -> work_pb2.Text:
    """How many more than usual weather keeps away on an ISO date, in words."""
    english, chinese = _kind(kept.reasons[day])
    percent = f"{kept.added[day] / 10:.1f}"
    return wire.text(f"{english}: {percent} % more absence expected", f"{chinese}：预计多缺勤 {percent}%")


def _kind(reason: Reason) -> tuple[str, str]:
    """The weather that keeps most people away on a day, in words; rain by its class."""
    most = max(reason.parts, key=lambda each: each[1], default=(None, 1.0))[0]
    if most is Feature.RAIN:
        return _RAIN.get(weather.rain_class(reason.rain_mm), _KINDS[most])
    return _KINDS[most] if most is not None else ("Weather", "天气")


def _parts(parts: Iterable[tuple[Feature, float]]) -> list[weather_pb2.WeatherPart]:
    return [
        weather_pb2.WeatherPart(feature=feature.value, factor_permille=round(1000 * factor))
        for feature, factor in parts
    ]
