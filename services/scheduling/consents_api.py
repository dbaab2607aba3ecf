"""What ShiftConsentService answers."""

from __future__ import annotations

import grpc

from services.kit import access, auth, wire
from services.kit.access import Reach
from services.kit.service import Home
from services.scheduling import consenting, consents_wire
from services.scheduling.store import consents
from services.scheduling.store.consent_tables import SHIFT_CONSENT
from zhongtai.scheduling.v1 import consents_pb2, consents_pb2_grpc


class ShiftConsentService(consents_pb2_grpc.ShiftConsentServiceServicer):
    """Who is asked to consent to changes of their published shifts, and what they said."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListShiftConsents(
        self, request: consents_pb2.ListShiftConsentsRequest, context: grpc.ServicerContext
    ) -> consents_pb2.ListShiftConsentsResponse:
        call = auth.call()
        row = SHIFT_CONSENT.c
        within = access.narrow(
            Reach(call.relation, call.role), call.caller, employee=row.employee, team=row.team, centre=row.centre
        )
        states = sorted(consents_pb2.ConsentState.Name(each).removeprefix("CONSENT_STATE_") for each in request.states)
        filters = (request.employee, request.team, states, call.relation, call.caller.subject)
        after = wire.page_after(request.page_token, *filters)
        size = wire.page_size(request.page_size)
        with self._db.read() as tx:
            found = consents.page(
                tx,
                within,
                employee=request.employee,
                team=request.team,
                states=states,
                after=after,
                limit=size + 1,
            )
        shown, token = wire.page(found, size, lambda last: [last.id], *filters)
        return consents_pb2.ListShiftConsentsResponse(
            consents=[consents_wire.consent(each) for each in shown], next_page_token=token
        )

    def AnswerShiftConsent(
        self, request: consents_pb2.AnswerShiftConsentRequest, context: grpc.ServicerContext
    ) -> consents_pb2.ShiftConsent:
        with self._db.begin() as tx:
            return tx.answer(consents_wire.consent(consenting.answer(tx, request.name, accept=request.accept)))

    def WithdrawShiftConsent(
        self, request: consents_pb2.WithdrawShiftConsentRequest, context: grpc.ServicerContext
    ) -> consents_pb2.ShiftConsent:
        with self._db.begin() as tx:
            return tx.answer(consents_wire.consent(consenting.withdraw(tx, request.name)))
