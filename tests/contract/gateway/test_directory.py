"""The gateway in front of the real directory, in one process: from an empty platform to a system that calls."""

import asyncio
import uuid

import httpx
import pytest

from gateway import app, contracts
from services import founding
from services.directory import service as directory
from services.kit import settings
from services.kit.host import Host


@pytest.fixture
def place(tmp_path):
    wanted = settings.Settings(data_dir=tmp_path, log_level="CRITICAL")
    password = founding.found(
        wanted, centre="gz", name="广州中心", zone="Asia/Shanghai", admin="admin", admin_name="管理员"
    )
    host = Host(wanted, [directory.SERVICE], migrate_first=True)
    yield wanted, host, password
    host.stop()


def visit(place, story):
    wanted, host, password = place

    async def happen():
        gateway = app.Gateway(wanted, contracts.wires(host.wire))
        way = httpx.ASGITransport(gateway)
        async with httpx.AsyncClient(
            transport=way, base_url="http://zt.test", headers={"accept-language": "en"}
        ) as client:
            await story(client, password)
        gateway.close()

    asyncio.run(happen())


async def send(client, path, body, **more):
    answer = await client.post(path, json=body | {"requestId": str(uuid.uuid4())}, **more)
    assert 200 == answer.status_code, answer.text
    return answer.json()


def test_an_administrator_signs_in_brings_people_and_lets_a_system_in(place):
    async def story(client, password):
        wrong = await client.post("/session", json={"employeeNo": "admin", "password": "not this one"})
        signed = await client.post("/session", json={"employeeNo": "admin", "password": password})
        await send(client, "/v1/teams", {"team": {"code": "a1", "displayName": "甲组", "centre": "centres/gz"}})
        form = {"format": "csv", "centre": "centres/gz", "requestId": str(uuid.uuid4())}
        rows = "employee_no,display_name,team,join_date\n1001,王芳,a1,2024-01-01\n1002,李强,a1,2024-01-01\n"
        brought = await client.post("/v1/employees:import", data=form, files={"file": ("p.csv", rows.encode())})
        listed = await client.get("/v1/employees")
        system = {"apiClient": {"code": "wfm", "displayName": "WFM", "scopes": ["directory.read"]}}
        made = await send(client, "/v1/apiClients", system)
        await client.delete("/session")
        grant = {"grant_type": "client_credentials", "client_id": "wfm", "client_secret": made["secret"]}
        token = (await client.post("/oauth/token", data=grant)).json()["access_token"]
        as_system = await client.get("/v1/employees", headers={"authorization": f"Bearer {token}"})

        assert (401, "WRONG_CREDENTIALS") == (wrong.status_code, wrong.json()["reason"])
        assert ("管理员", True) == (signed.json()["displayName"], "HR" in signed.json()["roles"])
        assert 2 == brought.json()["createdCount"], brought.text
        assert ["1001", "1002", "admin"] == [each["employeeNo"] for each in listed.json()["employees"]]
        assert listed.json()["employees"][0]["displayName"] == as_system.json()["employees"][0]["displayName"]

    visit(place, story)


def test_what_services_find_wrong_reaches_the_caller(place):
    async def story(client, password):
        await client.post("/session", json={"employeeNo": "admin", "password": password})
        team = {"team": {"code": "a1", "displayName": "", "centre": "centres/gz"}}
        shape = await client.post("/v1/teams", json=team | {"requestId": "not a uuid"})
        missing = await client.get("/v1/employees/nobody")
        rows = "employee_no,display_name,team,join_date\n1001,王芳,a9,someday\n"
        form = {"format": "csv", "centre": "centres/gz", "requestId": str(uuid.uuid4())}
        bad = await client.post("/v1/employees:import", data=form, files={"file": ("p.csv", rows.encode())})

        assert (400, "SHAPE") == (shape.status_code, shape.json()["reason"])
        assert {"requestId"} == {each["field"] for each in shape.json()["violations"]}
        assert (404, "NOT_FOUND") == (missing.status_code, missing.json()["reason"])
        assert (400, "ROWS_INVALID") == (bad.status_code, bad.json()["reason"])
        assert bad.json()["violations"]

    visit(place, story)


def test_a_retry_gets_the_first_answer_and_another_body_is_refused(place):
    async def story(client, password):
        await client.post("/session", json={"employeeNo": "admin", "password": password})
        team = {"team": {"code": "a1", "displayName": "甲组", "centre": "centres/gz"}, "requestId": str(uuid.uuid4())}
        first, again = [await client.post("/v1/teams", json=team) for _ in range(2)]
        other = await client.post("/v1/teams", json=team | {"team": team["team"] | {"code": "a2"}})

        assert (200, first.json()) == (first.status_code, again.json())
        assert (409, "REQUEST_ID_REUSED") == (other.status_code, other.json()["reason"])

    visit(place, story)
