"""Who may reach whom: policies select something, both ends agree, and between services it is what is declared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deploy.k8s import generate
from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object, Pod
from deploy.k8s.check.rule import Rule

_GRPC = 9000
_NAME = "app.kubernetes.io/name"


@dataclass(frozen=True, slots=True)
class Flow:
    """One direction of one permission within the namespace: who, to whom, on which port."""

    source: str
    target: str
    port: int

    def __str__(self) -> str:
        return f"{self.source} → {self.target}:{self.port}"


def denies_by_default(objects: Sequence[Object]) -> list[str]:
    """One policy selects every pod, in both directions, and allows nothing."""
    for each in o.of_kind(objects, "NetworkPolicy"):
        spec = each["spec"]
        both = set(spec.get("policyTypes", [])) == {"Ingress", "Egress"}
        if spec["podSelector"] == {} and both and not spec.get("ingress") and not spec.get("egress"):
            return []
    return ["no NetworkPolicy denies everything by default"]


def policies_select(objects: Sequence[Object]) -> list[str]:
    """Each selector of pods in the namespace selects some, and each port is one of theirs."""
    found = []
    pods = o.pods(objects)
    for each in o.of_kind(objects, "NetworkPolicy"):
        own = _selected(pods, each["spec"]["podSelector"])
        if not own:
            found.append(f"{o.name_of(each)}: selects no pod")
        for direction, selector, ports in _permissions(each):
            there = _selected(pods, selector)
            if not there:
                found.append(f"{o.name_of(each)}: allows {selector} and there is no such pod")
            asked = own if direction == "ingress" else there
            for port in ports:
                if asked and not any(port in pod.ports.values() for pod in asked):
                    found.append(f"{o.name_of(each)}: nobody listens on {port}")
        found += _everything(each)
    return found


def _everything(policy: Object) -> list[str]:
    """A rule without peers, or without ports, lets everything pass; to the outside it may, on named ports."""
    found = []
    for rule in policy["spec"].get("ingress", []):
        if not rule.get("from") or not rule.get("ports"):
            found.append(f"{o.name_of(policy)}: lets everybody in")
    for rule in policy["spec"].get("egress", []):
        if not rule.get("ports"):
            found.append(f"{o.name_of(policy)}: lets everything out")
    return found


def _selected(pods: Sequence[Pod], selector: Object) -> list[Pod]:
    return [pod for pod in pods if o.matches(selector, pod.labels)]


def _permissions(policy: Object) -> Iterator[tuple[str, Object, list[int]]]:
    """Direction, selector and ports of every peer within the namespace."""
    for direction, peers in (("ingress", "from"), ("egress", "to")):
        for rule in policy["spec"].get(direction, []):
            ports = [port["port"] for port in rule.get("ports", [])]
            for peer in rule.get(peers, []):
                if "podSelector" in peer and "namespaceSelector" not in peer:
                    yield direction, peer["podSelector"], ports


def flows(objects: Sequence[Object], direction: str) -> set[Flow]:
    """What the policies of one direction allow between pods of the namespace."""
    found = set()
    pods = o.pods(objects)
    for each in o.of_kind(objects, "NetworkPolicy"):
        own = _selected(pods, each["spec"]["podSelector"])
        for way, selector, ports in _permissions(each):
            if way != direction:
                continue
            others = _selected(pods, selector)
            sources, targets = (others, own) if direction == "ingress" else (own, others)
            found |= {
                Flow(source.owner, target.owner, port) for source in sources for target in targets for port in ports
            }
    return found


def both_ends_agree(objects: Sequence[Object]) -> list[str]:
    """What one end allows the other has to allow too; half a permission is none, and looks like one."""
    out, into = flows(objects, "egress"), flows(objects, "ingress")
    return [f"{flow}: may leave but not come in" for flow in sorted(out - into, key=str)] + [
        f"{flow}: may come in but not leave" for flow in sorted(into - out, key=str)
    ]


def calls(objects: Sequence[Object]) -> set[tuple[str, str]]:
    """Caller and callee of every call of a service that the policies allow, at both ends."""
    names = {pod.owner: pod.labels.get(_NAME, pod.owner) for pod in o.pods(objects)}
    both = flows(objects, "egress") & flows(objects, "ingress")
    return {(names[flow.source], names[flow.target]) for flow in both if flow.port == _GRPC}


def calls_are_declared(objects: Sequence[Object]) -> list[str]:
    """Between services there is a way for every declared call, and no other."""
    declared, allowed = set(generate.read().pairs), calls(objects)
    return [f"{caller} may call {callee} and does not say so" for caller, callee in sorted(allowed - declared)] + [
        f"{caller} calls {callee} and may not" for caller, callee in sorted(declared - allowed)
    ]


def callers_are_told(objects: Sequence[Object]) -> list[str]:
    """The list of callers on a Service is the declared one."""
    edges = generate.read()
    found = []
    for each in o.of_kind(objects, "Service"):
        name = each["metadata"]["name"]
        told = (each["metadata"].get("annotations") or {}).get("zhongtai/callers", "")
        if name in edges.services and told != ",".join(edges.callers(name)):
            found.append(f"{o.name_of(each)}: its callers are {edges.callers(name)}, not {told!r}")
    return found


RULES = (
    Rule("default-deny", denies_by_default),
    Rule("policy", policies_select),
    Rule("both-ends", both_ends_agree),
    Rule("calls", calls_are_declared),
    Rule("callers", callers_are_told),
)
