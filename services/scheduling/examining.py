"""Examining ended shifts: what was reported around them becomes attendance and exceptions, whenever it changes."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar
from zoneinfo import ZoneInfo

from services.kit import people
from services.kit.db import Tx
from services.kit.people import Person
from services.scheduling import exception_cards
from services.scheduling.domain import adherence, attendance, attended, desk, rule_settings, shifts
from services.scheduling.domain.attendance import SETTLED_AFTER, Amiss, Excuse, Judged, Kind, Presence, Rule, Window
from services.scheduling.domain.attended import Attended
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.desk import LONGEST_STATE, DeskState
from services.scheduling.domain.hours import Limits
from services.scheduling.domain.presence import Punch
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.worked import Worked
from services.scheduling.ruling import COMPREHENSIVE
from services.scheduling.store import absences, calendars, cover, punches, reports
from services.scheduling.store import attended as attended_store
from services.scheduling.store import rule_settings as rule_settings_store
from services.scheduling.store import shifts as shift_store

Each = TypeVar("Each")
_A_TIME = 200
"""Shifts examined at once, so that a month of a large centre does not have to fit into memory."""
_DAY = dt.timedelta(days=1)
_AROUND = dt.timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class _Ground:
    """All that is known around some shifts, by person where it is theirs."""

    people: Mapping[str, Person]
    shifts: Mapping[str, Sequence[Worked]]
    punches: Mapping[str, Sequence[Punch]]
    states: Mapping[str, Sequence[DeskState]]
    excuses: Mapping[str, Sequence[Excuse]]
    rules: dict[tuple[str, str], Rule]
    limits: Callable[[str], Limits]
    calendar: Calendar


def touched(tx: Tx, spans: Iterable[tuple[str, dt.datetime, dt.datetime]]) -> None:
    """Examine again the settled shifts to which something reported may belong. spans: person, start, end."""
    examine(tx, _near(tx, spans))


def hold(tx: Tx, spans: Iterable[tuple[str, dt.datetime, dt.datetime]]) -> None:
    """Let nobody else examine the people whom `touched` will, until this transaction ends.

    Whoever has something else to wait for holds them first, so that no two wait for each other.
    """
    if concerned := {shift.employee for shift in _near(tx, spans)}:
        cover.lock_people(tx, sorted(concerned))


def _near(tx: Tx, spans: Iterable[tuple[str, dt.datetime, dt.datetime]]) -> list[Worked]:
    """The settled shifts to which something reported may belong. spans: person, start, end."""
    wanted = list(spans)
    if not wanted:
        return []
    start, end = min(each[1] for each in wanted) - _AROUND, max(each[2] for each in wanted) + _AROUND
    by_person: dict[str, list[Period]] = {}
    for employee, begins, ends in wanted:
        by_person.setdefault(employee, []).append((begins - _AROUND, ends + _AROUND))
    return [
        shift
        for shift in shift_store.overlapping(tx, sorted(by_person), start, end)
        if is_settled(shift, tx.now) and any(shift.overlaps(*span) for span in by_person[shift.employee])
    ]


def is_settled(shift: Worked, now: dt.datetime) -> bool:
    """Whether a shift has ended long enough ago to be judged."""
    return shift.end + SETTLED_AFTER <= now


def examine(tx: Tx, wanted: Sequence[Worked]) -> None:
    """Examine settled shifts and keep what they came to; those that were taken away are forgotten."""
    if not wanted:
        return
    # What two report at once of one person is seen by whoever examines last.
    cover.lock_people(tx, sorted({shift.employee for shift in wanted}))
    ordered = sorted(wanted, key=lambda shift: shift.id)
    for first in range(0, len(ordered), _A_TIME):
        _examine(tx, ordered[first : first + _A_TIME])


def _examine(tx: Tx, wanted: Sequence[Worked]) -> None:
    names = [shift.id for shift in wanted]
    before = attended_store.versions(tx, names)
    known = attended_store.exceptions_of(tx, names)
    gone = [shift for shift in wanted if shift.cancelled]
    attended_store.forget_days(tx, [shift.id for shift in gone])
    changed = []
    for shift in gone:
        changed += attended.reconcile(known.get(shift.id, {}), (), cleared_by=attended.CHANGED_SHIFT)[0]
    live = [shift for shift in wanted if not shift.cancelled]
    days = []
    for shift, (plain, amiss) in zip(live, _judged(tx, live), strict=True):
        moved = before.get(shift.id, shift.version) != shift.version
        cleared_by = attended.CHANGED_SHIFT if moved else attended.LATE_RECORD
        found = [attended.found(plain, each) for each in amiss]
        changes, standing = attended.reconcile(known.get(shift.id, {}), found, cleared_by=cleared_by)
        changed += changes
        days.append(attended.settle(plain, amiss, standing))
    attended_store.put_days(tx, days)
    exception_cards.put(tx, changed)


def _judged(tx: Tx, live: Sequence[Worked]) -> list[tuple[Attended, tuple[Amiss, ...]]]:
    """What each of these shifts came to, in their order."""
    if not live:
        return []
    ground = _ground(tx, live)
    return [_judge(shift, ground) for shift in live]


def _ground(tx: Tx, live: Sequence[Worked]) -> _Ground:
    """Everything that is known around these shifts."""
    employees = sorted({shift.employee for shift in live})
    start, end = min(shift.start for shift in live), max(shift.end for shift in live)
    first = dt.date.fromisoformat(min(shift.work_date for shift in live))
    last = dt.date.fromisoformat(max(shift.work_date for shift in live))
    # Whole weeks, because overtime on rest days asks for them, and a day more, because of the shifts next to these.
    first, after = first - _DAY * (first.weekday() + 1), last + _DAY * (8 - last.weekday())
    around = shift_store.of_people(tx, employees, first.isoformat(), after.isoformat())
    begins, ends = start - _AROUND, end + _AROUND + _DAY / 24
    excuses = [
        (away.employee, Excuse(away.start, away.end, "LEAVE", away.source))
        for away in absences.overlapping(tx, begins, ends, employees)
    ]
    excuses += [
        (cause.employee, Excuse(cause.start, cause.end, cause.kind, f"{cause.source}/{cause.id}"))
        for cause in reports.causes(tx, employees, begins, ends)
    ]
    return _Ground(
        people={person.employee: person for person in people.list_people(tx, employees=tuple(employees))},
        shifts=_by_person((shift.employee, shift) for shift in around),
        punches=_by_person((punch.employee, punch) for punch in punches.between(tx, employees, begins, ends)),
        states=_by_person(
            (state.employee, state) for state in reports.states_between(tx, employees, begins - LONGEST_STATE, ends)
        ),
        excuses=_by_person(excuses),
        rules=reports.rules(tx),
        limits=_limits(tx),
        calendar=calendars.get(tx),
    )


def _limits(tx: Tx) -> Callable[[str], Limits]:
    """The working-time rules of each centre."""
    chosen = rule_settings_store.standing(tx)
    return functools.cache(lambda centre: rule_settings.limits(chosen.get(centre, ())))


def _judge(shift: Worked, ground: _Ground) -> tuple[Attended, tuple[Amiss, ...]]:
    """What a shift came to before anybody excused anything, and what was amiss with it."""
    who = shift.employee
    own = sorted(ground.shifts[who], key=lambda each: each.start)
    window = attendance.windows(own)[[each.id for each in own].index(shift.id)]
    rule = reports.rule_of(ground.rules, shift.centre, shift.team)
    excuses = [each for each in ground.excuses.get(who, ()) if shift.overlaps(each.start, each.end)]
    spans = _desk_spans(ground.states.get(who, ()), shift, window, rule)
    phone = _of_window(desk.of_activity(spans, desk.Activity.PHONE), window) if spans is not None else None
    presence = _presence(ground.punches.get(who, ()), shift, window, spans or ())
    judged = attendance.judge(shift, presence, excuses, rule, phone)
    asked = shifts.without(shift.phone_periods(), [(each.start, each.end) for each in excuses])
    overtime = _overtime(shift, judged, own, ground)
    person = ground.people.get(who)
    averaged = person is not None and person.working_time_system == COMPREHENSIVE
    plain = Attended(
        shift=shift.id,
        employee=who,
        team=shift.team,
        centre=shift.centre,
        work_date=shift.work_date,
        scheduled=judged.scheduled,
        worked=judged.scheduled,
        late=0,
        early=0,
        absent=0,
        excused=0,
        leave=judged.leave,
        extra=judged.extra,
        overtime=overtime,
        missing_punches=0,
        came=_edge(presence, first=True),
        left=_edge(presence, first=False),
        kept=adherence.kept(asked, phone) if phone is not None else adherence.Kept(shifts=1),
        cells=tuple(adherence.by_interval(asked, phone)) if phone is not None else (),
        shift_version=shift.version,
        cycle=judged.scheduled + judged.caused - overtime.holiday if averaged else None,
    )
    return plain, judged.amiss


def _overtime(shift: Worked, judged: Judged, own: Sequence[Worked], ground: _Ground) -> adherence.Overtime:
    """Overtime of a shift, as the week around it and the person's working-time system have it.

    A day's standard is the shorter of the centre's and the contract's.
    """
    person = ground.people.get(shift.employee)
    day = dt.date.fromisoformat(shift.work_date)
    monday = day - _DAY * day.weekday()
    dates = {dt.date.fromisoformat(each.work_date) for each in own}
    standard = ground.limits(shift.centre)(day).daily_standard_minutes
    return adherence.overtime(
        judged.worked,
        day,
        ZoneInfo(shift.time_zone),
        ground.calendar,
        week={each for each in dates if monday <= each < monday + _DAY * 7},
        daily_minutes=min(standard, (person.daily_minutes if person is not None else 0) or standard),
        system=person.working_time_system if person is not None else "",
    )


def _presence(told: Sequence[Punch], shift: Worked, window: Window, spans: Sequence[desk.Span]) -> Presence:
    """When the person was there: by the clock, or by the desk where nothing was punched."""
    own = [punch for punch in told if window.holds(punch)]
    if own:
        return attendance.by_punches(own, shift)
    seen = attendance.by_desk(spans)
    return Presence(tuple(_of_window(seen.periods, window)))


def _desk_spans(states: Sequence[DeskState], shift: Worked, window: Window, rule: Rule) -> list[desk.Span] | None:
    """What the desk did around a shift; None where it told nothing then."""
    if not any(window.comes_from <= each.start < window.goes_until for each in states):
        return None
    near = [each for each in states if window.comes_from - LONGEST_STATE <= each.start < window.goes_until]
    return desk.spans(near, rule.meanings, open_until=shift.end)


def _of_window(periods: Iterable[Period], window: Window) -> list[Period]:
    return shifts.clipped(periods, window.comes_from, window.goes_until)


def _edge(presence: Presence, *, first: bool) -> dt.datetime | None:
    """When the person came or went; None where nobody punched it."""
    missing = Kind.MISSING_IN if first else Kind.MISSING_OUT
    if not presence.periods or missing in presence.missing:
        return None
    return min(start for start, _ in presence.periods) if first else max(end for _, end in presence.periods)


def _by_person(pairs: Iterable[tuple[str, Each]]) -> dict[str, list[Each]]:
    found: dict[str, list[Each]] = {}
    for employee, each in pairs:
        found.setdefault(employee, []).append(each)
    return found
