"""Balances and ledgers of people, as of any day."""

from __future__ import annotations

import datetime as dt
from typing import cast

import grpc

from services.kit import auth, people, wire
from services.leave.api import room
from services.leave.store import books, kinds
from services.leave.wire import balances as messages
from zhongtai.leave.v1 import leave_pb2


class BalancesApi(room.Room):
    """What people have, and how it came about."""

    def GetLeaveBalance(
        self, request: leave_pb2.GetLeaveBalanceRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveBalance:
        with self._db.read() as tx:
            person = people.get(tx, request.employee)
            zone = person.zone if person is not None else dt.UTC
            on = wire.day(request.as_of_date, "as_of_date") if request.as_of_date else tx.now.astimezone(zone).date()
            book = books.load(tx, request.employee)
            in_force = {one.kind.code: one.kind for one in kinds.all_in_force(tx, on)}
        booked = {books.kind_of(posting) for posting in book.postings if posting.effective <= on}
        wanted = {code for code, kind in in_force.items() if kind.needs_balance and not kind.statutory} | booked
        return leave_pb2.LeaveBalance(
            employee=request.employee,
            as_of_date=on.isoformat(),
            balances=[
                messages.balance(book, code, on, in_force[code].day_minutes if code in in_force else 480)
                for code in sorted(wanted)
            ],
        )

    def ListLedgerEntries(
        self, request: leave_pb2.ListLedgerEntriesRequest, context: grpc.ServicerContext
    ) -> leave_pb2.ListLedgerEntriesResponse:
        most = wire.page_size(request.page_size)
        filters = (request.employee, request.leave_type, auth.caller().tenant)
        after = cast("list[int]", wire.page_after(request.page_token, *filters))
        with self._db.read() as tx:
            rows = books.page(tx, request.employee, request.leave_type, after[0] if after else 0, most + 1)
        reply = leave_pb2.ListLedgerEntriesResponse(
            ledger_entries=[messages.posting(row, entries) for row, entries in rows[:most]]
        )
        if len(rows) > most:
            reply.next_page_token = wire.page_token([rows[most - 1][0].seq], *filters)
        return reply
