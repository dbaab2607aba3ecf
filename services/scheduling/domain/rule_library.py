"""The library of rostering rules as data: what each asks, where it comes from, and how far a centre may choose.

Codes are those that checks refuse with (`rules.Rule`) and those by which the solver's costs are told.
Source: domain reference 3.1 and 3.2. What the law leaves open is marked as the centre's policy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from services.scheduling.domain import breaks, checking, laws
from services.scheduling.domain.amounts import Unit
from services.scheduling.domain.laws import Origin
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rule_settings import CHOICES, SOFT, Choice
from services.scheduling.domain.rules import Rule, WorkingTime

STANDARD, COMPREHENSIVE, FLEXIBLE = "STANDARD", "COMPREHENSIVE", "FLEXIBLE"
EVERY = (STANDARD, COMPREHENSIVE, FLEXIBLE)


class Force(StrEnum):
    """What a broken rule does: refuses, wants a look, or costs."""

    HARD = "HARD"
    WARNING = "WARNING"
    COST = "COST"


@dataclass(frozen=True, slots=True)
class Figure:
    """What the rule asks in numbers.

    value: in force. least and most: what a centre may choose. usual: where it chose none.
    """

    value: int
    unit: Unit
    least: int
    most: int
    usual: int


@dataclass(frozen=True, slots=True)
class RosterRule:
    """One rule. systems: the working-time systems under which it holds. choice: None where no centre may choose."""

    code: str
    force: Force
    english: str
    chinese: str
    origin: Origin = laws.POLICY
    figure: Figure = Figure(0, Unit.NONE, 0, 0, 0)
    systems: tuple[str, ...] = EVERY
    choice: Choice | None = None


COSTS: dict[str, tuple[str, str, str]] = {
    "under": ("UNDER_COVER", "Agents missing", "人力不足"),
    "over": ("OVER_COVER", "Agents to spare", "人力富余"),
    "crew": ("MINIMUM_CREW", "Below the minimum crew", "低于最低在岗人数"),
    "contract": ("CONTRACT_SHORT", "Contract hours not given", "合同工时未排满"),
    "starts": (
        "START_CHANGE",
        "Start times that jump by more than an hour, from a day to the next or within a week",
        "上班时间相邻两天或同一周内跳变超过 1 小时",
    ),
    "fairness": (
        "UNFAIR",
        "Nights, weekends and holidays shared unevenly over 13 weeks",
        "夜班、周末与节假日在 13 周内分配不均",
    ),
    "wishes": ("WISH_UNMET", "Wishes not granted", "未满足的意愿"),
    "ranks": ("PREFERENCE_RANK", "Shifts that people rank low", "非优先偏好班次"),
    "rotation": ("ROTATION_LEFT", "Days that leave the rotation", "偏离轮班模式"),
    "changes": ("CHANGED", "Changes of what was published", "对已发布班表的改动"),
    "backward": ("BACKWARD_ROTATION", "Shifts that turn back (night, late, day)", "逆向倒班（夜、晚、早）"),
    "lone_off": ("LONE_DAY_OFF", "Days off that stand alone", "孤立休息日"),
    "lone_work": ("LONE_WORK_DAY", "Days of work that stand alone", "孤立工作日"),
    "early": ("EARLY_AFTER_NIGHT", "Early shifts one day after a night", "夜班后仅休一天即上早班"),
    "late_end": ("LATE_END", "Shifts that end after the last ride home", "下班晚于末班公共交通"),
}
"""Code, English and Chinese title of each part of a roster's cost."""

_WEIGHTS = {
    "contract": "contract_short",
    "starts": "start_change",
    "fairness": "unfair_night",
    "wishes": "wish",
    "ranks": "rank",
    "changes": "changed",
}
"""Fields of `Weights` that are not called as the part."""

EACH_TIME = tuple(part for part in COSTS if part not in {"under", "fairness", "wishes"})
"""Parts that cost the same each time, or for each head-minute."""


