"""Making a roster problem of what is kept, and following the process that solves it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import threading
import time
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any
from zoneinfo import ZoneInfo

from services.kit import jobs, people
from services.kit.db import EVERY_TENANT, Database, Tx
from services.kit.errors import Invalid, Refusal, WrongState
from services.kit.people import Person as Employee
from services.kit.service import Home
from services.scheduling import (
    crewing,
    editing,
    figures,
    left_open,
    ruling,
    solver_process,
    standing,
    wishing,
)
from services.scheduling.crewing import Span
from services.scheduling.domain import breaks, roster_text, rule_settings, worked
from services.scheduling.domain.queues import midnight
from services.scheduling.domain.roster import Assigned, Problem
from services.scheduling.domain.worked import Worked
from services.scheduling.left_open import SLOT_MINUTES, Slots
from services.scheduling.store import cover, queues, rosters, shift_types, shifts
from services.scheduling.store.rosters import Roster

_BY_DAY = ("assigned", "unmet", "relaxations")
USUAL_SECONDS = 60
SILENCE = dt.timedelta(seconds=45)
"""A solving process that said nothing for so long is gone; another takes its roster over."""

MOST_ATTEMPTS = 3
"""A roster that was begun so often and did not end is given up."""

_DAY = dt.timedelta(days=1)


def problem_of(tx: Tx, roster: Roster) -> Problem:
    """The problem as it stands now: requirements in force, people employed, their leave, their days before.

    Raises:
        WrongState: NO_REQUIREMENTS, NOBODY_TO_ROSTER.
    """
    # Rules and fairness look at what people worked before, perhaps elsewhere, and at their leave.
    tx.beyond_reach()
    first, after = dt.date.fromisoformat(roster.start_date), dt.date.fromisoformat(roster.end_date)
    days = [first + _DAY * ahead for ahead in range((after - first).days)]
    hours = ruling.eased(ruling.of_centres(tx)(roster.centre), roster.easings)
    team_skills = {team.team: team.skill for team in people.list_teams(tx, centre=roster.centre)}
    staff = [person for person in people.list_people(tx, centre=roster.centre) if _concerned(person, roster, days)]
    zone = staff[0].zone if staff else ZoneInfo("Asia/Shanghai")
    types = [entry for entry in shift_types.list_types(tx, centre=roster.centre) if not entry.retired]
    ahead = _ahead(tx, staff, after, hours.limits(after).max_run_days)
    whole = days + [after + _DAY * more for more in range(len(ahead))]
    demand = _demand(tx, roster, whole, zone)
    able = [person for person in staff if crewing.skills(person, team_skills, demand, days)]
    _need_work(roster, demand, len(days), possible=bool(able and types))
    if roster.teams:
        held = sorted({skill for person in able for skill in crewing.skills(person, team_skills, demand, days)})
        own = {person.employee for person in staff}
        demand = left_open.by_others(tx, roster.centre, own, Slots(whole, zone), {each: demand[each] for each in held})
    codes = {entry.shift.code for entry in types}
    kept = standing.on_leave(tx, _in_force(tx, able, days, codes))
    demand = left_open.with_leave(kept, Slots(whole, zone), demand)
    known = standing.in_force(tx, able, days, sorted(demand))
    span = Span(tuple(days), hours, rule_settings.strictest(hours.limits, days))
    return Problem(
        first_day=first,
        days=len(whole),
        slot_minutes=SLOT_MINUTES,
        shift_types=tuple(entry.shift for entry in types),
        people=wishing.considered(tx, crewing.people_of(tx, able, team_skills, demand, span), able, days, codes),
        demand=demand,
        rules=span.limits,
        weights=rule_settings.heaviest(hours.weights, days),
        locked=_locked(able, ahead, len(days), codes)
        | {(shift.employee, _place(shift, first)): shift.shift_type for shift, _ in kept}
        | standing.stays(tx, roster, able, [each for each in known if each.code in codes], days),
        published=known,
        minimum=standing.crews(tx, roster.centre, demand),
        holidays=standing.holidays(tx, whole),
    )


def _in_force(tx: Tx, staff: Sequence[Employee], days: Sequence[dt.date], codes: AbstractSet[str]) -> list[Worked]:
    """Shifts of these people on these days, of the types in the library."""
    names = [person.employee for person in staff]
    found = shifts.of_people(tx, names, days[0].isoformat(), (days[-1] + _DAY).isoformat())
    return [shift for shift in found if shift.shift_type in codes]


def _place(shift: Worked, first: dt.date) -> int:
    return (dt.date.fromisoformat(shift.work_date) - first).days


def _need_work(roster: Roster, demand: Mapping[str, Sequence[int]], days: int, *, possible: bool) -> None:
    """See that something is asked for, and that it is possible: there is somebody, and a shift type, to give."""
    inside = days * 1440 // SLOT_MINUTES
    if not any(any(required[:inside]) for required in demand.values()):
        raise WrongState(
            "NO_REQUIREMENTS",
            "No requirement is in force for these days. Reckon requirements from a forecast first.",
            "所选日期尚无人力需求，请先由预测生成需求。",
            start_date=roster.start_date,
            end_date=roster.end_date,
        )
    if not possible:
        raise WrongState(
            "NOBODY_TO_ROSTER",
            "There is nobody with the skills wanted, or no shift type to give. Check teams, skills and shift types.",
            "没有具备所需技能的人员，或没有可用班次，请检查班组、技能与班次库。",
            start_date=roster.start_date,
            end_date=roster.end_date,
        )


def _ahead(tx: Tx, staff: Sequence[Employee], after: dt.date, most: int) -> list[dict[str, str]]:
    """What people work on the days behind the roster, as far as rest and runs of days reach: codes by person.

    most: days in a row.
    """
    until = after + _DAY * most
    names = [person.employee for person in staff]
    found: list[dict[str, str]] = []
    for shift in shifts.of_people(tx, names, after.isoformat(), until.isoformat()):
        place = (dt.date.fromisoformat(shift.work_date) - after).days
        found += [{} for _ in range(place + 1 - len(found))]
        found[place][shift.employee] = shift.shift_type
    return found


def _locked(
    staff: Sequence[Employee], ahead: Sequence[Mapping[str, str]], first: int, codes: AbstractSet[str]
) -> dict[tuple[str, int], str]:
    """The days behind the roster as they are. first: place of the first of them."""
    return {
        (person.employee, first + place): code if (code := codes_by_person.get(person.employee, "")) in codes else ""
        for place, codes_by_person in enumerate(ahead)
        for person in staff
    }


def _concerned(person: Employee, roster: Roster, days: Sequence[dt.date]) -> bool:
    return any(
        person.employed_on(day) and (not roster.teams or person.team_on(day) in roster.teams)
        for day in (days[0], days[-1])
    )


def _demand(tx: Tx, roster: Roster, days: Sequence[dt.date], zone: ZoneInfo) -> dict[str, tuple[int, ...]]:
    """Heads required by skill and slot of the days, with what is lost unplanned, weather's part among it.

    The night on which clocks change has an hour more or less; the hour that is missing asks for nobody.
    """
    wanted: dict[str, tuple[int, ...]] = {}
    served = {queue.skill for queue in queues.list_queues(tx, centre=roster.centre)}
    for skill in sorted(served):
        start, end = midnight(days[0], zone), midnight(days[-1] + _DAY, zone)
        ground = cover.ground(tx, (roster.centre, skill), start, end)
        slots = [0] * (len(days) * 1440 // SLOT_MINUTES)
        for need, lost in zip(ground.needs, ground.lost_permille.tolist(), strict=True):
            local = worked.instant_of(need.cell).astimezone(zone)
            at = (local.date() - days[0]).days * 1440 // SLOT_MINUTES + (local.hour * 60 + local.minute) // SLOT_MINUTES
            if need.agents > 0 and 0 <= at < len(slots):
                heads = -(-need.agents * 1000 // (1000 - lost))
                for slot in range(at, min(len(slots), at + max(1, ground.minutes // SLOT_MINUTES))):
                    slots[slot] = max(slots[slot], heads)
        if any(slots):
            wanted[skill] = tuple(slots)
    return wanted


def assigned_shifts(tx: Tx, roster: Roster, assigned: Sequence[Assigned]) -> list[Worked]:
    """A solution's shifts as they would be in force."""
    first = dt.date.fromisoformat(roster.start_date)
    types = {entry.shift.code: entry.shift for entry in shift_types.list_types(tx, centre=roster.centre)}
    staff = {person.employee: person for person in people.list_people(tx, centre=roster.centre)}
    teams = {team.team: team for team in people.list_teams(tx)}
    made = []
    for each in assigned:
        person = staff.get(each.person)
        if person is not None and each.code in types:
            day = first + _DAY * each.day
            post = editing.post_in(teams, person, day, each.skill)
            given = worked.give(types[each.code], day, post)
            made.append(dataclasses.replace(given, pauses=breaks.at(given.pauses, each.breaks), roster=roster.id))
    return made


