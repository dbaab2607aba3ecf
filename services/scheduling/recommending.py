"""Who could cover a gap or take an offer: read in a handful of statements, checked by every rule, ranked by cost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

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
from services.scheduling.store import swaps

OPEN_SHIFT = "OPEN"
"""Shift type code of work that no shift type stands for."""

_REASONS = {"SHIFT_HAS_ABSENCE": "IS_AWAY", "TAKER_IS_AWAY": "IS_AWAY"}


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
    """Somebody who could, or could not. reasons: why the person stands where they stand."""

    employee: str
    team: str
    extra: Extra
    findings: tuple[Finding, ...]
    reasons: tuple[str, ...]
    wins: int
    eligible: bool

    @property
    def order(self) -> tuple[object, ...]:
        """Eligible first, then cheapest, least to look at, fewest wins."""
        return not self.eligible, self.extra.weight, len(self.findings), self.wins, self.employee


def candidates(tx: Tx, gap: Gap, team: Team, *, centre_wide: bool) -> list[Candidate]:
    """Everybody of a team, or of its centre, who is employed then, best first."""
    day = gap.start.date() if not gap.work_date else dt.date.fromisoformat(gap.work_date)
    if centre_wide:
        known = [each for each in people.list_people(tx, centre=team.centre) if each.employed_on(day)]
    else:
        known = people.list_people(tx, team=team.team, on=day)
    known = [each for each in known if each.employee != gap.without]
    floor = exchanging.look(tx, known, gap.start, gap.end)
    won = swaps.wins(tx, sorted(floor.people), tx.now - fair.WINS_COUNT_FOR)
    judged = [_judged(floor, person, gap, won[person.employee]) for person in known]
    return sorted((each for each in judged if each is not None), key=lambda each: each.order)


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


def _judged(floor: Floor, person: Person, gap: Gap, wins: int) -> Candidate | None:
    """A candidate; None where the gap is not about this person at all."""
    own = floor.worked.get(person.employee, [])
    day = dt.date.fromisoformat(_date(person, gap))
    working = any(each.overlaps(gap.start, gap.end) for each in own)
    against = _against(floor, person, gap, day, working=working)
    if against:
        return None if gap.kind == "TIME_OFF" else _out(person, day, wins, against)
    try:
        found = could(floor, person, gap)
    except Refusal as refusal:
        return _out(person, day, wins, [_REASONS.get(refusal.reason, refusal.reason)])
    extends = any(change.start < gap.start or gap.end < change.end for change in found.changes)
    reasons = ["RULE_BROKEN"] if found.hard else ["EXTENDS_SHIFT" if extends else "DAY_OFF"]
    if gap.kind == "TIME_OFF":
        reasons = ["IS_WORKING"]
    elif gap.kind == "OPEN_SHIFT" and extends and not found.hard:
        return _out(person, day, wins, ["IS_WORKING"])
    return Candidate(
        employee=person.employee,
        team=person.team_on(day),
        extra=found.extra,
        findings=tuple(found.findings),
        reasons=tuple(reasons),
        wins=wins,
        eligible=not found.hard,
    )


def _against(floor: Floor, person: Person, gap: Gap, day: dt.date, *, working: bool) -> list[str]:
    """What rules a person out without a look at the rules of working time."""
    found = []
    if floor.is_away(person.employee, gap.start, gap.end):
        found.append("IS_AWAY")
    if gap.kind == "TIME_OFF":
        return found if working else [*found, "DAY_OFF"]
    if working:
        found.append("IS_WORKING")
    if not any(each.skill == gap.skill and each.counts_on(day) for each in person.skills):
        found.append("SKILL_MISSING")
    return found


def _out(person: Person, day: dt.date, wins: int, reasons: Iterable[str]) -> Candidate:
    return Candidate(person.employee, person.team_on(day), Extra(), (), tuple(reasons), wins, eligible=False)


def _piece(person: Person, gap: Gap, own: Iterable[Worked]) -> Piece:
    """What is worked: on the date of a shift that it lengthens, otherwise on its own."""
    date = _date(person, gap)
    before = next((each for each in own if each.end == gap.start and each.skill == gap.skill), None)
    return Piece(before.work_date if before is not None else date, gap.code, gap.skill, gap.start, gap.end)


def _date(person: Person, gap: Gap) -> str:
    return gap.work_date or gap.start.astimezone(person.zone).date().isoformat()
