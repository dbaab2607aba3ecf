"""Which working-time rules a person's shifts break, and in what words it is said."""

from __future__ import annotations

import dataclasses
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from services.scheduling.domain import amounts, rules
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours, Limits
from services.scheduling.domain.rule_settings import CHOICES
from services.scheduling.domain.rules import Finding, Rule, WorkingTime
from services.scheduling.domain.worked import Worked


@dataclass(frozen=True, slots=True)
class Worker:
    """What the rules ask about a person. Each function answers for a date.

    system: `STANDARD`, whose hours are judged by day and week; `COMPREHENSIVE`, by the cycle; `FLEXIBLE`, not at all.
    """

    id: str
    employed: Callable[[date], bool]
    skills: Callable[[date], frozenset[str]]
    no_night: Callable[[date], bool]
    no_overtime: Callable[[date], bool]
    system: str = "STANDARD"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a rule says in both languages, {} standing for its figure, and where it comes from, in both, too."""

    english: str
    chinese: str
    source: str
    chinese_source: str


_POLICY = "centre policy", "中心政策"

SENTENCES: dict[Rule, Sentence] = {
    Rule.MIN_REST: Sentence(
        "Less than {} of rest between two shifts.",
        "两班之间休息不足 {}。",
        "centre policy, after 2003/88/EC art. 3",
        "中心政策，参照欧盟指令 2003/88/EC 第三条",
    ),
    Rule.MAX_CONSECUTIVE_DAYS: Sentence(
        "More than {} of work in a row.",
        "连续工作超过 {}。",
        "centre policy, after 劳动法 art. 38",
        "中心政策，参照《劳动法》第三十八条",
    ),
    Rule.WEEKLY_REST: Sentence(
        "Less than {} of rest in the week.", "当周休息不足 {}。", "劳动法 art. 38 (2018-12-29)", "《劳动法》第三十八条"
    ),
    Rule.WEEKLY_HOURS: Sentence(
        "More than the week's standard hours: this is overtime.",
        "超过周标准工时，计为加班。",
        "国务院关于职工工作时间的规定 art. 3 (1995)",
        "《国务院关于职工工作时间的规定》第三条",
    ),
    Rule.MONTHLY_HOURS: Sentence(
        "More hours than agreed for the month.",
        "超过当月约定工时。",
        "劳动法 art. 41 (2018-12-29)",
        "《劳动法》第四十一条",
    ),
    Rule.NIGHT_WORK_BANNED: Sentence(
        "Night work is not allowed for this person.",
        "该员工不得安排夜班。",
        "女职工劳动保护特别规定 arts. 6, 9 (2012-04-28)",
        "《女职工劳动保护特别规定》第六条、第九条",
    ),
    Rule.OVERTIME_BANNED: Sentence(
        "Overtime is not allowed for this person.",
        "该员工不得安排加班。",
        "女职工劳动保护特别规定 arts. 6, 9 (2012-04-28)",
        "《女职工劳动保护特别规定》第六条、第九条",
    ),
    Rule.SKILL_MISSING: Sentence(
        "The person does not hold the skill on that date.",
        "该员工当日不具备所需技能。",
        "centre policy: certified skills",
        "中心政策：须有有效的技能认证",
    ),
    Rule.NOT_AVAILABLE: Sentence(
        "The person is not employed here on that date.", "该员工当日不在职。", "labour contract", "劳动合同"
    ),
    Rule.SHIFT_OVERLAP: Sentence(
        "Two shifts overlap.", "两个班次重叠。", "one shift at a time", "同一时间只能上一个班次"
    ),
    Rule.DAILY_OVER_1H: Sentence(
        "More than {} of overtime on a day: it needs a special reason.",
        "单日加班超过 {}，须有特殊原因。",
        "劳动法 art. 41 (2018-12-29)",
        "《劳动法》第四十一条",
    ),
    Rule.DAILY_OVER_3H: Sentence(
        "More than {} of overtime on a day.", "单日加班超过 {}。", "劳动法 art. 41 (2018-12-29)", "《劳动法》第四十一条"
    ),
    Rule.MONTHLY_OVER_36H: Sentence(
        "More than {} of overtime in the month, or in a month of the cycle on average.",
        "当月加班（综合工时按周期月均）超过 {}。",
        "劳动法 art. 41 (2018-12-29)",
        "《劳动法》第四十一条",
    ),
    Rule.NIGHTS_IN_A_ROW: Sentence(
        "Night work on more than {} in a row.", "连续夜班超过 {}。", "centre policy", "中心政策"
    ),
    Rule.CYCLE_HOURS: Sentence(
        "More than the standard hours of the cycle: this is overtime at 150 %.",
        "超过周期标准工时，超出部分按 150% 计加班。",
        "劳部发〔1994〕503号 art. 5; 工资支付暂行规定 art. 13 (1994-12-06)",
        "劳部发〔1994〕503号第五条；《工资支付暂行规定》第十三条",
    ),
    Rule.START_CHANGE: Sentence(
        "It starts more than an hour apart from the shift before, on the day before or in the same week.",
        "上班时间与前一班（前一天或同一周内）相差超过 1 小时。",
        *_POLICY,
    ),
    Rule.BACKWARD_ROTATION: Sentence(
        "It turns back from the shift before (night, late, day) with one day off between at most.",
        "与前一班相比逆向倒班（夜、晚、早），其间至多休息一天。",
        *_POLICY,
    ),
    Rule.LONE_DAY_OFF: Sentence("A day off alone between two days of work.", "休息日孤立，前后两天均上班。", *_POLICY),
    Rule.LONE_WORK_DAY: Sentence("A day of work alone between days off.", "工作日孤立，前后两天均休息。", *_POLICY),
    Rule.EARLY_AFTER_NIGHT: Sentence(
        "An early shift with only one day off after a night.", "夜班后仅休一天即上早班。", *_POLICY
    ),
    Rule.LATE_END: Sentence("It ends when public transport has stopped.", "下班时公共交通已停运。", *_POLICY),
}


def sentence(rule: Rule, figure: int = 0) -> Sentence:
    """What a rule says of a figure; without one, of the figure that holds where a centre chose none."""
    says = SENTENCES[rule]
    choice = CHOICES.get(rule.value)
    if choice is None:
        return says
    english, chinese = amounts.said(figure or getattr(WorkingTime(), choice.field), choice.unit)
    return dataclasses.replace(says, english=says.english.format(english), chinese=says.chinese.format(chinese))


def breaches(worker: Worker, worked: Iterable[Worked], hours: Hours) -> set[Finding]:
    """Every rule that these shifts of one person break. Hours beyond the standard only want a look."""
    every = list(worked)
    return {*_alone(worker, every, hours.limits), *_together(worker, every, hours)}


def added(worker: Worker, before: Sequence[Worked], after: Sequence[Worked], hours: Hours) -> list[Finding]:
    """What the change breaks that was whole before, or breaks further, the hard rules first, by date."""
    # What both have in common breaks the same before and after; only what changed is looked at for itself.
    same = set(map(id, before)) & set(map(id, after))
    was, is_now = ([shift for shift in some if id(shift) not in same] for some in (before, after))
    new = _worst([*_alone(worker, is_now, hours.limits), *_together(worker, after, hours)])
    if new:
        old = _worst([*_alone(worker, was, hours.limits), *_together(worker, before, hours)])
        new = {found: over for found, over in new.items() if over > old.get(found, -1)}
    return sorted(new, key=lambda found: (not found.hard, found.day, found.rule))


def _worst(findings: Iterable[Finding]) -> dict[Finding, int]:
    """Each finding with the most by which it goes beyond."""
    worst: dict[Finding, int] = {}
    for each in findings:
        worst[each] = max(each.over, worst.get(each, 0))
    return worst


def _alone(worker: Worker, worked: Iterable[Worked], limits: Limits) -> list[Finding]:
    """What each shift breaks for itself."""
    return [each for shift in worked for each in _of_shift(worker, shift, limits(_day(shift)))]


def _together(worker: Worker, worked: Iterable[Worked], hours: Hours) -> list[Finding]:
    """What shifts break by where the others are."""
    ordered = sorted(worked, key=lambda shift: shift.start)
    found = _of_rest(worker, ordered, hours.limits) + _of_runs(worker, ordered, hours.limits)
    found += _of_weeks(worker, ordered, hours)
    if worker.system == "COMPREHENSIVE":
        found += _of_cycles(worker, ordered, hours)
    return found


def _of_rest(worker: Worker, ordered: Sequence[Worked], limits: Limits) -> list[Finding]:
    found = []
    for before, after in itertools.pairwise(ordered):
        day = _day(after)
        asked = limits(day).min_rest_minutes
        rest = rules.rest_minutes(before.end, after.start)
        if after.start < before.end:
            found.append(Finding(Rule.SHIFT_OVERLAP, worker.id, day, over=-rest))
        elif rest < asked:
            found.append(Finding(Rule.MIN_REST, worker.id, day, figure=asked, over=asked - rest))
    return found


def _of_runs(worker: Worker, ordered: Sequence[Worked], limits: Limits) -> list[Finding]:
    """Days in a row, and nights; a night can only be too many where the days in a row allow more of them."""
    dates = {_day(shift) for shift in ordered}
    found = [
        Finding(Rule.MAX_CONSECUTIVE_DAYS, worker.id, day, figure=most, over=run - most)
        for day, run in _runs(dates)
        if run > (most := limits(day).max_run_days)
    ]
    if any(limits(day).max_night_run < limits(day).max_run_days for day in dates):
        nights = {_day(shift) for shift in ordered if _is_night(shift, limits(_day(shift)))}
        found += [
            Finding(Rule.NIGHTS_IN_A_ROW, worker.id, day, figure=most, over=run - most)
            for day, run in _runs(nights)
            if run > (most := limits(day).max_night_run)
        ]
    return found


def _runs(dates: Iterable[date]) -> Iterable[tuple[date, int]]:
    """Each date with how many in a row it ends."""
    run, before = 0, 0
    for day in sorted(dates):
        run = run + 1 if day.toordinal() == before + 1 else 1
        before = day.toordinal()
        yield day, run


def _of_shift(worker: Worker, shift: Worked, limits: WorkingTime) -> list[Finding]:
    day = _day(shift)
    found = []
    if not worker.employed(day):
        found.append(Finding(Rule.NOT_AVAILABLE, worker.id, day))
    if shift.skill and shift.skill not in worker.skills(day):
        found.append(Finding(Rule.SKILL_MISSING, worker.id, day))
    if worker.no_night(day) and _is_night(shift, limits):
        found.append(Finding(Rule.NIGHT_WORK_BANNED, worker.id, day))
    return found


def _of_weeks(worker: Worker, ordered: Sequence[Worked], hours: Hours) -> list[Finding]:
    """Rest days and hours by week. Overtime of a month is what its days and weeks have beyond their standards.

    Hours of statutory holidays are paid by themselves: they count to no week or month. Source: domain reference 3.1.
    """
    weeks: dict[date, list[tuple[date, int]]] = defaultdict(list)
    for shift in ordered:
        day = _day(shift)
        weeks[day - timedelta(days=day.weekday())].append((day, shift.paid_minutes))
    found: list[Finding] = []
    months: dict[date, int] = defaultdict(int)
    for monday, minutes_by_day in weeks.items():
        last = minutes_by_day[-1][0]
        rest = hours.limits(last).weekly_rest_days
        over = len(minutes_by_day) + rest - 7
        if over > 0:
            found.append(Finding(Rule.WEEKLY_REST, worker.id, last, figure=rest, over=over))
        if worker.system == "STANDARD":
            minutes, some = _of_week(worker, monday, minutes_by_day, hours)
            months[last.replace(day=1)] += minutes
            found += some
    for first, minutes in months.items():
        asked = hours.limits(first).monthly_overtime_minutes
        if minutes > asked:
            found.append(Finding(Rule.MONTHLY_OVER_36H, worker.id, first, figure=asked, over=minutes - asked))
    return found


def _of_week(
    worker: Worker, monday: date, minutes_by_day: Sequence[tuple[date, int]], hours: Hours
) -> tuple[int, list[Finding]]:
    """The overtime of a week under standard hours, in minutes, and what it breaks."""
    limits, last = hours.limits(monday), minutes_by_day[-1][0]
    counted = [(day, minutes) for day, minutes in minutes_by_day if not hours.is_statutory(day)]
    daily = [(day, rules.overtime_minutes(minutes, limits.daily_standard_minutes)) for day, minutes in minutes_by_day]
    banned = any(worker.no_overtime(day) for day, _ in minutes_by_day)
    found = list(rules.overtime_findings(worker.id, daily, limits, banned=banned))
    beyond = rules.overtime_minutes(sum(minutes for _, minutes in counted), hours.standard(monday))
    if beyond:
        found.append(Finding(Rule.WEEKLY_HOURS, worker.id, last, hard=False, over=beyond))
    if beyond and banned:
        found.append(Finding(Rule.OVERTIME_BANNED, worker.id, last, over=beyond))
    return max(beyond, sum(minutes for day, minutes in daily if not hours.is_statutory(day))), found


def _of_cycles(worker: Worker, ordered: Sequence[Worked], hours: Hours) -> list[Finding]:
    """Hours beyond the standard of a cycle, told on its first day. Statutory holidays are outside of it.

    Source: domain reference 3.1; overtime of a cycle may be 36 hours a month on average, and that of weeks as much in
    the month in which they end.
    """
    cycles: dict[Cycle, list[tuple[date, int]]] = defaultdict(list)
    for shift in ordered:
        day = _day(shift)
        if not hours.is_statutory(day):
            cycles[hours.cycle(day)].append((day, shift.paid_minutes))
    found = []
    beyond_in: dict[tuple[date, int], int] = defaultdict(int)
    for cycle, minutes_by_day in cycles.items():
        beyond = rules.overtime_minutes(sum(minutes for _, minutes in minutes_by_day), cycle.standard_minutes)
        if beyond:
            found.append(Finding(Rule.CYCLE_HOURS, worker.id, cycle.start, hard=False, over=beyond))
        if beyond and any(worker.no_overtime(day) for day, _ in minutes_by_day):
            found.append(Finding(Rule.OVERTIME_BANNED, worker.id, cycle.start, over=beyond))
        first = cycle.start if cycle.months else (cycle.after - timedelta(days=1)).replace(day=1)
        beyond_in[first, cycle.months or 1] += beyond
    for (first, months), beyond in beyond_in.items():
        asked = hours.limits(first).monthly_overtime_minutes
        if beyond > asked * months:
            over = beyond - asked * months
            found.append(Finding(Rule.MONTHLY_OVER_36H, worker.id, first, figure=asked, over=over))
    return found


def _is_night(shift: Worked, limits: WorkingTime) -> bool:
    zone = ZoneInfo(shift.time_zone)
    return rules.touches_night(shift.start.astimezone(zone), shift.end.astimezone(zone), limits)


def _day(shift: Worked) -> date:
    return date.fromisoformat(shift.work_date)
