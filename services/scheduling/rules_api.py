"""What RosterRuleService answers."""

from __future__ import annotations

import grpc

from services.kit import access, wire
from services.kit.service import Home
from services.scheduling import rules_wire
from services.scheduling.domain import rule_library
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rules import WorkingTime
from services.scheduling.store import rosters
from zhongtai.scheduling.v1 import rules_pb2, rules_pb2_grpc


class RosterRuleService(rules_pb2_grpc.RosterRuleServiceServicer):
    """By which rules rosters are made and checked, and why a roster costs what it costs."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListRosterRules(
        self, request: rules_pb2.ListRosterRulesRequest, context: grpc.ServicerContext
    ) -> rules_pb2.ListRosterRulesResponse:
        known = rule_library.rules(WorkingTime(), Weights())
        return rules_pb2.ListRosterRulesResponse(rules=[rules_wire.rule(each) for each in known])

    def ExplainRoster(
        self, request: rules_pb2.ExplainRosterRequest, context: grpc.ServicerContext
    ) -> rules_pb2.RosterExplanation:
        with self._db.read() as tx:
            found = rosters.get(tx, wire.id_of(request.name))
        if found is None:
            raise access.not_found(request.name)
        return rules_wire.explanation(found)
