"""Pictures of the console for README and docs: `python -m tests.e2e.screenshots`."""

from __future__ import annotations

import base64
import datetime as dt
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.e2e.browser import PHONE, Browsing, Window, launch
from tests.e2e.conftest import ROOT, Running, start
from tests.e2e.leaves import AT_ONCE, wish_for

IMAGES = ROOT / "docs" / "images"
LEAD, PLANNER = "1001", "9002"
CREW = range(1003, 1018)
PORT = 24084
_HOUR = 10


def shoot(window: Window, name: str, folder: Path = IMAGES) -> Path:
    """Take a picture of what a window shows, once it stands still."""
    window.settle()
    window.page.evaluate("document.fonts.ready")
    path = folder / f"{name}.png"
    window.page.screenshot(path=path, animations="disabled", caret="hide")
    print(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)
    return path


def open_leave_card(window: Window) -> None:
    """The first card of a leave request that has something else to offer."""
    window.go("inbox")
    page = window.page
    lines = page.locator("zt-inbox .line", has=page.locator(".badge", has_text="请假").or_(page.get_by_text("Leave")))
    for place in range(lines.count()):
        if place:
            window.go("inbox")
        lines.nth(place).click()
        page.locator("zt-card dl.figures").wait_for()
        window.settle()
        if page.locator("zt-card .offers li").count() and page.locator("zt-card zt-cover-chart svg.chart").count():
            return


def pick_shift(window: Window, date: str) -> None:
    """The odds of a shift."""
    window.go("leave")
    window.page.locator(f"zt-shift-picker [data-date='{date}']").click()
    window.page.locator("zt-leave .side zt-cover-chart svg.chart").wait_for()


def desktop(demo: Running, browsing: Browsing) -> None:
    """Pictures at a desk, in Chinese and light; Today in dark too, and the card in English."""
    sign_in = browsing.open(demo.url)
    sign_in.page.goto(demo.url)
    shoot(sign_in, "sign-in")
    lead = browsing.open(demo.url, number=LEAD)
    for page in ("today", "roster", "leave-calendar", "handover", "policies", "people"):
        lead.go(page)
        shoot(lead, page)
    open_leave_card(lead)
    shoot(lead, "card")
    wish = wish_for(demo, CREW, AT_ONCE)
    agent = browsing.open(demo.url, number=wish.agent.employee.partition("/")[2])
    pick_shift(agent, wish.date)
    shoot(agent, "leave-odds")
    agent.go("balance")
    shoot(agent, "balance")
    planner = browsing.open(demo.url, number=PLANNER)
    planner.go("demand")
    shoot(planner, "demand")
    dark = browsing.open(demo.url, number=LEAD, theme="dark")
    dark.go("today")
    shoot(dark, "today-dark")
    english = browsing.open(demo.url, number=LEAD, language="en")
    open_leave_card(english)
    shoot(english, "card-en")


def phone(demo: Running, browsing: Browsing) -> None:
    """Three pictures of a phone, side by side."""
    lead = browsing.open(demo.url, number=LEAD, size=PHONE, scale=2)
    wish = wish_for(demo, CREW, AT_ONCE)
    agent = browsing.open(demo.url, number=wish.agent.employee.partition("/")[2], size=PHONE, scale=2)
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        lead.go("today")
        taken = [shoot(lead, "1", folder)]
        open_leave_card(lead)
        taken.append(shoot(lead, "2", folder))
        pick_shift(agent, wish.date)
        agent.page.locator("zt-leave .side").evaluate(
            "side => scrollTo(0, side.getBoundingClientRect().top + scrollY - 64)"
        )
        taken.append(shoot(agent, "3", folder))
        beside(browsing.open(demo.url, size=(1220, 860)).page, taken)


def beside(page: Page, taken: Sequence[Path]) -> None:
    """Put pictures beside each other."""
    pictures = "".join(
        f"<img src='data:image/png;base64,{base64.b64encode(path.read_bytes()).decode()}'>" for path in taken
    )
    style = "body{margin:24px;display:flex;gap:24px;background:#e9edf2}img{width:375px;border-radius:16px}"
    page.set_content(f"<style>{style}</style>{pictures}")
    page.screenshot(path=IMAGES / "phone.png")
    print((IMAGES / "phone.png").relative_to(ROOT))


def take(demo: Running) -> None:
    """Take all pictures of a demo that runs."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        browsing = Browsing(chromium)
        desktop(demo, browsing)
        phone(demo, browsing)
        browsing.close()
        chromium.close()


def main() -> None:
    """Start a demo in a zone in which it is the middle of a morning, take the pictures, end it."""
    ahead = (_HOUR - dt.datetime.now(dt.UTC).hour + 11) % 24 - 11
    os.environ["DEMO_ZONE"] = f"Etc/GMT{-ahead:+d}"
    with tempfile.TemporaryDirectory() as kept:
        demo = start(Path(kept) / "demo", demo=True, port=PORT)
        try:
            take(demo)
        finally:
            demo.stop()


if __name__ == "__main__":
    main()
