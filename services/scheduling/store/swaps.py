"""Swaps, who applies for those on the market, and how often people won lately."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.errors import Conflict
from services.kit.prepared import Prepared, one_of
from services.scheduling.store.change_tables import OFFER_ASK, SWAP, SWAP_BID

OPEN = frozenset({"PROPOSED", "PENDING", "ESCALATED"})
"""States in which a swap may still be done."""

MARKETS = frozenset({"MARKET", "MARKET_RETURN"})
"""Kinds of swaps for which people apply."""

_OWN = sa.and_(SWAP.c.tenant == sa.bindparam("of"), SWAP.c.swap == sa.bindparam("named"))
_ONE = Prepared(sa.select(SWAP).where(_OWN))
_TAKEN = Prepared(sa.select(SWAP).where(_OWN).with_for_update())
_BUSY = Prepared(
    sa.select(SWAP.c.swap).where(
        SWAP.c.tenant == sa.bindparam("of"),
        SWAP.c.employee == sa.bindparam("employee"),
        SWAP.c.given_shift == sa.bindparam("shift"),
        one_of(SWAP.c.state, "states"),
    )
)
_BIDS = Prepared(
    sa.select(SWAP_BID)
    .where(SWAP_BID.c.tenant == sa.bindparam("of"), SWAP_BID.c.swap == sa.bindparam("named"))
    .order_by(SWAP_BID.c.apply_time, SWAP_BID.c.employee)
)
_BIDS_OF = Prepared(
    sa.select(SWAP_BID.c.swap, SWAP_BID.c.employee).where(
        SWAP_BID.c.tenant == sa.bindparam("of"), one_of(SWAP_BID.c.swap, "swaps")
    )
)
_WON = Prepared(
    sa.union_all(
        sa.select(SWAP.c.taker.label("employee")).where(
            SWAP.c.tenant == sa.bindparam("of"),
            one_of(SWAP.c.taker, "employees"),
            sa.or_(*(SWAP.c.kind == kind for kind in sorted(MARKETS))),
            SWAP.c.state == "EXCHANGED",
            SWAP.c.end_time > sa.bindparam("since"),
        ),
        sa.select(OFFER_ASK.c.employee).where(
            OFFER_ASK.c.tenant == sa.bindparam("of"),
            one_of(OFFER_ASK.c.employee, "employees"),
            OFFER_ASK.c.state == "ACCEPTED",
            OFFER_ASK.c.answer_time > sa.bindparam("since"),
        ),
    ).subquery().select()
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A shift, or a part of one, that changes hands. shift: its id. version: of the shift when it was proposed."""

    shift: str
    work_date: str
    version: int
    start: dt.datetime
    end: dt.datetime


@dataclass(frozen=True, slots=True)
class Swap:
    """A swap as it is kept. wanted: None unless shifts are exchanged. ended: when it was exchanged or given up.

    taker_team: on the day of the shift given. returns: work dates [first, after) of which one is wanted in return.
    """

    id: str
    kind: str
    state: str
    employee: str
    team: str
    centre: str
    taker: str
    given: Part
    wanted: Part | None
    deadline: dt.datetime
    created: dt.datetime
    ended: dt.datetime | None = None
    decision: bytes = b""
    version: int = 0
    taker_team: str = ""
    returns: tuple[str, str] = ("", "")

    @property
    def name(self) -> str:
        """The resource name."""
        return f"swaps/{self.id}"

    @property
    def start(self) -> dt.datetime:
        """When the first of the shifts begins, as far as they change hands."""
        return min(self.given.start, self.wanted.start) if self.wanted is not None else self.given.start


@dataclass(frozen=True, slots=True)
class Application:
    """Somebody who applies. given: what is given in return; None where nothing is wanted."""

    employee: str
    applied: dt.datetime
    given: Part | None


def find(tx: Tx, name: str, *, taken: bool = False) -> Swap | None:
    """A swap by its name; None when there is none. taken: nobody else changes it until this transaction ends."""
    row = tx.execute(_TAKEN if taken else _ONE, {"of": tx.tenant, "named": name.removeprefix("swaps/")}).first()
    return _swap(row) if row is not None else None


def place(tx: Tx, name: str) -> Place | None:
    """Where a swap belongs: to its asker."""
    found = find(tx, name)
    return Place(found.centre, found.team, found.employee) if found is not None else None


def add(tx: Tx, swap: Swap) -> None:
    """Keep a new swap."""
    tx.execute(SWAP.insert(), _row(tx, swap))


def save(tx: Tx, swap: Swap) -> None:
    """Keep a swap in place of the version before.

    Raises:
        Conflict: STALE when another transaction was quicker.
    """
    own = sa.and_(SWAP.c.tenant == tx.tenant, SWAP.c.swap == swap.id, SWAP.c.version == swap.version - 1)
    if not tx.execute(SWAP.update().where(own).values(_row(tx, swap))).rowcount:
        raise Conflict("STALE", "This swap was changed meanwhile. Look at it again.", "该换班已被修改，请刷新后重试。")


def is_in_another(tx: Tx, employee: str, shift: str) -> bool:
    """Whether a person already has an open swap that gives this shift."""
    values = {"of": tx.tenant, "employee": employee, "shift": shift, "states": sorted(OPEN)}
    return tx.execute(_BUSY, values).first() is not None


