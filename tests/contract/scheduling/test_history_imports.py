"""Large files of history: brought in part by part, by themselves, once, with progress."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from services.kit import db
from services.kit.errors import Conflict, Forbidden, Invalid, WrongState
from services.scheduling import importing
from services.scheduling.store import fact_tables, history, tables
from tests.conftest import CENTRE, TENANT, agent, holder
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, request_id, slots, take
from zhongtai.scheduling.v1 import history_pb2

STATES = history_pb2.HistoryImportState


def start(world, *, as_=PLANNER, **more) -> str:
    asked = history_pb2.StartHistoryImportRequest(**{"centre": CENTRE, "request_id": request_id(), **more})
    return world.call("StartHistoryImport", asked, as_).name


def add(world, name: str, number: int, content: bytes, *, last: bool = False) -> history_pb2.HistoryImport:
    asked = history_pb2.AddHistoryImportPartRequest(
        name=name, part_number=number, content=content, last=last, request_id=request_id()
    )
    return world.call("AddHistoryImportPart", asked, PLANNER)


def look(world, name: str, *, locale: str = "en") -> history_pb2.HistoryImport:
    return world.call("GetHistoryImport", history_pb2.GetHistoryImportRequest(name=name), PLANNER, locale=locale)


def cancel(world, name: str) -> history_pb2.HistoryImport:
    asked = history_pb2.CancelHistoryImportRequest(name=name, request_id=request_id())
    return world.call("CancelHistoryImport", asked, PLANNER)


def bring(world, content: str, *, parts: int = 3, **more) -> history_pb2.HistoryImport:
    """Send a file in parts that end anywhere, and let it go on by itself."""
    name, data = start(world, **more), content.encode()
    size = -(-len(data) // parts)
    for number in range(parts):
        add(world, name, number + 1, data[number * size : (number + 1) * size], last=number + 1 == parts)
    importing.bring_all(world.db("scheduling"))
    return look(world, name)


def counts(done: history_pb2.HistoryImport) -> tuple[int, ...]:
    return done.row_count, done.created_count, done.updated_count, done.unchanged_count, done.done_slot_count


def test_a_file_in_parts_that_end_anywhere_is_what_the_whole_file_is(make_world):
    world = examples.centre(make_world)
    done = bring(world, examples.weeks(4, minutes=15), parts=5)
    other = examples.centre(make_world)
    take(other, examples.weeks(4, minutes=15))

    assert (STATES.HISTORY_IMPORT_STATE_DONE, 1000) == (done.state, done.progress_permille)
    assert (1344, 672, 0, 0, 672) == counts(done)
    assert slots(other, "2026-10-20", "2026-11-23") == slots(world, "2026-10-20", "2026-11-23")
    with world.db("scheduling").read(TENANT) as tx:
        kept = tx.execute(sa.select(tables.HISTORY_IMPORT)).one()
        left = tx.execute(sa.select(sa.func.count()).select_from(fact_tables.HISTORY_PART)).scalar_one()
    assert (done.name, 1344, 672) == (f"historyImports/{kept.history_import}", kept.row_count, kept.created_count)
    assert 0 == left


def test_the_same_file_again_changes_nothing(make_world):
    world = examples.centre(make_world)
    bring(world, examples.weeks(2))

    assert (336, 0, 0, 336, 336) == counts(bring(world, examples.weeks(2)))


def test_parts_follow_each_other_and_may_be_sent_again(make_world):
    world = examples.centre(make_world)
    name = start(world)
    first = add(world, name, 1, b"queue,start,offered\n")
    with pytest.raises(WrongState, match="PART_MISSING"):
        add(world, name, 3, b"card,2026-11-20 09:00,1\n")
    with pytest.raises(Conflict, match="PART_DIFFERS"):
        add(world, name, 1, b"something else")
    again = add(world, name, 1, b"queue,start,offered\n")
    add(world, name, 2, b"card,2026-11-20 09:00,1\ncard,2026-11-20 09:30,2\n", last=True)
    with pytest.raises(WrongState, match="NOT_UPLOADING"):
        add(world, name, 3, b"card,2026-11-20 10:00,1\n")

    assert first == again
    assert (2, 68) == (look(world, name).part_count, look(world, name).byte_count)


def test_a_process_that_ends_in_the_middle_is_followed_by_one_that_goes_on(make_world, monkeypatch):
    world = examples.centre(make_world)
    monkeypatch.setattr(importing, "_SLOTS_A_STEP", 100)
    kept, ended = history.keep, []

    def end(tx, queue, difference, source):
        ended.append(len(ended))
        if len(ended) == 3:
            raise KeyboardInterrupt
        kept(tx, queue, difference, source)

    monkeypatch.setattr(history, "keep", end)
    with pytest.raises(KeyboardInterrupt):
        bring(world, examples.weeks(2))
    half = slots(world, "2026-11-01", "2026-11-23")
    importing.bring_all(world.db("scheduling"))
    with world.db("scheduling").read(TENANT) as tx:
        name = tx.execute(sa.select(fact_tables.HISTORY_UPLOAD.c.history_import)).scalar_one()

    assert 200 == len(half)
    assert (336, 336, 0, 0, 336) == counts(look(world, f"historyImports/{name}"))
    assert 336 == len(slots(world, "2026-11-01", "2026-11-23"))


def test_bad_rows_stop_the_file_before_anything_is_written_or_are_left_out(make_world):
    world = examples.centre(make_world)
    bad = f"{examples.weeks(1)}\ncard,never,1,1,1\ncard,2026-11-22 20:00,1,2,1"
    failed = bring(world, bad)
    told = [(error.row, error.reason) for error in failed.errors]
    before = slots(world, "2026-11-16", "2026-11-23")
    done = bring(world, bad, skip_bad_rows=True)

    assert (STATES.HISTORY_IMPORT_STATE_FAILED, "ROWS_INVALID", 2) == (failed.state, failed.reason, failed.error_count)
    assert [(170, "BAD_TIME"), (171, "HANDLED_OVER_OFFERED")] == told
    assert "共有 2 处错误" in look(world, failed.name, locale="zh-CN").message
    assert [] == before
    assert (STATES.HISTORY_IMPORT_STATE_DONE, 168, 2) == (done.state, done.created_count, done.error_count)


def test_a_file_that_covers_less_than_is_known_is_refused_as_a_whole(make_world):
    world = examples.centre(make_world)
    take(world, "queue,start,offered\ncard,2026-11-20 09:00,10\ncard,2026-11-20 09:30,5\n")
    failed = bring(
        world, "queue,start,offered\ncard,2026-11-20 09:00,9\ncard,2026-11-20 09:15,9\ncard,2026-11-20 09:30,9"
    )

    assert ["SLOT_THINNER"] == [error.reason for error in failed.errors]
    assert [10, 5] == [slot.offered for slot in slots(world, "2026-11-20", "2026-11-21")]


def test_a_file_that_makes_no_sense_says_why(make_world):
    world = examples.centre(make_world)
    failed = bring(world, "queue,start\ncard,2026-11-20 09:00\n")
    with pytest.raises(Invalid, match="FIELD_UNKNOWN"):
        start(world, columns={"calls": "n"})

    assert (STATES.HISTORY_IMPORT_STATE_FAILED, "COLUMN_MISSING") == (failed.state, failed.reason)


def test_an_import_can_be_stopped_and_a_forsaken_one_is_given_up(make_world):
    world = examples.centre(make_world)
    stopped, forsaken = start(world), start(world)
    add(world, stopped, 1, examples.weeks(1).encode(), last=True)
    cancel(world, stopped)
    importing.bring_all(world.db("scheduling"))
    with pytest.raises(WrongState, match="NOT_RUNNING"):
        cancel(world, stopped)
    add(world, forsaken, 1, b"queue,start\n")
    world.clock.forward(days=8)
    importing.advance(world.host.home("scheduling"))

    assert [STATES.HISTORY_IMPORT_STATE_CANCELLED] * 2 == [look(world, name).state for name in (stopped, forsaken)]
    assert [] == slots(world, "2026-11-16", "2026-11-23")


def test_only_planners_of_the_centre_bring_files_in(make_world):
    world = examples.centre(make_world)
    name = start(world)
    for other in (agent("employees/a"), holder("PLANNER", centre="centres/cd")):
        with pytest.raises(Forbidden):
            start(world, as_=other)
        with pytest.raises(Forbidden):
            world.call("GetHistoryImport", history_pb2.GetHistoryImportRequest(name=name), other)

    assert db.new_id() > name.removeprefix("historyImports/")
