"""What a change of shifts does to cover and to paid minutes, as it travels."""

from __future__ import annotations

from services.scheduling.domain.extra import Extra, PaidChange
from services.scheduling.weighing import CoverChange
from zhongtai.scheduling.v1 import scheduling_pb2


def cover_change(change: CoverChange) -> scheduling_pb2.CoverChange:
    """What a change does to the cover of a skill."""
    return scheduling_pb2.CoverChange(
        centre=change.centre,
        skill=change.skill,
        shortage_before_minutes=round(change.before),
        shortage_minutes=round(change.after),
        known=change.known,
    )


def paid_change(change: PaidChange) -> scheduling_pb2.PaidChange:
    """What a change does to a person's paid minutes."""
    return scheduling_pb2.PaidChange(
        employee=change.employee,
        start_date=change.start.isoformat(),
        end_date=change.after.isoformat(),
        before=extra_minutes(change.was),
        after=extra_minutes(change.would_be),
    )


def extra_minutes(kept: Extra) -> scheduling_pb2.ExtraMinutes:
    """Minutes by rate."""
    return scheduling_pb2.ExtraMinutes(
        normal_minutes=kept.normal,
        workday_minutes=kept.workday,
        rest_day_minutes=kept.rest_day,
        holiday_minutes=kept.holiday,
    )
