"""Putting shifts into force: one by one as people edit them, or all of a roster at once."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from services.kit import access, auth, people
from services.kit.db import Tx
from services.kit.errors import Conflict, Forbidden, Invalid, Violation, WrongState
from services.kit.people import Person, Team
from services.scheduling import freezing, noticing, telling, weighing
from services.scheduling.domain import breaks, checking, soft, worked
from services.scheduling.domain.checking import Worker
from services.scheduling.domain.extra import PaidChange
from services.scheduling.domain.freezing import Agreement, Consent
from services.scheduling.domain.rules import Finding, Rule
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.worked import Post, Worked
from services.scheduling.store import cover, shift_types, shifts
from services.scheduling.store.cover import Key
from services.scheduling.store.shift_types import Entry
from services.scheduling.weighing import CoverChange, Turn

_DAY = dt.timedelta(days=1)
_MOST_NAMED = 50
MOST_DAYS = 92
"""Days in which all edits of one request lie."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person is to work on a date; no code: nothing. etag: of the shift that the editor saw, or empty."""

    employee: str
    work_date: dt.date
    code: str
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """Shifts as they are now, by person and date, what wants a look although it is allowed, and what it does.

    frozen: what is asked, or rests on a ground, inside the freeze horizon.
    """

    shifts: list[Worked]
    findings: list[Finding]
    cover: list[CoverChange]
    paid: list[PaidChange]
    frozen: list[Consent]


def edit(tx: Tx, edits: Sequence[Edit], agreement: Agreement, *, weighed: bool = False) -> Edited:
    """Make these edits, all or none; those that need their person's consent wait for it. agreement: what is said of it.

    weighed: they are only tried out, as if everybody had agreed, and what they do to cover and paid minutes is told.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN, SHIFT_TYPE_UNKNOWN, OVERLAPS, SPAN_TOO_LONG, REASON_REQUIRED, CLOSED_TAKES_AWAY,
            AGREED_LATER.
        Forbidden: FORBIDDEN outside of the caller's reach.
        Conflict: STALE.
        WrongState: RULE_BROKEN.
    """
    known = concerned(tx, edits)
    # The caller reaches these people; what they worked before, perhaps elsewhere, and the cover around them count too.
    tx.beyond_reach()
    # From here on nobody else changes their shifts, by a swap or an offer perhaps.
    cover.lock_people(tx, sorted(known))
    first, last = min(each.work_date for each in edits), max(each.work_date for each in edits)
    around = shifts.of_people(tx, sorted(known), first.isoformat(), (last + _DAY).isoformat(), cancelled=True)
    old = {(shift.employee, shift.work_date): shift for shift in around}
    changes = wanted(tx, known, edits, old)
    turns = weighing.turns(tx, known, changes)
    findings = judge(turns, soft_too=True)
    was = [old[change.employee, change.work_date] for change in changes if change.id]
    touched = weighing.spans([*was, *changes]) if weighed else {}
    before = weighing.lacking(tx, touched)
    parted = freezing.split(tx, known, old, changes, agreement)
    saved = put(tx, changes if weighed else parted.now)
    for shift in saved:
        tx.audit(f"shifts/{shift.id}", employee=shift.employee, version=shift.version)
    freezing.keep(tx, parted.consents)
    effect = weighing.changes(before, weighing.lacking(tx, touched))
    paid = weighing.paid(turns) if weighed else []
    return Edited([shift for shift in saved if not shift.cancelled], findings, effect, paid, parted.consents)


def concerned(tx: Tx, edits: Sequence[Edit]) -> dict[str, Person]:
    """The people of these edits, which fit together, all within the caller's reach. Refusals as of `edit`."""
    _one_each(edits)
    _need_near(edits)
    return _people(tx, edits)


def wanted(
    tx: Tx, known: Mapping[str, Person], edits: Sequence[Edit], old: Mapping[tuple[str, str], Worked]
) -> list[Worked]:
    """What the edits change. old: the shifts of these people by person and date, cancelled ones too."""
    teams = {team.team: team for team in people.list_teams(tx)}
    types = {centre: _library(tx, centre) for centre in {person.centre for person in known.values()}}
    changes = []
    for each in edits:
        kept = old.get((each.employee, each.work_date.isoformat()))
        _fresh(each, kept)
        change = _change(each, known[each.employee], teams, types, kept)
        if change is not None:
            changes.append(change)
    return changes


def check(
    tx: Tx,
    known: dict[str, Person],
    changes: Sequence[Worked],
    *,
    easings: Sequence[str] = (),
) -> list[Finding]:
    """What wants a look in these changes; those that break a rule are refused. easings: what the roster run let go of.

    Raises:
        Invalid: OVERLAPS.
        WrongState: RULE_BROKEN.
    """
    return judge(weighing.turns(tx, known, changes, easings), soft_too=False)


