"""What the pages say is there: commands, targets, settings, modules, pages they point to; each alert has its runbook."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from services import cli
from services.kit.settings import PREFIX, Settings
from tests.rules import tree

PAGES = ("*.md",)
RUNBOOKS = "docs/operations/runbooks"
CODE = re.compile(r"^(?P<fence>```+)[^\n]*\n(?P<block>.*?)^(?P=fence)|`(?P<span>[^`\n]+)`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:)(?P<path>[^)#\s]*)(?:#(?P<part>[^)\s]*))?\)")
SETTING = re.compile(rf"\b{PREFIX}[A-Z][A-Z_]*[A-Z]\b")
MODULE = re.compile(r"python3? -m ((?:services|gateway|bench|demo|tests)(?:\.[a-z_]\w*)*)(?![.\w<])")
TARGET = re.compile(r"(?:^|&& )make ([a-z][a-z0-9-]*)")
COMMAND = re.compile(r"(?:^|[\s/(])zhongtai ([a-z]+(?= |$)(?: [^\s;&)]+)*)")
ALERT = re.compile(r"^\s*- alert: (\w+)", re.MULTILINE)
HEADINGS = (
    "What it means",
    "First look",
    "Causes, likeliest first",
    "What to do",
    "It is over when",
    "Write down",
)


def code_in(page: str) -> Iterator[str]:
    """Lines of code of a page: of its blocks, with lines that go on put together, and its spans."""
    for found in CODE.finditer(page):
        block = found["block"] if found["block"] is not None else found["span"]
        yield from re.sub(r"\\\n\s*", " ", block).splitlines()


def kebab(name: str) -> str:
    """`WalArchiveFailing` as `wal-archive-failing`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()


