"""Work items: the inbox, and what people do with what is in it."""

from __future__ import annotations

import grpc
import sqlalchemy as sa

from services.kit import access, auth, people
from services.kit import wire as kit_wire
from services.kit.access import Place
from services.kit.db import Tx
from services.kit.errors import Invalid
from services.kit.service import Home
from services.workbench import changing, store, wire
from services.workbench.domain import acting, item
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import workbench_pb2, workbench_pb2_grpc

_ITEM = store.tables.ITEM.c
_LONGEST_KIND = 64


class ItemCalls(workbench_pb2_grpc.WorkbenchServiceServicer):
    """The methods about work items."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListWorkItems(
        self, request: workbench_pb2.ListWorkItemsRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.ListWorkItemsResponse:
        caller = auth.caller()
        wanted = _wanted(request)
        filters = ("items", caller.subject, request.team, sorted(request.states))
        after = kit_wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            found, at = store.items.page(tx, wanted, after, kit_wire.page_size(request.page_size))
            # The first page that is also the last one counts itself.
            total = store.items.count(tx, wanted) if after or at else len(found)
        return workbench_pb2.ListWorkItemsResponse(
            work_items=[wire.work_item(each, reader=caller.employee) for each in found],
            next_page_token=kit_wire.page_token(at, *filters) if at else "",
            total_size=total,
        )

    def GetWorkItem(
        self, request: workbench_pb2.GetWorkItemRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.WorkItem:
        with self._db.read() as tx:
            found = store.items.get(tx, kit_wire.id_of(request.name))
        if found is None:
            raise access.not_found(request.name)
        return wire.work_item(found, reader=auth.caller().employee)

    def OpenWorkItem(
        self, request: workbench_pb2.OpenWorkItemRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.WorkItem:
        with self._db.begin() as tx:
            _check(tx, request.draft)
            team = _team_of(tx, request.draft.team, request.draft.employee)
            matter = wire.matter(request.draft, centre=team.centre, team=team.team)
            kept = changing.put(tx, matter, tx.actor)
            return _answer(tx, kept)

    def ClaimWorkItem(
        self, request: workbench_pb2.ClaimWorkItemRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.WorkItem:
        with self._db.begin() as tx:

            def act(known: item.Item) -> item.Item:
                away = known.assignee not in ("", tx.actor) and store.presence.is_away(tx, known.assignee)
                return item.claim(known, tx.actor, tx.now, assignee_is_away=away)

            return _answer(tx, changing.change(tx, kit_wire.id_of(request.name), act))

    def HandOverWorkItem(
        self, request: workbench_pb2.HandOverWorkItemRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.WorkItem:
        with self._db.begin() as tx:

            def act(known: item.Item) -> item.Item:
                handed = item.hand_over(known, tx.actor, tx.now, to=request.to, note=request.note)
                if request.to:
                    see_that_can_act(tx, request.to, known.matter.team, about=known.matter.employee)
                return handed

            return _answer(tx, changing.change(tx, kit_wire.id_of(request.name), act))

    def CompleteWorkItem(
        self, request: workbench_pb2.CompleteWorkItemRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.WorkItem:
        with self._db.begin() as tx:

            def act(known: item.Item) -> item.Item:
                return item.complete(known, tx.actor, tx.now, note=request.note)

            return _answer(tx, changing.change(tx, kit_wire.id_of(request.name), act))


def see_that_can_act(tx: Tx, employee: str, team: str, *, about: str = "") -> None:
    """See that somebody can act for a team at this moment. about: the person whom the work concerns.

    Raises:
        WrongState: CANNOT_ACT.
    """
    person = people.get(tx, employee)
    today = tx.now.astimezone(person.zone).date() if person is not None else None
    known = people.get_team(tx, team)
    lead = known.lead if known is not None else ""
    stands_for = employee == lead or store.presence.stands_in_now(tx, employee, lead)
    own = people.get_team(tx, person.team_on(today)) if person is not None and today is not None else None
    candidate = acting.Candidate(
        employee=employee,
        employed=person is not None and today is not None and person.employed_on(today),
        centre=person.centre if person is not None else "",
        away=store.presence.is_away(tx, employee),
        stands_for=stands_for,
        member=own is not None,
    )
    acting.check(candidate, centre=known.centre if known is not None else "", about=about)


def _wanted(request: workbench_pb2.ListWorkItemsRequest) -> list[sa.ColumnElement[bool]]:
    call = auth.call()
    reach = access.Reach(call.relation, call.role)
    wanted = [
        access.narrow(reach, call.caller, employee=_ITEM.employee, team=_ITEM.team, centre=_ITEM.centre),
        store.items.in_states(wire.states(request.states)),
    ]
    return [*wanted, _ITEM.team == request.team] if request.team else wanted


def _check(tx: Tx, draft: work_pb2.WorkItemDraft) -> None:
    """See that the kind is short enough to be kept, and that the person is known."""
    if len(draft.kind) > _LONGEST_KIND:
        raise Invalid(
            "SHAPE", "draft.kind is too long.", "draft.kind 超过允许的长度。", fields="draft.kind", most=_LONGEST_KIND
        )
    if draft.employee and people.get(tx, draft.employee) is None:
        raise access.not_found(draft.employee)


def _team_of(tx: Tx, team: str, employee: str) -> Place:
    """The team that an item is for: the one named, or where the person is today."""
    place = people.locate(tx, team or employee) if team or employee else None
    if place is None or not place.team:
        raise Invalid(
            "TEAM_UNKNOWN",
            f"Nobody knows the team {team or 'of this item'}. Name a team, or a person who is in one.",
            f"找不到班组 {team or '(未填)'}。请填写班组，或填写一位有班组的员工。",
            team=team,
            employee=employee,
        )
    return place


def _answer(tx: Tx, kept: item.Item) -> workbench_pb2.WorkItem:
    tx.audit(kept.name, step=kept.steps[-1].step, state=kept.state.value)
    # Read again, so that the answer names the owner and the stand-in of this moment.
    shown = store.items.get(tx, kept.id) or kept
    return tx.answer(wire.work_item(shown, reader=auth.caller().employee))