def judge(turns: Iterable[Turn], *, soft_too: bool) -> list[Finding]:
    """What wants a look in these turns; see `check`. soft_too: rules that only cost want a look as well."""
    found: list[Finding] = []
    for turn in turns:
        found += checking.added(worker_of(turn.person), turn.was, turn.would_be, turn.hours)
        found += soft.added(turn.person.employee, turn.was, turn.would_be, turn.hours) if soft_too else []
    hard = [each for each in found if each.hard]
    if hard:
        raise broken(hard)
    return found


def put(
    tx: Tx,
    changes: Sequence[Worked],
    *,
    told: tuple[str, str] | None = None,
    cause: str = noticing.EDIT,
    roster: str = "",
) -> list[Worked]:
    """Put checked changes into force, keep cover right and tell everybody.

    told: the work dates [first, after) of which shifts are told; those of the changes when absent. cause, roster: what
    the notices to people say that it was.
    """
    if not changes:
        return []
    dates = sorted(change.work_date for change in changes)
    employees = sorted({change.employee for change in changes})
    start = dt.datetime.fromisoformat(dates[0]).replace(tzinfo=dt.UTC) - _DAY
    end = dt.datetime.fromisoformat(dates[-1]).replace(tzinfo=dt.UTC) + _DAY * 2
    after = (dt.date.fromisoformat(dates[-1]) + _DAY).isoformat()
    concerned = {(change.employee, change.work_date) for change in changes}
    old = shifts.of_people(tx, employees, dates[0], after)
    with cover.following(tx, employees, start, end) as touched:
        saved = shifts.save(tx, changes)
    before = [shift for shift in old if (shift.employee, shift.work_date) in concerned]
    noticing.told(tx, before, saved, cause=cause, roster=roster)
    telling.shifts_changed(tx, employees, *(told or (dates[0], after)))
    telling.cover_changed(tx, touched, "ROSTER")
    return sorted(saved, key=lambda shift: (shift.employee, shift.work_date))


def put_breaks(tx: Tx, old: Sequence[Worked], new: Sequence[Worked], moved: Mapping[Key, Mapping[int, int]]) -> None:
    """Put checked shifts into force whose breaks alone are elsewhere, and tell everybody; see `put`.

    Nobody is away in any of them, or changes them meanwhile. new: as they are once they are saved. moved: minutes at
    the phones that come or go, by cell.
    """
    dates = sorted(change.work_date for change in new)
    shifts.keep_breaks(tx, new)
    touched = cover.move(tx, moved)
    noticing.told(tx, old, new, cause=noticing.EDIT)
    after = (dt.date.fromisoformat(dates[-1]) + _DAY).isoformat()
    telling.shifts_changed(tx, sorted({change.employee for change in new}), dates[0], after)
    telling.cover_changed(tx, touched, "ROSTER")
    for shift in new:
        tx.audit(f"shifts/{shift.id}", employee=shift.employee, version=shift.version)


def worker_of(person: Person) -> Worker:
    """What the rules ask about a person."""

    @functools.cache
    def restricted(kind: str, day: dt.date) -> bool:
        text = day.isoformat()
        return any(
            each.kind == kind and each.start_date <= text and (not each.end_date or text < each.end_date)
            for each in person.restrictions
        )

    return Worker(
        id=person.employee,
        employed=person.employed_on,
        skills=functools.cache(lambda day: frozenset(each.skill for each in person.skills if each.counts_on(day))),
        no_night=lambda day: restricted("NO_NIGHT", day),
        no_overtime=lambda day: restricted("NO_OVERTIME", day),
        system=person.working_time_system or "STANDARD",
    )


def skill_served(person: Person, team_skill: str, wanted: str, day: dt.date) -> str:
    """The skill that a person serves: the shift's; else the team's, if held; else the one held best."""
    if wanted:
        return wanted
    held = [each for each in person.skills if each.counts_on(day)]
    if any(each.skill == team_skill for each in held):
        return team_skill
    return max(held, key=lambda each: (each.level, each.skill)).skill if held else team_skill


def _change(
    asked: Edit,
    person: Person,
    teams: Mapping[str, Team],
    types: Mapping[str, Mapping[str, Entry]],
    kept: Worked | None,
) -> Worked | None:
    """The shift that the edit makes; None when it changes nothing."""
    if not asked.code:
        return None if kept is None or kept.cancelled else dataclasses.replace(kept, cancelled=True)
    entry = types[person.centre].get(asked.code)
    if entry is None:
        raise Invalid(
            "SHIFT_TYPE_UNKNOWN",
            f"There is no shift type {asked.code} in {person.centre}.",
            f"{person.centre} 没有班次 {asked.code}。",
            shift_type=asked.code,
        )
    made = worked.give(entry.shift, asked.work_date, post_in(teams, person, asked.work_date, entry.skill))
    if kept is None:
        return made
    if not kept.cancelled and _is_the_same(kept, made, entry.shift):
        return None
    return dataclasses.replace(made, id=kept.id, version=kept.version)


