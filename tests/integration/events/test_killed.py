"""Who tells, who hears and the broker between them, killed under load: nothing lost, doubled or out of order."""

from __future__ import annotations

import itertools
import random
import time

import pytest

from services.kit import inbox
from tests.integration.events.conftest import PATIENCE_S, end

pytestmark = [pytest.mark.integration, pytest.mark.chaos]
RATE, SUBJECTS, FOR_EVER_S = 150, 40, 3600


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("storage", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize(
    "kills", [pytest.param(3, id="three"), pytest.param(45, id="forty-five", marks=pytest.mark.nightly)]
)
def test_killed_under_load_every_event_takes_effect_once_and_in_order(floor, kills):
    chance = random.Random(11)
    floor.declare()
    teller, worker = floor.teller(RATE, SUBJECTS, FOR_EVER_S), floor.worker()
    for whom in itertools.islice(itertools.cycle(("worker", "teller", "broker")), kills):
        floor.wait_until_something_new()
        time.sleep(chance.uniform(0.2, 2.0))
        if whom == "worker":
            worker.kill()
            worker = floor.worker()
        elif whom == "teller":
            teller.kill()
            teller = floor.teller(RATE, SUBJECTS, FOR_EVER_S)
        else:
            floor.rabbit.kill()
            floor.rabbit.start()
    floor.wait_until_something_new()
    end(teller)
    publishing = floor.teller()
    floor.wait_until_heard(seconds=PATIENCE_S * 4)
    end(publishing)
    end(worker)

    told, effects = floor.told(), floor.effects()
    count = sum(len(texts) for texts in told.values())
    lost = sum(len(set(texts) - set(effects.get(subject, ()))) for subject, texts in told.items())
    doubled = sum(len(texts) - len(set(texts)) for texts in effects.values())
    disordered = sum(texts != sorted(texts, key=int) for texts in effects.values())
    print(f"\n{count} events, {kills} kills: {lost} lost, {doubled} doubled, {disordered} subjects out of order")
    assert (0, 0, 0) == (lost, doubled, disordered)
    assert told == effects
    assert [] == inbox.given_up(floor.consumer.db)
