"""The OpenAPI document: valid, complete, and true of what the gateway does."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis import GenerationMode

from gateway import contracts, openapi
from services.kit import auth
from tests.contract.gateway import peers

OFFERED = sorted({method.contract for method in contracts.methods()})
DOCUMENT = openapi.Document(OFFERED).values()
OPERATIONS = [operation for path in DOCUMENT["paths"].values() for operation in path.values()]


def test_the_document_is_valid():
    assert [] == list(OpenAPIV31SpecValidator(DOCUMENT).iter_errors())


def test_every_address_of_every_method_is_in_it_once():
    expected = sorted(
        f"{method.contract.rpartition('.')[2]}_{method.descriptor.name}"
        for method in contracts.methods()
        if method.outside
        for _ in method.bindings
    )

    assert expected == sorted(operation["operationId"] for operation in OPERATIONS)


def test_every_operation_says_what_it_does_and_who_may():
    silent = [each["operationId"] for each in OPERATIONS if not each["summary"]]
    for_nobody = [each["operationId"] for each in OPERATIONS if not each["x-roles"] and each.get("security") != []]

    assert [] == silent
    assert [] == for_nobody


def test_rules_comments_and_data_classes_come_through():
    employee = DOCUMENT["components"]["schemas"]["zhongtai.directory.v1.Employee"]["properties"]
    verify = DOCUMENT["components"]["schemas"]["zhongtai.directory.v1.ImportEmployeesRequest"]
    approve = DOCUMENT["paths"]["/v1/leaveRequests/{name}:approve"]["post"]

    assert "SENSITIVE" == employee["phone"]["x-data-class"]
    assert (32, "Telephone.") == (employee["phone"]["maxLength"], employee["phone"]["description"])
    assert (0, 720) == (employee["dailyMinutes"]["minimum"], employee["dailyMinutes"]["maximum"])
    assert {"content", "format", "requestId"} <= set(verify["required"])
    assert ["csv", "xlsx"] == verify["properties"]["format"]["enum"]
    assert "OWN_TEAM" == approve["x-roles"]["TEAM_LEAD"]
    assert "multipart/form-data" in DOCUMENT["paths"]["/v1/employees:import"]["post"]["requestBody"]["content"]


def test_the_document_and_its_page_are_served_without_outside_requests(tmp_path):
    async def story(at):
        document = await at.client.get("/openapi.json")
        files = [(await at.client.get(path)) for path in ("/docs", "/docs/docs.js", "/docs/docs.css")]

        assert DOCUMENT == document.json()
        assert [200] * 3 == [each.status_code for each in files]
        assert not [each.url for each in files if "http://" in each.text or "https://" in each.text]
        assert "script-src 'self'" in files[0].headers["content-security-policy"]

    peers.run(tmp_path, story)


def fuzz(folder, examples):
    """Send what the document allows and what it does not; nothing may be the gateway's own fault."""
    at = peers.site(folder, demo=True, rate_per_minute=10**9)
    application = at.gateway
    lead = auth.Caller("employees/e1", "main", frozenset({"AGENT", "TEAM_LEAD"}))
    token = auth.load_signer(at.settings.key_dir, auth.GATEWAY).sign(lead)
    schema = schemathesis.openapi.from_dict(DOCUMENT)
    schema.app = application
    wanted = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    counts = {"calls": 0, "taken": 0}
    for result in schema.get_all_operations():
        operation = result.ok()

        @wanted
        @given(case=cases(operation))
        def try_it(case):
            answer = case.call(headers={"authorization": f"Bearer {token}"})
            counts["calls"] += 1
            counts["taken"] += answer.status_code == 200
            assert answer.status_code < 500, (case, answer.text)

        try_it()
    at.gateway.close()
    return counts


def cases(operation):
    valid = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    return valid | operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)


def test_nothing_that_is_sent_makes_the_gateway_fail(tmp_path):
    counts = fuzz(tmp_path, 3)

    assert counts["calls"] >= len(OPERATIONS)
    assert counts["taken"] > 0


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_fifty_of_each_make_no_failure_either(tmp_path):
    counts = fuzz(tmp_path, 50)

    assert counts["calls"] >= 25 * len(OPERATIONS)