def _is_the_same(kept: Worked, made: Worked, kind: ShiftType) -> bool:
    """Whether a shift is what an edit would make of it; breaks that were placed in their windows stay."""
    placed = breaks.is_as_its_type(kept, kind)
    return kept.work == (dataclasses.replace(made, pauses=kept.pauses) if placed else made).work


def post_in(teams: Mapping[str, Team], person: Person, day: dt.date, skill: str) -> Post:
    """Where a person's shift of a date counts: in the team of that date, wherever it is."""
    name = person.team_on(day)
    team = teams.get(name)
    served = skill_served(person, team.skill if team is not None else "", skill, day)
    return Post(person.employee, team.centre if team is not None else person.centre, name, served, person.time_zone)


def _one_each(edits: Iterable[Edit]) -> None:
    seen = set()
    for each in edits:
        if (each.employee, each.work_date) in seen:
            raise Invalid(
                "OVERLAPS",
                f"{each.employee} is given two shifts on {each.work_date}. Keep one.",
                f"{each.employee} 在 {each.work_date} 被安排了两个班次，请保留一个。",
                employee=each.employee,
                date=each.work_date,
            )
        seen.add((each.employee, each.work_date))


def _need_near(edits: Sequence[Edit]) -> None:
    """See that the dates lie near each other: all shifts from the first to the last are read, and told."""
    dates = [each.work_date for each in edits]
    if (max(dates) - min(dates)).days >= MOST_DAYS:
        raise Invalid(
            "SPAN_TOO_LONG", f"At most {MOST_DAYS} days at a time.", f"每次最多 {MOST_DAYS} 天。", most_days=MOST_DAYS
        )


def _people(tx: Tx, edits: Sequence[Edit]) -> dict[str, Person]:
    """The people concerned, all within the caller's reach on the dates concerned."""
    wanted = tuple(sorted({each.employee for each in edits}))
    known = {person.employee: person for person in people.list_people(tx, employees=wanted)}
    for each in edits:
        if each.employee not in known:
            raise unknown_employee(each.employee)
        check_reach(known[each.employee], each.work_date)
    return known


def check_reach(person: Person, day: dt.date) -> None:
    """See that the caller is in charge of a person on a date; the team of that date counts.

    Raises:
        Forbidden: FORBIDDEN.
    """
    call = auth.call()
    leads = call.relation == access.OWN_TEAM and person.team_on(day) in call.caller.leads
    near = call.relation == access.CENTRE and bool(person.centre) and person.centre == call.caller.centre
    if not (leads or near or call.relation == access.TENANT):
        raise Forbidden(
            "FORBIDDEN",
            f"{person.employee} is not in your charge on {day}.",
            f"{day} {person.employee} 不在您的职责范围内。",
            employee=person.employee,
            date=day,
        )


def broken(hard: Sequence[Finding]) -> Invalid | WrongState:
    """The refusal that names every rule broken, by whom and when, with the source of each."""
    worst = hard[0]
    says = checking.sentence(worst.rule, worst.figure)
    kind = Invalid if worst.rule is Rule.SHIFT_OVERLAP else WrongState
    return kind(
        "OVERLAPS" if worst.rule is Rule.SHIFT_OVERLAP else "RULE_BROKEN",
        f"{worst.person}, {worst.day}: {says.english} ({says.source})",
        f"{worst.person}，{worst.day}：{says.chinese}（{says.chinese_source}）",
        violations=tuple(_violation(each) for each in hard[:_MOST_NAMED]),
        rule=worst.rule.value,
        employee=worst.person,
        date=worst.day,
        source=says.source,
    )


def _violation(found: Finding) -> Violation:
    says = checking.sentence(found.rule, found.figure)
    return Violation(
        f"{found.person}/{found.day}",
        found.rule.value,
        f"{says.english} ({says.source})",
        f"{says.chinese}（{says.chinese_source}）",
    )


def unknown_employee(employee: str) -> Invalid:
    """The refusal of somebody whom nobody knows."""
    return Invalid("EMPLOYEE_UNKNOWN", f"There is no {employee}.", f"找不到 {employee}。", employee=employee)


def _library(tx: Tx, centre: str) -> dict[str, Entry]:
    return {entry.shift.code: entry for entry in shift_types.list_types(tx, centre=centre) if not entry.retired}


def _fresh(asked: Edit, kept: Worked | None) -> None:
    if asked.etag and asked.etag != (str(kept.version) if kept is not None else ""):
        raise Conflict(
            "STALE",
            f"The shift of {asked.employee} on {asked.work_date} was changed meanwhile. Look at it again.",
            f"{asked.employee} 在 {asked.work_date} 的班次已被修改，请刷新后重试。",
            employee=asked.employee,
            date=asked.work_date,
            current=kept.shift_type if kept is not None and not kept.cancelled else "",
        )
