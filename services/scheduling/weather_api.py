"""What WeatherService answers."""

from __future__ import annotations

import grpc
import sqlalchemy as sa

from services.kit import access, auth, people, rows, wire
from services.kit.db import Tx
from services.kit.errors import Invalid
from services.kit.service import Home
from services.scheduling import demand_wire, supplying, weather_file, weather_taking, weather_wire, weathering
from services.scheduling.store import forecasts, queues, supplies, weather, weather_effects
from services.scheduling.store.weather import Area
from services.scheduling.store.weather_tables import WEATHER_AREA, WEATHER_EFFECT
from zhongtai.scheduling.v1 import weather_pb2, weather_pb2_grpc

_MOST_DAYS = 62
_WHOLE = 1000


class WeatherService(weather_pb2_grpc.WeatherServiceServicer):
    """Weather of the regions that are served, and what it does."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def PutWeatherRegion(
        self, request: weather_pb2.PutWeatherRegionRequest, context: grpc.ServicerContext
    ) -> weather_pb2.WeatherRegion:
        with self._db.begin() as tx:
            region = weather_wire.region(request.region)
            weather.put_region(tx, region)
            tx.audit(region.name)
            return tx.answer(weather_wire.region_told(region))

    def ListWeatherRegions(
        self, request: weather_pb2.ListWeatherRegionsRequest, context: grpc.ServicerContext
    ) -> weather_pb2.ListWeatherRegionsResponse:
        with self._db.read() as tx:
            found = weather.regions(tx)
        return weather_pb2.ListWeatherRegionsResponse(regions=[weather_wire.region_told(each) for each in found])

    def PutWeatherArea(
        self, request: weather_pb2.PutWeatherAreaRequest, context: grpc.ServicerContext
    ) -> weather_pb2.WeatherArea:
        weights = tuple(sorted((wire.id_of(each.region), each.weight_permille) for each in request.regions))
        with self._db.begin() as tx:
            _need_weights(tx, weights)
            area = Area(request.subject, _centre_of(tx, request.subject), weights)
            weather.put_area(tx, area)
            supplying.refresh(tx, [area.subject])
            tx.audit(area.subject, regions=len(weights))
            return tx.answer(weather_wire.area_told(area))

    def ListWeatherAreas(
        self, request: weather_pb2.ListWeatherAreasRequest, context: grpc.ServicerContext
    ) -> weather_pb2.ListWeatherAreasResponse:
        with self._db.read() as tx:
            found = weather.areas(tx, _within(WEATHER_AREA))
        return weather_pb2.ListWeatherAreasResponse(areas=[weather_wire.area_told(each) for each in found])

    def ImportWeather(
        self, request: weather_pb2.ImportWeatherRequest, context: grpc.ServicerContext
    ) -> weather_pb2.ImportWeatherResponse:
        found = weather_file.read(request.content, request.format, request.columns)
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            taken = weather_taking.sort_out(tx, found)
            if found.errors and not request.skip_bad_rows:
                raise rows.refuse(sorted(found.errors, key=lambda error: error.row), count=found.error_count)
            counted = weather_taking.keep(tx, taken)
            tx.audit("weather", created=counted.created, updated=counted.updated, rejected=found.error_count)
            return tx.answer(
                weather_pb2.ImportWeatherResponse(
                    row_count=found.row_count,
                    created_count=counted.created,
                    updated_count=counted.updated,
                    unchanged_count=counted.unchanged,
                    problems=weather_wire.problems(found.errors),
                    problem_count=found.error_count,
                )
            )

    def RecordWeather(
        self, request: weather_pb2.RecordWeatherRequest, context: grpc.ServicerContext
    ) -> weather_pb2.RecordWeatherResponse:
        found = weather_wire.days(request.days)
        with self._db.begin() as tx:
            counted = weather_taking.keep(tx, weather_taking.sort_out(tx, found))
            tx.audit("weather", created=counted.created, updated=counted.updated, rejected=found.error_count)
            return tx.answer(
                weather_pb2.RecordWeatherResponse(
                    recorded_count=counted.created + counted.updated,
                    unchanged_count=counted.unchanged,
                    problems=weather_wire.problems(found.errors),
                )
            )

    def ListWeather(
        self, request: weather_pb2.ListWeatherRequest, context: grpc.ServicerContext
    ) -> weather_pb2.ListWeatherResponse:
        span = demand_wire.span(request.start_date, request.end_date, most_days=_MOST_DAYS)
        code = wire.id_of(request.region)
        with self._db.read() as tx:
            if code not in {region.code for region in weather.regions(tx)}:
                raise access.not_found(request.region)
            seen, told = weather.observed(tx, [code], *span), weather.issued(tx, [code], *span)
        return weather_pb2.ListWeatherResponse(
            observed=[weather_wire.observed_told(code, day, sky) for day, sky in seen[code].items()],
            issued=[weather_wire.issued_told(code, each) for each in told[code]],
        )

    def LearnWeatherEffect(
        self, request: weather_pb2.LearnWeatherEffectRequest, context: grpc.ServicerContext
    ) -> weather_pb2.WeatherEffect:
        with self._db.read() as tx:
            queue = queues.get(tx, wire.id_of(request.subject)) if request.subject.startswith("queues/") else None
            reckon = weathering.to_learn(tx, request.subject, queue)
        # Seconds of arithmetic: nobody else's write waits for them.
        learnt = reckon()
        with self._db.begin() as tx:
            weather_effects.add(tx, learnt)
            supplying.refresh(tx, [learnt.subject])
            tx.audit(learnt.name, about=learnt.subject, verdict=learnt.effect.verdict.value)
            return tx.answer(weather_wire.effect_told(learnt))

    def ListWeatherEffects(
        self, request: weather_pb2.ListWeatherEffectsRequest, context: grpc.ServicerContext
    ) -> weather_pb2.ListWeatherEffectsResponse:
        with self._db.read() as tx:
            found = weather_effects.newest(tx, _within(WEATHER_EFFECT))
        return weather_pb2.ListWeatherEffectsResponse(effects=[weather_wire.effect_told(each) for each in found])

    def GetForecastWeather(
        self, request: weather_pb2.GetForecastWeatherRequest, context: grpc.ServicerContext
    ) -> weather_pb2.ForecastWeather:
        with self._db.read() as tx:
            if forecasts.place(tx, request.forecast) is None:
                raise access.not_found(request.forecast)
            applied = weather_effects.applied_to(tx, wire.id_of(request.forecast))
        return weather_wire.applied_told(request.forecast, applied)

    def GetWeatherShrinkage(
        self, request: weather_pb2.GetWeatherShrinkageRequest, context: grpc.ServicerContext
    ) -> weather_pb2.WeatherShrinkage:
        span = demand_wire.span(request.start_date, request.end_date, most_days=_MOST_DAYS)
        with self._db.read() as tx:
            kept = supplies.of_centre(tx, request.centre)
            learnt = weather_effects.newest(tx, subject=request.centre)
        return weather_wire.shrinkage_told(request.centre, span, kept, learnt[0] if learnt else None)


def _within(table: sa.Table) -> sa.ColumnElement[bool]:
    call = auth.call()
    nobody = sa.literal("")
    reach = access.Reach(call.relation, call.role)
    return access.narrow(reach, call.caller, employee=nobody, team=nobody, centre=table.c.centre)


def _centre_of(tx: Tx, subject: str) -> str:
    place = queues.place(tx, subject) if subject.startswith("queues/") else people.locate(tx, subject)
    if place is None:
        raise access.not_found(subject)
    return place.centre


def _need_weights(tx: Tx, weights: tuple[tuple[str, int], ...]) -> None:
    """See that the regions of an area are known, each once, and that they make a whole.

    Raises:
        Invalid: REGION_UNKNOWN, BAD_WEIGHTS.
    """
    codes = [code for code, _ in weights]
    if unknown := sorted(set(codes) - {region.code for region in weather.regions(tx)}):
        raise Invalid(
            "REGION_UNKNOWN",
            f"There is no region {unknown[0]}. Add it first.",
            f"没有区域 {unknown[0]}，请先新增。",
            region=unknown[0],
        )
    whole = sum(weight for _, weight in weights)
    if weights and (whole != _WHOLE or len(set(codes)) != len(codes)):
        raise Invalid(
            "BAD_WEIGHTS",
            f"Each region stands once and the weights add up to {_WHOLE}; they add up to {whole}.",
            f"每个区域只能出现一次，且权重合计须为 {_WHOLE}，当前为 {whole}。",
            whole=whole,
        )
