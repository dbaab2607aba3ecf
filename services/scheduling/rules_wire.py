"""Rules of rosters, and what a roster costs each person, as they travel."""

from __future__ import annotations

from collections.abc import Mapping

from services.kit import wire
from services.scheduling.domain import roster_text, rule_library
from services.scheduling.domain.amounts import Unit
from services.scheduling.domain.outcome import Easing
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rule_library import RosterRule
from services.scheduling.domain.rule_settings import EASINGS, Setting
from services.scheduling.store.rosters import Roster
from zhongtai.scheduling.v1 import rules_pb2, scheduling_pb2
from zhongtai.work.v1 import work_pb2

_UNITS = {
    Unit.NONE: rules_pb2.RULE_UNIT_UNSPECIFIED,
    Unit.MINUTES: rules_pb2.RULE_UNIT_MINUTES,
    Unit.DAYS: rules_pb2.RULE_UNIT_DAYS,
    Unit.COST: rules_pb2.RULE_UNIT_COST,
    Unit.MONTHS: rules_pb2.RULE_UNIT_MONTHS,
    Unit.CLOCK: rules_pb2.RULE_UNIT_CLOCK,
}


def rule(told: RosterRule, chosen: Setting | None = None) -> rules_pb2.RosterRule:
    """One rule. chosen: by the centre, in force."""
    choice = told.choice
    return rules_pb2.RosterRule(
        code=told.code,
        text=wire.text(told.english, told.chinese),
        force=rules_pb2.RuleForce.Value(f"RULE_FORCE_{told.force.value}"),
        law=told.origin.law,
        article=told.origin.article,
        law_date=told.origin.date,
        systems=told.systems,
        value=told.figure.value,
        unit=_UNITS[told.figure.unit],
        least=told.figure.least,
        most=told.figure.most,
        usual=told.figure.usual,
        adjustable=choice is not None,
        only=choice.only if choice is not None else (),
        setting=setting(chosen) if chosen is not None else None,
        law_limit=choice.limit if choice is not None and choice.law.law else None,
    )


def setting(told: Setting) -> rules_pb2.RosterRuleSetting:
    """A figure that a centre chose."""
    return rules_pb2.RosterRuleSetting(
        name=told.name,
        centre=told.centre,
        code=told.code,
        value=told.value,
        start_date=told.start_date,
        end_date=told.end_date,
        approval=told.approval,
        reason=told.reason,
        owner=told.owner,
        create_time=wire.timestamp(told.created),
        withdraw_time=wire.timestamp(told.withdrawn) if told.withdrawn is not None else None,
        team=told.team,
    )


def costs(
    parts: Mapping[str, int], under_minutes: int = 0, weights: Weights | None = None
) -> list[scheduling_pb2.RuleCost]:
    """Cost by rule; only what is not nothing. under_minutes: agent-minutes missing in all. weights: as reckoned."""
    amounts = rule_library.amounts_of(parts, under_minutes, weights)
    return [
        scheduling_pb2.RuleCost(rule=code, title=wire.text(english, chinese), cost=parts[part], amount=amounts[part])
        for part, (code, english, chinese) in rule_library.COSTS.items()
        if parts.get(part)
    ]


def explanation(roster: Roster) -> rules_pb2.RosterExplanation:
    """Why the roster costs what it costs."""
    result = roster.result
    cost, weights = result.get("cost", {}), roster_text.to_weights(result)
    people = sorted(result.get("persons", {}).items(), key=lambda each: (-sum(each[1].values()), each[0]))
    return rules_pb2.RosterExplanation(
        name=roster.name,
        cost=float(cost.get("total", 0)),
        bound=float(result.get("bound", 0)),
        costs=costs(cost, result.get("quality", {}).get("under_minutes", 0), weights),
        people=[
            rules_pb2.PersonCost(
                employee=employee,
                cost=float(sum(parts.values())),
                costs=sorted(costs(parts, weights=weights), key=lambda each: (-each.cost, each.rule)),
            )
            for employee, parts in people
        ],
        easings=[_easing(each) for each in roster_text.to_easings(result)],
    )


def _easing(told: Easing) -> rules_pb2.Easing:
    return rules_pb2.Easing(
        code=told.code,
        text=text(told),
        saves_cost=told.saves_cost,
        saves_minutes=told.saves_minutes,
        employee=told.person,
        skill=told.skill,
        applicable=told.code in EASINGS,
    )


def text(told: Easing) -> work_pb2.Text:
    """What it would be to let this go, or to add it."""
    english, chinese = {
        "OVERTIME": ("One more shift a week as overtime, for all who may", "可加班人员每周加一班"),
        "SHORTER_REST": ("At least 10 hours of rest between shifts instead", "班间休息改为至少 10 小时"),
        "LONGER_RUN": ("Up to 7 days of work in a row", "连续工作放宽至 7 天"),
        "ADD_PEOPLE": (f"One more person for {told.skill}", f"增加一名 {told.skill} 技能人员"),
        "TEACH_SKILL": (f"{told.person} also certified for {told.skill}", f"{told.person} 增加 {told.skill} 技能认证"),
    }[told.code]
    return wire.text(f"{english}.", f"{chinese}。")
