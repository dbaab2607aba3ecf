"""Deciding by delegated limits: what the policies say about a request as it stands, and what follows from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from services.kit import authority, wire
from services.kit.db import Tx
from services.leave import asking, cards, cover, moving, offers
from services.leave.domain import changing, conflicts, deciding, decision, evidence, ledger, request, timeliness
from services.leave.domain.deciding import Route
from services.leave.domain.record import Kept
from services.leave.domain.request import State
from zhongtai.scheduling.v1 import scheduling_pb2
from zhongtai.work.v1 import work_pb2

FIRST_HOLD = dt.timedelta(minutes=15)
"""How long cover is held at first; whatever is pending then is held on by the clockwork, and what crashed is not."""

LOOK_EVERY = dt.timedelta(minutes=15)
"""How often a waiting request is tried although nothing was told."""

_OUTCOMES: dict[Route, work_pb2.Outcome.ValueType] = {
    Route.ALLOW: work_pb2.OUTCOME_ALLOW,
    Route.ALLOW_WITH_REVIEW: work_pb2.OUTCOME_ALLOW_WITH_REVIEW,
    Route.ESCALATE: work_pb2.OUTCOME_ESCALATE,
    Route.DENY: work_pb2.OUTCOME_DENY,
    Route.WAIT: work_pb2.OUTCOME_UNSPECIFIED,
}
_ROUTES: dict[int, Route] = {outcome: route for route, outcome in _OUTCOMES.items() if route is not Route.WAIT}
_ALLOWED = (Route.ALLOW, Route.ALLOW_WITH_REVIEW)
Answer = scheduling_pb2.CoverAnswer | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the limits say. route: where the request goes. found: what stands against it."""

    route: Route
    decided: work_pb2.Decision
    found: tuple[conflicts.Finding, ...]
    known: decision.Cover
    policy_version: str
    answer: Answer


def rule(
    tx: Tx,
    situation: asking.Situation,
    answer: Answer,
    *,
    wait_if_short: bool = False,
    use: bool = False,
    state: State | None = None,
) -> Ruling:
    """Say where a request goes as it stands. use: whether the budgets of the policy are used by this.

    state: that of the request; None while nothing is asked yet.
    """
    enough, known = cover.is_enough(answer), cover.as_known(answer)
    found = asking.findings(situation, cover_enough=enough)
    facts = asking.facts(situation, found, known)
    spoke = asking.verdict(tx, situation, facts, use=False)
    route = _settle(situation, found, spoke, enough=enough, wait_if_short=wait_if_short)
    if use and route in _ALLOWED:
        asking.verdict(tx, situation, facts, use=True)
    decided = authority.told(spoke, "services/leave", dict(facts), tx.now)
    decided.outcome = _OUTCOMES[route]
    decided.reasons.extend(cards.reasons(found) + _why(spoke, route))
    if route not in _ALLOWED and not enough:
        decided.alternatives.extend(_fitting(tx, situation, answer, route, state))
    version = f"{spoke.policy}@{spoke.version}" if spoke.policy else ""
    return Ruling(route, decided, found, known, version, answer)


def where(tx: Tx, situation: asking.Situation, answer: Answer, *, wait_if_short: bool) -> Route:
    """Say only where a request goes as it stands, without the reasons or what would fit instead."""
    enough = cover.is_enough(answer)
    found = asking.findings(situation, cover_enough=enough)
    facts = asking.facts(situation, found, cover.as_known(answer))
    spoke = asking.verdict(tx, situation, facts, use=False)
    return _settle(situation, found, spoke, enough=enough, wait_if_short=wait_if_short)


def route_submitted(
    case: moving.Case, situation: asking.Situation, ruling: Ruling, *, book: ledger.Ledger | None = None
) -> moving.Case:
    """Send a submitted request where the ruling says, with its minutes held unless it is refused.

    book: the person's, where it is locked and nothing has been booked since it was read.
    """
    levels = 2 if situation.configured.two_levels else 1
    deed = case.deed(moving.SYSTEM, _reason(ruling), ruling.policy_version)
    case = case.moved(deciding.route(case.asked, deed, ruling.route, levels=levels))
    if ruling.route is Route.DENY:
        return moving.give_back(case) if case.before.asked.state is not State.DRAFT else case
    return moving.hold(case, book)


def route_change(case: moving.Case, ruling: Ruling) -> moving.Case:
    """Decide a change of approved leave where the limits allow or forbid it; otherwise it waits for a person."""
    deed = case.deed(moving.SYSTEM, _reason(ruling), ruling.policy_version)
    if ruling.route in _ALLOWED:
        case = case.moved(deciding.approve(case.asked, deed))
    elif ruling.route is Route.DENY:
        case = case.moved(deciding.reject(case.asked, deed))
    return moving.hold(case)


