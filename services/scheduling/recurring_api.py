"""What RecurringEventService answers: what an event brought before, as an adjustment to decide on."""

from __future__ import annotations

import grpc

from services.kit import access, wire
from services.kit.service import Home
from services.scheduling import demand_wire, foreseeing
from services.scheduling.domain import demand, edits, queues, recurring
from services.scheduling.domain.edits import Kind
from services.scheduling.domain.recurring import Every, Learnt, Past
from services.scheduling.foreseeing import MOST_HISTORY_DAYS
from services.scheduling.store import calendars
from services.scheduling.store import queues as queue_store
from zhongtai.scheduling.v1 import forecasting_pb2, history_pb2, recurring_pb2, recurring_pb2_grpc

_EVERY = {recurring_pb2.RECURRENCE_YEARLY: Every.YEAR, recurring_pb2.RECURRENCE_MONTHLY: Every.MONTH}

_HISTORY_DAYS = {Every.YEAR: 2 * MOST_HISTORY_DAYS, Every.MONTH: MOST_HISTORY_DAYS}
"""How far back each is looked for: four years of years."""

_EVENTS = frozenset({Kind.CAMPAIGN, Kind.ONE_OFF})
"""Edits that keep events from what forecasts learn from. What came on these days is what is asked for here."""


class RecurringEventService(recurring_pb2_grpc.RecurringEventServiceServicer):
    """Events that come back, and what they brought before."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ProposeEventAdjustment(
        self, request: recurring_pb2.ProposeEventAdjustmentRequest, context: grpc.ServicerContext
    ) -> recurring_pb2.EventProposal:
        every = _EVERY[request.recurrence]
        days = demand_wire.span(request.start_date, request.end_date, most_days=recurring.MOST_DAYS)
        with self._db.read() as tx:
            queue = queue_store.get(tx, wire.id_of(request.queue))
            if queue is None:
                raise access.not_found(request.queue)
            known = foreseeing.known_before(tx, queue, days[0], days=_HISTORY_DAYS[every])
            calendar = calendars.get(tx)
        learnt, _ = edits.apply(known.slots, known.edited)
        came, _ = edits.apply(known.slots, [each for each in known.edited if each.kind not in _EVENTS])
        before, classes = demand.known_before(queue, learnt, days, calendar)
        found = recurring.learn(Past(before, demand.history_of(queue, came), classes), days, every)
        start, end = (wire.timestamp(queues.midnight(day, queue.zone)) for day in days)
        draft = forecasting_pb2.ForecastAdjustment(
            queue=queue.name,
            start_time=start,
            end_time=end,
            measure=history_pb2.MEASURE_CONTACTS,
            effect=history_pb2.EFFECT_SCALE,
            value=round(found.factor, 3),
            reason=_evidence(found),
        )
        return recurring_pb2.EventProposal(
            adjustment=draft,
            low_factor=found.low,
            high_factor=found.high,
            proven=found.proven,
            occurrences=[
                recurring_pb2.EventOccurrence(
                    start_date=each.start_date.isoformat(),
                    end_date=each.end_date.isoformat(),
                    calls=each.calls,
                    expected_calls=each.expected,
                )
                for each in found.times
            ],
        )


def _evidence(found: Learnt) -> str:
    """What the factor rests on, in signs that need no language."""
    return f"×{found.factor:.2f} ({found.low:.2f}–{found.high:.2f}, n={len(found.times)})"
