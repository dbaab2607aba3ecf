"""`python -m bench board`: scrolls a board of 500 people and 31 days end to end in chromium and counts slow frames.

The console as it was built, with answers made up here; no server and no network. Prints JSON: frames, how many took
more than 50 ms, the longest, and how long the keys take that walk over the board and select.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import mimetypes
import random
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route, sync_playwright

_DIST = Path(__file__).parents[1] / "gateway" / "console" / "dist"
_ZONE = dt.timezone(dt.timedelta(hours=8))
_ORIGIN = "http://127.0.0.1:22900"
_CENTRE, _TEAM = "centres/bench", "teams/t0"
_TYPES = [("D1", "08:00", 540), ("D2", "09:30", 540), ("M1", "13:30", 540), ("E1", "15:00", 480), ("N1", "22:00", 540)]
_ARGS = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run")

# Scrolls by so many pixels a frame until it goes no further, and tells how long each frame took.
_SCROLL = """
([axis, step]) => new Promise((done) => {
  const board = document.querySelector("zt-app").shadowRoot.querySelector("zt-shell").shadowRoot
    .querySelector("zt-roster").shadowRoot.querySelector("zt-roster-board").shadowRoot.querySelector(".board");
  const key = axis === "y" ? "scrollTop" : "scrollLeft";
  const took = [];
  let last = performance.now();
  const frame = (now) => {
    took.push(now - last);
    last = now;
    const before = board[key];
    board[key] += step;
    if (board[key] === before) return done(took.slice(1));
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})
"""
# Presses a key so many times and tells how long it takes until the next frame stands.
_PRESS = """
async ([key, times, shift]) => {
  const active = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const from = performance.now();
    const init = { key, shiftKey: shift, bubbles: true, composed: true, cancelable: true };
    active().dispatchEvent(new KeyboardEvent("keydown", init));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    took.push(performance.now() - from);
  }
  return took;
}
"""


def main(argv: Sequence[str]) -> int:
    """Measure, and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m bench board", description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--days", type=int, default=31, choices=(7, 31))
    parser.add_argument("--step", type=int, default=90, help="pixels a frame")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(argv)
    answers = _answers(asked.people, asked.days, random.Random(asked.seed))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"), args=list(_ARGS)
        )
        page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="zh-CN")
        page.route("**/*", lambda route: _answer(route, answers))
        found = _measure(page, asked.days, asked.step)
        browser.close()
    print(json.dumps({"people": asked.people, "days": asked.days, "pixels_a_frame": asked.step} | found))
    return 0


def _measure(page: Page, days: int, step: int) -> dict[str, Any]:
    page.goto(f"{_ORIGIN}/#/roster")
    roster = page.locator("zt-roster")
    roster.locator(".segments button", has_text="全中心").click()
    if days > 7:
        roster.locator(".segments button", has_text="31 天").click()
    page.locator("zt-roster-board [data-at='5,5']").wait_for()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    found: dict[str, Any] = {
        "rows": int(page.locator("zt-roster-board [role=grid]").get_attribute("aria-rowcount") or 0)
    }
    for name, axis, pixels in (("down", "y", step), ("up", "y", -step), ("right", "x", 30)):
        found[name] = _frames(page.evaluate(_SCROLL, [axis, pixels]))
    page.locator("zt-roster-board [data-at='0,0']").focus()
    keys = (("arrow", "ArrowDown", 60, False), ("page", "PageDown", 30, False), ("select", "ArrowUp", 40, True))
    for name, key, times, shift in keys:
        found[f"{name}_key"] = _frames(page.evaluate(_PRESS, [key, times, shift]))
    found["cells_drawn"] = page.locator("zt-roster-board .cell").count()
    return found


def _frames(took: list[float]) -> dict[str, float]:
    ordered = sorted(took)
    at = lambda share: round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)  # noqa: E731 -- said twice
    return {
        "frames": len(took),
        "over_50_ms": sum(each > 50 for each in took),
        "median_ms": at(0.5),
        "p99_ms": at(0.99),
        "longest_ms": at(1.0),
    }


def _answer(route: Route, answers: dict[str, Any]) -> None:
    path = route.request.url.removeprefix(_ORIGIN).partition("?")[0]
    if path in answers:
        route.fulfill(json=answers[path])
    elif path.startswith("/v1"):
        route.fulfill(json={})
    else:
        file = _DIST / (path.removeprefix("/") or "index.html")
        found = file.is_file()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        route.fulfill(status=200 if found else 404, body=file.read_bytes() if found else b"", content_type=kind)


def _answers(people: int, days: int, chance: random.Random) -> dict[str, Any]:
    today = dt.datetime.now(_ZONE).date()
    first = today - dt.timedelta(days=today.weekday())
    dates = [first + dt.timedelta(days=ahead) for ahead in range(days)]
    staff = [
        {
            "name": f"employees/p{n}",
            "employeeNo": str(1000 + n),
            "displayName": f"员工{n:03d}",
            "team": f"teams/t{n // 20}",
        }
        for n in range(people)
    ]
    shifts = [
        _shift(person["name"], date, chance.choice(_TYPES))
        for person in staff
        for date in dates
        if chance.random() < 5 / 7
    ]
    midnight = dt.datetime.combine(first, dt.time(), _ZONE)
    cover = [
        {
            "startTime": (midnight + dt.timedelta(minutes=30 * slot)).isoformat(),
            "required": 90,
            "slack": chance.uniform(-9, 9),
        }
        for slot in range(48 * days)
    ]
    me = {
        "subject": "employees/p0",
        "tenant": "main",
        "displayName": "员工",
        "roles": ["AGENT", "PLANNER"],
        "team": _TEAM,
    }
    return {
        "/session": me | {"centre": _CENTRE, "timeZone": "Asia/Shanghai", "leads": []},
        "/v1/employees": {"employees": staff},
        "/v1/teams": {"teams": [{"name": _TEAM, "displayName": "一班", "centre": _CENTRE, "skill": "voice"}]},
        "/v1/shifts": {"shifts": shifts},
        "/v1/shiftTypes": {"shiftTypes": [{"code": c, "startClock": s, "lengthMinutes": m} for c, s, m in _TYPES]},
        "/v1/coverage": {"intervalMinutes": 30, "intervals": cover},
    }


def _shift(employee: str, date: dt.date, kind: tuple[str, str, int]) -> dict[str, Any]:
    code, start, minutes = kind
    begins = dt.datetime.combine(date, dt.time.fromisoformat(start), _ZONE)
    return {
        "name": f"shifts/{employee[-4:].strip('/')}-{date}",
        "employee": employee,
        "workDate": date.isoformat(),
        "shiftType": code,
        "startTime": begins.isoformat(),
        "endTime": (begins + dt.timedelta(minutes=minutes)).isoformat(),
        "paidMinutes": minutes - 60,
        "breaks": [
            {"offsetMinutes": 120, "lengthMinutes": 15, "paid": True},
            {"offsetMinutes": 240, "lengthMinutes": 60},
        ],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
