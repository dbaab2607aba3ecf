"""Who may call whom and who hears whom, from the services' declarations: NetworkPolicies and allow-lists follow it."""

from __future__ import annotations

import json

from services import catalogue
from services.kit.host import owner_of

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


def as_json() -> str:
    """Both, as they are kept beside this file."""
    return json.dumps({"calls": calls(), "hears": hears()}, indent=2) + "\n"
