"""What others are told of a proposal, and the card that whoever decides sees in the workbench."""

from __future__ import annotations

from services.kit import wire
from services.kit.db import Tx
from services.scheduling import weather_wire
from services.scheduling.domain import warning_rules
from services.scheduling.domain.warning_rules import COLOURS, Level
from services.scheduling.store import supplies
from services.scheduling.store.playbooks import ACCEPTED, DECLINED, PENDING, Proposal
from zhongtai.scheduling.v1 import events_pb2, playbooks_pb2
from zhongtai.work.v1 import work_pb2

DECIDE = "playbook.decide"
_METHOD = f"{playbooks_pb2.DESCRIPTOR.services_by_name['PlaybookService'].full_name}/DecidePlaybookProposal"


def told(tx: Tx, proposal: Proposal, reason: str) -> events_pb2.PlaybookProposalChanged:
    """How a proposal stands. reason: of a person who declined it."""
    decided = proposal.state in (ACCEPTED, DECLINED)
    return events_pb2.PlaybookProposalChanged(
        proposal=proposal.name,
        playbook=f"playbooks/{proposal.playbook}",
        team=proposal.team,
        region=f"weatherRegions/{proposal.warning.region}",
        kind=proposal.warning.kind,
        level=Level(proposal.warning.level).name,
        state=proposal.state,
        work_item=_card(tx, proposal) if proposal.state == PENDING else None,
        decision=_decision(tx, proposal, reason) if decided else None,
        version=proposal.version,
    )


def warned(proposal: Proposal) -> work_pb2.Text:
    """The warning in words."""
    kind = warning_rules.shipped().kinds[proposal.warning.kind]
    english, chinese = COLOURS[Level(proposal.warning.level)]
    return wire.text(f"{kind.english}, {english} warning", f"{kind.chinese}{chinese}预警")


def _card(tx: Tx, proposal: Proposal) -> work_pb2.WorkItemDraft:
    what = warned(proposal)
    meaning = warning_rules.shipped().kinds[proposal.warning.kind].levels[Level(proposal.warning.level)]
    draft = work_pb2.WorkItemDraft(
        subject=proposal.name,
        kind=DECIDE,
        title=wire.text(f"{proposal.title[0]}: {what.en}", f"{proposal.title[1]}：{what.zh}"),
        reasons=[work_pb2.Reason(code="WEATHER_WARNING", text=wire.text(*meaning))],
        team=proposal.team,
        facts=_facts(proposal),
        actions=_actions(proposal),
        priority=1 if proposal.warning.level == Level.RED else 2,
    )
    if any(proposal.message):
        draft.reasons.append(work_pb2.Reason(code="PLAYBOOK", text=wire.text(*proposal.message)))
    draft.reasons.extend(_fewer_come(tx, proposal))
    draft.due_time.CopyFrom(wire.timestamp(max(tx.now, min(proposal.start, proposal.end))))
    return draft


def _fewer_come(tx: Tx, proposal: Proposal) -> list[work_pb2.Reason]:
    """How many of the centre's people weather keeps away on the worst day of the proposal; the heads count it."""
    kept = supplies.of_centre(tx, proposal.centre)
    if kept is None:
        return []
    first, last = (each.astimezone(kept.zone).date().isoformat() for each in (proposal.start, proposal.end))
    days = [day for day in kept.added if first <= day <= last]
    worst = max(days, key=kept.added.__getitem__, default=None)
    return [work_pb2.Reason(code="WEATHER_ABSENCE", text=weather_wire.away(kept, worst))] if worst is not None else []


def _facts(proposal: Proposal) -> list[work_pb2.Fact]:
    found = [
        _fact("warning_region", "Region", "区域", f"weatherRegions/{proposal.warning.region}", "name"),
        _fact("span_start", "From", "开始", proposal.start.isoformat(), ""),
        _fact("span_end", "Until", "结束", proposal.end.isoformat(), ""),
    ]
    if proposal.changes:
        before, after = sum(each.before for each in proposal.changes), sum(each.after for each in proposal.changes)
        found.append(_fact("heads_before", "Heads now", "当前排班人数", before, "agents"))
        found.append(_fact("heads_after", "Heads then", "调整后人数", after, "agents"))
    if proposal.window is not None:
        found.append(_fact("people_wanted", "People asked for", "邀约人数", proposal.window.count, "agents"))
        found.append(_fact("people_able", "People who could", "可邀约人选", len(proposal.people), "agents"))
    return found


def _fact(key: str, english: str, chinese: str, value: object, unit: str) -> work_pb2.Fact:
    return work_pb2.Fact(key=key, label=wire.text(english, chinese), value=str(value), unit=unit)


def _actions(proposal: Proposal) -> list[work_pb2.Action]:
    named: dict[str, object] = {"name": proposal.name, "etag": str(proposal.version)}
    return [
        work_pb2.Action(
            id="accept",
            label=wire.text("Accept", "采纳"),
            method=_METHOD,
            request=wire.struct(named | {"accept": True}),
            style=work_pb2.ACTION_STYLE_PRIMARY,
        ),
        work_pb2.Action(
            id="decline",
            label=wire.text("Decline", "不采纳"),
            method=_METHOD,
            request=wire.struct(named | {"accept": False}),
            style=work_pb2.ACTION_STYLE_DANGER,
            asks_for="reason",
        ),
    ]


def _decision(tx: Tx, proposal: Proposal, reason: str) -> work_pb2.Decision:
    outcome = work_pb2.OUTCOME_ALLOW if proposal.state == ACCEPTED else work_pb2.OUTCOME_DENY
    return work_pb2.Decision(
        outcome=outcome,
        reasons=[work_pb2.Reason(code="WEATHER_WARNING", text=warned(proposal))],
        decider=proposal.decider,
        decide_time=wire.timestamp(tx.now),
        comment=reason,
        facts=_facts(proposal),
    )
