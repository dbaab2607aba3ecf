"""What ForecastingService answers."""

from __future__ import annotations

import dataclasses

import grpc

from services.kit import access, auth, db, wire
from services.kit.db import Tx
from services.kit.errors import Invalid, WrongState
from services.kit.service import Home
from services.scheduling import demand_wire, forecasting_wire, foreseeing, history_wire, underway
from services.scheduling.domain import adjusting, snapshot, young
from services.scheduling.domain.adjusting import Adjustment, Copy
from services.scheduling.domain.demand import Forecast
from services.scheduling.domain.queues import Queue
from services.scheduling.store import adjustments, calendars, forecasts, snapshots
from services.scheduling.store import queues as queue_store
from zhongtai.scheduling.v1 import demand_pb2, forecasting_pb2, forecasting_pb2_grpc

_MOST_COPIES = 100


class ForecastingService(forecasting_pb2_grpc.ForecastingServiceServicer):
    """What people do with forecasts, and how good they were."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def CreateForecastAdjustment(
        self, request: forecasting_pb2.CreateForecastAdjustmentRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.ForecastAdjustment:
        told = request.adjustment
        change = history_wire.change(told)
        with self._db.begin() as tx:
            queue = _queue(tx, told.queue)
            only = wire.id_of(told.forecast) if told.forecast else ""
            if only:
                _need_copy(tx, told.forecast, queue)
            made = Adjustment(
                id=db.new_id(),
                queue=queue.id,
                centre=queue.centre,
                forecast=only,
                change=change,
                reason=told.reason,
                owner=auth.caller().subject,
                create_time=tx.now,
            )
            adjustments.add(tx, made)
            tx.audit(f"forecastAdjustments/{made.id}", queue=queue.name, effect=change.effect.value)
            return tx.answer(forecasting_wire.adjustment_told(made))

    def WithdrawForecastAdjustment(
        self, request: forecasting_pb2.WithdrawForecastAdjustmentRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.ForecastAdjustment:
        with self._db.begin() as tx:
            found = adjustments.get(tx, wire.id_of(request.name))
            if found is None:
                raise access.not_found(request.name)
            if not adjustments.withdraw(tx, found.id):
                raise WrongState("ALREADY_WITHDRAWN", "This adjustment was taken back already.", "该调整已撤销。")
            tx.audit(request.name, queue=f"queues/{found.queue}")
            return tx.answer(forecasting_wire.adjustment_told(dataclasses.replace(found, withdraw_time=tx.now)))

    def ListForecastAdjustments(
        self, request: forecasting_pb2.ListForecastAdjustmentsRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.ListForecastAdjustmentsResponse:
        with self._db.read() as tx:
            found = foreseeing.over(tx, _forecast(tx, request.forecast), standing=False)
        told = [forecasting_wire.adjustment_told(each) for each in found]
        return forecasting_pb2.ListForecastAdjustmentsResponse(adjustments=told)

    def CopyForecast(
        self, request: forecasting_pb2.CopyForecastRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.WhatIfForecast:
        with self._db.begin() as tx:
            source = _forecast(tx, request.forecast)
            copy = Copy(
                forecast=db.new_id(),
                queue=source.queue,
                centre=source.centre,
                source=source.id,
                title=request.title,
                owner=auth.caller().subject,
                calls_permille=request.calls_permille or 1000,
                aht_permille=request.aht_permille or 1000,
            )
            assumed = copy.calls_permille / 1000, copy.aht_permille / 1000
            slots = adjusting.scaled(source.slots, *assumed, source.spread)
            made = dataclasses.replace(source, id=copy.forecast, create_time=tx.now, slots=slots)
            standing = foreseeing.over(tx, source)
            forecasts.add(tx, made)
            adjustments.add_copy(tx, copy)
            for each in standing:
                adjustments.add(tx, dataclasses.replace(each, id=db.new_id(), forecast=made.id))
            tx.audit(f"forecasts/{made.id}", source=request.forecast, calls=copy.calls_permille, aht=copy.aht_permille)
            return tx.answer(forecasting_wire.copy_told(copy, made, foreseeing.adjusted(tx, made)))

    def AdoptForecast(
        self, request: forecasting_pb2.AdoptForecastRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.WhatIfForecast:
        with self._db.begin() as tx:
            made = _forecast(tx, request.forecast)
            copy = adjustments.copy_of(tx, made.id)
            if copy is None:
                raise _no_copy(request.forecast)
            if not adjustments.adopt(tx, made.id):
                raise WrongState("ALREADY_ADOPTED", "This copy was adopted already.", "该方案已被采用。")
            tx.audit(request.forecast, adopted=True)
            adopted = dataclasses.replace(copy, adopt_time=tx.now)
            return tx.answer(forecasting_wire.copy_told(adopted, made, foreseeing.adjusted(tx, made)))

    def ListWhatIfForecasts(
        self, request: forecasting_pb2.ListWhatIfForecastsRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.ListWhatIfForecastsResponse:
        with self._db.read() as tx:
            copies = adjustments.copies(tx, wire.id_of(request.queue), limit=_MOST_COPIES)
            kept = forecasts.heads(tx, [copy.forecast for copy in copies])
        told = [forecasting_wire.copy_told(copy, kept[copy.forecast], kept[copy.forecast]) for copy in copies]
        return forecasting_pb2.ListWhatIfForecastsResponse(forecasts=told)

    def CompareForecasts(
        self, request: forecasting_pb2.CompareForecastsRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.CompareForecastsResponse:
        found = []
        with self._db.read() as tx:
            queue = _queue(tx, request.queue)
            for name in request.forecasts:
                made = _forecast(tx, name)
                if made.queue != queue.id:
                    raise _other_queue(name)
                copy = adjustments.copy_of(tx, made.id)
                found.append((made, foreseeing.adjusted(tx, made), copy.title if copy is not None else ""))
        summaries = [forecasting_wire.summary_told(queue, *each) for each in found]
        return forecasting_pb2.CompareForecastsResponse(forecasts=summaries)

    def ReforecastDay(
        self, request: forecasting_pb2.ReforecastDayRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.ReforecastDayResponse:
        arrived = {wire.moment(slot.start_time): float(slot.calls) for slot in request.arrived}
        with self._db.read() as tx:
            queue = _queue(tx, request.queue)
            day = wire.day(request.date, "date") if request.date else tx.now.astimezone(queue.zone).date()
            basis = underway.read(tx, queue, day)
        if basis is None:
            raise WrongState(
                "NO_FORECAST", f"{queue.name} has no forecast of {day}.", f"{queue.name} 没有 {day} 的预测。", date=day
            )
        basis = dataclasses.replace(basis, came=basis.came | arrived)
        return forecasting_wire.day_told(basis.made, day, underway.reckon(basis), basis.came)

    def CreateSisterForecast(
        self, request: forecasting_pb2.CreateSisterForecastRequest, context: grpc.ServicerContext
    ) -> demand_pb2.Forecast:
        days = demand_wire.span(request.start_date, request.end_date)
        with self._db.read() as tx:
            queue, sister = _queue(tx, request.queue), _queue(tx, request.sister)
            young.check(queue, sister)
            own, theirs = (foreseeing.learnt_before(tx, each, days[0]) for each in (queue, sister))
            calendar, made = calendars.get(tx), (db.new_id(), tx.now)
        ratio = request.ratio_permille / 1000
        found = young.predict((queue, own), (sister, theirs), days, calendar, ratio=ratio, made=made)
        with self._db.begin() as tx:
            forecasts.add(tx, found)
            tx.audit(f"forecasts/{found.id}", queue=queue.name, sister=sister.name, ratio=request.ratio_permille)
            return tx.answer(demand_wire.forecast_told(found, foreseeing.adjusted(tx, found)))

    def GetForecastAccuracy(
        self, request: forecasting_pb2.GetForecastAccuracyRequest, context: grpc.ServicerContext
    ) -> forecasting_pb2.GetForecastAccuracyResponse:
        first, after = demand_wire.span(request.start_date, request.end_date)
        with self._db.read() as tx:
            found = snapshots.scores(tx, _queue(tx, request.queue).id, first, after)
        told = [forecasting_wire.accuracy_told(each) for each in snapshot.by_lead(found)]
        return forecasting_pb2.GetForecastAccuracyResponse(accuracy=told)


def _queue(tx: Tx, name: str) -> Queue:
    found = queue_store.get(tx, wire.id_of(name))
    if found is None:
        raise access.not_found(name)
    return found


def _forecast(tx: Tx, name: str) -> Forecast:
    found = forecasts.get(tx, wire.id_of(name))
    if found is None:
        raise access.not_found(name)
    return found


def _need_copy(tx: Tx, name: str, queue: Queue) -> None:
    copy = adjustments.copy_of(tx, wire.id_of(name))
    if copy is None or copy.queue != queue.id:
        raise _no_copy(name)


def _no_copy(name: str) -> WrongState:
    return WrongState("NOT_A_COPY", f"{name} is no what-if copy.", f"{name} 不是假设方案。", forecast=name)


def _other_queue(name: str) -> Invalid:
    return Invalid("OTHER_QUEUE", f"{name} is of another queue.", f"{name} 属于其他队列。", forecast=name)
