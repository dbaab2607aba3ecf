"""Requests as they are kept: one row each, guarded by its version, with every transition and the spans it takes."""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

import sqlalchemy as sa

from services.kit import access, auth, errors
from services.kit.db import Tx
from services.kit.opening import Ahead
from services.kit.prepared import Prepared, one_of
from services.leave.domain import charging, request
from services.leave.domain.record import Kept, Step
from services.leave.domain.request import Moved, State
from services.leave.store import request_rows
from services.leave.store.tables import REQUEST, SPAN, TRANSITION

_R = REQUEST.c
FREE = frozenset({State.REJECTED, State.WITHDRAWN, State.CANCELLED, State.LAPSED, State.DRAFT})
"""States in which a request takes none of its person's time."""


_THIS = sa.and_(_R.tenant == sa.bindparam("tenant"), _R.request == sa.bindparam("request"))
_ONE = Prepared(sa.select(REQUEST).where(_THIS))
_ONE_TAKEN = Prepared(sa.select(REQUEST).where(_THIS).with_for_update())
_PLACE = Prepared(sa.select(_R.centre, _R.team, _R.employee).where(_THIS))
_HISTORY = Prepared(
    sa.select(TRANSITION)
    .where(TRANSITION.c.tenant == sa.bindparam("tenant"), TRANSITION.c.request == sa.bindparam("request"))
    .order_by(TRANSITION.c.number)
)
_TENANT: sa.BindParameter[str] = sa.bindparam("of")
_OF_PEOPLE = Prepared(
    sa.select(REQUEST)
    .where(
        _R.tenant == _TENANT,
        one_of(_R.employee, "employees"),
        _R.start_time < sa.bindparam("end"),
        _R.end_time > sa.bindparam("start"),
        one_of(_R.state, "states"),
    )
    .order_by(_R.start_time, _R.request)
)
_DATES = Prepared(
    sa.select(_R.employee, _R.charges).where(
        _R.tenant == _TENANT,
        one_of(_R.employee, "employees"),
        _R.start_time < sa.bindparam("end"),
        _R.end_time > sa.bindparam("start"),
        one_of(_R.state, "states"),
    )
)
_TAKEN = Prepared(
    sa.select(SPAN.c.request, SPAN.c.start_time, SPAN.c.end_time).where(
        SPAN.c.tenant == _TENANT,
        SPAN.c.employee == sa.bindparam("employee"),
        SPAN.c.start_time < sa.bindparam("end"),
        SPAN.c.end_time > sa.bindparam("start"),
    )
)
_LEAVE_SPANS = Prepared(SPAN.delete().where(SPAN.c.tenant == _TENANT, SPAN.c.request == sa.bindparam("named")))
_BEGUN = (
    _R.start_time >= sa.bindparam("start_since"),
    _R.start_time <= sa.bindparam("now"),
    one_of(_R.state, "away"),
)
_COUNTED = Prepared(
    sa.select(sa.func.count().filter(_R.submit_time >= sa.bindparam("since")), sa.func.count().filter(*_BEGUN)).where(
        _R.tenant == _TENANT, _R.employee == sa.bindparam("employee")
    )
)
_WAITING_THEN = (
    REQUEST.update()
    .where(
        _R.tenant == _TENANT,
        _R.state == State.WAITING.value,
        _R.start_time < sa.bindparam("end"),
        _R.end_time > sa.bindparam("start"),
    )
    .values(look_time=sa.bindparam("now"))
    .returning(_R.request)
)
_LOOK_AGAIN = Prepared(_WAITING_THEN)
_LOOK_AGAIN_IN_CENTRE = Prepared(_WAITING_THEN.where(_R.centre == sa.bindparam("inside")))
_INSERT = Prepared(REQUEST.insert(), tuple(column.name for column in _R))
_TAKE = Prepared(SPAN.insert(), tuple(column.name for column in SPAN.c))
_RECORD = Prepared(TRANSITION.insert(), tuple(column.name for column in TRANSITION.c))
_STEPS_A_VERSION = 100
_PLAIN = tuple(name for name in Step.__slots__ if name not in ("from_state", "to_state"))
_plain = operator.attrgetter(*_PLAIN)


def find(tx: Tx, name: str) -> Kept | None:
    """One request, or None."""
    row = tx.execute(_ONE, {"tenant": tx.tenant, "request": name}).first()
    return request_rows.kept(row) if row is not None else None


def get(tx: Tx, name: str, *, taken: bool = False) -> Kept:
    """One request. taken: nobody else changes it until this transaction ends.

    Raises:
        NotFound: NOT_FOUND.
    """
    row = tx.execute(_ONE_TAKEN if taken else _ONE, {"tenant": tx.tenant, "request": name}).first()
    if row is None:
        raise access.not_found(name)
    return request_rows.kept(row)


