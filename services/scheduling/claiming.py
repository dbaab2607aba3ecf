"""Looking before writing: whether a request is new, asked before anything dear is done for it."""

from __future__ import annotations

import contextlib

from services.kit.db import Database


def need_new(database: Database) -> None:
    """See that the call's request was not answered before, without keeping that it will be.

    Raises:
        AlreadyAnswered, Conflict: as the transaction that answers it would.
    """
    with contextlib.suppress(_Looked), database.begin():
        raise _Looked


class _Looked(Exception):
    """Undoes a transaction that only looked."""
