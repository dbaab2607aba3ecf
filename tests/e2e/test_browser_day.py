"""The day's jobs of a lead, each in at most two clicks once the page is open, and an agent's way through a swap."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from demo import plan
from tests.e2e.browser import PATIENCE_MS, Browsing, Window
from tests.e2e.conftest import Person, Running, wait_for

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
MANAGER = "9001"
# Teams whose leave other tests do not ask for.
SWAPPING, OFFERING = "chat-1", "care-1"
_COUNT = """() => {
  window.clicks = 0;
  addEventListener("pointerdown", (event) => { window.clicks += event.isTrusted ? 1 : 0; }, true);
}"""


@pytest.fixture(scope="module")
def leads(demo: Running) -> dict[str, str]:
    """Employee number of each team's lead, by the team's code."""
    teams = demo.person(MANAGER).get("/v1/teams", pageSize=1000)["teams"]
    return {team["code"]: team["lead"].partition("/")[2] for team in teams if team.get("lead")}


def opened(browsing: Browsing, demo: Running, number: str, page: str) -> Window:
    """A page that somebody has open; from here on, clicks are counted."""
    window = browsing.open(demo.url, number=number)
    window.go(page)
    window.page.evaluate(_COUNT)
    return window


def clicks(page: Page) -> int:
    return int(page.evaluate("window.clicks"))


def open_offers(lead: Person, team: str) -> dict[str, dict[str, Any]]:
    answer = lead.get("/v1/offers", team=f"teams/{team}", states=["OFFER_STATE_OPEN"], pageSize=200)
    return {offer["name"]: offer for offer in answer.get("offers", [])}


def new_offer(lead: Person, team: str, before: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The offer that has come since."""
    found = wait_for(lambda: {**open_offers(lead, team)}.keys() - before.keys())
    return open_offers(lead, team)[found.pop()]


def asked(offer: dict[str, Any]) -> list[str]:
    return [ask["employee"] for ask in offer["asks"] if ask["state"] == "ASK_STATE_ASKED"]


def with_somebody_to_ask(
    demo: Running, browsing: Browsing, numbers: list[str], reveal: Callable[[Page], bool]
) -> tuple[str, Window]:
    """A window of the first of these leads in which the first click shows somebody who could be asked."""
    for number in numbers:
        window = opened(browsing, demo, number, "today")
        if not reveal(window.page):
            continue
        dialog = window.page.locator("zt-offer-dialog")
        expect(dialog.locator(".skeleton")).to_have_count(0)
        expect(dialog.locator("#ask-in-order")).to_be_visible()
        window.settle()
        if dialog.locator("ol.people li").count():
            return number, window
    pytest.fail("nobody could be asked in any of the teams")


def press_first(selector: str) -> Callable[[Page], bool]:
    """Press the first of such buttons, where there is one."""

    def reveal(page: Page) -> bool:
        button = page.locator(selector).first
        if button.count():
            button.click()
        return bool(button.count())

    return reveal


