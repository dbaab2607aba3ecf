"""PostgreSQL narrows by reach what showed to the whole tenant."""

from __future__ import annotations

from services.kit import history

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# What hangs on a request, or on a posting, shows with it.
_REACH = {
    "leave_transition": (
        "EXISTS (SELECT 1 FROM leave_request r "
        "WHERE r.tenant = leave_transition.tenant AND r.request = leave_transition.request)"
    ),
    # OFFSET 0: each posting is looked up by its key. Otherwise the planner, to whom the wall of postings looks dear,
    # reads all postings there are for the entries of a few.
    "leave_entry": "EXISTS (SELECT 1 FROM leave_posting p WHERE p.seq = leave_entry.posting OFFSET 0)",
}


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.narrow(history.KIT_REACH | _REACH)
