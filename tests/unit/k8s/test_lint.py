"""Every rule of the reference lint accepts its good sample and refuses each way in which it is broken."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.k8s.check import lint, network, objects, shapes
from deploy.k8s.check.rule import Rule

SAMPLES = Path(__file__).parent / "samples"
GENERATED = Path(network.generate.HERE) / "base" / "generated"
# Of the declared calls all have to be allowed: its sample is the generated files themselves.
SAMPLED = [rule for rule in lint.RULES if rule.name != "calls"]


def _sample(rule: Rule) -> dict[str, Any]:
    return yaml.safe_load((SAMPLES / f"{rule.name}.yaml").read_text(encoding="utf-8"))


def _broken(good: list[Any], at: list[Any], to: object) -> list[Any]:
    """The good objects with one thing changed, or added."""
    found: Any = copy.deepcopy(good)
    whole = found
    for step in at[:-1]:
        found = found[step]
    if isinstance(found, list) and at[-1] == len(found):
        found.append(to)
    else:
        found[at[-1]] = to
    return whole


CASES = [(rule, case) for rule in SAMPLED for case in _sample(rule)["bad"]]


@pytest.mark.parametrize("rule", SAMPLED, ids=lambda rule: rule.name)
def test_a_rule_accepts_its_good_sample(rule: Rule) -> None:
    assert rule.judge(_sample(rule)["good"]) == []


@pytest.mark.parametrize("rule,case", CASES, ids=lambda value: getattr(value, "name", None))
def test_a_rule_refuses_its_broken_samples(rule: Rule, case: dict[str, Any]) -> None:
    expected = [case["says"]] if isinstance(case["says"], str) else case["says"]

    assert expected == rule.judge(_broken(_sample(rule)["good"], case["at"], case["to"]))


def test_every_sample_belongs_to_a_rule() -> None:
    assert {rule.name for rule in SAMPLED} == {path.stem for path in SAMPLES.glob("*.yaml")}


def _generated() -> list[objects.Object]:
    gateway = GENERATED.parent / "gateway.yaml"
    found = [each for path in (*GENERATED.glob("*.yaml"), gateway) for each in objects.read(path.read_text("utf-8"))]
    return [each for each in found if each["kind"] != "Kustomization"]


def test_the_generated_policies_allow_the_declared_calls_and_no_other() -> None:
    manifests = _generated()

    assert set(network.generate.read().pairs) == network.calls(manifests)
    assert network.calls_are_declared(manifests) == []


def test_a_call_that_is_allowed_and_not_declared_is_found() -> None:
    manifests = _generated()
    for each in copy.deepcopy(objects.of_kind(manifests, "NetworkPolicy")):
        text = yaml.safe_dump(each)
        if "leave" in each["metadata"]["name"] and "scheduling" in each["metadata"]["name"]:
            manifests.append(yaml.safe_load(text.replace("leave", "workbench")))

    assert ["workbench may call scheduling and does not say so"] == network.calls_are_declared(manifests)


def test_a_declared_call_that_is_not_allowed_is_found() -> None:
    manifests = [each for each in _generated() if each["metadata"]["name"] != "scheduling-called-by-leave"]

    assert ["leave calls scheduling and may not"] == network.calls_are_declared(manifests)


CERTIFICATE = {
    "apiVersion": "cert-manager.io/v1",
    "kind": "Certificate",
    "metadata": {"name": "leave"},
    "spec": {"secretName": "leave-tls", "issuerRef": {"name": "services"}, "duration": "720h"},
}


def test_an_operators_object_of_its_shape_passes() -> None:
    assert shapes.of_its_shape(CERTIFICATE) == []


@pytest.mark.parametrize(
    "at,to,says",
    [
        (["spec", "renewBefor"], "1h", "there is no spec.renewBefor"),
        (["spec", "duration"], "soon", "spec.duration is 'soon', not duration"),
        (["spec", "dnsNames"], "leave", "spec.dnsNames is no list"),
        (["spec", "dnsNames"], [1], "spec.dnsNames.0 is 1, not string"),
        (["spec", "isCA"], "yes", "spec.isCA is 'yes', not bool"),
        (["spec", "issuerRef"], {"kind": "Issuer"}, "spec.issuerRef.name is missing"),
        (["spec", "issuerRef"], "services", "spec.issuerRef holds no fields"),
        (["spec", "privateKey"], {"rotationPolicy": "Sometimes"}, "'Sometimes', not Always|Never"),
        (["spec", "privateKey"], {"size": True}, "spec.privateKey.size is True, not int"),
        (["kind"], "Certificat", "no shape of cert-manager.io/v1 Certificat is known"),
    ],
)
def test_an_operators_object_of_another_shape_is_found(at: list[Any], to: object, says: str) -> None:
    (said,) = shapes.of_its_shape(_broken([CERTIFICATE], [0, *at], to)[0])

    assert says in said
