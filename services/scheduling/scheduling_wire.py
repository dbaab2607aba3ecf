"""Shifts, cover, rosters and presence as they travel."""

from __future__ import annotations

import datetime as dt
import functools
import operator
import re
from collections.abc import Iterable, Sequence
from typing import Any

from google.protobuf.timestamp_pb2 import Timestamp

from services.kit import wire
from services.kit.errors import Invalid
from services.scheduling.attendance_wire import ACTIVITIES
from services.scheduling.covering import Offer, Weighed
from services.scheduling.domain import checking, worked
from services.scheduling.domain.presence import Change, Seen, Standing, State
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.shifts import LEAST_APART_MINUTES, Pause, ShiftType
from services.scheduling.domain.sparing import UNKNOWN, Effect, Ground
from services.scheduling.domain.worked import Away, Worked
from services.scheduling.store.holds import Hold
from services.scheduling.store.shift_types import Entry
from zhongtai.scheduling.v1 import attendance_pb2, events_pb2, scheduling_pb2

_WORK = operator.attrgetter(
    *("work_date", "shift_type", "start", "end", "time_zone", "paid_minutes", "team", "pauses", "skill")
)
"""What is the same in many people's shifts."""
_CLOCK = re.compile(r"(\d\d):(\d\d)")
_STATES = {
    State.HERE: scheduling_pb2.PRESENCE_STATE_HERE,
    State.EXPECTED: scheduling_pb2.PRESENCE_STATE_EXPECTED,
    State.LATE: scheduling_pb2.PRESENCE_STATE_LATE,
    State.BREAK: scheduling_pb2.PRESENCE_STATE_BREAK,
    State.AWAY: scheduling_pb2.PRESENCE_STATE_AWAY,
    State.LATER: scheduling_pb2.PRESENCE_STATE_LATER,
    State.FINISHED: scheduling_pb2.PRESENCE_STATE_FINISHED,
    State.OFF: scheduling_pb2.PRESENCE_STATE_OFF,
}


_CHANGES = {change: scheduling_pb2.PresenceChange.Value(f"PRESENCE_CHANGE_{change.name}") for change in Change}


def shift_type_of(told: scheduling_pb2.ShiftType) -> ShiftType:
    """The shift type that somebody sent.

    Raises:
        Invalid: BAD_SHIFT, BAD_BREAK_WINDOW.
    """
    found = _CLOCK.fullmatch(told.start_clock)
    minute = int(found.group(1)) * 60 + int(found.group(2)) if found else 0
    pauses = sorted((_break_of(each) for each in told.breaks), key=lambda pause: pause.offset_minutes)
    return ShiftType(told.code, minute, told.length_minutes, tuple(pauses))


def shift_type(entry: Entry) -> scheduling_pb2.ShiftType:
    """A shift type as it travels."""
    hour, minute = divmod(entry.shift.start_minute, 60)
    return scheduling_pb2.ShiftType(
        name=f"shiftTypes/{entry.id}",
        code=entry.shift.code,
        title=wire.text(entry.title_en, entry.title_zh),
        centre=entry.centre,
        start_clock=f"{hour:02d}:{minute:02d}",
        length_minutes=entry.shift.duration_minutes,
        breaks=_breaks(entry.shift.pauses),
        skill=entry.skill,
        retired=entry.retired,
        etag=str(entry.version),
    )


def shift(shift: Worked, aways: Sequence[Away] = (), *, knows: bool = False) -> scheduling_pb2.Shift:
    """A shift with the absences on it. knows: whether the caller may know their causes, and what is only asked for."""
    told = scheduling_pb2.Shift()
    told.CopyFrom(_alike(_WORK(shift)))
    _put_own(told, shift, aways, knows=knows)
    return told


def shift_told(shift: Worked) -> events_pb2.ShiftTold:
    """A shift as other services are told of it."""
    return events_pb2.ShiftTold(
        shift=f"shifts/{shift.id}",
        work_date=shift.work_date,
        start_time=wire.timestamp(shift.start),
        end_time=wire.timestamp(shift.end),
        time_zone=shift.time_zone,
        unpaid_breaks=[
            events_pb2.BreakTold(start_time=wire.timestamp(start), end_time=wire.timestamp(end))
            for start, end in shift.pause_periods(unpaid_only=True)
            if start < end
        ],
        paid_minutes=shift.paid_minutes,
        shift_type=shift.shift_type,
    )