def test_a_lead_covers_a_gap_in_two_clicks_with_rank_cost_and_reason_in_sight(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    teams = [OFFERING, "hotline-5", "hotline-3", "claims-2"]
    before = {team: open_offers(demo.person(leads[team]), team) for team in teams}
    number, window = with_somebody_to_ask(demo, browsing, [leads[team] for team in teams], press_first("[data-gap]"))
    team = next(team for team in teams if leads[team] == number)
    first = window.page.locator("zt-offer-dialog ol.people li").first
    expect(first.locator(".rank")).to_have_text("1")
    expect(first.locator("> span").last).to_contain_text("小时")
    window.page.locator("zt-offer-dialog #ask-in-order").click()

    lead = demo.person(number)
    offer = new_offer(lead, team, before[team])
    try:
        assert asked(offer)
        assert 2 == clicks(window.page)
        expect(window.page.locator("zt-offer-list .badge", has_text="等回应").first).to_be_visible()
        other = opened(browsing, demo, asked(offer)[0].partition("/")[2], "roster")
        expect(other.page.locator("zt-asked [data-deed=accept]").first).to_be_visible()
        assert [] == window.complaints + other.complaints
    finally:
        lead.done(f"/v1/{offer['name']}:withdraw")


def test_a_lead_sees_a_plan_for_the_hours_to_come_and_does_it_in_two_clicks(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    window = opened(browsing, demo, leads["hotline-5"], "today")
    window.page.locator("[data-plan]").click()
    plan = window.page.locator("zt-plan-dialog")
    expect(plan.locator("li").first).to_be_visible()
    window.page.locator("zt-plan-dialog #apply").click()

    told = window.page.locator("zt-toasts div", has_text="已执行")
    expect(told).to_be_visible()
    assert sum(int(number) for number in re.findall(r"(\d+) 个", told.inner_text())) > 0
    assert 2 == clicks(window.page)
    assert [] == window.complaints


def missing(manager: Person, teams: list[str]) -> str:
    """The first team in which somebody is missing or on leave in a shift that still has time to be offered."""
    later = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=65)
    for team in teams:
        for person in manager.get(f"/v1/teams/{team}/now")["people"]:
            end = person.get("shift", {}).get("endTime", "")
            away = person["state"] in {f"PRESENCE_STATE_{state}" for state in ("LATE", "EXPECTED", "AWAY")}
            if away and dt.datetime.fromisoformat(end) > later:
                return team
    return ""


def fall_ill(demo: Running, manager: Person, teams: list[str]) -> None:
    """Let somebody who still works for some hours fall ill."""
    later = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=120)
    for team in teams:
        for person in manager.get(f"/v1/teams/{team}/now")["people"]:
            shift = person.get("shift", {})
            if person["state"] == "PRESENCE_STATE_OFF" or dt.datetime.fromisoformat(shift["endTime"]) < later:
                continue
            agent = demo.person(person["employee"].partition("/")[2])
            span = {"startTime": shift["startTime"], "endTime": shift["endTime"]}
            leave = {"employee": agent.employee, "leaveType": "SICK", **span}
            if agent.post("/v1/leaveRequests", leaveRequest=leave).is_success:
                return
    pytest.fail("nobody works")


