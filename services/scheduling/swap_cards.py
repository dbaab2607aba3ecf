"""What delegated limits know of a swap, what they said, and the card that a lead sees when a person decides."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from services.kit import authority, wire
from services.kit.access import Place
from services.kit.authority import Fact, Verdict
from services.kit.db import Tx
from services.kit.people import Person
from services.scheduling.domain import checking, worked
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.worked import Worked
from services.scheduling.store import swaps
from services.scheduling.store.swaps import Swap
from zhongtai.scheduling.v1 import changes_pb2
from zhongtai.work.v1 import work_pb2

ACTION = "swap.approve"
"""The action that policies of delegated authority decide here."""

DECIDE = "swap.decide"
_SERVICE = changes_pb2.DESCRIPTOR.services_by_name["ChangesService"].full_name
_MINUTE = dt.timedelta(minutes=1)
_LATELY = dt.timedelta(days=30)
_DECIDE_WITHIN, _DECIDE_AT_LEAST = dt.timedelta(hours=4), dt.timedelta(minutes=15)
_KINDS = {
    "DIRECT": ("Swap", "换班"),
    "GIVE_AWAY": ("Shift taken over", "顶班"),
    "MARKET": ("Shift given", "让班"),
    "MARKET_RETURN": ("Swap on the market", "市场换班"),
}
_WORDS = {
    "minutes": ("Changes hands", "转手时长", "minutes"),
    "same_team": ("Same team", "同一班组", ""),
    "notice_minutes": ("Notice given", "提前时间", "minutes"),
    "cover_lost_minutes": ("Cover lost", "人力减少", "minutes"),
    "soft_findings": ("Wants a look", "需关注规则数", ""),
    "swaps_last_30_days": ("Swaps in 30 days", "近 30 天换班数", ""),
}


def facts(
    tx: Tx,
    swap: Swap,
    found: Sequence[Finding],
    before: Iterable[Worked],
    changes: Sequence[Worked],
    *,
    same_team: bool,
) -> dict[str, Fact]:
    """The facts that policies look at. found: of both; none of them forbids it. before: the shifts as they were."""
    parts = [swap.given, *([swap.wanted] if swap.wanted is not None else [])]
    return {
        "kind": swap.kind,
        "minutes": sum((part.end - part.start) // _MINUTE for part in parts),
        "same_team": same_team,
        "notice_minutes": max(0, (swap.start - tx.now) // _MINUTE),
        "soft_findings": len(found),
        "cover_lost_minutes": cover_lost(before, changes),
        "swaps_last_30_days": swaps.count_since(tx, swap.employee, tx.now - _LATELY),
    }


def cover_lost(before: Iterable[Worked], changes: Sequence[Worked]) -> int:
    """Minutes on the phones that some skill has less of in some quarter of an hour."""
    touched = {(each.employee, each.work_date) for each in changes}
    total: Counter[tuple[str, str, int]] = Counter()
    was = [each for each in before if (each.employee, each.work_date) in touched]
    for sign, some in ((-1, was), (1, changes)):
        for shift in some:
            if not shift.cancelled:
                for cell, minutes in worked.cells(shift.phone_periods()).items():
                    total[shift.centre, shift.skill, cell] += sign * minutes
    return -sum(minutes for minutes in total.values() if minutes < 0)


def verdict(tx: Tx, swap: Swap, known: Mapping[str, Fact], asker: Person) -> work_pb2.Decision:
    """What the delegated limits say; the budgets of the policy that allows it are used by this."""
    place = Place(swap.centre, swap.team, swap.employee)
    policies = authority.in_force(tx, ACTION, place)
    spoke = authority.decide(tx, policies, known, place=place, zone=asker.zone, subject=swap.name, use=True)
    decided = authority.told(spoke, "services/scheduling", known, tx.now)
    if spoke.outcome == work_pb2.OUTCOME_ALLOW and spoke.sampled:
        decided.outcome = work_pb2.OUTCOME_ALLOW_WITH_REVIEW
    decided.reasons.extend(_why(spoke))
    authority.count(tx, "scheduling", ACTION, decided.outcome, by="limits")
    return decided


def by_person(
    tx: Tx, before: work_pb2.Decision, outcome: work_pb2.Outcome.ValueType, comment: str
) -> work_pb2.Decision:
    """A person's decision, with what the limits had said."""
    decided = work_pb2.Decision()
    decided.CopyFrom(before)
    decided.outcome = outcome
    decided.decider = tx.actor
    decided.decide_time.CopyFrom(wire.timestamp(tx.now))
    decided.comment = comment
    return decided