def finding(found: Finding) -> scheduling_pb2.RuleFinding:
    """A rule touched, in words."""
    says = checking.sentence(found.rule, found.figure)
    return scheduling_pb2.RuleFinding(
        rule=found.rule.value,
        employee=found.person,
        work_date=found.day.isoformat(),
        text=wire.text(says.english, says.chinese),
        source=says.source,
    )


def coverage(ground: Ground, centre: str, skill: str) -> scheduling_pb2.Coverage:
    """Cover by interval. Where no requirement is in force, required is 0 and the service level is not known."""
    minutes = ground.minutes
    parts = [ground.by_interval(each) / minutes for each in (ground.rostered, ground.away, ground.held)]
    available = ground.available_milli()
    levels, lost = ground.service_levels(available), ground.lost_permille.tolist()
    intervals = [
        scheduling_pb2.CoverInterval(
            start_time=wire.timestamp(worked.instant_of(need.cell)),
            required=max(0, need.agents),
            rostered=float(parts[0][at]),
            away=float(parts[1][at]),
            held=float(parts[2][at]),
            available=int(available[at]) / 1000,
            slack=int(available[at]) / 1000 - max(0, need.agents),
            calls=need.calls,
            service_level_permille=_permille(None if levels[at] != levels[at] else float(levels[at])),
            lost_permille=lost[at],
            weather_permille=lost[at] - ground.unplanned_permille,
        )
        for at, need in enumerate(ground.needs)
    ]
    target = round(1000 * ground.target.target) if ground.target is not None else 0
    return scheduling_pb2.Coverage(
        centre=centre, skill=skill, interval_minutes=minutes, intervals=intervals, target_permille=target
    )


def cover_answer(weighed: Weighed, hold: Hold | None, offers: Sequence[Offer]) -> scheduling_pb2.CoverAnswer:
    """What an absence does to cover, and whether it is held."""
    judgement = weighed.judgement
    return scheduling_pb2.CoverAnswer(
        held=hold is not None,
        expire_time=wire.timestamp(hold.expires) if hold is not None else None,
        fits=judgement.fits,
        known=judgement.known,
        intervals=[_effect(each) for each in judgement.effects],
        service_level_before_permille=judgement.level_permille(after=False),
        service_level_after_permille=judgement.level_permille(after=True),
        slack_min_milli=judgement.slack_min_milli,
        slack_ok_permille=judgement.ok_permille,
        offers=[_offer(each) for each in offers],
        target_permille=weighed.target_permille,
        weather_permille=weighed.weather_permille,
    )


def add_person_now(answer: scheduling_pb2.TeamNow, seen: Seen, *, knows: bool) -> None:
    """Put a person at this moment into an answer, in place. knows: whether the caller may know why somebody is away."""
    standing, state, shift = seen.standing, seen.state, seen.standing.shift
    told = answer.people.add()
    told.CopyFrom(
        _alike_now(
            (
                standing.state,
                standing.late_minutes,
                state.state if state is not None else "",
                seen.activity,
                seen.off_roster,
                seen.coming,
                _WORK(shift) if shift is not None else None,
            )
        )
    )
    told.employee = standing.employee
    if standing.since is not None:
        wire.put_moment(told.since_time, standing.since)
    if state is not None:
        wire.put_moment(told.desk_time, state.start)
    if shift is not None:
        _put_own(told.shift, shift, seen.aways, knows=knows)


def presence_counts(standings: Iterable[Standing]) -> list[scheduling_pb2.PresenceCount]:
    """How many are in each state that anybody is in, in the order of what wants a look."""
    counts: dict[State, int] = {}
    for standing in standings:
        counts[standing.state] = counts.get(standing.state, 0) + 1
    return [scheduling_pb2.PresenceCount(state=_STATES[state], count=counts[state]) for state in sorted(counts)]


def instants(start: Timestamp, end: Timestamp, *, most: dt.timedelta | None = None) -> tuple[dt.datetime, dt.datetime]:
    """The span [start, end) of two Timestamps.

    Raises:
        Invalid: SPAN_REVERSED, SPAN_TOO_LONG.
    """
    first, after = wire.moment(start), wire.moment(end)
    if after <= first:
        raise Invalid("SPAN_REVERSED", "The end must be after the start.", "结束时间须晚于开始时间。")
    if most is not None and after - first > most:
        raise Invalid(
            "SPAN_TOO_LONG",
            f"At most {most.days} days at once. Ask for a shorter span.",
            f"单次最多查询 {most.days} 天，请缩短时间范围。",
            most_days=most.days,
        )
    return first, after