def with_marks(case: moving.Case, ruling: Ruling) -> moving.Case:
    """Set by when somebody decides, until when cover is held, and when a waiting request is tried next."""
    now, state = case.tx.now, case.asked.state
    segment = case.asked.proposed or case.asked.segment
    pending = state in request.PENDING
    return case.kept(
        decision=ruling.decided.SerializeToString(),
        due_time=timeliness.decide_by(segment.start, now) if pending else None,
        hold_time=now + FIRST_HOLD if pending and ruling.answer is not None and ruling.answer.held else None,
        look_time=now + LOOK_EVERY if state is State.WAITING else None,
    )


def tell(tx: Tx, kept: Kept, situation: asking.Situation, ruling: Ruling, *, change: str = "") -> None:
    """Tell what became of a request that was just routed. change: what happened, when it is not new."""
    configured = situation.configured
    authority.count(tx, "leave", asking.ACTION, ruling.decided.outcome, by="limits")
    if kept.asked.state is State.WAITING:
        moving.tell_changed(tx, kept, configured, "PUT_ON_WAITING_LIST")
    elif kept.asked.state in request.PENDING:
        card = cards.decide_card(kept, situation, ruling.answer, ruling.decided)
        if change:
            moving.tell_changed(tx, kept, configured, change, card)
        else:
            moving.tell_requested(tx, kept, configured, card)
    else:
        moving.tell_decided(tx, kept, configured)


def with_evidence(case: moving.Case) -> moving.Case:
    """Say whether, and by when, a paper is wanted for the request as it is now."""
    last = moving.site_day(case.asked.zone, case.asked.segment.end - dt.timedelta(minutes=1))
    return case.kept(asked=evidence.ask_for(case.asked, case.configured.kind, last))


def promoted(case: moving.Case) -> moving.Case:
    """Take a request off the waiting list, if it is on it, so that a person can decide."""
    if case.asked.state is not State.WAITING:
        return case
    case = case.moved(deciding.promote(case.asked, case.deed(moving.SYSTEM)))
    return case.moved(deciding.route(case.asked, case.deed(moving.SYSTEM), Route.ESCALATE))


def amended(case: moving.Case, deed: request.Deed, wanted: request.Segment) -> moving.Case:
    """Change what was asked: a new question when nobody has decided, a change of approved leave otherwise."""
    if case.asked.state in changing.UNDECIDED:
        return case.moved(changing.amend(case.asked, deed, wanted))
    return case.moved(changing.change(case.asked, deed, wanted))


def _settle(
    situation: asking.Situation,
    found: tuple[conflicts.Finding, ...],
    spoke: authority.Verdict,
    *,
    enough: bool | None,
    wait_if_short: bool,
) -> Route:
    """Turn a verdict into a route: what the law gives is never denied, what nobody knows is never allowed."""
    allowed = Route.ALLOW_WITH_REVIEW if spoke.sampled else Route.ALLOW
    said = allowed if spoke.outcome == work_pb2.OUTCOME_ALLOW else _ROUTES.get(spoke.outcome, Route.ESCALATE)
    route = Route(decision.settled_outcome(situation.ask, found, said.value))
    if situation.kind.statutory:
        return route
    if wait_if_short and enough is False and route is not Route.DENY:
        return Route.WAIT
    return Route.ESCALATE if enough is None and route in _ALLOWED else route


def _fitting(
    tx: Tx, situation: asking.Situation, answer: Answer, route: Route, state: State | None
) -> list[work_pb2.Alternative]:
    """What would fit instead: asked anew where nothing stands, otherwise a change of what stands."""
    if state is State.CHANGE_PENDING and route is not Route.DENY:
        return []  # Until it is decided there is no other change.
    ends = state is State.SUBMITTED and route is Route.DENY
    change = "" if state is None or ends else situation.wanted.name
    offered = offers.of_cover(tx, situation, answer, waiting_list=cover.is_enough(answer) is False and not change)
    return [wire.alternative(offers.as_alternative(situation, one, change=change)) for one in offered]


def _why(spoke: authority.Verdict, route: Route) -> list[work_pb2.Reason]:
    if route is not Route.ESCALATE:
        return []
    if spoke.over_budget:
        text = wire.text("The delegated limit is used up for now.", "授权额度已用完。")
        return [work_pb2.Reason(code="BUDGET_USED_UP", text=text)]
    if not spoke.policy:
        text = wire.text("No delegated limit covers this.", "没有授权规则覆盖此申请。")
        return [work_pb2.Reason(code="NO_POLICY", text=text)]
    if any(not one.held for one in spoke.conditions):
        text = wire.text("It lies outside the delegated limit.", "超出授权范围。")
        return [work_pb2.Reason(code="OUTSIDE_LIMIT", text=text)]
    return []


def _reason(ruling: Ruling) -> str:
    """What stands in the record beside a decision that no person wrote."""
    return ruling.policy_version if ruling.route is Route.DENY else ""
