"""Decisions taken, and the look at samples of them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import grpc
import sqlalchemy as sa

from services.kit import access, auth, people
from services.kit import wire as kit_wire
from services.kit.access import Place
from services.kit.db import Tx
from services.kit.errors import WrongState
from services.kit.service import Home
from services.workbench import replay, store, wire
from services.workbench.domain import decision, policy
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2, workbench_pb2_grpc

_DECISION = store.tables.DECISION.c
_USUAL_DAYS = 30


class DecisionCalls(workbench_pb2_grpc.WorkbenchServiceServicer):
    """The methods about decisions."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListDecisions(
        self, request: workbench_pb2.ListDecisionsRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.ListDecisionsResponse:
        call = auth.call()
        reach = access.Reach(call.relation, call.role)
        wanted = [_within_reach(reach, call.caller)]
        if request.subject:
            wanted.append(_DECISION.subject == request.subject)
        if request.team:
            wanted.append(_DECISION.team == request.team)
        if request.to_review:
            wanted += [_DECISION.sampled, _DECISION.review == ""]
        filters = ("decisions", call.caller.subject, request.subject, request.team, request.to_review)
        after = kit_wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            found, at = store.decisions.page(tx, wanted, after, kit_wire.page_size(request.page_size))
        return workbench_pb2.ListDecisionsResponse(
            decisions=[wire.decision_record(each) for each in found],
            next_page_token=kit_wire.page_token(at, *filters) if at else "",
        )

    def ReviewDecision(
        self, request: workbench_pb2.ReviewDecisionRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.DecisionRecord:
        with self._db.begin() as tx:
            there = store.decisions.get(tx, kit_wire.id_of(request.name))
            if there is None:
                raise access.not_found(request.name)
            reviewed = decision.review(there, tx.actor, request.review)
            store.decisions.save_review(tx, reviewed)
            tx.audit(reviewed.name, review=reviewed.review)
            return tx.answer(wire.decision_record(reviewed))

    def ReplayPolicy(
        self, request: workbench_pb2.ReplayPolicyRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.ReplayPolicyResponse:
        policy.check(wire.terms(request.rule))
        with self._db.read() as tx:
            past = _past(tx, request.rule, request.days or _USUAL_DAYS)
            policies = [*_others(tx, request.rule), request.rule]
        if not past:
            raise WrongState(
                "NOTHING_TO_REPLAY",
                "No decision of this kind was taken in that time. Try more days.",
                "该时间段内没有此类处置记录，请放宽天数。",
                action=request.rule.action,
                days=request.days or _USUAL_DAYS,
            )
        return replay.run(policies, past)


def _past(tx: Tx, rule: events_pb2.PolicyPublished, days: int) -> list[replay.Past]:
    call = auth.call()
    reach = access.Reach(call.relation, call.role)
    wanted = [_within_reach(reach, call.caller), _DECISION.action == rule.action]
    if rule.centre:
        wanted.append(_DECISION.centre == rule.centre)
    if rule.team:
        wanted.append(_DECISION.team == rule.team)
    zones = {team.team: ZoneInfo(team.time_zone) for team in people.list_teams(tx)}
    own = ZoneInfo(call.caller.time_zone)
    return [
        replay.Past(
            name=record.name,
            subject=record.subject,
            place=Place(record.centre, record.team, record.employee),
            told=work_pb2.Decision.FromString(record.told),
            decided=record.decided,
            zone=zones.get(record.team, own),
        )
        for record in store.decisions.list_since(tx, tx.now - dt.timedelta(days=days), *wanted)
    ]


def _others(tx: Tx, rule: events_pb2.PolicyPublished) -> list[events_pb2.PolicyPublished]:
    """What is in force beside the draft, which takes the place of its own earlier version."""
    published = store.policies.list_published(tx, rule.action)
    return [wire.rule(each) for each in published if each.name != rule.policy]


def _within_reach(reach: access.Reach, caller: auth.Caller) -> sa.ColumnElement[bool]:
    return access.narrow(reach, caller, employee=_DECISION.employee, team=_DECISION.team, centre=_DECISION.centre)
