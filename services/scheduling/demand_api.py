"""What DemandService answers."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence

import grpc
import numpy as np
import sqlalchemy as sa
from google.protobuf import json_format

from services.kit import access, auth, db, people, rows, wire
from services.kit.db import Tx
from services.kit.errors import Alternative, Conflict, Invalid, WrongState
from services.kit.service import Home
from services.scheduling import demand_wire, foreseeing, history_file, patience_learning, pool_wire, target_wire
from services.scheduling.domain import demand, queues, requirement, staffing, supply
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.staffing import Required
from services.scheduling.store import (
    adjustments,
    calendars,
    edits,
    forecasts,
    history,
    requirements,
    supplies,
    tables,
    weather_effects,
)
from services.scheduling.store import queues as queue_store
from zhongtai.scheduling.v1 import demand_pb2, demand_pb2_grpc

_PUT_QUEUE = "zhongtai.scheduling.v1.DemandService/PutQueue"
_USUAL_TARGETS_PERMILLE = tuple(range(700, 951, 10))


class DemandService(demand_pb2_grpc.DemandServiceServicer):
    """History, forecasts, requirements and the calendar."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListQueues(
        self, request: demand_pb2.ListQueuesRequest, context: grpc.ServicerContext
    ) -> demand_pb2.ListQueuesResponse:
        with self._db.read() as tx:
            found = queue_store.list_queues(tx, _within(tables.QUEUE.c.centre), centre=request.centre)
        return demand_pb2.ListQueuesResponse(queues=[demand_wire.queue_told(queue) for queue in found])

    def PutQueue(self, request: demand_pb2.PutQueueRequest, context: grpc.ServicerContext) -> demand_pb2.Queue:
        told = request.queue
        queues.check_hours(tuple(told.open_hours))
        with self._db.begin(beyond_reach=True) as tx:
            asked = demand_wire.queue(told, _zone_of(tx, told.centre))
            asked = patience_learning.taught(tx, asked)
            asked.to_reckon()
            kept = _put(tx, asked, told.etag)
            tx.audit(kept.name, centre=kept.centre, version=kept.version)
            return tx.answer(demand_wire.queue_told(kept))

    def ImportHistory(
        self, request: demand_pb2.ImportHistoryRequest, context: grpc.ServicerContext
    ) -> demand_pb2.ImportHistoryResponse:
        with self._db.read() as tx:
            known = {queue.id: queue for queue in queue_store.list_queues(tx, centre=request.centre)}
        found = history_file.read(
            request.content, request.format, request.columns, known, interval_minutes=request.interval_minutes
        )
        # A preview takes the way of the import to its end and is undone there.
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            return tx.answer(_import(tx, request, found))

    def ListHistory(
        self, request: demand_pb2.ListHistoryRequest, context: grpc.ServicerContext
    ) -> demand_pb2.ListHistoryResponse:
        first, after = demand_wire.span(request.start_date, request.end_date)
        with self._db.read() as tx:
            queue = _queue(tx, request.queue)
            bounds = queues.midnight(first, queue.zone), queues.midnight(after, queue.zone)
            edited = edits.touching(tx, queue.id, *bounds)
            return demand_wire.history_told(history.met_between(tx, queue.id, *bounds), edited)

    def CreateForecast(
        self, request: demand_pb2.CreateForecastRequest, context: grpc.ServicerContext
    ) -> demand_pb2.Forecast:
        days = demand_wire.span(request.start_date, request.end_date)
        with self._db.read() as tx:
            basis = foreseeing.read(tx, _queue(tx, request.queue), days)
        found, applied = foreseeing.reckon(basis)
        with self._db.begin() as tx:
            forecasts.add(tx, found)
            weather_effects.keep_applied(tx, found.id, found.centre, applied)
            tx.audit(f"forecasts/{found.id}", queue=request.queue, model=found.model)
            return tx.answer(demand_wire.forecast_told(found, foreseeing.adjusted(tx, found)))

    def GetForecast(self, request: demand_pb2.GetForecastRequest, context: grpc.ServicerContext) -> demand_pb2.Forecast:
        with self._db.read() as tx:
            found = _forecast(tx, request.name)
            return demand_wire.forecast_told(found, foreseeing.adjusted(tx, found))

    def ListForecasts(
        self, request: demand_pb2.ListForecastsRequest, context: grpc.ServicerContext
    ) -> demand_pb2.ListForecastsResponse:
        size = wire.page_size(request.page_size)
        after = wire.page_after(request.page_token, "forecasts", request.queue)
        with self._db.read() as tx:
            found = forecasts.newest(
                tx,
                _within(tables.FORECAST.c.centre),
                queue=wire.id_of(request.queue),
                before=str(after[0]) if after else "",
                limit=size + 1,
            )
        shown, token = wire.page(found, size, lambda last: [last.id], "forecasts", request.queue)
        told = [demand_wire.forecast_told(each) for each in shown]
        return demand_pb2.ListForecastsResponse(forecasts=told, next_page_token=token)

    def CreateRequirements(
        self, request: demand_pb2.CreateRequirementsRequest, context: grpc.ServicerContext
    ) -> demand_pb2.RequirementPlan:
        with self._db.read() as tx:
            made = foreseeing.adjusted(tx, _forecast(tx, request.forecast))
            if not request.validate_only:
                _need_adopted(tx, made)
            queue = patience_learning.taught(tx, _queue(tx, f"queues/{made.queue}"))
            away = supplies.added(tx, queue.centre)
        slots = staffing.require(queue, made.slots, made.spread, request.quantile_permille)
        slots = supply.with_heads(queue, slots, away)
        plan = demand_wire.plan_told(queue, slots, made.id, away)
        if request.validate_only:
            return plan
        span = queues.midnight(made.start_date, queue.zone), queues.midnight(made.end_date, queue.zone)
        with self._db.begin() as tx:
            requirements.replace(tx, queue.id, span, slots, forecast=made.id)
            patience_learning.keep(tx, queue)
            tx.publish(queue.name, demand_wire.coverage_changed(queue, span))
            tx.audit(queue.name, forecast=request.forecast, quantile_permille=request.quantile_permille)
            return tx.answer(plan)

    def CompareServiceLevels(
        self, request: demand_pb2.CompareServiceLevelsRequest, context: grpc.ServicerContext
    ) -> demand_pb2.CompareServiceLevelsResponse:
        with self._db.read() as tx:
            made = foreseeing.adjusted(tx, _forecast(tx, request.forecast))
            queue = patience_learning.taught(tx, _queue(tx, f"queues/{made.queue}"))
        asked = staffing.to_staff(queue, made.slots, made.spread, request.quantile_permille)
        found = staffing.price(
            asked, queue.to_reckon(), queue.handling, request.targets_permille or _USUAL_TARGETS_PERMILLE
        )
        return demand_pb2.CompareServiceLevelsResponse(prices=[demand_wire.price_told(each) for each in found])

    def ListRequirements(
        self, request: demand_pb2.ListRequirementsRequest, context: grpc.ServicerContext
    ) -> demand_pb2.RequirementPlan:
        first, after = demand_wire.span(request.start_date, request.end_date)
        with self._db.read() as tx:
            queue = _queue(tx, request.queue)
            bounds = queues.midnight(first, queue.zone), queues.midnight(after, queue.zone)
            behind = requirements.forecast_behind(tx, queue.id, *bounds)
            away = supplies.added(tx, queue.centre)
            slots = _as_now(tx, queue, requirements.between(tx, queue.id, *bounds), away)
            return demand_wire.plan_told(queue, slots, behind, away)

    def CalculateStaffing(
        self, request: demand_pb2.CalculateStaffingRequest, context: grpc.ServicerContext
    ) -> demand_pb2.CalculateStaffingResponse:
        handling, aim = demand_wire.handling(request.handling), target_wire.target(request.target)
        asked = staffing.lagged(demand_wire.stretch(request.slots), handling)
        found = staffing.staff(asked, aim.to_reckon(handling), handling)
        levels = np.array([np.nan if each.service_level is None else each.service_level for each in found])
        return demand_pb2.CalculateStaffingResponse(
            slots=[demand_wire.staffed_told(*each, aim) for each in zip(asked.calls, asked.aht_s, found, strict=True)],
            service_level_permille=demand_wire.permille(requirement.weighted_service_level(asked.calls, levels)),
        )

    def CalculatePool(
        self, request: demand_pb2.CalculatePoolRequest, context: grpc.ServicerContext
    ) -> demand_pb2.CalculatePoolResponse:
        return pool_wire.calculate(request)

    def ImportCalendar(
        self, request: demand_pb2.ImportCalendarRequest, context: grpc.ServicerContext
    ) -> demand_pb2.ImportCalendarResponse:
        notice = demand_wire.notice(request)
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            changed = calendars.put(tx, notice)
            subject = f"calendars/{request.jurisdiction}-{notice.year}"
            tx.publish(subject, demand_wire.calendar_told(notice))
            tx.audit(subject, notice=notice.number, changed=len(changed))
            return tx.answer(demand_wire.calendar_changed(changed))

    def ListCalendarDays(
        self, request: demand_pb2.ListCalendarDaysRequest, context: grpc.ServicerContext
    ) -> demand_pb2.ListCalendarDaysResponse:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=demand_wire.MOST_CALENDAR_DAYS)
        with self._db.read() as tx:
            calendar = calendars.get(tx)
        return demand_wire.days_told(calendar.days(first, after - demand.DAY))


