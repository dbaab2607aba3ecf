"""Which working-time rules a person's shifts break, and in what words it is said."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from services.scheduling.domain import rules
from services.scheduling.domain.rules import Finding, Rule, WorkingTime
from services.scheduling.domain.worked import Worked

Standard = Callable[[date], int]
"""Standard minutes of the week that begins on a Monday."""


@dataclass(frozen=True, slots=True)
class Worker:
    """What the rules ask about a person. Each function answers for a date.

    system: `STANDARD`, `COMPREHENSIVE` or `FLEXIBLE`; only under the first are hours judged by day and week.
    """

    id: str
    employed: Callable[[date], bool]
    skills: Callable[[date], frozenset[str]]
    no_night: Callable[[date], bool]
    no_overtime: Callable[[date], bool]
    system: str = "STANDARD"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a rule says in both languages, and where it comes from."""

    english: str
    chinese: str
    source: str


SENTENCES: dict[Rule, Sentence] = {
    Rule.MIN_REST: Sentence(
        "Less than 11 hours of rest between two shifts.",
        "两班之间休息不足 11 小时。",
        "centre policy, after 2003/88/EC art. 3",
    ),
    Rule.MAX_CONSECUTIVE_DAYS: Sentence(
        "More than 6 days of work in a row.", "连续工作超过 6 天。", "centre policy, after 劳动法 art. 38"
    ),
    Rule.WEEKLY_REST: Sentence("No day of rest in the week.", "当周没有休息日。", "劳动法 art. 38 (2018-12-29)"),
    Rule.WEEKLY_HOURS: Sentence(
        "More than the week's standard hours: this is overtime.",
        "超过周标准工时，计为加班。",
        "国务院关于职工工作时间的规定 art. 3 (1995)",
    ),
    Rule.MONTHLY_HOURS: Sentence(
        "More hours than agreed for the month.", "超过当月约定工时。", "劳动法 art. 41 (2018-12-29)"
    ),
    Rule.NIGHT_WORK_BANNED: Sentence(
        "Night work is not allowed for this person.",
        "该员工不得安排夜班。",
        "女职工劳动保护特别规定 arts. 6, 9 (2012-04-28)",
    ),
    Rule.OVERTIME_BANNED: Sentence(
        "Overtime is not allowed for this person.",
        "该员工不得安排加班。",
        "女职工劳动保护特别规定 arts. 6, 9 (2012-04-28)",
    ),
    Rule.SKILL_MISSING: Sentence(
        "The person does not hold the skill on that date.",
        "该员工当日不具备所需技能。",
        "centre policy: certified skills",
    ),
    Rule.NOT_AVAILABLE: Sentence(
        "The person is not employed here on that date.", "该员工当日不在职。", "labour contract"
    ),
    Rule.SHIFT_OVERLAP: Sentence("Two shifts overlap.", "两个班次重叠。", "one shift at a time"),
    Rule.DAILY_OVER_1H: Sentence(
        "More than one hour of overtime on a day: it needs a special reason.",
        "单日加班超过 1 小时，须有特殊原因。",
        "劳动法 art. 41 (2018-12-29)",
    ),
    Rule.DAILY_OVER_3H: Sentence(
        "More than three hours of overtime on a day.", "单日加班超过 3 小时。", "劳动法 art. 41 (2018-12-29)"
    ),
    Rule.MONTHLY_OVER_36H: Sentence(
        "More than 36 hours of overtime in the month.", "当月加班超过 36 小时。", "劳动法 art. 41 (2018-12-29)"
    ),
}


def breaches(worker: Worker, worked: Iterable[Worked], limits: WorkingTime, standard: Standard) -> set[Finding]:
    """Every rule that these shifts of one person break. Weekly hours beyond the standard only want a look."""
    every = list(worked)
    return _alone(worker, every, limits) | _together(worker, every, limits, standard)


def _alone(worker: Worker, worked: Iterable[Worked], limits: WorkingTime) -> set[Finding]:
    """What each shift breaks for itself."""
    return {each for shift in worked for each in _of_shift(worker, shift, limits)}


