"""Wishes in a browser: an agent wishes with two clicks, the board shows it, the planner adds a rotation and an agent sees it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from demo import plan
from tests.e2e.browser import PATIENCE_MS, Browsing
from tests.e2e.conftest import Person, Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
PLANNER, TEAM = "9002", "teams/hotline-3"
WEEKS_AHEAD = 5


def wished_day(planner: Person) -> tuple[dt.date, str]:
    """A day far enough ahead that no roster is over it yet, and somebody of the team."""
    today = dt.datetime.now(ZoneInfo(plan.ZONE)).date()
    monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=WEEKS_AHEAD)
    people = planner.get("/v1/employees", team=TEAM, namesOnly=True, pageSize=50)["employees"]
    return monday + dt.timedelta(days=2), people[-1]["name"]


def test_a_wish_takes_two_clicks_shows_on_the_board_and_is_taken_back_with_one(
    demo: Running, browsing: Browsing
) -> None:
    planner = demo.person(PLANNER)
    day, employee = wished_day(planner)
    window = browsing.open(demo.url, number=employee.partition("/")[2])
    window.go("wishes")
    page, today = window.page, dt.datetime.now(ZoneInfo(plan.ZONE)).date()
    for _ in range((day.year - today.year) * 12 + day.month - today.month - 1):
        page.get_by_role("button", name="下个月").click()
    cell = page.locator(f"zt-wishes [data-date='{day}']")
    expect(cell).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="非常重要").click()
    cell.click()
    expect(cell).to_have_attribute("aria-pressed", "true")
    assert [] == window.violations()
    (kept,) = planner.get("/v1/wishes", employee=employee, startDate=str(day), endDate=str(day + dt.timedelta(days=1)))[
        "wishes"
    ]
    assert ("WISH_KIND_OFF", "WISH_RANK_STRONG") == (kept["kind"], kept["rank"])

    board = browsing.open(demo.url, number=PLANNER)
    board.go("roster")
    board.page.locator("zt-shell header select").select_option(TEAM)
    for _ in range(WEEKS_AHEAD):
        board.page.get_by_role("button", name="往后").click()
    board.settle()
    expect(board.page.locator("zt-roster-board .wished.kept")).to_have_count(1)

    cell.click()
    expect(cell).to_have_attribute("aria-pressed", "false")
    assert [] == window.complaints
    assert [] == board.complaints


@pytest.mark.nightly
def test_a_planner_adds_a_rotation_and_a_deadline(demo: Running, browsing: Browsing) -> None:
    planner = demo.person(PLANNER)
    window = browsing.open(demo.url, number=PLANNER)
    window.go("wishes")
    page = window.page
    page.get_by_role("button", name="轮班与截止").click()
    page.get_by_role("button", name="新增轮班模式").click()
    dialog = page.locator("zt-rotations zt-dialog")
    dialog.get_by_label("代码").fill("BY_TURNS")
    dialog.get_by_label("中文名称").fill("两周一轮")
    dialog.get_by_label("英文名称").fill("By turns")
    dialog.get_by_role("button", name="加一周").click()
    dialog.get_by_label("第 2 周 周一").select_option("")
    dialog.get_by_role("button", name="添加", exact=True).click()
    dialog.get_by_label("班组或人员").select_option(TEAM)
    assert [] == window.violations()
    dialog.get_by_role("button", name="保存").click()
    expect(page.locator("zt-rotations .line")).to_contain_text("两周一轮")
    (rotation,) = planner.get("/v1/rotations")["rotations"]
    assert ("BY_TURNS", 2, [TEAM]) == (
        rotation["code"],
        len(rotation["weeks"]),
        [each["follower"] for each in rotation["followers"]],
    )

    someone = planner.get("/v1/employees", team=TEAM, namesOnly=True, pageSize=50)["employees"][-1]["name"]
    theirs = browsing.open(demo.url, number=someone.partition("/")[2])
    theirs.go("roster")
    expect(theirs.page.locator("zt-my-rotation")).to_contain_text("两周一轮，第 1 周，共 2 周")
    assert [] == theirs.violations()

    page.get_by_role("button", name="添加截止时间").click()
    page.locator("zt-wish-rule").get_by_role("button", name="保存").click()
    expect(page.locator("zt-toasts")).to_contain_text("意愿规则已保存")
    rule = planner.get(f"/v1/{rotation['centre']}/wishRule")
    assert (1, "1") == (len(rule["deadlines"]), rule["etag"])
    assert [] == window.violations()
    assert [] == window.complaints
    planner.done("/v1/rotations", rotation={**rotation, "followers": [], "retired": True})
    planner.done("/v1/wishRules", rule={**rule, "deadlines": []})
