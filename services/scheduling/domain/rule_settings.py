"""Figures of rules that a centre chooses for itself: how far the law lets it, for which days, who said so and why."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from services.kit.errors import Invalid
from services.scheduling.domain import amounts, cycles, laws
from services.scheduling.domain.amounts import Unit
from services.scheduling.domain.hours import Limits
from services.scheduling.domain.laws import Origin
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rules import WorkingTime

AVERAGE_MONTH_MINUTES = 9920
"""A month of 165⅓ hours: 62 working days a quarter. Source: 人社部发〔2025〕2号."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A figure that a centre may choose from least to most. field: of `WorkingTime`.

    strictest: whether the smaller or the greater figure asks more. law: whose limit the lax end is; a policy of the
    platform where it names none. only: the figures there are, where not all between are. approved: whether the labour
    authority's approval has to be named.
    """

    field: str
    unit: Unit
    least: int
    most: int
    strictest: Callable[[Iterable[int]], int] = min
    law: Origin = laws.POLICY
    only: tuple[int, ...] = ()
    approved: bool = False

    @property
    def limit(self) -> int:
        """The lax end of what may be chosen."""
        return self.most if self.strictest is min else self.least

    def is_laxer(self, value: int) -> bool:
        """Whether a figure asks less than the limit."""
        return value != self.limit and self.strictest((value, self.limit)) == self.limit


def _earliest(values: Iterable[int]) -> int:
    """The earliest of some times of day, 0 being none."""
    return min((each for each in values if each), default=0)


CHOICES: dict[str, Choice] = {
    "MIN_REST": Choice("min_rest_minutes", Unit.MINUTES, 480, 1440, max),
    "MAX_CONSECUTIVE_DAYS": Choice("max_run_days", Unit.DAYS, 1, 6),
    "NIGHTS_IN_A_ROW": Choice("max_night_run", Unit.DAYS, 1, 6),
    "WEEKLY_REST": Choice("weekly_rest_days", Unit.DAYS, 1, 3, max, laws.labour("38")),
    "DAILY_STANDARD": Choice("daily_standard_minutes", Unit.MINUTES, 240, 480, law=laws.WORKING_HOURS),
    "WEEKLY_HOURS": Choice("weekly_standard_minutes", Unit.MINUTES, 1200, 2400, law=laws.WORKING_HOURS),
    "DAILY_OVER_1H_NEEDS_SPECIAL_REASON": Choice(
        "daily_overtime_normal_minutes", Unit.MINUTES, 0, 60, law=laws.labour("41")
    ),
    "DAILY_OVER_3H": Choice("daily_overtime_minutes", Unit.MINUTES, 0, 180, law=laws.labour("41")),
    "MONTHLY_OVER_36H": Choice("monthly_overtime_minutes", Unit.MINUTES, 0, 2160, law=laws.labour("41")),
    "FREEZE_DAYS": Choice("freeze_days", Unit.DAYS, 0, 28, max),
    "CYCLE_HOURS": Choice(
        "cycle_months", Unit.MONTHS, 0, 12, law=laws.COMPREHENSIVE_HOURS, only=cycles.MONTHS, approved=True
    ),
    "CYCLE_STANDARD": Choice(
        "cycle_month_minutes",
        Unit.MINUTES,
        0,
        AVERAGE_MONTH_MINUTES,
        law=laws.PAID_HOURS,
        only=(0, AVERAGE_MONTH_MINUTES),
    ),
    "LAST_RIDE": Choice("last_ride_minutes", Unit.CLOCK, 0, 1739, _earliest),
}
"""By the code of the rule. CYCLE_STANDARD: minutes of an average month; 0 takes the workdays of the calendar.
CYCLE_HOURS: 0 is a week.
FREEZE_DAYS: 0 freezes nothing."""

SOFT: dict[str, Choice] = {
    code: Choice(field, Unit.COST, 0, 1000, max)
    for code, field in (
        ("START_CHANGE", "start_change"),
        ("BACKWARD_ROTATION", "backward"),
        ("LONE_DAY_OFF", "lone_off"),
        ("LONE_WORK_DAY", "lone_work"),
        ("EARLY_AFTER_NIGHT", "early"),
        ("LATE_END", "late_end"),
    )
}
"""What rules weigh that no law names, for a centre to choose: fields of `Weights`; 0 switches a rule off."""

CYCLES = frozenset({"CYCLE_HOURS", "CYCLE_STANDARD"})

FOR_TEAMS = CYCLES | {"LAST_RIDE"}
"""What a centre may choose for a team alone.

The labour authority approves cycles by post (岗位), and of the directory's groups of people a team is the one whose
members hold one post. Source: 劳部发〔1994〕503号 arts. 5, 7. The last ride home depends on where a team works.
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """A figure that a centre chose, on the days [start_date, end_date), ISO; no end: until it is taken back.

    approval: number of the labour authority's approval, where the rule asks for one. withdrawn settings stay on record.
    team: whose people alone it is for; empty for everybody of the centre.
    """

    id: str
    centre: str
    code: str
    value: int
    start_date: str
    end_date: str
    approval: str
    reason: str
    owner: str
    created: dt.datetime
    withdrawn: dt.datetime | None = None
    team: str = ""

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"rosterRuleSettings/{self.id}"

    def covers(self, day: str) -> bool:
        """Whether it stands on a day, ISO."""
        return self.withdrawn is None and self.start_date <= day and (not self.end_date or day < self.end_date)


