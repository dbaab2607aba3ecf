"""Requests as rows, and rows as requests."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from services.leave.domain import charging
from services.leave.domain.record import Kept
from services.leave.domain.request import EvidenceState, LeaveRequest, Segment, State

_BESIDE = tuple(name for name in Kept.__slots__ if name != "asked")
_beside = operator.attrgetter(*_BESIDE)


def kept(row: sa.Row[Any]) -> Kept:
    """A row as a request."""
    return Kept(
        asked=LeaveRequest(
            request=row.request,
            employee=row.employee,
            team=row.team,
            leave_type=row.leave_type,
            zone=row.zone,
            segment=Segment(row.start_time, row.end_time, charges_of(row.charges)),
            reason=row.reason,
            state=State(row.state),
            levels=row.levels,
            priority=row.priority,
            submitted_at=row.submit_time,
            decided_by=row.decided_by,
            decided_at=row.decide_time,
            first_approver=row.first_approver,
            policy_version=row.policy_version,
            review_due=row.review_due,
            evidence=EvidenceState(row.evidence),
            evidence_due_on=date.fromisoformat(row.evidence_due_on) if row.evidence_due_on else None,
            proposed=_segment(row.proposed) if row.proposed else None,
            superseded=tuple(_segment(one) for one in row.superseded),
            resume=State(row.resume) if row.resume else None,
            version=row.version,
        ),
        **dict(zip(_BESIDE, _beside(row), strict=True)),
    )


def charges_of(rows: Iterable[tuple[str, int, str]]) -> tuple[charging.DayCharge, ...]:
    """Charges as they are kept, as charges."""
    return tuple(charging.DayCharge(date.fromisoformat(day), minutes, shift) for day, minutes, shift in rows)


def of(one: Kept) -> dict[str, object]:
    """A request as a row, without its tenant."""
    asked = one.asked
    return {
        "request": asked.request,
        "employee": asked.employee,
        "team": asked.team,
        "leave_type": asked.leave_type,
        "zone": asked.zone,
        "start_time": asked.segment.start,
        "end_time": asked.segment.end,
        "minutes": asked.minutes,
        "charges": _charges(asked.segment),
        "reason": asked.reason,
        "state": asked.state.value,
        "levels": asked.levels,
        "priority": asked.priority,
        "submit_time": asked.submitted_at,
        "decided_by": asked.decided_by,
        "decide_time": asked.decided_at,
        "first_approver": asked.first_approver,
        "policy_version": asked.policy_version,
        "review_due": asked.review_due,
        "evidence": asked.evidence.value,
        "evidence_due_on": asked.evidence_due_on.isoformat() if asked.evidence_due_on else "",
        "proposed": _json(asked.proposed) if asked.proposed else None,
        "superseded": [_json(segment) for segment in asked.superseded],
        "resume": asked.resume.value if asked.resume else "",
        "version": asked.version,
    } | dict(zip(_BESIDE, _beside(one), strict=True))


def _charges(segment: Segment) -> list[list[object]]:
    return [[charge.work_date.isoformat(), charge.minutes, charge.shift] for charge in segment.charges]


def _json(segment: Segment) -> list[object]:
    return [segment.start.isoformat(), segment.end.isoformat(), _charges(segment)]


def _segment(kept_as: list[Any]) -> Segment:
    start, end, charges = kept_as
    return Segment(datetime.fromisoformat(start), datetime.fromisoformat(end), charges_of(charges))
