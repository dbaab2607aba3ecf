"""Imports of history that fail: they are given up after some attempts, and hold no other up."""

from __future__ import annotations

import contextlib
import tracemalloc

import pytest

from services.scheduling import history_file, importing
from services.scheduling.store import history
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import slots
from tests.contract.scheduling.test_history_imports import STATES, add, bring, look, start

HEAD = "queue,start,offered\n"


def send(world, content: str, **more) -> str:
    name = start(world, **more)
    add(world, name, 1, content.encode(), last=True)
    return name


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_what_fails_again_and_again_is_given_up_and_what_came_after_it_is_brought_in(make_world, monkeypatch, failure):
    """An error stops only its own file; a process that dies of one begins it so many times at most."""
    world = examples.centre(make_world)
    broken = send(world, f"{HEAD}card,2026-11-20 09:00,1\n")
    sound = send(world, f"{HEAD}card,2026-11-20 10:00,2\n")
    kept = history.keep

    def fail(tx, queue, difference, source):
        if broken.endswith(source):
            raise failure("a secret")
        kept(tx, queue, difference, source)

    monkeypatch.setattr(history, "keep", fail)
    states = []
    for _ in range(importing.MOST_ATTEMPTS + 1):
        with contextlib.suppress(KeyboardInterrupt):
            importing.bring_all(world.db("scheduling"))
        states.append(look(world, broken).state)
    given_up = look(world, broken)

    assert STATES.HISTORY_IMPORT_STATE_FAILED not in states[:-1]
    assert (STATES.HISTORY_IMPORT_STATE_FAILED, "IMPORT_GIVEN_UP") == (given_up.state, given_up.reason)
    assert "3 次" in look(world, broken, locale="zh-CN").message
    assert STATES.HISTORY_IMPORT_STATE_DONE == look(world, sound).state
    assert [2] == [slot.offered for slot in slots(world, "2026-11-20", "2026-11-21")]


def test_what_gets_on_before_it_fails_is_never_given_up(make_world, monkeypatch):
    world = examples.centre(make_world)
    monkeypatch.setattr(importing, "_SLOTS_A_STEP", 50)
    name, kept, turns = send(world, examples.weeks(2)), history.keep, []

    def fail(tx, queue, difference, source):
        turns.append(source)
        if len(turns) % 2 == 0:
            raise RuntimeError
        kept(tx, queue, difference, source)

    monkeypatch.setattr(history, "keep", fail)
    for _ in range(7):
        importing.bring_all(world.db("scheduling"))

    assert importing.MOST_ATTEMPTS < len(turns) // 2
    assert STATES.HISTORY_IMPORT_STATE_DONE == look(world, name).state
    assert 336 == len(slots(world, "2026-11-01", "2026-11-23"))


def test_a_year_beyond_the_calendar_is_a_bad_row_and_its_value_is_kept_by_its_beginning(make_world):
    world = examples.centre(make_world)
    odd = f"{HEAD}card,0001/01/01 00:00,1\ncard,{'x' * 5_000},1\ncard,2026-11-20 09:00,1\n"
    failed, done = bring(world, odd), bring(world, odd, skip_bad_rows=True)

    assert (STATES.HISTORY_IMPORT_STATE_FAILED, "ROWS_INVALID") == (failed.state, failed.reason)
    assert (STATES.HISTORY_IMPORT_STATE_DONE, 1) == (done.state, done.created_count)
    for told in (failed, done):
        assert [(2, "0001/01/01 00:00"), (3, "x" * 200)] == [(each.row, each.value) for each in told.errors]


def test_a_file_of_many_parts_is_never_held_as_a_whole(make_world):
    world = examples.centre(make_world)
    line = f"card,2026-11-20 09:00,1,{'x' * 100_000}\n"
    name, count = start(world, skip_bad_rows=True), 20
    for number in range(1, count + 1):
        content = (HEAD.strip() + ",note\n" if number == 1 else "") + line * 10
        add(world, name, number, content.encode(), last=number == count)
    tracemalloc.start()
    try:
        importing.bring_all(world.db("scheduling"))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    done = look(world, name)

    assert (STATES.HISTORY_IMPORT_STATE_DONE, 200, 1) == (done.state, done.row_count, done.created_count)
    assert peak < done.byte_count / 2


def test_more_slots_than_a_process_can_hold_are_refused(make_world, monkeypatch):
    world = examples.centre(make_world)
    monkeypatch.setattr(history_file, "MOST_SLOTS", 100)
    monkeypatch.setattr(history_file, "_SEEN_EVERY", 50)
    failed = bring(world, examples.weeks(1))

    assert (STATES.HISTORY_IMPORT_STATE_FAILED, "TOO_MANY_SLOTS") == (failed.state, failed.reason)
    assert 100 == failed.row_count
