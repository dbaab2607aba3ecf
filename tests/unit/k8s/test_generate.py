"""What follows from the declarations: a new service gets everything, a call that is gone leaves nothing behind."""

from __future__ import annotations

import json
import re

from deploy.k8s import dashboards, generate
from deploy.k8s.check import objects
from services import catalogue
from services.kit.declared import owner_of

EDGES = generate.Edges(
    calls={"gateway": ["leave", "payroll"], "payroll": ["leave"]},
    hears={"payroll": ["leave"]},
)


def _made(edges: generate.Edges) -> dict[str, str]:
    return {str(path.relative_to(generate.HERE)): text for path, text in generate.made(edges).items()}


def test_a_declared_service_gets_all_that_a_service_has() -> None:
    kinds = [
        (each["kind"], each["metadata"]["name"]) for each in objects.read(_made(EDGES)["base/generated/payroll.yaml"])
    ]

    assert [
        ("ServiceAccount", "payroll"),
        ("Service", "payroll"),
        ("Deployment", "payroll"),
        ("HorizontalPodAutoscaler", "payroll"),
        ("PodDisruptionBudget", "payroll"),
        ("Job", "payroll-migrate"),
        ("Database", "payroll"),
        ("Deployment", "payroll-worker"),
        ("PodDisruptionBudget", "payroll-worker"),
    ] == kinds


def test_who_hears_nothing_needs_no_worker() -> None:
    kinds = objects.read(_made(EDGES)["base/generated/leave.yaml"])

    assert ["leave"] == [each["metadata"]["name"] for each in objects.of_kind(kinds, "Deployment")]


def test_every_call_has_a_policy_at_each_end() -> None:
    policies = objects.named(objects.read(_made(EDGES)["base/generated/network.yaml"]), "NetworkPolicy")

    assert {
        "gateway-calls-leave",
        "leave-called-by-gateway",
        "gateway-calls-payroll",
        "payroll-called-by-gateway",
        "payroll-calls-leave",
        "leave-called-by-payroll",
    } == {name for name in policies if "call" in name}


def test_every_service_and_the_gateway_have_a_certificate_of_their_own() -> None:
    certificates = objects.read(_made(EDGES)["components/mtls/certificates.yaml"])

    assert [["spiffe://zhongtai/svc/leave"], ["spiffe://zhongtai/svc/payroll"], ["spiffe://zhongtai/svc/gateway"]] == [
        each["spec"]["uris"] for each in certificates
    ]


def test_a_role_reaches_only_its_own_database() -> None:
    (cluster,) = objects.read(_made(EDGES)["base/generated/database.yaml"])

    assert [
        "hostssl zt_leave zt_leave,zt_leave_owner all scram-sha-256",
        "hostssl zt_payroll zt_payroll,zt_payroll_owner all scram-sha-256",
        "host all all all reject",
    ] == cluster["spec"]["postgresql"]["pg_hba"]


def test_no_role_passes_by_row_level_security_or_makes_others() -> None:
    (cluster,) = objects.read(_made(EDGES)["base/generated/database.yaml"])
    roles = cluster["spec"]["managed"]["roles"]

    assert ["zt_leave_owner", "zt_leave", "zt_payroll_owner", "zt_payroll"] == [role["name"] for role in roles]
    for right in ("superuser", "createdb", "createrole", "bypassrls"):
        assert {False} == {role[right] for role in roles}


def test_pods_of_a_service_reach_the_broker_as_that_service_alone() -> None:
    made = _made(EDGES)
    pods = [
        each["spec"]["template"]["spec"]
        for name in ("leave", "payroll")
        for each in objects.read(made[f"base/generated/{name}.yaml"])
        if each["kind"] == "Deployment"
    ]
    mounted = {
        (pod["serviceAccountName"], source["secret"]["name"])
        for pod in pods
        for volume in pod["volumes"]
        if volume["name"] == "broker"
        for source in volume["projected"]["sources"]
    }
    urls = {
        each["metadata"]["name"]: each["spec"]["target"]["template"]["data"]["url"]
        for each in objects.read(made["components/external-secrets/services.yaml"])
        if each["metadata"]["name"].startswith("broker-")
    }

    assert {("leave", "broker-leave"), ("payroll", "broker-payroll")} == mounted
    assert {
        "broker-leave": "amqps://leave:{{ .password }}@broker:5671/",
        "broker-payroll": "amqps://payroll:{{ .password }}@broker:5671/",
    } == urls


def test_the_broker_knows_every_service_and_what_it_may_do() -> None:
    (secret,) = objects.read(_made(EDGES)["components/external-secrets/broker.yaml"])
    template = secret["spec"]["target"]["template"]["data"]["definitions.json"]
    said = json.loads(re.sub(r"{{ \.(\w+) \| toJson }}", r'"of \1"', template))

    assert [
        ("leave", "of leave", []),
        ("payroll", "of payroll", []),
        ("zhongtai", "of operator", ["administrator"]),
    ] == [(user["name"], user["password"], user["tags"]) for user in said["users"]]
    assert ["^leave\\.events$", "^payroll\\.events$", ".*"] == [allowed["write"] for allowed in said["permissions"]]
    assert {"operator", "leave", "payroll"} == {each["secretKey"] for each in secret["spec"]["data"]}


def test_the_committed_files_follow_from_the_declarations() -> None:
    assert generate.differences(generate.made(generate.read())) == []


def test_a_file_that_differs_or_follows_from_nothing_is_found() -> None:
    found = generate.differences(generate.made(EDGES))

    assert "base/generated/payroll.yaml: differs from what the declarations make" in found
    assert "base/generated/scheduling.yaml: follows from nothing" in found


def test_the_edges_name_every_service_and_every_call_that_is_declared() -> None:
    edges = generate.read()
    called = {
        (service.name, owner_of(contract.full_name)) for service in catalogue.SERVICES for contract in service.calls
    }

    assert sorted(service.name for service in catalogue.SERVICES) == edges.services
    assert called == {pair for pair in edges.pairs if pair[0] != generate.GATEWAY}


def test_the_committed_dashboards_are_what_is_made() -> None:
    assert dashboards.differences() == []
