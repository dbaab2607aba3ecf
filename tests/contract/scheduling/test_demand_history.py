"""ImportHistory and ListHistory: what a file says is what the queue's slots say, or the row is named."""

from __future__ import annotations

import datetime as dt
import io
import time
from pathlib import Path

import pytest

from services.kit.errors import Conflict, Forbidden, Invalid, NotFound
from tests.conftest import CENTRE, agent, client, holder
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, put, queue_of, slots, take
from zhongtai.scheduling.v1 import demand_pb2

BANK = Path(__file__).parents[4] / "shared" / "data" / "calls" / "bank_calls_5min.csv"
BANK_COLUMNS = {"queue": "=card", "start": "datetime", "offered": "calls"}
OTHERS = holder("PLANNER", centre="centres/cd")


def counts(done: demand_pb2.ImportHistoryResponse) -> tuple[int, int, int, int]:
    return done.row_count, done.created_count, done.updated_count, done.unchanged_count


def figures(found: list[demand_pb2.HistorySlot]) -> list[tuple[str, int, int, int]]:
    return [
        (f"{slot.start_time.ToDatetime():%m-%d %H:%M}", slot.offered, slot.handled, slot.handle_seconds)
        for slot in found
    ]


def reasons(refused: pytest.ExceptionInfo[Invalid]) -> list[tuple[str, str]]:
    return [(violation.field, violation.reason) for violation in refused.value.violations]


def test_rows_of_five_minutes_add_up_to_the_slots_of_the_queue_by_its_own_clock(make_world):
    world = examples.centre(make_world)
    rows = [
        f"card,2026-11-20 {9 + minute // 60:02d}:{minute % 60:02d},{minute + 1},1,{minute}"
        for minute in range(0, 60, 5)
    ]

    done = take(world, "\n".join(["queue,start,offered,handled,handle_seconds", *rows]))

    assert (12, 2, 0, 0) == counts(done)
    assert [("11-20 01:00", 81, 6, 75), ("11-20 01:30", 261, 6, 255)] == figures(
        slots(world, "2026-11-20", "2026-11-21")
    )


