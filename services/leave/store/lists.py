"""Lists of requests: few columns, one index, no objects in between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.leave.domain.request import EvidenceState, State
from services.leave.store.tables import REQUEST

_R = REQUEST.c
COLUMNS = (
    _R.request,
    _R.employee,
    _R.team,
    _R.leave_type,
    _R.start_time,
    _R.end_time,
    _R.reason,
    _R.circumstance,
    _R.state,
    _R.minutes,
    _R.charges,
    _R.submit_time,
    _R.due_time,
    _R.wait_if_short,
    _R.evidence,
    _R.version,
)
_PAPER_OPEN = (EvidenceState.DUE.value, EvidenceState.HANDED_IN.value, EvidenceState.FAILED.value)
_NEWEST = (_R.start_time.desc(), _R.request.desc())
_AFTER = sa.or_(
    _R.start_time < sa.bindparam("after_start"),
    sa.and_(_R.start_time == sa.bindparam("after_start"), _R.request < sa.bindparam("after_request")),
)
_OF_TEAM = Prepared(
    sa.select(*COLUMNS)
    .where(_R.tenant == sa.bindparam("tenant"), _R.team == sa.bindparam("team"))
    .order_by(*_NEWEST)
    .limit(sa.bindparam("most"))
)


def first_of_team(tx: Tx, team: str, most: int) -> Sequence[sa.Row[Any]]:
    """The first page of a team's requests, latest start first: what a lead opens all day long."""
    return tx.execute(_OF_TEAM, {"tenant": tx.tenant, "team": team, "most": most}).all()


def page(
    tx: Tx,
    within: sa.ColumnElement[bool],
    *,
    employee: str = "",
    team: str = "",
    states: Iterable[str] = (),
    paper_due: bool = False,
    ends_after: datetime | None = None,
    starts_before: datetime | None = None,
    after: tuple[datetime, str] | None = None,
    most: int,
) -> Sequence[sa.Row[Any]]:
    """Requests, latest start first.

    within: the caller's reach. paper_due: with those that are completed but for their paper; without it they are left
    out as soon as states are asked for. after: start and name of the last row of the page before.
    """
    wanted = sa.select(*COLUMNS).where(_R.tenant == tx.tenant, within)
    values: dict[str, object] = {}
    if employee:
        wanted = wanted.where(_R.employee == employee)
    if team:
        wanted = wanted.where(_R.team == team)
    if (in_states := sorted(states)) or paper_due:
        paper_open = sa.and_(_R.state == State.COMPLETED.value, _R.evidence.in_(_PAPER_OPEN))
        listed = _R.state.in_(in_states)
        wanted = wanted.where(sa.or_(listed, paper_open) if paper_due else sa.and_(listed, sa.not_(paper_open)))
    if ends_after is not None:
        wanted = wanted.where(_R.end_time > ends_after)
    if starts_before is not None:
        wanted = wanted.where(_R.start_time < starts_before)
    if after is not None:
        wanted = wanted.where(_AFTER)
        values = {"after_start": after[0], "after_request": after[1]}
    return tx.execute(wanted.order_by(*_NEWEST).limit(most), values).all()


REACH_COLUMNS = {"employee": _R.employee, "team": _R.team, "centre": _R.centre}
"""The columns that a caller's reach is measured against."""
