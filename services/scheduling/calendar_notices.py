"""The calendar that comes with the service, put into force for the tenant of the settings when the process starts."""

from __future__ import annotations

from services.kit.service import Home
from services.scheduling import demand_wire
from services.scheduling.domain import calendar
from services.scheduling.store import calendars


def load(home: Home) -> None:
    """Keep the shipped notices, and the year after them as provisional, wherever nothing better is kept; and tell."""
    shipped = calendar.shipped().notices
    after = calendar.provisional_notice(max(shipped) + 1)
    with home.db.act(home.settings.tenant, "services/scheduling", action="LoadCalendar") as tx:
        for notice in (*(shipped[year] for year in sorted(shipped)), after):
            kept = calendars.number_of(tx, notice.year)
            if kept is not None and (kept or notice.provisional):
                continue
            calendars.put(tx, notice)
            tx.publish(f"calendars/{calendars.CHINA}-{notice.year}", demand_wire.calendar_told(notice))
            tx.audit(f"calendars/{calendars.CHINA}-{notice.year}", notice=notice.number)
