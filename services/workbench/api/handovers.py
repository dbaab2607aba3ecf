"""The shift handover: compiled, signed, accepted."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import grpc

from services.kit import access, auth, db, people
from services.kit import wire as kit_wire
from services.kit.db import Tx
from services.kit.service import Home
from services.workbench import changing, store, wire
from services.workbench.api.items import see_that_can_act
from services.workbench.domain import handover, item
from zhongtai.workbench.v1 import workbench_pb2, workbench_pb2_grpc

_HANDOVER = store.tables.HANDOVER.c
_MOST_ITEMS = 500


class HandoverCalls(workbench_pb2_grpc.WorkbenchServiceServicer):
    """The methods about handovers."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def CompileHandover(
        self, request: workbench_pb2.CompileHandoverRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.Handover:
        with self._db.read() as tx:
            pack = _compile(tx, request.team)
        setattr(pack, "from", auth.caller().employee)
        pack.state = handover.State.COMPILED.value
        return pack

    def SignHandover(
        self, request: workbench_pb2.SignHandoverRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.Handover:
        with self._db.begin() as tx:
            if request.to:
                see_that_can_act(tx, request.to, request.team, about=tx.actor)
            team = people.get_team(tx, request.team)
            signed = handover.Handover(
                id=db.new_id(),
                team=request.team,
                giver=tx.actor,
                taker=request.to,
                state=handover.State.SIGNED,
                note=request.note,
                signed=tx.now,
                centre=team.centre if team is not None else "",
                pack=_compile(tx, request.team).SerializeToString(),
            )
            return _keep(tx, signed)

    def AcceptHandover(
        self, request: workbench_pb2.AcceptHandoverRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.Handover:
        with self._db.begin() as tx:
            signed = store.handovers.get(tx, kit_wire.id_of(request.name))
            if signed is None:
                raise access.not_found(request.name)
            accepted = handover.accept(signed, tx.actor, tx.now)
            for held in store.items.claimed_by(tx, accepted.giver, accepted.team):
                _take_over(tx, held, accepted)
            return _keep(tx, accepted)

    def ListHandovers(
        self, request: workbench_pb2.ListHandoversRequest, context: grpc.ServicerContext
    ) -> workbench_pb2.ListHandoversResponse:
        call = auth.call()
        reach = access.Reach(call.relation, call.role)
        # Whoever signed keeps seeing it.
        wanted = [
            access.narrow(reach, call.caller, employee=_HANDOVER.giver, team=_HANDOVER.team, centre=_HANDOVER.centre)
        ]
        if request.team:
            wanted.append(_HANDOVER.team == request.team)
        filters = ("handovers", call.caller.subject, request.team)
        after = kit_wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            found, at = store.handovers.page(tx, wanted, after, kit_wire.page_size(request.page_size))
        return workbench_pb2.ListHandoversResponse(
            handovers=[wire.signed_handover(each) for each in found],
            next_page_token=kit_wire.page_token(at, *filters) if at else "",
        )


def _compile(tx: Tx, team: str) -> workbench_pb2.Handover:
    reader = auth.caller().employee
    open_here = [store.tables.ITEM.c.team == team, store.items.in_states(())]
    items, _ = store.items.page(tx, open_here, (), _MOST_ITEMS)
    since = store.handovers.last_accepted(tx, team) or tx.now - handover.FIRST_LOOK_BACK
    decided = store.decisions.list_since(tx, since, store.tables.DECISION.c.team == team)
    known = people.get_team(tx, team)
    today = tx.now.date() if known is None else tx.now.astimezone(ZoneInfo(known.time_zone)).date()
    members = [person.employee for person in people.list_people(tx, team=team, on=today)]
    away = store.presence.list_away(tx, members, tx.now, tx.now + handover.LOOK_AHEAD)
    return workbench_pb2.Handover(
        team=team,
        open_items=[wire.work_item(each, reader=reader) for each in items],
        decisions=[wire.decision_record(each) for each in decided],
        away=[wire.away(each) for each in away],
    )


def _take_over(tx: Tx, held: item.Item, accepted: handover.Handover) -> None:
    def act(known: item.Item) -> item.Item:
        # What is about the one who accepts goes back to all.
        to = "" if known.matter.employee == accepted.taker else accepted.taker
        return item.hand_over(known, accepted.giver, tx.now, to=to, note=accepted.name)

    moved = changing.change(tx, held.id, act)
    tx.audit(moved.name, step=moved.steps[-1].step, handover=accepted.name)


def _keep(tx: Tx, kept: handover.Handover) -> workbench_pb2.Handover:
    store.handovers.put(tx, kept)
    tx.audit(kept.name, state=kept.state.value, team=kept.team)
    return tx.answer(wire.signed_handover(kept))
