"""ImportPunches: what a clock kept becomes attendance, the same file again changes nothing, bad rows are named."""

from __future__ import annotations

import pytest

from services.kit import auth
from services.kit.errors import Conflict, Forbidden, Invalid, Unavailable
from services.scheduling import reporting
from services.scheduling.store import punches
from tests.conftest import agent, lead
from tests.contract.scheduling import desks, examples, supply
from tests.contract.scheduling.supply import PLANNER, TUESDAY, name
from zhongtai.scheduling.v1 import punches_pb2

GOOD = f"""employee,time,direction,report
e000,{TUESDAY} 08:55,in,1
employees/e000,{TUESDAY}T09:20:00Z,OUT,2
e001,{TUESDAY} 09:20,上班,3
e001,{TUESDAY} 17:00,下班,4
"""


def bring(world, content: str, *, as_: auth.Caller = PLANNER, locale: str = "en", **more: object):
    asked = punches_pb2.ImportPunchesRequest(
        **{"content": content.encode(), "format": "csv", "source": "gate", "request_id": examples.request_id(), **more}
    )
    return world.call("ImportPunches", asked, as_, locale=locale)


def counts(done: punches_pb2.ImportPunchesResponse) -> tuple[int, int, int, int]:
    """Rows, new, known, left out."""
    return done.row_count, done.created_count, done.unchanged_count, done.error_count


def test_a_file_becomes_attendance_and_again_changes_nothing(make_world):
    """Times without a zone are by the clock of the site; what is late is seen although the shifts were over."""
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY)
    desks.examine(world)
    first = bring(world, GOOD)
    found = desks.said(desks.exceptions(world, open_only=True))
    again = bring(world, GOOD)

    assert [(4, 4, 0, 0), (4, 0, 4, 0)] == [counts(first), counts(again)]
    assert {("e001", "LATE", 20, "OPEN", "UNSPECIFIED")} == found
    assert [420, 400] == [each.worked_minutes for each in desks.attendance(world)]


def test_bad_rows_name_themselves_and_nothing_is_taken_unless_they_are_left_out(make_world):
    world = supply.centre(make_world, people=2)
    world.clock.now = supply.at(f"{TUESDAY} 20:00")
    bad = (
        GOOD
        + f"""nobody,{TUESDAY} 08:55,in,5
e000,yesterday,in,6
e000,{TUESDAY} 09:00,sideways,7
e000,2027-01-01 09:00,in,8
e000,{TUESDAY} 12:00,in,1
e000,{TUESDAY} 12:00,in,{"9" * 81}
e000,0001/01/01 00:00,in,9
"""
    )
    with pytest.raises(Invalid) as refused:
        bring(world, bad)
    done = bring(world, bad, skip_bad_rows=True)

    assert "ROWS_INVALID" == refused.value.reason
    assert (11, 4, 0, 7) == counts(done)
    assert [
        (6, "employee", "EMPLOYEE_UNKNOWN", "nobody"),
        (7, "time", "BAD_TIME", "yesterday"),
        (8, "direction", "BAD_DIRECTION", "sideways"),
        (9, "time", "IN_THE_FUTURE", "2027-01-01 09:00"),
        (10, "report", "REPORT_DIFFERS", "1"),
        (11, "report", "REPORT_TOO_LONG", "9" * 81),
        (12, "time", "BAD_TIME", "0001/01/01 00:00"),
    ] == [(each.row, each.column, each.reason, each.value) for each in done.errors]


def test_a_time_that_clocks_skip_is_a_bad_row(make_world):
    world = supply.centre(make_world, people=1, zone="Europe/Berlin")
    world.clock.now = supply.at("2027-04-01 09:00")
    done = bring(world, "employee,time,direction\ne000,2027-03-28 02:30,in\n", skip_bad_rows=True)

    assert ["TIME_SKIPPED"] == [each.reason for each in done.errors]


def test_columns_may_be_called_otherwise_and_sentences_are_in_the_callers_language(make_world):
    world = supply.centre(make_world, people=1)
    world.clock.now = supply.at(f"{TUESDAY} 20:00")
    columns = {"employee": "工号", "time": "时间", "direction": "=in"}
    done = bring(
        world,
        f"工号,时间\ne000,{TUESDAY} 08:55\nx,{TUESDAY} 08:55\n",
        columns=columns,
        skip_bad_rows=True,
        locale="zh-CN",
    )

    assert (2, 1, 0, 1) == counts(done)
    assert [("工号", "没有此人员。")] == [(each.column, each.message) for each in done.errors]


def test_a_preview_says_what_would_come_of_it_and_keeps_nothing(make_world):
    world = supply.centre(make_world, people=2)
    world.clock.now = supply.at(f"{TUESDAY} 20:00")

    assert [(4, 4, 0, 0)] * 2 == [counts(bring(world, GOOD, validate_only=True)) for _ in range(2)]


def test_leads_and_agents_bring_no_files(make_world):
    world = supply.centre(make_world, people=2)
    for caller in (agent(name(0)), lead("employees/lead", "teams/t1")):
        with pytest.raises(Forbidden):
            bring(world, GOOD, as_=caller)


def test_a_file_that_broke_off_goes_on_where_it_was_and_doubles_nothing(make_world, monkeypatch):
    """The transaction of the third group fails, as it does when the process dies; the same request is sent again."""
    world = supply.centre(make_world, people=2)
    world.clock.now = supply.at(f"{TUESDAY} 20:00")
    monkeypatch.setattr(reporting, "GROUP", 2)
    rows = "".join(f"e00{n % 2},{TUESDAY} 09:0{n},in,{n}\n" for n in range(6))
    asked = {"content": f"employee,time,direction,report\n{rows}", "request_id": examples.request_id()}
    kept, keep = [], reporting.keep_punches

    def breaking(tx, source, told):
        kept.append(len(told))
        if 3 == len(kept):
            raise Unavailable("DATABASE_AWAY", "Away.", "不可用。")
        return keep(tx, source, told)

    monkeypatch.setattr(reporting, "keep_punches", breaking)
    with pytest.raises(Unavailable):
        bring(world, **asked)
    done, again = bring(world, **asked), bring(world, **asked)

    assert [2] * 6 == kept
    assert [(6, 2, 4, 0), (6, 2, 4, 0)] == [counts(done), counts(again)]
    with world.db("scheduling").read("main") as tx:
        assert 6 == len(punches.between(tx, [name(0), name(1)], supply.at(TUESDAY + " 00:00"), world.clock.now))


def test_a_request_id_that_was_used_for_another_file_changes_nothing(make_world):
    world = supply.centre(make_world, people=2)
    world.clock.now = supply.at(f"{TUESDAY} 20:00")
    used = examples.request_id()
    bring(world, "employee,time,direction\n", request_id=used)
    with pytest.raises(Conflict) as refused:
        bring(world, GOOD, request_id=used)

    assert "REQUEST_ID_REUSED" == refused.value.reason
    assert (4, 4, 0, 0) == counts(bring(world, GOOD))


def test_a_file_with_nul_is_refused_by_its_row(make_world):
    world = supply.centre(make_world, people=1)
    world.clock.now = supply.at(f"{TUESDAY} 20:00")
    for row in (f"e\0,{TUESDAY} 08:55,in,1", f"e000,{TUESDAY} 08:55,in,1\0"):
        with pytest.raises(Invalid, match="row 2 holds NUL") as refused:
            bring(world, f"employee,time,direction,report\n{row}\n", skip_bad_rows=True)

        assert "FILE_UNREADABLE" == refused.value.reason
