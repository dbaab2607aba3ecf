"""The ledger as it is kept: postings that never change, and the balance of every account beside them.

The database holds the floor of every account by a check and by guarded updates, so that whatever the callers do at
once no balance falls below what it may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.kit import errors
from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.leave.domain import ledger
from services.leave.store.tables import ACCOUNT, BOOK, CLOSED_YEAR, ENTRY, LOT, POSTING

_CHUNK = 400
_WHOSE = sa.and_(ACCOUNT.c.tenant == LOT.c.tenant, ACCOUNT.c.employee == LOT.c.employee)
_FREE = Prepared(
    sa.select(sa.func.coalesce(sa.func.sum(ACCOUNT.c.minutes), 0))
    .select_from(LOT.join(ACCOUNT, sa.and_(_WHOSE, ACCOUNT.c.account == LOT.c.account)))
    .where(
        LOT.c.tenant == sa.bindparam("tenant"),
        LOT.c.employee == sa.bindparam("employee"),
        LOT.c.leave_type == sa.bindparam("leave_type"),
        sa.or_(LOT.c.expires_on == "", LOT.c.expires_on >= sa.bindparam("on")),
    )
)
_ON_ACCOUNT = Prepared(
    sa.select(ACCOUNT.c.minutes).where(
        ACCOUNT.c.tenant == sa.bindparam("tenant"),
        ACCOUNT.c.employee == sa.bindparam("employee"),
        ACCOUNT.c.account == sa.bindparam("account"),
    )
)


_LOCK = Prepared(
    BOOK.update()
    .where(BOOK.c.tenant == sa.bindparam("of"), BOOK.c.employee == sa.bindparam("whose"))
    .values(version=BOOK.c.version + 1)
    .returning(BOOK.c.version)
)
_LOTS = Prepared(
    sa.select(LOT)
    .where(LOT.c.tenant == sa.bindparam("of"), LOT.c.employee == sa.bindparam("whose"))
    .order_by(LOT.c.account)
)
_OF_PERSON = (
    sa.select(POSTING)
    .where(POSTING.c.tenant == sa.bindparam("of"), POSTING.c.employee == sa.bindparam("whose"))
    .order_by(POSTING.c.seq)
)
_POSTINGS = Prepared(_OF_PERSON)
_POSTINGS_OF_REQUEST = Prepared(_OF_PERSON.where(POSTING.c.request == sa.bindparam("named")))
_ENTER = Prepared(ENTRY.insert(), tuple(column.name for column in ENTRY.c))
_ENTRIES = Prepared(
    sa.select(ENTRY).where(one_of(ENTRY.c.posting, "postings")).order_by(ENTRY.c.posting, ENTRY.c.number)
)
_POST = Prepared(
    POSTING.insert().returning(POSTING.c.seq), tuple(column.name for column in POSTING.c if column.name != "seq")
)
_MOVE = Prepared(
    ACCOUNT.update()
    .where(
        ACCOUNT.c.tenant == sa.bindparam("of"),
        ACCOUNT.c.employee == sa.bindparam("whose"),
        ACCOUNT.c.account == sa.bindparam("which"),
        ACCOUNT.c.minutes + sa.bindparam("by") >= ACCOUNT.c.floor_minutes,
    )
    .values(minutes=ACCOUNT.c.minutes + sa.bindparam("by"))
    .returning(ACCOUNT.c.minutes)
)


def lock(tx: Tx, employee: str) -> None:
    """Let nobody else write to a person's book until this transaction ends."""
    own = {"of": tx.tenant, "whose": employee}
    if tx.execute(_LOCK, own).first() is None:
        tx.insert_new(BOOK, {"tenant": tx.tenant, "employee": employee, "version": 0})
        tx.execute(_LOCK, own)


def load(tx: Tx, employee: str) -> ledger.Ledger:
    """A person's whole ledger."""
    return ledger.Ledger(lots(tx, employee), tuple(_postings(tx, employee)))


def load_request(tx: Tx, employee: str, request: str) -> ledger.Ledger:
    """A person's lots with the postings of one request only: enough to see what it holds and to give it back."""
    return ledger.Ledger(lots(tx, employee), tuple(_postings(tx, employee, request)))


def lots(tx: Tx, employee: str) -> tuple[ledger.Lot, ...]:
    """A person's lots, in the order of their accounts."""
    return tuple(_lot(row) for row in tx.execute(_LOTS, {"of": tx.tenant, "whose": employee}))


