"""Consents to changes of published shifts inside the freeze horizon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.errors import Conflict
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.freezing import ASKED, Consent, Part
from services.scheduling.domain.shifts import Pause
from services.scheduling.domain.worked import Worked
from services.scheduling.store.consent_tables import SHIFT_CONSENT as _CONSENT

_OWN = sa.and_(_CONSENT.c.tenant == sa.bindparam("of"), _CONSENT.c.consent == sa.bindparam("named"))
_ONE = Prepared(sa.select(_CONSENT).where(_OWN))
_TAKEN = Prepared(sa.select(_CONSENT).where(_OWN).with_for_update())
_OPEN = Prepared(
    sa.select(_CONSENT)
    .where(
        _CONSENT.c.tenant == sa.bindparam("of"),
        one_of(_CONSENT.c.employee, "employees"),
        _CONSENT.c.state == ASKED,
    )
    .with_for_update()
)


def add(tx: Tx, made: Sequence[Consent]) -> None:
    """Keep new consents."""
    if made:
        tx.execute(_CONSENT.insert(), [_row(tx, each) for each in made])


def save(tx: Tx, consent: Consent) -> None:
    """Keep a consent in place of the version before.

    Raises:
        Conflict: STALE when another transaction was quicker.
    """
    own = sa.and_(
        _CONSENT.c.tenant == tx.tenant, _CONSENT.c.consent == consent.id, _CONSENT.c.version == consent.version - 1
    )
    if not tx.execute(_CONSENT.update().where(own).values(_row(tx, consent))).rowcount:
        raise Conflict("STALE", "It was changed meanwhile. Look at it again.", "该请求已被修改，请刷新后重试。")


def find(tx: Tx, name: str, *, taken: bool = False) -> Consent | None:
    """A consent by its name; None when there is none. taken: nobody else changes it until this transaction ends."""
    values = {"of": tx.tenant, "named": name.removeprefix("shiftConsents/")}
    row = tx.execute(_TAKEN if taken else _ONE, values).first()
    return _consent(row) if row is not None else None


def asked(tx: Tx, employees: Sequence[str]) -> list[Consent]:
    """What these people are asked; nobody else changes it until this transaction ends."""
    return [_consent(row) for row in tx.execute(_OPEN, {"of": tx.tenant, "employees": employees})]


def due(tx: Tx) -> list[tuple[str, str]]:
    """Tenant and name of what was not answered in time."""
    late = sa.and_(_CONSENT.c.state == ASKED, _CONSENT.c.deadline_time <= tx.now)
    found = tx.execute(sa.select(_CONSENT.c.tenant, _CONSENT.c.consent).where(late).order_by(_CONSENT.c.consent))
    return [(tenant, f"shiftConsents/{consent}") for tenant, consent in found]


def page(
    tx: Tx,
    within: sa.ColumnElement[bool],
    *,
    employee: str,
    team: str,
    states: Collection[str],
    after: Sequence[object],
    limit: int,
) -> list[Consent]:
    """Consents, newest first. within: those that the caller reaches. after: the id of the last one before."""
    wanted = sa.select(_CONSENT).where(_CONSENT.c.tenant == tx.tenant, within)
    if employee:
        wanted = wanted.where(_CONSENT.c.employee == employee)
    if team:
        wanted = wanted.where(_CONSENT.c.team == team)
    if states:
        wanted = wanted.where(_CONSENT.c.state.in_(sorted(states)))
    if after:
        wanted = wanted.where(_CONSENT.c.consent < str(after[0]))
    return [_consent(row) for row in tx.execute(wanted.order_by(_CONSENT.c.consent.desc()).limit(limit))]


def place(tx: Tx, name: str) -> Place | None:
    """Where a consent belongs: to the person it is asked of."""
    found = find(tx, name)
    return Place(found.centre, found.team, found.employee) if found is not None else None


def _row(tx: Tx, consent: Consent) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "consent": consent.id,
        "employee": consent.employee,
        "team": consent.team,
        "centre": consent.centre,
        "state": consent.state,
        "basis": consent.basis,
        "owner": consent.owner,
        "reason": consent.reason,
        "roster": consent.roster,
        "parts": [[_kept(part.was), _kept(part.becomes)] for part in consent.parts],
        "create_time": consent.created,
        "deadline_time": consent.deadline,
        "answer_time": consent.answered,
        "version": consent.version,
    }


def _consent(row: sa.Row) -> Consent:  # type: ignore[type-arg]
    return Consent(
        id=row.consent,
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        state=row.state,
        basis=row.basis,
        owner=row.owner,
        reason=row.reason,
        roster=row.roster,
        parts=tuple(
            Part(_worked(row.employee, was) if was is not None else None, _worked(row.employee, becomes))
            for was, becomes in row.parts
        ),
        created=row.create_time,
        deadline=row.deadline_time,
        answered=row.answer_time,
        version=row.version,
    )


def _kept(shift: Worked | None) -> dict[str, object] | None:
    if shift is None:
        return None
    return {
        "work_date": shift.work_date,
        "shift_type": shift.shift_type,
        "skill": shift.skill,
        "centre": shift.centre,
        "team": shift.team,
        "start": shift.start.isoformat(),
        "end": shift.end.isoformat(),
        "time_zone": shift.time_zone,
        "paid_minutes": shift.paid_minutes,
        "pauses": [[pause.offset_minutes, pause.minutes, pause.paid] for pause in shift.pauses],
        "id": shift.id,
        "version": shift.version,
        "roster": shift.roster,
        "cancelled": shift.cancelled,
    }


def _worked(employee: str, kept: dict[str, Any]) -> Worked:
    told = kept | {
        "start": dt.datetime.fromisoformat(kept["start"]),
        "end": dt.datetime.fromisoformat(kept["end"]),
        "pauses": tuple(Pause(*each) for each in kept["pauses"]),
    }
    return Worked(employee=employee, **told)
