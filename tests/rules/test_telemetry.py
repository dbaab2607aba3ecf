"""What is measured stands in docs/telemetry.md, and nothing else does."""

from __future__ import annotations

import re

from gateway import measuring
from services import catalogue
from services.kit import metrics, otlp
from tests.rules import tree

PAGE = "docs/telemetry.md"
ROW = re.compile(r"^\| `([a-z.]+)` \| (counter|gauge|histogram) \| (\S+) \|", re.MULTILINE)
KEY = re.compile(r'"(zhongtai\.[a-z_.]+)"')
CODE = ("services/*.py", "gateway/*.py")


def written(page: str) -> set[tuple[str, str, str]]:
    """Name, kind and unit of the figures that a page lists."""
    return set(ROW.findall(page))


def keys_in(text: str) -> set[str]:
    """Names of figures and of attributes of ours that a module writes out."""
    return set(KEY.findall(text))


def test_the_reader_sees_figures_and_nothing_else() -> None:
    page = "| `a.b` | gauge | s | | x |\n| `POST /x` | server | `a` |\n| figure | kind | unit | by |\n"

    assert {("a.b", "gauge", "s")} == written(page)
    assert {"zhongtai.a.b"} == keys_in('X = f("zhongtai.a.b", "zhongtai", "zhongtai.leave.v1.LeaveService")')


def test_every_figure_is_described_and_every_description_is_of_a_figure() -> None:
    # Figures are known once their modules are loaded.
    loaded = (catalogue.__name__, measuring.__name__, otlp.__name__)
    kinds = {metrics.Counter: "counter", metrics.Gauge: "gauge", metrics.Histogram: "histogram"}
    measured = {(each.name, kinds[type(each)], each.unit) for each in metrics.figures()}

    assert written(tree.read(PAGE)) == measured, f"with {loaded}"


def test_every_key_is_listed() -> None:
    page = tree.read(PAGE)
    used = {key for path in tree.files(*CODE) for key in keys_in(tree.read(path)) if not key.endswith("_pb2")}

    assert [] == sorted(
        key for key in used - {"zhongtai.span", "zhongtai.statement", "zhongtai.trace"} if key not in page
    )