def rules(limits: WorkingTime, weights: Weights) -> tuple[RosterRule, ...]:
    """Every rule with the figures in force: hard ones, those that want a look, then costs."""
    return (*_working_time(limits), *_cycles(limits), *_persons(), _breaks(), _freeze(limits), *_costs(weights))


def _said(
    rule: Rule, force: Force, limits: WorkingTime, origin: Origin = laws.POLICY, systems: tuple[str, ...] = EVERY
) -> RosterRule:
    figure = _figure(rule.value, limits)
    sentence = checking.sentence(rule, figure.value)
    choice = CHOICES.get(rule.value)
    return RosterRule(rule.value, force, sentence.english, sentence.chinese, origin, figure, systems, choice)


def _figure(code: str, limits: WorkingTime) -> Figure:
    choice = CHOICES.get(code)
    if choice is None:
        return Figure(0, Unit.NONE, 0, 0, 0)
    usual = getattr(WorkingTime(), choice.field)
    return Figure(getattr(limits, choice.field), choice.unit, choice.least, choice.most, usual)


def _working_time(limits: WorkingTime) -> tuple[RosterRule, ...]:
    hard, warning = Force.HARD, Force.WARNING
    day = RosterRule(
        "DAILY_STANDARD",
        warning,
        "What goes beyond the standard hours of a day is overtime.",
        "超过日标准工时的部分计为加班。",
        laws.WORKING_HOURS,
        _figure("DAILY_STANDARD", limits),
        (STANDARD,),
        CHOICES["DAILY_STANDARD"],
    )
    return (
        _said(Rule.MIN_REST, hard, limits),
        _said(Rule.MAX_CONSECUTIVE_DAYS, hard, limits),
        _said(Rule.NIGHTS_IN_A_ROW, hard, limits),
        _said(Rule.WEEKLY_REST, hard, limits, laws.labour("38")),
        day,
        _latest_end(limits),
        _said(Rule.WEEKLY_HOURS, warning, limits, laws.WORKING_HOURS, (STANDARD,)),
        _said(Rule.DAILY_OVER_1H, warning, limits, laws.labour("41"), (STANDARD,)),
        _said(Rule.DAILY_OVER_3H, hard, limits, laws.labour("41"), (STANDARD,)),
        _said(Rule.MONTHLY_OVER_36H, hard, limits, laws.labour("41"), (STANDARD, COMPREHENSIVE)),
        _said(Rule.MONTHLY_HOURS, hard, limits, laws.labour("41")),
    )


def _latest_end(limits: WorkingTime) -> RosterRule:
    """When the last ride home leaves. Source: domain reference 3.2, commuting limit on late ends; policy."""
    return RosterRule(
        "LAST_RIDE",
        Force.WARNING,
        "By when shifts should end, because public transport stops then until half past five. "
        "A shift that ends later costs as much as ends after the last ride home weigh.",
        "下班应不晚于此时，此后至次日 5:30 无公共交通；未设定则不考虑。超过者按“下班晚于末班公共交通”计代价。",
        figure=_figure("LAST_RIDE", limits),
        choice=CHOICES["LAST_RIDE"],
    )


def _cycles(limits: WorkingTime) -> tuple[RosterRule, ...]:
    """Hours of cycles. Source: domain reference 3.1: beyond the cycle's standard at 150 %, holidays at 300 %."""
    return (
        RosterRule(
            "CYCLE_HOURS",
            Force.WARNING,
            "Over the cycle of so many months (0: a week) hours average those of the standard week; more is overtime "
            "at 150 %, work on statutory holidays is paid apart at 300 %. The labour authority approves it by post.",
            "在若干个月（0 为一周）的周期内平均工时应与法定标准工时基本相同，"
            "超出部分按 150% 计加班，法定节假日另按 300% 计；该工时制须经人社部门对岗位审批。",
            laws.COMPREHENSIVE_HOURS,
            _figure("CYCLE_HOURS", limits),
            (COMPREHENSIVE,),
            CHOICES["CYCLE_HOURS"],
        ),
        RosterRule(
            "CYCLE_STANDARD",
            Force.WARNING,
            "Standard minutes of a month of the cycle, as the approval has it; 0 takes the workdays of the calendar.",
            "周期内每月标准工时（分钟），以批准文件为准；0 表示按日历工作日计算。",
            laws.PAID_HOURS,
            _figure("CYCLE_STANDARD", limits),
            (COMPREHENSIVE,),
            CHOICES["CYCLE_STANDARD"],
        ),
    )