def known_lots(tx: Tx, employees: Iterable[str], leave_types: Iterable[str] = ()) -> dict[str, ledger.Lot]:
    """Lots of many people by account."""
    names, found = sorted(set(employees)), {}
    for first in range(0, len(names), _CHUNK):
        wanted = sa.select(LOT).where(LOT.c.tenant == tx.tenant, LOT.c.employee.in_(names[first : first + _CHUNK]))
        if codes := sorted(leave_types):
            wanted = wanted.where(LOT.c.leave_type.in_(codes))
        found.update({row.account: _lot(row) for row in tx.execute(wanted)})
    return found


def holders(tx: Tx, leave_type: str) -> list[str]:
    """People who have lots of a type."""
    wanted = sa.select(LOT.c.employee).where(LOT.c.tenant == tx.tenant, LOT.c.leave_type == leave_type).distinct()
    return sorted(tx.execute(wanted).scalars())


def free_minutes(tx: Tx, employee: str, leave_type: str, on: date) -> Callable[[], int]:
    """What stands on a person's lots of a type and can be used on a day or later; told with what is read next."""
    values = {"tenant": tx.tenant, "employee": employee, "leave_type": leave_type, "on": on.isoformat()}
    asked = tx.soon(_FREE, values)
    return lambda: int(asked.rows().scalar_one())


def held_minutes(tx: Tx, employee: str, request: str) -> Callable[[], int]:
    """What is held for a request; told with what is read next."""
    asked = tx.soon(_ON_ACCOUNT, {"tenant": tx.tenant, "employee": employee, "account": f"hold:{request}"})
    return lambda: int(asked.rows().scalar() or 0)


def save(tx: Tx, employee: str, book: ledger.Ledger, postings: Iterable[ledger.Posting]) -> None:
    """Put down postings of one person; lots they open come with them.

    Raises:
        WrongState: BALANCE_TOO_LOW when the database finds less than the books did.
    """
    by_account = {lot.account: lot for lot in book.lots}
    for posting in postings:
        row = {
            "tenant": tx.tenant,
            "employee": employee,
            "key": posting.key,
            "leave_type": kind_of(posting),
            "what": posting.what,
            "effective_date": posting.effective.isoformat(),
            "post_time": posting.posted_at,
            "source": posting.source,
            "request": posting.request,
            "reverses": posting.reverses,
        }
        seq = tx.execute(_POST, row).scalar_one()
        entries = [
            {
                "posting": seq,
                "number": number,
                "tenant": tx.tenant,
                "account": entry.account,
                "minutes": entry.minutes,
                "work_date": entry.work_date.isoformat() if entry.work_date else "",
                "lot": entry.lot,
            }
            for number, entry in enumerate(posting.entries)
        ]
        tx.execute_many(_ENTER, entries)
        for account, minutes in sorted(_sums(posting).items()):
            _move(tx, employee, account, minutes, by_account.get(account))


def kind_of(posting: ledger.Posting) -> str:
    """The leave type that a posting is about: that of its lot, or of the account that is not a hold."""
    for entry in posting.entries:
        account = entry.lot if entry.account.startswith("hold:") and entry.lot else entry.account
        parts = account.split(":")
        if parts[0] == "emp":
            return parts[2]
    return next(entry.account.split(":")[1] for entry in posting.entries if not entry.account.startswith("hold:"))


def page(
    tx: Tx, employee: str, leave_type: str, before: int, most: int
) -> list[tuple[sa.Row[Any], tuple[ledger.Entry, ...]]]:
    """Postings of a person, newest first. before: number of the last one on the page before; 0 for the first."""
    wanted = sa.select(POSTING).where(POSTING.c.tenant == tx.tenant, POSTING.c.employee == employee)
    if leave_type:
        wanted = wanted.where(POSTING.c.leave_type == leave_type)
    if before:
        wanted = wanted.where(POSTING.c.seq < before)
    rows = tx.execute(wanted.order_by(POSTING.c.seq.desc()).limit(most)).all()
    entries = _entries(tx, [row.seq for row in rows])
    return [(row, tuple(entries[row.seq])) for row in rows]


def granted_under(tx: Tx, keys: Iterable[str]) -> dict[str, int]:
    """Minutes of grants by their keys."""
    names, found = sorted(keys), {}
    for first in range(0, len(names), _CHUNK):
        wanted = (
            sa.select(POSTING.c.key, sa.func.sum(ENTRY.c.minutes))
            .join(ENTRY, ENTRY.c.posting == POSTING.c.seq)
            .where(
                POSTING.c.tenant == tx.tenant,
                POSTING.c.key.in_(names[first : first + _CHUNK]),
                ENTRY.c.account.like("emp:%"),
            )
            .group_by(POSTING.c.key)
        )
        found.update({row[0]: int(row[1]) for row in tx.execute(wanted)})
    return found


