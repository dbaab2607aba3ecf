"""What a change of shifts does: to each person's own, to paid minutes, and to what is lacking of each skill."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from services.kit.db import Tx
from services.kit.people import Person
from services.scheduling import ruling
from services.scheduling.domain import extra, repair
from services.scheduling.domain.extra import PaidChange
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.worked import Worked
from services.scheduling.ruling import HoursOf
from services.scheduling.store import cover, shifts
from services.scheduling.store.cover import Key

_DAY = dt.timedelta(days=1)
_AROUND = _DAY * 8


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's shifts around a change, as they are and as they would be, and the rules by which they count.

    changes: what of them changes, cancelled ones too.
    """

    person: Person
    was: list[Worked]
    would_be: list[Worked]
    changes: list[Worked]
    hours: Hours


@dataclass(frozen=True, slots=True)
class CoverChange:
    """What is lacking of a skill of a centre between the first start and the last end that change, in agent-minutes.

    known: whether it is known everywhere in there what is needed; where it is not, nothing is lacking.
    """

    centre: str
    skill: str
    before: float
    after: float
    known: bool


@dataclass(frozen=True, slots=True)
class Lacking:
    """What is lacking in a stretch of time, in agent-minutes, and whether it is known everywhere what is needed."""

    minutes: float
    known: bool


def spans(changed: Iterable[Worked]) -> dict[Key, Period]:
    """Of each centre and skill, the time from the first start to the last end of these shifts that somebody works."""
    found: dict[Key, Period] = {}
    for shift in changed:
        if not shift.cancelled:
            key = shift.centre, shift.skill
            start, end = found.get(key, (shift.start, shift.end))
            found[key] = min(start, shift.start), max(end, shift.end)
    return found


def lacking(
    tx: Tx, concerned: Mapping[Key, Period], more: Mapping[Key, Mapping[int, int]] | None = None
) -> dict[Key, Lacking]:
    """What is lacking now, as this transaction sees it. more: minutes by cell beside what is in force."""
    found = {}
    for key, span in sorted(concerned.items()):
        ground = cover.ground(tx, key, *span)
        rostered = ground.rostered.copy()
        for cell, minutes in (more or {}).get(key, {}).items():
            if 0 <= (at := cell - ground.first_cell) < len(rostered):
                rostered[at] += minutes
        slack = repair.slack_of(dataclasses.replace(ground, rostered=rostered))
        found[key] = Lacking(slack.shortage, bool(slack.known.all()))
    return found


def changes(before: Mapping[Key, Lacking], after: Mapping[Key, Lacking]) -> list[CoverChange]:
    """What is lacking before and after, by centre and skill."""
    return [CoverChange(*key, was.minutes, after[key].minutes, was.known) for key, was in before.items()]


def turns(
    tx: Tx,
    known: Mapping[str, Person],
    changes: Sequence[Worked],
    easings: Sequence[str] = (),
    *,
    given: Sequence[Worked] = (),
) -> list[Turn]:
    """Each person's shifts in all weeks, months and cycles that the changes touch, by person.

    easings: what the roster run let go of. given: what is changed already beside what is in force, of others perhaps.
    """
    if not changes:
        return []
    hours = ruling.hours(tx)
    own: dict[str, list[Worked]] = {change.employee: [] for change in sorted(changes, key=lambda each: each.employee)}
    for change in changes:
        own[change.employee].append(change)
    before: dict[str, dict[str, Worked]] = {employee: {} for employee in own}
    for shift in [*_around(tx, [known[employee] for employee in own], hours, changes), *given]:
        if shift.employee in before:
            before[shift.employee][shift.work_date] = shift
    found = []
    for employee, some in own.items():
        was = [shift for shift in before[employee].values() if not shift.cancelled]
        then = before[employee] | {change.work_date: change for change in some}
        would_be = [shift for shift in then.values() if not shift.cancelled]
        rules = ruling.eased(hours(known[employee]), easings)
        found.append(Turn(known[employee], was, would_be, some, rules))
    return found


def paid(turns: Iterable[Turn]) -> list[PaidChange]:
    """What the changes do to paid minutes, of those for whom they do something."""
    found = []
    for turn in turns:
        system = turn.person.working_time_system or "STANDARD"
        dates = [dt.date.fromisoformat(change.work_date) for change in turn.changes]
        start, after = extra.span(system, dates, turn.hours)
        was, would_be = (
            extra.paid(system, _between(some, start, after), turn.hours) for some in (turn.was, turn.would_be)
        )
        if was != would_be:
            found.append(PaidChange(turn.person.employee, start, after, was, would_be))
    return found


def _between(some: Iterable[Worked], start: dt.date, after: dt.date) -> list[Worked]:
    return [shift for shift in some if start.isoformat() <= shift.work_date < after.isoformat()]


def _around(tx: Tx, staff: Sequence[Person], hours: HoursOf, changes: Sequence[Worked]) -> list[Worked]:
    """Shifts of these people in all weeks, months and cycles that the changes touch."""
    days = [dt.date.fromisoformat(change.work_date) for change in changes]
    first = min(days).replace(day=1) - _AROUND
    after = (max(days).replace(day=28) + _DAY * 4).replace(day=1) + _AROUND
    wide, begins, ends = ruling.whole_cycles(staff, hours, first, after)
    names = [person.employee for person in staff if person.employee not in set(wide)]
    found = shifts.of_people(tx, names, first.isoformat(), after.isoformat())
    return found + (shifts.of_people(tx, wide, begins.isoformat(), ends.isoformat()) if wide else [])