def _persons() -> tuple[RosterRule, ...]:
    hard, usual = Force.HARD, WorkingTime()
    return (
        _said(Rule.NIGHT_WORK_BANNED, hard, usual, laws.FEMALE_WORKERS),
        _said(Rule.OVERTIME_BANNED, hard, usual, laws.FEMALE_WORKERS),
        _said(Rule.SKILL_MISSING, hard, usual),
        _said(Rule.NOT_AVAILABLE, hard, usual),
        _said(Rule.SHIFT_OVERLAP, hard, usual),
    )


def _breaks() -> RosterRule:
    """What placing and moving of breaks keeps to. Source: domain reference 3.1: no law names a break."""
    longest = breaks.LONGEST_SPELL_MINUTES
    return RosterRule(
        "BREAK_SPELL",
        Force.HARD,
        "A break that is placed or moved stays in its window, keeps its order, length and pay, has 30 minutes of work, "
        "or what it asks for, on both sides, and leaves no spell of work longer than 5 hours, or than it was.",
        "安排或调整休息时，休息不出时段、顺序与时长不变、带薪与否不变，前后至少各有 30 分钟（或该休息所要求的）工作，"
        "且不使连续工作超过 5 小时（原本更长的除外）。",
        figure=Figure(longest, Unit.MINUTES, longest, longest, longest),
    )


def _freeze(limits: WorkingTime) -> RosterRule:
    """What may change of published shifts. Source: domain reference 3.2: after publication a change needs consent."""
    return RosterRule(
        "FREEZE_DAYS",
        Force.HARD,
        "When somebody works, as published, changes in so many days from today on only as they agree; 0: always.",
        "自当日起若干天内，已发布的上班时间须经本人同意方可调整；0 表示不设冻结期。",
        figure=_figure("FREEZE_DAYS", limits),
        choice=CHOICES["FREEZE_DAYS"],
    )


def amounts_of(parts: Mapping[str, int], under_minutes: int = 0, weights: Weights | None = None) -> dict[str, float]:
    """How often, or in how many minutes, each part of a cost was met: what costs the same each time, by that.

    Wishes and fair shares cost more or less each time, so they are told as their cost. under_minutes: missing in all.
    weights: by which the cost was reckoned; the usual ones without.
    """
    each = {part: weighed(part, weights or Weights()) for part in EACH_TIME}
    found = {part: cost / max(1, each.get(part, 1)) for part, cost in parts.items()}
    return found | ({"under": float(under_minutes)} if under_minutes else {})


def weighed(part: str, weights: Weights) -> int:
    """What a part of the cost weighs, each time or for each head-minute."""
    weight: int = getattr(weights, _WEIGHTS.get(part, part))
    return weight


def _costs(weights: Weights) -> tuple[RosterRule, ...]:
    return tuple(_cost(part, weighed(part, weights)) for part in COSTS)


def _cost(part: str, weight: int) -> RosterRule:
    code, english, chinese = COSTS[part]
    choice = SOFT.get(code)
    least, most = (choice.least, choice.most) if choice is not None else (0, 10_000)
    figure = Figure(weight, Unit.COST, least, most, weighed(part, Weights()))
    return RosterRule(code, Force.COST, english, chinese, figure=figure, choice=choice)
