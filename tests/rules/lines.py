"""Rules that a file keeps or breaks by itself. Each carries lines that keep it and lines that break it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
MOST_POSITIONAL = 5

SERVICE_WORDS = re.compile(
    r"(?:^|[^a-z])(?:scheduling|rosters?|shifts?|forecasts?|overtime|leaves?|entitlements?|payroll|payslips?|wages?"
    r"|training|exams?|kpi|knowledge)(?:$|[^a-z])"
)
REAL_COLUMNS = frozenset({"DateTime", "DATETIME", "TIMESTAMP", "Float", "FLOAT", "Double", "DOUBLE", "REAL", "Numeric"})
MACHINE_PATH = re.compile(
    r"(?<![\w.~$}/-])/(?:root|work|opt/pypi|Users|home/(?!nonroot|app|zhongtai)\w+)(?:/|\b)(?!\*)"
)
# A class of one letter keeps these two from finding themselves.
INDEX_ADDRESS = re.compile(
    r"--(?:extra-)?inde[x]-url|pypi\.or[g]/simple|files\.pythonhoste[d]|registry\.np[m]|registry\.yarnpk[g]"
)
REMINDER = re.compile(r"\b(?:TOD[O]|FIXM[E])\b(?!\s*\(#\d+\))")

Judge = Callable[[str], list[str]]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Rule:
    """What files must keep.

    judge: text of a file in, offences out. files, without: glob patterns.
    good, bad: texts that keep it and break it.
    """

    name: str
    judge: Judge
    files: tuple[str, ...]
    good: tuple[str, ...]
    bad: tuple[str, ...]
    without: tuple[str, ...] = ()


def too_long(text: str) -> list[str]:
    """Files over 400 lines, functions over 40 (docstring aside), more than five positional parameters."""
    count = len(text.splitlines())
    found = [f"{count} lines, at most {LONGEST_FILE}: split it by noun"] if count > LONGEST_FILE else []
    for function in _functions(text):
        length = _length(function)
        if length > LONGEST_FUNCTION:
            found.append(f"{function.lineno}: {function.name} has {length} lines, at most {LONGEST_FUNCTION}")
        positional = [arg.arg for arg in (*function.args.posonlyargs, *function.args.args)]
        taken = len(positional) - (positional[:1] in (["self"], ["cls"]))
        if taken > MOST_POSITIONAL:
            found.append(f"{function.lineno}: {function.name} takes {taken} by position, at most {MOST_POSITIONAL}")
    return found


def service_words(text: str) -> list[str]:
    """Names in the kit, and words that stand for names, that belong to one service."""
    return [
        f"{line}: {name} speaks of a service"
        for line, name in _names(text)
        if SERVICE_WORDS.search(re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower())
    ]


def real_columns(text: str) -> list[str]:
    """Column types that lose the zone or the last digit."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and node.attr in REAL_COLUMNS and _is_sqlalchemy(node.value):
            found.append(f"{node.lineno}: {node.attr}: use kit.db.UtcDateTime, or integers with the unit in the name")
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy":
            found += [f"{node.lineno}: {name.name}" for name in node.names if name.name in REAL_COLUMNS]
    return found


def catches_everything(text: str) -> list[str]:
    """Handlers of any exception whatever."""
    handlers = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ExceptHandler))
    return [
        f"{node.lineno}: catches every exception: let it fly, the kit answers INTERNAL and logs it"
        for node in handlers
        if node.type is None or {"Exception", "BaseException"} & {_last(each) for each in _alternatives(node.type)}
    ]


def tied_to_a_machine(text: str) -> list[str]:
    """Paths and index addresses that hold on one machine only."""
    return [
        f"{number}: {line.strip()[:100]}"
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE_PATH.search(line) or INDEX_ADDRESS.search(line)
    ]


def unsettled(text: str) -> list[str]:
    """Reminders without an issue to find them by."""
    return [f"{n}: {line.strip()[:100]}" for n, line in enumerate(text.splitlines(), 1) if REMINDER.search(line)]