def test_a_lead_covers_an_absent_person_in_two_clicks_by_asking_the_best(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    teams = [team for team in leads if team != "hotline-4"]
    manager = demo.person(MANAGER)
    if not missing(manager, teams):
        fall_ill(demo, manager, teams)
    team = str(wait_for(lambda: missing(manager, teams)))
    reveal = press_first("zt-today .person .button")
    number, window = with_somebody_to_ask(
        demo, browsing, [leads[team], *(leads[each] for each in teams if each != team)], reveal
    )
    team = next(each for each in teams if leads[each] == number)
    lead = demo.person(number)
    before = open_offers(lead, team)
    window.page.locator("zt-offer-dialog ol.people .button").first.click()

    offer = new_offer(lead, team, before)
    try:
        assert 1 == len(offer["asks"]) == len(asked(offer)) == offer["count"]
        assert 2 == clicks(window.page)
        assert [] == window.complaints
    finally:
        lead.done(f"/v1/{offer['name']}:withdraw")


def test_a_lead_offers_overtime_in_two_clicks_and_sees_what_each_said(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    teams = ["claims-3", "hotline-3", "care-1", "chat-2"]
    before = {team: open_offers(demo.person(leads[team]), team) for team in teams}
    number, window = with_somebody_to_ask(
        demo, browsing, [leads[team] for team in teams], press_first(".offers header .button")
    )
    team = next(team for team in teams if leads[team] == number)
    window.page.locator("zt-offer-dialog #ask-in-order").click()
    lead = demo.person(number)
    offer = new_offer(lead, team, before[team])
    assert 2 == clicks(window.page)

    agent = opened(browsing, demo, asked(offer)[0].partition("/")[2], "roster")
    agent.page.locator("zt-asked zt-offer-list .change").last.locator("[data-deed=accept]").click()
    said = wait_for(lambda: [ask for ask in lead.get(f"/v1/{offer['name']}")["asks"] if "ACCEPTED" in ask["state"]])

    assert asked(offer)[:1] == [ask["employee"] for ask in said]
    assert 1 == clicks(agent.page)
    if lead.get(f"/v1/{offer['name']}")["state"] == "OFFER_STATE_OPEN":
        window.go("swaps")
        expect(window.page.locator("#panel-running .badge", has_text="接受").first).to_be_visible()
        lead.done(f"/v1/{offer['name']}:withdraw")
    assert [] == window.complaints + agent.complaints


def pending(lead: Person, team: str) -> dict[str, Any]:
    """The swap that waits for the lead of a team."""
    found = lead.get("/v1/swaps", team=f"teams/{team}", states=["SWAP_STATE_PENDING"])["swaps"]
    return dict(found[0])


def day_said(instant: str) -> str:
    """The day of an instant as pages in Chinese say it."""
    date = dt.datetime.fromisoformat(instant).astimezone(ZoneInfo(plan.ZONE)).date()
    return f"{date.month}月{date.day}日"


def test_a_lead_decides_a_swap_from_the_board_in_two_clicks(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    lead = demo.person(leads[SWAPPING])
    swap = pending(lead, SWAPPING)
    window = opened(browsing, demo, leads[SWAPPING], "today")
    window.page.locator("zt-today .line", has_text="换班").first.click()
    window.page.locator("zt-card").get_by_role("button", name="批准", exact=True).click()

    done = wait_for(lambda: lead.get(f"/v1/{swap['name']}")["state"] != "SWAP_STATE_PENDING")
    assert done
    assert "SWAP_STATE_EXCHANGED" == lead.get(f"/v1/{swap['name']}")["state"]
    assert 2 == clicks(window.page)
    asker = opened(browsing, demo, swap["employee"].partition("/")[2], "swaps")
    mine = asker.page.locator("#panel-own .change", has_text=day_said(swap["given"]["startTime"]))
    expect(mine.locator(".badge", has_text="已换").first).to_be_visible()
    assert [] == window.complaints + asker.complaints


@pytest.mark.nightly
def test_a_lead_refuses_a_swap_in_the_list_with_a_reason_that_stays_with_it(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    lead = demo.person(leads["claims-1"])
    swap = pending(lead, "claims-1")
    window = opened(browsing, demo, leads["claims-1"], "swaps")
    window.page.locator("#panel-to-decide [data-deed=refuse]").first.click()
    window.page.keyboard.type("当天有质检会议。")
    window.page.keyboard.press("Enter")

    wait_for(lambda: lead.get(f"/v1/{swap['name']}")["state"] == "SWAP_STATE_REFUSED")
    assert "当天有质检会议。" == lead.get(f"/v1/{swap['name']}")["decision"]["comment"]
    assert 1 == clicks(window.page)
    assert [] == window.complaints


def amiss(who: Person, team: str) -> set[str]:
    """Open exceptions of a team in the last fortnight that are not the caller's own."""
    today = dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).date()
    span = {"startDate": str(today - dt.timedelta(days=13)), "endDate": str(today + dt.timedelta(days=1))}
    path = "/v1/attendanceExceptions"
    found = who.get(path, team=f"teams/{team}", openOnly=True, pageSize=500, **span).get("exceptions", [])
    return {each["name"] for each in found if each["employee"] != who.employee}


def test_a_lead_resolves_all_exceptions_in_two_clicks_with_a_reason(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    manager = demo.person(MANAGER)
    team = max(
        (each for each in leads if each not in {"hotline-1", "hotline-4"}), key=lambda each: len(amiss(manager, each))
    )
    lead = demo.person(leads[team])
    before = wait_for(lambda: amiss(lead, team))
    window = opened(browsing, demo, leads[team], "today")
    window.page.locator("zt-exceptions #all").click()
    window.page.get_by_role("button", name="免责", exact=True).click()

    wait_for(lambda: not amiss(lead, team) & before)
    assert 2 == clicks(window.page)
    assert [] == window.complaints


def exchangeable(demo: Running, lead: int, others: range) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two shifts of one day, some days ahead, that their people may exchange; those that begin closest are tried first."""
    today = dt.datetime.now(dt.UTC).date()
    days = {"startDate": str(today + dt.timedelta(days=3)), "endDate": str(today + dt.timedelta(days=12))}
    for number in others:
        asker = demo.person(str(number))
        shifts = asker.get("/v1/shifts", team=asker.principal["team"], pageSize=1000, **days)["shifts"]
        pairs = [
            (apart(mine, theirs), place, mine, theirs)
            for mine in shifts
            for place, theirs in enumerate(shifts)
            if mine["employee"] == asker.employee and theirs["employee"] not in {asker.employee, f"employees/{lead}"}
            if mine["workDate"] == theirs["workDate"] and mine["startTime"] != theirs["startTime"]
        ]
        for _, _, mine, theirs in sorted(pairs, key=lambda pair: pair[:2])[:10]:
            swap = {"employee": "employees/me", "kind": "SWAP_KIND_DIRECT", "given": {"shift": mine["name"]}}
            swap |= {"taker": theirs["employee"], "wanted": {"shift": theirs["name"]}, "validateOnly": True}
            answer = asker.post("/v1/swaps", **swap)
            if answer.is_success and not answer.json().get("findings"):
                return mine, theirs
    return pytest.fail("no two shifts could be exchanged")


def apart(one: dict[str, Any], other: dict[str, Any]) -> dt.timedelta:
    """By how much the starts of two shifts differ."""
    return abs(dt.datetime.fromisoformat(one["startTime"]) - dt.datetime.fromisoformat(other["startTime"]))


def test_an_agent_proposes_a_swap_and_the_other_agrees_with_one_click(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    lead = int(leads["hotline-5"])
    mine, theirs = exchangeable(demo, lead, range(lead + 1, lead + 15))
    asker = opened(browsing, demo, mine["employee"].partition("/")[2], "swaps")
    form = asker.page.locator("zt-swap-form")
    form.locator("#mine").select_option(mine["name"])
    form.locator("#date").select_option(theirs["workDate"])
    form.locator("#theirs").select_option(theirs["name"])
    expect(form.locator(".notice.good")).to_have_text("双方都符合规则，可以发起。")
    form.get_by_role("button", name="发起", exact=True).click()
    mine_now = asker.page.locator("#panel-own .change").first
    expect(mine_now.locator(".badge", has_text="待回应")).to_be_visible()
    other = opened(browsing, demo, theirs["employee"].partition("/")[2], "swaps")
    other.page.locator("#panel-asked [data-deed=agree]").first.click()

    expect(other.page.locator("#panel-own .badge", has_text="已换").first).to_be_visible()
    assert 1 == clicks(other.page)
    asker.go("swaps")
    mine_now.locator("summary").click()
    expect(mine_now.locator(".steps li")).to_have_count(3)
    expect(mine_now.locator(".conditions .held").first).to_be_visible()
    assert [] == asker.complaints + other.complaints


@pytest.mark.nightly
def test_an_agent_applies_on_the_market_and_takes_it_back_with_one_click_each(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    last = int(leads["hotline-1"]) + 16
    agent = opened(browsing, demo, str(last), "swaps")
    offered = agent.page.locator("#panel-market .change")
    applied = [bool(each.locator(".badge", has_text="你已申请").count()) for each in offered.all()]
    swap = offered.nth(applied.index(True))
    swap.locator("[data-deed=takeBack]").click()
    expect(swap.locator("[data-deed=apply]")).to_be_visible()
    swap.locator("[data-deed=apply]").click()

    expect(swap.locator(".badge", has_text="你已申请")).to_be_visible()
    assert 2 == clicks(agent.page)
    assert [] == agent.complaints


@pytest.mark.nightly
def test_somebody_gives_a_shift_for_another_and_a_colleague_offers_one_of_theirs(
    demo: Running, browsing: Browsing, leads: dict[str, str]
) -> None:
    lead = int(leads["hotline-5"])
    mine, theirs = exchangeable(demo, lead, range(lead + 1, lead + 15))
    asker = opened(browsing, demo, mine["employee"].partition("/")[2], "swaps")
    form = asker.page.locator("zt-swap-form")
    form.locator("#mine").select_option(mine["name"])
    form.get_by_role("button", name="市场换班", exact=True).click()
    form.locator("#return-from").fill(theirs["workDate"])
    form.locator("#return-to").fill(theirs["workDate"])
    form.locator("#return-to").blur()
    expect(form.locator(".notice.good")).to_have_text("可以发到市场。")
    form.get_by_role("button", name="发起", exact=True).click()
    expect(asker.page.locator("#panel-own .badge", has_text="市场中").first).to_be_visible()
    other = opened(browsing, demo, theirs["employee"].partition("/")[2], "swaps")
    swap = other.page.locator("#panel-market .change", has_text="市场换班").first
    swap.locator("[data-deed=apply]").click()
    swap.locator("#returned").select_option(theirs["name"])
    swap.get_by_role("button", name="申请接班").click()

    expect(swap.locator(".badge", has_text="你已申请")).to_be_visible()
    swap.locator("[data-deed=takeBack]").click()
    expect(swap.locator("[data-deed=apply]")).to_be_visible()
    assert [] == asker.complaints + other.complaints