def _together(worker: Worker, worked: Iterable[Worked], limits: WorkingTime, standard: Standard) -> set[Finding]:
    """What shifts break by where the others are."""
    ordered = sorted(worked, key=lambda shift: shift.start)
    found: set[Finding] = set()
    for before, after in itertools.pairwise(ordered):
        day = date.fromisoformat(after.work_date)
        if after.start < before.end:
            found.add(Finding(Rule.SHIFT_OVERLAP, worker.id, day))
        elif not rules.rests_enough(before.end, after.start, limits.min_rest_minutes):
            found.add(Finding(Rule.MIN_REST, worker.id, day))
    run, before_it = 0, 0
    for number in sorted({date.fromisoformat(shift.work_date).toordinal() for shift in ordered}):
        run = run + 1 if number == before_it + 1 else 1
        before_it = number
        if run > limits.max_run_days:
            found.add(Finding(Rule.MAX_CONSECUTIVE_DAYS, worker.id, date.fromordinal(number)))
    found |= _of_weeks(worker, ordered, limits, standard)
    return found


def added(
    worker: Worker, before: Sequence[Worked], after: Sequence[Worked], limits: WorkingTime, standard: Standard
) -> list[Finding]:
    """What the change breaks that was whole before, the hard rules first, by date."""
    # What both have in common breaks the same before and after; only what changed is looked at for itself.
    same = set(map(id, before)) & set(map(id, after))
    was, is_now = ([shift for shift in some if id(shift) not in same] for some in (before, after))
    new = _alone(worker, is_now, limits) | _together(worker, after, limits, standard)
    if new:
        new -= _alone(worker, was, limits) | _together(worker, before, limits, standard)
    return sorted(new, key=lambda found: (not found.hard, found.day, found.rule))


def _of_shift(worker: Worker, shift: Worked, limits: WorkingTime) -> list[Finding]:
    day = date.fromisoformat(shift.work_date)
    zone = ZoneInfo(shift.time_zone)
    found = []
    if not worker.employed(day):
        found.append(Finding(Rule.NOT_AVAILABLE, worker.id, day))
    if shift.skill and shift.skill not in worker.skills(day):
        found.append(Finding(Rule.SKILL_MISSING, worker.id, day))
    local = shift.start.astimezone(zone), shift.end.astimezone(zone)
    if worker.no_night(day) and rules.touches_night(*local, limits):
        found.append(Finding(Rule.NIGHT_WORK_BANNED, worker.id, day))
    return found


def _of_weeks(worker: Worker, ordered: Sequence[Worked], limits: WorkingTime, standard: Standard) -> set[Finding]:
    """Rest days and hours by week. Overtime of a month is what its days and weeks have beyond their standards."""
    weeks: dict[date, list[tuple[date, int]]] = defaultdict(list)
    for shift in ordered:
        day = date.fromisoformat(shift.work_date)
        weeks[day - timedelta(days=day.weekday())].append((day, shift.paid_minutes))
    found: set[Finding] = set()
    months: dict[date, int] = defaultdict(int)
    for monday, minutes_by_day in weeks.items():
        last = minutes_by_day[-1][0]
        if len(minutes_by_day) > 7 - limits.weekly_rest_days:
            found.add(Finding(Rule.WEEKLY_REST, worker.id, last))
        if worker.system != "STANDARD":
            continue
        daily = [
            (day, rules.overtime_minutes(minutes, limits.daily_standard_minutes)) for day, minutes in minutes_by_day
        ]
        banned = any(worker.no_overtime(day) for day, _ in minutes_by_day)
        found.update(rules.overtime_findings(worker.id, daily, limits, banned=banned))
        beyond = rules.overtime_minutes(sum(minutes for _, minutes in minutes_by_day), standard(monday))
        if beyond:
            found.add(Finding(Rule.WEEKLY_HOURS, worker.id, last, hard=False))
        if beyond and banned:
            found.add(Finding(Rule.OVERTIME_BANNED, worker.id, last))
        months[last.replace(day=1)] += max(beyond, sum(minutes for _, minutes in daily))
    for first, minutes in months.items():
        if minutes > limits.monthly_overtime_minutes:
            found.add(Finding(Rule.MONTHLY_OVER_36H, worker.id, first))
    return found