def _functions(text: str) -> Iterator[Function]:
    return (node for node in ast.walk(ast.parse(text)) if isinstance(node, Function))


def _length(function: Function) -> int:
    length = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function, clean=False) is None:
        return length
    docstring = function.body[0]
    return length - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def _names(text: str) -> Iterator[tuple[int, str]]:
    """Identifiers, and strings without spaces: keys, event types, names of metrics. No sentences."""
    for node in ast.walk(ast.parse(text)):
        line = getattr(node, "lineno", 0)
        for key in ("id", "attr", "arg", "name", "module"):
            named = getattr(node, key, None)
            if isinstance(named, str):
                yield line, named
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not re.search(r"\s", node.value):
            yield line, node.value


def _is_sqlalchemy(node: ast.expr) -> bool:
    return _last(node) in {"sa", "sqlalchemy", "types", "postgresql", "sqlite"}


def _alternatives(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


CODE = ("services/*.py", "gateway/*.py", "demo/*.py")
MACHINE = "/" + "work/main/x"
INDEX = "--index" + "-url"

RULES = (
    Rule(
        name="files, functions and parameter lists stay short",
        judge=too_long,
        files=CODE,
        without=("*/migrations/*",),
        good=(
            "x = 1\n" * 400,
            "def f():\n" + "    a()\n" * 39,
            "def f(a, b, c, d, e, *, g): ...",
            "def f(self, a, b, c, d, e): ...",
        ),
        bad=("x = 1\n" * 401, "def f():\n" + "    a()\n" * 40, "def f(a, b, c, d, e, g): ..."),
    ),
    Rule(
        name="the kit knows no service",
        judge=service_words,
        files=("services/kit/*.py",),
        good=(
            "def relay(event): ...",
            "x = 'leave it as it is'",
            "shifted = 1",
            "# a roster is somebody else's",
        ),
        bad=(
            "def roster_of(x): ...",
            "LeaveService = 1",
            "x.shift_id",
            "f(kpi=1)",
            "k = 'zhongtai.leave.v1.LeaveDecided'",
        ),
    ),
    Rule(
        name="instants keep their zone and sums their last digit",
        judge=real_columns,
        files=("services/*.py",),
        without=("services/kit/*",),
        good=("sa.Column('day', sa.Date)", "sa.Column('amount_fen', sa.BigInteger)", "x.Float"),
        bad=(
            "sa.Column('at', sa.DateTime)",
            "sa.Numeric(10, 2)",
            "from sqlalchemy import Float",
            "sqlalchemy.types.REAL",
        ),
    ),
    Rule(
        name="only the kit catches everything",
        judge=catches_everything,
        files=CODE,
        without=("services/kit/*",),
        good=("try: f()\nexcept ValueError: g()", "try: f()\nexcept (OSError, KeyError): g()"),
        bad=(
            "try: f()\nexcept Exception: g()",
            "try: f()\nexcept: g()",
            "try: f()\nexcept (KeyError, BaseException): g()",
        ),
    ),
    Rule(
        name="nothing is tied to one machine",
        judge=tied_to_a_machine,
        files=("*",),
        without=("*.png", "*.svg", "*.ico"),
        good=(
            "/var/lib/zhongtai",
            "../shared/data",
            "post: '/v1/work/items'",
            "pip install --require-hashes",
            "https://docs/root/",
        ),
        bad=(
            MACHINE,
            f"cd {MACHINE}",
            f"see `{MACHINE}`",
            "/ro" + "ot/.cache",
            f"pip install {INDEX} x",
            "https://pypi.org" + "/simple",
        ),
    ),
    Rule(
        name="reminders lead to an issue",
        judge=unsettled,
        files=("*.py", "*.proto", "*.ts", "*.md", "*.yaml", "Makefile"),
        good=("# TO" + "DO (#12): mend", "todos = []"),
        bad=("# TO" + "DO: mend", "// FIX" + "ME"),
    ),
)
