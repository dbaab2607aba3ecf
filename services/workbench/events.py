"""What the workbench hears: leave, swaps and exceptions that wait or not, who stands in for whom, who works where.

Events may come twice or late: every effect is keyed by the subject and its version, so that either changes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from google.protobuf.message import Message

from services.kit import authority, db, people
from services.kit import wire as kit_wire
from services.kit.db import Tx
from services.kit.inbox import Delivery, Handler
from services.workbench import changing, store, wire
from services.workbench.domain import decision, item, presence, waiting
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2

LEAVE = "services/leave"
SCHEDULING = "services/scheduling"


@dataclass(frozen=True, slots=True)
class _Told:
    """What is common to a leave request, a swap and an exception, as told.

    keeper: the service that tells. decides: the action.
    """

    subject: str
    employee: str
    team: str
    state: str
    version: int
    keeper: str
    decides: str


def on_leave_requested(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Put the request before whoever decides."""
    del delivery
    told = cast("leave_events.LeaveRequested", event)
    if _is_news(tx, told.leave) and told.HasField("work_item"):
        _open(tx, _leave(told.leave), told.work_item)


def on_leave_decided(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Record the decision, and close what waited for it."""
    del delivery
    told = cast("leave_events.LeaveDecided", event)
    # A decision is put on record even when something later was heard first.
    _record(tx, _leave(told.leave), told.decision)
    if _is_news(tx, told.leave):
        _close(tx, _leave(told.leave), told.decision.decider or LEAVE, change="", note=told.decision.comment)


def on_leave_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Ask anew when the change opens a question; otherwise close what nobody waits for any more."""
    del delivery
    told = cast("leave_events.LeaveChanged", event)
    if not _is_news(tx, told.leave):
        return
    if told.HasField("work_item"):
        _open(tx, _leave(told.leave), told.work_item)
    else:
        _close(tx, _leave(told.leave), LEAVE, change=told.change, note=told.change)


def on_swap_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Put a swap before whoever decides, record the decision, close what waited for it."""
    del delivery
    told = cast("scheduling_events.SwapChanged", event)
    swap = _Told(told.swap, told.employee, told.team, told.state, told.version, SCHEDULING, "swap.approve")
    if told.state in ("EXCHANGED", "REFUSED") and told.HasField("decision"):
        _record(tx, swap, told.decision)
    if not store.presence.is_news(tx, told.swap, told.version):
        return
    if told.HasField("work_item"):
        _open(tx, swap, told.work_item)
    else:
        _close(tx, swap, told.decision.decider or SCHEDULING, change="", note=told.decision.comment)


def on_exception_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Put something amiss with a shift before the lead, and close it when somebody said what it was, or it is clear."""
    del delivery
    told = cast("scheduling_events.ExceptionChanged", event)
    if not store.presence.is_news(tx, told.exception, told.version):
        return
    amiss = _Told(told.exception, told.employee, told.team, told.state, told.version, SCHEDULING, "attendance.resolve")
    if told.HasField("work_item"):
        _open(tx, amiss, told.work_item)
    else:
        _close(tx, amiss, told.resolver or SCHEDULING, change="", note="")


def on_playbook_proposal_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Put what a playbook proposes before whoever decides, record the decision, close what waited for it."""
    del delivery
    told = cast("scheduling_events.PlaybookProposalChanged", event)
    proposal = _Told(told.proposal, "", told.team, told.state, told.version, SCHEDULING, "playbook.accept")
    if told.HasField("decision"):
        _record(tx, proposal, told.decision)
    if not store.presence.is_news(tx, told.proposal, told.version):
        return
    if told.HasField("work_item"):
        _open(tx, proposal, told.work_item)
    else:
        _close(tx, proposal, told.decision.decider or SCHEDULING, change="", note=told.decision.comment)


def on_stand_in_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Keep who stands in for whom."""
    del delivery
    told = cast("directory_events.StandInChanged", event)
    stand_in = presence.StandIn(
        told.stand_in,
        told.absentee,
        told.substitute,
        told.while_absent,
        _instant(told.start_time),
        _instant(told.end_time),
        told.ended,
    )
    store.presence.put_stand_in(tx, stand_in)


def on_team_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Keep the team as told, and let what came before it be known be where it is."""
    people.on_team_changed(tx, delivery, event)
    told = cast("directory_events.TeamChanged", event)
    team = people.get_team(tx, told.team)
    if team is not None and team.centre:
        store.items.place_team(tx, team.team, team.centre)
        store.decisions.place_team(tx, team.team, team.centre)


HEARS: dict[str, Handler] = {
    **people.HEARS,
    directory_events.TeamChanged.DESCRIPTOR.full_name: on_team_changed,
    directory_events.StandInChanged.DESCRIPTOR.full_name: on_stand_in_changed,
    leave_events.LeaveRequested.DESCRIPTOR.full_name: on_leave_requested,
    leave_events.LeaveDecided.DESCRIPTOR.full_name: on_leave_decided,
    leave_events.LeaveChanged.DESCRIPTOR.full_name: on_leave_changed,
    scheduling_events.ExceptionChanged.DESCRIPTOR.full_name: on_exception_changed,
    scheduling_events.SwapChanged.DESCRIPTOR.full_name: on_swap_changed,
    scheduling_events.PlaybookProposalChanged.DESCRIPTOR.full_name: on_playbook_proposal_changed,
}
TELLS = (events_pb2.PolicyPublished.DESCRIPTOR.full_name, events_pb2.WorkItemChanged.DESCRIPTOR.full_name)


def _is_news(tx: Tx, leave: leave_events.LeaveTold) -> bool:
    if not store.presence.is_news(tx, leave.leave_request, leave.version):
        return False
    spans = leave.spans if leave.absent else ()
    absences = [
        presence.Absence(leave.employee, kit_wire.moment(span.start_time), kit_wire.moment(span.end_time))
        for span in spans
    ]
    store.presence.put_absences(tx, leave.leave_request, absences)
    return True


def _leave(told: leave_events.LeaveTold) -> _Told:
    return _Told(told.leave_request, told.employee, told.team, told.state, told.version, LEAVE, "leave.approve")


def _open(tx: Tx, told: _Told, draft: work_pb2.WorkItemDraft) -> None:
    team = draft.team or told.team
    known = people.get_team(tx, team)
    matter = wire.matter(draft, centre=known.centre if known is not None else "", team=team)
    there = changing.put(tx, matter, told.keeper, keeper=told.keeper)
    if waiting.is_above(told.state) and not there.escalated:
        changing.change(tx, there.id, lambda opened: item.escalate(opened, told.keeper, tx.now), known=there)


def _close(tx: Tx, told: _Told, actor: str, *, change: str, note: str) -> None:
    for there in store.items.open_about(tx, told.subject):
        ending = waiting.ends(there.matter.kind, told.state, change) if there.keeper == told.keeper else None
        if ending is not None:
            changing.change(tx, there.id, _closing(ending, actor, tx.now, note), known=there)


def _closing(ending: item.State, actor: str, now: dt.datetime, note: str) -> Callable[[item.Item], item.Item]:
    def act(known: item.Item) -> item.Item:
        return known if known.is_closed else item.close(known, ending, actor, now, note=note)

    return act


def _record(tx: Tx, about: _Told, told: work_pb2.Decision) -> None:
    team = people.get_team(tx, about.team)
    record = decision.Record(
        id=db.new_id(),
        subject=about.subject,
        serial=about.version,
        action=about.decides,
        centre=team.centre if team is not None else "",
        team=about.team,
        employee=about.employee,
        told=told.SerializeToString(),
        decided=kit_wire.moment(told.decide_time) if told.HasField("decide_time") else tx.now,
        sampled=_is_sampled(tx, told, about.subject),
    )
    store.decisions.add(tx, record)


def _is_sampled(tx: Tx, told: work_pb2.Decision, subject: str) -> bool:
    if not wire.by_policy(told):
        return False
    spoke = store.policies.version(tx, kit_wire.id_of(told.policy), told.policy_version)
    if spoke is None:
        return told.outcome == work_pb2.OUTCOME_ALLOW_WITH_REVIEW
    return authority.is_sampled(wire.rule(spoke), subject)


def _instant(text: str) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text).astimezone(dt.UTC) if text else None
