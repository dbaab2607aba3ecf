"""Lines that are sent on as reports: a bad one is named and passed over, and what cannot be read on is told."""

from __future__ import annotations

import io

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


def test_what_cannot_be_read_on_is_not_taken_for_the_end():
    def lines():
        yield from feed._read(io.StringIO(LINES), "csv", 0, [])
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")

    sending = Feed(lines(), "gate")
    with sending.opened() as requests:
        sent = list(requests)

    assert ["r1", "r5"] == [each.punch.report for each in sent]
    assert isinstance(sending.failure, UnicodeDecodeError)
