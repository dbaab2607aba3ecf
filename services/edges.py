"""Who may call whom and who hears whom, from the services' declarations: NetworkPolicies and allow-lists follow it."""

from __future__ import annotations

import json

from services import catalogue
from services.kit.declared import owner_of

GATEWAY = "gateway"


def calls() -> dict[str, list[str]]:
    """Services that each caller may call, the gateway among the callers."""
    declared = {
        service.name: sorted({owner_of(contract.full_name) for contract in service.calls})
        for service in catalogue.SERVICES
    }
    everything = sorted(service.name for service in catalogue.SERVICES)
    return {GATEWAY: everything} | {caller: callees for caller, callees in sorted(declared.items()) if callees}


def hears() -> dict[str, list[str]]:
    """Services whose events each service hears."""
    return {
        service.name: sorted({owner_of(event) for event in service.hears})
        for service in sorted(catalogue.SERVICES, key=lambda each: each.name)
        if service.hears
    }


def events() -> dict[str, list[str]]:
    """Types of events that each service hears: what its queues at the broker are bound to."""
    return {
        service.name: sorted(service.hears)
        for service in sorted(catalogue.SERVICES, key=lambda each: each.name)
        if service.hears
    }


def as_json() -> str:
    """All of it, as it is kept beside this file."""
    return json.dumps({"calls": calls(), "hears": hears(), "events": events()}, indent=2) + "\n"
