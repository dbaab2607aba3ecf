"""Who could cover a gap or take an offer: read in a handful of statements, checked by every rule, ranked by cost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from services.kit import people
from services.kit.db import Tx
from services.kit.errors import Refusal
from services.kit.people import Person, Team
from services.scheduling import exchanging
from services.scheduling.domain import fair, trading
from services.scheduling.domain.extra import Extra
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.trading import Piece
from services.scheduling.domain.worked import Worked
from services.scheduling.exchanging import Floor, Outcome
from services.scheduling.store import shifts, swaps

OPEN_SHIFT = "OPEN"
"""Shift type code of work that no shift type stands for."""

_SECOND = "SECOND_SHIFT_THAT_DAY"
_NEAR = dt.timedelta(hours=36)
"""So far around a gap lie the shifts that somebody who covers it could join, and those of its date."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Time that somebody is to work, or, for `TIME_OFF`, not to work. kind: of the offer, or `COVER`.

    code: shift type of what is worked. without: who is not looked at.
    """

    kind: str
    skill: str
    start: dt.datetime
    end: dt.datetime
    code: str = OPEN_SHIFT
    work_date: str = ""
    without: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could, or could not. reasons: why the person stands where they stand.

    findings: what wants a look, or forbids it. soft: what it touches of rules that only cost.
    """

    employee: str
    team: str
    extra: Extra
    findings: tuple[Finding, ...]
    reasons: tuple[str, ...]
    wins: int
    eligible: bool
    soft: tuple[Finding, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Eligible first, then cheapest, least to look at, fewest wins, fewest soft rules."""
        return not self.eligible, self.extra.weight, len(self.findings), self.wins, len(self.soft), self.employee


def candidates(tx: Tx, gap: Gap, team: Team, *, centre_wide: bool) -> list[Candidate]:
    """Everybody of a team, or of its centre, who is employed then, best first."""
    zone = ZoneInfo(team.time_zone)
    day = dt.date.fromisoformat(gap.work_date) if gap.work_date else gap.start.astimezone(zone).date()
    if centre_wide:
        known = [each for each in people.list_people(tx, centre=team.centre) if each.employed_on(day)]
    else:
        known = people.list_people(tx, team=team.team, on=day)
    known = [each for each in known if each.employee != gap.without]
    names = [each.employee for each in known]
    won = swaps.wins(tx, names, tx.now - fair.WINS_COUNT_FOR)
    near: dict[str, list[Worked]] = {}
    for shift in shifts.overlapping(tx, names, gap.start - _NEAR, gap.end + _NEAR):
        near.setdefault(shift.employee, []).append(shift)
    gone = {away.employee for away in exchanging.aways(tx, names, gap.start, gap.end)}
    found, able = [], []
    for person in known:
        against = _against(person, gap, near.get(person.employee, ()), away=person.employee in gone)
        if not against:
            able.append(person)
        elif gap.kind != "TIME_OFF":
            found.append(_out(person, gap, won[person.employee], against))
    # Whole months are read, and every rule is asked, only of those who are there to be asked.
    floor = exchanging.look(tx, able, gap.start, gap.end)
    found += [_judged(floor, person, gap, won[person.employee]) for person in able]
    return sorted(found, key=lambda each: each.order)


def could(floor: Floor, person: Person, gap: Gap) -> Outcome:
    """What working, or not working, in the gap comes to for a person; what rules say of it is in its findings.

    Raises:
        WrongState: TAKER_IS_AWAY, SHIFT_HAS_ABSENCE, SECOND_SHIFT_THAT_DAY, ROSTER_CHANGED without a shift to leave.
        Invalid: SPAN_OUTSIDE_SHIFT, PART_IN_THE_MIDDLE.
    """
    own = floor.worked.get(person.employee, [])
    if gap.kind == "TIME_OFF":
        shift = next((each for each in own if each.overlaps(gap.start, gap.end)), None)
        if shift is None or shift.skill != gap.skill:
            raise exchanging.changed_roster(_date(person, gap))
        part = trading.piece(shift, max(gap.start, shift.start), min(gap.end, shift.end))
        return exchanging.outcome(floor, person.employee, (shift, part), None)
    return exchanging.outcome(floor, person.employee, None, _piece(person, gap, own))


def _judged(floor: Floor, person: Person, gap: Gap, wins: int) -> Candidate:
    """What every rule says of somebody who is there to be asked."""
    try:
        found = could(floor, person, gap)
    except Refusal as refusal:
        return _out(person, gap, wins, [_SECOND if refusal.reason == _SECOND else "RULE_BROKEN"])
    extends = any(change.start < gap.start or gap.end < change.end for change in found.changes)
    if gap.kind == "OPEN_SHIFT" and extends:
        return _out(person, gap, wins, ["IS_WORKING"])
    reason = "IS_WORKING" if gap.kind == "TIME_OFF" else "EXTENDS_SHIFT" if extends else "DAY_OFF"
    return Candidate(
        employee=person.employee,
        team=person.team_on(_day(person, gap)),
        extra=found.extra,
        findings=tuple(found.findings),
        reasons=("RULE_BROKEN",) if found.hard else (reason,),
        wins=wins,
        eligible=not found.hard,
        soft=() if found.hard else tuple(found.soft),
    )


def _against(person: Person, gap: Gap, near: Sequence[Worked], *, away: bool) -> list[str]:
    """What rules a person out without a look at the rules of working time. near: the shifts in force around the gap."""
    found = ["IS_AWAY"] if away else []
    working = any(shift.overlaps(gap.start, gap.end) for shift in near)
    if gap.kind == "TIME_OFF":
        return found if working else [*found, "DAY_OFF"]
    if working:
        found.append("IS_WORKING")
    day = _day(person, gap)
    if not any(each.skill == gap.skill and each.counts_on(day) for each in person.skills):
        found.append("SKILL_MISSING")
    if not found and trading.is_second(near, _piece(person, gap, near)):
        found.append(_SECOND)
    return found


def _out(person: Person, gap: Gap, wins: int, reasons: Iterable[str]) -> Candidate:
    team = person.team_on(_day(person, gap))
    return Candidate(person.employee, team, Extra(), (), tuple(reasons), wins, eligible=False)


def _piece(person: Person, gap: Gap, own: Iterable[Worked]) -> Piece:
    """What is worked: on the date of a shift that it lengthens, otherwise on its own."""
    date = _date(person, gap)
    before = next((each for each in own if each.end == gap.start and each.skill == gap.skill), None)
    return Piece(before.work_date if before is not None else date, gap.code, gap.skill, gap.start, gap.end)


def _date(person: Person, gap: Gap) -> str:
    return gap.work_date or gap.start.astimezone(person.zone).date().isoformat()


def _day(person: Person, gap: Gap) -> dt.date:
    return dt.date.fromisoformat(_date(person, gap))
