"""What selects pods selects some, what scales scales something, and what is mounted is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object, Pod
from deploy.k8s.check.rule import Rule

_SCALED = ("Deployment", "StatefulSet", "Rollout")


def selects_own_template(objects: Sequence[Object]) -> list[str]:
    """A Deployment's selector has to fit the labels of its own pods."""
    found = []
    for each in o.of_kind(objects, "Deployment", "StatefulSet", "DaemonSet"):
        template = o.template_of(each) or {}
        labels = template.get("metadata", {}).get("labels") or {}
        selector = each["spec"].get("selector") or {}
        if not selector.get("matchLabels") or not o.matches(selector, labels):
            found.append(f"{o.name_of(each)}: its selector does not select its own pods")
    return found


def service_reaches_pods(objects: Sequence[Object]) -> list[str]:
    """A Service has pods, and each of its ports is one of theirs."""
    found = []
    pods = o.pods(objects)
    for each in o.of_kind(objects, "Service"):
        selected = [pod for pod in pods if o.matches({"matchLabels": each["spec"]["selector"]}, pod.labels)]
        if not selected:
            found.append(f"{o.name_of(each)}: selects no pod")
        for port in each["spec"]["ports"]:
            target = port.get("targetPort", port["port"])
            if any(not _offers(pod, target) for pod in selected):
                found.append(f"{o.name_of(each)}: port {target} is no port of its pods")
    return found


def _offers(pod: Pod, port: object) -> bool:
    return port in pod.ports if isinstance(port, str) else port in pod.ports.values()


def scales_something(objects: Sequence[Object]) -> list[str]:
    """The target of an autoscaler exists and says how many it is by that alone."""
    found = []
    there = {(each["apiVersion"], each["kind"], each["metadata"]["name"]) for each in o.of_kind(objects, *_SCALED)}
    for each in o.of_kind(objects, "HorizontalPodAutoscaler"):
        target = each["spec"]["scaleTargetRef"]
        if (target["apiVersion"], target["kind"], target["name"]) not in there:
            found.append(f"{o.name_of(each)}: there is no {target['apiVersion']} {target['kind']} {target['name']}")
        if each["spec"].get("minReplicas", 1) > each["spec"]["maxReplicas"]:
            found.append(f"{o.name_of(each)}: its least is more than its most")
    return found


def budget_protects_something(objects: Sequence[Object]) -> list[str]:
    """A PodDisruptionBudget selects pods of one owner; every Deployment has one."""
    found, protected = [], set()
    pods = o.pods(objects)
    for each in o.of_kind(objects, "PodDisruptionBudget"):
        owners = {pod.owner for pod in pods if o.matches(each["spec"]["selector"], pod.labels)}
        protected |= owners
        if len(owners) != 1:
            found.append(f"{o.name_of(each)}: protects {', '.join(sorted(owners)) or 'nothing'}, not one workload")
    missing = {o.name_of(each) for each in o.of_kind(objects, "Deployment")} - protected
    return found + [f"{name}: no PodDisruptionBudget protects it" for name in sorted(missing)]


def accounts_exist(objects: Sequence[Object]) -> list[str]:
    """Pods run as accounts that exist; bindings bind what exists."""
    accounts, roles = o.named(objects, "ServiceAccount"), o.named(objects, "Role")
    found = [
        f"{pod.owner}: there is no ServiceAccount {pod.spec.get('serviceAccountName', 'default')}"
        for pod in o.pods(objects)
        if pod.spec and pod.spec.get("serviceAccountName", "default") not in accounts
    ]
    for each in o.of_kind(objects, "RoleBinding"):
        if each["roleRef"]["kind"] == "Role" and each["roleRef"]["name"] not in roles:
            found.append(f"{o.name_of(each)}: there is no Role {each['roleRef']['name']}")
        for subject in each.get("subjects", []):
            if subject["kind"] == "ServiceAccount" and subject["name"] not in accounts:
                found.append(f"{o.name_of(each)}: there is no ServiceAccount {subject['name']}")
    return found


