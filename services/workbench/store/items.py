"""Work items: kept, found by subject, and listed in the order in which they matter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.workbench.domain import item as domain
from services.workbench.domain.item import Item, Matter, State, Step
from services.workbench.store import presence
from services.workbench.store.tables import ITEM, TEAM

_NEVER = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)
_ORDER = (ITEM.c.rank, ITEM.c.priority, ITEM.c.due_time, ITEM.c.id)
_KEYS = ("tenant", "id")
_MOST_AT_ONCE = 500


def _with_owner() -> sa.Select[Any]:
    """Items with their owner and stand-in of this moment; to be run with `presence.now`."""
    lead = sa.and_(TEAM.c.tenant == ITEM.c.tenant, TEAM.c.team == ITEM.c.team)
    substitute = presence.substitutes(TEAM.c.lead).limit(1).correlate(TEAM).scalar_subquery()
    columns = (ITEM, TEAM.c.lead.label("owner"), substitute.label("substitute"))
    return sa.select(*columns).select_from(ITEM.outerjoin(TEAM, lead)).where(_OWN)


# Statements are made once: making one costs more than running it.
_OWN = ITEM.c.tenant == sa.bindparam("of")
_SHOWN = _with_owner()
_SHOWN_ONE = Prepared(_SHOWN.where(ITEM.c.id == sa.bindparam("named")))
_KEPT_ONE = Prepared(sa.select(ITEM).where(_OWN, ITEM.c.id == sa.bindparam("named")))
_ABOUT = sa.select(ITEM).where(_OWN, ITEM.c.subject == sa.bindparam("subject"), ~ITEM.c.closed)
_OPEN_ABOUT = Prepared(_ABOUT)
_OPEN_ABOUT_OF_KIND = Prepared(_ABOUT.where(ITEM.c.kind == sa.bindparam("kind")))
_SAVE = Prepared(
    ITEM.update()
    .where(_OWN, ITEM.c.id == sa.bindparam("named"), ITEM.c.version == sa.bindparam("was"))
    .values({column.name: sa.bindparam(f"new_{column.name}") for column in ITEM.c if column.name not in _KEYS})
    .returning(ITEM.c.id)
)
_PLACE = Prepared(
    sa.select(ITEM.c.centre, ITEM.c.team, ITEM.c.employee).where(_OWN, ITEM.c.id == sa.bindparam("named"))
)


def add(tx: Tx, item: Item) -> bool:
    """Keep a new item; False when another about the same subject and kind is open."""
    return tx.insert_new(ITEM, {"tenant": tx.tenant, "id": item.id} | _columns(item))


def save(tx: Tx, item: Item) -> bool:
    """Keep the next version of an item; False when somebody else changed it meanwhile."""
    values = {f"new_{name}": value for name, value in _columns(item).items()}
    which = {"of": tx.tenant, "named": item.id, "was": item.version - 1}
    return tx.execute(_SAVE, which | values).first() is not None


def get(tx: Tx, item_id: str) -> Item | None:
    """One item with its owner and stand-in of this moment."""
    row = tx.execute(_SHOWN_ONE, presence.now(tx) | {"named": item_id}).first()
    return _item(row, row.owner, row.substitute) if row is not None else None


def kept(tx: Tx, item_id: str) -> Item | None:
    """One item as it is kept, to be changed: without an owner or stand-in."""
    row = tx.execute(_KEPT_ONE, {"of": tx.tenant, "named": item_id}).first()
    return _item(row) if row is not None else None


def open_about(tx: Tx, subject: str, kind: str = "") -> list[Item]:
    """Open items about a subject as they are kept, of one kind or of all."""
    values = {"of": tx.tenant, "subject": subject}
    rows = tx.execute(_OPEN_ABOUT_OF_KIND, values | {"kind": kind}) if kind else tx.execute(_OPEN_ABOUT, values)
    return [_item(row) for row in rows]


def page(
    tx: Tx, wanted: Sequence[sa.ColumnElement[bool]], after: Sequence[Any], size: int
) -> tuple[list[Item], list[Any]]:
    """Items in the order in which they matter, and where the next page begins (empty on the last)."""
    found = _SHOWN.where(*wanted).order_by(*_ORDER).limit(size + 1)
    if after:
        rank, priority, due_micros, item_id = after
        due = sa.bindparam("after_due", _from_micros(int(due_micros)), ITEM.c.due_time.type)
        found = found.where(sa.tuple_(*_ORDER) > sa.tuple_(sa.literal(rank), sa.literal(priority), due, item_id))
    rows = tx.execute(found, presence.now(tx)).all()
    more = len(rows) > size
    last = rows[size - 1] if more else None
    at = [last.rank, last.priority, _micros(last.due_time), last.id] if last is not None else []
    return [_item(row, row.owner, row.substitute) for row in rows[:size]], at


def count(tx: Tx, wanted: Sequence[sa.ColumnElement[bool]]) -> int:
    """How many items there are."""
    found = sa.select(sa.func.count()).select_from(ITEM).where(ITEM.c.tenant == tx.tenant, *wanted)
    return int(tx.execute(found).scalar_one())


def in_states(states: Iterable[State]) -> sa.ColumnElement[bool]:
    """Whether an item is in one of these states; of none when it is not closed."""
    asked = list(states)
    if not asked:
        return ~ITEM.c.closed
    return sa.and_(ITEM.c.state.in_([state.value for state in asked]), ITEM.c.closed.in_(_closed_of(asked)))


def claimed_by(tx: Tx, assignee: str, team: str) -> list[Item]:
    """What somebody is at in a team."""
    mine = (ITEM.c.assignee == assignee, ITEM.c.team == team, ITEM.c.state == State.CLAIMED.value, ~ITEM.c.closed)
    return _kept(tx, sa.select(ITEM).where(_OWN, *mine).order_by(*_ORDER))


def overdue(tx: Tx) -> list[Item]:
    """Items whose time has come and that have not gone up yet, longest waiting first."""
    due = (~ITEM.c.closed, ~ITEM.c.escalated, ITEM.c.due_time <= tx.now)
    return _kept(tx, sa.select(ITEM).where(_OWN, *due).order_by(ITEM.c.due_time).limit(_MOST_AT_ONCE))


def held_by_absent(tx: Tx) -> list[Item]:
    """Items claimed by somebody who is on leave now."""
    held = (ITEM.c.state == State.CLAIMED.value, ~ITEM.c.closed, presence.away_now(ITEM.c.assignee))
    return _kept(tx, sa.select(ITEM).where(_OWN, *held).limit(_MOST_AT_ONCE))


def tenants(tx: Tx) -> list[str]:
    """Every tenant that has open items."""
    return list(tx.execute(sa.select(ITEM.c.tenant).where(~ITEM.c.closed).distinct()).scalars())


def place_team(tx: Tx, team: str, centre: str) -> None:
    """Let the open items of a team be where the team is."""
    moved = sa.and_(ITEM.c.tenant == tx.tenant, ITEM.c.team == team, ~ITEM.c.closed, ITEM.c.centre != centre)
    tx.execute(ITEM.update().where(moved).values(centre=centre))


def place(tx: Tx, name: str) -> Place | None:
    """Where an item belongs."""
    row = tx.execute(_PLACE, {"of": tx.tenant, "named": name.rpartition("/")[2]}).first()
    return Place(row.centre, row.team, row.employee) if row is not None else None


def _kept(tx: Tx, wanted: sa.Select[Any]) -> list[Item]:
    return [_item(row) for row in tx.execute(wanted, presence.now(tx))]


def _columns(item: Item) -> dict[str, object]:
    matter = item.matter
    return {
        "subject": matter.subject,
        "kind": matter.kind,
        "state": item.state.value,
        "closed": item.is_closed,
        "rank": 0 if item.state is State.ESCALATED else 1,
        "priority": item.priority,
        "matter_priority": matter.priority,
        "due_time": matter.due or _NEVER,
        "centre": matter.centre,
        "team": matter.team,
        "employee": matter.employee,
        "assignee": item.assignee,
        "escalated": item.escalated,
        "opener": item.opener,
        "keeper": item.keeper,
        "card": matter.card,
        "steps": [[_micros(step.time), step.actor, step.step, step.note] for step in item.steps],
        "open_time": item.opened,
        "close_time": item.closed,
        "version": item.version,
    }


def _item(row: sa.Row[Any], owner: str | None = "", substitute: str | None = "") -> Item:
    matter = Matter(
        row.subject,
        row.kind,
        row.card,
        row.centre,
        row.team,
        row.employee,
        None if row.due_time == _NEVER else row.due_time,
        row.matter_priority,
    )
    return Item(
        id=row.id,
        matter=matter,
        state=State(row.state),
        opened=row.open_time,
        opener=row.opener,
        keeper=row.keeper,
        assignee=row.assignee,
        escalated=row.escalated,
        closed=row.close_time,
        steps=tuple(Step(_from_micros(at), actor, step, note) for at, actor, step, note in row.steps),
        version=row.version,
        # Nobody is in charge of what is about themselves.
        owner="" if not owner or owner == row.employee else owner,
        stand_in="" if not substitute or substitute == row.employee else substitute,
    )


def _closed_of(states: Sequence[State]) -> list[bool]:
    return sorted({state in domain.CLOSED for state in states})


def _micros(moment: dt.datetime) -> int:
    return (moment - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) // dt.timedelta(microseconds=1)


def _from_micros(micros: int) -> dt.datetime:
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(microseconds=micros)
