"""The breaks of shifts in force: where they would leave least lacking, and putting them there in one step."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import numpy as np

from services.kit.db import Tx
from services.kit.errors import Invalid, WrongState
from services.kit.people import Team
from services.scheduling import editing, exchanging
from services.scheduling.domain import breaks, placing, repair, worked
from services.scheduling.domain.placing import Field, Placed, Stint
from services.scheduling.domain.repair import NOTICE, Slack
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.worked import Worked
from services.scheduling.store import cover, shift_types, shifts

MOST_DAYS = 31
"""Work dates of a plan."""
_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Whose breaks, on which work dates. [first, after): ISO. frozen: before this date nothing changes; or empty.

    centre_wide: of everybody in the team's centre.
    """

    team: Team
    first: str
    after: str
    frozen: str
    centre_wide: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A shift with its breaks elsewhere. offsets: when each begins, in minutes after the start of the shift."""

    shift: Worked
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A change that somebody chose. shift: id. version: of the shift as it was seen."""

    shift: str
    version: str
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """Changes that were looked at: shifts as they are, and as they will be, by person and date.

    moved: minutes at the phones that come or go, by centre and skill, and by cell.
    """

    old: list[Worked]
    new: list[Worked]
    moved: Mapping[cover.Key, Mapping[int, int]]

    @property
    def start(self) -> dt.datetime:
        """When the first shift starts."""
        return min(each.start for each in self.old)

    @property
    def end(self) -> dt.datetime:
        """When the last shift ends."""
        return max(each.end for each in self.old)

    @property
    def changes(self) -> dict[cover.Key, dict[int, int]]:
        """Of what moves, the cells in which something changes."""
        found = {key: {cell: minutes for cell, minutes in own.items() if minutes} for key, own in self.moved.items()}
        return {key: own for key, own in found.items() if own}


@dataclass(frozen=True, slots=True)
class Day:
    """What is lacking of a skill on a date, in agent-minutes, as the breaks are and as they would be."""

    date: str
    skill: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What is proposed. known: whether it is known everywhere what is needed."""

    changes: list[Change]
    days: list[Day]
    before: float
    after: float
    known: bool


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done; what was lacking before and is now, in agent-minutes."""

    shifts: list[Worked]
    before: float
    after: float


def propose(tx: Tx, span: Span) -> Plan:
    """Where the breaks of these shifts would leave least lacking."""
    teams = () if span.centre_wide else (span.team.team,)
    work = shifts.replaced_by(tx, span.team.centre, teams, max(span.first, span.frozen), span.after)
    gone = _with_leave(tx, work)
    library = shift_types.library(tx, span.team.centre)
    by_skill: dict[str, list[Worked]] = {}
    for shift in sorted(work, key=lambda each: (each.start, each.employee)):
        if shift.id not in gone and any(rule.moves for rule in breaks.rules_of(shift, library)):
            by_skill.setdefault(shift.skill, []).append(shift)
    plan = Plan([], [], 0.0, 0.0, known=True)
    for skill, own in sorted(by_skill.items()):
        start, end = min(each.start for each in own), max(each.end for each in own)
        slack = repair.slack_of(cover.ground(tx, (span.team.centre, skill), start, end))
        changes = _changes(own, _placed(own, slack, library, tx.now))
        then = slack.with_minutes(_moved(changes))
        plan = Plan(
            [*plan.changes, *changes],
            [*plan.days, *_days(skill, slack, then, ZoneInfo(span.team.time_zone))],
            plan.before + slack.shortage,
            plan.after + then.shortage,
            known=plan.known and bool(slack.known.all()),
        )
    order = sorted(plan.changes, key=lambda each: (each.shift.employee, each.shift.work_date))
    return dataclasses.replace(plan, changes=order)


def prepare(tx: Tx, span: Span, asked: Sequence[Asked]) -> Ready:
    """Look at every change; see the contract for what refuses it."""
    tx.beyond_reach()
    _need_once(asked)
    now = shifts.named(tx, [each.shift for each in asked])
    _need_near(now.values())
    library = shift_types.library(tx, span.team.centre)
    new = [_changed(span, each, now.get(each.shift), library, tx.now) for each in asked]
    order = sorted(new, key=lambda each: (each.employee, each.work_date))
    ready = Ready([now[each.id] for each in order], order, _by_key(now, new))
    _need_present(tx, ready.old)
    return ready