def mounts_exist(objects: Sequence[Object]) -> list[str]:
    """Every ConfigMap, Secret and key that a pod names is there or will be made; every mount has its volume."""
    there = {"configMap": o.config_maps(objects), "secret": o.secrets(objects)}
    found = []
    for pod in o.pods(objects):
        for kind, name, key in _named_by(pod.spec):
            if name not in there[kind]:
                found.append(f"{pod.owner}: nobody makes the {kind} {name}")
            elif key is not None and key not in there[kind][name]:
                found.append(f"{pod.owner}: the {kind} {name} has no {key}")
        volumes = {volume["name"] for volume in pod.spec.get("volumes", [])}
        for container in o.containers_of(pod.spec):
            mounted = {mount["name"] for mount in container.get("volumeMounts", [])}
            found += [f"{pod.owner}: there is no volume {name}" for name in sorted(mounted - volumes)]
    return found


def _named_by(spec: Object) -> Iterator[tuple[str, str, str | None]]:
    """Kind, name and key of everything that a pod reads; without a key it reads all there is."""
    for container in o.containers_of(spec):
        for each in container.get("envFrom", []):
            for kind in ("configMap", "secret"):
                if f"{kind}Ref" in each:
                    yield kind, each[f"{kind}Ref"]["name"], None
        for each in container.get("env", []):
            for kind in ("configMap", "secret"):
                if reference := each.get("valueFrom", {}).get(f"{kind}KeyRef"):
                    yield kind, reference["name"], reference["key"]
    for volume in spec.get("volumes", []):
        for source in (volume, *volume.get("projected", {}).get("sources", [])):
            yield from _of_source(source)


def _of_source(source: Object) -> Iterator[tuple[str, str, str | None]]:
    for kind in ("configMap", "secret"):
        held: dict[str, Any] = source.get(kind) or {}
        if held:
            name = held.get("secretName") or held["name"]
            yield kind, name, None
            yield from ((kind, name, item["key"]) for item in held.get("items", []))


def images_are_pinned(objects: Sequence[Object]) -> list[str]:
    """Every image has a digest or a tag that says which."""
    named = [(pod.owner, each["image"]) for pod in o.pods(objects) for each in o.containers_of(pod.spec)]
    for each in objects:
        spec = each.get("spec") or {}
        for key in ("image", "imageName"):
            if isinstance(spec, dict) and isinstance(spec.get(key), str):
                named.append((o.name_of(each), spec[key]))
    found = []
    for owner, image in named:
        tag = image.rpartition("/")[2].partition(":")[2]
        if "@sha256:" not in image and tag in {"", "latest"}:
            found.append(f"{owner}: {image} does not say which")
    return found


def drains_in_time(objects: Sequence[Object]) -> list[str]:
    """A server may end before it is killed, and is old enough before the next is ended."""
    found = []
    for each in o.of_kind(objects, "Deployment"):
        spec = (o.template_of(each) or {})["spec"]
        slept = [_slept(container) for container in spec["containers"]]
        if max(slept, default=0) + 15 > spec.get("terminationGracePeriodSeconds", 30):
            found.append(f"{o.name_of(each)}: is killed before it has drained")
        if any(slept) and each["spec"].get("minReadySeconds", 0) < 5:
            found.append(f"{o.name_of(each)}: counts as ready before callers have found it")
    return found


def _slept(container: Object) -> int:
    seconds: int = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
    return seconds


RULES = (
    Rule("selector", selects_own_template),
    Rule("service", service_reaches_pods),
    Rule("autoscaler", scales_something),
    Rule("budget", budget_protects_something),
    Rule("account", accounts_exist),
    Rule("mount", mounts_exist),
    Rule("image", images_are_pinned),
    Rule("drain", drains_in_time),
)