def _effect(effect: Effect) -> scheduling_pb2.CoverEffect:
    return scheduling_pb2.CoverEffect(
        start_time=wire.timestamp(worked.instant_of(effect.cell)),
        minutes=effect.minutes,
        required=0 if effect.required == UNKNOWN else effect.required,
        available_before=effect.before_milli / 1000,
        available_after=effect.after_milli / 1000,
        calls=effect.calls,
        service_level_before_permille=_permille(effect.level_before),
        service_level_after_permille=_permille(effect.level_after),
    )


def _offer(offer: Offer) -> scheduling_pb2.CoverOffer:
    return scheduling_pb2.CoverOffer(
        kind=offer.kind,
        start_time=wire.timestamp(offer.start),
        end_time=wire.timestamp(offer.end),
        slack_min_milli=offer.slack_min_milli,
    )


def _put_own(told: scheduling_pb2.Shift, shift: Worked, aways: Sequence[Away], *, knows: bool) -> None:
    """What nobody else's shift has, into a copy of what is alike."""
    told.employee = shift.employee
    if shift.id:
        told.name = f"shifts/{shift.id}"
    if shift.version:
        told.etag = str(shift.version)
    if aways:
        told.absences.extend(_absences(shift, aways, knows=knows))


# Many people work the same shift. Kept messages are never changed: whoever puts one into another gets a copy.
@functools.lru_cache(maxsize=4096)
def _alike(work: tuple[Any, ...]) -> scheduling_pb2.Shift:
    """What all who work the same have in common, put together once. work: see `_WORK`."""
    work_date, shift_type, start, end, time_zone, paid_minutes, team, pauses, skill = work
    return scheduling_pb2.Shift(
        work_date=work_date,
        shift_type=shift_type,
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(end),
        time_zone=time_zone,
        paid_minutes=paid_minutes,
        team=team,
        breaks=_breaks(pauses),
        skill=skill,
    )


@functools.lru_cache(maxsize=4096)
def _alike_now(seen: tuple[Any, ...]) -> scheduling_pb2.PersonNow:
    """What all who work the same, and do the same just now, have in common."""
    state, late_minutes, desk_state, activity, off_roster, coming, work = seen
    return scheduling_pb2.PersonNow(
        state=_STATES[state],
        shift=_alike(work) if work is not None else None,
        late_minutes=late_minutes,
        desk_state=desk_state,
        desk_activity=ACTIVITIES[activity] if activity is not None else attendance_pb2.DESK_ACTIVITY_UNSPECIFIED,
        off_roster=off_roster,
        next_change=_CHANGES[coming[1]] if coming is not None else scheduling_pb2.PRESENCE_CHANGE_UNSPECIFIED,
        next_time=wire.timestamp(coming[0]) if coming is not None else None,
    )


@functools.lru_cache(maxsize=1024)
def _breaks(pauses: tuple[Pause, ...]) -> tuple[scheduling_pb2.ShiftBreak, ...]:
    return tuple(
        scheduling_pb2.ShiftBreak(
            offset_minutes=pause.offset_minutes,
            length_minutes=pause.minutes,
            paid=pause.paid,
            earliest_offset_minutes=pause.earliest_minutes,
            latest_offset_minutes=pause.latest_minutes,
            apart_minutes=pause.apart_minutes if pause.moves else 0,
        )
        for pause in pauses
    )


def _absences(shift: Worked, aways: Iterable[Away], *, knows: bool) -> list[scheduling_pb2.Absence]:
    return [
        scheduling_pb2.Absence(
            start_time=wire.timestamp(max(away.start, shift.start)),
            end_time=wire.timestamp(min(away.end, shift.end)),
            source=away.source if knows else "",
            held=away.held,
        )
        for away in aways
        if shift.overlaps(away.start, away.end) and (knows or not away.held)
    ]


def _break_of(told: scheduling_pb2.ShiftBreak) -> Pause:
    """A break as somebody sent it; half a window is seen by `ShiftType`."""
    return Pause(
        told.offset_minutes,
        told.length_minutes,
        told.paid,
        told.earliest_offset_minutes if told.HasField("earliest_offset_minutes") else None,
        told.latest_offset_minutes if told.HasField("latest_offset_minutes") else None,
        told.apart_minutes or LEAST_APART_MINUTES,
    )


def _permille(level: float | None) -> int:
    return -1 if level is None else round(1000 * level)
