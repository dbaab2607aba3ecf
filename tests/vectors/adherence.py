"""Vectors of adherence and conformance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from services.scheduling.domain import adherence
from services.scheduling.domain.shifts import Period
from tests.vectors.case import Adapter, Case


def _periods(told: list[list[str]]) -> list[Period]:
    def at(clock: str) -> datetime:
        return datetime.fromisoformat(f"2026-01-05T{clock}").replace(tzinfo=UTC)

    return [(at(start), at(end)) for start, end in told]


def _adherence(case: Case) -> Mapping[str, Any]:
    found = adherence.kept(_periods(case.inputs["schedule"]), _periods(case.inputs["actual"]))
    return {
        "scheduled_min": found.scheduled // 60,
        "in_adherence_min": found.adherent // 60,
        "adherence": found.adherent / found.scheduled,
        "worked_min": found.worked // 60,
        "conformance": found.worked / found.scheduled,
    }


ADAPTERS: dict[str, Adapter] = {"adherence": _adherence}
