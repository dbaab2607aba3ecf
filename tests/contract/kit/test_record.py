"""What is on record stays: the database itself refuses to change the audit log, whatever the code asks."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from services import catalogue
from services.kit import audit, auth, db, tables

CHANGES = {
    "a changed row": tables.AUDIT.update().values(actor="employees/somebody"),
    "a deleted row": tables.AUDIT.delete(),
    "a changed head": tables.AUDIT_HEAD.update().values(signature=b""),
    "a deleted head": tables.AUDIT_HEAD.delete(),
}


@pytest.mark.parametrize("service", [service.name for service in catalogue.SERVICES])
def test_no_service_can_change_what_is_on_record(make_world, service):
    world = make_world(*catalogue.SERVICES)
    database = world.db(service)
    with database.act("main", "employees/a", action="test/Do") as tx:
        tx.audit("things/1")
    with database.act(db.EVERY_TENANT, "services/operations") as tx:
        audit.sign_heads(tx, auth.load_signer(world.settings.key_dir, f"services/{service}").key)

    for change in CHANGES.values():
        with pytest.raises(sa.exc.DBAPIError, match=r"(?i)append_only"), database.act(db.EVERY_TENANT, "test") as tx:
            tx.execute(change)
