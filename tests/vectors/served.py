"""Vectors of the service level that was reached, by each definition, and of those who gave up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from services.scheduling.domain import reached
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.served import Served
from tests.vectors.case import Adapter, Case

_NAMES = {
    "sl_answered_over_offered": ServiceLevel.ANSWERED_OFFERED,
    "sl_excl_abandoned_within_t": ServiceLevel.EXCLUDING_SHORT,
    "sl_answered_only": ServiceLevel.ANSWERED_OF_ANSWERED,
    "sl_abandon_within_t_counts_as_met": ServiceLevel.WAIT_WITHIN,
}


def _definitions(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    served = Served(
        answered=asked["answered"],
        abandoned=asked["abandoned"],
        abandoned_short=asked["short_abandoned"],
        abandoned_in_time=asked["abandoned_within_t"],
        answered_in_time=asked["answered_within_t"],
        blocked=asked["blocked"],
        threshold_seconds=20,
    )
    slot = Slot(datetime(2026, 1, 5, tzinfo=UTC), asked["offered"], None, None, 30, served)
    found = {}
    for name, definition in _NAMES.items():
        (day,) = reached.by_day([slot], ZoneInfo("UTC"), definition, 20).values()
        found[name] = day.met / day.counted
    return found | {
        "abandon_rate": day.abandoned / day.asked,
        "abandon_rate_excl_short": (day.abandoned - day.short) / (day.asked - day.short),
        "answer_rate": asked["answered"] / day.offered,
    }


ADAPTERS: dict[str, Adapter] = {"service_level_definitions": _definitions}
