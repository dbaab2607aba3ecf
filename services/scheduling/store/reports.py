"""What was reported of people: punches by their ids, states of desks, approved causes; and the rules to judge by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain import desk
from services.scheduling.domain.attendance import Rule
from services.scheduling.domain.desk import Activity, DeskState
from services.scheduling.domain.presence import Punch
from services.scheduling.store import attendance_tables as tables

_TOLD, _STATE, _NOW = tables.PUNCH_TOLD, tables.DESK_STATE, tables.DESK_NOW
_CAUSE, _RULE = tables.ATTENDANCE_CAUSE, tables.ATTENDANCE_RULE
_MICROSECOND = dt.timedelta(microseconds=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why somebody is rightly off the desk. source, id: of whoever told, and there."""

    source: str
    id: str
    employee: str
    start: dt.datetime
    end: dt.datetime
    kind: str
    cancelled: bool = False


# Statements are made once: making one costs more than running it.
_STATES = Prepared(
    sa.select(_STATE.c.employee, _STATE.c.start_time, _STATE.c.state)
    .where(
        _STATE.c.tenant == sa.bindparam("tenant"),
        one_of(_STATE.c.employee, "employees"),
        _STATE.c.start_time >= sa.bindparam("start"),
        _STATE.c.start_time < sa.bindparam("end"),
    )
    .order_by(_STATE.c.employee, _STATE.c.start_time),
    row=DeskState._make,
)
_NEWEST = Prepared(
    sa.select(_NOW.c.employee, _NOW.c.start_time, _NOW.c.state).where(
        _NOW.c.tenant == sa.bindparam("tenant"), one_of(_NOW.c.employee, "employees")
    ),
    row=DeskState._make,
)
_ONE_STATE = Prepared(
    sa.select(_STATE.c.employee, _STATE.c.start_time, _STATE.c.state).where(
        _STATE.c.tenant == sa.bindparam("tenant"),
        _STATE.c.source == sa.bindparam("of"),
        _STATE.c.report == sa.bindparam("named"),
    )
)
_ONE_PUNCH = Prepared(
    sa.select(_TOLD.c.employee, _TOLD.c.punch_time, _TOLD.c.came).where(
        _TOLD.c.tenant == sa.bindparam("tenant"),
        _TOLD.c.source == sa.bindparam("of"),
        _TOLD.c.report == sa.bindparam("named"),
    )
)
_TOLD_PUNCHES = Prepared(
    sa.select(_TOLD.c.report, _TOLD.c.employee, _TOLD.c.punch_time, _TOLD.c.came).where(
        _TOLD.c.tenant == sa.bindparam("tenant"), _TOLD.c.source == sa.bindparam("of"), one_of(_TOLD.c.report, "named")
    )
)
_CAUSES = Prepared(
    sa.select(
        _CAUSE.c.source,
        _CAUSE.c.cause,
        _CAUSE.c.employee,
        _CAUSE.c.start_time,
        _CAUSE.c.end_time,
        _CAUSE.c.kind,
        _CAUSE.c.cancelled,
    )
    .where(
        _CAUSE.c.tenant == sa.bindparam("tenant"),
        one_of(_CAUSE.c.employee, "employees"),
        ~_CAUSE.c.cancelled,
        _CAUSE.c.start_time < sa.bindparam("end"),
        _CAUSE.c.end_time > sa.bindparam("start"),
    )
    .order_by(_CAUSE.c.employee, _CAUSE.c.start_time),
    row=lambda row: Cause(*row),
)
_ONE_CAUSE = Prepared(
    sa.select(_CAUSE).where(
        _CAUSE.c.tenant == sa.bindparam("tenant"),
        _CAUSE.c.source == sa.bindparam("of"),
        _CAUSE.c.cause == sa.bindparam("named"),
    )
)
_RULES = Prepared(sa.select(_RULE).where(_RULE.c.tenant == sa.bindparam("tenant")))


def claim_punch(tx: Tx, source: str, report: str, punch: Punch) -> Punch:
    """Keep the id of a punch at its source; the punch that it was first told for, which may be another."""
    row = {"tenant": tx.tenant, "source": source, "report": report, "employee": punch.employee}
    if tx.insert_new(_TOLD, row | {"punch_time": punch.at, "came": punch.came}):
        return punch
    first = tx.execute(_ONE_PUNCH, {"tenant": tx.tenant, "of": source, "named": report}).one()
    return Punch(first.employee, first.punch_time, first.came)


