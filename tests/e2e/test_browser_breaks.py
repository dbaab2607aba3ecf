"""Breaks get windows and are placed with the shortage in sight; what nobody took is assigned with a reason."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import expect

from tests.e2e.browser import PATIENCE_MS, Browsing
from tests.e2e.conftest import Person, Running, wait_for
from tests.e2e.test_browser_day import leads, opened

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.xdist_group("demo"), pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
PLANNER = "9002"
__all__ = ["leads"]


def test_a_planner_gives_a_break_a_window_and_sees_what_placing_saves_before_it_is_done(
    demo: Running, browsing: Browsing
) -> None:
    window = opened(browsing, demo, PLANNER, "roster")
    page = window.page
    page.locator("[data-windows]").click()
    windows = page.locator("zt-break-windows")
    expect(windows.locator("tbody tr").first).to_be_visible()
    row = windows.locator("tbody tr").nth(1)
    hour, minute = row.locator("td").first.inner_text().strip().split(":")
    for name, at in (("earliest", int(hour)), ("latest", int(hour) + 1)):
        row.locator(f"[data-window={name}OffsetMinutes]").fill(f"{at % 24:02d}:{minute}")
    row.locator("[data-window=latestOffsetMinutes]").press("Tab")
    windows.locator("#save-windows").click()
    expect(page.locator("zt-toasts div", has_text="已保存")).to_be_visible()
    kinds = demo.person(PLANNER).get("/v1/shiftTypes")["shiftTypes"]
    assert any(each["earliestOffsetMinutes"] == each["offsetMinutes"] for kind in kinds for each in kind["breaks"])

    page.locator("[data-breaks]").click()
    dialog = page.locator("zt-breaks-dialog")
    expect(dialog.locator("[data-before]")).to_be_visible()
    expect(dialog.locator("[data-after]")).to_be_visible()
    if dialog.locator("#apply-breaks").is_enabled():
        dialog.locator("#apply-breaks").click()
        expect(page.locator("zt-toasts div", has_text="个班次的休息")).to_be_visible()
    assert [] == window.complaints


def lapsed(demo: Running, lead: Person, team: str) -> str:
    """An offer of an open shift that the one person who was asked declines."""
    day = dt.datetime.now(dt.UTC).replace(minute=0, second=0, microsecond=0) + dt.timedelta(days=2)
    for hours in range(0, 72, 2):
        start = day + dt.timedelta(hours=hours)
        offer = {
            "team": team,
            "kind": "OFFER_KIND_OPEN_SHIFT",
            "startTime": start.isoformat().replace("+00:00", "Z"),
            "endTime": (start + dt.timedelta(hours=2)).isoformat().replace("+00:00", "Z"),
            "deadlineTime": start.isoformat().replace("+00:00", "Z"),
            "count": 1,
        }
        tried = lead.post("/v1/offers", offer=offer, validateOnly=True)
        if not tried.is_success:
            continue
        first = tried.json()["asks"][0]["employee"]
        made = lead.done("/v1/offers", offer=offer, employees=[first])
        demo.person(first.partition("/")[2]).done(f"/v1/{made['name']}:answer", accept=False)
        return str(made["name"])
    pytest.fail("nobody could be asked in three days")


@pytest.mark.nightly
def test_a_lead_assigns_what_nobody_took_from_the_board_in_an_emergency(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    lead = demo.person(leads["chat-2"])
    offer = lapsed(demo, lead, "teams/chat-2")
    window = opened(browsing, demo, leads["chat-2"], "today")
    page = window.page
    page.locator(".offers [data-deed=assign]").first.click()
    dialog = page.locator("zt-assign-dialog")
    expect(dialog.locator("li").first).to_be_visible()
    dialog.locator("select").select_option("EMERGENCY_BREAKDOWN")
    dialog.locator("input[type=radio]:enabled").first.check()
    page.locator("#assign-reason").fill("交换机故障")
    page.locator("#assign").click()

    wait_for(lambda: lead.get(f"/v1/{offer}")["state"] == "OFFER_STATE_FILLED")
    (assigned,) = (ask for ask in lead.get(f"/v1/{offer}")["asks"] if ask["state"] != "ASK_STATE_DECLINED")
    assert "ASK_STATE_ASSIGNED" == assigned["state"]
    other = opened(browsing, demo, assigned["employee"].partition("/")[2], "roster")
    expect(other.page.locator("zt-roster-notices")).to_contain_text("被指派")
    expect(other.page.locator("zt-my-shifts .chip", has_text="补班").first).to_be_visible()
    assert [] == window.complaints + other.complaints
