"""Offers of more or less work, and each person's place in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.errors import Conflict
from services.kit.prepared import Prepared
from services.scheduling.domain.extra import Extra
from services.scheduling.store.change_tables import OFFER, OFFER_ASK

_OWN = sa.and_(OFFER.c.tenant == sa.bindparam("of"), OFFER.c.offer == sa.bindparam("named"))
_ONE = Prepared(sa.select(OFFER).where(_OWN))
_TAKEN = Prepared(sa.select(OFFER).where(_OWN).with_for_update())
_OPEN_OVER = Prepared(
    sa.select(OFFER).where(
        OFFER.c.tenant == sa.bindparam("of"),
        OFFER.c.state == "OPEN",
        OFFER.c.centre == sa.bindparam("centre"),
        OFFER.c.skill == sa.bindparam("skill"),
        OFFER.c.start_time < sa.bindparam("end"),
        OFFER.c.end_time > sa.bindparam("start"),
    )
)


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer as it is kept. employee: who published it. wanted: how many people."""

    id: str
    kind: str
    state: str
    employee: str
    team: str
    centre: str
    skill: str
    start: dt.datetime
    end: dt.datetime
    wanted: int
    deadline: dt.datetime
    answer_minutes: int
    created: dt.datetime
    version: int = 0

    @property
    def name(self) -> str:
        """The resource name."""
        return f"offers/{self.id}"


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody's place in an offer. state: as of `fair.Place`."""

    employee: str
    team: str
    rank: int
    state: str
    extra: Extra
    answer_by: dt.datetime | None = None
    answered: dt.datetime | None = None


def find(tx: Tx, name: str, *, taken: bool = False) -> Offer | None:
    """An offer by its name; None when there is none. taken: nobody else changes it until this transaction ends."""
    row = tx.execute(_TAKEN if taken else _ONE, {"of": tx.tenant, "named": name.removeprefix("offers/")}).first()
    return _offer(row) if row is not None else None


def place(tx: Tx, name: str) -> Place | None:
    """Where an offer belongs: to the team that is asked."""
    found = find(tx, name)
    return Place(found.centre, found.team) if found is not None else None


def add(tx: Tx, offer: Offer) -> None:
    """Keep a new offer."""
    tx.execute(OFFER.insert(), _row(tx, offer))


def save(tx: Tx, offer: Offer) -> None:
    """Keep an offer in place of the version before.

    Raises:
        Conflict: STALE when another transaction was quicker.
    """
    own = sa.and_(OFFER.c.tenant == tx.tenant, OFFER.c.offer == offer.id, OFFER.c.version == offer.version - 1)
    if not tx.execute(OFFER.update().where(own).values(_row(tx, offer))).rowcount:
        raise Conflict("STALE", "This offer was changed meanwhile. Look at it again.", "该邀约已被修改，请刷新后重试。")


def asks(tx: Tx, offers: Sequence[str]) -> dict[str, list[Ask]]:
    """The places in some offers, by offer's id and in their order."""
    found: dict[str, list[Ask]] = {offer: [] for offer in offers}
    wanted = sa.select(OFFER_ASK).where(OFFER_ASK.c.tenant == tx.tenant, OFFER_ASK.c.offer.in_(offers))
    for row in tx.execute(wanted.order_by(OFFER_ASK.c.offer, OFFER_ASK.c.rank)):
        extra = Extra(row.normal_minutes, row.workday_minutes, row.rest_day_minutes, row.holiday_minutes)
        ask = Ask(row.employee, row.team, row.rank, row.state, extra, row.answer_by_time, row.answer_time)
        found[row.offer].append(ask)
    return found


def put_asks(tx: Tx, offer: Offer, changed: Iterable[Ask]) -> None:
    """Keep these places in an offer."""
    rows = [
        {
            "tenant": tx.tenant,
            "offer": offer.id,
            "employee": ask.employee,
            "team": ask.team,
            "centre": offer.centre,
            "rank": ask.rank,
            "state": ask.state,
            "answer_by_time": ask.answer_by,
            "answer_time": ask.answered,
            "normal_minutes": ask.extra.normal,
            "workday_minutes": ask.extra.workday,
            "rest_day_minutes": ask.extra.rest_day,
            "holiday_minutes": ask.extra.holiday,
        }
        for ask in changed
    ]
    tx.put(OFFER_ASK, *rows)


def page(
    tx: Tx, within: sa.ColumnElement[bool], *, states: Collection[str], team: str, after: Sequence[object], limit: int
) -> list[Offer]:
    """Offers, newest first. after: the id of the last one of the page before."""
    wanted = sa.select(OFFER).where(OFFER.c.tenant == tx.tenant, within)
    if states:
        wanted = wanted.where(OFFER.c.state.in_(sorted(states)))
    if team:
        wanted = wanted.where(OFFER.c.team == team)
    if after:
        wanted = wanted.where(OFFER.c.offer < str(after[0]))
    return [_offer(row) for row in tx.execute(wanted.order_by(OFFER.c.offer.desc()).limit(limit))]


def open_over(tx: Tx, centre: str, skill: str, start: dt.datetime, end: dt.datetime) -> list[Offer]:
    """Open offers of a skill of a centre of which any part lies in [start, end)."""
    values = {"of": tx.tenant, "centre": centre, "skill": skill, "start": start, "end": end}
    return [_offer(row) for row in tx.execute(_OPEN_OVER, values)]


def asking(tx: Tx, employee: str) -> sa.ColumnElement[bool]:
    """Whether an offer has asked somebody; a place that is not asked yet does not count."""
    own = sa.and_(OFFER_ASK.c.tenant == tx.tenant, OFFER_ASK.c.employee == employee, OFFER_ASK.c.state != "WAITING")
    return OFFER.c.offer.in_(sa.select(OFFER_ASK.c.offer).where(own))


def due(tx: Tx) -> list[tuple[str, str]]:
    """Tenant and name of open offers of which a time has come: the deadline, or somebody's time to answer."""
    late = sa.exists().where(
        OFFER_ASK.c.tenant == OFFER.c.tenant,
        OFFER_ASK.c.offer == OFFER.c.offer,
        OFFER_ASK.c.state == "ASKED",
        OFFER_ASK.c.answer_by_time <= tx.now,
    )
    wanted = sa.select(OFFER.c.tenant, OFFER.c.offer).where(
        OFFER.c.state == "OPEN", sa.or_(OFFER.c.deadline_time <= tx.now, late)
    )
    return [(tenant, f"offers/{offer}") for tenant, offer in tx.execute(wanted.order_by(OFFER.c.offer))]


def _row(tx: Tx, offer: Offer) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "offer": offer.id,
        "kind": offer.kind,
        "state": offer.state,
        "employee": offer.employee,
        "team": offer.team,
        "centre": offer.centre,
        "skill": offer.skill,
        "start_time": offer.start,
        "end_time": offer.end,
        "wanted": offer.wanted,
        "deadline_time": offer.deadline,
        "answer_minutes": offer.answer_minutes,
        "create_time": offer.created,
        "version": offer.version,
    }


def _offer(row: sa.Row) -> Offer:  # type: ignore[type-arg]
    return Offer(
        id=row.offer,
        kind=row.kind,
        state=row.state,
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        skill=row.skill,
        start=row.start_time,
        end=row.end_time,
        wanted=row.wanted,
        deadline=row.deadline_time,
        answer_minutes=row.answer_minutes,
        created=row.create_time,
        version=row.version,
    )
