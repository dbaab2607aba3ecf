"""Grants, balances, imports, types and the end of a year."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from services.kit import errors
from tests import conftest as worlds
from tests.contract.leave.conftest import AGENT, COLLEAGUE, HR, LEAD, MANAGER, OTHER_LEAD, at
from zhongtai.leave.v1 import leave_pb2


def test_the_same_grant_again_changes_nothing_and_another_names_itself(leave):
    first = leave.grant(minutes=960)
    again = leave.grant(minutes=960)

    assert (1, 0) == (first.granted_count, first.unchanged_count)
    assert (0, 1) == (again.granted_count, again.unchanged_count)
    with pytest.raises(errors.Invalid, match="ROWS_INVALID"):
        leave.grant(minutes=480)
    assert 960 == leave.balance().free_minutes


def test_bad_grants_name_themselves_and_nothing_is_granted_unless_wanted(leave):
    def row(employee=AGENT.subject, code="ANNUAL", **more):
        values = {"minutes": 480, "lot": "2026", "start_date": "2026-01-01"} | more
        return leave_pb2.LeaveGrant(employee=employee, leave_type=code, **values)

    grants = [row(), row("employees/nobody"), row(code="MOON"), row(lot="x", expiry_date="2025-12-31")]
    with pytest.raises(errors.Invalid, match="ROWS_INVALID"):
        leave.call("GrantLeave", HR, grants=grants)
    assert 0 == leave.balance().granted_minutes

    told = leave.call("GrantLeave", HR, grants=grants, skip_bad_rows=True)

    assert 1 == told.granted_count
    assert [(2, "EMPLOYEE_UNKNOWN"), (3, "LEAVE_TYPE_UNKNOWN"), (4, "EXPIRY_BEFORE_START")] == [
        (one.row, one.reason) for one in told.errors
    ]
    assert 480 == leave.balance().granted_minutes
    with pytest.raises(errors.Forbidden):
        leave.call("GrantLeave", LEAD, grants=[row()])


def test_a_check_of_grants_grants_nothing(leave):
    row = leave_pb2.LeaveGrant(
        employee=AGENT.subject, leave_type="ANNUAL", minutes=480, lot="2026", start_date="2026-01-01"
    )

    assert 1 == leave.call("GrantLeave", HR, grants=[row], validate_only=True).granted_count
    assert 0 == leave.balance().granted_minutes


def test_annual_leave_is_granted_by_law_once(leave):
    leave.world.hire("employees/old", since="2010-01-01", service_start_date="2003-06-01")
    leave.world.hire("employees/new", since="2026-09-01", service_start_date="2026-09-01")
    leave.world.hire("employees/gone", since="2015-01-01", exit_date="2025-06-30")

    told = leave.call("GrantAnnualLeave", HR, year=2026)
    again = leave.call("GrantAnnualLeave", HR, year=2026)

    assert 0 == again.granted_count
    assert told.granted_count == again.unchanged_count
    # 6 years of service give 5 days, 22 years give 15, less than one year none.
    assert 5 * 480 == leave.balance().free_minutes
    assert 15 * 480 == leave.balance(worlds.agent("employees/old")).free_minutes
    for nobody in ("employees/new", "employees/gone"):
        assert 0 == leave.balance(worlds.agent(nobody)).granted_minutes
    assert [("2026", "2026-12-31", True)] == [(one.lot, one.expiry_date, one.statutory) for one in leave.balance().lots]


def test_balances_come_from_a_file_whose_columns_have_names_of_their_own(leave):
    content = "工号,假别,天数,到期\na1,ANNUAL,2.5,2026-12-31\nemployees/a2,COMP,0.5,\n".encode("gb18030")
    columns = {"employee": "工号", "leave_type": "假别", "days": "天数", "expiry_date": "到期", "lot": "=import"}

    told = leave.call("ImportLeaveBalances", HR, content=content, format="csv", columns=columns)
    again = leave.call("ImportLeaveBalances", HR, content=content, format="csv", columns=columns)

    assert (2, 2) == (told.granted_count, again.unchanged_count)
    assert (1200, 240) == (leave.balance().free_minutes, leave.balance(COLLEAGUE, "COMP").free_minutes)


def test_bad_rows_of_a_file_name_row_and_column_and_import_nothing(leave):
    content = (
        b"employee,leave_type,minutes,start_date\na1,ANNUAL,480,2026-01-01\na1,ANNUAL,much,2026-13-01\nzz,COMP,60,\n"
    )

    with pytest.raises(errors.Invalid, match="ROWS_INVALID") as refused:
        leave.call("ImportLeaveBalances", HR, content=content, format="csv")
    told = leave.call("ImportLeaveBalances", HR, content=content, format="csv", skip_bad_rows=True)

    assert "3" == refused.value.facts["count"]
    assert [(3, "start_date", "BAD_DATE"), (3, "minutes", "BAD_MINUTES"), (4, "employee", "EMPLOYEE_UNKNOWN")] == [
        (one.row, one.column, one.reason) for one in told.errors
    ]
    assert 480 == leave.balance().free_minutes


def test_days_of_a_file_are_read_as_people_and_sheets_write_them(leave):
    content = (
        "employee,leave_type,days,lot,start_date,expiry_date\n"
        "a1,COMP,1,A,2026/1/5,2026年12月31日\n"
        "a1,COMP,1,B,2026-01-05 00:00:00,2026.6.30\n"
        "a1,COMP,1,C,2026-01-05,9999-12-31\n"
    ).encode()

    told = leave.call("ImportLeaveBalances", HR, content=content, format="csv", skip_bad_rows=True)

    assert [(4, "expiry_date", "BAD_DATE")] == [(one.row, one.column, one.reason) for one in told.errors]
    lots = {(one.lot, one.start_date, one.expiry_date) for one in leave.balance(AGENT, "COMP", on="2026-02-01").lots}
    assert {("A", "2026-01-05", "2026-12-31"), ("B", "2026-01-05", "2026-06-30")} == lots


@pytest.mark.parametrize("lot", ["a b/c", "x" * 33, "批次"])
def test_a_lot_of_a_file_is_called_as_the_contract_allows(leave, lot):
    content = f"employee,leave_type,days,lot\na1,COMP,1,{lot}\n".encode()

    with pytest.raises(errors.Invalid, match="ROWS_INVALID") as refused:
        leave.call("ImportLeaveBalances", HR, content=content, format="csv")

    assert [("row 2, lot", "BAD_LOT")] == [(one.field, one.reason) for one in refused.value.violations]


@pytest.mark.parametrize(
    "content,kind,reason",
    [
        (b"name,minutes\nx,1\n", "csv", "COLUMN_MISSING"),
        (b"\xff\xfe\xff", "csv", "FILE_UNREADABLE"),
        (b"PK nothing", "xlsx", "FILE_UNREADABLE"),
    ],
)
def test_a_file_that_is_none_is_refused(leave, content, kind, reason):
    with pytest.raises(errors.Invalid) as refused:
        leave.call("ImportLeaveBalances", HR, content=content, format=kind)

    assert reason == refused.value.reason


def test_the_lot_that_expires_first_is_used_first(leave):
    leave.grant(minutes=480, lot="late", expiry_date="2026-12-31")
    leave.grant(minutes=480, lot="soon", expiry_date="2026-11-30")

    leave.day_off(25)

    assert {"late": 480, "soon": 0} == {one.lot: one.free_minutes for one in leave.balance().lots}


def test_the_ledger_is_read_newest_first_page_by_page_and_sums_to_zero(leave):
    leave.grant()
    leave.call("WithdrawLeaveRequest", AGENT, name=leave.day_off(25).name)
    told, token = [], ""
    while True:
        page = leave.call("ListLedgerEntries", AGENT, employee="employees/me", page_size=2, page_token=token)
        told += page.ledger_entries
        token = page.next_page_token
        if not token:
            break

    assert ["RELEASE", "HOLD", "GRANT"] == [one.kind for one in told]
    assert [480, -480, 4800] == [one.free_change_minutes for one in told]
    assert all(0 == sum(line.minutes for line in one.lines) for one in told)
    for stranger in (COLLEAGUE, OTHER_LEAD):
        with pytest.raises(errors.Forbidden):
            leave.call("ListLedgerEntries", stranger, employee=AGENT.subject)
        with pytest.raises(errors.Forbidden):
            leave.call("GetLeaveBalance", stranger, employee=AGENT.subject)
    with pytest.raises(errors.NotFound):
        leave.call("GetLeaveBalance", worlds.holder("HR", tenant="other"), employee=AGENT.subject)
    with pytest.raises(errors.Invalid, match="BAD_PAGE_TOKEN"):
        leave.call("ListLedgerEntries", AGENT, employee=AGENT.subject, page_token="x")
    with pytest.raises(errors.Invalid, match="BAD_DATE"):
        leave.call("GetLeaveBalance", AGENT, employee=AGENT.subject, as_of_date="2026-02-30")


def test_closing_a_year_carries_over_with_consent_and_owes_the_rest(leave):
    leave.grant(minutes=960, statutory=True)
    leave.grant(COLLEAGUE, minutes=480, statutory=True)
    leave.grant(minutes=1000, code="COMPANY", lot="c26")
    with pytest.raises(errors.WrongState, match="PERIOD_OPEN"):
        leave.call("CloseLeaveYear", HR, year=2026, leave_type="ANNUAL")
    leave.go_to(at(5, 12, month=1, year=2027))
    assert 960 == leave.balance(on="2026-12-31").free_minutes

    annual = leave.call("CloseLeaveYear", HR, year=2026, leave_type="ANNUAL", refused_in_writing=[COLLEAGUE.subject])
    company = leave.call("CloseLeaveYear", HR, year=2026, leave_type="COMPANY")

    assert (960, 480, 0, 2) == (
        annual.carried_minutes, annual.lapsed_minutes, annual.paid_out_minutes, annual.employee_count,
    )  # fmt: skip
    assert (500, 500) == (company.carried_minutes, company.lapsed_minutes)
    assert [("2026-carried", 960, "2027-12-31")] == [
        (one.lot, one.free_minutes, one.expiry_date) for one in leave.balance().lots
    ]
    assert 0 == leave.balance(COLLEAGUE).free_minutes
    with pytest.raises(errors.WrongState, match="ALREADY_CLOSED"):
        leave.call("CloseLeaveYear", HR, year=2026, leave_type="ANNUAL")


def test_lots_expire_by_themselves_and_what_may_be_carried_waits_for_the_closing(leave):
    leave.grant(minutes=480, code="COMP", lot="c", expiry_date="2026-11-30")
    leave.grant(minutes=960)
    leave.go_to(at(1, 12, month=12))
    assert 0 == leave.balance(code="COMP").free_minutes
    assert ("EXPIRE", "2026-12-01", -480) in leave.entries()

    leave.go_to(at(2, 12, month=1, year=2027))
    leave.tick()

    assert 1 == sum(kind == "EXPIRE" for kind, _, _ in leave.entries())


def test_types_are_configuration_with_dates(leave):
    types = {one.code: one for one in leave.call("ListLeaveTypes", AGENT).leave_types}
    personal = types["PERSONAL"]
    assert ("事假", 60, False, 4800) == (
        personal.title.zh, personal.step_minutes, personal.needs_balance, personal.most_minutes,
    )  # fmt: skip
    assert types["SICK"].private
    personal.effective_date, personal.most_minutes, personal.notice_minutes = "2026-12-01", 480, 0

    put = leave.call("PutLeaveType", HR, leave_type=personal)
    now = {one.code: one for one in leave.call("ListLeaveTypes", AGENT).leave_types}["PERSONAL"]
    then = {one.code: one for one in leave.call("ListLeaveTypes", AGENT, as_of_date="2026-12-01").leave_types}
    every = [
        one for one in leave.call("ListLeaveTypes", AGENT, all_versions=True).leave_types if one.code == "PERSONAL"
    ]

    assert 480 == put.most_minutes
    assert (4800, "2026-12-01") == (now.most_minutes, now.end_date)
    assert 480 == then["PERSONAL"].most_minutes
    assert 2 == len(every)


def test_a_type_that_makes_no_sense_is_refused(leave):
    good = next(one for one in leave.call("ListLeaveTypes", HR).leave_types if one.code == "PERSONAL")

    def put(**changes):
        wanted = leave_pb2.LeaveType.FromString(good.SerializeToString())
        wanted.effective_date = "2026-12-01"
        for name, value in changes.items():
            if isinstance(value, dict):
                wanted.options.update(value)
            else:
                setattr(wanted, name, value)
        return leave.call("PutLeaveType", HR, leave_type=wanted, validate_only=True)

    for changes, reason in (
        ({"effective_date": "2026-01-01"}, "VERSION_IN_PAST"),
        ({"end_date": "2027-01-01"}, "END_DATE_GIVEN"),
        ({"options": {"carry_over": "{"}}, "LEAVE_TYPES_MALFORMED"),
        ({"options": {"blackouts": "[1]"}}, "LEAVE_TYPES_MALFORMED"),
        ({"options": {"surprise": "x"}}, "LEAVE_TYPES_MALFORMED"),
        ({"options": {"pay": "GOLD"}}, "LEAVE_TYPES_MALFORMED"),
    ):
        with pytest.raises(errors.Invalid) as refused:
            put(**changes)
        assert reason == refused.value.reason
    with pytest.raises(errors.Forbidden):
        leave.call("PutLeaveType", MANAGER, leave_type=good)


def test_a_blackout_is_a_reason_for_a_person_to_look(leave):
    annual = next(one for one in leave.call("ListLeaveTypes", HR).leave_types if one.code == "ANNUAL")
    annual.effective_date = "2026-11-23"
    annual.options["blackouts"] = (
        '[{"first": "2026-11-25", "last": "2026-11-26", "english": "sale", "chinese": "大促"}]'
    )
    leave.call("PutLeaveType", HR, leave_type=annual)
    leave.grant()

    asked = leave.day_off(25)

    assert "BLACKOUT" in {one.code for one in asked.decision.reasons}


def test_postings_and_transitions_never_change(leave):
    leave.grant()
    leave.day_off(25)

    for table in ("leave_posting", "leave_entry", "leave_transition"):
        for change in (f"UPDATE {table} SET tenant = 'x'", f"DELETE FROM {table}"):
            with pytest.raises(sa.exc.DBAPIError, match="APPEND_ONLY"), leave.home.db.act("main", "test") as tx:
                tx.connection.exec_driver_sql(change)


def test_the_database_itself_refuses_a_balance_below_its_floor(leave):
    leave.grant(minutes=480)

    with pytest.raises(sa.exc.IntegrityError), leave.home.db.act("main", "test") as tx:
        tx.connection.exec_driver_sql("UPDATE leave_account SET minutes = -1 WHERE minutes > 0")


def test_the_day_in_the_books_is_the_day_at_the_site(leave):
    """Late in the evening of London it is tomorrow in Shanghai."""
    leave.clock.now = dt.datetime(2026, 11, 24, 22, tzinfo=dt.UTC)
    leave.grant()

    leave.day_off(30)

    assert "2026-11-25" == leave.entries()[-1][1]
