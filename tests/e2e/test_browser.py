"""The main job in a browser: ask with the odds in sight, decide with one click or one key, and see what follows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from demo import plan
from tests.e2e.browser import PATIENCE_MS, Browsing, Window
from tests.e2e.conftest import Running
from tests.e2e.leaves import AT_ONCE, BY_A_PERSON, Wish, wish_for, wishes

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
LEAD = "1052"
CREW = range(1053, 1069)
# Each team has so many approvals a day that need nobody: these are of teams that no other test spends them of.
OTHER_CREWS = (*range(1070, 1085), *range(1086, 1100))
ZONE = ZoneInfo(plan.ZONE)


@contextmanager
def asked(demo: Running, number_of: int = 1) -> Iterator[list[Wish]]:
    """Requests that wait for the lead; whatever became of them is undone at the end."""
    found: list[Wish] = []
    try:
        for wish in wishes(demo, CREW, BY_A_PERSON):
            found.append(wish)
            wish.agent.done("/v1/leaveRequests", leaveRequest=wish.request)
            if len(found) == number_of:
                break
        assert number_of == len(found)
        yield found
    finally:
        for wish in found:
            wish.undo()


def name_of(wish: Wish) -> str:
    return str(wish.agent.principal["displayName"])


def line(page: Page, wish: Wish) -> Locator:
    """The line of a request in a list of what waits."""
    start = dt.datetime.fromisoformat(wish.shift["startTime"]).astimezone(ZONE)
    return page.locator(".line", has_text=re.compile(rf"{name_of(wish)} 年休假 {start:%m-%d}"))


def open_card(window: Window, wish: Wish) -> Locator:
    """The card of a request, opened from the inbox and brought up to date."""
    window.go("inbox")
    line(window.page, wish).click()
    card = window.page.locator("zt-card")
    expect(card.locator("#title")).to_contain_text(name_of(wish))
    expect(card.locator("dl.figures")).to_be_visible()
    return card


def figure(scope: Locator, title: str) -> Locator:
    """What stands under a title in a list of figures."""
    return scope.locator("dl > div", has=scope.page.locator("dt", has_text=re.compile(f"^{title}$")))


def test_one_signs_in_with_number_and_password_and_out_again(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url)
    page = window.page
    page.goto(demo.url)
    page.get_by_label("工号").fill("1002")
    page.get_by_label("密码").fill("wrong")
    page.get_by_role("button", name="登录", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_label("密码").fill("zhongtai-demo")
    page.keyboard.press("Enter")

    expect(page.get_by_role("navigation")).to_be_visible()
    page.get_by_role("navigation").get_by_role("link", name="请假").click()
    expect(page.get_by_role("heading", name="请假", level=1)).to_be_visible()
    page.get_by_role("button", name="退出登录").click()
    expect(page.get_by_label("工号")).to_be_visible()
    assert 401 == page.context.request.get(f"{demo.url}/session").status


def test_the_people_of_the_demo_step_in_with_one_click(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url)
    window.page.goto(demo.url)
    window.page.locator(".people button", has_text="1001").click()

    expect(window.page.get_by_role("heading", name="今天", level=1)).to_be_visible()
    assert [] == window.complaints


def test_an_agent_sees_the_odds_asks_and_is_approved_at_once_with_the_reason(demo: Running, browsing: Browsing) -> None:
    wish = wish_for(demo, OTHER_CREWS, AT_ONCE)
    window = browsing.open(demo.url, number=wish.agent.employee.partition("/")[2])
    window.go("leave")
    page = window.page
    page.locator(f"zt-shift-picker [data-date='{wish.date}']").click()

    side = page.locator("zt-leave .side")
    expect(side.locator(".odds b")).to_have_text(re.compile("^(一定批准|很可能当场批准)$"))
    expect(figure(side, "扣减").locator("dd")).to_have_text("8 小时（1 天）")
    before, after = wish.outlook["balanceBeforeMinutes"], wish.outlook.get("balanceAfterMinutes", 0)
    assert 480 == before - after
    expect(figure(side, "之后余额").locator("dd")).to_have_text(f"{before / 60:g} 小时 → {after / 60:g} 小时")
    expect(figure(side, "服务水平").locator("dd")).to_have_text(re.compile(r"\d+(\.\d)?% → \d+(\.\d)?%"))
    expect(side.locator("zt-cover-chart svg[role=img]")).to_be_visible()
    try:
        page.get_by_role("button", name="提交", exact=True).click()
        expect(side.locator(".odds b")).to_have_text("已批准")
        expect(side.get_by_role("heading", name="规则逐条核对")).to_be_visible()
        expect(side.locator(".conditions .held").first).to_be_visible()
        expect(side.locator(".conditions .failed")).to_have_count(0)
        mine = page.locator("zt-leave-requests details", has_text=re.compile(dated(wish)))
        expect(mine.filter(has_text="已批准")).to_have_count(1)
    finally:
        wish.undo()
    assert [] == window.complaints


def dated(wish: Wish) -> str:
    """A pattern for the start of the shift as lists of one's own leave write it."""
    start = dt.datetime.fromisoformat(wish.shift["startTime"]).astimezone(ZONE)
    return rf"{start.month}(月|-|/){start.day:02d}|{start.month}月{start.day}日|{start:%m-%d}"


