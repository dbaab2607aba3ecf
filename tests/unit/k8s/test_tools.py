"""Each tool that `make k8s-check` drives catches what it is there for: a broken sample for each."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.k8s.check import alerts, objects, render, tools

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv" / "deploy" / "bin" / "python"
YAMLLINT = ROOT / "deploy" / "k8s" / "check" / "yamllint.yaml"
GOOD_POD = """
apiVersion: v1
kind: Pod
metadata: {name: one, namespace: zhongtai}
spec:
  containers:
    - name: one
      image: zhongtai:0.1.0
"""


def _missing(what: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture
def deploy_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of `make k8s-check` in place of this one."""
    if not PYTHON.exists():
        _missing(".venv/deploy (make .venv/installed-deploy)")
    monkeypatch.setattr("sys.executable", str(PYTHON))


def _in_deploy(code: str, text: str) -> str:
    done = subprocess.run([PYTHON, "-c", code], input=text, capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


VALIDATE = (
    "import sys; from deploy.k8s.check import objects, tools;"
    "print('\\n'.join(tools.kubernetes_validate(objects.read(sys.stdin.read()))))"
)


@pytest.mark.usefixtures("deploy_tools")
@pytest.mark.parametrize(
    "before,after,says",
    [
        ("image:", "imag:", "'imag' was unexpected"),
        ("name: one\n", "name: 1\n", "1 is not of type 'string'"),
        ("kind: Pod", "kind: Pot", "Pot one: Couldn't find schema"),
        ("v1", "apps/v9", "Couldn't find schema"),
    ],
)
def test_a_misspelt_or_mistyped_field_and_an_unknown_kind_fail(before: str, after: str, says: str) -> None:
    assert _in_deploy(VALIDATE, GOOD_POD) == ""
    assert says in _in_deploy(VALIDATE, GOOD_POD.replace(before, after))


@pytest.mark.usefixtures("deploy_tools")
def test_a_pod_that_runs_as_root_fails(tmp_path: Path) -> None:
    (tmp_path / "pod.yaml").write_text(GOOD_POD, encoding="utf-8")

    found, _ = tools.checkov(tmp_path)

    assert [line for line in found if "CKV_K8S_20 Containers should not run with allowPrivilegeEscalation" in line]
    assert [line for line in found if "CKV_K8S_22 Use read-only filesystem" in line]


@pytest.mark.usefixtures("deploy_tools")
def test_manifests_that_nobody_can_read_fail(tmp_path: Path) -> None:
    (tmp_path / "pod.yaml").write_text(GOOD_POD + "  : [", encoding="utf-8")

    found, _ = tools.checkov(tmp_path)

    assert ["checkov: found nothing that it could check"] == found


def test_at_most_three_checks_are_left_out_each_with_its_reason() -> None:
    assert len(tools.SKIPS) <= 3
    assert all(len(reason) > 40 for reason in tools.SKIPS.values())


@pytest.mark.usefixtures("deploy_tools")
def test_a_key_that_stands_there_twice_fails(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("one: 1\none: 2\n", encoding="utf-8")

    (said,) = tools.yamllint(tmp_path, YAMLLINT)

    assert "duplication of key" in said


GOOD_ALERT = {"groups": [{"name": "a", "rules": [{"alert": "Down", "expr": "up == 0", "for": "5m"}]}]}
FIRES: dict[str, Any] = {
    "rule_files": ["rules-a.yaml"],
    "evaluation_interval": "1m",
    "tests": [
        {
            "interval": "1m",
            "input_series": [{"series": "up", "values": "0x20"}],
            "alert_rule_test": [{"eval_time": "10m", "alertname": "Down", "exp_alerts": [{"exp_labels": {}}]}],
        }
    ],
}


def _promtool(folder: Path, rules: object, tests: object) -> list[str]:
    if shutil.which("promtool") is None:
        _missing("promtool")
    (folder / "a.yaml").write_text(yaml.safe_dump(tests), encoding="utf-8")
    return tools.promtool({"rules-a.yaml": yaml.safe_dump(rules)}, folder)


def test_an_alert_that_fires_when_its_test_says_so_passes(tmp_path: Path) -> None:
    assert _promtool(tmp_path, GOOD_ALERT, FIRES) == []


def test_an_expression_that_is_none_fails(tmp_path: Path) -> None:
    broken = {"groups": [{"name": "a", "rules": [{"alert": "Down", "expr": "up ==="}]}]}

    assert "could not parse expression" in "".join(_promtool(tmp_path, broken, FIRES))


def test_an_alert_that_does_not_fire_fails(tmp_path: Path) -> None:
    deaf = {"groups": [{"name": "a", "rules": [{"alert": "Down", "expr": "up > 1", "for": "5m"}]}]}

    assert "exp:[" in "".join(_promtool(tmp_path, deaf, FIRES)).replace(" ", "")


def test_a_query_of_a_dashboard_that_is_none_fails() -> None:
    board = {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "dashboards", "labels": {"grafana_dashboard": "1"}},
        "data": {"a.json": '{"panels": [{"targets": [{"expr": "sum(rate(up[$__rate_interval])"}]}]}'},
    }
    if shutil.which("promtool") is None:
        _missing("promtool")

    assert "unclosed left parenthesis" in "".join(tools.promtool(alerts.rule_files([board])))


def test_an_alert_that_no_test_sees_fire_or_silent_is_found() -> None:
    rule = {
        "kind": "PrometheusRule",
        "metadata": {"name": "a"},
        "spec": {"groups": [{"name": "a", "rules": [{"alert": "Down", "expr": "up == 0"}]}]},
    }
    silent = {"tests": [{"alert_rule_test": [{"alertname": "Down", "exp_alerts": []}]}]}

    assert ["Down: no test sees it silent"] == alerts.untested([rule], [FIRES])
    assert ["Down: no test sees it fire"] == alerts.untested([rule], [silent])
    assert alerts.untested([rule], [FIRES, silent]) == []


def _kustomization(folder: Path, patch: dict[str, Any]) -> dict[str, str]:
    base = folder / "base"
    overlay = folder / "overlays" / "prod"
    base.mkdir()
    overlay.mkdir(parents=True)
    (base / "one.yaml").write_text(GOOD_POD, encoding="utf-8")
    (base / "kustomization.yaml").write_text("resources: [one.yaml]\n", encoding="utf-8")
    (overlay / "kustomization.yaml").write_text(
        yaml.safe_dump(
            {"resources": ["../../base"], "patches": [patch], "images": [{"name": "zhongtai", "newTag": "1"}]}
        ),
        encoding="utf-8",
    )
    return {"prod": render.render(overlay)}


PATCH = "- op: add\n  path: /metadata/labels\n  value: {a: b}\n"


@pytest.mark.usefixtures("deploy_tools")
def test_a_patch_that_changes_something_passes(tmp_path: Path) -> None:
    rendered = _kustomization(tmp_path, {"target": {"kind": "Pod", "name": "one"}, "patch": PATCH})

    assert render.without_effect(tmp_path, rendered) == []


@pytest.mark.usefixtures("deploy_tools")
def test_a_patch_that_hits_nothing_is_found(tmp_path: Path) -> None:
    rendered = _kustomization(tmp_path, {"target": {"kind": "Pod", "name": "two"}, "patch": PATCH})

    assert ["overlays/prod/kustomization.yaml: patches[0] (Pod two) changes nothing"] == render.without_effect(
        tmp_path, rendered
    )


@pytest.mark.usefixtures("deploy_tools")
def test_an_image_that_nobody_runs_is_found(tmp_path: Path) -> None:
    _kustomization(tmp_path, {"target": {"kind": "Pod"}, "patch": PATCH})
    path = tmp_path / "overlays" / "prod" / "kustomization.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("zhongtai", "zhongtay"), encoding="utf-8")

    (said,) = render.without_effect(tmp_path, {"prod": render.render(path.parent)})

    assert "overlays/prod/kustomization.yaml: images[0] (zhongtay) changes nothing" == said


@pytest.mark.usefixtures("deploy_tools")
def test_a_resource_that_is_missing_fails(tmp_path: Path) -> None:
    (tmp_path / "kustomization.yaml").write_text("resources: [one.yaml]\n", encoding="utf-8")

    with pytest.raises(render.RenderError, match=r"one\.yaml"):
        render.render(tmp_path)


@pytest.mark.usefixtures("deploy_tools")
@pytest.mark.parametrize("overlay", render.OVERLAYS)
def test_nothing_serves_before_it_has_a_certificate(overlay: str) -> None:
    """The base mounts what only the component mtls makes; every overlay has that component."""
    manifests = objects.read(render.render(render.HERE / "overlays" / overlay))
    certificates = {each["spec"]["secretName"] for each in objects.of_kind(manifests, "Certificate")}
    servers = [pod for pod in objects.pods(manifests) if pod.labels.get("app.kubernetes.io/component") == "server"]

    assert 5 == len(servers)
    for pod in servers:
        assert f"{pod.labels['app.kubernetes.io/name']}-tls" in certificates
