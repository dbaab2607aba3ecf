"""Policies: written as drafts, published, retired."""

from __future__ import annotations

import re

import grpc
import sqlalchemy as sa

from services.kit import access, auth, authority, db, people
from services.kit import wire as kit_wire
from services.kit.db import Tx
from services.kit.errors import Invalid, Violation
from services.kit.service import Home
from services.workbench import store, wire
from services.workbench.domain import policy
from zhongtai.workbench.v1 import workbench_pb2, workbench_pb2_grpc

_POLICY = store.tables.POLICY.c
_LONGEST_TITLE = 200
_NAME = re.compile(r"policies/[a-z0-9][a-z0-9-]{0,62}")


class PolicyCalls(workbench_pb2_grpc.WorkbenchServiceServicer):
    """The methods about policies."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListPolicies(
        self, request: workbench_pb2.ListPoliciesRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.ListPoliciesResponse:
        call = auth.call()
        # What is for all centres is for the caller's too.
        in_reach = _POLICY.centre.in_(("", call.caller.centre)) if call.relation == access.CENTRE else sa.true()
        wanted: list[sa.ColumnElement[bool]] = [in_reach]
        if request.action:
            wanted.append(_POLICY.action == request.action)
        if not request.all_states:
            wanted.append(_POLICY.state == policy.State.PUBLISHED.value)
        filters = ("policies", call.caller.subject, request.action, request.all_states)
        after = kit_wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            found, at = store.policies.page(tx, wanted, after, kit_wire.page_size(request.page_size))
        return workbench_pb2.ListPoliciesResponse(
            policies=[wire.policy_version(each) for each in found],
            next_page_token=kit_wire.page_token(at, *filters) if at else "",
        )

    def GetPolicy(self, request: workbench_pb2.GetPolicyRequest, context: grpc.ServicerContext) -> workbench_pb2.Policy:
        with self._db.read() as tx:
            found = store.policies.newest(tx, kit_wire.id_of(request.name))
        if found is None:
            raise access.not_found(request.name)
        return wire.policy_version(found)

    def SavePolicyDraft(
        self, request: workbench_pb2.SavePolicyDraftRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.Policy:
        asked = request.policy
        with self._db.begin() as tx:
            policy.within(asked.rule.centre, own=_authority())
            policy.check(wire.terms(asked.rule))
            _check_place(tx, asked)
            tx.beyond_reach()
            newest = store.policies.newest(tx, kit_wire.id_of(asked.name), hold=True) if asked.name else None
            if newest is not None:
                policy.within(newest.centre, own=_authority())
            elif asked.etag:
                raise access.not_found(asked.name)
            policy_id = kit_wire.id_of(asked.name) or db.new_id()
            draft = policy.next_draft(newest, wire.draft(asked, policy_id, tx.actor, tx.now), etag=asked.etag)
            store.policies.put(tx, draft)
            tx.audit(draft.name, version=draft.version, revision=draft.revision)
            return tx.answer(wire.policy_version(draft))

    def PublishPolicy(
        self, request: workbench_pb2.PublishPolicyRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.Policy:
        policy_id = kit_wire.id_of(request.name)
        with self._db.begin() as tx:
            draft = store.policies.newest(tx, policy_id, hold=True)
            if draft is None:
                raise access.not_found(request.name)
            policy.within(draft.centre, own=_authority())
            published = policy.publish(draft, tx.now)
            before = store.policies.in_force(tx, policy_id)
            if before is not None:
                store.policies.put(tx, policy.retire(before, before.name, tx.now))
            return self._tell(tx, published)

    def RetirePolicy(
        self, request: workbench_pb2.RetirePolicyRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.Policy:
        with self._db.begin() as tx:
            there = store.policies.in_force(tx, kit_wire.id_of(request.name))
            if there is not None:
                policy.within(there.centre, own=_authority())
            return self._tell(tx, policy.retire(there, request.name, tx.now, reason=request.reason))

    def _tell(self, tx: Tx, kept: policy.Policy) -> workbench_pb2.Policy:
        store.policies.put(tx, kept)
        rule = wire.rule(kept)
        authority.keep(tx, rule)
        tx.publish(kept.name, rule)
        tx.audit(kept.name, version=kept.version, state=kept.state.value)
        return tx.answer(wire.policy_version(kept))


def _authority() -> str | None:
    """The centre within which the caller may write policies; None for everywhere."""
    call = auth.call()
    return None if call.relation == access.TENANT else call.caller.centre


def _check_place(tx: Tx, asked: workbench_pb2.Policy) -> None:
    """See that the name can be a name, the title be kept, and that the team is one of the centre.

    Raises:
        Invalid: BAD_VALUE.
    """
    wrong = []
    if asked.name and not _NAME.fullmatch(asked.name):
        english = "policy.name has to be policies/ and then small letters, digits and hyphens"
        wrong.append(Violation("policy.name", "BAD_VALUE", english, "policy.name 格式不符"))
    if max(len(asked.title.zh), len(asked.title.en)) > _LONGEST_TITLE:
        english = f"policy.title has to be {_LONGEST_TITLE} characters or less"
        wrong.append(Violation("policy.title", "BAD_VALUE", english, f"policy.title 不得超过 {_LONGEST_TITLE} 字"))
    if asked.rule.team:
        team = people.get_team(tx, asked.rule.team)
        if team is None or team.centre != asked.rule.centre:
            english = "policy.rule.team has to be a team of the policy's centre"
            wrong.append(Violation("policy.rule.team", "BAD_VALUE", english, "policy.rule.team 须为该中心的班组"))
    if wrong:
        raise Invalid(
            "BAD_VALUE",
            "; ".join(each.english for each in wrong) + ".",
            ";".join(each.chinese for each in wrong) + "。",
            violations=tuple(wrong),
            fields=", ".join(each.field for each in wrong),
        )