def taking(name: str) -> Ahead:
    """To `get` a request so that nobody else changes it, with the beginning of the caller's transaction."""
    return Ahead(_ONE_TAKEN, {"tenant": auth.caller().tenant, "request": name})


def place(tx: Tx, name: str) -> access.Place | None:
    """Where a request belongs."""
    row = tx.execute(_PLACE, {"tenant": tx.tenant, "request": name}).first()
    return access.Place(row.centre, row.team, row.employee) if row is not None else None


def need_etag(found: Kept, etag: str) -> None:
    """Refuse an edit that was made on an older state.

    Raises:
        Conflict: STALE, with the state now.
    """
    if etag and etag != found.etag:
        raise stale(found)


def stale(found: Kept) -> errors.Conflict:
    """The refusal of an edit that somebody else's has overtaken."""
    spoken = request.SPOKEN[found.asked.state]
    return errors.Conflict(
        "STALE",
        f"This request was changed since; it is now {spoken[0]}. Look at it again.",
        f"该申请已被更改，当前为“{spoken[1]}”，请重新查看。",
        request=found.asked.request,
        state=found.asked.state.value,
        etag=found.etag,
    )


def insert(tx: Tx, new: Kept, moves: Iterable[Moved], role: str) -> None:
    """Put down a new request with its first moves.

    Raises:
        WrongState: OVERLAPS_LEAVE when the database finds the person away already.
    """
    tx.execute(_INSERT, request_rows.of(new) | {"tenant": tx.tenant})
    _take_time(tx, new)
    _record(tx, new.asked.version, moves, role)


def save(tx: Tx, before: Kept, after: Kept, moves: Iterable[Moved], role: str) -> None:
    """Put down moves of a request that this transaction has taken, unless somebody else was quicker.

    Raises:
        Conflict: STALE.
        WrongState: OVERLAPS_LEAVE.
    """
    had = request_rows.of(before)
    row = {name: value for name, value in request_rows.of(after).items() if value != had[name]}
    which = {"of": tx.tenant, "named": before.asked.request, "was": before.asked.version}
    new = {f"new_{name}": row[name] for name in row}
    tx.must(_guarded(tuple(row)), which | new, lambda: stale(get(tx, before.asked.request)))
    changed = (before.asked.segment, before.asked.proposed, before.asked.state in FREE) != (
        after.asked.segment,
        after.asked.proposed,
        after.asked.state in FREE,
    )
    if changed:
        tx.later(_LEAVE_SPANS, {"of": tx.tenant, "named": before.asked.request})
        _take_time(tx, after)
    _record(tx, after.asked.version, moves, role)


@functools.cache
def _guarded(names: tuple[str, ...]) -> Prepared:
    """The update of a request that nobody else has changed; made once, because making it costs more than running it."""
    own = sa.and_(
        _R.tenant == sa.bindparam("of"), _R.request == sa.bindparam("named"), _R.version == sa.bindparam("was")
    )
    changes: dict[str, sa.BindParameter[object]] = {name: sa.bindparam(f"new_{name}") for name in names}
    return Prepared(REQUEST.update().where(own).values(changes).returning(_R.request))


def touch(tx: Tx, name: str, **columns: datetime | bool | None) -> None:
    """Set marks of our own bookkeeping (look_time, hold_time, evidence_told) that are no change of the request."""
    tx.execute(REQUEST.update().where(_R.tenant == tx.tenant, _R.request == name).values(**columns))


def remind(tx: Tx, before: Kept) -> Kept:
    """Note that a paper was asked for; a version of its own, so that what is told of it is news.

    Raises:
        Conflict: STALE.
    """
    own = sa.and_(_R.tenant == tx.tenant, _R.request == before.name, _R.version == before.asked.version)
    version = before.asked.version + 1
    update = REQUEST.update().where(own).values(version=version, evidence_told=True)
    if tx.execute(update.returning(_R.request)).first() is None:
        raise stale(get(tx, before.name))
    return replace(before, asked=replace(before.asked, version=version), evidence_told=True)


def history(tx: Tx, name: str) -> list[Step]:
    """Every transition of a request, oldest first."""
    rows = tx.execute(_HISTORY, {"tenant": tx.tenant, "request": name})
    return [
        Step(
            **dict(zip(_PLAIN, _plain(row), strict=True)),
            from_state=State(row.from_state),
            to_state=State(row.to_state),
        )
        for row in rows
    ]


