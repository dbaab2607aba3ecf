"""Everything that can be known of the manifests without a cluster: `python -m deploy.k8s.check`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from deploy.k8s import dashboards, generate
from deploy.k8s.check import alerts, lint, objects, render, tools
from deploy.k8s.check.objects import Object


class Report:
    """Prints what each check found, and how long it took."""

    def __init__(self) -> None:
        self.complaints = 0

    def step(self, name: str, check: Callable[[], list[str]], told: str = "") -> None:
        """Run a check and print what it complains about."""
        began = time.monotonic()
        found = check()
        self.complaints += len(found)
        print(f"{'ok    ' if not found else 'FAILED'} {time.monotonic() - began:5.1f} s  {name} {told}".rstrip())
        for line in found:
            print(f"       {line}")


def main() -> int:
    """Check everything; 1 when anything is wrong."""
    report = Report()
    report.step("generated files", lambda: generate.differences(generate.made(generate.read())))
    report.step("dashboards", dashboards.differences)
    report.step("yamllint", lambda: tools.yamllint(render.HERE, Path(__file__).with_name("yamllint.yaml")))
    try:
        texts = {name: render.render(render.HERE / "overlays" / name) for name in render.OVERLAYS}
    except render.RenderError as error:
        print(f"FAILED kustomize: {error}")
        return 1
    overlays = {name: objects.read(text) for name, text in texts.items()}
    for name, found in overlays.items():
        _check_overlay(report, name, found)
    report.step("patches have an effect", lambda: render.without_effect(render.HERE, texts))
    _check_alerts(report, overlays["prod"])
    _checkov(report, texts)
    print(f"{report.complaints} complaints" if report.complaints else "the manifests hold")
    return 1 if report.complaints else 0


def _check_overlay(report: Report, name: str, found: list[Object]) -> None:
    report.step(f"{name}: schemas", lambda: tools.kubernetes_validate(found), f"({len(found)} objects)")
    report.step(f"{name}: references", lambda: lint.lint(found), f"({len(lint.RULES)} rules)")


def _check_alerts(report: Report, found: list[Object]) -> None:
    cases = sum(len(each["tests"]) for each in alerts.tests())
    report.step("alerts are tested", lambda: alerts.untested(found, alerts.tests()))
    if tools.tool("promtool") is None and not os.environ.get("CI"):
        print("skipped          promtool: it is missing (Debian and Ubuntu: package prometheus)")
        return
    report.step("promtool", lambda: tools.promtool_of(found), f"({len(alerts.alerts(found))} alerts, {cases} tests)")


def _checkov(report: Report, texts: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            (Path(folder) / f"{name}.yaml").write_text(text, encoding="utf-8")
        passed: list[int] = []

        def run() -> list[str]:
            found, count = tools.checkov(Path(folder))
            passed.append(count)
            return found

        report.step("checkov", run)
    print(f"                {passed[0]} checks passed; left out: {', '.join(tools.SKIPS)}")


if __name__ == "__main__":
    sys.exit(main())