def record_state(tx: Tx, source: str, report: str, state: DeskState) -> tuple[bool, DeskState]:
    """Keep a report of a state; whether it was new, and what it was first told to be."""
    row: dict[str, object] = {"tenant": tx.tenant, "source": source, "report": report, "employee": state.employee}
    row |= {"start_time": state.start, "state": state.state, "record_time": tx.now}
    if tx.insert_new(_STATE, row):
        return True, state
    first = tx.execute(_ONE_STATE, {"tenant": tx.tenant, "of": source, "named": report}).one()
    return False, DeskState(first.employee, first.start_time, first.state)


def renew(tx: Tx, states: Iterable[DeskState]) -> None:
    """Keep the newest state of each desk."""
    newest: dict[str, DeskState] = {}
    for each in states:
        known = newest.get(each.employee)
        if known is None or (known.start, known.state) <= (each.start, each.state):
            newest[each.employee] = each
    for employee, each in sorted(newest.items()):
        row = {"tenant": tx.tenant, "employee": employee, "start_time": each.start, "state": each.state}
        tx.put_newer(_NOW, row | {"version": (each.start - _EPOCH) // _MICROSECOND}, again=True)


def states_between(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[DeskState]:
    """States that began in [start, end), by person and start."""
    values = {"tenant": tx.tenant, "employees": employees, "start": start, "end": end}
    return tx.execute(_STATES, values).all()


def desks_now_soon(tx: Tx, employees: Sequence[str]) -> Callable[[], list[DeskState]]:
    """The newest state of each desk, asked for together with the next statement."""
    return tx.soon(_NEWEST, {"tenant": tx.tenant, "employees": employees}).all


def told_punches(tx: Tx, source: str, named: Sequence[str]) -> dict[str, Punch]:
    """What was told under these ids of a source, by id."""
    rows = tx.execute(_TOLD_PUNCHES, {"tenant": tx.tenant, "of": source, "named": named})
    return {report: Punch(*told) for report, *told in rows}


def put_cause(tx: Tx, cause: Cause) -> None:
    """Keep a cause in place of what was told of it before."""
    tx.put(
        _CAUSE,
        {
            "tenant": tx.tenant,
            "source": cause.source,
            "cause": cause.id,
            "employee": cause.employee,
            "start_time": cause.start,
            "end_time": cause.end,
            "kind": cause.kind,
            "cancelled": cause.cancelled,
        },
    )


def get_cause(tx: Tx, source: str, cause: str) -> Cause | None:
    """A cause as it was last told."""
    row = tx.execute(_ONE_CAUSE, {"tenant": tx.tenant, "of": source, "named": cause}).first()
    if row is None:
        return None
    return Cause(row.source, row.cause, row.employee, row.start_time, row.end_time, row.kind, row.cancelled)


def causes(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Cause]:
    """Causes that count and of which any part lies in [start, end), by person and start."""
    return causes_soon(tx, employees, start, end)()


def causes_soon(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> Callable[[], list[Cause]]:
    """What `causes` finds, asked for together with the next statement."""
    values = {"tenant": tx.tenant, "employees": employees, "start": start, "end": end}
    return tx.soon(_CAUSES, values).all


def rules(tx: Tx) -> dict[tuple[str, str], Rule]:
    """Every rule that was set, by centre and team."""
    return rules_soon(tx)()


def rules_soon(tx: Tx) -> Callable[[], dict[tuple[str, str], Rule]]:
    """What `rules` finds, asked for together with the next statement."""
    asked = tx.soon(_RULES, {"tenant": tx.tenant})
    return lambda: {(row.centre, row.team): _rule(row) for row in asked.rows()}


def rule_of(known: dict[tuple[str, str], Rule], centre: str, team: str) -> Rule:
    """The rule of a team: its own, else its centre's, else the usual one."""
    return known.get((centre, team)) or known.get((centre, "")) or Rule(centre)


def put_rule(tx: Tx, rule: Rule) -> bool:
    """Set the rule of a centre or a team in place of the version before; whether nobody was quicker."""
    states = [] if rule.meanings is desk.USUAL else [[state, meant.value] for state, meant in rule.meanings.items()]
    return tx.put_newer(
        _RULE,
        {
            "tenant": tx.tenant,
            "centre": rule.centre,
            "team": rule.team,
            "late_grace_minutes": rule.late_grace,
            "early_grace_minutes": rule.early_grace,
            "off_phone_minutes": rule.off_phone,
            "states": states,
            "version": rule.version,
        },
    )


def _rule(row: sa.Row) -> Rule:  # type: ignore[type-arg]
    return Rule(
        centre=row.centre,
        team=row.team,
        late_grace=row.late_grace_minutes,
        early_grace=row.early_grace_minutes,
        off_phone=row.off_phone_minutes,
        meanings={state: Activity(meant) for state, meant in row.states} or desk.USUAL,
        version=row.version,
    )
