"""What the demo's last days were worth: in a running centre the nights tell it, one after the other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from services.scheduling import measuring, nightly
from services.scheduling.store import forecasts, queues

if TYPE_CHECKING:
    from demo.centre import Desk


def look_back(desk: Desk, days: int) -> None:
    """Take each queue's forecast for what was kept in the night so many days ago; score it, and measure the days."""
    home, night = desk.scheduling, desk.today - dt.timedelta(days=days)
    with home.db.read(desk.tenant) as tx:
        known = queues.list_queues(tx)
    for queue in known:
        with home.db.act(desk.tenant, "services/demo", action="KeepForecast") as tx:
            made = forecasts.of_day(tx, queue.id, night)
            if made is not None:
                nightly.put_night(tx, queue, made, made.slots, night)
        for _ in range(days):
            nightly.score_day(home.db, desk.tenant, queue)
    for _ in range(days):
        measuring.measure(home)
    desk.settle()
