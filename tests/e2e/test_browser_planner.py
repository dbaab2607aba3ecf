"""The planner's work in a browser: look closely at a day, try changes out on the board, save them, and see who has read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from demo import plan
from tests.e2e.browser import PATIENCE_MS, Browsing, Window
from tests.e2e.conftest import Person, Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
PLANNER = "9002"
WEEKS_AHEAD = 3


def monday() -> dt.date:
    """The Monday of a week in which no other test changes anything."""
    today = dt.datetime.now(ZoneInfo(plan.ZONE)).date()
    return today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=WEEKS_AHEAD)


def week_of(planner: Person, team: str) -> list[dict[str, Any]]:
    span = {"startDate": str(monday()), "endDate": str(monday() + dt.timedelta(days=7))}
    return list(planner.get("/v1/shifts", team=team, pageSize=1000, **span)["shifts"])


@contextmanager
def kept(planner: Person, shift: dict[str, Any]) -> Iterator[None]:
    """Whatever becomes of a shift is undone at the end."""
    try:
        yield
    finally:
        edit = {each: shift[each] for each in ("employee", "workDate", "shiftType")}
        planner.done("/v1/shifts:edit", edits=[edit])


def open_board(window: Window, team: str) -> None:
    """The board of a team in the week wanted."""
    window.go("roster")
    page = window.page
    page.locator("zt-roster .segments button", has_text="班组").click()
    page.locator("zt-shell header select").select_option(team)
    for _ in range(WEEKS_AHEAD):
        page.get_by_role("button", name="往后").click()
    window.settle()


def focused(page: Page) -> str:
    """What is read out of the element that has the focus."""
    return str(
        page.evaluate(
            """() => {
              let found = document.activeElement;
              while (found.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
              return found.getAttribute("aria-label");
            }"""
        )
    )


def test_changes_are_tried_out_by_keys_and_by_drag_then_saved_told_and_read(demo: Running, browsing: Browsing) -> None:
    planner = demo.person(PLANNER)
    team = "teams/hotline-2"
    shift = week_of(planner, team)[0]
    number = shift["employee"].partition("/")[2]
    window = browsing.open(demo.url, number=PLANNER)
    open_board(window, team)
    page, tray = window.page, window.page.locator("zt-roster-plan")
    day = dt.date.fromisoformat(shift["workDate"])
    with kept(planner, shift):
        page.locator(f"zt-roster-board [data-at='3,{day.weekday()}']").focus()
        page.keyboard.type(number)
        assert f"{day.month}月{day.day}日" in focused(page)
        page.keyboard.press("Delete")
        expect(tray.get_by_role("status")).to_contain_text("1 格，1 人")
        page.keyboard.press("Control+z")
        expect(tray.get_by_role("status")).to_contain_text("0 格")
        page.keyboard.press("Control+y")
        assert "未保存" in focused(page)
        expect(tray.locator("[data-cover] li").first).to_contain_text("改后缺")
        expect(tray.locator("[data-paid] li").first).to_contain_text("计薪")
        assert [] == window.violations()
        assert shift in week_of(planner, team)

        tray.get_by_role("button", name="保存并通知").click()
        expect(page.locator(".cell.planned")).to_have_count(0)
        window.settle()
        assert shift["name"] not in [each["name"] for each in week_of(planner, team)]
        told = planner.get("/v1/shiftNotices", employee=shift["employee"], unreadOnly=True)["notices"][0]
        assert shift["shiftType"] == told["differences"][0]["before"]["shiftType"]
        read_it(browsing.open(demo.url, number=number))
        seen = planner.get("/v1/shiftNotices", employee=shift["employee"])
        assert seen["readCount"] == seen["noticeCount"]
        page.locator("zt-roster summary", has_text="通知与已读").click()
        expect(page.locator("zt-roster-notices tbody tr").first).to_contain_text("已读")
        assert [] == window.complaints


def read_it(window: Window) -> None:
    """The agent sees what was and what is, and says so."""
    window.go("roster")
    window.page.locator("zt-roster .segments button", has_text="我的班").click()
    notices = window.page.locator("zt-roster-notices[mine]")
    expect(notices.locator(".differences li").first).to_contain_text("→")
    assert [] == window.violations()
    notices.get_by_role("button", name="知道了").click()
    expect(notices.locator("section")).to_have_count(0)
    assert [] == window.complaints


def test_a_shift_is_dragged_to_another_day_and_back_by_undo(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url, number=PLANNER)
    open_board(window, "teams/hotline-2")
    page = window.page
    full = page.locator("zt-roster-board .cell:has(.chip)").first
    free = page.locator("zt-roster-board .cell:not(:has(.chip))").first
    wanted = free.get_attribute("data-at")
    full.drag_to(free)

    expect(page.locator(".cell.planned")).to_have_count(2)
    expect(page.locator(f"zt-roster-board [data-at='{wanted}'] .chip")).to_be_visible()
    page.locator("zt-roster-plan").get_by_role("button", name="撤销").click()
    expect(page.locator(".cell.planned")).to_have_count(0)


def test_a_day_is_looked_at_closely_with_keys_as_a_chart_and_as_a_table(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url, number=PLANNER)
    window.go("demand")
    chart = window.page.locator("zt-series-chart").first
    expect(window.page.locator("zt-demand .why")).to_contain_text("采用「")
    drawing = chart.locator("svg[role=img]")
    drawing.focus()
    window.page.keyboard.press("ArrowRight")
    window.page.keyboard.press("Enter")
    expect(chart.locator("select")).not_to_have_value("")
    coming = chart.locator("select option").last.get_attribute("value") or ""
    chart.locator("select").select_option(coming)
    expect(window.page.locator("zt-series-chart").nth(1).locator("select")).to_have_value(coming)
    chart.get_by_role("button", name="看表格").click()
    rows = chart.locator("tbody tr").count()
    assert 0 < rows <= 96
    chart.get_by_role("button", name="看图").click()
    chart.locator("select").select_option("")

    prices = window.page.locator("zt-level-prices")
    prices.get_by_role("button", name="算一算").click()
    expect(prices.locator("tbody tr")).to_have_count(26)
    expect(prices.locator("tr.used")).to_have_count(1)
    assert [] == window.violations()
    assert [] == window.complaints
