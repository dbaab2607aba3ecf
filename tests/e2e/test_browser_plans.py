"""What planners change: history by keys on the chart, a forecast as a what-if, a file of history, and playbooks of the weather page."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from demo import plan
from services.scheduling.domain import calendar
from tests.e2e.browser import PATIENCE_MS, Browsing, Window
from tests.e2e.conftest import Person, Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
PLANNER = "9002"
QUEUE = "queues/complaint"
PLAYBOOK = "playbooks/demo-rainstorm"


def in_both_languages(window: Window) -> list[str]:
    """What axe finds in either language; the button for the other one may lie behind a dialog."""
    found = []
    for _ in range(2):
        found += window.violations()
        window.page.locator("zt-settings #language").dispatch_event("click")
        window.settle()
    return found


def opened(demo: Running, browsing: Browsing, page: str) -> Window:
    window = browsing.open(demo.url, number=PLANNER)
    window.go(page, QUEUE if page == "demand" else "")
    return window


def tab(page: Page, name: str) -> None:
    page.locator("zt-planning .segments button", has_text=name).click()


def test_history_is_edited_by_keys_on_the_chart_and_the_edit_is_taken_back(demo: Running, browsing: Browsing) -> None:
    window = opened(demo, browsing, "demand")
    page, planning = window.page, window.page.locator("zt-planning")
    page.locator("zt-series-chart svg[role=img]").first.focus()
    for key in ("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight"):
        page.keyboard.press(key)
    page.locator("zt-demand").get_by_role("button", name="修订历史").first.click()
    dialog = page.locator("zt-change-dialog")
    expect(dialog.get_by_role("button", name="剔除")).to_have_attribute("aria-pressed", "true")
    assert [] == in_both_languages(window)
    dialog.locator("[name=reason]").fill("专线故障")
    page.keyboard.press("Enter")
    row = planning.locator("tbody tr", has_text="专线故障").first
    expect(row).to_contain_text("剔除")
    expect(page.locator("zt-series-chart .legend").first).to_contain_text("实际")

    row.get_by_role("button", name="撤销").click()
    expect(row).to_contain_text("已撤销")
    assert [] == window.complaints


@pytest.mark.nightly
def test_what_a_day_of_each_month_brought_before_is_taken_over_into_an_adjustment(
    demo: Running, browsing: Browsing
) -> None:
    window = opened(demo, browsing, "demand")
    page, dialog = window.page, window.page.locator("zt-change-dialog")
    tab(page, "人工调整")
    page.locator("zt-planning zt-changes [data-new]").click()
    dialog.get_by_role("button", name="每月同日").click()
    expect(dialog.locator("zt-event-past [role=status]")).to_contain_text("往次")
    expect(dialog.locator("zt-event-past li").first).to_contain_text("实际")
    assert "n=" in dialog.locator("[name=reason]").input_value()
    assert 0.5 < float(dialog.locator("[name=value]").input_value()) < 2.0
    assert [] == in_both_languages(window)
    dialog.get_by_role("button", name="保存").click()
    expect(dialog.locator("zt-dialog[open]")).to_have_count(0)
    assert [] == window.complaints


@pytest.mark.nightly
def test_a_what_if_is_made_seen_beside_the_forecast_and_a_bad_file_says_which_row(
    demo: Running, browsing: Browsing
) -> None:
    window = opened(demo, browsing, "demand")
    page, planning = window.page, window.page.locator("zt-planning")
    tab(page, "假设方案")
    planning.locator("[name=title]").fill("活动加两成")
    planning.locator("[name=calls]").fill("120")
    planning.get_by_role("button", name="复制成方案").click()
    expect(planning.locator("tr.total")).to_be_visible()
    official, more = (
        float(each.replace(",", "")) for each in planning.locator("tr.total td.right").all_inner_texts()[:8:4]
    )
    assert official * 1.19 < more < official * 1.21

    page.locator("[data-import]").click()
    rows = "队列,时段开始,来话量\nnowhere,2026-11-01 00:00,3\n".encode()
    file = {"name": "history.csv", "mimeType": "text/csv", "buffer": rows}
    brought = page.locator("zt-history-import")
    brought.locator("[type=file]").set_input_files(file)
    brought.get_by_role("button", name="开始导入").click()
    expect(brought.locator("[role=status]")).to_contain_text("没有导入")
    expect(brought.locator("tbody tr")).to_contain_text("nowhere")
    assert [] == in_both_languages(window)
    assert [] == window.complaints


def playbook(planner: Person) -> dict[str, object]:
    found = planner.get("/v1/playbooks")["playbooks"]
    return dict(next(each for each in found if each["name"] == PLAYBOOK))


def test_a_playbook_is_switched_off_changed_and_switched_on_beside_the_weather_it_speaks_of(
    demo: Running, browsing: Browsing
) -> None:
    planner = demo.person(PLANNER)
    window = opened(demo, browsing, "weather")
    page = window.page
    expect(page.locator("zt-weather .proposal").first).to_contain_text("演示虚构")
    expect(page.locator("#weather tbody tr")).to_have_count(15)
    page.get_by_role("button", name="停用「暴雨报案预案（演示）」").click()
    expect(page.get_by_role("button", name="启用「暴雨报案预案（演示）」")).to_be_visible()
    assert not playbook(planner).get("active")

    page.get_by_role("button", name="修改「暴雨报案预案（演示）」").click()
    editor = page.locator("zt-playbook-editor")
    assert [] == in_both_languages(window)
    editor.locator("[name=CHANNEL_CHAT]").fill("15")
    editor.locator("[name=active]").check()
    editor.get_by_role("button", name="保存").click()
    expect(page.get_by_role("button", name="停用「暴雨报案预案（演示）」")).to_be_visible()
    told = playbook(planner)
    assert [("CHANNEL_CALL", 60), ("CHANNEL_CHAT", 15)] == [
        (each["channel"], each["percent"])
        for each in told["changes"]  # type: ignore[attr-defined]
    ]
    assert told["active"]
    assert [] == window.complaints


@pytest.mark.nightly
def test_the_patience_that_history_says_is_taken_in_one_click_or_learnt_by_each_plan(
    demo: Running, browsing: Browsing
) -> None:
    planner = demo.person(PLANNER)
    before = next(each for each in planner.get("/v1/queues")["queues"] if each["name"] == QUEUE)
    window = opened(demo, browsing, "demand")
    panel = window.page.locator("zt-queue-target")
    expect(panel.locator(".found").first).to_contain_text("95% 区间")
    assert [] == in_both_languages(window)
    try:
        panel.locator("[data-use]").first.click()
        expect(panel.locator(".badge.good")).to_have_count(1)
        learnt = planner.get(f"/v1/{QUEUE}/patience")["everybody"]["seconds"]
        taken = next(each for each in planner.get("/v1/queues")["queues"] if each["name"] == QUEUE)
        assert round(learnt) == taken["target"]["patienceSeconds"]

        panel.locator("[data-follow]").last.click()
        expect(panel.locator("p.number").first).to_contain_text("每次计划自动学习")
        panel.locator("[data-edit]").click()
        panel.locator("[name=abandonmentCapPermille]").fill("5")
        panel.get_by_role("button", name="保存").click()
        expect(panel.locator("[data-edit]")).to_have_count(1)
        now = next(each for each in planner.get("/v1/queues")["queues"] if each["name"] == QUEUE)
        assert (50, "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT") == (
            now["target"]["abandonmentCapPermille"],
            now["target"]["patienceSource"],
        )
        assert [] == window.complaints
    finally:
        planner.done("/v1/queues", queue={key: value for key, value in before.items() if key != "etag"})


def notice_of(year: int, *, first: str = "") -> dict[str, object]:
    """A file of a year's holidays as the general rule has them, without make-up workdays. first: day of the first one."""
    lines = ["假期,放假首日,放假末日,调休上班"]
    lines += [f"{each.name},{each.first},{each.last}," for each in calendar.provisional_notice(year).breaks]
    if first:
        lines[1] = f"元旦,{first},{first},"
    return {"name": f"{year}.csv", "mimeType": "text/csv", "buffer": "\n".join(lines).encode()}