def _within(centre: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    call = auth.call()
    nobody = sa.literal("")
    return access.narrow(
        access.Reach(call.relation, call.role), call.caller, employee=nobody, team=nobody, centre=centre
    )


def _queue(tx: Tx, name: str) -> Queue:
    found = queue_store.get(tx, wire.id_of(name))
    if found is None:
        raise access.not_found(name)
    return found


def _forecast(tx: Tx, name: str) -> demand.Forecast:
    found = forecasts.get(tx, wire.id_of(name))
    if found is None:
        raise access.not_found(name)
    return found


def _as_now(tx: Tx, queue: Queue, slots: Sequence[Required], away: Mapping[str, int]) -> list[Required]:
    """Required slots, from today on with the heads that weather as forecast now makes of them; before, as planned."""
    today = queues.midnight(tx.now.astimezone(queue.zone).date(), queue.zone)
    ahead = supply.with_heads(queue, [slot for slot in slots if slot.start >= today], away)
    return [*(slot for slot in slots if slot.start < today), *ahead]


def _need_adopted(tx: Tx, made: demand.Forecast) -> None:
    copy = adjustments.copy_of(tx, made.id)
    if copy is not None and copy.adopt_time is None:
        raise WrongState(
            "NOT_ADOPTED",
            f"{copy.title} is a what-if. Adopt it first.",
            f"“{copy.title}”是假设方案，请先采用该方案。",
            forecast=f"forecasts/{made.id}",
        )


def _zone_of(tx: Tx, centre: str) -> str:
    """The zone of a centre: that of its teams, or of its people while it has none."""
    zones = [team.time_zone for team in people.list_teams(tx, centre=centre)]
    zones = zones or [person.time_zone for person in people.list_people(tx, centre=centre)]
    if not zones:
        raise Invalid(
            "CENTRE_UNKNOWN",
            f"No team of {centre} is known. Add the centre and a team first.",
            f"未知的中心 {centre},请先新增该中心及其班组。",
            centre=centre,
        )
    return zones[0]


def _put(tx: Tx, asked: Queue, etag: str) -> Queue:
    before = queue_store.get(tx, asked.id)
    if before is None:
        kept = dataclasses.replace(asked, version=1)
        if etag or not queue_store.add(tx, kept):
            raise _stale(asked, None)
        return kept
    if before.centre != asked.centre:
        raise Conflict(
            "CODE_TAKEN",
            f"Another centre has a queue {asked.id}. Choose another code.",
            f"队列代码 {asked.id} 已被其他中心使用，请更换代码。",
            code=asked.id,
        )
    if etag and etag != str(before.version):
        raise _stale(asked, before)
    if history.has_any(tx, before.id):
        if before.slot_minutes != asked.slot_minutes:
            raise WrongState(
                "SLOT_FIXED",
                f"{asked.id} has history in slots of {before.slot_minutes} minutes; their length is fixed.",
                f"队列 {asked.id} 已有 {before.slot_minutes} 分钟时段的历史数据，时段长度不能更改。",
                slot_minutes=before.slot_minutes,
            )
        asked = dataclasses.replace(asked, time_zone=before.time_zone)
    kept = dataclasses.replace(asked, version=before.version + 1)
    if not queue_store.change(tx, kept, from_version=before.version):
        raise _stale(asked, before)
    return kept


def _stale(asked: Queue, before: Queue | None) -> Conflict:
    if before is None:
        return Conflict(
            "STALE", f"{asked.name} is not as you saw it. Read it again.", f"{asked.name} 已变化，请刷新后重试。"
        )
    now = demand_wire.queue_told(before)
    return Conflict(
        "STALE",
        f"{asked.name} was changed by somebody else meanwhile. Look at how it is now and change that.",
        f"{asked.name} 已被他人修改，请查看最新内容后再修改。",
        alternatives=(
            Alternative(
                "The queue as it is now", "队列的当前内容", _PUT_QUEUE, {"queue": json_format.MessageToDict(now)}
            ),
        ),
        etag=now.etag,
    )


def _import(
    tx: Tx, request: demand_pb2.ImportHistoryRequest, found: history_file.Found
) -> demand_pb2.ImportHistoryResponse:
    queue_store.take(tx, found.tallies)
    differences = {code: history.compare(tx, code, tally.slots()) for code, tally in found.tallies.items()}
    start_column = request.columns.get("start", "start")
    for code, difference in differences.items():
        starts = [slot.start for slot in difference.thinner]
        for error in history_file.thinner(found.tallies[code], starts, start_column):
            found.refuse(error)
    errors = sorted(found.errors, key=lambda error: error.row)
    if errors and not request.skip_bad_rows:
        raise rows.refuse(errors, count=found.error_count)
    done = history.Import(
        id=db.new_id(),
        centre=request.centre,
        content_hash=hashlib.sha256(request.content).hexdigest(),
        interval_minutes=found.interval_minutes,
        row_count=found.row_count,
        created_count=sum(len(each.created) for each in differences.values()),
        updated_count=sum(len(each.updated) for each in differences.values()),
        unchanged_count=sum(each.unchanged for each in differences.values()),
        error_count=found.error_count,
    )
    for code, difference in differences.items():
        history.keep(tx, code, difference, done.id)
    history.record(tx, done)
    tx.audit(f"historyImports/{done.id}", centre=done.centre, created=done.created_count, updated=done.updated_count)
    locale = auth.caller().locale
    return demand_pb2.ImportHistoryResponse(
        row_count=done.row_count,
        created_count=done.created_count,
        updated_count=done.updated_count,
        unchanged_count=done.unchanged_count,
        errors=[demand_wire.row_error(error, locale) for error in errors],
    )
