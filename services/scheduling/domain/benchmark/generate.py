"""Column generation: prices from the master, cheapest schedules at these prices, and a bound from both."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np

from services.scheduling.domain.benchmark import groups, schedules
from services.scheduling.domain.benchmark.frame import Frame
from services.scheduling.domain.benchmark.groups import Group
from services.scheduling.domain.benchmark.instance import OFF, Floats
from services.scheduling.domain.benchmark.master import Master
from services.scheduling.domain.benchmark.schedules import Found

SMOOTHING = 0.6
"""Share of the best prices so far in those that are asked; steadier prices need fewer rounds.

Source: A. Pessoa et al., "Automation and combination of linear-programming based stabilization techniques", 2018.
"""


EACH = 2
"""Schedules of one person in a round."""

FINE, ATTEMPTS = 4.0, 8
"""The first fine for each shift of a kind that somebody has too many of; it doubles at each attempt."""

FORGIVEN = 0.8
"""What is left of a fine after a round, so that fines do not outlive their reason."""

SAME = 1e-4
"""Costs closer than this are the same."""


@dataclass
class Pricing:
    """The people of a frame, ready to be priced. fines: by place and shift, against limits that are not exact."""

    frame: Frame
    groups: list[Group]
    closed: Floats
    limits: Floats
    fines: Floats = field(init=False)

    def __post_init__(self) -> None:
        self.fines = np.zeros(self.limits.shape)


def pricing(frame: Frame, most_totals: int = groups.MOST_TOTALS) -> Pricing:
    """Ready the people of the frame. most_totals: as of `groups.groups`."""
    count = len(frame.instance.shifts)
    closed = np.zeros((len(frame.people), frame.days, count + 1))
    limits = np.zeros((len(frame.people), count))
    for place, room in enumerate(frame.rooms):
        limits[place] = room.shifts
        closed[place, :, :-1][:, limits[place] <= 0] = np.inf
        for day in room.staff.days_off:
            if frame.first <= day < frame.last:
                closed[place, day - frame.first, :-1] = np.inf
    return Pricing(frame, groups.groups(frame, most_totals), closed, limits)


def cheapest(
    asked: Pricing, price: Floats, free: set[int] | None = None, until: float = np.inf
) -> tuple[list[Found], Floats]:
    """Schedules within all limits at these prices, and for each place a cost that no schedule of it goes below.

    free: the places to price, by default all. until: who is not priced by then (monotonic) has no such cost.
    Costs of the schedules include the fines.
    """
    found: list[Found] = []
    least = np.full(len(asked.frame.people), np.inf)
    for group in asked.groups:
        places = [place for place in group.places if free is None or place in free]
        if not places:
            continue
        if time.monotonic() > until:
            least[places] = -np.inf
            continue
        kept = group if len(places) == len(group.places) else groups.only(group, places)
        found += _priced(asked, kept, price, least)
    return found, least


def _priced(asked: Pricing, group: Group, price: Floats, least: Floats) -> list[Found]:
    """The schedules of one group; who breaks a limit is fined and asked again, a few times."""
    found: list[Found] = []
    left = list(group.places)
    for attempt in range(ATTEMPTS):
        fined = price + asked.closed
        fined[:, :, :-1] += asked.fines[:, None, :]
        part = group if len(left) == len(group.places) else groups.only(group, left)
        broken = set()
        seen = set()
        for each in schedules.cheapest(asked.frame, part, fined, EACH):
            place = each.place
            if place not in seen and attempt == 0:
                least[place] = each.cost - float((asked.fines[place] * np.maximum(asked.limits[place], 0)).sum())
            seen.add(place)
            counts = np.bincount(each.row[each.row != OFF], minlength=asked.limits.shape[1])
            excess = counts - asked.limits[place]
            if (excess > 0).any():
                if place not in broken:
                    asked.fines[place] += np.where(excess > 0, FINE * 2**attempt, 0.0)
                    broken.add(place)
            else:
                found.append(each)
        left = sorted(broken)
        if not left:
            break
    return found


def generate(master: Master, asked: Pricing, until: float, *, rounds: int = 10_000) -> float:
    """Enter schedules until none can lower the cost, or the time (monotonic) or the rounds are over; the bound.

    No choice of schedules costs less than the bound, whatever stopped it.
    """
    bound, centre = -np.inf, None
    for _ in range(rounds):
        value = master.solve(until)
        if round_up(bound) >= value - SAME or time.monotonic() > until or not np.isfinite(value):
            break
        prices = master.prices()
        for share in (SMOOTHING, 0.0):
            tried = prices if centre is None else share * centre + (1 - share) * prices
            found, least = cheapest(asked, _price(master, tried), until=until)
            told = float((tried * master.wanted).sum() + least.sum())
            if told > bound:
                bound, centre = told, tried
            if master.add_all(found):
                break
        else:
            break
        asked.fines *= FORGIVEN
    return float(bound)


def mend(master: Master, asked: Pricing, free: set[int], until: float, rounds: int) -> None:
    """Enter schedules for the places that are still free, a few rounds at the prices of the master as it stands."""
    for _ in range(rounds):
        if time.monotonic() > until or not np.isfinite(master.solve(until)):
            break
        found, _ = cheapest(asked, _price(master, master.prices()), free, until)
        if not master.add_all(found):
            break
        asked.fines *= FORGIVEN


def round_up(bound: float) -> float:
    """The least whole cost that is not below the bound."""
    return float(np.ceil(bound - SAME))


def _price(master: Master, worth: Floats) -> Floats:
    price = master.wishes.copy()
    price[:, :, :-1] -= worth[None]
    return price
