"""Vectors of chat with concurrency and of deferred work."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from services.scheduling.domain import backoffice, chat
from tests.vectors.case import Adapter, Case


def _chat(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    threshold = asked["threshold_s"]
    desk = chat.ChatDesk(
        asked["agents"],
        asked["max_concurrency"],
        asked["chats_per_second"],
        asked["aht_single_s"],
        asked["slowdown_per_extra_chat"],
    )
    exact, balanced = chat.exact(desk, threshold), chat.balanced(desk, threshold)
    slots, divided = chat.slots_as_agents(desk, threshold), chat.divided_handling(desk, threshold)
    return {
        "exact_ctmc": {
            "p_wait": exact.wait.p_wait,
            "sl": exact.wait.service_level,
            "asa": exact.wait.asa_s,
            "mean_chats_in_service": exact.mean_chats,
            "mean_concurrency_when_busy": exact.mean_concurrency_when_busy,
            "agent_busy": exact.agent_busy,
            "slot_occupancy": exact.slot_occupancy,
            "stability_rho": desk.load,
        },
        "balanced_approx": {"p_wait": balanced.p_wait, "sl": balanced.service_level, "asa": balanced.asa_s},
        "slots_erlang_c_worst_aht": {"p_wait": slots.p_wait, "sl": slots.service_level, "asa": slots.asa_s},
        "divided_aht_erlang_c": {"p_wait": divided.p_wait, "sl": divided.service_level, "asa": divided.asa_s},
    }


def _effective(case: Case) -> Mapping[str, Any]:
    factors = chat.CONCURRENCY_FACTORS
    return {
        "factor_table": {str(count): factor for count, factor in factors.items()},
        "effective_aht_s": chat.effective_handling_s(case.inputs["aht_s"], case.inputs["max_concurrency"], factors),
    }


def _deferred(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    work = [backoffice.DeferredWork(each["arrive_h"], each["due_h"], each["work_h"]) for each in asked["items"]]
    found = backoffice.deferred_need(work, [tuple(shift) for shift in asked["shifts_h"]], asked["shrinkage"])
    assert found is not None
    return {
        "headcount_fractional": found.heads,
        "headcount": found.headcount,
        "binding_window": {
            "from_h": found.from_h,
            "to_h": found.to_h,
            "work_h": found.work_h,
            "productive_hours_per_head": found.productive_h,
        },
    }


def _backlog(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    left = backoffice.backlog(asked["arriving_hours"], asked["capacity_hours"], asked.get("opening", 0))
    return {
        "backlog": left,
        "clear_days_at_end": backoffice.days_to_clear(left[-1], asked["capacity_hours"][-1]),
    }


def _simple(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    utilisation = asked.get("utilisation_target", 1.0)
    heads = backoffice.daily_heads(
        asked["items_per_day"], asked["handle_min"], asked["hours_per_shift"], asked["shrinkage"], utilisation
    )
    return {
        "work_hours": asked["items_per_day"] * asked["handle_min"] / 60,
        "productive_hours_per_head": asked["hours_per_shift"] * (1 - asked["shrinkage"]) * utilisation,
        "headcount_fractional": heads,
        "headcount": math.ceil(heads - 1e-9),
    }


ADAPTERS: dict[str, Adapter] = {
    "chat_concurrency": _chat,
    "chat_effective_aht": _effective,
    "deferred_work_min_headcount": _deferred,
    "backlog_recursion": _backlog,
    "deferred_work_simple": _simple,
}