def card(
    tx: Tx, swap: Swap, decided: work_pb2.Decision, known: Mapping[str, Fact], found: Iterable[Finding]
) -> work_pb2.WorkItemDraft:
    """What the workbench shows to whoever decides."""
    english, chinese = _KINDS[swap.kind]
    due = min(swap.start, max(tx.now + _DECIDE_AT_LEAST, min(tx.now + _DECIDE_WITHIN, swap.start - _DECIDE_AT_LEAST)))
    whom = work_pb2.Fact(key="taker", label=wire.text("With", "对方"), value=swap.taker, unit="name")
    draft = work_pb2.WorkItemDraft(
        subject=swap.name,
        kind=DECIDE,
        title=wire.text(f"{english} {swap.given.work_date}", f"{chinese} {swap.given.work_date}"),
        reasons=[*decided.reasons, *(_reason(each) for each in found)],
        employee=swap.employee,
        team=swap.team,
        facts=[whom, *_facts(known)],
        actions=_actions(swap),
        priority=2 if swap.start - tx.now < dt.timedelta(hours=12) else 3,
    )
    draft.due_time.CopyFrom(wire.timestamp(due))
    return draft


def _facts(known: Mapping[str, Fact]) -> list[work_pb2.Fact]:
    shown = []
    for key, (english, chinese, unit) in _WORDS.items():
        value = known[key]
        bad = (key == "cover_lost_minutes" and bool(value)) or (key == "same_team" and not value)
        watch = key == "soft_findings" and bool(value)
        tone = work_pb2.TONE_BAD if bad else work_pb2.TONE_WATCH if watch else work_pb2.TONE_UNSPECIFIED
        text = authority.as_text(value)
        shown.append(work_pb2.Fact(key=key, label=wire.text(english, chinese), value=text, unit=unit, tone=tone))
    return shown


def _actions(swap: Swap) -> list[work_pb2.Action]:
    named: dict[str, object] = {"name": swap.name, "etag": str(swap.version)}
    return [
        work_pb2.Action(
            id="approve",
            label=wire.text("Approve", "批准"),
            method=f"{_SERVICE}/DecideSwap",
            request=wire.struct(named | {"approve": True}),
            style=work_pb2.ACTION_STYLE_PRIMARY,
        ),
        work_pb2.Action(
            id="reject",
            label=wire.text("Refuse", "驳回"),
            method=f"{_SERVICE}/DecideSwap",
            request=wire.struct(named | {"approve": False}),
            style=work_pb2.ACTION_STYLE_DANGER,
            asks_for="reason",
        ),
    ]


def _reason(found: Finding) -> work_pb2.Reason:
    says = checking.sentence(found.rule, found.figure)
    text = wire.text(f"{found.person}, {found.day}: {says.english}", f"{found.person}，{found.day}：{says.chinese}")
    return work_pb2.Reason(code=found.rule.value, text=text)


def _why(spoke: Verdict) -> list[work_pb2.Reason]:
    if spoke.outcome != work_pb2.OUTCOME_ESCALATE:
        return []
    if spoke.over_budget:
        text = wire.text("The delegated limit is used up for now.", "授权额度已用完。")
        return [work_pb2.Reason(code="BUDGET_USED_UP", text=text)]
    if not spoke.policy:
        return [
            work_pb2.Reason(
                code="NO_POLICY", text=wire.text("No delegated limit covers this.", "没有授权规则覆盖此换班。")
            )
        ]
    return [
        work_pb2.Reason(code="OUTSIDE_LIMIT", text=wire.text("It lies outside the delegated limit.", "超出授权范围。"))
    ]
