"""Rules of rosters in a browser: the law beside the figures, and a figure that the centre chooses and takes back."""

from __future__ import annotations

import datetime as dt
import time
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.e2e.browser import PATIENCE_MS, Browsing
from tests.e2e.conftest import Person, Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.xdist_group("demo"), pytest.mark.timeout(300)]
expect.set_options(timeout=PATIENCE_MS)
MANAGER, PLANNER = "9001", "9002"


def test_a_planner_sees_the_law_beside_the_figures_and_the_manager_chooses_one(
    demo: Running, browsing: Browsing
) -> None:
    centre = demo.person(PLANNER).get("/v1/queues")["queues"][0]["centre"]
    window = browsing.open(demo.url, number=MANAGER)
    window.go("demand")
    rest = window.page.locator("zt-roster-rules tr[data-rule=MIN_REST]")
    month = window.page.locator("zt-roster-rules tr[data-rule=MONTHLY_OVER_36H]")
    expect(month).to_contain_text("《中华人民共和国劳动法》第 41 条")
    expect(rest).to_contain_text("中心政策")
    rest.get_by_role("button", name="设置「班间休息」").click()
    form = window.page.locator("zt-roster-rules form")
    form.get_by_label("数值").fill("12")
    form.get_by_label("原因").fill("与工会商定")
    form.get_by_role("button", name="保存").click()
    expect(rest).to_contain_text("12 小时")
    expect(rest).to_contain_text("与工会商定")
    window.settle()
    told = demo.person(PLANNER).get("/v1/rosterRules", centre=centre)["rules"]
    assert [720] == [each["value"] for each in told if each["code"] == "MIN_REST"]
    cycle = window.page.locator("zt-roster-rules tr[data-rule=CYCLE_HOURS]")
    cycle.get_by_role("button", name="设置「综合工时周期」").click()
    form.get_by_label("适用班组（岗位）").select_option(index=1)
    form.get_by_label("数值").select_option("一周")
    expect(form.get_by_label("批准文号")).to_be_visible()
    form.get_by_role("button", name="取消").click()
    rest.get_by_role("button", name="终止「班间休息」的设置").click()
    expect(rest).not_to_contain_text("与工会商定")
    window.switch_language()
    expect(rest).to_contain_text("Centre policy")
    assert [] == window.violations()
    assert [] == window.complaints


def test_the_solver_has_freeze_and_crews_and_says_what_its_roster_costs_whom(demo: Running, browsing: Browsing) -> None:
    planner = demo.person(PLANNER)
    queue = planner.get("/v1/queues")["queues"][0]
    roster = solved(planner, queue["centre"])
    dearest = planner.get(f"/v1/{roster}:explain")["people"][0]
    window = browsing.open(demo.url, number=PLANNER)
    window.go("demand")
    solver = window.page.locator("zt-roster-solver")
    form, people = solver.locator("form.ask"), solver.locator("zt-roster-people")
    try:
        expect(solver).to_contain_text("本次放宽：连续工作 7 天")
        people.get_by_role("button", name="代价").click()
        expect(people.locator("tbody tr").first).to_contain_text(dearest["costs"][0]["title"]["zh"])
        form.locator(f"input[name='{queue['name']}']").fill("1")
        # A year in which nothing is asked for: the crew is kept, the run itself is refused.
        form.get_by_label("从", exact=True).fill("2031-01-06")
        form.get_by_label("到（含）").fill("2031-01-07")
        form.get_by_label("冻结到（不含）").fill("2031-01-07")
        form.get_by_role("button", name="开始排班").click()
        expect(solver.locator("[role=alert]").first).to_contain_text("人力需求")
        kept = {each["name"]: each for each in planner.get("/v1/queues")["queues"]}[queue["name"]]
        assert 1 == kept["target"]["minimumCrew"]
        window.settle()
        assert [] == window.violations()
    finally:
        planner.done("/v1/queues", queue=queue | {"etag": ""})
        planner.done(f"/v1/{roster}:cancel")


def solved(planner: Person, centre: str) -> str:
    """A roster of two days that lets go of the longest run, by name."""
    day = dt.datetime.now(ZoneInfo("Asia/Shanghai")).date() + dt.timedelta(days=3)
    span = {"startDate": str(day), "endDate": str(day + dt.timedelta(days=2))}
    roster = planner.done("/v1/rosters:solve", centre=centre, timeLimitSeconds=1, easings=["LONGER_RUN"], **span)
    for _ in range(240):
        if planner.get(f"/v1/{roster['name']}")["state"] != "ROSTER_STATE_SOLVING":
            break
        time.sleep(0.25)
    return str(roster["name"])
