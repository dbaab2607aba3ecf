"""What stands already where a roster is made: shifts in force, frozen days, leave on shifts, holidays, least crews."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from services.kit.db import Tx
from services.kit.people import Person as Employee
from services.scheduling.domain.calendar import DayType
from services.scheduling.domain.roster import Assigned
from services.scheduling.domain.worked import Worked
from services.scheduling.store import absences, calendars, queues, rosters, shifts
from services.scheduling.store.rosters import Roster

_DAY = dt.timedelta(days=1)


def in_force(tx: Tx, staff: Sequence[Employee], days: Sequence[dt.date], skills: Sequence[str]) -> tuple[Assigned, ...]:
    """The shifts of these people that are in force on these days, so that what people know changes only where it pays.

    skills: those asked for; a shift without one of them counts for the first.
    """
    names = [person.employee for person in staff]
    known = shifts.of_people(tx, names, days[0].isoformat(), (days[-1] + _DAY).isoformat())
    return tuple(
        Assigned(
            shift.employee,
            (dt.date.fromisoformat(shift.work_date) - days[0]).days,
            shift.shift_type,
            shift.skill if shift.skill in skills else skills[0],
            tuple(pause.offset_minutes for pause in shift.pauses),
        )
        for shift in known
    )


def stays(
    tx: Tx, roster: Roster, staff: Sequence[Employee], known: Sequence[Assigned], days: Sequence[dt.date]
) -> dict[tuple[str, int], str]:
    """What a roster may not change, by person and place, the code.

    Days that are frozen, and what is published before the end of the centre's freeze horizon: shifts in force, and days
    off of rosters in force.
    """
    found = frozen(staff, known, days, roster.freeze_end_date)
    near = [(place, day.isoformat()) for place, day in enumerate(days) if day.isoformat() < roster.horizon_date]
    if near:
        codes = {(each.person, each.day): each.code for each in known}
        spans = rosters.published_over(tx, roster.centre, near[0][1], near[-1][1])
        for person in staff:
            for place, day in near:
                code = codes.get((person.employee, place), "")
                team = person.team_on(days[place])
                if code or any(first <= day < after and team in (teams or (team,)) for teams, first, after in spans):
                    found[person.employee, place] = code
    return found


def frozen(
    staff: Sequence[Employee], known: Sequence[Assigned], days: Sequence[dt.date], end_date: str
) -> dict[tuple[str, int], str]:
    """The days before the end of the freeze as they are, days off too: by person and place, the code. Empty: none."""
    count = sum(day.isoformat() < end_date for day in days) if end_date else 0
    codes = {(each.person, each.day): each.code for each in known}
    return {
        (person.employee, place): codes.get((person.employee, place), "") for person in staff for place in range(count)
    }


def on_leave(tx: Tx, found: Sequence[Worked]) -> list[tuple[Worked, list[tuple[dt.datetime, dt.datetime]]]]:
    """Those of these shifts on which approved leave lies, with the leave of the person.

    They stay as they are, because leave is told against them.
    """
    if not found:
        return []
    start, end = min(each.start for each in found), max(each.end for each in found)
    away: dict[str, list[tuple[dt.datetime, dt.datetime]]] = {}
    for each in absences.overlapping(tx, start, end, sorted({shift.employee for shift in found})):
        away.setdefault(each.employee, []).append((each.start, each.end))
    spans = [(shift, away.get(shift.employee, [])) for shift in found]
    return [(shift, mine) for shift, mine in spans if any(shift.overlaps(*span) for span in mine)]


def holidays(tx: Tx, days: Sequence[dt.date]) -> frozenset[int]:
    """Places of the statutory holidays."""
    calendar = calendars.get(tx)
    return frozenset(place for place, day in enumerate(days) if calendar.day_type(day) is DayType.STATUTORY_HOLIDAY)


def holidays_worked(tx: Tx, dates: Sequence[dt.date]) -> frozenset[dt.date]:
    """Those of the dates that are statutory holidays."""
    calendar = calendars.get(tx)
    return frozenset(day for day in dates if calendar.day_type(day) is DayType.STATUTORY_HOLIDAY)


def crews(tx: Tx, centre: str, demand: Mapping[str, Sequence[int]]) -> dict[str, tuple[int, ...]]:
    """The minimum crews of the queues by skill, in each slot that asks for somebody."""
    least: dict[str, int] = {}
    for queue in queues.list_queues(tx, centre=centre):
        least[queue.skill] = least.get(queue.skill, 0) + queue.target.minimum_crew
    return {
        skill: tuple(min(least[skill], heads) for heads in required)
        for skill, required in demand.items()
        if least.get(skill)
    }
