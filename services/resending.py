"""`zhongtai events resend`: tell again what somebody should have heard and has not.

After a restore to an earlier time, or when a broker has lost its queues, events lie in their teller's outbox that count
as told and never came to a hearer. The mark up to which they count as told is put back before the first of them: what
follows is delivered once more, in its order, and hearers drop what they know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from services.kit import db, outbox, tables
from services.kit.declared import owner_of
from services.kit.service import Service
from services.kit.settings import Settings
from services.verifying import open_databases, unheard

_ACTOR = "services/operations"
_CURSOR = tables.CURSOR


@dataclass(frozen=True, slots=True)
class Resent:
    """What a hearer has not heard. first: the number of the first such event, 0 for none. missing: how many."""

    hearer: str
    first: int
    missing: int


def resend(wanted: Settings, services: Sequence[Service], source: Service) -> list[Resent]:
    """Let a service tell again from the first event that somebody has not heard; what was missing, by hearer.

    What is merely on its way counts as missing too, which does no harm.

    Raises:
        SettingsError: a service has no database yet.
        Behind: a database is older than the code.
    """
    hearers = {each.name: _heard(each, source) for each in services if _heard(each, source)}
    involved = [each for each in services if each.name in hearers or each.name == source.name]
    with open_databases(involved, wanted) as databases:
        found = [
            _missing(databases[hearer], databases[source.name], source, hearer, types)
            for hearer, types in hearers.items()
        ]
        firsts = {each.hearer: each.first for each in found if each.missing}
        if firsts and wanted.broker_url.get_secret_value():
            put_back(databases[source.name], outbox.PUBLISHED, min(firsts.values()))
        elif firsts:
            for hearer, first in firsts.items():
                put_back(databases[hearer], source.name, first)
    return found


def _heard(hearer: Service, source: Service) -> set[str]:
    return {event for event in hearer.hears if owner_of(event) == source.name}


def _missing(own: db.Database, source_db: db.Database, source: Service, hearer: str, types: set[str]) -> Resent:
    first = count = 0
    for event in unheard(own, source_db, source.name, types):
        first = first or event.seq
        count += 1
    return Resent(hearer, first, count)


def put_back(database: db.Database, name: str, first: int) -> None:
    """Let what is numbered so count as not told; a mark that lies before it stays."""
    with database.act(db.EVERY_TENANT, _ACTOR) as tx:
        beyond = _CURSOR.update().where(_CURSOR.c.source == name, _CURSOR.c.seq >= first)
        tx.execute(beyond.values(seq=first - 1))
