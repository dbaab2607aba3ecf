"""The library of rostering rules as data: what each asks, where it comes from, and how far a centre may choose.

Codes are those that checks refuse with (`rules.Rule`) and those by which the solver's costs are told.
Source: domain reference 3.1 and 3.2. What the law leaves open is marked as the centre's policy.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.scheduling.domain import checking
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rules import Rule, WorkingTime

STANDARD, COMPREHENSIVE, FLEXIBLE = "STANDARD", "COMPREHENSIVE", "FLEXIBLE"
EVERY = (STANDARD, COMPREHENSIVE, FLEXIBLE)


class Force(StrEnum):
    """What a broken rule does: refuses, wants a look, or costs."""

    HARD = "HARD"
    WARNING = "WARNING"
    COST = "COST"


class Unit(StrEnum):
    """What a rule's figure counts. COST: head-minutes of cost for each time, or each head-minute, that it is broken."""

    NONE = "NONE"
    MINUTES = "MINUTES"
    DAYS = "DAYS"
    COST = "COST"


@dataclass(frozen=True, slots=True)
class Origin:
    """A law with its article and the date of the text, ISO; a policy of the centre has none of these."""

    law: str = ""
    article: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """What the rule asks in numbers. least and most: what a centre may choose."""

    value: int
    unit: Unit
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class RosterRule:
    """One rule. systems: the working-time systems under which it holds."""

    code: str
    force: Force
    english: str
    chinese: str
    origin: Origin = Origin()
    figure: Figure = Figure(0, Unit.NONE, 0, 0)
    systems: tuple[str, ...] = EVERY


LABOUR_LAW = "中华人民共和国劳动法"
LABOUR_LAW_DATE = "2018-12-29"
WORKING_HOURS = Origin("国务院关于职工工作时间的规定", "3", "1995-03-25")
FEMALE_WORKERS = Origin("女职工劳动保护特别规定", "6, 9", "2012-04-28")
COMPREHENSIVE_HOURS = Origin(
    "关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）", "5", "1994-12-14"
)

COSTS: dict[str, tuple[str, str, str]] = {
    "under": ("UNDER_COVER", "Agents missing", "人力不足"),
    "over": ("OVER_COVER", "Agents to spare", "人力富余"),
    "crew": ("MINIMUM_CREW", "Below the minimum crew", "低于最低在岗人数"),
    "contract": ("CONTRACT_SHORT", "Contract hours not given", "合同工时未排满"),
    "starts": ("START_CHANGE", "Start times that jump", "上班时间跳变"),
    "fairness": (
        "UNFAIR",
        "Nights, weekends and holidays shared unevenly over 13 weeks",
        "夜班、周末与节假日在 13 周内分配不均",
    ),
    "wishes": ("WISH_UNMET", "Wishes not granted", "未满足的意愿"),
    "ranks": ("PREFERENCE_RANK", "Shifts that people rank low", "非优先偏好班次"),
    "rotation": ("ROTATION_LEFT", "Days that leave the rotation", "偏离轮班模式"),
    "changes": ("CHANGED", "Changes of what was published", "对已发布班表的改动"),
}
"""Code, English and Chinese title of each part of a roster's cost."""


def rules(limits: WorkingTime, weights: Weights) -> tuple[RosterRule, ...]:
    """Every rule with the figures in force: hard ones, those that want a look, then costs."""
    return (*_working_time(limits), *_persons(), *_costs(weights))


def _labour(article: str) -> Origin:
    return Origin(LABOUR_LAW, article, LABOUR_LAW_DATE)


def _said(rule: Rule, force: Force, origin: Origin, figure: Figure, systems: tuple[str, ...] = EVERY) -> RosterRule:
    sentence = checking.SENTENCES[rule]
    return RosterRule(rule.value, force, sentence.english, sentence.chinese, origin, figure, systems)


def _working_time(limits: WorkingTime) -> tuple[RosterRule, ...]:
    hard, warning, none = Force.HARD, Force.WARNING, Figure(0, Unit.NONE, 0, 0)
    rest = Figure(limits.min_rest_minutes, Unit.MINUTES, 480, 1440)
    run = Figure(limits.max_run_days, Unit.DAYS, 1, 6)
    weekly_rest = Figure(limits.weekly_rest_days, Unit.DAYS, 1, 3)
    week = Figure(limits.weekly_standard_minutes, Unit.MINUTES, 0, 2400)
    extra = Figure(limits.daily_overtime_normal_minutes, Unit.MINUTES, 0, 60)
    most_extra = Figure(limits.daily_overtime_minutes, Unit.MINUTES, 0, 180)
    month = Figure(limits.monthly_overtime_minutes, Unit.MINUTES, 0, 2160)
    agreed = RosterRule(
        "CYCLE_HOURS",
        warning,
        "Over the cycle, hours average those of the standard week; more is overtime at 150 %, and only on approval "
        "by the labour authority for the post.",
        "周期内平均工时应与法定标准工时基本相同，超出部分按 150% 计加班；该工时制须经人社部门对岗位审批。",
        COMPREHENSIVE_HOURS,
        systems=(COMPREHENSIVE,),
    )
    return (
        _said(Rule.MIN_REST, hard, Origin(), rest),
        _said(Rule.MAX_CONSECUTIVE_DAYS, hard, Origin(), run),
        _said(Rule.WEEKLY_REST, hard, _labour("38"), weekly_rest),
        _said(Rule.WEEKLY_HOURS, warning, WORKING_HOURS, week, (STANDARD,)),
        _said(Rule.DAILY_OVER_1H, warning, _labour("41"), extra, (STANDARD,)),
        _said(Rule.DAILY_OVER_3H, hard, _labour("41"), most_extra, (STANDARD,)),
        _said(Rule.MONTHLY_OVER_36H, hard, _labour("41"), month, (STANDARD, COMPREHENSIVE)),
        _said(Rule.MONTHLY_HOURS, hard, _labour("41"), none),
        agreed,
    )


def _persons() -> tuple[RosterRule, ...]:
    hard, none = Force.HARD, Figure(0, Unit.NONE, 0, 0)
    return (
        _said(Rule.NIGHT_WORK_BANNED, hard, FEMALE_WORKERS, none),
        _said(Rule.OVERTIME_BANNED, hard, FEMALE_WORKERS, none),
        _said(Rule.SKILL_MISSING, hard, Origin(), none),
        _said(Rule.NOT_AVAILABLE, hard, Origin(), none),
        _said(Rule.SHIFT_OVERLAP, hard, Origin(), none),
    )


def _costs(weights: Weights) -> tuple[RosterRule, ...]:
    each = {
        "under": weights.under,
        "over": weights.over,
        "crew": weights.crew,
        "contract": weights.contract_short,
        "starts": weights.start_change,
        "fairness": weights.unfair_night,
        "wishes": weights.wish,
        "ranks": weights.rank,
        "rotation": weights.rotation,
        "changes": weights.changed,
    }
    return tuple(
        RosterRule(code, Force.COST, english, chinese, figure=Figure(each[part], Unit.COST, 0, 10_000))
        for part, (code, english, chinese) in COSTS.items()
    )
