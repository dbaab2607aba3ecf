"""Working-time rules with their legal source: rest, runs of days, weekly rest, overtime caps, night bans.

Each function checks one rule on plain facts and says what it found; the solver and the swap check share them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Rule(StrEnum):
    """What can be found wrong with a roster."""

    MIN_REST = "MIN_REST"
    MAX_CONSECUTIVE_DAYS = "MAX_CONSECUTIVE_DAYS"
    WEEKLY_REST = "WEEKLY_REST"
    WEEKLY_HOURS = "WEEKLY_HOURS"
    MONTHLY_HOURS = "MONTHLY_HOURS"
    NIGHT_WORK_BANNED = "NIGHT_WORK_BANNED"
    OVERTIME_BANNED = "OVERTIME_BANNED"
    SKILL_MISSING = "SKILL_MISSING"
    NOT_AVAILABLE = "NOT_AVAILABLE"
    SHIFT_OVERLAP = "SHIFT_OVERLAP"
    DAILY_OVER_1H = "DAILY_OVER_1H_NEEDS_SPECIAL_REASON"
    DAILY_OVER_3H = "DAILY_OVER_3H"
    MONTHLY_OVER_36H = "MONTHLY_OVER_36H"
    NIGHTS_IN_A_ROW = "NIGHTS_IN_A_ROW"
    CYCLE_HOURS = "CYCLE_HOURS"
    START_CHANGE = "START_CHANGE"
    BACKWARD_ROTATION = "BACKWARD_ROTATION"
    LONE_DAY_OFF = "LONE_DAY_OFF"
    LONE_WORK_DAY = "LONE_WORK_DAY"
    EARLY_AFTER_NIGHT = "EARLY_AFTER_NIGHT"
    LATE_END = "LATE_END"


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach: which rule, whose, on which date. hard: refuses rather than warns. figure: what the rule asked.

    over: by how much it goes beyond that, in the rule's own unit; 0 where there is no more or less of it.
    """

    rule: Rule
    person: str
    day: date
    hard: bool = True
    figure: int = field(default=0, compare=False)
    over: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """The working-time rules in force. Minutes and days.

    Source: min_rest is policy (Chinese law sets no daily gap; 11 h is the value of EU Directive 2003/88);
    max_run_days policy after Labour Law art. 38 and Order 795 art. 7; weekly_rest_days Labour Law art. 38;
    weekly_standard 国务院关于职工工作时间的规定 art. 3 (1995); overtime caps Labour Law art. 41; night
    22:00–06:00 by practice. max_night_run: nights in a row, policy. cycle_months and cycle_month_minutes: of
    comprehensive working time, see `cycles.of`. freeze_days: published shifts of so many days from today on change only
    as the person agrees, policy. last_ride_minutes: after midnight of a shift's date, when public transport stops; 0:
    nobody asks.
    """

    min_rest_minutes: int = 660
    max_run_days: int = 6
    weekly_rest_days: int = 1
    daily_standard_minutes: int = 480
    weekly_standard_minutes: int = 2400
    daily_overtime_normal_minutes: int = 60
    daily_overtime_minutes: int = 180
    monthly_overtime_minutes: int = 2160
    night_start: time = time(22, 0)
    night_end: time = time(6, 0)
    max_night_run: int = 6
    cycle_months: int = 1
    cycle_month_minutes: int = 0
    freeze_days: int = 7
    last_ride_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Fairness:
    """How evenly something is shared: mean, range, population standard deviation, Gini, largest deviation."""

    mean: float
    range: float
    deviation: float
    gini: float | None
    largest_deviation: float


@dataclass(frozen=True, slots=True)
class Spell:
    """One spell of work of a person: [start, end) and the skills it needs."""

    start: datetime
    end: datetime
    skills: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Swapper:
    """One side of a swap: the shift given away, the skills held.

    And the spells before and after the swap's days.

    night_ban: why night work is forbidden (pregnant, nursing), empty when it is not. others: the person's
    other shifts. work_dates: of the other shifts.
    """

    person: str
    gives: Spell
    skills: frozenset[str]
    night_ban: str = ""
    others: tuple[Spell, ...] = ()


