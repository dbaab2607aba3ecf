"""A browser before the console: one chromium for the tests of a file, a window of its own for each person who looks."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, Response, sync_playwright

ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
DESKTOP = (1440, 900)
PHONE = (375, 812)
PATIENCE_MS = 30_000
LEAD_PAGES = (
    "today",
    "inbox",
    "roster",
    "leave",
    "balance",
    "leave-calendar",
    "swaps",
    "handover",
    "decisions",
    "policies",
    "people",
)
PLANNER_PAGES = ("demand", "weather", "wishes", "calendar")

# Everything of a document, those parts too that stand in shadow roots; `each` is called with every element shown.
_WALK = """
const walk = (node, each) => {
  for (const element of node.children ?? []) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    each(element);
    walk(element.shadowRoot ?? element, each);
    if (element.shadowRoot) walk(element, each);
  }
};
"""
_SAID = (
    "() => {"
    + _WALK
    + """
  const said = new Set([document.title]);
  const add = (text) => text && text.trim() && said.add(text.trim().replace(/\\s+/g, " "));
  walk(document.body, (element) => {
    if (/^(SCRIPT|STYLE)$/.test(element.tagName)) return;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.data);
    for (const name of ["aria-label", "title", "placeholder", "alt"]) add(element.getAttribute(name));
    const root = element.shadowRoot;
    for (const node of root?.childNodes ?? []) if (node.nodeType === Node.TEXT_NODE) add(node.data);
  });
  return [...said];
}"""
)
_WAITING = (
    "() => {"
    + _WALK
    + "let n = 0; walk(document.body, (e) => { n += e.matches('.skeleton, [aria-busy=true]'); }); return n === 0; }"
)
_TOO_WIDE = (
    "() => {"
    + _WALK
    + """
  const wide = [];
  const scroller = document.scrollingElement;
  if (scroller.scrollWidth > innerWidth) {
    walk(document.body, (element) => {
      const { right, width } = element.getBoundingClientRect();
      if (right > innerWidth + 1 && width) wide.push(`${element.tagName}.${element.className} to ${Math.round(right)}`);
    });
    wide.unshift(`the document is ${scroller.scrollWidth} wide`);
  }
  return wide;
}"""
)
_LISTEN = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`));
"""


@dataclass
class Window:
    """What one person has open. complaints: what the browser, or the policy of the page, found wrong."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)

    def go(self, page: str, argument: str = "") -> None:
        """Turn to a page of the console and wait until it shows what it is there for."""
        address = f"{self.url}/#/{page}" + (f"/{argument.replace('/', '%2F')}" if argument else "")
        self.page.goto(address)
        self.page.locator(f"zt-{page} h1, zt-{page} h2").first.wait_for()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is being read any more."""
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_function(_WAITING)

    def said(self) -> list[str]:
        """Every string that is shown or read out."""
        return list(self.page.evaluate(_SAID))

    def too_wide(self) -> list[str]:
        """What makes the document scroll sideways; empty when it does not."""
        return list(self.page.evaluate(_TOO_WIDE))

    def switch_language(self) -> None:
        """Press the button for the other language."""
        self.page.locator("zt-settings #language").click()
        self.settle()

    def choose_theme(self, theme: str) -> None:
        """Press the button for the look until it is as wanted."""
        root, button = self.page.locator("html"), self.page.locator("zt-settings #theme")
        for _ in range(3):
            if root.get_attribute("data-theme") == theme:
                return
            button.click()
        pytest.fail(f"three presses did not bring {theme}")

    def violations(self) -> list[str]:
        """What axe finds against the rules of accessibility, one line for each element."""
        answer: dict[str, Any] = Axe().run(self.page).response
        return [
            f"{found['id']}: {' '.join(str(part) for part in node['target'])} — {node['failureSummary']}"
            for found in answer["violations"]
            for node in found["nodes"]
        ]


class Browsing:
    """Opens windows on a running platform and closes them all at the end."""

    def __init__(self, chromium: Browser) -> None:
        self._chromium = chromium
        self.windows: list[Window] = []

    def open(
        self,
        url: str,
        *,
        number: str = "",
        language: str = "zh-CN",
        theme: str = "light",
        size: Sequence[int] = DESKTOP,
        scale: float = 1,
    ) -> Window:
        """A window on the console, with a person of the demo signed in when a number is given."""
        width, height = size
        context = self._chromium.new_context(
            locale=language,
            viewport={"width": width, "height": height},
            device_scale_factor=scale,
            color_scheme="light",
            reduced_motion="reduce",
            has_touch=width < 700,
        )
        context.set_default_timeout(PATIENCE_MS)
        context.add_init_script(_LISTEN)
        context.add_init_script(
            f"localStorage.setItem('zhongtai.theme', localStorage.getItem('zhongtai.theme') ?? '{theme}')"
        )
        if number:
            answer = context.request.post(
                f"{url}/session", data={"demo": number}, headers={"Sec-Fetch-Site": "same-origin"}
            )
            assert answer.ok, answer.text()
        window = Window(context.new_page(), url)
        _watch(window)
        self.windows.append(window)
        return window

    def close(self) -> None:
        """Close every window."""
        for window in self.windows:
            window.page.context.close()


def _watch(window: Window) -> None:
    origin = urlsplit(window.url).netloc

    def hear(message: ConsoleMessage) -> None:
        # Before anybody is signed in, asking who is there is answered with 401, which the browser mentions.
        unasked = message.location.get("url", "").endswith("/session") and "401" in message.text
        if message.type in {"error", "warning"} and not unasked:
            window.complaints.append(f"{message.type}: {message.text}")

    def arrived(response: Response) -> None:
        if response.status >= 500:
            window.complaints.append(f"{response.status}: {response.url}")

    def asked(url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != origin:
            window.complaints.append(f"asks another origin: {url}")

    window.page.on("console", hear)
    window.page.on("pageerror", lambda error: window.complaints.append(f"thrown: {error}"))
    window.page.on("request", lambda request: asked(request.url))
    window.page.on("response", arrived)


def path_of_chromium() -> str:
    """Where chromium is; empty when it is missing."""
    return next((found for name in ("chromium", "chromium-browser") if (found := shutil.which(name))), "")


def launch(playwright: Playwright) -> Browser:
    """Start chromium.

    Raises: what playwright raises when it does not start.
    """
    return playwright.chromium.launch(executable_path=path_of_chromium(), args=list(ARGS), timeout=60_000)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One chromium for a file, as beside playwright's loop no other can run.

    On a machine without it, tests skip and say so, but where CI set up the machine they fail.
    """
    if not path_of_chromium():
        reason = "no chromium on this machine: apt-get install chromium fonts-noto-cjk"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def browsing(chromium: Browser) -> Iterator[Browsing]:
    """Opens windows for a test."""
    browsing = Browsing(chromium)
    yield browsing
    browsing.close()
