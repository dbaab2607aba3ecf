"""The methods of the workbench, by noun."""

from __future__ import annotations

from services.workbench.api.decisions import DecisionCalls
from services.workbench.api.handovers import HandoverCalls
from services.workbench.api.items import ItemCalls
from services.workbench.api.policies import PolicyCalls


class WorkbenchService(ItemCalls, DecisionCalls, PolicyCalls, HandoverCalls):
    """What waits for whom, what was decided and why, and who may decide what."""
