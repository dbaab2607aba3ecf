"""Rendered objects, and what a cluster and its operators make of them: pods, Services, Secrets and ConfigMaps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

Object = Mapping[str, Any]
_TEMPLATES = {
    "Deployment": ("spec", "template"),
    "StatefulSet": ("spec", "template"),
    "DaemonSet": ("spec", "template"),
    "Job": ("spec", "template"),
    "CronJob": ("spec", "jobTemplate", "spec", "template"),
}
_DATABASE_PORTS = {"postgresql": 5432, "status": 8000, "metrics": 9187}
_POOL_PORTS = {"pgbouncer": 5432, "metrics": 9127}
_BROKER_PORTS = {"epmd": 4369, "amqps": 5671, "inter-node": 25672, "prometheus-tls": 15691}


@dataclass(frozen=True, slots=True)
class Pod:
    """Pods of one kind: who makes them, their labels, their ports by name, and their spec where we write it."""

    owner: str
    labels: Mapping[str, str]
    ports: Mapping[str, int]
    spec: Object = field(default_factory=dict)


def read(text: str) -> list[Object]:
    """The objects of a stream of YAML documents, those inside ConfigMaps (`*.yaml`) behind them."""
    found = [each for each in yaml.safe_load_all(text) if each]
    return found + [inner for each in found for inner in _inside(each)]


def _inside(each: Object) -> Iterator[Object]:
    if each["kind"] != "ConfigMap":
        return
    for name, value in (each.get("data") or {}).items():
        if name.endswith(".yaml"):
            yield from (inner for inner in yaml.safe_load_all(value) if isinstance(inner, dict) and "kind" in inner)


def name_of(each: Object) -> str:
    """What an object is called in a message."""
    return f"{each['kind']} {each['metadata']['name']}"


def of_kind(objects: Sequence[Object], *kinds: str) -> list[Object]:
    """Objects of some kinds, in their order."""
    return [each for each in objects if each["kind"] in kinds]


def named(objects: Sequence[Object], kind: str) -> set[str]:
    """Names of the objects of a kind."""
    return {each["metadata"]["name"] for each in of_kind(objects, kind)}


def template_of(each: Object) -> Object | None:
    """The pod template of a workload; None for what is none."""
    path = _TEMPLATES.get(each["kind"])
    if path is None:
        return None
    found: Any = each
    for step in path:
        found = found[step]
    template: Object = found
    return template


def containers_of(spec: Object) -> list[Object]:
    """Containers of a pod, those that run first in front."""
    return [*spec.get("initContainers", []), *spec.get("containers", [])]


def pods(objects: Sequence[Object]) -> list[Pod]:
    """The pods that there will be: our workloads', and those that operators make of what we ask them for."""
    found = []
    for each in objects:
        template = template_of(each)
        if template is not None:
            spec = template["spec"]
            ports = {p.get("name", str(p["containerPort"])): p["containerPort"] for p in _ports(spec)}
            found.append(Pod(name_of(each), template.get("metadata", {}).get("labels") or {}, ports, spec))
    return found + list(_operators_pods(objects))


def _ports(spec: Object) -> list[Object]:
    return [port for container in spec.get("containers", []) for port in container.get("ports", [])]


def _operators_pods(objects: Sequence[Object]) -> Iterator[Pod]:
    for each in objects:
        name = each["metadata"]["name"]
        if each["kind"] == "Cluster":
            yield Pod(name_of(each), {"cnpg.io/cluster": name, "cnpg.io/podRole": "instance"}, _DATABASE_PORTS)
        if each["kind"] == "Pooler":
            labels = {"cnpg.io/poolerName": name, "app.kubernetes.io/name": name}
            yield Pod(name_of(each), labels, _POOL_PORTS)
        if each["kind"] == "RabbitmqCluster":
            labels = {"app.kubernetes.io/name": name, "app.kubernetes.io/component": "rabbitmq"}
            yield Pod(name_of(each), labels, _BROKER_PORTS)


def services(objects: Sequence[Object]) -> dict[str, set[int]]:
    """Names that DNS will know in the namespace, with their ports."""
    found = {each["metadata"]["name"]: {port["port"] for port in each["spec"]["ports"]} for each in _services(objects)}
    for each in objects:
        name = each["metadata"]["name"]
        if each["kind"] == "Cluster":
            found.update({f"{name}-{role}": {5432} for role in ("rw", "ro", "r")})
        if each["kind"] == "Pooler":
            found[name] = {5432}
        if each["kind"] == "RabbitmqCluster":
            found[name] = {5671}
    return found


def _services(objects: Sequence[Object]) -> list[Object]:
    return of_kind(objects, "Service")


def secrets(objects: Sequence[Object]) -> dict[str, set[str]]:
    """Secrets that there will be, with their keys: operators make them of what we ask for."""
    found: dict[str, set[str]] = {}
    for each in objects:
        name, spec = each["metadata"]["name"], each.get("spec") or {}
        if each["kind"] == "ExternalSecret":
            made = (spec["target"].get("template") or {}).get("data")
            found[spec["target"]["name"]] = set(made or [entry["secretKey"] for entry in spec.get("data", [])])
        if each["kind"] == "Certificate":
            found[spec["secretName"]] = {"tls.crt", "tls.key", "ca.crt"}
        if each["kind"] == "Cluster":
            found[f"{name}-ca"] = {"ca.crt", "ca.key"}
    return found


def config_maps(objects: Sequence[Object]) -> dict[str, set[str]]:
    """ConfigMaps that there will be, with their keys."""
    ours = {each["metadata"]["name"]: set(each.get("data") or {}) for each in of_kind(objects, "ConfigMap")}
    return {"kube-root-ca.crt": {"ca.crt"}, **ours}


def matches(selector: Object, labels: Mapping[str, str]) -> bool:
    """Whether a label selector selects; the empty one selects all.

    Raises:
        ValueError: an operator that is not known here.
    """
    if any(labels.get(key) != value for key, value in selector.get("matchLabels", {}).items()):
        return False
    for each in selector.get("matchExpressions", []):
        held = labels.get(each["key"])
        fits = {
            "In": held in each.get("values", []),
            "NotIn": held not in each.get("values", []),
            "Exists": held is not None,
            "DoesNotExist": held is None,
        }
        if each["operator"] not in fits:
            raise ValueError(f"selector with {each['operator']}")
        if not fits[each["operator"]]:
            return False
    return True
