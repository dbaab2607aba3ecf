"""What the workbench keeps, by noun."""

from services.workbench.store import decisions, handovers, items, policies, presence, tables
from services.workbench.store.tables import METADATA

__all__ = ["METADATA", "decisions", "handovers", "items", "policies", "presence", "tables"]