def test_what_needs_a_person_is_decided_by_the_lead_with_one_click_and_everybody_sees_it(
    demo: Running, browsing: Browsing
) -> None:
    with asked(demo) as [wish]:
        window = browsing.open(demo.url, number=LEAD)
        window.go("today")
        expect(line(window.page, wish)).to_be_visible()
        line(window.page, wish).click()
        card = window.page.locator("zt-card")
        assert_card_says_all(card, wish)

        card.get_by_role("button", name="批准", exact=True).click()
        expect(line(window.page, wish)).to_have_count(0)
        assert "LEAVE_STATE_APPROVED" == wish.made()["state"]
        assert_agent_sees(browsing.open(demo.url, number=number(wish)), wish, "已批准")
        assert_roster_shows(window, wish)
        assert [] == window.complaints


def number(wish: Wish) -> str:
    return wish.agent.employee.partition("/")[2]


def assert_card_says_all(card: Locator, wish: Wish) -> None:
    """What a lead needs: effect on service, the thin spot, balance, who else is off, the rules, and what else would do."""
    expect(card.locator("#title")).to_contain_text(name_of(wish))
    expect(figure(card, "服务水平").locator("dd").first).to_have_text(re.compile(r"\d+(\.\d)?%\s*\d+(\.\d)?%"))
    expect(figure(card, "最低余量").locator("dd").first).to_have_text(re.compile(r"[+-]?\d+(\.\d)?\s*人"))
    expect(figure(card, "假期余额").locator("dd").first).to_have_text(
        re.compile(r"\d+(\.\d+)? 小时\s*\d+(\.\d+)? 小时")
    )
    expect(figure(card, "同时休假").locator("dd")).to_have_text(f"{len(wish.outlook.get('away', []))}人")
    expect(card.get_by_role("heading", name="同时休假的人")).to_be_visible()
    expect(card.locator(".why p").first).to_have_text(re.compile("[一-鿿]"))
    expect(card.locator("zt-cover-chart svg[role=img]")).to_be_visible()
    expect(card.locator(".conditions .failed").first).to_be_visible()
    assert wish.outlook["alternatives"]
    expect(card.locator(".offers li")).not_to_have_count(0)


def assert_agent_sees(window: Window, wish: Wish, state: str, *words: str) -> None:
    """The agent's own list says how it came out, and in whose words."""
    window.go("leave")
    dates = window.page.locator("zt-leave-requests details", has_text=re.compile(dated(wish)))
    mine = dates.filter(has=window.page.locator(".badge", has_text=re.compile(f"^{state}$"))).first
    mine.locator("summary").click()
    for word in words:
        expect(mine.locator(".inside")).to_contain_text(word)
    assert [] == window.complaints


