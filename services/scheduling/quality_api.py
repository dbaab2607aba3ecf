"""What QualityService answers: what days were worth, as it was told."""

from __future__ import annotations

import datetime as dt

import grpc

from services.kit import auth, wire
from services.kit.db import Tx
from services.kit.service import Home
from services.scheduling import demand_wire, quality
from services.scheduling.attendance_api import MOST_DAYS
from services.scheduling.domain import adherence
from services.scheduling.domain.snapshot import Score
from services.scheduling.store import quality_days, snapshots
from services.scheduling.store.quality_days import QualityDay
from zhongtai.scheduling.v1 import quality_pb2, quality_pb2_grpc

_Forecasts = dict[str, list[quality_pb2.ForecastQuality]]


class QualityService(quality_pb2_grpc.QualityServiceServicer):
    """Quality of days."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListQualityDays(
        self, request: quality_pb2.ListQualityDaysRequest, context: grpc.ServicerContext
    ) -> quality_pb2.ListQualityDaysResponse:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=MOST_DAYS)
        with self._db.read(beyond_reach=True) as tx:
            days = quality_days.days(tx, request.centre, first.isoformat(), after.isoformat())
            forecasts = _forecasts(tx, request.centre, first, after)
        return quality_pb2.ListQualityDaysResponse(days=[_told(day, forecasts.get(day.date, [])) for day in days])


def _told(day: QualityDay, forecasts: list[quality_pb2.ForecastQuality]) -> quality_pb2.QualityDay:
    call = auth.call()
    own = call.caller.leads if call.role == "TEAM_LEAD" else None
    return quality_pb2.QualityDay(
        date=day.date,
        version=day.version,
        measure_time=wire.timestamp(day.measured) if day.measured is not None else None,
        skills=[quality.skill_quality(day.date, skill, met) for skill, met in day.skills.items()],
        teams=[
            quality.kept_told(kept, team=team, work_date=day.date)
            for team, kept in day.teams.items()
            if own is None or team in own
        ],
        forecasts=forecasts,
    )


def _forecasts(tx: Tx, centre: str, first: dt.date, after: dt.date) -> _Forecasts:
    """How good the latest forecast of each queue before each date was, where it is scored, by date."""
    found: _Forecasts = {}
    for queue, date, lead_days, score in snapshots.nearest(tx, centre, first, after):
        found.setdefault(date.isoformat(), []).append(_forecast(f"queues/{queue}", lead_days, score))
    return found


def _forecast(queue: str, lead_days: int, score: Score) -> quality_pb2.ForecastQuality:
    return quality_pb2.ForecastQuality(
        queue=queue,
        lead_days=lead_days,
        offered_contacts=score.offered,
        forecast_contacts=score.forecast,
        slot_wape_permille=adherence.permille(score.slot_error, score.offered),
        day_wape_permille=adherence.permille(score.day_error, score.offered),
    )