def expired(tx: Tx, on: date, most: int = 500) -> list[tuple[str, str, str]]:
    """Tenant, person and account of lots past their last day on which minutes still stand."""
    wanted = (
        sa.select(LOT.c.tenant, LOT.c.employee, LOT.c.account)
        .select_from(LOT.join(ACCOUNT, sa.and_(_WHOSE, ACCOUNT.c.account == LOT.c.account)))
        .where(LOT.c.expires_on != "", LOT.c.expires_on < on.isoformat(), ACCOUNT.c.minutes > 0)
        .order_by(LOT.c.expires_on)
        .limit(most)
    )
    return [(row.tenant, row.employee, row.account) for row in tx.execute(wanted)]


def is_closed(tx: Tx, leave_type: str, year: int) -> bool:
    """Whether a year of a type was closed."""
    c = CLOSED_YEAR.c
    wanted = sa.select(c.year).where(c.tenant == tx.tenant, c.leave_type == leave_type, c.year == year)
    return tx.execute(wanted).first() is not None


def close(tx: Tx, leave_type: str, year: int) -> bool:
    """Mark a year of a type as closed; whether it was open."""
    row = {"tenant": tx.tenant, "leave_type": leave_type, "year": year, "close_time": tx.now}
    return tx.insert_new(CLOSED_YEAR, row)


def _move(tx: Tx, employee: str, account: str, minutes: int, lot: ledger.Lot | None) -> None:
    if account.startswith(("issuer:", "transfer:")):
        return
    if _moved(tx, employee, account, minutes):
        return
    floor = 0 if lot is None else -lot.borrow_minutes
    is_new = tx.insert_new(ACCOUNT, _account_row(tx, employee, account, floor))
    if is_new and lot is not None:
        tx.insert_new(LOT, _lot_row(tx, lot))
    if not is_new or not _moved(tx, employee, account, minutes):
        raise errors.WrongState(
            "BALANCE_TOO_LOW",
            "The balance no longer allows this: somebody used it a moment ago. Look at it again.",
            "余额不足：刚刚已被其他申请占用，请重新查看。",
            account=account,
            minutes=minutes,
        )


def _moved(tx: Tx, employee: str, account: str, minutes: int) -> bool:
    """Move a balance unless that would bring it below its floor, or there is no such account yet."""
    values = {"of": tx.tenant, "whose": employee, "which": account, "by": minutes}
    return tx.execute(_MOVE, values).first() is not None


def _postings(tx: Tx, employee: str, request: str = "") -> list[ledger.Posting]:
    """A person's postings in order, of one request or of all."""
    own = {"of": tx.tenant, "whose": employee}
    found = tx.execute(_POSTINGS_OF_REQUEST, own | {"named": request}) if request else tx.execute(_POSTINGS, own)
    rows = found.all()
    entries = _entries(tx, [row.seq for row in rows])
    return [
        ledger.Posting(
            key=row.key,
            what=row.what,
            effective=date.fromisoformat(row.effective_date),
            posted_at=row.post_time,
            source=row.source,
            entries=tuple(entries[row.seq]),
            request=row.request,
            reverses=row.reverses,
        )
        for row in rows
    ]


def _entries(tx: Tx, postings: Sequence[int]) -> dict[int, list[ledger.Entry]]:
    found: dict[int, list[ledger.Entry]] = {seq: [] for seq in postings}
    for first in range(0, len(postings), _CHUNK):
        chunk = postings[first : first + _CHUNK]
        for row in tx.execute(_ENTRIES, {"postings": chunk}):
            day = date.fromisoformat(row.work_date) if row.work_date else None
            found[row.posting].append(ledger.Entry(row.account, row.minutes, day, row.lot))
    return found


def _sums(posting: ledger.Posting) -> dict[str, int]:
    sums: dict[str, int] = {}
    for entry in posting.entries:
        sums[entry.account] = sums.get(entry.account, 0) + entry.minutes
    return sums


def _lot(row: sa.Row[Any]) -> ledger.Lot:
    return ledger.Lot(
        employee=row.employee,
        kind=row.leave_type,
        lot=row.lot,
        usable_from=date.fromisoformat(row.usable_from),
        expires_on=date.fromisoformat(row.expires_on) if row.expires_on else None,
        statutory=row.statutory,
        borrow_minutes=row.borrow_minutes,
    )


def _lot_row(tx: Tx, lot: ledger.Lot) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "employee": lot.employee,
        "account": lot.account,
        "leave_type": lot.kind,
        "lot": lot.lot,
        "usable_from": lot.usable_from.isoformat(),
        "expires_on": lot.expires_on.isoformat() if lot.expires_on else "",
        "statutory": lot.statutory,
        "borrow_minutes": lot.borrow_minutes,
    }


def _account_row(tx: Tx, employee: str, account: str, floor: int) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "employee": employee,
        "account": account,
        "minutes": 0,
        "floor_minutes": floor,
    }
