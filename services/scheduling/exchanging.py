"""What changes of shifts between people come to: looked at on the roster as it is, checked, and put into force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from services.kit import people
from services.kit.db import Tx
from services.kit.errors import WrongState
from services.kit.people import Person, Team
from services.scheduling import editing, noticing, ruling
from services.scheduling.domain import checking, extra, soft, trading
from services.scheduling.domain.extra import Extra
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.trading import Piece
from services.scheduling.domain.worked import Away, Worked
from services.scheduling.ruling import HoursOf
from services.scheduling.store import absences, cover, holds, shifts

_DAY = dt.timedelta(days=1)
_AROUND = _DAY * 8


@dataclass(frozen=True, slots=True)
class Floor:
    """Some people around some dates. rows: every shift by person and date, cancelled ones too."""

    people: dict[str, Person]
    teams: dict[str, Team]
    hours: HoursOf
    rows: dict[tuple[str, str], Worked]
    worked: dict[str, list[Worked]] = field(default_factory=dict)
    aways: dict[str, list[Away]] = field(default_factory=dict)

    def is_away(self, employee: str, start: dt.datetime, end: dt.datetime) -> bool:
        """Whether a person is on leave, or asks for it, in any part of [start, end)."""
        return any(away.start < end and start < away.end for away in self.aways.get(employee, ()))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one person's shifts would be: the changes, what they break or touch, the minutes they add.

    soft: what they touch of rules that only cost.
    """

    employee: str
    changes: list[Worked]
    findings: list[Finding]
    extra: Extra
    soft: list[Finding]

    @property
    def hard(self) -> list[Finding]:
        """What forbids it."""
        return [each for each in self.findings if each.hard]


def look(tx: Tx, persons: Iterable[Person], start: dt.datetime, end: dt.datetime, *, locked: bool = False) -> Floor:
    """People with all that rules look at for a change in [start, end): whole months, cycles and the days around them.

    locked: nobody else changes their shifts until this transaction ends.
    """
    known = {person.employee: person for person in persons}
    if locked:
        cover.lock_people(tx, sorted(known))
    first_day, last_day = (start - _DAY).date(), (end + _DAY).date()
    first = first_day.replace(day=1) - _AROUND
    after = (last_day.replace(day=28) + _DAY * 4).replace(day=1) + _AROUND
    teams = {team.team: team for team in people.list_teams(tx)}
    hours = ruling.hours(tx)
    wide, begins, ends = ruling.whole_cycles(known.values(), hours, first, after)
    names = sorted(set(known) - set(wide))
    found = shifts.around(tx, names, first.isoformat(), after.isoformat())
    found += shifts.around(tx, wide, begins.isoformat(), ends.isoformat()) if wide else []
    floor = Floor(known, teams, hours, {(each.employee, each.work_date): each for each in found})
    for shift in found:
        if not shift.cancelled:
            floor.worked.setdefault(shift.employee, []).append(shift)
    for away in aways(tx, sorted(known), start, end):
        floor.aways.setdefault(away.employee, []).append(away)
    return floor


def aways(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Away]:
    """Leave of these people, approved or asked for, of which any part lies in [start, end)."""
    return [*absences.overlapping(tx, start, end, employees), *holds.of_people(tx, employees, start, end)]


def outcome(floor: Floor, employee: str, gives: tuple[Worked, Piece] | None, takes: Piece | None) -> Outcome:
    """What giving a part of a shift, taking a piece, or both comes to for a person.

    Raises:
        WrongState: SHIFT_HAS_ABSENCE, TAKER_IS_AWAY, SECOND_SHIFT_THAT_DAY.
    """
    changes: dict[str, Worked] = {}
    before = floor.worked.get(employee, [])
    kept = before
    if gives is not None:
        shift, part = gives
        _need_present(floor, employee, part)
        left = trading.given(shift, part)
        changes[left.work_date] = left
        kept = trading.changed(kept, [left])
    if takes is not None:
        _need_free(floor, employee, takes)
        there = changes.get(takes.work_date) or floor.rows.get((employee, takes.work_date))
        day = dt.date.fromisoformat(takes.work_date)
        post = editing.post_in(floor.teams, floor.people[employee], day, takes.skill)
        made = trading.taken(kept, takes, post, there)
        changes[made.work_date] = made
    after = trading.changed(before, list(changes.values()))
    person = floor.people[employee]
    worker = editing.worker_of(person)
    hours = floor.hours(person)
    found = checking.added(worker, before, after, hours)
    more = extra.added(worker.system, before, after, hours)
    return Outcome(employee, list(changes.values()), found, more, soft.added(employee, before, after, hours))


def put(tx: Tx, changes: Sequence[Worked], *, cause: str = noticing.AGREED) -> list[Worked]:
    """Put checked changes into force, on record, and tell them; the shifts as they are then."""
    saved = editing.put(tx, changes, cause=cause)
    for shift in saved:
        tx.audit(f"shifts/{shift.id}", employee=shift.employee, version=shift.version)
    return saved


def need_allowed(found: Outcome) -> None:
    """See that no rule forbids it.

    Raises:
        Invalid: OVERLAPS.
        WrongState: RULE_BROKEN.
    """
    if found.hard:
        raise editing.broken(found.hard)


def changed_roster(date: str) -> WrongState:
    """The refusal where a shift is no longer what was agreed on."""
    return WrongState(
        "ROSTER_CHANGED",
        f"The shift of {date} has been changed since. Propose anew what fits now.",
        f"{date} 的班次已发生变化，请按新的班表重新发起。",
        date=date,
    )


def _need_present(floor: Floor, employee: str, part: Piece) -> None:
    if floor.is_away(employee, part.start, part.end):
        raise WrongState(
            "SHIFT_HAS_ABSENCE",
            f"There is leave on the shift of {part.work_date}, or it is being asked for. Settle that first.",
            f"{part.work_date} 的班次上已有请假或正在申请请假，请先处理。",
            employee=employee,
            date=part.work_date,
        )


def _need_free(floor: Floor, employee: str, part: Piece) -> None:
    if floor.is_away(employee, part.start, part.end):
        raise WrongState(
            "TAKER_IS_AWAY",
            f"{employee} is on leave on {part.work_date}, or asks for it.",
            f"{employee} 在 {part.work_date} 请假或正在申请请假。",
            employee=employee,
            date=part.work_date,
        )
