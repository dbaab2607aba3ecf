"""Telling people that their rosters changed, and keeping that they have read it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence

from services.kit import access, wire
from services.kit.db import Tx, new_id
from services.scheduling.domain import notices
from services.scheduling.domain.notices import Notice
from services.scheduling.domain.worked import Worked
from services.scheduling.store import notices as store
from zhongtai.scheduling.v1 import events_pb2

_DAY = dt.timedelta(days=1)
ROSTER, EDIT, AGREED, ASSIGNED = "ROSTER", "EDIT", "AGREED", "ASSIGNED"


def told(tx: Tx, before: Sequence[Worked], after: Sequence[Worked], *, cause: str, roster: str = "") -> list[Notice]:
    """Make one notice for everybody who would notice a difference.

    before, after: the shifts of the same people and dates, those taken away included. roster: id.
    """
    places = _places([*before, *after])
    made = [
        Notice(
            id=new_id(),
            employee=employee,
            team=places[employee].team,
            centre=places[employee].centre,
            cause=cause,
            roster=f"rosters/{roster}" if roster else "",
            differences=found,
            created=tx.now,
        )
        for employee, found in notices.differences(before, after).items()
    ]
    store.add(tx, made)
    for each in made:
        _publish(tx, each)
    return made


def read(tx: Tx, employee: str, names: Sequence[str]) -> list[Notice]:
    """Keep that a person has read their notices; in the order of the names, as they are now.

    Raises:
        NotFound: NOT_FOUND when there is no such notice to this person.
    """
    ids = [wire.id_of(name) for name in names]
    known = store.own(tx, employee, ids)
    for name, each in zip(names, ids, strict=True):
        if each not in known:
            raise access.not_found(name)
    for each in sorted(known):
        if known[each].read is None and store.read(tx, known[each]):
            known[each] = dataclasses.replace(known[each], read=tx.now, version=known[each].version + 1)
            tx.audit(known[each].name, employee=employee, version=known[each].version)
            _publish(tx, known[each])
    return [known[each] for each in ids]


def _places(shifts: Sequence[Worked]) -> Mapping[str, Worked]:
    """The first shift of each person, which says in which team and centre they are then."""
    return {shift.employee: shift for shift in sorted(shifts, key=lambda each: each.work_date, reverse=True)}


def _publish(tx: Tx, notice: Notice) -> None:
    dates = [each.work_date for each in notice.differences]
    event = events_pb2.ShiftNoticeChanged(
        notice=notice.name,
        employee=notice.employee,
        team=notice.team,
        cause=notice.cause,
        roster=notice.roster,
        start_date=dates[0],
        end_date=(dt.date.fromisoformat(dates[-1]) + _DAY).isoformat(),
        difference_count=len(dates),
        version=notice.version,
    )
    if notice.read is not None:
        event.read_time.CopyFrom(wire.timestamp(notice.read))
    tx.publish(notice.name, event)