def rest_minutes(previous_end: datetime, next_start: datetime) -> int:
    """Whole minutes between two spells of work; negative when they overlap."""
    return int((next_start - previous_end).total_seconds() // 60)


def rests_enough(previous_end: datetime, next_start: datetime, min_rest_minutes: int) -> bool:
    """Whether the gap reaches the minimum; exactly the minimum is enough."""
    return rest_minutes(previous_end, next_start) >= min_rest_minutes


def longest_run(work_dates: Iterable[date]) -> int:
    """The longest run of consecutive dates."""
    dates = set(work_dates)
    longest = 0
    for day in dates:
        if day - timedelta(days=1) not in dates:
            length = 1
            while day + timedelta(days=length) in dates:
                length += 1
            longest = max(longest, length)
    return longest


def overtime_minutes(worked_minutes: int, standard_minutes: int) -> int:
    """Minutes beyond the standard."""
    return max(0, worked_minutes - standard_minutes)


def weekly_rest_kept(rest_days: int, rules: WorkingTime) -> bool:
    """Whether a week has its rest day.

    Source: Labour Law art. 38 (2018-12-29).
    """
    return rest_days >= rules.weekly_rest_days


def overtime_findings(
    person: str, day_minutes: Sequence[tuple[date, int]], rules: WorkingTime, *, banned: bool = False
) -> tuple[Finding, ...]:
    """What the overtime of these days breaks, day by day.

    A month's finding stands on each day beyond the cap.

    Over the normal hour is a warning: it needs a special reason. Source: Labour Law art. 41 (2018-12-29);
    art. 42 exempts emergencies, which are recorded overrides.

    banned: pregnant from the seventh month or nursing an infant.
    Source: 女职工劳动保护特别规定 arts. 6, 9 (2012-04-28).
    """
    found = []
    months: dict[tuple[int, int], int] = defaultdict(int)
    for day, minutes in sorted(day_minutes):
        if banned and minutes:
            found.append(Finding(Rule.OVERTIME_BANNED, person, day, over=minutes))
        if minutes > rules.daily_overtime_minutes:
            asked = rules.daily_overtime_minutes
            found.append(Finding(Rule.DAILY_OVER_3H, person, day, figure=asked, over=minutes - asked))
        elif minutes > rules.daily_overtime_normal_minutes:
            asked = rules.daily_overtime_normal_minutes
            found.append(Finding(Rule.DAILY_OVER_1H, person, day, hard=False, figure=asked, over=minutes - asked))
        months[day.year, day.month] += minutes
        if minutes and months[day.year, day.month] > rules.monthly_overtime_minutes:
            found.append(Finding(Rule.MONTHLY_OVER_36H, person, day, figure=rules.monthly_overtime_minutes))
    return tuple(found)


def touches_night(start: datetime, end: datetime, rules: WorkingTime) -> bool:
    """Whether [start, end), in local time, has any minute of the night."""
    day = start.date() - timedelta(days=1)
    while day <= end.date():
        night = datetime.combine(day, rules.night_start, start.tzinfo)
        dawn = datetime.combine(
            day + timedelta(days=1 if rules.night_end <= rules.night_start else 0),
            rules.night_end,
            start.tzinfo,
        )
        if start < dawn and night < end:
            return True
        day += timedelta(days=1)
    return False


def fairness(counts: Sequence[float]) -> Fairness | None:
    """How evenly nights, weekends or holidays are shared; None for nobody.

    Gini is None when there is nothing.
    """
    if not counts:
        return None
    size, total = len(counts), sum(counts)
    mean = total / size
    apart = sum(abs(one - other) for one in counts for other in counts)
    return Fairness(
        mean=mean,
        range=max(counts) - min(counts),
        deviation=(sum((count - mean) ** 2 for count in counts) / size) ** 0.5,
        gini=apart / (2 * size * total) if total else None,
        largest_deviation=max(abs(count - mean) for count in counts),
    )


def swap_findings(one: Swapper, other: Swapper, rules: WorkingTime) -> tuple[Finding, ...]:
    """Every hard rule that exchanging the two shifts would break, for both people.

    Source: 女职工劳动保护特别规定 arts. 6, 9 (2012-04-28) for night work; rest is policy.
    """
    found: list[Finding] = []
    for taker, taken in ((one, other.gives), (other, one.gives)):
        found.extend(taking_findings(taker, taken, rules))
    order = list(Rule)
    return tuple(sorted(found, key=lambda each: (order.index(each.rule), each.person)))


def taking_findings(taker: Swapper, taken: Spell, rules: WorkingTime) -> tuple[Finding, ...]:
    """Every hard rule that this person's taking of that spell would break, given the shifts kept."""
    day = taken.start.date()
    found: list[Finding] = []
    if taker.night_ban and touches_night(taken.start, taken.end, rules):
        found.append(Finding(Rule.NIGHT_WORK_BANNED, taker.person, day))
    if not taken.skills <= taker.skills:
        found.append(Finding(Rule.SKILL_MISSING, taker.person, day))
    for kept in taker.others:
        if kept.start < taken.end and taken.start < kept.end:
            found.append(Finding(Rule.SHIFT_OVERLAP, taker.person, day))
        elif not _rests_between(kept, taken, rules.min_rest_minutes):
            found.append(Finding(Rule.MIN_REST, taker.person, day))
    run = longest_run([kept.start.date() for kept in taker.others] + [day])
    if run > rules.max_run_days and longest_run(kept.start.date() for kept in taker.others) <= rules.max_run_days:
        found.append(Finding(Rule.MAX_CONSECUTIVE_DAYS, taker.person, day))
    return tuple(dict.fromkeys(found))


def _rests_between(kept: Spell, taken: Spell, minutes: int) -> bool:
    if kept.end <= taken.start:
        return rests_enough(kept.end, taken.start, minutes)
    return rests_enough(taken.end, kept.start, minutes)
