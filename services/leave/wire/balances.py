"""Balances and postings as messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.kit import wire
from services.leave.domain import ledger
from zhongtai.leave.v1 import leave_pb2

_KINDS = {"TAKE_UP": "TAKE"}
_GRANTING = frozenset({"GRANT", "CARRY_OVER", "TRANSFER", "SETTLE_BORROWED", "REVERSE"})


def balance(book: ledger.Ledger, code: str, on: date, day_minutes: int) -> leave_pb2.TypeBalance:
    """What a person has of one type on a day; lots past their last day are left out."""
    said = ledger.statement(book, code, on)
    usable = [(lot, minutes) for lot, minutes in said.lots if lot.pays_for(on)]
    accounts = {lot.account for lot, _ in usable}
    granted = taken = held = 0
    for posting in book.postings:
        if posting.effective > on:
            continue
        for entry in posting.entries:
            if entry.account in accounts and posting.what in _GRANTING and not posting.request:
                granted += entry.minutes
            elif entry.account == f"taken:{code}":
                taken += entry.minutes
            elif entry.account.startswith("hold:") and entry.lot in accounts:
                held += entry.minutes
    ordered = sorted(usable, key=lambda one: (one[0].expires_on or date.max, one[0].usable_from, one[0].lot))
    return leave_pb2.TypeBalance(
        leave_type=code,
        granted_minutes=granted,
        taken_minutes=taken,
        held_minutes=held,
        free_minutes=said.available_minutes,
        lots=[_lot(lot, minutes) for lot, minutes in ordered],
        day_minutes=day_minutes,
    )


def posting(row: sa.Row[Any], entries: Sequence[ledger.Entry]) -> leave_pb2.LedgerEntry:
    """A posting as a person reads it."""
    return leave_pb2.LedgerEntry(
        name=f"ledgerEntries/{row.seq}",
        leave_type=row.leave_type,
        kind=_KINDS.get(row.what, row.what),
        effective_date=row.effective_date,
        post_time=wire.timestamp(row.post_time),
        lines=[leave_pb2.LedgerLine(account=one.account, minutes=one.minutes) for one in entries],
        source=row.source,
        reverses=row.reverses,
        free_change_minutes=sum(one.minutes for one in entries if one.account.startswith("emp:")),
    )


def _lot(lot: ledger.Lot, minutes: int) -> leave_pb2.Lot:
    return leave_pb2.Lot(
        lot=lot.lot,
        free_minutes=minutes,
        start_date=lot.usable_from.isoformat(),
        expiry_date=lot.expires_on.isoformat() if lot.expires_on is not None else "",
        statutory=lot.statutory,
    )