def test_every_usual_interval_is_found_from_the_file_and_added_up(make_world):
    world = examples.centre(make_world)
    for day, minutes in ((10, 5), (11, 6), (12, 10), (13, 15), (14, 30)):
        rows = [f"card,2026-11-{day} {9 + at // 60:02d}:{at % 60:02d},1" for at in range(0, 120, minutes)]
        take(world, "\n".join(["queue,start,offered", *rows]))

        assert [30 // minutes] * 4 == [slot.offered for slot in slots(world, f"2026-11-{day}", f"2026-11-{day + 1}")]


def test_the_same_file_again_changes_nothing_and_a_corrected_one_only_what_differs(make_world):
    world = examples.centre(make_world)
    file = examples.weeks(1)
    first, again = take(world, file), take(world, file)
    corrected = take(world, file.replace("card,2026-11-22 19:30,", "card,2026-11-22 19:30,1"))

    assert (168, 168, 0, 0) == counts(first)
    assert (168, 0, 0, 168) == counts(again)
    assert (168, 0, 1, 167) == counts(corrected)


def test_a_retry_gets_the_first_answer_and_another_body_is_refused(make_world):
    world = examples.centre(make_world)
    same = examples.request_id()
    first = take(world, examples.weeks(1), request_id=same)

    assert first == take(world, examples.weeks(1), request_id=same)
    with pytest.raises(Conflict, match="REQUEST_ID_REUSED"):
        take(world, examples.weeks(2), request_id=same)


def test_a_preview_counts_and_keeps_nothing(make_world):
    world = examples.centre(make_world)
    preview = take(world, examples.weeks(1), validate_only=True)

    assert (168, 168, 0, 0) == counts(preview)
    assert [] == slots(world, "2026-11-16", "2026-11-23")


BAD = """队列,时间,来话,接起,秒
card,2026-11-20 09:00,10,9,900
card,2026-11-20 09:30,ten,9,900
card,2026-11-20 10:00,-1,,
card,yesterday,10,9,900
none,2026-11-20 10:30,10,9,900
card,2026-11-20 09:00,10,9,900
card,2026-11-20 11:00,10,11,900
card,2026-11-20 11:07,10,9,900
card,2026-11-20 11:30,1.5,1,900
card,2026-11-20 12:00,,1,900
card,2026-11-20 12:30,2000000,1,900
card,2026-11-20,5,5,900
card,2026-02-30 09:00,5,5,900
card,2026-11-20 13:00,nan,5,900
card,0001/01/01 00:00,5,5,900
card,9999.12.31 23:30,5,5,900
"""
BAD_COLUMNS = {"queue": "队列", "start": "时间", "offered": "来话", "handled": "接起", "handle_seconds": "秒"}
BAD_REASONS = [
    (3, "来话", "BAD_NUMBER"),
    (4, "来话", "NEGATIVE"),
    (5, "时间", "BAD_TIME"),
    (6, "队列", "QUEUE_UNKNOWN"),
    (7, "时间", "ROW_TWICE"),
    (8, "接起", "HANDLED_OVER_OFFERED"),
    (9, "时间", "OFF_GRID"),
    (10, "来话", "BAD_NUMBER"),
    (11, "来话", "BAD_NUMBER"),
    (12, "来话", "TOO_LARGE"),
    (13, "时间", "BAD_TIME"),
    (14, "时间", "BAD_TIME"),
    (15, "来话", "TOO_LARGE"),
    (16, "时间", "BAD_TIME"),
    (17, "时间", "BAD_TIME"),
]


def test_every_bad_row_is_named_by_row_and_column_and_nothing_is_imported(make_world):
    world = examples.centre(make_world)
    with pytest.raises(Invalid, match="ROWS_INVALID") as refused:
        take(world, BAD, columns=BAD_COLUMNS, interval_minutes=30)

    assert [(f"row {row}, {column}", reason) for row, column, reason in BAD_REASONS] == reasons(refused)
    assert [] == slots(world, "2026-11-20", "2026-11-21")


def test_bad_rows_can_be_left_out(make_world):
    world = examples.centre(make_world)
    done = take(world, BAD, columns=BAD_COLUMNS, interval_minutes=30, skip_bad_rows=True)

    assert BAD_REASONS == [(error.row, error.column, error.reason) for error in done.errors]
    assert (16, 1, 0, 0) == counts(done)
    assert [("11-20 01:00", 10, 9, 900)] == figures(slots(world, "2026-11-20", "2026-11-21"))


def test_a_file_in_the_coding_of_chinese_spreadsheets_and_a_sheet_are_read_alike(make_world):
    import xlsxwriter

    world = examples.centre(make_world)
    done = take(world, "时间,来话\n2026/11/20 9:00,7\n2026/11/20 9:30,8\n".encode("gb18030"), columns={
        "queue": "=card", "start": "时间", "offered": "来话",
    })  # fmt: skip
    sheet = io.BytesIO()
    with xlsxwriter.Workbook(sheet) as book:
        page, dated = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        page.write_row(0, 0, ["start", "offered"])
        for row, clock in enumerate(("09:00", "09:30"), start=1):
            page.write_datetime(row, 0, dt.datetime.fromisoformat(f"2026-11-20T{clock}"), dated)
        page.write_column(1, 1, [7, 9])
    from_sheet = take(world, sheet.getvalue(), format="xlsx", columns={"queue": "=card"})

    assert (2, 2, 0, 0) == counts(done)
    assert (2, 0, 1, 1) == counts(from_sheet)


def test_handling_time_may_come_as_a_mean(make_world):
    world = examples.centre(make_world)
    take(world, "queue,start,offered,handled,aht\ncard,2026-11-20 09:00,10,8,150.5\n", columns={"aht_seconds": "aht"})

    assert [("11-20 01:00", 10, 8, 1204)] == figures(slots(world, "2026-11-20", "2026-11-21"))


def test_what_is_not_known_is_not_nought(make_world):
    world = examples.centre(make_world)
    take(world, "queue,start,offered,handled\ncard,2026-11-20 09:00,10,\ncard,2026-11-20 09:15,5,5\n")

    assert [("11-20 01:00", 15, -1, -1)] == figures(slots(world, "2026-11-20", "2026-11-21"))


def test_a_file_that_covers_less_of_a_slot_than_is_known_is_refused(make_world):
    world = examples.centre(make_world)
    header = "queue,start,offered\n"
    take(world, header + "card,2026-11-20 09:00,10\ncard,2026-11-20 09:15,5\n")
    with pytest.raises(Invalid, match="ROWS_INVALID") as refused:
        take(world, header + "card,2026-11-20 09:15,9\ncard,2026-11-20 09:30,9\n")

    assert [("row 2, start", "SLOT_THINNER")] == reasons(refused)


SENSELESS = [
    ("queue,start,offered\ncard,2026-11-20,1\n", {"columns": {"queue": "=none"}}, "QUEUE_UNKNOWN"),
    ("queue,start\ncard,2026-11-20 09:00\n", {}, "COLUMN_MISSING"),
    ("queue,start,offered\n", {"columns": {"calls": "offered"}}, "FIELD_UNKNOWN"),
    ("queue,start,offered\ncard,2026-11-20 09:00,1\ncard,2026-11-20 10:00,1\n", {}, "INTERVAL_MISMATCH"),
    ("queue,start,offered\ncard,2026-11-20 09:00,1\ncard,2026-11-21 09:00,1\n", {}, "INTERVAL_MISMATCH"),
    (b"not a sheet", {"format": "xlsx"}, "FILE_UNREADABLE"),
    (b"queue,start,offered\n\xff\xff\xff", {}, "FILE_UNREADABLE"),
    ('queue,start,offered\n"card,2026', {}, "FILE_UNREADABLE"),
    ("queue,start,offered,a\n", {"columns": {"aht_seconds": "a"}}, "COLUMN_MISSING"),
]


def test_a_file_that_makes_no_sense_is_refused_as_a_whole(make_world):
    world = examples.centre(make_world)
    for content, more, reason in SENSELESS:
        with pytest.raises(Invalid, match=reason):
            take(world, content, **more)


def test_the_hour_that_clocks_skip_is_named_and_the_one_that_comes_twice_is_told_apart(make_world):
    """New York: 2026-03-08 skips 02:00 to 03:00; 2026-11-01 has 01:00 to 02:00 twice."""
    world = examples.centre(make_world, zone="America/New_York")
    header = "queue,start,offered\n"
    take(world, header + "".join(f"card,2026-11-01 {clock},{offered}\n" for clock, offered in [
        ("00:30", 1), ("01:00", 2), ("01:30", 3), ("01:00", 4), ("01:30", 5), ("02:00", 6),
    ]))  # fmt: skip
    with pytest.raises(Invalid, match="ROWS_INVALID") as skipped:
        take(world, header + "card,2026-03-08 01:30,1\ncard,2026-03-08 02:00,1\ncard,2026-03-08 02:30,1\n")
    with pytest.raises(Invalid, match="ROWS_INVALID") as thrice:
        take(world, header + "card,2026-11-01 01:00,1\n" * 3, interval_minutes=30)

    assert [
        ("11-01 04:30", 1), ("11-01 05:00", 2), ("11-01 05:30", 3),
        ("11-01 06:00", 4), ("11-01 06:30", 5), ("11-01 07:00", 6),
    ] == [figure[:2] for figure in figures(slots(world, "2026-11-01", "2026-11-02"))]  # fmt: skip
    assert [("row 3, start", "TIME_SKIPPED"), ("row 4, start", "TIME_SKIPPED")] == reasons(skipped)
    assert [("row 4, start", "ROW_TWICE")] == reasons(thrice)


def test_times_with_a_zone_are_taken_as_they_are(make_world):
    world = examples.centre(make_world, zone="America/New_York")
    header = "queue,start,offered\n"
    take(world, header + "card,2026-11-01T01:30:00-05:00,7\ncard,2026-11-01T05:30:00Z,8\n", interval_minutes=30)

    found = figures(slots(world, "2026-11-01", "2026-11-02"))
    assert [("11-01 05:30", 8), ("11-01 06:30", 7)] == [figure[:2] for figure in found]


def test_planners_of_the_centre_and_systems_with_the_scope_import_and_nobody_else(make_world):
    world = examples.centre(make_world)
    world.found_team("teams/cd", centre="centres/cd")
    file = examples.weeks(1)
    take(world, file, as_=client("scheduling.write"))
    for other in (agent("employees/a"), OTHERS, client("scheduling.read")):
        with pytest.raises(Forbidden):
            take(world, file, as_=other)
    with pytest.raises(NotFound):
        take(world, file, centre="centres/nowhere")
    with pytest.raises(Invalid, match="QUEUE_UNKNOWN"):
        take(world, file, as_=OTHERS, centre="centres/cd", columns={"queue": "=card"})
    with pytest.raises(Forbidden):
        world.call(
            "ListHistory",
            demand_pb2.ListHistoryRequest(queue="queues/card", start_date="2026-11-01", end_date="2026-11-02"),
            OTHERS,
        )


def test_a_span_that_cannot_be_listed_is_refused(make_world):
    world = examples.centre(make_world)
    for start, end, reason in (
        ("2026-11-01", "2026-11-01", "SPAN_REVERSED"),
        ("2026-01-01", "2026-04-05", "SPAN_TOO_LONG"),
        ("2026-02-30", "2026-03-05", "BAD_DATE"),
        ("9999-12-30", "9999-12-31", "BAD_DATE"),
        ("0001-01-01", "0001-01-02", "BAD_DATE"),
    ):
        with pytest.raises(Invalid, match=reason):
            slots(world, start, end)


def test_another_tenant_sees_nothing_of_it(make_world):
    world = examples.centre(make_world)
    stranger = holder("PLANNER", tenant="other")
    with pytest.raises(NotFound):
        take(world, examples.weeks(1), as_=stranger)

    assert 0 == len(world.call("ListQueues", demand_pb2.ListQueuesRequest(), stranger).queues)


def test_a_hundred_thousand_rows_take_seconds(make_world):
    world = examples.centre(make_world)
    put(world, queue_of("chat", skill="chat"))
    start = dt.datetime.fromisoformat("2025-01-01")
    file = "\n".join([
        "queue,start,offered,handled,handle_seconds",
        *(
            f"{('card', 'chat')[at % 2]},{start + dt.timedelta(minutes=5 * (at // 2)):%Y-%m-%d %H:%M},9,8,900"
            for at in range(100_000)
        ),
    ])  # fmt: skip
    began = time.monotonic()
    done = take(world, file)
    seconds = time.monotonic() - began

    assert (100_000, 16_668, 0, 0) == counts(done)
    assert seconds < 20


@pytest.mark.skipif(not BANK.exists(), reason=f"{BANK} is not there")
def test_the_calls_of_a_real_bank_go_in_exactly_and_fast(make_world):
    world = examples.centre(make_world)
    content = BANK.read_bytes()
    began = time.monotonic()
    done = take(world, content, columns=BANK_COLUMNS)
    seconds = time.monotonic() - began
    total = sum(int(line.split(",")[1]) for line in content.decode().splitlines()[1:])
    spans = [("2003-03-01", "2003-06-01"), ("2003-06-01", "2003-09-01"), ("2003-09-01", "2003-12-01")]

    assert 17914 == done.row_count
    assert total == sum(slot.offered for span in spans for slot in slots(world, *span))
    assert seconds < 10


def test_an_import_is_on_record(make_world):
    import sqlalchemy as sa

    from services.kit import tables as kit_tables
    from services.scheduling.store import tables

    world = examples.centre(make_world)
    take(world, examples.weeks(1))
    with world.db("scheduling").read("main") as tx:
        kept = tx.execute(sa.select(tables.HISTORY_IMPORT)).one()
        sources = set(tx.execute(sa.select(tables.HISTORY_SLOT.c.source)).scalars())
        audited = set(tx.execute(sa.select(kit_tables.AUDIT.c.object)).scalars())

    assert (CENTRE, 168, 168, 30) == (kept.centre, kept.row_count, kept.created_count, kept.interval_minutes)
    assert {kept.history_import} == sources
    assert f"historyImports/{kept.history_import}" in audited


def test_a_caller_reads_about_bad_rows_in_the_own_language(make_world):
    world = examples.centre(make_world)
    asked = demand_pb2.ImportHistoryRequest(
        content=BAD.encode(),
        format="csv",
        columns=BAD_COLUMNS,
        centre=CENTRE,
        interval_minutes=30,
        skip_bad_rows=True,
        request_id=examples.request_id(),
    )
    done = world.call("ImportHistory", asked, PLANNER, locale="zh-CN")

    assert "不是数字。" == done.errors[0].message
