"""Edits of a draft before it is published: looked at as if it were in force, and kept as a person's hand.

What a draft costs by rule, its bound and its unmet intervals stay what the solver found; rules, cover and paid minutes
of an edit are reckoned anew.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from services.kit.db import Tx
from services.kit.errors import Conflict, Invalid, WrongState
from services.kit.people import Person
from services.scheduling import editing, publishing, weighing
from services.scheduling.domain.extra import PaidChange
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.worked import Worked
from services.scheduling.editing import Edit
from services.scheduling.publishing import Changes
from services.scheduling.store import cover, rosters, shifts
from services.scheduling.store.cover import Key
from services.scheduling.store.rosters import Roster
from services.scheduling.weighing import CoverChange

_Cell = tuple[str, str]
_Shifts = Mapping[_Cell, Worked]


@dataclass(frozen=True, slots=True)
class Drafted:
    """The draft as it is now, its shifts that changed, what wants a look, and what it does once it is published."""

    roster: Roster
    shifts: list[Worked]
    findings: list[Finding]
    cover: list[CoverChange]
    paid: list[PaidChange]


def edit(tx: Tx, roster: Roster, edits: Sequence[Edit], etag: str = "") -> Drafted:
    """Change shifts of a draft that nobody else writes to meanwhile, all or none. etag: of the draft that was seen.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN, SHIFT_TYPE_UNKNOWN, OVERLAPS, SPAN_TOO_LONG, NOT_OF_ROSTER.
        Forbidden: FORBIDDEN outside of the caller's reach.
        Conflict: STALE.
        WrongState: NOT_DRAFT, RULE_BROKEN, DATE_STAYS.
    """
    publishing.need_draft(roster)
    if etag and etag != str(roster.version):
        raise stale(roster)
    known = editing.concerned(tx, edits)
    _need_of_roster(roster, known, edits)
    draft = publishing.draft_of(tx, roster)
    changed = editing.wanted(tx, known, edits, draft)
    edited = {**draft, **{_cell(each): each for each in changed}}
    edited = {cell: shift for cell, shift in edited.items() if not shift.cancelled}
    was, would = (publishing.changes(tx, roster, some) for some in (draft, edited))
    before, after = _planned(was), _planned(would)
    _need_published(changed, edited, after)
    moved = [after.get(_cell(each)) or each for each in changed]
    turns = weighing.turns(tx, known, moved, roster.easings, given=was.shifts)
    findings = editing.judge(turns, soft_too=True)
    gone = [before[_cell(each)] for each in changed if _cell(each) in before]
    concerned = weighing.spans([*gone, *moved])
    lacking = [weighing.lacking(tx, concerned, _more(tx, found)) for found in (was, would)]
    kept = _keep(tx, roster, draft, edited, changed)
    given = [each for each in changed if not each.cancelled]
    return Drafted(kept, given, findings, weighing.changes(*lacking), weighing.paid(turns))


def _planned(found: Changes) -> dict[_Cell, Worked]:
    """The shifts of the span as they would be in force, of everybody whom the draft or the span concerns."""
    there = {**found.old, **{_cell(each): each for each in found.shifts}}
    return {cell: shift for cell, shift in there.items() if not shift.cancelled}


def _more(tx: Tx, found: Changes) -> dict[Key, dict[int, int]]:
    """Minutes that publishing brings or takes, by centre, skill and cell."""
    more: dict[Key, dict[int, int]] = {}
    old = [was for each in found.shifts if (was := found.old.get(_cell(each))) is not None]
    for sign, some in ((1, found.shifts), (-1, old)):
        live = [each for each in some if not each.cancelled]
        if live:
            start, end = min(each.start for each in live), max(each.end for each in live)
            for key, by_cell in cover.present(tx, live, start, end).items():
                of_key = more.setdefault(key, {})
                for cell, minutes in by_cell.items():
                    of_key[cell] = of_key.get(cell, 0) + sign * minutes
    return more


def _keep(tx: Tx, roster: Roster, draft: _Shifts, edited: _Shifts, changed: Sequence[Worked]) -> Roster:
    """The draft with these shifts, which it says are of a person's hand, and what the solver gave instead."""
    if not changed:
        return roster
    shifts.edit_draft(tx, roster.id, changed)
    hand = dict(roster.result.get("hand", {}))
    for each in changed:
        was = draft.get(_cell(each))
        hand.setdefault(f"{each.employee} {each.work_date}", was.shift_type if was is not None else "")
    kept = dataclasses.replace(
        roster,
        result={**roster.result, "hand": hand},
        shift_count=len(edited),
        employee_count=len({employee for employee, _ in edited}),
    )
    if not rosters.change(tx, kept):
        raise stale(roster)
    cells = [f"{each.employee} {each.work_date} {'' if each.cancelled else each.shift_type}" for each in changed]
    tx.audit(roster.name, centre=roster.centre, edits=cells)
    return dataclasses.replace(kept, version=roster.version + 1)


def _need_of_roster(roster: Roster, known: Mapping[str, Person], edits: Iterable[Edit]) -> None:
    for each in edits:
        day, person = each.work_date.isoformat(), known[each.employee]
        inside = roster.start_date <= day < roster.end_date and person.centre == roster.centre
        if not inside or (roster.teams and person.team_on(each.work_date) not in roster.teams):
            raise Invalid(
                "NOT_OF_ROSTER",
                f"{each.employee} on {day} is not of this roster. Edit what is in force instead.",
                f"{day} 的 {each.employee} 不在该班表范围内，请直接调整已生效的班次。",
                employee=each.employee,
                date=day,
                roster=roster.name,
            )


def _need_published(changed: Iterable[Worked], edited: _Shifts, after: _Shifts) -> None:
    """See that every edit is in force once the draft is published."""
    for cell in map(_cell, changed):
        wanted, there = edited.get(cell), after.get(cell)
        if (wanted and wanted.work) != (there and there.work):
            employee, date = cell
            raise WrongState(
                "DATE_STAYS",
                f"{date} of {employee} stays as it is in force: it is frozen or has begun, leave lies on it, or "
                "somebody changed it since this roster was begun. Edit what is in force instead.",
                f"{employee} 在 {date} 的班次不随该班表变动：已冻结、已开始、有请假，或求解开始后已被调整。"
                "请直接调整已生效的班次。",
                employee=employee,
                date=date,
            )


def stale(roster: Roster) -> Conflict:
    """The refusal where a roster was changed meanwhile."""
    return Conflict(
        "STALE",
        "The roster was changed meanwhile. Look at it again.",
        "班表已被修改，请刷新后重试。",
        roster=roster.name,
    )


def _cell(shift: Worked) -> _Cell:
    return shift.employee, shift.work_date
