"""The tools of others: kubernetes-validate, checkov, promtool, yamllint. Each gives its complaints; none is good."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from deploy.k8s.check import alerts, shapes
from deploy.k8s.check.objects import Object, name_of

VERSION = "1.34"
"""The release of Kubernetes whose schemas the manifests have to fit."""
_OWN_GROUPS = ("k8s.io", "apps", "batch", "autoscaling", "policy", "v1")
SKIPS = {
    "CKV_K8S_43": "Only the operator's registry knows the digest; README.md says how a release is pinned by it.",
    "CKV_K8S_15": "What is pinned never changes, and a registry that is away must not keep pods from starting.",
}
"""Checks of checkov that are left out, each with its reason; at most three."""


def tool(name: str) -> str | None:
    """Where a tool is: beside this interpreter, or on the path; None when it is nowhere."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


def kubernetes_validate(objects: Sequence[Object]) -> list[str]:
    """Misspelt, missing and mistyped fields, strictly. Operators' kinds are compared with our own shapes."""
    import kubernetes_validate as validator

    found = []
    for each in objects:
        if not _is_kubernetes_own(each["apiVersion"]):
            found += shapes.of_its_shape(each)
            continue
        try:
            validator.validate(dict(each), VERSION, strict=True)
        except validator.ValidationError as error:
            where = ".".join(str(step) for step in error.path)
            found.append(f"{name_of(each)}: {where}: {error.message}"[:300])
        except validator.SchemaNotFoundError as error:
            found.append(f"{name_of(each)}: {error.message}")
    return found


def _is_kubernetes_own(version: str) -> bool:
    group = version.partition("/")[0]
    return group in _OWN_GROUPS or (group.endswith(".k8s.io") and group != "gateway.networking.k8s.io")


def checkov(folder: Path) -> tuple[list[str], int]:
    """Complaints about security, with the number of checks that passed."""
    command = [tool("checkov") or "checkov", "--directory", str(folder), "--framework", "kubernetes", "--quiet"]
    command += ["--skip-download", "--compact", "--output", "json", "--skip-check", ",".join(SKIPS)]
    done = _run(command, {"LOG_LEVEL": "ERROR", "CHECKOV_RENDER_EDGES_DUPLICATE_ITER_COUNT": "1"})
    return _checkov_said(done)


def _checkov_said(done: subprocess.CompletedProcess[str]) -> tuple[list[str], int]:
    import json

    try:
        said = json.loads(done.stdout)
    except json.JSONDecodeError:
        return [f"checkov: {(done.stderr or done.stdout)[-500:]}"], 0
    failed = said["results"]["failed_checks"] if "results" in said else []
    found = [f"{each['file_path']}: {each['resource']}: {each['check_id']} {each['check_name']}" for each in failed]
    passed = int(said.get("summary", said)["passed"])
    # What it cannot read it passes over in silence.
    return found + ([] if found or passed else ["checkov: found nothing that it could check"]), passed


def promtool(files: Mapping[str, str], tests: Path | None = None) -> list[str]:
    """Rules that cannot be read, and tests of alerts that fail. files: of rules, by name."""
    program = tool("promtool")
    if program is None:
        return ["promtool is missing: on Debian and Ubuntu it is in the package prometheus"]
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        checked = _run([program, "check", "rules", *sorted(files)], cwd=folder)
        if checked.returncode != 0:
            return [f"promtool: {line}" for line in (checked.stdout + checked.stderr).splitlines() if line.strip()]
        cases = sorted(tests.glob("*.yaml")) if tests else []
        for case in cases:
            shutil.copy(case, folder)
        # Of the tests that take long each has a process of its own: there are two cores at least.
        running = [
            subprocess.Popen(
                [program, "test", "rules", each.name],
                cwd=folder,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for each in cases
        ]
        said = [process.communicate()[0] for process in running]
    return [
        f"promtool {case.name}: {text.strip()}"
        for case, text, process in zip(cases, said, running, strict=True)
        if process.returncode != 0
    ]


def promtool_of(objects: Sequence[Object]) -> list[str]:
    """The rules and dashboards of an overlay, with the tests of its alerts."""
    files = alerts.rule_files(objects)
    return promtool(files, alerts.TESTS) if files else []


def yamllint(folder: Path, config: Path) -> list[str]:
    """Complaints about the form of what is written by hand."""
    command = [sys.executable, "-m", "yamllint", "--strict", "--format", "parsable", "-c", str(config), str(folder)]
    return _run(command).stdout.splitlines()


def _run(
    command: Sequence[str], extra: Mapping[str, str] | None = None, cwd: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=cwd, env={**os.environ, **(extra or {})}
    )
