"""What is known of callers, as it travels."""

from __future__ import annotations

import datetime as dt

from services.scheduling.domain import adherence
from services.scheduling.domain.learnt_patience import Learnt
from services.scheduling.domain.queues import Target
from services.scheduling.domain.reached import Reached
from zhongtai.scheduling.v1 import callers_pb2, events_pb2

_PLACES = 3


def estimate(found: Learnt | None) -> callers_pb2.PatienceEstimate | None:
    """A patience that was learnt as it travels; None when nothing is known."""
    if found is None:
        return None
    return callers_pb2.PatienceEstimate(
        start_date=found.first.isoformat(),
        end_date=found.after.isoformat(),
        day_count=found.day_count,
        seconds=_rounded(found.seconds),
        low_seconds=_rounded(found.low_s),
        high_seconds=_rounded(found.high_s),
        abandoned_contacts=found.abandoned,
        short_contacts=found.short,
        waited_seconds=found.waited_s,
        enough=found.is_enough,
    )


def served_day(day: dt.date, found: Reached, left_out: int) -> callers_pb2.ServedDay:
    """What callers met on a day as it travels."""
    is_short_known = found.asked > 0 and found.short_asked == found.asked
    without = (found.abandoned - found.short, found.asked - found.short) if is_short_known else (0, 0)
    return callers_pb2.ServedDay(
        date=day.isoformat(),
        offered_contacts=found.offered,
        met_contacts=found.met,
        counted_contacts=found.counted,
        service_level_permille=adherence.permille(found.met, found.counted),
        abandoned_contacts=found.abandoned,
        asked_contacts=found.asked,
        short_contacts=found.short if is_short_known else None,
        abandonment_permille=adherence.permille(found.abandoned, found.asked),
        abandonment_without_short_permille=adherence.permille(*without),
        answered_contacts=found.answered,
        wait_answered_seconds=found.wait_answered_s,
        asa_seconds=_mean(found.wait_answered_s, found.answered),
        wait_abandoned_seconds=found.wait_abandoned_s,
        abandon_seconds=_mean(found.wait_abandoned_s, found.gave_up),
        blocked_contacts=found.blocked,
        slot_count=found.slots,
        left_out_slot_count=left_out,
        other_threshold_slot_count=found.other_slots,
    )


def reached_told(found: Reached, aim: Target) -> events_pb2.ServedTold:
    """What callers met on a day as others are told of it."""
    return events_pb2.ServedTold(
        definition=aim.definition.value,
        threshold_seconds=aim.threshold_seconds,
        met_contacts=found.met,
        counted_contacts=found.counted,
        abandoned_contacts=found.abandoned,
        asked_contacts=found.asked,
        short_contacts=found.short if found.short_asked == found.asked else -1,
        answered_contacts=found.answered,
        wait_answered_seconds=found.wait_answered_s,
        gave_up_contacts=found.gave_up,
        wait_abandoned_seconds=found.wait_abandoned_s,
        blocked_contacts=found.blocked,
    )


def _mean(total: int, count: int) -> float | None:
    return round(total / count, _PLACES) if count else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _PLACES)
