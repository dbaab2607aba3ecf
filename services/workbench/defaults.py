"""Policies to start with, put into force through the contract like anybody's.

Figures are a centre's to change: the service level of 800 permille is the usual 80 % target.
Source: cover by slack in every interval and day caps, as in the coverage-aware decision of the field reference;
statutory leave is never refused for cover.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, TypeVar

from google.protobuf.message import Message

from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2

_FOLDER = Path(__file__).parent / "policies"
_SERVICE = workbench_pb2.DESCRIPTOR.services_by_name["WorkbenchService"].full_name
_INTENT = uuid.UUID("6f0f2a52-6a0c-5c53-9a7e-0f4a8d1f1c11")
Reply = TypeVar("Reply", bound=Message)


class Send(Protocol):
    """Calls a method, `package.Service/Method`, as somebody who may write policies of the centre."""

    def __call__(self, method: str, request: Message, reply: type[Reply]) -> Reply: ...


def install(send: Send, centre: str) -> list[str]:
    """Publish the policies to start with for a centre, and give the names of those that are new.

    What is there already, in whatever state, is left as people made it; doing it twice changes nothing.
    """
    listed = send(
        f"{_SERVICE}/ListPolicies",
        workbench_pb2.ListPoliciesRequest(all_states=True, page_size=1000),
        workbench_pb2.ListPoliciesResponse,
    )
    states: dict[str, set[int]] = {}
    for each in listed.policies:
        states.setdefault(each.name, set()).add(each.state)
    # A draft of its first version alone is what an installation that was cut short leaves behind.
    done = {name for name, found in states.items() if found != {workbench_pb2.POLICY_STATE_DRAFT}}
    new = [policy for policy in policies(centre) if policy.name not in done]
    for policy in new:
        if policy.name not in states:
            draft = workbench_pb2.SavePolicyDraftRequest(policy=policy, request_id=_intent("draft", policy.name))
            send(f"{_SERVICE}/SavePolicyDraft", draft, workbench_pb2.Policy)
        publish = workbench_pb2.PublishPolicyRequest(name=policy.name, request_id=_intent("publish", policy.name))
        send(f"{_SERVICE}/PublishPolicy", publish, workbench_pb2.Policy)
    return [policy.name for policy in new]


def policies(centre: str) -> list[workbench_pb2.Policy]:
    """The policies to start with, as drafts for a centre."""
    entries = [entry for path in sorted(_FOLDER.glob("*.json")) for entry in json.loads(path.read_text("utf-8"))]
    return [_policy(entry, centre) for entry in entries]


def _policy(entry: dict[str, object], centre: str) -> workbench_pb2.Policy:
    place = centre.rpartition("/")[2]
    conditions = entry["conditions"]
    budgets = entry["budgets"]
    title = entry["title"]
    if not (isinstance(conditions, list) and isinstance(budgets, list) and isinstance(title, dict)):
        raise TypeError(f"{entry['key']} is not a policy")
    return workbench_pb2.Policy(
        name=f"policies/{place[:30]}-{entry['key']}",
        title=work_pb2.Text(zh=title["zh"], en=title["en"]),
        rule=events_pb2.PolicyPublished(
            action=str(entry["action"]),
            rank=int(str(entry["rank"])),
            centre=centre,
            conditions=_conditions(conditions),
            budgets=[events_pb2.Budget(**budget) for budget in budgets],
            outcome=work_pb2.Outcome.Value(f"OUTCOME_{entry['outcome']}"),
            review_permille=int(str(entry["reviewPermille"])),
        ),
    )


def _conditions(rows: Iterable[tuple[str, str, str]]) -> list[events_pb2.Condition]:
    return [
        events_pb2.Condition(fact=fact, comparison=work_pb2.Comparison.Value(f"COMPARISON_{comparison}"), value=value)
        for fact, comparison, value in rows
    ]


def _intent(step: str, name: str) -> str:
    return str(uuid.uuid5(_INTENT, f"{step} {name}"))
