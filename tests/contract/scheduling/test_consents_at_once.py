"""Whoever agrees to a change while somebody edits the same person's shifts waits for it; neither is sent away."""

from __future__ import annotations

import threading
from contextlib import suppress

import pytest

from services.scheduling.store import consents, cover
from tests.conftest import TENANT
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_consents import THURSDAY, answer, change, floor
from zhongtai.scheduling.v1 import consents_pb2

pytestmark = pytest.mark.parametrize("storage", ["postgresql"], indirect=True)


class Undone(Exception):
    """What holds up the other is not kept."""


def test_an_answer_waits_for_an_edit_of_the_same_person_and_then_counts(make_world):
    world = floor(make_world, THURSDAY)
    (asked,) = change(world, (name(0), THURSDAY, "E1")).frozen
    found: list[int] = []
    answering = threading.Thread(target=lambda: found.append(answer(world, asked.consent).state))

    with suppress(Undone), world.db("scheduling").act(TENANT, "services/operations", action="Edit") as tx:
        cover.lock_people(tx, [name(0)])
        answering.start()
        answering.join(0.5)
        open_now = [each.name for each in consents.asked(tx, [name(0)])]
        raise Undone
    answering.join(20)

    assert [asked.consent] == open_now
    assert [consents_pb2.CONSENT_STATE_ACCEPTED] == found