def page(
    tx: Tx, within: sa.ColumnElement[bool], *, states: Collection[str], team: str, after: Sequence[object], limit: int
) -> list[Swap]:
    """Swaps, newest first. after: the id of the last one of the page before."""
    wanted = sa.select(SWAP).where(SWAP.c.tenant == tx.tenant, within)
    if states:
        wanted = wanted.where(SWAP.c.state.in_(sorted(states)))
    if team:
        wanted = wanted.where(sa.or_(SWAP.c.team == team, SWAP.c.taker_team == team))
    if after:
        wanted = wanted.where(SWAP.c.swap < str(after[0]))
    return [_swap(row) for row in tx.execute(wanted.order_by(SWAP.c.swap.desc()).limit(limit))]


def bid(tx: Tx, swap: Swap, team: str, applied: Application) -> None:
    """Keep that somebody applies, in place of what they said before."""
    row: dict[str, object] = {"tenant": tx.tenant, "swap": swap.id, "employee": applied.employee}
    row |= {"team": team, "centre": swap.centre, "apply_time": applied.applied}
    tx.put(SWAP_BID, row | _columns("given", applied.given))


def take_back(tx: Tx, swap: Swap, employee: str) -> bool:
    """Forget that somebody applies; whether there was anything to forget."""
    own = sa.and_(SWAP_BID.c.tenant == tx.tenant, SWAP_BID.c.swap == swap.id, SWAP_BID.c.employee == employee)
    return bool(tx.execute(SWAP_BID.delete().where(own)).rowcount)


def bids(tx: Tx, swap: Swap) -> list[Application]:
    """Who applies, and since when."""
    return [
        Application(row.employee, row.apply_time, _part(row, "given"))
        for row in tx.execute(_BIDS, {"of": tx.tenant, "named": swap.id})
    ]


def applicants(tx: Tx, found: Sequence[Swap]) -> dict[str, set[str]]:
    """Who applies for each of these swaps that is on the market, by the swap's id."""
    applied: dict[str, set[str]] = {each.id: set() for each in found if each.kind in MARKETS}
    for row in tx.execute(_BIDS_OF, {"of": tx.tenant, "swaps": sorted(applied)}):
        applied[row.swap].add(row.employee)
    return applied


def wins(tx: Tx, employees: Sequence[str], since: dt.datetime) -> dict[str, int]:
    """How many shifts of the market and offers each of these people has got since then."""
    counts = dict.fromkeys(employees, 0)
    for row in tx.execute(_WON, {"of": tx.tenant, "employees": employees, "since": since}):
        counts[row.employee] += 1
    return counts


def count_since(tx: Tx, employee: str, since: dt.datetime) -> int:
    """How many swaps that somebody asked for were done since then."""
    own = sa.and_(SWAP.c.tenant == tx.tenant, SWAP.c.employee == employee, SWAP.c.state == "EXCHANGED")
    found: int = tx.execute(sa.select(sa.func.count()).where(own, SWAP.c.end_time > since)).scalar_one()
    return found


def due(tx: Tx) -> list[tuple[str, str]]:
    """Tenant and name of open swaps of which a time has come: to be answered by, or the first shift's start."""
    late = sa.or_(
        sa.and_(SWAP.c.state == "PROPOSED", SWAP.c.deadline_time <= tx.now),
        sa.and_(SWAP.c.state.in_(sorted(OPEN)), SWAP.c.start_time <= tx.now),
    )
    found = tx.execute(sa.select(SWAP.c.tenant, SWAP.c.swap).where(late).order_by(SWAP.c.swap))
    return [(tenant, f"swaps/{swap}") for tenant, swap in found]


def _row(tx: Tx, swap: Swap) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "swap": swap.id,
        "kind": swap.kind,
        "state": swap.state,
        "employee": swap.employee,
        "team": swap.team,
        "centre": swap.centre,
        "taker": swap.taker,
        **_columns("given", swap.given),
        **_columns("wanted", swap.wanted),
        "start_time": swap.start,
        "deadline_time": swap.deadline,
        "create_time": swap.created,
        "end_time": swap.ended,
        "decision": swap.decision,
        "version": swap.version,
        "taker_team": swap.taker_team,
        "return_start": swap.returns[0],
        "return_end": swap.returns[1],
    }


def _columns(which: str, part: Part | None) -> dict[str, object]:
    """A part as its columns; empty or NULL where there is none."""
    return {
        f"{which}_shift": part.shift if part is not None else "",
        f"{which}_date": part.work_date if part is not None else "",
        f"{which}_version": part.version if part is not None else 0,
        f"{which}_start": part.start if part is not None else None,
        f"{which}_end": part.end if part is not None else None,
    }


def _part(row: sa.Row, which: str) -> Part | None:  # type: ignore[type-arg]
    names = ("shift", "date", "version", "start", "end")
    return Part(*(getattr(row, f"{which}_{name}") for name in names)) if getattr(row, f"{which}_shift") else None


def _swap(row: sa.Row) -> Swap:  # type: ignore[type-arg]
    return Swap(
        id=row.swap,
        kind=row.kind,
        state=row.state,
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        taker=row.taker,
        given=Part(row.given_shift, row.given_date, row.given_version, row.given_start, row.given_end),
        wanted=_part(row, "wanted"),
        deadline=row.deadline_time,
        created=row.create_time,
        ended=row.end_time,
        decision=row.decision,
        version=row.version,
        taker_team=row.taker_team,
        returns=(row.return_start, row.return_end),
    )
