"""Consents to changes inside the freeze horizon as they travel."""

from __future__ import annotations

from services.kit import wire
from services.scheduling import notices_wire
from services.scheduling.domain import notices
from services.scheduling.domain.freezing import Agreement, Consent
from zhongtai.scheduling.v1 import consents_pb2, scheduling_pb2


def consent(kept: Consent) -> consents_pb2.ShiftConsent:
    """A consent as told."""
    was = [part.was for part in kept.parts if part.was is not None]
    found = notices.differences(was, [part.becomes for part in kept.parts])
    return consents_pb2.ShiftConsent(
        name=kept.name,
        employee=kept.employee,
        team=kept.team,
        centre=kept.centre,
        state=consents_pb2.ConsentState.Value(f"CONSENT_STATE_{kept.state}"),
        basis=_basis(kept),
        owner=kept.owner,
        reason=kept.reason,
        roster=f"rosters/{kept.roster}" if kept.roster else "",
        differences=[notices_wire.difference(each) for each in found.get(kept.employee, ())],
        create_time=wire.timestamp(kept.created),
        deadline_time=wire.timestamp(kept.deadline) if kept.deadline is not None else None,
        answer_time=wire.timestamp(kept.answered) if kept.answered is not None else None,
        paid_minutes=kept.paid_minutes,
    )


def frozen(kept: Consent, *, named: bool) -> scheduling_pb2.FrozenChange:
    """Whose shifts change inside the horizon, as edits tell it. named: whether it is kept."""
    return scheduling_pb2.FrozenChange(
        consent=kept.name if named else "",
        employee=kept.employee,
        work_dates=kept.dates,
        basis=_basis(kept),
        deadline_time=wire.timestamp(kept.deadline) if kept.deadline is not None else None,
    )


def agreement(told: scheduling_pb2.ShiftAgreement) -> Agreement:
    """What whoever edits says of consent.

    Raises:
        Invalid: BAD_DATE.
    """
    basis = scheduling_pb2.ConsentBasis.Name(told.basis).removeprefix("CONSENT_BASIS_") if told.basis else ""
    agreed = wire.moment(told.agree_time) if told.HasField("agree_time") else None
    return Agreement(basis, told.reason.strip(), agreed)


def _basis(kept: Consent) -> scheduling_pb2.ConsentBasis.ValueType:
    if not kept.basis:
        return scheduling_pb2.CONSENT_BASIS_UNSPECIFIED
    return scheduling_pb2.ConsentBasis.Value(f"CONSENT_BASIS_{kept.basis}")
