"""Notices between Python and protobuf."""

from __future__ import annotations

from services.kit import wire
from services.scheduling.domain.notices import Difference, Notice, Seen
from zhongtai.scheduling.v1 import notices_pb2, scheduling_pb2


def notice(kept: Notice) -> notices_pb2.ShiftNotice:
    """A notice as told."""
    return notices_pb2.ShiftNotice(
        name=kept.name,
        employee=kept.employee,
        team=kept.team,
        centre=kept.centre,
        cause=notices_pb2.NoticeCause.Value(f"NOTICE_CAUSE_{kept.cause}"),
        roster=kept.roster,
        differences=[difference(each) for each in kept.differences],
        create_time=wire.timestamp(kept.created),
        read_time=wire.timestamp(kept.read) if kept.read is not None else None,
    )


def difference(each: Difference) -> notices_pb2.ShiftDifference:
    """A date that is different as told."""
    return notices_pb2.ShiftDifference(work_date=each.work_date, before=_seen(each.before), after=_seen(each.after))


def _seen(shift: Seen | None) -> notices_pb2.ShiftSeen | None:
    if shift is None:
        return None
    return notices_pb2.ShiftSeen(
        shift_type=shift.shift_type,
        start_time=wire.timestamp(shift.start),
        end_time=wire.timestamp(shift.end),
        skill=shift.skill,
        breaks=[
            scheduling_pb2.ShiftBreak(offset_minutes=each.offset_minutes, length_minutes=each.minutes, paid=each.paid)
            for each in shift.pauses
        ],
    )
