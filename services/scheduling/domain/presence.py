"""How a person stands at a moment: what the shift says, what the punches say, what the leave says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from services.scheduling.domain.desk import Activity, DeskState
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.worked import Away, Worked

GRACE_MINUTES = 5
"""So long after the start nobody is called late."""

_EARLY = timedelta(hours=4)
"""A punch so long before the start still belongs to the shift."""


class State(IntEnum):
    """How a person stands, in the order of what wants a look first."""

    LATE = 0
    EXPECTED = 1
    HERE = 2
    BREAK = 3
    AWAY = 4
    LATER = 5
    FINISHED = 6
    OFF = 7


_DUE = frozenset({State.LATE, State.EXPECTED, State.HERE, State.BREAK})


class Punch(NamedTuple):
    """Somebody came or went."""

    employee: str
    at: datetime
    came: bool


class Standing(NamedTuple):
    """How a person stands. since: when that began, where it is known.

    pauses: the breaks of a shift that runs. pause: the one among them that runs.
    """

    employee: str
    state: State
    shift: Worked | None = None
    late_minutes: int = 0
    since: datetime | None = None
    pauses: Sequence[Period] = ()
    pause: Period | None = None


class Change(IntEnum):
    """What comes next in a shift, in the order in which two at one instant are told."""

    SHIFT_END = 0
    SHIFT_START = 1
    LEAVE_START = 2
    LEAVE_END = 3
    BREAK_START = 4
    BREAK_END = 5


class Seen(NamedTuple):
    """A person at a moment. aways: leave and holds around it. state, activity: of the desk, None where not known.

    off_roster: whether the desk does something else than the roster asks for. coming: what is next in the shift.
    """

    standing: Standing
    aways: tuple[Away, ...] = ()
    state: DeskState | None = None
    activity: Activity | None = None
    off_roster: bool = False
    coming: tuple[datetime, Change] | None = None


def stand(
    employee: str, now: datetime, worked: Sequence[Worked], absences: Sequence[Away], punches: Sequence[Punch]
) -> Standing:
    """How a person stands now. worked: shifts of yesterday, today and tomorrow. absences: approved leave only.

    Today is the date at the site of the shift; a shift of yesterday counts while it runs and on the day it ends.
    """
    shift = _current(now, worked)
    if shift is None:
        return Standing(employee, State.OFF)
    pauses = shift.pause_periods() if shift.start <= now < shift.end else ()
    pause = _running(pauses, now)
    leave = next((away for away in absences if _away_now(away, shift, now)), None) if absences else None
    if leave is not None:
        return Standing(employee, State.AWAY, shift, since=leave.start, pauses=pauses, pause=pause)
    if now < shift.start:
        return Standing(employee, State.LATER, shift)
    if now >= shift.end:
        return Standing(employee, State.FINISHED, shift, since=shift.end)
    last = _last(punches, shift.start - _EARLY, now)
    if last is not None and (pause is not None or last.came):
        state, since = (State.BREAK, pause[0]) if pause is not None else (State.HERE, last.at)
        return Standing(employee, state, shift, 0, since, pauses, pause)
    since = _missing_since(shift, pauses, now, absences, last)
    late = int((now - since).total_seconds() // 60)
    state, late = (State.LATE, late) if late >= GRACE_MINUTES else (State.EXPECTED, 0)
    return Standing(employee, state, shift, late, since, pauses, pause)


def next_change(standing: Standing, absences: Sequence[Away], now: datetime) -> tuple[datetime, Change] | None:
    """What comes next in somebody's shift and when; None when it is over, or there is none.

    absences: approved leave only.
    """
    shift = standing.shift
    if shift is None or now >= shift.end:
        return None
    if now < shift.start:
        return shift.start, Change.SHIFT_START
    coming = shift.end, Change.SHIFT_END
    for start, end in standing.pauses:
        if now < end:
            coming = min(coming, (start, Change.BREAK_START) if now < start else (end, Change.BREAK_END))
    for away in absences:
        edges = (away.start, Change.LEAVE_START), (away.end, Change.LEAVE_END)
        coming = min([coming, *(each for each in edges if now < each[0])])
    return coming


def off_roster(standing: Standing, activity: Activity | None) -> bool:
    """Whether the desk of somebody who is due does something else than the roster asks for.

    activity: None where the desk's state is not known.
    """
    if activity is None or standing.state not in _DUE:
        return False
    return (standing.pause is not None) == (activity is Activity.PHONE)


def _running(pauses: Sequence[Period], now: datetime) -> Period | None:
    """The break that runs."""
    for pause in pauses:
        if pause[0] <= now < pause[1]:
            return pause
    return None


def _last(punches: Sequence[Punch], earliest: datetime, now: datetime) -> Punch | None:
    """The last punch in [earliest, now]; of two at one instant the coming."""
    last = None
    for punch in punches:
        if earliest <= punch.at <= now and (last is None or (last.at, last.came) <= (punch.at, punch.came)):
            last = punch
    return last


def _missing_since(
    shift: Worked, pauses: Sequence[Period], now: datetime, absences: Sequence[Away], last: Punch | None
) -> datetime:
    """Since when somebody is missed who is not here though the shift runs."""
    since = max([shift.start, *(away.end for away in absences if shift.start < away.end <= now)])
    if last is None:
        return since
    # Whoever went into a break is missed when it ends.
    return max(since, next((end for start, end in pauses if start <= last.at < end), last.at))


def _current(now: datetime, worked: Sequence[Worked]) -> Worked | None:
    """The shift that runs; else today's, if it is yet to come or nothing ended today; else what ended today."""
    for shift in worked:
        if shift.start <= now < shift.end:
            return shift
    today = [
        shift for shift in worked if shift.work_date == now.astimezone(ZoneInfo(shift.time_zone)).date().isoformat()
    ]
    ended = [shift for shift in worked if shift.end <= now and _same_day(shift, now)]
    return next(iter([*today, *ended]), None)


def _away_now(away: Away, shift: Worked, now: datetime) -> bool:
    """Whether leave takes this moment of the shift, or all of the shift."""
    whole = away.start <= shift.start and shift.end <= away.end
    return whole or (away.start <= now < away.end and shift.overlaps(away.start, away.end))


def _same_day(shift: Worked, now: datetime) -> bool:
    zone = ZoneInfo(shift.time_zone)
    return shift.end.astimezone(zone).date() == now.astimezone(zone).date()
