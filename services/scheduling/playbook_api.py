"""What PlaybookService answers."""

from __future__ import annotations

import grpc
import sqlalchemy as sa

from services.kit import access, auth, people
from services.kit.db import Tx
from services.kit.errors import Conflict, Invalid
from services.kit.rows import RowError
from services.kit.service import Home
from services.scheduling import playbook_wire, playbooking, weather_wire
from services.scheduling.domain import playbook as rules
from services.scheduling.domain import warning_rules
from services.scheduling.domain.playbook import Playbook, WeatherWarning
from services.scheduling.store import playbooks as store
from services.scheduling.store import weather
from services.scheduling.store.playbook_tables import PLAYBOOK, PLAYBOOK_PROPOSAL
from zhongtai.scheduling.v1 import playbooks_pb2, playbooks_pb2_grpc

_MOST_WARNINGS, _MOST_PROPOSALS = 200, 100


class PlaybookService(playbooks_pb2_grpc.PlaybookServiceServicer):
    """Warnings, and what is proposed on them."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListWarningRules(
        self, request: playbooks_pb2.ListWarningRulesRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.ListWarningRulesResponse:
        return playbook_wire.rules_told()

    def RecordWeatherWarnings(
        self, request: playbooks_pb2.RecordWeatherWarningsRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.RecordWeatherWarningsResponse:
        told = [playbook_wire.warning(each) for each in request.warnings]
        count, made, problems = 0, [], []
        with self._db.begin() as tx:
            # A warning that two tell at once makes its proposals once.
            regions = weather.taken(tx, {each.region for each in told})
            met: set[tuple[str, str]] = set()
            for place, each in enumerate(told, start=1):
                wrong = _wrong(place, each, regions, met)
                if wrong is not None:
                    problems.append(wrong)
                    continue
                met.add((each.source, each.id))
                is_news, proposals = playbooking.heard(tx, each)
                count += is_news
                made += [one.name for one in proposals]
            tx.audit("weatherWarnings", recorded=count, rejected=len(problems), proposals=len(made))
            return tx.answer(
                playbooks_pb2.RecordWeatherWarningsResponse(
                    recorded_count=count, problems=weather_wire.problems(problems), proposals=made
                )
            )

    def ListWeatherWarnings(
        self, request: playbooks_pb2.ListWeatherWarningsRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.ListWeatherWarningsResponse:
        with self._db.read() as tx:
            found = store.warnings(tx, with_past=request.with_past, limit=_MOST_WARNINGS)
        return playbooks_pb2.ListWeatherWarningsResponse(warnings=[playbook_wire.warning_told(one) for one in found])

    def PutPlaybook(
        self, request: playbooks_pb2.PutPlaybookRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.Playbook:
        told = request.playbook
        with self._db.begin(beyond_reach=True) as tx:
            team = people.get_team(tx, told.team)
            if team is None:
                raise Invalid("TEAM_UNKNOWN", f"There is no {told.team}.", f"找不到 {told.team}。", team=told.team)
            before = store.playbook(tx, told.code)
            _need_own(before, team.centre, told)
            kept = playbook_wire.playbook(told, team.centre, before.version + 1 if before is not None else 1)
            _need_known(tx, kept)
            if not store.put_playbook(tx, kept):
                raise store.stale()
            tx.audit(kept.name, team=kept.team, version=kept.version)
            return tx.answer(playbook_wire.playbook_told(kept))

    def ListPlaybooks(
        self, request: playbooks_pb2.ListPlaybooksRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.ListPlaybooksResponse:
        with self._db.read() as tx:
            found = store.playbooks(tx, _within(PLAYBOOK, team=sa.literal("")))
        return playbooks_pb2.ListPlaybooksResponse(playbooks=[playbook_wire.playbook_told(each) for each in found])

    def ListPlaybookProposals(
        self, request: playbooks_pb2.ListPlaybookProposalsRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.ListPlaybookProposalsResponse:
        with self._db.read() as tx:
            within = _within(PLAYBOOK_PROPOSAL, team=PLAYBOOK_PROPOSAL.c.team)
            found = store.proposals(tx, within, pending_only=request.pending_only, limit=_MOST_PROPOSALS)
        return playbooks_pb2.ListPlaybookProposalsResponse(
            proposals=[playbook_wire.proposal_told(each) for each in found]
        )

    def DecidePlaybookProposal(
        self, request: playbooks_pb2.DecidePlaybookProposalRequest, context: grpc.ServicerContext
    ) -> playbooks_pb2.PlaybookProposal:
        with self._db.begin(beyond_reach=True) as tx:
            decided = playbooking.decide(
                tx, request.name, accept=request.accept, reason=request.reason, etag=request.etag
            )
            return tx.answer(playbook_wire.proposal_told(decided))


def _within(table: sa.Table, *, team: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    call = auth.call()
    reach = access.Reach(call.relation, call.role)
    return access.narrow(reach, call.caller, employee=sa.literal(""), team=team, centre=table.c.centre)


def _wrong(place: int, told: WeatherWarning, regions: set[str], met: set[tuple[str, str]]) -> RowError | None:
    """What keeps a warning from being taken."""
    if told.region not in regions:
        return RowError(place, "region", "REGION_UNKNOWN", "there is no such region.", "没有该区域。")
    if not warning_rules.shipped().has(told.kind, told.level):
        return RowError(place, "level", "LEVEL_UNKNOWN", "this kind has no such level.", "该类预警没有此级别。")
    if told.end is not None and told.end <= told.start:
        return RowError(place, "end_time", "SPAN_REVERSED", "it ends before it starts.", "结束时间须晚于开始时间。")
    if told.end is not None and told.end - told.start > rules.LONGEST and not told.lifted:
        english = f"it lasts more than {rules.LONGEST.days} days; an end that is not known is left out."
        chinese = f"预警时长超过 {rules.LONGEST.days} 天；结束时间未定的，请留空。"
        return RowError(place, "end_time", "SPAN_TOO_LONG", english, chinese)
    if (told.source, told.id) in met:
        return RowError(place, "warning", "ROW_TWICE", "it stands there twice.", "同一预警出现了两次。")
    return None


def _need_own(before: Playbook | None, centre: str, told: playbooks_pb2.Playbook) -> None:
    """See that a playbook is the centre's own and is as the caller saw it.

    Raises:
        Conflict: CODE_TAKEN, STALE.
    """
    if before is not None and before.centre != centre:
        raise Conflict(
            "CODE_TAKEN",
            f"Another centre has a playbook {told.code}. Choose another code.",
            f"预案代码 {told.code} 已被其他中心使用，请更换代码。",
            code=told.code,
        )
    if told.etag and told.etag != (str(before.version) if before is not None else ""):
        raise store.stale()


def _need_known(tx: Tx, kept: Playbook) -> None:
    """See that the regions and levels of a playbook are known.

    Raises:
        Invalid: REGION_UNKNOWN, LEVEL_UNKNOWN.
    """
    if unknown := sorted(kept.regions - {region.code for region in weather.regions(tx)}):
        raise Invalid(
            "REGION_UNKNOWN",
            f"There is no region {unknown[0]}. Add it first.",
            f"没有区域 {unknown[0]}，请先新增。",
            region=unknown[0],
        )
    known = warning_rules.shipped()
    for kind in sorted(kept.kinds):
        if max(known.kinds[kind].levels) < kept.least_level:
            raise Invalid(
                "LEVEL_UNKNOWN",
                f"{known.kinds[kind].english} warnings never reach that level.",
                f"{known.kinds[kind].chinese}预警没有该级别。",
                kind=kind,
            )