def of_people(tx: Tx, employees: Iterable[str], start: datetime, end: datetime, states: Iterable[State]) -> list[Kept]:
    """Requests of some people that overlap a span, by start."""
    values = {"of": tx.tenant, "employees": sorted(employees), "start": start, "end": end, "states": sorted(states)}
    return [request_rows.kept(row) for row in tx.execute(_OF_PEOPLE, values)]


def dates_of_people(
    tx: Tx, employees: Iterable[str], start: datetime, end: datetime, states: Iterable[State]
) -> list[tuple[str, list[date]]]:
    """Person and work dates of each request of some people that overlaps a span."""
    values = {"of": tx.tenant, "employees": sorted(employees), "start": start, "end": end, "states": sorted(states)}
    rows = tx.execute(_DATES, values)
    return [(employee, [date.fromisoformat(day) for day, *_ in charges]) for employee, charges in rows]


def taken_spans(tx: Tx, employee: str, wanted: charging.Interval) -> list[tuple[str, charging.Interval]]:
    """What takes a person's time inside a span, by request."""
    values = {"of": tx.tenant, "employee": employee, "start": wanted.start, "end": wanted.end}
    return [(name, charging.Interval(start, end)) for name, start, end in tx.execute(_TAKEN, values)]


def counted(tx: Tx, employee: str, *, since: datetime, start_since: datetime) -> tuple[int, int]:
    """How many requests a person made since an instant, and how many absences began since another."""
    values = {"of": tx.tenant, "employee": employee, "since": since, "start_since": start_since, "now": tx.now}
    values["away"] = sorted(request.AWAY)
    row = tx.execute(_COUNTED, values).one()
    return int(row[0]), int(row[1])


def waiting(tx: Tx, team: str) -> list[Kept]:
    """The waiting list of a team; all teams when empty."""
    wanted = sa.select(REQUEST).where(_R.tenant == tx.tenant, _R.state == State.WAITING.value)
    if team:
        wanted = wanted.where(_R.team == team)
    return [request_rows.kept(row) for row in tx.execute(wanted.order_by(_R.priority, _R.submit_time, _R.request))]


def due(tx: Tx, states: Iterable[State], *conditions: sa.ColumnElement[bool], most: int = 500) -> list[tuple[str, str]]:
    """Tenant and name of requests, of every tenant, in some states under some conditions."""
    wanted = sa.select(_R.tenant, _R.request).where(_R.state.in_(sorted(states)), *conditions)
    return [(row.tenant, row.request) for row in tx.execute(wanted.order_by(_R.start_time).limit(most))]


def look_again(tx: Tx, start: datetime, end: datetime, centre: str = "") -> int:
    """Have the waiting requests inside a span tried soon; how many there are."""
    values = {"of": tx.tenant, "start": start, "end": end, "now": tx.now}
    if centre:
        return len(tx.execute(_LOOK_AGAIN_IN_CENTRE, values | {"inside": centre}).all())
    return len(tx.execute(_LOOK_AGAIN, values).all())


def _take_time(tx: Tx, one: Kept) -> None:
    asked = one.asked
    if asked.state in FREE:
        return
    parts = [("now", asked.segment)] + ([("wanted", asked.proposed)] if asked.proposed else [])
    own = {"tenant": tx.tenant, "request": asked.request, "employee": asked.employee}
    rows = [
        own | {"part": part, "start_time": segment.start, "end_time": segment.end}
        for part, segment in parts
        if segment.start < segment.end
    ]
    try:
        for row in rows:
            tx.execute(_TAKE, row)
    except sa.exc.DBAPIError as error:
        if "LEAVE_OVERLAPS" not in str(error.orig):
            raise
        raise errors.WrongState(
            "OVERLAPS_LEAVE",
            "The person has other leave in this time. Choose other times, or change that leave.",
            "该时段已有其他请假，请选择其他时间，或变更原有请假。",
            employee=asked.employee,
        ) from error


def _record(tx: Tx, version: int, moves: Iterable[Moved], role: str) -> None:
    """Put moves on record; their numbers come from the version that they make, so nothing has to be counted."""
    steps = [move.transition for move in moves]
    rows = [
        {
            "tenant": tx.tenant,
            "request": step.request,
            "number": version * _STEPS_A_VERSION + place_after,
            "what": step.what,
            "actor": step.actor,
            "on_behalf_of": step.on_behalf_of,
            "role": "SERVICE" if step.actor.startswith("services/") else role,
            "time": step.at,
            "from_state": step.from_state.value,
            "to_state": step.to_state.value,
            "reason": step.reason,
            "policy_version": step.policy_version,
            "balance_before_minutes": step.balance_before_minutes,
            "balance_after_minutes": step.balance_after_minutes,
        }
        for place_after, step in enumerate(steps)
    ]
    tx.later(_RECORD, *rows)
