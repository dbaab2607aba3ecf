"""What a roster changes when it comes into force: never what is frozen, has begun, or was changed by people since.

What it changes inside the centre's freeze horizon waits for the consent of each person.

Minutes, hours or days lie between the first look of the solver and the publication. What people agreed on or were given
meanwhile is newer than the draft, so it stays, and nobody is given a shift on leave that was approved meanwhile; what
another roster brought does not stay. A shift on which leave lies stays: leave is told against it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit import people
from services.kit.db import Tx
from services.kit.errors import Refusal, WrongState
from services.scheduling import editing, freezing, noticing, standing
from services.scheduling.domain.freezing import ASKED, Agreement
from services.scheduling.domain.worked import Worked
from services.scheduling.store import cover, notices, rosters, shifts
from services.scheduling.store.rosters import Roster

_Cell = tuple[str, str]
"""A person and a work date."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Shifts given, changed and taken away. kept: dates of people that the draft has otherwise, and stay.

    old: the shifts as they are, by person and date, cancelled ones too.
    """

    shifts: list[Worked]
    kept: set[_Cell]
    old: dict[_Cell, Worked]


def put(tx: Tx, roster: Roster) -> tuple[int, int]:
    """Put a draft into force; how many dates of people stayed as they are, and how many people are asked to consent.

    Raises:
        Invalid: OVERLAPS.
        WrongState: RULE_BROKEN.
    """
    found = changes(tx, roster, draft_of(tx, roster))
    employees = tuple(sorted({change.employee for change in found.shifts}))
    known = {person.employee: person for person in people.list_people(tx, employees=employees)}
    editing.check(tx, known, found.shifts, easings=roster.easings)

    def fits(some: list[Worked]) -> bool:
        try:
            editing.check(tx, known, some, easings=roster.easings)
        except Refusal:
            return False
        return True

    said = Agreement(reason=roster.freeze_reason)
    parted = freezing.split(tx, known, found.old, found.shifts, said, roster=roster.id, fits=fits)
    span = roster.start_date, roster.end_date
    editing.put(tx, parted.now, told=span, cause=noticing.ROSTER, roster=roster.id)
    freezing.keep(tx, parted.consents)
    return len(found.kept), sum(each.state == ASKED for each in parted.consents)


def need_draft(roster: Roster) -> None:
    """See that a roster is a draft.

    Raises:
        WrongState: NOT_DRAFT.
    """
    if roster.state != rosters.DRAFT:
        raise WrongState(
            "NOT_DRAFT",
            f"Only a draft can be edited or published; this roster is {roster.state.lower()}.",
            "只有草稿班表可以调整或发布，请刷新后查看其状态。",
            roster=roster.name,
            state=roster.state,
        )


def draft_of(tx: Tx, roster: Roster) -> dict[_Cell, Worked]:
    """The shifts of a draft by person and date, whoever they belong to."""
    tx.beyond_reach()
    return {_cell(shift): shift for shift in shifts.draft(tx, roster.id, sa.true())}


def changes(tx: Tx, roster: Roster, draft: Mapping[_Cell, Worked]) -> Changes:
    """What a draft changes now; nobody else changes the shifts of these people until this transaction ends."""
    span = roster.start_date, roster.end_date
    holders = {shift.employee for shift in shifts.replaced_by(tx, roster.centre, roster.teams, *span)}
    names = sorted(holders | {employee for employee, _ in draft})
    cover.lock_people(tx, names)
    old = {_cell(shift): shift for shift in shifts.of_people(tx, names, *span, cancelled=True)}
    replaced = {_cell(shift) for shift in shifts.replaced_by(tx, roster.centre, roster.teams, *span)}
    different = [
        change
        for cell in sorted(replaced & old.keys() | draft.keys())
        if (change := _change(old.get(cell), draft.get(cell), roster)) is not None
        and change.work_date >= roster.freeze_end_date
        and not _has_begun(tx, change, old.get(cell))
    ]
    given = [change for change in different if not change.cancelled]
    gone = [was for change in different if (was := old.get(_cell(change))) is not None and not was.cancelled]
    on_leave = {_cell(shift) for shift, _ in standing.on_leave(tx, [*given, *gone])}
    newer = _changed_since(tx, names, roster) | on_leave
    return Changes(
        [change for change in different if _cell(change) not in newer],
        {cell for change in different if (cell := _cell(change)) in newer},
        old,
    )


def _cell(shift: Worked) -> _Cell:
    return shift.employee, shift.work_date


def _change(old: Worked | None, new: Worked | None, roster: Roster) -> Worked | None:
    """What becomes of a shift; None when it stays the same."""
    if old is None or new is None:
        made = new if old is None else dataclasses.replace(old, cancelled=True)
        return dataclasses.replace(made, roster=roster.id) if made is not None else None
    if not old.cancelled and old.work == new.work:
        return None
    return dataclasses.replace(new, id=old.id, version=old.version, roster=roster.id)


def _has_begun(tx: Tx, change: Worked, old: Worked | None) -> bool:
    """Whether a shift, as it is or as it would be, has begun by now."""
    return change.start <= tx.now or (old is not None and not old.cancelled and old.start <= tx.now)


def _changed_since(tx: Tx, employees: list[str], roster: Roster) -> set[_Cell]:
    """The dates of these people that somebody changed last, and no roster, since this one was begun."""
    causes: dict[_Cell, str] = {}
    for notice in notices.since(tx, employees, roster.created):
        causes.update(((notice.employee, each.work_date), notice.cause) for each in notice.differences)
    return {cell for cell, cause in causes.items() if cause != noticing.ROSTER}
