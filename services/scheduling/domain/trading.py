"""Shifts that change hands, whole or in part: what the giver keeps, and what the taker works then.

A person works one spell a date. A part is cut from the start or to the end of a shift; what is taken joins a shift of
the taker that it touches, or becomes the shift of a free day. Breaks go with the time that they lie in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import shifts
from services.scheduling.domain.shifts import Pause, Period
from services.scheduling.domain.worked import Post, Worked

_Breaks = tuple[tuple[datetime, datetime, bool], ...]
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Piece:
    """Time of a shift that changes hands: [start, end) in UTC, whole minutes, with the breaks in it."""

    work_date: str
    code: str
    skill: str
    start: datetime
    end: datetime
    breaks: _Breaks = ()


def piece(shift: Worked, start: datetime, end: datetime) -> Piece:
    """The part [start, end) of a shift.

    Raises:
        Invalid: SPAN_OUTSIDE_SHIFT, PART_IN_THE_MIDDLE, NOT_WHOLE_MINUTES.
    """
    need_whole_minutes(start, end)
    if not shift.start <= start < end <= shift.end:
        raise Invalid(
            "SPAN_OUTSIDE_SHIFT",
            f"The part must lie inside the shift of {shift.work_date}.",
            f"所选时段须在 {shift.work_date} 的班次之内。",
            date=shift.work_date,
        )
    if shift.start < start and end < shift.end:
        raise Invalid(
            "PART_IN_THE_MIDDLE",
            "A part must begin or end with the shift. Choose the beginning or the end of it.",
            "只能让出班次的开头或结尾部分，不能从中间拆分。",
            date=shift.work_date,
        )
    return Piece(shift.work_date, shift.shift_type, shift.skill, start, end, _breaks_in(_breaks(shift), start, end))


def need_whole_minutes(*instants: datetime) -> None:
    """See that times are whole minutes.

    Raises:
        Invalid: NOT_WHOLE_MINUTES.
    """
    if any(each.second or each.microsecond for each in instants):
        raise Invalid("NOT_WHOLE_MINUTES", "Times must be whole minutes.", "时间须为整分钟。")


def given(shift: Worked, part: Piece) -> Worked:
    """What is left of a shift; cancelled when nothing is."""
    if (part.start, part.end) == (shift.start, shift.end):
        return replace(shift, cancelled=True)
    start, end = (part.end, shift.end) if part.start == shift.start else (shift.start, part.start)
    return _spanning(shift, start, end, _breaks_in(_breaks(shift), start, end))


def taken(kept: Sequence[Worked], part: Piece, post: Post, there: Worked | None) -> Worked:
    """The shift that a person works with a piece more. kept: the person's shifts in force around it.

    there: what is kept of the person on the piece's date, cancelled perhaps; its id stays.

    Raises:
        WrongState: SECOND_SHIFT_THAT_DAY.
    """
    near = _touched(kept, part)
    if near is not None:
        start, end = min(near.start, part.start), max(near.end, part.end)
        return _spanning(near, start, end, tuple(sorted((*_breaks(near), *part.breaks))))
    if is_second(kept, part):
        raise WrongState(
            "SECOND_SHIFT_THAT_DAY",
            f"{post.employee} works another spell on {part.work_date}, which does not touch this one.",
            f"{post.employee} 在 {part.work_date} 已有不相连的班次。",
            employee=post.employee,
            date=part.work_date,
        )
    made = Worked(
        employee=post.employee,
        work_date=part.work_date,
        shift_type=part.code,
        skill=part.skill,
        centre=post.centre,
        team=post.team,
        start=part.start,
        end=part.end,
        time_zone=post.zone,
        paid_minutes=0,
    )
    made = _spanning(made, part.start, part.end, part.breaks)
    return made if there is None else replace(made, id=there.id, version=there.version)


def is_second(kept: Sequence[Worked], part: Piece) -> bool:
    """Whether a piece would be a second spell on its date, which touches none of the shifts that are kept."""
    return _touched(kept, part) is None and any(each.work_date == part.work_date for each in kept)


def changed(shifts_before: Sequence[Worked], changes: Sequence[Worked]) -> list[Worked]:
    """A person's shifts in force once these changes are made, by start."""
    dates = {each.work_date for each in changes}
    kept = [each for each in shifts_before if each.work_date not in dates]
    return sorted((each for each in (*kept, *changes) if not each.cancelled), key=lambda each: each.start)


def _touched(kept: Sequence[Worked], part: Piece) -> Worked | None:
    return next((each for each in kept if _joins(each, part)), None)


def _joins(shift: Worked, part: Piece) -> bool:
    """Whether a piece lengthens a shift: of the same skill, touching it, and on the date on which both then begin."""
    if shift.skill != part.skill:
        return False
    before = part.end == shift.start and part.work_date == shift.work_date
    return before or shift.end == part.start


def _spanning(shift: Worked, start: datetime, end: datetime, breaks: _Breaks) -> Worked:
    zone = ZoneInfo(shift.time_zone)

    def wall(instant: datetime) -> datetime:
        return instant.astimezone(zone).replace(tzinfo=None)

    unpaid = [(begins, ends) for begins, ends, paid in breaks if not paid]
    left = shifts.without([(start, end)], unpaid)
    return replace(
        shift,
        start=start,
        end=end,
        pauses=tuple(
            Pause((wall(begins) - wall(start)) // _MINUTE, (ends - begins) // _MINUTE, paid)
            for begins, ends, paid in breaks
        ),
        paid_minutes=sum((ends - begins) // _MINUTE for begins, ends in left),
        cancelled=False,
    )


def _breaks(shift: Worked) -> _Breaks:
    paid = [pause.paid for pause in shift.pauses]
    return tuple((start, end, kind) for (start, end), kind in zip(shift.pause_periods(), paid, strict=True))


def _breaks_in(breaks: _Breaks, start: datetime, end: datetime) -> _Breaks:
    cut: list[tuple[Period, bool]] = [
        (period, paid) for begins, ends, paid in breaks for period in shifts.clipped([(begins, ends)], start, end)
    ]
    return tuple((*period, paid) for period, paid in cut)
