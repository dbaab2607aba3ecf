"""What CallerService answers: how long callers wait before they give up, and what they met."""

from __future__ import annotations

from collections import Counter

import grpc

from services.kit import access, wire
from services.kit.db import Tx
from services.kit.service import Home
from services.scheduling import callers_wire, demand_wire, patience_learning, target_wire
from services.scheduling.domain import learnt_patience, queues, reached
from services.scheduling.domain.queues import Queue
from services.scheduling.store import queues as queue_store
from zhongtai.scheduling.v1 import callers_pb2, callers_pb2_grpc


class CallerService(callers_pb2_grpc.CallerServiceServicer):
    """Callers, as history knows them."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def LearnPatience(
        self, request: callers_pb2.LearnPatienceRequest, context: grpc.ServicerContext
    ) -> callers_pb2.LearnPatienceResponse:
        with self._db.read() as tx:
            found = patience_learning.days(tx, _queue(tx, request.queue))
        return callers_pb2.LearnPatienceResponse(
            everybody=callers_wire.estimate(learnt_patience.newest(found, without_short=False)),
            without_short=callers_wire.estimate(learnt_patience.newest(found, without_short=True)),
        )

    def ListServedDays(
        self, request: callers_pb2.ListServedDaysRequest, context: grpc.ServicerContext
    ) -> callers_pb2.ListServedDaysResponse:
        first, after = demand_wire.span(request.start_date, request.end_date)
        with self._db.read() as tx:
            queue = _queue(tx, request.queue)
            span = queues.midnight(first, queue.zone), queues.midnight(after, queue.zone)
            slots, left_out = patience_learning.standing(tx, queue, span)
        aim = queue.target
        found = reached.by_day(slots, queue.zone, aim.definition, aim.threshold_seconds)
        left = Counter(slot.start.astimezone(queue.zone).date() for slot in left_out)
        return callers_pb2.ListServedDaysResponse(
            definition=target_wire.definition_told(aim.definition),
            threshold_seconds=aim.threshold_seconds,
            days=[
                callers_wire.served_day(day, found.get(day, reached.Reached()), left[day])
                for day in sorted(found.keys() | left.keys())
            ],
        )


def _queue(tx: Tx, name: str) -> Queue:
    found = queue_store.get(tx, wire.id_of(name))
    if found is None:
        raise access.not_found(name)
    return found