def anchors(page: str) -> set[str]:
    """What the headings of a page can be pointed to by."""
    heads = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser by name."""
    (found,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return dict(found.choices)


def wrong_with(words: list[str], known: dict[str, argparse.ArgumentParser]) -> str:
    """What is wrong with a command as a page has it; empty when it could be typed."""
    name, *rest = words
    if name not in known:
        return f"zhongtai {name} does not exist"
    options = {option for action in known[name]._actions for option in action.option_strings}
    if unknown := [word for word in rest if word.startswith("--") and word.partition("=")[0] not in options]:
        return f"zhongtai {name} has no {unknown[0]}"
    places = [action for action in known[name]._actions if not action.option_strings]
    if rest and places and places[0].choices and not set(rest[0].split("|")) <= set(places[0].choices):
        return f"zhongtai {name} {rest[0]} does not exist"
    return ""


def targets(makefile: str) -> set[str]:
    """What can be made."""
    return set(re.findall(r"^([a-z][a-z0-9-]*):", makefile, re.MULTILINE))


def settings_named() -> set[str]:
    """Every variable that the settings know."""
    names = {PREFIX + name.upper() for name in Settings.model_fields}
    of_compose = set(re.findall(rf"\$\{{({PREFIX}\w+)", tree.read("deploy/compose.yaml")))
    return names | {f"{name}_FILE" for name in names} | of_compose


def pages() -> dict[str, str]:
    return {path: tree.read(path) for path in tree.files(*PAGES)}


def test_the_readers_see_what_is_there_and_nothing_else() -> None:
    known = commands(cli._parser())
    page = "# A b\n`zhongtai audit verify` and\n```\nzhongtai backup \\\n    --to DIR\nmake up\n```\n[x](y.md#z) [h](https://h)"

    assert ["zhongtai audit verify", "zhongtai backup  --to DIR", "make up"] == [
        re.sub(r" {2,}", "  ", line) for line in code_in(page)
    ]
    assert {"a-b"} == anchors(page)
    assert [("y.md", "z")] == [(link["path"], link["part"]) for link in LINK.finditer(page)]
    assert "" == wrong_with(["audit", "verify"], known)
    assert "" == wrong_with(["events", "dead|replay", "SERVICE"], known)
    assert wrong_with(["audit", "mend"], known)
    assert wrong_with(["restore"], known)
    assert wrong_with(["backup", "--from", "x"], known)
    assert "wal-archive-failing" == kebab("WalArchiveFailing")
    assert ["up"] == TARGET.findall("make up PORT=1")
    assert [] == TARGET.findall("they make no difference")
    assert ["services"] == MODULE.findall("python -m services, python -m services.NAME migrate")
    assert ["services.leave.consume"] == MODULE.findall("python -m services.leave.consume")
    assert ["events dead leave"] == COMMAND.findall("kubectl exec x -- zhongtai events dead leave")
    assert [] == COMMAND.findall("cd zhongtai Environment=x")


def test_every_command_of_ours_that_a_page_shows_can_be_typed() -> None:
    known = commands(cli._parser())
    offences = [
        f"{path}: {wrong}"
        for path, page in pages().items()
        for line in code_in(page)
        for found in COMMAND.findall(line)
        if (wrong := wrong_with(found.split(), known))
    ]

    assert [] == offences, "\n  ".join(["", *offences])


def test_every_target_that_a_page_shows_can_be_made() -> None:
    known = targets(tree.read("Makefile"))
    offences = [
        f"{path}: make {target}"
        for path, page in pages().items()
        for line in code_in(page)
        for target in TARGET.findall(line)
        if target not in known
    ]

    assert [] == offences, "\n  ".join(["", *offences])


def test_every_setting_that_a_page_names_is_one_and_every_one_is_named() -> None:
    known = settings_named()
    offences = [
        f"{path}: {name}" for path, page in pages().items() for name in sorted(set(SETTING.findall(page)) - known)
    ]
    told = set(SETTING.findall(tree.read("docs/running.md")))

    assert [] == offences, "\n  ".join(["", *offences])
    assert set() == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields} - told - {f"{PREFIX}FAULT"}


def test_every_module_that_a_page_runs_is_there() -> None:
    offences = [
        f"{path}: python -m {module}"
        for path, page in pages().items()
        for line in code_in(page)
        for module in MODULE.findall(line)
        if not tree.files(f"{module.replace('.', '/')}.py", f"{module.replace('.', '/')}/__main__.py")
    ]

    assert [] == offences, "\n  ".join(["", *offences])


def test_every_link_between_pages_leads_somewhere() -> None:
    offences = []
    for path, page in pages().items():
        for link in LINK.finditer(page):
            target = (tree.ROOT / path).parent / link["path"] if link["path"] else tree.ROOT / path
            if not target.exists():
                offences.append(f"{path}: {link['path']} is not there")
            elif link["part"] and link["part"] not in anchors(target.read_text(encoding="utf-8")):
                offences.append(f"{path}: {link['path']} has no heading {link['part']}")

    assert [] == offences, "\n  ".join(["", *offences])


def test_every_alert_has_its_runbook_and_every_runbook_its_alert() -> None:
    rules = [tree.read(path) for path in tree.files("deploy/*.yaml") if "alert:" in tree.read(path)]
    alerts = {kebab(name) for text in rules for name in ALERT.findall(text)}
    runbooks = {path.rpartition("/")[2].removesuffix(".md") for path in tree.files(f"{RUNBOOKS}/*.md")} - {"README"}
    linked = {name for text in rules for name in re.findall(rf"runbook_url: .*{RUNBOOKS}/([\w-]+)\.md", text)}

    assert alerts
    assert alerts == runbooks
    assert alerts == linked


def test_every_runbook_answers_the_same_questions() -> None:
    offences = [
        f"{path}: {', '.join(missing)}"
        for path in tree.files(f"{RUNBOOKS}/*.md")
        if not path.endswith("README.md")
        for heads in [re.findall(r"^## (.*)$", tree.read(path), re.MULTILINE)]
        if (missing := [head for head in HEADINGS if head not in heads])
    ]

    assert [] == offences, "\n  ".join(["", *offences])