def weigh(tx: Tx, ready: Ready) -> Applied:
    """What is lacking before and after, and the shifts as they would be.

    Raises:
        WrongState: PLAN_OUTDATED when more would be lacking.
    """
    found = {key: _shortages(tx, key, ready) for key in sorted(ready.moved)}
    if any(after > before for before, after in found.values()):
        raise WrongState(
            "PLAN_OUTDATED",
            "Roster or requirement have changed: this would leave more lacking than before. Look at a new plan.",
            "班表或人力需求已变化，执行后缺口反而变大，请重新生成方案。",
        )
    shown = [shifts.stamped(tx, each) for each in ready.new]
    return Applied(shown, sum(before for before, _ in found.values()), sum(after for _, after in found.values()))


def apply(tx: Tx, span: Span, ready: Ready) -> Applied:
    """Put breaks where they were chosen to be, all or none, unless something has changed since they were looked at.

    Raises:
        WrongState: ROSTER_CHANGED, SHIFT_HAS_ABSENCE, PLAN_OUTDATED.
    """
    tx.beyond_reach()
    cover.lock_people(tx, sorted({shift.employee for shift in ready.old}))
    versions = shifts.versions(tx, [shift.id for shift in ready.old])
    for shift in ready.old:
        if versions.get(shift.id) != shift.version:
            raise exchanging.changed_roster(shift.work_date)
    _need_present(tx, ready.old)
    first, last = worked.cell_of(ready.start), worked.cell_of(ready.end) + 1
    cover.lock(tx, [(key, first, last) for key in ready.moved])
    done = weigh(tx, ready)
    editing.put_breaks(tx, ready.old, done.shifts, ready.changes)
    tx.audit(span.team.team, shifts=len(done.shifts), before=round(done.before), after=round(done.after))
    return done


