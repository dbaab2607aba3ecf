"""Rosters: what was asked for, how far the solver is, and what it found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.store import tables

_ROSTER = tables.ROSTER
SOLVING, DRAFT, PUBLISHED, CANCELLED, FAILED = "SOLVING", "DRAFT", "PUBLISHED", "CANCELLED", "FAILED"


@dataclass(frozen=True, slots=True)
class Roster:
    """A roster. [start_date, end_date): work dates, ISO. result: the solver's answer so far, as `roster_text` says.

    freeze_end_date: before it nothing changes; empty when nothing is frozen. easings: what this run lets go of.
    attempt_count: how often solving was begun. horizon_date: before it what is published stays, by the centre's freeze
    horizon; empty where nothing does. freeze_reason: why it may change more than that.
    """

    id: str
    centre: str
    teams: tuple[str, ...]
    start_date: str
    end_date: str
    state: str
    time_limit_seconds: int
    created: dt.datetime
    progress_permille: int = 0
    shift_count: int = 0
    employee_count: int = 0
    result: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""
    published: dt.datetime | None = None
    version: int = 1
    freeze_end_date: str = ""
    easings: tuple[str, ...] = ()
    attempt_count: int = 1
    horizon_date: str = ""
    freeze_reason: str = ""

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"rosters/{self.id}"


def get(tx: Tx, roster: str, *, alone: bool = False) -> Roster | None:
    """One roster by its id. alone: nobody else writes to it until the transaction is over."""
    wanted = sa.select(_ROSTER).where(_ROSTER.c.tenant == tx.tenant, _ROSTER.c.roster == roster)
    row = tx.execute(wanted.with_for_update() if alone else wanted).first()
    return _roster(row) if row is not None else None


def page(
    tx: Tx, within: sa.ColumnElement[bool], *, centre: str = "", after: Sequence[object] = (), limit: int
) -> list[Roster]:
    """Rosters, newest first. after: id of the roster before."""
    wanted = sa.select(_ROSTER).where(_ROSTER.c.tenant == tx.tenant, within)
    if centre:
        wanted = wanted.where(_ROSTER.c.centre == centre)
    if after:
        wanted = wanted.where(_ROSTER.c.roster < str(after[0]))
    return [_roster(row) for row in tx.execute(wanted.order_by(_ROSTER.c.roster.desc()).limit(limit))]


def add(tx: Tx, roster: Roster) -> None:
    """Keep a new roster."""
    tx.execute(_ROSTER.insert(), _row(tx, roster))


def change(tx: Tx, roster: Roster) -> bool:
    """Keep a changed roster; whether it was still at the version it was read at."""
    own = sa.and_(_ROSTER.c.tenant == tx.tenant, _ROSTER.c.roster == roster.id, _ROSTER.c.version == roster.version)
    row = _row(tx, roster) | {"version": roster.version + 1}
    return tx.execute(_ROSTER.update().where(own).values(row).returning(_ROSTER.c.roster)).first() is not None


def published_over(tx: Tx, centre: str, first: str, last: str) -> list[tuple[tuple[str, ...], str, str]]:
    """Teams (none: all of the centre) and dates [start, end) of rosters in force over a date of [first, last]."""
    wanted = sa.select(_ROSTER.c.teams, _ROSTER.c.start_date, _ROSTER.c.end_date).where(
        _ROSTER.c.tenant == tx.tenant,
        _ROSTER.c.centre == centre,
        _ROSTER.c.state == PUBLISHED,
        _ROSTER.c.start_date <= last,
        _ROSTER.c.end_date > first,
    )
    return [(tuple(row.teams), row.start_date, row.end_date) for row in tx.execute(wanted)]


def count_solving(tx: Tx, centre: str) -> int:
    """How many rosters of a centre are being solved."""
    own = sa.and_(_ROSTER.c.tenant == tx.tenant, _ROSTER.c.centre == centre, _ROSTER.c.state == SOLVING)
    found: int = tx.execute(sa.select(sa.func.count()).where(own)).scalar_one()
    return found


def silent(tx: Tx, since: dt.datetime) -> list[tuple[str, str, int]]:
    """Tenant, id and version of rosters being solved of which nothing was heard since then; of every tenant."""
    wanted = sa.select(_ROSTER.c.tenant, _ROSTER.c.roster, _ROSTER.c.version).where(
        _ROSTER.c.state == SOLVING, _ROSTER.c.beat_time < since
    )
    return [tuple(row) for row in tx.execute(wanted)]


def place(tx: Tx, name: str) -> Place | None:
    """Where a roster belongs."""
    wanted = sa.select(_ROSTER.c.centre).where(
        _ROSTER.c.tenant == tx.tenant, _ROSTER.c.roster == name.removeprefix("rosters/")
    )
    centre = tx.execute(wanted).scalar()
    return Place(centre=centre) if centre is not None else None


def _row(tx: Tx, roster: Roster) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "roster": roster.id,
        "centre": roster.centre,
        "teams": list(roster.teams),
        "start_date": roster.start_date,
        "end_date": roster.end_date,
        "state": roster.state,
        "progress_permille": roster.progress_permille,
        "time_limit_seconds": roster.time_limit_seconds,
        "shift_count": roster.shift_count,
        "employee_count": roster.employee_count,
        "result": dict(roster.result),
        "problem": roster.problem[:500],
        "create_time": roster.created,
        "publish_time": roster.published,
        "beat_time": tx.now,
        "version": roster.version,
        "freeze_end_date": roster.freeze_end_date,
        "easings": " ".join(roster.easings),
        "attempt_count": roster.attempt_count,
        "horizon_date": roster.horizon_date,
        "freeze_reason": roster.freeze_reason,
    }


def _roster(row: sa.Row) -> Roster:  # type: ignore[type-arg]
    return Roster(
        id=row.roster,
        centre=row.centre,
        teams=tuple(row.teams),
        start_date=row.start_date,
        end_date=row.end_date,
        state=row.state,
        time_limit_seconds=row.time_limit_seconds,
        created=row.create_time,
        progress_permille=row.progress_permille,
        shift_count=row.shift_count,
        employee_count=row.employee_count,
        result=row.result,
        problem=row.problem,
        published=row.publish_time,
        version=row.version,
        freeze_end_date=row.freeze_end_date,
        easings=tuple(row.easings.split()),
        attempt_count=row.attempt_count,
        horizon_date=row.horizon_date,
        freeze_reason=row.freeze_reason,
    )
