"""What processes are told: only what they know, only addresses that exist, and nothing secret in plain text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib import parse

from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object
from deploy.k8s.check.rule import Rule

ROOT = Path(__file__).resolve().parents[3]
_SOURCE = ROOT / "services" / "kit" / "settings.py"
_PREFIX = "ZT_"
_SECRET_NAME = re.compile(r"(?:PASSWORD|SECRET|TOKEN|CREDENTIAL|API_?KEY|BROKER_URL)$")
_SECRET_TEXT = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY|://[^/\s:@]+:(?!\{)[^/\s@]+@")
_QUANTITY = re.compile(r"(\d+(?:\.\d+)?)(m|[KMGT]i?)?")
_UNITS = {"m": 0.001, "K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40}


def known() -> set[str]:
    """Every variable that the settings know, with those that name a file."""
    tree = ast.parse(_SOURCE.read_text(encoding="utf-8"))
    fields = [
        line.target.id
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == "Settings"
        for line in node.body
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
    ]
    names = {_PREFIX + field.upper() for field in fields}
    return names | {f"{name}_FILE" for name in names}


def told(objects: Sequence[Object]) -> Iterator[tuple[str, str, str]]:
    """Who is told what: owner, name and value of everything that is not taken from a Secret."""
    for each in o.of_kind(objects, "ConfigMap"):
        for name, value in (each.get("data") or {}).items():
            yield o.name_of(each), name, value
    for pod in o.pods(objects):
        for container in o.containers_of(pod.spec):
            for entry in container.get("env", []):
                if "value" in entry:
                    yield pod.owner, entry["name"], entry["value"]


def settings_are_known(objects: Sequence[Object]) -> list[str]:
    """A variable with our prefix that is no setting stops the start."""
    names = known()
    return [
        f"{owner}: there is no setting {name}"
        for owner, name, _ in told(objects)
        if name.startswith(_PREFIX) and name not in names
    ]


def addresses_exist(objects: Sequence[Object]) -> list[str]:
    """Peers, databases and the collector are Services of the namespace, on ports that they have."""
    services = o.services(objects)
    found = []
    for owner, name, value in told(objects):
        for host, port in _addresses(name, value):
            if "." not in host and port not in services.get(host, set()):
                found.append(f"{owner}: {name} leads to {host}:{port}, which is nowhere")
    return found


def _addresses(name: str, value: str) -> Iterator[tuple[str, int | None]]:
    if name == "ZT_PEERS":
        for peer in value.split(","):
            host, _, port = peer.rpartition("///")[2].partition(":")
            yield host, int(port)
    if name in {"ZT_DATABASE_URL", "ZT_OTLP_ENDPOINT"}:
        address = parse.urlsplit(value.replace("{", "").replace("}", ""))
        yield address.hostname or "", address.port


def no_secret_in_plain_text(objects: Sequence[Object]) -> list[str]:
    """No Secret is written down, and nothing that looks like one is anywhere else."""
    found = [f"{o.name_of(each)}: is written down" for each in o.of_kind(objects, "Secret")]
    for owner, name, value in told(objects):
        if _SECRET_NAME.search(name):
            found.append(f"{owner}: {name} is in plain text")
        elif _SECRET_TEXT.search(value):
            found.append(f"{owner}: {name} holds a password or a key")
    for each in o.of_kind(objects, "ExternalSecret"):
        data = (each["spec"]["target"].get("template") or {}).get("data") or {}
        for key, value in data.items():
            if re.search(r"pass|secret|token|url", key) and "{{" not in value:
                found.append(f"{o.name_of(each)}: {key} is in plain text")
    return found


def quota_is_enough(objects: Sequence[Object]) -> list[str]:
    """The namespace may ask for what its autoscalers may want, with one pod more of each while they roll."""
    wanted = {"requests.cpu": 0.0, "requests.memory": 0.0, "limits.cpu": 0.0, "limits.memory": 0.0, "pods": 0.0}
    for count, kind, resources in _asked(objects):
        wanted["pods"] += count
        for key in ("requests.cpu", "requests.memory", "limits.cpu", "limits.memory"):
            which, what = key.split(".")
            wanted[key] += count * amount(resources.get(which, {}).get(what, 0))
        if not resources:
            return [f"{kind}: asks for nothing in particular"]
    found = []
    for each in o.of_kind(objects, "ResourceQuota"):
        hard = each["spec"]["hard"]
        found += [
            f"{o.name_of(each)}: {key} is {hard[key]}, {need:.4g} may be asked for"
            for key, need in wanted.items()
            if key in hard and amount(hard[key]) < need
        ]
    return found


def _asked(objects: Sequence[Object]) -> Iterator[tuple[int, str, Object]]:
    """How many pods of each kind there may be, with what each container asks for."""
    most = {
        each["spec"]["scaleTargetRef"]["name"]: each["spec"]["maxReplicas"]
        for each in o.of_kind(objects, "HorizontalPodAutoscaler")
    }
    for each in objects:
        template, spec = o.template_of(each), each.get("spec") or {}
        if template is not None:
            count = most.get(each["metadata"]["name"], spec.get("replicas", 1)) if each["kind"] == "Deployment" else 1
            for container in template["spec"]["containers"]:
                yield count + (each["kind"] == "Deployment"), o.name_of(each), container.get("resources", {})
        elif each["kind"] in {"Cluster", "RabbitmqCluster"}:
            yield spec.get("instances", spec.get("replicas", 1)), o.name_of(each), spec.get("resources", {})
        elif each["kind"] == "Pooler":
            resources = spec["template"]["spec"]["containers"][0].get("resources", {})
            yield spec["instances"] + 1, o.name_of(each), resources


def amount(quantity: object) -> float:
    """A quantity of Kubernetes as a number of cores, bytes or pieces.

    Raises:
        ValueError: it is none.
    """
    found = _QUANTITY.fullmatch(str(quantity))
    if found is None:
        raise ValueError(f"{quantity!r} is no quantity")
    return float(found[1]) * _UNITS.get(found[2] or "", 1)


RULES = (
    Rule("setting", settings_are_known),
    Rule("address", addresses_exist),
    Rule("plain-secret", no_secret_in_plain_text),
    Rule("quota", quota_is_enough),
)