def _placed(own: Sequence[Worked], slack: Slack, library: Mapping[str, ShiftType], now: dt.datetime) -> Placed:
    origin = slack.start_of(0)
    first_minute = -((origin - now - NOTICE) // _MINUTE)
    stints = [
        Stint(
            row=0,
            start=(shift.start - origin) // _MINUTE,
            length=breaks.length_of(shift),
            rules=breaks.rules_of(shift, library),
            known=True,
            first_minute=first_minute,
        )
        for shift in own
    ]
    return placing.place(stints, _field(slack))


def _field(slack: Slack) -> Field:
    lack = -slack.milli[None, :].astype(np.float64) * slack.minutes / 1000
    # Breaks move within a day, on which the same share is there all day.
    return Field(lack, slack.known[None, :], slack.minutes, float(slack.present_permille.mean()) / 1000)


def _changes(own: Sequence[Worked], placed: Placed) -> list[Change]:
    """The shifts whose breaks are elsewhere than they were."""
    found = [
        Change(shift, tuple(rule.offset_minutes for rule in stint.rules))
        for shift, stint in zip(own, placed.stints, strict=True)
    ]
    return [each for each in found if each.offsets != tuple(pause.offset_minutes for pause in each.shift.pauses)]


def _moved(changes: Sequence[Change]) -> dict[int, int]:
    """Minutes at the phones that the changes bring, or take, by cell."""
    moved: dict[int, int] = {}
    for change in changes:
        then = dataclasses.replace(change.shift, pauses=breaks.at(change.shift.pauses, change.offsets))
        for sign, shift in ((1, change.shift), (-1, then)):
            for cell, minutes in worked.cells(shift.pause_periods()).items():
                moved[cell] = moved.get(cell, 0) + sign * minutes
    return moved


def _days(skill: str, before: Slack, after: Slack, zone: ZoneInfo) -> list[Day]:
    """The dates on which anything of a skill is lacking."""
    lacking: dict[str, list[float]] = {}
    for at, known in enumerate(before.known):
        if known:
            both = lacking.setdefault(before.start_of(at).astimezone(zone).date().isoformat(), [0.0, 0.0])
            for place, slack in enumerate((before, after)):
                both[place] += max(0, -int(slack.milli[at])) * slack.minutes / 1000
    return [Day(date, skill, was, is_now) for date, (was, is_now) in sorted(lacking.items()) if was or is_now]


def _changed(
    span: Span, asked: Asked, shift: Worked | None, library: Mapping[str, ShiftType], now: dt.datetime
) -> Worked:
    """The shift as it was asked for, after every look at it."""
    if shift is None or str(shift.version) != asked.version:
        raise exchanging.changed_roster(shift.work_date if shift is not None else f"shifts/{asked.shift}")
    if shift.centre != span.team.centre or (not span.centre_wide and shift.team != span.team.team):
        raise WrongState(
            "NOT_IN_TEAM",
            "This is not a shift of the people you chose.",
            "该班次不属于所选人员。",
            shift=f"shifts/{shift.id}",
        )
    if span.frozen and shift.work_date < span.frozen:
        raise WrongState(
            "DAY_FROZEN",
            f"Nothing changes before {span.frozen}.",
            f"{span.frozen} 之前的班表已冻结，不可调整。",
            date=shift.work_date,
        )
    if not breaks.fit(breaks.rules_of(shift, library), asked.offsets, breaks.length_of(shift)):
        raise WrongState(
            "BREAK_MISPLACED",
            "A break stays in its window and keeps its distance from others and from the ends; no spell of work may "
            "become longer than five hours.",
            "休息须在可开始时段内，与其他休息及首尾保持间隔，且连续工作不得超过五小时。",
            date=shift.work_date,
        )
    moved = dataclasses.replace(shift, pauses=breaks.at(shift.pauses, asked.offsets))
    for (was, _), (then, _) in zip(shift.pause_periods(), moved.pause_periods(), strict=True):
        if was != then and min(was, then) < now:
            raise WrongState(
                "TOO_LATE_TO_MOVE",
                "That time has come by now. Look at a new plan.",
                "该时间已到，请重新生成方案。",
                shift=f"shifts/{shift.id}",
            )
    return moved


def _need_once(asked: Sequence[Asked]) -> None:
    seen = set()
    for each in asked:
        if each.shift in seen:
            raise Invalid(
                "SHIFT_TWICE", "Two changes are about the same shift.", "同一班次出现了两项调整。", shift=each.shift
            )
        seen.add(each.shift)


def _need_near(found: Iterable[Worked]) -> None:
    """See that shifts lie within the days of a plan: cover is held, and looked at, over all of them."""
    dates = sorted(dt.date.fromisoformat(each.work_date) for each in found)
    if dates and (dates[-1] - dates[0]).days >= MOST_DAYS:
        raise Invalid(
            "SPAN_TOO_LONG", f"At most {MOST_DAYS} days at a time.", f"每次最多 {MOST_DAYS} 天。", most_days=MOST_DAYS
        )


def _with_leave(tx: Tx, work: Sequence[Worked]) -> set[str]:
    """Ids of the shifts on which there is leave, or it is being asked for."""
    if not work:
        return set()
    start, end = min(each.start for each in work), max(each.end for each in work)
    gone: dict[str, list[worked.Away]] = {}
    for away in exchanging.aways(tx, sorted({each.employee for each in work}), start, end):
        gone.setdefault(away.employee, []).append(away)
    return {
        each.id for each in work if any(each.overlaps(away.start, away.end) for away in gone.get(each.employee, ()))
    }


def _need_present(tx: Tx, work: Sequence[Worked]) -> None:
    """See that there is no leave on these shifts, nor is it being asked for.

    Raises:
        WrongState: SHIFT_HAS_ABSENCE.
    """
    gone = _with_leave(tx, work)
    for shift in work:
        if shift.id in gone:
            raise _has_absence(shift)


def _has_absence(shift: Worked) -> WrongState:
    return WrongState(
        "SHIFT_HAS_ABSENCE",
        f"There is leave on the shift of {shift.work_date}, or it is being asked for. Settle that first.",
        f"{shift.work_date} 的班次上已有请假或正在申请请假，请先处理。",
        employee=shift.employee,
        date=shift.work_date,
    )


def _by_key(old: Mapping[str, Worked], new: Sequence[Worked]) -> dict[cover.Key, dict[int, int]]:
    """Minutes at the phones that come or go, by centre and skill, and by cell; nothing where as many come as go."""
    moved: dict[cover.Key, dict[int, int]] = {}
    for then in new:
        own = moved.setdefault((then.centre, then.skill), {})
        for sign, shift in ((-1, old[then.id]), (1, then)):
            for cell, minutes in shift.phone_cells().items():
                own[cell] = own.get(cell, 0) + sign * minutes
    return moved


def _shortages(tx: Tx, key: cover.Key, ready: Ready) -> tuple[float, float]:
    """What is lacking of a skill before and after; agent-minutes."""
    ground = cover.ground(tx, key, ready.start, ready.end)
    rostered = ground.rostered.copy()
    for cell, minutes in ready.moved[key].items():
        rostered[cell - ground.first_cell] += minutes
    then = dataclasses.replace(ground, rostered=rostered)
    return repair.slack_of(ground).shortage, repair.slack_of(then).shortage
