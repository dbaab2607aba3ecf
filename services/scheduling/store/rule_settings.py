"""Figures that centres chose for rules of rosters, in the order they were made."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.scheduling.domain.rule_settings import Setting
from services.scheduling.store import rule_tables

_SETTING = rule_tables.ROSTER_RULE_SETTING
_STANDING = Prepared(
    sa.select(_SETTING)
    .where(_SETTING.c.tenant == sa.bindparam("of"), _SETTING.c.withdraw_time.is_(None))
    .order_by(_SETTING.c.setting)
)


def standing(tx: Tx) -> dict[str, list[Setting]]:
    """What was not taken back, by centre, as far as the transaction sees."""
    found: dict[str, list[Setting]] = {}
    for row in tx.execute(_STANDING, {"of": tx.tenant}):
        found.setdefault(row.centre, []).append(_setting(row))
    return found


def page(tx: Tx, centre: str, *, after: Sequence[object] = (), limit: int) -> list[Setting]:
    """Settings of a centre, newest first, those taken back too. after: id of the one before."""
    wanted = sa.select(_SETTING).where(_SETTING.c.tenant == tx.tenant, _SETTING.c.centre == centre)
    if after:
        wanted = wanted.where(_SETTING.c.setting < str(after[0]))
    return [_setting(row) for row in tx.execute(wanted.order_by(_SETTING.c.setting.desc()).limit(limit))]


def add(tx: Tx, made: Setting) -> None:
    """Keep a new setting."""
    row = {
        "tenant": tx.tenant,
        "setting": made.id,
        "centre": made.centre,
        "code": made.code,
        "value": made.value,
        "start_date": made.start_date,
        "end_date": made.end_date,
        "approval": made.approval,
        "reason": made.reason,
        "owner": made.owner,
        "create_time": made.created,
        "withdraw_time": made.withdrawn,
        "team": made.team,
    }
    tx.execute(_SETTING.insert(), row)


def get(tx: Tx, setting: str) -> Setting | None:
    """One setting by its id; nobody else changes it then."""
    row = tx.execute(sa.select(_SETTING).where(_own(tx, setting)).with_for_update()).first()
    return _setting(row) if row is not None else None


def withdraw(tx: Tx, setting: str) -> bool:
    """Take back a setting that has not begun; False when it was already."""
    own = sa.and_(_own(tx, setting), _SETTING.c.withdraw_time.is_(None))
    return tx.execute(_SETTING.update().where(own).values(withdraw_time=tx.now)).rowcount == 1


def end(tx: Tx, setting: str, after: str) -> None:
    """Let a setting hold no longer than before a day, ISO."""
    tx.execute(_SETTING.update().where(_own(tx, setting)).values(end_date=after))


def place(tx: Tx, name: str) -> Place | None:
    """Where a setting belongs."""
    own = _own(tx, name.removeprefix("rosterRuleSettings/"))
    centre = tx.execute(sa.select(_SETTING.c.centre).where(own)).scalar()
    return Place(centre=centre) if centre is not None else None


def _own(tx: Tx, setting: str) -> sa.ColumnElement[bool]:
    return sa.and_(_SETTING.c.tenant == tx.tenant, _SETTING.c.setting == setting)


def _setting(row: sa.Row) -> Setting:  # type: ignore[type-arg]
    return Setting(
        id=row.setting,
        centre=row.centre,
        code=row.code,
        value=row.value,
        start_date=row.start_date,
        end_date=row.end_date,
        approval=row.approval,
        reason=row.reason,
        owner=row.owner,
        created=row.create_time,
        withdrawn=row.withdraw_time,
        team=row.team,
    )
