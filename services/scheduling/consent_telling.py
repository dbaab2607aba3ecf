"""What others are told of consents to changes inside the freeze horizon."""

from __future__ import annotations

import datetime as dt

from services.kit.db import Tx
from services.scheduling.domain.freezing import Consent
from zhongtai.scheduling.v1 import events_pb2


def changed(tx: Tx, consent: Consent) -> None:
    """Tell how a consent stands."""
    after = dt.date.fromisoformat(consent.dates[-1]) + dt.timedelta(days=1)
    event = events_pb2.ShiftConsentChanged(
        consent=consent.name,
        employee=consent.employee,
        team=consent.team,
        state=consent.state,
        basis=consent.basis,
        start_date=consent.dates[0],
        end_date=after.isoformat(),
        paid_minutes=consent.paid_minutes,
        version=consent.version,
    )
    tx.publish(consent.name, event)
