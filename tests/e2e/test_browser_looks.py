"""Every page of the console: both languages, both looks, phone and desktop, open to all, and closed to strangers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest
from playwright.sync_api import expect

from tests.e2e.browser import LEAD_PAGES, PHONE, PLANNER_PAGES, Browsing, Window
from tests.e2e.conftest import Running

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(300)]
LEAD, PLANNER, MANAGER, HR = "1001", "9002", "9001", "9003"
PAGES = [*((page, LEAD) for page in LEAD_PAGES), *((page, PLANNER) for page in PLANNER_PAGES)]
LANGUAGES, THEMES = ("zh-CN", "en"), ("light", "dark")

_HAN = re.compile(r"[\u3400-\u9fff]+")
_LATIN = re.compile(r"[A-Za-z]{2,}")
# Names that are the same in every language: what a button to the other language says, codes of shifts and roles,
# keys on a keyboard, kinds of files.
_SAME_IN_CHINESE = re.compile(r"^(EN|English|CSV|XLSX|Excel|Shift|Delete|Ctrl|Esc|OIDC|demo|[A-Z]+\d)$")
_SAME_IN_ENGLISH = {"中文"}
# What a key, a code or a value shows as when nobody said how it is called.
_RAW = re.compile(
    r"\{\w+|undefined|\bnull\b|\bNaN\b|\[object|Invalid Date|\b[A-Z]{3,}(_[A-Z]+)+\b|\b[a-z]+[A-Z]\w+|\b\w+_\w+\b|\b[a-z]+\.[a-z]+\b"
    r"|\b(employees|teams|workItems|leaveRequests|centres|queues|policies|swaps|offers|shifts)/"
)


@pytest.fixture(scope="module")
def data(demo: Running) -> str:
    """What people named or wrote: it stays as it is in every language."""
    manager = demo.person(MANAGER)
    names = []
    for path, kind in (("/v1/employees", "employees"), ("/v1/teams", "teams"), ("/v1/centres", "centres")):
        names += [each["displayName"] for each in manager.get(path, pageSize=1000).get(kind, [])]
    days = manager.get("/v1/calendarDays", startDate="2026-01-01", endDate="2026-01-02")["days"]
    return " ".join([*names, *(day["noticeNumber"] for day in days)])


def untranslated(said: Iterable[str], language: str, data: str) -> list[str]:
    """Strings that hold words of the other language, other than what people themselves named or wrote."""
    if language == "en":
        known = {*_SAME_IN_ENGLISH}
        return [text for text in said if any(run not in data and run not in known for run in _HAN.findall(text))]
    return [
        text
        for text in said
        if any(word not in data and not _SAME_IN_CHINESE.match(word) for word in _LATIN.findall(text))
    ]


@pytest.mark.parametrize("page, number", PAGES, ids=[page for page, _ in PAGES])
def test_a_page_is_whole_in_both_languages_and_looks_and_axe_finds_nothing(
    page: str, number: str, demo: Running, browsing: Browsing, data: str
) -> None:
    window = browsing.open(demo.url, number=number)
    window.go(page)
    window.page.evaluate("window.stayed = true")
    spoken: dict[str, set[str]] = {}
    for language in LANGUAGES:
        expect(window.page.locator(f"zt-{page}")).to_have_attribute("lang", language)
        spoken[language] = set(window.said())
        assert [] == untranslated(spoken[language], language, data)
        assert [] == [text for text in spoken[language] if _RAW.search(text)]
        for theme in THEMES:
            window.choose_theme(theme)
            assert [] == window.violations()
        window.switch_language()
    assert window.page.evaluate("window.stayed")
    kept = {text for text in spoken["zh-CN"] & spoken["en"] if _HAN.search(text)}
    assert set() == {text for text in kept if any(run not in data for run in _HAN.findall(text))}
    assert [] == window.complaints


def open_odds(window: Window) -> None:
    window.page.locator("zt-shift-picker [data-date]:not([disabled]):has(.chip)").last.click()
    window.page.locator("zt-leave .side .conditions").wait_for()


def open_offer(window: Window) -> None:
    window.page.locator(".offers header .button").click()
    window.page.locator("zt-offer-dialog summary").click()


def choose_exceptions(window: Window) -> None:
    window.page.locator("zt-exceptions #all").click()
    window.page.locator("zt-exceptions select").select_option("EXCEPTION_REASON_OTHER")


def open_histories(window: Window) -> None:
    for summary in window.page.locator("zt-swap-list summary").all()[:5]:
        summary.click()
    window.page.locator("zt-swap-form .segments button").nth(2).click()
    window.page.locator("zt-swap-form .segments button").last.click()


# What a page shows only once somebody asks for it: the page, who, and how.
OPENED: dict[str, tuple[str, str, Callable[[Window], None]]] = {
    "card of leave": ("inbox", LEAD, lambda window: window.page.locator("zt-inbox .line").last.click()),
    "hand over": ("inbox", LEAD, lambda window: window.page.locator("zt-card footer .quiet").last.click()),
    "offer": ("today", LEAD, open_offer),
    "odds": ("leave", LEAD, open_odds),
    "decision": ("decisions", LEAD, lambda window: window.page.locator("zt-decisions summary").first.click()),
    "my shifts": ("roster", LEAD, lambda window: window.page.locator("zt-roster .segments button").first.click()),
    "month": ("roster", LEAD, lambda window: window.page.locator("zt-roster .segments button").last.click()),
    "policy": ("policies", MANAGER, lambda window: window.page.locator("zt-policies .button.primary").first.click()),
    "stand-ins": ("people", LEAD, lambda window: window.page.locator("zt-people .segments button").last.click()),
    "import": ("people", HR, lambda window: window.page.locator("zt-people header > .button").last.click()),
}


NIGHTLY: dict[str, tuple[str, str, Callable[[Window], None]]] = {
    "plan": ("today", LEAD, lambda window: window.page.locator("[data-plan]").click()),
    "exceptions": ("today", LEAD, choose_exceptions),
    "cause": ("today", LEAD, lambda window: window.page.locator(".exceptions header .button").click()),
    "swaps": ("swaps", LEAD, open_histories),
}


@pytest.mark.parametrize("what", [*OPENED, *(pytest.param(each, marks=pytest.mark.nightly) for each in NIGHTLY)])
def test_what_a_page_opens_is_whole_in_both_languages_and_axe_finds_nothing(
    what: str, demo: Running, browsing: Browsing, data: str
) -> None:
    page, number, reveal = (OPENED | NIGHTLY)[what]
    for language, theme in zip(LANGUAGES, reversed(THEMES), strict=True):
        window = browsing.open(demo.url, number=number, language=language, theme=theme)
        window.go(page)
        before = set(window.said())
        reveal(window)
        window.settle()
        said = window.said()
        assert {*said} - before
        assert [] == untranslated(said, language, data)
        assert [] == [text for text in said if _RAW.search(text)]
        assert [] == window.violations()
        assert [] == window.complaints


def test_the_sign_in_page_is_whole_in_both_languages_and_looks_and_axe_finds_nothing(
    demo: Running, browsing: Browsing, data: str
) -> None:
    window = browsing.open(demo.url)
    window.page.goto(demo.url)
    for language in LANGUAGES:
        window.settle()
        assert [] == untranslated(window.said(), language, data)
        for theme in THEMES:
            window.choose_theme(theme)
            assert [] == window.violations()
        window.page.locator("zt-settings #language").click()
    assert [] == window.complaints


def test_language_and_look_are_kept_when_one_comes_back(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url, number=LEAD)
    window.go("today")
    window.switch_language()
    window.choose_theme("dark")
    dark = background(window)
    window.page.reload()

    expect(window.page.get_by_role("heading", name="Today", level=1)).to_be_visible()
    assert dark == background(window)
    window.choose_theme("light")
    assert dark != background(window)


def background(window: Window) -> str:
    """Colour of the page."""
    return str(window.page.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_no_page_scrolls_sideways(language: str, demo: Running, browsing: Browsing) -> None:
    for number, pages in ((LEAD, LEAD_PAGES), (PLANNER, PLANNER_PAGES)):
        window = browsing.open(demo.url, number=number, language=language, size=PHONE)
        for page in pages:
            window.go(page)
            assert (page, []) == (page, window.too_wide())
        assert [] == window.complaints


def test_on_a_phone_every_page_is_two_taps_away(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url, number=LEAD, size=PHONE)
    window.go("today")
    bar = window.page.get_by_role("navigation")
    for name in ("待办", "班表", "请假", "今天"):
        bar.get_by_role("link", name=name, exact=True).tap()
        expect(window.page.get_by_role("heading", name=name, level=1)).to_be_visible()
    for name in ("交接班", "决定", "授权规则", "人员"):
        bar.get_by_role("button", name="更多").tap()
        window.page.locator(".rest-pages").get_by_role("link", name=name).tap()
        expect(window.page.get_by_role("heading", name=name, level=1)).to_be_visible()
        expect(window.page.get_by_role("dialog")).to_have_count(0)
    box = bar.get_by_role("link", name="今天").bounding_box()
    assert box is not None
    assert box["height"] >= 44
    assert [] == window.complaints


def test_on_a_phone_a_card_takes_the_place_of_the_list_and_gives_it_back(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url, number=LEAD, size=PHONE)
    window.go("inbox")
    lines = window.page.locator("zt-inbox .line")
    expect(window.page.locator("zt-card")).to_be_hidden()
    lines.last.tap()
    expect(window.page.locator("zt-card #title")).to_be_visible()
    expect(lines.first).to_be_hidden()
    window.settle()
    assert [] == window.too_wide()
    assert [] == window.violations()

    window.page.get_by_role("button", name="返回列表").tap()
    expect(lines.first).to_be_visible()


def test_axe_and_the_watch_on_the_page_find_what_is_planted(demo: Running, browsing: Browsing) -> None:
    window = browsing.open(demo.url, number=LEAD)
    window.go("today")
    window.page.evaluate(
        """() => {
          const root = document.querySelector("zt-app, zt-shell, body > *").shadowRoot ?? document.body;
          root.append(document.createElement("img"));
          const link = document.createElement("link");
          Object.assign(link, { rel: "stylesheet", href: "https://elsewhere.invalid/a.css" });
          document.head.append(link);
        }"""
    )
    window.page.wait_for_function("document.querySelector('link[href*=elsewhere]') !== null")
    assert any(found.startswith("image-alt") for found in window.violations())
    assert any("content security policy" in complaint for complaint in window.complaints)
