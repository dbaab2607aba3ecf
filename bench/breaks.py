"""`python -m bench breaks`: what is lacking with breaks at fixed places, placed at random, and placed against cover.

The centre is that of `bench roster` with its first roster, built and not bettered, so that only breaks differ. The peer
is a random placing within the same windows, several times. Shortage in agent-minutes; the bound is what no
placing can go below.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import random
import resource
import time

import numpy as np

from bench import roster_centre
from services.scheduling.domain import breaks, draft, placing, roster_breaks
from services.scheduling.domain.placing import Field, Stint
from services.scheduling.domain.roster import OFF


def main(arguments: list[str]) -> int:
    """Place and print."""
    parser = argparse.ArgumentParser(prog="python -m bench breaks", description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--days", type=int, default=28)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", type=int, default=5)
    asked = parser.parse_args(arguments)
    made = roster_centre.centre(asked.people, asked.days, asked.seed)
    best = draft.first(made, random.Random(asked.seed), math.inf).roster
    required = int(made.required.sum())
    stints, field = roster_breaks.stints(best)
    begun = time.monotonic()
    placed = placing.place(stints, field)
    seconds = time.monotonic() - begun
    begun = time.monotonic()
    least = placing.bound(stints, field)
    bound_seconds = time.monotonic() - begun
    print(
        json.dumps(
            {
                "people": asked.people,
                "days": asked.days,
                "seed": asked.seed,
                "shifts": int((best.shift != OFF).sum()),
                "required_minutes": required,
                "fixed": round(placed.before),
                "random": [_random(stints, field, asked.seed + number) for number in range(asked.peers)],
                "placed": round(placed.after),
                "bound": round(least),
                "fixed_unevenness": _unevenness(field),
                "placed_unevenness": _unevenness(_with(field, stints, placed.stints)),
                "seconds": round(seconds, 2),
                "bound_seconds": round(bound_seconds, 2),
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )
    return 0


def _random(stints: list[Stint], field: Field, seed: int) -> int:
    chance = random.Random(seed)
    found = []
    for stint in stints:
        rules = list(stint.rules)
        for number, rule in enumerate(rules):
            places = [at for at in breaks.places(rule) if breaks.allowed(rules, number, at, stint.length)]
            rules[number] = dataclasses.replace(rule, offset_minutes=chance.choice(places))
        found.append(dataclasses.replace(stint, rules=tuple(rules)))
    return round(_with(field, stints, found).shortage)


def _with(field: Field, old: list[Stint], new: list[Stint] | tuple[Stint, ...]) -> Field:
    """What is lacking with the breaks at other places."""
    return dataclasses.replace(field, lack=placing.moved(field, old, new))


def _unevenness(field: Field) -> float:
    """The root of the mean square of what is lacking or to spare in a slot, in heads."""
    return round(float(np.sqrt((field.lack[field.known] ** 2).mean()) / field.slot_minutes), 2)