@pytest.mark.nightly
def test_a_years_notice_is_looked_at_then_put_into_force_and_bad_rows_are_named(
    demo: Running, browsing: Browsing
) -> None:
    window = opened(demo, browsing, "calendar")
    page, year = window.page, dt.datetime.now(ZoneInfo(plan.ZONE)).year + 3
    status = page.locator("zt-calendar [data-status]")
    expect(status).to_contain_text("已发布：国办")
    for _ in range(3):
        page.get_by_role("button", name="下一年").click()
    expect(page.locator("zt-calendar header b")).to_have_text(f"{year} 年")
    expect(status).to_contain_text("暂定")
    worked = page.locator("zt-calendar td.work").count()

    page.get_by_role("button", name="导入放假通知").click()
    dialog = page.locator("zt-calendar-import")
    dialog.locator("[name=number]").fill("演示发〔2030〕1号")
    dialog.locator("input[type=file]").set_input_files(notice_of(year, first=f"{year}-02-30"))  # type: ignore[arg-type]
    dialog.get_by_role("button", name="核对").click()
    expect(dialog.locator("[role=alert] li").first).to_contain_text("第 2 行“放假首日”列")
    assert [] == in_both_languages(window)
    dialog.locator("input[type=file]").set_input_files(notice_of(year))  # type: ignore[arg-type]
    dialog.get_by_role("button", name="核对").click()
    expect(dialog.locator("tbody tr")).to_have_count(worked)
    expect(status).to_contain_text("暂定")
    dialog.get_by_role("button", name="生效").click()
    expect(status).to_contain_text("演示发〔2030〕1号")
    expect(page.locator("zt-calendar td.work")).to_have_count(0)
    assert [] == [each for each in window.complaints if "400" not in each]
