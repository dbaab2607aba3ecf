"""The elements in a desktop of another origin: one script tag, a token, and the platform's data."""

from __future__ import annotations

import base64
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import expect

from tests.e2e.browser import Browsing
from tests.e2e.conftest import DESKTOP, Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
OPS = "9005"
SCOPES = ["workbench.read", "directory.read", "scheduling.read", "leave.read"]
POLICY = (
    "script-src 'self' 'nonce-desk' {0}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"
)
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desktop</title>
<link rel="icon" href="data:,"></head><body><h1>Desktop</h1>
<zt-inbox team="teams/hotline-1"></zt-inbox><zt-roster team="teams/hotline-1"></zt-roster>
<script type="module" nonce="desk">
  import {{ connect }} from "{0}/embed.js";
  window.asked = 0;
  connect({{ apiBase: "{0}", locale: "en", tokenProvider: async () => {{ window.asked += 1; return "{1}"; }} }});
</script></body></html>"""


@contextmanager
def desktop(origin: str, page: str, policy: str) -> Iterator[None]:
    """A foreign desktop with one page."""

    class Desktop(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-security-policy", policy)
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the base class calls it so
            """Say nothing."""

    address = urlsplit(origin)
    server = http.server.ThreadingHTTPServer((str(address.hostname), int(address.port or 80)), Desktop)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    try:
        yield
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


@pytest.fixture
def token(demo: Running) -> str:
    """A bearer token of a system that may read."""
    ops = demo.person(OPS)
    client = {
        "code": f"desk-{len(ops.get('/v1/apiClients').get('apiClients', []))}",
        "displayName": "桌面",
        "scopes": SCOPES,
    }
    made = ops.done("/v1/apiClients", apiClient=client)
    basic = base64.b64encode(f"{client['code']}:{made['secret']}".encode()).decode()
    answer = httpx.post(
        f"{demo.url}/oauth/token",
        data={"grant_type": "client_credentials"},
        headers={"authorization": f"Basic {basic}"},
        timeout=30,
    )
    assert 200 == answer.status_code, answer.text
    return str(answer.json()["access_token"])


def test_an_element_in_a_foreign_desktop_shows_what_waits(demo: Running, browsing: Browsing, token: str) -> None:
    window = browsing.open(demo.url)
    page = window.page
    with desktop(DESKTOP, PAGE.format(demo.url, token), POLICY.format(demo.url)):
        page.goto(DESKTOP)
        expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
        expect(page.locator("zt-inbox .line").first).to_be_visible()
        expect(page.locator("zt-card #title")).not_to_be_empty()
        items = demo.person("1001").get("/v1/workItems", team="teams/hotline-1")["workItems"]
        expect(page.locator("zt-inbox .line")).to_have_count(len(items))
        expect(page.locator("zt-roster zt-roster-board")).to_contain_text("1002")
        expect(page.locator("zt-my-shifts")).to_have_count(0)
        assert page.evaluate("window.asked") > 0
        assert [] == page.context.cookies()
        assert [] == [each for each in window.complaints if "security policy" in each or "thrown" in each]


def test_a_desktop_whose_origin_is_not_allowed_reads_nothing(demo: Running, browsing: Browsing, token: str) -> None:
    window = browsing.open(demo.url)
    page, stranger = window.page, DESKTOP.replace("24088", "24089")
    with desktop(stranger, PAGE.format(demo.url, token), POLICY.format(demo.url)):
        with page.expect_event("console", lambda message: "CORS" in message.text):
            page.goto(stranger)
        expect(page.locator("zt-inbox .line")).to_have_count(0)
