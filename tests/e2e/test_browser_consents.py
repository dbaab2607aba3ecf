"""A lead changes a shift of the next days: two clicks ask the person, who agrees on their own page; both see how it stands."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from demo import plan
from tests.e2e.browser import PATIENCE_MS, Browsing, Window
from tests.e2e.conftest import Person, Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
PLANNER, LEAD = "9002", "1001"


def shift_of(planner: Person, team: str, day: dt.date) -> dict[str, str]:
    """A shift of the team on a day, of somebody but the lead."""
    span = {"startDate": str(day), "endDate": str(day + dt.timedelta(days=1))}
    found = planner.get("/v1/shifts", team=team, **span)["shifts"]
    return next(each for each in found if not each["employee"].endswith(LEAD) and not each.get("absences"))


@pytest.mark.nightly
def test_a_lead_asks_with_two_clicks_and_the_person_agrees(demo: Running, browsing: Browsing) -> None:
    planner, team = demo.person(PLANNER), str(demo.person(LEAD).principal["team"])
    day = dt.datetime.now(ZoneInfo(plan.ZONE)).date() + dt.timedelta(days=2)
    shift = shift_of(planner, team, day)
    number = shift["employee"].partition("/")[2]
    window = browsing.open(demo.url, number=LEAD)
    window.go("roster")
    page = window.page
    page.locator("zt-roster .segments button", has_text="班组").click()
    window.settle()
    if day.weekday() < 2:
        page.get_by_role("button", name="往后").click()
        window.settle()
    page.locator(f"zt-roster-board [data-at='3,{day.weekday()}']").focus()
    page.keyboard.type(number)
    page.keyboard.press("Enter")
    dialog = page.locator("zt-shift-editor")
    dialog.get_by_text("不上班").click()
    expect(dialog.locator("[data-frozen]")).to_contain_text("须经本人同意")
    assert [] == window.violations()
    dialog.get_by_role("button", name="保存", exact=True).click()
    expect(dialog.locator("[data-frozen]")).to_be_hidden()
    assert shift["name"] == shift_of(planner, team, day)["name"]
    page.locator("zt-roster summary", has_text="冻结期内的调班征询").click()
    row = page.locator("zt-shift-consents tbody tr").first
    expect(row).to_contain_text("等待答复")
    expect(page.locator("zt-roster-board .cell:has(.asking)")).to_have_attribute("aria-label", re.compile("待本人同意"))
    agree(browsing.open(demo.url, number=number))

    assert shift["name"] != shift_of(planner, team, day)["name"]
    window.go("inbox")
    window.go("roster")
    page.locator("zt-roster summary", has_text="冻结期内的调班征询").click()
    expect(page.locator("zt-shift-consents tbody tr").first).to_contain_text("已同意")
    assert [] == window.complaints + window.violations()


def agree(window: Window) -> None:
    """The person sees what was and what would be, and agrees."""
    window.go("roster")
    window.page.locator("zt-roster .segments button", has_text="我的班").click()
    asked = window.page.locator("zt-shift-consents[mine]")
    expect(asked.locator(".differences li").first).to_contain_text("→")
    assert [] == window.violations()
    asked.get_by_role("button", name="同意", exact=True).click()
    expect(asked.locator("section")).to_have_count(0)
    assert [] == window.complaints
