"""What NoticeService answers."""

from __future__ import annotations

import grpc

from services.kit import access, auth, wire
from services.kit.access import Reach
from services.kit.service import Home
from services.scheduling import notices_wire, noticing
from services.scheduling.store import notices as store
from services.scheduling.store.notice_tables import SHIFT_NOTICE
from zhongtai.scheduling.v1 import notices_pb2, notices_pb2_grpc


class NoticeService(notices_pb2_grpc.NoticeServiceServicer):
    """What people were told about their rosters, and what they have read."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListShiftNotices(
        self, request: notices_pb2.ListShiftNoticesRequest, context: grpc.ServicerContext
    ) -> notices_pb2.ListShiftNoticesResponse:
        call = auth.call()
        columns = SHIFT_NOTICE.c
        within = access.narrow(
            Reach(call.relation, call.role),
            call.caller,
            employee=columns.employee,
            team=columns.team,
            centre=columns.centre,
        )
        asked = (request.employee, request.team, request.roster)
        filters = (*asked, request.unread_only, call.relation, call.caller.subject)
        after = wire.page_after(request.page_token, *filters)
        size = wire.page_size(request.page_size)
        which = store.chosen(within, employee=request.employee, team=request.team, roster=request.roster)
        with self._db.read() as tx:
            found = store.page(tx, which, unread_only=request.unread_only, after=after, limit=size + 1)
            told, seen = store.count(tx, which)
        shown, token = wire.page(found, size, lambda last: [last.id], *filters)
        return notices_pb2.ListShiftNoticesResponse(
            notices=[notices_wire.notice(each) for each in shown],
            next_page_token=token,
            notice_count=told,
            read_count=seen,
        )

    def ReadShiftNotices(
        self, request: notices_pb2.ReadShiftNoticesRequest, context: grpc.ServicerContext
    ) -> notices_pb2.ReadShiftNoticesResponse:
        with self._db.begin() as tx:
            found = noticing.read(tx, auth.call().caller.subject, request.names)
            return tx.answer(
                notices_pb2.ReadShiftNoticesResponse(notices=[notices_wire.notice(each) for each in found])
            )