def need_lawful(code: str, value: int, approval: str, team: str = "") -> None:
    """See that a centre may choose this figure, for all of its people or for a team.

    Raises:
        Invalid: RULE_NOT_ADJUSTABLE, RULE_LAXER_THAN_LAW, RULE_FIGURE_OUT_OF_RANGE, APPROVAL_MISSING, NOT_FOR_TEAMS.
    """
    choice = CHOICES.get(code) or SOFT.get(code)
    if choice is None:
        raise Invalid(
            "RULE_NOT_ADJUSTABLE",
            f"The figure of {code} is not for a centre to choose.",
            f"规则 {code} 的数值不能由中心设定。",
            rule=code,
        )
    if choice.law.law and choice.is_laxer(value):
        raise _laxer(code, choice, value)
    if not choice.least <= value <= choice.most or (choice.only and value not in choice.only):
        spoken = [amounts.said(each, choice.unit) for each in choice.only or (choice.least, choice.most)]
        between = ", " if choice.only else "–"
        raise Invalid(
            "RULE_FIGURE_OUT_OF_RANGE",
            f"The figure of {code} may be {between.join(each for each, _ in spoken)}; {value} is not.",
            f"规则 {code} 的数值可为 {between.join(each for _, each in spoken)}，不能是 {value}。",
            rule=code,
            least=choice.least,
            most=choice.most,
            value=value,
        )
    if team and code not in FOR_TEAMS:
        raise Invalid(
            "NOT_FOR_TEAMS",
            f"{code} is one figure for all of a centre; only cycles and the last ride home are for some of its people.",
            f"规则 {code} 在中心内统一设定；只有综合工时周期与末班交通时间可按班组（岗位）设定。",
            rule=code,
        )
    # Without a setting a cycle is a month, by the approval that the directory's working-time system stands for.
    if choice.approved and (team or value != getattr(WorkingTime(), choice.field)) and not approval.strip():
        raise Invalid(
            "APPROVAL_MISSING",
            f"Please name the labour authority's approval: {choice.law.citation} asks for one.",
            f"请填写人社部门的批准文号：《{choice.law.law}》要求审批。",
            rule=code,
            law=choice.law.law,
            article=choice.law.article,
        )


def _laxer(code: str, choice: Choice, value: int) -> Invalid:
    limit, chinese = amounts.said(choice.limit, choice.unit)
    return Invalid(
        "RULE_LAXER_THAN_LAW",
        f"The limit of {choice.law.citation} is {limit}; {value} would be laxer than the law.",
        f"《{choice.law.law}》第 {choice.law.article} 条的限值为 {chinese}，{value} 宽于法律规定。",
        rule=code,
        law=choice.law.law,
        article=choice.law.article,
        limit=choice.limit,
        value=value,
    )


def standing(settings: Sequence[Setting], day: dt.date, team: str = "") -> dict[str, Setting]:
    """The settings that count on a day, by code of the rule: of several, the one made last. settings: as made.

    team: whose own go before those of the centre; empty: those of the centre alone.
    """
    text = day.isoformat()
    wide = [each for each in settings if not each.team and each.covers(text)]
    own = [each for each in settings if each.team and each.team == team and each.covers(text)]
    return {each.code: each for each in (*wide, *own)}


def in_force(settings: Sequence[Setting], day: dt.date, team: str = "") -> WorkingTime:
    """The rules of a centre, or of a team of it, on a day."""
    chosen = standing(settings, day, team)
    figures = {choice.field: chosen[code].value for code, choice in CHOICES.items() if code in chosen}
    return dataclasses.replace(WorkingTime(), **figures)  # type: ignore[arg-type]


def weights(settings: Sequence[Setting], day: dt.date) -> Weights:
    """What rules weigh in a centre on a day."""
    chosen = standing(settings, day)
    figures = {choice.field: chosen[code].value for code, choice in SOFT.items() if code in chosen}
    return dataclasses.replace(Weights(), **figures)


def heaviest(weights_of: Callable[[dt.date], Weights], days: Iterable[dt.date]) -> Weights:
    """Every rule at the most that it weighs on any of the days."""
    found = list(dict.fromkeys(weights_of(day) for day in days))
    figures = {
        choice.field: choice.strictest(getattr(each, choice.field) for each in found) for choice in SOFT.values()
    }
    return dataclasses.replace(found[0], **figures)


def limits(settings: Sequence[Setting], team: str = "") -> Limits:
    """The rules of a centre, or of a team of it, by date."""
    usual = WorkingTime()
    return functools.cache(lambda day: in_force(settings, day, team)) if settings else lambda _day: usual


def strictest(limits: Limits, days: Iterable[dt.date]) -> WorkingTime:
    """Every figure at its strictest on any of the days, so that what keeps them keeps those of each day."""
    found = list(dict.fromkeys(limits(day) for day in days))
    figures = {
        choice.field: choice.strictest(getattr(each, choice.field) for each in found) for choice in CHOICES.values()
    }
    return dataclasses.replace(found[0], **figures)  # type: ignore[arg-type]


LEAST_REST, MOST_RUN = 600, 7
"""What one roster run may ask instead of 11 hours and 6 days; a week has its day of rest all the same.

Source: domain reference 3.1: the law sets neither; Labour Law art. 38 asks for a day of rest a week.
"""

EASINGS: dict[str, tuple[str, int]] = {
    "SHORTER_REST": ("min_rest_minutes", LEAST_REST),
    "LONGER_RUN": ("max_run_days", MOST_RUN),
}
"""What a roster run may let go of: the figure, and what it becomes."""


def eased(asked: WorkingTime, easings: Iterable[str]) -> WorkingTime:
    """The rules with these let go, where they ask for more than the easing."""
    for code in easings:
        name, value = EASINGS[code]
        laxer = min if name == "min_rest_minutes" else max
        asked = dataclasses.replace(asked, **{name: laxer(value, getattr(asked, name))})
    return asked