def assert_roster_shows(window: Window, wish: Wish) -> None:
    """The lead's board shows that the person is away that day."""
    window.go("roster")
    today = dt.datetime.now(ZONE).date()
    monday = today - dt.timedelta(days=today.weekday())
    for _ in range((dt.date.fromisoformat(wish.date) - monday).days // 7):
        window.page.get_by_role("button", name="往后").click()
    date = dt.date.fromisoformat(wish.date)
    cell = window.page.locator(f"zt-roster-board [role=gridcell][aria-label^='{name_of(wish)}']")
    expect(cell.filter(has=window.page.locator(".chip i:not(.held)"))).not_to_have_count(0)
    labels = [each.get_attribute("aria-label") or "" for each in cell.all()]
    assert any(f"{date.month}月{date.day}日" in label and "休假" in label for label in labels), labels


def test_refusing_asks_for_a_reason_which_the_agent_reads(demo: Running, browsing: Browsing) -> None:
    with asked(demo) as [wish]:
        window = browsing.open(demo.url, number=LEAD)
        card = open_card(window, wish)
        card.get_by_role("button", name="驳回", exact=True).click()
        expect(card.locator("textarea#asked")).to_be_focused()
        card.locator("form.ask button.sure").click()
        assert "LEAVE_STATE_PENDING" == wish.made()["state"]

        card.locator("textarea#asked").fill("当天人手不够，下周可以。")
        card.locator("form.ask button.sure").click()
        expect(line(window.page, wish)).to_have_count(0)
        assert_agent_sees(browsing.open(demo.url, number=number(wish)), wish, "未批准", "当天人手不够，下周可以。")
        assert [] == window.complaints


def test_the_inbox_can_be_worked_with_keys_alone(demo: Running, browsing: Browsing) -> None:
    with asked(demo, 2) as wanted:
        window = browsing.open(demo.url, number=LEAD)
        window.go("inbox")
        page, current = window.page, window.page.locator(".line[aria-current='true']")
        lines = page.locator("zt-inbox .line")
        expect(lines.nth(0)).to_have_attribute("aria-current", "true")
        page.keyboard.press("j")
        expect(lines.nth(1)).to_be_focused()
        page.keyboard.press("k")
        expect(lines.nth(0)).to_be_focused()

        move_to(page, wanted[0])
        page.keyboard.press("Enter")
        expect(page.locator("zt-card #title")).to_be_focused()
        reached = tab_through(page, until="批准")
        assert "批准" == reached[-1]
        page.keyboard.press("a")
        expect(line(page, wanted[0])).to_have_count(0)
        expect(current).to_be_focused()
        assert "LEAVE_STATE_APPROVED" == wanted[0].made()["state"]

        move_to(page, wanted[1])
        page.keyboard.press("r")
        expect(page.locator("zt-card textarea#asked")).to_be_focused()
        page.keyboard.type("ja kr")
        expect(page.locator("zt-card textarea#asked")).to_have_value("ja kr")
        page.keyboard.press("Control+Enter")
        expect(line(page, wanted[1])).to_have_count(0)
        assert [] == window.complaints


def move_to(page: Page, wish: Wish) -> None:
    """Press k up to the top, then j until the line of a request is the current one."""
    count = page.locator("zt-inbox .line").count()
    for key in ["k"] * count + ["j"] * count:
        if line(page, wish).get_attribute("aria-current") == "true":
            break
        page.keyboard.press(key)
    expect(line(page, wish)).to_have_attribute("aria-current", "true")
    expect(page.locator("zt-card #title")).to_contain_text(name_of(wish))
    expect(page.locator("zt-card dl.figures")).to_be_visible()


def tab_through(page: Page, *, until: str) -> list[str]:
    """Names of what is reached with Tab, up to the one wanted or thirty."""
    reached: list[str] = []
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                """() => {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  return (at?.getAttribute("aria-label") ?? at?.textContent ?? "").trim();
                }"""
            )
        )
        if reached[-1] == until:
            break
    return reached
