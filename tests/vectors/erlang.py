"""Vectors of staffing: Erlang B, C and A, requirement search, shrinkage, day service level."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from services.scheduling.domain import erlang, patience, requirement
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.requirement import Model, ServiceTarget, Shrinkage
from tests.vectors.case import Adapter, Case


def _blocking(case: Case) -> Mapping[str, Any]:
    return {"blocking": erlang.blocking(case.inputs["servers"], float(case.inputs["offered_erlangs"]))}


def _load(case: Case) -> Mapping[str, Any]:
    return {"offered_erlangs": erlang.load_for_blocking(case.inputs["servers"], case.inputs["blocking"])}


def _erlang_c(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    found = erlang.measure(asked["agents"], asked["calls_per_second"], asked["aht_s"], asked["threshold_s"])
    answer = {name: getattr(found, name) for name in found.__slots__}
    for share in (0.5, 0.8, 0.9, 0.95):
        wait = erlang.wait_quantile_s(asked["agents"], asked["calls_per_second"], asked["aht_s"], share)
        answer[f"p{round(share * 100)}_s"] = wait
        answer[f"wait_p{round(share * 100)}_s"] = wait
    return answer


def _erlang_a(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    found = patience.measure(
        asked["agents"],
        asked["calls_per_second"],
        asked["aht_s"],
        asked["mean_patience_s"],
        asked["threshold_s"],
    )
    return {
        "a": found.offered_erlangs,
        "p_wait": found.p_wait,
        "p_abandon": found.p_abandon,
        "p_abandon_given_wait": found.p_abandon_given_wait,
        "ew_all": found.wait_all_s,
        "ew_served": found.wait_served_s,
        "lq": found.mean_queue,
        "occ": found.occupancy,
        "abandoned_within_T": found.abandoned_within,
        **{definition.value: found.level(definition) for definition in ServiceLevel},
    }


def _target(asked: Mapping[str, Any], model: Model) -> ServiceTarget:
    return ServiceTarget(
        definition=ServiceLevel(asked.get("sl_definition", ServiceLevel.ANSWERED_OFFERED)),
        target=asked["target_sl"],
        threshold_s=asked["threshold_s"],
        max_occupancy=asked.get("max_occupancy"),
        max_asa_s=asked.get("max_asa_s"),
        max_abandonment=asked.get("max_abandon"),
        patience_s=asked.get("mean_patience_s"),
        shrinkage=Shrinkage(planned=(asked.get("shrinkage") or 0.0,)),
        model=model,
    )


def _agents(asked: Mapping[str, Any], target: ServiceTarget) -> int:
    calls, aht_s = np.array([float(asked["calls"])]), np.array([float(asked["aht_s"])])
    return int(requirement.required_agents(calls, aht_s, asked["interval_s"], target)[0])


def _required_c(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    target = _target(asked, Model.ERLANG_C)
    agents = _agents(asked, target)
    found = erlang.measure(agents, asked["calls"] / asked["interval_s"], asked["aht_s"], asked["threshold_s"])
    empty = asked["calls"] == 0
    return {
        "base_agents": agents,
        "fte_after_shrinkage": requirement.scheduled_fte(agents, target.shrinkage.total),
        "scheduled_headcount": requirement.headcount(agents, target.shrinkage.total),
        "achieved_sl": requirement.expected_service_level(
            asked["calls"], asked["aht_s"], agents, asked["interval_s"], target
        ),
        "achieved_occupancy": None if empty else found.occupancy,
        "achieved_asa_s": None if empty else found.asa_s,
    }


def _required_a(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    target = _target(asked, Model.ERLANG_A)
    agents = _agents(asked, target)
    if agents == 0:
        return {"base_agents": 0, "achieved": None, "p_abandon": None, "occupancy": None}
    found = patience.measure(
        agents,
        asked["calls"] / asked["interval_s"],
        asked["aht_s"],
        asked["mean_patience_s"],
        asked["threshold_s"],
    )
    return {
        "base_agents": agents,
        "achieved": found.level(target.definition),
        "p_abandon": found.p_abandon,
        "occupancy": found.occupancy,
    }


def _multi_interval(case: Case) -> Mapping[str, Any]:
    intervals = case.inputs["intervals"]
    calls = np.array([float(each["calls"]) for each in intervals])
    aht_s = np.array([float(each["aht_s"]) for each in intervals])
    seconds = intervals[0]["interval_s"]
    target = _target(case.inputs, Model.ERLANG_C)
    agents = requirement.required_agents(calls, aht_s, seconds, target)
    levels, _ = requirement.outlook(calls, aht_s, agents, seconds, target)
    waits = erlang.mean_waits_s(agents, calls / seconds * aht_s, aht_s)
    hours = float(agents.sum()) * seconds / 3600
    return {
        "rows": [
            {
                "calls": count,
                "base": int(crew),
                "scheduled": requirement.headcount(int(crew), target.shrinkage.total),
                "sl": level,
                "asa_s": wait,
            }
            for count, crew, level, wait in zip(calls, agents, levels, waits, strict=True)
        ],
        "day_sl_call_weighted": requirement.weighted_service_level(calls, levels),
        "day_asa_s": requirement.weighted_service_level(calls, waits),
        "base_agent_hours": hours,
        "paid_hours": requirement.scheduled_fte(hours, target.shrinkage.total),
    }


def _shrinkage(case: Case) -> Mapping[str, Any]:
    agents, share = case.inputs["base_agents"], case.inputs["shrinkage"]
    return {
        "fte": requirement.scheduled_fte(agents, share),
        "headcount": requirement.headcount(agents, share),
    }


def _shrinkage_stack(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    total = Shrinkage(tuple(asked["planned"]), tuple(asked["unplanned"]), asked["mode"] == "sequential").total
    return {
        "total": total,
        "fte": requirement.scheduled_fte(asked["base_agents"], total),
        "headcount": requirement.headcount(asked["base_agents"], total),
    }


def _halfin_whitt(case: Case) -> Mapping[str, Any]:
    load, beta = float(case.inputs["offered_erlangs"]), case.inputs["beta"]
    agents = erlang.square_root_agents(load, beta)
    return {
        "agents": agents,
        "p_wait_approx": erlang.halfin_whitt(beta),
        "p_wait_exact": erlang.waiting(agents, load),
    }


ADAPTERS: dict[str, Adapter] = {
    "erlang_b": _blocking,
    "erlang_b_inverse_load": _load,
    "erlang_c": _erlang_c,
    "erlang_a": _erlang_a,
    "erlang_c_required": _required_c,
    "erlang_a_required": _required_a,
    "multi_interval": _multi_interval,
    "shrinkage": _shrinkage,
    "shrinkage_stack": _shrinkage_stack,
    "halfin_whitt": _halfin_whitt,
}
