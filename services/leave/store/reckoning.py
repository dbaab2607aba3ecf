"""The books read again, all of them: postings balance, balances are the sums of their entries, holds fit requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from services.kit.db import Tx
from services.leave.domain.request import State
from services.leave.store.tables import ACCOUNT, ENTRY, POSTING, REQUEST

_HOLDS_ALL = (State.PENDING_L1, State.PENDING_L2, State.ESCALATED, State.APPROVED, State.AUTO_APPROVED)
_HOLDS_NOTHING = (State.WAITING, State.REJECTED, State.WITHDRAWN, State.CANCELLED, State.LAPSED)
_MINUTES = sa.func.coalesce(sa.func.sum(ENTRY.c.minutes), 0)
_IS_KEPT = sa.not_(sa.or_(*(ENTRY.c.account.like(f"{kind}:%") for kind in ("issuer", "transfer"))))


def disagreements(tx: Tx) -> list[str]:
    """What does not agree, of every tenant, by reference; empty when all does."""
    return [*_unbalanced(tx), *_balances(tx), *_holds(tx)]


def _unbalanced(tx: Tx) -> Iterator[str]:
    entries = POSTING.outerjoin(ENTRY, ENTRY.c.posting == POSTING.c.seq)
    wanted = sa.select(POSTING.c.seq, _MINUTES.label("minutes"), sa.func.count(ENTRY.c.number).label("entries"))
    summed = wanted.select_from(entries).group_by(POSTING.c.seq)
    wrong = summed.having(sa.or_(_MINUTES != 0, sa.func.count(ENTRY.c.number) == 0)).order_by(POSTING.c.seq)
    for row in tx.execute(wrong):
        yield f"posting {row.seq} has {row.entries} entries that sum to {row.minutes} minutes, not to zero"


def _balances(tx: Tx) -> Iterator[str]:
    booked = _booked()
    whose = sa.and_(*(booked.c[name] == ACCOUNT.c[name] for name in ("tenant", "employee", "account")))
    names = (ACCOUNT.c.tenant, ACCOUNT.c.account, ACCOUNT.c.minutes)
    sums = sa.func.coalesce(booked.c.minutes, 0)
    both = sa.select(*names, sums.label("booked")).select_from(ACCOUNT.outerjoin(booked, whose))
    for row in tx.execute(both.where(ACCOUNT.c.minutes != sums).order_by(*names[:2])):
        yield f"tenant {row.tenant}: {row.account} says {row.minutes} minutes, its entries sum to {row.booked}"
    low = sa.select(*names, ACCOUNT.c.floor_minutes).where(ACCOUNT.c.minutes < ACCOUNT.c.floor_minutes)
    for row in tx.execute(low.order_by(*names[:2])):
        yield f"tenant {row.tenant}: {row.account} is at {row.minutes} minutes, below {row.floor_minutes}"
    alone = sa.select(booked).select_from(booked.outerjoin(ACCOUNT, whose)).where(ACCOUNT.c.account.is_(None))
    for row in tx.execute(alone.order_by(booked.c.tenant, booked.c.account)):
        yield f"tenant {row.tenant}: {row.account} has entries and no balance"


def _booked() -> sa.Subquery:
    """What the entries of every account sum to."""
    names = (POSTING.c.tenant, POSTING.c.employee, ENTRY.c.account)
    entries = ENTRY.join(POSTING, POSTING.c.seq == ENTRY.c.posting)
    return sa.select(*names, _MINUTES.label("minutes")).select_from(entries).where(_IS_KEPT).group_by(*names).subquery()


def _holds(tx: Tx) -> Iterator[str]:
    """Requests that hold more or less than they should; those that run are on their way and may hold either."""
    own: tuple[sa.ColumnElement[Any], ...] = (
        ACCOUNT.c.tenant == REQUEST.c.tenant,
        ACCOUNT.c.employee == REQUEST.c.employee,
        ACCOUNT.c.account == sa.literal("hold:").concat(REQUEST.c.request),
    )
    held = sa.func.coalesce(ACCOUNT.c.minutes, 0)
    wrong = sa.or_(
        sa.and_(REQUEST.c.state.in_([state.value for state in _HOLDS_ALL]), held != REQUEST.c.minutes),
        sa.and_(REQUEST.c.state.in_([state.value for state in _HOLDS_NOTHING]), held != 0),
    )
    names = (REQUEST.c.tenant, REQUEST.c.request, REQUEST.c.state, REQUEST.c.minutes, held.label("held"))
    wanted = sa.select(*names).select_from(REQUEST.outerjoin(ACCOUNT, sa.and_(*own))).where(wrong)
    for row in tx.execute(wanted.order_by(REQUEST.c.tenant, REQUEST.c.request)):
        yield f"tenant {row.tenant}: {row.request} is {row.state} over {row.minutes} minutes and holds {row.held}"
