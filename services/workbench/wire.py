"""The workbench's values as they travel, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import cast

from services.kit import wire
from services.workbench.domain import decision, handover, item, policy, presence
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2

_ALLOWED = (work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW)


def matter(draft: work_pb2.WorkItemDraft, *, centre: str, team: str) -> item.Matter:
    """What an item is about, from what was told. team: the draft's own, or where the person is today."""
    kept = work_pb2.WorkItemDraft()
    kept.CopyFrom(draft)
    kept.team = team
    due = wire.moment(draft.due_time) if draft.HasField("due_time") else None
    card = kept.SerializeToString()
    return item.Matter(draft.subject, draft.kind, card, centre, team, draft.employee, due, draft.priority)


def work_item(kept: item.Item, *, reader: str) -> workbench_pb2.WorkItem:
    """An item as shown to somebody; whom it is about sees how it stands, without the actions."""
    shown = workbench_pb2.WorkItem(
        name=kept.name,
        state=workbench_pb2.WorkItemState.Value(f"WORK_ITEM_STATE_{kept.state.value}"),
        assignee=kept.assignee,
        owner=kept.owner,
        stand_in=kept.stand_in,
        create_time=wire.timestamp(kept.opened),
        close_time=wire.timestamp(kept.closed) if kept.closed is not None else None,
        steps=[
            workbench_pb2.WorkItemStep(step_time=wire.timestamp(s.time), actor=s.actor, step=s.step, note=s.note)
            for s in kept.steps
        ],
        etag=str(kept.version),
    )
    shown.draft.ParseFromString(kept.matter.card)
    shown.draft.priority = kept.priority
    if reader and reader == kept.matter.employee:
        del shown.draft.actions[:]
        shown.draft.ClearField("refresh")
    return shown


def work_item_changed(kept: item.Item) -> events_pb2.WorkItemChanged:
    """The news that an item changed."""
    return events_pb2.WorkItemChanged(
        work_item=kept.name,
        subject=kept.matter.subject,
        kind=kept.matter.kind,
        state=kept.state.value,
        assignee=kept.assignee,
    )


def states(asked: Sequence[int]) -> list[item.State]:
    """States of items that a list is asked for."""
    names = (workbench_pb2.WorkItemState.Name(cast("workbench_pb2.WorkItemState.ValueType", each)) for each in asked)
    return [item.State(name.removeprefix("WORK_ITEM_STATE_")) for name in names]


def decision_record(record: decision.Record) -> workbench_pb2.DecisionRecord:
    """A decision as shown."""
    shown = workbench_pb2.DecisionRecord(
        name=record.name,
        subject=record.subject,
        action=record.action,
        employee=record.employee,
        team=record.team,
        sampled=record.sampled,
        reviewer=record.reviewer,
        review=record.review,
    )
    shown.decision.ParseFromString(record.told)
    return shown


def terms(rule: events_pb2.PolicyPublished) -> policy.Terms:
    """What a rule says, as far as it is checked."""
    return policy.Terms(
        action=rule.action,
        centre=rule.centre,
        team=rule.team,
        conditions=tuple(policy.Condition(c.fact, _comparison(c.comparison), c.value) for c in rule.conditions),
        budgets=tuple(policy.Budget(b.period, b.per, b.fact, b.limit) for b in rule.budgets),
        decides=rule.outcome != work_pb2.OUTCOME_UNSPECIFIED,
        start_time=rule.start_time,
        end_time=rule.end_time,
        review_permille=rule.review_permille,
    )


def draft(asked: workbench_pb2.Policy, policy_id: str, author: str, now: dt.datetime) -> policy.Policy:
    """A draft as asked for, as if it were a first version."""
    return policy.Policy(
        id=policy_id,
        version=1,
        state=policy.State.DRAFT,
        action=asked.rule.action,
        rank=asked.rule.rank,
        centre=asked.rule.centre,
        team=asked.rule.team,
        title_zh=asked.title.zh,
        title_en=asked.title.en,
        rule=asked.rule.SerializeToString(),
        author=author,
        written=now,
    )


def rule(kept: policy.Policy) -> events_pb2.PolicyPublished:
    """What a version says, with its name, version and whether it was taken out of force."""
    said = events_pb2.PolicyPublished.FromString(kept.rule)
    said.policy = kept.name
    said.version = kept.version
    said.retired = kept.state is policy.State.RETIRED
    return said


def policy_version(kept: policy.Policy) -> workbench_pb2.Policy:
    """A version as shown."""
    return workbench_pb2.Policy(
        name=kept.name,
        title=wire.text(kept.title_en, kept.title_zh),
        state=workbench_pb2.PolicyState.Value(f"POLICY_STATE_{kept.state.value}"),
        rule=rule(kept),
        author=kept.author,
        update_time=wire.timestamp(kept.written),
        etag=kept.etag,
    )


def signed_handover(kept: handover.Handover) -> workbench_pb2.Handover:
    """A handover as shown: what stood in it when it was signed, and where it stands now."""
    shown = workbench_pb2.Handover.FromString(kept.pack)
    shown.name = kept.name
    shown.team = kept.team
    setattr(shown, "from", kept.giver)
    shown.to = kept.taker
    shown.state = kept.state.value
    shown.note = kept.note
    shown.sign_time.CopyFrom(wire.timestamp(kept.signed))
    if kept.accepted is not None:
        shown.accept_time.CopyFrom(wire.timestamp(kept.accepted))
    return shown


def away(absence: presence.Absence) -> workbench_pb2.AwayPerson:
    """Somebody who is away."""
    return workbench_pb2.AwayPerson(
        employee=absence.employee, start_time=wire.timestamp(absence.start), end_time=wire.timestamp(absence.end)
    )


def by_policy(told: work_pb2.Decision) -> bool:
    """Whether a policy decided at once, rather than a person."""
    return told.decider.startswith("services/") and told.outcome in _ALLOWED


def _comparison(value: int) -> policy.Comparison:
    name = work_pb2.Comparison.Name(cast("work_pb2.Comparison.ValueType", value))
    return policy.Comparison(name.removeprefix("COMPARISON_"))
