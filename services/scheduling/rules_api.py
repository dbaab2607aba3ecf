"""What RosterRuleService answers."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import grpc

from services.kit import access, auth, db, people, wire
from services.kit.db import Tx
from services.kit.errors import Invalid
from services.kit.service import Home
from services.scheduling import demand_wire, rule_ending, rules_wire
from services.scheduling.domain import rule_library, rule_settings
from services.scheduling.domain.rule_settings import Setting
from services.scheduling.store import rosters
from services.scheduling.store import rule_settings as store
from zhongtai.scheduling.v1 import rules_pb2, rules_pb2_grpc

_SEES_OWN_CENTRE = frozenset({"TEAM_LEAD", "PLANNER", "CENTRE_MANAGER"})
_SEES_EVERY_CENTRE = frozenset({"OFFICER", "HR", "CLIENT"})
_LONGEST = 3700
"""Days that a setting with an end may hold; one without an end holds until it is ended."""


class RosterRuleService(rules_pb2_grpc.RosterRuleServiceServicer):
    """By which rules rosters are made and checked, what centres chose of them, and why a roster costs what it costs."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListRosterRules(
        self, request: rules_pb2.ListRosterRulesRequest, context: grpc.ServicerContext
    ) -> rules_pb2.ListRosterRulesResponse:
        with self._db.read() as tx:
            chosen = store.standing(tx).get(request.centre, []) if request.centre else []
            day = wire.day(request.as_of_date, "as_of_date") if request.as_of_date else _today(tx, request.centre)
        limits, weights = rule_settings.in_force(chosen, day, request.team), rule_settings.weights(chosen, day)
        known = rule_library.rules(limits, weights)
        own = rule_settings.standing(chosen, day, request.team) if _sees_settings(request.centre) else {}
        return rules_pb2.ListRosterRulesResponse(rules=[rules_wire.rule(each, own.get(each.code)) for each in known])

    def ExplainRoster(
        self, request: rules_pb2.ExplainRosterRequest, context: grpc.ServicerContext
    ) -> rules_pb2.RosterExplanation:
        with self._db.read() as tx:
            found = rosters.get(tx, wire.id_of(request.name))
        if found is None:
            raise access.not_found(request.name)
        return rules_wire.explanation(found)

    def CreateRosterRuleSetting(
        self, request: rules_pb2.CreateRosterRuleSettingRequest, context: grpc.ServicerContext
    ) -> rules_pb2.RosterRuleSetting:
        told = request.setting
        first, after = _dates(told)
        rule_settings.need_lawful(told.code, told.value, told.approval, told.team)
        with self._db.begin() as tx:
            _need_team(tx, told.centre, told.team)
            rule_ending.need_ahead(_today(tx, told.centre), dt.date.fromisoformat(first))
            made = Setting(
                id=db.new_id(),
                centre=told.centre,
                code=told.code,
                value=told.value,
                start_date=first,
                end_date=after,
                approval=told.approval,
                reason=told.reason,
                owner=auth.caller().subject,
                created=tx.now,
                team=told.team,
            )
            store.add(tx, made)
            tx.audit(
                made.name,
                centre=made.centre,
                rule=made.code,
                value=made.value,
                team=made.team,
                start_date=first,
                end_date=after,
            )
            return tx.answer(rules_wire.setting(made))

    def WithdrawRosterRuleSetting(
        self, request: rules_pb2.WithdrawRosterRuleSettingRequest, context: grpc.ServicerContext
    ) -> rules_pb2.RosterRuleSetting:
        asked = wire.day(request.end_date, "end_date") if request.end_date else None
        with self._db.begin() as tx:
            found = store.get(tx, wire.id_of(request.name))
            if found is None:
                raise access.not_found(request.name)
            ended = rule_ending.end(tx, found, _today(tx, found.centre), asked)
            tx.audit(found.name, centre=found.centre, rule=found.code, end_date=ended.end_date)
            return tx.answer(rules_wire.setting(ended))

    def ListRosterRuleSettings(
        self, request: rules_pb2.ListRosterRuleSettingsRequest, context: grpc.ServicerContext
    ) -> rules_pb2.ListRosterRuleSettingsResponse:
        size = wire.page_size(request.page_size)
        with self._db.read() as tx:
            after = wire.page_after(request.page_token, request.centre)
            found = store.page(tx, request.centre, after=after, limit=size + 1)
        shown, token = wire.page(found, size, lambda last: [last.id], request.centre)
        return rules_pb2.ListRosterRuleSettingsResponse(
            settings=[rules_wire.setting(each) for each in shown], next_page_token=token
        )


def _sees_settings(centre: str) -> bool:
    """Whether the caller may see who chose a figure and why, as in the list of settings; the figures are for all."""
    caller = auth.caller()
    near = centre == caller.centre and bool(caller.roles & _SEES_OWN_CENTRE)
    return near or bool(caller.roles & _SEES_EVERY_CENTRE)


def _today(tx: Tx, centre: str) -> dt.date:
    """Today by the clock of the centre; by that of the platform's home where no centre is asked for."""
    zone = next((team.time_zone for team in people.list_teams(tx, centre=centre)), "Asia/Shanghai")
    return tx.now.astimezone(ZoneInfo(zone)).date()


def _need_team(tx: Tx, centre: str, team: str) -> None:
    """See that a team is one of the centre, if any is named.

    Raises:
        Invalid: TEAM_UNKNOWN.
    """
    if team and all(each.team != team for each in people.list_teams(tx, centre=centre)):
        raise Invalid("TEAM_UNKNOWN", f"There is no {team} in {centre}.", f"{centre} 没有 {team}。", team=team)


def _dates(told: rules_pb2.RosterRuleSetting) -> tuple[str, str]:
    """The days [start, end) as they are kept; no end stays open."""
    if told.end_date:
        first, after = demand_wire.span(told.start_date, told.end_date, most_days=_LONGEST)
        return first.isoformat(), after.isoformat()
    start: dt.date = wire.day(told.start_date, "start_date")
    return start.isoformat(), ""
