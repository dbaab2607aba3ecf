"""Lines that are sent on as reports: a bad one is named and passed over, and what cannot be read on is told."""

from __future__ import annotations

import io

import pytest

from services.scheduling.tools import feed
from services.scheduling.tools.feeding import Feed

LINES = """employee,time,report,direction
e1,2026-11-24T08:55:00+08:00,r1,in
e2,2026-11-24T08:5
e3,0001-01-01T00:00:00+08:00,r3,in
e4,2026-11-24T08:56:00+08:00,r4
e5,2026-11-24T08:57:00+08:00,r5,in
"""


def test_a_line_that_is_cut_short_or_out_of_time_holds_up_no_other():
    bad: list[int] = []
    found = list(feed._read(io.StringIO(LINES), "csv", 0, bad))

    assert ["r1", "r5"] == [each.punch.report for each in found]
    assert [2, 3, 4] == bad


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_with_a_mark_before_it_and_whatever_stands_between_its_cells(separator):
    told = "\ufeff" + LINES.replace(",", separator).replace("\n", "\r\n")

    assert ["r1", "r5"] == [each.punch.report for each in feed._read(io.StringIO(told, newline=""), "csv", 0, [])]


def test_the_first_line_of_objects_may_have_a_mark():
    told = '\ufeff{"punch": {"report": "r1", "employee": "employees/e1"}}\n'

    assert ["r1"] == [each.punch.report for each in feed._read(io.StringIO(told), "jsonl", 0, [])]


@pytest.mark.parametrize(
    ("header", "missing"),
    [("who,time,direction", "employee"), ("employee,direction", "time"), ("employee,time", "direction or state")],
)
def test_a_header_that_lacks_a_column_is_refused_at_once(header, missing):
    with pytest.raises(ValueError, match=f"no column {missing}"):
        next(feed._read(io.StringIO(f"{header}\na,b,c\n"), "csv", 0, []))


def test_nothing_at_all_is_no_report():
    assert [] == list(feed._read(io.StringIO(""), "csv", 0, []))


def test_what_cannot_be_read_on_is_not_taken_for_the_end():
    def lines():
        yield from feed._read(io.StringIO(LINES), "csv", 0, [])
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")

    sending = Feed(lines(), "gate")
    with sending.opened() as requests:
        sent = list(requests)

    assert ["r1", "r5"] == [each.punch.report for each in sent]
    assert isinstance(sending.failure, UnicodeDecodeError)