class Desk:
    """Follows the solving of rosters, each in a thread of its own with a process behind it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def start(self, tenant: str, roster: str, problem: Problem, seconds: int) -> None:
        """Begin to solve; what comes of it is written to the roster."""
        # What fails for a reason of ours is logged, and begun anew once nothing was heard of it for a while.
        solve = functools.partial(self._solve, tenant, roster, problem, seconds)
        threading.Thread(
            target=jobs.attempt, args=(f"rosters/{roster}", solve), name=f"roster-{roster[-6:]}", daemon=True
        ).start()

    def resume(self) -> None:
        """Take over rosters whose solving process is gone or failed, and give up those that never end."""
        with self._db.read(EVERY_TENANT) as tx:
            silent = rosters.silent(tx, tx.now - SILENCE)
        for tenant, roster, version in silent:
            jobs.attempt(f"rosters/{roster}", functools.partial(self._take_over, tenant, roster, version))

    def _take_over(self, tenant: str, roster: str, version: int) -> None:
        """Begin again with the best so far kept; an attempt is counted before it is made, so that one that dies is."""
        with self._db.act(tenant, "services/scheduling", action="ResumeRoster") as tx:
            found = rosters.get(tx, roster)
            if found is None or found.version != version:
                return
            if found.attempt_count >= MOST_ATTEMPTS:
                fail(tx, found, _given_up())
                return
            begun = dataclasses.replace(found, attempt_count=found.attempt_count + 1)
            if not rosters.change(tx, begun):
                return
        with self._db.act(tenant, "services/scheduling", action="ResumeRoster") as tx:
            found = rosters.get(tx, roster, alone=True)
            if found is None or found.state != rosters.SOLVING:
                return
            try:
                problem = problem_of(tx, found)
            except Refusal as refusal:
                fail(tx, found, refusal)
                return
        self.start(tenant, roster, problem, found.time_limit_seconds)

    def _solve(self, tenant: str, roster: str, problem: Problem, seconds: int) -> None:
        begun = time.monotonic()

        def wanted() -> bool:
            passed = time.monotonic() - begun
            return self.tell(tenant, roster, progress=min(990, int(1000 * passed / seconds)))

        def better(event: Mapping[str, Any]) -> None:
            if "solution" in event:
                self.tell(tenant, roster, solution=event["solution"], required=problem.demand)

        try:
            solution = solver_process.solve(problem, seconds=max(1.0, seconds), on_progress=better, wanted=wanted)
            _measure("solved", begun)
        except Refusal as refusal:
            _measure(refusal.reason, begun)
            with self._db.act(tenant, "services/scheduling", action="SolveRoster") as tx:
                found = rosters.get(tx, roster)
                if found is not None and found.state == rosters.SOLVING:
                    fail(tx, found, refusal)
            return
        self.tell(tenant, roster, solution=solution, required=problem.demand, progress=1000, state=rosters.DRAFT)

    def tell(
        self,
        tenant: str,
        roster: str,
        *,
        solution: Mapping[str, Any] | None = None,
        required: Mapping[str, Sequence[int]] | None = None,
        progress: int = 0,
        state: str = rosters.SOLVING,
    ) -> bool:
        """Write how far it is; whether anybody still wants it.

        Progress and rosters come from two threads, and somebody may cancel: one waits for the other.
        """
        with self._db.act(tenant, "services/scheduling", action="SolveRoster") as tx:
            found = rosters.get(tx, roster, alone=True)
            if found is None or found.state != rosters.SOLVING:
                return False
            now = dataclasses.replace(
                found, state=state, progress_permille=max(found.progress_permille, progress), problem=""
            )
            if solution is not None:
                now = keep(tx, now, {**solution, "required": required or {}})
            return rosters.change(tx, now)


def _measure(outcome: str, begun: float) -> None:
    figures.SOLVER.record("scheduling", {"zhongtai.outcome": outcome}, time.monotonic() - begun)


def keep(tx: Tx, roster: Roster, solution: Mapping[str, Any]) -> Roster:
    """The roster with this solution and its draft shifts."""
    days = (dt.date.fromisoformat(roster.end_date) - dt.date.fromisoformat(roster.start_date)).days
    # The days behind the roster were there only for their rules.
    solution = {
        name: [each for each in value if each["day"] < days] if name in _BY_DAY else value
        for name, value in solution.items()
    }
    made = assigned_shifts(tx, roster, roster_text.to_assigned(solution))
    shifts.put_draft(tx, roster.id, made)
    zone = next((person.time_zone for person in people.list_people(tx, centre=roster.centre)), "Asia/Shanghai")
    kept = {name: value for name, value in solution.items() if name != "assigned"} | {"zone": zone}
    return dataclasses.replace(
        roster,
        result=kept,
        shift_count=len(made),
        employee_count=len({shift.employee for shift in made}),
    )


def _given_up() -> Invalid:
    return Invalid(
        "SOLVER_GIVEN_UP",
        f"It failed {MOST_ATTEMPTS} times for a reason of ours and was given up. Try fewer days or teams at a time.",
        f"因系统原因连续 {MOST_ATTEMPTS} 次未能完成，已停止求解。请缩短周期或分班组求解。",
        most=MOST_ATTEMPTS,
    )


def fail(tx: Tx, roster: Roster, refusal: Refusal) -> None:
    """Say what went wrong; a roster that was found before stays as a draft."""
    state = rosters.DRAFT if roster.shift_count else rosters.FAILED
    rosters.change(
        tx, dataclasses.replace(roster, state=state, problem=f"{refusal.reason}: {refusal.english}\n{refusal.chinese}")
    )


def resume(home: Home) -> None:
    """The job that takes over rosters whose solving process is gone."""
    Desk(home.db).resume()
