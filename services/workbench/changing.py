"""How items change, whoever asks: the next state is kept only on top of the one it was made from, and told."""

from __future__ import annotations

from collections.abc import Callable

from services.kit import access, db
from services.kit.db import Tx
from services.workbench import store, wire
from services.workbench.domain import item
from services.workbench.domain.item import Item


def change(tx: Tx, item_id: str, act: Callable[[Item], Item], *, known: Item | None = None) -> Item:
    """Change an item as it stands now; when somebody is quicker, look again and decide anew.

    act: gives the item's next state, the same object when there is nothing to do. known: the item, where it was read
    in this transaction.

    Raises:
        NotFound: NOT_FOUND.
    """
    there = known
    while True:
        there = there or store.items.kept(tx, item_id)
        if there is None:
            raise access.not_found(f"workItems/{item_id}")
        changed = act(there)
        if changed is there:
            return there
        if store.items.save(tx, changed):
            tx.publish(changed.name, wire.work_item_changed(changed))
            return changed
        there = None


def put(tx: Tx, matter: item.Matter, actor: str, *, keeper: str = "") -> Item:
    """Open an item, or bring the open one about the same subject and kind up to date."""
    opened = item.open_item(db.new_id(), matter, actor, tx.now, keeper=keeper)
    if store.items.add(tx, opened):
        tx.publish(opened.name, wire.work_item_changed(opened))
        return opened
    there = store.items.open_about(tx, matter.subject, matter.kind)[0]
    return change(tx, there.id, lambda known: item.update(known, matter, actor, tx.now, keeper=keeper), known=there)
